"""Keeps what is shown equal to what is stored: lists, counts, canvas, enabled actions."""

from __future__ import annotations

from PySide6.QtCore import QObject

from swin_annotator.core.edits import Changes
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.window.action_states import ActionStates
from swin_annotator.ui.window.bars import StatusBar
from swin_annotator.ui.window.category_presenter import CategoryPresenter
from swin_annotator.ui.window.image_list_presenter import ImageListPresenter
from swin_annotator.ui.window.object_presenter import ObjectPresenter
from swin_annotator.ui.window.review_presenter import ReviewPresenter


class Presenter(QObject):
    """Knows which presenters show anew, and in which order, when something changed. Changes nothing that is stored."""

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        prompter: PromptController,
        inference: InferenceController,
        status_bar: StatusBar,
        images: ImageListPresenter,
        categories: CategoryPresenter,
        objects: ObjectPresenter,
        mode: ReviewPresenter,
        states: ActionStates,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._review, self._prompter, self._inference, self._status_bar = (
            session,
            review,
            prompter,
            inference,
            status_bar,
        )
        self.images, self.categories, self.objects, self.mode, self._states = images, categories, objects, mode, states
        self._told: tuple[object, ...] = ()
        """Facts of what runs as they were told last."""
        session.opened.connect(self._take_project)
        session.changed.connect(self._take_changes)
        session.categories_changed.connect(self.refresh)
        images.added.connect(states.update)
        objects.shown.connect(self._go_on)
        inference.answers.writing.connect(self._hurry)
        mode.shown.connect(states.update)
        inference.running_changed.connect(self._show_running)
        inference.answered.connect(objects.take_answer)

    def refresh(self) -> None:
        """Read categories and annotations again and show them."""
        self.categories.read()
        self.objects.rename()
        self._prompter.refresh_names()
        self.categories.show()
        self._review.refresh()
        self._states.name_steps()

    def say_again(self) -> None:
        """Say again what has figures or keys in it: the language changed, or a key."""
        self.refresh()
        self.categories.count()
        self.images.tell_summary()
        self.mode.show()
        self.images.say_again()

    def _take_project(self, _project: object) -> None:
        self.objects.forget()
        self.images.clear()
        self.refresh()
        self.categories.count()

    def _take_changes(self, _changes: Changes) -> None:
        self.categories.count_later()
        self._states.name_steps()

    def _hurry(self, begins: bool) -> None:
        """Show on the canvas first what an answer brings: somebody waits for that alone."""
        self.objects.hurry(begins)
        if begins:
            self._states.hold()
            self.images.hold()
        elif not self.objects.late:
            self._go_on()

    def enable_actions(self) -> None:
        """An answer was taken in: a key finds its action from here on, not only once all is listed."""
        self._states.go_on()

    def _go_on(self) -> None:
        self._states.go_on()
        self.images.go_on()

    def _show_running(self, _running: object) -> None:
        inference, image = self._inference, self._session.image
        shown = inference.shown()
        self._status_bar.show_running(shown, inference.waiting())
        told = (shown is not None, image is not None and inference.awaits(image.id))
        if told != self._told:  # how far it is changes no more than the line
            self._told = told
            self.objects.show_hint()
            self._states.update()
