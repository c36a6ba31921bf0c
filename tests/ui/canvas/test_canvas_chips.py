"""How much chips say, where they may lie, and how strongly objects are drawn."""

import numpy as np
import pytest
from canvas_scene import COLOURS, LARGE, NAMES, box, make_scene
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from swin_annotator.core.types import State
from swin_annotator.ui.actions.chip_mode import ChipMode
from swin_annotator.ui.canvas.layers import object_raster
from swin_annotator.ui.canvas.style import Ink


def texts(scene):
    return [chip.text for chip in scene.canvas.labels.chips()]


@pytest.mark.parametrize(
    ("mode", "proposal", "label"),
    [
        (ChipMode.FULL, ["one 0.61"], ["one"]),
        (ChipMode.SCORE, ["0.61"], [""]),
        (ChipMode.COLOUR, [""], [""]),
        (ChipMode.NONE, [], []),
    ],
)
def test_chips_say_as_much_as_is_wished(qtbot, mode, proposal, label):
    scene = make_scene(qtbot, LARGE, 1.0)
    scene.canvas.labels.set_mode(mode)
    scene.show(box(1, 300, 300, 100, 100, state=State.PROPOSED, score=0.614))
    assert texts(scene) == proposal
    scene.show(box(1, 300, 300, 100, 100))
    assert texts(scene) == label
    scene.driver.move((350, 350))
    assert texts(scene) == ["one"]  # the object under the pointer says all


def test_no_chip_lies_on_its_object_or_on_another_chip_and_less_is_said_where_it_is_crowded(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    rng = np.random.default_rng(5)
    places = rng.uniform((0, 0), (1150, 850), (250, 2))
    scene.show(
        *(
            box(key, x, y, *rng.uniform(20, 50, 2), state=State.PROPOSED, score=0.5)
            for key, (x, y) in enumerate(places, 1)
        )
    )
    chips = scene.canvas.labels.chips()
    assert {chip.text for chip in chips} == {"one 0.50", "0.50", ""}
    for i, chip in enumerate(chips):
        assert not chip.rect.intersects(QRectF(*chip.item.annotation.bbox_xywh))
        assert not any(chip.rect.intersects(other.rect) for other in chips[i + 1 :])


def test_a_chip_of_an_object_that_fills_the_image_hangs_over_its_edge(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    scene.show(box(1, 0, 0, 1200, 900))
    [chip] = scene.canvas.labels.chips()
    assert -20 <= chip.rect.top() < chip.rect.bottom() <= 0


def test_a_long_name_leaves_its_score_whole(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    proposal = box(1, 300, 300, 100, 100, state=State.PROPOSED, score=0.43)
    scene.canvas.set_annotations([proposal], COLOURS, {1: "an exceedingly long name of a category"})
    [text] = texts(scene)
    assert text.endswith("… 0.43")


def tinted(scene, x, y):
    place = scene.driver.to_viewport((x, y)).toPoint()
    return scene.canvas.viewport().grab().toImage().pixelColor(place).getRgb()[:3]


@pytest.mark.parametrize("many", [1, 10_000])
def test_fill_and_lines_are_as_strong_as_is_wished(qtbot, monkeypatch, many):
    monkeypatch.setattr(object_raster, "MANY_CORNERS", many)
    scene = make_scene(qtbot, LARGE, 1.0)
    scene.canvas.show_image(np.full((*LARGE, 3), 128, np.uint8), None)
    scene.canvas.set_annotations([box(1, 500, 400, 100, 100), box(2, 10, 10, 9, 9)], {1: QColor(255, 0, 0)}, NAMES)
    bare = (128, 128, 128)
    scene.canvas.set_ink(Ink(fill=0.0, line=0.0))
    assert tinted(scene, 550, 450) == bare
    assert tinted(scene, 500, 430) == bare
    scene.canvas.set_ink(Ink(fill=1.0, line=0.0))
    assert tinted(scene, 550, 450) == (255, 0, 0)
    scene.canvas.set_ink(Ink(fill=0.0, line=1.0))
    assert tinted(scene, 550, 450) == bare
    assert tinted(scene, 500, 430) != bare
    scene.canvas.set_ink(Ink(fill=0.0, line=0.0))
    scene.canvas.set_selection([1])
    assert tinted(scene, 500, 430) != bare  # what is selected is always seen
