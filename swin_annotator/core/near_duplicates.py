"""Pictures that are nearly the same: found by a hash of their gradients, and looked at pixel by pixel then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

SIDE = 24
"""Pixels of the small squares that are compared."""
MOST_DIFFERENT = 6.0
"""Mean difference of two small squares, of 255, up to which they are nearly the same: saved again, or a frame later."""
_BANDS = 4
"""Parts of a hash: nearly the same pictures share one of them."""
_BLOCK = 500

Square = NDArray[np.uint8]


def square(rgb: NDArray[np.uint8]) -> Square:
    """A picture (h, w, 3) as (SIDE, SIDE, 3), whatever its shape."""
    found = cv2.resize(rgb, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(found, np.uint8)


def gradient_hash(small: Square) -> int:
    """64 bits: where a picture gets brighter from left to right (dHash)."""
    grey = cv2.resize(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), (9, 8), interpolation=cv2.INTER_AREA)
    bits = (grey[:, 1:] > grey[:, :-1]).ravel()
    return int.from_bytes(np.packbits(bits).tobytes(), "big")


def groups(squares: Sequence[Square]) -> list[int]:
    """For each picture the place of the first that it is nearly the same as, itself where there is none before it.

    What is nearly the same as one of a group belongs to it.
    """
    first = list(range(len(squares)))

    def root(i: int) -> int:
        while first[i] != i:
            first[i] = first[first[i]]
            i = first[i]
        return i

    buckets: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for i, small in enumerate(squares):
        found = gradient_hash(small)
        for band in range(_BANDS):
            buckets[band, found >> (16 * band) & 0xFFFF].append(i)
    for places in buckets.values():
        for i, k in _pairs(squares, places):
            a, b = sorted((root(i), root(k)))
            first[b] = a
    return [root(i) for i in range(len(squares))]


def _pairs(squares: Sequence[Square], places: Sequence[int]) -> list[tuple[int, int]]:
    """Those among some pictures that are nearly the same, two and two."""
    found: list[tuple[int, int]] = []
    for start in range(0, len(places), _BLOCK):  # flat pictures share a hash: not all against all in memory
        some = places[start : start + _BLOCK]
        held = np.stack([squares[i] for i in some]).reshape(len(some), -1).astype(np.int16)
        for place, i in enumerate(places[: start + len(some)]):
            after = max(0, place - start + 1)
            if after >= len(some):
                continue
            apart = np.abs(held[after:] - squares[i].reshape(-1).astype(np.int16)).mean(axis=1)
            found += [(i, some[after + k]) for k in np.flatnonzero(apart <= MOST_DIFFERENT).tolist()]
    return found
