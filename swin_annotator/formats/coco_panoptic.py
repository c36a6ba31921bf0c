"""COCO panoptic (https://cocodataset.org/#format-data): a JSON file, and PNG files whose colours are segments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from swin_annotator.core import folders, masks
from swin_annotator.core.class_numbers import Numbering, chosen
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.types import Annotation
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import json_files, mask_png
from swin_annotator.formats.coco_reader import CocoLabels
from swin_annotator.formats.coco_values import key_of
from swin_annotator.formats.entries import Entry, Fault
from swin_annotator.formats.json_files import listed, mapped, text
from swin_annotator.formats.json_lists import Item
from swin_annotator.formats.label_features import Feature
from swin_annotator.formats.per_image import places_of
from swin_annotator.formats.sniff import beginning
from swin_annotator.formats.whole_folders import fill_together
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.messages import Message

TITLE, CARRIES = "COCO panoptic", frozenset((Feature.OUTLINES, Feature.INSTANCES, Feature.CROWD))
IDS = True
NUMBERINGS = (Numbering.KEPT, Numbering.FROM_ZERO, Numbering.FROM_ONE)
SUFFIX, FILE_NAME, OBJECTS = "", "", True
JSON, PNGS = "panoptic.json", "panoptic"


def knows(path: Path) -> bool:
    """Return whether it is such a JSON file, or a folder with one called ``panoptic.json``."""
    path = path / JSON if path.is_dir() else path
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    text_of_beginning = beginning(path).text
    return '"segments_info"' in text_of_beginning and '"annotations"' in text_of_beginning


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The segments of all images; the PNG files lie in a folder of the JSON file's name, or beside it.

    Raises:
        LabelFileError: it can't be read, or is no panoptic file.
    """
    path = path / JSON if path.is_dir() else path
    content = json_files.load(path)
    rows = [mapped(entry) for entry in listed(mapped(content).get("annotations"))]
    if not rows or "images" not in content or not any("segments_info" in row for row in rows):
        raise LabelFileError(
            Message("{path} holds no panoptic labels.", path=path.name),
            hint=Message("It needs images and segments_info."),
        )
    labels = _Labels(path, content, rows)
    return CocoLabels(labels.items, path.name, labels.head)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """``panoptic.json`` and ``panoptic/*.png`` in a new or empty folder for each part.

    Where objects overlap the smaller one is on top. Raises LabelFileError.
    """
    paths = part_paths(out, parts, "")
    fill_together({paths[name]: partial(_fill, dataset, how) for name, dataset in parts.items()})
    return tuple(paths.values())


@dataclass(slots=True)
class _Labels:
    path: Path
    content: Mapping[str, Any]
    rows: list[Mapping[str, Any]]

    def head(self) -> Iterator[Item | Entry]:
        """Return what a COCO file holds beside its objects."""
        yield Item("images", [], False)
        for key, value in self.content.items():
            if key in ("images", "categories"):
                yield from (Item(key, entry, True) for entry in listed(value))
            elif key != "annotations":
                yield Item(key, value, False)

    def items(self) -> Iterator[Entry | Fault]:
        """The segments as objects, and what can't be read."""
        for row in self.rows:
            name = text(row.get("file_name"))
            try:
                numbers = _segments(self._png(name))
            except LabelFileError as error:
                yield Fault(name or "annotations", error.message, kind="files")
                continue
            for segment in map(mapped, listed(row.get("segments_info"))):
                where, number = f"{name} segment {key_of(segment.get('id'))}", segment.get("id")
                pixels = numbers == number if isinstance(number, int) else np.zeros((1, 1), bool)
                if not pixels.any():
                    yield Fault(where, Message("The segment has no pixels; it was left out."), kind="segments")
                    continue
                rle = masks.encode(pixels)
                x, y, w, h = masks.bbox(rle)
                kept = {key: segment.get(key) for key in ("category_id", "iscrowd")}
                shape = masks.as_json(rle)
                entry = {**kept, "image_id": row.get("image_id"), "segmentation": shape, "bbox": [x, y, w, h]}
                yield Entry("annotations", entry, where)

    def _png(self, name: str) -> Path:
        """The file of this name, in the folder of the JSON file's name or in its own. Raises LabelFileError."""
        home = self.path.parent
        for folder in (home / self.path.stem, home):
            if name and folders.leads_inside(folder, name) and (folder / name).is_file():
                return folder / name
        raise LabelFileError(
            Message("{name} is not there; its labels stay out.", name=name), hint=Message("Put the PNG files beside.")
        )


def _segments(path: Path) -> NDArray[Any]:
    """The id of the segment of every pixel, (h, w). Raises LabelFileError."""
    try:
        with path.open("rb") as file, Pillow.open(file, formats=["PNG"]) as png:
            if not mask_png.fits(png, 4):
                raise LabelFileError(
                    Message("{path} is too large to be read.", path=path.name), hint=Message("Cut it into tiles.")
                )
            return mask_png.in_strips(png, "RGB", _ids)
    except (OSError, SyntaxError, ValueError) as error:
        raise LabelFileError(
            Message("{path} is not a PNG that can be read.", path=path.name), hint=Message("Export it again.")
        ) from error


def _ids(rgb: NDArray[np.uint8]) -> NDArray[np.int32]:
    wide = rgb.astype(np.int32)
    found: NDArray[np.int32] = wide[..., 0] + (wide[..., 1] << 8) + (wide[..., 2] << 16)
    return found


def _fill(dataset: Dataset, how: Writing, folder: Path) -> None:
    kinds = chosen(NUMBERINGS, dataset.categories, how.numbering, TITLE)
    places = places_of(dataset.images)
    entries: list[dict[str, object]] = []
    number = 0
    (folder / PNGS).mkdir()
    for image, rows in grouped(dataset):
        if image.size_hw is None:
            raise ValueError(f"the size of {image.path} is not known")
        name = PurePosixPath(places[image.id]).with_suffix(".png")
        (folder / PNGS / name).parent.mkdir(parents=True, exist_ok=True)
        pixels, segments = _drawn(rows, image.size_hw, number, kinds)
        number += len(rows)
        rgb = np.stack([pixels & 255, pixels >> 8 & 255, pixels >> 16 & 255], axis=-1).astype(np.uint8)
        Pillow.fromarray(rgb).save(folder / PNGS / name, "PNG")
        entries.append({"image_id": image.id, "file_name": str(name), "segments_info": segments})
    images = [
        {"id": image.id, "file_name": image.path, "width": image.size_hw[1], "height": image.size_hw[0]}
        for image in dataset.images
        if image.size_hw is not None
    ]
    categories = [{"id": kinds[c.id], "name": c.name, "supercategory": "", "isthing": 1} for c in dataset.categories]
    content = {"images": images, "categories": categories, "annotations": entries}
    (folder / JSON).write_bytes(json_files.dump(content))


def _drawn(
    rows: list[Annotation], size_hw: tuple[int, int], number: int, kinds: Mapping[int, int]
) -> tuple[NDArray[np.int64], list[dict[str, object]]]:
    """The ids of all pixels of an image, 0 where there is nothing, and what is to be said of each segment."""
    pixels = np.zeros(size_hw, np.int64)
    drawn = []
    for i, row in enumerate(rows, start=number + 1):
        rle = row.mask
        if rle is None:
            x, y, w, h = row.bbox_xywh
            rle = masks.from_polygons(row.polygons or ((x, y, x + w, y, x + w, y + h, x, y + h),), size_hw)
        drawn.append((masks.area(rle), i, rle))
    for _, i, rle in sorted(drawn, key=lambda entry: -entry[0]):
        part = mask_crop.crop(rle)
        height, width = part.pixels.shape
        pixels[part.top : part.top + height, part.left : part.left + width][part.pixels] = i
    segments: list[dict[str, object]] = []
    for i, row in enumerate(rows, start=number + 1):
        own = pixels == i
        if own.any():
            box = [int(v) for v in masks.bbox(masks.encode(own))]
            entry = {"id": i, "category_id": kinds[row.category_id], "iscrowd": int(row.iscrowd)}
            segments.append({**entry, "bbox": box, "area": int(own.sum())})
    return pixels, segments
