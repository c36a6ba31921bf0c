"""Points, lines and key points by mouse and keys: what the canvas says of them."""

from __future__ import annotations

import pytest
from canvas_scene import SMALL, ZOOMS, Scene, make_scene, near
from driver import RIGHT, SHIFT
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from swin_annotator.core import keypoints, spots
from swin_annotator.core.keypoints import Skeleton
from swin_annotator.core.types import Annotation, Kind

K = Qt.Key
FACE = Skeleton(("nose", "left eye", "right eye"), ((0, 1), (0, 2)))


def spot(kind: Kind, *flat: float) -> Annotation:
    return spots.shaped(Annotation(1, 1, 1, (0, 0, 0, 0)), kind, flat)


def listening(qtbot: QtBot, tool: str, *shown: Annotation, zoom: float = 3.0) -> tuple[Scene, list[tuple[object, ...]]]:
    scene = make_scene(qtbot, SMALL, zoom)
    said: list[tuple[object, ...]] = []
    for signal in (scene.canvas.spots_drawn, scene.canvas.keypoints_drawn, scene.canvas.keypoint_changed):
        signal.connect(lambda *values: said.append(values))
    scene.canvas.set_skeletons({2: FACE}, 1)
    scene.show(*shown)
    scene.canvas.set_tool(tool)
    return scene, said


def test_a_click_is_a_point_and_with_shift_one_more_of_the_selected(qtbot: QtBot) -> None:
    scene, said = listening(qtbot, "points")
    scene.driver.click((30, 40))
    [(flat, kind)] = said
    assert near(flat, (30, 40))
    assert kind is Kind.POINTS
    scene.show(spot(Kind.POINTS, 30, 40))
    scene.canvas.set_selection((1,))
    scene.driver.click((50, 60), modifiers=SHIFT)
    [(key, rings)] = scene.intents.of("polygons_changed")
    assert key == 1
    assert near(rings[0], (30, 40, 50, 60))  # type: ignore[index]


def test_a_line_ends_with_enter_and_needs_two_corners(qtbot: QtBot) -> None:
    scene, said = listening(qtbot, "line")
    scene.driver.click((30, 40))
    scene.driver.key(K.Key_Return)
    assert not said
    for at in ((60, 40), (60, 80), (70, 90)):
        scene.driver.click(at)
    scene.driver.key(K.Key_Backspace)
    scene.driver.key(K.Key_Return)
    [(flat, kind)] = said
    assert near(flat, (30, 40, 60, 40, 60, 80))
    assert kind is Kind.LINE


@pytest.mark.parametrize("zoom", ZOOMS)
def test_points_and_lines_are_hit_moved_and_lose_corners(qtbot: QtBot, zoom: float) -> None:
    scene, _ = listening(qtbot, "select", spot(Kind.LINE, 20, 20, 100, 20, 100, 100), zoom=zoom)
    scene.driver.click((60, 70))  # between the ends: a closed ring would be hit
    assert not scene.canvas.layer.selection
    scene.driver.click((60, 20))
    assert scene.canvas.layer.selection == {1}
    scene.driver.drag((100, 20), (110, 30))
    assert near(scene.intents.of("polygons_changed")[-1][1][0], (20, 20, 110, 30, 100, 100))  # type: ignore[index]
    scene.show(spot(Kind.LINE, 20, 20, 100, 20, 100, 100))
    scene.driver.move((100, 20))
    scene.driver.key(K.Key_Delete)
    assert near(scene.intents.of("polygons_changed")[-1][1][0], (20, 20, 100, 100))  # type: ignore[index]
    scene.show(spot(Kind.LINE, 20, 20, 100, 100))
    scene.driver.move((20, 20))
    assert not scene.driver.key(K.Key_Delete), "the window deletes the object then"
    scene.driver.double_click((60, 60))
    assert len(scene.intents.of("polygons_changed")[-1][1][0]) == 6  # type: ignore[index]


def test_key_points_come_one_after_the_other(qtbot: QtBot) -> None:
    scene, said = listening(qtbot, "points")
    scene.canvas.set_skeletons({2: FACE}, 2)
    scene.driver.click((30, 40))
    scene.driver.click((50, 60))
    scene.driver.key(K.Key_Backspace)
    scene.driver.click((55, 65), modifiers=SHIFT)
    scene.driver.click((1, 1), button=RIGHT)
    [(flat,)] = said
    assert near(flat, (30, 40, 2, 55, 65, 1, 0, 0, 0))
    scene.show()
    said.clear()
    scene.driver.click((30, 40))
    scene.driver.key(K.Key_Space)
    scene.driver.key(K.Key_Return)
    assert near(said[0][0], (30, 40, 2, 0, 0, 0, 0, 0, 0))
    scene.show()
    said.clear()
    scene.driver.click((30, 40))
    scene.driver.key(K.Key_Escape)
    scene.driver.click((31, 41))
    scene.driver.key(K.Key_Return)
    assert near(said[0][0][:3], (31, 41, 2))  # type: ignore[index]


def posed() -> Annotation:
    plain = Annotation(1, 1, 2, (20.0, 20.0, 100.0, 80.0))
    return keypoints.with_numbers(plain, [40.0, 50.0, 2, 0, 0, 0, 90.0, 60.0, 1])


def test_a_key_point_is_dragged_and_said_to_be_covered(qtbot: QtBot) -> None:
    scene, said = listening(qtbot, "select", posed())
    scene.driver.click((70, 35))
    assert scene.canvas.layer.selection == {1}
    scene.driver.drag((40, 50), (45, 58))
    [(key, index, at, seen)] = said
    assert (key, index, seen) == (1, 0, None)
    assert near(at, (45, 58))
    scene.show(posed())
    said.clear()
    scene.driver.move((90, 60))
    scene.driver.key(K.Key_Period)
    scene.driver.move((40, 50))
    scene.driver.key(K.Key_Comma)
    assert said == [(1, 2, None, 2), (1, 0, None, 1)]
    scene.driver.move((70, 80))
    turned: list[float] = []
    scene.canvas.turn_wanted.connect(turned.append)
    scene.driver.key(K.Key_Comma)
    assert turned == [-1.0]


def test_key_points_are_painted_and_go_along(qtbot: QtBot) -> None:
    scene, _ = listening(qtbot, "select", posed())
    scene.canvas.viewport().repaint()
    place = scene.canvas.to_viewport(QPointF(65, 55)).toPoint()  # on the line between the two
    before = scene.canvas.viewport().grab().toImage().pixelColor(place)
    scene.show(Annotation(1, 1, 2, (20.0, 20.0, 100.0, 80.0)))
    assert scene.canvas.viewport().grab().toImage().pixelColor(place) != before
    scene.show(posed())
    scene.canvas.set_selection((1,))
    scene.driver.drag_and_hold((70, 35), (80, 40))
    item = scene.canvas.layer.item(1)
    assert item is not None
    assert near(item.keypoints[0][:2], (50, 55))
    scene.driver.release((80, 40))


def test_thousands_of_points_are_drawn(qtbot: QtBot) -> None:
    flat = [float(v % 150) for v in range(10_000)]
    scene, _ = listening(qtbot, "select", spot(Kind.POINTS, *flat))
    scene.canvas.viewport().repaint()
    scene.canvas.set_selection((1,))
    scene.driver.move((40, 41))
    assert scene.canvas.layer.hits(QPointF(40, 41))
    scene.canvas.viewport().repaint()
    grip = scene.canvas.viewport().grab().toImage().pixelColor(scene.canvas.to_viewport(QPointF(60, 61)).toPoint())
    assert grip.lightness() > 200, "the white of a grip"
