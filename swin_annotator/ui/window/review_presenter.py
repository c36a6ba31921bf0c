"""Shows in the review bar how far the review of the folder is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from swin_annotator.core.types import State
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.actions.table_labels import order_id
from swin_annotator.ui.i18n import state_names
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.panels.review_bar import ReviewBar
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.review.review_session import ReviewSession
from swin_annotator.ui.window.category_presenter import CategoryPresenter


class ReviewPresenter(QObject):
    """Follows the review session; the bar is there while it is on."""

    shown = Signal()
    """The bar is up to date."""

    def __init__(
        self,
        review_session: ReviewSession,
        review: ImageReview,
        bar: ReviewBar,
        actions: Actions,
        categories: CategoryPresenter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._review_session, self._review, self._bar, self._actions = review_session, review, bar, actions
        self._categories = categories
        review_session.changed.connect(self.show)

    def show(self) -> None:
        """Show what is judged, how many are left, and at what pace."""
        mode, bar = self._review_session, self._bar
        self._actions["reviewMode"].setChecked(mode.on)
        self._actions[order_id(mode.queue.order)].setChecked(True)
        bar.setVisible(mode.on)
        if mode.on:
            bar.show_state(self._judged(), len(mode.queue), mode.log.pace(), mode.queue.order)
            bar.show_end(self._left_over() if mode.finished else "")
        self.shown.emit()

    def _judged(self) -> str:
        """``cat 0.61``; with the verdict where the user went back to one that has it."""
        current = self._review_session.current
        if current is None:
            return ""
        score = "" if current.score is None else f" {current.score:.2f}"
        verdict = (
            ""
            if current.state is State.PROPOSED
            else tr(" · {state} already", state=tr(state_names.OF_OBJECTS[current.state]))
        )
        return f"{self._categories.names.get(current.category_id, '')}{score}{verdict}"

    def _left_over(self) -> str:
        """That nothing is left, and how much there is under the threshold."""
        nothing = tr("Nothing is left from {threshold:.2f} on.", threshold=self._review.threshold)
        below = self._review_session.queue.below
        return " ".join([nothing, plural("{n} scores less.", "{n} score less.", below)] if below else [nothing])
