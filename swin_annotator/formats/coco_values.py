"""Ids and numbers as COCO files really hold them."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from swin_annotator.formats.problems import Problems
from swin_annotator.messages import Message

LARGEST = 1e15
"""No pixel, size or score is beyond; integers may be too long even for a float."""
DEEPEST = 64
"""Levels of lists and objects under a key that is kept."""
_LARGEST_ID = 2**53
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,18})")


@dataclass(slots=True)
class Ids:
    """Keeps a file's ids where they are numbers from ``least`` on and unique, and gives others to the rest."""

    least: int
    known: dict[str, int] = field(default_factory=dict)
    """The file's id, as text -> the number."""
    numbers: dict[int, int] = field(default_factory=dict)
    """The same for ids that are whole numbers, which most are."""
    used: set[int] = field(default_factory=set)
    highest: int = 0

    def take(self, raw: object) -> int | None:
        """The number to keep, None when another must be given."""
        number = int(raw) if isinstance(raw, float) and raw.is_integer() else raw
        if not isinstance(number, int) or isinstance(number, bool):
            return None
        return number if self.claim(number) else None

    def claim(self, number: int) -> bool:
        """Keep a whole number; False where it can't be kept."""
        if number in self.used or not self.least <= number < _LARGEST_ID:
            return False
        self.used.add(number)
        if number > self.highest:
            self.highest = number
        return True

    def note(self, raw: object, number: int) -> None:
        """Remember which number an id of the file became."""
        key = key_of(raw)
        self.known[key] = number
        if _WHOLE.fullmatch(key):
            self.numbers[int(key)] = number

    def find(self, raw: object) -> int | None:
        """Return what ``note`` was told of an id, None when nothing."""
        return self.numbers.get(raw) if type(raw) is int else self.known.get(key_of(raw))

    def fresh(self) -> int:
        """A number beyond all kept ones."""
        self.highest += 1
        self.used.add(self.highest)
        return self.highest


def key_of(raw: object) -> str:
    """An id as text: 7, 7.0 and "7" are the same to the tools that mix them."""
    return str(int(raw)) if isinstance(raw, float) and raw.is_integer() else str(raw)


def number_or_none(value: object) -> float | None:
    """A JSON value as a float when it is a number of a sensible size."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or abs(value) > LARGEST or math.isnan(value):
        return None
    return float(value)


def rest_of(entry: Mapping[str, Any], known: frozenset[str], problems: Problems, where: str) -> dict[str, Any]:
    """The keys of an entry that are not ``known``, without those nested too deep to be written again, which is said."""
    kept = {}
    for key, value in entry.items():
        if key in known:
            continue
        if isinstance(value, (dict, list)) and too_deep(value):
            message = Message("It is nested more than {levels} levels deep; left out.", levels=DEEPEST)
            problems.error("nesting", f"{where}.{key}", message)
        else:
            kept[key] = value
    return kept


def too_deep(value: object) -> bool:
    """Return whether lists and objects lie within each other more than ``DEEPEST`` times."""
    level: list[Any] = [value]
    for _ in range(DEEPEST):
        inner = [v for v in level if isinstance(v, (dict, list)) and v]
        if not inner:
            return False
        level = [part for v in inner for part in (v.values() if isinstance(v, dict) else v)]
    return any(isinstance(v, (dict, list)) for v in level)
