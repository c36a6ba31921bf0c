"""Shapes that COCO has no field for, under keys of their own beside those that every reader understands.

``rotated_bbox`` holds a turned box: x and y of its centre, its width and height in pixels of the upright image, and
degrees from 0 to below 360, clockwise as one sees it. ``segmentation`` has its corners, cut to the image, and ``bbox``
the upright box around them. Where the key says something else than the outline, the outline is right: another tool
changed it. ``point_set`` and ``polyline`` hold points and the corners of an open line as flat x, y; ``segmentation`` is
empty then, ``area`` 0 and ``bbox`` the box around them, which may have no area.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from swin_annotator.core import geometry, rings, spots, turned
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import PLACED, Annotation, Kind
from swin_annotator.messages import Message

TURNED, POINTS, LINE = "rotated_bbox", "point_set", "polyline"
KEYS = frozenset((TURNED, POINTS, LINE))
_SPOTS = {POINTS: Kind.POINTS, LINE: Kind.LINE}
SLACK = 1.0
"""Pixels by which corners may be off those of a box: other tools round them."""
_OFF = 1.5
"""Pixels, and a share of the area, by which a box and its corners may differ."""
_OFF_AREA = 0.03
MOST = 2_000_000
"""Numbers of one object."""
_DIGITS = 6
Size = tuple[int, int]


def turned_entry(box: TurnedBox) -> dict[str, Any]:
    """A turned box as the entry of a COCO file, for readers of other formats."""
    return {TURNED: [box.x, box.y, box.width, box.height, box.degrees]}


def read_turned(entry: Mapping[str, Any], size_hw: Size | None) -> TurnedBox | str | None:
    """The turned box in an entry, a sentence why its key is not taken, or None where it has none.

    Detectron2 writes a ``bbox`` of five numbers, with degrees counter-clockwise.
    """
    bbox = entry.get("bbox")
    if isinstance(bbox, list) and len(bbox) == 5:
        found = turned.numbers(bbox)
        return None if found is None else turned.turn(found, -2 * found.degrees)
    if TURNED not in entry:
        return None
    box = turned.numbers(entry[TURNED])
    if box is None:
        return Message("Its turned box is not five numbers with sides above 0.")
    if _agrees(box, entry, size_hw):
        return box
    return Message("Its turned box is another than its outline, which was taken.")


def spots_entry(kind: Kind, flat: Sequence[float]) -> dict[str, Any]:
    """Points or a line as the entry of a COCO file, for readers of other formats."""
    return {POINTS if kind is Kind.POINTS else LINE: list(flat)}


def read_spots(entry: Mapping[str, Any]) -> tuple[Kind, list[float]] | None:
    """Points or a line in an entry; None where it has none, or an outline beside them."""
    for key, kind in _SPOTS.items():
        flat = entry.get(key)
        if not isinstance(flat, list) or entry.get("segmentation") or len(flat) % 2:
            continue
        if not 2 * spots.LEAST[kind] <= len(flat) <= MOST:
            continue
        if all(isinstance(v, (int, float)) and not isinstance(v, bool) and abs(v) < 1e9 for v in flat):
            return kind, list(map(float, flat))
    return None


def cut(row: Annotation, size_hw: Size) -> Annotation:
    """A turned box with what of its corners lies on the image; any other object as it is."""
    if row.kind is not Kind.TURNED or not row.polygons or rings.leaves_by(row.polygons[0], size_hw) <= 0:
        return row
    inside = rings.cut_to_image(row.polygons[0], size_hw)
    if inside is None:
        return row
    return replace(row, polygons=(inside,), bbox_xywh=geometry.polygons_bbox((inside,)))


def keys_of(row: Annotation) -> dict[str, object]:
    """The keys of their own for what an object is; none where it is no such shape."""
    if row.kind in PLACED:
        return spots_entry(row.kind, row.polygons[0])
    box = turned.box_of(row)
    if box is None:
        return {}
    return {TURNED: [round(v, _DIGITS) for v in (box.x, box.y, box.width, box.height, box.degrees)]}


def _agrees(box: TurnedBox, entry: Mapping[str, Any], size_hw: Size | None) -> bool:
    """Return whether outline, or else box, are those of a turned box."""
    ring: turned.Ring | None = box.ring
    if size_hw is not None and rings.leaves_by(box.ring, size_hw) > 0:
        ring = rings.cut_to_image(box.ring, size_hw)
    if ring is None:
        return False
    outline, around = entry.get("segmentation"), geometry.polygons_bbox([ring])
    if isinstance(outline, list) and outline:
        if len(outline) != 1 or not isinstance(outline[0], list) or len(outline[0]) < 6 or len(outline[0]) % 2:
            return False
        if not all(isinstance(v, (int, float)) and abs(v) < 1e9 for v in outline[0]):
            return False
        area, own = geometry.polygon_area(ring), geometry.polygon_area(outline[0])
        if abs(area - own) > _OFF_AREA * area + _OFF * (box.width + box.height):
            return False
        return _near(around, geometry.polygons_bbox(outline))
    bbox = entry.get("bbox")
    if not isinstance(bbox, list) or len(bbox) != 4 or not all(isinstance(v, (int, float)) for v in bbox):
        return True
    return _near(around, bbox) or _near(geometry.polygons_bbox([turned.turn(box, -box.degrees).ring]), bbox)


def _near(a: Any, b: Any) -> bool:
    return all(abs(x - y) <= _OFF for x, y in zip(geometry.xyxy_from_xywh(a), geometry.xyxy_from_xywh(b), strict=True))
