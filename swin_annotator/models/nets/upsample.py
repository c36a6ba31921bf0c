"""From what a network says per cell to labels and masks at image size, without classes x height x width numbers.

Everything equals bilinear interpolation with half-pixel centres (``align_corners=False``) of the cells, followed by
argmax or a threshold; it is done tile by tile, for those classes only that can win somewhere in the tile.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import masks
from swin_annotator.core.types import Rle

F32 = NDArray[np.float32]
TILE_CELLS = 24
TILE_PIXELS = (32, 128)
"""Least and most pixels along a tile's side: small products stay in the cache and on one thread of the BLAS library."""


@dataclass(frozen=True, slots=True, eq=False)
class _Span:
    """One tile along one axis: output pixels [start, stop) made from cells [first, first + k)."""

    start: int
    stop: int
    first: int
    taps: F32
    """(stop - start, k), rows that sum to one."""

    @property
    def cells(self) -> slice:
        return slice(self.first, self.first + self.taps.shape[1])

    @property
    def pixels(self) -> slice:
        return slice(self.start, self.stop)


def winners(
    values: F32,
    size_hw: tuple[int, int],
    extent: tuple[float, float] | None = None,
    *,
    total: F32 | None = None,
) -> tuple[NDArray[np.uint16], NDArray[np.float16]]:
    """The label with the largest interpolated value at every pixel of the image, and how sure the network is of it.

    For logits the probability is exp(logit - logsumexp), where logsumexp is taken per cell and interpolated. It is
    exact at the centres of the cells and, logsumexp being convex, a little too low between them.

    Args:
        values: (classes, h, w) logits, or any other values when ``total`` is given.
        size_hw: of the image.
        extent: rows and columns of cells that the image covers, from the top left corner, when the rest is padding;
            None: all.
        total: (h, w) what counts as certain: the probability is value / total then.

    Returns:
        Labels (height, width) and probabilities (height, width) in 0..1.
    """
    values = np.ascontiguousarray(values, np.float32)
    _, rows, columns = values.shape
    certain = _log_sum_exp(values) if total is None else total
    labels = np.zeros(size_hw, np.uint16)
    probabilities = np.zeros(size_hw, np.float16)
    for down, across in _tiles((rows, columns), size_hw, extent):
        block = values[:, down.cells, across.cells]
        best = np.full((down.stop - down.start, across.stop - across.start), -np.inf, np.float32)
        label = np.zeros(best.shape, np.uint16)
        for candidate in candidates(block):
            plane = _interpolated(block[candidate], down, across)
            better = plane > best
            np.copyto(best, plane, where=better)
            label[better] = candidate
        labels[down.pixels, across.pixels] = label
        whole = _interpolated(certain[down.cells, across.cells], down, across)
        share = np.exp(np.minimum(best - whole, 0)) if total is None else best / np.maximum(whole, best + 1e-9)
        probabilities[down.pixels, across.pixels] = share
    return labels, probabilities


def mask_of(values: F32, size_hw: tuple[int, int], extent: tuple[float, float] | None = None) -> Rle:
    """The pixels of the image where the interpolated ``values`` are positive.

    Only the part of the image that the positive cells reach is computed.

    Args:
        values: (h, w) logits of one mask.
        size_hw: of the image.
        extent: as in :func:`winners`.
    """
    positive_rows = np.flatnonzero((values > 0).any(axis=1))
    if not len(positive_rows):
        return masks.encode_at(np.zeros((0, 0), bool), 0, 0, size_hw)
    positive_columns = np.flatnonzero((values > 0).any(axis=0))
    rows, columns = values.shape
    extent = extent or (rows, columns)
    top, bottom = _reach(positive_rows, extent[0], size_hw[0])
    left, right = _reach(positive_columns, extent[1], size_hw[1])
    crop = np.zeros((bottom - top, right - left), bool)
    for down in _spans(rows, size_hw[0], extent[0], top, bottom):
        for across in _spans(columns, size_hw[1], extent[1], left, right):
            plane = _interpolated(values[down.cells, across.cells], down, across)
            crop[down.start - top : down.stop - top, across.start - left : across.stop - left] = plane > 0
    return masks.encode_at(crop, left, top, size_hw)


def _log_sum_exp(values: F32) -> F32:
    top = values.max(axis=0)
    return np.asarray(top + np.log(np.exp(values - top).sum(axis=0)), np.float32)


def candidates(block: F32) -> NDArray[np.intp]:
    """Classes that can have the largest interpolated value somewhere among the block's cells.

    Between four cells an interpolated value lies between their least and their largest one. A class whose largest
    stays below the largest least one of another class loses there for certain.
    """
    high, low = block, block
    for axis in (1, 2):
        if block.shape[axis] > 1:
            n = block.shape[axis]
            here, there = [slice(None)] * 3, [slice(None)] * 3
            here[axis], there[axis] = slice(0, n - 1), slice(1, n)
            high = np.maximum(high[tuple(here)], high[tuple(there)])
            low = np.minimum(low[tuple(here)], low[tuple(there)])
    return np.flatnonzero((high >= low.max(axis=0)).any(axis=(1, 2)))


def _interpolated(block: F32, down: _Span, across: _Span) -> F32:
    return np.asarray(down.taps @ block @ across.taps.T, np.float32)


def _tiles(
    cells_hw: tuple[int, int], size_hw: tuple[int, int], extent: tuple[float, float] | None
) -> Iterator[tuple[_Span, _Span]]:
    height, width = extent or cells_hw
    across = list(_spans(cells_hw[1], size_hw[1], width, 0, size_hw[1]))
    for down in _spans(cells_hw[0], size_hw[0], height, 0, size_hw[0]):
        for span in across:
            yield down, span


def _spans(cells: int, pixels: int, extent: float, start: int, stop: int) -> Iterator[_Span]:
    """Tiles along one axis over output pixels [start, stop)."""
    least, most = TILE_PIXELS
    side = min(max(math.ceil(TILE_CELLS * pixels / extent), least), most)
    for at in range(start, stop, side):
        end = min(at + side, stop)
        place = np.clip((np.arange(at, end) + 0.5) * (extent / pixels) - 0.5, 0, cells - 1)
        lower = np.minimum(place.astype(np.intp), max(cells - 2, 0))
        upper = np.minimum(lower + 1, cells - 1)
        first = int(lower[0])
        taps = np.zeros((end - at, int(upper[-1]) + 1 - first), np.float32)
        row = np.arange(end - at)
        taps[row, lower - first] = 1 - (place - lower)
        taps[row, upper - first] += place - lower
        yield _Span(at, end, first, taps)


def _reach(positive: NDArray[np.intp], extent: float, pixels: int) -> tuple[int, int]:
    """The output pixels [start, stop) that cells ``positive[0]`` to ``positive[-1]`` have a part in."""
    scale = pixels / extent
    start = math.floor((positive[0] - 0.5) * scale) - 1
    stop = math.ceil((positive[-1] + 1.5) * scale) + 1
    return min(max(start, 0), pixels), max(min(stop, pixels), 0)
