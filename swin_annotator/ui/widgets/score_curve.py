"""A small curve of scores, drawn by hand: one point for each pass, the best one marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from swin_annotator.ui.i18n.translate import say
from swin_annotator.ui.theme.theme import current

_EDGE, _DOT = 8, 4
"""Pixels."""


class ScoreCurve(QWidget):
    """Scores from 0 to 1, from left to right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scoreCurve")
        say(self.setAccessibleName, "Score on the images kept aside")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.points: list[float] = []
        self._most = 1

    def show_points(self, points: Sequence[float], most: int) -> None:
        """Draw these; ``most`` is how many there will be at most."""
        self.points, self._most = list(points), max(most, len(points), 1)
        self.setAccessibleDescription(", ".join(f"{point:.2f}" for point in points))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(320, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame at 0 and 1, the curve, and the best point."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = current()
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DotLine))
        painter.drawLine(room.topLeft(), room.topRight())
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        if not self.points:
            return
        step = room.width() / max(self._most - 1, 1)
        places = [
            QPointF(room.left() + i * step, room.bottom() - min(max(point, 0.0), 1.0) * room.height())
            for i, point in enumerate(self.points)
        ]
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawPolyline(places)
        best = places[max(range(len(self.points)), key=self.points.__getitem__)]
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(best, _DOT, _DOT)
