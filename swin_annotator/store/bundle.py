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
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from swin_annotator.core import regular, zips
from swin_annotator.core.atomic import replacing
from swin_annotator.core.names import is_relative, is_sayable
from swin_annotator.errors import ProjectError
from swin_annotator.messages import Message
from swin_annotator.store import place as places
from swin_annotator.store import soundness, waiting_copy
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
        dense = False
        with replacing(path) as file:
            dense = _fill(file, copy, about, images or {}, tell)
            if dense:  # labels that are much alike: packed, they would look like a bomb to whoever reads them
                file.seek(0)
                file.truncate()
                _fill(file, copy, about, images or {}, tell, how=zipfile.ZIP_STORED)
    return about


def _fill(
    file: BinaryIO,
    copy: Path,
    about: About,
    images: Mapping[str, Path],
    tell: Callable[[int, int], None],
    how: int = zipfile.ZIP_DEFLATED,
) -> bool:
    """Write the archive; returns whether the database came out smaller than a reader believes, and nothing more."""
    # Cameras without a clock date photos to before there were zip archives.
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL, strict_timestamps=False) as archive:
        archive.writestr(ABOUT, _about_text(about))
        archive.write(copy, DATABASE, how)
        if _is_too_dense(archive.getinfo(DATABASE)):
            return True
        for done, (inside, source) in enumerate(images.items()):
            tell(done, len(images))
            archive.write(source, IMAGES + inside, zipfile.ZIP_STORED)  # photos are packed already
    return False


def _is_too_dense(info: zipfile.ZipInfo) -> bool:
    return info.file_size > info.compress_size * _MOST_RATIO + _SPARE


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
        if _is_too_dense(info):
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


def unpack_images(path: Path, target_of: Callable[[str], Path | None]) -> None:
    """Write packed images, one after the other.

    Args:
        path: of the file.
        target_of: where the image of a name goes, which is not there yet; None: nowhere.

    Raises:
        ProjectError: the file is damaged, or its images unpack to more than it is; those written before are there.
        OSError: a target can't be written.
    """
    with _opened(path) as archive:
        infos = [info for info in archive.infolist() if info.filename.startswith(IMAGES) and not info.is_dir()]
        if sum(info.compress_size for info in infos) > path.stat().st_size:
            raise _damaged(path)  # several names for the same bytes
        for info in infos:
            name = info.filename.removeprefix(IMAGES)
            target = target_of(name) if _is_inside(name) else None
            if target is None:
                continue
            if _is_too_dense(info):
                raise _damaged(path)
            target.parent.mkdir(parents=True, exist_ok=True)
            with replacing(target) as file, archive.open(info) as source:
                shutil.copyfileobj(source, file, 1 << 20)


def _is_inside(name: str) -> bool:
    parts = PurePosixPath(name).parts
    inside = bool(parts) and not name.startswith("/") and not {"..", ""} & set(parts) and "\\" not in name
    return inside and is_relative(name) and is_sayable(name)


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zips.opened(path) as archive:
            yield archive
    except (zips.Damaged, regular.NotRegular, IsADirectoryError) as error:
        raise _damaged(path) from error
    except FileNotFoundError as error:
        raise ProjectError(Message("There is no file {path}.", path=path), hint=Message("Check the path.")) from error


def _damaged(path: Path) -> ProjectError:
    return ProjectError(
        Message("{path} is no project in one file, or it is damaged.", path=path),
        hint=Message("Nothing was changed. Choose another file."),
    )


def _about_text(about: About) -> str:
    text = _text_of(about)
    if len(text) > _MOST_ABOUT:  # of very many images, files under other names are not found again
        text = _text_of(replace(about, contents={}))
    return text


def _text_of(about: About) -> str:
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
        datetime.fromtimestamp(made)  # a moment that there is
        return About(made, why, images, accepted, proposed, stamp, unpacked, contents)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError, OSError) as error:
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
        waiting_copy.strip(connection)
        counts = connection.execute(_COUNTS).fetchone()
        for table in ("history_edits", "history"):
            connection.execute(f"DELETE FROM {table}")
        named = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        for (name,) in connection.execute(named).fetchall():
            connection.execute(f'DROP INDEX "{name}"')
        connection.execute("VACUUM")
    return first_page, counts
