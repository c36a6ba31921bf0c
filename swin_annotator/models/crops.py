"""Square crops around boxes, for models that look at one thing at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import geometry
from swin_annotator.core.types import BoxXYWH
from swin_annotator.errors import PromptError
from swin_annotator.messages import Message
from swin_annotator.models.base import Rgb

BATCH = 16
"""Crops that pass through a network at once."""


def batches(rgb: Rgb, boxes: Sequence[BoxXYWH], side: int, context: float) -> Iterator[NDArray[np.uint8]]:
    """(n, side, side, 3) crops in the order of ``boxes``, at most ``BATCH`` at a time; see :func:`square`."""
    for start in range(0, len(boxes), BATCH):
        yield np.stack([square(rgb, box, side, context) for box in boxes[start : start + BATCH]])


def square(rgb: Rgb, box: BoxXYWH, side: int, context: float) -> NDArray[np.uint8]:
    """(side, side, 3) crop around the middle of ``box``, with what surrounds it; beyond the image, its edge goes on.

    Args:
        rgb: the image.
        box: in image pixels; the part inside the image counts, at least a pixel wide and high.
        side: of the result, in pixels.
        context: share of the box's longer side that is added to it, half on each end.

    Raises:
        PromptError: no part of the box lies on the image.
    """
    size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
    inside = geometry.clip_xywh(box, size_hw, least=1e-6)
    if inside is None:
        raise PromptError(
            Message("The box has no area on the image."), hint=Message("Draw it over a part of the image.")
        )
    x, y, w, h = inside
    length = max(1, round(max(w, h) * (1 + context)))
    left, top = round(x + w / 2 - length / 2), round(y + h / 2 - length / 2)
    x0, y0 = min(max(left, 0), size_hw[1] - 1), min(max(top, 0), size_hw[0] - 1)
    x1, y1 = max(min(left + length, size_hw[1]), x0 + 1), max(min(top + length, size_hw[0]), y0 + 1)
    cut = rgb[y0:y1, x0:x1]
    # Scaled before it is bordered, so that a long thin box of a large photo needs no large square.
    scale = side / length
    inner = max(1, round((x1 - x0) * scale)), max(1, round((y1 - y0) * scale))
    smooth = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = cv2.resize(np.ascontiguousarray(cut), (min(inner[0], side), min(inner[1], side)), interpolation=smooth)
    before_x = min(max(0, round((x0 - left) * scale)), side - small.shape[1])
    before_y = min(max(0, round((y0 - top) * scale)), side - small.shape[0])
    bordered = cv2.copyMakeBorder(
        small,
        before_y,
        side - small.shape[0] - before_y,
        before_x,
        side - small.shape[1] - before_x,
        cv2.BORDER_REPLICATE,
    )
    return np.asarray(bordered, np.uint8)
