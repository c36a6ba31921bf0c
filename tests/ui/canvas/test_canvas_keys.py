"""Drawing and reshaping without a mouse."""

import pytest
from canvas_scene import LARGE, SMALL, ZOOMS, box, make_scene, near
from driver import ALT, CTRL, SHIFT
from PySide6.QtCore import Qt

from swin_annotator.core import masks

Key = Qt.Key
RIGHT, LEFT, UP, DOWN, ENTER = Key.Key_Right, Key.Key_Left, Key.Key_Up, Key.Key_Down, Key.Key_Return


def drawing(qtbot, tool, zoom=1.0, size_hw=LARGE):
    scene = make_scene(qtbot, size_hw, zoom)
    scene.canvas.set_tool(tool)
    return scene


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("tool", ["box", "exemplar", "negative"])
def test_a_box_by_arrows_and_enter(qtbot, tool, zoom):
    scene = drawing(qtbot, tool, zoom)
    assert not scene.driver.key(ENTER)
    scene.driver.keys([RIGHT, ENTER])
    for _ in range(3):
        scene.driver.key(RIGHT, SHIFT)
    scene.driver.key(DOWN, SHIFT)
    scene.driver.key(DOWN, CTRL)
    assert scene.intents.edits == []
    scene.driver.key(ENTER)
    [(_, (told, *_))] = scene.intents.edits
    assert near(told[2:], (120 / zoom, 41 / zoom))


def test_the_cross_starts_in_the_middle_and_stays_on_the_image_and_in_view(qtbot):
    scene = drawing(qtbot, "box")
    scene.driver.keys([LEFT, RIGHT, ENTER])
    for _ in range(40):
        scene.driver.key(RIGHT, SHIFT)
        scene.driver.key(DOWN, SHIFT)
    scene.driver.key(LEFT, SHIFT)
    scene.driver.key(ENTER)
    [(told,)] = scene.intents.of("box_drawn")
    assert near(told, (600, 450, 560, 450), 1.0)
    corner = scene.driver.to_viewport((1160, 900))
    assert corner.x() <= scene.canvas.viewport().width() + 1
    assert corner.y() <= scene.canvas.viewport().height() + 1


def test_a_polygon_by_arrows_and_enter(qtbot):
    scene = drawing(qtbot, "polygon")
    for keys in ([RIGHT], [RIGHT] * 5, [DOWN] * 4):
        scene.driver.keys([*keys, ENTER])
    assert scene.intents.edits == []
    scene.driver.key(ENTER)
    [(ring,)] = scene.intents.of("polygon_drawn")
    assert len(ring) == 6
    assert near((ring[2] - ring[0], ring[5] - ring[3]), (40, 32))


def test_a_stroke_by_arrows_and_enter(qtbot):
    scene = drawing(qtbot, "brush")
    scene.driver.keys([RIGHT, ENTER, RIGHT, RIGHT, RIGHT, ENTER])
    [(rle, key)] = scene.intents.of("mask_painted")
    assert key == 0
    assert masks.bbox(rle)[2] > masks.bbox(rle)[3] + 20


def test_esc_and_the_mouse_take_over(qtbot):
    scene = drawing(qtbot, "box")
    scene.driver.keys([RIGHT, ENTER, RIGHT, RIGHT, RIGHT, Key.Key_Escape, ENTER, Key.Key_Escape])
    assert scene.canvas.tool == "box"
    scene.driver.move((300, 300))
    assert not scene.driver.key(ENTER)
    assert scene.intents.edits == []


def test_alt_arrows_and_ctrl_enter_stay_with_the_window(qtbot):
    scene = drawing(qtbot, "box")
    assert scene.driver.key(RIGHT)
    assert not scene.driver.key(LEFT, ALT)
    assert not scene.driver.key(ENTER, CTRL)


def test_ctrl_arrows_pull_the_corner_of_a_box(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    scene.show(box(1, 10, 10, 50, 40), box(2, 100, 90, 5, 5))
    scene.canvas.set_selection([1])
    assert scene.driver.key(RIGHT, CTRL)
    assert scene.driver.key(UP, CTRL | SHIFT)
    assert near([told for _, told in scene.intents.of("box_changed")], [(10, 10, 51, 40), (10, 10, 51, 30)])
    scene.canvas.set_selection([1, 2])
    assert not scene.driver.key(RIGHT, CTRL)
    scene.canvas.set_selection([2])
    scene.driver.key(LEFT, CTRL | SHIFT)
    assert near(scene.intents.of("box_changed")[-1][1], (100, 90, 1, 5))
