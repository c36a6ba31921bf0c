"""The pixels that outlines cover, counted for many at once without drawing them.

COCO's rasteriser (cocoapi, rleFrPoly) walks along each ring in fifths of a pixel and notes where the way crosses the
middle of a column of pixels; between two crossings of a column lie the pixels inside. The crossings of a side follow
from its ends, so that nothing has to be walked here: a side costs as much as it crosses columns. All numbers are those
of the C code, rounding for rounding, so that the counts are the same; whole ones are floats throughout, which is exact
and needs no conversions.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_SCALE = 5
_HERE, _THERE = 2, 3
"""Fifths of a pixel between which the middle of a column lies."""
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class _Sides(NamedTuple):
    """Sides of rings that cross columns; all (n,), in fifths of a pixel."""

    x: Floats
    """Beginning of the walk: on the left of what is wider than high, at the top of the rest."""
    y: Floats
    slope: Floats
    """Way down for each step to the right; in what is higher the way to the right for each step down."""
    first: Floats
    """The first column that is crossed."""
    crossings: Ints
    """Number of the columns that are crossed."""
    base: Floats
    """Number of the place before the first row of the first column."""


def areas(numbers: Floats, lengths: Ints, size_hw: tuple[int, int]) -> Ints:
    """(n,) pixels inside each of n rings, as pycocotools counts them.

    Args:
        numbers: (m,) the flat x, y rings one after the other, finite and near the image.
        lengths: (n,) how many numbers belong to each ring; even, at least 6.
        size_hw: of the image.
    """
    height, width = size_hw
    counts = lengths // 2
    ends = np.cumsum(counts)
    points = np.trunc(_SCALE * numbers + 0.5).reshape(-1, 2)
    following = np.arange(1, len(points) + 1)
    following[ends - 1] = ends - counts
    ring = np.repeat(np.arange(len(lengths)), counts)
    x, y = np.ascontiguousarray(points.T)
    to_x, to_y = x[following], y[following]
    first = np.maximum(np.ceil((np.minimum(x, to_x) - _HERE) / _SCALE), 0)
    last = np.minimum(np.floor((np.maximum(x, to_x) - _THERE) / _SCALE), width - 1)
    crosses = np.flatnonzero(last >= first)
    x, y, to_x, to_y, first, last = (part[crosses] for part in (x, y, to_x, to_y, first, last))
    count, ring = (last - first + 1).astype(np.int64), ring[crosses]
    wide = np.abs(to_x - x) >= np.abs(to_y - y)
    back = np.where(wide, x > to_x, y > to_y)
    dx, dy = to_x - x, to_y - y
    slope = np.where(wide, dy, dx) / np.where(wide, dx, dy)
    base = ring * float(height * width + 1) + first * height
    sides = _Sides(np.where(back, to_x, x), np.where(back, to_y, y), slope, first, count, base)
    places = np.concatenate(
        [
            _places(sides, wide, _rows_of_wide, height),
            _places(sides, ~wide & (slope > 0), _rows_to_the_right, height),
            _places(sides, ~wide & (slope < 0), _rows_to_the_left, height),
        ]
    )
    places.sort()
    # A column is crossed as often to the left as to the right: by pairs, and none of two rings.
    sums = np.concatenate([[0.0], np.cumsum(places[1::2] - places[0::2])])
    pairs = np.concatenate([[0], np.cumsum(np.bincount(ring, count, len(lengths))) // 2]).astype(np.int64)
    return np.diff(sums[pairs]).astype(np.int64)


def _places(sides: _Sides, some: NDArray[np.bool_], rows: Callable[..., Floats], height: int) -> Floats:
    """The places where some sides cross columns, numbered column after column, beyond ``base``."""
    x, y, slope, first, base = (part[some] for part in (sides.x, sides.y, sides.slope, sides.first, sides.base))
    count = sides.crossings[some]
    number = np.arange(int(count.sum()), dtype=np.float64)
    before = np.cumsum(count) - count
    fifths = rows(x, y, slope, (first - before) * _SCALE, count, number * _SCALE)
    np.trunc(fifths, out=fifths)
    fifths += _HERE
    fifths /= _SCALE
    np.floor(fifths, out=fifths)
    np.clip(fifths, 0, height, out=fifths)
    fifths += np.repeat(base - before * float(height), count)
    number *= height
    fifths += number
    return fifths


def _rows_of_wide(x: Floats, y: Floats, slope: Floats, shift: Floats, count: Ints, column: Floats) -> Floats:
    """The upper one of the places on both sides of each crossing, in fifths; sides that are wider than high."""
    way = column + np.repeat(shift + np.where(slope < 0, _THERE, _HERE) - x, count)
    way *= np.repeat(slope, count)
    way += np.repeat(y, count)
    way += 0.5
    return way


def _rows_to_the_right(x: Floats, y: Floats, slope: Floats, shift: Floats, count: Ints, column: Floats) -> Floats:
    """The same for sides that are higher than wide: the row above the first place beyond the middle."""
    way, reached, over = _ways(x, slope, shift, count, column)
    way += np.repeat(y, count)
    way -= reached >= over
    return way


def _rows_to_the_left(x: Floats, y: Floats, slope: Floats, shift: Floats, count: Ints, column: Floats) -> Floats:
    way, reached, over = _ways(x, slope, shift, count, column)
    way += np.repeat(y, count)
    way -= reached < over
    return way


def _ways(x: Floats, slope: Floats, shift: Floats, count: Ints, column: Floats) -> tuple[Floats, Floats, Floats]:
    """Steps down to the place nearest to each middle; how far to the right that lies; and where the middle is passed.

    The first place beyond the middle is that one, or else the next.
    """
    over = column + np.repeat(shift + _THERE, count)
    slopes, starts = np.repeat(slope, count), np.repeat(x, count)
    way = over - starts
    way -= 0.5
    way /= slopes
    np.rint(way, out=way)
    slopes *= way
    slopes += starts
    slopes += 0.5
    return way, slopes, over
