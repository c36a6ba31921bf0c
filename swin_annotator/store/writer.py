"""Edits onto tables, refused when a row is not what the edit says it was."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import groupby

from swin_annotator.core.edits import Edit
from swin_annotator.core.types import Image, State
from swin_annotator.errors import StaleEdit
from swin_annotator.messages import Message
from swin_annotator.store.database import Database
from swin_annotator.store.file_numbers import FileNumbers, images_of, numbered, numbered_rows
from swin_annotator.store.ids import AnnotationIds
from swin_annotator.store.rows import ANNOTATIONS, CATEGORIES, StoredEdit, Table, Values, stored
from swin_annotator.store.summary import note_proposed, note_waiting, proposed_on

_HINT = Message("Nothing was changed. Look at the object again and repeat the step.")
_CHANGED = {
    "images": Message("The step was refused: the image has changed in the meantime."),
    "categories": Message("The step was refused: the category has changed in the meantime."),
    "annotations": Message("The step was refused: the object has changed in the meantime."),
    "label_sources": Message("The step was refused: the file has changed in the meantime."),
}
"""Sentences by the table of the row."""
_THERE = frozenset((sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_ROWID))
_Number = Callable[[StoredEdit, Values | None], StoredEdit]
"""Gives an edit, with the row that is kept, the numbers of files."""
_GONE = frozenset((sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, sqlite3.SQLITE_CONSTRAINT_UNIQUE))


class Writer:
    """Writes steps, whole or not at all."""

    def __init__(self, database: Database, ids: AnnotationIds) -> None:
        self._database = database
        self._ids = ids
        self._files = FileNumbers(database)

    def roomy(self) -> AbstractContextManager[None]:
        """See ``Database.roomy``."""
        return self._database.roomy()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A transaction for ``write``; references are checked at its end.

        Raises:
            StaleEdit: an object would be left without its image or category, or is there already, or two images would
                have one path.
        """
        try:
            with self._database.transaction():
                yield
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode in _THERE:
                raise _stale(ANNOTATIONS) from error
            if error.sqlite_errorcode not in _GONE:
                raise
            raise StaleEdit(
                Message("The step was refused: an object would be left without its image or category."), hint=_HINT
            ) from error

    def write(self, edits: Iterable[Edit]) -> list[StoredEdit]:
        """All ``edits``, in order, inside ``transaction``; as they are kept, for the history.

        Raises:
            StaleEdit: a row changed since the step was made.
        """
        kept = [stored(edit) for edit in edits]
        there = self._files.there(images_of(kept))
        written = self._write_part(kept, lambda edit, found: numbered(edit, found, there))
        come = proposed_on(edit.edit.after for edit in kept if edit.before is None)
        gone = proposed_on(edit.edit.before for edit in kept if edit.after is None)
        self._note(come, gone - come, there)
        return written

    def write_again(self, parts: Iterable[Sequence[Edit]]) -> None:
        """A step out of the history, never all in memory: every row is afterwards of the file that it was of then.

        Raises:
            StaleEdit: a row changed since.
        """
        come: set[int] = set()
        gone: set[int] = set()
        touched: set[int] = set()
        for edits in parts:
            kept = [stored(edit) for edit in edits]
            self._write_part(kept, lambda edit, _found: edit)
            come |= proposed_on(edit.edit.after for edit in kept if edit.before is None)
            gone |= proposed_on(edit.edit.before for edit in kept if edit.after is None)
            touched |= self._files.there(images_of(kept)).keys()
        self._note(come, gone - come, touched)

    def create(self, rows: Sequence[Values]) -> Sequence[Values]:
        """New annotations, as the table keeps them, inside ``transaction``, which tells when one is there already.

        Returns:
            The rows as they are kept, for the history.
        """
        image_ids = {row[1] for row in rows}
        there = self._files.there(image_ids)
        rows = numbered_rows(rows, there)
        self._database.write_many(ANNOTATIONS.insert, rows)
        self._ids.saw([row[0] for row in rows])
        note_waiting(self._database, {row[1] for row in rows if row[7] == State.PROPOSED.value})
        if there:
            self._files.mark(there)
        return rows

    def _note(self, come: Collection[int], gone: Collection[int], touched: Collection[int]) -> None:
        """Keep what a step means for images: with proposals that came, that went, and whose file was another once."""
        note_proposed(self._database, come, gone)
        if touched:
            self._files.mark(touched)

    def _write_part(self, edits: Sequence[StoredEdit], number: _Number) -> list[StoredEdit]:
        """Write edits, each as ``number`` has it."""
        written: list[StoredEdit] = []
        for many, group in groupby(edits, key=_kind):
            match many:
                case "create":
                    written += self._create_annotations([number(edit, None) for edit in group])
                case "delete":
                    written += self._delete_annotations(list(group), number)
                case _:
                    written += [self._write(edit, number) for edit in group]
        return written

    def _create_annotations(self, edits: Sequence[StoredEdit]) -> Sequence[StoredEdit]:
        """A run of new annotations in one statement; ``transaction`` tells when one of them is there already."""
        self._database.write_many(ANNOTATIONS.insert, (edit.after for edit in edits if edit.after is not None))
        self._ids.saw([edit.edit.row.id for edit in edits])
        return edits

    def _delete_annotations(self, edits: Sequence[StoredEdit], number: _Number) -> Sequence[StoredEdit]:
        """A run of annotations that go, looked at and removed in one statement each."""
        ids = [edit.edit.row.id for edit in edits]
        among = "WHERE id IN (SELECT value FROM json_each(?))"
        rows = self._database.rows(f"{ANNOTATIONS.select} {among}", (json.dumps(ids),))
        found = {row[0]: row for row in rows}
        if len(found) < len(ids) or not all(_fits(edit, found.get(edit.edit.row.id)) for edit in edits):
            raise _stale(ANNOTATIONS)
        self._database.write(f"DELETE FROM annotations {among}", (json.dumps(ids),))
        return [number(edit, found[edit.edit.row.id]) for edit in edits]

    def _write(self, edit: StoredEdit, number: _Number) -> StoredEdit:
        edit = number(edit, self._check(edit))
        table = edit.table
        if edit.after is None:
            self._database.write(f"DELETE FROM {table.name} WHERE id = ?", (edit.edit.row.id,))
        elif edit.before is None:
            self._database.write(table.insert, edit.after)
            if table is CATEGORIES:
                # Not OR IGNORE: a place that is refused counts as given, and the next category's colour is passed over.
                self._database.write(
                    "INSERT INTO category_order (category_id) SELECT ?1 WHERE NOT EXISTS "
                    "(SELECT 1 FROM category_order WHERE category_id = ?1)",
                    edit.after[:1],
                )
        else:
            self._database.write(*table.update(edit.before, edit.after))
            if isinstance(edit.edit.after, Image) and edit.edit.after.number is not None:
                # Images that come later get ids beyond, so that no id of one is the number of another.
                self._database.write(
                    "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'images'", (edit.edit.after.number,)
                )
        return edit

    def _check(self, edit: StoredEdit) -> Values | None:
        rows: list[Values] = self._database.rows(f"{edit.table.select} WHERE id = ?", (edit.edit.row.id,))
        found = rows[0] if rows else None
        if not _fits(edit, found):
            raise _stale(edit.table)
        return found


def _kind(edit: StoredEdit) -> str:
    """``create`` or ``delete`` for annotations, which come and go by the thousand; empty for the rest."""
    if edit.table is not ANNOTATIONS or (edit.before is not None and edit.after is not None):
        return ""
    return "create" if edit.before is None else "delete"


def _fits(edit: StoredEdit, found: Values | None) -> bool:
    if edit.before is None or found is None:
        return edit.before is None and found is None
    return edit.table.same(found, edit.before)


def _stale(table: Table) -> StaleEdit:
    return StaleEdit(_CHANGED[table.name], hint=_HINT)
