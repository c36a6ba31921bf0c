"""Keys as caps: how a shortcut is written there, and the cap beside what the key does."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from swin_annotator.ui.theme.theme import Colours, current
from swin_annotator.ui.widgets.plain_text import PlainLabel

CAP_PX = 11


def key_text(keys: QKeySequence | str) -> str:
    """A shortcut as a key cap shows it: ``Ctrl ⏎``, ``⇧E``."""
    # Native names are translated: too long for a cap. Only macOS has signs for them.
    form = (
        QKeySequence.SequenceFormat.NativeText if sys.platform == "darwin" else QKeySequence.SequenceFormat.PortableText
    )
    text = QKeySequence(keys).toString(form)
    for long, short in (("Return", "⏎"), ("Enter", "⏎"), ("Shift+", "⇧"), ("Ctrl+", "Ctrl "), ("Delete", "Del")):
        text = text.replace(long, short)
    return text


def cap_font(base: QFont) -> QFont:
    """The font of key caps."""
    font = QFont(base)
    font.setPixelSize(CAP_PX)
    return font


def cap_width(text: str, base: QFont) -> int:
    """Pixels that a key cap takes."""
    return max(18, QFontMetrics(cap_font(base)).horizontalAdvance(text) + 10)


def paint_cap(painter: QPainter, text: str, rect: QRectF, colours: Colours, ink: str = "", edge: str = "") -> None:
    """Draw a key cap with ``text`` into ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge or colours.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if edge else QColor(colours.raised))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(ink or colours.muted))
    painter.setFont(cap_font(painter.font()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class KeyCap(PlainLabel):
    """A key, or that of an action whatever it is changed to, drawn as a cap beside what it does."""

    def __init__(self, keys: str | QAction) -> None:
        super().__init__()
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if isinstance(keys, QAction):
            keys.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(key_text(self._keys.shortcut() if isinstance(self._keys, QAction) else self._keys))

    def sizeHint(self) -> QSize:
        """As wide as the text needs; nothing without a key."""
        return QSize(cap_width(self.text(), self.font()) if self.text() else 0, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded frame with the key in it."""
        if self.text():
            paint_cap(QPainter(self), self.text(), QRectF(self.rect()), current())
