"""Lessons from a person's yes and no about boxes: the tokens' rows that a query learns from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import geometry, suppression
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.types import BoxXYWH

NEAR = 0.7
"""A token speaks for a box that its own box overlaps by this IoU; where none does, the best from ``LEAST`` up."""
LEAST = 0.5
MOST_TOKENS = 8
"""That many of them at most make a lesson."""
TOUCHES = 0.3
"""From this IoU with a label on, a token tells nothing of what is no such thing."""
INSIDE = 0.7
"""... nor what lies in a label by this share of its area, or holds it so."""
SOFT = 12
"""Soft negatives of an image: tokens that look like objects, overlap no label and are not judged."""
AROUND, AROUND_OF = 75, 600
"""Numbers of tokens that tell how an image's tokens differ, evenly chosen from as many that look most like objects."""
MOST_AROUND = 3000
"""Number of them from all images."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Judged:
    """A person's verdicts on the objects of one category on one image."""

    image_id: int
    path: Path
    category: str
    accepted: tuple[BoxXYWH, ...] = ()
    rejected: tuple[BoxXYWH, ...] = ()
    content: str = ""
    """Hash of the file's bytes, where it is known."""
    others: tuple[BoxXYWH, ...] = ()
    """Accepted objects of categories that compete with it, see ``core.competing``: each says what it is not."""
    done: bool = False
    """True where a person said that all there is on the image is labelled."""


@dataclass(frozen=True, slots=True, eq=False)
class Lessons:
    """m lessons from one or many images, each the mean of the tokens of one box."""

    vectors: Floats
    """(m, d)"""
    shift: Floats
    """(m,) of the tokens, for words."""
    scale: Floats
    """(m,)"""
    objectness: Floats
    """(m,) in 0..1; 1 for models without it."""
    yes: NDArray[np.bool_]
    """(m,)"""
    soft: NDArray[np.bool_]
    """(m,) whether nobody judged it: a negative only because no label is there."""
    group: NDArray[np.int64]
    """(m,) which image it is from."""
    around: Floats
    """(g, d) tokens of these images, judged or not: how they differ whatever they show."""

    def __len__(self) -> int:
        return len(self.yes)

    @property
    def accepted(self) -> int:
        """Boxes that a person said yes to."""
        return int(self.yes.sum())

    @property
    def rejected(self) -> int:
        """Boxes that a person said no to."""
        return int((~self.yes & ~self.soft).sum())

    def take(self, chosen: NDArray[np.integer] | NDArray[np.bool_]) -> Lessons:
        """Some of the lessons."""
        return replace(self, **{name: getattr(self, name)[chosen] for name in _FIELDS})


_FIELDS = ("vectors", "shift", "scale", "objectness", "yes", "soft", "group")


def joined(parts: Sequence[Lessons]) -> Lessons:
    """The lessons of several images as one. Raises ValueError where there is none at all."""
    if not parts:
        raise ValueError("no lessons")
    around = np.concatenate([part.around for part in parts])
    around = around[:: -(-len(around) // MOST_AROUND) or 1]
    fields = {name: np.concatenate([getattr(part, name) for part in parts]) for name in _FIELDS}
    return Lessons(**fields, around=around)


def of_image(
    embedding: ImageEmbedding, accepted_xyxy: Floats, rejected_xyxy: Floats, *, group: int = 0, soft: int = SOFT
) -> Lessons:
    """Return what an image's judged boxes of one category say.

    A rejected box that touches an accepted one was badly placed or a second on the same thing: it says nothing of what
    the category looks like. Labels of other categories that touch no accepted one may be given as rejected.

    Args:
        embedding: of the image.
        accepted_xyxy: (a, 4) boxes of the category, whether they were proposed or drawn.
        rejected_xyxy: (r, 4) boxes that are not of the category.
        group: the image's number, so that what is learnt can be tried on other images.
        soft: at most that many soft negatives.
    """
    accepted, rejected = _boxes(accepted_xyxy), _boxes(rejected_xyxy)
    rejected = rejected[~touching(rejected, accepted)]
    rows, yes = [], []
    for boxes, answer in ((accepted, True), (rejected, False)):
        for box in boxes:
            tokens = tokens_of(embedding, box)
            if len(tokens):
                rows.append(tokens)
                yes.append(answer)
    quiet = _soft(embedding, accepted, rejected, soft)
    rows += [np.array([token]) for token in quiet]
    yes += [False] * len(quiet)
    is_soft = np.zeros(len(rows), bool)
    is_soft[len(rows) - len(quiet) :] = True
    objectness = np.ones(len(embedding.shift), np.float32) if embedding.objectness is None else embedding.objectness

    def means(values: NDArray[np.floating]) -> Floats:
        return np.array([np.asarray(values[tokens], np.float32).mean(0) for tokens in rows], np.float32)

    return Lessons(
        means(embedding.class_vectors).reshape(-1, embedding.class_vectors.shape[1]),
        means(embedding.shift),
        means(embedding.scale),
        means(objectness),
        np.array(yes, bool),
        is_soft,
        np.full(len(rows), group, np.int64),
        _around(embedding),
    )


def of_judged(embedding: ImageEmbedding, judged: Judged) -> Lessons:
    """Return what a person's verdicts say of a category on an image.

    What is called something else is no such thing, unless a label of the category touches it. Where nothing else was
    judged, and the image is not called done, nobody looked for the category: things without a label say nothing there.
    """
    accepted, rejected, others = map(corners, (judged.accepted, judged.rejected, judged.others))
    others = others[~touching(others, rejected)]  # a box that was rejected and named is one answer
    looked = bool(judged.accepted or judged.rejected or judged.done)
    no = np.concatenate([rejected, others])
    found = of_image(embedding, accepted, no, group=judged.image_id, soft=SOFT if looked else 0)
    return found if looked else replace(found, around=found.around[:0])


def corners(boxes: Sequence[BoxXYWH]) -> Floats:
    """(n, 4) boxes as left, top, right, bottom."""
    return np.array([geometry.xyxy_from_xywh(box) for box in boxes], np.float32).reshape(-1, 4)


def tokens_of(embedding: ImageEmbedding, box_xyxy: Floats) -> NDArray[np.intp]:
    """The tokens that speak for a box, at most ``MOST_TOKENS``, the best first; none where none fits it."""
    overlap = geometry.iou(np.asarray(box_xyxy, np.float32).reshape(1, 4), embedding.boxes_xyxy)[0]
    near = np.flatnonzero(overlap >= NEAR)
    if not len(near):
        best = int(overlap.argmax())
        return np.array([best]) if overlap[best] >= LEAST else near
    return near[np.argsort(-overlap[near], kind="stable")][:MOST_TOKENS]


def touching(boxes: Floats, labels: Floats) -> NDArray[np.bool_]:
    """(n,) which of ``boxes`` (n, 4) overlap one of ``labels`` (m, 4), lie in it or hold it."""
    if not len(boxes) or not len(labels):
        return np.zeros(len(boxes), bool)
    shared = geometry.intersection(boxes, labels)
    smaller = np.minimum(geometry.area_xyxy(boxes)[:, None], geometry.area_xyxy(labels)[None, :])
    inside = shared >= INSIDE * np.maximum(smaller, 1e-6)
    return np.asarray(((geometry.iou(boxes, labels) >= TOUCHES) | inside).any(1), bool)


def _soft(embedding: ImageEmbedding, accepted: Floats, rejected: Floats, most: int) -> NDArray[np.intp]:
    """Tokens by falling objectness that touch no judged box and not each other."""
    if not most:
        return np.zeros(0, np.intp)
    solid = geometry.area_xyxy(embedding.boxes_xyxy) >= 1.0
    free = np.flatnonzero(solid & ~touching(embedding.boxes_xyxy, np.concatenate([accepted, rejected])))
    if embedding.objectness is not None:
        free = free[np.argsort(-embedding.objectness[free], kind="stable")]
    free = free[: 8 * most]
    rank = -np.arange(len(free), dtype=np.float32)
    return free[suppression.nms(embedding.boxes_xyxy[free], rank, TOUCHES)][:most]


def _around(embedding: ImageEmbedding) -> Floats:
    """Tokens that stand for all that look somewhat like objects."""
    places = np.flatnonzero(geometry.area_xyxy(embedding.boxes_xyxy) >= 1.0)
    if embedding.objectness is not None:
        places = places[np.argsort(-embedding.objectness[places], kind="stable")][:AROUND_OF]
    places = places[:: max(1, len(places) // AROUND)]
    return np.asarray(embedding.class_vectors[places], np.float32)


def _boxes(boxes: Floats) -> Floats:
    return np.asarray(boxes, np.float32).reshape(-1, 4)
