"""Odd objects of a set: rules for a project and for a label file alike, numpy alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

import numpy as np

from swin_annotator.core import geometry, turned
from swin_annotator.core.types import PLACED, Annotation, BoxXYWH, Image, Kind
from swin_annotator.messages import Message

LEAST_SIDE = 2.0
"""Pixels: what is thinner was rarely meant."""
LEAST_FOR_ODD = 20
"""Objects of a class before one of them can be called unusual."""
UNUSUAL = 6.0
"""A side so many times as far from the class's median as half of its objects, on a logarithmic scale, is unusual."""
TWICE, OVERLAP, WITHIN = 0.8, 0.5, 0.95
"""Overlap of two boxes from which one of them may be too many, from which two of a class are worth a look, and the
share of a box that lies within another of its class."""
APART = 0.5
"""IoU of box and outline below which they do not mean the same object."""
MOST_PAIRS = 1000
"""Pairs of one image: where all lie upon each other there are millions, which say no more."""
OVER = 1.0
"""Pixels by which a box may leave its image."""

Typical = Mapping[int, tuple[float, float]]
"""Category id -> median and spread of the logarithm of sides."""


class OddityKind(StrEnum):
    """Kinds of oddities, the most certain first."""

    TWICE = "twice"
    RIVAL = "rival"
    OUTSIDE = "outside"
    TINY = "tiny"
    APART = "apart"
    MASK = "mask"
    SMALL = "small"
    LARGE = "large"
    OVERLAP = "overlap"
    KIND = "kind"
    """It looks like another class; a model's features say so."""


@dataclass(frozen=True, slots=True)
class OddObject:
    """One object that is worth a look."""

    why: OddityKind
    row: Annotation
    words: str
    """Oddity as text, without the image."""
    others: tuple[int, ...] = ()
    """Ids of other objects that it is about."""


def typical(rows: Iterable[Annotation]) -> dict[int, tuple[float, float]]:
    """Usual sizes of classes with enough objects: category id -> median and spread of the logarithm of sides."""
    logs: defaultdict[int, list[float]] = defaultdict(list)
    for row in rows:
        if side(row.bbox_xywh) > 0 and row.kind not in PLACED:
            logs[row.category_id].append(float(np.log(side(row.bbox_xywh))))
    found = {}
    for number, values in logs.items():
        if len(values) >= LEAST_FOR_ODD:
            middle = float(np.median(values))
            found[number] = (middle, max(float(np.median(np.abs(np.array(values) - middle))), 0.05))
    return found


def of_image(image: Image, rows: Sequence[Annotation], names: Mapping[int, str], usual: Typical) -> Iterator[OddObject]:
    """List what is odd about the objects of one image.

    Args:
        image: with its size, where that is known.
        rows: its objects.
        names: category id -> name.
        usual: what ``typical`` found for the whole set.
    """
    for row in rows:
        yield from _alone(row, image, names, usual)
    yield from islice(_together(rows, names), MOST_PAIRS)


def side(box: BoxXYWH) -> float:
    """Pixels of the side of a square as large as a box."""
    return float(np.sqrt(max(0.0, box[2]) * max(0.0, box[3])))


def leaves_by(row: Annotation, size_hw: tuple[int, int]) -> float:
    """Pixels by which an object's box lies outside its image; 0 for a turned box, which may."""
    if turned.box_of(row) is not None:
        return 0.0
    x, y, w, h = row.bbox_xywh
    return max(-x, -y, x + w - size_hw[1], y + h - size_hw[0])


def _alone(row: Annotation, image: Image, names: Mapping[int, str], usual: Typical) -> Iterator[OddObject]:
    over = 0.0 if image.size_hw is None else leaves_by(row, image.size_hw)
    if over > OVER:
        yield OddObject(OddityKind.OUTSIDE, row, Message("reaches {over} pixels out of the image", over=f"{over:.0f}"))
    if row.kind not in PLACED:
        yield from _size(row, names, usual)
    if row.polygons and not row.iscrowd and row.kind is Kind.AREA:
        pair = [_corners([box]) for box in (row.bbox_xywh, geometry.polygons_bbox(row.polygons))]
        if geometry.iou(*pair)[0, 0] < APART:
            yield OddObject(OddityKind.APART, row, Message("box and outline are far apart"))
    if row.mask is not None and image.size_hw is not None and row.mask.size_hw != image.size_hw:
        yield OddObject(OddityKind.MASK, row, Message("its mask has another size than the image"))


def _size(row: Annotation, names: Mapping[int, str], usual: Typical) -> Iterator[OddObject]:
    _, _, w, h = row.bbox_xywh
    if min(w, h) < LEAST_SIDE:
        yield OddObject(OddityKind.TINY, row, Message("{w}×{h} pixels small", w=f"{w:.1f}", h=f"{h:.1f}"))
    elif row.category_id in usual:
        middle, spread = usual[row.category_id]
        away = (float(np.log(side(row.bbox_xywh))) - middle) / spread
        name = names.get(row.category_id, "")
        if away <= -UNUSUAL:
            yield OddObject(OddityKind.SMALL, row, Message("unusually small for {name}", name=name))
        elif away >= UNUSUAL:
            yield OddObject(OddityKind.LARGE, row, Message("unusually large for {name}", name=name))


def _together(rows: Sequence[Annotation], names: Mapping[int, str]) -> Iterator[OddObject]:
    """Pairs that nearly coincide, or of which one lies upon the other of its class."""
    whole = [row for row in rows if not row.iscrowd and row.kind not in PLACED and side(row.bbox_xywh) > 0]
    if len(whole) < 2:
        return
    boxes = _corners([row.bbox_xywh for row in whole])
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    for i in range(len(whole) - 1):  # a row at a time: thousands of objects against each other fit no memory
        iou = geometry.iou(boxes[i : i + 1], boxes[i + 1 :])[0]
        inside = iou * (areas[i] + areas[i + 1 :]) / (1 + iou) / np.minimum(areas[i], areas[i + 1 :])
        for k in np.flatnonzero((iou >= OVERLAP) | (inside >= WITHIN)):
            first, second = sorted((whole[i], whole[i + 1 + int(k)]), key=lambda row: row.id)
            yield from _pair(first, second, float(iou[k]), names)


def _pair(first: Annotation, second: Annotation, iou: float, names: Mapping[int, str]) -> Iterator[OddObject]:
    one, other = names.get(first.category_id, ""), names.get(second.category_id, "")
    if first.category_id != second.category_id:
        if iou >= TWICE:
            yield OddObject(
                OddityKind.RIVAL, second, Message("labelled {get} and {get2}", get=one, get2=other), (first.id,)
            )
    elif iou >= TWICE:
        yield OddObject(
            OddityKind.TWICE,
            second,
            Message("there twice, as labels {id} and {id2}", id=first.id, id2=second.id),
            (first.id,),
        )
    elif iou >= OVERLAP:
        yield OddObject(
            OddityKind.OVERLAP,
            second,
            Message("overlaps label {id} by {share}", id=first.id, share=f"{iou:.0%}"),
            (first.id,),
        )
    else:
        inner, outer = sorted((first, second), key=lambda row: side(row.bbox_xywh))
        yield OddObject(OddityKind.OVERLAP, inner, Message("lies within label {id}", id=outer.id), (outer.id,))


def _corners(boxes: Sequence[BoxXYWH]) -> geometry.F32:
    return np.array([geometry.xyxy_from_xywh(box) for box in boxes], np.float32)
