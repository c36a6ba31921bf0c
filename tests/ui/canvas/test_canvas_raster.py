"""What is drawn in steps: in the end dot for dot what is drawn at once, whatever happens meanwhile."""

import numpy as np
import pytest
from canvas_scene import LARGE, box, make_scene
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor

from swin_annotator.core import masks
from swin_annotator.core.types import Annotation, State
from swin_annotator.ui.canvas.layers import object_raster, raster_drawing, strokes
from swin_annotator.ui.canvas.layers.items import AnnotationItem

COLOURS = {1: QColor("#E69F00"), 2: QColor("#56B4E9"), 3: QColor("#009E73")}


def shapes(count=150, seed=5, proposed=True):
    """Polygons, boxes and masks of three categories that overlap; every third waits for a judgement or none."""
    rng = np.random.default_rng(seed)
    turns = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    made = []
    for key in range(1, count + 1):
        x, y, r = rng.uniform(20, LARGE[1] - 20), rng.uniform(20, LARGE[0] - 20), rng.uniform(8, 60)
        more = {"state": State.PROPOSED, "score": 0.5} if proposed and key % 3 == 0 else {}
        if key % 5 == 0:
            mask = np.zeros(LARGE, bool)
            mask[int(y) : int(y + r), int(x) : int(x + r)] = True
            more["mask"] = masks.encode(mask)
        elif key % 5 < 4:
            more["polygons"] = (tuple(np.stack([x + r * np.cos(turns), y + r * np.sin(turns)], 1).ravel().tolist()),)
        made.append(Annotation(key, 1, 1 + key % 3, (x - r, y - r, 2 * r, 2 * r), **more))
    return made


def show(scene, annotations):
    scene.canvas.set_annotations(annotations, COLOURS, {1: "one", 2: "two", 3: "three"})


def dots(image):
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width()].astype(int)


def on_screen(scene):
    return dots(scene.canvas.viewport().grab().toImage())


def finish(qtbot, scene):
    """What is on screen once all steps are done."""
    on_screen(scene)
    qtbot.waitUntil(lambda: not scene.canvas.layer.unfinished and not scene.canvas.layer.hurried)
    shown = on_screen(scene)
    while scene.canvas.layer.unfinished:
        qtbot.waitUntil(lambda: not scene.canvas.layer.unfinished)
        shown = on_screen(scene)
    return shown


def at_once(scene, monkeypatch):
    """What is on screen when all is drawn anew while it is painted."""
    with monkeypatch.context() as patch:
        patch.setattr(object_raster, "AT_ONCE", 10**9)
        scene.canvas.layer.raster.forget()
        shown = on_screen(scene)
        assert not scene.canvas.layer.unfinished
    return shown


@pytest.fixture
def stepwise(monkeypatch):
    """Many steps for few objects."""
    monkeypatch.setattr(object_raster, "AT_ONCE", 0)
    monkeypatch.setattr(raster_drawing, "STEP", 90)
    monkeypatch.setattr(raster_drawing, "STEP_MASKS", 4)


@pytest.mark.parametrize(("scale", "dpr"), [(0.4, 1.0), (1.0, 1.0), (2.5, 2.0)])
@pytest.mark.parametrize("pattern", [Qt.BrushStyle.NoBrush, Qt.BrushStyle.BDiagPattern])
def test_steps_of_any_length_draw_the_same_dots(qapp, monkeypatch, scale, dpr, pattern):
    items = [AnnotationItem(a, COLOURS[1 + a.id % 3], "a", None, pattern) for a in shapes()]
    sketch = raster_drawing.ScaledObjects(raster_drawing.ObjectArrays(items), np.ones(len(items), bool), scale, dpr)
    area = QRect(-7, 11, round(900 * scale), round(700 * scale))
    monkeypatch.setattr(raster_drawing, "STEP", 10**9)
    monkeypatch.setattr(raster_drawing, "STEP_MASKS", 10**9)
    whole = list(sketch.steps(area))
    for step, step_masks in ((1, 1), (90, 4), (1000, 50)):
        monkeypatch.setattr(raster_drawing, "STEP", step)
        monkeypatch.setattr(raster_drawing, "STEP_MASKS", step_masks)
        pictures = list(sketch.steps(area))
        assert len(pictures) > len(whole)
        assert all(picture is None for picture in pictures[:-1])
        assert (dots(pictures[-1]) == dots(whole[-1])).all()
    assert dots(whole[-1]).any()


def test_a_first_picture_in_steps_is_the_one_that_is_drawn_at_once(qtbot, monkeypatch, stepwise):
    scene = make_scene(qtbot, LARGE)
    bare = on_screen(scene)
    scene.canvas.labels.setVisible(False)
    show(scene, shapes())
    assert (on_screen(scene) == bare).all()
    assert scene.canvas.layer.unfinished
    stepped = finish(qtbot, scene)
    assert (stepped != bare).any()
    assert (stepped == at_once(scene, monkeypatch)).all()


def test_the_picture_before_stands_for_one_that_is_unfinished(qtbot, stepwise):
    scene = make_scene(qtbot, LARGE)
    scene.canvas.labels.setVisible(False)
    show(scene, shapes())
    before = finish(qtbot, scene)
    show(scene, shapes(seed=6))
    assert (on_screen(scene) == before).all()
    assert (finish(qtbot, scene) != before).any()


def test_another_image_is_never_shown_with_the_shapes_of_the_one_before(qtbot, stepwise):
    scene = make_scene(qtbot, LARGE)
    bare = on_screen(scene)
    scene.canvas.labels.setVisible(False)
    show(scene, shapes())
    finish(qtbot, scene)
    show(scene, [])
    show(scene, shapes(seed=6))
    assert (on_screen(scene) == bare).all()


def moved(scene, annotations):
    scene.canvas.pan(QPoint(31, -22))


def zoomed(scene, annotations):
    scene.canvas.zoom_in()


def zoomed_and_back(scene, annotations):
    scene.canvas.zoom_in()
    on_screen(scene)
    scene.canvas.zoom_out()


def one_taken_out(scene, annotations):
    show(scene, annotations[1:])


def all_exchanged(scene, annotations):
    show(scene, shapes(seed=7, proposed=False))


def one_hidden(scene, annotations):
    scene.canvas.layer.preview({annotations[4].id: None})


def one_selected(scene, annotations):
    scene.canvas.set_selection([annotations[7].id])


def stale_in_part(scene, annotations):
    scene.canvas.layer.raster.forget_part(scene.canvas.layer.item(annotations[3].id).shape.rect, scene.canvas.lens)


CHANGES = (moved, zoomed, zoomed_and_back, one_taken_out, all_exchanged, one_hidden, one_selected, stale_in_part)


@pytest.mark.parametrize("steps", [0, 3])
@pytest.mark.parametrize("change", CHANGES)
def test_what_changes_meanwhile_is_seen_in_the_end(qtbot, monkeypatch, stepwise, change, steps):
    scene = make_scene(qtbot, LARGE, 0.8)
    scene.canvas.labels.setVisible(False)
    annotations = shapes(proposed=False)  # where dashes begin depends on what is drawn in one go
    show(scene, annotations)
    on_screen(scene)
    for _ in range(steps):
        scene.canvas.layer.go_on()
    assert scene.canvas.layer.unfinished
    change(scene, annotations)
    stepped = finish(qtbot, scene)
    # Where a line is cut off, a dot more or less comes out.
    assert (np.abs(stepped - at_once(scene, monkeypatch)).max(axis=-1) > 2).sum() <= 4


def test_few_corners_are_drawn_at_once(qtbot):
    scene = make_scene(qtbot, LARGE)
    show(scene, shapes())
    on_screen(scene)
    assert scene.canvas.layer.is_crowded(scene.canvas.mapToScene(scene.canvas.viewport().rect()).boundingRect())
    assert not scene.canvas.layer.unfinished


def test_many_selected_objects_are_marked_by_thin_lines_and_few_by_wide_ones(qtbot, monkeypatch):
    wide = []
    raised = strokes.draw_raised
    monkeypatch.setattr(strokes, "draw_raised", lambda *a, **k: wide.append(a[1].id) or raised(*a, **k))
    scene = make_scene(qtbot, LARGE, 1.0)
    t = np.linspace(0, 2 * np.pi, 100, endpoint=False)
    shapes = []
    for key in range(1, 61):
        x, y = 500 + 20 * (key % 10), 380 + 20 * (key // 10)
        ring = tuple(np.stack([x + 9 * np.cos(t), y + 9 * np.sin(t)], 1).ravel().tolist())
        shapes.append(box(key, x - 9, y - 9, 18, 18, polygons=(ring,)))
    scene.show(*shapes)
    scene.canvas.viewport().grab()
    scene.canvas.set_selection([3])
    scene.canvas.viewport().grab()
    assert set(wide) == {3}
    wide.clear()
    scene.canvas.set_selection(range(1, 61))
    shown = scene.canvas.viewport().grab().toImage()
    assert wide == []
    edge = scene.driver.to_viewport((509 + 20 * 2, 380 + 20 * 2)).toPoint()
    near_edge = [shown.pixelColor(edge.x() + dx, edge.y()).lightness() for dx in range(-3, 4)]
    assert max(near_edge) > 240  # the white line
