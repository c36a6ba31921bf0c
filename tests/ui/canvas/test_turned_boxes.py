"""Turned boxes by mouse and keys: drawn, pulled, turned, moved; what the canvas says of it."""

from __future__ import annotations

import pytest
from canvas_scene import SMALL, ZOOMS, Scene, make_scene, near
from driver import SHIFT
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from swin_annotator.core import turned
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import Annotation
from swin_annotator.ui.canvas.tools.turned_grips import ARM

BOX = TurnedBox(80, 60, 60, 30, 30)


def held(box: TurnedBox = BOX, **more: object) -> Annotation:
    return turned.shaped(Annotation(1, 1, 1, (0, 0, 1, 1), **more), box)  # type: ignore[arg-type]


def changed(scene: Scene) -> TurnedBox:
    [(key, rings)] = scene.intents.of("polygons_changed")
    assert key == 1
    box = turned.of_ring(rings[0])  # type: ignore[index]
    assert box is not None
    return box


def chosen(qtbot: QtBot, zoom: float = 3.0, **more: object) -> Scene:
    scene = make_scene(qtbot, SMALL, zoom)
    scene.show(held(**more))
    scene.canvas.set_selection((1,))
    return scene


def test_the_tool_draws_a_box_and_turns_it_by_its_grip(qtbot: QtBot) -> None:
    scene = make_scene(qtbot, SMALL, 3.0)
    scene.canvas.set_tool("turned")
    drawn: list[object] = []
    scene.canvas.turned_drawn.connect(drawn.append)
    scene.driver.drag((50, 45), (110, 75))
    assert near(drawn[0], (50, 45, 110, 45, 110, 75, 50, 75))
    scene.show(held(TurnedBox(80, 60, 60, 30)))
    scene.canvas.set_selection((1,))
    top = TurnedBox(80, 60, 60, 30).place(0, -1, ARM / 3)
    scene.driver.drag(top, (140, 60))  # looks to the right now
    after = changed(scene)
    assert near((after.x, after.y, after.width, after.height, after.degrees), (80, 60, 60, 30, 90))


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("tool", ["select", "turned"])
def test_a_corner_is_pulled_in_the_box_s_own_frame(qtbot: QtBot, zoom: float, tool: str) -> None:
    scene = chosen(qtbot, zoom)
    scene.canvas.set_tool(tool)
    scene.canvas.set_selection((1,))
    out = 5 / zoom if 30 * zoom < 24 else 0.0
    scene.driver.drag(BOX.place(1, 1, out), (BOX.place(1, 1, out)[0] + 10, BOX.place(1, 1, out)[1] + 4))
    after = changed(scene)
    assert near(after.place(-1, -1), BOX.place(-1, -1), 1e-4)
    assert near(after.degrees, 30)
    assert near(after.place(1, 1), (BOX.place(1, 1)[0] + 10, BOX.place(1, 1)[1] + 4), 1e-4)


def test_shift_turns_by_whole_steps_and_esc_takes_it_back(qtbot: QtBot) -> None:
    scene = chosen(qtbot)
    grip = BOX.place(0, -1, ARM / 3)
    scene.driver.press(grip)
    scene.driver.move((120, 80))
    scene.driver.move((131, 62), SHIFT)
    item = scene.canvas.layer.item(1)
    assert item is not None
    assert near(turned.box_of(item.annotation).degrees, 90)
    scene.driver.key(Qt.Key.Key_Escape)
    scene.driver.release((131, 62))
    item = scene.canvas.layer.item(1)
    assert item is not None
    assert turned.box_of(item.annotation) == turned.box_of(held())
    assert not scene.intents.edits


def test_moved_and_nudged_it_stays_what_it_is(qtbot: QtBot) -> None:
    scene = chosen(qtbot)
    scene.driver.drag((80, 60), (85, 58))
    assert near(changed(scene).ring, TurnedBox(85, 58, 60, 30, 30).ring)
    scene.intents.said.clear()
    scene.show(held())
    scene.driver.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    after = changed(scene)
    assert near((after.width, after.height, after.degrees), (61, 30, 30))
    assert near(after.place(-1, -1), BOX.place(-1, -1))


@pytest.mark.parametrize("tool", ["select", "turned"])
def test_comma_and_full_stop_turn(qtbot: QtBot, tool: str) -> None:
    scene = chosen(qtbot)
    scene.canvas.set_tool(tool)
    wanted: list[float] = []
    scene.canvas.turn_wanted.connect(wanted.append)
    assert scene.driver.key(Qt.Key.Key_Period)
    assert scene.driver.key(Qt.Key.Key_Comma)
    assert wanted == [1.0, -1.0]
    scene.canvas.set_selection(())
    assert not scene.driver.key(Qt.Key.Key_Period)


def test_its_corners_are_no_vertices_and_a_locked_box_has_no_grips(qtbot: QtBot) -> None:
    scene = chosen(qtbot)
    scene.driver.double_click(BOX.place(0.5, -1))
    scene.driver.move(BOX.place(-1, -1))
    scene.driver.key(Qt.Key.Key_Delete)
    assert not scene.intents.edits
    scene = chosen(qtbot, attributes={"locked": True})
    scene.driver.drag(BOX.place(0, -1, ARM / 3), (140, 60))
    assert not scene.intents.edits


def test_a_box_can_not_be_pulled_off_the_image_or_to_nothing(qtbot: QtBot) -> None:
    scene = chosen(qtbot)
    scene.driver.drag(BOX.place(-1, 0), BOX.place(1, 0))
    scene.driver.drag(BOX.place(-1, 0), (400, 300))
    for _, (_key, rings) in [entry for entry in scene.intents.said if entry[0] == "polygons_changed"]:
        box = turned.of_ring(rings[0])  # type: ignore[index]
        assert box is not None
        assert min(box.width, box.height) >= 1
        assert turned.centre_inside(box, SMALL)
