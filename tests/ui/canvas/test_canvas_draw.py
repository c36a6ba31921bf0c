"""Box, exemplar and polygon tools by real events, at several zooms, on images smaller and larger than the view."""

import math

import pytest
from canvas_scene import LARGE, SMALL, ZOOMS, make_scene, near
from driver import CTRL
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from swin_annotator.core import geometry

Key = Qt.Key
SIZES = pytest.mark.parametrize("size_hw", [SMALL, LARGE])
AT_ZOOM = pytest.mark.parametrize("zoom", ZOOMS)
CORNERS = ((30, 20), (90, 80))


@SIZES
@AT_ZOOM
@pytest.mark.parametrize("way", [CORNERS, CORNERS[::-1]])
def test_a_dragged_box_is_told_once_in_image_pixels(qtbot, size_hw, zoom, way):
    scene = make_scene(qtbot, size_hw, zoom, centre=(60, 50))
    scene.canvas.set_tool("box")
    scene.driver.drag_and_hold(*way)
    assert scene.intents.said == []
    scene.driver.release(way[-1])
    [(name, (told,))] = scene.intents.edits
    assert name == "box_drawn"
    assert near(told, (30, 20, 60, 60))


@AT_ZOOM
def test_a_box_may_start_and_end_outside_and_is_clipped(qtbot, zoom):
    scene = make_scene(qtbot, SMALL, zoom, centre=(160, 120))
    scene.canvas.set_tool("box")
    scene.driver.drag((170, 130), (130, 90))
    scene.driver.drag((140, 100), (165, 140))
    assert [
        near(box, expected)
        for (box,), expected in zip(scene.intents.of("box_drawn"), ((130, 90, 30, 30), (140, 100, 20, 20)), strict=True)
    ] == [True, True]


@AT_ZOOM
@pytest.mark.parametrize(
    "places",
    [[(30, 30), (30, 30)], [(30, 30), (30.2, 30.2)], [(30, 30), (60, 30)], [(-60, -60), (-20, -20)]],
    ids=["click", "jitter", "flat", "outside"],
)
@pytest.mark.parametrize("tool", ["box", "exemplar", "negative"])
def test_gestures_without_area_create_nothing(qtbot, zoom, places, tool):
    scene = make_scene(qtbot, SMALL, zoom)
    scene.canvas.set_tool(tool)
    scene.driver.drag(*places)
    assert scene.intents.said == []


@AT_ZOOM
@pytest.mark.parametrize(("tool", "negative"), [("exemplar", False), ("negative", True)])
def test_exemplars_tell_their_sign(qtbot, zoom, tool, negative):
    scene = make_scene(qtbot, SMALL, zoom)
    scene.canvas.set_tool(tool)
    scene.driver.drag(*CORNERS)
    [(name, (told, sign))] = scene.intents.edits
    assert (name, sign) == ("exemplar_drawn", negative)
    assert near(told, (30, 20, 60, 60))


@pytest.mark.parametrize("tool", ["box", "exemplar", "polygon", "brush"])
def test_esc_cancels_the_gesture_and_a_second_one_leaves_the_tool(qtbot, tool):
    scene = make_scene(qtbot, SMALL, 1.0)
    scene.canvas.set_tool(tool)
    scene.driver.drag_and_hold(*CORNERS)
    assert scene.driver.key(Key.Key_Escape)
    scene.driver.release(CORNERS[1])
    assert scene.intents.said == []
    assert scene.canvas.tool == tool
    assert scene.driver.key(Key.Key_Escape)
    assert scene.intents.said == [("tool_left", ())]
    assert scene.canvas.tool == "select"
    assert not scene.driver.key(Key.Key_Escape)


def test_the_drawn_box_stays_visible_until_the_owner_answers(qtbot):
    scene = make_scene(qtbot, SMALL, 3.0)
    scene.canvas.set_draw_colour(QColor("#56B4E9"))
    scene.canvas.set_tool("box")
    scene.driver.move((5, 5))
    bare = scene.canvas.viewport().grab().toImage()
    scene.driver.drag(*CORNERS)
    assert scene.canvas.viewport().grab().toImage() != bare
    scene.show()
    assert scene.canvas.viewport().grab().toImage() == bare


def test_a_release_that_went_elsewhere_ends_the_gesture(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    scene.canvas.set_tool("box")
    scene.driver.drag_and_hold(*CORNERS)
    scene.driver.held = Qt.MouseButton.NoButton
    scene.driver.move((100, 100))
    scene.driver.drag((10, 10), (40, 40))
    [(_, (told,))] = scene.intents.edits
    assert near(told, (10, 10, 30, 30))


RING = [(30, 20), (90, 25), (80, 80), (35, 70)]
FLAT = [value for place in RING for value in place]


@SIZES
@AT_ZOOM
@pytest.mark.parametrize("ending", ["first", "enter", "double"])
def test_a_polygon_is_closed_in_three_ways(qtbot, size_hw, zoom, ending):
    scene = make_scene(qtbot, size_hw, zoom, centre=(60, 50))
    scene.canvas.set_tool("polygon")
    for place in RING[:-1]:
        scene.driver.click(place)
    if ending == "double":
        scene.driver.double_click(RING[-1])
    else:
        scene.driver.click(RING[-1])
        assert scene.intents.edits == []
        if ending == "first":
            scene.driver.click(RING[0])
        else:
            assert scene.driver.key(Key.Key_Return)
    [(name, (told,))] = scene.intents.edits
    assert name == "polygon_drawn"
    assert near(told, FLAT)


@AT_ZOOM
def test_backspace_takes_back_corners_and_esc_all(qtbot, zoom):
    scene = make_scene(qtbot, SMALL, zoom)
    scene.canvas.set_tool("polygon")
    for place in [*RING, (140, 100)]:
        scene.driver.click(place)
    assert scene.driver.key(Key.Key_Backspace)
    assert scene.driver.key(Key.Key_Return)
    assert near(scene.intents.of("polygon_drawn")[0][0], FLAT)
    scene.driver.click((20, 20))
    assert scene.driver.key(Key.Key_Backspace)
    assert not scene.driver.key(Key.Key_Backspace)
    assert scene.canvas.tool == "polygon"


@AT_ZOOM
def test_polygons_without_area_create_nothing(qtbot, zoom):
    scene = make_scene(qtbot, SMALL, zoom)
    scene.canvas.set_tool("polygon")
    for places in ([(30, 30), (60, 60)], [(30, 30), (60, 60), (90, 90)]):
        for place in places:
            scene.driver.click(place)
        scene.driver.key(Key.Key_Return)
        scene.driver.key(Key.Key_Escape)
        if scene.canvas.tool != "polygon":
            scene.canvas.set_tool("polygon")
    assert scene.intents.edits == []


def test_corners_stay_inside_the_image(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    scene.canvas.set_tool("polygon")
    for place in ((-20, 30), (60, -10), (70, 90)):
        scene.driver.click(place)
    scene.driver.key(Key.Key_Return)
    assert near(scene.intents.of("polygon_drawn")[0][0], (0, 30, 60, 0, 70, 90))


CIRCLE = [(80 + 40 * math.cos(k / 30 * math.pi), 60 + 40 * math.sin(k / 30 * math.pi)) for k in range(60)]


@SIZES
@AT_ZOOM
def test_a_traced_outline_closes_where_it_began_and_has_few_corners(qtbot, size_hw, zoom):
    scene = make_scene(qtbot, size_hw, zoom, centre=(80, 60))
    scene.canvas.set_tool("polygon")
    scene.driver.drag(*CIRCLE, steps=3)
    [(name, (told,))] = scene.intents.edits
    assert name == "polygon_drawn"
    assert 8 <= len(told) // 2 < 50
    assert abs(geometry.polygon_area(told) / (math.pi * 1600) - 1) < 0.1


@AT_ZOOM
def test_tracing_and_clicking_make_one_ring(qtbot, zoom):
    scene = make_scene(qtbot, SMALL, zoom)
    scene.canvas.set_tool("polygon")
    scene.driver.click((30, 20))
    scene.driver.drag((90, 20), (90, 80), steps=20)
    scene.driver.click((30, 80))
    scene.driver.click((30, 20))
    assert near(scene.intents.of("polygon_drawn")[0][0], (30, 20, 90, 20, 90, 80, 30, 80))


def test_a_trace_to_nowhere_goes_on(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    scene.canvas.set_tool("polygon")
    scene.driver.drag(*CIRCLE[:30], steps=3)
    assert scene.intents.edits == []
    assert scene.driver.key(Key.Key_Return)
    assert len(scene.intents.of("polygon_drawn")) == 1


@AT_ZOOM
def test_near_the_border_what_is_drawn_lies_on_it(qtbot, zoom):
    scene = make_scene(qtbot, SMALL, zoom, centre=(20, 20))
    scene.canvas.set_tool("box")
    away = 3 / zoom
    scene.driver.drag((away, away), (50, 40))
    assert near(scene.intents.of("box_drawn")[0][0], (0, 0, 50, 40))
    scene.canvas.snaps = False
    scene.driver.drag((away, away), (50, 40))
    assert near(scene.intents.of("box_drawn")[1][0], (away, away, 50 - away, 40 - away))


def test_ctrl_enter_is_the_windows_even_while_corners_stand(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    scene.canvas.set_tool("polygon")
    for place in RING:
        scene.driver.click(place)
    assert not scene.driver.key(Key.Key_Return, CTRL)
    assert scene.intents.edits == []


def test_labels_that_arrive_while_drawing_do_not_disturb(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    scene.canvas.set_tool("polygon")
    for place in RING[:2]:
        scene.driver.click(place)
    scene.show()
    for place in RING[2:]:
        scene.driver.click(place)
    scene.driver.key(Key.Key_Return)
    assert near(scene.intents.of("polygon_drawn")[0][0], FLAT)


def test_an_unknown_tool_is_refused(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    with pytest.raises(KeyError):
        scene.canvas.set_tool("lasso")
