"""Labels that lie in a file for each image: which files there are, and how they are written beside their images."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePosixPath

from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.types import Annotation, Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import text_files
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.image_copies import LEAVE, copy_image
from swin_annotator.formats.named_labels import Labelled
from swin_annotator.formats.whole_folders import fill_parts
from swin_annotator.formats.writing import Writing
from swin_annotator.messages import Message

Read = Callable[[Path, str], Labelled]
"""Reads a file; the second argument is its path to be told. Raises LabelFileError."""
Write = Callable[[Image, Sequence[Annotation], str], bytes]
"""The content of an image's file of labels, given the name that the image goes out with."""


def labelled(path: Path, suffix: str, read: Read) -> Iterator[Labelled | Fault]:
    """The images of a file, or of all files of a folder; files that can't be read are told.

    Args:
        path: a file, or a folder.
        suffix: of the files in it.
        read: reads one.

    Raises:
        LabelFileError: ``path`` is a file that can't be read, or a folder without one that can.
    """
    if not path.is_dir():
        yield read(path, path.name)
        return
    count = 0
    first: LabelFileError | None = None
    for name in text_files.files_below(path, suffix):
        try:
            found = read(path / name, name)
        except LabelFileError as error:
            first = first or error
            yield Fault(name, error.message, kind="files")
            continue
        count += 1
        yield found
    if not count:
        raise first or LabelFileError(
            Message("There are no labels in {path}: it has no {suffix} files.", path=path, suffix=suffix),
            hint=Message("Give the folder that holds them."),
        )


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing, suffix: str, write: Write) -> tuple[Path, ...]:
    """Fill a new or empty folder for each part: a file for each image, by the image's name, and the image beside it.

    Args:
        parts: name -> dataset.
        out: the folder; with parts, each has a folder in it.
        how: what becomes of the images.
        suffix: of the files of labels.
        write: gives the content of one.

    Raises:
        LabelFileError: a folder is not empty or can't be written, or an image can't be copied.
        ValueError: an image without a size.
    """
    return fill_parts(parts, out, how, partial(_fill, suffix, write))


def _fill(suffix: str, write: Write, dataset: Dataset, how: Writing, folder: Path) -> None:
    fill(dataset, how, places_of(dataset.images), suffix, write, labels=folder, images=folder)


def fill(
    dataset: Dataset, how: Writing, places: Mapping[int, str], suffix: str, write: Write, *, labels: Path, images: Path
) -> None:
    """Write a file for each image, and put the image where ``how`` says so.

    Args:
        dataset: the images and their objects.
        how: what becomes of the images.
        places: image id -> the path it goes out with; see ``places_of``.
        suffix: of the files of labels.
        write: gives the content of one.
        labels: the folder of the files of labels.
        images: the folder of the images.

    Raises:
        LabelFileError: an image can't be copied.
        ValueError: an image without a size.
    """
    made: set[Path] = set()
    for image, rows in grouped(dataset):
        if image.size_hw is None:
            raise ValueError(f"the size of {image.path} is not known")
        place = places[image.id]
        target, picture = labels / PurePosixPath(place).with_suffix(suffix), images / place
        for parent in (target.parent, *([picture.parent] if how.images != LEAVE else [])):
            if parent not in made:
                parent.mkdir(parents=True, exist_ok=True)
                made.add(parent)
        target.write_bytes(write(image, rows, place))
        if dataset.root is not None and how.images != LEAVE:
            copy_image(dataset.root, image.path, picture, how.images)


def places_of(images: Sequence[Image], without: str = "") -> dict[int, str]:
    """Image id -> the path it goes out with, such that no two differ in their suffix or their case alone.

    Args:
        images: in the order in which they choose.
        without: the name of folders that are left out of paths.
    """
    places: dict[int, str] = {}
    taken: set[str] = set()
    for image in images:
        folder = "".join(f"{part}/" for part in image.path.split("/")[:-1] if part != without)
        name = PurePosixPath(image.path.rpartition("/")[2])
        stem, number = name.stem, 1
        while f"{folder}{stem}".casefold() in taken:
            number += 1
            stem = f"{name.stem}-{number}"
        taken.add(f"{folder}{stem}".casefold())
        places[image.id] = f"{folder}{stem}{name.suffix}"
    return places
