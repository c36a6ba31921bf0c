"""The history of undo and redo: steps as rows, in the same file and transaction as the labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from swin_annotator.core.edits import Edit, Step
from swin_annotator.errors import StaleEdit
from swin_annotator.messages import Message, packed, unpacked
from swin_annotator.store.database import Database
from swin_annotator.store.rows import StoredEdit, Values, created_text, from_text, to_stored
from swin_annotator.store.step_conflicts import StepConflicts

MOST_STEPS = 500
BLOCK = 2000
"""Edits of a step that are in memory at a time while it is undone."""

_NEXT_UNDO = "SELECT id, name FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1"
_NEXT_REDO = "SELECT id, name FROM history WHERE undone = 1 ORDER BY id LIMIT 1"


@dataclass(frozen=True, slots=True)
class Entry:
    """One step in the history."""

    id: int
    name: str


class History:
    """The newest steps of a project. Every writing method belongs inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._crossings = StepConflicts(database)

    def push(self, name: str, edits: Sequence[StoredEdit]) -> Entry:
        """Remember a step as done; forget what was undone, and the oldest steps beyond ``MOST_STEPS``."""
        self._forget("undone = 1")
        self._database.write("INSERT INTO history (name, undone) VALUES (?, 0)", (to_stored(packed(name)),))
        (number,) = self._database.rows("SELECT max(id) FROM history")[0]
        entry = Entry(number, name)
        self.extend(entry, edits)
        self._forget(f"id NOT IN (SELECT id FROM history ORDER BY id DESC LIMIT {MOST_STEPS})")
        return entry

    def go_on(self, entry: Entry | None, name: str, edits: Sequence[StoredEdit]) -> Entry:
        """Remember edits as the end of a step that is done, None for a new one; the step that holds them.

        A newer step that speaks of the same rows has to be taken back after these edits and before the rest of
        ``entry``: they become a step of their own then. What was undone and speaks of them can't be brought again.
        """
        shared = self._crossings.newer(entry.id, edits) if entry is not None else set()
        if entry is None or False in shared:
            return self.push(name, edits)
        if True in shared:
            self.drop_undone()
        self.extend(entry, edits)
        return entry

    def extend(self, entry: Entry, edits: Sequence[StoredEdit]) -> None:
        """Remember further edits as the end of a step that is done."""
        self._append(entry, (edit.texts() for edit in edits))

    def extend_new(self, entry: Entry, rows: Iterable[Values]) -> None:
        """Remember further new annotations as the end of a step that is done."""
        self._append(entry, ((None, created_text(row)) for row in rows))

    def _append(self, entry: Entry, texts: Iterable[tuple[str | None, str | None]]) -> None:
        numbered = enumerate(texts, self.length(entry))
        self._database.write_many(
            "INSERT INTO history_edits VALUES (?, ?, ?, ?)",
            ((entry.id, number, before, after) for number, (before, after) in numbered),
        )

    def holds(self, entry: Entry) -> bool:
        """Return whether a step is still there and done."""
        return bool(self._database.rows("SELECT 1 FROM history WHERE id = ? AND undone = 0", (entry.id,)))

    def next_undo(self) -> Entry | None:
        """The newest step that is done."""
        return self._entry(_NEXT_UNDO)

    def next_redo(self) -> Entry | None:
        """The oldest step that is undone."""
        return self._entry(_NEXT_REDO)

    def length(self, entry: Entry) -> int:
        """Return how many edits a step has."""
        rows = self._database.rows(
            "SELECT coalesce(max(number) + 1, 0) FROM history_edits WHERE step_id = ?", (entry.id,)
        )
        return int(rows[0][0])

    def parts(self, entry: Entry, *, back: bool) -> Iterator[Step]:
        """The step behind an entry as it was pushed, ``BLOCK`` edits at a time; ``back``: what takes it back.

        All of a long one in memory would be gigabytes. Raises one of ``UNREADABLE`` where it is damaged.
        """
        some = f"number < ? ORDER BY number DESC LIMIT {BLOCK}" if back else f"number > ? ORDER BY number LIMIT {BLOCK}"
        at = self.length(entry) if back else -1
        while rows := self._database.rows(
            f"SELECT number, before, after FROM history_edits WHERE step_id = ? AND {some}", (entry.id, at)
        ):
            at = rows[-1][0]
            edits = tuple(Edit(from_text(before), from_text(after)) for _, before, after in rows)
            yield Step(entry.name, tuple(edit.inverse() for edit in edits) if back else edits)

    def cut(self, entry: Entry, most: int) -> Step:
        """The last ``most`` edits of a step, which forgets them; a step without edits is forgotten whole."""
        rows = self._database.rows(
            "SELECT number, before, after FROM history_edits WHERE step_id = ? ORDER BY number DESC LIMIT ?",
            (entry.id, most),
        )
        if len(rows) < most:
            self.give_up(entry, undone=True)
        else:
            self._database.write("DELETE FROM history_edits WHERE step_id = ? AND number >= ?", (entry.id, rows[-1][0]))
        return Step(entry.name, tuple(Edit(from_text(b), from_text(a)) for _, b, a in reversed(rows)))

    def mark(self, entry: Entry, *, undone: bool) -> None:
        """Move an entry to the other side of the present."""
        self._database.write("UPDATE history SET undone = ? WHERE id = ?", (int(undone), entry.id))

    def give_up(self, entry: Entry, *, undone: bool) -> None:
        """Forget a step that can't be undone, or brought again: kept, it would stand in the way of those behind it."""
        if undone:
            self._forget("id = ?", (entry.id,))
        else:
            self.drop_undone()

    def drop_undone(self) -> None:
        """Forget everything that could be brought again."""
        self._forget("undone = 1")

    def _entry(self, sql: str) -> Entry | None:
        rows = self._database.rows(sql)
        return Entry(rows[0][0], unpacked(rows[0][1])) if rows else None

    def _forget(self, condition: str, values: tuple[object, ...] = ()) -> None:
        self._database.write(
            f"DELETE FROM history_edits WHERE step_id IN (SELECT id FROM history WHERE {condition})", values
        )
        self._database.write(f"DELETE FROM history WHERE {condition}", values)


def refusal(entry: Entry, *, undone: bool) -> StaleEdit:
    """Say what there is to say of an entry that can't be undone, or done again."""
    return StaleEdit(
        Message("“{entry}” can't be undone: its objects have changed since.", entry=entry.name)
        if undone
        else Message("“{entry}” can't be redone: its objects have changed since.", entry=entry.name),
        hint=Message("Nothing was changed. The steps before it can still be undone."),
    )


def cut_off(entry: Entry) -> StaleEdit:
    """Say what there is to say of an entry that was undone before all of it was written."""
    return StaleEdit(
        Message("“{entry}” was undone before it was whole.", entry=entry.name), hint=Message("The rest was left out.")
    )
