"""JSON of other tools' label files, read whole, with sentences for what is wrong; and small checks of its values."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson

from swin_annotator.formats.coco_reader import parse
from swin_annotator.formats.coco_values import number_or_none

LARGEST = 2**31


def load(path: Path) -> Any:
    """The JSON value in a file; NaN and infinite numbers as None. Raises LabelFileError."""
    return parse(path)


def dump(value: object) -> bytes:
    """A JSON value as text, indented; numbers that JSON does not know are null."""
    try:
        return orjson.dumps(value, option=orjson.OPT_INDENT_2) + b"\n"
    except TypeError:  # half characters, and numbers beyond 64 bits
        return json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8", "backslashreplace") + b"\n"


def text(value: object) -> str:
    """A JSON value that is to be a name: itself, a number as text, else nothing."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else ""


def side(value: object) -> int | None:
    """A JSON value as a side of an image, None where it is none."""
    found = number_or_none(value)
    return int(found) if found is not None and 1 <= found < LARGEST else None


def size_of(height: object, width: object) -> tuple[int, int] | None:
    """Two JSON values as an image's height and width."""
    sides = side(height), side(width)
    return None if sides[0] is None or sides[1] is None else (sides[0], sides[1])


def points_of(value: object) -> list[tuple[float, float]] | None:
    """A JSON list of x, y pairs, None where it is something else."""
    if not isinstance(value, list):
        return None
    found: list[tuple[float, float]] = []
    for point in value:
        if not isinstance(point, list) or len(point) < 2:
            return None
        x, y = number_or_none(point[0]), number_or_none(point[1])
        if x is None or y is None:
            return None
        found.append((x, y))
    return found


def listed(value: object) -> list[Any]:
    """A JSON list, empty where it is something else."""
    return value if isinstance(value, list) else []


def mapped(value: object) -> Mapping[str, Any]:
    """A JSON object, empty where it is something else."""
    return value if isinstance(value, dict) else {}


def flat(points: list[tuple[float, float]]) -> list[float]:
    """x, y pairs as COCO's flat ring."""
    return [v for point in points for v in point]


def circle(x: float, y: float, rx: float, ry: float, degrees: float = 0.0, corners: int = 72) -> list[float]:
    """A circle or ellipse as a flat ring of corners that has its area."""
    # Corners on the line itself would lose area; so they lie as far outside as their sides lie inside.
    swell = math.sqrt(2 * math.pi / corners / math.sin(2 * math.pi / corners))
    turned = math.radians(degrees)
    found: list[float] = []
    for i in range(corners):
        angle = 2 * math.pi * i / corners
        dx, dy = rx * swell * math.cos(angle), ry * swell * math.sin(angle)
        found += [
            round(x + dx * math.cos(turned) - dy * math.sin(turned), 4),
            round(y + dx * math.sin(turned) + dy * math.cos(turned), 4),
        ]
    return found
