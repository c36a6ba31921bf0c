"""COCO results (https://cocodataset.org/#format-results): what a model found, by the ids of images and categories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from swin_annotator.core.types import Category, Image
from swin_annotator.formats import coco_reader
from swin_annotator.formats.coco_reader import CocoLabels
from swin_annotator.formats.coco_values import key_of
from swin_annotator.formats.sniff import beginning

_KEYS = frozenset(("image_id", "category_id"))


def knows(path: Path) -> bool:
    """Return whether it is a JSON list of such entries."""
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    seen = beginning(path)
    return seen.is_list and seen.inner >= _KEYS


def open_labels(
    path: Path, images: Sequence[Image], categories: Sequence[Category], numbers: Mapping[int, int]
) -> CocoLabels:
    """The objects of a list of results.

    Args:
        path: the file.
        images: that its image ids may mean, by the ids that they have in label files.
        categories: that its category ids may mean.
        numbers: id of a category -> the one that it has in label files.

    Raises:
        LabelFileError: it can't be read.
    """
    known = []
    for image in images:
        entry: dict[str, object] = {"id": image.id if image.number is None else image.number, "file_name": image.path}
        if image.size_hw is not None:
            entry |= {"height": image.size_hw[0], "width": image.size_hw[1]}
        known.append(entry)
    named = [{"id": category.id, "name": category.name} for category in categories]
    rows: object = coco_reader.parse(path)
    if isinstance(rows, list) and any(number != category_id for category_id, number in numbers.items()):
        meant = {key_of(number): category_id for category_id, number in numbers.items()}
        rows = [_meant(row, meant) for row in rows]
    content = {"images": known, "categories": named, "annotations": rows}
    return coco_reader.held_labels(content, path.name)


def _meant(row: object, meant: Mapping[str, int]) -> object:
    """Return an entry with the project's id of its category; what is no number of one must not be taken for an id."""
    if not isinstance(row, dict):
        return row
    number = key_of(row.get("category_id"))  # 7.0 and "7" are 7 here, too
    return {**row, "category_id": meant.get(number, f"#{number}")}
