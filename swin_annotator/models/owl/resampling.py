"""An image blurred against aliasing and resized bilinearly, in one pass over the rows and one over the columns.

Blurring and interpolating are linear and treat rows and columns apart, so both together are one band matrix for each
axis. Only the pixels that are wanted are computed: for a photo of 12 megapixels made 960 wide that is an eighth of the
products of blurring all of it first. The band is multiplied in dense blocks that stay in the cache.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

F32 = NDArray[np.float32]
BLOCK = 64
"""Pixels along an axis that one dense block reads, about."""
_KEPT = 32


@dataclass(frozen=True, slots=True)
class _Block:
    """Output pixels ``start`` to ``stop`` from input pixels ``first`` and on."""

    start: int
    stop: int
    first: int
    weights: F32
    """(stop - start, input pixels); an array, for a tensor that is kept belongs to the mode it was made in."""


def resize(rgb: NDArray[np.uint8], side: int) -> F32:
    """(h, w, 3) in 0..1 of an image whose longer side becomes ``side``, as if it were padded with black to a square.

    The numbers of scikit-image's ``resize`` with a mirror boundary and its anti-aliasing: a Gaussian of sigma
    (factor - 1) / 2 cut at 4 sigma. What is blurred into the padding comes too, so h and w can be a few pixels more
    than the image takes.
    """
    height, width = rgb.shape[:2]
    longer = max(height, width)
    down, across = _bands(height, longer, side), _bands(width, longer, side)
    narrow = (
        _multiplied(down, lambda first, stop: _floats(rgb[first:stop]))
        .view(-1, width, 3)
        .transpose(0, 1)
        .reshape(width, -1)
    )
    small = _multiplied(across, lambda first, stop: narrow[first:stop]).view(across[-1].stop, -1, 3).transpose(0, 1)
    return np.asarray(small.div_(255).numpy(), np.float32)


def blur(factor: float) -> tuple[float, int]:
    """(sigma, radius) of the blur before an image is made ``factor`` times smaller."""
    sigma = max(0.0, (factor - 1) / 2)
    return sigma, int(4 * sigma + 0.5)


def _floats(rows: NDArray[np.uint8]) -> Tensor:
    """(h, w * 3) float32; by numpy, which takes arrays that may not be written."""
    return torch.from_numpy(rows.astype(np.float32, order="C").reshape(len(rows), -1))


def _multiplied(bands: tuple[_Block, ...], pixels: Callable[[int, int], Tensor]) -> Tensor:
    """(output pixels, n) float32 from ``pixels`` of a range of the axis, (input pixels, n) float32."""
    return torch.cat(
        [torch.from_numpy(band.weights) @ pixels(band.first, band.first + band.weights.shape[1]) for band in bands]
    )


@lru_cache(_KEPT)
def _bands(length: int, longer: int, side: int) -> tuple[_Block, ...]:
    """The band matrix of an axis of ``length`` pixels, followed by black up to ``longer``, which become ``side``."""
    return tuple(_blocks(length, longer, side))


def _blocks(length: int, longer: int, side: int) -> Iterator[_Block]:
    factor = longer / side
    sigma, radius = blur(factor)
    offsets = np.arange(-radius, radius + 1)
    kernel = np.exp(-0.5 * (offsets / sigma) ** 2) if radius else np.ones(1)
    kernel /= kernel.sum()
    at = _mirrored((np.arange(side) + 0.5) * factor - 0.5, longer)
    low = np.floor(at).astype(np.intp)
    share = at - low
    seen = low - radius < length
    last = int(np.flatnonzero(seen)[-1]) + 1
    step = max(1, round(BLOCK / factor))
    for start in range(0, last, step):
        stop = min(last, start + step)
        inner = slice(start, stop)
        taps = low[inner, None] + np.arange(-radius, radius + 2)
        weights = np.zeros((stop - start, taps.shape[1]))
        weights[:, :-1] += (1 - share[inner, None]) * kernel
        weights[:, 1:] += share[inner, None] * kernel
        places = _mirrored(taps, longer)
        first = int(min(places.min(), length - 1))
        dense = np.zeros((stop - start, int(places.max()) + 1 - first))
        np.add.at(dense, (np.arange(stop - start)[:, None], np.maximum(places - first, 0)), weights)
        yield _Block(start, stop, first, dense[:, : length - first].astype(np.float32))


def _mirrored(at: NDArray, length: int) -> NDArray:
    """Places on an axis of ``length`` pixels for places beyond its ends, mirrored about its first and last pixel."""
    if length == 1:
        return np.zeros_like(at)
    period = 2 * (length - 1)
    at = np.abs(at) % period
    return np.where(at > length - 1, period - at, at)
