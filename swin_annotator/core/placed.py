"""An annotation in another place, with everything that belongs to it: outline, mask, key points."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from swin_annotator.core import carried, masks, refit
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.types import PLACED, Annotation, BoxXYWH, Kind

_SAME = 1e-6
_SLACK = 1.0
"""Pixels by which a box may be larger than its image: other tools' rounding."""
Size = tuple[int, int]


def in_box(annotation: Annotation, box: BoxXYWH) -> Annotation:
    """The annotation in another box: outline and mask move along; where the size is another they no longer fit, and go.

    Key points and the like move and stretch with the box.
    """
    old = annotation.bbox_xywh
    moved_only = abs(old[2] - box[2]) < _SAME and abs(old[3] - box[3]) < _SAME
    if not moved_only:
        return with_carried(annotation, replace(annotation, bbox_xywh=box, polygons=(), mask=None, kind=Kind.AREA))
    dx, dy = box[0] - old[0], box[1] - old[1]
    polygons = tuple(tuple(v + (dx, dy)[i % 2] for i, v in enumerate(ring)) for ring in annotation.polygons)
    mask = annotation.mask
    if mask is not None and (dx or dy):
        mask = mask_crop.place(mask_crop.crop(mask), mask.size_hw, round(dx), round(dy))
        # Pixels move by whole steps, so the box follows the pixels.
        box = masks.bbox(mask)
    return _carrying(replace(annotation, bbox_xywh=box, polygons=polygons, mask=mask), (1.0, 1.0), (dx, dy))


def with_carried(before: Annotation, after: Annotation) -> Annotation:
    """``after`` with what ``before`` carries, moved or stretched as its shape was.

    A plain box takes it along into the new box. Of outlines and masks only a move does; where corners or pixels
    changed, key points stay where they are in the image.
    """
    x, y, w, h = before.bbox_xywh
    left, top, width, height = after.bbox_xywh
    if after.polygons or after.mask is not None:
        shift = _shift(before, after)
        return after if shift is None else _carrying(after, (1.0, 1.0), shift)
    if min(w, h) <= 0:
        return after
    scale = (width / w, height / h)
    return _carrying(after, scale, (left - x * scale[0], top - y * scale[1]))


def on_image(annotation: Annotation, size_hw: Size | None, source_hw: Size | None, offset: float) -> Annotation | None:
    """The annotation as it fits on another image; None where it is larger than that.

    Args:
        annotation: on its own image.
        size_hw: of the other image, None where nobody knows.
        source_hw: of its own image.
        offset: pixels by which it is moved to the right and down.
    """
    if source_hw is None and annotation.mask is not None:
        source_hw = annotation.mask.size_hw
    if size_hw is None:
        x, y, w, h = annotation.bbox_xywh
        return in_box(annotation, (x + offset, y + offset, w, h))
    if source_hw is not None and source_hw != size_hw:
        across, down = size_hw[1] / source_hw[1], size_hw[0] / source_hw[0]
        if abs(across / down - 1) <= refit.SAME_SHAPE:
            scaled = refit.scaled(annotation, (across, down), size_hw)
            return None if scaled is None else _inside(scaled, size_hw, offset)
    return _inside(annotation, size_hw, offset)


def _inside(annotation: Annotation, size_hw: Size, offset: float) -> Annotation | None:
    x, y, w, h = annotation.bbox_xywh
    height, width = size_hw
    if w > width + _SLACK or h > height + _SLACK or (min(w, h) <= 0 and annotation.kind not in PLACED):
        return None
    left = min(max(0.0, x + offset), max(0.0, width - w))
    top = min(max(0.0, y + offset), max(0.0, height - h))
    if annotation.mask is not None and annotation.mask.size_hw != size_hw:
        dx, dy = round(left - x), round(top - y)
        mask = mask_crop.place(mask_crop.crop(annotation.mask), size_hw, dx, dy)
        if not masks.area(mask):
            return None
        return _carrying(replace(annotation, mask=mask, bbox_xywh=masks.bbox(mask)), (1.0, 1.0), (dx, dy))
    return refit.cut(in_box(annotation, (left, top, w, h)), size_hw)


def _carrying(annotation: Annotation, scale: carried.Pair, shift: carried.Pair) -> Annotation:
    return replace(
        annotation,
        extra=carried.mapped(annotation.extra, scale, shift),
        attributes=carried.mapped(annotation.attributes, scale, shift),
    )


def _shift(before: Annotation, after: Annotation) -> carried.Pair | None:
    """Offset by which the shape was moved as a whole; None where it was changed."""
    if before.mask is not None and after.mask is not None:
        old, new = masks.bbox(before.mask), masks.bbox(after.mask)
        if masks.area(before.mask) != masks.area(after.mask) or old[2:] != new[2:]:
            return None
        return (new[0] - old[0], new[1] - old[1])
    if [*map(len, before.polygons)] != [*map(len, after.polygons)] or not before.polygons:
        return None
    shift = np.subtract(after.polygons[0][:2], before.polygons[0][:2])
    pairs = zip(before.polygons, after.polygons, strict=True)
    moved = all(np.abs(np.subtract(new, old).reshape(-1, 2) - shift).max() < _SAME for old, new in pairs)
    return (float(shift[0]), float(shift[1])) if moved else None
