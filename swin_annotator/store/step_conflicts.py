"""Rows that steps of the history speak of: two steps that share one can only be taken back newest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from swin_annotator.core.types import Annotation
from swin_annotator.store.database import Database
from swin_annotator.store.rows import CATEGORIES, StoredEdit

Key = tuple[str, int]
"""Table and id."""


class StepConflicts:
    """Looks for steps newer than one that is still written; what it read of them is kept: parts come by the hundred."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read: dict[int, tuple[int, frozenset[Key]]] = {}
        """Step id -> how many edits it had, and their rows."""

    def newer(self, step_id: int, edits: Sequence[StoredEdit]) -> set[bool]:
        """Return whether steps newer than this one share rows with ``edits``.

        True for undone ones among them, False for done.

        Empty where no step does.
        """
        counts = self._database.rows(
            "SELECT h.id, h.undone, count(*) FROM history h JOIN history_edits e ON e.step_id = h.id WHERE h.id > ? "
            "GROUP BY h.id",
            (step_id,),
        )
        if not counts:
            return set()
        mine = touched(edits)
        return {bool(undone) for number, undone, count in counts if not mine.isdisjoint(self._of(number, count))}

    def _of(self, step_id: int, count: int) -> frozenset[Key]:
        held = self._read.get(step_id)
        if held is None or held[0] != count:
            rows = self._database.rows("SELECT before, after FROM history_edits WHERE step_id = ?", (step_id,))
            held = self._read[step_id] = count, frozenset(_keys(rows))
        return held[1]


def touched(edits: Iterable[StoredEdit]) -> set[Key]:
    """The rows of these edits, and the categories that their objects need."""
    keys: set[Key] = set()
    for edit in edits:
        keys.add((edit.table.name, edit.edit.row.id))
        if isinstance(edit.edit.after, Annotation):
            keys.add((CATEGORIES.name, edit.edit.after.category_id))
    return keys


def _keys(rows: Iterable[tuple[str | None, str | None]]) -> Iterable[Key]:
    for before, after in rows:
        name, _, rest = (after or before or "").partition(",")
        number, table = rest.partition(",")[0], name[2:-1]
        if not number.isdecimal():  # damaged: such a step can't be undone, whatever comes after it
            continue
        # A category that was only changed is there with or without the step.
        if table != CATEGORIES.name or before is None or after is None:
            yield table, int(number)
