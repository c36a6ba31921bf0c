"""Drawing without a mouse: arrows move a cross over the image, Enter sets a corner, begins or ends a stroke."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from swin_annotator.ui.canvas.style import HALO, Lens
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import ARROWS, Pointer, Tool, clamped

STEP, LONG_STEP, SHORT_STEP = 8.0, 40.0, 1.0
"""Screen pixels per arrow key: plain, with Shift, with Ctrl."""
ARM = 11.0
"""Length of the cross's arms in screen pixels."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyPointer:
    """A pointer moved by keys, for every tool that draws. The mouse takes over as soon as it moves."""

    def __init__(self, canvas: Surface) -> None:
        self._canvas = canvas
        self.at: QPointF | None = None

    def wants(self, tool: Tool, event: QKeyEvent) -> bool:
        """Return whether a key moves the cross, or acts where it stands."""
        if not tool.draws or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        if event.key() in ARROWS:
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self.at is not None and plain and event.key() in ENTER

    def key(self, tool: Tool, event: QKeyEvent) -> bool:
        """Move the cross, or let the tool act. True when the key was used."""
        if not self.wants(tool, event):
            return False
        if event.key() in ARROWS:
            self._move(event)
        assert self.at is not None
        pointer = Pointer(self.at, Qt.MouseButton.LeftButton)
        if event.key() in ARROWS:
            tool.move(pointer)
            self._canvas.reveal((self.at.x(), self.at.y(), 0.0, 0.0))
        elif not event.isAutoRepeat():
            tool.enter(pointer)
        return True

    def extent(self, lens: Lens) -> QRectF:
        """Around the cross."""
        if self.at is None:
            return QRectF()
        return lens.grown(QRectF(self.at, self.at), ARM + 2)

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """A cross with an open middle."""
        if self.at is None:
            return
        near, far = 3 * lens.px, ARM * lens.px
        for pen in (lens.pen(HALO, 4), lens.pen(QColor(Qt.GlobalColor.white), 2)):
            painter.setPen(pen)
            for across, down in ARROWS.values():
                way = QPointF(across, down)
                painter.drawLine(QLineF(self.at + way * near, self.at + way * far))

    def _move(self, event: QKeyEvent) -> None:
        step = STEP
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step = LONG_STEP
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = SHORT_STEP
        if self.at is None:
            # Begins in the middle of what is seen.
            room = self._canvas.viewport().rect()
            self.at = self._canvas.to_image(QPointF(room.center()))
        way = self._canvas.lens.on_image(QPointF(*ARROWS[Qt.Key(event.key())])) * step * self._canvas.lens.px
        self.at = clamped(self.at + way, self._canvas.size_hw)
