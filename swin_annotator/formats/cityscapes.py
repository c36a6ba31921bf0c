"""Folders as Cityscapes has them: ``leftImg8bit`` with images, ``gtFine`` with a file of polygons for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.types import Annotation, Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import json_files, per_image, text_files
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.image_copies import LEAVE, copy_image
from swin_annotator.formats.image_finder import ImageFinder
from swin_annotator.formats.json_files import listed, mapped, text
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.named_labels import Labelled, Named, open_named
from swin_annotator.formats.single_rings import single_ring
from swin_annotator.formats.whole_folders import fill_parts
from swin_annotator.formats.writing import Writing
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.formats.coco_reader import CocoLabels

TITLE, CARRIES = "Cityscapes", frozenset((*SEPARATE, Feature.OUTLINES, Feature.CROWD))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = "", "", True
IMAGES, LABELS = "leftImg8bit", "gtFine"
_ENDINGS = ("_gtFine_polygons.json", "_gtCoarse_polygons.json", "_polygons.json")
_IMAGE = "_leftImg8bit"
_GROUP = "group"
"""Ending of a category's name where an object stands for several, as in ``cargroup``."""


def knows(path: Path) -> bool:
    """Return whether it is a folder with files of polygons as Cityscapes names them, or such a file."""
    if path.is_dir():
        return any(name.endswith(_ENDINGS[:2]) for name in text_files.files_below(path, ".json"))
    return path.is_file() and path.name.endswith(_ENDINGS)


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The polygons below a folder, or of one file; objects called deleted are left out.

    Raises:
        LabelFileError: there are none, or they can't be read.
    """
    root = path if path.is_dir() else path.parent
    return open_named(partial(_labelled, path, ImageFinder([images] if images else [root])), path.name)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A new or empty folder; parts are folders within those of images and labels. Raises LabelFileError."""
    return fill_parts(parts, out, how, _fill)


def _labelled(path: Path, finder: ImageFinder) -> Iterator[Labelled | Fault]:
    if not path.is_dir():
        yield _read(path, path.name, finder)
        return
    count = 0
    for name in text_files.files_below(path, ".json"):
        if not name.endswith(_ENDINGS):
            continue
        count += 1
        try:
            yield _read(path / name, name, finder)
        except LabelFileError as error:
            yield Fault(name, error.message, kind="files")
    if not count:
        raise LabelFileError(
            Message("There are no Cityscapes labels in {path}.", path=path),
            hint=Message("They end in _gtFine_polygons.json."),
        )


def _read(path: Path, name: str, finder: ImageFinder) -> Labelled:
    content = mapped(json_files.load(path))
    objects: list[Named] = []
    faults: list[Fault] = []
    for i, entry in enumerate(map(mapped, listed(content.get("objects")))):
        where, label = f"{name} objects[{i}]", text(entry.get("label"))
        if entry.get("deleted") in (True, 1):
            continue
        points = json_files.points_of(entry.get("polygon"))
        if not label or not points or len(points) < 3:
            message = Message("The object has no label, or less than three corners; it was left out.")
            faults.append(Fault(where, message, kind="objects"))
            continue
        shape: dict[str, object] = {"segmentation": [json_files.flat(points)]}
        if label.endswith(_GROUP) and len(label) > len(_GROUP):
            label, shape["iscrowd"] = label.removesuffix(_GROUP), 1
        objects.append(Named(label, shape, where))
    size = json_files.size_of(content.get("imgHeight"), content.get("imgWidth"))
    return Labelled(_image_of(name, finder), size, objects, name, faults)


def _image_of(name: str, finder: ImageFinder) -> str:
    """The path of the image of a file of labels: where Cityscapes has it, or under its name without the ending."""
    stem = next(name.removesuffix(ending) for ending in _ENDINGS if name.endswith(ending))
    folders = PurePosixPath(stem).parts
    inner = folders[1:] if folders[0] in (LABELS, "gtCoarse") else folders
    plain = str(PurePosixPath(*inner))
    usual = str(PurePosixPath(IMAGES, *inner[:-1], f"{inner[-1]}{_IMAGE}"))
    for found in (finder.with_stem(usual), finder.with_stem(plain), finder.nearest(plain, has_suffix=False)):
        if len(found) == 1:
            return found[0].path
    return f"{plain if inner == folders else usual}.png"


def _fill(dataset: Dataset, how: Writing, folder: Path) -> None:
    names = {category.id: category.name for category in dataset.categories}
    places = per_image.places_of(dataset.images)
    for image, rows in grouped(dataset):
        if image.size_hw is None:
            raise ValueError(f"the size of {image.path} is not known")
        place = PurePosixPath(places[image.id])
        stem = place.with_suffix("").name.removesuffix(_IMAGE)
        target = folder / LABELS / place.parent / f"{stem}{_ENDINGS[0]}"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(json_files.dump(_content(image, image.size_hw, rows, names)))
        if dataset.root is not None and how.images != LEAVE:
            picture = folder / IMAGES / place.parent / f"{stem}{_IMAGE}{place.suffix}"
            picture.parent.mkdir(parents=True, exist_ok=True)
            copy_image(dataset.root, image.path, picture, how.images)


def _content(
    image: Image, size_hw: tuple[int, int], rows: Sequence[Annotation], names: Mapping[int, str]
) -> dict[str, object]:
    objects = [
        {
            "label": f"{names[row.category_id]}{_GROUP}" if row.iscrowd else names[row.category_id],
            "polygon": single_ring(row, size_hw).tolist(),
        }
        for row in rows
    ]
    return {"imgHeight": size_hw[0], "imgWidth": size_hw[1], "objects": objects}
