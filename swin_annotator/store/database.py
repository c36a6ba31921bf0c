"""One SQLite connection with whole-or-nothing transactions and sentences for what a user can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from swin_annotator.errors import ProjectError
from swin_annotator.store import schema

_DAMAGED = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB))
_BUSY = frozenset((sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED))
_CLOSED_OFF = frozenset((sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM))
_WAIT_SECONDS = 5.0


class Database:
    """``project.db``, opened, migrated, and used by one thread at a time.

    Raises:
        ProjectError: from every method: damaged, newer, busy, disk full, no permission. Nothing is half written.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self._connection = _open(path, read_only=read_only)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with sentences(self.path):
            return self._connection.execute(sql, values).fetchall()

    def write(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run one statement; the number of rows it touched."""
        with sentences(self.path):
            return self._connection.execute(sql, values).rowcount

    def write_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement per row."""
        with sentences(self.path):
            self._connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is written, or nothing when it raises."""
        with sentences(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._refuse_if_gone()
            yield
            with sentences(self.path):
                self._connection.execute("COMMIT")
        except BaseException:
            # SQLite rolls back by itself on some errors, such as a full disk.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _refuse_if_gone(self) -> None:
        """Raises ProjectError when the file was deleted or moved: SQLite would go on writing, into nothing."""
        if not self.path.exists():
            raise ProjectError(
                f"The project file {self.path} is gone: it was moved or deleted while it was open.",
                hint="The last change was not saved. Bring the folder back to its place, then open it again.",
            )


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Failures of SQLite that a user can act on become ProjectError; others stay what they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = _sentence(error, path)
        if known is None:
            raise
        raise known from error


def _sentence(error: sqlite3.DatabaseError, path: Path) -> ProjectError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # extended codes carry the kind in the low byte
    if code == sqlite3.SQLITE_FULL:
        return ProjectError(
            "The disk is full. The last change was not saved; everything before it is.",
            hint=f"Free some space on the disk of {path.parent}, then do it again.",
        )
    if code in _DAMAGED:
        return ProjectError(
            f"The project file {path} is damaged.",
            hint="It was left as it is. Put a backup in its place, or rename it to start a fresh project.",
        )
    if code in _BUSY:
        return ProjectError(
            "Another program is writing to this project.", hint="Wait until it has finished, then try again."
        )
    if code in _CLOSED_OFF:
        return ProjectError(
            f"The project file {path} can't be opened or written.", hint="Check the permissions of the file and folder."
        )
    if code == sqlite3.SQLITE_IOERR:
        return ProjectError(
            f"The disk failed while using {path} ({error}).",
            hint="Check that the drive is connected and healthy, then open the folder again.",
        )
    return None


def _open(path: Path, *, read_only: bool) -> sqlite3.Connection:
    if read_only:
        return _open_read_only(path)
    with sentences(path):
        # A share may take long to open it: a thread waits for that, and hands over what it got.
        connection = sqlite3.connect(path, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        with sentences(path):
            # A commit survives the end of the process at once; NORMAL leaves only the last moments before a power
            # cut at risk, and never the file's consistency. (https://sqlite.org/pragma.html#pragma_synchronous)
            for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute(f"PRAGMA journal_size_limit = {64 << 20}")
            schema.migrate(connection, path, read_only=False)
    except BaseException:
        connection.close()
        raise
    return connection


def _open_read_only(path: Path) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?mode=ro"
    with sentences(path):
        try:
            return _reader(uri, path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _CLOSED_OFF:
                raise
            # On a medium that can't be written SQLite can't make its shared memory file; nobody else writes there
            # either, so the file may be taken as unchanging. Without its log, though, in which the newest steps are.
            log = path.with_name(f"{path.name}-wal")
            if log.is_file() and log.stat().st_size:
                raise ProjectError(
                    f"The newest labels of {path} can't be read where nothing can be written.",
                    hint="Open the folder in the window once: that copies its project to this computer.",
                ) from error
            return _reader(f"{uri}&immutable=1", path)


def _reader(uri: str, path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, timeout=_WAIT_SECONDS, isolation_level=None)
    try:
        schema.migrate(connection, path, read_only=True)
    except BaseException:
        connection.close()
        raise
    return connection
