"""A small chart: the share of right ones from each score on, how sure that is, and how many of them are kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from swin_annotator.core.calibration import Rate
from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.theme.theme import current

HEIGHT = 120
_BOTTOM, _EDGE = 18.0, 6.0
_VEIL = 60
"""Opacity, of 255: how much of the band of uncertainty is covered."""


class RateChart(QWidget):
    """Shows what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rateChart")
        say(self.setAccessibleName, "Share of right ones from each score on")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rates: tuple[Rate, ...] = ()
        self._threshold, self._wanted = 0.0, 0.0

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(320, HEIGHT)

    def show_rates(self, rates: Sequence[Rate], threshold: float, wanted: float) -> None:
        """Show these, a line at the ``threshold`` in force, and one at the share that is ``wanted``."""
        self._rates, self._threshold, self._wanted = tuple(rates), threshold, wanted
        self.update()

    @property
    def _line(self) -> float:
        return float(self.fontMetrics().height())

    def left(self) -> float:
        """Pixels at the left that the widest number beside the axis takes."""
        return float(self.fontMetrics().horizontalAdvance(f"{1.0:.0%}")) + 2 * _EDGE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Precision as a line in its band, recall dashed."""
        colours = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.left()
        room = QRectF(left, _EDGE, self.width() - left - _EDGE, self.height() - _BOTTOM - _EDGE)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRect(room)
        painter.setPen(QColor(colours.muted))
        for share in (0.0, 0.5, 1.0):
            at = self._at(room, 0.0, share)
            beside = QRectF(0, at.y() - self._line / 2, left - _EDGE, self._line)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{share:.0%}")
        below = QRectF(room.left(), room.bottom() + 2, room.width(), _BOTTOM)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "0")
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, "1")
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, tr("score"))
        if not self._rates:
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, tr("Nothing was judged yet."))
            return
        band = [self._at(room, rate.threshold, rate.between[1]) for rate in self._rates]
        band += [self._at(room, rate.threshold, rate.between[0]) for rate in reversed(self._rates)]
        veil = QColor(colours.accent)
        veil.setAlpha(_VEIL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawPolygon(QPolygonF(band))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawPolyline(QPolygonF([self._at(room, rate.threshold, rate.precision) for rate in self._rates]))
        painter.setPen(QPen(QColor(colours.muted), 1.5, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF([self._at(room, rate.threshold, rate.found) for rate in self._rates]))
        painter.setPen(QPen(QColor(colours.text), 1))
        painter.drawLine(self._at(room, self._threshold, 0), self._at(room, self._threshold, 1))
        painter.setPen(QPen(QColor(colours.line), 1, Qt.PenStyle.DotLine))
        painter.drawLine(self._at(room, 0, self._wanted), self._at(room, 1, self._wanted))

    @staticmethod
    def _at(room: QRectF, score: float, share: float) -> QPointF:
        return QPointF(room.left() + score * room.width(), room.bottom() - share * room.height())
