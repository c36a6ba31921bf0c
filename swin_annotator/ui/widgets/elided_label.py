"""One line of text that is cut where room is short."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from swin_annotator.ui.widgets.plain_text import PlainLabel, one_line, tip


class ElidedLabel(PlainLabel):
    """One line of text, cut with … where room is short; the whole of it as tool tip."""

    def __init__(self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(text)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(20)

    def setText(self, text: str) -> None:
        """Show ``text``; the tool tip carries it whole."""
        super().setText(text)
        self.setToolTip(tip(text) if self.fontMetrics().horizontalAdvance(one_line(text)) > self.width() else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again whether a tool tip is needed."""
        self.setText(self.text())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, cut to the width."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(one_line(self.text()), self._mode, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
