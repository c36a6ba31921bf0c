"""Objects joined, cut, hollowed and simplified, each as one undoable step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from swin_annotator.core import carried, geometry, masks, outlines, review_steps
from swin_annotator.core.edits import Edit, Step, join
from swin_annotator.core.geometry import Point
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.outlines import Outline
from swin_annotator.core.review_steps import NextId
from swin_annotator.core.types import HUMAN, Annotation, Kind, State
from swin_annotator.messages import Message

NOTHING = Step("", ())
FINEST, DOUBLINGS = 0.5, 12
"""Tolerances that simplifying tries: pixels, each twice the one before."""


def merge(objects: Sequence[Annotation], size_hw: tuple[int, int]) -> Step:
    """One object in place of several: the largest one takes the shape of all, the others go.

    Plain boxes become the box around all. The step is empty for fewer than two objects.
    """
    if len(objects) < 2:
        return NOTHING
    shapes = {a.id: outlines.outline_of(a) for a in objects}
    kept = max(objects, key=lambda a: outlines.area(shapes[a.id]))
    shape = outlines.united([shapes[a.id] for a in objects], size_hw)
    rest = [a for a in objects if a.id != kept.id]
    return join(
        Message.plural("Merge {n} object", "Merge {n} objects", len(objects)),
        [reshaped(kept, shape), review_steps.delete(rest)],
    )


def subtract(objects: Sequence[Annotation], size_hw: tuple[int, int]) -> Step:
    """The smaller objects cut out of the largest, which goes when nothing is left of it; the others stay."""
    if len(objects) < 2:
        return NOTHING
    shapes = {a.id: outlines.outline_of(a) for a in objects}
    base = max(objects, key=lambda a: outlines.area(shapes[a.id]))
    left = outlines.without(shapes[base.id], [shapes[a.id] for a in objects if a.id != base.id], size_hw)
    return _changed(base, left, Message("Subtract"))


def add_piece(annotation: Annotation, ring: Sequence[float], size_hw: tuple[int, int]) -> Step:
    """The object with what lies inside a flat x, y ring."""
    base, piece = outlines.outline_of(annotation), outlines.of_ring(ring)
    if not base.polygons and base.mask is None:  # with a box there is a shape only from here on
        left, top, right, bottom = geometry.xyxy_from_xywh(base.bbox_xywh)
        base = outlines.of_ring((left, top, right, top, right, bottom, left, bottom))
    return _changed(annotation, outlines.united([base, piece], size_hw), Message("Add part"))


def take_piece(annotation: Annotation, ring: Sequence[float], size_hw: tuple[int, int]) -> Step:
    """The object without what lies inside a flat x, y ring; a ring wholly inside makes a hole."""
    left = outlines.without(outlines.outline_of(annotation), [outlines.of_ring(ring)], size_hw)
    return _changed(annotation, left, Message("Cut hole"))


def cut(objects: Sequence[Annotation], line: Sequence[Point], size_hw: tuple[int, int], next_id: NextId) -> Step:
    """Every object that a line crosses as its pieces: the largest stays the object, the others are fresh labels."""
    steps = []
    for annotation in objects:
        pieces = outlines.cut(outlines.outline_of(annotation), line, size_hw)
        if len(pieces) < 2:
            continue
        steps.append(reshaped(annotation, pieces[0]))
        own = [annotation.extra, annotation.attributes]
        copy = replace(
            annotation,
            state=State.ACCEPTED,
            source=HUMAN,
            score=None,
            extra=carried.without_tracks(annotation.extra, own),
            attributes=carried.without_tracks(annotation.attributes, own),
        )
        steps.append(Step("", tuple(Edit(None, _with(replace(copy, id=next_id()), piece)) for piece in pieces[1:])))
    return join(Message("Cut"), steps)


def simplify(objects: Sequence[Annotation]) -> Step:
    """Objects with fewer corners, as few pixels off as it takes to lose one; masks without holes become polygons."""
    edits = []
    for annotation in objects:
        rings = annotation.polygons or _rings_of(annotation)
        coarser = _coarser(rings) if annotation.polygons else rings
        if coarser and coarser != annotation.polygons:
            edits.append(Edit(annotation, _with(annotation, Outline(geometry.polygons_bbox(coarser), coarser))))
    return Step(Message("Simplify"), tuple(edits))


def to_masks(objects: Sequence[Annotation], size_hw: tuple[int, int]) -> Step:
    """Polygons and boxes as masks of their pixels."""
    edits = []
    for annotation in objects:
        if annotation.mask is None:
            mask = outlines.rasterised(outlines.outline_of(annotation), size_hw)
            if masks.area(mask):
                edits.append(Edit(annotation, _with(annotation, Outline(masks.bbox(mask), (), mask))))
    return Step(Message("Make masks"), tuple(edits))


def reshaped(annotation: Annotation, shape: Outline) -> Step:
    """The annotation in another shape; accepted, since a person gave it."""
    if shape.mask is not None:
        return review_steps.reshape(annotation, mask=shape.mask)
    if shape.polygons:
        return review_steps.reshape(annotation, polygons=shape.polygons)
    return review_steps.reshape(annotation, box=shape.bbox_xywh)


def _changed(annotation: Annotation, shape: Outline | None, name: str) -> Step:
    if shape is None:
        return replace(review_steps.delete([annotation]), name=name)
    if outlines.same(shape, outlines.outline_of(annotation)):
        return NOTHING
    return replace(reshaped(annotation, shape), name=name)


def _with(annotation: Annotation, shape: Outline) -> Annotation:
    area = Kind.AREA
    return replace(annotation, bbox_xywh=shape.bbox_xywh, polygons=shape.polygons, mask=shape.mask, kind=area)


def _rings_of(annotation: Annotation) -> tuple[tuple[float, ...], ...]:
    """The outline of a mask less its staircase; none for boxes and for masks with holes."""
    if annotation.mask is None:
        return ()
    part = mask_crop.crop(annotation.mask)
    rings, has_holes = masks.to_polygons(part.pixels, tolerance=1.0)
    if has_holes:
        return ()
    return tuple(tuple(v + (part.left, part.top)[i % 2] for i, v in enumerate(ring)) for ring in rings)


def _coarser(rings: Sequence[Sequence[float]]) -> tuple[tuple[float, ...], ...]:
    corners = sum(map(len, rings))
    tolerance = FINEST
    for _ in range(DOUBLINGS):
        found = tuple(geometry.simplified(ring, tolerance) for ring in rings)
        if sum(map(len, found)) < corners:
            return found
        tolerance *= 2
    return ()
