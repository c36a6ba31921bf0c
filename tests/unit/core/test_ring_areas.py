"""Pixels inside many outlines, counted from where their sides cross columns, beside those that pycocotools draws."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

from swin_annotator.core import masks
from swin_annotator.core.masks import ring_areas

Rings = list[NDArray[np.float64]]


def _drawn(rings: Rings, size_hw: tuple[int, int]) -> list[int]:
    return [int(coco_mask.area(coco_mask.frPyObjects([ring.tolist()], *size_hw))[0]) for ring in rings]


def _counted(rings: Rings, size_hw: tuple[int, int]) -> list[int]:
    lengths = np.array(list(map(len, rings)))
    return ring_areas.areas(np.concatenate(rings), lengths, size_hw).tolist()


@pytest.mark.parametrize("seed", range(12))
def test_counts_are_those_of_pycocotools(seed: int) -> None:
    """Rings that cross themselves, leave the image, lie on its edges, on halves of pixels and on fifths."""
    chance = np.random.default_rng(seed)
    height, width = (int(side) for side in chance.integers(1, 200, 2))
    reach, rings = max(height, width), []
    for number in range(100):
        corners = int(chance.integers(3, 16))
        free = chance.uniform(-0.5 * reach, 1.5 * reach, 2 * corners)
        near = np.tile(chance.uniform(0, reach, 2), corners) + chance.normal(0, 1.5, 2 * corners)
        rings.append([free, np.rint(free), np.rint(2 * free) / 2, np.rint(5 * free) / 5, near][number % 5])
    assert _counted(rings, (height, width)) == _drawn(rings, (height, width))


def test_rings_that_cover_nothing_count_nothing() -> None:
    point = np.array([3.0, 3.0] * 3)
    beside = np.array([-9.0, 0, -4, 0, -4, 9])
    square = np.array([1.0, 1, 4, 1, 4, 4, 1, 4])
    assert _counted([point, beside, square, point], (8, 8)) == [0, 0, 9, 0]
    assert _counted([point], (8, 8)) == [0]


def test_very_long_ways_are_counted_too() -> None:
    """Zigzags whose crossings would fill the memory if they were counted together."""
    zigzag = [value for i in range(40) for value in (float(4000 * (i % 2)), float(i))]
    rings = [np.array(zigzag)] * 20
    assert masks.areas([tuple(zigzag)] * 20, (40, 4000)) == _drawn(rings, (40, 4000))
