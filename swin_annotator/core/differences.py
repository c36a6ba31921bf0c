"""Differences between two sets of objects on one image: added, removed, moved, relabelled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from swin_annotator.core import geometry
from swin_annotator.core.types import PLACED, Annotation

SAME_PIXELS = 1.0
"""Sides of boxes of one object may be so far apart: formats round."""
SAME_AREA = 0.05
"""Areas of outlines of one object may differ by this share: formats round their corners, and cut masks to rings."""
MOVED, RELABELLED = 0.2, 0.5
"""IoU from which on two boxes are one object that was moved, and one that got another category."""


class Change(StrEnum):
    """Kinds of difference."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    RELABELLED = "relabelled"
    """Another category, whatever its outline."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One object that is not the same on both sides."""

    change: Change
    before: Annotation | None
    after: Annotation | None
    iou: float = 0.0
    """Overlap of the boxes, where there are two."""

    @property
    def row(self) -> Annotation:
        """The one that there is, the second where there are two."""
        row = self.after if self.after is not None else self.before
        assert row is not None
        return row


def differences(before: Sequence[Annotation], after: Sequence[Annotation]) -> Iterator[Difference]:
    """Return what differs on one image, whatever the ids.

    Each object has one partner at most: one that is the same, else the one of its category that overlaps it most, else
    one of another category that overlaps it.

    Args:
        before: the objects of one side.
        after: those of the other; categories are the same where their ids are.
    """
    left, right = _unlike(before, after)
    for change, fits, least in (
        (Change.MOVED, _same_category, MOVED),
        (Change.RELABELLED, _any, RELABELLED),
    ):
        found = list(_pairs(left, right, fits, least=least))
        yield from (Difference(change, left[i], right[k], iou) for i, k, iou in found)
        gone, come = {i for i, _, _ in found}, {k for _, k, _ in found}
        left = [a for i, a in enumerate(left) if i not in gone]
        right = [b for k, b in enumerate(right) if k not in come]
    yield from (Difference(Change.REMOVED, a, None) for a in left)
    yield from (Difference(Change.ADDED, None, b) for b in right)


def is_same(a: Annotation, b: Annotation) -> bool:
    """Return whether two are one object that nobody touched.

    Category and box, and about the area where both have outlines.
    """
    if a.category_id != b.category_id or a.iscrowd != b.iscrowd:
        return False
    corners = zip(geometry.xyxy_from_xywh(a.bbox_xywh), geometry.xyxy_from_xywh(b.bbox_xywh), strict=True)
    if any(abs(x - y) > SAME_PIXELS for x, y in corners):
        return False
    areas = [_area(row) for row in (a, b)]
    if None in areas or a.kind is not b.kind:  # one side has boxes alone
        return True
    low, high = sorted(area for area in areas if area is not None)
    return high - low <= SAME_AREA * high + 2 * SAME_PIXELS


def _same_category(a: Annotation, b: Annotation) -> bool:
    return a.category_id == b.category_id


def _any(_a: Annotation, _b: Annotation) -> bool:
    return True


def _area(row: Annotation) -> float | None:
    if row.mask is not None:
        from swin_annotator.core import masks

        return float(masks.area(row.mask))
    return sum(map(geometry.polygon_area, row.polygons)) if row.polygons and row.kind not in PLACED else None


def _unlike(before: Sequence[Annotation], after: Sequence[Annotation]) -> tuple[list[Annotation], list[Annotation]]:
    """Both sides without the objects that are the same in both."""
    left: list[Annotation] = []
    right = dict(enumerate(after))
    for a in before:
        same = next((k for k, b in right.items() if is_same(a, b)), None)
        if same is None:
            left.append(a)
        else:
            del right[same]
    return left, list(right.values())


def _pairs(
    left: Sequence[Annotation],
    right: Sequence[Annotation],
    fits: Callable[[Annotation, Annotation], bool],
    *,
    least: float,
) -> Iterator[tuple[int, int, float]]:
    """Places in both that belong together, each in one pair at most, the best first, with their IoU."""
    if not left or not right:
        return
    boxes = [np.array([geometry.xyxy_from_xywh(a.bbox_xywh) for a in side], np.float32) for side in (left, right)]
    ious = geometry.iou(*boxes)
    close = [(float(ious[i, k]), i, k) for i, k in np.argwhere(ious >= least).tolist() if fits(left[i], right[k])]
    taken: tuple[set[int], set[int]] = (set(), set())
    for value, i, k in sorted(close, key=lambda found: (-found[0], found[1], found[2])):
        if i not in taken[0] and k not in taken[1]:
            taken[0].add(i)
            taken[1].add(k)
            yield i, k, value
