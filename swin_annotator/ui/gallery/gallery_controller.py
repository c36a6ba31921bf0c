"""Contact sheet and bulk accept: reads the project for them, and makes steps of what they are told."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from swin_annotator.core import annotation_summary, attributes, names, review_steps
from swin_annotator.core.annotation_summary import AnnotationSummary, Sort
from swin_annotator.core.edits import Step
from swin_annotator.core.types import Annotation, BoxXYWH, State
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.gallery import step_messages
from swin_annotator.ui.gallery.step_messages import accepted, rejected, relabelled
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.inference.answer_writer import Run
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.panels.image_model import ImageModel
from swin_annotator.ui.project.bulk_step import BulkStep
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.review.queue_loader import to_review
from swin_annotator.ui.theme import theme

if TYPE_CHECKING:
    from swin_annotator.ui.gallery.bulk_accept import BulkAccept
    from swin_annotator.ui.gallery.contact_sheet import ContactSheet

REJECT_OUT = "bulk_reject_out"
"""Key of the setting whether what is clicked out of a bulk accept is rejected; kept with the project."""
FOLLOW_MS = 300
"""Open sheets follow a change so much later: during a folder run once per bunch of images."""


class GalleryController(QObject):
    """Makes each of them when it is asked for, and keeps it while the window lives."""

    told = Signal(str)
    failed = Signal(object)
    left = Signal()
    """The person goes on with the image on screen."""

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        editor: AnnotationEditor,
        inference: InferenceController,
        images: ImageModel,
        actions: Actions,
        window: QWidget,
        *,
        detector: Callable[[], str],
        look_at: Callable[[BoxXYWH], None],
    ) -> None:
        """Sheets over ``session``.

        Args:
            session: what is read and changed.
            review: says from which score on proposals count.
            editor: knows the category in use.
            inference: compares objects, and knows the newest run over the folder.
            images: finds an image by its id.
            actions: whose keys work in the sheets too.
            window: the sheets belong to it.
            detector: the chosen one, whose features are compared.
            look_at: brings an object of the open image to the middle of the canvas.
        """
        super().__init__(window)
        self._session, self._review, self._editor, self._inference = session, review, editor, inference
        self._images, self._actions, self._window = images, actions, window
        self._detector, self._look_at = detector, look_at
        self.bulk_step = BulkStep(session, self)
        self.bulk_step.told.connect(self.told)
        self.contact: ContactSheet | None = None
        self.bulk: BulkAccept | None = None
        self._likeness: dict[int, float] = {}
        self._seen_run: Run | None = None
        """The newest run over the folder for which the bulk accept was opened."""
        self._following = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._following.timeout.connect(self.refresh)
        session.changed.connect(lambda _changes: self._following.start())
        session.categories_changed.connect(self._following.start)
        session.opened.connect(self._take_project)
        session.files_changed.connect(self._forget_files)

    def stop(self) -> None:
        """End reading; afterwards no thread is left."""
        for sheet in (self.contact, self.bulk):
            if sheet is not None:
                sheet.grid.crops.stop()

    # Opening

    def say_again(self) -> None:
        """Let the sheets go; they open in the language in use."""
        self.stop()
        for sheet in (self.contact, self.bulk):
            if sheet is not None:
                sheet.close()
                sheet.deleteLater()
        self.contact, self.bulk = None, None

    def show_contact(self) -> None:
        """Open the contact sheet, on the category in use where that has objects, else on all."""
        from swin_annotator.ui.gallery.contact_sheet import ContactSheet
        from swin_annotator.ui.widgets.front import bring_to_front

        if self.contact is None:
            sheet = self.contact = ContactSheet(self._actions, self._window)
            sheet.asked.connect(self._fill_contact)
            sheet.accepted_ids.connect(
                lambda ids: self._change(step_messages.accepting(ids), ids, self._accept, accepted)
            )
            sheet.rejected_ids.connect(
                lambda ids: self._change(step_messages.rejecting(ids), ids, self._dismiss, rejected)
            )
            sheet.relabelled.connect(self._relabel)
            sheet.opened.connect(self.show_on_canvas)
        bring_to_front(self.contact)
        self._fill_contact()
        active = self._editor.chosen()
        if active is not None and self._session.annotation_summaries(self.contact.states, category_id=active.id):
            self.contact.ask_for(active.id)
        self.contact.grid.setFocus()

    def show_best(self, asked: Sequence[str]) -> None:
        """Open the contact sheet on the proposals of these categories, the surest first."""
        keys = {names.key(name) for name in asked}
        wanted = [category.id for category in self._session.categories() if names.key(category.name) in keys]
        self.show_contact()
        if self.contact is not None:
            self.contact.show_best(wanted[0] if len(wanted) == 1 else 0)

    def show_bulk(self) -> None:
        """Open the preview of what would be accepted."""
        from swin_annotator.ui.gallery.bulk_accept import BulkAccept, Scope
        from swin_annotator.ui.widgets.front import bring_to_front

        if self.bulk is None:
            self.bulk = BulkAccept(self._actions, self._window)
            self.bulk.asked.connect(self._fill_bulk)
            self.bulk.judged_ids.connect(self._judge)
            self.bulk.reject_out.setChecked(self._session.setting(REJECT_OUT, True))
            self.bulk.reject_out.toggled.connect(lambda on: self._session.remember(REJECT_OUT, on))
            self.bulk.finished.connect(lambda _code: self._window.activateWindow())
        bring_to_front(self.bulk)
        run = self._inference.answers.run
        if run.proposed and run is not self._seen_run:  # what a run over the folder found is looked at there
            self._seen_run = run
            self.bulk.choose(Scope.FOLDER)
        self._fill_bulk()
        active = self._editor.active()
        chosen = active.id if active is not None else 0
        self.bulk.begin(self._review.thresholds.of(chosen), chosen)
        self.bulk.grid.setFocus()

    def _forget_files(self, image_ids: Collection[int]) -> None:
        for sheet in (self.contact, self.bulk):
            if sheet is not None:
                sheet.grid.crops.forget_images(image_ids)

    # Filling

    def refresh(self) -> None:
        """Show again what is open."""
        if self.contact is not None and self.contact.isVisible():
            self._fill_contact()
        if self.bulk is not None and self.bulk.isVisible():
            self._fill_bulk()

    def _fill_contact(self) -> None:
        sheet = self.contact
        if sheet is None:
            return
        self._name_categories(sheet)
        opens = self._review.thresholds.opens
        held = self._session.annotation_summaries(sheet.states, category_id=sheet.category_id)
        found = [
            summary
            for summary in held
            if summary.state is not State.PROPOSED or opens(summary.category_id, summary.sureness)
        ]
        if sheet.order is Sort.SIMILAR:
            self._liken(sheet, found)
        else:
            self._lay_out(found, {})

    def _lay_out(self, found: Sequence[AnnotationSummary], likeness: dict[int, float]) -> None:
        sheet = self.contact
        if sheet is None:
            return
        note = ""
        if sheet.order is Sort.SIMILAR:
            unknown = len(found) - len(likeness)
            note = tr("Select one object to compare with.") if not likeness else ""
            if likeness and unknown:
                note = plural(
                    "{n} on an image that was not looked at yet comes last; Find in the folder looks at it.",
                    "{n} on images that were not looked at yet come last; Find in the folder looks at them.",
                    unknown,
                )
        sheet.show_summaries(annotation_summary.arranged(found, sheet.order, likeness), self._paths(found), note)

    def _liken(self, sheet: ContactSheet, found: Sequence[AnnotationSummary]) -> None:
        """Sort by likeness to the selected object once its vectors are there."""
        from swin_annotator.engine import similar

        chosen = sheet.grid.selected()
        if not chosen:
            self._lay_out(found, {})
            return
        paths, reference = self._paths(found), chosen[0].id
        by_image: dict[int, list[AnnotationSummary]] = {}
        for summary in found:
            by_image.setdefault(summary.image_id, []).append(summary)
        items = [(paths[image_id], summaries) for image_id, summaries in by_image.items() if image_id in paths]
        detector = self._detector()

        def done(vectors: object) -> None:
            if isinstance(vectors, dict):
                self._lay_out(found, annotation_summary.likeness(vectors, reference))

        self._inference.work(
            tr("Comparing objects"), lambda pool, cache: similar.look_up(items, detector, pool, cache), done
        )

    def _fill_bulk(self) -> None:
        from swin_annotator.ui.gallery.bulk_accept import Scope

        sheet, session = self.bulk, self._session
        if sheet is None:
            return
        self._name_categories(sheet)
        image = session.image
        match sheet.where:
            case Scope.IMAGE:
                found = session.annotation_summaries((State.PROPOSED,), image_id=image.id) if image is not None else []
            case Scope.CATEGORY:
                found = session.annotation_summaries((State.PROPOSED,), category_id=sheet.category_id)
            case Scope.FOLDER:
                found = session.annotation_summaries((State.PROPOSED,))
        seen = session.in_sight(found) if sheet.where is Scope.IMAGE else to_review(session, found)
        kept = [summary for summary in seen if summary.sureness >= sheet.threshold.value() - 1e-9]
        sheet.show_summaries(annotation_summary.arranged(kept, Sort.DOUBTFUL), self._paths(kept))

    def _take_project(self, project: object) -> None:
        if project is None:
            for sheet in (self.contact, self.bulk):
                if sheet is not None:
                    sheet.close()

    def _name_categories(self, sheet: ContactSheet | BulkAccept) -> None:
        categories = self._session.categories()
        sheet.show_categories(categories, theme.category_colours(categories, self._session.category_places()))

    def _paths(self, found: Sequence[AnnotationSummary]) -> dict[int, Path]:
        session, model = self._session, self._images
        images = (model.image_by_id(image_id) for image_id in {summary.image_id for summary in found})
        return {image.id: session.path_of(image) for image in images if image is not None}

    # Wishes

    def _change(
        self, name: str, ids: Sequence[int], step_of: Callable[[Sequence[Annotation]], Step], done: Callable[[int], str]
    ) -> None:
        self.bulk_step.start(name, ids, step_of, done)

    def _judge(self, ids: Sequence[int], out: Sequence[int]) -> None:
        """Accept what stayed in and reject what was clicked out, as one step."""
        clicked_out, counts = set(out), {State.ACCEPTED: 0, State.REJECTED: 0}

        def step_of(chosen: Sequence[Annotation]) -> Step:
            # Objects that were judged one by one meanwhile keep that decision.
            waiting = [a for a in chosen if a.state is State.PROPOSED]
            wrong = [a for a in waiting if a.id in clicked_out]
            right = [a for a in waiting if a.id not in clicked_out]
            counts[State.ACCEPTED] += len(right)
            counts[State.REJECTED] += len(wrong)
            return review_steps.judge(right, wrong, self._session.beside(waiting))

        def done(_count: int) -> str:
            text, wrong = accepted(counts[State.ACCEPTED]), counts[State.REJECTED]
            return " ".join([text, plural("{n} rejected.", "{n} rejected.", wrong)] if wrong else [text])

        self.bulk_step.start(step_messages.accepting(ids), [*ids, *out], step_of, done)

    def _relabel(self, ids: Sequence[int], category_id: int) -> None:
        self._change(step_messages.relabelling(ids), ids, self._given(category_id), relabelled)

    def _given(self, category_id: int) -> Callable[[Sequence[Annotation]], Step]:
        session = self._session
        return lambda chosen: review_steps.relabel(attributes.free(chosen), category_id, session.beside(chosen))

    def _accept(self, chosen: Sequence[Annotation]) -> Step:
        return review_steps.accept(chosen, self._session.beside(chosen))

    def _dismiss(self, chosen: Sequence[Annotation]) -> Step:
        """Leave what somebody locked."""
        return review_steps.dismiss(attributes.free(chosen), self._session.beside(chosen))

    def show_on_canvas(self, summary: AnnotationSummary) -> None:
        """Open its image and bring it to the middle, whatever it scores."""
        window, review = self._window, self._review
        self._session.open_image(summary.image_id)
        if summary.state is State.PROPOSED and not review.thresholds.opens(summary.category_id, summary.sureness):
            review.reveal(summary.category_id, summary.sureness)
        review.revisit(summary.id if summary.state is State.REJECTED else 0)
        review.select((summary.id,))
        self._look_at(summary.bbox_xywh)
        window.activateWindow()
        self.left.emit()
