"""The way that a person took through the proposals, to go back on."""

from __future__ import annotations

from collections.abc import Callable, Iterable

Holds = Callable[[int], bool]


class Trail:
    """Annotation ids in the order in which they were visited, and the place on it."""

    def __init__(self, visited: Iterable[int] = ()) -> None:
        self._ids = list(visited)
        self._at = len(self._ids)

    @property
    def at_end(self) -> bool:
        """True if nobody has gone back."""
        return self._at >= len(self._ids) - 1

    def extend(self, annotation_id: int) -> None:
        """Visit another; the place is there."""
        if not self._ids or self._ids[-1] != annotation_id:
            self._ids.append(annotation_id)
        self._at = len(self._ids) - 1

    def leave(self) -> None:
        """Go past the end: what comes next was not visited."""
        self._at = len(self._ids)

    def neighbour(self, direction: int, is_there: Holds) -> int:
        """Step back (-1) or forward (1) to the next that is still there; its id, 0 where there is none."""
        at = self._at + direction
        while 0 <= at < len(self._ids):
            if is_there(self._ids[at]):
                self._at = at
                return self._ids[at]
            del self._ids[at]
            if direction < 0:
                at, self._at = at - 1, self._at - 1
        return 0

    def ahead(self, waits: Holds) -> int:
        """Step forward to the next that ``waits``; its id, 0 where there is none."""
        for at in range(self._at + 1, len(self._ids)):
            if waits(self._ids[at]):
                self._at = at
                return self._ids[at]
        return 0
