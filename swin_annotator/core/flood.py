"""The region of like colour around a pixel."""

from __future__ import annotations

import cv2
import numpy as np

from swin_annotator.core.images import Rgb
from swin_annotator.core.masks.crop import MaskCrop

REACH = 2048
"""Pixels to each side that are looked at: a filled sky of a huge scan should not stop the hand."""

PINHOLE = 4
"""Pixels."""
MOST_AROUND = 12
"""Corners of the line around the largest of them."""


def region(rgb: Rgb, x: int, y: int, tolerance: int) -> MaskCrop:
    """The pixels that hang together with (x, y) by their sides and differ from it by at most ``tolerance`` a channel.

    Pinholes of up to 4 pixels, which noise leaves, belong to it.

    Args:
        rgb: (h, w, 3) uint8.
        x: column of the pixel to start from; 0 by 0 pixels come back when it lies outside the image.
        y: its row.
        tolerance: 0..255.
    """
    height, width = rgb.shape[:2]
    if not (0 <= x < width and 0 <= y < height):
        return MaskCrop(np.zeros((0, 0), bool), 0, 0)
    left, top = max(0, x - REACH), max(0, y - REACH)
    part = rgb[top : y + REACH, left : x + REACH].copy()  # OpenCV asks for pixels that it may write to
    rows, columns = part.shape[:2]
    found = np.zeros((rows + 2, columns + 2), np.uint8)
    flags = 4 | (1 << 8) | cv2.FLOODFILL_FIXED_RANGE | cv2.FLOODFILL_MASK_ONLY
    spread = (int(tolerance),) * 3
    _, _, _, box = cv2.floodFill(part, found, (x - left, y - top), 0, spread, spread, flags)
    bx, by, bw, bh = box
    inside = found[1 + by : 1 + by + bh, 1 + bx : 1 + bx + bw]
    return MaskCrop(_without_pinholes(inside), left + bx, top + by)


def _without_pinholes(found: np.ndarray) -> np.ndarray:
    filled = np.ascontiguousarray(found)
    contours, hierarchy = cv2.findContours(filled, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    for contour, (_, _, _, parent) in zip(contours, hierarchy[0], strict=True):
        if parent < 0 or len(contour) > MOST_AROUND:
            continue
        x, y, w, h = cv2.boundingRect(contour)  # of the pixels around the hole
        if (w - 2) * (h - 2) <= PINHOLE:
            filled[y + 1 : y + h - 1, x + 1 : x + w - 1] = 1
    return filled > 0
