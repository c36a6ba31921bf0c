"""Places of folders' projects."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from swin_annotator import paths
from swin_annotator.core import os_errors
from swin_annotator.errors import ProjectError
from swin_annotator.messages import Message
from swin_annotator.store import folder_identity, user_data_places
from swin_annotator.store.database import sentences
from swin_annotator.store.lock import Lock
from swin_annotator.store.trust import DATABASE, refuse_links

BASE = "base"
"""Folder in a place elsewhere: the project beside the images as it was when the place began as its copy."""
_BLANK_BYTES = 4096
"""A database without tables is one page, or less."""
_log = logging.getLogger(__name__)


def find(folder: Path) -> Path | None:
    """The place of the folder's project, or None when it has none; see ``prepare`` for which of two.

    Raises:
        ProjectError: it is a link, or a file in it is.
    """
    beside = paths.project_beside(folder)
    refuse_links(beside)
    home = (beside / DATABASE).is_file() and not _is_blank(beside / DATABASE)
    if home and can_write(folder):
        return beside
    return user_data_places.match(folder) or (beside if home else None)


def _is_blank(file: Path) -> bool:
    """Return whether a project was begun here and nothing was written to it.

    Its program was killed, or its computer.
    """
    try:
        if file.stat().st_size > _BLANK_BYTES:
            return False
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=1.0)) as connection:
            return not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    except (OSError, sqlite3.Error) as error:  # opening it says what is wrong
        _log.info("%s was not looked into: %s", file, error)
        return False


def find_to_read(folder: Path) -> Path:
    """The place of the folder's project. Raises ProjectError where there is none, or no such folder."""
    place = find(folder)
    if place is None and not folder.is_dir():
        raise ProjectError(
            Message("{folder} is not a folder.", folder=folder), hint=Message("Check the path of the image folder.")
        )
    if place is None:
        raise ProjectError(
            Message("{folder} has no project yet.", folder=folder),
            hint=Message("Open the folder in the window or import labels into it first."),
        )
    return place


def prepare(folder: Path) -> Path:
    """The place to write the folder's project to, made when it is missing.

    Decided anew each time: beside the images where that can be written, else in the user's data folder. A project that
    lies beside images which can't be written is copied there first, so that its labels are not lost from sight. Nor are
    those that lie elsewhere already, as long as there is no project beside the images.

    Raises:
        ProjectError: no such folder, neither place can be written, the disk is full, or what lies beside the images is
            a link.
    """
    if not folder.is_dir():
        raise ProjectError(
            Message("{folder} is not a folder.", folder=folder), hint=Message("Choose a folder that holds images.")
        )
    beside = paths.project_beside(folder)
    refuse_links(beside)
    can_be_beside = is_writable(beside)
    if can_be_beside and (beside / DATABASE).is_file():
        return beside
    away = user_data_places.match(folder)
    if away is None and can_be_beside:
        return beside
    begun = away is not None
    away = away or user_data_places.fresh(folder)
    if not is_writable(away):
        raise _no_place(beside, away)
    copied = None
    if not begun and (beside / DATABASE).is_file():
        copied = folder_identity.stamp(beside)
        try:
            copy_project(beside, away)
            _keep_base(away)
        except OSError as error:
            raise _no_place(beside, away) from error
    user_data_places.keep_portrait(away, folder, copied=copied)
    return away


def can_write(folder: Path) -> bool:
    """Return whether the folder's project could be written beside its images; nothing is made to find out."""
    beside = paths.project_beside(folder)
    if not beside.is_dir():
        return not beside.exists() and os.access(folder, os.W_OK)
    file = beside / DATABASE
    return os.access(beside, os.W_OK) and (not file.exists() or os.access(file, os.W_OK))


def away_from_home(folder: Path) -> Path | None:
    """Return where the project lies that could lie beside the images and has no other in its way there.

    None: nowhere.
    """
    beside = paths.project_beside(folder)
    refuse_links(beside)
    if (beside / DATABASE).exists() or not can_write(folder):
        return None
    return user_data_places.match(folder)


def bring_home(folder: Path, away: Path) -> Path:
    """Copy the whole project in ``away`` beside the images, where there is none; the place that it has there.

    What lies in ``away`` stays and is not used any more.

    Raises:
        ProjectError: it is open elsewhere, or the place beside the images can't be written.
    """
    beside = paths.project_beside(folder)
    refuse_links(beside)
    if not is_writable(beside) or (beside / DATABASE).exists():
        raise ProjectError(
            Message("The project can't be brought to {beside}.", beside=beside),
            hint=Message("Change the permissions of the folder, or see what is there."),
        )
    held = Lock(away)
    try:
        part = beside / f"{DATABASE}.part"
        part.unlink(missing_ok=True)
        copy_database(away, part)
        part.replace(beside / DATABASE)
        user_data_places.note_taken_in(away)
    finally:
        held.release()
    return beside


def copy_database(place: Path, target: Path, *, lasting: bool = True) -> None:
    """Write the database of a place, its log included, to one file.

    Args:
        place: a folder with a project's database.
        target: the file.
        lasting: whether it must be on the disk when this returns; else it is of use to this process only.

    Raises:
        ProjectError: it can't be read or written.
    """
    source = place / DATABASE
    with sentences(target):
        copy = sqlite3.connect(target, isolation_level=None)
        try:
            if not lasting:
                copy.execute("PRAGMA synchronous = OFF")
            with sentences(source):
                connection = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)
            try:
                connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                connection.close()
        finally:
            copy.close()


def is_writable(place: Path) -> bool:
    """Return whether files can be made in ``place`` and its database, if it has one, can be written.

    Raises:
        ProjectError: they could be, but the disk is full or fails.
    """
    try:
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=place):
            pass
    except OSError as error:
        if os_errors.is_full(error):
            raise ProjectError(
                Message("The disk is full: there is no room for another file in {place}.", place=place),
                hint=Message("Free some space, or delete some files, then open the folder again."),
            ) from error
        if os_errors.is_failing(error):
            raise ProjectError(
                Message("The disk failed while looking at {place}.", place=place),
                hint=Message("Check that the drive is connected and healthy, then open the folder again."),
            ) from error
        _log.info("%s can't be written: %s", place, error)
        return False
    # Not opened to find out: closing a file ends the locks that SQLite has on it in this process.
    return not (place / DATABASE).exists() or os.access(place / DATABASE, os.W_OK)


def _no_place(beside: Path, away: Path) -> ProjectError:
    return ProjectError(
        Message(
            "Neither {beside} nor {away} can be written, so there is no place for the labels.", beside=beside, away=away
        ),
        hint=Message(
            "Free disk space, change the permissions, or set SWIN_ANNOTATOR_HOME to a folder that can be written."
        ),
    )


def _keep_base(place: Path) -> None:
    """Keep the project as it was copied: what was changed here since is told from what was changed there."""
    base = place / BASE
    base.mkdir(exist_ok=True)
    part = base / f"{DATABASE}.part"
    part.unlink(missing_ok=True)
    copy_database(place, part)
    part.replace(base / DATABASE)


def copy_project(beside: Path, away: Path) -> None:
    """Copy the database beside the images to where it can be written."""
    (away / f"{DATABASE}-wal").unlink(missing_ok=True)  # of a copy that was never finished
    # The log may hold the newest steps. The database comes last: once it is there, nothing is copied again.
    for name in (f"{DATABASE}-wal", DATABASE):
        if (beside / name).is_file():
            shutil.copyfile(beside / name, away / f"{name}.part")
            (away / f"{name}.part").replace(away / name)
