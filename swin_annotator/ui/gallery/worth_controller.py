"""Asks index and model what is worth a look next, and lists it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from swin_annotator.core import exclusion, review_steps
from swin_annotator.core.categories import called
from swin_annotator.core.pace import pace
from swin_annotator.core.types import BoxXYWH, Image, ImageState, State
from swin_annotator.engine.jobs import Priority, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project
from swin_annotator.store.summary import ImageSummary
from swin_annotator.ui.gallery.worth_sheet import Kind, Line, WorthSheet
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.inference.folder_search import FolderSearch
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.job_callbacks import Finished, Start, nothing
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview

if TYPE_CHECKING:
    from swin_annotator.core.next_images import Left
    from swin_annotator.core.second_opinion import Remark
    from swin_annotator.engine.search import SearchRequest

MOST_LINES = 500


class WorthController(QObject):
    """Makes the sheet when it is asked for."""

    told = Signal(str)

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        prompter: PromptController,
        inference: InferenceController,
        searching: FolderSearch,
        window: QWidget,
        *,
        look_at: Callable[[BoxXYWH], None],
    ) -> None:
        """Over the session's project.

        Args:
            session: what is read and changed.
            review: has the thresholds, and selects.
            prompter: knows what is asked.
            inference: asks the models.
            searching: has the folder's index.
            window: the sheet belongs to it.
            look_at: brings a box of the open image to the middle of the canvas.
        """
        super().__init__(window)
        self._session, self._review, self._prompter, self._inference = session, review, prompter, inference
        self._searching, self._window, self._look_at = searching, window, look_at
        self.sheet: WorthSheet | None = None
        session.opened.connect(self._take_project)
        review.refreshed.connect(self._tell_left)
        session.changed.connect(lambda _edits: self._tell_left())

    def show(self, kind: Kind = Kind.NEXT) -> None:
        """Open the sheet and list something."""
        if self._session.project is None:
            return
        if self.sheet is None:
            sheet = self.sheet = WorthSheet(self._window)
            sheet.asked.connect(self._fill)
            sheet.opened.connect(self._open)
            sheet.confirmed.connect(self._confirm)
        self.sheet.choose(kind)
        self.sheet.show()
        self.sheet.raise_()
        self.sheet.activateWindow()
        self._fill(kind)

    def doubts(self) -> None:
        """List the labels that the model doubts."""
        self.show(Kind.DOUBT)

    def next(self) -> None:
        """Show what comes next in the list on the canvas; where nothing was listed yet, list what teaches most."""
        sheet = self.sheet
        if sheet is None or not sheet.lines:
            self.show(sheet.chosen if sheet is not None else Kind.NEXT)
            return
        found = sheet.take_next()
        if found is None:
            self.told.emit(tr("That was the last of the list. “Look again” lists what is worth a look by now."))
            return
        line, number = found
        self._open(line)
        self.told.emit(tr("{n} of {most}: {text}", n=number, most=len(sheet.lines), text=line.text))

    def _fill(self, kind: Kind) -> None:
        from swin_annotator.engine import worth_a_look
        from swin_annotator.engine.search import request_of

        sheet, recipe = self.sheet, self._prompter.recipe()
        if sheet is None:
            return
        sheet.left.setText(self._left())
        if recipe is None:
            sheet.show_lines((), tr("Type what to find, or show an example: that is what images are compared by."))
            return
        sheet.show_lines((), tr("Looking…"))
        summaries = self._session.ask(lambda project: project.summaries(), dict[int, ImageSummary]())
        readable = exclusion.for_runs(self._session.images())
        labelled = {i for i, one in summaries.items() if one.accepted}
        done = {i for i, one in summaries.items() if one.state is ImageState.REVIEWED}
        wanted = [i for i in readable if (i.id in labelled if kind is Kind.DOUBT else i.id not in done)]
        request = request_of(recipe, wanted, paths={image.id: self._session.path_of(image) for image in wanted})
        if kind is Kind.DOUBT:
            self._look_twice(request, recipe.categories)
            return
        indexes, threshold = self._searching.indexes, self._review.threshold
        self._watch(
            tr("Looking over the folder"),
            lambda pool, cache: worth_a_look.survey(request, threshold, pool, cache, indexes),
            kind,
            partial(self._list, kind),
        )

    def _watch(self, name: str, start: Start, kind: Kind, done: Finished) -> None:
        self._inference.watch(
            name,
            start,
            name,
            done=done,
            progressed=nothing,
            failed=partial(self._give_up, kind),
            cancelled=partial(self._give_up, kind),
            priority=Priority.INTERACTIVE,
        )

    def _give_up(self, kind: Kind, error: Exception | None = None) -> None:
        """Say no more that something is looked for; ``error`` is why, None where somebody cancelled it."""
        if error is not None:
            self._inference.failed.emit(error)
        if self.sheet is not None and self.sheet.chosen is kind:
            self.sheet.show_lines((), "")

    def _list(self, kind: Kind, found: object) -> None:
        from swin_annotator.core import next_images
        from swin_annotator.engine.worth_a_look import Worth

        sheet = self.sheet
        if sheet is None or not isinstance(found, Worth) or sheet.chosen is not kind:
            return
        if kind is Kind.NEXT:
            lines = [Line(f"{image.path}   {score:.2f}", image.id) for image, score in found.next]
            note = tr("The model is least sure of these, and none is like those before it.")
        elif kind is Kind.NONE:
            lines = [Line(f"{image.path}   {score:.2f}", image.id) for image, score in found.none]
            note = tr("Nothing here scores {score:.2f}. Look through them; then all, or those selected, are done.",
                      score=next_images.NONE_BELOW)  # fmt: skip
        else:
            lines = [
                Line(f"{number}   {image.path}", image.id)
                for number, group in enumerate(found.alike, start=1)
                for image in group
            ]
            note = tr("Images with one number look the same to the model.")
        if found.unknown:
            left = plural("{n} image was not looked at yet.", "{n} images were not looked at yet.", found.unknown)
            note = f"{note} {left}"
        sheet.show_lines(lines[:MOST_LINES], note if lines or found.unknown else tr("There is none."))

    def _look_twice(self, request: SearchRequest, names: tuple[str, ...]) -> None:
        from swin_annotator.engine import worth_a_look

        categories = self._session.categories()
        asked = {name: one.id for name in names if (one := called(categories, name)) is not None}
        project = self._session.project
        assert project is not None  # or nothing was asked
        folder, place = project.folder, project.place

        def work(pool: ModelPool, cache: EmbeddingCache) -> Work:
            with Project.open(folder, read_only=True, place=place) as reading:  # a connection of the model thread's own
                labels_of = partial(reading.annotations, states=(State.ACCEPTED,))
                remarks = yield from worth_a_look.second_look(request, labels_of, asked, pool, cache)
            return remarks

        self._watch(tr("Comparing labels with the model"), work, Kind.DOUBT, self._list_remarks)

    def _list_remarks(self, found: object) -> None:
        sheet = self.sheet
        if sheet is None or not isinstance(found, tuple) or sheet.chosen is not Kind.DOUBT:
            return
        images = {image.id: image for image in self._session.images()}
        names = {category.id: category.name for category in self._session.categories()}
        lines = [self._line(remark, images[remark.image_id], names) for remark in found if remark.image_id in images]
        note = tr("What weighs most comes first. Enter shows it.") if lines else tr("Labels and model agree.")
        sheet.show_lines(lines[:MOST_LINES], note)

    @staticmethod
    def _line(remark: Remark, image: Image, names: dict[int, str]) -> Line:
        from swin_annotator.core.second_opinion import Doubt

        name = names.get(remark.category_id, "")
        match remark.doubt:
            case Doubt.UNLABELLED:
                text = tr("{path}: {name} found, not labelled ({score:.2f})", path=image.path, name=name,
                          score=remark.score)  # fmt: skip
            case Doubt.UNFOUND:
                text = tr("{path}: {name} labelled, not found", path=image.path, name=name)
            case Doubt.DIFFERENT if remark.other_id:
                other = names.get(remark.other_id, "")
                text = tr("{path}: {name} looks like {other}", path=image.path, name=name, other=other)
            case _:
                text = tr("{path}: {name} lies elsewhere (overlap {iou:.2f})", path=image.path, name=name,
                          iou=remark.iou)  # fmt: skip
        return Line(text, image.id, remark.label_id, remark.bbox_xywh)

    def _tell_left(self) -> None:
        if self.sheet is not None and self.sheet.isVisible():
            self.sheet.left.setText(self._left())

    def _left(self) -> str:
        """Return what is left to judge, and for how long."""
        from swin_annotator.core import next_images

        session, thresholds = self._session, self._review.thresholds
        waiting: dict[int, list[float]] = {}
        for one in session.in_sight(session.annotation_summaries((State.PROPOSED,))):
            if thresholds.opens(one.category_id, one.score):
                waiting.setdefault(one.image_id, []).append(1.0)
        left: Left = next_images.left_over(list(waiting.values()), 0.5, pace(session.decisions()).per_minute)
        if not left.objects:
            return tr("Nothing waits to be judged.")
        objects = plural("{n} proposal", "{n} proposals", left.objects)
        images = plural("{n} image", "{n} images", left.images)
        if left.minutes is None:
            return tr("Left: {objects} on {images}.", objects=objects, images=images)
        return tr(
            "Left: {objects} on {images}, about {minutes:.0f} min at your pace.",
            objects=objects,
            images=images,
            minutes=max(1.0, left.minutes),
        )

    def _open(self, line: Line) -> None:
        self._session.open_image(line.image_id)
        if line.label_id:
            self._review.select((line.label_id,))
        if line.bbox_xywh is not None:
            self._look_at(line.bbox_xywh)
        self._window.activateWindow()

    def _confirm(self, ids: list[int]) -> None:
        images = [image for image in map(self._session.find_image, ids) if image is not None]
        if self._session.apply(review_steps.mark_all_reviewed(images)) and self.sheet is not None:
            gone = set(ids)
            self.told.emit(plural("{n} image marked as reviewed.", "{n} images marked as reviewed.", len(images)))
            kept = [line for line in self.sheet.lines if line.image_id not in gone]
            self.sheet.show_lines(kept, self.sheet.note.text())
            self.sheet.left.setText(self._left())

    def _take_project(self, project: object) -> None:
        if project is None and self.sheet is not None:
            self.sheet.close()
