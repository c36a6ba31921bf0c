"""CVAT for images 1.1 (https://docs.cvat.ai/docs/manual/advanced/xml_format): one XML file for all images."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from xml.etree.ElementTree import Element, SubElement, indent, tostring

import numpy as np

from swin_annotator.core import geometry, keypoints, own_attributes, turned
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.own_attributes import Attribute
from swin_annotator.core.types import PLACED, Annotation, BoxXYWH, Category, Image, Kind, Rle
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.coco_shapes import exact_rings
from swin_annotator.formats.cvat_shapes import found_in
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.named_labels import Labelled, open_named
from swin_annotator.formats.sniff import beginning
from swin_annotator.formats.whole_files import write_together
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.formats.xml_files import elements, printable, text_at, text_of, whole
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.formats.coco_reader import CocoLabels

TITLE = "CVAT"
_SHAPES = (Feature.BOXES, Feature.TURNED, Feature.POINTS, Feature.LINES)
CARRIES = frozenset((*SEPARATE, *_SHAPES, Feature.OUTLINES, Feature.KEYPOINTS, Feature.ATTRIBUTES, Feature.TAGS))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = ".xml", "annotations.xml", True
_TAG = "tag"
"""Type of a label that whole images have."""


def knows(path: Path) -> bool:
    """Return whether it is such a file, or a folder with one called ``annotations.xml``."""
    if path.is_dir():
        path = path / FILE_NAME
    return path.suffix.lower() == ".xml" and path.is_file() and "<annotations" in beginning(path).text[:4096]


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The labels of a file; polygons and masks of one label and group are one object, as CVAT exports them to COCO.

    Raises:
        LabelFileError: it can't be read, or it holds the tracks of a video.
    """
    path = path / FILE_NAME if path.is_dir() else path
    classes: list[str] = []
    names: dict[str, dict[str, Any]] = {}
    count = 0
    for element in elements(path, frozenset(("meta", "image", "track"))):
        if element.tag == "meta":
            labels = [label for label in element.iter("label") if text_at(label, "name")]
            whole_labels = [label for label in labels if not text_at(label, "parent")]
            classes = [text_at(label, "name") for label in whole_labels if text_at(label, "type") != _TAG]
            parts = [(text_at(label, "parent"), text_at(label, "name")) for label in labels]
            names = {
                name: {keypoints.KEY: own} for name in classes if (own := [part for of, part in parts if of == name])
            }
            for label in labels:
                if (said := _defined(label)) and (name := text_at(label, "name")) in classes:
                    names.setdefault(name, {})[own_attributes.KEY] = said
        if element.tag == "track":
            raise LabelFileError(
                Message("{path} holds tracks of a video.", path=path.name),
                hint=Message("Export the task from CVAT as “CVAT for images”."),
            )
        count += element.tag == "image"
    if not count:
        raise LabelFileError(
            Message("There are no images in {folder}.", folder=path.name), hint=Message("Is it “CVAT for images 1.1”?")
        )
    return open_named(partial(_images, path), path.name, classes, names)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A file for each part. Masks are polygons where these give the same pixels, else masks. Raises LabelFileError."""
    paths = part_paths(out, parts, SUFFIX)
    write_together({paths[name]: partial(_write, dataset, how.masks) for name, dataset in parts.items()})
    return tuple(paths.values())


def _images(path: Path) -> Iterator[Labelled | Fault]:
    for i, element in enumerate(elements(path, frozenset(("image",))), start=1):
        name = element.get("name") or ""
        if not name:
            yield Fault(f"image {i}", Message("The image has no name; it was left out."), kind="images")
            continue
        height, width = whole(element.get("height")), whole(element.get("width"))
        size = None if height is None or width is None else (height, width)
        objects, faults, tags = found_in(element, size, f"image {i} ({name})")
        yield Labelled(name, size, objects, f"image {i} ({name})", faults, tags)


def _write(dataset: Dataset, masks: str, part: Path) -> None:
    kinds = {category.id: category for category in dataset.categories}
    most: dict[int, int] = {}
    with tempfile.TemporaryFile(dir=part.parent) as images, part.open("wb") as file:
        for number, (image, rows) in enumerate(grouped(dataset)):
            for row in rows:
                most[row.category_id] = max(most.get(row.category_id, 0), len(keypoints.points_of(row)))
            _write_element(images, _image(number, image, rows, kinds, masks))
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<annotations>\n<version>1.1</version>\n')
        _write_element(file, _meta(dataset, most))  # stands first, but tells what the objects have
        images.seek(0)
        shutil.copyfileobj(images, file)
        file.write(b"</annotations>\n")


def _write_element(file: BinaryIO, element: Element) -> None:
    indent(element)
    text: str = tostring(element, encoding="unicode")
    file.write(f"{text}\n".encode())


def _meta(dataset: Dataset, most: Mapping[int, int]) -> Element:
    meta = Element("meta")
    task = SubElement(meta, "task")
    SubElement(task, "size").text = str(len(dataset.images))
    SubElement(task, "mode").text = "annotation"
    labels = SubElement(task, "labels")
    for category in dataset.categories:
        label = SubElement(labels, "label")
        SubElement(label, "name").text = printable(category.name)
        points = list(keypoints.skeleton_of(category.extra).names)
        points += [_unnamed(i) for i in range(len(points), most.get(category.id, 0))]
        if points:
            SubElement(label, "type").text = "skeleton"
        _define(SubElement(label, "attributes"), own_attributes.defined(category.extra))
        for name in points:
            part = SubElement(labels, "label")
            for key, value in (("name", name), ("type", "points"), ("parent", category.name)):
                SubElement(part, key).text = printable(value)
    held = {category.name for category in dataset.categories}
    for tag in dict.fromkeys(tag for image in dataset.images for tag in image.tags):
        if tag not in held:  # CVAT refuses a tag that is no label of the task
            label = SubElement(labels, "label")
            SubElement(label, "name").text = printable(tag)
            SubElement(label, "type").text = _TAG
            SubElement(label, "attributes")
    return meta


def _define(element: Element, attributes: Sequence[Attribute]) -> None:
    """The attributes of a label, as CVAT has them."""
    for attribute in attributes:
        entry = SubElement(element, "attribute")
        values = "\n".join(attribute.values)
        told = {"name": attribute.name, "mutable": "False", "input_type": attribute.type.value, "values": values}
        for key, value in told.items():
            SubElement(entry, key).text = printable(value)


def _defined(label: Element) -> list[dict[str, object]]:
    """The attributes that a label has."""
    found: list[dict[str, object]] = []
    for entry in label.iterfind("attributes/attribute"):
        if name := text_at(entry, "name"):
            values = [value for value in text_at(entry, "values").splitlines() if value.strip()]
            kind = text_at(entry, "input_type")
            choice = kind in ("select", "radio")
            found.append({"name": name, "input_type": kind, **({"values": values} if choice else {})})
    return found


def _image(number: int, image: Image, rows: Sequence[Annotation], kinds: Mapping[int, Category], masks: str) -> Element:
    if image.size_hw is None:
        raise ValueError(f"the size of {image.path} is not known")
    height, width = image.size_hw
    values = {"id": str(number), "name": printable(image.path), "width": str(width), "height": str(height)}
    element = Element("image", values)
    groups = 0
    for row in rows:
        kind, shapes = kinds[row.category_id], list(_shapes(row, masks))
        posed = any(seen for _, _, seen in keypoints.points_of(row))
        if posed and keypoints.is_bare(row):
            shapes = []
        groups += len(shapes) + posed > 1
        for tag, place in shapes:
            given = {"label": printable(kind.name), "source": "manual", "occluded": _flag(row, "occluded")}
            group = {"group_id": str(groups)} if len(shapes) + posed > 1 else {}
            shape = SubElement(element, tag, {**given, **place, "z_order": "0", **group})
            _add_attributes(shape, row, kind, without=("occluded",))
        if posed:
            _add_skeleton(element, row, kind, str(groups) if shapes else "")
    for tag in image.tags:
        SubElement(element, "tag", {"label": printable(tag), "source": "manual"})
    return element


def _add_skeleton(element: Element, row: Annotation, kind: Category, group: str) -> None:
    """The key points of an object, those that are not labelled outside."""
    names = keypoints.skeleton_of(kind.extra).names
    given = {"label": printable(kind.name), "source": "manual", "z_order": "0"}
    skeleton = SubElement(element, "skeleton", {**given, **({"group_id": group} if group else {})})
    points = keypoints.points_of(row)
    missing = ((0.0, 0.0, 0),) * (len(names) - len(points))  # CVAT's skeletons have all of their points
    for i, (x, y, seen) in enumerate((*points, *missing)):
        words = {
            "label": printable(names[i] if i < len(names) else _unnamed(i)),
            "source": "manual",
            "outside": "0" if seen else "1",
            "occluded": "1" if seen == keypoints.COVERED else "0",
            "points": f"{_number(x)},{_number(y)}",
        }
        SubElement(skeleton, "points", words)
    if not group:
        _add_attributes(skeleton, row, kind)


def _unnamed(place: int) -> str:
    """The name of a key point that has none."""
    return f"point {place + 1}"


def _add_attributes(shape: Element, row: Annotation, kind: Category, without: Sequence[str] = ()) -> None:
    """The attributes that an object is given; flags among ``without`` are told elsewhere.

    A flag of the category says true or false: at any other word CVAT refuses the whole file.
    """
    flags = {one.name for one in own_attributes.defined(kind.extra) if one.type is own_attributes.Type.FLAG}
    for key, value in row.attributes.items():
        if key in without and isinstance(value, bool):
            continue
        told = bool(int(value)) if key in flags and value in (0, 1, "0", "1") else value
        SubElement(shape, "attribute", {"name": printable(key)}).text = text_of(told)


def _flag(row: Annotation, name: str) -> str:
    return "1" if row.attributes.get(name) is True else "0"


def _shapes(row: Annotation, masks: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Tag and place of each shape of an object."""
    if row.kind in PLACED:
        yield "points" if row.kind is Kind.POINTS else "polyline", {"points": _points(row.polygons[0])}
        return
    if (box := turned.box_of(row)) is not None:
        left, top = box.x - box.width / 2, box.y - box.height / 2
        yield "box", {**_edges((left, top, box.width, box.height)), "rotation": _number(round(box.degrees, 6))}
        return
    if row.mask is not None:
        rings = exact_rings(row.mask) if masks == "polygon" else None
        if rings is None:
            yield "mask", _mask(row.mask)
            return
        yield from (("polygon", {"points": _points(ring)}) for ring in rings)
    elif row.polygons:
        yield from (("polygon", {"points": _points(ring)}) for ring in row.polygons)
    else:
        yield "box", _edges(row.bbox_xywh)


def _edges(box: BoxXYWH) -> dict[str, str]:
    edges = zip(("xtl", "ytl", "xbr", "ybr"), geometry.xyxy_from_xywh(box), strict=True)
    return {edge: _number(value) for edge, value in edges}


def _mask(mask: Rle) -> dict[str, str]:
    """Run lengths row by row within the mask's box, zeros first."""
    part = mask_crop.crop(mask)
    flat = part.pixels.ravel()
    changes = np.flatnonzero(np.diff(flat)) + 1
    lengths = np.diff(np.concatenate([[0], changes, [len(flat)]])).tolist()
    counts = [0, *lengths] if len(flat) and flat[0] else lengths
    height, width = part.pixels.shape
    place = {"left": part.left, "top": part.top, "width": width, "height": height}
    return {"rle": ", ".join(map(str, counts)), **{key: str(value) for key, value in place.items()}}


def _points(ring: Sequence[float]) -> str:
    return ";".join(f"{_number(ring[i])},{_number(ring[i + 1])}" for i in range(0, len(ring), 2))


def _number(value: float) -> str:
    return f"{value:.15g}"
