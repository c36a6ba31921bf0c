"""Annotations by the thousand: new ones, as rows that a ``Spool`` gives, in one undoable step; all, one by one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager

from swin_annotator.core.edits import Step
from swin_annotator.core.types import Annotation, Source, State
from swin_annotator.errors import StaleEdit
from swin_annotator.messages import Message
from swin_annotator.store import annotation_rows
from swin_annotator.store.database import Database
from swin_annotator.store.history import Entry, History
from swin_annotator.store.rows import Values
from swin_annotator.store.writer import Writer


class Bulk:
    """Writes through the project's own writer and history."""

    def __init__(self, database: Database, writer: Writer, history: History) -> None:
        self._database, self._writer, self._history = database, writer, history

    def reading(self) -> AbstractContextManager[None]:
        """Hold still what is read while inside, whoever writes; this project must not write then."""
        return self._database.reading()

    def each(self, states: Collection[State], *, by_image: bool = False) -> Iterator[Annotation]:
        """The annotations in ``states`` by id, or by image and id, one after the other, never all in memory."""
        return annotation_rows.each(self._database, states, by_image=by_image)

    def count_by_image(self, states: Collection[State]) -> dict[int, int]:
        """Image id -> how many annotations in ``states`` it has; images without any are left out."""
        return annotation_rows.count_by_image(self._database, states)

    def tally(
        self, states: Collection[State], image_ids: Collection[int]
    ) -> list[tuple[int, Source, int, float | None]]:
        """Category, source, how many there are of these on some images, and the lowest score among them."""
        return annotation_rows.tally(self._database, states, image_ids)

    def extend(self, entry: Entry | None, name: str, rows: Sequence[Values]) -> Entry:
        """As ``Project.extend``; None begins a step called ``name``. Raises StaleEdit where the step was undone."""
        with self._writer.transaction():
            if entry is not None and not self._history.holds(entry):
                raise StaleEdit(
                    Message("“{entry}” was undone before it was whole.", entry=entry.name),
                    hint=Message("The rest was left out."),
                )
            return self._add(entry or self._history.push(name, []), rows)

    def apply(self, step: Step, parts: Iterable[Sequence[Values]]) -> None:
        """As ``Project.apply``, with new annotations behind it that are never all in memory; all of it or nothing.

        Args:
            step: what comes before them.
            parts: new annotations.
        """
        with self._writer.roomy(), self._writer.transaction():
            edits = self._writer.write(step.edits)
            entry = self._history.push(step.name, edits) if edits else None
            for rows in parts:
                entry = self._add(entry or self._history.push(step.name, []), rows)

    def _add(self, entry: Entry, rows: Sequence[Values]) -> Entry:
        self._history.extend_new(entry, self._writer.create(rows))
        return entry
