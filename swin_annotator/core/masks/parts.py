"""Pixels told apart: the pieces of a mask that a line leaves."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.geometry import Point
from swin_annotator.core.masks import Mask

CRUMB = 8
"""Fewer pixels between a line and an edge are no piece."""


def cut_pixels(pixels: Mask, line: Sequence[Point]) -> list[Mask]:
    """The pieces of a mask cut along a line, largest first, each of the mask's size; one when nothing comes apart.

    Args:
        pixels: bool (h, w).
        line: at least two places, x right, y down, the corner of the first pixel is (0, 0). An end inside the mask
            is drawn on until it leaves it.

    Returns:
        Pieces that together are the mask again. What the line leaves whole belongs to the first one.
    """
    _, parts = cv2.connectedComponents(pixels.astype(np.uint8), connectivity=4)
    barrier = _barrier(pixels, line)
    # Nothing crosses an eight-connected line in steps to the four sides.
    _, pieces = cv2.connectedComponents((pixels & ~barrier).astype(np.uint8), connectivity=4)
    sizes = np.bincount(pieces.ravel())
    pieces[(sizes < CRUMB)[pieces]] = 0
    if not pieces.any():
        return [pixels]
    pieces = np.where(pixels, _nearest(np.asarray(pieces, np.int32)), 0)
    fresh: list[Mask] = []
    for part in np.unique(parts[barrier & pixels]):
        numbers = np.unique(pieces[(parts == part) & (pieces > 0)])
        if len(numbers) > 1:
            fresh += [(pieces == number) & (parts == part) for number in numbers]
    if len(fresh) < 2:
        return [pixels]
    fresh.sort(key=lambda piece: -int(piece.sum()))
    rest = pixels.copy()
    for piece in fresh[1:]:
        rest &= ~piece
    return [rest, *fresh[1:]]


def _barrier(pixels: Mask, line: Sequence[Point]) -> Mask:
    places = [_drawn_on(pixels, line[1], line[0]), *line[1:-1], _drawn_on(pixels, line[-2], line[-1])]
    drawn = np.zeros(pixels.shape, np.uint8)
    corners = np.array([[round(x - 0.5), round(y - 0.5)] for x, y in places], np.int32)
    cv2.polylines(drawn, [corners.reshape(-1, 1, 2)], False, 1, 1, cv2.LINE_8)
    return drawn.astype(bool)


def _drawn_on(pixels: Mask, before: Point, end: Point) -> Point:
    way = np.subtract(end, before)
    length = float(np.hypot(*way))
    if length == 0:
        return end
    place = np.asarray(end, float)
    height, width = pixels.shape
    while 0 <= place[0] < width and 0 <= place[1] < height and pixels[int(place[1]), int(place[0])]:
        place = place + way / length
    return (float(place[0]), float(place[1]))


def _nearest(pieces: NDArray[np.int32]) -> NDArray[np.int32]:
    """The number of the nearest piece at every pixel."""
    _, labels = cv2.distanceTransformWithLabels(
        (pieces == 0).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_PIXEL
    )
    seeds = pieces > 0
    number_of = np.zeros(int(labels.max()) + 1, np.int32)
    number_of[labels[seeds]] = pieces[seeds]
    return np.asarray(number_of[labels], np.int32)
