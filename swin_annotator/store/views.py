"""Projects beside the one that is open, read through a private copy: they may be older, locked or not writable."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from swin_annotator.errors import ProjectError
from swin_annotator.messages import Message
from swin_annotator.store import place as places
from swin_annotator.store.database import Database
from swin_annotator.store.project import Project
from swin_annotator.store.trust import DATABASE, refuse_links


@contextmanager
def view(place: Path, folder: Path) -> Iterator[Project]:
    """The project in ``place`` as it is at the moment, brought up to this program's version; nothing is written there.

    Args:
        place: a folder with a project's database.
        folder: the image folder that its paths are relative to.

    Raises:
        ProjectError: it is damaged, newer, a link, or of another program.
    """
    refuse_links(place)
    if not (place / DATABASE).is_file():
        raise ProjectError(
            Message("There is no project in {source}.", source=place), hint=Message("Check the path of the folder.")
        )
    with tempfile.TemporaryDirectory(prefix="swin-annotator-") as name:
        copy = Path(name) / DATABASE
        try:
            places.copy_database(place, copy, lasting=False)
        except ProjectError:  # on a medium that can't be written its log can't be read in place
            _copy_files(place, copy)
        with Project(folder, place, Database(copy, folder=folder)) as project:
            yield project


def _copy_files(place: Path, copy: Path) -> None:
    try:
        for suffix in ("", "-wal"):
            copy.with_name(f"{copy.name}{suffix}").unlink(missing_ok=True)
            if (place / f"{DATABASE}{suffix}").is_file():
                shutil.copyfile(place / f"{DATABASE}{suffix}", copy.with_name(f"{copy.name}{suffix}"))
    except OSError as error:
        raise ProjectError(
            Message(
                "The project in {place} can't be copied to be read ({strerror}).", place=place, strerror=error.strerror
            ),
            hint=Message("Check its permissions, and that there is room for temporary files."),
        ) from error
