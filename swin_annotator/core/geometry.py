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
