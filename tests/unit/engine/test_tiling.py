"""Tiles beside the whole image: pieces on both sides of a seam are one thing, what is found twice is told once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core import masks
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.proposals import Proposals, no_proposals
from swin_annotator.core.queries import TextPrompt
from swin_annotator.core.types import Image, Source
from swin_annotator.engine import tiled_regions, tiles
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.propose import ProposeRequest, SegmentRequest, propose, segment
from swin_annotator.models.base import Rgb
from swin_annotator.models.fake import FakeDetector, FakeSegmenter
from swin_annotator.store.embeddings import EmbeddingCache

SIZE = (200, 400)
LEFT, RIGHT = (0, 0, 240, 200), (160, 0, 400, 200)
"""Two tiles that share the strip from 160 to 240."""
Box = tuple[int, int, int, int]


def found(*boxes: Box, label: str = "road", score: float = 0.9) -> Proposals:
    """Filled boxes (left, top, right, bottom) as regions."""
    rles = []
    for left, top, right, bottom in boxes:
        pixels = np.zeros(SIZE, bool)
        pixels[top:bottom, left:right] = True
        rles.append(masks.encode(pixels))
    corners = np.array(boxes, np.float32).reshape(-1, 4)
    scores = np.full(len(boxes), score, np.float32)
    return Proposals(corners, scores, (label,) * len(boxes), Source("model", "m"), tuple(rles))


def merged(whole: Proposals, left: Proposals, right: Proposals) -> list[Box]:
    answer = tiled_regions.merged(whole, [(LEFT, left), (RIGHT, right)], SIZE, 240)
    return [tuple(int(v) for v in box) for box in answer.boxes_xyxy.tolist()]  # type: ignore[misc]


def test_what_a_seam_cuts_becomes_one_region() -> None:
    nothing = no_proposals(Source("model", "m"))
    assert merged(nothing, found((50, 80, 240, 100)), found((160, 80, 380, 100))) == [(50, 80, 380, 100)]


def test_two_things_that_only_meet_at_a_seam_stay_two() -> None:
    nothing = no_proposals(Source("model", "m"))
    apart = merged(nothing, found((50, 20, 240, 60)), found((160, 120, 380, 160)))
    assert sorted(apart) == [(50, 20, 240, 60), (160, 120, 380, 160)]
    other = tiled_regions.merged(
        nothing, [(LEFT, found((50, 80, 240, 100))), (RIGHT, found((160, 80, 380, 100), label="water"))], SIZE, 240
    )
    assert sorted(other.categories) == ["road", "water"]


def test_a_small_thing_seen_twice_is_the_tiles_and_a_large_one_the_whole_images() -> None:
    whole = found((20, 20, 60, 60), (5, 100, 395, 180), score=0.5)
    tiled = found((22, 21, 61, 60), (5, 102, 240, 178), score=0.9)
    assert sorted(merged(whole, tiled, found((160, 102, 394, 178)))) == [(5, 100, 395, 180), (22, 21, 61, 60)]


def test_a_part_of_a_large_region_is_not_told_again() -> None:
    assert merged(found((0, 0, 400, 200)), found((30, 30, 90, 90)), found()) == [(30, 30, 90, 90), (0, 0, 400, 200)]
    assert merged(found((0, 0, 400, 200)), found((10, 30, 240, 90)), found()) == [(0, 0, 400, 200)]


@pytest.mark.parametrize(("size_hw", "side"), [((1371, 2048), 1024), ((40, 30), 32), ((301, 200), 151)])
def test_half_the_image_is_a_side(size_hw: tuple[int, int], side: int) -> None:
    assert tiles.side_of(size_hw, tiles.HALF) == side
    assert tiles.side_of(size_hw, 500) == 500


def ran(work: Work) -> tuple[object, list[Progress]]:
    steps = []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as end:
            return end.value, steps


def test_a_question_on_screen_looks_at_tiles_a_step_each_and_keeps_them(
    draw: Callable[..., Path], pool: ModelPool, cache: EmbeddingCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = draw("1.png", ("red", (10, 10, 30, 30)), ("red", (220, 150, 30, 30)), size_hw=(240, 320))
    seen: list[tuple[int, ...]] = []
    honest = FakeDetector.embed

    def embed(self: FakeDetector, rgb: Rgb) -> ImageEmbedding:
        seen.append(rgb.shape[:2])
        return honest(self, rgb)

    monkeypatch.setattr(FakeDetector, "embed", embed)
    request = ProposeRequest(Image(1, "1.png"), path, (TextPrompt("a", ("red",)),), detector="fake", tile=tiles.HALF)
    answer, steps = ran(propose(request, pool, cache))
    assert isinstance(answer, Proposals)
    assert sorted(round(float(x)) for x in answer.boxes_xyxy[:, 0]) == [10, 220]
    assert seen[0] == (240, 320)
    assert set(seen[1:]) == {(160, 160)}
    assert sum("part" in step.message for step in steps) == len(seen) - 1
    count = len(seen)
    ran(propose(request, pool, cache))
    assert len(seen) == count


def test_a_segmenter_looks_at_tiles_as_well(
    draw: Callable[..., Path], pool: ModelPool, cache: EmbeddingCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = draw("1.png", ("red", (10, 10, 30, 30)), ("blue", (100, 90, 120, 60)), size_hw=(240, 320))
    sizes: list[Sequence[int]] = []
    honest = FakeSegmenter.segment

    def look(self: FakeSegmenter, rgb: Rgb, embedding: ImageEmbedding | None = None) -> Proposals:
        sizes.append(rgb.shape[:2])
        return honest(self, rgb, embedding)

    monkeypatch.setattr(FakeSegmenter, "segment", look)
    request = SegmentRequest(Image(1, "1.png"), path, "fake-regions", tile=160)
    answer, _ = ran(segment(request, pool, cache))
    assert isinstance(answer, Proposals)
    assert len(sizes) == 1 + len(tiles.tiles((240, 320), 160))
    assert sorted(zip(answer.categories, map(masks.area, filter(None, answer.masks)), strict=True)) == [
        ("blue", 120 * 60),
        ("red", 30 * 30),
    ]
