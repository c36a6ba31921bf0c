"""GrabCut from clicks: what was pointed at is object or background for certain, the colours tell the rest.

Rother, Kolmogorov and Blake, "GrabCut: Interactive Foreground Extraction using Iterated Graph Cuts", SIGGRAPH 2004.
The object is first found in a small picture of its surroundings, then its edge in a picture of the object alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import masks
from swin_annotator.core.clicks import Clicks
from swin_annotator.core.types import Rle
from swin_annotator.models.base import Rgb

SIDE = 160
"""Longest side of the working picture, in pixels."""
MARGIN = 0.25
"""Background shown around the region, as a part of its sides."""
ROUNDS = 2
SEED = 7
DOT = 3
"""Radius of a click in pixels of the working picture."""
NEAR = 0.12
"""Share of the working picture's longer side: so far around a positive click the object is likely at first."""
COARSE = 0.67
"""At a smaller scale than this the edge is looked at again."""

Mask = NDArray[np.bool_]
Bytes = NDArray[np.uint8]
Corners = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class _Picture:
    """A part of the image, small enough to work on."""

    window: Corners
    """Left, top, right, bottom in image pixels."""
    pixels: Bytes
    across: float
    """Working pixels per image pixel."""
    down: float

    def place(self, x: float, y: float) -> tuple[int, int]:
        """A place of the image in whole working pixels."""
        return math.floor((x - self.window[0]) * self.across), math.floor((y - self.window[1]) * self.down)

    def large(self, found: Mask) -> Mask:
        """A mask of the working picture in image pixels."""
        left, top, right, bottom = self.window
        grown = cv2.resize(found.astype(np.float32), (right - left, bottom - top), interpolation=cv2.INTER_LINEAR)
        return np.asarray(grown > 0.5, bool)


def cut(rgb: Rgb, clicks: Clicks) -> Rle:
    """One full-size mask; never empty: at least the pixels of the positive clicks, or the box.

    Args:
        rgb: (h, w, 3) uint8.
        clicks: not empty, in image pixels.
    """
    size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
    region = clicks.region(size_hw)
    picture = _picture(rgb, _grown(region, size_hw))
    hint = _first_hint(picture, clicks, region)
    found = _kept(_grab(picture.pixels, hint), hint)
    if found.any() and min(picture.across, picture.down) < COARSE:
        fine = _picture(rgb, _grown(_around(picture, found), size_hw))
        hint = _second_hint(fine, clicks, picture, found)
        picture, found = fine, _kept(_grab(fine.pixels, hint), hint)
    large = picture.large(found)
    left, top = picture.window[:2]
    for click in clicks.clicks:
        x, y = math.floor(click.x) - left, math.floor(click.y) - top
        if 0 <= x < large.shape[1] and 0 <= y < large.shape[0]:
            large[y, x] = click.positive
    if not large.any():
        large[region[1] - top : region[3] - top, region[0] - left : region[2] - left] = True
    return masks.encode_at(large, left, top, size_hw)


def _picture(rgb: Rgb, window: Corners) -> _Picture:
    left, top, right, bottom = window
    crop = rgb[top:bottom, left:right]
    scale = min(1.0, SIDE / max(crop.shape[:2]))
    size = (max(1, round(crop.shape[1] * scale)), max(1, round(crop.shape[0] * scale)))
    small = cv2.resize(crop, size, interpolation=cv2.INTER_AREA) if scale < 1 else crop
    pixels = np.ascontiguousarray(small, np.uint8)
    return _Picture(window, pixels, pixels.shape[1] / crop.shape[1], pixels.shape[0] / crop.shape[0])


def _grown(region: Corners, size_hw: tuple[int, int]) -> Corners:
    left, top, right, bottom = region
    beside, above = max(6, round(MARGIN * (right - left))), max(6, round(MARGIN * (bottom - top)))
    return max(left - beside, 0), max(top - above, 0), min(right + beside, size_hw[1]), min(bottom + above, size_hw[0])


def _around(picture: _Picture, found: Mask) -> Corners:
    """The smallest region of the image around what was found, not empty."""
    rows, columns = np.flatnonzero(found.any(axis=1)), np.flatnonzero(found.any(axis=0))
    left, top = picture.window[0] + columns[0] / picture.across, picture.window[1] + rows[0] / picture.down
    right = picture.window[0] + (columns[-1] + 1) / picture.across
    bottom = picture.window[1] + (rows[-1] + 1) / picture.down
    return math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom)


def _first_hint(picture: _Picture, clicks: Clicks, region: Corners) -> Bytes:
    """With a box all outside is background; without one the object is likely near the clicks, unlikely elsewhere."""
    shape = picture.pixels.shape[:2]
    if clicks.box is not None:
        hint = np.full(shape, cv2.GC_BGD, np.uint8)
        (left, top), (right, bottom) = picture.place(*region[:2]), picture.place(*region[2:])
        hint[top : max(bottom, top + 1), left : max(right, left + 1)] = cv2.GC_PR_FGD
    else:
        hint = np.full(shape, cv2.GC_PR_BGD, np.uint8)
        for click in clicks.clicks:
            if click.positive:
                radius = max(DOT, round(NEAR * max(shape)))
                cv2.circle(hint, picture.place(click.x, click.y), radius, cv2.GC_PR_FGD, -1)
    return _pointed(hint, picture, clicks)


def _second_hint(fine: _Picture, clicks: Clicks, picture: _Picture, found: Mask) -> Bytes:
    """Call likely what was found; far from it, nothing."""
    left, top, right, bottom = fine.window
    x, y = picture.window[:2]
    coarse = np.zeros((bottom - top, right - left), np.uint8)
    whole = picture.large(found)
    dx, dy = left - x, top - y
    part = whole[max(0, dy) : max(0, bottom - y), max(0, dx) : max(0, right - x)]
    coarse[max(0, -dy) : max(0, -dy) + part.shape[0], max(0, -dx) : max(0, -dx) + part.shape[1]] = part
    small = cv2.resize(coarse, fine.pixels.shape[1::-1], interpolation=cv2.INTER_AREA) > 0
    reach = max(3, round(0.1 * max(small.shape)))
    near = cv2.dilate(small.astype(np.uint8), np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)) > 0
    hint = np.where(small, cv2.GC_PR_FGD, np.where(near, cv2.GC_PR_BGD, cv2.GC_BGD)).astype(np.uint8)
    return _pointed(hint, fine, clicks)


def _pointed(hint: Bytes, picture: _Picture, clicks: Clicks) -> Bytes:
    for click in clicks.clicks:
        sure = cv2.GC_FGD if click.positive else cv2.GC_BGD
        cv2.circle(hint, picture.place(click.x, click.y), DOT, sure, -1)
    return hint


def _grab(picture: Bytes, hint: Bytes) -> Mask:
    start: Mask = (hint == cv2.GC_FGD) | (hint == cv2.GC_PR_FGD)
    if start.all():  # the region is the whole image: its frame is the background
        frame = hint == cv2.GC_PR_FGD
        frame[1:-1, 1:-1] = False
        hint[frame] = cv2.GC_PR_BGD
        start = (hint == cv2.GC_FGD) | (hint == cv2.GC_PR_FGD)
    if start.all() or not start.any():  # GrabCut refuses to start without both
        return start
    cv2.setRNGSeed(SEED)
    after, models = hint.copy(), (np.zeros((1, 65)), np.zeros((1, 65)))
    cv2.grabCut(picture, after, (0, 0, 1, 1), *models, ROUNDS, cv2.GC_INIT_WITH_MASK)
    found: Mask = (after == cv2.GC_FGD) | (after == cv2.GC_PR_FGD)
    return found


def _kept(found: Mask, hint: Bytes) -> Mask:
    """The parts that were pointed at, or the large ones where only a box was drawn; smooth at the edges."""
    smooth = cv2.medianBlur(found.astype(np.uint8), 3)
    certain = hint == cv2.GC_FGD
    smooth[certain] = 1
    _, parts, stats, _ = cv2.connectedComponentsWithStats(smooth, connectivity=4)
    areas = stats[:, cv2.CC_STAT_AREA].copy()
    areas[0] = 0
    wanted = np.zeros(len(areas), bool)
    wanted[np.unique(parts[certain])] = True
    if not certain.any():
        wanted = areas >= 0.25 * areas.max()
    wanted[0] = False
    kept: Mask = wanted[parts]
    return kept
