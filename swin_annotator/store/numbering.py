"""File numbers for projects that knew labels of an earlier file by the largest id among them alone.

Objects up to that id are of the earlier file while the image says so, and in the steps before one that settled it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from swin_annotator.core.types import FIRST_FILE

_LABELLED_ON, _IMAGE_LENGTH, _ANNOTATION_LENGTH = 10, 14, 19
"""Place and lengths of rows as steps keep them, with the table's name in front."""
_SETTLED = """SELECT DISTINCT CAST(json_extract(before, '$[1]') AS INTEGER) FROM history_edits WHERE
    instr(before, '["images",') = 1 AND json_valid(before) AND coalesce(json_extract(before, '$[10]'), '') != ''"""

_Row = list[Any]


@dataclass(slots=True)
class _Image:
    """Files that the rows of one image belong to, at one moment of its history."""

    there: int = FIRST_FILE
    used: int = FIRST_FILE
    """The largest number given."""
    earlier: list[tuple[int, int]] = field(default_factory=list)
    """Largest id and number: objects up to the one are those of the other; the first that holds an id tells."""

    def number(self, row: _Row) -> int:
        """The file of a row."""
        if row[0] == "images":
            return self.earlier[0][1] if self.earlier else self.there
        return next((number for newest, number in self.earlier if row[1] <= newest), self.there)


def number_rows(connection: sqlite3.Connection) -> None:
    """Number images, objects and steps; the columns are there already, and say ``FIRST_FILE`` everywhere."""
    images = {number: _Image() for (number,) in connection.execute(_SETTLED).fetchall()}
    for image_id, text in connection.execute("SELECT id, labelled_on FROM images WHERE labelled_on != ''").fetchall():
        file, newest = _read(text)
        images[image_id] = _Image(FIRST_FILE + 1, FIRST_FILE + 1, [(newest, FIRST_FILE)])
        connection.execute("INSERT INTO earlier_files VALUES (?, ?, ?)", (image_id, FIRST_FILE, file))
        connection.execute(
            "UPDATE images SET labelled_on = ?, file_number = ? WHERE id = ?", (file, FIRST_FILE + 1, image_id)
        )
        connection.execute(
            "UPDATE annotations SET file_number = ? WHERE image_id = ? AND id > ?", (FIRST_FILE + 1, image_id, newest)
        )
    if not images:
        return
    steps = connection.execute("SELECT id, undone FROM history ORDER BY id").fetchall()
    ahead = {number: _Image(i.there, i.used, list(i.earlier)) for number, i in images.items()}
    for step_id in (step_id for step_id, undone in steps if undone):
        _number_step(connection, step_id, ahead, is_back=False)
    for step_id in reversed([step_id for step_id, undone in steps if not undone]):
        _number_step(connection, step_id, images, is_back=True)


def _number_step(connection: sqlite3.Connection, step_id: int, images: Mapping[int, _Image], *, is_back: bool) -> None:
    """Number the rows of a step.

    Args:
        connection: to the project.
        step_id: of which step.
        images: as they are on the nearer side of it; afterwards as they are on the other.
        is_back: whether the nearer side is after it.
    """
    edits = [
        (number, _parsed(before), _parsed(after))
        for number, before, after in connection.execute(
            "SELECT number, before, after FROM history_edits WHERE step_id = ?", (step_id,)
        ).fetchall()
    ]
    near = {number: row for number, *rows in edits if (row := rows[1 if is_back else 0]) is not None}
    texts = {(number, is_back): _numbered(row, images) for number, row in near.items()}
    _cross(connection, [edit[1:] for edit in edits], images, is_back=is_back)
    far = {number: row for number, *rows in edits if (row := rows[0 if is_back else 1]) is not None}
    texts |= {(number, not is_back): _numbered(row, images) for number, row in far.items()}
    for (number, is_after), text in texts.items():
        if text is not None:
            connection.execute(
                f"UPDATE history_edits SET {'after' if is_after else 'before'} = ? WHERE step_id = ? AND number = ?",
                (text, step_id, number),
            )


def _cross(
    connection: sqlite3.Connection,
    edits: Iterable[tuple[_Row | None, _Row | None]],
    images: Mapping[int, _Image],
    *,
    is_back: bool,
) -> None:
    """Go to the other side of a step, which may have settled labels."""
    for before, after in edits:
        if before is None or after is None or before[0] != "images" or not _is_settled(before, after):
            continue
        image = images[before[1]]
        if not is_back:
            image.earlier.clear()
            continue
        file, newest = _read(before[_LABELLED_ON])
        image.used += 1
        image.earlier.insert(0, (newest, image.used))
        connection.execute("INSERT INTO earlier_files VALUES (?, ?, ?)", (before[1], image.used, file))


def _is_settled(before: _Row, after: _Row) -> bool:
    return any(before[_LABELLED_ON : _LABELLED_ON + 1]) and not any(after[_LABELLED_ON : _LABELLED_ON + 1])


def _numbered(row: _Row, images: Mapping[int, _Image]) -> str | None:
    """A row with its number; None where it may stay as it is, for the first file goes without saying."""
    is_image = row[0] == "images"
    if not is_image and row[0] != "annotations":
        return None
    image = images.get(row[1] if is_image else row[2])
    if image is None or (number := image.number(row)) == FIRST_FILE:
        return None
    length = _IMAGE_LENGTH if is_image else _ANNOTATION_LENGTH
    return json.dumps([*row, *[""] * (length - 1 - len(row)), number], separators=(",", ":"))


def _parsed(text: str | None) -> _Row | None:
    try:
        row = json.loads(text or "null")
    except (ValueError, RecursionError):  # damaged: such a step can't be undone, and says so then
        return None
    return row if isinstance(row, list) and len(row) > 2 else None


def _read(text: str) -> tuple[str, int]:
    """Read what a file of format 7 says labels were made on.

    The file as it is kept from here on, and the largest id.
    """
    try:
        size, content, newest = json.loads(text)
        version = [0, 0, str(content)] if content else None
        return json.dumps([size, version], separators=(",", ":")), int(newest)
    except (ValueError, TypeError, RecursionError):  # damaged
        return "[null,null]", 2**53
