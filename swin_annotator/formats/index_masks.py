"""Index masks: a PNG beside each image whose pixels are numbers of classes, and a table of these (semantic labels)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from swin_annotator.core import masks
from swin_annotator.core.class_numbers import Numbering, chosen
from swin_annotator.core.csv_cells import cell, written
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.types import Annotation, Category
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import mask_png, text_files
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.image_copies import LEAVE, copy_image
from swin_annotator.formats.image_finder import ImageFinder
from swin_annotator.formats.label_features import Feature
from swin_annotator.formats.mask_classes import BACKGROUND, TABLE, MaskClasses, read_classes
from swin_annotator.formats.mask_classes import table_of as table_of
from swin_annotator.formats.named_labels import Labelled, Named, open_named
from swin_annotator.formats.per_image import places_of
from swin_annotator.formats.whole_folders import fill_parts
from swin_annotator.formats.writing import Writing
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.formats.coco_reader import CocoLabels

TITLE, CARRIES = "Index masks", frozenset((Feature.OUTLINES,))
IDS = False
NUMBERINGS = (Numbering.FROM_ONE, Numbering.FROM_ZERO, Numbering.KEPT)
SUFFIX, FILE_NAME, OBJECTS = "", "", True
FOLDERS = ("masks", "SegmentationClass", "annotations", "labels", "gt", "mask")
"""Usual folders of masks, beside ``images`` or ``JPEGImages``."""
_IMAGES = ("images", "JPEGImages", "img", "image")
_VOID, _WIDE_VOID = 255, 65535


def knows(path: Path) -> bool:
    """Return whether it is a folder with masks and a table of classes."""
    return path.is_dir() and table_of(path) is not None and next(_mask_files(path), None) is not None


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The masks of a folder: on every image one object for each class, whose pixels need not hang together.

    Number 0 called background, and 255 without a name, are nothing.

    Raises:
        LabelFileError: no folder, no masks, or no table of classes.
    """
    root = path if path.is_dir() else path.parent
    classes = read_classes(root)
    files = list(_mask_files(root))
    if not files:
        raise LabelFileError(
            Message("There are no masks in {root}.", root=root),
            hint=Message("They are PNG files in a folder {folders}.", folders=FOLDERS[0]),
        )
    finder = ImageFinder([*(root / name for name in _IMAGES if (root / name).is_dir()), *([images] if images else [])])
    return open_named(partial(_images, root, files, finder, classes), path.name, classes.listed())


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """``images``, ``masks`` and ``classes.csv`` in a new or empty folder for each part.

    A class has the number of its place among the categories, from 1 on, and 0 is background; where ``how`` numbers
    otherwise and a class has 0, what is no object is 255 (65535 in masks of 16 bits). Where objects overlap the smaller
    one is on top. Raises LabelFileError.
    """
    return fill_parts(parts, out, how, _fill)


def _mask_files(root: Path) -> Iterator[str]:
    for folder in FOLDERS:
        if (root / folder).is_dir():
            yield from (f"{folder}/{name}" for name in text_files.files_below(root / folder, ".png"))


def _images(root: Path, files: Sequence[str], finder: ImageFinder, classes: MaskClasses) -> Iterator[Labelled | Fault]:
    for file in files:
        stem = file.partition("/")[2].rpartition(".")[0]
        found = finder.with_stem(stem) or finder.nearest(stem, has_suffix=False)
        if len(found) > 1:
            yield Fault(file, Message("Several images fit this file equally well; its labels stay out."), kind="images")
            continue
        try:
            numbers = _numbers(root / file, classes)
        except LabelFileError as error:
            yield Fault(file, error.message, kind="files")
            continue
        size_hw = (int(numbers.shape[0]), int(numbers.shape[1]))
        objects = []
        for number in np.unique(numbers).tolist():
            name = classes.name_of(number)
            if name:
                rle = masks.encode(numbers == number)
                shape = masks.as_json(rle)
                objects.append(Named(name, {"segmentation": shape}, f"{file} number {number}"))
        yield Labelled(found[0].path if found else f"{stem}.png", size_hw, objects, file)


def _numbers(path: Path, classes: MaskClasses) -> NDArray[Any]:
    """The class of every pixel of a mask, (h, w); -1 for colours that no class has."""
    try:
        with path.open("rb") as file, Pillow.open(file, formats=["PNG"]) as png:
            plain = png.mode in ("L", "P", "1", "I", "I;16")
            if not mask_png.fits(png, 4):
                raise LabelFileError(
                    Message("{path} is too large to be read.", path=path.name), hint=Message("Cut it into tiles.")
                )
            if not plain:
                return mask_png.in_strips(png, "RGB", classes.by_colour)
            pixels = np.asarray(png)
            return pixels.view(np.uint8) if pixels.dtype == bool else pixels
    except (OSError, SyntaxError, ValueError) as error:
        raise LabelFileError(
            Message("{path} is not a PNG that can be read.", path=path.name), hint=Message("Export it again.")
        ) from error


def _fill(dataset: Dataset, how: Writing, folder: Path) -> None:
    places = places_of(dataset.images)
    numbers = chosen(NUMBERINGS, dataset.categories, how.numbering, TITLE)
    highest = max(numbers.values(), default=0)
    if highest >= _WIDE_VOID or min(numbers.values(), default=0) < 0:
        raise LabelFileError(
            Message("{number} is no number that a pixel can have.", number=highest),
            hint=Message("Number the classes from 0 or 1 on."),
        )
    nothing = (_VOID if highest < _VOID else _WIDE_VOID) if 0 in numbers.values() else 0
    for image, rows in grouped(dataset):
        if image.size_hw is None:
            raise ValueError(f"the size of {image.path} is not known")
        target = folder / "masks" / PurePosixPath(places[image.id]).with_suffix(".png")
        target.parent.mkdir(parents=True, exist_ok=True)
        _mask(rows, numbers, image.size_hw, highest, nothing).save(target, "PNG")
        if dataset.root is not None and how.images != LEAVE:
            picture = folder / "images" / places[image.id]
            picture.parent.mkdir(parents=True, exist_ok=True)
            copy_image(dataset.root, image.path, picture, how.images)
    (folder / "masks").mkdir(exist_ok=True)
    _write_table(folder / TABLE, dataset.categories, numbers)


def _mask(
    rows: Sequence[Annotation], numbers: Mapping[int, int], size_hw: tuple[int, int], most: int, nothing: int
) -> Pillow.Image:
    pixels = np.full(size_hw, nothing, np.uint8 if most < _VOID else np.uint16)
    drawn = []
    for row in rows:
        rle = row.mask
        if rle is None:
            x, y, w, h = row.bbox_xywh
            rings = row.polygons or ((x, y, x + w, y, x + w, y + h, x, y + h),)
            rle = masks.from_polygons(rings, size_hw)
        drawn.append((masks.area(rle), rle, numbers[row.category_id]))
    for _, rle, number in sorted(drawn, key=lambda entry: -entry[0]):
        part = mask_crop.crop(rle)
        height, width = part.pixels.shape
        pixels[part.top : part.top + height, part.left : part.left + width][part.pixels] = number
    found = Pillow.fromarray(pixels)
    if most < _VOID:
        found = Pillow.fromarray(pixels, "P")
        found.putpalette([v for i in range(256) for v in colour_of(i)])
    return found


def colour_of(number: int) -> tuple[int, int, int]:
    """The colour of a class in Pascal VOC's palette, which tells neighbours apart."""
    found = [0, 0, 0]
    for bit in range(8):
        for channel in range(3):
            found[channel] |= (number >> (3 * bit + channel) & 1) << (7 - bit)
    return found[0], found[1], found[2]


def _write_table(path: Path, categories: Sequence[Category], numbers: Mapping[int, int]) -> None:
    named = {} if 0 in numbers.values() else {0: BACKGROUND}
    named |= {numbers[category.id]: category.name for category in categories}
    with written(path, ("index", "name", "red", "green", "blue")) as table:
        for number, name in sorted(named.items()):
            table.writerow((number, cell(name), *(colour_of(number) if number < _VOID else (0, 0, 0))))
