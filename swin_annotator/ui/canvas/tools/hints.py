"""Words beside the pointer: a measure, a tolerance, what to press next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from swin_annotator.ui.canvas.style import Lens

GROUND, INK = QColor(15, 17, 20, 225), QColor(255, 255, 255)
AWAY = 14.0
"""Screen pixels from the place that the words belong to."""
ROOM = 420.0
"""Screen pixels within which words are drawn, for repainting."""


def paint_hint(painter: QPainter, at: QPointF, text: str) -> None:
    """Write ``text`` upright to the lower right of a place of the image, inside what is seen."""
    base = painter.worldTransform()
    place = base.map(at)
    painter.save()
    painter.resetTransform()
    metrics = QFontMetricsF(painter.font())
    lines = text.split("\n")
    width = max(metrics.horizontalAdvance(line) for line in lines) + 14
    height = metrics.lineSpacing() * len(lines) + 8
    window = QRectF(painter.viewport())
    x = min(place.x() + AWAY, max(0.0, window.right() - width - 2))
    y = place.y() + AWAY
    if y + height > window.bottom():
        y = max(0.0, place.y() - AWAY - height)
    rect = QRectF(round(x), round(y), round(width), round(height))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(GROUND)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setPen(INK)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def hint_extent(at: QPointF, lens: Lens) -> QRectF:
    """Return what a hint may touch, in image pixels."""
    return lens.grown(QRectF(at, at), ROOM)
