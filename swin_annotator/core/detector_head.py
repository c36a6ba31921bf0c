"""A detector's head of a user's own classes over cached tokens: one linear score a class, fitted on all labelled boxes.

Every class becomes one query, so that whatever asks a detector can ask this one: L2-regularised logistic regression on
class vectors, whose positives are the tokens that fit a box of the class and whose negatives are tokens of everything
else: other classes, parts and surroundings of things, background. Where nobody said what is there, nothing is learnt.

Fitted by L-BFGS (Liu and Nocedal, 1989); positives and negatives of a class weigh alike, as in the one-against-all
machines over fixed features of R-CNN (Girshick et al., arXiv 1311.2524, sec. 2.3), negatives found hard in a first
round weigh in the second (the same, appendix B).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import geometry
from swin_annotator.core.average_precision import AveragePrecision
from swin_annotator.core.decode import decode
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query, QueryKind
from swin_annotator.core.types import Source

FITS, MISSES = 0.6, 0.4
"""A token whose box overlaps a label by the first IoU shows the thing, below the second it does not."""
TOUCHES = 0.3
"""A token that overlaps an undecided proposal by this IoU is left out."""
MOST_TOKENS = 6
"""Tokens that speak for one object at most, the best."""
NEGATIVES, HARD = 60, 40
"""Negatives of an image and class: drawn, and those that the first round takes for objects."""
STRENGTHS = (0.3, 0.1, 0.03, 0.01, 0.003)
"""Strengths of the regularisation, the most careful first, for rows of unit spread ..."""
USUAL, LEAST_ASIDE = 0.03, 4
"""... and the one that is taken without asking where fewer images than this are kept aside to choose by."""
OBJECTNESS_SHARE, VOTE_IOU = 0.45, 0.5
FLOOR = 0.02
_STOP = {"maxiter": 100, "ftol": 1e-7}
_OFFSETS = np.linspace(-4.0, 6.0, 41)
Boxes = NDArray[np.float32]
Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """An embedded image with everything that somebody said of it."""

    embedding: ImageEmbedding
    boxes_xyxy: Boxes
    """(n, 4) of accepted objects."""
    classes: NDArray[np.intp]
    """(n,) of them."""
    undecided_xyxy: Boxes
    """(m, 4) of what waits for a decision."""


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    """Tokens of one class's lessons."""

    vectors: Doubles
    yes: NDArray[np.bool_]
    objectness: Doubles
    """To the power that a query gives it."""


def fit(images: Sequence[Labelled], names: Sequence[str], strength: float, model: str, *, seed: int = 0) -> list[Query]:
    """One query for each class that has a token to learn from, in the order of ``names``.

    Args:
        images: what is learnt from.
        names: of the classes.
        strength: of the regularisation.
        model: whose embeddings these are.
        seed: of the draw of negatives.
    """
    queries = []
    for number, name in enumerate(names):
        rng = np.random.default_rng((seed, number))
        rows = _joined([_rows(one, number, rng) for one in images])
        if not rows.yes.any() or rows.yes.all():
            continue
        weights, offset = _regression(rows, strength)
        rows = _joined([rows, *(_hard(one, number, weights, offset) for one in images)])
        weights, offset = _regression(rows, strength)
        offset += _raised(rows, rows.vectors @ weights + offset)
        queries.append(_query(name, weights, offset, model))
    return queries


def strengths(aside: int) -> tuple[float, ...]:
    """Those to choose from where so many images are kept aside."""
    return STRENGTHS if aside >= LEAST_ASIDE else (USUAL,)


def measure(images: Sequence[Labelled], names: Sequence[str], queries: Sequence[Query]) -> dict[str, float]:
    """Name -> AP50 on labelled images, of the classes that have objects there."""
    scores = {name: AveragePrecision() for name in names}
    for one in images:
        if queries:
            found = decode(one.embedding, queries, Source("model", one.embedding.model), floor=FLOOR)
        for number, name in enumerate(names):
            rows = [i for i, said in enumerate(found.categories) if said == name] if queries else []
            boxes = found.boxes_xyxy[rows] if queries else np.zeros((0, 4), np.float32)
            ranks = found.scores[rows] if queries else np.zeros(0, np.float32)
            scores[name].add(boxes, ranks, one.boxes_xyxy[one.classes == number])
    values = {name: score.value() for name, score in scores.items()}
    return {name: value for name, value in values.items() if not np.isnan(value)}


def _rows(one: Labelled, number: int, rng: np.random.Generator) -> _Rows:
    own = one.boxes_xyxy[one.classes == number]
    shown = _tokens_of(one.embedding, own)
    free = free_tokens(one, own)
    drawn = rng.choice(free, min(NEGATIVES, len(free)), replace=False) if len(free) else free
    others = np.intersect1d(free, _tokens_of(one.embedding, one.boxes_xyxy[one.classes != number]))
    quiet = np.union1d(drawn, others).astype(np.intp)
    return _of_tokens(one.embedding, shown, quiet)


def _of_tokens(embedding: ImageEmbedding, yes: NDArray[np.intp], no: NDArray[np.intp]) -> _Rows:
    tokens = np.concatenate([yes, no])
    objectness = np.ones(len(embedding.shift)) if embedding.objectness is None else embedding.objectness
    return _Rows(
        embedding.class_vectors[tokens].astype(np.float64),
        np.concatenate([np.ones(len(yes), bool), np.zeros(len(no), bool)]),
        np.asarray(objectness[tokens], np.float64) ** OBJECTNESS_SHARE,
    )


def _joined(parts: Sequence[_Rows]) -> _Rows:
    return _Rows(*(np.concatenate([getattr(p, name) for p in parts]) for name in _Rows.__dataclass_fields__))


def _tokens_of(embedding: ImageEmbedding, boxes: Boxes) -> NDArray[np.intp]:
    """Tokens that show one of the boxes; of one that none fits, the best."""
    if not len(boxes):
        return np.zeros(0, np.intp)
    overlap = geometry.iou(boxes, embedding.boxes_xyxy)
    found = []
    for row in overlap:
        best = np.argsort(-row, kind="stable")[:MOST_TOKENS]
        kept = best[row[best] >= FITS]
        found.append(kept if len(kept) else best[:1][row[best[:1]] >= MISSES])
    return np.unique(np.concatenate(found)).astype(np.intp)


def free_tokens(one: Labelled, own: Boxes) -> NDArray[np.intp]:
    """Tokens of which is known that they show no thing of the class."""
    boxes = one.embedding.boxes_xyxy
    free = geometry.area_xyxy(boxes) >= 1.0
    for labels, most in ((own, MISSES), (one.undecided_xyxy, TOUCHES)):
        if len(labels):
            free &= geometry.iou(boxes, labels).max(1) < most
    return np.flatnonzero(free)


def _hard(one: Labelled, number: int, weights: Doubles, offset: float) -> _Rows:
    """The free tokens that score best, as negatives."""
    free = free_tokens(one, one.boxes_xyxy[one.classes == number])
    rows = _of_tokens(one.embedding, free[:0], free)
    scores = _shown(rows, rows.vectors @ weights + offset)
    kept = np.argsort(-scores, kind="stable")[:HARD]
    return _Rows(rows.vectors[kept], rows.yes[kept], rows.objectness[kept])


def _shown(rows: _Rows, logits: Doubles) -> Doubles:
    """(n,) the scores that a query with these logits gives."""
    likeness = 1 / (1 + np.exp(-np.clip(logits, -60, 60)))
    return np.asarray(likeness ** (1 - OBJECTNESS_SHARE) * rows.objectness, np.float64)


def _balance(yes: NDArray[np.bool_]) -> Doubles:
    """(n,) weights with which both answers count alike."""
    shares = np.where(yes, 0.5 / yes.sum(), 0.5 / (~yes).sum())
    return np.asarray(shares * min(len(yes), 2 * int(yes.sum())), np.float64)


def _raised(rows: _Rows, logits: Doubles) -> float:
    """Return what to add to all logits so that scores as they are shown, with objectness, say how likely it is yes."""
    weight, losses = _balance(rows.yes), []
    for more in _OFFSETS:
        p = np.clip(_shown(rows, logits + more), 1e-6, 1 - 1e-6)
        losses.append(float(-(weight * np.log(np.where(rows.yes, p, 1 - p))).sum()))
    return float(_OFFSETS[int(np.argmin(losses))])


def _regression(rows: _Rows, strength: float) -> tuple[Doubles, float]:
    """(d,) weights and the offset of the logit."""
    from scipy.optimize import minimize

    x, yes = rows.vectors, rows.yes
    middle = x.mean(0)
    spread = max(float(np.sqrt(((x - middle) ** 2).sum(1).mean())), 1e-6)
    x = (x - middle) / spread
    weight = _balance(yes)

    def loss(flat: Doubles) -> tuple[float, Doubles]:
        logits = x @ flat[:-1] + flat[-1]
        value = (weight * (np.logaddexp(0, logits) - yes * logits)).sum() + 0.5 * strength * (flat[:-1] ** 2).sum()
        slope = weight * (1 / (1 + np.exp(-np.clip(logits, -60, 60))) - yes)
        return float(value), np.append(x.T @ slope + strength * flat[:-1], slope.sum())

    found = minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B", options=_STOP)
    weights = np.asarray(found.x[:-1] / spread, np.float64)
    return weights, float(found.x[-1] - weights @ middle)


def _query(name: str, weights: Doubles, offset: float, model: str) -> Query:
    gain = max(float(np.linalg.norm(weights)), 1e-6)
    return Query(
        name,
        (weights / gain).astype(np.float32),
        model,
        QueryKind.EXEMPLAR,
        gain=gain,
        bias=-offset / gain,
        prompt=name,
        objectness_share=OBJECTNESS_SHARE,
        vote_iou=VOTE_IOU,
    )
