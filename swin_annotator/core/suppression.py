"""Suppression of boxes: which of many overlap, and which of those stay; thousands in milliseconds.

Two boxes of an IoU above t are alike in each direction: neither is longer than 1 / t of the other, and their centres
lie nearer than (1 - t) / (1 + t) of their mean length. So boxes sorted by length and centre are compared with a few
neighbours each instead of with all others; the comparison itself is the same, and so is what it finds.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.geometry import F32

_FIRST, _BLOCK = 32, 256
"""Sizes of blocks where most boxes overlap: so many of the best meet all others at a time, from few to more."""
_TILE = 1 << 14
"""Pairs of boxes whose areas stay in the cache."""
_MANY = 1 << 18
"""Pairs of neighbours up to which looking at each is quicker than at all boxes row by row."""
_CROWD = 2
"""Boxes that fall for each box of a block: from so many on the next block is looked at in the same way."""
_LOOP = 1 << 10
"""Pairs that a loop is done with sooner than a round over arrays."""
_ROUNDS = 8
_SLACK = 1e-5
"""Part of a threshold, so that rounding hides no neighbour."""
_LEAST = 0.05
"""Thresholds below say little about who is near."""
Indices = NDArray[np.intp]
Pairs = tuple[Indices, Indices]


def nms(boxes: F32, scores: F32, threshold: float, classes: NDArray[np.integer] | None = None) -> Indices:
    """Greedy non-maximum suppression: the indices to keep, best score first.

    Args:
        boxes: (n, 4) corner boxes in pixels.
        scores: (n,); equal scores keep their order.
        threshold: a box that overlaps a better kept one by more than this IoU is dropped.
        classes: (n,) class indices; boxes of different classes never suppress each other. None: one class.
    """
    order = np.argsort(-scores, kind="stable")
    labels = np.zeros(len(order), np.intp) if classes is None else np.unique(classes[order], return_inverse=True)[1]
    stays = _ranked(np.asarray(boxes)[order], labels, threshold)
    return order[stays]


def _ranked(boxes: F32, labels: Indices, threshold: float) -> NDArray[np.bool_]:
    """(n,) which boxes stay, the best of which come first."""
    stays = np.zeros(len(boxes), bool)
    left, size, asked = np.arange(len(boxes)), _FIRST, False
    while len(left):  # a block at a time: n x n pairs take gigabytes
        block, left, size = left[:size], left[size:], min(2 * size, _BLOCK)
        there, before = len(block), len(left)
        block = block[_staying(len(block), *_ahead(boxes[block], labels[block], threshold))]
        stays[block] = True
        if len(left):
            falls = overlaps(boxes[block], boxes[left], threshold)
            if labels.any():
                falls &= labels[block][:, None] == labels[left]
            left = left[~falls.any(axis=0)]
        if before - len(left) >= _CROWD * there or asked or not len(left):
            continue
        # Few fall, so most stay: whoever is near is found sooner than by looking at all for each that stays.
        asked = True
        pairs = neighbours(boxes[left], labels[left], threshold)
        if pairs is not None:
            stays[left] = _staying(len(left), *pairs)
            return stays
        if labels[left].any():
            for one in range(labels[left].max() + 1):
                places = left[labels[left] == one]
                stays[places] = _ranked(boxes[places], np.zeros_like(places), threshold)
            return stays
    return stays


def overlaps(a: F32, b: F32, threshold: float) -> NDArray[np.bool_]:
    """(n, m) which of (n, 4) and (m, 4) corner boxes overlap by more than an IoU of ``threshold``."""
    found = np.empty((len(a), len(b)), bool)
    step = max(1, _TILE // max(1, len(b)))
    columns = np.ascontiguousarray(b.T)
    for start in range(0, len(a), step):
        rows = slice(start, start + step)
        found[rows] = _exceeding(a[rows].T[:, :, None], columns[:, None, :], threshold)
    return found


def around(boxes: F32, labels: Indices, rows: Indices, threshold: float) -> Pairs:
    """(k,) places in ``rows`` and (k,) indices of the boxes of their class that overlap those, sorted.

    Args:
        boxes: (n, 4) corner boxes, each with an area.
        labels: (n,) classes from 0 up.
        rows: (m,) indices of boxes.
        threshold: overlap is an IoU above this, which is below 1; each box overlaps itself.
    """
    pairs = neighbours(boxes, labels, threshold) if len(rows) * len(boxes) > 3 * _MANY else None
    if pairs is None:
        of, by = np.divmod(np.flatnonzero(overlaps(boxes[rows], boxes, threshold)), len(boxes))
        same = labels[rows[of]] == labels[by]
        return of[same], by[same]
    place = np.full(len(boxes), -1)
    place[rows] = np.arange(len(rows))
    of = place[np.concatenate([pairs[0], pairs[1], rows])]
    by = np.concatenate([pairs[1], pairs[0], rows])
    wanted = of >= 0
    of, by = np.divmod(np.sort(of[wanted] * len(boxes) + by[wanted]), len(boxes))
    return of, by


def neighbours(boxes: F32, labels: Indices, threshold: float) -> Pairs | None:
    """(k,) i and (k,) j, i < j, of all pairs of one class that overlap by more than an IoU of ``threshold``; unsorted.

    None where so many lie near that looking at them one by one is not worth it.

    Args:
        boxes: (n, 4) corner boxes.
        labels: (n,) classes from 0 up.
        threshold: of the IoU.
    """
    if not _LEAST <= threshold < 1 or len(boxes) < 2:
        return None
    low = threshold * (1 - _SLACK)
    reach = (1 - low) / (1 + low)
    corners = np.ascontiguousarray(boxes.T, np.float64)
    sides, middles = corners[2:] - corners[:2], (corners[2:] + corners[:2]) / 2
    if not (sides.min() > 0 and sides.max() < np.inf):  # what is empty or endless overlaps nothing
        places = np.flatnonzero((sides > 0).all(axis=0) & (sides < np.inf).all(axis=0))
        pairs = neighbours(boxes[places], labels[places], threshold) if len(places) > 1 else (places[:0], places[:0])
        return None if pairs is None else (places[pairs[0]], places[pairs[1]])
    middles -= middles.min(axis=1, keepdims=True)
    crowded = sides.mean(axis=1) / (middles.max(axis=1) + 1)
    along = int(crowded.argmin())
    sizes = np.bincount(labels).astype(float)
    if crowded[along] * reach * (sizes @ sizes) > _MANY:
        return None
    length, middle = sides[along], middles[along]
    span = 2 * middle.max() + 1
    # A class of lengths is as wide as those of an overlapping pair can differ: neighbours are of it or of the next.
    kind = np.floor(np.log(length) / -np.log(low))
    shelf = kind - kind.min() + labels * (np.ptp(kind) + 2)
    keys = shelf * span + middle
    order = np.argsort(keys)
    length, middle, kind, shelf, keys = length[order], middle[order], kind[order], shelf[order], keys[order]
    rounding = 4e-15 * np.abs(keys).max()
    starts, ends = [np.arange(1, len(keys) + 1)], []
    for above in (0, 1):
        far = (length + np.minimum(low ** -(kind + above + 1), length / low)) * (reach / 2) + rounding
        if above:
            starts.append(np.searchsorted(keys, (shelf + above) * span + np.maximum(middle - far, 0)))
        ends.append(np.searchsorted(keys, (shelf + above) * span + np.minimum(middle + far, span / 2), "right"))
    start = np.concatenate(starts)
    counts = np.concatenate(ends) - start
    if counts.sum() > 4 * _MANY:
        return None
    b = np.repeat(start - (np.cumsum(counts) - counts), counts)
    b += np.arange(len(b))
    # With 32 bits and some room for their rounding: whether boxes overlap is looked at below.
    middle = middles[1 - along][order].astype(np.float32)
    room = (sides[1 - along][order] * (reach / 2 + 1e-6) + 1e-6 * middles[1 - along].max()).astype(np.float32)
    apart = middle[b]
    apart -= np.repeat(np.tile(middle, 2), counts)
    most = room[b]
    most += np.repeat(np.tile(room, 2), counts)
    near = np.flatnonzero(np.abs(apart, out=apart) <= most)
    a = order[np.repeat(np.tile(np.arange(len(keys)), 2), counts)[near]]
    b = order[b[near]]
    near = np.flatnonzero(_exceeding(boxes[a].T, boxes[b].T, threshold))
    return np.minimum(a[near], b[near]), np.maximum(a[near], b[near])


def _exceeding(a: F32, b: F32, threshold: float) -> NDArray[np.bool_]:
    """Find which boxes overlap by more than ``threshold``, from their left, top, right and bottom along the first axis.

    No quotient is made: inter / (a + b - inter) > t says the same as inter > t / (1 + t) * (a + b).
    """
    share = np.float32(threshold / (1 + threshold))
    nothing = np.zeros(b.shape[-1], np.float32)  # in a row: with one 0 numpy takes four times as long
    inter = np.minimum(a[2], b[2])
    inter -= np.maximum(a[0], b[0])
    height = np.minimum(a[3], b[3])
    height -= np.maximum(a[1], b[1])
    # One side alone is cut at 0: where the other is below that, so is the product, and no area is.
    np.maximum(inter, nothing, out=inter)
    inter *= height
    least = np.add(share * _area(a), share * _area(b), out=height)
    found: NDArray[np.bool_] = inter > least
    return found


def _area(corners: F32) -> F32:
    area: F32 = np.maximum(corners[2] - corners[0], 0) * np.maximum(corners[3] - corners[1], 0)
    return area


def _ahead(boxes: F32, labels: Indices, threshold: float) -> Pairs:
    """As ``neighbours``, of boxes most of which overlap."""
    i, j = np.divmod(np.flatnonzero(overlaps(boxes, boxes, threshold)), len(boxes))
    later = (i < j) & (labels[i] == labels[j])
    return i[later], j[later]


def _staying(number: int, better: Indices, worse: Indices) -> NDArray[np.bool_]:
    """(number,) which of ranked boxes stay, where of each pair the worse goes if the better stays."""
    stays = np.ones(number, bool)
    for _ in range(_ROUNDS):
        if len(better) <= _LOOP:
            break
        waits = np.zeros(number, bool)
        waits[worse] = True
        stays[worse[~waits[better]]] = False
        undecided = stays[better] & stays[worse]
        better, worse = better[undecided], worse[undecided]
    order = np.argsort(better, kind="stable")
    for i, j in zip(better[order].tolist(), worse[order].tolist(), strict=True):
        if stays[i]:
            stays[j] = False
    return stays
