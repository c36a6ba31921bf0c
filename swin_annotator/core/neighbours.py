"""Objects that look like another class: what their nearest neighbours among all objects are, numpy alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NEAREST = 10
LEAST = 5
"""Objects of a class before one of them can look unlike it."""
OWN, OTHER = 0.25, 0.6
"""Share of the nearest that are of its own class at most, and of one other class at least."""
_BLOCK = 256


@dataclass(frozen=True, slots=True)
class Stranger:
    """An object whose nearest neighbours are of another class."""

    place: int
    """Among the objects."""
    other: int
    """The class that most of its neighbours have."""
    share: float
    """Share of its neighbours."""


def strangers(features: NDArray[np.float32], classes: Sequence[int]) -> list[Stranger]:
    """Those of (n, d) features that are unlike their class, the clearest first.

    All are compared with all, by the cosine of what sets each apart from their mean.
    """
    labels = np.asarray(classes, np.int64)
    kinds, places = np.unique(labels, return_inverse=True)
    counts = np.bincount(places, minlength=len(kinds))
    if len(kinds) < 2 or len(labels) <= LEAST:
        return []
    rows = features - features.mean(0)
    rows = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    near = min(NEAREST, len(labels) - 1)
    found = []
    for start in range(0, len(rows), _BLOCK):
        likeness = rows[start : start + _BLOCK] @ rows.T
        here = np.arange(start, start + len(likeness))
        likeness[np.arange(len(here)), here] = -np.inf
        some = np.argpartition(-likeness, near - 1, axis=1)[:, :near]
        ranked = np.take_along_axis(some, np.argsort(-np.take_along_axis(likeness, some, 1), axis=1), 1)
        for i, neighbours in zip(here.tolist(), places[ranked], strict=True):
            own = places[i]
            if counts[own] < LEAST:
                continue
            asked = neighbours[: counts[own] - 1]  # a class of six has at most five neighbours of its own
            votes = np.bincount(asked, minlength=len(kinds))
            most = int(votes.argmax())
            if most != own and votes[own] <= OWN * len(asked) and votes[most] >= OTHER * len(asked):
                found.append(Stranger(i, int(kinds[most]), float(votes[most] / len(asked))))
    return sorted(found, key=lambda one: (-one.share, one.place))
