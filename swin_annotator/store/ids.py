"""Annotation ids: each is handed out once, across deletes, undos and restarts."""

from __future__ import annotations

from collections.abc import Sequence

from swin_annotator.store.database import Database

_BLOCK = 256
"""Ids taken from the file at a time, so that a thousand proposals do not cost a thousand transactions."""
_LARGEST = 2**53
"""Larger integers are not exact in every JSON reader."""


class AnnotationIds:
    """The supply of fresh ids. ``next`` in the file is always beyond every id that was handed out or written."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._next = 0
        self._end = 0  # the block in hand is [_next, _end); empty at first
        self._known = 0  # the file's counter is at least this

    def new(self) -> int:
        """A fresh id."""
        if self._next == self._end:
            start = self._stored()
            self._store(start + _BLOCK)
            self._next, self._end = start, start + _BLOCK
        self._next += 1
        return self._next - 1

    def newest(self) -> int:
        """The largest id that may be in use: every id handed out later is larger."""
        return (self._next if self._next < self._end else self._stored()) - 1

    def reserve(self, wanted: Sequence[int | None]) -> list[int]:
        """One fresh id per entry: the wanted one where it was never handed out, else any."""
        self.give_back()
        free = self._stored()
        chosen: list[int | None] = []
        taken: set[int] = set()
        for want in wanted:
            keep = want is not None and free <= want < _LARGEST and want not in taken
            chosen.append(want if keep else None)
            if keep and want is not None:
                taken.add(want)
        after = max(taken, default=free - 1) + 1
        result = []
        for choice in chosen:
            if choice is None:
                choice, after = after, after + 1
            result.append(choice)
        self._store(after)
        return result

    def saw(self, ids: Sequence[int]) -> None:
        """Take note, inside the caller's transaction, that rows with these ids are being written."""
        start, end = self._next, self._end
        self._next = max([self._next, *(i + 1 for i in ids if start <= i < end)])
        highest = max((i for i in ids if not start <= i < end), default=-1)
        if highest >= self._known:
            self._database.write("UPDATE counters SET next = max(next, ?) WHERE name = 'annotation'", (highest + 1,))

    def give_back(self) -> None:
        """Return the unused rest of the block, so that ids go on without a gap."""
        if self._next < self._end:
            with self._database.transaction():
                self._database.write(
                    "UPDATE counters SET next = ? WHERE name = 'annotation' AND next = ?", (self._next, self._end)
                )
        self._next = self._end = self._known = 0

    def _stored(self) -> int:
        self._known = int(self._database.rows("SELECT next FROM counters WHERE name = 'annotation'")[0][0])
        return self._known

    def _store(self, value: int) -> None:
        with self._database.transaction():
            self._database.write("UPDATE counters SET next = ? WHERE name = 'annotation'", (value,))
        self._known = value
