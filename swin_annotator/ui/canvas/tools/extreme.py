"""A box by four clicks on the outermost points of an object (Papadopoulos et al., Extreme clicking, ICCV 2017)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from swin_annotator.core import geometry
from swin_annotator.core.types import BoxXYWH
from swin_annotator.ui.canvas.style import HALO, HALO_WIDTH, LINE_WIDTH, Lens, readable_on
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import Pointer, Tool, clamped, takes_back

POINTS = 4
MARK = 4.0
"""Radius of a clicked point in screen pixels."""


class ExtremeTool(Tool):
    """Click the top, bottom, left and right of an object in any order; emits ``box_drawn`` after the fourth."""

    cursor = Qt.CursorShape.CrossCursor
    snaps = True

    def __init__(self, canvas: Surface) -> None:
        super().__init__(canvas)
        self._points: list[QPointF] = []
        self._pointer: QPointF | None = None

    @property
    def busy(self) -> bool:
        """True if some points are set."""
        return 0 < len(self._points) < POINTS

    def press(self, pointer: Pointer) -> None:
        """Set a point; the fourth makes the box, unless it would have no area."""
        if len(self._points) == POINTS:
            self._points = []
        self._points.append(clamped(pointer.at, self.canvas.size_hw))
        if len(self._points) < POINTS:
            return
        box = self._box()
        clipped = geometry.clip_xywh(box, self.canvas.size_hw) if box is not None else None
        if clipped is None:
            self._points = []
        else:
            self.canvas.box_drawn.emit(clipped)

    def move(self, pointer: Pointer) -> None:
        """Show what the box would be with this point."""
        self._pointer = clamped(pointer.at, self.canvas.size_hw)

    def enter(self, pointer: Pointer) -> None:
        """Enter sets a point at the keyboard's cross."""
        self.press(pointer)

    def wants(self, event: QKeyEvent) -> bool:
        """Backspace while points are set."""
        return self.busy and takes_back(event)

    def key(self, event: QKeyEvent) -> bool:
        """Backspace takes the last point back."""
        if not self.wants(event):
            return False
        self._points.pop()
        return True

    def cancel(self) -> bool:
        """Forget the points."""
        was_busy = self.busy
        self._points = []
        return was_busy

    def settle(self) -> None:
        """Drop the box that waited for the store."""
        if not self.busy:
            self._points = []

    def extent(self, lens: Lens) -> QRectF:
        """Around points, pointer and box."""
        box = self._box(with_pointer=True)
        return QRectF() if not self._points or box is None else lens.grown(QRectF(*box), 2 * MARK)

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The points, and the box that they span so far."""
        box = self._box(with_pointer=True)
        if not self._points or box is None:
            return
        colour = self.canvas.draw_colour
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (lens.pen(HALO, HALO_WIDTH), lens.pen(colour, LINE_WIDTH)):
            painter.setPen(pen)
            painter.drawRect(QRectF(*box))
        painter.setPen(lens.pen(readable_on(colour), 1))
        painter.setBrush(colour)
        for point in self._points:
            painter.drawEllipse(point, MARK * lens.px, MARK * lens.px)

    def _box(self, *, with_pointer: bool = False) -> BoxXYWH | None:
        points = list(self._points)
        if with_pointer and self._pointer is not None and len(points) < POINTS:
            points.append(self._pointer)
        if not points:
            return None
        xs, ys = [p.x() for p in points], [p.y() for p in points]
        return (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
