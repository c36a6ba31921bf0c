"""The survey of a folder's files before an export writes: gone, unreadable, or others than were labelled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from swin_annotator.core import images, versions
from swin_annotator.core.types import Image
from swin_annotator.core.versions import SeenFile
from swin_annotator.engine import folder_changes
from swin_annotator.engine.folder import GONE
from swin_annotator.errors import ImageUnreadable, NoImages
from swin_annotator.messages import Message
from swin_annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Survey:
    """A folder's images as their files are at this moment."""

    images: tuple[Image, ...]
    """All of the project's, by id, each with its path, size and error as of now."""
    missing: tuple[str, ...] = ()
    """Paths of labelled images whose file is gone."""
    unreadable: tuple[str, ...] = ()
    """Paths of those whose file can't be read."""
    changed: tuple[Image, ...] = ()
    """Those whose labels were made on another version of the file."""

    resized: frozenset[int] = frozenset()
    """The images whose objects do not fit, since the file has another size."""

    def sentences(self) -> Iterator[str]:
        """Say what is worth a word, one image each."""
        yield from (Message("{path} is gone.", path=path) for path in self.missing)
        yield from (Message("{path} can't be read.", path=path) for path in self.unreadable)
        yield from map(versions.has_changed, self.changed)


def survey(project: Project) -> Survey:
    """Look at the files of a project, which may be open for reading only; else sizes that were read are kept.

    Raises:
        ProjectError: the project can't be read or written.
    """
    held, bare = project.images(), project.files.bare()
    seen = {image.id: image for image in held}
    try:
        news = folder_changes.look_over(project.folder, held, bare)
    except NoImages:
        news = folder_changes.FolderChanges((), gone=tuple(seen))
    for look in (*news.seen_files, *(SeenFile(image_id, error=GONE) for image_id in news.gone)):
        seen[look.image_id] = project.files.seen(seen[look.image_id], look)
    for image_id, path in news.renamed:
        seen = {i: image for i, image in seen.items() if image.path != path}
        seen[image_id] = replace(seen[image_id], path=path, error="")
    sized = {image.id: _sized(project, image) for image in seen.values()}
    if not project.read_only:
        learnt = [image for image in sized.values() if image != seen[image.id]]
        project.files.note([SeenFile(i.id, i.size_hw, i.error, i.version) for i in learnt])
    found = [sized[image_id] for image_id in sorted(sized)]
    changed = tuple(image for image in found if image.labelled_on is not None and not image.error)
    with_objects = project.files.with_objects()
    return Survey(
        tuple(found),
        tuple(image.path for image in found if image.error == GONE and image.id not in bare),
        tuple(image.path for image in found if image.error not in ("", GONE)),
        changed,
        frozenset(image.id for image in changed if image.id in with_objects and _is_resized(image)),
    )


def _is_resized(image: Image) -> bool:
    return image.labelled_on is not None and image.labelled_on.size_hw != image.size_hw


def _sized(project: Project, image: Image) -> Image:
    """The image with its size, read from the file's header where nobody did yet."""
    if image.size_hw is not None or image.error == GONE:
        return image
    try:
        path = project.folder / image.path
        return replace(image, version=images.stat_version(path), size_hw=images.read_size(path))
    except ImageUnreadable as error:
        return replace(image, error=error.message)
