"""Boxes and polygons in image pixels: x right, y down, the first pixel is the box (0, 0, 1, 1)."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.types import BoxXYWH

F32 = NDArray[np.float32]
Point = tuple[float, float]
_BLOCK = 256
"""So many boxes are compared with all others at a time."""
_TILE = 1 << 15
"""Pairs of boxes whose areas stay in the cache."""


def xywh_from_corners(a: Point, b: Point) -> BoxXYWH:
    """The box spanned by two opposite corners in any order."""
    left, right = sorted((a[0], b[0]))
    top, bottom = sorted((a[1], b[1]))
    return (left, top, right - left, bottom - top)


def xyxy_from_xywh(box: BoxXYWH) -> tuple[float, float, float, float]:
    """(x, y, w, h) as (left, top, right, bottom)."""
    x, y, w, h = box
    return (x, y, x + w, y + h)


def xywh_from_xyxy(box: Sequence[float]) -> BoxXYWH:
    """(left, top, right, bottom) as (x, y, w, h), as Python floats."""
    left, top, right, bottom = (float(v) for v in box)
    return (left, top, right - left, bottom - top)


def xyxy_from_cxcywh(boxes: NDArray[np.floating]) -> F32:
    """(n, 4) centre-size boxes as (n, 4) corner boxes, in the same unit."""
    centre, half = boxes[:, :2], boxes[:, 2:] / 2
    return np.concatenate([centre - half, centre + half], axis=1).astype(np.float32)


def clip_xyxy(boxes: F32, size_hw: tuple[int, int]) -> F32:
    """(n, 4) corner boxes cut to the image; may leave boxes without area."""
    height, width = size_hw
    limit = np.array([width, height, width, height], np.float32)
    clipped: F32 = np.clip(boxes, 0, limit)
    return clipped


def clip_xywh(box: BoxXYWH, size_hw: tuple[int, int], *, least: float = 1.0) -> BoxXYWH | None:
    """The part of ``box`` inside the image, or None when it is thinner than ``least`` pixels."""
    if not all(math.isfinite(value) for value in box):
        return None
    height, width = size_hw
    left, top, right, bottom = xyxy_from_xywh(box)
    left, right = max(0.0, left), min(float(width), right)
    top, bottom = max(0.0, top), min(float(height), bottom)
    if right - left < least or bottom - top < least:
        return None
    return (left, top, right - left, bottom - top)


def area_xyxy(boxes: F32) -> F32:
    """(n,) areas of (n, 4) corner boxes; 0 for turned-over ones."""
    sides = np.maximum(boxes[:, 2:] - boxes[:, :2], 0)
    area: F32 = sides[:, 0] * sides[:, 1]
    return area


def intersection(a: F32, b: F32) -> F32:
    """(n, m) areas shared by (n, 4) and (m, 4) corner boxes."""
    left, top, right, bottom = np.ascontiguousarray(b.T)
    shared: F32 = np.minimum(a[:, 2:3], right)
    shared -= np.maximum(a[:, 0:1], left)
    height = np.minimum(a[:, 3:4], bottom)
    height -= np.maximum(a[:, 1:2], top)
    np.maximum(shared, 0, out=shared)
    shared *= np.maximum(height, 0, out=height)
    return shared


def iou(a: F32, b: F32) -> F32:
    """(n, m) intersection over union of (n, 4) and (m, 4) corner boxes; 0 where both are empty."""
    inter = intersection(a, b)
    union = area_xyxy(a)[:, None] + area_xyxy(b)[None, :]
    union -= inter
    ratio: F32 = np.divide(inter, union, out=np.zeros_like(inter), where=union > 0).astype(np.float32, copy=False)
    return ratio


def matched_iou(a: F32, b: F32) -> F32:
    """(n,) intersection over union of each row of ``a`` with the same row of ``b``; 0 where both are empty."""
    sides = np.maximum(np.minimum(a[:, 2:], b[:, 2:]) - np.maximum(a[:, :2], b[:, :2]), 0)
    inter = sides[:, 0] * sides[:, 1]
    union = area_xyxy(a) + area_xyxy(b) - inter
    ratio: F32 = np.divide(inter, union, out=np.zeros_like(inter), where=union > 0)
    return ratio


def giou(a: F32, b: F32) -> F32:
    """(n, m) generalised IoU in -1..1 (arXiv 1902.09630): tells apart boxes that do not touch."""
    hull_sides = np.maximum(a[:, None, 2:], b[None, :, 2:]) - np.minimum(a[:, None, :2], b[None, :, :2])
    hull = hull_sides[..., 0] * hull_sides[..., 1]
    overlap = iou(a, b)
    total = area_xyxy(a)[:, None] + area_xyxy(b)[None, :]
    union = total / (1 + overlap)  # iou = inter / union and total = union + inter
    waste = np.divide(hull - union, hull, out=np.zeros_like(hull), where=hull > 0)
    generalised: F32 = (overlap - waste).astype(np.float32)
    return generalised


def nms(boxes: F32, scores: F32, threshold: float, classes: NDArray[np.integer] | None = None) -> NDArray[np.intp]:
    """Greedy non-maximum suppression: the indices to keep, best score first.

    Args:
        boxes: (n, 4) corner boxes in pixels.
        scores: (n,); equal scores keep their order.
        threshold: a box that overlaps a better kept one by more than this IoU is dropped.
        classes: (n,) class indices; boxes of different classes never suppress each other. None: one class.
    """
    order = np.argsort(-scores, kind="stable")
    ranked = np.asarray(boxes)[order]
    labels = np.zeros(len(order), np.int64) if classes is None else np.asarray(classes)[order]
    kept: list[NDArray[np.intp]] = []
    left = np.arange(len(order))
    while len(left):  # a block at a time: a loop over boxes takes seconds, an n x n matrix gigabytes
        block, left = left[:_BLOCK], left[_BLOCK:]
        block = block[_greedy(_rivals(ranked, labels, block, block, threshold))]
        kept.append(block)
        if len(left):
            left = left[~_rivals(ranked, labels, block, left, threshold).any(axis=0)]
    return order[np.concatenate(kept)] if kept else order


def overlaps(a: F32, b: F32, threshold: float) -> NDArray[np.bool_]:
    """(n, m) which of (n, 4) and (m, 4) corner boxes overlap by more than an IoU of ``threshold``.

    No quotient is made: inter / (a + b - inter) > t says the same as inter * (1 + t) > t * (a + b).
    """
    found = np.empty((len(a), len(b)), bool)
    share = np.float32(threshold / (1 + threshold))
    of_a, of_b = share * area_xyxy(a)[:, None], share * area_xyxy(b)[None, :]
    step = max(1, _TILE // max(1, len(b)))
    for start in range(0, len(a), step):
        rows = slice(start, start + step)
        np.greater(intersection(a[rows], b), of_a[rows] + of_b, out=found[rows])
    return found


def _rivals(
    boxes: F32, classes: NDArray[np.integer], a: NDArray[np.intp], b: NDArray[np.intp], threshold: float
) -> NDArray[np.bool_]:
    """(len(a), len(b)) which boxes of one class overlap by more than ``threshold``."""
    rivals = overlaps(boxes[a], boxes[b], threshold)
    of_a, of_b = classes[a], classes[b]
    if len(of_a) and ((of_a != of_a[0]).any() or (of_b != of_a[0]).any()):
        rivals &= of_a[:, None] == of_b[None, :]
    return rivals


def _greedy(rivals: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(n,) which of n ranked boxes stay, where ``rivals`` (n, n) tells who can't stand beside whom."""
    alive = np.ones(len(rivals), bool)
    for i in np.flatnonzero(np.triu(rivals, 1).any(axis=1)):
        if alive[i]:
            alive[i + 1 :] &= ~rivals[i, i + 1 :]
    return alive


def polygon_area(ring: Sequence[float]) -> float:
    """Absolute area of a flat x, y ring in square pixels (shoelace)."""
    points = np.asarray(ring, np.float64).reshape(-1, 2)
    x, y = points[:, 0], points[:, 1]
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)


def polygons_bbox(polygons: Sequence[Sequence[float]]) -> BoxXYWH:
    """The smallest box around all rings. Raises ValueError when there is no point."""
    points = np.concatenate([np.asarray(ring, np.float64).reshape(-1, 2) for ring in polygons])
    left, top = points.min(axis=0)
    right, bottom = points.max(axis=0)
    return (float(left), float(top), float(right - left), float(bottom - top))


def rotated(ring: Sequence[float], about: Point, degrees: float) -> tuple[float, ...]:
    """A flat x, y ring turned clockwise, as one sees it, about a point."""
    angle = math.radians(degrees)
    points = np.asarray(ring, np.float64).reshape(-1, 2) - about
    way = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    return tuple((points @ way + about).ravel().tolist())


def simplified(ring: Sequence[float], tolerance: float, *, closed: bool = True) -> tuple[float, ...]:
    """A flat x, y line with corners left out that lie within ``tolerance`` pixels of it (Douglas and Peucker, 1973).

    A closed ring that would lose its area comes back as it is.
    """
    points = np.asarray(ring, np.float32).reshape(-1, 1, 2)
    kept = np.asarray(cv2.approxPolyDP(points, tolerance, closed), np.float64).ravel()
    flat = tuple(float(v) for v in kept)
    if closed and (len(flat) < 6 or polygon_area(flat) < 1):
        return tuple(map(float, ring))
    return flat
