"""Lines through the pointer across the image, to draw boxes that line up with what is far away."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from swin_annotator.ui.canvas.style import HALO, Lens

WIDE = 3.0
"""Screen pixels that a line with its halo takes."""
LINE = QColor(255, 255, 255, 200)


class Crosshair:
    """The lines through a place; ``at`` is None while they are not shown."""

    def __init__(self) -> None:
        self.at: QPointF | None = None

    def lines(self, rect: QRectF) -> list[QLineF]:
        """Across and down through the image's rectangle; none outside of it."""
        if self.at is None or not rect.contains(self.at):
            return []
        x, y = self.at.x(), self.at.y()
        return [QLineF(rect.left(), y, rect.right(), y), QLineF(x, rect.top(), x, rect.bottom())]

    def extents(self, rect: QRectF, lens: Lens) -> list[QRectF]:
        """Return what the lines cover, in image pixels."""
        return [lens.grown(QRectF(line.p1(), line.p2()), WIDE) for line in self.lines(rect)]

    def paint(self, painter: QPainter, rect: QRectF, lens: Lens) -> None:
        """Thin light lines on a dark ground."""
        for pen in (lens.pen(HALO, WIDE), lens.pen(LINE, 1)):
            painter.setPen(pen)
            painter.drawLines(self.lines(rect))
