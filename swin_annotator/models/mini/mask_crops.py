"""The square crop around a box on which masks are drawn, and the way back to the image. No torch here."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.clicks import Click
from swin_annotator.core.types import BoxXYWH
from swin_annotator.models.base import Rgb

MARGIN = 0.25
"""Surroundings shown on each side, as a part of the box's side."""
DOT = 3
"""Radius of a click in pixels of the crop."""

Window = tuple[int, int, int, int]
"""Left, top, right, bottom in whole image pixels; may reach over the image."""


@dataclass(frozen=True, slots=True, eq=False)
class Crop:
    """The surroundings of one box."""

    pixels: Rgb
    """(side, side, 3)"""
    hints: NDArray[np.float32]
    """(3, side, side): the box, clicks on the object, clicks beside it; 0..1."""
    window: Window


def cut(rgb: Rgb, box: BoxXYWH, side: int, clicks: Sequence[Click] = ()) -> Crop:
    """The crop around ``box``, stretched to a square; beyond the image its border is repeated.

    Args:
        rgb: (h, w, 3) uint8.
        box: in image pixels; it touches the image.
        side: of the crop in pixels.
        clicks: in image pixels; those outside of the crop are left out.
    """
    window = window_of(box)
    return Crop(scaled(within(rgb, window), side), hints_of(box, window, side, clicks), window)


def window_of(box: BoxXYWH) -> Window:
    """Return what a crop around ``box`` shows."""
    x, y, w, h = box
    beside, above = max(2.0, MARGIN * w), max(2.0, MARGIN * h)
    left, top = math.floor(x - beside), math.floor(y - above)
    return left, top, max(left + 1, math.ceil(x + w + beside)), max(top + 1, math.ceil(y + h + above))


def within(rgb: Rgb, window: Window, edge: int = cv2.BORDER_REPLICATE) -> Rgb:
    """The pixels of a window that touches the image; beyond it the border is repeated, or what ``edge`` says."""
    left, top, right, bottom = window
    h, w = rgb.shape[:2]
    inner = rgb[max(0, top) : min(h, bottom), max(0, left) : min(w, right)]
    over = (max(0, -top), max(0, bottom - h), max(0, -left), max(0, right - w))
    return np.asarray(cv2.copyMakeBorder(inner, *over, edge), np.uint8) if any(over) else inner


def scaled(pixels: Rgb, side: int) -> Rgb:
    """A picture (h, w) or (h, w, 3) stretched to a square; averaged where it shrinks, each direction by itself."""
    for size in ((side, pixels.shape[0]), (side, side)):
        now = (pixels.shape[1], pixels.shape[0])
        if now != size:
            shrinks = now[0] > size[0] or now[1] > size[1]
            how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
            pixels = np.asarray(cv2.resize(pixels, size, interpolation=how), np.uint8)
    return np.ascontiguousarray(pixels)


def hints_of(box: BoxXYWH, window: Window, side: int, clicks: Sequence[Click]) -> NDArray[np.float32]:
    """(3, side, side) maps of the box and the clicks."""
    left, top, right, bottom = window
    across, down = side / (right - left), side / (bottom - top)
    x, y, w, h = box
    edges = np.arange(side + 1, dtype=np.float32)
    columns = _covered(edges, (x - left) * across, (x + w - left) * across)
    rows = _covered(edges, (y - top) * down, (y + h - top) * down)
    hints = np.zeros((3, side, side), np.float32)
    hints[0] = rows[:, None] * columns[None, :]
    for click in clicks:
        place = (math.floor((click.x - left) * across), math.floor((click.y - top) * down))
        if 0 <= place[0] < side and 0 <= place[1] < side:
            cv2.circle(hints[1 if click.positive else 2], place, DOT, (1.0,), -1)
    return hints


def _covered(edges: NDArray[np.float32], low: float, high: float) -> NDArray[np.float32]:
    """(n,) share of each pixel between its two edges that lies from ``low`` to ``high``."""
    inside: NDArray[np.float32] = np.clip(np.minimum(edges[1:], high) - np.maximum(edges[:-1], low), 0, 1)
    return inside


def on_image(
    logits: NDArray[np.float32], window: Window, size_hw: tuple[int, int]
) -> tuple[NDArray[np.bool_], int, int]:
    """The mask that the logits of a crop draw on the image: its pixels there, their left column and top row.

    Args:
        logits: (h, w) over the whole window.
        window: of the crop; it touches the image.
        size_hw: of the image.
    """
    left, top, right, bottom = window
    x0, y0, x1, y1 = max(0, left), max(0, top), min(size_hw[1], right), min(size_hw[0], bottom)
    # Only the part on the image is sampled: a crop can reach far over it.
    across, down = logits.shape[1] / (right - left), logits.shape[0] / (bottom - top)
    columns = ((np.arange(x0, x1) + 0.5 - left) * across - 0.5).astype(np.float32)
    rows = ((np.arange(y0, y1) + 0.5 - top) * down - 0.5).astype(np.float32)
    drawn = _sampled(_sampled(logits, rows).T, columns).T
    mask: NDArray[np.bool_] = drawn > 0
    return mask, x0, y0


def _sampled(values: NDArray[np.float32], rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """(n, w) linear interpolation of (h, w) at fractional rows; the border is repeated."""
    at = np.clip(rows, 0, len(values) - 1)
    low = np.minimum(np.floor(at).astype(np.intp), max(0, len(values) - 2))
    high = np.minimum(low + 1, len(values) - 1)
    part = (at - low)[:, None]
    between: NDArray[np.float32] = values[low] * (1 - part) + values[high] * part
    return between
