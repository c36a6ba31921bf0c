"""A damaged project made whole again as far as it can be read; what its newest backup has fills the gaps.

Tables are read from row to row; where a part of one can't be read, the next row behind it is looked for. What was
damaged stays beside the new database under another name, and rows that contradict others in a file of their own.
"""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from swin_annotator.errors import ProjectError
from swin_annotator.messages import Message
from swin_annotator.store import backups, bundle, schema
from swin_annotator.store.backups import Backup
from swin_annotator.store.lock import Lock
from swin_annotator.store.row_transfer import LEFT_OUT, RowTransfer
from swin_annotator.store.trust import APPLICATION_ID, DATABASE, refuse_links

DAMAGED = "damaged"
"""In the name of the database that was set aside, before the moment."""
BY_ROWID = ("images", "categories", "category_order", "annotations", "history", "decisions", "label_sources")
BY_KEY = ("settings", "counters", "earlier_files", "finished", "history_edits")
"""Tables without row ids: read from the beginning, as far as that goes."""
_TOLD = {"images": Message("images"), "categories": Message("categories"), "annotations": Message("objects")}
_BESIDE = ("-wal", "-shm")
_SOME = 500
_FAR = 1 << 40
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovered:
    """Result of recovering a damaged project."""

    objects: int
    """Objects that there are now."""
    aside: Path
    """The damaged database, as it was."""
    left_out: Path | None
    """JSON lines with the rows that could be read and that no sound project can hold."""
    sentences: tuple[str, ...]
    """Losses, and what stands in for them."""


def recover(place: Path) -> Recovered:
    """Put a readable database in the place of a damaged one.

    Args:
        place: a folder with a project's database that nobody has open.

    Raises:
        ProjectError: it is open elsewhere, nothing of it can be read and there is no backup, or the disk is full.
    """
    refuse_links(place)
    held = Lock(place)
    try:
        with tempfile.TemporaryDirectory(dir=place, prefix=".recovery-") as name:
            return _recover(place, Path(name))
    except OSError as error:
        raise ProjectError(
            Message("The project in {place} can't be recovered ({error}).", place=place, error=error.strerror or error),
            hint=Message("Nothing was changed. Free some space or check the permissions."),
        ) from error
    finally:
        held.release()


def _recover(place: Path, work: Path) -> Recovered:
    newest, filler = _newest_whole(place, work)
    fresh, refused = work / "fresh.db", work / "refused"
    source = _readable(place, work, newest)
    told: list[str] = []
    if source is None:
        if filler is None or newest is None:
            raise ProjectError(
                Message("Nothing of {place} can be read, and there is no backup of it.", place=place / DATABASE),
                hint=Message("It was left as it is. Rename it to start a fresh project."),
            )
        shutil.copyfile(filler, fresh)
        told.append(
            Message(
                "Nothing of the project could be read. It is as its backup of {when} has it; what was "
                "done since is missing.",
                when=f"{newest.when:%Y-%m-%d %H:%M}",
            )
        )
    else:
        with closing(source):
            told += _copied(source, fresh, refused, filler, newest)
    with closing(sqlite3.connect(fresh)) as connection:
        (objects,) = connection.execute("SELECT count(*) FROM annotations").fetchone()
    aside = _set_aside(place)
    left_out = aside.with_name(f"{aside.name}{LEFT_OUT}") if refused.exists() else None
    if left_out is not None:
        refused.replace(left_out)
    _put_in_place(fresh, place)
    return Recovered(objects, aside, left_out, tuple(told))


def _newest_whole(place: Path, work: Path) -> tuple[Backup | None, Path | None]:
    """The newest backup that can be read to its end, and its database as this program keeps one; or neither."""
    filler = work / "backup.db"
    for backup in backups.found(place):
        try:
            filler.unlink(missing_ok=True)
            bundle.unpack(backup.path, filler)
            with closing(sqlite3.connect(filler, isolation_level=None)) as connection:
                (word,) = connection.execute("PRAGMA quick_check(1)").fetchone()
                if word == "ok":
                    schema.migrate(connection, filler, read_only=False)
                    return backup, filler
        except (ProjectError, sqlite3.DatabaseError) as error:
            _log.warning("The backup %s can't be read: %s", backup.path, error)
    return None, None


def _readable(place: Path, work: Path, newest: Backup | None) -> sqlite3.Connection | None:
    """A copy of the damaged database that answers, its first page taken from the backup where that is needed."""
    copy = work / "damaged.db"
    for page in (b"", b"" if newest is None else newest.about.first_page):
        for suffix in ("", "-wal"):
            copy.with_name(f"{copy.name}{suffix}").unlink(missing_ok=True)
            if (place / f"{DATABASE}{suffix}").is_file():
                shutil.copyfile(place / f"{DATABASE}{suffix}", copy.with_name(f"{copy.name}{suffix}"))
        if page:
            _lay(page, copy)
        connection = sqlite3.connect(copy, isolation_level=None)
        try:
            connection.execute("PRAGMA writable_schema = ON")  # reads what can be read of a damaged schema
            connection.execute("SELECT 1 FROM images LIMIT 1").fetchall()
            connection.execute("SELECT name FROM categories LIMIT 1").fetchall()
            return connection
        except sqlite3.DatabaseError as error:
            _log.info("%s can't be read%s: %s", place, " with the page of a backup" if page else "", error)
            connection.close()
    return None


def _lay(page: bytes, copy: Path) -> None:
    """Put a first page into a database; the count of pages in it is that of the file."""
    size = len(page)
    count = -(-copy.stat().st_size // size)
    page = page[:28] + count.to_bytes(4, "big") + page[32:92] + page[24:28] + page[96:]
    with copy.open("r+b") as file:
        file.write(page)


def _copied(
    source: sqlite3.Connection, fresh: Path, refused: Path, filler: Path | None, newest: Backup | None
) -> list[str]:
    """Copy what can be read into a new database, fill the gaps from the backup, and say what is missing."""
    told: list[str] = []
    with closing(sqlite3.connect(fresh, isolation_level=None)) as target:
        transfer = RowTransfer(target, refused)
        schema.migrate(target, fresh, read_only=False)
        target.execute("BEGIN")
        for table in ("counters", "settings"):
            target.execute(f"DELETE FROM {table}")
        if filler is not None:
            target.execute("COMMIT")
            target.execute("ATTACH ? AS saved", (str(filler),))
            target.execute("BEGIN")
        for table in BY_ROWID:
            told += _copy_table(source, target, transfer, table, newest if filler is not None else None)
        for table in BY_KEY:
            saved = filler is not None and table in ("settings", "counters")
            _copy_as_far(source, target, transfer, table, saved=saved)
        told += transfer.sentences()
        _keep_ids(source, target)
        target.execute("COMMIT")
        target.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return told


def _copy_table(
    source: sqlite3.Connection, target: sqlite3.Connection, transfer: RowTransfer, table: str, newest: Backup | None
) -> Iterator[str]:
    """Copy a table row by row; a sentence where a part of it can't be read."""
    columns = _shared_columns(source, target, table)
    key = "place" if table == "category_order" else "id"
    gaps: list[tuple[int, int]] = []
    at = -_FAR
    while True:
        rows, whole = _rows_from(source, table, key, columns, at)
        transfer.put(table, columns, rows)
        if rows:
            at = max(at, rows[-1][columns.index(key)]) + 1  # in a damaged table keys may go back
        if whole:
            if len(rows) < _SOME:
                break
            continue
        beyond = _next_readable(source, table, key, at)
        gaps.append((at, beyond))
        if beyond >= _FAR:
            break
        at = beyond
    yield from _filled(target, transfer, table, key, gaps, newest)


def _rows_from(
    source: sqlite3.Connection, table: str, key: str, columns: Sequence[str], at: int
) -> tuple[list[tuple[Any, ...]], bool]:
    """Some rows from a key on, and whether they could be read to the end of these."""
    rows: list[tuple[Any, ...]] = []
    sql = f"SELECT {', '.join(columns)} FROM {table} WHERE {key} >= ? ORDER BY {key} LIMIT {_SOME}"
    try:
        for row in source.execute(sql, (at,)):
            rows.append(row)
    except (sqlite3.DatabaseError, sqlite3.DataError) as error:
        _log.info("The table %s can't be read behind %s: %s", table, at, error)
        return rows, False
    return rows, True


def _next_readable(source: sqlite3.Connection, table: str, key: str, at: int) -> int:
    """The lowest key from which on the table can be read again, ``_FAR`` where there is none."""

    def answers(low: int) -> bool:
        rows, whole = _rows_from(source, table, key, (key,), low)
        return bool(rows) or whole

    step = 1
    while not answers(at + step):
        step *= 2
        if at + step >= _FAR:
            return _FAR
    low, high = at + step // 2, at + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if answers(middle) else (middle, high)
    rows, whole = _rows_from(source, table, key, (key,), high)
    return _FAR if whole and not rows else high


def _filled(
    target: sqlite3.Connection,
    transfer: RowTransfer,
    table: str,
    key: str,
    gaps: Sequence[tuple[int, int]],
    newest: Backup | None,
) -> Iterator[str]:
    """Take what lies in the gaps from the backup; what there is to say about it."""
    if not gaps:
        return
    found = 0
    if newest is not None:
        names = {row[1] for row in target.execute(f"PRAGMA saved.table_info({table})")}
        columns = [row[1] for row in target.execute(f"PRAGMA main.table_info({table})") if row[1] in names]
        listed = ", ".join(columns)
        for low, high in gaps:
            sql = f"SELECT {listed} FROM saved.{table} WHERE {key} >= ? AND {key} < ?"
            found += transfer.put(table, columns, target.execute(sql, (low, high)))
    if table not in _TOLD:
        return
    what = _TOLD[table]
    yield Message("A part of the {what} can't be read: {spans}.", what=what, spans=_spans(gaps))
    if newest is not None:
        yield Message.plural(
            "Of these, {n} was taken from the backup of {when}.",
            "Of these, {n} were taken from the backup of {when}.",
            found,
            when=f"{newest.when:%Y-%m-%d %H:%M}",
        )


def _spans(gaps: Sequence[tuple[int, int]]) -> str:
    """Ranges of ids as words of a sentence."""
    words = []
    for low, high in gaps[:3]:
        first = max(low, 1)
        words.append(
            Message("from id {first} on", first=first)
            if high >= _FAR
            else Message("ids {first} to {high}", first=first, high=high - 1)
        )
    if len(gaps) > len(words):
        words.append(Message.plural("and {n} more part", "and {n} more parts", len(gaps) - len(words)))
    return Message.joined(words, ", ")


def _copy_as_far(
    source: sqlite3.Connection, target: sqlite3.Connection, transfer: RowTransfer, table: str, *, saved: bool
) -> None:
    """Copy a table without row ids as far as it can be read; the rest from the backup where ``saved``."""
    columns = _shared_columns(source, target, table)
    listed = ", ".join(columns)
    transfer.put(table, columns, _as_far(source, table, listed))
    if saved:
        target.execute(f"INSERT OR IGNORE INTO main.{table} ({listed}) SELECT {listed} FROM saved.{table}")


def _as_far(source: sqlite3.Connection, table: str, listed: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a table up to the first that can't be read."""
    try:
        yield from source.execute(f"SELECT {listed} FROM {table}")
    except sqlite3.DatabaseError as error:
        _log.info("The table %s can't be read to its end: %s", table, error)


def _shared_columns(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> list[str]:
    there = [row[1] for row in target.execute(f"PRAGMA main.table_info({table})")]
    try:
        held = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}
    except sqlite3.DatabaseError:
        held = set()
    return [name for name in there if not held or name in held]


def _keep_ids(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """See that no id is given twice, whatever could be read of the counters."""
    target.execute(
        "INSERT OR IGNORE INTO counters SELECT 'annotation', coalesce(max(id), 0) + 1 FROM main.annotations "
        "WHERE id > 0"
    )
    target.execute(
        "UPDATE counters SET next = max(next, (SELECT coalesce(max(id), 0) + 1 FROM main.annotations)) "
        "WHERE name = 'annotation'"
    )
    try:
        for name, number in source.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
            target.execute("UPDATE main.sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name))
    except sqlite3.DatabaseError as error:
        _log.info("The sequence of ids can't be read: %s", error)


def _set_aside(place: Path) -> Path:
    """Give the damaged files a second name; under the first they stay until the new one takes their place."""
    aside = place / f"{DATABASE}.{DAMAGED}-{datetime.now():%Y%m%d-%H%M%S-%f}"
    names = {place / f"{DATABASE}{suffix}": aside.with_name(f"{aside.name}{suffix}") for suffix in ("", *_BESIDE)}
    try:
        for path, second in names.items():
            if path.exists():
                _name_again(path, second)
    except OSError:
        for second in names.values():
            second.unlink(missing_ok=True)
        raise
    return aside


def _name_again(path: Path, second: Path) -> None:
    """A second name for a file, or a copy where the disk knows no such names."""
    try:
        os.link(path, second)
    except OSError:
        shutil.copyfile(path, second)


def _put_in_place(fresh: Path, place: Path) -> None:
    """The new database for the damaged one. Its log goes first: it would be written into the new one."""
    away = [(place / f"{DATABASE}{suffix}", fresh.with_name(f"away{suffix}")) for suffix in _BESIDE]
    moved = [(path, kept) for path, kept in away if path.exists()]
    for path, kept in moved:
        path.replace(kept)
    try:
        fresh.replace(place / DATABASE)
    except OSError:
        for path, kept in moved:
            kept.replace(path)
        raise
