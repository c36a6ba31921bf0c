"""Images that are worth a look next or probably hold nothing, and how much is left to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

ALIKE = 0.95
"""Cosine of pooled vectors from which two images show the same."""
NONE_BELOW = 0.1
"""An image whose best score is less probably holds nothing of what is asked."""


def in_turn(scores: NDArray[np.float32], vectors: NDArray[np.float32], threshold: float, most: int = 200) -> list[int]:
    """Places of images in the order in which they teach most: doubtful first, and none like those before it.

    Each turn takes the image of the greatest doubt, 1 where its best score is the threshold and 0 at the ends, times
    how little it is like the nearest image that was taken (margin sampling with farthest-first traversal).

    Args:
        scores: (n,) best score of each image, in 0..1.
        vectors: (n, d) pooled embeddings of length one.
        threshold: in 0..1, what is shown and what is not.
        most: images that are put in order; the others follow by doubt.
    """
    span = np.where(scores >= threshold, max(1 - threshold, 1e-6), max(threshold, 1e-6))
    doubt = np.clip(1 - np.abs(scores - threshold) / span, 0, 1).astype(np.float64)
    by_doubt = np.argsort(-doubt, kind="stable")
    apart = np.ones(len(scores))
    left = np.ones(len(scores), bool)
    order: list[int] = []
    for _ in range(min(most, len(scores))):
        worth = np.where(left, (doubt + 1e-3) * apart, -1.0)
        place = int(worth.argmax())
        order.append(place)
        left[place] = False
        apart = np.minimum(apart, 1 - np.clip(vectors @ vectors[place], 0, 1) + 1e-3)
    return [*order, *(int(place) for place in by_doubt if left[place])]


def probably_none(scores: NDArray[np.float32], below: float = NONE_BELOW) -> list[int]:
    """Places of images that probably hold nothing of what is asked, the surest first: for a quick yes to all."""
    return [int(place) for place in np.argsort(scores, kind="stable") if scores[place] < below]


def near_duplicates(vectors: NDArray[np.float32], least: float = ALIKE) -> list[tuple[int, ...]]:
    """Groups of two and more images that show the same, by pooled embedding; each image in one group at most.

    An image joins the first group whose first image it is like, so that no chain of small steps makes one group.

    Args:
        vectors: (n, d) of length one.
        least: cosine.
    """
    groups: dict[int, list[int]] = {}
    free = np.ones(len(vectors), bool)
    for place in range(len(vectors)):
        if not free[place]:
            continue
        alike = np.flatnonzero(free & (vectors @ vectors[place] >= least))
        alike = alike[alike > place]
        if len(alike):
            free[alike] = False
            groups[place] = alike.tolist()
        free[place] = False
    return [(first, *others) for first, others in groups.items()]


def pooled(vectors: NDArray[np.floating], weights: NDArray[np.floating] | None = None) -> NDArray[np.float32]:
    """(d,) of length one: the mean of an image's (n, d) token vectors, weighted by (n,); zeros where there is none."""
    rows = vectors.astype(np.float32)
    if not len(rows):
        return np.zeros(vectors.shape[1], np.float32)
    mean = rows.mean(axis=0) if weights is None else weights.astype(np.float32) @ rows
    unit: NDArray[np.float32] = (mean / max(float(np.linalg.norm(mean)), 1e-12)).astype(np.float32)
    return unit


@dataclass(frozen=True, slots=True)
class Left:
    """Work that is left, as far as an index and the pace so far tell."""

    images: int
    objects: int
    """To be judged, by the scores of what was found."""
    minutes: float | None
    """At the pace so far; None where nothing tells yet."""


def left_over(open_scores: Sequence[Sequence[float]], threshold: float, per_minute: float | None) -> Left:
    """Return how much is left.

    Args:
        open_scores: for each image that nobody has reviewed, the scores of what was found there.
        threshold: what scores less is not shown.
        per_minute: decisions a minute; None where nobody knows.
    """
    counts = [sum(score >= threshold for score in scores) for scores in open_scores]
    objects = sum(counts)
    minutes = objects / per_minute if per_minute else (0.0 if not objects else None)
    return Left(sum(count > 0 for count in counts), objects, minutes)
