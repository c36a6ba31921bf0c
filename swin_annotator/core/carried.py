"""Coordinates that an annotation carries beside its shape, such as key points, and that go where it goes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

Pair = tuple[float, float]
_TRIPLES = re.compile(r"(?:^|_)(?:key_?points|kpts)$")
"""x, y and visibility in turns, as COCO and its extensions to hands, feet and faces write them."""
_BOXES = re.compile(r"(?:^|_)(?:bbox|box|rect|roi)$|^[fhv]box$")
"""x, y, width, height."""
_TURNED = re.compile(r"(?:^|_)(?:rbox|rbbox|rotated_(?:b)?box|obb)$")
"""x, y of the middle, width, height, angle."""
_POINTS = re.compile(
    r"(?:^|_)(?:points?|cent(?:er|re)|centroid|polyline|contours?|polygons?|corners|vertices|landmarks?)$"
)
"""x and y in turns, or lists of such."""
TRACKS = ("track_id", "tracking_id", "instance_id", "object_id")
"""Keys that name one object through several images; each image has it once."""


def mapped(values: Mapping[str, object], scale: Pair, shift: Pair) -> Mapping[str, object]:
    """The keys of an annotation with all coordinates among them scaled, then moved.

    Known are the names that public formats use; other keys, and values of another form, stay as they are.

    Args:
        values: ``extra`` or ``attributes`` of an annotation.
        scale: across and down, about the image's first corner.
        shift: pixels to the right and down.
    """
    if scale == (1.0, 1.0) and shift == (0.0, 0.0):
        return values
    found = {key: _moved(key.lower(), value, scale, shift) for key, value in values.items()}
    return found if any(found[key] is not values[key] for key in values) else values


def without_tracks(values: Mapping[str, object], taken: Sequence[Mapping[str, object]]) -> Mapping[str, object]:
    """The keys of a copy, less the names of tracks that one of ``taken`` has already."""
    double = [key for key in TRACKS if values.get(key) is not None and any(o.get(key) == values[key] for o in taken)]
    return {key: value for key, value in values.items() if key not in double} if double else values


def _moved(key: str, value: object, scale: Pair, shift: Pair) -> object:
    if not isinstance(value, list) or not value:
        return value
    if _TRIPLES.search(key) and _numbers(value) and len(value) % 3 == 0:
        return [v for i in range(0, len(value), 3) for v in _key_point(value[i : i + 3], scale, shift)]
    if _TURNED.search(key) and _numbers(value) and len(value) == 5:
        x, y, w, h, angle = value
        return [*_point((x, y), scale, shift), w * scale[0], h * scale[1], angle]
    if _BOXES.search(key) and _numbers(value) and len(value) == 4:
        x, y, w, h = value
        return [*_point((x, y), scale, shift), w * scale[0], h * scale[1]]
    return _points(value, scale, shift) if _POINTS.search(key) else value


def _points(value: list[object], scale: Pair, shift: Pair) -> list[object]:
    if _numbers(value):
        if len(value) % 2:
            return value
        return [v * scale[i % 2] + shift[i % 2] for i, v in enumerate(value)]  # type: ignore[operator] # all are numbers
    return [_points(part, scale, shift) if isinstance(part, list) else part for part in value]


def _key_point(place: Sequence[float], scale: Pair, shift: Pair) -> Sequence[float]:
    """COCO writes a point that nobody labelled as three zeros."""
    return place if not any(place) else [*_point((place[0], place[1]), scale, shift), place[2]]


def _point(place: Pair, scale: Pair, shift: Pair) -> Pair:
    return place[0] * scale[0] + shift[0], place[1] * scale[1] + shift[1]


def _numbers(value: Sequence[object]) -> bool:
    return all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in value)
