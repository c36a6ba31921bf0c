"""Masks cut to their box, so that a small object on a large photo costs what the object costs."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import masks
from swin_annotator.core.masks import Mask, runs
from swin_annotator.core.types import Rle

MOST_TRACED = 1 << 26
"""Pixels of a crop that are followed one by one; each takes ten bytes meanwhile."""


@dataclass(frozen=True, slots=True, eq=False)
class MaskCrop:
    """The pixels of a mask inside its smallest box; ``left`` and ``top`` place them in the image."""

    pixels: Mask
    left: int
    top: int


def crop(rle: Rle) -> MaskCrop:
    """The box-sized part of ``rle``; 0 by 0 pixels at (0, 0) for an empty mask.

    Only the box is unpacked, never the whole image.

    Raises:
        ValueError: the run lengths are damaged.
    """
    height = rle.size_hw[0]
    left, top, w, h = (int(v) for v in masks.bbox(rle))
    if w == 0 or h == 0:
        return MaskCrop(np.zeros((0, 0), bool), 0, 0)
    lengths = runs.lengths_of(rle)
    ends = np.cumsum(lengths)
    # Runs alternate zeros, ones, zeros ...; every odd one is inside.
    first, length = ends[:-1][::2], lengths[1::2]
    # A run crosses into the next column only in a mask as high as the image, where this is the same place still.
    start = (first // height - left) * h + first % height - top
    some = length > 0
    steps = np.zeros(w * h + 1, np.int8)
    # Runs of zeros may be empty too: one run then starts where the one before ended, so steps add up.
    np.add.at(steps, start[some], 1)
    np.add.at(steps, (start + length)[some], -1)
    np.cumsum(steps, dtype=np.int8, out=steps)
    columns = steps[:-1].view(bool).reshape(w, h)  # zeros and ones only
    return MaskCrop(np.ascontiguousarray(columns.T), left, top)


def place(part: MaskCrop, size_hw: tuple[int, int], dx: int = 0, dy: int = 0) -> Rle:
    """``part`` moved by whole pixels and put on an image of ``size_hw``; what falls outside is cut off."""
    height, width = size_hw
    left, top = part.left + dx, part.top + dy
    h, w = part.pixels.shape
    x0, y0, x1, y1 = max(0, left), max(0, top), min(width, left + w), min(height, top + h)
    if x1 <= x0 or y1 <= y0:
        return runs.encode_at(np.zeros((0, 0), bool), 0, 0, size_hw)
    return runs.encode_at(part.pixels[y0 - top : y1 - top, x0 - left : x1 - left], x0, y0, size_hw)


def without(part: MaskCrop, other: MaskCrop) -> MaskCrop:
    """``part`` where ``other`` is not."""
    pixels = part.pixels.copy()
    left, top = max(part.left, other.left), max(part.top, other.top)
    right = min(part.left + pixels.shape[1], other.left + other.pixels.shape[1])
    bottom = min(part.top + pixels.shape[0], other.top + other.pixels.shape[0])
    if right > left and bottom > top:
        common = other.pixels[top - other.top : bottom - other.top, left - other.left : right - other.left]
        pixels[top - part.top : bottom - part.top, left - part.left : right - part.left] &= ~common
    return MaskCrop(pixels, part.left, part.top)


def outlines(part: MaskCrop, *, tolerance: float = 0.0) -> list[NDArray[np.float32]]:
    """(n, 2) x, y rings in image pixels around every part and every hole, along the pixel edges.

    Args:
        part: the mask.
        tolerance: Douglas-Peucker distance in pixels; 0 keeps every corner. Of crops with more than ``MOST_TRACED``
            pixels only every n-th row and column is traced.
    """
    if part.pixels.size == 0:
        return []
    stride = math.isqrt(max(0, part.pixels.size - 1) // MOST_TRACED) + 1
    # Doubling puts contour points on pixel corners.
    seen = np.ascontiguousarray(part.pixels[::stride, ::stride]).view(np.uint8)
    doubled = cv2.resize(seen, None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST)
    contours, _ = cv2.findContours(doubled, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    offset = np.array([part.left, part.top], np.float32)
    rings = []
    for contour in contours:
        # Pixel k is 2k and 2k+1 here. A part's outline lies on its own pixels, a hole's on the pixels around it; in
        # both cases halving upwards gives the edge between inside and outside.
        ring = ((contour.reshape(-1, 2) + 1) // 2).astype(np.float32)
        if tolerance > 0:
            ring = cv2.approxPolyDP(ring.reshape(-1, 1, 2), tolerance, True).reshape(-1, 2).astype(np.float32)
        if len(ring) >= 3:
            rings.append(ring * stride + offset)
    return rings
