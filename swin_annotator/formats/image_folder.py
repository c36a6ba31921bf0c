"""🤗 datasets' ImageFolder: images with ``metadata.jsonl`` beside them, whose ``objects`` are lists of boxes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.names import is_relative
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import json_files, json_lines, text_files
from swin_annotator.formats.coco_values import number_or_none
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.image_copies import LEAVE, copy_image
from swin_annotator.formats.image_finder import ImageFinder
from swin_annotator.formats.json_files import listed, mapped, text
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.named_labels import Labelled, Named, open_named
from swin_annotator.formats.per_image import places_of
from swin_annotator.formats.whole_folders import fill_parts
from swin_annotator.formats.writing import Writing
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.formats.coco_reader import CocoLabels

TITLE, CARRIES = "ImageFolder", frozenset((*SEPARATE, Feature.BOXES, Feature.SCORES))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = "", "", True
METADATA = "metadata.jsonl"
_CLASSES = ("category", "categories", "label", "labels", "class", "classes", "name")


def knows(path: Path) -> bool:
    """Return whether it is ``metadata.jsonl``, or a folder with one in it or in the folders of a split."""
    if path.is_dir():
        return next(_files(path), None) is not None
    return path.name == METADATA and path.is_file()


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The objects of a folder. Classes that are numbers are called by number.

    Raises:
        LabelFileError: it can't be read.
    """
    root = path if path.is_dir() else path.parent
    files = list(_files(path)) if path.is_dir() else [path.name]
    if not files:
        raise LabelFileError(
            Message("There is no metadata.jsonl in {path}.", path=path), hint=Message("Give the folder that holds it.")
        )
    finder = ImageFinder([root, *([images] if images is not None else [])])
    return open_named(partial(_images, root, files, finder), path.name)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A new or empty folder for each part, with the images and ``metadata.jsonl``. Raises LabelFileError."""
    return fill_parts(parts, out, how, _fill)


def _files(folder: Path) -> Iterator[str]:
    """Return where the metadata of the folder are: its own, else those of the folders in it."""
    found = [
        p for p in text_files.files_below(folder, METADATA) if p.rpartition("/")[2] == METADATA and p.count("/") < 2
    ]
    yield from sorted(found, key=lambda path: path.count("/"))


def _images(root: Path, files: list[str], finder: ImageFinder) -> Iterator[Labelled | Fault]:
    for file in files:
        folder = file.rpartition("/")[0]
        for line in json_lines.lines(root / file):
            if isinstance(line, Fault):
                yield Fault(f"{file} {line.where}", line.message, line.severity, line.kind)
                continue
            number, content = line
            where = f"{file} line {number}"
            name = text(content.get("file_name")).replace("\\", "/")
            if not name or not is_relative(name):
                yield Fault(where, Message("The line names no image of this folder; it was left out."), kind="lines")
                continue
            path = f"{folder}/{name}" if folder else name
            size = json_files.size_of(content.get("height"), content.get("width"))
            found = finder.nearest(path, has_suffix=True)
            if size is None and len(found) == 1:
                size = found[0].size()
            objects, faults = _objects(mapped(content.get("objects")), where)
            yield Labelled(path, size, objects, where, faults)


def _objects(content: Mapping[str, Any], where: str) -> tuple[list[Named], list[Fault]]:
    objects: list[Named] = []
    faults: list[Fault] = []
    labels = next((listed(content[key]) for key in _CLASSES if isinstance(content.get(key), list)), [])
    scores = listed(content.get("score"))
    for i, box in enumerate(listed(content.get("bbox"))):
        place = f"{where} {i}"
        label = labels[i] if i < len(labels) else None
        name = f"class {label}" if type(label) is int else text(label)
        match [number_or_none(v) for v in listed(box)]:
            case [float(x), float(y), float(w), float(h)] if name:
                entry: dict[str, object] = {"bbox": [x, y, w, h]}
                if i < len(scores) and number_or_none(scores[i]) is not None:
                    entry["score"] = scores[i]
                objects.append(Named(name, entry, place))
            case _:
                faults.append(Fault(place, Message("The box has no category, or no four numbers; it was left out.")))
    return objects, faults


def _fill(dataset: Dataset, how: Writing, folder: Path) -> None:
    names = {category.id: category.name for category in dataset.categories}
    places = places_of(dataset.images)
    with (folder / METADATA).open("wb") as file:
        for image, rows in grouped(dataset):
            if image.size_hw is None:
                raise ValueError(f"the size of {image.path} is not known")
            objects: dict[str, object] = {
                "bbox": [list(row.bbox_xywh) for row in rows],
                "category": [names[row.category_id] for row in rows],
                "score": [row.score for row in rows],
            }
            height, width = image.size_hw
            place = places[image.id]
            file.write(orjson.dumps({"file_name": place, "width": width, "height": height, "objects": objects}) + b"\n")
            if dataset.root is not None and how.images != LEAVE:
                (folder / place).parent.mkdir(parents=True, exist_ok=True)
                copy_image(dataset.root, image.path, folder / place, how.images)
