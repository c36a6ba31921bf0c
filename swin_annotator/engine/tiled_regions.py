"""Regions found on overlapping tiles and on the whole image, as one answer: pieces of one thing are joined.

What a seam cuts is joined with its other part where both tiles agree about the strip that they share. Of what is found
twice the tile's version counts for small things, which it sees larger, and the whole image's for large ones, which no
tile sees whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import geometry, masks
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.proposals import Proposals, no_proposals
from swin_annotator.core.types import Rle
from swin_annotator.engine.tiles import OVERLAP, TOUCH, Region

Box = tuple[float, float, float, float]
AGREE = 0.5
"""Two pieces are of one thing where they share so much of the smaller one's part in the strip that both tiles see."""
SAME, INSIDE = 0.5, 0.8
"""Overlap from which two regions are one, and share of a region inside another from which it is a part of that."""


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """A region of one tile or of the whole image; ``tile`` is None for the latter."""

    rle: Rle
    score: float
    label: str
    tile: Region | None
    is_cut: bool

    @property
    def longest(self) -> float:
        """Longer side of its box, in pixels."""
        return max(masks.bbox(self.rle)[2:])


def merged(
    whole: Proposals, parts: Sequence[tuple[Region, Proposals]], size_hw: tuple[int, int], side: int
) -> Proposals:
    """All regions as one answer, best first.

    Args:
        whole: of the whole image.
        parts: of each tile, in pixels of the image.
        size_hw: of the image.
        side: of a tile.
    """
    cut = [_piece(found, i, region, size_hw) for region, found in parts for i in range(len(found))]
    small = _joined([piece for piece in cut if piece is not None], size_hw)
    large = [_piece(whole, i, None, size_hw) for i in range(len(whole))]
    limit = side * (1 - OVERLAP)
    ranked = sorted((p for p in (*small, *large) if p is not None), key=lambda p: (_place(p, limit), -p.score))
    kept: list[_Piece] = []
    for piece in ranked:
        if not any(_is_same(piece, other) for other in kept):
            kept.append(piece)
    kept.sort(key=lambda piece: -piece.score)
    if not kept:
        return no_proposals(whole.source)
    return Proposals(
        np.array([geometry.xyxy_from_xywh(masks.bbox(piece.rle)) for piece in kept], np.float32),
        np.array([piece.score for piece in kept], np.float32),
        tuple(piece.label for piece in kept),
        whole.source,
        tuple(piece.rle for piece in kept),
    )


def _place(piece: _Piece, limit: float) -> int:
    """Order by who sees a thing better: tiles what fits well into one, the whole image what does not."""
    if piece.is_cut:
        return 3
    if piece.tile is None:
        return 1
    return 0 if piece.longest <= limit else 2


def _piece(found: Proposals, index: int, region: Region | None, size_hw: tuple[int, int]) -> _Piece | None:
    rle = found.mask(index)
    if rle is None or not masks.area(rle):
        return None
    is_cut = region is not None and _is_cut(masks.bbox(rle), masks.bbox(rle), region, size_hw)
    return _Piece(rle, float(found.scores[index]), found.categories[index], region, is_cut)


def _ends_at(region: Region, size_hw: tuple[int, int]) -> list[tuple[int, int, int]]:
    """The borders of a tile that are none of the image: the side of a box, where it is, and which way is out."""
    sides = [(0, region[0], -1, region[0] > 0), (1, region[1], -1, region[1] > 0)]
    sides += [(2, region[2], 1, region[2] < size_hw[1]), (3, region[3], 1, region[3] < size_hw[0])]
    return [(side, border, way) for side, border, way, is_inner in sides if is_inner]


def _is_cut(box: Box, whole: Box, region: Region, size_hw: tuple[int, int]) -> bool:
    """Return whether a box ends at an inner border of its tile that ``whole``, which holds it, does not go beyond."""
    own, all_ = geometry.xyxy_from_xywh(box), geometry.xyxy_from_xywh(whole)
    return any(
        abs(own[side] - border) <= TOUCH and (all_[side] - border) * way <= TOUCH
        for side, border, way in _ends_at(region, size_hw)
    )


def _joined(pieces: Sequence[_Piece], size_hw: tuple[int, int]) -> list[_Piece]:
    """Cut pieces of one thing as one; all others as they are."""
    group = list(range(len(pieces)))

    def head(i: int) -> int:
        while group[i] != i:
            i = group[i]
        return i

    for i, one in enumerate(pieces):
        for j in range(i):
            other = pieces[j]
            if one.is_cut and other.is_cut and one.label == other.label and _agree(one, other):
                group[head(i)] = head(j)
    members: dict[int, list[_Piece]] = {}
    for i, piece in enumerate(pieces):
        members.setdefault(head(i), []).append(piece)
    return [_union(group_, size_hw) for group_ in members.values()]


def _union(pieces: Sequence[_Piece], size_hw: tuple[int, int]) -> _Piece:
    if len(pieces) == 1:
        return pieces[0]
    areas = np.array([masks.area(piece.rle) for piece in pieces], float)
    score = float((areas * [piece.score for piece in pieces]).sum() / areas.sum())
    rle = masks.union([piece.rle for piece in pieces])
    box = masks.bbox(rle)
    is_cut = any(p.tile is not None and _is_cut(masks.bbox(p.rle), box, p.tile, size_hw) for p in pieces)
    return _Piece(rle, score, pieces[0].label, pieces[0].tile, is_cut)


def _agree(one: _Piece, other: _Piece) -> bool:
    """Return whether two pieces say the same of the strip that both of their tiles see."""
    a, b = one.tile, other.tile
    if a is None or b is None or a == b:
        return False
    strip = (max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3]))
    if strip[0] >= strip[2] or strip[1] >= strip[3]:
        return False
    first, second = _within(one.rle, strip), _within(other.rle, strip)
    smaller = min(int(first.sum()), int(second.sum()))
    return smaller > 0 and int((first & second).sum()) >= AGREE * smaller


def _within(rle: Rle, strip: Region) -> NDArray[np.bool_]:
    """(h, w) the pixels of a mask in a part of the image."""
    part = mask_crop.crop(rle)
    found = np.zeros((strip[3] - strip[1], strip[2] - strip[0]), bool)
    height, width = part.pixels.shape
    left, top = max(part.left, strip[0]), max(part.top, strip[1])
    right, bottom = min(part.left + width, strip[2]), min(part.top + height, strip[3])
    if left < right and top < bottom:
        inner = part.pixels[top - part.top : bottom - part.top, left - part.left : right - part.left]
        found[top - strip[1] : bottom - strip[1], left - strip[0] : right - strip[0]] = inner
    return found


def _is_same(piece: _Piece, other: _Piece) -> bool:
    """Return whether a region is another one seen again, or a part of it."""
    if piece.label != other.label:
        return False
    overlap = masks.iou(piece.rle, other.rle)
    if overlap <= 0:
        return False
    own, theirs = masks.area(piece.rle), masks.area(other.rle)
    shared = overlap * (own + theirs) / (1 + overlap)
    return overlap >= SAME or shared >= INSIDE * own
