"""Selecting, moving and reshaping by real events."""

import numpy as np
import pytest
from canvas_scene import LARGE, SMALL, ZOOMS, box, make_scene, near
from driver import ALT, CTRL, SHIFT
from PySide6.QtCore import Qt

from swin_annotator.core import masks
from swin_annotator.core.types import State

Key = Qt.Key
AT_ZOOM = pytest.mark.parametrize("zoom", ZOOMS)
SIZES = pytest.mark.parametrize("size_hw", [SMALL, LARGE])
A, B, INNER = box(1, 10, 10, 50, 40), box(2, 90, 20, 40, 60), box(3, 20, 15, 12, 12)
RING = (20.0, 20.0, 80.0, 20.0, 80.0, 80.0, 20.0, 80.0)
POLYGON = box(5, 20, 20, 60, 60, polygons=(RING,))


def selecting(qtbot, zoom, *annotations, size_hw=SMALL, selected=()):
    scene = make_scene(qtbot, size_hw, zoom, centre=(70, 50))
    scene.show(*annotations)
    scene.canvas.set_selection(selected)
    scene.intents.said.clear()
    return scene


@AT_ZOOM
@SIZES
def test_a_click_selects_the_smallest_object_there(qtbot, zoom, size_hw):
    scene = selecting(qtbot, zoom, A, B, INNER, size_hw=size_hw)
    scene.driver.click((26, 21))
    scene.driver.click((50, 40))
    scene.driver.click((110, 50))
    scene.driver.click((60, 112))
    assert scene.intents.said == [("selection_changed", (ids,)) for ids in ((3,), (1,), (2,), ())]


@AT_ZOOM
@pytest.mark.parametrize("modifier", [SHIFT, CTRL])
def test_shift_and_ctrl_add_and_take_away(qtbot, zoom, modifier):
    scene = selecting(qtbot, zoom, A, B)
    scene.driver.click((50, 40))
    scene.driver.click((110, 50), modifiers=modifier)
    assert scene.canvas.layer.selection == {1, 2}
    scene.driver.click((50, 40), modifiers=modifier)
    assert scene.canvas.layer.selection == {2}


@AT_ZOOM
def test_a_band_selects_what_lies_inside(qtbot, zoom):
    scene = selecting(qtbot, zoom, A, B, INNER)
    scene.driver.drag((75, 100), (5, 5))
    assert scene.canvas.layer.selection == {1, 3}
    scene.driver.drag((85, 10), (140, 90), modifiers=SHIFT)
    assert scene.canvas.layer.selection == {1, 2, 3}
    assert len(scene.intents.said) == 2


def test_setting_the_selection_tells_nobody_but_losing_it_does(qtbot):
    scene = selecting(qtbot, 1.0, A, B)
    scene.canvas.set_selection([1, 2, 99])
    assert scene.canvas.layer.selection == {1, 2}
    assert scene.intents.said == []
    scene.show(B)
    assert scene.intents.said == [("selection_changed", ((2,),))]


def test_esc_clears_the_selection(qtbot):
    scene = selecting(qtbot, 1.0, A, selected=[1])
    assert scene.driver.key(Key.Key_Escape)
    assert scene.canvas.layer.selection == set()
    assert not scene.driver.key(Key.Key_Escape)


def test_rejected_ones_are_not_there(qtbot):
    scene = selecting(qtbot, 1.0, box(1, 10, 10, 50, 40, state=State.REJECTED))
    scene.driver.click((30, 30))
    assert scene.intents.said == []


@AT_ZOOM
@SIZES
def test_a_drag_moves_the_box_once(qtbot, zoom, size_hw):
    scene = selecting(qtbot, zoom, A, B, size_hw=size_hw)
    scene.driver.drag_and_hold((30, 30), (50, 45))
    assert scene.intents.said == [("selection_changed", ((1,),))]
    assert near(scene.canvas.layer.item(1).annotation.bbox_xywh, (30, 25, 50, 40))
    scene.driver.release((50, 45))
    [(key, told)] = scene.intents.of("box_changed")
    assert key == 1
    assert near(told, (30, 25, 50, 40))


@AT_ZOOM
def test_a_shaky_click_selects_and_moves_nothing(qtbot, zoom):
    scene = selecting(qtbot, zoom, A)
    scene.driver.drag((30, 30), (30 + 2 / zoom, 30 - 1 / zoom))
    assert scene.intents.said == [("selection_changed", ((1,),))]


@AT_ZOOM
def test_a_move_stops_at_the_border(qtbot, zoom):
    scene = selecting(qtbot, zoom, A)
    scene.driver.drag((30, 30), (-100, 30))
    [(_, told)] = scene.intents.of("box_changed")
    assert near(told, (0, 10, 50, 40))


@AT_ZOOM
def test_several_move_as_one_intent(qtbot, zoom):
    scene = selecting(qtbot, zoom, A, B, selected=[1, 2])
    scene.driver.drag((30, 30), (35, 40))
    [(name, (told,))] = scene.intents.edits
    assert name == "boxes_changed"
    assert near(told[1], (15, 20, 50, 40))
    assert near(told[2], (95, 30, 40, 60))


@AT_ZOOM
def test_polygons_and_masks_move_whole(qtbot, zoom):
    scene = selecting(qtbot, zoom, POLYGON)
    scene.driver.drag((50, 50), (60, 45))
    [(key, rings)] = scene.intents.of("polygons_changed")
    assert key == 5
    assert near(rings[0], np.add(RING, [10, -5] * 4))

    pixels = np.zeros(SMALL, bool)
    pixels[30:50, 40:70] = True
    scene = selecting(qtbot, zoom, box(6, 40, 30, 30, 20, mask=masks.encode(pixels)))
    scene.driver.drag((50, 40), (60.4, 45.7))
    [(key, rle)] = scene.intents.of("mask_changed")
    assert key == 6
    assert masks.bbox(rle) == (50, 35, 30, 20)


@AT_ZOOM
@pytest.mark.parametrize(
    ("grip", "to", "expected"),
    [
        ((60, 30), (55, 25), (55, 25, 55, 55)),
        ((85, 30), (90, 35), (60, 35, 50, 45)),
        ((110, 30), (115, 25), (60, 25, 55, 55)),
        ((110, 55), (120, 50), (60, 30, 60, 50)),
        ((110, 80), (115, 90), (60, 30, 55, 60)),
        ((85, 80), (80, 85), (60, 30, 50, 55)),
        ((60, 80), (70, 85), (70, 30, 40, 55)),
        ((60, 55), (50, 60), (50, 30, 60, 50)),
        ((110, 80), (50, 20), (50, 20, 10, 10)),
        ((110, 80), (300, 300), (60, 30, 100, 90)),
    ],
)
def test_eight_grips_resize(qtbot, zoom, grip, to, expected):
    times = 4 if zoom < 1 else 1  # a box so small on screen has its grips outside
    size_hw = (times * SMALL[0], times * SMALL[1])
    scene = selecting(qtbot, zoom, box(1, *np.multiply((60, 30, 50, 50), times)), size_hw=size_hw, selected=[1])
    scene.driver.drag(tuple(np.multiply(grip, times)), tuple(np.multiply(to, times)))
    [(name, (key, told))] = scene.intents.edits
    assert (name, key) == ("box_changed", 1)
    assert near(told, np.multiply(expected, times))


def test_small_boxes_keep_room_for_moving_between_their_grips(qtbot):
    scene = selecting(qtbot, 1.0, box(1, 60, 30, 12, 12), selected=[1])
    scene.driver.drag((66, 36), (76, 36))
    assert near(scene.intents.of("box_changed")[0][1], (70, 30, 12, 12))
    scene = selecting(qtbot, 0.5, box(1, 60, 30, 20, 20), selected=[1])
    # Grips are five screen pixels outside: ten image pixels at this zoom.
    scene.driver.drag((90, 60), (100, 70))
    assert near(scene.intents.of("box_changed")[0][1], (60, 30, 30, 30))


@AT_ZOOM
def test_a_box_can_not_be_made_flat(qtbot, zoom):
    scene = selecting(qtbot, zoom, box(1, 60, 30, 100, 100), size_hw=LARGE, selected=[1])
    scene.driver.drag((160, 80), (60.2, 80))
    assert scene.intents.edits == []
    assert near(scene.canvas.layer.item(1).annotation.bbox_xywh, (60, 30, 100, 100))


@AT_ZOOM
@SIZES
def test_a_vertex_is_dragged(qtbot, zoom, size_hw):
    scene = selecting(qtbot, zoom, POLYGON, size_hw=size_hw, selected=[5])
    scene.driver.drag((80, 80), (90, 100))
    [(name, (key, rings))] = scene.intents.edits
    assert (name, key) == ("polygons_changed", 5)
    assert near(rings, [[20, 20, 80, 20, 90, 100, 20, 80]])


@AT_ZOOM
@pytest.mark.parametrize("how", ["alt", "double"])
def test_an_edge_gets_a_vertex(qtbot, zoom, how):
    scene = selecting(qtbot, zoom, POLYGON, selected=[5])
    if how == "alt":
        scene.driver.click((50, 20), modifiers=ALT)
    else:
        scene.driver.double_click((50, 20))
    [(name, (_, rings))] = scene.intents.edits
    assert name == "polygons_changed"
    assert near(rings, [[20, 20, 50, 20, 80, 20, 80, 80, 20, 80]])


@AT_ZOOM
@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_on_a_vertex_removes_it_down_to_three(qtbot, zoom, key):
    scene = selecting(qtbot, zoom, POLYGON, selected=[5])
    scene.driver.move((50, 50))
    assert not scene.driver.key(key)
    scene.driver.move((80, 80))
    assert scene.driver.key(key)
    [(_, rings)] = scene.intents.of("polygons_changed")
    assert near(rings, [[20, 20, 80, 20, 20, 80]])
    scene.show(box(5, 20, 20, 60, 60, polygons=rings))
    scene.driver.move((80, 20))
    assert scene.driver.key(key)
    assert len(scene.intents.edits) == 1


@AT_ZOOM
def test_arrows_nudge_once_per_press(qtbot, zoom):
    scene = selecting(qtbot, zoom, A, selected=[1])
    assert scene.driver.key(Key.Key_Right)
    assert scene.driver.key(Key.Key_Down, SHIFT)
    told = [box for _, box in scene.intents.of("box_changed")]
    assert near(told, [(11, 10, 50, 40), (11, 20, 50, 40)])
    scene.canvas.set_selection([])
    assert not scene.driver.key(Key.Key_Right)


def test_esc_during_a_drag_puts_it_back(qtbot):
    scene = selecting(qtbot, 1.0, A, selected=[1])
    scene.driver.drag_and_hold((30, 30), (60, 60))
    scene.driver.key(Key.Key_Escape)
    scene.driver.release((60, 60))
    assert scene.intents.said == []
    assert near(scene.canvas.layer.item(1).annotation.bbox_xywh, A.bbox_xywh)
    assert scene.canvas.layer.selection == {1}


def test_the_moved_box_stays_until_the_owner_answers(qtbot):
    scene = selecting(qtbot, 1.0, A)
    scene.driver.drag((30, 30), (40, 30))
    assert near(scene.canvas.layer.item(1).annotation.bbox_xywh, (20, 10, 50, 40))
    scene.show(A)
    assert near(scene.canvas.layer.item(1).annotation.bbox_xywh, A.bbox_xywh)


def test_what_arrives_during_a_drag_does_not_end_it(qtbot):
    scene = selecting(qtbot, 1.0, A)
    scene.driver.drag_and_hold((30, 30), (40, 30))
    scene.show(A, B)
    assert near(scene.canvas.layer.item(1).annotation.bbox_xywh, (20, 10, 50, 40))
    scene.driver.move((45, 30))
    scene.driver.release((45, 30))
    assert near(scene.intents.of("box_changed")[0][1], (25, 10, 50, 40))


def test_an_object_that_vanishes_during_a_drag_ends_it(qtbot):
    scene = selecting(qtbot, 1.0, A, B)
    scene.driver.drag_and_hold((30, 30), (40, 30))
    scene.show(B)
    scene.driver.release((45, 30))
    assert scene.intents.of("box_changed") == []


def test_pointer_shapes_tell_what_a_press_would_do(qtbot):
    scene = selecting(qtbot, 1.0, box(1, 60, 30, 60, 60), POLYGON, selected=[1])

    def shape(at):
        scene.driver.move(at)
        return scene.canvas.viewport().cursor().shape()

    assert shape((60, 30)) == Qt.CursorShape.SizeFDiagCursor
    assert shape((120, 30)) == Qt.CursorShape.SizeBDiagCursor
    assert shape((90, 30)) == Qt.CursorShape.SizeVerCursor
    assert shape((120, 60)) == Qt.CursorShape.SizeHorCursor
    assert shape((90, 75)) == Qt.CursorShape.SizeAllCursor
    assert shape((10, 110)) == Qt.CursorShape.ArrowCursor
    scene.canvas.set_tool("box")
    assert shape((90, 60)) == Qt.CursorShape.CrossCursor


def test_hovering_lights_up_and_leaving_puts_out(qtbot):
    scene = selecting(qtbot, 1.0, A, B)
    scene.driver.move((30, 30))
    assert scene.canvas.layer.hovered == 1
    scene.driver.move((110, 50))
    assert scene.canvas.layer.hovered == 2
    scene.driver.move((75, 100))
    assert scene.canvas.layer.hovered == 0
    assert scene.intents.said == []
