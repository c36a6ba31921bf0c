"""Edits onto tables, refused when a row is not what the edit says it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.errors import StaleEdit
from swin_annotator.store.database import Database
from swin_annotator.store.ids import AnnotationIds
from swin_annotator.store.rows import Table, Values, table_of

_HINT = "Nothing was changed. Look at the object again and repeat the step."
_GONE = frozenset((sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, sqlite3.SQLITE_CONSTRAINT_UNIQUE))


class Writer:
    """Writes steps, whole or not at all."""

    def __init__(self, database: Database, ids: AnnotationIds) -> None:
        self._database = database
        self._ids = ids

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A transaction for ``write``; references are checked at its end.

        Raises:
            StaleEdit: an object would be left without its image or category, or two images with one path.
        """
        try:
            with self._database.transaction():
                yield
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode not in _GONE:
                raise
            raise StaleEdit(
                "The step was refused: an object would be left without its image or category.", hint=_HINT
            ) from error

    def write(self, step: Step) -> None:
        """All edits of ``step``, in order, inside ``transaction``.

        Raises:
            StaleEdit: a row changed since the step was made.
        """
        for edit in step.edits:
            self._write(edit)

    def _write(self, edit: Edit) -> None:
        table = table_of(edit.row)
        if edit.before is not None and edit.after is not None and edit.before.id != edit.after.id:
            raise ValueError(f"one edit of two rows: {edit.before.id} and {edit.after.id}")
        self._check(edit, table)
        if edit.after is None:
            self._database.write(f"DELETE FROM {table.name} WHERE id = ?", (edit.row.id,))
        elif edit.before is None:
            self._create(edit.after, table)
        else:
            values = table.encode(edit.after)
            self._database.write(table.update, (*table.decided(values), values[0]))

    def _create(self, row: Image | Category | Annotation, table: Table) -> None:
        self._database.write(table.insert, table.encode(row))
        if isinstance(row, Annotation):
            self._ids.saw(row.id)
        elif isinstance(row, Category):
            self._database.write("INSERT OR IGNORE INTO category_order (category_id) VALUES (?)", (row.id,))

    def _check(self, edit: Edit, table: Table) -> None:
        rows: list[Values] = self._database.rows(f"{table.select} WHERE id = ?", (edit.row.id,))
        found = rows[0] if rows else None
        if not _fits(edit, found, table):
            what = {"images": "image", "categories": "category", "annotations": "object"}[table.name]
            raise StaleEdit(f"The step was refused: the {what} has changed in the meantime.", hint=_HINT)


def _fits(edit: Edit, found: Values | None, table: Table) -> bool:
    if edit.before is None or found is None:
        return edit.before is None and found is None
    return table.same(found, table.encode(edit.before))
