"""The brush by real events."""

import numpy as np
import pytest
from canvas_scene import LARGE, SMALL, ZOOMS, box, make_scene
from driver import CTRL, LEFT, RIGHT, SHIFT
from PySide6.QtCore import Qt

from swin_annotator.core import masks
from swin_annotator.core.types import Annotation, Rle

AT_ZOOM = pytest.mark.parametrize("zoom", ZOOMS)


def block(key: int, x: int, y: int, w: int, h: int, size_hw: tuple[int, int] = SMALL) -> Annotation:
    mask = np.zeros(size_hw, bool)
    mask[y : y + h, x : x + w] = True
    return box(key, x, y, w, h, mask=masks.encode(mask))


def painting(qtbot, zoom: float, *annotations: Annotation, size_hw=SMALL, selected=()):
    scene = make_scene(qtbot, size_hw, zoom, centre=(80, 60))
    scene.show(*annotations)
    scene.canvas.set_selection(selected)
    scene.canvas.set_tool("brush")
    scene.canvas.brush_size = 10
    scene.intents.said.clear()
    return scene


def only(scene) -> tuple[np.ndarray, int]:
    [(name, (rle, key))] = scene.intents.edits
    assert name == "mask_painted"
    assert isinstance(rle, Rle)
    return masks.decode(rle), key


@AT_ZOOM
@pytest.mark.parametrize("size_hw", [SMALL, LARGE])
def test_a_stroke_paints_a_fresh_mask(qtbot, zoom, size_hw):
    scene = painting(qtbot, zoom, size_hw=size_hw)
    scene.driver.drag_and_hold((40, 60), (100, 60))
    assert scene.intents.edits == []
    scene.driver.release((100, 60))
    mask, key = only(scene)
    assert key == 0
    assert mask.shape == size_hw
    assert mask[56:64, 40:100].all()
    ys, xs = np.nonzero(mask)
    assert (abs(xs.min() - 35) <= 1, abs(xs.max() - 104) <= 1) == (True, True)
    assert (abs(ys.min() - 55) <= 1, abs(ys.max() - 64) <= 1) == (True, True)


@AT_ZOOM
def test_a_click_paints_a_dot(qtbot, zoom):
    scene = painting(qtbot, zoom)
    scene.driver.click((80, 60))
    mask, _ = only(scene)
    assert abs(mask.sum() - np.pi * 25) < 16


@AT_ZOOM
def test_a_stroke_adds_to_the_selected_mask(qtbot, zoom):
    scene = painting(qtbot, zoom, block(7, 20, 50, 30, 20), selected=[7])
    scene.driver.drag((45, 60), (90, 60))
    mask, key = only(scene)
    assert key == 7
    assert mask[50:70, 20:50].all()
    assert mask[58:62, 50:90].all()


@AT_ZOOM
@pytest.mark.parametrize("how", [{"button": RIGHT}, {"modifiers": CTRL}])
def test_right_button_and_ctrl_erase(qtbot, zoom, how):
    scene = painting(qtbot, zoom, block(7, 20, 40, 60, 40), selected=[7])
    scene.driver.drag((30, 60), (70, 60), **{"button": LEFT, **how})
    mask, key = only(scene)
    assert key == 7
    assert not mask[57:63, 30:70].any()
    assert mask[41:54, 20:80].all()


@AT_ZOOM
def test_boxes_and_polygons_become_masks_when_painted_on(qtbot, zoom):
    ring = (20.0, 20.0, 60.0, 20.0, 60.0, 60.0, 20.0, 60.0)
    for annotation in (box(3, 20, 20, 40, 40), box(3, 20, 20, 40, 40, polygons=(ring,))):
        scene = painting(qtbot, zoom, annotation, selected=[3])
        scene.driver.click((60, 40))
        mask, key = only(scene)
        assert key == 3
        assert mask[20:60, 20:60].all()
        assert mask[40, 63]


def test_shift_starts_another_object(qtbot):
    scene = painting(qtbot, 1.0, block(7, 20, 50, 30, 20), selected=[7])
    scene.driver.drag((100, 60), (120, 60), modifiers=SHIFT)
    mask, key = only(scene)
    assert key == 0
    assert not mask[50:70, 20:50].any()


@pytest.mark.parametrize("place", [(30, 60), (100, 100)])
def test_strokes_that_change_nothing_tell_nothing(qtbot, place):
    scene = painting(qtbot, 1.0, block(7, 10, 40, 60, 40), selected=[7])
    scene.driver.click(place, LEFT if place == (30, 60) else RIGHT)
    assert scene.intents.edits == []
    assert scene.canvas.layer.item(7) is not None


def test_erasing_everything_says_so_and_never_sends_an_empty_mask(qtbot):
    scene = painting(qtbot, 1.0, block(7, 50, 50, 6, 6), selected=[7])
    scene.canvas.brush_size = 40
    scene.driver.click((53, 53), RIGHT)
    assert scene.intents.edits == [("emptied", (7,))]
    assert scene.canvas.layer.item(7) is not None


def test_outside_and_erasing_on_nothing_create_nothing(qtbot):
    scene = painting(qtbot, 1.0)
    scene.driver.drag((-60, -60), (-30, -60))
    scene.driver.drag((40, 60), (60, 60), button=RIGHT)
    assert scene.intents.edits == []


def test_the_size_follows_keys_and_shift_wheel_within_limits(qtbot):
    scene = painting(qtbot, 1.0)
    assert scene.driver.key(Qt.Key.Key_Period)
    larger = scene.canvas.brush_size
    assert larger > 10
    assert scene.driver.key(Qt.Key.Key_Comma)
    assert scene.canvas.brush_size == pytest.approx(10)
    scene.driver.wheel((80, 60), 1, SHIFT)
    assert scene.canvas.brush_size == pytest.approx(larger)
    scene.canvas.brush_size = 1e9
    assert scene.canvas.brush_size == 1000
    scene.canvas.brush_size = 0
    assert scene.canvas.brush_size == 1
    assert scene.intents.of("brush_size_changed")[-1] == (1.0,)
    scene.canvas.set_tool("select")
    assert not scene.driver.key(Qt.Key.Key_Period)


@AT_ZOOM
def test_the_stroke_is_seen_while_painting_and_after(qtbot, zoom):
    scene = painting(qtbot, zoom)
    viewport = scene.canvas.viewport()
    at = scene.driver.to_viewport((60.5, 60.5)).toPoint()
    before = viewport.grab().toImage().pixelColor(at)
    scene.driver.drag_and_hold((40, 60), (90, 60))
    assert viewport.grab().toImage().pixelColor(at) != before
    scene.driver.release((90, 60))
    scene.driver.move((140, 20))
    assert viewport.grab().toImage().pixelColor(at) != before
    scene.show()
    assert viewport.grab().toImage().pixelColor(at) == before


def test_what_is_erased_is_gone_while_the_button_is_down(qtbot):
    scene = painting(qtbot, 3.0, block(7, 20, 40, 60, 40), selected=[7])
    viewport = scene.canvas.viewport()
    at = scene.driver.to_viewport((47.5, 56.5)).toPoint()
    tinted = viewport.grab().toImage().pixelColor(at)
    scene.driver.drag_and_hold((50, 56), (50, 58), button=RIGHT)
    erased = viewport.grab().toImage().pixelColor(at)
    scene.canvas.hide_labels(True)
    bare = viewport.grab().toImage().pixelColor(at)
    assert erased == bare != tinted


def test_esc_gives_the_object_back(qtbot):
    scene = painting(qtbot, 1.0, block(7, 20, 50, 30, 20), selected=[7])
    scene.driver.drag_and_hold((45, 60), (90, 60))
    scene.driver.key(Qt.Key.Key_Escape)
    scene.driver.release((90, 60))
    assert scene.intents.edits == []
    assert scene.canvas.layer.item(7) is not None


def test_an_object_that_vanishes_under_the_brush_ends_the_stroke(qtbot):
    scene = painting(qtbot, 1.0, block(7, 20, 50, 30, 20), selected=[7])
    scene.driver.drag_and_hold((45, 60), (90, 60))
    scene.show()
    scene.driver.release((90, 60))
    assert [name for name, _ in scene.intents.said] == ["selection_changed"]


@AT_ZOOM
@pytest.mark.parametrize("button", [LEFT, RIGHT])
def test_the_eraser_takes_away_with_both_buttons(qtbot, zoom, button):
    scene = painting(qtbot, zoom, block(7, 40, 40, 60, 40), selected=[7])
    scene.canvas.set_tool("eraser")
    scene.driver.drag((70, 30), (70, 90), button=button)
    mask, key = only(scene)
    assert key == 7
    assert not mask[:, 68:72].any()
    assert mask[45:75, 42:60].all()
