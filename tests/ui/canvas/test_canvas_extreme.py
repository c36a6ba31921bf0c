"""A box by four clicks on an object's outermost points."""

from itertools import permutations

import pytest
from canvas_scene import LARGE, SMALL, ZOOMS, make_scene, near
from driver import CTRL
from PySide6.QtCore import Qt

Key = Qt.Key
AT_ZOOM = pytest.mark.parametrize("zoom", ZOOMS)
TOP, LEFT, BOTTOM, RIGHT = (60, 20), (30, 45), (70, 80), (90, 50)
BOX = (30, 20, 60, 60)


def extreme(qtbot, zoom, size_hw=SMALL):
    scene = make_scene(qtbot, size_hw, zoom, centre=(60, 50))
    scene.canvas.set_tool("extreme")
    return scene


@AT_ZOOM
@pytest.mark.parametrize("size_hw", [SMALL, LARGE])
def test_four_clicks_are_a_box(qtbot, zoom, size_hw):
    scene = extreme(qtbot, zoom, size_hw)
    for place in (TOP, LEFT, BOTTOM):
        scene.driver.click(place)
    assert scene.intents.said == []
    scene.driver.click(RIGHT)
    [(name, (told,))] = scene.intents.edits
    assert name == "box_drawn"
    assert near(told, BOX)


def test_the_order_of_the_clicks_does_not_matter(qtbot):
    scene = extreme(qtbot, 1.0)
    for order in permutations((TOP, LEFT, BOTTOM, RIGHT)):
        for place in order:
            scene.driver.click(place)
    told = [box for (box,) in scene.intents.of("box_drawn")]
    assert len(told) == 24
    assert all(near(box, BOX) for box in told)


@AT_ZOOM
def test_backspace_takes_a_click_back_and_esc_all(qtbot, zoom):
    scene = extreme(qtbot, zoom)
    for place in (TOP, (5, 5)):
        scene.driver.click(place)
    assert scene.driver.key(Key.Key_Backspace)
    for place in (LEFT, BOTTOM, RIGHT):
        scene.driver.click(place)
    assert near(scene.intents.of("box_drawn")[0][0], BOX)
    scene.driver.click((5, 5))
    assert scene.driver.key(Key.Key_Escape)
    assert scene.canvas.tool == "extreme"
    for place in (TOP, LEFT, BOTTOM, RIGHT):
        scene.driver.click(place)
    assert near(scene.intents.of("box_drawn")[1][0], BOX)


@AT_ZOOM
@pytest.mark.parametrize("places", [[(40, 40)] * 4, [(40, y) for y in (10, 20, 30, 40)], [(500, 500)] * 4])
def test_clicks_without_area_create_nothing(qtbot, zoom, places):
    scene = extreme(qtbot, zoom)
    for place in places:
        scene.driver.click(place)
    assert scene.intents.edits == []
    for place in (TOP, LEFT, BOTTOM, RIGHT):  # the next four count from the first
        scene.driver.click(place)
    assert near(scene.intents.of("box_drawn")[0][0], BOX)


@AT_ZOOM
def test_near_the_border_the_box_ends_on_it(qtbot, zoom):
    scene = extreme(qtbot, zoom)
    for place in ((60, 1 / zoom), (1 / zoom, 45), (60, 200), (300, 50)):
        scene.driver.click(place)
    assert near(scene.intents.of("box_drawn")[0][0], (0, 0, 160, 120))


def test_by_arrows_and_enter(qtbot):
    scene = extreme(qtbot, 1.0)
    for key in (Key.Key_Up, Key.Key_Left, Key.Key_Down, Key.Key_Right):
        for _ in range(3):
            scene.driver.key(key)
        scene.driver.key(Key.Key_Return)
    [(told,)] = scene.intents.of("box_drawn")
    assert told[2] > 0
    assert told[3] > 0


@AT_ZOOM
@pytest.mark.parametrize("key", [(Key.Key_Backspace, Qt.KeyboardModifier.NoModifier), (Key.Key_Z, CTRL)])
@pytest.mark.parametrize("tool", ["extreme", "polygon", "piece", "knife", "clicks"])
def test_what_takes_back_takes_the_last_point_back(qtbot, zoom, tool, key):
    scene = extreme(qtbot, zoom)
    scene.canvas.set_tool(tool)
    assert not scene.driver.key(*key)  # nothing is begun: undo is the window's
    for place in ((30, 20), (90, 20)):
        scene.driver.click(place)
    assert scene.driver.key(*key)
    assert scene.canvas.previewing
    assert scene.driver.key(*key)
    assert not scene.canvas.previewing
    assert not scene.driver.key(*key)
    assert scene.intents.edits == [] or tool == "clicks"
