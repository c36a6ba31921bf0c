"""Run lengths straight from pixels of a part of an image, without a full-size mask in between."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

from swin_annotator.core.types import Rle


def encode_at(crop: NDArray[np.bool_], left: int, top: int, size_hw: tuple[int, int]) -> Rle:
    """The full-size mask that is ``crop`` at (left, top) and empty elsewhere.

    Costs as much as the crop is large: a small object on a 12 megapixel photo takes microseconds.

    Args:
        crop: bool (h, w), inside the image as placed.
        left: column of the crop's first pixel.
        top: row of the crop's first pixel.
        size_hw: of the image.

    Raises:
        ValueError: the crop reaches over the edge of the image.
    """
    height, width = size_hw
    rows, columns = crop.shape
    if left < 0 or top < 0 or left + columns > width or top + rows > height:
        raise ValueError(f"a crop of {rows} x {columns} at row {top}, column {left} leaves an image of {size_hw}")
    padded = np.zeros((columns, rows + 2), np.int8)
    padded[:, 1:-1] = crop.T
    edges = np.flatnonzero(np.diff(padded, axis=1).ravel())  # runs start and end in turns, column after column
    column, row = np.divmod(edges, rows + 1)
    places = (column + left) * height + row + top
    return from_runs(places[0::2], places[1::2], size_hw)


def from_runs(starts: NDArray[np.integer], ends: NDArray[np.integer], size_hw: tuple[int, int]) -> Rle:
    """The mask whose pixels are the given runs.

    Args:
        starts: (n,) column-major pixel numbers, ascending: pixel (row, column) has number column * height + row.
        ends: (n,) one past each run; ends[i] <= starts[i + 1].
        size_hw: of the mask.
    """
    height, width = size_hw
    if len(starts):
        # A run up to the bottom and one from the top of the next column are one run to COCO.
        apart = np.flatnonzero(starts[1:] != ends[:-1])
        starts = starts[np.concatenate([[0], apart + 1])]
        ends = ends[np.concatenate([apart, [len(ends) - 1]])]
    bounds = np.zeros(2 * len(starts) + 2, np.int64)
    bounds[1:-1:2], bounds[2:-1:2], bounds[-1] = starts, ends, height * width
    counts = np.diff(bounds)
    if len(counts) > 1 and counts[-1] == 0:
        counts = counts[:-1]
    packed = coco_mask.frPyObjects({"size": [height, width], "counts": counts.tolist()}, height, width)
    return Rle((height, width), bytes(packed["counts"]))
