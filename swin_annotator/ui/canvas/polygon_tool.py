"""Polygons by clicking corner after corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPolygonF

from swin_annotator.core import geometry
from swin_annotator.ui.canvas.handles import paint_dot
from swin_annotator.ui.canvas.style import FILL_ALPHA, HALO, HALO_WIDTH, LINE_WIDTH, Lens, tint
from swin_annotator.ui.canvas.tools import HANDLE_REACH, Pointer, Tool, clamped, distance

if TYPE_CHECKING:
    from swin_annotator.ui.canvas.view import Canvas

LEAST_AREA = 1.0
"""Square pixels below which a closed ring is no object."""


class PolygonTool(Tool):
    """Click corners; the first corner, Enter or a double click closes; Backspace takes the last one back."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._points: list[QPointF] = []
        self._closed = False
        self._pointer: QPointF | None = None
        self._held = False

    @property
    def busy(self) -> bool:
        """Whether corners have been set."""
        return bool(self._points) and not self._closed

    @property
    def corners(self) -> int:
        """How many corners stand."""
        return len(self._points)

    def press(self, pointer: Pointer) -> None:
        """Set a corner, or close on the first one."""
        if self._closed:
            self._forget()
        if self._on_first(pointer.at):
            self._close()
            return
        self._points.append(clamped(pointer.at, self.canvas.size_hw))
        self._held = True

    def move(self, pointer: Pointer) -> None:
        """While the button is down the corner follows; otherwise the line to the next one does."""
        self._pointer = clamped(pointer.at, self.canvas.size_hw)
        if self._held:
            self._points[-1] = self._pointer

    def release(self, pointer: Pointer) -> None:
        """The corner stays where it is."""
        self._held = False

    def double_click(self, pointer: Pointer) -> None:
        """Close; the first of the two clicks has set the last corner."""
        if len(self._points) >= 3 and not self._closed:
            self._close()
        else:
            self.press(pointer)

    def enter(self, pointer: Pointer) -> None:
        """Set a corner; twice at the same place closes."""
        if self.busy and distance(pointer.at, self._points[-1]) < 1e-6:
            self.double_click(pointer)
        else:
            self.press(pointer)
        self.release(pointer)

    def wants(self, event: QKeyEvent) -> bool:
        """Enter and Backspace, while corners stand."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self.busy and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)

    def key(self, event: QKeyEvent) -> bool:
        """Enter closes, Backspace takes the last corner back."""
        if not self.wants(event):
            return False
        if event.key() == Qt.Key.Key_Backspace:
            self._points.pop()
            self._held = False
        elif len(self._points) >= 3:
            self._close()
        return True

    def cancel(self) -> bool:
        """Forget all corners."""
        was_busy = self.busy
        self._forget()
        return was_busy

    def settle(self) -> None:
        """Drop the closed ring that waited for the store."""
        if self._closed:
            self._forget()

    def extent(self, lens: Lens) -> QRectF:
        """Around all corners and the pointer."""
        if not self._points:
            return QRectF()
        points = [*self._points, *([self._pointer] if self._pointer is not None else [])]
        rect = QPolygonF(points).boundingRect()
        return lens.grown(rect)

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The ring so far, its corners, and the line to the pointer."""
        if not self._points:
            return
        colour = self.canvas.draw_colour
        points = list(self._points)
        if not self._closed and not self._held and self._pointer is not None:
            points.append(self._pointer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint(colour, FILL_ALPHA))
        painter.drawPolygon(QPolygonF(points))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = [*points, points[0]] if self._closed else points
        for pen in (lens.pen(HALO, HALO_WIDTH), lens.pen(colour, LINE_WIDTH)):
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(line))
        if self._closed:
            return
        closing = self._pointer is not None and self._on_first(self._pointer)
        for i, point in enumerate(self._points):
            paint_dot(painter, point, lens, colour, large=i == 0 and closing)

    def _on_first(self, at: QPointF) -> bool:
        return len(self._points) >= 3 and distance(at, self._points[0]) <= HANDLE_REACH * self.canvas.lens.px

    def _close(self) -> None:
        ring = _without_repeats(self._points)
        flat = tuple(value for point in ring for value in point.toTuple())
        if len(ring) < 3 or geometry.polygon_area(flat) < LEAST_AREA:
            self._forget()
            return
        self._points = ring
        self._closed = True
        self._held = False
        self.canvas.polygon_drawn.emit(flat)

    def _forget(self) -> None:
        self._points = []
        self._closed = False
        self._held = False


def _without_repeats(points: list[QPointF]) -> list[QPointF]:
    kept = [point for i, point in enumerate(points) if i == 0 or distance(point, points[i - 1]) > 1e-6]
    while len(kept) > 1 and distance(kept[-1], kept[0]) <= 1e-6:
        kept.pop()
    return kept
