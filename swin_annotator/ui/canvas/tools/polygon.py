"""Polygons by clicking corner after corner, or by tracing the outline with the button held."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPolygonF

from swin_annotator.core import geometry
from swin_annotator.ui.canvas.style import FILL_ALPHA, HALO, HALO_WIDTH, LINE_WIDTH, Lens, tint
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import HANDLE_REACH, SLOP, Pointer, Tool, clamped, distance, ends, takes_back
from swin_annotator.ui.canvas.tools.handles import paint_dot

LEAST_AREA = 1.0
"""Square pixels below which a closed ring is no object."""
TRACE_TOLERANCE = 1.0
"""Screen pixels by which the corners of a traced line may miss the hand's way."""
TRACE_REACH = 2 * HANDLE_REACH
"""Screen pixels from the first corner within which the end of a traced line closes the ring."""


class PathTool(Tool):
    """Corners set by clicks or traced by drags; what ends the line, and what it is then, is up to the children."""

    cursor = Qt.CursorShape.CrossCursor
    snaps = True
    least = 3
    """Number of corners that make something."""

    def __init__(self, canvas: Surface) -> None:
        super().__init__(canvas)
        self._points: list[QPointF] = []
        self._trace: list[QPointF] = []
        self._done = False
        self._pointer: QPointF | None = None
        self._held = False

    @property
    def busy(self) -> bool:
        """True if corners have been set."""
        return bool(self._points) and not self._done

    @property
    def corners(self) -> int:
        """Number of corners that stand."""
        return len(self._points)

    @property
    def colour(self) -> QColor:
        """The preview's colour."""
        return self.canvas.draw_colour

    def press(self, pointer: Pointer) -> None:
        """Set a corner."""
        if self._done:
            self._forget()
        self._points.append(clamped(pointer.at, self.canvas.size_hw))
        self._trace = []
        self._held = True

    def move(self, pointer: Pointer) -> None:
        """Let the line follow the hand while the button is down; otherwise a straight one reaches for the pointer."""
        self._pointer = clamped(pointer.at, self.canvas.size_hw)
        if not self._held:
            return
        px = self.canvas.lens.px
        if self._trace or distance(self._points[-1], self._pointer) >= SLOP * px:
            last = self._trace[-1] if self._trace else self._points[-1]
            if distance(last, self._pointer) >= px:
                self._trace.append(self._pointer)

    def release(self, pointer: Pointer) -> None:
        """Keep the corner, or the traced line with as few corners as it needs."""
        if not self._held:
            return
        self._held = False
        trace, self._trace = self._trace, []
        if trace:
            flat = [v for point in (self._points[-1], *trace) for v in point.toTuple()]
            kept = geometry.simplified(flat, TRACE_TOLERANCE * self.canvas.lens.px, closed=False)
            self._points += [QPointF(x, y) for x, y in zip(kept[2::2], kept[3::2], strict=True)]
            self.traced()

    def traced(self) -> None:
        """A traced line ended; the button is up."""

    def finish(self) -> None:
        """The line is complete: tell the owner, or forget it."""

    def double_click(self, pointer: Pointer) -> None:
        """Finish; the first of the two clicks has set the last corner."""
        if len(self._points) >= self.least and not self._done:
            self._end()
        else:
            self.press(pointer)

    def enter(self, pointer: Pointer) -> None:
        """Set a corner; twice at the same place finishes."""
        if self.busy and distance(pointer.at, self._points[-1]) < 1e-6:
            self.double_click(pointer)
        else:
            self.press(pointer)
        self.release(pointer)

    def wants(self, event: QKeyEvent) -> bool:
        """Enter and Backspace, while corners stand."""
        return self.busy and (ends(event) or takes_back(event))

    def key(self, event: QKeyEvent) -> bool:
        """Enter finishes, Backspace takes the last corner back."""
        if not self.wants(event):
            return False
        if takes_back(event):
            self._points.pop()
            self._held = False
            self._trace = []
        elif len(self._points) >= self.least:
            self._end()
        return True

    def cancel(self) -> bool:
        """Forget all corners."""
        was_busy = self.busy
        self._forget()
        return was_busy

    def settle(self) -> None:
        """Drop the line that waited for the store."""
        if self._done:
            self._forget()

    def extent(self, lens: Lens) -> QRectF:
        """Around all corners and the pointer."""
        if not self._points:
            return QRectF()
        points = [*self._points, *self._trace, *([self._pointer] if self._pointer is not None else [])]
        return lens.grown(QPolygonF(points).boundingRect())

    def line(self) -> list[QPointF]:
        """Return what is drawn: corners, then the traced line or the way to the pointer."""
        points = [*self._points, *self._trace]
        if not self._done and not self._held and self._pointer is not None:
            points.append(self._pointer)
        return points

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The line so far and its corners."""
        if not self._points:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (lens.pen(HALO, HALO_WIDTH), lens.pen(self.colour, LINE_WIDTH)):
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(self.line()))
        if not self._done:
            for i, point in enumerate(self._points):
                paint_dot(painter, point, lens, self.colour, large=i == 0 and self.closing())

    def closing(self) -> bool:
        """Return whether a click here would end the line."""
        return False

    def _end(self) -> None:
        self._held = False
        self._trace = []
        self._done = True
        self.finish()

    def _forget(self) -> None:
        self._points = []
        self._trace = []
        self._done = False
        self._held = False


class PolygonTool(PathTool):
    """Click corners or trace; the first corner, Enter or a double click closes; Backspace takes the last one back."""

    def press(self, pointer: Pointer) -> None:
        """Set a corner, or close on the first one."""
        if self._done:
            self._forget()
        if self._on_first(pointer.at):
            self._end()
        else:
            super().press(pointer)

    def traced(self) -> None:
        """A line traced back to its start closes the ring."""
        if len(self._points) > self.least and self._on_first(self._points[-1], TRACE_REACH):
            self._points.pop()
            self._end()

    def closing(self) -> bool:
        """Return whether the pointer is on the first corner."""
        return self._pointer is not None and self._on_first(self._pointer)

    def finish(self) -> None:
        """Emit the ring, unless it has no area."""
        ring = _without_repeats(self._points)
        flat = tuple(value for point in ring for value in point.toTuple())
        if len(ring) < 3 or geometry.polygon_area(flat) < LEAST_AREA:
            self._forget()
            return
        self._points = ring
        self.emit(flat)

    def emit(self, ring: tuple[float, ...]) -> None:
        """Tell the owner what was drawn."""
        self.canvas.polygon_drawn.emit(ring)

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The ring with its fill."""
        if not self._points:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint(self.colour, FILL_ALPHA))
        painter.drawPolygon(QPolygonF(self.line()))
        super().paint(painter, lens)

    def line(self) -> list[QPointF]:
        """Closed once it is done."""
        points = super().line()
        return [*points, points[0]] if self._done else points

    def _on_first(self, at: QPointF, reach: float = HANDLE_REACH) -> bool:
        near = distance(at, self._points[0]) <= reach * self.canvas.lens.px if self._points else False
        return len(self._points) >= 3 and near


def _without_repeats(points: list[QPointF]) -> list[QPointF]:
    kept = [point for i, point in enumerate(points) if i == 0 or distance(point, points[i - 1]) > 1e-6]
    while len(kept) > 1 and distance(kept[-1], kept[0]) <= 1e-6:
        kept.pop()
    return kept
