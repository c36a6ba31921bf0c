"""Finds of one drawn example: on its own photo, on its own photo without itself, and on other photos."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import decode, geometry
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query
from swin_annotator.core.types import Source
from swin_annotator.training.examples import Thing
from swin_annotator.training.metrics import AveragePrecision

SAMPLES = 3
"""Examples per kind that are asked of the other photos."""
ITSELF = 0.3
"""Overlap from which a box that fits the example better than any other thing is the example found again."""

Boxes = NDArray[np.float32]
Ask = Callable[[ImageEmbedding, Thing], Query]


@dataclass(slots=True)
class _Scores:
    same: AveragePrecision
    rest: AveragePrecision
    other: AveragePrecision
    cases: int = 0


@dataclass(frozen=True, slots=True)
class OneExample:
    """AP50, means over the kinds of a set."""

    same: float
    """On the example's photo, itself included."""
    rest: float
    """There, without the example itself."""
    other: float
    """On all other photos."""
    kinds: int


def measure(
    things: Sequence[Sequence[Thing]], embeddings: Sequence[ImageEmbedding], ask: Ask, *, least: int = 1
) -> OneExample:
    """One example of each kind on each photo, the thing of median size.

    Args:
        things: what is on each photo, in pixels of the photo.
        embeddings: of the photos.
        ask: makes the query of a thing on an embedded photo.
        least: things of a kind that a photo must hold to give an example.
    """
    kinds: dict[str, _Scores] = defaultdict(lambda: _Scores(AveragePrecision(), AveragePrecision(), AveragePrecision()))
    for i, (present, embedding) in enumerate(zip(things, embeddings, strict=True)):
        for kind in sorted({thing.kind for thing in present}):
            mates = [thing for thing in present if thing.kind == kind]
            if len(mates) < least:
                continue
            scores = kinds[kind]
            example = typical(mates)
            query = ask(embedding, example)
            _same(scores, embedding, query, mates, mates.index(example))
            scores.cases += 1
            if scores.cases <= SAMPLES:
                for j, (others, beside) in enumerate(zip(things, embeddings, strict=True)):
                    if j != i:
                        wanted = boxes_of([thing for thing in others if thing.kind == kind])
                        scores.other.add(*found_by(beside, query), wanted)
    found_kinds = kinds.values()
    return OneExample(
        _mean([scores.same.value() for scores in found_kinds]),
        _mean([scores.rest.value() for scores in found_kinds]),
        _mean([scores.other.value() for scores in found_kinds]),
        len(found_kinds),
    )


def _same(scores: _Scores, embedding: ImageEmbedding, query: Query, mates: Sequence[Thing], own: int) -> None:
    boxes, ranks = found_by(embedding, query)
    wanted = boxes_of(mates)
    scores.same.add(boxes, ranks, wanted)
    rest = np.delete(wanted, own, 0)
    if len(boxes):
        fit = geometry.iou(boxes, wanted[own : own + 1])[:, 0]
        near = geometry.iou(boxes, rest).max(1) if len(rest) else np.zeros(len(boxes), np.float32)
        keep = ~((fit >= ITSELF) & (fit > near))
        boxes, ranks = boxes[keep], ranks[keep]
    scores.rest.add(boxes, ranks, rest)


def found_by(embedding: ImageEmbedding, query: Query) -> tuple[Boxes, Boxes]:
    """(n, 4) xyxy and (n,) scores of what a query finds, as the program decodes it."""
    found = decode.decode(embedding, [query], Source("model", embedding.model))
    return found.boxes_xyxy, found.scores


def boxes_of(things: Sequence[Thing]) -> Boxes:
    """(n, 4) xyxy."""
    return np.array([thing.box for thing in things], np.float32).reshape(-1, 4)


def typical(things: Sequence[Thing]) -> Thing:
    """The thing of median area: what a user would pick, neither cut off nor huge."""
    areas = [(t.box[2] - t.box[0]) * (t.box[3] - t.box[1]) for t in things]
    return things[int(np.argsort(areas, kind="stable")[len(areas) // 2])]


def _mean(values: Sequence[float]) -> float:
    """Mean over those that are known: a kind with one thing a photo has no rest."""
    known = [value for value in values if not np.isnan(value)]
    return float(np.mean(known)) if known else float("nan")
