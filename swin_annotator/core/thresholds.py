"""From which score on proposals are asked about: one threshold for all, which a category may have its distance from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite

from swin_annotator.core.progress import DEFAULT_THRESHOLD, is_open


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The slider's threshold, and those that single categories were given by what was judged of them.

    A category keeps its distance from the common threshold, so that the slider moves them all; at 0 everything shows.
    """

    common: float = DEFAULT_THRESHOLD
    apart: Mapping[int, float] = field(default_factory=dict)
    """Category id -> how much higher than the common one its threshold is."""

    def of(self, category_id: int) -> float:
        """The threshold of a category, in 0..1."""
        more = self.apart.get(category_id, 0.0)
        return min(1.0, max(0.0, self.common + more)) if more and self.common > 0 else self.common

    def opens(self, category_id: int, score: float | None) -> bool:
        """Return whether a proposal waits for a verdict; one without a score always does."""
        return is_open(score, self.of(category_id))

    def at(self, category_id: int, threshold: float | None) -> Thresholds:
        """With this threshold for a category; None: the common one."""
        others = {known: more for known, more in self.apart.items() if known != category_id}
        if threshold is not None and round(threshold - self.common, 4):
            others[category_id] = round(threshold - self.common, 4)
        return Thresholds(self.common, others)

    @property
    def least(self) -> float:
        """The lowest of them."""
        return min([self.common, *(self.of(category_id) for category_id in self.apart)])


ALL = Thresholds(0.0)
"""Everything is asked about."""


def apart_from(kept: object) -> dict[int, float]:
    """The distances in a project's setting, which has ids as texts; what is damaged is left out."""
    if not isinstance(kept, dict):
        return {}
    found = {}
    for key, value in kept.items():
        is_number = isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
        if is_number and str(key).isdecimal() and abs(value) <= 1:
            found[int(key)] = float(value)
    return found
