"""Dataset -> a COCO file that is whole, checked, and only then in its place."""

from __future__ import annotations

import contextlib
import io
import json
import math
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from pycocotools.coco import COCO

from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.coco_shapes import write_segmentation
from swin_annotator.formats.whole_files import write_together
from swin_annotator.texts import shown


def write_all(datasets: Mapping[Path, Dataset], masks: str) -> None:
    """Several files, each whole; none takes its place before all are written and checked.

    Args:
        datasets: path -> what goes there.
        masks: ``polygon`` or ``rle``.

    Raises:
        LabelFileError: the disk is full, a folder can't be written, or a file does not pass the check. Older files
            are still there then.
        ValueError: an image without a size, or an annotation of an image or category that is not in its dataset.
    """
    write_together({path: partial(_write_checked, dataset, path, masks) for path, dataset in datasets.items()})


def _write_checked(dataset: Dataset, path: Path, masks: str, part: Path) -> None:
    with part.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        _write(dataset, file, masks)
        file.flush()
        os.fsync(file.fileno())
    _check(part, dataset, path)


def _write(dataset: Dataset, file: TextIO, masks: str) -> None:
    """One entry per line: readable with any tool that shows differences, and never all in memory as text."""
    sizes = {image.id: _size(image) for image in dataset.images}
    categories = {category.id for category in dataset.categories}
    file.write("{\n")
    for key, value in _extra(dataset.extra).items():
        file.write(f"{_json(key)}: {_json(value)},\n")
    _write_list(file, "images", map(_image, dataset.images))
    file.write(",\n")
    _write_list(file, "categories", map(_category, dataset.categories))
    file.write(",\n")
    _write_list(file, "annotations", _annotations(dataset.annotations, sizes, categories, masks))
    file.write("\n}\n")


def _write_list(file: TextIO, key: str, entries: Iterable[dict[str, Any]]) -> None:
    file.write(f"{_json(key)}: [")
    for i, entry in enumerate(entries):
        file.write(",\n" if i else "\n")
        file.write(_json(entry))
    file.write("\n]")


def _image(image: Image) -> dict[str, Any]:
    height, width = _size(image)
    tags = {"tags": list(image.tags)} if image.tags else {}
    known = {"id": image.id, "file_name": image.path, "width": width, "height": height}
    return {**known, **_extra(image.extra), **tags}


def _category(category: Category) -> dict[str, Any]:
    return {"id": category.id, "name": category.name, **_extra(category.extra)}


def _annotations(
    rows: Iterable[Annotation], sizes: Mapping[int, tuple[int, int]], categories: set[int], masks: str
) -> Iterator[dict[str, Any]]:
    for row in rows:
        if row.image_id not in sizes or row.category_id not in categories:
            raise ValueError(f"annotation {row.id} refers to an image or category that is not in the dataset")
        segmentation, area = write_segmentation(row, sizes[row.image_id], masks)
        entry: dict[str, Any] = {
            "id": row.id,
            "image_id": row.image_id,
            "category_id": row.category_id,
            "bbox": [float(v) for v in row.bbox_xywh],
            "area": area,
            "iscrowd": int(row.iscrowd),
            "segmentation": segmentation,
        }
        if row.score is not None:
            entry["score"] = float(row.score)
        if row.attributes:
            entry["attributes"] = _extra(row.attributes)
        yield {**_extra(row.extra), **entry}


def _extra(values: Mapping[str, object]) -> dict[str, object]:
    """What came with an import. A number too large for a float, such as 1e999, is read as infinite: it becomes null."""
    return {key: _finite(value) for key, value in values.items()}


def _finite(value: object) -> object:
    if isinstance(value, dict):
        return _extra(value)
    if isinstance(value, list):
        return [_finite(entry) for entry in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _size(image: Image) -> tuple[int, int]:
    if image.size_hw is None:
        raise ValueError(f"the size of {image.path} is not known")
    return image.size_hw


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _check(part: Path, dataset: Dataset, path: Path) -> None:
    """Read the file back as everybody else will, before it replaces an older one."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # pycocotools tells of its progress by print
            coco = COCO(str(part))
        found = (len(coco.imgs), len(coco.cats), len(coco.anns))
    except (ValueError, KeyError, TypeError, AssertionError) as error:
        raise _failed_check(path, str(error)) from error
    wanted = (len(dataset.images), len(dataset.categories), len(dataset.annotations))
    if found != wanted:
        raise _failed_check(path, shown(f"{found} images, categories and objects instead of {wanted}"))


def _failed_check(path: Path, why: str) -> LabelFileError:
    return LabelFileError(
        f"{path.name} was not written: it did not read back as it should ({why}).",
        hint="An older file of that name is still there. Run “check” on the labels that were imported.",
    )
