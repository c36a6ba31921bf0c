"""Small pictures of objects with some of what is around them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from swin_annotator.core.images import Rgb
from swin_annotator.core.pictures import Picture
from swin_annotator.core.types import BoxXYWH

CONTEXT = 0.25
"""Shown on each side, as a share of the object's longer side."""
LEAST_REGION = 24.0
"""Image pixels: a tiny object is shown with more of what is around it rather than as a few squares."""


@dataclass(frozen=True, slots=True, eq=False)
class Crop:
    """An object's picture."""

    rgb: Rgb
    """(h, w, 3); the longer side is what was asked for."""
    box_xywh: BoxXYWH
    """The object's box in pixels of ``rgb``."""


def region(bbox_xywh: BoxXYWH, size_hw: tuple[int, int]) -> tuple[int, int, int, int]:
    """Left, top, right, bottom in whole image pixels of the square around a box, cut to the image; never empty."""
    x, y, w, h = bbox_xywh
    half = max(max(w, h) * (1 + 2 * CONTEXT), LEAST_REGION) / 2
    height, width = size_hw
    left, top = (min(max(0, round(v - half)), limit - 1) for v, limit in ((x + w / 2, width), (y + h / 2, height)))
    right = min(max(left + 1, round(x + w / 2 + half)), width)
    bottom = min(max(top + 1, round(y + h / 2 + half)), height)
    return left, top, right, bottom


def cut(picture: Picture, bbox_xywh: BoxXYWH, side: int) -> Crop:
    """The object in its surroundings, scaled so that the longer side has ``side`` pixels."""
    part = picture.part(region(bbox_xywh, picture.size_hw), 2 * side)
    height, width = part.rgb.shape[:2]
    scale = side / max(height, width)
    target = (max(1, round(width * scale)), max(1, round(height * scale)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    scaled = np.ascontiguousarray(cv2.resize(part.rgb, target, interpolation=way), np.uint8)
    x, y, w, h = part.box_in(bbox_xywh)
    return Crop(scaled, (x * scale, y * scale, w * scale, h * scale))
