"""Room for chips: which would hide objects, and which would lie on each other."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

MOST_COVERED = 0.08
"""A chip that hides a larger share of another object stays away."""
CELL = 64.0
"""Screen pixels; about as large as a chip."""
Boxes = NDArray[np.float64]
"""(n, 4) left, top, right, bottom in screen pixels."""


def hiding(chips: Boxes, boxes: Boxes, small: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Chips that cover more than ``MOST_COVERED`` of a ``small`` box other than their own, the one at their place."""
    found = np.zeros(len(chips), bool)
    places = np.flatnonzero(small & ~np.isnan(boxes).any(axis=1))
    if not len(places):
        return found
    # Boxes by rows of cells and, within a row, from left to right: a chip's neighbours are then one stretch.
    rows, owners = _rows(boxes[places])
    owners = places[owners]
    order = np.lexsort((boxes[owners, 0], rows))
    rows, owners = rows[order], owners[order]
    widest = float((boxes[places, 2] - boxes[places, 0]).max())
    first_row, row_span = int(rows[0]), 2.0 * (float(np.nanmax(np.abs(boxes))) + float(np.abs(chips).max()) + widest)
    keys = (rows - first_row) * row_span + boxes[owners, 0]
    chip_rows, chip_places = _rows(chips)
    base = (chip_rows - first_row) * row_span
    begin = np.searchsorted(keys, base + chips[chip_places, 0] - widest)
    end = np.searchsorted(keys, base + chips[chip_places, 2])
    counts = np.maximum(end - begin, 0)
    a = np.repeat(chip_places, counts)
    b = owners[np.repeat(begin - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())]
    across = np.minimum(chips[a, 2], boxes[b, 2]) - np.maximum(chips[a, 0], boxes[b, 0])
    down = np.minimum(chips[a, 3], boxes[b, 3]) - np.maximum(chips[a, 1], boxes[b, 1])
    areas = (boxes[b, 2] - boxes[b, 0]) * (boxes[b, 3] - boxes[b, 1])
    covers = (a != b) & (across > 0) & (down > 0) & (across * down > MOST_COVERED * areas)
    found[a[covers]] = True
    return found


class OccupiedArea:
    """Rectangles that do not meet, in a coarse grid to ask quickly what is near."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[tuple[float, float, float, float]]] = {}

    def take(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Return whether there was room for a rectangle; it is taken then."""
        columns = range(int(left // CELL), int(right // CELL) + 1)
        cells = [(row, column) for row in range(int(top // CELL), int(bottom // CELL) + 1) for column in columns]
        for cell in cells:
            for x0, y0, x1, y1 in self._cells.get(cell, ()):
                if left < x1 and x0 < right and top < y1 and y0 < bottom:
                    return False
        for cell in cells:
            self._cells.setdefault(cell, []).append((left, top, right, bottom))
        return True


def _rows(boxes: Boxes) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Every row of cells that a box meets, with the place of the box."""
    first = np.floor(boxes[:, 1] / CELL).astype(np.intp)
    counts = np.floor(boxes[:, 3] / CELL).astype(np.intp) - first + 1
    places = np.repeat(np.arange(len(boxes)), counts)
    return first[places] + np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts), places
