"""Objects of the project that a label file speaks of."""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from swin_annotator.core import masks, turned
from swin_annotator.core.types import Annotation, BoxXYWH, Rle, State
from swin_annotator.store.project import Project

_OFF = 0.01
"""Pixels by which corners of the same turned box may differ."""
_Key = tuple[object, ...]


class KnownObjects:
    """The objects that a project holds, those of an image read when it first comes up; rejected ones when asked for.

    Args:
        project: open.
        states: of the objects.
        still: whether the project gets no objects meanwhile: images without any are then never asked for.
    """

    def __init__(
        self, project: Project, states: tuple[State, ...] = (State.ACCEPTED, State.PROPOSED), *, still: bool = False
    ) -> None:
        self._project, self._states = project, states
        self._images: dict[int, defaultdict[_Key, list[Annotation]]] = {}
        self._labelled = project.bulk.count_by_image(states).keys() if still else None

    def is_bare(self, image_id: int) -> bool:
        """True if an image is known to have no objects without its being asked for."""
        return self._labelled is not None and image_id not in self._labelled

    def same_as(self, row: Annotation, size_hw: tuple[int, int] | None) -> Annotation | None:
        """The object of the project that covers the same pixels under the same category, or None.

        A mask and rings around the same pixels are the same: a mask without holes is written as rings. So are an
        object and its box alone, as formats without outlines have it.

        Args:
            row: an object on an image of the project.
            size_hw: of that image, where it is known.
        """
        if self.is_bare(row.image_id):
            return None
        there = self._of(row.image_id)
        for held in [held for key in _keys(row) for held in there.get(key, ())] if there else ():
            if (
                (held.polygons, held.mask) == (row.polygons, row.mask)
                or _is_box(row)
                or _same_turned(held, row)
                or _same_pixels(held, row, size_hw)
            ):
                return held
        return None

    def labels_of(self, image_id: int) -> list[Annotation]:
        """The labels that the project holds of an image, each once."""
        if self.is_bare(image_id):
            return []
        rows = {a.id: a for alike in self._of(image_id).values() for a in alike}
        return [a for a in rows.values() if a.state is State.ACCEPTED]

    def add(self, row: Annotation) -> None:
        """From here on the project holds ``row`` as well."""
        for key in _keys(row):
            self._of(row.image_id)[key].append(row)

    def drop(self, row: Annotation) -> None:
        """From here on the project does not hold ``row``, which it did."""
        for key in _keys(row):
            self._of(row.image_id)[key].remove(row)

    def replace(self, before: Annotation, after: Annotation) -> None:
        """From here on the project holds ``after`` where ``same_as`` gave ``before``."""
        for key in _keys(before):
            alike = self._images[before.image_id][key]
            alike[alike.index(before)] = after

    def _of(self, image_id: int) -> defaultdict[_Key, list[Annotation]]:
        if image_id not in self._images:
            held: defaultdict[_Key, list[Annotation]] = defaultdict(list)
            for annotation in self._project.annotations(image_id, states=self._states):
                for key in _keys(annotation):
                    held[key].append(annotation)
            self._images[image_id] = held
        return self._images[image_id]


def _keys(a: Annotation) -> tuple[_Key, ...]:
    """Keys of which equal objects share one: category and box, and the box of the outline where the object has another.

    A file may give a box that is wider than the outline; formats that keep the outline alone lose it.
    """
    own = _key(a, a.bbox_xywh)
    if not a.polygons:
        return (own,)
    xs = [x for ring in a.polygons for x in ring[::2]]
    ys = [y for ring in a.polygons for y in ring[1::2]]
    left, top = min(xs), min(ys)
    around = _key(a, (left, top, max(xs) - left, max(ys) - top))
    return (own,) if around == own else (own, around)


def _key(a: Annotation, box: BoxXYWH) -> _Key:
    return (a.category_id, tuple(round(v, 3) for v in box), a.iscrowd)


def _is_box(a: Annotation) -> bool:
    return a.mask is None and not a.polygons


def _same_turned(a: Annotation, b: Annotation) -> bool:
    """Return whether both are one turned box, as far as rounded corners tell; what they look to may be lost."""
    one, other = turned.box_of(a), turned.box_of(b)
    if one is None or other is None:
        return False
    return any(np.abs(np.subtract(turned.turn(other, half).ring, one.ring)).max() < _OFF for half in (0, 180))


def _same_pixels(a: Annotation, b: Annotation, size_hw: tuple[int, int] | None) -> bool:
    if (a.mask is None) == (b.mask is None) or size_hw is None:
        return False
    drawn = [_drawn(annotation, size_hw) for annotation in (a, b)]
    return None not in drawn and drawn[0] == drawn[1]


def _drawn(a: Annotation, size_hw: tuple[int, int]) -> Rle | None:
    """The pixels of a mask or of rings; None for a plain box."""
    if a.mask is not None:
        return a.mask
    return masks.from_polygons(a.polygons, size_hw) if a.polygons else None
