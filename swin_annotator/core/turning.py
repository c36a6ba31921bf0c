"""Objects turned about their middle, and made boxes that can be; each as one undoable step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from swin_annotator.core import geometry, turned
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import PLACED, Annotation, Kind, State
from swin_annotator.messages import Message


def turn(objects: Sequence[Annotation], degrees: float) -> Step:
    """Objects turned clockwise about the middle of each. A plain box becomes a turned one; masks stay as they are."""
    pairs = [(a, _turned(a, degrees)) for a in objects if a.mask is None]
    return Step(Message("Turn"), tuple(Edit(a, replace(after, state=State.ACCEPTED)) for a, after in pairs))


def to_turned(objects: Sequence[Annotation]) -> Step:
    """Every object as the smallest turned box around it; points, and what is one already, stay as they are."""
    edits = []
    for a in objects:
        box = None if a.kind in (Kind.TURNED, *PLACED) else smallest(a)
        if box is not None:
            edits.append(Edit(a, replace(turned.shaped(a, box), state=State.ACCEPTED)))
    return Step(Message("Make turned boxes"), tuple(edits))


def smallest(annotation: Annotation) -> TurnedBox | None:
    """The turned box that an object is, or the smallest one around it; None where it encloses nothing."""
    if (box := turned.box_of(annotation)) is not None:
        return box
    if annotation.mask is not None:
        rings = mask_crop.outlines(mask_crop.crop(annotation.mask))
        return turned.around([ring.ravel().tolist() for ring in rings]) if rings else None
    if annotation.polygons:
        return turned.around(annotation.polygons)
    return turned.upright(annotation.bbox_xywh) if min(annotation.bbox_xywh[2:]) > 0 else None


def _turned(annotation: Annotation, degrees: float) -> Annotation:
    box = turned.box_of(annotation)
    if box is None and not annotation.polygons:
        box = turned.upright(annotation.bbox_xywh)
    if box is not None:
        return turned.shaped(annotation, turned.turn(box, degrees))
    x, y, w, h = geometry.polygons_bbox(annotation.polygons)
    rings = tuple(geometry.rotated(ring, (x + w / 2, y + h / 2), degrees) for ring in annotation.polygons)
    return replace(annotation, polygons=rings, bbox_xywh=geometry.polygons_bbox(rings))
