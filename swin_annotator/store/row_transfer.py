"""Rows of a damaged project put into a fresh one; those that it refuses are written beside, and counted.

A damaged table can hold what no sound one does: two rows of one id or path, or nothing where something must be.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from swin_annotator.messages import Message

LEFT_OUT = ".left-out.jsonl"
"""At the end of the name of the file with refused rows, behind the name of the database that they come from."""
NAMES = {
    "images": Message("images"),
    "categories": Message("categories"),
    "category_order": Message("places of categories"),
    "annotations": Message("objects"),
    "history": Message("steps"),
    "history_edits": Message("edits of steps"),
    "decisions": Message("decisions"),
    "label_sources": Message("sources of labels"),
    "settings": Message("settings"),
    "counters": Message("counters"),
    "earlier_files": Message("earlier files of images"),
    "finished": Message("marks of finished images"),
}


class RowTransfer:
    """Puts rows into the tables of a database."""

    def __init__(self, target: sqlite3.Connection, beside: Path) -> None:
        """``beside`` is written when the first row is refused: JSON lines with table, reason and the row by column."""
        self._target, self._beside = target, beside
        self.refused = Counter[str]()
        """Refused rows by table."""

    def put(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
        """Put rows in, in order, and return how many went in; what is there already in just this form is no loss."""
        marks = ", ".join("?" * len(columns))
        sql = f"INSERT INTO main.{table} ({', '.join(columns)}) VALUES ({marks})"
        done = 0
        for row in rows:
            try:
                self._target.execute(sql, row)
                done += 1
            except sqlite3.IntegrityError as error:
                if not self._is_there(table, columns, row):
                    self._refuse(table, columns, row, str(error))
        return done

    def sentences(self) -> Iterator[str]:
        """Say of each table how many of its rows were refused."""
        for table, count in self.refused.items():
            yield Message(
                "Rows of the {what} left out, since they contradict others or are incomplete: {count}. They are kept "
                "beside the project, in the file whose name ends with {name}.",
                count=count,
                what=NAMES[table],
                name=LEFT_OUT,
            )

    def _is_there(self, table: str, columns: Sequence[str], row: Sequence[Any]) -> bool:
        same = " AND ".join(f"{column} IS ?" for column in columns)
        found = self._target.execute(f"SELECT 1 FROM main.{table} WHERE {same} LIMIT 1", row).fetchone()
        return found is not None

    def _refuse(self, table: str, columns: Sequence[str], row: Sequence[Any], reason: str) -> None:
        self.refused[table] += 1
        values = {column: _as_json(value) for column, value in zip(columns, row, strict=True)}
        with self._beside.open("a", encoding="utf-8") as file:
            print(json.dumps({"table": table, "reason": reason, "row": values}), file=file)


def _as_json(value: object) -> object:
    return {"hex": value.hex()} if isinstance(value, bytes) else value
