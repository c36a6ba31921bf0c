"""What is drawn where: items, chips, marks, and that only what changed is repainted, and all of it."""

import cv2
import numpy as np
import pytest
from canvas_scene import COLOURS, LARGE, NAMES, SMALL, THEME, box, make_scene
from driver import RIGHT
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from swin_annotator.core import masks
from swin_annotator.core.types import Image, State
from swin_annotator.ui.canvas.layers import levels, object_raster
from swin_annotator.ui.canvas.style import Lens, readable_on


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), 2::-1].astype(int)


def painted(canvas) -> np.ndarray:
    return pixels(canvas.viewport().grab().toImage())


def like(shown: np.ndarray, colour: QColor, within: int = 40) -> np.ndarray:
    return (np.abs(shown - np.array(colour.getRgb()[:3])) < within).all(axis=-1)


def grey(scene, size_hw=SMALL):
    scene.canvas.show_image(np.full((*size_hw, 3), 128, np.uint8), Image(9, "grey.png", size_hw))


def test_only_what_differs_is_replaced(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    a, b = box(1, 10, 10, 30, 30), box(2, 60, 20, 40, 40)
    scene.show(a, b)
    layer = scene.canvas.layer
    first = {key: layer.item(key) for key in (1, 2)}
    scene.show(box(1, 10, 10, 30, 30), b)
    assert layer.item(1) is first[1]
    scene.show(a, box(2, 60, 20, 40, 41))
    assert layer.item(1) is first[1]
    assert layer.item(2) is not first[2]
    scene.canvas.set_annotations([a], {1: QColor("red")}, NAMES)
    assert layer.item(1) is not first[1]
    assert layer.item(1).shape is first[1].shape
    assert layer.item(2) is None


def test_accepted_is_solid_and_proposed_dashed_with_its_score(qtbot):
    scene = make_scene(qtbot, SMALL, 3.0)
    grey(scene)
    scene.driver.zoom_to(3.0)
    edge = [scene.driver.to_viewport(place).toPoint() for place in ((40, 90), (120, 90))]

    def along_the_bottom(annotation):
        scene.show(annotation)
        return like(painted(scene.canvas), COLOURS[1])[edge[0].y() - 1, edge[0].x() + 8 : edge[1].x() - 8].mean()

    assert along_the_bottom(box(1, 40, 40, 80, 50)) > 0.95
    assert 0.3 < along_the_bottom(box(1, 40, 40, 80, 50, state=State.PROPOSED, score=0.614)) < 0.8
    assert [chip.text for chip in scene.canvas.labels.chips()] == ["one 0.61"]


def test_a_mask_is_tinted_where_it_is_and_clear_in_its_holes(qtbot):
    scene = make_scene(qtbot, SMALL, 3.0)
    grey(scene)
    scene.driver.zoom_to(3.0)
    mask = np.zeros(SMALL, bool)
    mask[30:90, 40:110] = True
    mask[50:70, 60:90] = False
    scene.show(box(1, 40, 30, 70, 60, mask=masks.encode(mask)))
    shown = painted(scene.canvas)

    def at(x, y):
        place = scene.driver.to_viewport((x, y)).toPoint()
        return tuple(shown[place.y(), place.x()])

    assert at(75, 60) == (128, 128, 128)
    assert at(50, 40) != (128, 128, 128)
    assert at(30, 60) == (128, 128, 128)


def test_a_mask_that_reaches_beyond_its_box_is_drawn_and_hit_there(qtbot):
    scene = make_scene(qtbot, SMALL, 3.0)
    mask = np.zeros(SMALL, bool)
    mask[30:90, 40:110] = True
    scene.show(box(1, 50, 40, 20, 20, mask=masks.encode(mask)), box(2, 0, 0, 9, 9))
    scene.driver.click((105, 85))
    assert scene.canvas.layer.selection == {1}
    scene.canvas.set_selection([1, 2])
    scene.driver.drag((105, 85), (110, 90))
    [(moved,)] = scene.intents.of("boxes_changed")
    assert np.allclose(moved[1], (55, 45, 20, 20))


def test_lines_are_as_wide_on_dense_screens():
    widths = []
    for dpr in (1, 2):
        image = QImage(60 * dpr, 60 * dpr, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(dpr)
        image.fill(0)
        painter = QPainter(image)
        painter.setPen(Lens(1.0, dpr).pen(QColor("white"), 4))
        painter.drawLine(10, 30, 50, 30)
        painter.end()
        widths.append(int((pixels(image)[:, 30 * dpr, 0] > 128).sum()))
    assert widths == [4, 8]


def test_a_crowd_is_drawn_like_few(qtbot, monkeypatch):
    scene = make_scene(qtbot, LARGE)
    grey(scene, LARGE)
    rng = np.random.default_rng(3)
    shapes = []
    for key in range(1, 40):
        x, y = rng.uniform(100, 1000), rng.uniform(100, 700)
        ring = tuple(v for t in range(20) for v in (x + 40 * np.cos(t * np.pi / 10), y + 40 * np.sin(t * np.pi / 10)))
        shapes.append(box(key, x - 40, y - 40, 80, 80, polygons=(ring,)))
    scene.show(*shapes)
    few = painted(scene.canvas)
    monkeypatch.setattr(object_raster, "MANY_CORNERS", 10)
    scene.show()
    scene.show(*shapes)
    many = painted(scene.canvas)
    # Where fills overlap, the upper one counts alone.
    assert np.abs(few - many).mean() < 4
    assert abs(like(few, COLOURS[1]).sum() / like(many, COLOURS[1]).sum() - 1) < 0.25


def test_chips_stay_off_each_other_and_off_small_objects(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    a = box(1, 300, 300, 100, 100)
    behind = box(2, 304, 302, 96, 98)
    above = box(3, 300, 280, 20, 15)
    scene.show(a)
    assert [chip.item.id for chip in scene.canvas.labels.chips()] == [1]
    scene.show(a, behind)
    assert [chip.item.id for chip in scene.canvas.labels.chips()] == [1]
    scene.show(a, above)
    assert [chip.item.id for chip in scene.canvas.labels.chips()] == [3]
    scene.canvas.set_selection([1])
    assert [chip.item.id for chip in scene.canvas.labels.chips()] == [3, 1]
    scene.canvas.set_selection([])
    scene.driver.move((380, 380))
    assert {chip.item.id for chip in scene.canvas.labels.chips()} == {1, 3}


def test_tiny_objects_have_no_chip_until_zoomed_to(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    scene.show(box(1, 300, 300, 9, 9))
    assert scene.canvas.labels.chips() == []
    scene.driver.zoom_to(3.0, (300, 300))
    assert [chip.text for chip in scene.canvas.labels.chips()] == ["one"]


def test_long_names_are_shortened_until_hovered(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    name = "a very long name of a very rare category that nobody can remember"
    scene.canvas.set_annotations([box(1, 300, 300, 100, 100)], COLOURS, {1: name})
    [chip] = scene.canvas.labels.chips()
    assert chip.text.endswith("…")
    assert chip.rect.width() < 180
    scene.driver.move((350, 350))
    assert [chip.text for chip in scene.canvas.labels.chips()] == [name]


def test_at_the_top_edge_the_chip_moves_below(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    scene.show(box(1, 300, 0, 100, 100))
    [chip] = scene.canvas.labels.chips()
    assert chip.rect.top() > 100
    assert chip.rect.bottom() < 130


def test_at_the_right_edge_the_chip_ends_with_the_image(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    scene.show(box(1, 1180, 300, 20, 60))
    [chip] = scene.canvas.labels.chips()
    assert chip.rect.right() <= 1201
    assert chip.rect.left() < 1180


@pytest.mark.parametrize(("negative", "colour"), [(False, THEME.accent), (True, THEME.reject)])
def test_exemplars_carry_their_colour_and_mark(qtbot, negative, colour):
    scene = make_scene(qtbot, SMALL, 3.0)
    grey(scene)
    scene.driver.zoom_to(3.0)
    scene.canvas.set_exemplars([((40.0, 40.0, 60.0, 40.0), negative)])
    shown = painted(scene.canvas)
    corner = scene.driver.to_viewport((100, 40)).toPoint()
    disc = shown[corner.y() - 8 : corner.y() + 8, corner.x() - 8 : corner.x() + 8]
    mark = like(disc, readable_on(colour))
    assert like(shown, colour).sum() > 300
    # A plus is as high as it is wide; a minus is not.
    assert (np.ptp(np.nonzero(mark)[0]) > 5) == (not negative)
    assert np.ptp(np.nonzero(mark)[1]) > 5


def steps_that_repaint(scene):
    canvas, driver = scene.canvas, scene.driver
    yield scene.show(box(1, 30, 30, 50, 40), box(2, 100, 50, 30, 30, state=State.PROPOSED, score=0.5))
    yield driver.move((50, 50))
    yield driver.click((50, 50))
    yield driver.drag_and_hold((50, 50), (70, 60))
    yield driver.release((70, 60))
    yield scene.show(box(1, 50, 40, 50, 40), box(2, 100, 50, 30, 30, state=State.PROPOSED, score=0.5))
    yield canvas.set_exemplars([((10.0, 80.0, 20.0, 20.0), True)])
    yield canvas.pan((driver.to_viewport((20, 20)) - driver.to_viewport((0, 10))).toPoint())
    yield canvas.set_tool("box")
    yield driver.drag_and_hold((20, 20), (70, 90), (40, 60))
    yield driver.release((40, 60))
    yield scene.show(box(2, 100, 50, 30, 30))
    yield canvas.set_exemplars([])
    yield canvas.set_tool("polygon")
    yield driver.click((30, 30))
    yield driver.click((80, 35))
    yield driver.move((60, 90))
    yield driver.key(Qt.Key.Key_Escape)
    yield canvas.set_tool("brush")
    yield driver.drag_and_hold((60, 60), (90, 80))
    yield driver.release((90, 80))
    yield driver.drag_and_hold((60, 60), (65, 62), button=RIGHT)
    yield driver.key(Qt.Key.Key_Escape)
    yield driver.key(Qt.Key.Key_Period)
    yield canvas.set_tool("select")
    yield canvas.set_selection([2])
    yield canvas.set_selection([])
    yield scene.show()


@pytest.mark.parametrize("corners", [1000, 4])
@pytest.mark.parametrize("zoom", [0.5, 1.0, 3.0])
def test_what_is_on_screen_is_what_a_full_repaint_would_show(qtbot, zoom, corners, monkeypatch):
    monkeypatch.setattr(object_raster, "MANY_CORNERS", corners)
    scene = make_scene(qtbot, SMALL, zoom)
    for number, _ in enumerate(steps_that_repaint(scene)):
        QApplication.processEvents()
        on_screen = pixels(scene.canvas.screen().grabWindow(scene.canvas.winId()).toImage())
        scene.canvas.layer.raster.forget()
        whole = pixels(scene.canvas.grab().toImage())
        QApplication.processEvents()
        wrong = np.argwhere(np.abs(on_screen - whole).max(axis=-1) > 2)
        # A dashed line that is painted in parts rounds the ends of a few dashes differently.
        assert len(wrong) <= 12, f"step {number}: {wrong.min(axis=0)} to {wrong.max(axis=0)} (y, x)"


def many_boxes(state=State.ACCEPTED):
    return [box(key, 30 * (key % 40), 30 * (key // 40), 22, 20, state=state) for key in range(1, 400)]


def test_while_the_zoom_changes_many_objects_are_scaled_then_drawn_sharply(qtbot):
    scene = make_scene(qtbot, LARGE)
    grey(scene, LARGE)
    scene.show(*many_boxes())
    painted(scene.canvas)
    layer = scene.canvas.layer
    drawn = []
    make = layer.raster.render
    layer.raster.render = lambda area: drawn.append(area) or make(area)
    for notches in (1, 1, -1):
        scene.driver.wheel((600, 450), notches, Qt.KeyboardModifier.ControlModifier)
        painted(scene.canvas)
    assert not drawn
    qtbot.waitUntil(lambda: not layer.hurried)
    settled = painted(scene.canvas)
    assert drawn
    layer.raster.forget()
    scene.canvas.labels.refresh()
    assert (settled == painted(scene.canvas)).all()


def test_only_strips_that_come_into_view_are_drawn_when_panning_and_not_at_every_move(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    grey(scene, LARGE)
    scene.show(*many_boxes(State.PROPOSED))
    view = painted(scene.canvas).shape[:2]
    crowd_ = scene.canvas.layer.raster
    drawn = []
    make = crowd_.render
    crowd_.render = lambda area: drawn.append(area) or make(area)
    moves = 0
    for step in [QPoint(7, 5)] * 24 + [QPoint(-9, 4)] * 30:
        before = len(drawn)
        scene.canvas.pan(step)
        moved = painted(scene.canvas)
        moves += len(drawn) > before
        strips = sum(area.width() * area.height() for area in drawn[before:])
        assert strips < 0.5 * view[0] * view[1]
    assert moves < 12
    crowd_.forget()
    wrong = np.abs(moved - painted(scene.canvas)).max(axis=-1) > 2
    assert wrong.mean() < 1e-4  # the ends of a few dashes, as above


def test_a_hidden_preview_leaves_no_trace_in_a_crowd(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    grey(scene, LARGE)
    scene.show(*many_boxes())
    without = painted(scene.canvas)
    scene.canvas.layer.preview({40 * 9 + 20: None})
    place = scene.driver.to_viewport((611, 280)).toPoint()
    shown = painted(scene.canvas)
    assert (shown[place.y(), place.x()] != without[place.y(), place.x()]).any()
    assert tuple(shown[place.y(), place.x()]) == (128, 128, 128)
    scene.canvas.layer.drop_previews()
    assert np.abs(painted(scene.canvas) - without).max() <= 2


def slopes(height: int, width: int) -> np.ndarray:
    """Something that looks alike at every size."""
    coarse = np.random.default_rng(0).integers(0, 256, (9, 13, 3), np.uint8)
    return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)


def test_large_levels_are_drawn_from_the_bytes_they_are_made_of(qtbot, monkeypatch):
    rgb = slopes(90, 131)
    usual = levels.Levels(rgb).prepared()
    assert usual.nbytes > rgb.nbytes + 4 * 90 * 131  # the array, and a picture of its own that is painted faster
    monkeypatch.setattr(levels, "GIANT_BYTES", 3000)
    monkeypatch.setattr(levels, "LARGE_BYTES", 1000)
    lean = levels.Levels(rgb).prepared()
    assert lean.nbytes < 0.9 * usual.nbytes
    for level in (2, 3):
        assert np.abs(pixels(lean.image(level)) - pixels(usual.image(level))).mean() < 3


@pytest.mark.parametrize("dots", [1.0, 0.5, 0.4, 0.26, 0.2])
def test_a_giant_looks_like_any_other_image_at_every_zoom(qtbot, monkeypatch, dots):
    rgb = slopes(90, 132)
    shown = []
    for giant in (1 << 40, 3000):
        monkeypatch.setattr(levels, "GIANT_BYTES", giant)
        canvas = QImage(132, 90, QImage.Format.Format_RGB32)
        canvas.fill(QColor("black"))
        made = levels.Levels(rgb).prepared()
        with QPainter(canvas) as painter:
            painter.scale(dots, dots)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for target, image, source in made.parts(dots, QRectF(10, 7, 101, 70)):
                painter.drawImage(target, image, source)
        left, top, right, bottom = (round(side * dots) + 1 for side in (10, 7, 109, 75))
        shown.append(pixels(canvas)[top : bottom - 2, left : right - 2])
    assert shown[0].any()
    assert np.abs(shown[0] - shown[1]).mean() < 2
