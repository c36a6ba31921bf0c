"""Key points of tools that keep them as points of their own beside a box: each bears its name, a group joins them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from swin_annotator.core import keypoints
from swin_annotator.core.types import Annotation, Category
from swin_annotator.formats.json_files import listed, mapped, text

KEY = keypoints.KEY
"""Under this key a file says which points the objects of a category have, in their order; tools keep it as it is."""


class Spot(NamedTuple):
    """A key point that is labelled."""

    name: str
    x: float
    y: float
    covered: bool = False


class PointNames:
    """Points that the objects of each category have, in the order in which they are told or come up.

    Labels are gone through twice: the first time for this.
    """

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, Any]] = {}
        """Category -> what it has beside its name."""

    def told(self, value: object) -> None:
        """Read what a file says at its top."""
        for category, entry in mapped(value).items():
            for name in listed(mapped(entry).get(KEY)):
                self._place(category, text(name))
            if links := mapped(entry).get(keypoints.LINKS):
                self.keys.get(category, {}).setdefault(keypoints.LINKS, links)

    def entry(self, category: str, spots: Sequence[Spot]) -> dict[str, Any]:
        """The key points of an object as COCO has them; empty where it has none."""
        if not spots:
            return {}
        places = {self._place(category, spot.name): spot for spot in spots}
        flat: list[float] = []
        for i in range(len(self.keys[category][KEY])):
            spot = places.get(i)
            seen = keypoints.COVERED if spot is not None and spot.covered else keypoints.VISIBLE
            flat += [0, 0, 0] if spot is None else [spot.x, spot.y, seen]
        return {KEY: flat, keypoints.COUNT: len(places)}

    def _place(self, category: str, name: str) -> int:
        names: list[str] = self.keys.setdefault(category, {KEY: []})[KEY]
        if name not in names:
            names.append(name)
        return names.index(name)


def spots_of(row: Annotation, category: Category) -> Iterator[Spot]:
    """The key points of an object that are labelled, by name; those without one are called by number."""
    names = keypoints.skeleton_of(category.extra).names
    for i, (x, y, seen) in enumerate(keypoints.points_of(row)):
        if seen:
            yield Spot(names[i] if i < len(names) else f"point {i + 1}", x, y, seen == keypoints.COVERED)


def told_of(categories: Sequence[Category], rows: Sequence[Annotation]) -> dict[str, Any]:
    """Say what a file says at its top of the points of these objects; empty where they have none."""
    used = {row.category_id for row in rows if keypoints.points_of(row)}
    found: dict[str, Any] = {}
    for category in categories:
        if category.id not in used:
            continue
        own = keypoints.skeleton_of(category.extra)
        most = max(len(keypoints.points_of(row)) for row in rows if row.category_id == category.id)
        names = [*own.names, *(f"point {i + 1}" for i in range(len(own.names), most))]
        found[category.name] = {KEY: names}
        if own.links:
            found[category.name][keypoints.LINKS] = [[a + 1, b + 1] for a, b in own.links]
    return found
