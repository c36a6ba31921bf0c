"""Agreement of two label files, or of a project and a label file: class by class, with the images to look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from swin_annotator import formats
from swin_annotator.core import quality
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.quality import Comparison
from swin_annotator.engine import archives
from swin_annotator.engine.matching import match_paths
from swin_annotator.engine.project_check import accepted
from swin_annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two sets about the images that both have."""

    images: int
    """That both have."""
    compared: Comparison
    ids: Mapping[str, int]
    """Path of an image in the first set -> its id there."""


def agreement(first: Dataset, second: Dataset) -> Agreement:
    """Compare two sets; images are told by their paths."""
    match = match_paths([image.path for image in first.images], [image.path for image in second.images])
    pairs = [(first.images[i], second.images[k]) for i, k in match.pairs.items()]
    ids = {image.path: image.id for image in first.images}
    return Agreement(len(pairs), quality.compare(first, second, pairs), ids)


def with_file(project: Project, labels: Path) -> Agreement:
    """Compare a project's accepted labels with a file. Raises LabelFileError."""
    return agreement(accepted(project), read(labels, project.folder))


def read(labels: Path, images: Path | None) -> Dataset:
    """A label file with all its objects in memory.

    Args:
        labels: a file or folder of whatever format, or an archive of one.
        images: the folder of the images, for formats that give shares of their sides.

    Raises:
        LabelFileError: it can't be read.
    """
    with archives.opened(labels) as found:
        reader = formats.named(formats.guess(found)).open_labels(found, images)
        return replace(reader.dataset, annotations=tuple(reader.annotations()))
