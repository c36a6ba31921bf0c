"""Labels beside what a model says of the same image: where they disagree a person looks again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from swin_annotator.core import geometry
from swin_annotator.core.types import Annotation, BoxXYWH

AGREES = 0.5
"""IoU from which a label and what was found are the same object."""
TOUCHES = 0.1
"""IoU from which what was found may be meant for the label, and sits badly."""
SURE = 0.5
"""A finding that is not labelled is worth a look from this score on."""
UNSEEN = 0.1
"""A label is worth a look where nothing that overlaps it scores as much."""


class Doubt(StrEnum):
    """Kinds of disagreement between labels and model."""

    UNLABELLED = "found, not labelled"
    UNFOUND = "labelled, not found"
    DIFFERENT = "another box or category"


@dataclass(frozen=True, slots=True)
class Remark:
    """One object about which labels and model disagree."""

    doubt: Doubt
    image_id: int
    bbox_xywh: BoxXYWH
    """Box of the label; of what was found where there is none."""
    category_id: int
    """The same."""
    label_id: int = 0
    """The label's id; 0 where there is none."""
    score: float = 0.0
    """Score of what was found; 0 where nothing was."""
    iou: float = 0.0
    """Overlap of both."""
    other_id: int = 0
    """The category that was found instead; 0 where it is the same or nothing was found."""

    @property
    def weight(self) -> float:
        """Worth of a look at it, in 0..1: the surer the model is that the label is wrong, the more."""
        match self.doubt:
            case Doubt.UNFOUND:
                return (UNSEEN - self.score) / UNSEEN * SURE
            case Doubt.UNLABELLED:
                return self.score
            case Doubt.DIFFERENT:
                return self.score * (1.0 if self.other_id else 1.0 - self.iou)


def compare(
    labels: Sequence[Annotation], found: Sequence[Annotation], asked: Collection[int], sure: float = SURE
) -> list[Remark]:
    """The remarks about one image, what weighs most first.

    Each label goes with at most one of the objects found, the pair that overlaps most first, and of the same category
    before another. Who asked only about some categories gets no remark about others.

    Args:
        labels: accepted labels of the image, of any category; groups (``iscrowd``) only hide what lies on them.
        found: what a model found there, from a low score on.
        asked: ids of the categories that it was asked about.
        sure: score from which what is not labelled is worth a look.
    """
    groups = [label for label in labels if label.iscrowd]
    single = [label for label in labels if not label.iscrowd]
    overlap = _overlaps(single, found)
    pairs = _pairs(single, found, overlap)
    remarks = []
    for i, label in enumerate(single):
        k = pairs.get(i)
        remark = _about_label(label, None if k is None else found[k], 0.0 if k is None else float(overlap[i, k]))
        if remark is not None and label.category_id in asked:
            remarks.append(remark)
    taken = set(pairs.values())
    covered = _overlaps([*single, *groups], found)
    for k, one in enumerate(found):
        lonely = k not in taken and not (covered[:, k] >= AGREES).any()
        if lonely and (one.score or 0.0) >= sure and not _inside(one, groups):
            about = (one.image_id, one.bbox_xywh, one.category_id)
            remarks.append(Remark(Doubt.UNLABELLED, *about, score=one.score or 0.0))
    return ordered(remarks)


def ordered(remarks: Iterable[Remark]) -> list[Remark]:
    """Remarks of any images, what weighs most first; equal ones by image and label."""
    return sorted(remarks, key=lambda remark: (-remark.weight, remark.image_id, remark.label_id))


def _about_label(label: Annotation, one: Annotation | None, iou: float) -> Remark | None:
    about = (label.image_id, label.bbox_xywh, label.category_id, label.id)
    score = 0.0 if one is None else one.score or 0.0
    if one is None or score < UNSEEN:
        return Remark(Doubt.UNFOUND, *about, score=score, iou=iou)
    same = one.category_id == label.category_id
    if same and iou >= AGREES:
        return None
    return Remark(Doubt.DIFFERENT, *about, score=score, iou=iou, other_id=0 if same else one.category_id)


def _pairs(labels: Sequence[Annotation], found: Sequence[Annotation], overlap: geometry.F32) -> dict[int, int]:
    """Place of a label -> place of what was found for it."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for same in (True, False):
        # Another category must sit on the object; the same one may sit badly.
        least = TOUCHES if same else AGREES
        places = np.argwhere(overlap >= least)
        for i, k in sorted(places.tolist(), key=lambda pair: -float(overlap[pair[0], pair[1]])):
            alike = labels[i].category_id == found[k].category_id
            if i not in pairs and k not in taken and alike is same:
                pairs[i] = k
                taken.add(k)
    return pairs


def _overlaps(labels: Sequence[Annotation], found: Sequence[Annotation]) -> geometry.F32:
    a, b = (np.array([geometry.xyxy_from_xywh(x.bbox_xywh) for x in rows], np.float32) for rows in (labels, found))
    return geometry.iou(a.reshape(-1, 4), b.reshape(-1, 4))


def _inside(one: Annotation, groups: Sequence[Annotation]) -> bool:
    """Return whether most of an object lies on a group."""
    x, y, w, h = one.bbox_xywh
    for group in groups:
        left, top, right, bottom = geometry.xyxy_from_xywh(group.bbox_xywh)
        shared = max(0.0, min(x + w, right) - max(x, left)) * max(0.0, min(y + h, bottom) - max(y, top))
        if shared > AGREES * w * h:
            return True
    return False
