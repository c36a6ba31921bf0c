"""An object as one ring, for formats that keep no more: parts and holes are joined by lines without width."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import masks
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.types import Annotation, Rle

Points = NDArray[np.float64]
_MOST_NEAREST = 256
"""Rings of one object that are each joined where they are nearest; of more, each to the one before."""


def box_corners(annotation: Annotation) -> Points:
    """The four corners of an object's box, (4, 2)."""
    x, y, w, h = annotation.bbox_xywh
    return np.array([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], np.float64)


def rings_of(annotation: Annotation) -> list[Points]:
    """All rings of an object, (n, 2) each: as drawn, or around every part and hole of its mask.

    Without polygons and mask it is its box. Where rings overlap, drawing them with the even-odd rule gives the pixels.
    """
    if annotation.mask is not None:
        return mask_rings(annotation.mask) or [box_corners(annotation)]
    if annotation.polygons:
        return [np.asarray(ring, np.float64).reshape(-1, 2) for ring in annotation.polygons]
    return [box_corners(annotation)]


def single_ring(annotation: Annotation, size_hw: tuple[int, int]) -> Points:
    """The object as one (n, 2) ring that covers the same pixels by the even-odd rule."""
    if annotation.mask is None and len(annotation.polygons) > 1:
        return _merged(annotation, size_hw)
    return joined(rings_of(annotation))


def joined(rings: Sequence[Points]) -> Points:
    """Rings as one: to each other one a line leads and comes back the same way, so that it covers nothing."""
    if len(rings) == 1:
        return rings[0]
    ordered = sorted(rings, key=len, reverse=True)
    whole = ordered[0]
    for ring in ordered[1:]:
        if len(rings) <= _MOST_NEAREST:
            i, k = _nearest(whole, ring)
        else:
            i, k = len(whole) - 1, 0
        turned = np.roll(ring, -k, axis=0)
        whole = np.concatenate([whole[: i + 1], turned, turned[:1], whole[i:]])
    return whole


def _merged(annotation: Annotation, size_hw: tuple[int, int]) -> Points:
    """The union of several rings: as they are, where they lie apart."""
    whole = joined(rings_of(annotation))
    pixels = masks.from_polygons(annotation.polygons, size_hw)
    if masks.from_polygons([whole.ravel().tolist()], size_hw).counts == pixels.counts or not masks.area(pixels):
        return whole
    return joined(mask_rings(pixels) or [whole])


def mask_rings(mask: Rle) -> list[Points]:
    """Rings around every part and every hole of a mask."""
    return [ring.astype(np.float64) for ring in mask_crop.outlines(mask_crop.crop(mask))]


def _nearest(a: Points, b: Points) -> tuple[int, int]:
    """Indices of two corners that are near each other: the corner of ``a`` nearest to where ``b`` begins, and back."""
    i = int(np.argmin(((a - b[0]) ** 2).sum(axis=1)))
    k = int(np.argmin(((b - a[i]) ** 2).sum(axis=1)))
    return i, k
