"""Outlines as arrays, and room for chips, against the plain way of doing it."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from swin_annotator.ui.canvas.layers.chip_placement import MOST_COVERED, OccupiedArea, hiding
from swin_annotator.ui.canvas.layers.outlines import STRIDE, Outlines, ring_of, rings_path


def test_a_path_of_rings_is_filled_by_its_rule():
    outer, inner = ring_of((0, 0, 10, 0, 10, 10, 0, 10)), ring_of((3, 3, 7, 3, 7, 7, 3, 7))
    assert rings_path([outer, inner], Qt.FillRule.WindingFill).contains(QPointF(5, 5))
    holed = rings_path([outer, inner], Qt.FillRule.OddEvenFill)
    assert not holed.contains(QPointF(5, 5))
    assert holed.contains(QPointF(1, 1))
    assert holed.boundingRect() == QRectF(0, 0, 10, 10)
    assert rings_path([], Qt.FillRule.OddEvenFill).isEmpty()


def test_thinning_keeps_rings_closed_and_near_what_they_were():
    turns = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    circle = ring_of(np.stack([100 + 50 * np.cos(turns), 80 + 50 * np.sin(turns)], 1).ravel())
    box = ring_of((0, 0, 4, 0, 4, 4, 0, 4))
    thin = Outlines([[circle], [box, box]]).thinned(0.5)
    assert thin.owners.tolist() == [0, 1, 1]
    assert thin.lengths[0] < 60
    first = thin.points[: thin.lengths[0]]
    assert (first[0] == first[-1]).all()
    assert np.abs(np.hypot(*(first - (50, 40)).T) - 25).max() < 1e-9
    assert np.hypot(*np.diff(first, axis=0).T).max() < 2 * STRIDE
    assert thin.of(np.array([False, True])).lengths.tolist() == thin.lengths[1:].tolist()


@pytest.mark.parametrize("corners", [1, 7, 40, 10**6])
def test_parts_are_all_rings_in_their_order(corners):
    rings = [ring_of(np.arange(2 * count)) for count in (3, 4, 30, 3, 3, 9)]
    outlines = Outlines([rings[:2], [], rings[2:]])
    parts = list(outlines.parts(corners))
    for name in ("points", "lengths", "owners"):
        together = np.concatenate([getattr(part, name) for part in parts])
        assert (together == getattr(outlines, name)).all()
    assert all(len(part.points) == part.lengths.sum() < corners + 2 * 31 for part in parts)
    assert len(parts) == {1: 6, 10**6: 1}.get(corners, len(parts))
    assert list(Outlines([]).parts(corners)) == []


@pytest.mark.parametrize("seed", range(4))
def test_chips_that_hide_objects_are_those_that_a_loop_finds(seed):
    rng = np.random.default_rng(seed)
    left, top = rng.uniform(-20, 500, (2, 120))
    boxes = np.stack([left, top, left + rng.uniform(3, 90, 120), top + rng.uniform(3, 90, 120)], 1)
    chips = np.stack([left, top - 20, left + rng.uniform(30, 160, 120), top - 3], 1)
    boxes[7] = np.nan
    small = rng.uniform(size=120) < 0.8
    expected = np.zeros(120, bool)
    for i, chip in enumerate(chips):
        for j, box in enumerate(boxes):
            across = min(chip[2], box[2]) - max(chip[0], box[0])
            down = min(chip[3], box[3]) - max(chip[1], box[1])
            area = (box[2] - box[0]) * (box[3] - box[1])
            expected[i] |= bool(small[j] and i != j and across > 0 < down and across * down > MOST_COVERED * area)
    assert 5 < expected.sum() < 115
    assert (hiding(chips, boxes, small) == expected).all()


def test_what_is_taken_is_not_given_again():
    taken = OccupiedArea()
    assert taken.take(60, 60, 140, 70)
    assert not taken.take(130, 65, 200, 80)
    assert taken.take(141, 60, 200, 70)
