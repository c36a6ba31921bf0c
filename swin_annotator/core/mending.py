"""Faults of labels that are mended without asking: one rule for a label file and for a project."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from struct import Struct

from swin_annotator.core import odd_objects, refit
from swin_annotator.core.edits import Edit
from swin_annotator.core.types import Annotation, Image

_BOX = Struct("<4d")


def likeness(row: Annotation) -> Hashable:
    """Return a value that is the same for objects with the same image, category and shape."""
    box = _BOX.pack(*row.bbox_xywh)  # as numbers -1 and -2 have one hash
    return hash((row.image_id, row.category_id, row.kind, box, row.polygons, row.mask))  # of many, the shapes are long


def mended(image: Image, rows: Sequence[Annotation]) -> tuple[Edit, ...]:
    """Return what mends the objects of an image.

    Those that leave it are cut at its border, and go where nothing of them lies inside; of those that are the same in
    category and shape the first stays. What needs a look at the picture is left.

    Args:
        image: where its size is not known, nothing is cut.
        rows: its objects.
    """
    seen: set[Hashable] = set()
    edits: list[Edit] = []
    for row in rows:
        inside = _inside(image, row)
        same = None if inside is None else likeness(inside)
        if inside is None or same in seen:
            edits.append(Edit(row, None))
            continue
        seen.add(same)
        if inside is not row:
            edits.append(Edit(row, inside))
    return tuple(edits)


def _inside(image: Image, row: Annotation) -> Annotation | None:
    if image.size_hw is None or odd_objects.leaves_by(row, image.size_hw) <= odd_objects.OVER:
        return row
    return refit.cut(row, image.size_hw)
