"""Scores lowered so that of those near 0.7 about seven in ten are right, learnt from a person's answers.

Source: Platt, "Probabilistic Outputs for Support Vector Machines", 1999: a logistic curve over a score's logit. A prior
keeps it where it was while answers are few. It never raises or sharpens scores: a person is asked about the best first,
so that fewer of the rest are right than answers say.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SLOPE_STRENGTH, LIFT_STRENGTH = 4.0, 0.5
"""Strengths of the priors on a slope of one and a lift of zero."""
SLOPES, LIFTS = np.linspace(0.3, 1.0, 15), np.linspace(-6.0, 0.0, 49)
_EDGE = 1e-5

Floats = NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Curve:
    """``sigmoid(slope * logit(score) + lift)``; the order of scores stays."""

    slope: float = 1.0
    lift: float = 0.0


SAME = Curve()


def fitted(scores: Floats, yes: NDArray[np.bool_], weight: Floats, start: Curve = SAME) -> Curve:
    """The curve that says best how often it was yes; ``start`` where there is nothing to say.

    Args:
        scores: (n,) in 0..1, told without knowing the answer.
        yes: (n,) the answers.
        weight: (n,) of each.
        start: what held before anybody answered.
    """
    if not len(scores):
        return start
    signs = np.where(yes, 1.0, -1.0)
    x = (SLOPES[:, None, None] * logit(scores) + LIFTS[None, :, None]) * signs  # (slopes, lifts, n)
    losses = np.logaddexp(0.0, -x) @ weight
    losses += 0.5 * SLOPE_STRENGTH * (SLOPES[:, None] - start.slope) ** 2
    losses += 0.5 * LIFT_STRENGTH * (LIFTS[None, :] - start.lift) ** 2
    if not np.isfinite(losses).all():
        return start
    slope, lift = np.unravel_index(int(losses.argmin()), losses.shape)
    return Curve(float(SLOPES[slope]), float(LIFTS[lift]))


def logit(scores: Floats) -> Floats:
    """Logits of scores in 0..1, whose ends are drawn in a little."""
    inner = np.clip(scores, _EDGE, 1 - _EDGE)
    found: Floats = np.log(inner) - np.log1p(-inner)
    return found
