"""Points and open lines: objects without an inside, whose box may have no area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from swin_annotator.core import geometry
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.geometry import Point
from swin_annotator.core.types import PLACED, Annotation, Kind
from swin_annotator.messages import Message

LEAST = {Kind.POINTS: 1, Kind.LINE: 2}
"""Number of places that make one."""
_NAMES = {Kind.POINTS: Message("Set point"), Kind.LINE: Message("Draw line")}


def shaped(annotation: Annotation, kind: Kind, flat: Sequence[float]) -> Annotation:
    """The annotation as points or as a line through these places (flat x, y).

    Raises:
        ValueError: fewer places than it takes, or no pairs.
    """
    if len(flat) % 2 or len(flat) < 2 * LEAST[kind]:
        raise ValueError(f"{len(flat)} numbers make no {kind.value}")
    ring = tuple(map(float, flat))
    return replace(annotation, kind=kind, polygons=(ring,), mask=None, bbox_xywh=geometry.polygons_bbox((ring,)))


def draw(kind: Kind, image_id: int, category_id: int, flat: Sequence[float], new_id: int) -> Step:
    """Points or a line drawn by hand. Raises ValueError as ``shaped``."""
    row = shaped(Annotation(new_id, image_id, category_id, (0, 0, 0, 0)), kind, flat)
    return Step(_NAMES[kind], (Edit(None, row),))


def areas(objects: Sequence[Annotation]) -> list[Annotation]:
    """Those that have an inside."""
    return [a for a in objects if a.kind not in PLACED]


def cut(annotation: Annotation, size_hw: tuple[int, int]) -> Annotation | None:
    """Points that lie on the image; a line with its corners brought onto it. None where nothing of it is there."""
    height, width = size_hw
    places = np.reshape(annotation.polygons[0], (-1, 2))
    inside = ((places >= 0) & (places <= (width, height))).all(axis=1)
    if inside.all():
        return annotation
    if not inside.any():
        return None
    kept = places[inside] if annotation.kind is Kind.POINTS else places.clip(0, (width, height))
    return shaped(annotation, annotation.kind, kept.ravel().tolist())


def near(flat: Sequence[float], kind: Kind, at: Point, reach: float) -> bool:
    """Return whether a place is within ``reach`` pixels of one of the points, or of the line."""
    places = np.reshape(flat, (-1, 2)) - at
    if kind is Kind.POINTS or len(places) < 2:
        return bool((np.hypot(*places.T) <= reach).any())
    start, way = places[:-1], np.diff(places, axis=0)
    length = np.maximum((way**2).sum(axis=1), 1e-12)
    share = np.clip(-(start * way).sum(axis=1) / length, 0, 1)[:, None]
    return bool((np.hypot(*(start + share * way).T) <= reach).any())
