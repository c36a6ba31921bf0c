"""Masks: bool (h, w) arrays while working, COCO run lengths while stored."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

from swin_annotator.core import rings
from swin_annotator.core.masks import ring_areas, runs
from swin_annotator.core.types import BoxXYWH, Rle

Mask = NDArray[np.bool_]
Ring = tuple[float, ...]
_MOST_AREAS, _MOST_MASKS = 500, 250
"""Numbers of so many rings stay in the cache; and pycocotools counts the masks of a call in a byte."""
_LONGEST_WAY = 1_000_000
"""Columns that outlines cross, each of which takes some 100 bytes where they are counted together."""


def encode(mask: Mask) -> Rle:
    """A bool (h, w) mask as run lengths."""
    rle = coco_mask.encode(np.asfortranarray(mask, dtype=np.uint8))
    height, width = mask.shape
    return Rle((int(height), int(width)), bytes(rle["counts"]))


def decode(rle: Rle) -> Mask:
    """Run lengths as a bool (h, w) mask."""
    mask: Mask = coco_mask.decode(_coco(rle)).astype(bool)
    return mask


def area(rle: Rle) -> int:
    """Pixels inside, without decoding."""
    return int(coco_mask.area(_coco(rle)))


def bbox(rle: Rle) -> BoxXYWH:
    """The smallest box around the pixels, (0, 0, 0, 0) for an empty mask; without decoding."""
    x, y, w, h = (float(v) for v in coco_mask.toBbox(_coco(rle)))
    return (x, y, w, h)


def from_polygons(polygons: Sequence[Sequence[float]], size_hw: tuple[int, int]) -> Rle:
    """The union of flat x, y rings, rasterised as COCO does; what lies far outside the image costs nothing."""
    height, width = size_hw
    found = [points.ravel().tolist() for points in rings.drawable(polygons, size_hw)]
    if not found:
        return runs.from_runs(np.zeros(0, np.int64), np.zeros(0, np.int64), size_hw)
    merged = coco_mask.merge(coco_mask.frPyObjects(found, height, width))
    return Rle((height, width), bytes(merged["counts"]))


def areas(outlines: Sequence[Sequence[float]], size_hw: tuple[int, int]) -> list[int]:
    """The pixels that each of these flat x, y rings covers, as ``area`` and ``from_polygons`` tell of it alone."""
    found = [0] * len(outlines)
    indexes, numbers, lengths = rings.near_rings(outlines, size_hw)
    ends = [0, *np.cumsum(lengths).tolist()]
    for start in range(0, len(indexes), _MOST_AREAS):
        end = min(start + _MOST_AREAS, len(indexes))
        counts = _areas(numbers[ends[start] : ends[end]], lengths[start:end], size_hw)
        for i, count in zip(indexes[start:end], counts.tolist(), strict=True):
            found[i] = count
    if len(indexes) < len(outlines):
        for i in set(range(len(outlines))).difference(indexes):
            found[i] = area(from_polygons([outlines[i]], size_hw))
    return found


def _areas(numbers: NDArray[np.float64], lengths: NDArray[np.int64], size_hw: tuple[int, int]) -> NDArray[np.integer]:
    """The pixels inside flat rings that are whole and near the image, one after the other."""
    if np.abs(np.diff(numbers[::2])).sum() > _LONGEST_WAY:
        outlines = np.split(numbers, np.cumsum(lengths)[:-1])
        some = [outlines[i : i + _MOST_MASKS] for i in range(0, len(outlines), _MOST_MASKS)]
        return np.concatenate([coco_mask.area(coco_mask.frPyObjects(part, *size_hw)) for part in some])
    return ring_areas.areas(numbers, lengths, size_hw)


def to_polygons(mask: Mask, *, tolerance: float = 0.0) -> tuple[tuple[Ring, ...], bool]:
    """Outer rings of a mask, and whether rings can't carry it because it has holes.

    Args:
        mask: bool (h, w).
        tolerance: Douglas-Peucker distance in pixels; 0 keeps every corner.

    Returns:
        Rings of at least three corners in image pixels, and ``has_holes``.
    """
    # Doubling puts contour points on pixel corners, so that a ring drawn again gives the same pixels.
    doubled = cv2.resize(mask.astype(np.uint8), None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST)
    contours, hierarchy = cv2.findContours(doubled, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return (), False
    parents = hierarchy[0][:, 3]
    found: list[Ring] = []
    for contour, parent in zip(contours, parents, strict=True):
        if parent >= 0:
            continue
        # Odd doubled coordinates are right and bottom pixel edges: 2k and 2k+1 both round to an edge.
        points = (contour.reshape(-1, 2).astype(np.float32) + 1) // 2
        if tolerance > 0:
            kept = cv2.approxPolyDP(points.reshape(-1, 1, 2), tolerance, True)
            points = np.asarray(kept, np.float32).reshape(-1, 2)
        if len(points) >= 3:
            found.append(tuple(float(v) for v in points.ravel()))
    return tuple(found), bool((parents >= 0).any())


def union(masks: Sequence[Rle]) -> Rle:
    """All pixels inside any of ``masks``, which share a size. Raises ValueError on an empty sequence."""
    if not masks:
        raise ValueError("union of no masks")
    merged = coco_mask.merge([_coco(rle) for rle in masks])
    return Rle(masks[0].size_hw, bytes(merged["counts"]))


def iou(a: Rle, b: Rle) -> float:
    """Intersection over union of two masks of one size, without decoding; 0 where both are empty."""
    return float(coco_mask.iou([_coco(a)], [_coco(b)], [0])[0, 0])


def paint(mask: Mask, points: Sequence[tuple[float, float]], radius: float, *, value: bool) -> Mask:
    """A copy of ``mask`` with a round brush stroke along ``points`` set to ``value``."""
    # Decoded masks are column-major; the drawing below needs rows.
    out = mask.astype(np.uint8, order="C")
    # Sub-pixel coordinates: four fractional bits keep slow strokes smooth.
    centres = [(round((x - 0.5) * 16), round((y - 0.5) * 16)) for x, y in points]
    width = max(1, round(radius * 2))
    for a, b in zip(centres, centres[1:] or centres, strict=False):
        cv2.line(out, a, b, int(value), width, cv2.LINE_8, 4)
    for centre in centres:
        cv2.circle(out, centre, round(radius * 16), int(value), -1, cv2.LINE_8, 4)
    return out.astype(bool)


def _coco(rle: Rle) -> dict[str, object]:
    return {"size": list(rle.size_hw), "counts": rle.counts}
