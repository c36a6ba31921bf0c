"""Objects that come in and lie where the project has labels of the same category: what they are, and what is done."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from swin_annotator.core.types import Annotation, BoxXYWH

OVERLAP = 0.5
"""IoU of two boxes of one category from which on they may mean one object."""


class Resolution(StrEnum):
    """Fates of such objects."""

    KEEP = "keep"
    """Those of the project stay, those that overlap them are left out."""
    REPLACE = "replace"
    """Those of the project go."""
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Conflict:
    """One object that comes in, with the labels of the same category that it overlaps."""

    place: int
    """Number of the object among those that come in, counted from 0."""
    image_id: int
    category_id: int
    bbox_xywh: BoxXYWH
    """Box of the one that comes in."""
    held: tuple[Annotation, ...]
    """The project's, the likeliest first."""
    iou: float
    """With the first of them."""


def overlapping(row: Annotation, held: Sequence[Annotation]) -> tuple[tuple[Annotation, ...], float]:
    """The labels of an image that may mean the same object as ``row``, the likeliest first, and its IoU.

    Crowds overlap what they please.
    """
    if row.iscrowd or not held:
        return (), 0.0
    found = [
        (iou, other)
        for other in held
        if other.category_id == row.category_id and not other.iscrowd
        if (iou := box_iou(row.bbox_xywh, other.bbox_xywh)) >= OVERLAP
    ]
    found.sort(key=lambda pair: -pair[0])
    return tuple(other for _, other in found), found[0][0] if found else 0.0


def box_iou(a: BoxXYWH, b: BoxXYWH) -> float:
    """Intersection over union of two boxes; for a few, where arrays would take longer to make."""
    w = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    h = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    if w <= 0 or h <= 0:
        return 0.0
    shared = w * h
    return shared / (a[2] * a[3] + b[2] * b[3] - shared)


def replaced(conflicts: Collection[Conflict]) -> Iterator[Annotation]:
    """The project's labels that take part, each once."""
    seen: set[int] = set()
    for conflict in conflicts:
        for row in conflict.held:
            if row.id not in seen:
                seen.add(row.id)
                yield row
