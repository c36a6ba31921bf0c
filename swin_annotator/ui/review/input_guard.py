"""The guard of keys: where a person could not see what a key is about to judge, it does nothing and says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Signal
from PySide6.QtGui import QKeyEvent

from swin_annotator.ui.actions.shortcuts import presses
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview

JUDGING = ("accept", "reject", "acceptAll", "rejectAll", "nextProposal", "previousProposal")
"""Actions whose keys a person may press too early."""


class InputGuard(QObject):
    """Watches the canvas: pixels come late, answers come when they come, and a key may be pressed just before.

    A key is meant for what was on screen when the finger went down. What an answer selected by itself counts from its
    first painting on; events between, such as a key that waited while the answer was taken in, are not for it.
    """

    told = Signal(str)

    def __init__(
        self,
        session: Session,
        canvas: Canvas,
        review: ImageReview,
        parent: QObject,
        *,
        is_on_canvas: Callable[[], bool],
        awaits: Callable[[int], bool],
    ) -> None:
        """Watch ``canvas``.

        Args:
            session: knows which image is open.
            canvas: what a person sees.
            review: what is judged there.
            parent: keeps this alive.
            is_on_canvas: whether the pixels of the open image are on the canvas.
            awaits: whether a model is asked about the image of an id.
        """
        super().__init__(parent)
        self._session, self._canvas, self._review = session, canvas, review
        self._is_on_canvas, self._awaits = is_on_canvas, awaits
        self._unpainted = False
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)

    def invalidate(self) -> None:
        """Block decisions until the canvas is painted: the program, and no key, exchanged what would be judged."""
        self._unpainted = True
        view = self._canvas.viewport()
        view.update(QRect(view.rect().center(), QSize(1, 1)))  # what differs is painted along with it

    def blocked_reason(self, judged: Sequence[object] | None = None) -> str:
        """Say why a key that judges does nothing at the moment, in the user's language; empty where it counts.

        ``judged`` is what the key is about; None: the selection.
        """
        if self.awaits and not (self._review.selection if judged is None else judged):
            return tr("The answer is still on its way; the key did nothing.")
        if self._review.late or (self._session.image is not None and not self._is_on_canvas()):
            return tr("The image is still being read; the key did nothing.")
        if self._unpainted:
            return tr("What is shown has changed just now; the key did nothing.")
        return ""

    def allows(self, judged: Sequence[object] | None = None) -> bool:
        """Return whether a key that judges counts at the moment; if not, says why it does nothing."""
        if why := self.blocked_reason(judged):
            self.told.emit(why)
        return not why

    @property
    def awaits(self) -> bool:
        """True if a model is asked about the image on screen."""
        image = self._session.image
        return image is not None and self._awaits(image.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note paintings; a key that comes through to the canvas found nothing to judge."""
        if event.type() is QEvent.Type.Paint and watched is self._canvas.viewport():
            self._unpainted = False
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.awaits:
            judges = any(presses(event, action_id) for action_id in JUDGING)
            if judges and (why := self.blocked_reason()):
                self.told.emit(why)
                return True  # Tab would take the focus away, and with it the keys that follow the answer
        return super().eventFilter(watched, event)
