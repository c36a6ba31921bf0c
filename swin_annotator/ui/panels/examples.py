"""Examples as small pictures."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QToolButton,
)

from swin_annotator.ui import icons
from swin_annotator.ui.theme import current
from swin_annotator.ui.words import say, tr

CHIP = 40
"""Side of a chip in pixels."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One example as the panel shows it."""

    text: str
    negative: bool
    crop: QPixmap | None = None


class ExampleChip(QAbstractButton):
    """An example's crop with a green + or red −; a click shows it, Delete or its cross removes it."""

    removed = Signal()

    def __init__(self, chip: Chip) -> None:
        super().__init__()
        self._chip = chip
        self.setFixedSize(CHIP, CHIP)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        sign = tr("never this") if chip.negative else tr("like this")
        self.setAccessibleName(tr("Example, {sign}: {text}", sign=sign, text=chip.text))
        self.setToolTip(tr("{text} ({sign}). Click to see it, Delete to remove it.", text=chip.text, sign=sign))
        self._cross = QToolButton(self)
        self._cross.setObjectName("removeExample")
        self._cross.setAccessibleName(tr("Remove the example {text}", text=chip.text))
        say(self._cross.setToolTip, "Remove this example")
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setFixedSize(16, 16)
        self._cross.setProperty("role", "cross")
        self._cross.move(CHIP - 17, 1)
        self._cross.hide()
        self._cross.clicked.connect(self.removed)

    def enterEvent(self, event: QEvent) -> None:
        """Offer to remove it."""
        self._cross.setIcon(icons.icon("close", current()))
        self._cross.setIconSize(QSize(12, 12))
        self._cross.show()
        super().enterEvent(event)  # type: ignore[arg-type]  # a QEnterEvent

    def leaveEvent(self, event: QEvent) -> None:
        """Back to the plain crop."""
        self._cross.hide()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes it."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The crop in a frame of its sign's colour."""
        colours = current()
        colour = QColor(colours.reject if self._chip.negative else colours.accept)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        inner = self.rect().adjusted(2, 2, -2, -2)
        painter.fillRect(inner, QColor(colours.raised))
        if self._chip.crop is not None:
            painter.drawPixmap(inner, self._chip.crop)
        painter.setPen(QPen(QColor(colours.accent) if self.hasFocus() else colour, 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        badge = inner.adjusted(inner.width() - 14, inner.height() - 14, 0, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(badge)
        painter.setPen(QPen(QColor(colours.on_accept if not self._chip.negative else colours.bg), 1.8))
        middle = badge.center()
        painter.drawLine(middle.x() - 3, middle.y() + 1, middle.x() + 4, middle.y() + 1)
        if not self._chip.negative:
            painter.drawLine(middle.x() + 1, middle.y() - 3, middle.x() + 1, middle.y() + 4)
