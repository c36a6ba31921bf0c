"""The objects in a Supervisely annotation, as COCO has them.

Whole numbers of a rectangle are its first and last pixel, as the SDK means them, others are places. All other places
are taken as they are.
"""

from __future__ import annotations

import base64
import binascii
import io
import math
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from swin_annotator.core import geometry, keypoints, masks
from swin_annotator.core.masks import runs
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import Kind, Rle
from swin_annotator.formats import coco_kinds, mask_png
from swin_annotator.formats.coco_values import number_or_none
from swin_annotator.formats.json_files import flat, listed, mapped, points_of
from swin_annotator.messages import Message

Size = tuple[int, int]
_MOST_BYTES = 64 << 20
_MOST_WITH_HOLES = 1 << 26
"""Pixels of an image on which outlines with holes become masks."""


def shape_of(
    kind: str, entry: Mapping[str, Any], size_hw: Size | None, names: Mapping[str, str]
) -> dict[str, Any] | str:
    """An object as COCO has it, or why it is none.

    Args:
        kind: ``geometryType``.
        entry: the object.
        size_hw: of the image.
        names: id of a point -> its name, of the class.
    """
    points = mapped(entry.get("points"))
    outer = points_of(points.get("exterior"))
    match kind:
        case "rectangle":
            box = _box(outer)
            return {"bbox": box} if box else Message("The rectangle has no two corners; it was left out.")
        case "oriented_bbox":
            return _turned(entry)
        case "polygon":
            return _polygon(outer, listed(points.get("interior")), size_hw)
        case "multipolygon":
            return _parts(listed(entry.get("parts")), size_hw)
        case "bitmap":
            return _bitmap(mapped(entry.get("bitmap")), size_hw)
        case "point" | "line" | "polyline":
            if not outer or (kind != "point" and len(outer) < 2):
                return Message("The {tag} has too few places; it was left out.", tag=kind)
            return coco_kinds.spots_entry(Kind.POINTS if kind == "point" else Kind.LINE, flat(outer))
        case "graph":
            return _graph(mapped(entry.get("nodes")), names)
    return Message("A shape of the kind {tag} has no area; it was left out.", tag=kind)


def png_of(pixels: NDArray[np.bool_]) -> str:
    """Pixels as Supervisely keeps a bitmap: a packed PNG whose background is transparent."""
    file = io.BytesIO()
    image = Pillow.fromarray(pixels.astype(np.uint8))
    image.putpalette((0, 0, 0, 255, 255, 255))
    image.save(file, "PNG", bits=1, transparency=0)
    return base64.b64encode(zlib.compress(file.getvalue())).decode("ascii")


def _box(corners: list[tuple[float, float]] | None) -> list[float] | None:
    if corners is None or len(corners) != 2:
        return None
    (ax, ay), (bx, by) = corners
    left, top, right, bottom = min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)
    last = 1 if all(float(v).is_integer() for v in (left, top, right, bottom)) else 0
    return [left, top, right - left + last, bottom - top + last]


def _turned(entry: Mapping[str, Any]) -> dict[str, Any] | str:
    box, angle = _box(points_of(entry.get("points"))), number_or_none(entry.get("angle"))
    if box is None or angle is None or min(box[2:]) <= 0:
        return Message("The turned box has no two corners and an angle; it was left out.")
    x, y, w, h = box
    return coco_kinds.turned_entry(TurnedBox(x + w / 2, y + h / 2, w, h, math.degrees(angle) % 360))


def _polygon(outer: list[tuple[float, float]] | None, inner: list[Any], size_hw: Size | None) -> dict[str, Any] | str:
    if outer is None or len(outer) < 3:
        return Message("The polygon has no three corners; it was left out.")
    holes = [flat(ring) for ring in map(points_of, inner) if ring is not None and len(ring) >= 3]
    if not holes:
        return {"segmentation": [flat(outer)]}
    if size_hw is None or size_hw[0] * size_hw[1] > _MOST_WITH_HOLES:
        return Message("The polygon has holes, and its image no size; it was left out.")
    pixels = masks.decode(masks.from_polygons([flat(outer)], size_hw))
    pixels &= ~masks.decode(masks.from_polygons(holes, size_hw))
    return _mask_entry(masks.encode(pixels).counts, size_hw)


def _parts(parts: list[Any], size_hw: Size | None) -> dict[str, Any] | str:
    """Polygons of one object; their holes are left where none has any."""
    found = [
        _polygon(points_of(mapped(part).get("exterior")), listed(mapped(part).get("interior")), size_hw)
        for part in parts
    ]
    shapes = [shape["segmentation"] for shape in found if not isinstance(shape, str)]
    if not shapes:
        return Message("The polygons have no three corners; the object was left out.")
    if all(isinstance(shape, list) for shape in shapes):
        return {"segmentation": [ring for shape in shapes for ring in shape]}
    assert size_hw is not None
    pixels = np.zeros(size_hw, bool)
    for shape in shapes:
        rle = shape if isinstance(shape, dict) else None
        counts = rle["counts"].encode("ascii") if rle else masks.from_polygons(shape, size_hw).counts
        pixels |= masks.decode(Rle(size_hw, counts))
    return _mask_entry(masks.encode(pixels).counts, size_hw)


def _mask_entry(counts: bytes, size_hw: Size) -> dict[str, Any]:
    return {"segmentation": {"size": list(size_hw), "counts": counts.decode("ascii")}}


def _bitmap(bitmap: Mapping[str, Any], size_hw: Size | None) -> dict[str, Any] | str:
    """The pixels of a bitmap at their place."""
    origin, data = listed(bitmap.get("origin")), bitmap.get("data")
    place = [number_or_none(v) for v in origin]
    if size_hw is None or not isinstance(data, str) or len(place) != 2:
        return Message("The bitmap has no place, or its image no size; it was left out.")
    pixels = _unpacked(data)
    if pixels is None or place[0] is None or place[1] is None:
        return Message("The bitmap is damaged or too large; it was left out.")
    left, top = math.floor(place[0]), math.floor(place[1])
    if left < 0 or top < 0 or left + pixels.shape[1] > size_hw[1] or top + pixels.shape[0] > size_hw[0]:
        return Message("The bitmap leaves its image; it was left out.")
    return _mask_entry(runs.encode_at(pixels, left, top, size_hw).counts, size_hw)


def _unpacked(data: str) -> NDArray[np.bool_] | None:
    try:
        packed = zlib.decompressobj()
        file = packed.decompress(base64.b64decode(data, validate=True), _MOST_BYTES)
        with Pillow.open(io.BytesIO(file), formats=["PNG"]) as png:
            if packed.unconsumed_tail or not mask_png.fits(png, 2):
                return None
            if "transparency" in png.info or png.mode in ("RGBA", "LA"):
                return mask_png.in_strips(png, "RGBA", lambda pixels: pixels[..., 3] > 0)
            return mask_png.in_strips(png, "L", lambda grey: grey > 0)
    except (binascii.Error, zlib.error, ValueError, OSError, SyntaxError, Pillow.DecompressionBombError):
        return None


def _graph(nodes: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any] | str:
    """Key points in the order of the class, those that are not there not labelled, and the box around them."""
    numbers: list[float] = []
    for key in names or nodes:
        node = mapped(nodes.get(key))
        place = points_of([node.get("loc")])
        if place:
            numbers += [*place[0], keypoints.COVERED if node.get("disabled") is True else keypoints.VISIBLE]
        else:
            numbers += [0, 0, 0]
    triples = [(numbers[i], numbers[i + 1], int(numbers[i + 2])) for i in range(0, len(numbers), 3)]
    box = keypoints.box_of(triples)
    if box is None:
        return Message("The graph has no points; it was left out.")
    x, y, w, h = box
    return {
        "bbox": [x, y, max(1.0, w), max(1.0, h)],
        keypoints.KEY: numbers,
        keypoints.COUNT: sum(seen > 0 for _, _, seen in triples),
    }


def corners_of(box: tuple[float, float, float, float]) -> list[list[float]]:
    """The two corners for a box; see the module."""
    x, y, w, h = box
    if all(float(v).is_integer() for v in box):
        return [[int(x), int(y)], [int(x + w) - 1, int(y + h) - 1]]
    left, top, right, bottom = geometry.xyxy_from_xywh(box)
    return [[left, top], [right, bottom]]
