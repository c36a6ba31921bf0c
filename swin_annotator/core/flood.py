"""The region of like colour around a pixel."""

from __future__ import annotations

import cv2
import numpy as np

from swin_annotator.core.images import Rgb
from swin_annotator.core.mask_crop import MaskCrop

REACH = 2048
"""Pixels to each side that are looked at: a filled sky of a huge scan should not stop the hand."""


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
    count, parts, stats, _ = cv2.connectedComponentsWithStats((found == 0).astype(np.uint8), connectivity=4)
    rows, columns = found.shape
    small = stats[:, cv2.CC_STAT_AREA] <= 4
    # What touches the frame is outside, however small.
    inner = (stats[:, 0] > 0) & (stats[:, 1] > 0)
    inner &= (stats[:, 0] + stats[:, 2] < columns) & (stats[:, 1] + stats[:, 3] < rows)
    fill = small & inner
    fill[0] = False
    return (found > 0) | fill[parts] if count > 1 else found > 0
