"""The objects of a project on their way out, read one by one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from swin_annotator.core.types import Annotation, Source, State
from swin_annotator.store.project import Project


class Tally(NamedTuple):
    """Objects of one category that came from one source."""

    category_id: int
    source: Source
    objects: int
    least: float | None
    """The lowest score among them, None where they have none."""


class ProjectObjects(Collection[Annotation]):
    """May be gone through again and again while the project is open; never all are in memory.

    Args:
        project: it does not change meanwhile; see ``Bulk.reading``.
        states: of the objects.
        numbers: image id -> the id that the image has outside; objects of other images are left out.
    """

    def __init__(self, project: Project, states: Collection[State], numbers: Mapping[int, int]) -> None:
        self._project, self._states, self._numbers = project, states, numbers
        self._count: int | None = None

    def __iter__(self) -> Iterator[Annotation]:
        count = 0
        for row in self._project.bulk.each(self._states):
            number = self._numbers.get(row.image_id)
            if number is not None:
                count += 1
                yield row if number == row.image_id else replace(row, image_id=number)
        self._count = count  # rows that can't be read are not among them

    def by_image(self) -> Iterator[Annotation]:
        """See ``core.dataset.ByImage``: the images are those of ``numbers``, by their ids within the project."""
        for row in self._project.bulk.each(self._states, by_image=True):
            number = self._numbers.get(row.image_id)
            if number is not None:
                yield row if number == row.image_id else replace(row, image_id=number)

    def tallies(self) -> list[Tally]:
        """Count them by category and source."""
        return [Tally(*row) for row in self._project.bulk.tally(self._states, list(self._numbers))]

    def image_ids(self) -> set[int]:
        """See ``core.dataset.OnImages``."""
        counts = self._project.bulk.count_by_image(self._states)
        return {number for image_id, number in self._numbers.items() if image_id in counts}

    def __len__(self) -> int:
        if self._count is None:
            counts = self._project.bulk.count_by_image(self._states)
            return sum(count for image_id, count in counts.items() if image_id in self._numbers)
        return self._count

    def __contains__(self, row: object) -> bool:
        return any(row == other for other in self)

    def among(self, numbers: Collection[int]) -> ProjectObjects:
        """Those on images that have these ids outside."""
        kept = {image_id: number for image_id, number in self._numbers.items() if number in numbers}
        return ProjectObjects(self._project, self._states, kept)
