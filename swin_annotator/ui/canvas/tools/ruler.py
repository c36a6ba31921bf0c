"""Measuring: a line with its length in image pixels, its width and height, and its angle. Changes nothing."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from swin_annotator.ui.canvas.style import HALO, HALO_WIDTH, LINE_WIDTH, Lens
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import Pointer, Tool
from swin_annotator.ui.canvas.tools.handles import paint_dot
from swin_annotator.ui.canvas.tools.hints import hint_extent, paint_hint
from swin_annotator.ui.i18n.translate import tr


class RulerTool(Tool):
    """Drag, or press Enter twice at the keyboard's cross; Shift keeps to 45° steps. The line stays until the next."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Surface) -> None:
        super().__init__(canvas)
        self._line: QLineF | None = None
        self._held = False

    @property
    def busy(self) -> bool:
        """True if a line is there that Esc would take away."""
        return self._line is not None

    @property
    def text(self) -> str:
        """``120.4 px · 100 × 67 · 34°``; empty without a line."""
        if self._line is None:
            return ""
        across, down = abs(self._line.dx()), abs(self._line.dy())
        angle = round(math.degrees(math.atan2(-self._line.dy(), self._line.dx()))) % 360
        return tr(
            "{length:.1f} px · {across:.0f} × {down:.0f} · {angle}°",
            length=self._line.length(),
            across=across,
            down=down,
            angle=angle,
        )

    def press(self, pointer: Pointer) -> None:
        """Begin a line."""
        self._line = QLineF(pointer.at, pointer.at)
        self._held = True

    def move(self, pointer: Pointer) -> None:
        """Draw it out."""
        if self._held and self._line is not None:
            self._line.setP2(_straightened(self._line.p1(), pointer) if _straight(pointer) else pointer.at)

    def release(self, pointer: Pointer) -> None:
        """Leave it where it is; a click takes it away."""
        self.move(pointer)
        self._held = False
        if self._line is not None and self._line.length() < self.canvas.lens.px:
            self._line = None

    def enter(self, pointer: Pointer) -> None:
        """Begin, then end."""
        if self._held:
            self.release(pointer)
        else:
            self.press(pointer)

    def cancel(self) -> bool:
        """Take the line away."""
        was_busy = self.busy
        self._line, self._held = None, False
        return was_busy

    def extent(self, lens: Lens) -> QRectF:
        """Around line and figures."""
        if self._line is None:
            return QRectF()
        line = QRectF(self._line.p1(), self._line.p2()).normalized()
        return lens.grown(line).united(hint_extent(self._line.p2(), lens))

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """Line, ends and figures."""
        if self._line is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        accent = self.canvas.colours.accent
        for pen in (lens.pen(HALO, HALO_WIDTH), lens.pen(accent, LINE_WIDTH)):
            painter.setPen(pen)
            painter.drawLine(self._line)
        for end in (self._line.p1(), self._line.p2()):
            paint_dot(painter, end, lens, accent)
        paint_hint(painter, self._line.p2(), self.text)


def _straight(pointer: Pointer) -> bool:
    return pointer.holds(Qt.KeyboardModifier.ShiftModifier)


def _straightened(start: QPointF, pointer: Pointer) -> QPointF:
    line = QLineF(start, pointer.at)
    line.setAngle(round(line.angle() / 45) * 45)
    return line.p2()
