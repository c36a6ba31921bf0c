"""COCO files as tools really write them -> Dataset, with every mended or lost entry told."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from swin_annotator.core import geometry
from swin_annotator.core.dataset import Dataset, Reading
from swin_annotator.core.types import Annotation, BoxXYWH, Category, Image, Source, State
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import patient_json
from swin_annotator.formats.coco_images import Images
from swin_annotator.formats.coco_shapes import Shape, read_segmentation
from swin_annotator.formats.coco_values import LARGEST, Ids, key_of, number_or_none, rest_of
from swin_annotator.formats.problems import Problems

_CATEGORY_KEYS = frozenset(("id", "name"))
_ANNOTATION_KEYS = frozenset(("id", "image_id", "category_id", "bbox", "area", "iscrowd", "segmentation"))
_LISTS = ("images", "categories", "annotations")
_SLACK = 1.0
"""Pixels by which a box may leave its image untouched: other tools' rounding."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A COCO file as read, and which of its own ids became which."""

    reading: Reading
    image_ids: Mapping[str, int]
    """The file's id, as text -> id in the dataset."""
    category_ids: Mapping[str, int]


def parse(path: Path) -> Any:
    """The JSON value in a file; NaN and infinite numbers as None.

    Raises:
        LabelFileError: missing, unreadable, cut short, or no JSON.
    """
    try:
        return patient_json.loads(path.read_bytes())  # finds out UTF-8, -16 and marks itself
    except FileNotFoundError as error:
        raise LabelFileError(f"{path} does not exist.", hint="Check the path of the label file.") from error
    except IsADirectoryError as error:
        raise LabelFileError(f"{path} is a folder.", hint="Give the label file that is in it.") from error
    except OSError as error:
        raise LabelFileError(
            f"{path} can't be read ({error.strerror}).", hint="Check the file's permissions."
        ) from error
    except json.JSONDecodeError as error:
        end = error.pos >= len(error.doc.rstrip()) - 1 or error.msg.startswith("Unterminated string")
        what = "it is cut short" if end else f"{error.msg.lower()} in line {error.lineno}, column {error.colno}"
        raise LabelFileError(
            f"{path.name} is not whole JSON: {what}.", hint="Export or copy it again. Nothing was read from it."
        ) from error
    except (UnicodeDecodeError, RecursionError, ValueError) as error:
        raise LabelFileError(f"{path.name} is not a JSON file.", hint="COCO labels are a .json file.") from error


def load(path: Path) -> Loaded:
    """All that can be read from a COCO file.

    Raises:
        LabelFileError: not JSON, not COCO, or a list of results, which has no images and categories.
    """
    return read_content(parse(path), path.name)


def read_content(content: Any, name: str) -> Loaded:
    """All that can be read from a COCO file's JSON value; ``name`` is the file's. Raises LabelFileError as ``load``."""
    _refuse(content, name)
    problems = Problems()
    images = Images(problems)
    for i, entry in enumerate(content.get("images") or ()):
        images.add(entry, f"images[{i}]")
    if content.get("images") and not images.rows:
        raise LabelFileError(
            f"{name} names no image: none of its {len(content['images'])} images has a file name.",
            hint="Each entry of “images” needs a file_name. Nothing was read from it.",
        )
    categories = _Categories(problems)
    if content.get("categories"):
        for i, entry in enumerate(content["categories"]):
            categories.add(entry, f"categories[{i}]")
    else:
        categories.invent(content["annotations"])
    annotations = _Annotations(problems, images, categories)
    for i, entry in enumerate(content["annotations"]):
        annotations.add(entry, f"annotations[{i}]")
    rows = annotations.with_ids()
    extra = {key: value for key, value in content.items() if key not in _LISTS}
    dataset = Dataset(tuple(images.rows), tuple(categories.rows), tuple(rows), extra)
    return Loaded(Reading(dataset, problems.all()), images.ids.known, categories.ids.known)


def _refuse(content: object, name: str) -> None:
    if isinstance(content, list):
        raise LabelFileError(
            f"{name} is a COCO results list: boxes and scores without images and categories.",
            hint="Measure it against a label file with “evaluate”, or export it as a whole COCO file to import it.",
        )
    if not isinstance(content, dict) or "images" not in content:
        raise LabelFileError(
            f"{name} is not a COCO file: it has no “images”.", hint="Choose the .json file that holds the labels."
        )
    content.setdefault("annotations", [])
    for key in _LISTS:
        if not isinstance(content.get(key) or [], list):
            raise LabelFileError(f"{name} is not a COCO file: “{key}” is not a list.", hint="Export it again.")
    content["annotations"] = content["annotations"] or []
    if any(isinstance(a, dict) and "segments_info" in a for a in content["annotations"][:1]):
        raise LabelFileError(
            f"{name} holds panoptic labels, whose masks are in separate PNG files.",
            hint="Convert it to COCO detection format (panopticapi: panoptic2detection_coco_format.py).",
        )


class _Categories:
    def __init__(self, problems: Problems) -> None:
        self.rows: list[Category] = []
        self.ids = Ids(least=0)
        self._problems = problems
        self._names: set[str] = set()

    def add(self, entry: object, where: str) -> None:
        if not isinstance(entry, dict) or "id" not in entry:
            self._problems.error("categories", where, "The entry has no id and was left out.")
            return
        key = key_of(entry["id"])
        if key in self.ids.known:
            self._problems.error("categories", f"{where}.id", f"The id {key} is used twice; the first is taken.")
            return
        name = entry.get("name")
        if not isinstance(name, str) or not name.strip():
            name = f"category {key}"
            self._problems.warning("categories", f"{where}.name", f"The category has no name; it is called “{name}”.")
        name = name.encode("utf-8", "replace").decode()  # half characters can't be kept
        if name in self._names:
            self._problems.warning("categories", f"{where}.name", f"Another category is called “{name}” too.")
        self._names.add(name)
        number = self.ids.take(entry["id"])
        self.ids.known[key] = self.ids.fresh() if number is None else number
        self.rows.append(Category(self.ids.known[key], name, rest_of(entry, _CATEGORY_KEYS)))

    def invent(self, annotations: list[Any]) -> None:
        """Categories for a file that lists none, from the ids its annotations name."""
        raws = {
            key_of(a["category_id"]): a["category_id"]
            for a in annotations
            if isinstance(a, dict) and "category_id" in a
        }
        for raw in raws.values():
            self.add({"id": raw, "name": f"category {raw}"}, "categories")
        if raws:
            self._problems.warning(
                "categories", "categories", "The file names no categories; they are called by number."
            )


class _Annotations:
    def __init__(self, problems: Problems, images: Images, categories: _Categories) -> None:
        self._problems = problems
        self._images = images
        self._categories = categories
        self._ids = Ids(least=1)  # pycocotools takes the annotation 0 for "no match"
        self._rows: list[Annotation] = []
        self._given = 0

    def add(self, entry: object, where: str) -> None:
        if not isinstance(entry, dict):
            self._problems.error("annotations", where, "The entry is not an object and was left out.")
            return
        image = self._images.by_id.get(self._images.ids.known.get(key_of(entry.get("image_id")), -1))
        category = self._categories.ids.known.get(key_of(entry.get("category_id")))
        if image is None or category is None:
            key = "image_id" if image is None else "category_id"
            message = f"There is no {key[:-3]} {entry.get(key)}; the object was left out."
            self._problems.error(f"annotations[…].{key}", f"{where}.{key}", message)
            return
        shape = read_segmentation(entry.get("segmentation"), image.size_hw)
        for complaint in shape.complaints:
            self._problems.warning("segmentation", f"{where}.segmentation", f"{complaint[0].upper()}{complaint[1:]}.")
        box = self._box(entry.get("bbox"), shape, image, where)
        if box is not None:
            self._rows.append(self._annotation(entry, image.id, category, box, shape))

    def with_ids(self) -> list[Annotation]:
        """All annotations; those without an id of their own are numbered after the others."""
        missing = [i for i, row in enumerate(self._rows) if row.id == 0]
        for i in missing:
            self._rows[i] = replace(self._rows[i], id=self._ids.fresh())
        if missing and self._given:
            self._problems.warning(
                "annotations",
                "annotations",
                f"Ids that are no numbers from 1 on, or not unique, were given anew: {self._given}.",
            )
        return self._rows

    def _annotation(self, entry: dict[str, Any], image: int, category: int, box: BoxXYWH, shape: Shape) -> Annotation:
        number = self._ids.take(entry.get("id"))
        self._given += number is None and entry.get("id") is not None
        score, attributes = number_or_none(entry.get("score")), entry.get("attributes")
        extra = rest_of(entry, _ANNOTATION_KEYS)
        if score is not None:
            del extra["score"]
        if isinstance(attributes, dict):
            del extra["attributes"]
        return Annotation(
            number or 0,
            image,
            category,
            box,
            State.ACCEPTED,
            score,
            Source("import"),
            shape.polygons,
            shape.mask,
            entry.get("iscrowd") in (1, True, "1"),
            attributes if isinstance(attributes, dict) else {},
            extra,
        )

    def _box(self, value: object, shape: Shape, image: Image, where: str) -> BoxXYWH | None:
        where = f"{where}.bbox"
        box = _numbers(value)
        complaint = _complaint(box, image.size_hw)
        if not complaint:
            return box
        outline = shape.bbox()
        if outline is not None and not _complaint(outline, image.size_hw):
            if value is not None:
                self._problems.warning("bbox", where, f"{complaint}; the box of its outline was taken.")
            return outline
        inside = None
        if box is not None and image.size_hw is not None and box[2] > 0 and box[3] > 0:
            inside = geometry.clip_xywh(box, image.size_hw, least=1e-6)
        if inside is None:
            self._problems.error("bbox", where, f"{complaint}; the object was left out.")
        else:
            self._problems.warning("bbox", where, f"{complaint}; it was cut to the image.")
        return inside


def _numbers(value: object) -> BoxXYWH | None:
    if not isinstance(value, list):
        return None
    numbers = value if all(map(_is_plain, value)) else [number_or_none(v) for v in value]
    match numbers:
        case [float(x), float(y), float(w), float(h)]:
            return (x, y, w, h)
    return None


def _is_plain(value: object) -> bool:
    """Whether a number is one as it stands: a quick look that most pass."""
    return type(value) is float and -LARGEST <= value <= LARGEST


def _complaint(box: BoxXYWH | None, size_hw: tuple[int, int] | None) -> str:
    """What is wrong with a box, as a clause; empty when nothing is."""
    if box is None:
        return "There is no box of four numbers"
    x, y, w, h = box
    if w <= 0 or h <= 0:
        return f"The box has no area ({w:g}×{h:g})"
    if size_hw is not None:
        over = max(-x, -y, x + w - size_hw[1], y + h - size_hw[0])
        if over > _SLACK:
            return f"The box leaves the image by {over:.0f} pixels"
    return ""
