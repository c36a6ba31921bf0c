"""Label formats: listing them is free, their code is imported when one is used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast, runtime_checkable

from swin_annotator.core import garbage, regular
from swin_annotator.core.class_numbers import Numbering
from swin_annotator.core.dataset import Dataset, LabelReader, Reading
from swin_annotator.core.images import IMAGE_SUFFIXES
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.label_features import Feature, lost, without_lost
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.messages import Message

FORMATS = {
    "coco": "swin_annotator.formats.coco",
    "dota": "swin_annotator.formats.dota",
    "yolo": "swin_annotator.formats.yolo",
    "yolo-segment": "swin_annotator.formats.yolo_segment",
    "yolo-obb": "swin_annotator.formats.yolo_turned",
    "yolo-pose": "swin_annotator.formats.yolo_pose",
    "voc": "swin_annotator.formats.voc",
    "labelme": "swin_annotator.formats.labelme",
    "xanylabeling": "swin_annotator.formats.xanylabeling",
    "cvat": "swin_annotator.formats.cvat",
    "label-studio": "swin_annotator.formats.label_studio",
    "via": "swin_annotator.formats.via",
    "datumaro": "swin_annotator.formats.datumaro",
    "supervisely": "swin_annotator.formats.supervisely",
    "cityscapes": "swin_annotator.formats.cityscapes",
    "openimages": "swin_annotator.formats.openimages",
    "tfrecord": "swin_annotator.formats.tfrecord",
    "csv": "swin_annotator.formats.csv_objects",
    "odvg": "swin_annotator.formats.odvg",
    "imagefolder": "swin_annotator.formats.image_folder",
    "masks": "swin_annotator.formats.index_masks",
    "coco-panoptic": "swin_annotator.formats.coco_panoptic",
    "tags-csv": "swin_annotator.formats.tags_csv",
    "class-folders": "swin_annotator.formats.class_folders",
}
"""Name -> module with the functions of ``Format``; of formats that a file may be in, the first that knows it is it."""
ENDINGS = (".json", ".jsonl", ".csv", ".tsv", ".xml", ".yaml", ".yml", ".tfrecord", ".tfrecords", ".record")
"""Endings of files that some format reads, for a list of files to choose from."""
_BY_SUFFIX = {".json": "coco", ".csv": "tags-csv", ".tsv": "tags-csv", ".jsonl": "odvg", ".xml": "voc"}
"""Formats of files that no format knows: its reader tells best what is wrong with it."""


class Format(Protocol):
    """A format's module."""

    SUFFIX: str
    """Ending of its files; empty: it fills a folder."""
    FILE_NAME: str
    """Name of its file where only a folder was given; empty: it fills that folder."""
    OBJECTS: bool
    """True if it carries objects on images; else the tags of images alone."""
    IDS: bool
    """True if the ids of images in it mean something outside of it."""
    TITLE: str
    """Its name in sentences."""
    CARRIES: frozenset[Feature]
    """Features that it keeps beside boxes with categories."""

    def knows(self, path: Path) -> bool:
        """Return whether a file or folder that exists is most likely of this format, by its content."""

    def open_labels(self, path: Path, images: Path | None = None) -> LabelReader:
        """The labels at a path, with the objects one by one.

        Args:
            path: the file or folder.
            images: the folder that the images are in, where they do not lie among the labels.

        Raises:
            LabelFileError: they can't be read.
        """

    def write_parts(self, parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
        """Write labels, all whole or none.

        Args:
            parts: part of a split -> what goes there; the empty name alone where there is no split.
            out: the file or folder; with parts a folder, or a file name that each part's name is put into.
            how: what is left to choose.

        Returns:
            The files or folders that were written.

        Raises:
            LabelFileError: they can't be written; older ones are still there.
        """


@runtime_checkable
class AtOnce(Protocol):
    """The module of a format that is read faster when all of it may be in memory."""

    def read_at_once(self, path: Path) -> Reading:
        """All that a file holds, as ``Format.open_labels`` reads it. Raises LabelFileError."""


@runtime_checkable
class OneFolder(Protocol):
    """The module of a format whose parts of a split share one folder."""

    PARTS_WITHIN: bool
    """Always true."""


@runtime_checkable
class Numbered(Protocol):
    """The module of a format whose labels name classes by number."""

    NUMBERINGS: tuple[Numbering, ...]
    """Rules for the numbers that it can follow, the usual one first."""


def numberings(name: str) -> tuple[Numbering, ...]:
    """Rules for the numbers of classes that a format can follow, the usual one first; none where names say it."""
    form = named(name)
    return form.NUMBERINGS if isinstance(form, Numbered) else ()


def targets(form: Format, out: Path, parts: Iterable[str]) -> tuple[Path, ...]:
    """The files or folders that ``Format.write_parts`` fills for parts of these names."""
    return (out,) if isinstance(form, OneFolder) else tuple(part_paths(out, parts, form.SUFFIX).values())


def named(name: str) -> Format:
    """The format of this name.

    Raises:
        LabelFileError: there is none; the hint lists those there are.
    """
    if name not in FORMATS:
        raise LabelFileError(
            Message("Unknown label format {name}.", name=name),
            hint=Message("Known: {formats}.", formats=", ".join(FORMATS)),
        )
    return cast(Format, import_module(FORMATS[name]))


def check_target(path: Path) -> None:
    """Raises LabelFileError where labels must not be written: as a folder or device, or under the name of an image."""
    if path.suffix.lower() in IMAGE_SUFFIXES:
        raise LabelFileError(
            Message("{path} is the name of an image; labels would take its place.", path=path.name),
            hint=Message("Give a name that ends in .json or .csv."),
        )
    if path.is_dir():
        raise LabelFileError(
            Message("{path} can't be written: it is a folder.", path=path),
            hint=Message("Give the name of a file in it, such as labels.json."),
        )
    try:
        regular.look(path)
    except regular.NotRegular as error:  # a file would take its place, for root even that of a system's device
        why = error.strerror
        raise LabelFileError(
            Message("Could not write {path}: {why}.", path=path, why=why),
            hint=Message("Choose another place to export to."),
        ) from error
    except OSError:  # not there yet, most often; else writing tells
        return


def read(name: str, path: Path, images: Path | None = None) -> Reading:
    """All that a format reads from a path at once; objects without an id of their own are numbered after the others.

    Raises:
        LabelFileError: as ``Format.open_labels``.
    """
    with garbage.not_searched():
        form = named(name)
        if isinstance(form, AtOnce):
            return form.read_at_once(path)
        reader = form.open_labels(path, images)
        rows = list(reader.annotations())
    after = max((row.id for row in rows), default=0)
    for i, row in enumerate(rows):
        if row.id == 0:
            after += 1
            rows[i] = replace(row, id=after)
    return Reading(replace(reader.dataset, annotations=tuple(rows)), reader.problems())


def write(name: str, dataset: Dataset, path: Path, how: Writing | None = None) -> None:
    """Write what a format carries of labels that are not split. Raises LabelFileError as ``Format.write_parts``."""
    form = named(name)
    with garbage.not_searched():
        losses = lost(dataset, form.CARRIES, form.TITLE) if form.OBJECTS else ()
        form.write_parts({"": without_lost(dataset, form.CARRIES, losses)}, path, how or Writing())


def guess(path: Path) -> str:
    """The name of the format that a file or folder is most likely in, by what is in it.

    Raises:
        LabelFileError: no format knows it, or there is no such file.
    """
    if not path.exists():
        raise LabelFileError(
            Message("{path} does not exist.", path=path), hint=Message("Check the path of the label file.")
        )
    for name in FORMATS:
        if named(name).knows(path):
            return name
    if path.is_dir():
        return "class-folders"
    if path.suffix.lower() in _BY_SUFFIX:
        return _BY_SUFFIX[path.suffix.lower()]
    raise LabelFileError(
        Message("{path} is not a label file of a known format.", path=path.name),
        hint=Message.joined(
            (
                Message("Known: {formats}.", formats=", ".join(FORMATS)),
                Message.by_place(window="", shell=Message("Name one with --format where it is not found out.")),
            )
        ),
    )
