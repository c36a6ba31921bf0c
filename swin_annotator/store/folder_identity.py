"""Portraits of folders whose labels are kept elsewhere: a path alone may lead to another card tomorrow."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import Path

from swin_annotator.core import folders
from swin_annotator.core.images import read_size
from swin_annotator.errors import ImageUnreadable, NoImages
from swin_annotator.store.trust import DATABASE

FILE = "folder.json"
_MOST_NAMES = 5000
"""Names of a folder among which the remembered files are chosen."""
_MOST_FILES = 32
"""Files whose size and content are remembered."""
_PIECE = 4096
"""Bytes from the middle of a file that stand for its content."""
_STATE = """SELECT (SELECT group_concat(seq) FROM sqlite_sequence), (SELECT next FROM counters),
    (SELECT count(*) FROM annotations), (SELECT count(*) FROM images),
    (SELECT count(*) FROM history WHERE undone)"""
_log = logging.getLogger(__name__)

Appearance = tuple[int, str]
"""Size in bytes, and digest of a piece from the middle."""


@dataclass(frozen=True, slots=True)
class FolderIdentity:
    """The folder whose labels a place holds."""

    folder: str
    """Its path, links followed."""
    volume: str = ""
    """The system's name of the medium; empty where that is not known."""
    files: Mapping[str, Appearance] = field(default_factory=dict)
    """Some of its images."""
    rescued: bool = False
    """Its place holds what a window had open when the files of a project were taken away."""
    copied: str = ""
    """``stamp`` of the project beside the images when the place was begun as a copy of it."""
    taken_in: str = ""
    """``stamp`` of the place's database when its labels were taken in by the project beside the images."""


def paint(folder: Path) -> FolderIdentity:
    """The folder as it is; empty of files where it can't be read."""
    try:
        names = list(islice(folders.list_images(folder), _MOST_NAMES))
    except NoImages as error:
        _log.info("No portrait of %s: %s", folder, error.message)
        names = []
    chosen = sorted(names, key=lambda name: hashlib.sha1(os.fsencode(name)).digest())[:_MOST_FILES]
    looks = {name: look for name in chosen if (look := _look(folder / name)) is not None}
    return FolderIdentity(str(folder.resolve()), _volume(folder), looks)


def shows(portrait: FolderIdentity, folder: Path) -> bool:
    """Return whether ``folder`` holds the images of the portrait: at least half of those that it remembers."""
    if not portrait.files:
        return portrait.volume == _volume(folder)
    same = sum(_look(folder / name) == look for name, look in portrait.files.items())
    return 2 * same >= len(portrait.files)


def same_volume(portrait: FolderIdentity, folder: Path) -> bool:
    """Return whether ``folder`` lies on the portrait's medium, as far as the system names it."""
    return portrait.volume != "" and portrait.volume == _volume(folder)


def read(place: Path) -> FolderIdentity | None:
    """The portrait in a place; None where there is none that can be read."""
    try:
        value = json.loads((place / FILE).read_text("utf-8"))
        files = {str(name): (int(size), str(digest)) for name, (size, digest) in value["files"].items()}
        texts = {key: str(value[key]) for key in ("folder", "volume", "copied", "taken_in")}
        return FolderIdentity(files=files, rescued=bool(value["rescued"]), **texts)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        _log.info("%s can't be read: %s", place / FILE, error)
        return None


def write(place: Path, portrait: FolderIdentity) -> None:
    """Keep the portrait in a place. Raises OSError."""
    part = place / f"{FILE}.part"
    part.write_text(json.dumps(asdict(portrait)), "utf-8")
    part.replace(place / FILE)


def stamp(place: Path) -> str:
    """Equal as long as nothing in the place's project was changed; empty where there is none that can be read.

    Times of files would not do: those of cards are coarse, and change with the time zone.
    """
    if not (place / DATABASE).is_file():
        return ""
    try:
        return " ".join(str(value) for value in _ask(place, _STATE)[0])
    except (sqlite3.Error, IndexError) as error:
        _log.info("The state of %s can't be read: %s", place, error)
        return ""


def has_labels(place: Path) -> bool:
    """Return whether there is anything in the place's project that a person or a model made."""
    try:
        return bool(_ask(place, "SELECT 1 FROM annotations UNION ALL SELECT 1 FROM images WHERE tags != '' LIMIT 1"))
    except sqlite3.Error as error:
        _log.info("%s can't be looked into: %s", place, error)
        return False


def images_fit(place: Path, folder: Path) -> bool:
    """Tell whether ``folder`` holds the images that a place without portrait was made for, by their names and sizes."""
    try:
        wanted = _ask(place, f"SELECT path, height, width FROM images ORDER BY id LIMIT {_MOST_FILES}")
    except sqlite3.Error as error:
        _log.info("The images of %s can't be read: %s", place, error)
        return True  # opening it says what is wrong
    return 2 * sum(_fits(folder / str(path), height, width) for path, height, width in wanted) >= len(wanted)


def _ask(place: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(f"{(place / DATABASE).resolve().as_uri()}?mode=ro", uri=True)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def _fits(path: Path, height: object, width: object) -> bool:
    if not path.is_file():
        return False
    try:
        return None in (height, width) or read_size(path) == (height, width)
    except ImageUnreadable:
        return True  # nobody can tell


def _look(path: Path) -> Appearance | None:
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            file.seek(max(0, size // 2 - _PIECE // 2))
            return size, hashlib.sha256(file.read(_PIECE)).hexdigest()[:16]
    except OSError:
        return None


def _volume(folder: Path) -> str:
    """The system's own name for the medium: of a partition its UUID, of a card its serial number."""
    try:
        device = folder.stat().st_dev
        if sys.platform == "win32":
            return f"{device:x}"
        with os.scandir("/dev/disk/by-uuid") as entries:
            return next((entry.name for entry in entries if os.stat(entry.path).st_rdev == device), "")
    except OSError:
        return ""
