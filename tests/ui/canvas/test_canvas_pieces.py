"""Pieces added and taken out, cuts, fills, clicks and the ruler, by real events at several zooms."""

import numpy as np
import pytest
from canvas_scene import LARGE, SMALL, ZOOMS, Scene, box, make_scene, near
from driver import CTRL, LEFT, RIGHT, SHIFT
from PySide6.QtCore import Qt

from swin_annotator.core import masks
from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.core.types import Image, Rle
from swin_annotator.ui.canvas.tools.ruler import RulerTool
from swin_annotator.ui.canvas.tools.wand import WandTool

Key = Qt.Key
AT_ZOOM = pytest.mark.parametrize("zoom", ZOOMS)
SIZES = pytest.mark.parametrize("size_hw", [SMALL, LARGE])
RING = [(40, 30), (90, 35), (80, 80)]


def with_object(qtbot, zoom: float, tool: str, size_hw=SMALL, *, locked: bool = False) -> Scene:
    scene = make_scene(qtbot, size_hw, zoom, centre=(60, 50))
    scene.show(box(1, 20, 20, 90, 70, attributes={"locked": True} if locked else {}))
    scene.canvas.set_selection([1])
    scene.canvas.set_tool(tool)
    scene.intents.said.clear()
    return scene


# Pieces and cuts


@SIZES
@AT_ZOOM
@pytest.mark.parametrize(("tool", "adds"), [("piece", True), ("hole", False)])
def test_a_ring_is_a_piece(qtbot, size_hw, zoom, tool, adds):
    scene = with_object(qtbot, zoom, tool, size_hw)
    for place in RING:
        scene.driver.click(place)
    assert scene.intents.edits == []
    scene.driver.key(Key.Key_Return)
    [(name, (ring, told))] = scene.intents.edits
    assert (name, told) == ("piece_drawn", adds)
    assert near(ring, [v for place in RING for v in place])


@SIZES
@AT_ZOOM
def test_one_drag_is_a_cut(qtbot, size_hw, zoom):
    scene = with_object(qtbot, zoom, "knife", size_hw)
    scene.driver.drag_and_hold((60, 10), (60, 100), steps=12)
    assert scene.intents.edits == []
    scene.driver.release((60, 100))
    [(name, (line,))] = scene.intents.edits
    assert name == "line_drawn"
    assert near(line, [(60, 10), (60, 100)])


@AT_ZOOM
def test_a_cut_by_clicks_ends_with_enter(qtbot, zoom):
    scene = with_object(qtbot, zoom, "knife")
    for place in ((60, 10), (70, 50), (60, 100)):
        scene.driver.click(place)
    assert scene.driver.key(Key.Key_Return)
    assert near(scene.intents.of("line_drawn")[0][0], [(60, 10), (70, 50), (60, 100)])


@AT_ZOOM
@pytest.mark.parametrize("tool", ["piece", "hole", "knife", "polygon"])
def test_nothing_comes_of_a_dot(qtbot, zoom, tool):
    scene = with_object(qtbot, zoom, tool)
    scene.driver.click((50, 50))
    scene.driver.click((50, 50))
    scene.driver.key(Key.Key_Return)
    scene.driver.double_click((70, 50))
    assert scene.intents.edits == []


@pytest.mark.parametrize("tool", ["piece", "hole", "knife"])
def test_a_piece_ends_with_its_object(qtbot, tool):
    scene = with_object(qtbot, 1.0, tool)
    scene.driver.click(RING[0])
    scene.driver.click(RING[1])
    scene.show()
    scene.driver.key(Key.Key_Return)
    assert scene.intents.edits == []


# Fills


def filling(qtbot, zoom: float, *annotations, selected=()) -> Scene:
    scene = make_scene(qtbot, SMALL, zoom, centre=(80, 60))
    rgb = np.full((*SMALL, 3), 230, np.uint8)
    rgb[40:80, 60:100] = (120, 30, 30)
    rgb[40:80, 90:100] = (132, 30, 30)
    scene.canvas.show_image(rgb, Image(1, "a.jpg", SMALL))
    scene.show(*annotations)
    scene.canvas.set_selection(selected)
    scene.canvas.set_tool("wand")
    wand = scene.canvas.active_tool
    assert isinstance(wand, WandTool)
    wand.tolerance = 5
    scene.intents.said.clear()
    return scene


def only(scene: Scene) -> tuple[np.ndarray, int]:
    [(name, (rle, key))] = scene.intents.edits
    assert name == "mask_painted"
    assert isinstance(rle, Rle)
    return masks.decode(rle), key  # type: ignore[return-value]


@AT_ZOOM
def test_a_click_fills_like_colours_into_a_fresh_object(qtbot, zoom):
    scene = filling(qtbot, zoom)
    scene.driver.press((65, 45))
    assert scene.intents.edits == []
    scene.driver.release((65, 45))
    mask, key = only(scene)
    assert key == 0
    assert mask.sum() == 40 * 30
    assert mask[40:80, 60:90].all()


@AT_ZOOM
def test_dragging_to_the_right_lets_more_differ(qtbot, zoom):
    scene = filling(qtbot, zoom)
    scene.driver.drag((65, 45), (65 + 60 / zoom, 45))
    mask, _ = only(scene)
    assert mask.sum() == 40 * 40


@AT_ZOOM
@pytest.mark.parametrize(("button", "modifiers"), [(RIGHT, Qt.KeyboardModifier.NoModifier), (LEFT, CTRL)])
def test_a_fill_goes_into_the_selected_object_or_out_of_it(qtbot, zoom, button, modifiers):
    scene = filling(qtbot, zoom, box(7, 50, 30, 60, 20), selected=[7])
    scene.driver.click((65, 45))
    mask, key = only(scene)
    assert key == 7
    assert mask.sum() == 60 * 20 + 30 * 30
    scene.intents.said.clear()
    scene.canvas.set_annotations([box(7, 50, 30, 60, 20)], {}, {})
    scene.driver.click((65, 45), button, modifiers)
    mask, key = only(scene)
    assert key == 7
    assert mask.sum() == 60 * 20 - 30 * 10


def test_fills_that_change_nothing_are_silent(qtbot):
    scene = filling(qtbot, 1.0, box(7, 60, 40, 30, 40), selected=[7])
    scene.driver.click((65, 45))
    scene.driver.click((-10, -10))
    scene.driver.click((10, 10), RIGHT)
    assert scene.intents.edits == []
    scene.driver.click((65, 45), RIGHT)
    assert scene.intents.edits == [("emptied", (7,))]


def test_a_locked_object_is_not_filled_and_shift_starts_another(qtbot):
    locked = box(7, 50, 30, 60, 20, attributes={"locked": True})
    scene = filling(qtbot, 1.0, locked, selected=[7])
    scene.driver.click((65, 45))
    assert only(scene)[1] == 0
    scene.show(box(7, 50, 30, 60, 20))
    scene.intents.said.clear()
    scene.driver.click((65, 45), modifiers=SHIFT)
    assert only(scene)[1] == 0


def test_the_wand_takes_the_keys_and_wheel_of_the_brush(qtbot):
    scene = filling(qtbot, 1.0)
    wand = scene.canvas.active_tool
    assert scene.driver.key(Key.Key_Period)
    assert wand.tolerance == 7
    scene.driver.wheel((65, 45), -1, SHIFT)
    assert wand.tolerance == 5


# Clicks


def disc(x: int, y: int, r: int, size_hw=SMALL) -> Rle:
    yy, xx = np.mgrid[: size_hw[0], : size_hw[1]]
    return masks.encode((yy - y) ** 2 + (xx - x) ** 2 <= r * r)


@AT_ZOOM
def test_clicks_are_told_and_the_answer_is_kept_by_enter(qtbot, zoom):
    scene = make_scene(qtbot, SMALL, zoom, centre=(80, 60))
    scene.canvas.set_tool("clicks")
    scene.driver.click((80, 60))
    scene.driver.click((100, 60), RIGHT)
    scene.driver.click((60, 60), modifiers=CTRL)
    asked = scene.intents.of("clicks_changed")[-1][0]
    assert isinstance(asked, Clicks)
    assert [(round(c.x), round(c.y), c.positive) for c in asked.clicks] == [
        *((80, 60, True), (100, 60, False), (60, 60, False)),
    ]
    assert scene.driver.key(Key.Key_Return)
    assert scene.intents.of("mask_painted") == []  # no answer yet
    rle = disc(80, 60, 15)
    scene.canvas.suggest(rle)
    assert scene.driver.key(Key.Key_Return)
    assert scene.intents.of("mask_painted") == [(rle, 0)]
    scene.show(box(3, 65, 45, 31, 31, mask=rle))
    assert not scene.canvas.previewing


@AT_ZOOM
def test_a_drag_is_a_box_and_a_flat_one_a_click(qtbot, zoom):
    scene = make_scene(qtbot, SMALL, zoom, centre=(80, 60))
    scene.canvas.set_tool("clicks")
    scene.driver.drag((50, 30), (110, 90))
    [(asked,)] = scene.intents.of("clicks_changed")
    assert near(asked.box, (50, 30, 60, 60))
    assert asked.clicks == ()
    scene.driver.click((80, 60))
    asked = scene.intents.of("clicks_changed")[-1][0]
    assert near(asked.box, (50, 30, 60, 60))
    assert len(asked.clicks) == 1


def test_clicks_on_the_selected_object_mend_it_and_beside_it_start_another(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    scene.show(box(5, 20, 20, 40, 40))
    scene.canvas.set_selection([5])
    scene.canvas.set_tool("clicks")
    scene.driver.click((40, 40))
    assert scene.intents.of("clicks_changed")[0][0].box == (20, 20, 40, 40)
    scene.canvas.suggest(disc(40, 40, 12))
    scene.driver.double_click((40, 40))
    assert scene.intents.of("mask_painted")[0][1] == 5
    scene.show(box(5, 20, 20, 40, 40))
    scene.driver.click((100, 90))
    assert scene.intents.of("clicks_changed")[-1][0] == Clicks((Click(100, 90),))
    scene.canvas.suggest(disc(100, 90, 5))
    scene.driver.click((130, 30), modifiers=SHIFT)  # keeps it and goes on
    assert scene.intents.of("mask_painted")[1][1] == 0
    assert scene.intents.of("clicks_changed")[-1][0] == Clicks((Click(130, 30),))


def test_clicks_can_be_taken_back_and_dropped(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    scene.canvas.set_tool("clicks")
    scene.driver.click((80, 60))
    scene.driver.click((90, 60))
    assert scene.driver.key(Key.Key_Backspace)
    assert len(scene.intents.of("clicks_changed")[-1][0].clicks) == 1
    assert scene.driver.key(Key.Key_Backspace)
    assert not scene.driver.key(Key.Key_Backspace)
    scene.driver.click((80, 60))
    assert scene.driver.key(Key.Key_Escape)
    scene.canvas.suggest(disc(80, 60, 10))  # too late
    assert not scene.driver.key(Key.Key_Return)
    assert scene.intents.of("mask_painted") == []


# The ruler


@AT_ZOOM
def test_the_ruler_tells_pixels_and_changes_nothing(qtbot, zoom):
    scene = make_scene(qtbot, SMALL, zoom)
    scene.canvas.set_tool("ruler")
    ruler = scene.canvas.active_tool
    assert isinstance(ruler, RulerTool)
    scene.driver.drag((20, 20), (50, 60))
    assert ruler.text == "50.0 px · 30 × 40 · 307°"
    scene.driver.drag((20, 20), (50, 22), modifiers=SHIFT)
    assert ruler.text.endswith(" · 0°")
    assert scene.driver.key(Key.Key_Escape)
    assert ruler.text == ""
    assert scene.canvas.tool == "ruler"
    assert scene.intents.said == []


# Locks


def test_a_locked_object_can_be_selected_and_nothing_else(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    scene.show(box(1, 20, 20, 40, 40, attributes={"locked": True}))
    scene.driver.click((40, 40))
    assert scene.canvas.layer.selection == {1}
    scene.intents.said.clear()
    scene.driver.drag((40, 40), (60, 60))
    scene.driver.drag((60, 60), (80, 80))
    scene.canvas.set_selection([1])
    scene.driver.key(Key.Key_Left)
    scene.canvas.set_tool("brush")
    scene.driver.drag((40, 40), (60, 40))
    assert [entry for entry in scene.intents.edits if entry[0] != "mask_painted"] == []
    assert scene.intents.of("mask_painted")[0][1] == 0
