"""Run lengths as numbers, and straight from pixels of a part of an image, without a full-size mask in between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

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
    column, row = _edges(crop)
    places = (column + left) * height + row + top
    return from_runs(places[0::2], places[1::2], size_hw)


def stretched(
    crop: NDArray[np.bool_], xs: NDArray[np.integer], ys: NDArray[np.integer], size_hw: tuple[int, int]
) -> Rle:
    """A full-size mask in which each pixel of ``crop`` stands for a rectangle of pixels.

    Args:
        crop: bool (h, w).
        xs: (w + 1,) ascending: pixels of column i cover the columns xs[i] to xs[i + 1].
        ys: (h + 1,) the same for rows.
        size_hw: of the mask.
    """
    column, row = _edges(crop)
    places = ys[row]
    starts, ends = [], []
    for number, left, right in zip(range(crop.shape[1]), xs, xs[1:], strict=False):
        rows = places[column == number]
        columns = np.arange(left, right)[:, None] * size_hw[0]
        starts.append((columns + rows[0::2]).ravel())
        ends.append((columns + rows[1::2]).ravel())
    nothing = np.zeros(0, np.int64)
    return from_runs(np.concatenate([nothing, *starts]), np.concatenate([nothing, *ends]), size_hw)


def _edges(crop: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """(n,) columns and rows at which runs of a (h, w) mask start and end in turns, column after column."""
    rows, columns = crop.shape
    padded = np.zeros((columns, rows + 2), np.int8)
    padded[:, 1:-1] = crop.T
    column, row = np.divmod(np.flatnonzero(np.diff(padded, axis=1).ravel()), rows + 1)
    return column, row


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
    return from_lengths(counts.tolist(), size_hw)


def from_lengths(lengths: Sequence[int], size_hw: tuple[int, int]) -> Rle:
    """The mask of run lengths as numbers, the first of zeros; together they are all its pixels."""
    height, width = size_hw
    packed = coco_mask.frPyObjects({"size": [height, width], "counts": list(lengths)}, height, width)
    return Rle((height, width), bytes(packed["counts"]))


def as_json(rle: Rle) -> dict[str, object]:
    """A mask as COCO's tools write it: ``size`` and compressed ``counts``, ready for JSON."""
    return {"size": list(rle.size_hw), "counts": rle.counts.decode("ascii")}


def from_json(value: Mapping[str, Any]) -> Rle:
    """Read what ``as_json`` wrote. Raises KeyError, ValueError, TypeError or AttributeError where it is damaged."""
    height, width = value["size"]
    return Rle((int(height), int(width)), value["counts"].encode("ascii"))


def lengths_of(rle: Rle) -> NDArray[np.int64]:
    """The run lengths of a mask as numbers, the first of zeros. Raises ValueError when they are damaged."""
    lengths = unpacked(rle.counts)
    if lengths is None:
        raise ValueError("damaged run lengths")
    return lengths


def unpacked(counts: bytes) -> NDArray[np.int64] | None:
    """Compressed run lengths as numbers, None when the string is damaged.

    The C code of pycocotools trusts its input, so a damaged string must not get that far. Format: LEB128-like groups
    of six bits, from the fourth number on as differences to the number before the last (cocoapi, maskApi.c).
    """
    codes = np.frombuffer(counts, np.uint8).astype(np.int64) - 48
    if len(codes) == 0 or codes.min() < 0 or codes.max() > 63:
        return None
    last = (codes & 0x20) == 0
    ends = np.flatnonzero(last)
    if not last[-1]:
        return None
    starts = np.concatenate([[0], ends[:-1] + 1])
    lengths = ends - starts + 1
    if lengths.max() > 7:  # 35 bits are more than any image needs
        return None
    place = np.arange(len(codes)) - np.repeat(starts, lengths)
    runs: NDArray[np.int64] = np.add.reduceat((codes & 0x1F) << (5 * place), starts)
    negative = (codes[ends] & 0x10) != 0
    runs[negative] -= 1 << (5 * lengths[negative])
    runs[1::2] = np.cumsum(runs[1::2])
    runs[2::2] = np.cumsum(runs[2::2])
    return None if runs.min() < 0 else runs
