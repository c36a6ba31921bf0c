"""Places in the user's data folder, for folders that can't be written and for what was rescued."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from swin_annotator import paths
from swin_annotator.store import folder_identity
from swin_annotator.store.folder_identity import FolderIdentity
from swin_annotator.store.trust import DATABASE

_log = logging.getLogger(__name__)


def match(folder: Path) -> Path | None:
    """The place of this very folder, found by its images: at this path, or where its medium was before."""
    moved = None
    for place, held in _places(folder):
        if held.rescued or held.taken_in or not _shows(place, held, folder):
            continue
        if held.folder == str(folder.resolve()):
            return place
        # A copy of the folder, at another path, has labels of its own.
        if moved is None and (folder_identity.same_volume(held, folder) or not Path(held.folder).is_dir()):
            moved = place
    return moved


def rescued(folder: Path) -> list[Path]:
    """Places with labels of this folder that were rescued and not taken in since, oldest first."""
    here = str(folder.resolve())
    return [p for p, held in _places(folder) if held.rescued and held.folder == here and not held.taken_in]


def strangers(folder: Path) -> list[Path]:
    """Places with labels of other images that were at this path before."""
    here = str(folder.resolve())
    return [
        place
        for place, held in _places(folder)
        if held.folder == here and not held.rescued and not held.taken_in and not _shows(place, held, folder)
    ]


def fresh(folder: Path) -> Path:
    """A place for the folder that is not taken."""
    first = paths.project_elsewhere(folder)
    place, number = first, 1
    while (place / DATABASE).exists():
        number += 1
        place = first.with_name(f"{first.name}-{number}")
    return place


def keep_portrait(place: Path, folder: Path, *, copied: str | None = None) -> None:
    """Remember what the folder looks like; ``copied``: the stamp of the project that the place begins as a copy of."""
    held = folder_identity.read(place)
    seen = folder_identity.paint(folder)
    before = held.copied if held is not None else ""
    _write(place, replace(seen, copied=before if copied is None else copied))


def note_taken_in(place: Path) -> None:
    """Remember that the labels of a place are in the project beside the images; they stay here as they are."""
    held = folder_identity.read(place)
    if held is not None:
        _write(place, replace(held, taken_in=folder_identity.stamp(place)))


def _write(place: Path, seen: FolderIdentity) -> None:
    try:
        folder_identity.write(place, seen)
    except OSError as error:
        _log.warning("The folder of the labels in %s could not be noted: %s", place, error)


def _places(folder: Path) -> Iterator[tuple[Path, FolderIdentity]]:
    """Every place that holds a project, with its portrait; those of the folder's path first."""
    own = paths.project_elsewhere(folder)
    try:
        found = sorted(own.parent.iterdir(), key=lambda place: (not place.name.startswith(own.name), place.name))
    except OSError:
        return
    for place in found:
        if (place / DATABASE).is_file():
            held = folder_identity.read(place)
            if held is not None:
                yield place, held
            elif place == own:  # from before there were portraits
                yield place, FolderIdentity(str(folder.resolve()))


def _shows(place: Path, held: FolderIdentity, folder: Path) -> bool:
    if held.files or (place / folder_identity.FILE).is_file():
        return folder_identity.shows(held, folder)
    return folder_identity.images_fit(place, folder)
