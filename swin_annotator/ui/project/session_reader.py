"""Questions about the open project, for all parts of the window."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.categories import Tally, hidden_ids
from swin_annotator.core.edits import Changes
from swin_annotator.core.pace import Decision
from swin_annotator.core.rivals import UNDECIDED
from swin_annotator.core.types import Annotation, Category, Image, State
from swin_annotator.errors import AnnotatorError
from swin_annotator.store.annotation_queries import Place, SummaryPage
from swin_annotator.store.project import ImageSummary, Project

T = TypeVar("T")
SHOWN = (State.PROPOSED, State.ACCEPTED)
"""Rejected ones are kept and not shown."""


class SessionReader(QObject):
    """Answers from the open project.

    Outside a project everything is empty; a project that can't be read says so once, by ``failed``, and counts as
    empty.
    """

    failed = Signal(object)
    """AnnotatorError."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.image: Image | None = None
        """The image on screen."""
        self._shown: tuple[int, list[Annotation]] | None = None
        """The image on screen and what is shown of it: thousands of outlines are not read again for each step."""

    @property
    def folder(self) -> Path | None:
        """The image folder, or None while no project is open."""
        return self.project.folder if self.project else None

    def path_of(self, image: Image) -> Path:
        """The file of an image of the open project."""
        assert self.folder is not None
        return self.folder / image.path

    def images(self) -> list[Image]:
        """All images, by id."""
        return self._read(lambda project: project.images(), list[Image]())

    def categories(self) -> list[Category]:
        """All categories in the project's order."""
        return self._read(lambda project: project.categories(), [])

    def find_image(self, image_id: int) -> Image | None:
        """An image by its id, or None when there is none."""
        found = self.look_up(image_id)
        return found[0] if found else None

    def look_up(self, image_id: int) -> tuple[Image, ImageSummary] | None:
        """An image with what the list shows of it, or None when there is none."""

        def read(project: Project) -> tuple[Image, ImageSummary] | None:
            try:
                return project.image(image_id), project.summary(image_id)
            except KeyError:  # an example or a late answer may name an image of another folder
                return None

        return self._read(read, None)

    def look_up_many(self, image_ids: Collection[int]) -> list[tuple[Image, ImageSummary]]:
        """Images with what the list shows of them; those that are not there are left out."""

        def read(project: Project) -> list[tuple[Image, ImageSummary]]:
            shown = project.summaries(image_ids)
            return [(image, shown[image.id]) for image in project.files.find(image_ids)]

        return self._read(read, list[tuple[Image, ImageSummary]]())

    def summaries(self, image_ids: Collection[int]) -> dict[int, ImageSummary]:
        """Image id -> what the list shows, for these images."""
        return self._read(lambda project: project.summaries(image_ids), dict[int, ImageSummary]())

    def category_tallies(self) -> dict[int, Tally]:
        """Category id -> how many objects have it, by what they are; those without one are left out."""
        return self._read(lambda project: project.category_tallies(), dict[int, Tally]())

    def category_places(self) -> dict[int, int]:
        """Category id -> the place in which it was made, from 1: its colour and its pattern come from that."""
        return self._read(lambda project: project.category_places(made=True), dict[int, int]())

    def annotations(self, image_id: int | None = None) -> list[Annotation]:
        """Return what is shown of an image (default: the one on screen): proposals and accepted labels."""
        if image_id is None:
            image_id = self.image.id if self.image else 0
        if image_id and self.image is not None and image_id == self.image.id:
            if self._shown is None or self._shown[0] != image_id:
                read = self._read(lambda project: (project.annotations(image_id, states=SHOWN),), None)
                if read is None:  # the next question may be answered
                    return []
                self._shown = image_id, read[0]
            return list(self._shown[1])
        return self._read(lambda project: project.annotations(image_id, states=SHOWN), []) if image_id else []

    def held(self, image_id: int) -> list[Annotation]:
        """Every annotation of an image, rejected ones included."""
        return self._read(lambda project: project.annotations(image_id), [])

    def beside(self, annotations: Iterable[Annotation]) -> list[Annotation]:
        """Return what models found on the images of these and nobody judged, alternatives included."""
        image_ids = {annotation.image_id for annotation in annotations}
        return self._read(
            lambda project: [a for i in sorted(image_ids) for a in project.annotations(i, states=UNDECIDED)],
            list[Annotation](),
        )

    def find_annotation(self, annotation_id: int) -> Annotation | None:
        """An annotation by its id, or None when there is none."""
        return self._read(lambda project: project.annotation(annotation_id), None)

    def find_annotations(self, ids: Collection[int]) -> list[Annotation]:
        """The annotations of these ids that are there, by id."""
        return self._read(lambda project: project.annotations_by_id(ids), list[Annotation]())

    def annotation_summaries(
        self, states: Collection[State], *, image_id: int = 0, category_id: int = 0
    ) -> list[AnnotationSummary]:
        """The objects in ``states`` without outlines, of one image, one category or all."""
        return self._read(
            lambda project: project.annotation_summaries(states, image_id=image_id, category_id=category_id),
            list[AnnotationSummary](),
        )

    def summary_page(self, state: State, after: Place | None, most: int) -> SummaryPage:
        """The next objects in ``state``, about ``most``, without outlines, and where to go on; None after the last."""
        nothing: SummaryPage = ([], None)
        return self._read(lambda project: project.summary_page(state, after, most), nothing)

    def in_sight(self, summaries: Iterable[AnnotationSummary]) -> list[AnnotationSummary]:
        """Those whose category is not hidden."""
        hidden = hidden_ids(self.categories())
        return [summary for summary in summaries if summary.category_id not in hidden]

    def newest(self, state: State, category_id: int, most: int) -> list[AnnotationSummary]:
        """The objects of a category that were made last, at most so many."""
        return self._read(
            lambda project: project.annotation_summaries([state], category_id=category_id, newest=most),
            list[AnnotationSummary](),
        )

    def tagged_images(self) -> list[Image]:
        """The images that have tags, by id."""
        return self._read(lambda project: project.tagged_images(), list[Image]())

    def decisions(self, count: int = 0) -> list[Decision]:
        """Return what was decided in review, oldest first: the newest ``count``, 0 for all."""
        return self._read(
            lambda project: project.decisions.last(count) if count else project.decisions.all(), list[Decision]()
        )

    def setting(self, key: str, default: T) -> T:
        """Return what the project remembers under ``key``; ``default`` where it remembers something of another type."""
        value = self._read(lambda project: project.setting(key, default), default)
        return value if isinstance(value, type(default)) else default

    def ask(self, question: Callable[[Project], T], otherwise: T) -> T:
        """Anything else that the project can answer; ``otherwise`` where it can't, or where there is none."""
        return self._read(question, otherwise)

    def changed_images(self) -> list[Image]:
        """The images whose labels were made on an earlier version of their file, by id."""
        return self._read(lambda project: project.files.changed(), list[Image]())

    def count_changed(self) -> int:
        """Count those."""
        return self._read(lambda project: project.files.count_changed(), 0)

    def undo_names(self) -> tuple[str | None, str | None]:
        """Return what undo would take back and redo would bring again."""
        nothing: tuple[str | None, str | None] = (None, None)
        return self._read(lambda project: (project.undo_name, project.redo_name), nothing)

    def _read_changed(self, changes: Changes) -> None:
        if self._shown is None:
            return
        image_id, before = self._shown
        if not changes.annotation_ids:
            if image_id in changes.image_ids:  # a long step names no objects
                self._shown = None
            return
        fresh = self._read(lambda project: project.annotations_by_id(changes.annotation_ids), None)
        if fresh is None:
            self._shown = None
            return
        kept = [a for a in before if a.id not in changes.annotation_ids]
        kept += [a for a in fresh if a.image_id == image_id and a.state in SHOWN]
        self._shown = image_id, sorted(kept, key=lambda a: a.id)

    def _read(self, question: Callable[[Project], T], otherwise: T) -> T:
        project = self.project
        if project is None:
            return otherwise
        answer = self._try(lambda: (question(project),))
        return otherwise if answer is None else answer[0]

    def _try(self, action: Callable[[], T]) -> T | None:
        try:
            return action()
        except AnnotatorError as error:
            self.failed.emit(error)
            return None
