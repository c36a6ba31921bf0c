"""Proposals that speak of objects which an import brings: they become alternatives to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace

from swin_annotator.core import rivals
from swin_annotator.core.edits import Edit
from swin_annotator.core.types import Annotation, State
from swin_annotator.store.project import Project


class WaitingObjects:
    """The proposals of a project, held against what comes in; images on which nothing waits cost nothing."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._waits = {summary.image_id for summary in project.annotation_summaries((State.PROPOSED,))}
        self._brought: defaultdict[int, list[Annotation]] = defaultdict(list)

    def note(self, row: Annotation) -> None:
        """This object comes in."""
        if row.image_id in self._waits:
            self._brought[row.image_id].append(replace(row, id=0))  # the file's ids are not the project's

    def edits(self, judged: Collection[int]) -> list[Edit]:
        """One for each proposal of an object that comes in, but for those with the ids ``judged``."""
        found: list[Edit] = []
        for image_id, rows in self._brought.items():
            waiting = self._project.annotations(image_id, states=(State.PROPOSED,))
            found += rivals.taken_back(rows, [one for one in waiting if one.id not in judged])
        return found
