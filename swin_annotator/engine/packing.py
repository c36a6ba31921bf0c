"""A project to one file, with or without its images, and what such a file brings into a project elsewhere."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from swin_annotator.core import folders, images, names
from swin_annotator.core.exclusion import is_excluded
from swin_annotator.core.images import IMAGE_SUFFIXES
from swin_annotator.core.types import Image
from swin_annotator.engine.gather import Gathering
from swin_annotator.engine.import_plan import ImportPlan
from swin_annotator.engine.jobs import Stopped
from swin_annotator.errors import ImageUnreadable, ProjectError
from swin_annotator.messages import Message
from swin_annotator.store import bundle, folder_identity
from swin_annotator.store.backups import SUFFIX
from swin_annotator.store.bundle import About, Content
from swin_annotator.store.project import Project

_OFTEN = 20
"""Files that are read before somebody may want to stop."""
_No = Callable[[], bool]


def is_packed(path: Path) -> bool:
    """Return whether a file is called as a project in one file is."""
    return path.suffix.lower() == SUFFIX


def pack(
    folder: Path,
    place: Path,
    path: Path,
    *,
    with_images: bool,
    tell: Callable[[int, int], None] = lambda _done, _total: None,
) -> About:
    """Write the project of a folder, which may be open, to one file.

    The undo history stays behind. Of labelled images it is noted what is in their files, so that they are found again
    under other names.

    Args:
        folder: the image folder.
        place: where its project lies.
        path: of the file; an older one is replaced when the new one is whole.
        with_images: whether the image files go in, those that were set aside left out.
        tell: called with how many images are packed, and of how many.

    Raises:
        ProjectError: the project can't be read or the file can't be written.
    """
    with Project.open(folder, read_only=True, place=place) as project:
        listed = [image for image in project.images() if folders.leads_inside(folder, image.path)]
        labelled = {image.id for image in listed} - project.files.bare()
    there = [image for image in listed if (folder / image.path).is_file()]
    contents = {i.path: found for i in there if i.id in labelled and (found := _content(folder / i.path)) is not None}
    wanted = {i.path: folder / i.path for i in there if not is_excluded(i)} if with_images else {}
    target = path if is_packed(path) else path.with_name(path.name + SUFFIX)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        return bundle.write(
            target,
            place,
            made=time.time(),
            why="hand-over",
            stamp=folder_identity.stamp(place),
            contents=contents,
            images=wanted,
            tell=tell,
        )
    except OSError as error:
        raise ProjectError(
            Message(
                "The project could not be written to {target} ({error}).", target=target, error=error.strerror or error
            ),
            hint=Message("Free some space or choose another place. Nothing was left behind."),
        ) from error


def plan(project: Project, path: Path, stopped: _No = lambda: False) -> ImportPlan:
    """Plan what a project in one file brings into another, as one step.

    Images that are packed and that the folder lacks are put into it. Images are found by path, else by what is in their
    files. Objects that the project has are not doubled.

    Args:
        project: may be open for reading only.
        path: the file.
        stopped: asked often.

    Raises:
        ProjectError: it is no such file, damaged, or its images can't be written.
        Stopped: ``stopped`` said so.
    """
    about = bundle.read_about(path)
    _put_images(project.folder, path, stopped)
    listed = list(folders.list_images(project.folder))
    with bundle.project_of(path, project.folder) as other:
        theirs = other.images()
        for image, found in list(_under_other_names(project.folder, theirs, listed, about.contents, stopped)):
            other.files.rename(image.id, found)
        gathering = Gathering(project, stopped)
        gathering.add(other)
        return gathering.plan(Message("Import {name}", name=path.name))


def _put_images(folder: Path, path: Path, stopped: _No) -> None:
    """Write the packed images that the folder lacks; none is replaced."""
    at = ""
    seen = 0

    def target_of(name: str) -> Path | None:
        nonlocal at, seen
        at, seen = name, seen + 1
        if seen % _OFTEN == 1 and stopped():
            raise Stopped
        target = folder / name
        is_image = target.suffix.lower() in IMAGE_SUFFIXES and not name.startswith(".")
        fits = is_image and not target.exists() and not target.is_symlink() and folders.leads_inside(folder, name)
        return target if fits else None

    try:
        bundle.unpack_images(path, target_of)
    except OSError as error:
        raise ProjectError(
            Message(
                "{name} could not be written to {folder} ({error}).",
                name=at,
                folder=folder,
                error=error.strerror or error,
            ),
            hint=Message("Free some space or check the permissions; then take the file in again."),
        ) from error


def _under_other_names(
    folder: Path, theirs: Sequence[Image], listed: list[str], contents: Mapping[str, Content], stopped: _No
) -> Iterator[tuple[Image, str]]:
    """Images whose path the folder does not have, with the file that has what was in them."""
    here = {names.key(path) for path in listed}
    lost = [image for image in theirs if names.key(image.path) not in here and image.path in contents]
    if not lost:
        return
    named = {names.key(image.path) for image in theirs}
    by_size: defaultdict[int, list[str]] = defaultdict(list)
    for name in listed:
        if names.key(name) not in named:
            by_size[_size(folder / name)].append(name)
    for count, image in enumerate(lost):
        if count % _OFTEN == 0 and stopped():
            raise Stopped
        wanted = contents[image.path]
        for name in by_size[wanted.bytes]:
            if _content(folder / name) == wanted:
                by_size[wanted.bytes].remove(name)
                yield image, name
                break


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _content(path: Path) -> Content | None:
    try:
        return Content(images.stat_version(path).bytes, images.content_hash(path))
    except ImageUnreadable:
        return None
