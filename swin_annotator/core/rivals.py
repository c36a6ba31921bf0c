"""One object, one proposal: where boxes coincide the best is proposed, and the others stay as alternatives to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import geometry, masks
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import HUMAN, Annotation, Source, State

SAME_OBJECT = 0.65
"""Overlap from which two shapes are of one object. Suppression within a category (0.5) has been at work by then: what
overlaps by less may be two things, such as a rider and a horse."""
_PAIRS = 1 << 20
"""Boxes that are set against each other at a time."""
UNDECIDED = (State.PROPOSED, State.ALTERNATIVE)


def standing(undecided: Sequence[Annotation], labels: Sequence[Annotation] = ()) -> dict[int, State]:
    """Id -> whether it is proposed or an alternative, for every one of ``undecided``.

    Args:
        undecided: what models found and nobody judged, in any of the two states. What a person named stands before
            what models are surer of.
        labels: accepted labels: what coincides with one of them is not proposed any more.
    """
    field = _Field(sorted(undecided, key=_first_to_stand))
    free, proposed = np.ones(len(field.rows), bool), np.zeros(len(field.rows), bool)
    for label in labels:
        free[field.same_as(label, free)] = False
    close = field.close_to_each_other()
    for i, one in enumerate(field.rows):
        if free[i]:
            proposed[i] = True
            free[i] = False
            later = [j for j in close.get(i, ()) if free[j] and _same_pixels(one, field.rows[j])]
            free[later] = False
    return {a.id: State.PROPOSED if proposed[i] else State.ALTERNATIVE for i, a in enumerate(field.rows)}


def of_same_object(one: Annotation, others: Iterable[Annotation]) -> list[Annotation]:
    """Those of ``others`` that speak of the same object, best score first; itself left out."""
    field = _Field([a for a in others if a.id != one.id])
    return sorted((field.rows[i] for i in field.same_as(one)), key=_best_first)


def alternative_of(one: Annotation, category_id: int, beside: Iterable[Annotation]) -> Annotation | None:
    """The best alternative of another category to a proposal; None when there is none."""
    waiting = [a for a in beside if a.state is State.ALTERNATIVE and a.category_id == category_id]
    return next(iter(of_same_object(one, waiting)), None) if one.category_id != category_id else None


def picked(one: Annotation, alternative: Annotation) -> tuple[Edit, Edit]:
    """An alternative in place of the proposal, and the proposal in its place.

    Each row keeps its id, so that what is selected or queued stays so. Who picks is at least as sure as the model was:
    the score never falls, and the object does not vanish below a threshold.
    """
    score = max(_score(one), _score(alternative))
    return (
        Edit(one, replace(alternative, id=one.id, state=one.state, score=score, source=named(alternative.source))),
        Edit(alternative, replace(one, id=alternative.id, state=alternative.state)),
    )


def named(source: Source) -> Source:
    """Return where a proposal comes from once a person has said what it is.

    Models no longer rank it or take it back.
    """
    return replace(source, kind=HUMAN.kind) if source.kind == "model" else source


def is_of_model(one: Annotation) -> bool:
    """Return whether a proposal is a model's word alone: no person named it, no import brought it."""
    return one.source.kind == "model"


def taken_back(labels: Iterable[Annotation], beside: Iterable[Annotation]) -> tuple[Edit, ...]:
    """Proposals of objects that are labels now become alternatives to them.

    Args:
        labels: what was just accepted or drawn.
        beside: other objects of their images; one that comes up twice counts once.
    """
    labelled = list(labels)
    ids = {label.id for label in labelled}
    field = _Field([a for a in beside if a.state is State.PROPOSED and a.id not in ids])
    found = {field.rows[i].id: field.rows[i] for label in labelled for i in field.same_as(label)}
    return tuple(Edit(a, replace(a, state=State.ALTERNATIVE)) for a in found.values())


def objects_in(step: Step) -> int:
    """Return how many objects a step is about: what else one may be is not counted."""
    rows = [(edit.before, edit.after) for edit in step.edits if isinstance(edit.row, Annotation)]
    return sum(not any(map(is_alternative, sides)) for sides in rows)


def is_alternative(row: object) -> bool:
    """Return whether a row of a step is an alternative."""
    return isinstance(row, Annotation) and row.state is State.ALTERNATIVE


class _Field:
    """Objects with their boxes as one array, to be compared with one at a time."""

    def __init__(self, rows: Sequence[Annotation]) -> None:
        self.rows = rows
        self._images = np.array([a.image_id for a in rows], np.int64)
        boxes = [geometry.xyxy_from_xywh(a.bbox_xywh) for a in rows]
        self._boxes = np.array(boxes, np.float32).reshape(-1, 4)

    def same_as(self, one: Annotation, among: NDArray[np.bool_] | None = None) -> list[int]:
        """Return which rows cover what ``one`` covers, of those that ``among`` (n,) holds for."""
        wanted = self._images == one.image_id
        places = np.flatnonzero(wanted if among is None else wanted & among)
        box = np.array([geometry.xyxy_from_xywh(one.bbox_xywh)], np.float32)
        close = places[geometry.iou(box, self._boxes[places])[0] >= SAME_OBJECT]
        return [int(i) for i in close if _same_pixels(one, self.rows[i])]

    def close_to_each_other(self) -> dict[int, list[int]]:
        """The rows behind each that have its box, of those that have any."""
        found: dict[int, list[int]] = {}
        step = max(1, _PAIRS // max(1, len(self.rows)))
        for start in range(0, len(self.rows), step):
            part = slice(start, start + step)
            same = geometry.iou(self._boxes[part], self._boxes) >= SAME_OBJECT
            same &= self._images[part, None] == self._images
            for i, j in zip(*(side.tolist() for side in np.nonzero(same)), strict=True):
                if start + i < j:
                    found.setdefault(start + i, []).append(j)
        return found


def _same_pixels(a: Annotation, b: Annotation) -> bool:
    """Two masks may share a box and not a pixel, as sky and ground do; a box alone is taken at its word."""
    if a.mask is None or b.mask is None or a.mask.size_hw != b.mask.size_hw:
        return True
    return masks.iou(a.mask, b.mask) >= SAME_OBJECT


def _best_first(annotation: Annotation) -> tuple[float, int]:
    return -_score(annotation), annotation.id


def _first_to_stand(annotation: Annotation) -> tuple[bool, float, int]:
    return annotation.source.kind != HUMAN.kind, *_best_first(annotation)


def _score(annotation: Annotation) -> float:
    return 1.0 if annotation.score is None else annotation.score
