import math

import numpy as np
import pytest
from pycocotools import mask as coco_mask

from swin_annotator.core import masks, rings

_SQUARE_CUT = {(0, 0), (20, 0), (20, 30), (0, 30)}


@pytest.mark.parametrize("far", [1e3, 1e6, 1e15, float("inf")])
def test_a_ring_far_outside_costs_no_more_than_the_image(far: float) -> None:
    there_and_back = (0.0, 0.0, far, far) * 25
    mask = masks.from_polygons([there_and_back, (-far, -far, far, -far, far, far, -far, far)], (40, 60))
    assert masks.decode(mask).all()
    assert sum(map(rings.steps, rings.drawable([there_and_back], (40, 60)))) < 50 * 5 * 4 * 60


@pytest.mark.parametrize("seed", range(20))
def test_a_ring_beyond_the_edge_covers_the_pixels_that_it_always_did(seed: int) -> None:
    rng = np.random.default_rng(seed)
    ring = rng.uniform(-40, 100, 2 * int(rng.integers(3, 9))).tolist()
    packed = coco_mask.merge(coco_mask.frPyObjects([ring], 50, 60))
    assert masks.from_polygons([ring], (50, 60)).counts == packed["counts"]


@pytest.mark.parametrize("seed", range(20))
def test_what_is_cut_covers_the_same_pixels(seed: int) -> None:
    rng = np.random.default_rng(seed)
    ring = rng.uniform(-150, 350, 2 * int(rng.integers(3, 9))).tolist()
    whole = masks.decode(masks.from_polygons([ring], (200, 220)))
    inside = rings.cut_to_image(ring, (200, 220))
    part = masks.decode(masks.from_polygons([inside], (200, 220))) if inside else np.zeros((200, 220), bool)
    assert (whole != part).mean() < 0.005  # slanted edges end at a rounded place
    if inside:
        assert rings.leaves_by(inside, (200, 220)) <= 0


def test_a_square_is_cut_at_the_border() -> None:
    cut = rings.cut_to_image((-10, -10, 20, -10, 20, 30, -10, 30), (50, 40))
    assert cut is not None
    assert set(zip(cut[::2], cut[1::2], strict=True)) == _SQUARE_CUT
    assert rings.cut_to_image((-10, -10, -2, -10, -2, 30), (50, 40)) is None
    assert rings.cut_to_image((-10, 5, 0, 5, 0, 30), (50, 40)) is None, "an edge along the border has no area"


def test_a_ring_that_winds_through_the_image_for_ever_keeps_some_corners() -> None:
    ring = np.random.default_rng(0).uniform(0, 4000, 2 * 30_000).tolist()
    assert not rings.bounded([ring])
    assert sum(map(rings.steps, rings.drawable([ring], (4000, 4000)))) <= rings.MOST_STEPS
    assert rings.bounded([ring[:2000]])
    assert not rings.bounded([[0.0, 1.0] * (rings.MOST_CORNERS + 1)])


def test_areas_of_many_rings_are_those_of_each() -> None:
    rng = np.random.default_rng(3)
    many = [rng.uniform(-90, 150, 2 * int(rng.integers(3, 9))).round(2).tolist() for _ in range(600)]
    many += [[1e9, 0, 0, 1e9, 5, 5], [float("nan"), 1, 2, 3, 4, 5], [1, 1, 2, 2], []]
    assert masks.areas(many, (50, 60)) == [masks.area(masks.from_polygons([ring], (50, 60))) for ring in many]


def test_many_rings_looked_at_together_are_near_as_each_alone() -> None:
    chance = np.random.default_rng(5)
    size = (80, 120)
    outlines: list[list[float]] = [
        [],
        [1.0, 2.0, 3.0, 4.0],
        [1.0, 2.0, 3.0, 4.0, 5.0],
        [1.0, math.nan, 3.0, 4.0, 5.0, 6.0],
        [1.0, 2.0, math.inf, 4.0, 5.0, 6.0],
        [1.0, 2.0, -math.inf, 4.0, 5.0, 6.0],
        [1e9, 2.0, 3.0, 4.0, 5.0, 6.0],
        [0.0, 0.0, 100.0, 80.0] * 60_000,
    ]
    outlines += [(chance.uniform(-150, 300, 2 * int(chance.integers(3, 9)))).tolist() for _ in range(200)]
    for some in (outlines, outlines[8:], [ring for ring in outlines if rings.is_near([ring], size)]):
        found = rings.near_rings(some, size)
        assert found.indexes == [i for i, ring in enumerate(some) if rings.is_near([ring], size)]
        parts = np.split(found.numbers, np.cumsum(found.lengths)[:-1])
        assert [part.tolist() for part in parts] == [some[i] for i in found.indexes]
    assert rings.near_rings([], size).indexes == []
