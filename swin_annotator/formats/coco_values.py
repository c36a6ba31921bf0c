"""Ids and numbers as COCO files really hold them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

LARGEST = 1e15
"""No pixel, size or score is beyond; integers may be too long even for a float."""
_LARGEST_ID = 2**53


@dataclass(slots=True)
class Ids:
    """Keeps a file's ids where they are numbers from ``least`` on and unique, and gives others to the rest."""

    least: int
    known: dict[str, int] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)
    highest: int = 0

    def take(self, raw: object) -> int | None:
        """The number to keep, None when another must be given."""
        number = int(raw) if isinstance(raw, float) and raw.is_integer() else raw
        if not isinstance(number, int) or isinstance(number, bool):
            return None
        if not self.least <= number < _LARGEST_ID or number in self.used:
            return None
        return self._use(number)

    def fresh(self) -> int:
        """A number beyond all kept ones."""
        return self._use(self.highest + 1)

    def _use(self, number: int) -> int:
        self.used.add(number)
        self.highest = max(self.highest, number)
        return number


def key_of(raw: object) -> str:
    """An id as text: 7, 7.0 and "7" are the same to the tools that mix them."""
    return str(int(raw)) if isinstance(raw, float) and raw.is_integer() else str(raw)


def number_or_none(value: object) -> float | None:
    """A JSON value as a float when it is a number of a sensible size."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or abs(value) > LARGEST or math.isnan(value):
        return None
    return float(value)


def rest_of(entry: Mapping[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """The keys of an entry that are not ``known``."""
    return {key: value for key, value in entry.items() if key not in known}
