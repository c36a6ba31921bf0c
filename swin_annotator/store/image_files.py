"""The files behind a project's images: which version of each is known, what it is called, and what was made of it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import replace

from swin_annotator.core import versions
from swin_annotator.core.exclusion import EXCLUDED, is_excluded
from swin_annotator.core.types import Image, KnownFile
from swin_annotator.core.versions import SeenFile
from swin_annotator.messages import packed
from swin_annotator.store.database import Database
from swin_annotator.store.file_numbers import FileNumbers
from swin_annotator.store.rows import IMAGES, file_text, to_stored, version_text

_BARE = """reviewed = 0 AND tags = '' AND extra = ''
    AND NOT EXISTS (SELECT 1 FROM annotations WHERE image_id = images.id)"""


_CHANGED = "labelled_on != '' AND error = ''"


class ImageFiles:
    """Keeps facts about files; none of it is undoable, and no step takes it back."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._numbers = FileNumbers(database)

    def note(self, seen_files: Iterable[SeenFile]) -> set[int]:
        """Keep what was seen; the images whose file is another than the one known, all in one transaction.

        A size that was not read stays; a look without an error clears an older one. Where the file is another, no run
        is done with the image any more, and the image says which file its labels were made on.
        """
        others = set()
        with self._database.transaction():
            for look in seen_files:
                rows = self._database.rows(f"{IMAGES.select} WHERE id = ?", (look.image_id,))
                if any(self._note(image, look) for image in IMAGES.read(rows)):
                    others.add(look.image_id)
        return others

    def rename(self, image_id: int, path: str) -> int | None:
        """Say that an image's file is called ``path`` by now; the id of a bare image of that name, which goes."""
        stored = to_stored(path)
        with self._database.transaction():
            rows = self._database.rows(f"SELECT id FROM images WHERE path = ? AND {_BARE}", (stored,))
            for (bare,) in rows:
                for table in ("finished", "earlier_files"):
                    self._database.write(f"DELETE FROM {table} WHERE image_id = ?", (bare,))
                self._database.write("DELETE FROM images WHERE id = ?", (bare,))
            self._database.write("UPDATE images SET path = ?, error = '' WHERE id = ?", (stored, image_id))
        return rows[0][0] if rows else None

    def find(self, ids: Collection[int]) -> list[Image]:
        """The images of these ids that are there, by id."""
        among = f"{IMAGES.select} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
        return IMAGES.read(self._database.rows(among, (json.dumps(list(ids)),)))

    def bare(self) -> set[int]:
        """The images without objects, tags, notes or a person's word."""
        return {row[0] for row in self._database.rows(f"SELECT id FROM images WHERE {_BARE}")}

    def excluded(self) -> set[int]:
        """The images that a person set aside, found without reading the others."""
        rows = self._database.rows(f"{IMAGES.select} WHERE tags != '' AND instr(tags, ?)", (EXCLUDED,))
        return {image.id for image in IMAGES.read(rows) if is_excluded(image)}

    def with_objects(self) -> set[int]:
        """The images on which there is an object that nobody rejected."""
        rows = self._database.rows("SELECT DISTINCT image_id FROM annotations WHERE state != 'rejected'")
        return {row[0] for row in rows}

    def done_without(self, category_id: int, most: int) -> list[Image]:
        """Images that a person called done and that hold no accepted object of a category: the last of the folder."""
        rows = self._database.rows(
            f"{IMAGES.select} WHERE reviewed = 1 AND labelled_on = '' AND NOT EXISTS (SELECT 1 FROM annotations "
            "WHERE image_id = images.id AND state = 'accepted' AND category_id = ?) ORDER BY id DESC LIMIT ?",
            (category_id, most),
        )
        return IMAGES.read(rows)

    def with_proposals(self) -> set[int]:
        """The images on which something waits to be judged, whatever its score."""
        rows = self._database.rows("SELECT DISTINCT image_id FROM annotations WHERE state = 'proposed'")
        return {row[0] for row in rows}

    def changed(self) -> list[Image]:
        """The images whose labels were made on an earlier version of their file, which is there, by id."""
        rows = self._database.rows(f"{IMAGES.select} WHERE {_CHANGED} ORDER BY id")
        return IMAGES.read(rows)

    def count_changed(self) -> int:
        """Count those."""
        return int(self._database.rows(f"SELECT count(*) FROM images WHERE {_CHANGED}")[0][0])

    def earlier(self, image_id: int) -> dict[int, KnownFile]:
        """Number -> file, for those of an image's files that are not there, as far as they are known."""
        return self._numbers.earlier(image_id)

    def number_of(self, image_id: int, file: KnownFile) -> int:
        """The number of another file than the one that is there, for objects that were made on it elsewhere."""
        with self._database.transaction():
            return self._numbers.number_of(image_id, file)

    def seen(self, image: Image, look: SeenFile) -> Image:
        """The image as it stands after its file was seen; another file has another number. Writes nothing."""
        after, other = versions.after_look(image, look)
        if not other:
            return after
        earlier = self._numbers.earlier(image.id)
        known = {**earlier, image.file_number: versions.file_there(image)}
        back = versions.came_back(versions.file_there(after), earlier)
        after = replace(after, file_number=max(known) + 1 if back is None else back)
        return replace(after, labelled_on=versions.labelled_on(after, self._numbers.used(image), known))

    def _note(self, image: Image, look: SeenFile) -> bool:
        after = self.seen(image, look)
        other = after.file_number != image.file_number
        if other:
            self._database.write("DELETE FROM finished WHERE image_id = ?", (image.id,))
            self._numbers.leave(image)
        height, width = after.size_hw or (None, None)
        self._database.write(
            "UPDATE images SET height = ?, width = ?, error = ?, version = ?, labelled_on = ?, file_number = ? "
            "WHERE id = ?",
            (
                *(height, width, to_stored(packed(after.error)), version_text(after.version)),
                *(file_text(after.labelled_on), after.file_number, image.id),
            ),
        )
        return other
