"""A folder's image files -> rows of the project, a batch at a time, without reading a pixel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from swin_annotator.core import folders
from swin_annotator.core.images import IMAGE_SUFFIXES
from swin_annotator.core.types import Image
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.errors import FolderGone, NoImages, ProjectError
from swin_annotator.messages import Message
from swin_annotator.paths import project_beside
from swin_annotator.store import place as places
from swin_annotator.store.project import Project

FIRST_BATCH = 64
"""Enough to fill a window; the list is usable from here on."""
BATCH = 500
"""At most; each batch is twice the last, so that the first ones leave the window time to paint what it shows first."""
GONE = Message("The file is gone.")


@dataclass(frozen=True, slots=True)
class FoundFolder:
    """A folder that answered, and its project."""

    folder: Path
    """Absolute, links followed."""
    first: str
    """Path in it of the image that was asked for; empty when the folder was."""
    project: Project | None
    """None for the folder that is open already."""
    closed: bool = False
    """True if the folder can't be written, so that its project lies elsewhere."""


def find(path: Path, held: Path | None = None) -> FoundFolder:
    """The folder ``path``, or the folder of the image ``path``, with its project.

    May wait long for a network share: the window calls it in a thread, and the project then belongs to whoever takes
    the answer.

    Args:
        path: a folder, or an image file.
        held: the folder that is open, as found; an image in it, or in a sub-folder, does not open another.

    Raises:
        FolderGone: nothing is there.
        ProjectError: neither folder nor image, the disk fails, or the project can't be opened.
    """
    try:
        return _find(path, held)
    except OSError as error:
        hint = Message("Check that the drive is connected and healthy, then open the folder again.")
        if isinstance(error, PermissionError):
            hint = Message("Change its permissions or choose another.")
        raise ProjectError(
            Message("{path} can't be read ({strerror}).", path=path, strerror=error.strerror), hint=hint
        ) from error


def _find(path: Path, held: Path | None) -> FoundFolder:
    first = ""
    if path.is_dir():
        place = path.resolve()
    elif path.suffix.lower() in IMAGE_SUFFIXES and path.exists():
        # The file itself may be a link: it belongs where it is listed.
        place = path.parent.resolve()
        if held is not None and place.is_relative_to(held):
            first, place = (place / path.name).relative_to(held).as_posix(), held
        else:
            first = path.name
    elif path.exists():
        raise ProjectError(
            Message("{path} is not an image.", path=path.name),
            hint=Message("Drop a folder or an image; labels come in by “Import labels…”."),
        )
    else:
        raise FolderGone(
            Message("{folder} is not a folder.", folder=path), hint=Message("Choose a folder that holds images.")
        )
    if place == held:
        return FoundFolder(place, first, None)
    project = Project.open(place)
    away = project.place != project_beside(place)
    return FoundFolder(place, first, project, closed=away and not places.can_write(place))


def batches(folder: Path) -> Iterator[list[str]]:
    """The relative paths of the folder's images in listing order; few at first, so that a list of 20,000 fills at once.

    Raises:
        NoImages: the folder is gone or may not be read.
    """
    batch: list[str] = []
    size = FIRST_BATCH
    for path in folders.list_images(folder):
        batch.append(path)
        if len(batch) >= size:
            yield batch
            batch, size = [], min(2 * size, BATCH)
    if batch:
        yield batch


class Intake:
    """Takes the files of a folder into its project, in the project's thread."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self.seen: set[str] = set()
        """Paths taken so far."""

    def take(self, paths: list[str]) -> list[Image]:
        """The images of these files, in this order; those that were gone are back. Raises ProjectError."""
        self.seen.update(paths)
        return [self._back(image) for image in self._project.add_images(paths)]

    def missing(self) -> list[Image]:
        """The images whose files were not among those taken: they keep their labels and say that they are gone.

        Raises:
            NoImages: there are none, and none was ever taken.
            ProjectError: the project can't be written.
        """
        project = self._project
        gone = project.images_beside(self.seen)
        for image in gone:
            if image.error != GONE:
                project.note_image(image.id, error=GONE)
        if not self.seen and not gone:
            raise NoImages(
                Message("There are no images in {folder}.", folder=project.folder),
                hint=Message("Choose a folder with JPEG, PNG, WebP or TIFF files."),
            )
        return [project.image(image.id) for image in gone]

    def _back(self, image: Image) -> Image:
        """The image, without the word that it is gone."""
        if image.error != GONE:
            return image
        self._project.note_image(image.id)
        return self._project.image(image.id)


def scan(project: Project) -> Work:
    """The number of images in the folder; ``Progress.result`` is a list of ``Image`` per batch, in listing order.

    Images whose files vanished come as the last batch. Steps run in the project's thread.

    Raises:
        NoImages: the folder is gone or may not be read, or holds no image and never did.
        ProjectError: the project can't be written.
    """
    intake = Intake(project)
    for paths in batches(project.folder):
        images = intake.take(paths)
        yield Progress(len(intake.seen), 0, Message.plural("{n} image", "{n} images", len(intake.seen)), images)
    count = len(intake.seen)
    if gone := intake.missing():
        yield Progress(count, count, Message.plural("{n} file is gone", "{n} files are gone", len(gone)), gone)
    return count
