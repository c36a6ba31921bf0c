"""Rows of ``images`` that files of the folder belong to."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from swin_annotator.core import names
from swin_annotator.core.types import Image
from swin_annotator.store.database import Database
from swin_annotator.store.rows import IMAGES, to_stored


def add_images(database: Database, folder: Path, paths: Iterable[str]) -> list[Image]:
    """The images of these relative paths, in the given order, added where they are not known.

    The same file is found again where only the composition of the letters in its name has changed.
    """
    given = {to_stored(path): path for path in paths}
    known = _images_of(database, list(given))
    fresh = [path for path in given if path not in known]
    if fresh:
        with database.transaction():
            again = _respelled(database, folder, {path: given[path] for path in fresh})
            database.write_many("UPDATE images SET path = ? WHERE id = ?", again.items())
            database.write_many(
                "INSERT INTO images (path, error, reviewed, extra) VALUES (?, '', 0, '')",
                ((path,) for path in fresh if path not in again),
            )
        known |= _images_of(database, fresh)
    return [known[path] for path in given]


def _images_of(database: Database, stored: Sequence[str]) -> dict[str, Image]:
    rows = database.rows(f"{IMAGES.select} WHERE path IN (SELECT value FROM json_each(?))", (json.dumps(stored),))
    return {to_stored(image.path): image for image in IMAGES.read(rows)}


def _respelled(database: Database, folder: Path, fresh: dict[str, str]) -> dict[str, int]:
    """Stored path -> id of the image whose file has this name now; the file of its former name is gone."""
    wanted = {names.key(path): stored for stored, path in fresh.items() if not path.isascii()}
    if not wanted:
        return {}
    found: dict[str, int] = {}
    for image in IMAGES.read(database.rows(IMAGES.select)):
        stored = None if image.path.isascii() else wanted.get(names.key(image.path))
        if stored is not None and stored not in found and _is_now(folder / image.path, folder / fresh[stored]):
            found[stored] = image.id
    return found


def _is_now(old: Path, new: Path) -> bool:
    """Return whether the file ``old`` bears the name ``new``. Some systems find it under both."""
    try:
        return os.path.samefile(old, new)
    except OSError:
        return not os.path.lexists(old)
