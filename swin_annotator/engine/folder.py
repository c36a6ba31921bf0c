"""A folder's image files -> rows of the project, a batch at a time, without reading a pixel."""

from __future__ import annotations

from collections.abc import Iterable

from swin_annotator.core import folders
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.errors import NoImages
from swin_annotator.store.project import Project

FIRST_BATCH = 64
"""Enough to fill a window; the list is usable from here on."""
BATCH = 1000
GONE = "The file is gone."


def scan(project: Project) -> Work:
    """The number of images in the folder; ``Progress.result`` is a list of ``Image`` per batch, in listing order.

    The first batch is small, so that a list of 20,000 fills at once. Images whose files vanished keep their labels and
    say so; they come as the last batch. Steps run in the project's thread.

    Raises:
        NoImages: the folder is gone or may not be read, or holds no image and never did.
        ProjectError: the project can't be written.
    """
    known = {image.path: image for image in project.images()}
    seen = 0
    for batch in _batches(folders.list_images(project.folder)):
        for path in batch:
            image = known.pop(path, None)
            if image is not None and image.error == GONE:
                project.note_image(image.id)
        added = project.add_images(batch)
        seen += len(added)
        yield Progress(seen, 0, f"{seen} images", added)
    for image in known.values():
        if image.error != GONE:
            project.note_image(image.id, error=GONE)
    if known:
        yield Progress(
            seen, seen, f"{len(known)} files are gone", [project.image(image.id) for image in known.values()]
        )
    if not seen and not known:
        raise NoImages(
            f"There are no images in {project.folder}.", hint="Choose a folder with JPEG, PNG, WebP or TIFF files."
        )
    return seen


def _batches(paths: Iterable[str]) -> Iterable[list[str]]:
    batch: list[str] = []
    size = FIRST_BATCH
    for path in paths:
        batch.append(path)
        if len(batch) >= size:
            yield batch
            batch, size = [], BATCH
    if batch:
        yield batch
