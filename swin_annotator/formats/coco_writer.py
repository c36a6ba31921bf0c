"""Dataset -> a COCO file that is whole, checked, and only then in its place."""

from __future__ import annotations

import contextlib
import io
import json
import math
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

import orjson
from pycocotools.coco import COCO

from swin_annotator.core.class_numbers import Numbering, numbers_of
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import PLACED, Annotation, BoxXYWH, Category, Image, Kind
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import coco_kinds
from swin_annotator.formats.coco_shapes import Size, covered_pixels, write_segmentation
from swin_annotator.formats.json_lists import CutShort, NotPlain, batches
from swin_annotator.formats.whole_files import write_together
from swin_annotator.messages import Message

_TOGETHER = 500
"""Objects that are drawn at a time."""
_INDEXES = {"images": "imgs", "categories": "cats", "annotations": "anns"}
"""A list of the file -> where pycocotools keeps it by id."""


def write_all(datasets: Mapping[Path, Dataset], masks: str, numbering: Numbering | None = None) -> None:
    """Several files, each whole; none takes its place before all are written and checked.

    Args:
        datasets: path -> what goes there.
        masks: ``polygon`` or ``rle``.
        numbering: rule for the ids of categories; None keeps them.

    Raises:
        LabelFileError: the disk is full, a folder can't be written, or a file does not pass the check. Older files
            are still there then.
        ValueError: an image without a size, or an annotation of an image or category that is not in its dataset.
    """
    rule = numbering or Numbering.KEPT
    write_together({path: partial(_write_checked, dataset, path, masks, rule) for path, dataset in datasets.items()})


def _write_checked(dataset: Dataset, path: Path, masks: str, numbering: Numbering, part: Path) -> None:
    with part.open("wb") as file:
        _write(dataset, file, masks, numbers_of(dataset.categories, numbering))
        file.flush()
        os.fsync(file.fileno())
    _check(part, dataset, path)


def _write(dataset: Dataset, file: BinaryIO, masks: str, numbers: Mapping[int, int]) -> None:
    """One entry per line: readable with any tool that shows differences, and never all in memory as text.

    ``numbers`` are the ids that categories get.
    """
    sizes = {image.id: _size(image) for image in dataset.images}
    file.write(b"{\n")
    for key, value in _extra(dataset.extra).items():
        file.write(b"%b: %b,\n" % (_json(key), _json(value)))
    _write_list(file, "images", map(_image, dataset.images))
    file.write(b",\n")
    _write_list(file, "categories", (_category(category, numbers[category.id]) for category in dataset.categories))
    file.write(b",\n")
    _write_list(file, "annotations", _annotations(dataset.annotations, sizes, numbers, masks))
    file.write(b"\n}\n")


def _write_list(file: BinaryIO, key: str, entries: Iterable[dict[str, Any]]) -> None:
    file.write(_json(key) + b": [")
    rest, sign = iter(entries), b"\n"
    while some := list(islice(rest, _TOGETHER)):
        file.write(sign)
        file.write(b",\n".join(map(_json, some)))
        sign = b",\n"
    file.write(b"\n]")


def _image(image: Image) -> dict[str, Any]:
    height, width = _size(image)
    tags = {"tags": list(image.tags)} if image.tags else {}
    known = {"id": image.id, "file_name": image.path, "width": width, "height": height}
    return {**known, **_extra(image.extra), **tags}


def _category(category: Category, number: int) -> dict[str, Any]:
    return {"id": number, "name": category.name, **_extra(category.extra)}


def _annotations(
    rows: Iterable[Annotation], sizes: Mapping[int, Size], numbers: Mapping[int, int], masks: str
) -> Iterator[dict[str, Any]]:
    rest = iter(rows)
    while some := list(islice(rest, _TOGETHER)):
        for row in some:
            if row.image_id not in sizes or row.category_id not in numbers:
                raise ValueError(f"annotation {row.id} refers to an image or category that is not in the dataset")
        shapes = [coco_kinds.cut(row, sizes[row.image_id]) if row.kind is Kind.TURNED else row for row in some]
        covered = covered_pixels(shapes, sizes)
        for i, (row, shape) in enumerate(zip(some, shapes, strict=True)):
            segmentation: object = []
            area = 0.0
            if row.kind not in PLACED:
                segmentation, area = write_segmentation(shape, sizes[row.image_id], masks, covered.get(i))
            yield _annotation(row, numbers[row.category_id], shape.bbox_xywh, segmentation, area)


def _annotation(row: Annotation, category_id: int, box: BoxXYWH, segmentation: object, area: float) -> dict[str, Any]:
    x, y, w, h = map(float, box)
    entry: dict[str, Any] = {
        "id": row.id,
        "image_id": row.image_id,
        "category_id": category_id,
        "bbox": [x, y, w, h],
        "area": area,
        "iscrowd": int(row.iscrowd),
        "segmentation": segmentation,
    }
    if row.extra:
        entry = {**_extra(row.extra), **entry}
    if row.score is not None:
        entry["score"] = float(row.score)
    if row.kind is not Kind.AREA:
        entry |= coco_kinds.keys_of(row)
    if row.attributes:
        entry["attributes"] = _extra(row.attributes)
    score = 0.0 if row.score is None else float(row.score)
    if not math.isfinite(x + y + w + h + area + score) and not all(map(math.isfinite, (x, y, w, h, area, score))):
        raise ValueError(f"annotation {row.id} has a number that is not finite")
    return entry


def _extra(values: Mapping[str, object]) -> dict[str, object]:
    """Return what came with an import.

    A number too large for a float, such as 1e999, is read as infinite: it becomes null.
    """
    return {key: _finite(value) for key, value in values.items()}


def _finite(value: object) -> object:
    if isinstance(value, dict):
        return _extra(value)
    if isinstance(value, list):
        return [_finite(entry) for entry in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _size(image: Image) -> Size:
    if image.size_hw is None:
        raise ValueError(f"the size of {image.path} is not known")
    return image.size_hw


def _json(value: object) -> bytes:
    try:
        return orjson.dumps(value)
    except TypeError:  # half characters, and numbers beyond 64 bits
        return json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8", "backslashreplace")


def _check(part: Path, dataset: Dataset, path: Path) -> None:
    """Read the file back as everybody else will, some objects at a time, before it replaces an older one."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # pycocotools tells of its progress by print
            found = _found(part)
    except (ValueError, KeyError, TypeError, AssertionError, NotPlain, CutShort) as error:
        raise _failed_check(path, str(error)) from error
    wanted = (len(dataset.images), len(dataset.categories), len(dataset.annotations))
    if found != wanted:
        raise _failed_check(
            path, Message("images, categories and objects: {found} instead of {wanted}", found=found, wanted=wanted)
        )


def _found(part: Path) -> tuple[int, int, int]:
    """Count the images, categories and objects with ids of their own that pycocotools finds."""
    ids: dict[str, set[int]] = {key: set() for key in _INDEXES}
    for key, entries in batches(part, _INDEXES):
        coco = COCO()
        coco.dataset = {**dict.fromkeys(_INDEXES, ()), key: entries}
        coco.createIndex()
        ids[key].update(getattr(coco, _INDEXES[key]))
    return len(ids["images"]), len(ids["categories"]), len(ids["annotations"])


def _failed_check(path: Path, why: str) -> LabelFileError:
    return LabelFileError(
        Message("{path} was not written: it did not read back as it should ({why}).", path=path.name, why=why),
        hint=Message("An older file of that name is still there. Run “check” on the labels that were imported."),
    )
