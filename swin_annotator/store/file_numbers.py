"""Numbers of the image file that a row was made on, kept with it: settling, undo and taking in ask one thing.

Each other file that is seen under an image's path gets a number; the first is ``FIRST_FILE``. An object bears the
number of the file that its outline was last drawn or settled on, an image that of the file its word and tags were said
of. Steps of the history hold the numbers too: what undo brings back is as old as it was.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from swin_annotator.core import versions
from swin_annotator.core.types import FIRST_FILE, Annotation, Image, KnownFile
from swin_annotator.store.database import Database
from swin_annotator.store.rows import ANNOTATIONS, IMAGES, UNREADABLE, StoredEdit, Values, file_of, file_text

_WORD = (IMAGES.columns.index("reviewed"), IMAGES.columns.index("tags"))
_OUTLINE = tuple(map(ANNOTATIONS.columns.index, ("x", "y", "w", "h", "polygons", "mask_h", "mask_w", "mask")))


class FileNumbers:
    """The files of all images; every writing method belongs inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def there(self, image_ids: Collection[int]) -> dict[int, int]:
        """Image id -> number of the file that is there; images that only ever had their first file are left out."""
        rows = self._database.rows(
            "SELECT id, file_number FROM images WHERE id IN (SELECT value FROM json_each(?)) AND (file_number != ? "
            "OR EXISTS (SELECT 1 FROM earlier_files WHERE image_id = images.id))",
            (json.dumps([int(number) for number in image_ids]), FIRST_FILE),
        )
        return dict(rows)

    def earlier(self, image_id: int) -> dict[int, KnownFile]:
        """Number -> file, for those of an image's files that are not there, as far as they are known."""
        rows = self._database.rows(
            "SELECT f.number, f.file FROM earlier_files f JOIN images i ON i.id = f.image_id "
            "WHERE f.image_id = ? AND f.number != i.file_number ORDER BY f.number",
            (image_id,),
        )
        return {number: _known(text) for number, text in rows}

    def used(self, image: Image) -> set[int]:
        """The numbers of the files that an image's objects were made on and that a person's word was said of."""
        later = dict(
            self._database.rows(
                "SELECT file_number, count(*) FROM annotations WHERE image_id = ? AND file_number != 1 "
                "GROUP BY file_number",
                (image.id,),
            )
        )
        [(count,)] = self._database.rows("SELECT count(*) FROM annotations WHERE image_id = ?", (image.id,))
        used = {*later, *([FIRST_FILE] if count > sum(later.values()) else [])}
        return used | {image.said_file} if image.reviewed is not None or image.tags else used

    def leave(self, image: Image) -> None:
        """Remember the file of an image as one that is not there any more."""
        self._keep(image.id, image.file_number, versions.file_there(image))

    def number_of(self, image_id: int, file: KnownFile) -> int:
        """The number of a file that is not there, as far as is known; a fresh one where nobody saw it before."""
        earlier = self.earlier(image_id)
        for number, known in earlier.items():
            if known.size_hw == file.size_hw and versions.fits(known, file):
                return number
        [(there,)] = self._database.rows("SELECT file_number FROM images WHERE id = ?", (image_id,))
        number = max((_number(there), *earlier)) + 1
        self._keep(image_id, number, file)
        return number

    def mark(self, image_ids: Collection[int]) -> None:
        """Keep of these images, whose file was another once, which file their labels were made on."""
        among = f"{IMAGES.select} WHERE id IN (SELECT value FROM json_each(?))"
        for image in IMAGES.read(self._database.rows(among, (json.dumps(list(image_ids)),))):
            on = versions.labelled_on(image, self.used(image), self.earlier(image.id))
            if on != image.labelled_on:
                self._database.write("UPDATE images SET labelled_on = ? WHERE id = ?", (file_text(on), image.id))

    def _keep(self, image_id: int, number: int, file: KnownFile) -> None:
        row = (image_id, number, file_text(file))
        self._database.write("INSERT OR REPLACE INTO earlier_files VALUES (?, ?, ?)", row)


def images_of(edits: Collection[StoredEdit]) -> set[int]:
    """The images that edits speak of, and those of the objects that they speak of."""
    rows = [edit.edit.row for edit in edits]
    return {
        row.image_id if isinstance(row, Annotation) else row.id for row in rows if isinstance(row, Annotation | Image)
    }


def numbered(edit: StoredEdit, found: Values | None, there: Mapping[int, int]) -> StoredEdit:
    """An edit that a person or a model makes, with the numbers of the files that its row belongs to before and after.

    What is drawn, or drawn anew, belongs to the file that is there, unless the edit itself gives another number than
    before; what only changes otherwise stays with its file.

    Args:
        edit: as it was asked for.
        found: the row as it is kept; None where there is none.
        there: image id -> number of the file that is there, where that is not the first.
    """
    table = edit.table
    if table is not ANNOTATIONS and table is not IMAGES:
        return edit
    row = edit.edit.row
    current = there.get(row.image_id if isinstance(row, Annotation) else row.id, FIRST_FILE)
    held = _number(found[-1]) if found is not None else current
    before = None if edit.before is None else (*edit.before[:-1], held)
    if edit.after is None:
        return replace(edit, before=before)
    number = edit.after[-1]
    if edit.before is None or number in (0, edit.before[-1]):
        number = current if edit.before is None or _is_made_anew(edit.before, edit.after, table is IMAGES) else held
    return replace(edit, before=before, after=(*edit.after[:-1], number))


def numbered_rows(rows: Sequence[Values], there: Mapping[int, int]) -> list[Values]:
    """New annotations, those that say nothing of a file with the number of the file that is there."""
    return [row if row[-1] else (*row[:-1], there.get(row[1], FIRST_FILE)) for row in rows]


def _is_made_anew(before: Values, after: Values, is_image: bool) -> bool:
    """Return whether an object gets another outline; whether a person says something of an image, or tags it first."""
    if not is_image:
        return any(before[i] != after[i] for i in _OUTLINE)
    reviewed, tags = _WORD
    return before[reviewed] != after[reviewed] or not (before[reviewed] or before[tags])


def _number(value: Any) -> int:
    return value if isinstance(value, int) else FIRST_FILE


def _known(text: Any) -> KnownFile:
    """The file of a row; nothing is known of it where the row is damaged."""
    try:
        return file_of(text) or KnownFile()
    except UNREADABLE:
        return KnownFile()
