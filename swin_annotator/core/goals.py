"""A figure beside the limit that it is to keep."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """One figure and its limit."""

    what: str
    measured: float
    limit: float
    at_least: bool = True
    """True if more is better."""

    @property
    def reached(self) -> bool:
        """True if the figure is on the right side of the limit."""
        return self.measured >= self.limit if self.at_least else self.measured <= self.limit

    @property
    def short(self) -> float:
        """The difference by which the limit is missed; 0 where it is kept."""
        return max(0.0, self.limit - self.measured if self.at_least else self.measured - self.limit)
