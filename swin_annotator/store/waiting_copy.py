"""A copy of a project that another program holds, with what waits to be written to the project itself.

It lies on disk, in the user's data folder, so that what waits outlives the window; where there is no room for it, in
memory. The rows that were changed are remembered as they were: they are overwritten only where they still are that.
"""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from swin_annotator import paths

FILE = "waiting.db"
SAVED = "store.waited"
"""Setting of a project: the mark of the copy whose steps it got last."""
_TABLES = {
    "waiting_steps": "number INTEGER PRIMARY KEY, statements TEXT NOT NULL",
    "waiting_rows": "name TEXT NOT NULL, key TEXT NOT NULL, before TEXT, PRIMARY KEY (name, key)",
    "waiting_for": "mark TEXT NOT NULL, identity TEXT NOT NULL",
}
_MOST_NAMES = 1000
"""Images that stand for a project."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement, as it ran on the copy."""

    sql: str
    rows: Sequence[Sequence[object]]
    """One for each time that it runs."""
    touched: int
    """Rows of the table, on the copy."""


class WaitingCopy:
    """Reads and writes as the project would; belongs to the thread of its connection."""

    def __init__(self, connection: sqlite3.Connection, place: Path | None) -> None:
        self.connection = connection
        self.place = place
        """The folder that it lies in; None: in memory, and gone with the process."""

    @classmethod
    def of(cls, real: sqlite3.Connection, folder: Path) -> Self:
        """The whole project of an image folder. Raises sqlite3.Error: nothing is to be read from a copy in part."""
        place = paths.project_waiting(folder, f"{datetime.now():%Y%m%d-%H%M%S-%f}")
        try:
            place.mkdir(parents=True)
            return cls(_copied(real, place / FILE), place)
        except (OSError, sqlite3.Error) as error:
            _log.warning("What waits for another program is kept in memory, not in %s: %s", place, error)
            remove(place)
        return cls(_copied(real, None), None)

    @classmethod
    def found(cls, place: Path) -> Self:
        """The copy that an earlier process left. Raises sqlite3.Error: it can't be read, or was never finished."""
        connection = _connected(place / FILE)
        try:
            connection.execute("SELECT mark, identity FROM waiting_for").fetchall()
        except BaseException:
            connection.close()
            raise
        return cls(connection, place)

    @property
    def count(self) -> int:
        """Transactions that wait."""
        (count,) = self.connection.execute("SELECT count(*) FROM waiting_steps").fetchone()
        return int(count)

    def note(self, statements: Iterable[Statement]) -> None:
        """Keep what the open transaction did, with that transaction."""
        text = json.dumps([(s.sql, s.rows, s.touched) for s in statements])
        self.connection.execute("INSERT INTO waiting_steps (statements) VALUES (?)", (text,))

    def is_saved(self, real: sqlite3.Connection) -> bool:
        """Return whether the project has got what waits.

        A process may have ended between that and taking the copy away.
        """
        found = real.execute("SELECT value FROM settings WHERE key = ?", (SAVED,)).fetchone()
        return found is not None and found[0] == json.dumps(self._about()[0])

    def is_of(self, real: sqlite3.Connection) -> bool:
        """Return whether it was made of this project, by the names of its first images and its categories."""
        return self._about()[1] == _identity(real)

    def write_to(self, real: sqlite3.Connection) -> None:
        """Do in the project's open transaction what waits, in order.

        Raises:
            sqlite3.Error: it can't be written; IntegrityError where another program changed the same rows.
        """
        for name, columns, keys in _tables(self.connection):
            where = " AND ".join(f"{key} = ?" for key in keys)
            held = self.connection.execute("SELECT key, before FROM waiting_rows WHERE name = ?", (name,))
            for key, before in held:
                row = real.execute(f"SELECT {_quoted(columns)} FROM {name} WHERE {where}", json.loads(key)).fetchone()
                if (None if row is None else row[0]) != before:
                    raise sqlite3.IntegrityError(f"a row of {name} was changed by another program")
        for (text,) in self.connection.execute("SELECT statements FROM waiting_steps ORDER BY number"):
            for sql, rows, touched in json.loads(text):
                if real.executemany(sql, rows).rowcount != touched:
                    raise sqlite3.IntegrityError("rows are not those that were changed meanwhile")
        real.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (SAVED, json.dumps(self._about()[0])))

    def close(self) -> None:
        """Let go of it; on disk it stays."""
        self.connection.close()

    def discard(self) -> None:
        """Let go of it and take it away: nothing waits in it any more."""
        self.connection.close()
        if self.place is not None:
            remove(self.place)

    def _about(self) -> tuple[str, str]:
        mark, identity = self.connection.execute("SELECT mark, identity FROM waiting_for").fetchone()
        return str(mark), str(identity)


def left(folder: Path) -> list[Path]:
    """Return where copies of the folder's project lie that earlier processes left, oldest first."""
    first = paths.project_waiting(folder, "")
    try:
        return sorted(p for p in first.parent.iterdir() if p.name.startswith(first.name) and (p / FILE).is_file())
    except OSError:
        return []


def strip(connection: sqlite3.Connection) -> None:
    """Make a copy an ordinary project."""
    for name in _TABLES:
        connection.execute(f"DROP TABLE IF EXISTS {name}")


def remove(place: Path) -> None:
    """Take a place away."""
    try:
        shutil.rmtree(place)
    except OSError as error:
        if place.exists():
            _log.info("%s was not taken away: %s", place, error)


def _copied(real: sqlite3.Connection, path: Path | None) -> sqlite3.Connection:
    copy = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
    try:
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):  # a copy in part is none
            copy.execute(f"PRAGMA {pragma}")
        real.backup(copy)
        if path is not None:
            copy.close()
            copy = _connected(path)
        strip(copy)
        for name, columns in _TABLES.items():
            copy.execute(f"CREATE TABLE {name} ({columns})")
        _watch(copy)
        mark = f"{datetime.now().isoformat()} {path}"
        copy.execute("INSERT INTO waiting_for VALUES (?, ?)", (mark, _identity(copy)))
    except BaseException:
        copy.close()
        raise
    return copy


def _connected(path: Path) -> sqlite3.Connection:
    copy = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        for pragma in ("journal_mode = WAL", "synchronous = NORMAL"):
            copy.execute(f"PRAGMA {pragma}")
    except BaseException:
        copy.close()
        raise
    return copy


def _watch(copy: sqlite3.Connection) -> None:
    """Let SQLite note each row as it was when it is changed first; of one that is new, that it is."""
    copy.execute("PRAGMA foreign_keys = ON")
    copy.execute("PRAGMA recursive_triggers = ON")  # else a row that REPLACE takes away is not noted
    for name, columns, keys in _tables(copy):
        for event, side in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            key = f"json_array({', '.join(f'{side}.{key}' for key in keys)})"
            before = "NULL" if event == "INSERT" else _quoted(columns, f"{side}.")
            # Not OR IGNORE: the statement that fires a trigger decides about conflicts inside it as well.
            copy.execute(
                f"CREATE TEMP TRIGGER waiting_{name}_{event} AFTER {event} ON {name} BEGIN INSERT INTO waiting_rows "
                f"SELECT '{name}', {key}, {before} WHERE NOT EXISTS "
                f"(SELECT 1 FROM waiting_rows WHERE name = '{name}' AND key = {key}); END"
            )


def _tables(connection: sqlite3.Connection) -> Iterator[tuple[str, list[str], list[str]]]:
    """Name, columns and key columns of each table of a project."""
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    for (name,) in found:
        columns = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        keys = [column[1] for column in sorted(columns, key=lambda column: column[5]) if column[5]]
        plain = all(text.isidentifier() for text in (name, *(column[1] for column in columns)))  # all of the program's
        if keys and plain and not name.startswith("sqlite_") and name not in _TABLES:
            yield name, [column[1] for column in columns], keys


def _quoted(columns: Iterable[str], of: str = "") -> str:
    """An expression for a whole row as one text."""
    return " || ',' || ".join(f"quote({of}{column})" for column in columns)


def _identity(connection: sqlite3.Connection) -> str:
    rows = connection.execute(f"SELECT id, path FROM images ORDER BY id LIMIT {_MOST_NAMES}").fetchall()
    rows += connection.execute("SELECT id, name FROM categories ORDER BY id").fetchall()
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()
