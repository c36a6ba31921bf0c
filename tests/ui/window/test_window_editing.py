"""Editing in the whole window: every action by its key, as one step that Ctrl+Z takes back."""

from collections.abc import Callable
from functools import partial
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


def test_merging_and_subtracting(opened: WindowDriver) -> None:
    for _ in opened.zooms():
        draw(opened, (20, 20, 60, 40), (60, 20, 60, 40))
        [merged] = undone(opened, lambda: opened.key(K.Key_J, on=opened.canvas))
        assert merged.bbox_xywh == pytest.approx((20, 20, 100, 40), abs=1.5)
        draw(opened, (50, 30, 20, 20))
        left = undone(opened, lambda: opened.key(K.Key_J, SHIFT, on=opened.canvas))
        assert len(left) == 2
        assert left[0].mask is not None  # a hole


def test_a_hole_and_a_piece_by_hand(opened: WindowDriver) -> None:
    for _ in opened.zooms((90, 80)):
        draw(opened, (40, 40, 100, 80))

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


def test_the_knife_cuts_what_is_selected_or_what_it_crosses(opened: WindowDriver) -> None:
    for _ in opened.zooms((80, 80)):
        draw(opened, (40, 40, 60, 60))
        opened.key(K.Key_Escape)  # nothing is selected

        def cut() -> None:
            opened.key(K.Key_K, on=opened.canvas)
            opened.drag((70, 30), (70, 110))

        assert len(undone(opened, cut)) == 2
        opened.key(K.Key_K, on=opened.canvas)
        before = opened.held()
        opened.drag((5, 5), (15, 15))
        assert opened.held() == before


def test_simplifying_counts_corners(opened: WindowDriver) -> None:
    for _ in opened.zooms():
        opened.key(K.Key_P, on=opened.canvas)
        for place in ((40, 40), (90, 41), (140, 40), (140, 100), (40, 100)):
            opened.on_canvas.click(place)
        opened.key(K.Key_Return)
        opened.key(K.Key_V)
        [simple] = undone(opened, lambda: opened.key(K.Key_S, on=opened.canvas))
        assert len(simple.polygons[0]) == 8
        [mask] = undone(opened, lambda: opened.window.actions_["toMasks"].trigger())
        assert mask.mask is not None


def test_filling_and_erasing(opened: WindowDriver) -> None:
    for _ in opened.zooms((70, 70)):

        def fill() -> None:
            opened.key(K.Key_W, on=opened.canvas)
            opened.on_canvas.click((40, 40))

        [filled] = undone(opened, fill)
        assert filled.bbox_xywh == (20, 20, 60, 60)  # the red block of the photo

        def erase(label: int = filled.id) -> None:
            opened.window.review.select((label,))
            opened.key(K.Key_M, SHIFT, on=opened.canvas)
            opened.canvas.brush_size = 20
            opened.drag((20, 15), (20, 85))

        [erased] = undone(opened, erase)
        assert erased.bbox_xywh[0] == pytest.approx(30, abs=1.5)


def test_an_object_from_clicks(opened: WindowDriver) -> None:
    for _ in opened.zooms((70, 70)):

        def point() -> None:
            opened.key(K.Key_G, on=opened.canvas)
            opened.on_canvas.click((50, 50))
            opened.settle()
            opened.key(K.Key_Return)

        [found] = undone(opened, point)
        assert found.mask is not None
        assert found.bbox_xywh == pytest.approx((20, 20, 60, 60), abs=3)


def test_locked_objects_stay(opened: WindowDriver) -> None:
    for _ in opened.zooms():
        draw(opened, (40, 40, 60, 60))
        [locked] = undone(opened, lambda: opened.key(K.Key_L, CTRL, on=opened.canvas))
        assert attributes.has(locked, attributes.LOCKED)
        opened.drag((60, 60), (90, 90))
        opened.window.review.select((locked.id,))
        for key in (K.Key_Delete, K.Key_Left, K.Key_S, K.Key_J):
            opened.key(key, on=opened.canvas)
        assert opened.accepted == [locked]
        undone(opened, lambda: opened.key(K.Key_L, CTRL, on=opened.canvas))
        opened.key(K.Key_Delete)
        assert not opened.accepted


def test_hidden_objects_are_off_the_canvas_and_still_there(opened: WindowDriver) -> None:
    for _ in opened.zooms():
        draw(opened, (40, 40, 60, 60), (150, 40, 30, 30))
        opened.on_canvas.click((60, 60))
        opened.key(K.Key_H, CTRL, on=opened.canvas)
        assert len(opened.canvas.layer.items()) == 1
        assert len(opened.accepted) == 2
        assert opened.window.actions_["showHidden"].isEnabled()
        opened.key(K.Key_H, CTRL | SHIFT, on=opened.canvas)
        assert len(opened.canvas.layer.items()) == 2


def test_front_and_back_decide_what_is_hit(opened: WindowDriver) -> None:
    for _ in opened.zooms():
        large, small = draw(opened, (20, 20, 100, 100), (40, 40, 30, 30))
        opened.on_canvas.click((50, 50))
        assert opened.window.review.selection == (small.id,)
        undone(opened, lambda: opened.key(K.Key_BracketLeft, CTRL, on=opened.canvas))
        opened.key(K.Key_Escape)
        opened.on_canvas.click((50, 50))
        assert opened.window.review.selection == (large.id,)
        opened.window.review.select((small.id,))
        undone(opened, lambda: opened.key(K.Key_BracketRight, CTRL, on=opened.canvas))
        opened.key(K.Key_Escape)
        opened.on_canvas.click((50, 50))
        assert opened.window.review.selection == (small.id,)


def test_duplicates_go_to_the_next_image_and_no_further_than_the_last(opened: WindowDriver) -> None:
    for _ in opened.zooms():
        draw(opened, (40, 40, 60, 60))
        for path in ("2.png", "sub/3.png"):
            opened.key(K.Key_D, CTRL | SHIFT, on=opened.canvas)
            opened.wait_for_image()
            assert opened.window.session.image is not None
            assert opened.window.session.image.path == path
            assert len(opened.accepted) == 1
            assert opened.accepted[0].bbox_xywh == pytest.approx((40, 40, 60, 60), abs=1.5)
            assert opened.window.review.selection == (opened.accepted[0].id,)
        opened.key(K.Key_D, CTRL | SHIFT, on=opened.canvas)
        assert len(opened.accepted) == 1


def tick(box: QCheckBox) -> None:
    """A click on the check mark, left of the words."""
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() * 0.2)


@pytest.mark.parametrize(
    ("key", "flag"), [(K.Key_O, attributes.OCCLUDED), (K.Key_U, attributes.TRUNCATED), (K.Key_I, attributes.CROWD)]
)
def test_flags_by_key_and_by_box(opened: WindowDriver, key: K, flag: str) -> None:
    for _ in opened.zooms():
        draw(opened, (40, 40, 60, 60), (150, 40, 30, 30))
        flagged = undone(opened, lambda: opened.key(key, SHIFT, on=opened.canvas))
        assert all(attributes.has(a, flag) for a in flagged)
        opened.window.right.detail_section.set_folded(False)
        box = opened.find(f"{flag}Check")
        assert isinstance(box, QCheckBox)
        assert box.isChecked()
        opened.window.review.select((flagged[0].id,))
        undone(opened, partial(tick, box))
        opened.window.review.select(tuple(a.id for a in flagged))
        assert box.checkState() is Qt.CheckState.PartiallyChecked
        both = undone(opened, partial(tick, box))
        assert all(attributes.has(a, flag) for a in both)


def test_a_note_and_a_comment(opened: WindowDriver) -> None:
    for _ in opened.zooms():
        draw(opened, (40, 40, 60, 60))
        opened.key(K.Key_I, on=opened.canvas)
        note, comment = opened.find("noteEdit"), opened.find("commentEdit")
        assert isinstance(note, QLineEdit)
        assert isinstance(comment, QLineEdit)
        assert note.hasFocus()
        QTest.keyClicks(note, "odd, bdmpj")
        QTest.keyClick(note, K.Key_Return)
        assert [attributes.note(a) for a in opened.accepted] == ["odd, bdmpj"]
        assert opened.canvas.hasFocus()
        opened.key(K.Key_C, CTRL | SHIFT)
        assert comment.hasFocus()
        QTest.keyClicks(comment, "too dark")
        opened.canvas.setFocus()  # going elsewhere keeps it
        assert opened.window.session.image is not None
        assert attributes.comment(opened.window.session.image) == "too dark"
        opened.key(K.Key_Z, CTRL, on=opened.canvas)
        assert comment.text() == ""
        opened.key(K.Key_C, CTRL | SHIFT, on=opened.canvas)
        QTest.keyClicks(comment, "nothing")
        QTest.keyClick(comment, K.Key_Escape)
        assert attributes.comment(opened.window.session.image) == ""
        assert opened.canvas.tool == "select"


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


def test_the_view_turns_and_boxes_stay_where_they_are(opened: WindowDriver) -> None:
    for _ in opened.zooms():
        for quarters in range(1, 5):
            opened.key(K.Key_R, CTRL | SHIFT, on=opened.canvas)
            assert opened.canvas.lens.turn == quarters % 4
            opened.key(K.Key_B)
            opened.drag((40, 40), (100, 70))
            opened.key(K.Key_V)
            [found] = opened.accepted
            assert found.bbox_xywh == pytest.approx((40, 40, 60, 30), abs=1.5)
            opened.key(K.Key_Delete)
        opened.key(K.Key_L, CTRL | SHIFT)
        assert opened.canvas.lens.turn == 3
        opened.key(K.Key_R, CTRL | SHIFT)
        assert opened.canvas.lens.turn == 0


def test_the_look_changes_the_view_and_nothing_else(opened: WindowDriver) -> None:
    for _ in opened.zooms():
        plain = opened.canvas.viewport().grab().toImage()
        opened.key(K.Key_B, CTRL, on=opened.canvas)
        panel = opened.window.editing.view_options.panel
        assert panel.isVisible()
        assert panel.brightness.hasFocus()
        for _ in range(3):
            QTest.keyClick(panel.brightness, K.Key_PageDown)
        QTest.keyClick(panel.brightness, K.Key_Escape)
        assert not panel.isVisible()
        assert opened.canvas.hasFocus()
        assert not panel.adjustment.is_plain
        assert opened.canvas.viewport().grab().toImage() != plain
        opened.key(K.Key_B, CTRL | SHIFT, on=opened.canvas)
        assert panel.adjustment.is_plain
        assert opened.canvas.viewport().grab().toImage() == plain


def test_crosshair_and_snapping_are_switches(opened: WindowDriver) -> None:
    for _ in opened.zooms():
        for on in (True, False):
            opened.key(K.Key_G, SHIFT, on=opened.canvas)
            assert opened.canvas.crosshair is on
            assert opened.window.actions_["crosshair"].isChecked() is on
            opened.key(K.Key_S, SHIFT)
            assert opened.canvas.snaps is not on
            assert opened.window.actions_["snap"].isChecked() is not on


def test_masks_from_boxes_that_were_drawn(opened: WindowDriver) -> None:
    for _ in opened.zooms():
        draw(opened, (15, 15, 70, 70))
        opened.key(K.Key_M, CTRL, on=opened.canvas)
        opened.settle()
        [label] = opened.accepted
        assert label.mask is not None
        opened.key(K.Key_Z, CTRL, on=opened.canvas)
        assert [a.mask for a in opened.accepted] == [None]


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
