"""Enables the actions that can be done at the moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.review.review_session import ReviewSession

Facts = Mapping[str, bool]
"""Conditions of the action table (``Spec.when``), and whether each holds."""


class ActionStates(QObject):
    """Asks the parts what holds, and tells the actions."""

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        review_session: ReviewSession,
        editor: AnnotationEditor,
        inference: InferenceController,
        actions: Actions,
        more: Sequence[Callable[[], Facts]],
        parent: QObject,
    ) -> None:
        """States of ``actions``; ``more`` are parts that answer for conditions of their own."""
        super().__init__(parent)
        self._session, self._review, self._review_session = session, review, review_session
        self._editor, self._inference, self._actions, self._more = editor, inference, actions, tuple(more)
        self._held = False
        review.selected.connect(self._take_selection)
        editor.copied.connect(self.update)

    def name_steps(self) -> None:
        """Say in the names of undo and redo what they would take back or bring back."""
        self._actions.name_steps(*self._session.undo_names())
        self.update()

    def hold(self) -> None:
        """Leave all as it is until ``go_on``: while an answer is taken in, most would change and change back."""
        self._held = True

    def go_on(self) -> None:
        """Follow again what can be done."""
        self._held = False
        self.update()

    def update(self) -> None:
        """Enable what can be done, disable the rest."""
        if self._held:
            return
        session, review, judged = self._session, self._review, self._review_session
        undo, redo = session.undo_names()
        facts = {
            "project": session.project is not None,
            "image": session.image is not None,
            "undo": undo is not None,
            "redo": redo is not None,
            "selection": bool(review.selection),
            "several": len(review.selection) > 1,
            "objects": bool(review.labels or review.shown),
            "proposals": bool(review.shown) or judged.on,
            "shown": bool(review.shown),
            "current": bool(review.selected_proposals()) or judged.current is not None,
            "clipboard": bool(self._editor.clipboard) and session.image is not None,
            "running": self._inference.shown() is not None,
        }
        for part in self._more:
            facts |= part()
        self._actions.enable([fact for fact, holds in facts.items() if holds])

    def _take_selection(self, _ids: object) -> None:
        self.update()
