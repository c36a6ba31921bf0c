"""Collecting what is wrong in a label file without drowning in repeats."""

from __future__ import annotations

from collections import Counter

from swin_annotator.core.dataset import Problem
from swin_annotator.messages import Message, mapped

ERROR = "error"
WARNING = "warning"
_MOST = 25
"""Problems of one kind that are told one by one; the rest is a number."""


class Problems:
    """A list that grows while reading. A kind is what problems of the same cause share."""

    def __init__(self) -> None:
        self._told: list[Problem] = []
        self._counts: Counter[tuple[str, str]] = Counter()

    def error(self, kind: str, where: str, message: str) -> None:
        """An object that is lost or wrong."""
        self._add(ERROR, kind, where, message)

    def warning(self, kind: str, where: str, message: str) -> None:
        """Something that was mended, or is odd."""
        self._add(WARNING, kind, where, message)

    def branch(self) -> Problems:
        """Those so far, to go on from: what comes to the branch does not come to these."""
        other = Problems()
        other._told, other._counts = [*self._told], self._counts.copy()
        return other

    def all(self) -> tuple[Problem, ...]:
        """Errors first, each severity in the order of the file; long rows of one kind end in their number."""
        rest = [
            Problem(severity, kind, _more(count - _MOST), count - _MOST)
            for (severity, kind), count in self._counts.items()
            if count > _MOST
        ]
        return worst_first((*self._told, *rest))

    def _add(self, severity: str, kind: str, where: str, message: str) -> None:
        self._counts[severity, kind] += 1
        if self._counts[severity, kind] <= _MOST:
            # Names in label files may hold half characters, which no terminal prints.
            self._told.append(Problem(severity, where, mapped(message, _printable)))


def _printable(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode()


def worst_first(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Errors before warnings, otherwise in the given order."""
    return tuple(sorted(problems, key=lambda problem: problem.severity != ERROR))


def _more(number: int) -> Message:
    return Message.plural("{n} more problem of this kind.", "{n} more problems of this kind.", number)
