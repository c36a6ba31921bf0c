"""The order in which a person reviews the proposals of a whole folder, one at a time."""

from __future__ import annotations

import operator
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Mapping
from enum import StrEnum

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.progress import TINY
from swin_annotator.core.thresholds import ALL, Thresholds

Position = tuple[float, ...]
"""A place in the queue that stays meaningful when what was there is gone; plain numbers, so that it can be kept."""

_LOOK_AHEAD = 400
"""Number of proposals that are looked through for the images that come next."""
_LAST = float(1 << 52)
"""The place of an image that the listing has not named yet: after all others, by id."""


class Order(StrEnum):
    """Orders of what comes next."""

    DOUBTFUL = "doubtful"
    """The lowest score of the folder."""
    IMAGE = "image"
    """The most doubtful of the image, then the next image."""
    CATEGORY = "category"
    """The most doubtful of the category, then the next category."""


class ReviewQueue:
    """Proposals from a threshold on, in an order that goes round: after the last comes what was skipped.

    It may be filled, and single images replaced, at any time; a position stays valid, since it is a place in the order
    and no index.
    """

    def __init__(
        self,
        order: Order = Order.IMAGE,
        thresholds: Thresholds = ALL,
        image_places: Mapping[int, int] | None = None,
        category_places: Mapping[int, int] | None = None,
    ) -> None:
        self._order, self._thresholds = order, thresholds
        self._summaries: dict[int, AnnotationSummary] = {}
        self._by_image: dict[int, set[int]] = {}
        self._image_places = image_places or {}
        self._category_places = category_places or {}
        self._all: list[Position] = []
        """Positions of every proposal, in order."""
        self._keys: list[Position] = []
        """From the threshold on, in order."""

    def __len__(self) -> int:
        """Count those that wait from the threshold on."""
        return len(self._keys)

    @property
    def below(self) -> int:
        """Number of those that score less than the threshold."""
        return len(self._all) - len(self._keys)

    def __contains__(self, annotation_id: object) -> bool:
        summary = self._summaries.get(annotation_id) if isinstance(annotation_id, int) else None
        return summary is not None and self._passes(summary)

    @property
    def order(self) -> Order:
        """The order of what comes next."""
        return self._order

    # Filling

    def fill(
        self, waiting: Iterable[AnnotationSummary], image_places: Mapping[int, int], category_places: Mapping[int, int]
    ) -> None:
        """Put these in place of everything.

        Args:
            waiting: every proposal of the folder, whatever its score.
            image_places: image id -> its place in the list.
            category_places: category id -> its place in the project.
        """
        self._image_places, self._category_places = image_places, category_places
        self._summaries, self._by_image, self._all = {}, {}, []
        self.add(waiting)
        self.settle()

    def add(self, waiting: Iterable[AnnotationSummary]) -> None:
        """More for a queue that is filled in parts; they count after ``settle``."""
        part = {summary.id: summary for summary in waiting}
        self._summaries |= part
        for summary in part.values():
            self._by_image.setdefault(summary.image_id, set()).add(summary.id)
        self._all += self._positions(part.values())  # in order already: sorting all of them is a matter of joining

    def settle(self) -> None:
        """Put in order what was added."""
        self._all.sort()
        self._filter()

    def replace_image(self, image_id: int, waiting: Iterable[AnnotationSummary]) -> None:
        """Put these in place of what waited on one image."""
        now = {summary.id: summary for summary in waiting}
        for gone in self._by_image.get(image_id, set()) - now.keys():
            self._drop(gone)
        for summary in now.values():
            if self._summaries.get(summary.id) != summary:
                self._drop(summary.id)
                self._summaries[summary.id] = summary
                key = self.position_of(summary)
                insort(self._all, key)
                if self._passes(summary):
                    insort(self._keys, key)
        self._by_image[image_id] = set(now)

    def reorder(self, order: Order) -> None:
        """Go in another order."""
        if order is not self._order:
            self._order = order
            self._all = self._positions(self._summaries.values())
            self._filter()

    def set_thresholds(self, thresholds: Thresholds) -> None:
        """Ask only about proposals from these scores on."""
        if thresholds != self._thresholds:
            self._thresholds = thresholds
            self._filter()

    # Asking

    def position_of(self, summary: AnnotationSummary) -> Position:
        """Return where a proposal stands, whether it waits or not."""
        match self._order:
            case Order.DOUBTFUL:
                return (summary.sureness, float(summary.id))
            case Order.IMAGE:
                place = self._image_places.get(summary.image_id)
                first = _LAST + summary.image_id if place is None else float(place)
                return (first, summary.sureness, float(summary.id))
            case Order.CATEGORY:
                place = self._category_places.get(summary.category_id)
                first = _LAST + summary.category_id if place is None else float(place)
                return (first, summary.sureness, float(summary.id))

    def start_of_image(self, image_id: int) -> Position:
        """Before the first proposal of an image, in ``Order.IMAGE``."""
        return (float(self._image_places.get(image_id, _LAST + image_id)),)

    def after(self, position: Position | None) -> AnnotationSummary | None:
        """Return what comes next after a position, from the start again after the last; None where nothing waits."""
        if not self._keys:
            return None
        at = 0 if position is None else bisect_right(self._keys, position) % len(self._keys)
        return self._summaries[int(self._keys[at][-1])]

    def wraps(self, position: Position | None) -> bool:
        """Return whether what comes after a position is from the start again."""
        return position is not None and bisect_right(self._keys, position) == len(self._keys)

    def images_after(self, position: Position | None, count: int) -> list[int]:
        """The ids of the first ``count`` images that come up after a position, in order."""
        found: dict[int, None] = {}
        at = 0 if position is None else bisect_right(self._keys, position)
        for step in range(min(len(self._keys), _LOOK_AHEAD)):
            found[self._summaries[int(self._keys[(at + step) % len(self._keys)][-1])].image_id] = None
            if len(found) == count:
                break
        return list(found)

    # Workings

    def _passes(self, summary: AnnotationSummary) -> bool:
        return self._thresholds.opens(summary.category_id, summary.sureness)

    def _positions(self, summaries: Iterable[AnnotationSummary]) -> list[Position]:
        """As ``position_of``, of many, in order."""
        match self._order:
            case Order.DOUBTFUL:
                return sorted([(1.0 if g.score is None else g.score, float(g.id)) for g in summaries])
            case Order.IMAGE:
                known, group = self._image_places, operator.itemgetter(1)
            case Order.CATEGORY:
                known, group = self._category_places, operator.itemgetter(2)
        return sorted(
            [
                (float(known.get(of := group(g), _LAST + of)), 1.0 if g.score is None else g.score, float(g.id))
                for g in summaries
            ]
        )

    def _filter(self) -> None:
        least = self._thresholds.common - TINY
        if self._thresholds.apart:
            self._keys = [key for key in self._all if self._passes(self._summaries[int(key[-1])])]
        else:
            self._keys = [key for key in self._all if key[-2] >= least]

    def _drop(self, annotation_id: int) -> None:
        summary = self._summaries.pop(annotation_id, None)
        if summary is None:
            return
        key = self.position_of(summary)
        for keys in (self._all, self._keys):
            at = bisect_left(keys, key)
            if at < len(keys) and keys[at] == key:
                del keys[at]
