"""Box to mask without weights: OpenCV's GrabCut on the box's surroundings.

Rother, Kolmogorov and Blake, "GrabCut: Interactive Foreground Extraction using Iterated Graph Cuts", SIGGRAPH 2004.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import masks
from swin_annotator.core.clicks import Clicks
from swin_annotator.core.types import BoxXYWH, Rle
from swin_annotator.models.base import Rgb
from swin_annotator.models.grabcut import clicks as click_cut
from swin_annotator.models.runtime.device import guard_memory

SIDE = 192
"""Longest side of the working picture, in pixels."""
MARGIN = 0.6
"""Background shown to GrabCut around the box, as a part of the box's sides."""
LEAST_MARGIN = 6
ROUNDS = 2
SEED = 7
LEAST_SIDE = 4
"""Boxes thinner than this, in pixels of the image, hold nothing to be told apart."""
LEAST_SHARE, MOST_SHARE = 0.35, 0.95
"""Shares of the box: an answer outside is a failure. Chosen on nuclei and COCO outlines (bench.refine)."""
PART = 0.25
"""A component is kept when it has at least so much of the largest one's pixels."""

Mask = NDArray[np.bool_]
Bytes = NDArray[np.uint8]


class GrabCutRefiner:
    """Cuts the object of each box out by its colours. Needs no weights and no torch; equal input, equal answer."""

    def __init__(self, *, name: str = "grabcut", side: int = SIDE) -> None:
        self.name = name
        self._side = side

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> GrabCutRefiner:
        """The refiner; there is nothing to load, so ``folder``, ``device`` and ``options`` do not matter."""
        return cls(name=name)

    def refine(self, rgb: Rgb, boxes: Sequence[BoxXYWH]) -> list[Rle]:
        """One full-size mask per box; never empty: where nothing can be told apart, the ellipse in the box.

        Args:
            rgb: (h, w, 3) uint8.
            boxes: in image pixels; parts outside the image are left out.

        Raises:
            ModelOutOfMemory: the image did not fit.
        """
        with guard_memory(self.name):
            return [self._mask(rgb, box) for box in boxes]

    def refine_clicks(self, rgb: Rgb, clicks: Clicks) -> Rle:
        """One full-size mask of what was pointed at, see ``click_cut``; a box alone is cut as ``refine`` does it."""
        if clicks.box is not None and not clicks.clicks:
            return self.refine(rgb, [clicks.box])[0]
        with guard_memory(self.name):
            return click_cut.cut(rgb, clicks)

    def _mask(self, rgb: Rgb, box: BoxXYWH) -> Rle:
        size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
        left, top, right, bottom = whole_box(box, size_hw)
        width, height = right - left, bottom - top
        inside = ellipse(height, width)
        if min(width, height) >= LEAST_SIDE:
            cut = self._cut(rgb, (left, top, right, bottom))
            if LEAST_SHARE <= cut.mean() <= MOST_SHARE:
                inside = cut
        return masks.encode_at(inside, left, top, size_hw)

    def _cut(self, rgb: Rgb, corners: tuple[int, int, int, int]) -> Mask:
        """Foreground inside the box, (box height, box width)."""
        left, top, right, bottom = corners
        beside = max(LEAST_MARGIN, round(MARGIN * (right - left)))
        above = max(LEAST_MARGIN, round(MARGIN * (bottom - top)))
        x0, y0 = max(left - beside, 0), max(top - above, 0)
        x1, y1 = min(right + beside, rgb.shape[1]), min(bottom + above, rgb.shape[0])
        crop = rgb[y0:y1, x0:x1]
        scale = min(1.0, self._side / max(crop.shape[:2]))
        small = shrunk(crop, scale)
        ratio = (small.shape[1] / crop.shape[1], small.shape[0] / crop.shape[0])
        work = tuple(
            (round((a - o) * r), max(round((a - o) * r) + 1, round((b - o) * r)))
            for a, b, o, r in ((left, right, x0, ratio[0]), (top, bottom, y0, ratio[1]))
        )
        found = sensible(grab(small, work[0], work[1]))
        large = cv2.resize(found.astype(np.float32), (crop.shape[1], crop.shape[0]), interpolation=cv2.INTER_LINEAR)
        result: Mask = large[top - y0 : bottom - y0, left - x0 : right - x0] > 0.5
        return result


def grab(picture: Bytes, across: tuple[int, int], down: tuple[int, int]) -> Mask:
    """GrabCut's foreground in ``picture`` (h, w, 3), for a box from ``across[0]`` to ``across[1]``, ``down`` likewise.

    Everything outside the box is background for certain, everything inside starts as likely foreground.
    """
    hint = np.full(picture.shape[:2], cv2.GC_BGD, np.uint8)
    inside = hint[down[0] : down[1], across[0] : across[1]]
    inside[:] = cv2.GC_PR_FGD
    if (hint == cv2.GC_BGD).sum() < 0.05 * hint.size:  # the box is the whole image: its frame is the background
        inside[[0, -1], :] = cv2.GC_BGD
        inside[:, [0, -1]] = cv2.GC_BGD
    start: Mask = (hint == cv2.GC_FGD) | (hint == cv2.GC_PR_FGD)
    if start.all() or not start.any():  # a picture of a few rows: GrabCut refuses to start without both
        return start
    cv2.setRNGSeed(SEED)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(np.ascontiguousarray(picture), hint, (0, 0, 1, 1), *models, ROUNDS, cv2.GC_INIT_WITH_MASK)
    found: Mask = (hint == cv2.GC_FGD) | (hint == cv2.GC_PR_FGD)
    return found


def sensible(mask: Mask) -> Mask:
    """The large components of a mask, without specks and pinholes."""
    opened = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3)))
    if not opened.any():
        opened = mask.astype(np.uint8)
    count, parts, stats, _ = cv2.connectedComponentsWithStats(opened, connectivity=4)
    if count < 2:
        return mask
    areas = stats[:, cv2.CC_STAT_AREA].copy()
    areas[0] = 0
    kept: Mask = (areas >= PART * areas.max())[parts]
    return kept


def shrunk(crop: Bytes, scale: float) -> Bytes:
    """The picture at ``scale`` <= 1, averaged."""
    if scale >= 1:
        return crop
    size = (max(1, round(crop.shape[1] * scale)), max(1, round(crop.shape[0] * scale)))
    return np.asarray(cv2.resize(crop, size, interpolation=cv2.INTER_AREA), np.uint8)


def ellipse(height: int, width: int) -> Mask:
    """The ellipse that touches all four sides of a (height, width) box; never empty."""
    rows = ((np.arange(height) + 0.5) / height * 2 - 1) ** 2
    columns = ((np.arange(width) + 0.5) / width * 2 - 1) ** 2
    return rows[:, None] + columns[None, :] <= 1


def whole_box(box: BoxXYWH, size_hw: tuple[int, int]) -> tuple[int, int, int, int]:
    """(left, top, right, bottom) whole pixels of the box inside the image, at least one pixel wide and high."""
    x, y, w, h = box
    left = min(max(math.floor(x + 0.5), 0), size_hw[1] - 1)
    top = min(max(math.floor(y + 0.5), 0), size_hw[0] - 1)
    right = min(max(math.floor(x + w + 0.5), left + 1), size_hw[1])
    bottom = min(max(math.floor(y + h + 0.5), top + 1), size_hw[0])
    return left, top, right, bottom
