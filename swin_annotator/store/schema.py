"""The tables of ``project.db``, one migration function per version."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from swin_annotator.core.types import FIRST_FILE
from swin_annotator.errors import ProjectError
from swin_annotator.messages import Message
from swin_annotator.store import numbering, trust

_TABLES = (
    # AUTOINCREMENT: an id that was given once is never given again.
    """CREATE TABLE images (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path TEXT NOT NULL UNIQUE,
        height INTEGER,
        width INTEGER,
        error TEXT NOT NULL,
        reviewed INTEGER NOT NULL,
        extra TEXT NOT NULL)""",
    """CREATE TABLE categories (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        extra TEXT NOT NULL)""",
    # Rows stay when a category is deleted: undo brings it back to its place, and its id is not given to another.
    """CREATE TABLE category_order (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        category_id INTEGER NOT NULL UNIQUE)""",
    # Deferred, so that the edits of a step may come in any order.
    """CREATE TABLE annotations (
        id INTEGER PRIMARY KEY,
        image_id INTEGER NOT NULL REFERENCES images(id) DEFERRABLE INITIALLY DEFERRED,
        category_id INTEGER NOT NULL REFERENCES categories(id) DEFERRABLE INITIALLY DEFERRED,
        x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL,
        state TEXT NOT NULL,
        score REAL,
        source TEXT NOT NULL,
        polygons TEXT NOT NULL,
        mask_h INTEGER, mask_w INTEGER, mask TEXT,
        iscrowd INTEGER NOT NULL,
        attributes TEXT NOT NULL,
        extra TEXT NOT NULL)""",
    # Answers both "the objects of this image" and the counts per image without touching the table.
    "CREATE INDEX annotations_by_image ON annotations(image_id, state)",
    "CREATE INDEX annotations_by_category ON annotations(category_id)",
    """CREATE TABLE history (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        undone INTEGER NOT NULL)""",
    """CREATE TABLE history_edits (
        step_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (step_id, number)) WITHOUT ROWID""",
    "CREATE TABLE counters (name TEXT PRIMARY KEY, next INTEGER NOT NULL) WITHOUT ROWID",
    "INSERT INTO counters VALUES ('annotation', 1)",
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE finished (
        run_key TEXT NOT NULL,
        image_id INTEGER NOT NULL,
        PRIMARY KEY (run_key, image_id)) WITHOUT ROWID""",
)


def _version_1(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)


def _version_2(connection: sqlite3.Connection) -> None:
    """Images get tags: a JSON list, or nothing. Those that an import left among the unknown keys move there."""
    connection.execute("ALTER TABLE images ADD COLUMN tags TEXT NOT NULL DEFAULT ''")
    connection.execute("CREATE INDEX images_with_tags ON images(id) WHERE tags != ''")
    for image_id, extra in connection.execute("SELECT id, extra FROM images WHERE instr(extra, '\"tags\"')").fetchall():
        connection.execute("UPDATE images SET extra = ?, tags = ? WHERE id = ?", (*_parted(extra), image_id))
    for side in ("before", "after"):
        found = connection.execute(
            f"SELECT step_id, number, {side} FROM history_edits WHERE instr({side}, '[\"images\",') = 1"
        ).fetchall()
        for step, number, text in found:
            try:
                *values, extra = json.loads(text)
            except (ValueError, RecursionError):  # damaged: such a step can't be undone, and says so then
                continue
            row = json.dumps([*values, *_parted(extra)], separators=(",", ":"))
            connection.execute(
                f"UPDATE history_edits SET {side} = ? WHERE step_id = ? AND number = ?", (row, step, number)
            )


def _version_3(connection: sqlite3.Connection) -> None:
    """Keep decisions in review with their time, and find what still waits without reading the rest."""
    connection.execute(
        """CREATE TABLE decisions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            annotation_id INTEGER NOT NULL,
            verdict TEXT NOT NULL,
            seconds REAL NOT NULL,
            at REAL NOT NULL)"""
    )
    # Rows with masks are long: what lists over the whole folder need lies together here.
    connection.execute(
        "CREATE INDEX annotations_at_a_glance ON annotations(state, category_id, image_id, x, y, w, h, score)"
    )


def _version_4(connection: sqlite3.Connection) -> None:
    """Categories get a colour, a place and may be hidden."""
    connection.execute("ALTER TABLE categories ADD COLUMN colour TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE categories ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0")
    connection.execute("ALTER TABLE categories ADD COLUMN place INTEGER")
    for side in ("before", "after"):
        connection.execute(
            f"UPDATE history_edits SET {side} = substr({side}, 1, length({side}) - 1) || ',\"\",0,null]' "
            f"WHERE instr({side}, '[\"categories\",') = 1"
        )


def _version_5(connection: sqlite3.Connection) -> None:
    """Return whether a person saw what was proposed on an image is kept; what was judged before counts as seen."""
    connection.execute("ALTER TABLE images ADD COLUMN sighting INTEGER NOT NULL DEFAULT 0")
    judged = "a.state = 'rejected' OR (a.state = 'accepted' AND a.source LIKE '[\"model\"%')"
    for sighting, condition in ((1, "a.state = 'proposed'"), (2, judged)):
        connection.execute(
            f"UPDATE images SET sighting = ? WHERE id IN (SELECT a.image_id FROM annotations a WHERE {condition})",
            (sighting,),
        )
    # Scores are counted per image from the threshold on.
    connection.execute("DROP INDEX annotations_by_image")
    connection.execute("CREATE INDEX annotations_by_image ON annotations(image_id, state, score)")


def _version_6(connection: sqlite3.Connection) -> None:
    """Bind what is known of an image to a version of its file; labels of an earlier one say so."""
    there = {row[1] for row in connection.execute("PRAGMA table_info(images)")}
    for column in ("version", "labelled_on"):
        if column not in there:
            connection.execute(f"ALTER TABLE images ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    # Asked after every step.
    connection.execute("CREATE INDEX IF NOT EXISTS images_that_changed ON images(id) WHERE labelled_on != ''")


def _version_7(connection: sqlite3.Connection) -> None:
    """Keep what stood at the top of imported files by file; images may have the number of a file."""
    connection.execute("ALTER TABLE images ADD COLUMN number INTEGER")
    connection.execute("CREATE TABLE label_sources (id INTEGER PRIMARY KEY, name TEXT NOT NULL, extra TEXT NOT NULL)")
    connection.execute(
        "INSERT INTO label_sources SELECT 1, '', value FROM settings WHERE key = 'labels.extra' AND value != '{}'"
    )
    connection.execute("DELETE FROM settings WHERE key = 'labels.extra'")


def _version_8(connection: sqlite3.Connection) -> None:
    """Every object, and a person's word on an image, say which of the image's files they were made on."""
    connection.execute(
        """CREATE TABLE earlier_files (
            image_id INTEGER NOT NULL,
            number INTEGER NOT NULL,
            file TEXT NOT NULL,
            PRIMARY KEY (image_id, number)) WITHOUT ROWID"""
    )
    for table, column in (("images", "file_number"), ("images", "said_file"), ("annotations", "file_number")):
        connection.execute(f"ALTER TABLE {table} ADD COLUMN {column} INTEGER NOT NULL DEFAULT {FIRST_FILE}")
    # Rows with masks are long, and hardly any is of another file than the first.
    connection.execute(
        "CREATE INDEX annotations_of_later_files ON annotations(image_id, file_number) WHERE file_number != 1"
    )
    numbering.number_rows(connection)


def _version_9(connection: sqlite3.Connection) -> None:
    """Objects may be boxes that are turned, points and lines: what the numbers in ``polygons`` are is kept."""
    connection.execute("ALTER TABLE annotations ADD COLUMN kind TEXT NOT NULL DEFAULT ''")


def _parted(extra: str) -> tuple[str, str]:
    """Unknown keys of an image without its tags, and the tags, both as kept."""
    try:
        keys = json.loads(extra) if extra else {}
    except (ValueError, RecursionError):  # damaged: left as it is, and passed over when it is read
        return extra, ""
    tags = keys.get("tags") if isinstance(keys, dict) else None
    if not isinstance(tags, list) or not tags or not all(isinstance(tag, str) and tag.strip() for tag in tags):
        return extra, ""
    del keys["tags"]
    listed = list(dict.fromkeys(" ".join(tag.split()) for tag in tags))
    return json.dumps(keys, separators=(",", ":")) if keys else "", json.dumps(listed, separators=(",", ":"))


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _version_1,
    _version_2,
    _version_3,
    _version_4,
    _version_5,
    _version_6,
    _version_7,
    _version_8,
    _version_9,
)
"""``MIGRATIONS[n]`` takes a project from version n to n + 1."""


def migrate(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    """Bring the tables to this program's version, one transaction per version; a fresh project's in one altogether.

    Raises:
        ProjectError: a newer or another program wrote it, or it is older, or empty still, and may only be read.
    """
    trust.refuse_foreign(connection, path)
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(MIGRATIONS):
        raise ProjectError(
            Message(
                "This project was written by a newer version of Swin Annotator (project format "
                "{version}, this program knows {n}).",
                version=version,
                n=len(MIGRATIONS),
            ),
            hint=Message("Update Swin Annotator to open it. Nothing was changed in {path}.", path=path),
        )
    if read_only:
        if not version:
            raise ProjectError(
                Message("The project file {path} was begun and nothing was written to it.", path=path),
                hint=Message("Open its folder in the window or import labels into it first."),
            )
        if version < len(MIGRATIONS):
            raise ProjectError(
                Message(
                    "This project was written by an older version of Swin Annotator and has not been brought up "
                    "to date."
                ),
                hint=Message("Open its folder once in the window, or import labels into it, then try again."),
            )
        return
    if not version:
        # Stopped on the way it leaves nothing, rather than what looks like the project of an older program.
        with _whole(connection):
            for migration in MIGRATIONS:
                migration(connection)
            connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
            connection.execute(f"PRAGMA application_id = {trust.APPLICATION_ID}")
        return
    for number in range(version, len(MIGRATIONS)):
        with _whole(connection):
            MIGRATIONS[number](connection)
            connection.execute(f"PRAGMA user_version = {number + 1}")
    (number,) = connection.execute("PRAGMA application_id").fetchone()
    if number != trust.APPLICATION_ID:
        connection.execute(f"PRAGMA application_id = {trust.APPLICATION_ID}")


@contextmanager
def _whole(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is done inside, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
