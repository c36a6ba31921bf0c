"""One line of text that is cut where room is short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from swin_annotator.ui.widgets.plain_text import PlainLabel, one_line, tip


class ElidedLabel(PlainLabel):
    """One line of text, cut with … where room is short; the whole of it as tool tip."""

    def __init__(self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        self._shorter: tuple[str, ...] = ()
        super().__init__(text)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(20)

    def setText(self, text: str) -> None:
        """Show ``text``; the tool tip carries it whole."""
        self.set_texts((text,))

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show the first of these that has room, the last one cut where none has; the tool tip carries the first."""
        text, *shorter = texts
        self._shorter = tuple(shorter)
        super().setText(text)
        self.setToolTip(tip(text) if self.fontMetrics().horizontalAdvance(one_line(text)) > self.width() else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again whether a tool tip is needed."""
        self.set_texts((self.text(), *self._shorter))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, cut to the width."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics, texts = self.fontMetrics(), [one_line(text) for text in (self.text(), *self._shorter)]
        fitting = next((text for text in texts if metrics.horizontalAdvance(text) <= self.width()), texts[-1])
        text = metrics.elidedText(fitting, self._mode, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
