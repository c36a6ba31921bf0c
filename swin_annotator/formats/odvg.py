"""ODVG (Open-GroundingDino, MMDetection): JSON Lines, a line an image, boxes by their edges."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from swin_annotator.core.class_numbers import Numbering, chosen
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import json_files, json_lines
from swin_annotator.formats.coco_values import number_or_none
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.json_files import listed, mapped, text
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.named_labels import Labelled, Named, open_named
from swin_annotator.formats.sniff import beginning
from swin_annotator.formats.whole_files import write_together
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.formats.coco_reader import CocoLabels

TITLE, CARRIES = (
    "ODVG",
    frozenset(
        (
            *SEPARATE,
            Feature.BOXES,
        )
    ),
)
IDS = False
NUMBERINGS = (Numbering.FROM_ZERO, Numbering.FROM_ONE, Numbering.KEPT)
SUFFIX, FILE_NAME, OBJECTS = ".jsonl", "odvg.jsonl", True
LABEL_MAP = "label_map.json"


def knows(path: Path) -> bool:
    """Return whether it is JSON Lines that name images with ``detection`` or ``grounding``."""
    if path.suffix.lower() not in (".jsonl", ".json") or not path.is_file():
        return False
    first = beginning(path).first_line
    return '"filename"' in first and ('"detection"' in first or '"grounding"' in first)


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The boxes of a file; of grounding each phrase is a category. Classes are in the order of ``label_map.json``.

    Raises:
        LabelFileError: it can't be read.
    """
    classes = _classes(path.with_name(LABEL_MAP))
    return open_named(partial(_images, path, classes), path.name, [classes[number] for number in sorted(classes)])


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A file for each part, and ``label_map.json`` beside them. Raises LabelFileError."""
    paths = part_paths(out, parts, SUFFIX)
    categories = next(iter(parts.values())).categories
    numbers = chosen(NUMBERINGS, categories, how.numbering, TITLE)
    writers = {paths[name]: partial(_write, dataset, numbers) for name, dataset in parts.items()}
    content = json_files.dump({str(numbers[category.id]): category.name for category in categories})
    label_map = next(iter(paths.values())).with_name(LABEL_MAP)
    write_together({**writers, label_map: lambda part: _put(part, content)})
    return tuple(paths.values())


def _put(part: Path, content: bytes) -> None:
    part.write_bytes(content)


def _classes(path: Path) -> dict[int, str]:
    """Names by their numbers, none where there is no such file."""
    if not path.is_file():
        return {}
    content = json_files.load(path)
    if not isinstance(content, dict) or not all(key.isdecimal() and isinstance(v, str) for key, v in content.items()):
        raise LabelFileError(
            Message("{path} is no list of classes.", path=path.name),
            hint=Message("It has number: name, or take it away."),
        )
    return {int(key): name for key, name in content.items()}


def _images(path: Path, classes: Mapping[int, str]) -> Iterator[Labelled | Fault]:
    for line in json_lines.lines(path):
        if isinstance(line, Fault):
            yield line
            continue
        number, content = line
        name = text(content.get("filename")) or text(content.get("file_name"))
        if not name:
            yield Fault(f"line {number}", Message("The line names no image; it was left out."), kind="lines")
            continue
        objects: list[Named] = []
        faults: list[Fault] = []
        for i, (label, box) in enumerate(_boxes(content, classes)):
            where = f"line {number} ({name}) {i}"
            match [number_or_none(v) for v in listed(box)]:
                case [float(a), float(b), float(c), float(d)] if label:
                    objects.append(Named(label, {"bbox": [a, b, c - a, d - b]}, where))
                case _:
                    faults.append(
                        Fault(where, Message("The box has no category, or no four numbers; it was left out."))
                    )
        size = json_files.size_of(content.get("height"), content.get("width"))
        yield Labelled(name, size, objects, f"line {number}", faults)


def _boxes(content: Mapping[str, Any], classes: Mapping[int, str]) -> Iterator[tuple[str, object]]:
    for entry in map(mapped, listed(mapped(content.get("detection")).get("instances"))):
        label, number = text(entry.get("category")), entry.get("label")
        if not label and type(number) is int:
            label = classes.get(number, f"class {number}")
        yield label, entry.get("bbox")
    for entry in map(mapped, listed(mapped(content.get("grounding")).get("regions"))):
        phrase = entry.get("phrase")
        words = [text(part) for part in phrase] if isinstance(phrase, list) else [text(phrase)]
        boxes = entry.get("bbox")
        several = boxes if isinstance(boxes, list) and boxes and isinstance(boxes[0], list) else [boxes]
        for box in several:
            yield ", ".join(words), box


def _write(dataset: Dataset, numbers: Mapping[int, int], part: Path) -> None:
    names = {category.id: category.name for category in dataset.categories}
    with part.open("wb") as file:
        for image, rows in grouped(dataset):
            if image.size_hw is None:
                raise ValueError(f"the size of {image.path} is not known")
            instances = []
            for row in rows:
                x, y, w, h = row.bbox_xywh
                kind = {"label": numbers[row.category_id], "category": names[row.category_id]}
                instances.append({"bbox": [x, y, x + w, y + h], **kind})
            height, width = image.size_hw
            entry = {"filename": image.path, "height": height, "width": width, "detection": {"instances": instances}}
            file.write(orjson.dumps(entry) + b"\n")
