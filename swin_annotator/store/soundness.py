"""Damage that another program, or a failing disk, did to tables: mended where nothing is lost by it, and told.

SQLite lets any value into any column. Rows that can't be read are passed over when a table is read, and stay where they
are; the rest of the project opens.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from swin_annotator.core.types import State
from swin_annotator.errors import ProjectDamaged
from swin_annotator.messages import Message
from swin_annotator.store import schema
from swin_annotator.store.database import RECOVER, Database
from swin_annotator.store.rows import ANNOTATIONS, CATEGORIES, IMAGES, UNREADABLE, Table

_MOST = 3
"""Rows that a sentence names."""
_STATES = ", ".join(f"'{state.value}'" for state in State)
_JSON = " OR ".join(
    f"({column} != '' AND CASE WHEN json_valid({column}) THEN json_type({column}) != '{kind}' ELSE 1 END)"
    for column, kind in (("polygons", "array"), ("source", "array"), ("attributes", "object"), ("extra", "object"))
)
_NO_NUMBERS = " OR ".join(f"typeof({side}) != 'real' OR abs({side}) > 1e9" for side in "xywh")
_SUSPECT = f"""typeof(image_id) != 'integer' OR typeof(category_id) != 'integer' OR {_NO_NUMBERS} OR w < 0 OR h < 0
    OR state NOT IN ({_STATES}) OR (score IS NOT NULL AND (typeof(score) != 'real' OR abs(score) > 1e9)) OR {_JSON}
    OR instr(polygons, '"') OR (mask IS NOT NULL AND (typeof(mask_h) != 'integer' OR typeof(mask_w) != 'integer'
    OR mask GLOB '*[^0-o]*' OR mask = '' OR (unicode(substr(mask, -1)) - 48) & 32))"""
"""Finds rows that may be damaged without decoding the others; outlines of many objects are long."""


_STRAYS = """WITH RECURSIVE used(id) AS (
        SELECT min(category_id) FROM annotations
        UNION ALL SELECT (SELECT min(category_id) FROM annotations WHERE category_id > used.id) FROM used
        WHERE used.id IS NOT NULL)
    SELECT id, (SELECT count(*) FROM annotations WHERE category_id = used.id) FROM used
    WHERE typeof(id) = 'integer' AND id NOT IN (SELECT id FROM categories)"""
"""Categories that objects have and that are gone, with their objects; jumps through an index from one to the next."""


def open_whole(path: Path, folder: Path) -> tuple[Database, tuple[str, ...]]:
    """A project's database for writing, and what mending it and catching up say of it. Raises ProjectError."""
    database = Database(path, folder=folder)
    try:
        return database, (*mend(database), *database.catch_up())
    except BaseException:
        database.close()
        raise


def mend(database: Database) -> list[str]:
    """Make a project whole whose tables or names are missing; what was done, a sentence each.

    Raises:
        ProjectError: it can't be mended, since a table lacks columns.
    """
    told = _mend_tables(database)
    if told:
        with database.transaction():
            _mend_counters(database)
    strays = database.rows(_STRAYS)
    unplaced = "SELECT id FROM categories WHERE id NOT IN (SELECT category_id FROM category_order)"
    nameless = "typeof(name) != 'text'"
    if strays or database.rows(unplaced) or database.rows(f"SELECT 1 FROM categories WHERE {nameless}"):
        with database.transaction():
            database.write(f"UPDATE categories SET name = 'unknown ' || id WHERE {nameless}")
            for number, count in strays:
                database.write(
                    "INSERT INTO categories (id, name, extra) VALUES (?, ?, '')", (number, f"unknown {number}")
                )
                told.append(
                    Message.plural(
                        "The category of {n} object was missing from the project; it is “unknown {number}” now.",
                        "The category of {n} objects was missing from the project; it is “unknown {number}” now.",
                        count,
                        number=number,
                    )
                )
            database.write(f"INSERT OR IGNORE INTO category_order (category_id) {unplaced}")
    return told


def damaged(database: Database) -> list[str]:
    """Check what can't be read, a sentence for each kind; goes through the whole project."""
    told: list[str] = []
    for table, rows, one, many in (
        (IMAGES, database.rows(IMAGES.select), Message("image"), Message("images")),
        (CATEGORIES, database.rows(CATEGORIES.select), Message("category"), Message("categories")),
        (ANNOTATIONS, database.rows(f"{ANNOTATIONS.select} WHERE {_SUSPECT}"), Message("object"), Message("objects")),
    ):
        aside = [row[0] for row in rows if table.read_one(row) is None]
        partly = [row[0] for row in rows if _is_partly(table, row)]
        if aside:
            what = one if len(aside) == 1 else many
            told.append(
                Message(
                    "{n} {what} can't be read and were left out, for their rows are damaged: {ids}.",
                    n=len(aside),
                    what=what,
                    ids=_ids(aside),
                )
            )
        if partly:
            what = one if len(partly) == 1 else many
            told.append(
                Message(
                    "Of {n} {what} notes and the like can't be read: {ids}.", n=len(partly), what=what, ids=_ids(partly)
                )
            )
    return told


def _is_partly(table: Table, row: tuple[Any, ...]) -> bool:
    """Return whether a row can be read without some of its columns only."""
    try:
        table.decode(row)
    except UNREADABLE:
        return table.read_one(row) is not None
    return False


def _ids(numbers: Sequence[int]) -> str:
    named = ", ".join(f"id {number}" for number in numbers[:_MOST])
    return named if len(numbers) <= _MOST else Message("{first} and {n} more", first=named, n=len(numbers) - _MOST)


@cache
def _whole() -> dict[str, tuple[str, str, frozenset[str]]]:
    """Name -> the statement that makes a table or index, the table that it belongs to, and the table's columns."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for migration in schema.MIGRATIONS:
            migration(connection)
        found = connection.execute("SELECT name, sql, tbl_name FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        return {
            name: (sql, table, frozenset(row[1] for row in connection.execute(f"PRAGMA table_info({table})")))
            for name, sql, table in found
            if not name.startswith("sqlite_")
        }
    finally:
        connection.close()


def _mend_tables(database: Database) -> list[str]:
    held = {name for (name,) in database.rows("SELECT name FROM sqlite_master")}
    told: list[str] = []
    missing = {name: made for name, made in _whole().items() if name not in held}
    if missing:
        with database.transaction():
            for name, (sql, table, _) in sorted(missing.items(), key=lambda item: item[0] != item[1][1]):
                database.write(sql)
                if name == table:
                    told.append(Message("The table “{name}” was missing from the project; it is empty now.", name=name))
    for table, columns in {table: columns for _, table, columns in _whole().values()}.items():
        lacking = columns - {row[1] for row in database.rows(f"PRAGMA table_info({table})")}
        if lacking:
            raise ProjectDamaged(
                Message(
                    "The project file {path} is damaged: its table “{table}” lacks “{min}”.",
                    path=database.path,
                    table=table,
                    min=min(lacking),
                ),
                hint=RECOVER,
            )
    return told


def _mend_counters(database: Database) -> None:
    database.write(
        "INSERT OR IGNORE INTO counters SELECT 'annotation', coalesce(max(id), 0) + 1 FROM annotations WHERE id > 0"
    )
