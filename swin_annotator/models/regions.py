"""From a label map to objects: the connected regions of each class, as masks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import masks
from swin_annotator.core.labelmap import NO_OBJECTS
from swin_annotator.core.proposals import Proposals, no_proposals
from swin_annotator.core.types import Source

IGNORED = NO_OBJECTS
"""Label names that are no objects in any data set."""

LIMIT = 300


@dataclass(frozen=True, slots=True)
class MinArea:
    """The smallest region worth a person's time: whichever of the two is larger."""

    pixels: int = 16
    fraction: float = 0.0002
    """Share of the image: 0.0002 is 61 pixels of a 640 x 480 photo and 2400 of a 12 megapixel one."""

    def of(self, size_hw: tuple[int, int]) -> int:
        """Pixels, at least 1."""
        return max(1, self.pixels, round(self.fraction * size_hw[0] * size_hw[1]))


@dataclass(frozen=True, slots=True, eq=False)
class _Runs:
    """Vertical runs of equal label, in column-major order."""

    value: NDArray[np.integer]
    start: NDArray[np.int64]
    end: NDArray[np.int64]
    weight: NDArray[np.floating]
    """Sum of the probabilities in each run."""

    def take(self, index: NDArray[np.intp] | NDArray[np.bool_]) -> _Runs:
        return _Runs(self.value[index], self.start[index], self.end[index], self.weight[index])


def regions(
    label_map: NDArray[np.integer],
    probabilities: NDArray[np.floating] | None,
    labels: Sequence[str],
    ignore: Collection[str] = IGNORED,
    min_area: MinArea | None = None,
    source: Source | None = None,
    *,
    limit: int = LIMIT,
) -> Proposals:
    """The connected regions of each class, best first, with masks that keep their holes.

    Pixels are neighbours along edges and corners (8-connectivity): a wire drawn diagonally stays one region, and
    each region has exactly one outer ring in ``core.masks.to_polygons``. Works on vertical runs rather than on one
    mask per class, so its cost does not grow with the number of classes.

    Args:
        label_map: (h, w) indices into ``labels``; other values (such as 255) are no region.
        probabilities: (h, w) in 0..1, how sure the model is of each pixel's label; None counts as 1.
        labels: names by index. Two indices of one name stay apart.
        ignore: names without regions, compared without regard to case.
        min_area: smaller regions are left out; None: :class:`MinArea`'s defaults.
        source: what the proposals name as their origin.
        limit: at most so many; the largest are kept.

    Returns:
        Proposals whose score is the region's mean probability.
    """
    source = source or Source("model")
    height, width = size_hw = (int(label_map.shape[0]), int(label_map.shape[1]))
    unwanted = {name.casefold() for name in ignore}
    wanted = np.array([name.casefold() not in unwanted for name in labels] + [False])
    found = _runs_of(label_map, probabilities)
    known = np.where((found.value >= 0) & (found.value < len(labels)), found.value, len(labels))
    found = found.take(wanted[known])
    if not len(found.value):
        return no_proposals(source)
    region = _joined(found, height, width)
    area = np.bincount(region, weights=found.end - found.start)
    score = np.bincount(region, weights=found.weight) / area
    large = np.flatnonzero(area >= (min_area or MinArea()).of(size_hw))
    largest = large[np.argsort(-area[large], kind="stable")[:limit]]
    chosen = largest[np.argsort(-score[largest], kind="stable")]
    by_region = np.argsort(region, kind="stable")
    first = np.searchsorted(region[by_region], chosen, "left")
    last = np.searchsorted(region[by_region], chosen, "right")
    parts = [found.take(by_region[a:b]) for a, b in zip(first, last, strict=True)]
    return Proposals(
        np.array([_box(part, height) for part in parts], np.float32).reshape(-1, 4),
        np.clip(score[chosen], 0, 1).astype(np.float32),
        tuple(labels[int(part.value[0])] for part in parts),
        source,
        tuple(masks.from_runs(part.start, part.end, size_hw) for part in parts),
    )


def _runs_of(label_map: NDArray[np.integer], probabilities: NDArray[np.floating] | None) -> _Runs:
    height = label_map.shape[0]
    columns = np.ascontiguousarray(label_map.T).ravel()
    if not len(columns):
        nothing = np.zeros(0, np.int64)
        return _Runs(columns, nothing, nothing, nothing.astype(np.float32))
    begins = np.ones(len(columns), bool)
    np.not_equal(columns[1:], columns[:-1], out=begins[1:])
    begins[::height] = True
    start = np.flatnonzero(begins)
    end = np.append(start[1:], len(columns))
    if probabilities is None:
        weight = (end - start).astype(np.float64)
    else:
        by_column = np.ascontiguousarray(probabilities.T, np.float32).ravel()
        weight = np.add.reduceat(by_column, start)
    return _Runs(columns[start], start, end, weight)


def _joined(found: _Runs, height: int, width: int) -> NDArray[np.integer]:
    """(n,) number of the region that each run belongs to."""
    column = found.start // height
    # One spare row between columns: a run at the bottom is no neighbour of one at the top of the next column.
    start, end = found.start + column, found.end + column
    first = np.searchsorted(end, start + height + 1, "left")
    last = np.searchsorted(start, end + height + 1, "right")
    count = np.maximum(last - first, 0)
    left = np.repeat(np.arange(len(count)), count)
    right = np.arange(len(left)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)
    same = found.value[left] == found.value[right]
    left, right = left[same], right[same]
    from scipy.sparse import coo_array  # not for those who ask for no regions
    from scipy.sparse.csgraph import connected_components

    links = coo_array((np.ones(len(left), bool), (left, right)), shape=(len(count), len(count)))
    region: NDArray[np.integer] = connected_components(links, directed=False)[1]
    return region


def _box(part: _Runs, height: int) -> tuple[float, float, float, float]:
    left, right = part.start[0] // height, part.start[-1] // height + 1
    top = (part.start % height).min()
    bottom = ((part.end - 1) % height).max() + 1
    return (float(left), float(top), float(right), float(bottom))
