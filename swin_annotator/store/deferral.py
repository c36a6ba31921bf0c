"""Steps that another program's hold on the database keeps from being written: a copy of it takes them meanwhile.

A window must not wait. Whoever reads sees what was done, from the copy; once the other lets go, everything is written
in the order in which it came, as one transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from swin_annotator.store.catching_up import is_busy
from swin_annotator.store.waiting_copy import Statement, WaitingCopy

_PATIENCE_MS = 20
MOST_BYTES = 512 << 20
"""A larger project is not copied: the window would have to wait for that."""


class Deferral:
    """Stands between a database and its connection; belongs to the same thread."""

    def __init__(self, real: sqlite3.Connection, folder: Path) -> None:
        self._real = real
        self._folder = folder
        self._copy: WaitingCopy | None = None
        self._on = False
        self._now: list[Statement] = []

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection to read by, and to write between ``begin`` and ``commit``."""
        return self._real if self._copy is None else self._copy.connection

    @property
    def count(self) -> int:
        """Transactions that are not in the project's file yet."""
        return 0 if self._copy is None else self._copy.count

    @property
    def kept(self) -> Path | None:
        """Place on disk of what waits for the next opening; None: nowhere."""
        return None if self._copy is None else self._copy.place

    def turn_on(self) -> None:
        """From here on do not wait for other programs."""
        self._on = True
        self._wait_at_most(_PATIENCE_MS)

    def begin(self) -> None:
        """Begin a transaction, on the copy where the database is held. Raises sqlite3.Error."""
        self._now = []
        if self._copy is None:
            try:
                self._real.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if not self._on or not is_busy(error) or not self._fits():
                    raise
            self._wait_at_most(0)  # it was waited for, and is asked again soon
            self._copy = WaitingCopy.of(self._real, self._folder)
        self.connection.execute("BEGIN IMMEDIATE")

    def execute(self, sql: str, values: Sequence[object]) -> sqlite3.Cursor:
        """Run one statement, within a transaction where it writes."""
        noted = self._copy is not None and self._copy.connection.in_transaction
        cursor = self.connection.execute(sql, values)
        if noted:
            self._now.append(Statement(sql, (values,), cursor.rowcount))
        return cursor

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement per row."""
        if self._copy is not None:
            rows = list(rows)
            self._now.append(Statement(sql, rows, self.connection.executemany(sql, rows).rowcount))
        else:
            self._real.executemany(sql, rows)

    def commit(self) -> None:
        """End the transaction; on the copy it waits from here on."""
        if self._copy is not None:
            self._copy.note(self._now)
        self.connection.execute("COMMIT")

    def save(self) -> None:
        """Write what waits, all or nothing, unless the database is still held.

        Raises:
            sqlite3.Error: it can't be written, since the other program changed the same rows, or the disk is full.
        """
        if self._copy is None:
            return
        try:
            self._real.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if is_busy(error):
                return
            raise
        try:
            self._copy.write_to(self._real)
            self._real.execute("COMMIT")
        except BaseException:
            if self._real.in_transaction:
                self._real.execute("ROLLBACK")
            raise
        self._copy.discard()
        self._copy = None
        self._wait_at_most(_PATIENCE_MS)

    def wait(self, seconds: float) -> None:
        """Write what waits, with more patience: there will be no other turn. Raises sqlite3.Error as ``save``."""
        if self._copy is not None:
            self._wait_at_most(round(1000 * seconds))
            self.save()

    def close(self, *, rescued: bool = False) -> None:
        """Let go of both. What still waits stays where it is ``kept``, unless it was ``rescued`` from there."""
        if self._copy is not None and (rescued or not self.count):
            self._copy.discard()
        elif self._copy is not None:
            self._copy.close()
        self._copy = None
        self._real.close()

    def _wait_at_most(self, milliseconds: int) -> None:
        self._real.execute(f"PRAGMA busy_timeout = {milliseconds}")

    def _fits(self) -> bool:
        (pages,), (size,) = (self._real.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))
        return bool(pages * size <= MOST_BYTES)
