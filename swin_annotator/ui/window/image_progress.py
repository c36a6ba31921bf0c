"""Keeps the image list true: what a person sees counts as seen, and another threshold counts anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from swin_annotator.ui.window.main_window import MainWindow

COUNT_MS = 100
"""While a slider is dragged the counts wait."""
PART = 500
"""Images counted in one turn of the event loop."""


class Progress(QObject):
    """Notes that the image on screen was seen; counts the images again, those in view first."""

    counted = Signal()
    """Some images are counted anew."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._threshold = window.review.threshold
        self._left: list[int] = []
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._count)
        window.review.refreshed.connect(self._take_image)
        window.session.opened.connect(self._take_project)

    def _take_project(self, _project: object) -> None:
        self._next.stop()
        self._left = []
        self._threshold = self._window.review.threshold

    def _take_image(self) -> None:
        window = self._window
        image = window.session.image
        if image is not None and window.is_on_canvas() and not window.review.late:
            window.session.note_seen(image)
        if window.review.threshold != self._threshold:
            self._threshold = window.review.threshold
            if image is not None:
                self._show((image.id,))
            seen = window.images.visible_ids()
            rest = [image_id for image_id in window.images.model.places() if image_id not in seen]
            self._left = [*rest[::-1], *seen]
            self._next.start(COUNT_MS)

    def _count(self) -> None:
        part = self._left[-PART:]
        del self._left[-PART:]
        self._show(part)
        if self._left:
            self._next.start(0)

    def _show(self, image_ids: Sequence[int]) -> None:
        self._window.images.model.note_summaries(self._window.session.summaries(image_ids))
        self.counted.emit()
