"""Edits onto tables, refused when a row is not what the edit says it was."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from itertools import groupby

from swin_annotator.core import versions
from swin_annotator.core.types import Image, State
from swin_annotator.errors import StaleEdit
from swin_annotator.store.database import Database
from swin_annotator.store.ids import AnnotationIds
from swin_annotator.store.rows import ANNOTATIONS, CATEGORIES, IMAGES, StoredEdit, Table, Values
from swin_annotator.store.summary import note_proposed, note_waiting, proposed_on

_HINT = "Nothing was changed. Look at the object again and repeat the step."
_THERE = frozenset((sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_ROWID))
_GONE = frozenset((sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, sqlite3.SQLITE_CONSTRAINT_UNIQUE))


class Writer:
    """Writes steps, whole or not at all."""

    def __init__(self, database: Database, ids: AnnotationIds) -> None:
        self._database = database
        self._ids = ids

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
                "The step was refused: an object would be left without its image or category.", hint=_HINT
            ) from error

    def write(self, edits: Iterable[StoredEdit]) -> None:
        """All ``edits``, in order, inside ``transaction``.

        Raises:
            StaleEdit: a row changed since the step was made.
        """
        self.write_parts([list(edits)])

    def write_parts(self, parts: Iterable[Sequence[StoredEdit]]) -> None:
        """As ``write``, of a step that is never all in memory."""
        come: set[int] = set()
        gone: set[int] = set()
        for edits in parts:
            for many, group in groupby(edits, key=_kind):
                match many:
                    case "create":
                        self._create_annotations(list(group))
                    case "delete":
                        self._delete_annotations(list(group))
                    case _:
                        for edit in group:
                            self._write(edit)
            come |= proposed_on(edit.edit.after for edit in edits if edit.before is None)
            gone |= proposed_on(edit.edit.before for edit in edits if edit.after is None)
        note_proposed(self._database, come, gone - come)

    def create(self, rows: Sequence[Values]) -> None:
        """New annotations, as the table keeps them, inside ``transaction``, which tells when one is there already."""
        self._database.write_many(ANNOTATIONS.insert, rows)
        self._ids.saw([row[0] for row in rows])
        note_waiting(self._database, {row[1] for row in rows if row[7] == State.PROPOSED.value})

    def _create_annotations(self, edits: Sequence[StoredEdit]) -> None:
        """A run of new annotations in one statement; ``transaction`` tells when one of them is there already."""
        self._database.write_many(ANNOTATIONS.insert, (edit.after for edit in edits if edit.after is not None))
        self._ids.saw([edit.edit.row.id for edit in edits])

    def _delete_annotations(self, edits: Sequence[StoredEdit]) -> None:
        """A run of annotations that go, looked at and removed in one statement each."""
        ids = [edit.edit.row.id for edit in edits]
        among = "WHERE id IN (SELECT value FROM json_each(?))"
        rows = self._database.rows(f"{ANNOTATIONS.select} {among}", (json.dumps(ids),))
        found = {row[0]: row for row in rows}
        if len(found) < len(ids) or not all(_fits(edit, found.get(edit.edit.row.id)) for edit in edits):
            raise _stale(ANNOTATIONS)
        self._database.write(f"DELETE FROM annotations {among}", (json.dumps(ids),))

    def _write(self, edit: StoredEdit) -> None:
        found = self._check(edit)
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
            row = self._belonging(edit, edit.after, found)
            self._database.write(*table.update(edit.before, edit.after, row))
            if isinstance(edit.edit.after, Image) and edit.edit.after.number is not None:
                # Images that come later get ids beyond, so that no id of one is the number of another.
                self._database.write(
                    "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'images'", (edit.edit.after.number,)
                )

    def _check(self, edit: StoredEdit) -> Values | None:
        rows: list[Values] = self._database.rows(f"{edit.table.select} WHERE id = ?", (edit.edit.row.id,))
        found = rows[0] if rows else None
        if not _fits(edit, found):
            raise _stale(edit.table)
        return found

    def _belonging(self, edit: StoredEdit, after: Values, found: Values | None) -> Values:
        """The row to write; where a step says what labels were made on, that is held against the file as it is."""
        before, target = edit.edit.before, edit.edit.after
        if not isinstance(before, Image) or not isinstance(target, Image) or before.labelled_on == target.labelled_on:
            return after
        there = None if found is None else IMAGES.read_one(found)
        if not isinstance(there, Image):
            return after
        on = versions.labels_belong(target, there, self._ids.newest())
        return IMAGES.encode(replace(target, labelled_on=on))


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
    what = {"images": "image", "categories": "category", "annotations": "object", "label_sources": "file"}[table.name]
    return StaleEdit(f"The step was refused: the {what} has changed in the meantime.", hint=_HINT)
