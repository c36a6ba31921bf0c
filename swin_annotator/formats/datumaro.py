"""Datumaro (https://github.com/openvinotoolkit/datumaro): one JSON file, with every kind of annotation by its type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from swin_annotator.core import masks
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.types import PLACED, Annotation, Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import json_files
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

TITLE = "Datumaro"
CARRIES = frozenset(
    (
        *SEPARATE,
        *(Feature.BOXES, Feature.OUTLINES, Feature.CROWD, Feature.SCORES, Feature.ATTRIBUTES, Feature.TAGS),
    )
)
IDS = False
SUFFIX, FILE_NAME, OBJECTS = ".json", "datumaro.json", True
_VERSION = "1.0"
_SCORE, _CROWD = "score", "is_crowd"


def knows(path: Path) -> bool:
    """Return whether it is JSON with ``items`` and ``categories`` at its top, as Datumaro and CVAT write it."""
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    seen = beginning(path)
    return {"items", "categories"} <= seen.keys or {"dm_format_version", "items"} <= seen.keys


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The annotations of a file; polygons of one group and label are one object, labels of a whole image its tags.

    Raises:
        LabelFileError: it can't be read.
    """
    content = mapped(json_files.load(path))
    items = content.get("items")
    if not isinstance(items, list):
        raise LabelFileError(
            Message("{path} is no Datumaro file: it has no items.", path=path.name), hint=Message("Export it again.")
        )
    found = listed(mapped(mapped(content.get("categories")).get("label")).get("labels"))
    names = [text(mapped(entry).get("name")) or f"class {i}" for i, entry in enumerate(found)]
    return open_named(partial(_images, items, names), path.name, _categories(items, names))


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A file for each part. Raises LabelFileError."""
    paths = part_paths(out, parts, SUFFIX)
    write_together({paths[name]: partial(_write, dataset) for name, dataset in parts.items()})
    return tuple(paths.values())


def _categories(items: Sequence[Any], names: Sequence[str]) -> list[str]:
    """The labels without those that are of whole images alone: they are tags."""
    tags: set[object] = set()
    others: set[object] = set()
    for item in map(mapped, items):
        for entry in map(mapped, listed(item.get("annotations"))):
            number = entry.get("label_id")
            if type(number) is int:
                (tags if entry.get("type") == "label" else others).add(number)
    return [name for i, name in enumerate(names) if i not in tags - others]


def _images(items: Sequence[Any], names: Sequence[str]) -> Iterator[Labelled | Fault]:
    for i, value in enumerate(items):
        item = mapped(value)
        media = mapped(item.get("image")) or mapped(item.get("media"))
        number = text(item.get("id"))
        path = text(media.get("path")) or number
        if not path:
            yield Fault(f"items[{i}]", Message("The item names no image; it was left out."), kind="items")
            continue
        if number and PurePosixPath(number).name == PurePosixPath(path).stem:
            path = f"{number}{PurePosixPath(path).suffix}"  # the path may be of another computer, the id is not
        size = listed(media.get("size"))
        size_hw = json_files.size_of(*size[:2]) if len(size) >= 2 else None
        yield _labelled(path, size_hw, listed(item.get("annotations")), names, f"items[{i}]")


def _labelled(
    path: str, size_hw: tuple[int, int] | None, annotations: Sequence[Any], names: Sequence[str], where: str
) -> Labelled:
    objects: list[Named] = []
    faults: list[Fault] = []
    tags: list[str] = []
    groups: dict[tuple[int, str], list[list[float]]] = {}
    for k, value in enumerate(annotations):
        entry = mapped(value)
        kind, place = text(entry.get("type")), f"{where}.annotations[{k}]"
        number = entry.get("label_id")
        label = names[number] if type(number) is int and 0 <= number < len(names) else ""
        if kind == "label" and label:
            tags.append(label)
            continue
        shape = _shape(kind, entry)
        if shape is None or not label:
            message = Message("The annotation has no label, or no shape that is known; it was left out.")
            faults.append(Fault(place, message, kind=kind or "annotations"))
            continue
        group = entry.get("group")
        if kind == "polygon" and type(group) is int and group > 0:
            rings = groups.get((group, label))
            if rings is not None:
                rings += shape["segmentation"]
                continue
            groups[group, label] = shape["segmentation"]
        objects.append(Named(label, {**shape, **_beside(mapped(entry.get("attributes")))}, place))
    return Labelled(path, size_hw, objects, where, faults, tags)


def _shape(kind: str, entry: Mapping[str, Any]) -> dict[str, Any] | None:
    if kind == "bbox":
        box = [number_or_none(v) for v in listed(entry.get("bbox"))]
        return {"bbox": box} if len(box) == 4 and None not in box else None
    if kind == "polygon":
        points = [number_or_none(v) for v in listed(entry.get("points"))]
        return {"segmentation": [points]} if len(points) >= 6 and len(points) % 2 == 0 and None not in points else None
    if kind == "mask":
        rle = mapped(entry.get("rle"))
        size, counts = listed(rle.get("size")), rle.get("counts")
        return {"segmentation": {"size": size, "counts": counts}} if len(size) == 2 and counts else None
    return None


def _beside(attributes: Mapping[str, Any]) -> dict[str, object]:
    """Return what a COCO entry has for an annotation's attributes."""
    found: dict[str, object] = {}
    rest = {key: value for key, value in attributes.items() if key not in (_SCORE, _CROWD)}
    score = number_or_none(attributes.get(_SCORE))
    if score is not None:
        found["score"] = score
    if attributes.get(_CROWD) is True:
        found["iscrowd"] = 1
    return {**found, "attributes": rest} if rest else found


def _write(dataset: Dataset, part: Path) -> None:
    places = {category.id: i for i, category in enumerate(dataset.categories)}
    names = [category.name for category in dataset.categories]
    tags = dict.fromkeys(tag for image in dataset.images for tag in image.tags)
    names += [tag for tag in tags if tag not in names]
    labels = [{"name": name, "parent": "", "attributes": []} for name in names]
    content = {
        "dm_format_version": _VERSION,
        "media_type": 2,
        "infos": {},
        "categories": {"label": {"label_groups": [], "labels": labels, "attributes": []}},
        "items": [_item(image, rows, places, names) for image, rows in grouped(dataset)],
    }
    part.write_bytes(json_files.dump(content))


def _item(
    image: Image, rows: Sequence[Annotation], places: Mapping[int, int], names: Sequence[str]
) -> dict[str, object]:
    if image.size_hw is None:
        raise ValueError(f"the size of {image.path} is not known")
    found: list[dict[str, object]] = []
    for group, row in enumerate(rows, start=1):
        attributes = dict(row.attributes)
        if row.score is not None:
            attributes[_SCORE] = row.score
        if row.iscrowd:
            attributes[_CROWD] = True
        for kind, shape in _shapes(row):
            found.append(
                {
                    "id": len(found),
                    "type": kind,
                    "attributes": attributes,
                    "group": group,
                    "label_id": places[row.category_id],
                    "z_order": 0,
                    **shape,
                }
            )
    for tag in image.tags:
        found.append({"id": len(found), "type": "label", "attributes": {}, "group": 0, "label_id": names.index(tag)})
    path = PurePosixPath(image.path)
    return {
        "id": str(path.with_suffix("")),
        "annotations": found,
        "attr": {},
        "image": {"path": image.path, "size": list(image.size_hw)},
    }


def _shapes(row: Annotation) -> Iterator[tuple[str, dict[str, object]]]:
    """Type and content of each annotation that stands for an object."""
    if row.mask is not None:
        yield "mask", {"rle": masks.as_json(row.mask)}
    elif row.polygons and row.kind not in PLACED:
        for ring in row.polygons:
            yield "polygon", {"points": list(ring)}
    else:
        yield "bbox", {"bbox": list(row.bbox_xywh)}
