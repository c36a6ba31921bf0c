"""Shapes of LabelMe and X-AnyLabeling files: a JSON file for each image, objects drawn as shapes."""

from __future__ import annotations

import base64
import binascii
import io
import math
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from PIL import Image as Pillow

from swin_annotator.core import masks, spots, turned
from swin_annotator.core.types import Image, Kind, Rle
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import coco_kinds, json_files, mask_png, per_image, point_groups
from swin_annotator.formats.coco_reader import CocoLabels
from swin_annotator.formats.coco_values import number_or_none
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.json_files import listed, mapped, points_of, text
from swin_annotator.formats.named_labels import Labelled, Named, open_named
from swin_annotator.formats.point_groups import PointNames, Spot
from swin_annotator.formats.problems import WARNING
from swin_annotator.formats.sniff import beginning
from swin_annotator.formats.text_files import files_below
from swin_annotator.messages import Message

Size = tuple[int, int]
COVERED = "occluded"
"""The flag of a key point that something covers; X-AnyLabeling calls it difficult."""
_TURNED = ("rotation", "oriented_rectangle")
_AREAS = frozenset(("polygon", "quadrilateral", "rectangle", *_TURNED, "circle", "mask", ""))
_JOINED = ("segmentation", coco_kinds.POINTS)
"""Keys of what shapes of one label and group have together."""
_SPOTS = {"point": Kind.POINTS, "points": Kind.POINTS, "line": Kind.LINE, "linestrip": Kind.LINE}


def knows(path: Path) -> bool:
    """Return whether it is such a file, or a folder that has one."""
    if path.is_dir():
        return any(_is_shapes(path / name) for name, _ in zip(files_below(path, ".json"), range(3), strict=False))
    return _is_shapes(path)


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The labels of a file, or of all files in a folder.

    Shapes of one label and group are one object of several parts, as LabelMe means it. A shape's flags that are set,
    and X-AnyLabeling's attributes, are its attributes; an image's flags that are set, and its tags, are its tags.
    Points in the group of an object with an area, and labelled otherwise, are its key points.

    Raises:
        LabelFileError: it can't be read, or there are none.
    """
    names = PointNames()
    return open_named(partial(per_image.labelled, path, ".json", partial(_read, names)), path.name, (), names.keys)


def _is_shapes(path: Path) -> bool:
    return (
        path.suffix.lower() == ".json"
        and path.is_file()
        and {"shapes", "imagePath"} & beginning(path).keys
        == {
            "shapes",
            "imagePath",
        }
    )


def _read(names: PointNames, path: Path, where: str) -> Labelled:
    content = json_files.load(path)
    if not isinstance(content, dict) or not isinstance(content.get("shapes"), list):
        raise LabelFileError(
            Message("{path} is no LabelMe file: it has no “shapes”.", path=path.name),
            hint=Message("Give a file that has."),
        )
    name = text(content.get("imagePath")) or path.with_suffix("").name
    size = json_files.size_of(content.get("imageHeight"), content.get("imageWidth"))
    names.told(content.get(point_groups.KEY))
    spots = _key_points(content["shapes"])
    objects: list[Named] = []
    faults: list[Fault] = []
    groups: dict[tuple[str, str, str], list[Any]] = {}
    for i, shape in enumerate(content["shapes"]):
        if i in spots.members:
            continue
        place = f"{where} shapes[{i}]"
        found = _object(shape, size)
        if isinstance(found, str):
            kind = text(mapped(shape).get("shape_type"))
            faults.append(Fault(place, found, kind=f"shapes {kind}"))
            continue
        if "around" in found:
            del found["around"]
            message = Message("The circle became an outline of many corners.")
            faults.append(Fault(place, message, WARNING, "circles"))
        label, group = shape["label"], shape.get("group_id")
        key = next((key for key in _JOINED if isinstance(found.get(key), list)), None)
        if group is not None and key is not None:
            parts = found[key]
            first = groups.setdefault((key, label, str(group)), parts)
            if first is not parts:
                first += parts
                continue
        objects.append(Named(label, {**found, **names.entry(label, spots.of.get(i, ()))}, place))
    tags = [flag for flag, is_set in mapped(content.get("flags")).items() if is_set is True]
    tags += [tag for tag in listed(content.get("tags")) if isinstance(tag, str)]
    return Labelled(_beside(where, name), size, objects, where, faults, tags)


class _KeyPoints(NamedTuple):
    members: frozenset[int]
    """Numbers of shapes that are key points of another."""
    of: Mapping[int, list[Spot]]
    """Number of a shape -> its key points."""


def _key_points(shapes: list[Any]) -> _KeyPoints:
    """The points that are grouped with a shape that has an area, and labelled otherwise."""
    owners: dict[str, int] = {}
    for i, shape in enumerate(map(mapped, shapes)):
        if shape.get("group_id") is not None and text(shape.get("shape_type")) in _AREAS:
            owners.setdefault(str(shape["group_id"]), i)
    members: set[int] = set()
    of: dict[int, list[Spot]] = {}
    for i, shape in enumerate(map(mapped, shapes)):
        owner = owners.get(str(shape.get("group_id"))) if shape.get("shape_type") == "point" else None
        points, name = points_of(shape.get("points")), text(shape.get("label"))
        if owner is None or not points or not name or name == mapped(shapes[owner]).get("label"):
            continue
        covered = shape.get("difficult") is True or mapped(shape.get("flags")).get(COVERED) is True
        members.add(i)
        of.setdefault(owner, []).append(Spot(name, *points[0], covered))
    return _KeyPoints(frozenset(members), of)


def _beside(where: str, name: str) -> str:
    """The image's path, seen from where the labels are read: its own is seen from its file of labels."""
    name = name.replace("\\", "/")
    if "/" not in where or name.startswith(("/", "../")) or ":" in name[:2]:
        return name
    return f"{where.rpartition('/')[0]}/{name}"


def _object(shape: object, size_hw: Size | None) -> dict[str, Any] | str:
    """A shape as COCO has an object, or why it is none."""
    if not isinstance(shape, dict) or not isinstance(shape.get("label"), str):
        return Message("The shape has no label; it was left out.")
    kind, points = text(shape.get("shape_type")), points_of(shape.get("points"))
    if kind in _SPOTS and points is not None and len(points) >= spots.LEAST[_SPOTS[kind]]:
        return _told(coco_kinds.spots_entry(_SPOTS[kind], json_files.flat(points)), shape)
    if kind not in (*_AREAS, *_SPOTS):
        return Message("A {kind} has no area; it was left out.", kind=kind)
    if points is None or len(points) < 2 or kind in _SPOTS:
        return Message("The shape has no points that are pairs of numbers; it was left out.")
    found = _area(kind, points, shape, size_hw)
    return found if isinstance(found, str) else _told(found, shape)


def _told(found: dict[str, Any], shape: Mapping[str, Any]) -> dict[str, Any]:
    """An object with what its shape says beside its place."""
    score = number_or_none(shape.get("score"))
    if score is not None:
        found["score"] = score
    if attributes := dict(_attributes(shape)):
        found["attributes"] = attributes
    return found


def _area(
    kind: str, points: list[tuple[float, float]], shape: Mapping[str, Any], size_hw: Size | None
) -> dict[str, Any] | str:
    (ax, ay), (bx, by) = points[:2]
    match kind:
        case "mask":
            return _mask(shape.get("mask"), points, size_hw)
        case "circle":
            radius = math.hypot(bx - ax, by - ay)
            return {"segmentation": [json_files.circle(ax, ay, radius, radius)], "around": True}
        case "rectangle":
            xs, ys = [x for x, _ in points], [y for _, y in points]
            return {"bbox": [min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)]}
        case _:
            flat = json_files.flat(points)
            box = turned.of_ring(flat, coco_kinds.SLACK) if kind in _TURNED else None
            return {"segmentation": [flat]} if box is None else coco_kinds.turned_entry(box)


def _attributes(shape: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    yield from mapped(shape.get("attributes")).items()
    yield from ((name, True) for name, is_set in mapped(shape.get("flags")).items() if is_set is True)
    if shape.get("difficult") is True:
        yield "difficult", True
    if text(shape.get("description")):
        yield "description", shape["description"]


def _mask(value: object, points: list[tuple[float, float]], size_hw: Size | None) -> dict[str, Any] | str:
    """A mask of LabelMe: a PNG of the pixels within a box that is given by its first and last pixel."""
    if size_hw is None or not isinstance(value, str):
        return Message("The mask has no pixels, or its image no size; it was left out.")
    try:
        with Pillow.open(io.BytesIO(base64.b64decode(value, validate=True)), formats=["PNG"]) as png:
            if not mask_png.fits(png, 2):
                return Message("The mask is too large to be read; it was left out.")
            pixels = mask_png.in_strips(png, "L", lambda grey: grey > 0)
    except (binascii.Error, ValueError, OSError, SyntaxError, Pillow.DecompressionBombError):
        return Message("The mask is damaged; it was left out.")
    left, top = round(points[0][0]), round(points[0][1])
    if left < 0 or top < 0 or left + pixels.shape[1] > size_hw[1] or top + pixels.shape[0] > size_hw[0]:
        return Message("The mask leaves its image; it was left out.")
    rle: Rle = masks.encode_at(pixels, left, top, size_hw)
    return {"segmentation": masks.as_json(rle)}


def png_of(pixels: np.ndarray[Any, np.dtype[np.bool_]]) -> str:
    """Pixels as LabelMe keeps a mask."""
    file = io.BytesIO()
    Pillow.fromarray(pixels.astype(np.uint8) * 255).convert("1").save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode("ascii")


def document(
    version: str,
    image: Image,
    place: str,
    shapes: Sequence[Mapping[str, object]],
    told: object,
    *,
    tags: bool = False,
) -> bytes:
    """The JSON of one image: its shapes, tags as flags, and where it lies beside the file.

    Args:
        version: of the tool whose file it is.
        image: with its size.
        place: path of the image in the folder that is written.
        shapes: as the tool has them.
        told: facts of key points, kept under a key of their own; nothing where there are none.
        tags: whether they stand under a key of their own, too, as X-AnyLabeling has them from 4 on.
    """
    assert image.size_hw is not None
    return json_files.dump(
        {
            "version": version,
            "flags": dict.fromkeys(image.tags, True),
            **({"tags": list(image.tags)} if tags and image.tags else {}),
            "shapes": list(shapes),
            "imagePath": place.rpartition("/")[2],
            "imageData": None,
            "imageHeight": image.size_hw[0],
            "imageWidth": image.size_hw[1],
            **({point_groups.KEY: told} if told else {}),
        }
    )
