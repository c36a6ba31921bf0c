"""The view turned by quarters: every tool tells the same image pixels, chips stay upright, arrows follow the eye."""

import numpy as np
import pytest
from canvas_scene import LARGE, SMALL, ZOOMS, Scene, box, make_scene, near, photo
from driver import SHIFT
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage

from swin_annotator.core.display_adjustment import DisplayAdjustment
from swin_annotator.core.types import Image

Key = Qt.Key
AT_ZOOM = pytest.mark.parametrize("zoom", ZOOMS)
TURNS = pytest.mark.parametrize("turn", [1, 2, 3])
SIZES = pytest.mark.parametrize("size_hw", [SMALL, LARGE])


def turned(qtbot, turn: int, zoom: float | None, size_hw=SMALL) -> Scene:
    scene = make_scene(qtbot, size_hw)
    scene.canvas.turn_view(turn)
    if zoom is not None:
        scene.driver.zoom_to(zoom, (60, 50))
    return scene


@SIZES
@AT_ZOOM
@TURNS
def test_places_of_the_view_and_the_image_agree(qtbot, size_hw, zoom, turn):
    scene = turned(qtbot, turn, zoom, size_hw)
    middle = QPointF(scene.driver.viewport.width() / 2, scene.driver.viewport.height() / 2)
    assert near(scene.canvas.to_image(middle).toTuple(), (60, 50), 2 / zoom)
    right = scene.canvas.to_image(middle + QPointF(zoom, 0)) - scene.canvas.to_image(middle)
    assert near(right.toTuple(), {1: (0, -1), 2: (-1, 0), 3: (0, 1)}[turn], 1e-6)
    at = scene.canvas.to_viewport(QPointF(80, 60))
    before = scene.canvas.to_image(at)
    scene.canvas.set_zoom(zoom * 1.7, at)
    assert near(scene.canvas.to_image(at).toTuple(), before.toTuple(), 1.5 / zoom)


@TURNS
def test_a_turned_image_fits_and_turns_back(qtbot, turn):
    scene = turned(qtbot, turn, None, LARGE)
    height, width = LARGE
    corners = [scene.canvas.to_viewport(QPointF(*place)) for place in ((0, 0), (width, 0), (width, height))]
    room = scene.driver.viewport.rect().adjusted(15, 15, -15, -15)
    assert all(room.contains(corner.toPoint()) for corner in corners)
    seen = scene.canvas.viewport().grab().toImage()
    scene.canvas.turn_view(4 - turn)
    assert scene.canvas.lens.turn == 0
    scene.canvas.turn_view(turn)
    assert scene.canvas.viewport().grab().toImage() == seen


@AT_ZOOM
@TURNS
@pytest.mark.parametrize("tool", ["box", "exemplar", "polygon", "hole", "knife", "brush", "ruler", "extreme", "clicks"])
def test_tools_tell_the_same_as_upright(qtbot, zoom, turn, tool):
    said = []
    for quarters in (0, turn):
        scene = turned(qtbot, quarters, zoom)
        scene.show(box(1, 20, 20, 90, 70))
        scene.canvas.set_selection([1])
        scene.intents.said.clear()
        scene.canvas.set_tool(tool)
        scene.driver.drag((40, 30), (80, 60), (50, 70), steps=30)
        scene.driver.click((30, 75))
        scene.driver.key(Key.Key_Return)
        said.append([(name, arguments) for name, arguments in scene.intents.edits])
    upright, lying = said
    assert [name for name, _ in upright] == [name for name, _ in lying]
    for (name, a), (_, b) in zip(upright, lying, strict=True):
        if name in ("box_drawn", "exemplar_drawn"):
            assert near(a[0], b[0], 1e-3)
        if name in ("piece_drawn", "polygon_drawn"):
            assert near(
                np.mean(np.reshape(a[0], (-1, 2)), axis=0), np.mean(np.reshape(b[0], (-1, 2)), axis=0), 4 / zoom
            )


@AT_ZOOM
@TURNS
def test_grips_and_nudges_follow_the_eye(qtbot, zoom, turn):
    scene = turned(qtbot, turn, zoom)
    scene.show(box(1, 20, 20, 90, 70))
    scene.canvas.set_selection([1])
    scene.driver.drag((110, 90), (120, 100))
    assert near(scene.intents.of("box_changed")[0][1], (20, 20, 100, 80))
    scene.show(box(1, 20, 20, 90, 70))
    scene.driver.key(Key.Key_Right, SHIFT)
    way = {1: (0, -10), 2: (-10, 0), 3: (0, 10)}[turn]
    assert near(scene.intents.of("box_changed")[1][1], (20 + way[0], 20 + way[1], 90, 70))


@TURNS
def test_chips_stand_upright_above_their_boxes(qtbot, turn):
    scene = turned(qtbot, turn, 2.0)
    scene.show(box(1, 40, 30, 50, 40))
    [chip] = scene.canvas.labels.chips()
    assert chip.rect.width() > chip.rect.height()
    seen = [scene.canvas.to_viewport(QPointF(x, y)) for x, y in ((40, 30), (90, 70))]
    top = min(p.y() for p in seen)
    colour = scene.canvas.layer.items()[0].colour
    picture = scene.canvas.viewport().grab().toImage()
    left = round(min(p.x() for p in seen))
    strip = [picture.pixelColor(left + dx, round(top - 6)).name() for dx in range(4)]
    assert colour.name() in strip


@TURNS
def test_a_crowd_is_turned_with_the_image(qtbot, turn, monkeypatch):
    scene = turned(qtbot, turn, 2.0)
    boxes = [box(k, 10 + 12 * (k % 10), 10 + 12 * (k // 10), 8, 8) for k in range(1, 60)]
    scene.show(*boxes)
    few = scene.canvas.viewport().grab().toImage()
    monkeypatch.setattr("swin_annotator.ui.canvas.layers.object_raster.MANY_CORNERS", 10)
    scene.show()
    scene.show(*boxes)
    many = scene.canvas.viewport().grab().toImage()
    assert few != many
    a, b = (_coarse(image) for image in (few, many))
    scene.canvas.turn_view(1)
    c = _coarse(scene.canvas.viewport().grab().toImage())
    assert np.abs(a - b).mean() < 0.2 * np.abs(a - c).mean()


def _coarse(image: QImage) -> np.ndarray:
    small = image.scaled(80, 60, mode=Qt.TransformationMode.SmoothTransformation)
    return np.array([small.pixelColor(x, y).getRgb() for x in range(80) for y in range(60)], float)


@AT_ZOOM
def test_the_look_is_put_on_what_is_seen(qtbot, zoom):
    scene = make_scene(qtbot, SMALL, zoom)
    scene.canvas.show_image(np.full((*SMALL, 3), 100, np.uint8), Image(1, "a.jpg", SMALL))
    scene.canvas.set_adjustment(DisplayAdjustment(brightness=20))
    at = scene.driver.to_viewport((80, 60)).toPoint()
    assert scene.canvas.viewport().grab().toImage().pixelColor(at).red() == 151
    seen = scene.canvas.seen()
    assert seen is not None
    assert (seen.rgb == 100).all()
    scene.canvas.show_image(photo(SMALL), Image(2, "b.jpg", SMALL))
    scene.canvas.set_adjustment(DisplayAdjustment())


@AT_ZOOM
def test_the_crosshair_follows_a_drawing_tool_and_leaves_no_trace(qtbot, zoom):
    scene = make_scene(qtbot, SMALL, zoom)
    scene.canvas.set_tool("box")
    scene.driver.move((80, 60))
    bare = scene.canvas.viewport().grab().toImage()
    scene.canvas.crosshair = True
    scene.driver.move((30, 20))
    scene.driver.move((80, 60))
    crossed = scene.canvas.viewport().grab().toImage()
    assert crossed != bare
    scene.canvas.set_tool("select")
    scene.driver.move((80, 60))
    assert scene.canvas.viewport().grab().toImage() == bare
