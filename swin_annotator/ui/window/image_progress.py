"""Keeps the image list true: what a person sees counts as seen, and another threshold counts anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview

COUNT_MS = 100
"""Time that the counts wait while a slider is dragged."""
PART = 500
"""Images counted in one turn of the event loop."""


class ImageProgress(QObject):
    """Notes that the image on screen was seen; counts the images again, those in view first."""

    counted = Signal()
    """Some images are counted anew."""

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        images: ImagesPanel,
        parent: QObject,
        *,
        is_on_canvas: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._session, self._review, self._images, self._is_on_canvas = session, review, images, is_on_canvas
        self._thresholds = review.thresholds
        self._left: list[int] = []
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._count)
        review.refreshed.connect(self._take_image)
        session.opened.connect(self._take_project)

    def _take_project(self, _project: object) -> None:
        self._next.stop()
        self._left = []
        self._thresholds = self._review.thresholds

    def _take_image(self) -> None:
        image = self._session.image
        if image is not None and self._is_on_canvas() and not self._review.late:
            self._session.note_seen(image)
        if self._review.thresholds != self._thresholds:
            self._thresholds = self._review.thresholds
            if image is not None:
                self._show((image.id,))
            seen = self._images.visible_ids()
            rest = [image_id for image_id in self._images.model.places() if image_id not in seen]
            self._left = [*rest[::-1], *seen]
            self._next.start(COUNT_MS)

    def _count(self) -> None:
        part = self._left[-PART:]
        del self._left[-PART:]
        self._show(part)
        if self._left:
            self._next.start(0)

    def _show(self, image_ids: Sequence[int]) -> None:
        self._images.model.note_summaries(self._session.summaries(image_ids))
        self.counted.emit()
