"""A better query from a person's yes and no, in milliseconds and without a network.

What the query said to begin with is corrected in two steps:

- The mean: an example's vector moves towards the mean of what was accepted.
- Regularised logistic regression on token vectors about that mean, or about a word: the logit, times a slope near one,
  plus a vector and an offset that answers have to pay for. A direction in which the tokens of these images differ much
  whatever they show costs more, as in linear discriminants: few answers can't tell it from chance.

The sum has a query's own form, so that everything that can be asked can be asked of it. How far it goes is chosen by
cross-validation, image by image where there are many: both steps, unless the mean alone, away from what was rejected,
or the start as it was, ranks boxes left out clearly better. Where nothing can be left out the mean alone counts. The
regression's scores say how often it is yes; those of the mean alone are stretched until they do (``core.platt``).

``bench fewshot --scene answers`` measures it, beside what all labels of the same photos would teach.

Sources: logistic regression with a Gaussian prior by Newton's method (Bishop, "Pattern Recognition and Machine
Learning", 2006, sec. 4.3.3); the prior's shape from all tokens, judged or not: Hariharan et al., "Discriminative
Decorrelation for Clustering and Classification", 2012; the mean as a class: Snell et al., "Prototypical Networks",
arXiv 1703.05175; away from what is not relevant: Rocchio, "Relevance Feedback in Information Retrieval", 1971; a
detector's query learnt from feedback on cached tokens: FLAME, arXiv 2510.17670.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import platt
from swin_annotator.core.lessons import Lessons
from swin_annotator.core.queries import Query, QueryKind

START_WEIGHT = 3.0
"""In the mean the start weighs as much as so many accepted boxes ..."""
NONE_WEIGHT = 2.0
"""... and in the mean of what it is not nothing at all weighs as much as so many rejected ones."""
SOFT_AWAY = 0.3
"""Weight of a soft negative in that mean."""
SLOPE_STRENGTH, OFFSET_STRENGTH = 4.0, 0.1
AWAY = 0.5
"""Share of the way that the mean alone goes from the mean of what it is not."""
EVEN = 0.2
"""Share of the regression's prior that holds every direction alike."""
LEAST_SLOPE = 0.2
"""The order of the start never turns round."""
SOFT_WEIGHT = 0.1
"""In the regression all soft negatives weigh together as much as this share of the accepted boxes."""
SOFT_RANK = 0.2
"""Share of soft negatives in how well a plan ranks what was left out."""
LEAST_EACH = 4
"""Fewer of either answer choose nothing: the most careful plan it is."""
CHANCE, CHANCE_OF_ONE = 0.01, 0.6
"""A more careful plan, the start itself at last, ranks better by so much where it takes the place of a freer one, and
by the second over the number of the rarer answer: what few say is chance."""
MOST_ROWS = 1000
MOST_TRIED = 200
"""Lessons that are learnt from, and of them those by which the plan is chosen: the time stays below 200 ms."""
FOLDS = 4
STEPS = 10
_TINY, _FIXED = 1e-6, 1e6

Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Plan:
    """Limits of what may be learnt."""

    strength: float | None
    """Strength of the prior, for vectors of unit spread; None: the mean alone, away from what it is not."""


PLANS = (Plan(0.3), Plan(None))
"""The freest first."""


@dataclass(frozen=True, slots=True, eq=False)
class Learned:
    """Queries of a category after learning."""

    queries: tuple[Query, ...]
    """One for each that was given, in their order."""
    plan: Plan | None
    """Limits that were used; None where the order of scores stayed as it was."""
    changed: bool
    """True if anything was learnt, be it only what scores mean."""


@dataclass(frozen=True, slots=True, eq=False)
class _Data:
    """m lessons, ready to be fitted."""

    vectors: Doubles
    """(m, d)"""
    stretch: Doubles
    """(m,) what a token's scale makes of a correction of a word; 1 for examples."""
    start: Doubles
    """(m,) logit of the query that finds it likeliest ..."""
    active: NDArray[np.intp]
    """(m,) ... and its number."""
    yes: NDArray[np.bool_]
    weight: Doubles
    objectness: Doubles
    """(m,) to the power that the query gives it."""
    judged: NDArray[np.bool_]
    group: NDArray[np.int64]
    hold: Doubles
    """(d, d) lower half of what the prior is made of: the longer a row of tokens, the dearer its direction."""

    def take(self, chosen: NDArray[np.integer] | NDArray[np.bool_]) -> _Data:
        fields = {name: getattr(self, name) for name in _Data.__dataclass_fields__}
        return _Data(**{name: value if name == "hold" else value[chosen] for name, value in fields.items()})


@dataclass(frozen=True, slots=True, eq=False)
class _Correction:
    """An addition to a start's logit: ``(slope - 1) * logit + offset + stretch * token @ delta[start]``."""

    slope: float
    offset: float
    delta: Doubles
    """(starts, d)"""

    def logits(self, data: _Data) -> Doubles:
        """(m,) of every lesson."""
        added = (data.vectors * self.delta[data.active]).sum(1) + self.offset
        return np.asarray(self.slope * data.start + data.stretch * added, np.float64)


def learn(starts: Sequence[Query], lessons: Lessons) -> Learned:
    """The queries of one category as its lessons correct them.

    Args:
        starts: positive queries of the category, by word and by example; negative ones are for the caller to keep.
        lessons: of that category, from as many images as there are.
    """
    unchanged = Learned(tuple(starts), None, changed=False)
    if not starts or not len(lessons) or not np.isfinite(lessons.vectors).all():
        return unchanged
    data, scale = _prepared(starts, lessons.take(sample(lessons.yes, lessons.soft, MOST_ROWS)))
    if not data.yes.any() or data.yes.all():
        return unchanged
    share = max(query.objectness_share for query in starts)
    choice = _chosen(starts, data, share)
    found = _fit(starts, data, choice.plan)
    if not np.isfinite(found.delta).all():
        return unchanged
    by_regression = choice.plan is not None and choice.plan.strength is not None
    curve = platt.SAME if by_regression else _stretched(starts, choice)
    queries = tuple(
        replace(_corrected(query, found, number, scale), slope=curve.slope, lift=curve.lift)
        for number, query in enumerate(starts)
    )
    return Learned(queries, choice.plan, changed=True)


def _stretched(starts: Sequence[Query], choice: _Choice) -> platt.Curve:
    """Return what scores mean where no regression says it; it begins as the start has it."""
    before = platt.Curve(float(np.mean([q.slope for q in starts])), float(np.mean([q.lift for q in starts])))
    return platt.fitted(choice.scores, choice.yes, choice.weight, before)


def _prepared(starts: Sequence[Query], lessons: Lessons) -> tuple[_Data, float]:
    """The lessons with what the start says of them, and the mean scale of those that words find."""
    vectors = lessons.vectors.astype(np.float64)
    columns = []
    for query in starts:
        cosine = vectors @ query.vector.astype(np.float64)
        by_word = query.kind is QueryKind.TEXT
        columns.append(
            (cosine - query.bias + lessons.shift) * lessons.scale if by_word else query.gain * (cosine - query.bias)
        )
    logits = np.stack(columns, axis=1)
    active = logits.argmax(1)
    start = logits[np.arange(len(logits)), active]
    words = np.array([query.kind is QueryKind.TEXT for query in starts])[active]
    scale = float(lessons.scale[words].mean()) if words.any() else 1.0
    share = max(query.objectness_share for query in starts)
    data = _Data(
        vectors,
        np.where(words, lessons.scale / scale, 1.0),
        start,
        active,
        lessons.yes,
        np.ones(len(lessons)),
        lessons.objectness.astype(np.float64) ** share,
        ~lessons.soft,
        lessons.group,
        _hold(lessons),
    )
    return data, scale


def _hold(lessons: Lessons) -> Doubles:
    """(d, d) Cholesky factor of the prior: how tokens differ, all directions alike by the share ``EVEN``."""
    rows = lessons.around if len(lessons.around) > 1 else lessons.vectors
    rows = rows.astype(np.float64) - rows.mean(0)
    width = rows.shape[1]
    spread = rows.T @ rows / max(1, len(rows) - 1) * width
    even = max(float(np.trace(spread)) / width, _TINY)
    found: Doubles = np.linalg.cholesky((1 - EVEN) * spread + EVEN * even * np.eye(width))
    return found


@dataclass(frozen=True, slots=True, eq=False)
class _Choice:
    """A plan, None for none, and what it says of lessons that it did not learn from, as far as there are any."""

    plan: Plan | None
    scores: Doubles
    yes: NDArray[np.bool_]
    weight: Doubles


def _chosen(starts: Sequence[Query], data: _Data, share: float) -> _Choice:
    """The freest plan, unless a more careful one ranks lessons left out better by more than chance."""
    data = data.take(sample(data.yes, ~data.judged, MOST_TRIED))
    truth = data.judged.astype(np.float64)  # what nobody judged may be a thing without a label
    rarer = min(int(data.yes.sum()), int((~data.yes & data.judged).sum()))
    folds = _folds(data)
    if folds is None or rarer < LEAST_EACH:
        scores = _shown(data, _fit(starts, data, PLANS[-1]).logits(data), share)
        return _Choice(PLANS[-1], scores, data.yes, truth)
    chance = max(CHANCE, CHANCE_OF_ONE / rarer)
    best: Plan | None = PLANS[0]
    kept = _shown(data, _left_out(starts, data, folds, PLANS[0]), share)
    most = _ranks(data, kept)
    for plan in (*PLANS[1:], None):
        scores = _shown(data, _left_out(starts, data, folds, plan), share)
        right = _ranks(data, scores)
        if right > most + chance:
            best, most, kept = plan, right, scores
    return _Choice(best, kept, data.yes, truth)


def _ranks(data: _Data, scores: Doubles) -> float:
    """Return how well scores rank lessons, in 0..1: above all those that somebody judged."""
    everything = _ranks_right(scores, data.yes)
    if not _both(data.yes[data.judged]):
        return everything
    judged = _ranks_right(scores[data.judged], data.yes[data.judged])
    return (1 - SOFT_RANK) * judged + SOFT_RANK * everything


def _left_out(starts: Sequence[Query], data: _Data, folds: NDArray[np.int64], plan: Plan | None) -> Doubles:
    """(m,) the logit of every lesson as the others teach it."""
    told = np.zeros(len(data.yes))
    for fold in range(folds.max() + 1):
        out = folds == fold
        told[out] = _fit(starts, data.take(~out), plan).logits(data.take(out))
    return told


def _folds(data: _Data) -> NDArray[np.int64] | None:
    """(m,) which lessons are left out together; None where there are too few to leave any out."""
    count = min(FOLDS, int(data.yes.sum()), int((~data.yes).sum()))
    if count < 2:
        return None
    images = np.unique(data.group)
    if len(images) >= 2 * FOLDS:
        folds = np.searchsorted(images, data.group) % count
        if all(_both(data.yes[folds != fold]) for fold in range(count)):
            return folds
    folds = np.zeros(len(data.yes), np.int64)
    for answer in (data.yes, ~data.yes):  # both answers in every part
        folds[answer] = np.arange(int(answer.sum())) % count
    return folds


def _fit(starts: Sequence[Query], data: _Data, plan: Plan | None) -> _Correction:
    """Fit what a plan makes of lessons; nothing where there is no plan."""
    if plan is None:
        return _Correction(1.0, 0.0, np.zeros((len(starts), data.vectors.shape[1])))
    if plan.strength is not None and _both(data.yes):
        by_word = any(query.kind is QueryKind.TEXT for query in starts)
        towards = np.stack([_pull(query, data, number, 0.0) for number, query in enumerate(starts)])
        rows = _unlikely(replace(data, start=_Correction(1.0, 0.0, towards).logits(data)))
        if _both(rows.yes):
            slope, offset, delta = _regression(rows, plan.strength, steady=by_word)
            return _Correction(slope, offset, slope * towards + delta)
    pulls = np.stack([_pull(query, data, number, AWAY) for number, query in enumerate(starts)])
    return _Correction(1.0, 0.0, pulls)


def _unlikely(data: _Data) -> _Data:
    """Without soft negatives that look as likely as what was accepted: things that just have no label yet."""
    soft = ~data.judged
    kept = ~soft | (data.start < np.percentile(data.start[data.yes], 10))
    weight = min(1.0, SOFT_WEIGHT * int(data.yes.sum()) / max(1, int((soft & kept).sum())))
    return replace(data, weight=np.where(soft, weight, 1.0)).take(kept)


def _pull(query: Query, data: _Data, number: int, away: float) -> Doubles:
    """(d,) what the mean of the start and what it finds, away from the mean of the rest, adds to its logit."""
    width = data.vectors.shape[1]
    mine = data.yes & (data.active == number)
    if query.kind is QueryKind.TEXT or not mine.any():
        return np.zeros(width)
    mean = _unit(START_WEIGHT * query.vector.astype(np.float64) + data.vectors[mine].sum(0))
    weight = np.where(data.judged, 1.0, SOFT_AWAY) * ~data.yes
    rest = weight @ data.vectors / (weight.sum() + NONE_WEIGHT)
    mean = _unit(mean - away * (rest - (rest @ mean) * mean))
    return np.asarray(query.gain * (mean - query.vector), np.float64)


def _unit(vector: Doubles) -> Doubles:
    return np.asarray(vector / max(float(np.linalg.norm(vector)), _TINY), np.float64)


def _regression(data: _Data, strength: float, *, steady: bool) -> tuple[float, float, Doubles]:
    """Slope, offset and (d,) correction by Newton's method.

    Args:
        data: with both answers.
        strength: of the prior on the correction.
        steady: whether the slope stays one: times a token's own shift it has no place in a query by word.
    """
    middle = data.vectors.mean(0)
    x = np.linalg.solve(data.hold, (data.vectors - middle).T).T * data.stretch[:, None]
    x = np.column_stack([data.start, data.stretch, x])
    prior = np.full(x.shape[1], strength)
    prior[0], prior[1] = (_FIXED if steady else SLOPE_STRENGTH), OFFSET_STRENGTH
    centre = np.zeros(x.shape[1])
    centre[0] = 1.0
    found = centre.copy()
    for _ in range(STEPS):
        p = _sigmoid(x @ found)
        downhill = x.T @ (data.weight * (p - data.yes)) + prior * (found - centre)
        curve = (x * (data.weight * np.maximum(p * (1 - p), 1e-4))[:, None]).T @ x
        curve[np.diag_indices(len(prior))] += prior
        step = np.linalg.solve(curve, downhill)
        found = found - step * min(1.0, 4.0 / max(float(np.abs(step).max()), _TINY))
        if np.abs(step).max() < 1e-3:
            break
    delta = np.asarray(np.linalg.solve(data.hold.T, found[2:]), np.float64)
    return max(float(found[0]), LEAST_SLOPE), float(found[1] - delta @ middle), delta


def _shown(data: _Data, logits: Doubles, share: float) -> Doubles:
    """(m,) the scores that the program shows for these logits."""
    return np.asarray(_sigmoid(logits) ** (1 - share) * data.objectness, np.float64)


def _corrected(query: Query, found: _Correction, number: int, scale: float) -> Query:
    """A query with its correction; ``scale``: the mean scale of the tokens that words were learnt on."""
    delta = found.delta[number]
    if query.kind is QueryKind.TEXT:
        return replace(
            query, vector=(query.vector + delta / scale).astype(np.float32), bias=query.bias - found.offset / scale
        )
    vector = found.slope * query.gain * query.vector.astype(np.float64) + delta
    gain = max(float(np.linalg.norm(vector)), _TINY)
    bias = (found.slope * query.gain * query.bias - found.offset) / gain
    return replace(query, vector=(vector / gain).astype(np.float32), gain=gain, bias=bias)


def sample(yes: NDArray[np.bool_], soft: NDArray[np.bool_], most: int) -> NDArray[np.intp]:
    """Places of at most ``most`` lessons, a third of each kind where there are so many, spread evenly."""
    kinds = [np.flatnonzero(yes), np.flatnonzero(~yes & ~soft), np.flatnonzero(soft)]
    if len(yes) <= most:
        return np.arange(len(yes))
    room, taken = most, []
    for left, places in zip((3, 2, 1), sorted(kinds, key=len), strict=True):
        share = min(len(places), room // left)
        if share:
            taken.append(places[np.linspace(0, len(places) - 1, share).astype(int)])
        room -= share
    return np.sort(np.concatenate(taken))


def _ranks_right(scores: Doubles, yes: NDArray[np.bool_]) -> float:
    """Return how likely a yes scores above a no (area under the ROC curve); 0 where there is only one answer."""
    if not _both(yes):
        return 0.0
    ahead, behind = scores[yes][:, None], scores[~yes][None, :]
    return float(((ahead > behind) + 0.5 * (ahead == behind)).mean())


def _both(yes: NDArray[np.bool_]) -> bool:
    return bool(yes.any() and not yes.all())


def _sigmoid(x: Doubles) -> Doubles:
    return np.asarray(1 / (1 + np.exp(-np.clip(x, -60, 60))), np.float64)
