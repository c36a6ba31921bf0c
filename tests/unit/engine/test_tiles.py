"""Tiles cover the image, and pieces cut by inner borders are left out."""

from __future__ import annotations

import numpy as np
import pytest

from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Source
from swin_annotator.engine import tiles


def found(*boxes: tuple[float, float, float, float], scores: tuple[float, ...] = (), name: str = "a") -> Proposals:
    values = np.array(scores or [0.9] * len(boxes), np.float32)
    return Proposals(np.array(boxes, np.float32).reshape(-1, 4), values, (name,) * len(boxes), Source("model", "m"))


@pytest.mark.parametrize("size_hw", [(1000, 1000), (600, 2000), (2048, 1371), (1000, 401), (501, 300)])
def test_tiles_cover_every_pixel_and_overlap(size_hw: tuple[int, int]) -> None:
    seen = np.zeros(size_hw, int)
    for left, top, right, bottom in tiles.tiles(size_hw, 400):
        assert 0 <= left < right <= size_hw[1]
        assert 0 <= top < bottom <= size_hw[0]
        assert right - left <= 400
        assert bottom - top <= 400
        seen[top:bottom, left:right] += 1
    assert seen.min() >= 1
    for axis in (0, 1):
        if size_hw[axis] > 400:
            starts = sorted({(t[1], t[0])[axis] for t in tiles.tiles(size_hw, 400)})
            assert max(np.diff(starts)) <= 400 * (1 - tiles.OVERLAP) + 1


def test_an_image_hardly_larger_than_a_tile_has_none() -> None:
    assert tiles.tiles((400, 500), 400) == []
    assert len(tiles.tiles((400, 501), 400)) == 2


def test_pieces_at_inner_borders_go_and_outer_ones_stay() -> None:
    region = (300, 0, 700, 400)  # touches the image's top border only
    placed = tiles.place(
        found((0, 50, 40, 90), (50, 0, 90, 40), (360, 50, 399, 90), (50, 360, 90, 400), (50, 50, 90, 90)),
        region,
        (1000, 1000),
    )
    assert placed.boxes_xyxy.tolist() == [[350, 0, 390, 40], [350, 50, 390, 90]]


def test_merging_keeps_the_better_of_two_and_other_classes() -> None:
    merged = tiles.merge(
        [
            found((0, 0, 10, 10), scores=(0.5,)),
            found((1, 0, 11, 10), scores=(0.8,)),
            found((0, 0, 10, 10), scores=(0.3,), name="b"),
        ],
        0.5,
    )
    assert merged.scores.tolist() == pytest.approx([0.8, 0.3])
    assert merged.categories == ("a", "b")
    assert len(tiles.merge([found(), found()], 0.5)) == 0
