"""Small objects on large images: overlapping tiles beside the whole image."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import suppression
from swin_annotator.core.proposals import MOST, Proposals

Region = tuple[int, int, int, int]
"""left, top, right, bottom in whole image pixels."""
OVERLAP = 0.25
"""Share of a tile's side: an object up to this size lies whole in some tile."""
HALF = -2
"""In the place of a side: tiles half as long as the image, which shows a model everything twice as large."""
LEAST = 32
"""Pixels; smaller tiles show a model nothing, and a photo has millions of them."""
TOUCH = 2.0
"""Pixels: a box this close to a tile's inner border is a piece of something larger."""


def side_of(size_hw: tuple[int, int], tile: int) -> int:
    """The side of tiles in pixels: as given, or of ``HALF`` the longer side of the image."""
    return max(LEAST, -(-max(size_hw) // -tile)) if tile < 0 else tile


def tiles(size_hw: tuple[int, int], side: int) -> list[Region]:
    """Tiles of ``side`` pixels that cover the image evenly; none where the image is hardly larger than one tile.

    Args:
        size_hw: of the image.
        side: of a tile, in pixels.
    """
    height, width = size_hw
    if max(height, width) <= side * (1 + OVERLAP):
        return []
    return [
        (left, top, min(width, left + side), min(height, top + side))
        for top in _starts(height, side)
        for left in _starts(width, side)
    ]


def place(found: Proposals, region: Region, size_hw: tuple[int, int]) -> Proposals:
    """Place what was found on a tile in the image, without the pieces that the tile's inner borders cut off."""
    left, top, right, bottom = region
    height, width = size_hw
    boxes = found.boxes_xyxy
    cut: NDArray[np.bool_] = np.zeros(len(found), bool)
    for column, border, inner in (
        (0, 0, left > 0),
        (1, 0, top > 0),
        (2, right - left, right < width),
        (3, bottom - top, bottom < height),
    ):
        if inner:
            cut |= np.abs(boxes[:, column] - border) <= TOUCH
    kept = found.take(np.flatnonzero(~cut))
    moved = (kept.boxes_xyxy + np.array([left, top, left, top], np.float32)).astype(np.float32)
    return Proposals(moved, kept.scores, kept.categories, kept.source, (), kept.prompts)


def merge(parts: Sequence[Proposals], nms_iou: float, most: int = MOST) -> Proposals:
    """All parts as one answer, best first, after class-aware NMS.

    Args:
        parts: boxes in pixels of the same image, by the same model; at least one.
        nms_iou: overlap above which the better of two boxes of one category stays.
        most: proposals to keep.
    """
    boxes = np.concatenate([part.boxes_xyxy for part in parts])
    scores = np.concatenate([part.scores for part in parts])
    categories = tuple(name for part in parts for name in part.categories)
    prompts = tuple(p for part in parts for p in (part.prompts or ("",) * len(part)))
    names = sorted(set(categories))
    classes = np.array([names.index(name) for name in categories], np.int64)
    kept = suppression.nms(boxes, scores, nms_iou, classes)[:most]
    return Proposals(boxes, scores, categories, parts[0].source, (), prompts).take(kept)


def _starts(length: int, side: int) -> list[int]:
    if length <= side:
        return [0]
    count = int(np.ceil((length - side) / (side * (1 - OVERLAP)))) + 1
    return [round(i * (length - side) / (count - 1)) for i in range(count)]
