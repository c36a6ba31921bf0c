"""Values of single columns, refused (``rows.UNREADABLE``) where another program left something else in them."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite

from swin_annotator.core.types import PLACED, BoxXYWH, Kind, Rle

_LARGEST = 1e9
"""Pixels; no box reaches further."""
_KINDS = {kind.value: kind for kind in Kind}
_NO_DIGITS = dict.fromkeys(range(48, 48 + 64))


def box(x: float, y: float, w: float, h: float) -> BoxXYWH:
    """The box. Raises ValueError where it is none."""
    if not (-_LARGEST < x < _LARGEST and -_LARGEST < y < _LARGEST and 0 <= w < _LARGEST and 0 <= h < _LARGEST):
        raise ValueError("no box")
    return x, y, w, h


def path(text: str) -> str:
    """The path. Raises ValueError where it leads to nothing inside the folder."""
    if not text or text.startswith(("/", "\\")) or text[1:2] == ":" or "\0" in text or ".." in text.split("/"):
        raise ValueError("no path inside the folder")
    return text


def size(height: object, width: object) -> tuple[int, int]:
    """Height and width. Raises TypeError where they are those of nothing."""
    if not (isinstance(height, int) and isinstance(width, int) and height > 0 and width > 0):
        raise TypeError("no size")
    return height, width


def word(value: object) -> str:
    """The text. Raises TypeError where it is none."""
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def rings(text: str) -> tuple[tuple[float, ...], ...]:
    """The rings that a JSON text holds, each of pairs of numbers. Raises ValueError where they are not."""
    import orjson  # late: not needed before there are outlines

    # Four times as fast as json: an image with 2,000 outlines is read between two frames.
    found = tuple(map(tuple, orjson.loads(text)))
    if any(len(ring) % 2 or not isfinite(sum(ring)) for ring in found):
        raise ValueError("no outline")
    return found


def rings_text(polygons: Sequence[Sequence[float]]) -> str:
    """Rings as the JSON text that ``rings`` reads, every number as a float."""
    import orjson

    try:
        text = orjson.dumps(polygons).decode()
        if text.count(".") == sum(map(len, polygons)):  # all are floats, as in most, and written as such
            return text
    except TypeError:  # numbers of NumPy
        pass
    return orjson.dumps([[*map(float, ring)] for ring in polygons]).decode()


def kind(text: str, found: tuple[tuple[float, ...], ...]) -> Kind:
    """Return what rings are; those of a kind that is not known are outlines.

    Raises ValueError where they can't be that: outlines that enclose nothing, a line or point of the wrong length.
    """
    known = _KINDS.get(text, Kind.AREA)
    if known in PLACED:
        if len(found) != 1 or len(found[0]) < (4 if known is Kind.LINE else 2):
            raise ValueError("no places")
    elif any(len(ring) < 6 for ring in found):
        raise ValueError("no outline")
    return known


def run_lengths(height: object, width: object, counts: str) -> Rle:
    """The mask; whether its run lengths fill it is not looked at. Raises ValueError where they are none."""
    # The last number must end, and all characters be digits of numbers: the C code that reads them trusts its input.
    if not counts or counts.translate(_NO_DIGITS) or (ord(counts[-1]) - 48) & 0x20:
        raise ValueError("no run lengths")
    return Rle(size(height, width), counts.encode("ascii"))


def score(value: float) -> float:
    """The score. Raises ValueError where it is no number."""
    if not isfinite(value):
        raise ValueError("no score")
    return value
