"""Rows in which two states of one project differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from swin_annotator.core.types import Annotation
from swin_annotator.store.database import Database
from swin_annotator.store.rows import ANNOTATIONS, Values

Pair = tuple[Annotation | None, Annotation | None]
"""One object in the first state and in the second, None where it is not there."""
_BY_ID = f"{ANNOTATIONS.select} ORDER BY id"


def different_objects(first: Database, second: Database, images: Mapping[int, int]) -> Iterator[Pair]:
    """The objects that are not the same in both, by id; never all in memory.

    Args:
        first: one state.
        second: the other.
        images: image id in the second -> that in the first; objects of other images count as not there.
    """
    ours, theirs = _rows(first), _rows(second)
    a, b = next(ours, None), next(theirs, None)
    while a is not None or b is not None:
        if b is None or (a is not None and a[0] < b[0]):
            assert a is not None
            yield from _told(_value(a), None)
            a = next(ours, None)
        elif a is None or b[0] < a[0]:
            yield from _told(None, _moved(_value(b), images))
            b = next(theirs, None)
        else:
            if a != b or images.get(b[1]) != b[1]:
                yield from _told(_value(a), _moved(_value(b), images))
            a, b = next(ours, None), next(theirs, None)


def _rows(database: Database) -> Iterator[Values]:
    for some in database.parts(_BY_ID):
        yield from some


def _value(row: Values) -> Annotation | None:
    found: Any = ANNOTATIONS.read_one(row)
    return found if isinstance(found, Annotation) else None


def _moved(row: Annotation | None, images: Mapping[int, int]) -> Annotation | None:
    if row is None or row.image_id not in images:
        return None
    return replace(row, image_id=images[row.image_id])


def _told(a: Annotation | None, b: Annotation | None) -> Iterator[Pair]:
    if a != b:
        yield a, b
