"""Findings of a run on a few images, as one picture to look over before the whole folder is begun."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import masks
from swin_annotator.core.pictures import open_picture
from swin_annotator.core.proposals import Proposals
from swin_annotator.engine.prelabel import ImageResult
from swin_annotator.errors import ImageUnreadable

T = TypeVar("T")
CELL, COLUMNS, LINE = 320, 4, 22
"""Pixels of an image's cell without the line of words under it, cells in a row, and pixels of that line."""
_INK, _PAPER = (40, 40, 40), 250
_HUES = 12


def sample(things: Sequence[T], count: int) -> list[T]:
    """``count`` of them, evenly spread, in their order."""
    if count >= len(things):
        return list(things)
    return [things[i] for i in np.linspace(0, len(things) - 1, count).round().astype(int)]


def draw(results: Iterable[ImageResult], folder: Path, least: float = 0.0) -> NDArray[np.uint8]:
    """(h, w, 3) RGB: every image with its boxes and outlines from the score ``least`` on, and their number."""
    cells = [_cell(result, folder, least) for result in results]
    if not cells:
        return np.full((CELL, CELL, 3), _PAPER, np.uint8)
    rows = -(-len(cells) // COLUMNS)
    height = CELL + LINE
    sheet = np.full((rows * height, min(COLUMNS, len(cells)) * CELL, 3), _PAPER, np.uint8)
    for number, cell in enumerate(cells):
        top, left = number // COLUMNS * height, number % COLUMNS * CELL
        sheet[top : top + height, left : left + CELL] = cell
    return sheet


def _cell(result: ImageResult, folder: Path, least: float) -> NDArray[np.uint8]:
    cell = np.full((CELL + LINE, CELL, 3), _PAPER, np.uint8)
    shown = sum(int((part.scores >= least).sum()) for part in result.found)
    words = f"{shown}  {result.image.path}" if result.error is None else f"!  {result.image.path}"
    try:
        rgb = open_picture(folder / result.image.path).whole().rgb if result.error is None else None
    except ImageUnreadable:
        rgb = None
    if rgb is not None and result.image.size_hw is not None:
        scale = (CELL - 4) / max(rgb.shape[:2])
        size = (max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale)))
        small = np.ascontiguousarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
        for part in result.found:
            _mark(small, part, size[0] / result.image.size_hw[1], least)
        top, left = (CELL - size[1]) // 2, (CELL - size[0]) // 2
        cell[top : top + size[1], left : left + size[0]] = small
    letters = words.encode("ascii", "replace").decode()[: CELL // 8]
    cv2.putText(cell, letters, (4, CELL + LINE - 7), cv2.FONT_HERSHEY_SIMPLEX, 0.42, _INK, 1, cv2.LINE_AA)
    return cell


def _mark(small: NDArray[np.uint8], part: Proposals, scale: float, least: float) -> None:
    names = sorted(set(part.categories))
    for i in range(len(part)):
        if part.scores[i] < least:
            continue
        colour = _colour(names.index(part.categories[i]))
        rle = part.mask(i)
        if rle is not None:
            outline, _ = masks.to_polygons(masks.decode(rle))
            rings = [np.array(ring, np.float32).reshape(-1, 2) * scale for ring in outline]
            cv2.polylines(small, [ring.round().astype(np.int32) for ring in rings], True, colour, 1, cv2.LINE_AA)
            continue
        left, top, right, bottom = (round(float(v) * scale) for v in part.boxes_xyxy[i])
        cv2.rectangle(small, (left, top), (right, bottom), colour, 1, cv2.LINE_AA)


def _colour(number: int) -> tuple[int, int, int]:
    """Colour of a category: hues that lie apart for the first ones."""
    hue = number * 5 % _HUES * (180 // _HUES)
    rgb = cv2.cvtColor(np.array([[[hue, 255, 235]]], np.uint8), cv2.COLOR_HSV2RGB)[0, 0]
    return int(rgb[0]), int(rgb[1]), int(rgb[2])
