"""One SQLite connection with whole-or-nothing transactions and sentences for what a user can act on."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from swin_annotator.errors import ProjectDamaged, ProjectError, ProjectLost
from swin_annotator.messages import Message
from swin_annotator.store import catching_up, rescue, schema, trust
from swin_annotator.store.catching_up import BUSY
from swin_annotator.store.deferral import Deferral
from swin_annotator.store.guard import GONE, Guard

RECOVER = Message.by_place(
    window=Message(
        "It was left as it is. “Recover what can be read” takes the rest from its newest backup, if there is one."
    ),
    shell=Message(
        "It was left as it is. “swin-annotator backups FOLDER --recover” reads what can be read of it, and takes the "
        "rest from its newest backup."
    ),
)
"""Advice on a damaged project."""
_DAMAGED = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB))
_CLOSED_OFF = frozenset((sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM))
_ROOM_KIB = 128 << 10
_SOME = 500
_WAIT_SECONDS = 5.0
SYNCHRONOUS = "NORMAL"
"""SQLite's word for when the disk is waited for. A commit survives the end of the process at once; NORMAL leaves only
the last moments before a power cut at risk, and never the file's consistency.
(https://sqlite.org/pragma.html#pragma_synchronous)
"""
PARTING_SECONDS = 2.0
"""Time that the end waits for another program before what waits is rescued."""
_log = logging.getLogger(__name__)


class Database:
    """``project.db``, opened, migrated, and used by one thread at a time.

    Raises:
        ProjectError: from every method: damaged, newer, busy, disk full, no permission. Nothing is half written.
    """

    def __init__(self, path: Path, *, folder: Path | None = None, read_only: bool = False) -> None:
        """Open ``path``; ``folder``: the image folder whose labels are rescued when the file is taken away."""
        self.path = path
        self._folder = folder or path.parent
        self._deferral = Deferral(_open(path, read_only=read_only), self._folder)
        self._guard = None if read_only else Guard(path, log=_has_log(self._connection))
        self._marked = False
        self._lost: ProjectLost | None = None

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._deferral.connection

    @property
    def lost(self) -> ProjectLost | None:
        """Reason that nothing more can be written: the file was exchanged or taken away, and its labels are rescued."""
        if self._lost is None and self._guard is not None and (how := self._guard.lost()):
            kept = _stop(self._connection, self._folder)
            self._lost = ProjectLost(_what_happened(self.path, how), hint=_advice(kept), kept=kept)
        return self._lost

    @property
    def waiting(self) -> int:
        """Transactions that are not on disk yet, since another program holds the file."""
        return self._deferral.count

    def defer_when_busy(self) -> None:
        """From here on do not wait for other programs: what is written waits instead, until ``save_waiting``."""
        self._deferral.turn_on()

    def save_waiting(self) -> int:
        """Write what waits, in order, unless the file is still held; how many transactions wait from here on.

        Raises:
            ProjectLost: the other program changed the same rows, which stay as it left them; everything is rescued.
            ProjectError: the disk is full or fails; it waits on.
        """
        try:
            self._deferral.save()
        except sqlite3.IntegrityError as error:
            kept = _stop(self._connection, self._folder)
            message = Message(
                "Another program changed the same labels in {path} while they were waiting to be saved; "
                "what it wrote was left as it is.",
                path=self.path,
            )
            self._lost = ProjectLost(message, hint=_advice(kept), kept=kept)
            raise self._lost from error
        except sqlite3.DatabaseError as error:
            raise _sentence(error, self.path) or error from error
        return self.waiting

    def settle(self) -> None:
        """See that all that was done is in the file, for those who read it by a connection of their own.

        Raises:
            ProjectError: the file was taken away, or another program holds it.
        """
        self._refuse_if_lost()
        if self.save_waiting():
            raise ProjectError(
                Message("Another program is using this project, and the last changes are not saved yet."),
                hint=Message("Wait until it has finished, then try again."),
            )

    def catch_up(self) -> list[str]:
        """Write what earlier processes could not; a sentence for each. To be called once, after opening."""
        with sentences(self.path):
            return catching_up.take_in(self._connection, self._folder)

    def close(self) -> None:
        """Let go of the file."""
        guard, self._guard = self._guard, None
        try:
            self._finish()
            if guard is not None and self._is_rescued:
                guard.part()
        except OSError as error:
            _log.info("%s was not parted from what was open: %s", self.path, error)
        finally:
            self._deferral.close(rescued=self._is_rescued)
            if guard is not None:
                guard.let_go()

    @property
    def _is_rescued(self) -> bool:
        return self._lost is not None and self._lost.kept is not None

    def _finish(self) -> None:
        """Write what still waits, or see that it is kept."""
        if not self.waiting or self._lost is not None:
            return
        try:
            self._deferral.wait(PARTING_SECONDS)
        except sqlite3.Error as error:
            _log.info("%s could not be written at the end: %s", self.path, error)
        if self.waiting:
            kept = self._deferral.kept or rescue.keep(self._connection, self._folder)
            _log.warning("Another program holds %s; all labels are kept in %s.", self.path, kept)

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with sentences(self.path):
            return self._connection.execute(sql, values).fetchall()

    def parts(self, sql: str, values: Sequence[object] = ()) -> Iterator[list[tuple[Any, ...]]]:
        """The rows of a query, some at a time."""
        with sentences(self.path):
            cursor = self._connection.execute(sql, values)
        with contextlib.closing(cursor):
            while True:
                with sentences(self.path):
                    some = cursor.fetchmany(_SOME)
                if not some:
                    return
                yield some

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let all queries inside see the file as it is at the first of them, whoever writes."""
        self.write("BEGIN")
        try:
            yield
        finally:
            if self._connection.in_transaction:
                self.write("ROLLBACK")

    def write(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run one statement; the number of rows it touched."""
        with sentences(self.path):
            return self._deferral.execute(sql, values).rowcount

    def write_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement per row."""
        with sentences(self.path):
            self._deferral.execute_many(sql, rows)

    @contextmanager
    def roomy(self) -> Iterator[None]:
        """Let much of the file be in memory while inside: for writing that jumps to and fro in long indexes."""
        self.write(f"PRAGMA cache_size = {-_ROOM_KIB}")
        try:
            yield
        finally:
            self.write("PRAGMA cache_size = -2000")  # SQLite's own
            self.write("PRAGMA shrink_memory")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is written, or nothing when it raises."""
        self._refuse_if_lost()
        if self.waiting:
            self.save_waiting()
        elif self._guard is not None and not self._marked:
            self._marked = True
            _mark(self._connection, self.path)
            self._guard.note_content()
        with sentences(self.path):
            self._deferral.begin()
        try:
            yield
            self._refuse_if_lost()
            with sentences(self.path):
                self._deferral.commit()
        except BaseException:
            # SQLite rolls back by itself on some errors, such as a full disk.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _refuse_if_lost(self) -> None:
        """Raises ProjectLost when the file is not the one that was opened: SQLite would go on writing, into nothing."""
        if self.lost is not None:
            raise ProjectLost(self.lost.message, hint=self.lost.hint, kept=self.lost.kept)


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
            Message("The disk is full. The last change was not saved; everything before it is."),
            hint=Message("Free some space on the disk of {parent}, then do it again.", parent=path.parent),
        )
    if code in _DAMAGED:
        return ProjectDamaged(
            Message("The project file {path} is damaged.", path=path),
            hint=RECOVER,
        )
    if code in BUSY:
        return ProjectError(
            Message("Another program is writing to this project."),
            hint=Message("Wait until it has finished, then try again."),
        )
    if code in _CLOSED_OFF:
        return ProjectError(
            Message("The project file {path} can't be opened or written.", path=path),
            hint=Message("Check the permissions of the file and folder."),
        )
    if str(error).startswith(("no such table", "no such column")):
        return ProjectError(
            Message("The project file {path} is incomplete ({error}).", path=path, error=error),
            hint=Message("Open its folder in the window, which mends it, or put a backup in its place."),
        )
    if code == sqlite3.SQLITE_IOERR:
        return ProjectError(
            Message("The disk failed while using {path} ({error}).", path=path, error=error),
            hint=Message("Check that the drive is connected and healthy, then open the folder again."),
        )
    return None


def _has_log(connection: sqlite3.Connection) -> bool:
    """Return whether there is a write-ahead log; some network drives can't have one."""
    return bool(connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal")


def _mark(connection: sqlite3.Connection, path: Path) -> None:
    """Count a change in the file itself, which tells this session's content from any that was there before."""
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    except sqlite3.OperationalError as error:  # the disk is full, which what is to be written will tell
        _log.info("%s was not marked as open: %s", path, error)


def _what_happened(path: Path, how: str) -> str:
    if how == GONE:
        return Message("The project file {path} is gone: it was moved or deleted while it was open.", path=path)
    return Message("The project file {path} {how} while it was open.", path=path, how=how)


def _stop(connection: sqlite3.Connection, folder: Path) -> Path | None:
    """Rescue what is open; where it is kept, None where it could not be."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")
    return rescue.keep(connection, folder)


def _advice(kept: Path | None) -> str:
    if kept is None:
        return Message("The last change was not saved. Bring the folder back to its place, then open it again.")
    return Message(
        "The last change was not saved; all before it is kept in {kept}. Open the folder again to bring it in.",
        kept=kept,
    )


def _open(path: Path, *, read_only: bool) -> sqlite3.Connection:
    if read_only:
        return _open_read_only(path)
    _refuse_foreign(path)
    with sentences(path):
        # A share may take long to open it: a thread waits for that, and hands over what it got.
        connection = sqlite3.connect(path, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        with sentences(path):
            for pragma in (f"synchronous = {SYNCHRONOUS}", "journal_mode = WAL", "foreign_keys = ON"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute(f"PRAGMA journal_size_limit = {64 << 20}")
            schema.migrate(connection, path, read_only=False)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_foreign(path: Path) -> None:
    """Look at the file before it is opened for writing, which alone may change another program's database."""
    if not path.exists() or not path.stat().st_size:
        return
    with sentences(path):
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=_WAIT_SECONDS)
        try:
            trust.refuse_foreign(connection, path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _CLOSED_OFF:
                raise
            _log.info("%s was not looked at before it was opened: %s", path, error)
        finally:
            connection.close()


def _open_read_only(path: Path) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?mode=ro"
    with sentences(path):
        try:
            return open_reader(uri, path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _CLOSED_OFF:
                raise
            # On a medium that can't be written SQLite can't make its shared memory file; nobody else writes there
            # either, so the file may be taken as unchanging. Without its log, though, in which the newest steps are.
            log = path.with_name(f"{path.name}-wal")
            if log.is_file() and log.stat().st_size:
                raise ProjectError(
                    Message("The newest labels of {path} can't be read where nothing can be written.", path=path),
                    hint=Message("Open the folder in the window once: that copies its project to this computer."),
                ) from error
            return open_reader(f"{uri}&immutable=1", path)


def open_reader(uri: str, path: Path) -> sqlite3.Connection:
    """Open a database for reading at the present format."""
    connection = sqlite3.connect(uri, uri=True, timeout=_WAIT_SECONDS, isolation_level=None)
    try:
        schema.migrate(connection, path, read_only=True)
    except BaseException:
        connection.close()
        raise
    return connection
