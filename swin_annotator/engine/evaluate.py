"""Measures of predictions against a truth: COCO's average precision, as pycocotools computes it."""

from __future__ import annotations

import contextlib
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from swin_annotator.core import geometry, masks, names
from swin_annotator.core.dataset import Dataset, Reading
from swin_annotator.core.types import Annotation, Category, Image, Rle
from swin_annotator.engine.matching import match_paths
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.coco_reader import Loaded, load, parse, read_content
from swin_annotator.formats.coco_shapes import read_segmentation
from swin_annotator.formats.coco_values import key_of, number_or_none
from swin_annotator.texts import counted

_MOST = 100
"""COCO's largest number of detections per image and category."""
_ANY = Category(1, "object")
"""Stands for every category where they are left aside."""


@dataclass(frozen=True, slots=True)
class ClassScore:
    """One category's figures; None where the truth has no object of it."""

    name: str
    ap: float | None
    ap50: float | None
    truths: int
    predictions: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Average precision in 0..1 over all categories that the truth has objects of (arXiv 1405.0312, sec. 6)."""

    ap: float
    """Mean over the IoU thresholds 0.50, 0.55, … 0.95."""
    ap50: float
    ap75: float
    classes: tuple[ClassScore, ...]
    images: int
    truths: int
    predictions: int
    """Those that were measured."""
    notes: tuple[str, ...]
    """Parts that could not be measured, such as predictions on images that the truth does not have."""


def evaluate(truth: Path, predictions: Path, *, iou: str = "bbox", one_class: bool = False) -> Evaluation:
    """Measure a prediction file against a truth file.

    A whole COCO file is matched by file names and category names, whatever its ids; a results list by the truth's ids.

    Args:
        truth: a COCO file.
        predictions: a COCO results list, or a whole COCO file with a ``score`` in its annotations.
        iou: ``bbox`` or ``segm``. With ``segm`` an object without a mask counts as its filled box.
        one_class: leave categories aside on both sides: how well objects are found, whatever they are called.

    Raises:
        LabelFileError: a file that is neither, or a truth without objects.
        ValueError: another ``iou``.
    """
    if iou not in ("bbox", "segm"):
        raise ValueError(f"iou is bbox or segm, not {iou}")
    loaded = load(truth)
    held = loaded.reading.dataset
    if not held.annotations:
        raise LabelFileError(
            f"{truth.name} has no objects to measure against.", hint="Choose the file with the labels."
        )
    notes = _mended(truth, loaded.reading)
    content = parse(predictions)
    if isinstance(content, list):
        found = _from_results(content, loaded, notes)
        found = _one_class(found) if one_class else found
        held = _as_one_class(held) if one_class else held
    else:
        reading = read_content(content, predictions.name).reading
        notes += _mended(predictions, reading)
        predicted = reading.dataset
        if one_class:
            held, predicted = _as_one_class(held), _as_one_class(predicted)
        found = _from_dataset(predicted, held, notes)
    unscored = sum(a.score is None for a in found)
    if unscored:
        without = counted(unscored, "prediction has no score and counts", "predictions have no score and count")
        notes.append(f"{without} as certain.")
    crowded = sum(count > _MOST for count in Counter((a.image_id, a.category_id) for a in held.annotations).values())
    if crowded:
        notes.append(
            f"COCO counts the best {_MOST} predictions of a category on an image; {counted(crowded, 'time')} the truth "
            "has more."
        )
    return _measure(held, found, iou, notes)


def _mended(path: Path, reading: Reading) -> list[str]:
    """Tell what reading did to a file: other tools may get other figures from it."""
    if not reading.problems:
        return []
    return [f"{path.name} has entries that were mended or left out; see: swin-annotator check {path}"]


def _as_one_class(dataset: Dataset) -> Dataset:
    return replace(dataset, categories=(_ANY,), annotations=tuple(_one_class(dataset.annotations)))


def _one_class(rows: Iterable[Annotation]) -> list[Annotation]:
    return [replace(row, category_id=_ANY.id) for row in rows]


def _from_results(entries: Sequence[Any], truth: Loaded, notes: list[str]) -> list[Annotation]:
    sizes = {image.id: image.size_hw for image in truth.reading.dataset.images}
    rows: list[Annotation] = []
    for entry in entries:
        row = _result(entry, truth, sizes) if isinstance(entry, dict) else None
        if row is not None:
            rows.append(replace(row, id=len(rows) + 1))
    if len(rows) < len(entries):
        some = f"{len(entries) - len(rows)} of {counted(len(entries), 'prediction')}"
        notes.append(f"Not measured: {some}, whose image or category the truth does not have, or that lack a box.")
    return rows


def _result(entry: Mapping[str, Any], truth: Loaded, sizes: Mapping[int, tuple[int, int] | None]) -> Annotation | None:
    image = truth.image_ids.get(key_of(entry.get("image_id")))
    category = truth.category_ids.get(key_of(entry.get("category_id")))
    if image is None or category is None:
        return None
    shape = read_segmentation(entry.get("segmentation"), sizes[image])
    bbox = entry.get("bbox")
    numbers = [number_or_none(v) for v in bbox] if isinstance(bbox, list) else []
    box = shape.bbox()
    match numbers:
        case [float(x), float(y), float(w), float(h)]:
            box = (x, y, w, h)
    if box is None:
        return None
    score = number_or_none(entry.get("score"))
    return Annotation(0, image, category, box, score=score, polygons=shape.polygons, mask=shape.mask)


def _from_dataset(predicted: Dataset, truth: Dataset, notes: list[str]) -> list[Annotation]:
    match = match_paths([image.path for image in predicted.images], [image.path for image in truth.images])
    image_ids = {predicted.images[i].id: truth.images[k].id for i, k in match.pairs.items()}
    by_name = {names.key(category.name): category.id for category in reversed(truth.categories)}
    found = {category.id: by_name.get(names.key(category.name)) for category in predicted.categories}
    category_ids = {theirs: ours for theirs, ours in found.items() if ours is not None}
    unknown = sorted({category.name for category in predicted.categories if found[category.id] is None})
    rows = [
        replace(a, id=i, image_id=image_ids[a.image_id], category_id=category_ids[a.category_id])
        for i, a in enumerate(predicted.annotations, 1)
        if a.image_id in image_ids and a.category_id in category_ids
    ]
    if unknown:
        notes.append(f"The truth has no category of these names: {', '.join(unknown)}.")
    absent = len(predicted.images) - len(match.pairs)
    if absent:
        notes.append(f"Not in the truth: {absent} of {counted(len(predicted.images), 'predicted image')}.")
    if len(rows) < len(predicted.annotations):
        notes.append(f"Not measured: {counted(len(predicted.annotations) - len(rows), 'prediction')}.")
    return rows


def _measure(truth: Dataset, found: Sequence[Annotation], iou: str, notes: Sequence[str]) -> Evaluation:
    sizes = {image.id: image for image in truth.images}
    # The first category of a name stands for all of that name.
    first = {names.key(category.name): category.id for category in reversed(truth.categories)}
    same = {category.id: first[names.key(category.name)] for category in truth.categories}
    classes = [category for category in truth.categories if same[category.id] == category.id]
    truths = [replace(a, category_id=same[a.category_id]) for a in truth.annotations]
    found = [replace(a, category_id=same[a.category_id]) for a in found]
    with contextlib.redirect_stdout(io.StringIO()):  # pycocotools tells of its progress by print
        run = COCOeval(_coco(truth, truths, sizes, iou), _coco(truth, found, sizes, iou), iou)
        run.params.catIds = [category.id for category in classes]
        run.evaluate()
        run.accumulate()
    precision = run.eval["precision"][:, :, :, 0, -1]  # (IoU thresholds, recalls, classes), all areas, 100 a picture
    thresholds = run.params.iouThrs
    at50, at75 = (int(np.argmin(abs(thresholds - value))) for value in (0.5, 0.75))
    # COCOeval sorts the categories that it is given.
    column = {number: k for k, number in enumerate(run.params.catIds)}
    scores = tuple(
        ClassScore(
            category.name,
            _mean(precision[:, :, column[category.id]]),
            _mean(precision[at50, :, column[category.id]]),
            sum(a.category_id == category.id and not a.iscrowd for a in truths),
            sum(a.category_id == category.id for a in found),
        )
        for category in classes
    )
    return Evaluation(
        _mean(precision) or 0.0,
        _mean(precision[at50]) or 0.0,
        _mean(precision[at75]) or 0.0,
        scores,
        len(truth.images),
        sum(not a.iscrowd for a in truths),
        len(found),
        tuple(notes),
    )


def _mean(precision: NDArray[np.float64]) -> float | None:
    """Over what was measured: classes without truth are marked -1."""
    known = precision[precision > -1]
    return float(known.mean()) if known.size else None


def _coco(truth: Dataset, rows: Sequence[Annotation], images: Mapping[int, Image], iou: str) -> COCO:
    coco = COCO()
    coco.dataset = {
        "images": [_image(image) for image in truth.images],
        "categories": [{"id": category.id, "name": category.name} for category in truth.categories],
        "annotations": [_entry(row, images[row.image_id], iou) for row in rows],
    }
    coco.createIndex()
    return coco


def _image(image: Image) -> dict[str, Any]:
    height, width = image.size_hw or (0, 0)
    return {"id": image.id, "height": height, "width": width}


def _entry(row: Annotation, image: Image, iou: str) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "id": row.id,
        "image_id": row.image_id,
        "category_id": row.category_id,
        "bbox": list(row.bbox_xywh),
        "iscrowd": int(row.iscrowd),
        "score": 1.0 if row.score is None else row.score,
        "area": row.bbox_xywh[2] * row.bbox_xywh[3],
    }
    if iou == "segm":
        rle = _mask(row, image)
        entry["segmentation"] = masks.as_json(rle)
        entry["area"] = masks.area(rle)
    return entry


def _mask(row: Annotation, image: Image) -> Rle:
    if row.mask is not None:
        return row.mask
    if image.size_hw is None:
        raise LabelFileError(
            f"{image.path} has no width and height in the truth.", hint="Masks can't be measured then."
        )
    if row.polygons:
        return masks.from_polygons(row.polygons, image.size_hw)
    inside = geometry.clip_xywh(row.bbox_xywh, image.size_hw, least=0) or (0.0, 0.0, 0.0, 0.0)
    left, top, right, bottom = geometry.xyxy_from_xywh(inside)
    return masks.from_polygons([(left, top, right, top, right, bottom, left, bottom)], image.size_hw)
