"""Objects as lists over a whole folder need them, without outlines and notes: light enough for 100,000."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.types import Annotation, BoxXYWH, State


class AnnotationSummary(NamedTuple):
    """One object, seen from afar. A tuple, since that is made five times as fast as a frozen dataclass."""

    id: int
    """The annotation's id."""
    image_id: int
    category_id: int
    bbox_xywh: BoxXYWH
    state: State
    score: float | None = None

    @property
    def sureness(self) -> float:
        """The score, 1 where none was given: a person or an import is sure."""
        return 1.0 if self.score is None else self.score

    @property
    def area(self) -> float:
        """Square pixels of the box."""
        return self.bbox_xywh[2] * self.bbox_xywh[3]


def summary_of(a: Annotation) -> AnnotationSummary:
    """An annotation seen from afar."""
    return AnnotationSummary(a.id, a.image_id, a.category_id, a.bbox_xywh, a.state, a.score)


class Sort(StrEnum):
    """Orders of the objects on a contact sheet."""

    DOUBTFUL = "doubtful"
    SURE = "sure"
    SMALL = "small"
    LARGE = "large"
    SIMILAR = "similar"


def arranged(
    summaries: Sequence[AnnotationSummary], sort: Sort, likeness: Mapping[int, float] | None = None
) -> list[AnnotationSummary]:
    """The summaries in the order of ``sort``; equal ones by id.

    Args:
        summaries: any.
        sort: how.
        likeness: for ``Sort.SIMILAR``, id -> cosine with the object that all are compared with; those without one
            come last, most doubtful first.
    """
    known = likeness or {}
    keys = {
        Sort.DOUBTFUL: lambda g: (0.0, g.sureness, g.id),
        Sort.SURE: lambda g: (0.0, -g.sureness, g.id),
        Sort.SMALL: lambda g: (0.0, g.area, g.id),
        Sort.LARGE: lambda g: (0.0, -g.area, g.id),
        Sort.SIMILAR: lambda g: (0.0, -known[g.id], g.id) if g.id in known else (1.0, g.sureness, g.id),
    }
    return sorted(summaries, key=keys[sort])


def likeness(vectors: Mapping[int, NDArray[np.floating]], to: int) -> dict[int, float]:
    """Id -> cosine in -1..1 with the vector of ``to``; empty where that one has none.

    Args:
        vectors: annotation id -> (d,) any length, one model's.
        to: the id that the others are compared with.
    """
    if to not in vectors:
        return {}
    ids = list(vectors)
    rows = np.stack([np.asarray(vectors[i], np.float32) for i in ids])
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
    return dict(zip(ids, (rows @ rows[ids.index(to)]).tolist(), strict=True))
