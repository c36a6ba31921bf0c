"""A project in one file: a zip archive with its database, what is told of it, and its images where they are wanted."""

from __future__ import annotations

import base64
import json
import logging
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from swin_annotator.core.atomic import replacing
from swin_annotator.errors import ProjectError
from swin_annotator.messages import Message
from swin_annotator.store import place as places
from swin_annotator.store import soundness, waiting
from swin_annotator.store.database import Database, sentences
from swin_annotator.store.project import Project
from swin_annotator.store.trust import DATABASE

ABOUT = "about.json"
IMAGES = "images/"
"""Prefix of the names of image files in the archive."""
_LEVEL = 3
_HEADER = 100
_MOST_ABOUT = 64 << 20
_MOST_RATIO = 200
"""A database unpacks to at most so many times its size in the archive; ordinary ones to about ten times."""
_SPARE = 1 << 20
_COUNTS = """SELECT (SELECT count(*) FROM images), (SELECT count(*) FROM annotations WHERE state = 'accepted'),
    (SELECT count(*) FROM annotations WHERE state = 'proposed')"""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Content:
    """An image file by what is in it."""

    bytes: int
    content: str
    """``core.images.content_hash``."""


@dataclass(frozen=True, slots=True)
class About:
    """Facts that a project in one file says of itself."""

    made: float
    """Seconds since 1970."""
    why: str = ""
    """Reason that it was made for, such as ``opening``."""
    images: int = 0
    accepted: int = 0
    """Objects that are labels."""
    proposed: int = 0
    """Objects that wait for a decision."""
    stamp: str = ""
    """``portrait.stamp`` of the project."""
    first_page: bytes = field(default=b"", repr=False)
    """The first page of the database, which says where its tables are; of use where that page is damaged."""
    contents: Mapping[str, Content] = field(default_factory=dict, hash=False)
    """Image path -> its file, where that was read."""


def write(
    path: Path,
    place: Path,
    *,
    made: float,
    why: str = "",
    stamp: str = "",
    contents: Mapping[str, Content] | None = None,
    images: Mapping[str, Path] | None = None,
    tell: Callable[[int, int], None] = lambda _done, _total: None,
) -> About:
    """Write the project in ``place``, which may be open, to one file, without its undo history.

    Args:
        path: of the file, whose folder is there.
        place: a folder with a project's database.
        made: the moment, in seconds since 1970.
        why: what it is made for.
        stamp: ``portrait.stamp`` of the place, taken before.
        contents: image path -> its file, for whoever takes the project in where the files have other names.
        images: image path -> the file to pack under that name.
        tell: called with how many images are packed, and of how many.

    Raises:
        ProjectError: the database can't be read, or the disk is full.
        OSError: the file can't be written, or an image can't be read. An older file stays.
    """
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.", suffix=".part") as name:
        copy = Path(name) / DATABASE
        places.copy_database(place, copy, lasting=False)
        with sentences(copy):
            first_page, counts = _made_small(copy)
        about = About(made, why, *counts, stamp, first_page, contents or {})
        with replacing(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
            archive.writestr(ABOUT, _about_text(about))
            archive.write(copy, DATABASE)
            packed = images or {}
            for done, (inside, source) in enumerate(packed.items()):
                tell(done, len(packed))
                # Photos are packed already.
                archive.write(source, IMAGES + inside, zipfile.ZIP_STORED)
    return about


def read_about(path: Path) -> About:
    """Read what a project in one file says of itself.

    Raises:
        ProjectError: it is no such file, or damaged.
    """
    with _opened(path) as archive:
        return _about(archive, path)


def unpack(path: Path, target: Path) -> None:
    """Write the database of a project in one file to ``target``.

    Raises:
        ProjectError: it is no such file, damaged, or unpacks to far more than it is.
        OSError: ``target`` can't be written.
    """
    with _opened(path) as archive:
        _about(archive, path)
        info = archive.getinfo(DATABASE)
        if info.file_size > info.compress_size * _MOST_RATIO + _SPARE:
            raise _damaged(path)
        with archive.open(info) as source, target.open("wb") as file:
            shutil.copyfileobj(source, file, 1 << 20)


@contextmanager
def project_of(path: Path, folder: Path) -> Iterator[Project]:
    """The project in a file, through a copy of its database that goes afterwards.

    Args:
        path: of the file.
        folder: the image folder that its paths are relative to.

    Raises:
        ProjectError: it is no such file, damaged, or of a newer program.
    """
    with tempfile.TemporaryDirectory(prefix="swin-annotator-") as name:
        copy = Path(name) / DATABASE
        unpack(path, copy)
        database = Database(copy, folder=folder)
        try:
            soundness.mend(database)  # indexes are left out of the file
        except BaseException:
            database.close()
            raise
        with Project(folder, path, database) as project:
            yield project


def image_names(path: Path) -> list[str]:
    """The paths of the images that are packed in the file; those that lead out of a folder are left out."""
    with _opened(path) as archive:
        names = [info.filename for info in archive.infolist() if not info.is_dir()]
    inside = [name.removeprefix(IMAGES) for name in names if name.startswith(IMAGES)]
    return [name for name in inside if _is_inside(name)]


def unpack_image(path: Path, name: str, target: Path) -> None:
    """Write one packed image to ``target``, which is not there yet.

    Raises:
        ProjectError: the file is damaged there.
        OSError: ``target`` can't be written.
    """
    with _opened(path) as archive:
        info = archive.getinfo(IMAGES + name)
        if info.file_size > info.compress_size * _MOST_RATIO + _SPARE:
            raise _damaged(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        with replacing(target) as file, archive.open(info) as source:
            shutil.copyfileobj(source, file, 1 << 20)


def _is_inside(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return bool(parts) and not name.startswith("/") and not {"..", ""} & set(parts) and "\\" not in name


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError, RuntimeError) as error:
        raise _damaged(path) from error
    except FileNotFoundError as error:
        raise ProjectError(Message("There is no file {path}.", path=path), hint=Message("Check the path.")) from error


def _damaged(path: Path) -> ProjectError:
    return ProjectError(
        Message("{path} is no project in one file, or it is damaged.", path=path),
        hint=Message("Nothing was changed. Choose another file."),
    )


def _about_text(about: About) -> str:
    return json.dumps(
        {
            "swin_annotator_project": 1,
            "made": about.made,
            "why": about.why,
            "images": about.images,
            "accepted": about.accepted,
            "proposed": about.proposed,
            "stamp": about.stamp,
            "first_page": base64.b64encode(zlib.compress(about.first_page)).decode(),
            "contents": {name: [found.bytes, found.content] for name, found in about.contents.items()},
        }
    )


def _about(archive: zipfile.ZipFile, path: Path) -> About:
    info = archive.getinfo(ABOUT)
    if info.file_size > _MOST_ABOUT:
        raise _damaged(path)
    try:
        value = json.loads(archive.read(info))
        contents = {str(name): Content(int(size), str(text)) for name, (size, text) in value["contents"].items()}
        unpacked = zlib.decompressobj().decompress(base64.b64decode(value["first_page"]), 1 << 16)
        images, accepted, proposed = (int(value[name]) for name in ("images", "accepted", "proposed"))
        made, why, stamp = float(value["made"]), str(value["why"]), str(value["stamp"])
        return About(made, why, images, accepted, proposed, stamp, unpacked, contents)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _damaged(path) from error


def _made_small(copy: Path) -> tuple[bytes, tuple[int, int, int]]:
    """Take out of a copy what can be made again, and the undo history; its first page as it was, and its counts."""
    with copy.open("rb") as file:
        head = file.read(_HEADER)
        size = int.from_bytes(head[16:18], "big")
        first_page = head + file.read((1 << 16 if size == 1 else size) - _HEADER)
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):  # a copy in part is none
            connection.execute(f"PRAGMA {pragma}")
        waiting.strip(connection)
        counts = connection.execute(_COUNTS).fetchone()
        for table in ("history_edits", "history"):
            connection.execute(f"DELETE FROM {table}")
        named = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        for (name,) in connection.execute(named).fetchall():
            connection.execute(f'DROP INDEX "{name}"')
        connection.execute("VACUUM")
    return first_page, counts
