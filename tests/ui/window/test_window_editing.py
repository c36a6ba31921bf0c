"""Editing in the whole window: every action by its key, as one step that Ctrl+Z takes back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QToolButton
from window_driver import CTRL, SHIFT, WindowDriver

from swin_annotator.core import attributes, masks
from swin_annotator.core.types import Annotation
from swin_annotator.store.project import Project
from swin_annotator.ui.actions.table_edit import LOOKS, MORE_TOOLS, OBJECTS

K = Qt.Key
ZOOMS = pytest.mark.parametrize("zoom", [0.5, 1.0, 3.0])


@pytest.fixture(params=[0.5, 1.0, 3.0])
def zoomed(opened: WindowDriver, request: pytest.FixtureRequest) -> WindowDriver:
    """The window on ``photos``, at each zoom."""
    opened.on_canvas.zoom_to(request.param, (90, 70))
    return opened


def draw(driver: WindowDriver, *boxes: tuple[int, int, int, int]) -> list[Annotation]:
    """Boxes by the mouse, all selected."""
    driver.key(K.Key_B, on=driver.canvas)
    for x, y, w, h in boxes:
        driver.drag((x, y), (x + w, y + h))
    driver.key(K.Key_V)
    driver.key(K.Key_A, CTRL)
    return driver.accepted


def undone(driver: WindowDriver, act: Callable[[], object]) -> list[Annotation]:
    """What an action leaves; afterwards one Ctrl+Z has brought back what was there, and Ctrl+Y the change."""
    before = driver.held()
    act()
    after = driver.held()
    assert after != before
    driver.key(K.Key_Z, CTRL, on=driver.canvas)
    assert driver.held() == before
    driver.key(K.Key_Y, CTRL)
    assert driver.held() == after
    return driver.accepted


def test_merging_and_subtracting(zoomed: WindowDriver) -> None:
    draw(zoomed, (20, 20, 60, 40), (60, 20, 60, 40))
    [merged] = undone(zoomed, lambda: zoomed.key(K.Key_J, on=zoomed.canvas))
    assert merged.bbox_xywh == pytest.approx((20, 20, 100, 40), abs=1.5)
    draw(zoomed, (50, 30, 20, 20))
    left = undone(zoomed, lambda: zoomed.key(K.Key_J, SHIFT, on=zoomed.canvas))
    assert len(left) == 2
    assert left[0].mask is not None  # a hole


@ZOOMS
def test_a_hole_and_a_piece_by_hand(opened: WindowDriver, zoom: float) -> None:
    draw(opened, (40, 40, 100, 80))
    opened.on_canvas.zoom_to(zoom, (90, 80))

    def hole() -> None:
        opened.key(K.Key_O, on=opened.canvas)
        for place in ((70, 60), (100, 60), (100, 90), (70, 90)):
            opened.on_canvas.click(place)
        opened.key(K.Key_Return)

    [holed] = undone(opened, hole)
    assert holed.mask is not None
    assert masks.area(holed.mask) == pytest.approx(100 * 80 - 30 * 30, rel=0.02)

    def piece() -> None:
        opened.key(K.Key_P, SHIFT, on=opened.canvas)
        for place in ((130, 50), (160, 50), (160, 100), (130, 100)):
            opened.on_canvas.click(place)
        opened.key(K.Key_Return)

    [grown] = undone(opened, piece)
    assert grown.bbox_xywh == pytest.approx((40, 40, 120, 80), abs=2)


@ZOOMS
def test_the_knife_cuts_what_is_selected_or_what_it_crosses(opened: WindowDriver, zoom: float) -> None:
    draw(opened, (40, 40, 60, 60))
    opened.on_canvas.zoom_to(zoom, (80, 80))
    opened.key(K.Key_Escape)  # nothing is selected

    def cut() -> None:
        opened.key(K.Key_K, on=opened.canvas)
        opened.drag((70, 30), (70, 110))

    assert len(undone(opened, cut)) == 2
    opened.key(K.Key_K, on=opened.canvas)
    before = opened.held()
    opened.drag((5, 5), (15, 15))
    assert opened.held() == before


def test_simplifying_counts_corners(zoomed: WindowDriver) -> None:
    zoomed.key(K.Key_P, on=zoomed.canvas)
    for place in ((40, 40), (90, 41), (140, 40), (140, 100), (40, 100)):
        zoomed.on_canvas.click(place)
    zoomed.key(K.Key_Return)
    zoomed.key(K.Key_V)
    [simple] = undone(zoomed, lambda: zoomed.key(K.Key_S, on=zoomed.canvas))
    assert len(simple.polygons[0]) == 8
    [mask] = undone(zoomed, lambda: zoomed.window.actions_["toMasks"].trigger())
    assert mask.mask is not None


@ZOOMS
def test_filling_and_erasing(opened: WindowDriver, zoom: float) -> None:
    opened.on_canvas.zoom_to(zoom, (70, 70))

    def fill() -> None:
        opened.key(K.Key_W, on=opened.canvas)
        opened.on_canvas.click((40, 40))

    [filled] = undone(opened, fill)
    assert filled.bbox_xywh == (20, 20, 60, 60)  # the red block of the photo

    def erase() -> None:
        opened.window.review.select((filled.id,))
        opened.key(K.Key_M, SHIFT, on=opened.canvas)
        opened.canvas.brush_size = 20
        opened.drag((20, 15), (20, 85))

    [erased] = undone(opened, erase)
    assert erased.bbox_xywh[0] == pytest.approx(30, abs=1.5)


@ZOOMS
def test_an_object_from_clicks(opened: WindowDriver, zoom: float) -> None:
    opened.on_canvas.zoom_to(zoom, (70, 70))

    def point() -> None:
        opened.key(K.Key_G, on=opened.canvas)
        opened.on_canvas.click((50, 50))
        opened.settle()
        opened.key(K.Key_Return)

    [found] = undone(opened, point)
    assert found.mask is not None
    assert found.bbox_xywh == pytest.approx((20, 20, 60, 60), abs=3)


def test_locked_objects_stay(zoomed: WindowDriver) -> None:
    draw(zoomed, (40, 40, 60, 60))
    [locked] = undone(zoomed, lambda: zoomed.key(K.Key_L, CTRL, on=zoomed.canvas))
    assert attributes.has(locked, attributes.LOCKED)
    zoomed.drag((60, 60), (90, 90))
    zoomed.window.review.select((locked.id,))
    for key in (K.Key_Delete, K.Key_Left, K.Key_S, K.Key_J):
        zoomed.key(key, on=zoomed.canvas)
    assert zoomed.accepted == [locked]
    undone(zoomed, lambda: zoomed.key(K.Key_L, CTRL, on=zoomed.canvas))
    zoomed.key(K.Key_Delete)
    assert not zoomed.accepted


def test_hidden_objects_are_off_the_canvas_and_still_there(zoomed: WindowDriver) -> None:
    draw(zoomed, (40, 40, 60, 60), (150, 40, 30, 30))
    zoomed.on_canvas.click((60, 60))
    zoomed.key(K.Key_H, CTRL, on=zoomed.canvas)
    assert len(zoomed.canvas.layer.items()) == 1
    assert len(zoomed.accepted) == 2
    assert zoomed.window.actions_["showHidden"].isEnabled()
    zoomed.key(K.Key_H, CTRL | SHIFT, on=zoomed.canvas)
    assert len(zoomed.canvas.layer.items()) == 2


def test_front_and_back_decide_what_is_hit(zoomed: WindowDriver) -> None:
    large, small = draw(zoomed, (20, 20, 100, 100), (40, 40, 30, 30))
    zoomed.on_canvas.click((50, 50))
    assert zoomed.window.review.selection == (small.id,)
    undone(zoomed, lambda: zoomed.key(K.Key_BracketLeft, CTRL, on=zoomed.canvas))
    zoomed.key(K.Key_Escape)
    zoomed.on_canvas.click((50, 50))
    assert zoomed.window.review.selection == (large.id,)
    zoomed.window.review.select((small.id,))
    undone(zoomed, lambda: zoomed.key(K.Key_BracketRight, CTRL, on=zoomed.canvas))
    zoomed.key(K.Key_Escape)
    zoomed.on_canvas.click((50, 50))
    assert zoomed.window.review.selection == (small.id,)


def test_duplicates_go_to_the_next_image_and_no_further_than_the_last(zoomed: WindowDriver) -> None:
    draw(zoomed, (40, 40, 60, 60))
    for path in ("2.png", "sub/3.png"):
        zoomed.key(K.Key_D, CTRL | SHIFT, on=zoomed.canvas)
        zoomed.wait_for_image()
        assert zoomed.window.session.image is not None
        assert zoomed.window.session.image.path == path
        assert len(zoomed.accepted) == 1
        assert zoomed.accepted[0].bbox_xywh == pytest.approx((40, 40, 60, 60), abs=1.5)
        assert zoomed.window.review.selection == (zoomed.accepted[0].id,)
    zoomed.key(K.Key_D, CTRL | SHIFT, on=zoomed.canvas)
    assert len(zoomed.accepted) == 1


@pytest.mark.parametrize(
    ("key", "flag"), [(K.Key_O, attributes.OCCLUDED), (K.Key_U, attributes.TRUNCATED), (K.Key_I, attributes.CROWD)]
)
def test_flags_by_key_and_by_box(zoomed: WindowDriver, key: K, flag: str) -> None:
    draw(zoomed, (40, 40, 60, 60), (150, 40, 30, 30))
    flagged = undone(zoomed, lambda: zoomed.key(key, SHIFT, on=zoomed.canvas))
    assert all(attributes.has(a, flag) for a in flagged)
    zoomed.window.right.detail_section.set_folded(False)
    box = zoomed.find(f"{flag}Check")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    zoomed.window.review.select((flagged[0].id,))
    undone(zoomed, lambda: QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() * 0.2))
    zoomed.window.review.select(tuple(a.id for a in flagged))
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    both = undone(zoomed, lambda: QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() * 0.2))
    assert all(attributes.has(a, flag) for a in both)


def test_a_note_and_a_comment(zoomed: WindowDriver) -> None:
    draw(zoomed, (40, 40, 60, 60))
    zoomed.key(K.Key_I, on=zoomed.canvas)
    note, comment = zoomed.find("noteEdit"), zoomed.find("commentEdit")
    assert isinstance(note, QLineEdit)
    assert isinstance(comment, QLineEdit)
    assert note.hasFocus()
    QTest.keyClicks(note, "odd, bdmpj")
    QTest.keyClick(note, K.Key_Return)
    assert [attributes.note(a) for a in zoomed.accepted] == ["odd, bdmpj"]
    assert zoomed.canvas.hasFocus()
    zoomed.key(K.Key_C, CTRL | SHIFT)
    assert comment.hasFocus()
    QTest.keyClicks(comment, "too dark")
    zoomed.canvas.setFocus()  # going elsewhere keeps it
    assert zoomed.window.session.image is not None
    assert attributes.comment(zoomed.window.session.image) == "too dark"
    zoomed.key(K.Key_Z, CTRL, on=zoomed.canvas)
    assert comment.text() == ""
    zoomed.key(K.Key_C, CTRL | SHIFT, on=zoomed.canvas)
    QTest.keyClicks(comment, "nothing")
    QTest.keyClick(comment, K.Key_Escape)
    assert attributes.comment(zoomed.window.session.image) == ""
    assert zoomed.canvas.tool == "select"


def notes(driver: WindowDriver) -> list[str]:
    """The notes on the first image, in the order in which its objects were drawn."""
    return [attributes.note(a) for a in driver.window.session.held(1)]


def test_a_note_stays_with_the_object_that_it_was_typed_for(opened: WindowDriver) -> None:
    draw(opened, (20, 20, 40, 40), (120, 20, 40, 40))
    opened.on_canvas.click((140, 40))
    opened.key(K.Key_I, on=opened.canvas)
    note = opened.window.right.details.note
    QTest.keyClicks(note, "second")
    opened.on_canvas.click((40, 40))
    assert notes(opened) == ["", "second"]
    assert note.text() == ""
    note.setFocus()
    QTest.keyClicks(note, "first")
    QTest.keyClick(note, K.Key_PageDown)  # to the next image, without Enter
    opened.wait_for_image()
    assert notes(opened) == ["first", "second"]


def test_a_comment_stays_with_its_image_and_is_kept_when_the_folder_is_closed(
    opened: WindowDriver, photos: Path
) -> None:
    opened.key(K.Key_C, CTRL | SHIFT, on=opened.canvas)
    comment = opened.window.right.details.comment
    QTest.keyClicks(comment, "dark")
    QTest.keyClick(comment, K.Key_PageDown)
    opened.wait_for_image()
    assert comment.text() == ""
    opened.key(K.Key_C, CTRL | SHIFT, on=opened.canvas)
    QTest.keyClicks(comment, "wet")
    opened.key(K.Key_T, on=opened.canvas)
    QTest.keyClicks(opened.window.right.tags.edit, "rain")
    opened.key(K.Key_W, CTRL)
    assert opened.window.session.project is None
    opened.open(photos)
    found = opened.window.session.images()
    assert [attributes.comment(image) for image in found] == ["dark", "wet", ""]
    assert [image.tags for image in found] == [(), ("rain",), ()]


def test_what_is_typed_is_kept_when_the_window_is_closed(opened: WindowDriver, photos: Path) -> None:
    opened.key(K.Key_C, CTRL | SHIFT, on=opened.canvas)
    QTest.keyClicks(opened.window.right.details.comment, "dark")
    opened.window.close()
    with Project.open(photos) as project:
        assert attributes.comment(project.images()[0]) == "dark"


def test_the_view_turns_and_boxes_stay_where_they_are(zoomed: WindowDriver) -> None:
    for quarters in range(1, 5):
        zoomed.key(K.Key_R, CTRL | SHIFT, on=zoomed.canvas)
        assert zoomed.canvas.lens.turn == quarters % 4
        zoomed.key(K.Key_B)
        zoomed.drag((40, 40), (100, 70))
        zoomed.key(K.Key_V)
        [found] = zoomed.accepted
        assert found.bbox_xywh == pytest.approx((40, 40, 60, 30), abs=1.5)
        zoomed.key(K.Key_Delete)
    zoomed.key(K.Key_L, CTRL | SHIFT)
    assert zoomed.canvas.lens.turn == 3


def test_the_look_changes_the_view_and_nothing_else(zoomed: WindowDriver) -> None:
    plain = zoomed.canvas.viewport().grab().toImage()
    zoomed.key(K.Key_B, CTRL, on=zoomed.canvas)
    panel = zoomed.window.editing.view_options.panel
    assert panel.isVisible()
    assert panel.brightness.hasFocus()
    for _ in range(3):
        QTest.keyClick(panel.brightness, K.Key_PageDown)
    QTest.keyClick(panel.brightness, K.Key_Escape)
    assert not panel.isVisible()
    assert zoomed.canvas.hasFocus()
    assert not panel.adjustment.is_plain
    assert zoomed.canvas.viewport().grab().toImage() != plain
    zoomed.key(K.Key_B, CTRL | SHIFT, on=zoomed.canvas)
    assert panel.adjustment.is_plain
    assert zoomed.canvas.viewport().grab().toImage() == plain


def test_crosshair_and_snapping_are_switches(zoomed: WindowDriver) -> None:
    zoomed.key(K.Key_G, SHIFT, on=zoomed.canvas)
    assert zoomed.canvas.crosshair
    assert zoomed.window.actions_["crosshair"].isChecked()
    zoomed.key(K.Key_S, SHIFT)
    assert not zoomed.canvas.snaps
    assert not zoomed.window.actions_["snap"].isChecked()


def test_masks_from_boxes_that_were_drawn(zoomed: WindowDriver) -> None:
    draw(zoomed, (15, 15, 70, 70))
    zoomed.key(K.Key_M, CTRL, on=zoomed.canvas)
    zoomed.settle()
    [label] = zoomed.accepted
    assert label.mask is not None
    zoomed.key(K.Key_Z, CTRL, on=zoomed.canvas)
    assert [a.mask for a in zoomed.accepted] == [None]


def test_no_letter_of_these_keys_does_anything_in_a_text_field(opened: WindowDriver) -> None:
    draw(opened, (40, 40, 60, 60), (80, 40, 60, 60))
    before = opened.held()
    letters = "".join(k for spec in (*MORE_TOOLS, *OBJECTS, *LOOKS) for k in spec.keys if len(k) == 1).lower()
    assert len(letters) >= 8
    for field in (opened.window.prompts.edit, opened.window.images.filter, opened.window.right.tags.edit):
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, letters + letters.upper())
        assert opened.held() == before
        assert opened.canvas.tool == "select"
        field.clear()


def test_every_tool_has_a_key_a_tooltip_and_a_place_in_the_menu(opened: WindowDriver) -> None:
    button = opened.find("moreToolsButton")
    assert isinstance(button, QToolButton)
    offered = [action.objectName() for action in button.menu().actions() if not action.isSeparator()]
    tools = ("turned", "points", "line", "clicks", "wand", "eraser", "piece", "hole", "knife", "ruler")
    assert [name for name in offered if name.removesuffix("Action") in tools] == [f"{name}Action" for name in tools]
    for spec in MORE_TOOLS:
        action = opened.window.actions_[spec.id]
        assert action.toolTip()
        action.trigger()
        assert opened.canvas.tool == spec.id
        assert button.isChecked()
        opened.key(K.Key_Escape, on=opened.canvas)
        assert opened.canvas.tool == "select"
    assert not button.isChecked()
