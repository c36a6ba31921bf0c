"""The shapes of an image in CVAT's XML, as COCO has objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from swin_annotator.core import keypoints, masks, spots, turned
from swin_annotator.core.types import Kind
from swin_annotator.formats import coco_kinds, json_files
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.named_labels import Named
from swin_annotator.formats.problems import WARNING
from swin_annotator.formats.xml_files import number, value_of
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Size = tuple[int, int]
_NO_AREA = frozenset(("cuboid",))
_SPOTS = {"polyline": Kind.LINE, "points": Kind.POINTS}
_GROUPED = ("polygon", "mask", "box", "skeleton")
_MOST_PIXELS = 450_000_000


def found_in(element: Element, size_hw: Size | None, where: str) -> tuple[list[Named], list[Fault], list[str]]:
    """The objects of an image, what can't be read, and its tags."""
    objects: list[Named] = []
    faults: list[Fault] = []
    tags: list[str] = []
    groups: dict[tuple[str, str], dict[str, Any]] = {}
    for i, shape in enumerate(element, start=1):
        place, label = f"{where} {shape.tag} {i}", shape.get("label") or ""
        if shape.tag == "tag":
            tags.append(label)
            continue
        if shape.tag in _NO_AREA:
            faults.append(
                Fault(
                    place,
                    Message("A shape of the kind {tag} has no area; it was left out.", tag=shape.tag),
                    kind=shape.tag,
                )
            )
            continue
        found = _object(shape, size_hw) if label else Message("The shape has no label; it was left out.")
        if isinstance(found, str):
            faults.append(Fault(place, found, kind=f"shapes {shape.tag}"))
            continue
        if shape.tag == "ellipse":
            message = Message("The ellipse became an outline of many corners.")
            faults.append(Fault(place, message, WARNING, "ellipses"))
        group = shape.get("group_id") or "0"
        if group != "0" and shape.tag in _GROUPED:
            first = groups.setdefault((label, group), found)
            if first is not found and _joined(first, found):
                continue
        objects.append(Named(label, found, place))
    return objects, faults, tags


def _joined(first: dict[str, Any], found: dict[str, Any]) -> bool:
    """True if a further shape of a group became part of its first one: a polygon, or points beside what has none."""
    if isinstance(first.get("segmentation"), list) and isinstance(found.get("segmentation"), list):
        first["segmentation"] += found["segmentation"]
        return True
    if (keypoints.KEY in first) is (keypoints.KEY in found):
        return False
    points, area = (first, found) if keypoints.KEY in first else (found, first)
    whole = {key: value for key, value in area.items() if key != "attributes"}
    whole |= {key: points[key] for key in (keypoints.KEY, keypoints.COUNT)}
    whole |= {"attributes": first["attributes"]} if "attributes" in first else {}
    first.clear()
    first.update(whole)
    return True


def _object(shape: Element, size_hw: Size | None) -> dict[str, Any] | str:
    found = _area(shape, size_hw)
    if isinstance(found, str):
        return found
    attributes = {
        entry.get("name") or "": value_of((entry.text or "").strip()) for entry in shape.iterfind("attribute")
    }
    if shape.get("occluded") == "1":
        attributes["occluded"] = True
    if attributes:
        found["attributes"] = attributes
    return found


def _area(shape: Element, size_hw: Size | None) -> dict[str, Any] | str:
    match shape.tag:
        case "box":
            return _box(shape)
        case "polygon":
            ring = _points(shape.get("points") or "")
            return {"segmentation": [ring]} if ring else Message("The polygon has no points; it was left out.")
        case "ellipse":
            values = [number(shape.get(key)) for key in ("cx", "cy", "rx", "ry")]
            match values:
                case [float(x), float(y), float(rx), float(ry)]:
                    return {"segmentation": [json_files.circle(x, y, rx, ry, number(shape.get("rotation")) or 0.0)]}
            return Message("The ellipse has no centre and radii; it was left out.")
        case "mask":
            return _mask(shape, size_hw)
        case "polyline" | "points":
            kind, places = _SPOTS[shape.tag], _points(shape.get("points") or "")
            if places is None or len(places) < 2 * spots.LEAST[kind]:
                return Message("The {tag} has too few places; it was left out.", tag=shape.tag)
            return coco_kinds.spots_entry(kind, places)
        case "skeleton":
            return _skeleton(shape)
    return Message("The shape is of a kind that is not known; it was left out.")


def _box(shape: Element) -> dict[str, Any] | str:
    match [number(shape.get(key)) for key in ("xtl", "ytl", "xbr", "ybr")]:
        case [float(left), float(top), float(right), float(bottom)]:
            degrees = number(shape.get("rotation")) or 0.0
            if degrees % 360:
                box = turned.upright((left, top, right - left, bottom - top), degrees)
                return coco_kinds.turned_entry(box)
            return {"bbox": [left, top, right - left, bottom - top]}
    return Message("The box has no four numbers; it was left out.")


def _points(text: str) -> list[float] | None:
    found = [number(value) for point in text.split(";") for value in point.split(",")]
    values = [value for value in found if value is not None]
    return values if len(values) == len(found) and len(values) % 2 == 0 else None


def _skeleton(shape: Element) -> dict[str, Any] | str:
    """Key points in their order, and the box around them."""
    flat: list[float] = []
    for point in shape.iterfind("points"):
        place = _points(point.get("points") or "")
        seen = 0 if point.get("outside") == "1" or place is None or len(place) != 2 else 2
        seen -= seen > 0 and point.get("occluded") == "1"
        flat += [*place, seen] if place is not None and seen else [0, 0, 0]
    labelled = [(flat[i], flat[i + 1]) for i in range(0, len(flat), 3) if flat[i + 2]]
    if not labelled:
        return Message("The skeleton has no points; it was left out.")
    left, top = min(x for x, _ in labelled), min(y for _, y in labelled)
    right, bottom = max(x for x, _ in labelled), max(y for _, y in labelled)
    box = [left, top, max(1.0, right - left), max(1.0, bottom - top)]
    return {"bbox": box, keypoints.KEY: flat, keypoints.COUNT: len(labelled)}


def _mask(shape: Element, size_hw: Size | None) -> dict[str, Any] | str:
    """Run lengths row by row within a box."""
    sides = [number(shape.get(key)) for key in ("left", "top", "width", "height")]
    counts = [number(value) for value in (shape.get("rle") or "").split(",")]
    match sides:
        case [float(left), float(top), float(width), float(height)] if size_hw is not None:
            inside = min(left, top) >= 0 and left + width <= size_hw[1] and top + height <= size_hw[0]
        case _:
            return Message("The mask has no place, or its image no size; it was left out.")
    lengths = [int(value) for value in counts if value is not None and value >= 0]
    if not inside or not 0 < width * height <= _MOST_PIXELS or len(lengths) != len(counts):
        return Message("The mask leaves its image or is damaged; it was left out.")
    if sum(lengths) != int(width) * int(height):
        return Message("The run lengths of the mask do not fill its box; it was left out.")
    values = np.arange(len(lengths)) % 2 == 1
    pixels = np.repeat(values, lengths).reshape(int(height), int(width))
    rle = masks.encode_at(pixels, int(left), int(top), size_hw)
    return {"segmentation": masks.as_json(rle)}
