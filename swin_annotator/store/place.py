"""Where a folder's project lives."""

from __future__ import annotations

import logging
import shutil
import tempfile
from pathlib import Path

from swin_annotator import paths
from swin_annotator.errors import ProjectError
from swin_annotator.store.trust import DATABASE, refuse_links

_log = logging.getLogger(__name__)


def find(folder: Path) -> Path | None:
    """The place of the folder's project, or None when it has none.

    Raises:
        ProjectError: it is a link, or a file in it is.
    """
    refuse_links(paths.project_beside(folder))
    for place in (paths.project_elsewhere(folder), paths.project_beside(folder)):
        if (place / DATABASE).is_file():
            return place
    return None


def prepare(folder: Path) -> Path:
    """The place to write the folder's project to, made when it is missing.

    Beside the images where that can be written, else in the user's data folder. A project that lies beside images
    which can't be written is copied there first, so that its labels are not lost from sight.

    Raises:
        ProjectError: no such folder, neither place can be written, or what lies beside the images is a link.
    """
    if not folder.is_dir():
        raise ProjectError(f"{folder} is not a folder.", hint="Choose a folder that holds images.")
    beside, elsewhere = paths.project_beside(folder), paths.project_elsewhere(folder)
    refuse_links(beside)
    if not (elsewhere / DATABASE).is_file() and _writable(beside):
        return beside
    if not _writable(elsewhere):
        raise ProjectError(
            f"Neither {beside} nor {elsewhere} can be written, so there is no place for the labels.",
            hint="Free disk space, change the permissions, or set SWIN_ANNOTATOR_HOME to a folder that can be written.",
        )
    if (beside / DATABASE).is_file() and not (elsewhere / DATABASE).exists():
        _copy(beside, elsewhere)
    return elsewhere


def _writable(place: Path) -> bool:
    """Whether files can be made in ``place`` and its database, if it has one, can be written."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=place):
            pass
        if (place / DATABASE).exists():
            (place / DATABASE).open("r+b").close()
    except OSError as error:
        _log.info("%s can't be written: %s", place, error)
        return False
    return True


def _copy(beside: Path, elsewhere: Path) -> None:
    # The log may hold the newest steps. The database comes last: once it is there, nothing is copied again.
    for name in (f"{DATABASE}-wal", DATABASE):
        if (beside / name).is_file():
            shutil.copyfile(beside / name, elsewhere / f"{name}.part")
            (elsewhere / f"{name}.part").replace(elsewhere / name)
