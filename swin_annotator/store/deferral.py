"""Steps that another program's hold on the database keeps from being written: a copy in memory takes them meanwhile.

A window must not wait. Whoever reads sees what was done, from the copy; once the other lets go, everything is written
in the order in which it came, as one transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BUSY = frozenset((sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED))
_PATIENCE_MS = 20
_MOST_BYTES = 512 << 20
"""A larger project is not copied into memory."""


@dataclass(frozen=True, slots=True)
class _Statement:
    sql: str
    rows: Sequence[Sequence[object]]
    """One for each time that it runs."""
    touched: int
    """Rows of the table, on the copy."""


class Deferral:
    """Stands between a database and its connection; belongs to the same thread."""

    def __init__(self, real: sqlite3.Connection) -> None:
        self._real = real
        self._copy: sqlite3.Connection | None = None
        self._on = False
        self._waiting: list[list[_Statement]] = []
        self._now: list[_Statement] = []

    @property
    def connection(self) -> sqlite3.Connection:
        """Where to read, and to write between ``begin`` and ``commit``."""
        return self._real if self._copy is None else self._copy

    @property
    def count(self) -> int:
        """Transactions that are not on disk yet."""
        return len(self._waiting)

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
            self._copy = self._copied()
        self._copy.execute("BEGIN IMMEDIATE")

    def execute(self, sql: str, values: Sequence[object]) -> sqlite3.Cursor:
        """Run one statement, within a transaction where it writes."""
        noted = self._copy is not None and self._copy.in_transaction
        cursor = self.connection.execute(sql, values)
        if noted:
            self._now.append(_Statement(sql, (values,), cursor.rowcount))
        return cursor

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement per row."""
        if self._copy is not None:
            rows = list(rows)
            self._now.append(_Statement(sql, rows, self._copy.executemany(sql, rows).rowcount))
        else:
            self._real.executemany(sql, rows)

    def commit(self) -> None:
        """End the transaction; on the copy it waits from here on."""
        self.connection.execute("COMMIT")
        if self._copy is not None:
            self._waiting.append(self._now)

    def save(self) -> None:
        """Write what waits, all or nothing, unless the database is still held.

        Raises:
            sqlite3.Error: it can't be written, since the other program wrote to the same rows, or the disk is full.
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
            for statement in (statement for step in self._waiting for statement in step):
                if self._real.executemany(statement.sql, statement.rows).rowcount != statement.touched:
                    raise sqlite3.IntegrityError("rows are not those that were changed meanwhile")
            self._real.execute("COMMIT")
        except BaseException:
            if self._real.in_transaction:
                self._real.execute("ROLLBACK")
            raise
        self._copy.close()
        self._copy = None
        self._waiting = []
        self._wait_at_most(_PATIENCE_MS)

    def wait(self, seconds: float) -> None:
        """Write what waits, with more patience: there will be no other turn. Raises sqlite3.Error as ``save``."""
        if self._copy is not None:
            self._wait_at_most(round(1000 * seconds))
            self.save()

    def close(self) -> None:
        """Let go of both; what still waits is lost, unless it was rescued from ``connection``."""
        if self._copy is not None:
            self._copy.close()
        self._real.close()

    def _copied(self) -> sqlite3.Connection:
        """The whole database in memory. Raises sqlite3.Error: nothing is to be read from a copy in part."""
        copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        try:
            self._real.backup(copy)
            copy.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            copy.close()
            raise
        return copy

    def _wait_at_most(self, milliseconds: int) -> None:
        self._real.execute(f"PRAGMA busy_timeout = {milliseconds}")

    def _fits(self) -> bool:
        (pages,), (size,) = (self._real.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))
        return bool(pages * size <= _MOST_BYTES)


def is_busy(error: sqlite3.Error) -> bool:
    """Whether another program holds the database."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in BUSY
