"""Bars from left to right, one a line, drawn by hand: names before them and counts behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.theme.theme import current

_ROW, _BAR, _GAP = 20, 12, 8
"""Pixels: of a line, of its bar, and between the columns."""
_NAMES = 0.42
"""Share of the width, for names at most."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One line."""

    name: str
    value: float
    text: str
    """Text behind the bar."""


class BarPlot(QWidget):
    """Shows what it is given."""

    def __init__(self, name: str, title: str) -> None:
        """A plot called ``name``; a screen reader says ``title``, then the bars."""
        super().__init__()
        self.setObjectName(name)
        say(self.setAccessibleName, title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bars: tuple[Bar, ...] = ()
        self._most = 1.0

    def show_bars(self, bars: Sequence[Bar], most: float | None = None) -> None:
        """Show these; ``most`` is the value of a bar of full length, else the largest."""
        self.bars = tuple(bars)
        self._most = max([1e-9, *(bar.value for bar in self.bars)]) if most is None else most
        self.setAccessibleDescription(", ".join(f"{bar.name}: {bar.text}" for bar in self.bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(280, _ROW * max(1, len(self.bars)))

    def minimumSizeHint(self) -> QSize:
        """As ``sizeHint``, and less wide."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names to the right of their column, so that they stand at their bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, metrics = current(), QFontMetrics(self.font())
        if not self.bars:
            painter.setPen(QColor(colours.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tr("None yet."))
            return
        room = self.width() * _NAMES
        names = min(room, max(metrics.horizontalAdvance(bar.name) for bar in self.bars))
        texts = max(metrics.horizontalAdvance(bar.text) for bar in self.bars)
        length = max(8.0, self.width() - names - texts - 2 * _GAP)
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, bar in enumerate(self.bars):
            top = place * _ROW
            painter.setPen(QColor(colours.muted))
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(names) + 1)
            painter.drawText(QRectF(0, top, names, _ROW), Qt.AlignmentFlag.AlignRight | middle, name)
            part = length * min(1.0, max(0.0, bar.value / self._most))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            if bar.value > 0:
                painter.drawRoundedRect(QRectF(names + _GAP, top + (_ROW - _BAR) / 2, max(part, 2.0), _BAR), 2, 2)
            painter.setPen(QColor(colours.text))
            at = names + 2 * _GAP + part
            painter.drawText(QRectF(at, top, texts + 1, _ROW), Qt.AlignmentFlag.AlignLeft | middle, bar.text)
