"""Label formats: listing them is free, their code is imported when one is used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from swin_annotator.core import regular
from swin_annotator.core.dataset import Dataset, LabelReader, Reading
from swin_annotator.core.images import IMAGE_SUFFIXES
from swin_annotator.errors import LabelFileError

FORMATS = {
    "coco": "swin_annotator.formats.coco",
    "tags-csv": "swin_annotator.formats.tags_csv",
    "class-folders": "swin_annotator.formats.class_folders",
}
"""Name -> module with the functions of ``Format``."""


class Format(Protocol):
    """What a format's module offers."""

    SUFFIX: str
    """What its files end in; empty: it fills a folder."""
    FILE_NAME: str
    """What a file is called where only a folder was given; empty: it fills that folder."""
    OBJECTS: bool
    """Whether it carries objects on images; else the tags of images alone."""

    def read(self, path: Path) -> Reading:
        """The labels in a file, and what was wrong with it. Raises LabelFileError."""

    def open_labels(self, path: Path) -> LabelReader:
        """The same, with the objects one by one. Raises LabelFileError."""

    def write(self, dataset: Dataset, path: Path, *, masks: str = "polygon") -> None:
        """Write a file whole or not at all. Raises LabelFileError."""

    def write_split(self, datasets: Mapping[Path, Dataset], *, masks: str = "polygon") -> None:
        """Write several files, all whole or none. Raises LabelFileError."""


def named(name: str) -> Format:
    """The format of this name.

    Raises:
        LabelFileError: there is none; the hint lists those there are.
    """
    if name not in FORMATS:
        raise LabelFileError(f"Unknown label format {name}.", hint=f"Known: {', '.join(FORMATS)}.")
    return cast(Format, import_module(FORMATS[name]))


def check_target(path: Path) -> None:
    """Raises LabelFileError where labels must not be written: as a folder or device, or under the name of an image."""
    if path.suffix.lower() in IMAGE_SUFFIXES:
        raise LabelFileError(
            f"{path.name} is the name of an image; labels would take its place.",
            hint="Give a name that ends in .json or .csv.",
        )
    if path.is_dir():
        raise LabelFileError(
            f"{path} can't be written: it is a folder.", hint="Give the name of a file in it, such as labels.json."
        )
    try:
        regular.look(path)
    except regular.NotRegular as error:  # a file would take its place, for root even that of a system's device
        why = error.strerror
        raise LabelFileError(f"Could not write {path}: {why}.", hint="Choose another place to export to.") from error
    except OSError:  # not there yet, most often; else writing tells
        return


def guess(path: Path) -> str:
    """The name of the format that a file is most likely in, by its name.

    Raises:
        LabelFileError: no format is known by this name, or there is no such file.
    """
    if not path.exists():
        raise LabelFileError(f"{path} does not exist.", hint="Check the path of the label file.")
    if path.is_dir():
        return "class-folders"
    known = {".json": "coco", ".csv": "tags-csv", ".tsv": "tags-csv"}
    if path.suffix.lower() in known:
        return known[path.suffix.lower()]
    raise LabelFileError(
        f"{path.name} is not a label file of a known format.",
        hint=f"Known: {', '.join(FORMATS)} (a .json file, a .csv file, a folder of folders).",
    )
