"""Keys that judge: in review mode they mean the folder, else the image on screen."""

from __future__ import annotations

from collections.abc import Callable

from swin_annotator.core import review_steps
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.review.input_guard import InputGuard
from swin_annotator.ui.review.review_session import ReviewSession, StepOf


class KeyRouting:
    """Routes of the Review menu's actions and the digits. What the person could not see is left alone."""

    def __init__(
        self, session: Session, review: ImageReview, mode: ReviewSession, guard: InputGuard, give: Callable[[str], None]
    ) -> None:
        """``give`` gives the selection the category of a digit."""
        self._session, self._review, self._mode = session, review, mode
        self._guard, self._give = guard, give

    def accept(self) -> None:
        """Accept what is judged, and go on."""
        self._judge(review_steps.accept, self._review.accept)

    def reject(self) -> None:
        """Reject what is judged, and go on."""
        self._judge(review_steps.reject, self._review.reject)

    def accept_all(self) -> None:
        """Accept everything shown on the image, as one step."""
        if self._guard.allows(self._review.shown):
            self._review.accept_all()

    def reject_all(self) -> None:
        """Reject everything shown on the image, as one step."""
        if self._guard.allows(self._review.shown):
            self._review.reject_all()

    def give(self, digit: str) -> None:
        """Accept what is judged under the category of a digit, and go on; any other selection is relabelled."""
        place = (int(digit) - 1) % 10
        categories = self._session.categories()
        if self._mode.in_hand() is not None and place < len(categories):
            self._mode.decide(lambda chosen, beside: review_steps.accept_as(chosen, categories[place].id, beside))
        elif not self._review.selection or self._guard.allows():
            self._give(digit)

    def next(self) -> None:
        """Go to the next proposal; in review mode the one at hand is left for later."""
        (self._mode if self._mode.on else self._review).next()

    def previous(self) -> None:
        """Go to the previous proposal; in review mode back to what was judged or skipped before."""
        (self._mode if self._mode.on else self._review).previous()

    def _judge(self, step_of: StepOf, on_image: Callable[[], None]) -> None:
        if self._mode.on:
            self._mode.decide(step_of)
        elif self._guard.allows():
            on_image()
