"""Outlines kept within bounds: cut to the image, and no more of them than can be drawn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ring = tuple[float, ...]
Points = NDArray[np.float64]
MOST_CORNERS = 200_000
"""Corners of all rings of one object; the longest coast line on a satellite scene has fewer."""
MOST_STEPS = 20_000_000
"""Fifths of a pixel along all rings of one object. Drawing keeps 16 bytes for each, and takes 10 ns."""
STEPS_PER_PIXEL = 5
_FARTHEST = 1e7


def points_of(ring: Sequence[float]) -> Points:
    """A flat x, y ring as (n, 2) points; no coordinate is infinite or farther out than 10 million pixels."""
    points = np.asarray(ring, np.float64)[: len(ring) // 2 * 2].reshape(-1, 2)
    return np.clip(np.nan_to_num(points, nan=0.0), -_FARTHEST, _FARTHEST)


def leaves_by(ring: Sequence[float], size_hw: tuple[int, int]) -> float:
    """Pixels by which the farthest corner of a flat x, y ring lies outside the image; negative when all lie inside."""
    x, y = ring[::2], ring[1::2]
    return max(-min(x), -min(y), max(x) - size_hw[1], max(y) - size_hw[0])


def cut_to_image(ring: Sequence[float], size_hw: tuple[int, int]) -> Ring | None:
    """The part of a flat x, y ring inside the image, None when it has no area.

    Parts that the image's edge separates stay joined along that edge, which covers no pixel.
    """
    points = within(points_of(ring), (0.0, 0.0, float(size_hw[1]), float(size_hw[0])))
    points = points[(points != np.roll(points, 1, axis=0)).any(axis=1)]
    if len(points) < 3 or (points.max(axis=0) - points.min(axis=0)).min() <= 0:
        return None
    return tuple(float(v) for v in points.ravel())


def within(points: Points, box_xyxy: tuple[float, float, float, float]) -> Points:
    """A ring cut to a box (Sutherland and Hodgman, 1974): (n, 2) points, none when it lies outside.

    Args:
        points: (n, 2) x, y, finite.
        box_xyxy: left, top, right, bottom.
    """
    for axis, sign, limit in ((0, 1, box_xyxy[0]), (0, -1, box_xyxy[2]), (1, 1, box_xyxy[1]), (1, -1, box_xyxy[3])):
        if not len(points):
            break
        depth = sign * (points[:, axis] - limit)
        following, next_depth = np.roll(points, -1, axis=0), np.roll(depth, -1)
        crosses = (depth >= 0) != (next_depth >= 0)
        share = np.divide(depth, depth - next_depth, out=np.zeros_like(depth), where=crosses)
        crossing = points + share[:, None] * (following - points)
        crossing[:, axis] = limit
        both = np.stack([crossing, following], axis=1)
        points = both[np.stack([crosses, next_depth >= 0], axis=1)]
    return points


def steps(points: Points) -> int:
    """Return how many places COCO's rasteriser visits along a closed ring of (n, 2) points (cocoapi, rleFrPoly)."""
    if not len(points):
        return 0
    sides = np.abs(np.roll(points, -1, axis=0) - points).max(axis=1)
    return int(np.ceil(sides * STEPS_PER_PIXEL).sum()) + len(points)


def bounded(polygons: Sequence[Sequence[float]]) -> bool:
    """Return whether an object's flat x, y rings are within ``MOST_CORNERS`` and ``MOST_STEPS``."""
    numbers = sum(map(len, polygons))
    if numbers > 2 * MOST_CORNERS:
        return False
    reach = max((max(ring) - min(ring) for ring in polygons), default=0.0)
    if numbers * (STEPS_PER_PIXEL * reach + 2) <= MOST_STEPS:  # most are, and need no closer look
        return True
    return sum(steps(points_of(ring)) for ring in polygons) <= MOST_STEPS


def is_near(polygons: Sequence[Sequence[float]], size_hw: tuple[int, int]) -> bool:
    """Return whether flat rings can be drawn as they are: whole, finite, near the image and not too long."""
    for ring in polygons:
        if len(ring) < 6 or len(ring) % 2 or not math.isfinite(sum(ring)) or leaves_by(ring, size_hw) > max(size_hw):
            return False
    return bounded(polygons)


class NearRings(NamedTuple):
    """Flat rings that can be drawn as they are."""

    indexes: list[int]
    numbers: NDArray[np.float64]
    """(m,) of one ring after the other."""
    lengths: NDArray[np.int64]
    """(n,) numbers of each."""


def near_rings(outlines: Sequence[Sequence[float]], size_hw: tuple[int, int]) -> NearRings:
    """Those of many flat rings for which ``is_near`` holds, looked at together."""
    lengths = list(map(len, outlines))
    whole = [i for i, length in enumerate(lengths) if length >= 6 and not length % 2]
    if not whole:
        return NearRings([], np.zeros(0), np.zeros(0, np.int64))
    kept = outlines if len(whole) == len(lengths) else [outlines[i] for i in whole]
    counts = np.array([lengths[i] for i in whole])
    ends = np.cumsum(counts)
    numbers = np.fromiter(chain.from_iterable(kept), np.float64, int(ends[-1]))
    starts = np.concatenate([[0], ends[:-1]])
    points = numbers.reshape(-1, 2)
    with np.errstate(invalid="ignore"):
        low, high = (side.reduceat(points, starts // 2, axis=0) for side in (np.minimum, np.maximum))
        over = np.maximum(-low, high - np.array(size_hw[::-1])).max(axis=1)
        reach = high.max(axis=1) - low.min(axis=1)
        near = (over <= max(size_hw)) & ((ends - starts) * (STEPS_PER_PIXEL * reach + 2) <= MOST_STEPS)
    near &= ends - starts <= 2 * MOST_CORNERS
    if not near.all():
        near = np.array([sure or is_near([ring], size_hw) for sure, ring in zip(near.tolist(), kept, strict=True)])
    if near.all():
        return NearRings(whole, numbers, counts)
    return NearRings(
        [i for i, sure in zip(whole, near, strict=True) if sure], numbers[np.repeat(near, counts)], counts[near]
    )


def drawable(polygons: Sequence[Sequence[float]], size_hw: tuple[int, int]) -> list[Points]:
    """Rings that can be drawn at a bounded cost and cover the same pixels of the image.

    Corners near the image stay where they are. An object with more than ``MOST_STEPS`` along its rings keeps every
    n-th corner only.
    """
    height, width = size_hw
    reach = float(max(size_hw))
    if is_near(polygons, size_hw):  # most are
        return [np.asarray(ring, np.float64).reshape(-1, 2) for ring in polygons]
    box = (-reach, -reach, width + reach, height + reach)
    found = [within(points_of(ring), box) for ring in polygons if len(ring) >= 6]
    found = [points for points in found if len(points) >= 3]
    while (total := sum(map(steps, found))) > MOST_STEPS:
        stride = total // MOST_STEPS + 1
        found = [thinned for points in found if len(thinned := points[::stride]) >= 3]
    return found
