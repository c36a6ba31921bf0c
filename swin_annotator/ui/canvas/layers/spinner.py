"""A turning mark: something is awaited."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

STEP_MS = 80
STEP_DEGREES = 30
RADIUS = 11.0
ABOVE = 54.0
"""Height of its place over the middle, so that text has room below."""


class Spinner(QObject):
    """Turns on a widget, which paints it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._widget: QWidget | None = None
        self._angle = 0
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._turn)

    def show_on(self, widget: QWidget | None) -> None:
        """Turn on this widget; None rests."""
        self._widget = widget
        if widget is None:
            self._timer.stop()
        else:
            self._timer.start()

    def paint(self, painter: QPainter, colour: QColor) -> None:
        """Draw it, if it turns."""
        if self._widget is None:
            return
        pen = QPen(colour, 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.drawArc(self._place(self._widget), -self._angle * 16, 270 * 16)

    def _turn(self) -> None:
        self._angle = (self._angle + STEP_DEGREES) % 360
        if self._widget is not None:
            self._widget.update(self._place(self._widget).adjusted(-3, -3, 3, 3).toAlignedRect())

    @staticmethod
    def _place(widget: QWidget) -> QRectF:
        centre = QRectF(widget.rect()).center()
        return QRectF(centre.x() - RADIUS, centre.y() - ABOVE - RADIUS, 2 * RADIUS, 2 * RADIUS)
