"""The meaning of scores so far: how many proposals from a score on were right, and from which one on enough are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

Answer = tuple[float, bool]
"""The score of a proposal that was judged, and whether it was accepted."""
WANTED = 0.9
"""Share of right ones that a suggestion is made for."""
LEAST = 8
"""Answers from the suggested score on: fewer say nothing."""
NEAREST = 100
"""Scores are compared in hundredths, as the slider has them."""
_Z = 1.96


@dataclass(frozen=True, slots=True)
class Rate:
    """Rights and wrongs from a score on."""

    threshold: float
    right: int
    judged: int
    found: float
    """Share of all accepted ones that are among them."""

    @property
    def precision(self) -> float:
        """Share of right ones."""
        return self.right / self.judged if self.judged else 0.0

    @property
    def between(self) -> tuple[float, float]:
        """Within what the share lies at 95 % confidence (Wilson, 1927)."""
        if not self.judged:
            return 0.0, 1.0
        n, p = self.judged, self.precision
        middle = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
        half = _Z / (1 + _Z**2 / n) * math.sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
        return max(0.0, middle - half), min(1.0, middle + half)


def rates(answers: Sequence[Answer]) -> list[Rate]:
    """The rate from every score on that was judged, in hundredths, lowest first; what is no score is left out."""
    known = [(math.floor(score * NEAREST + 1e-6), right) for score, right in answers if 0 <= score <= 1]
    if not known:
        return []
    scores = np.array([score for score, _ in known])
    right = np.array([answer for _, answer in known], bool)
    total = max(1, int(right.sum()))
    found = []
    for step in np.unique(scores):
        above = scores >= step
        hits = int(right[above].sum())
        found.append(Rate(float(step) / NEAREST, hits, int(above.sum()), hits / total))
    return found


def suggest(answers: Sequence[Answer], wanted: float = WANTED) -> Rate | None:
    """The lowest score from which on, and from every higher one with answers enough, ``wanted`` of them were right.

    None where no score reaches that with ``LEAST`` answers.
    """
    best = None
    for rate in reversed(rates(answers)):
        if rate.judged < LEAST:
            continue
        if rate.precision < wanted:
            break
        best = rate
    return best
