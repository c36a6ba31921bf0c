"""A folder's image files -> rows of the project, a batch at a time, without reading a pixel."""

from __future__ import annotations

from collections.abc import Iterable

from swin_annotator.core import folders
from swin_annotator.core.types import Image
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.errors import NoImages
from swin_annotator.store.project import Project

FIRST_BATCH = 64
"""Enough to fill a window; the list is usable from here on."""
BATCH = 1000
"""At most; each batch is twice the last, so that the first ones leave the window time to paint what it shows first."""
GONE = "The file is gone."


def scan(project: Project) -> Work:
    """The number of images in the folder; ``Progress.result`` is a list of ``Image`` per batch, in listing order.

    The first batch is small, so that a list of 20,000 fills at once. Images whose files vanished keep their labels and
    say so; they come as the last batch. Steps run in the project's thread.

    Raises:
        NoImages: the folder is gone or may not be read, or holds no image and never did.
        ProjectError: the project can't be written.
    """
    seen: set[str] = set()
    for batch in _batches(folders.list_images(project.folder)):
        added = project.add_images(batch)
        seen.update(batch)
        yield Progress(len(seen), 0, f"{len(seen)} images", [_back(project, image) for image in added])
    gone = project.images_beside(seen)
    for image in gone:
        if image.error != GONE:
            project.note_image(image.id, error=GONE)
    if gone:
        there = [project.image(image.id) for image in gone]
        yield Progress(len(seen), len(seen), f"{len(gone)} files are gone", there)
    if not seen and not gone:
        raise NoImages(
            f"There are no images in {project.folder}.", hint="Choose a folder with JPEG, PNG, WebP or TIFF files."
        )
    return len(seen)


def _back(project: Project, image: Image) -> Image:
    """The image, without the word that it is gone."""
    if image.error != GONE:
        return image
    project.note_image(image.id)
    return project.image(image.id)


def _batches(paths: Iterable[str]) -> Iterable[list[str]]:
    batch: list[str] = []
    size = FIRST_BATCH
    for path in paths:
        batch.append(path)
        if len(batch) >= size:
            yield batch
            batch, size = [], min(2 * size, BATCH)
    if batch:
        yield batch
