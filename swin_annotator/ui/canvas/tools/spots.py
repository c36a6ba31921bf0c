"""Points, key points and open lines by clicks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from swin_annotator.core.keypoints import COVERED, UNLABELLED, VISIBLE, Triple
from swin_annotator.core.types import Kind
from swin_annotator.ui.canvas.style import HALO, HALO_WIDTH, LINE_WIDTH, Lens
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import Pointer, Tool, clamped, ends, single, takes_back
from swin_annotator.ui.canvas.tools.handles import paint_dot
from swin_annotator.ui.canvas.tools.hints import hint_extent, paint_hint
from swin_annotator.ui.canvas.tools.polygon import PathTool
from swin_annotator.ui.i18n.translate import tr


class LineTool(PathTool):
    """Click corners or trace; Enter or a double click ends the line; emits ``spots_drawn``."""

    least = 2

    def finish(self) -> None:
        """Emit the line, unless it does not leave its first corner."""
        kept = [p for i, p in enumerate(self._points) if i == 0 or (p - self._points[i - 1]).manhattanLength() > 1e-6]
        if len(kept) < self.least:
            self._forget()
            return
        self._points = kept
        self.canvas.spots_drawn.emit(tuple(v for point in kept for v in point.toTuple()), Kind.LINE)


class PointTool(Tool):
    """Sets points; where the category in use has key points, one after the other.

    Without them each click is an object (``spots_drawn``), with Shift another point of the selected one. Key points
    come in their order: with Shift they are covered, the right button or Space leaves one out, Backspace takes the last
    one back, Enter leaves out the rest. ``keypoints_drawn`` has them all, flat, as COCO writes them.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Surface) -> None:
        super().__init__(canvas)
        self._set: list[Triple] = []
        self._pointer: QPointF | None = None
        self._done = False

    @property
    def busy(self) -> bool:
        """True if some of an object's points are set."""
        return bool(self._set) and not self._done

    def takes(self, button: Qt.MouseButton) -> bool:
        """The right button leaves a key point out."""
        right = button == Qt.MouseButton.RightButton and bool(self.canvas.draw_skeleton.names)
        return right or button == Qt.MouseButton.LeftButton

    def press(self, pointer: Pointer) -> None:
        """Set a point."""
        self._pointer = at = clamped(pointer.at, self.canvas.size_hw)
        shift = pointer.holds(Qt.KeyboardModifier.ShiftModifier)
        if self.canvas.draw_skeleton.names:
            if pointer.button == Qt.MouseButton.RightButton:
                self._add((0.0, 0.0, UNLABELLED))
            else:
                self._add((at.x(), at.y(), COVERED if shift else VISIBLE))
            return
        item = single(self.canvas)
        if shift and item is not None and item.annotation.kind is Kind.POINTS:
            ring = (*item.annotation.polygons[0], at.x(), at.y())
            self.canvas.polygons_changed.emit(item.id, (ring,))
        else:
            self.canvas.spots_drawn.emit((at.x(), at.y()), Kind.POINTS)

    def enter(self, pointer: Pointer) -> None:
        """Enter sets a point at the keyboard's cross."""
        self.press(pointer)

    def move(self, pointer: Pointer) -> None:
        """Say which point is next."""
        self._pointer = pointer.at

    def leave(self) -> None:
        """Say nothing more."""
        self._pointer = None

    def wants(self, event: QKeyEvent) -> bool:
        """Enter, Backspace and Space, while points are set."""
        return self.busy and (ends(event) or takes_back(event) or _skips(event))

    def key(self, event: QKeyEvent) -> bool:
        """Leave out the rest or one, or take the last one back."""
        if not self.wants(event):
            return False
        if takes_back(event):
            self._set.pop()
        elif _skips(event):
            self._add((0.0, 0.0, UNLABELLED))
        else:
            self._finish()
        return True

    def cancel(self) -> bool:
        """Forget the points."""
        was_busy = self.busy
        self._set, self._done = [], False
        return was_busy

    def settle(self) -> None:
        """Drop the points that waited for the store."""
        if self._done:
            self._set, self._done = [], False

    def extent(self, lens: Lens) -> QRectF:
        """Around the points, and the name of the next one."""
        area = QRectF()
        for x, y, seen in self._set:
            if seen:
                area = area.united(QRectF(x - 0.5, y - 0.5, 1, 1))
        area = QRectF() if area.isNull() else lens.grown(area)
        return area if self._pointer is None else area.united(hint_extent(self._pointer, lens))

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The points so far with their lines, and the name of the next one."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        skeleton, colour = self.canvas.draw_skeleton, self.canvas.draw_colour
        for pen in (lens.pen(HALO, HALO_WIDTH), lens.pen(colour, LINE_WIDTH)):
            painter.setPen(pen)
            for a, b in skeleton.links:
                if max(a, b) < len(self._set) and self._set[a][2] and self._set[b][2]:
                    painter.drawLine(QPointF(*self._set[a][:2]), QPointF(*self._set[b][:2]))
        for x, y, seen in self._set:
            if seen:
                paint_dot(painter, QPointF(x, y), lens, colour, full=seen == VISIBLE)
        count, place = len(skeleton.names), len(self._set)
        if self._pointer is not None and place < count and not self._done:
            text = tr("{name} ({place} of {count})", name=skeleton.names[place], place=place + 1, count=count)
            paint_hint(painter, self._pointer, text)

    def _add(self, point: Triple) -> None:
        if self._done:
            self._set, self._done = [], False
        self._set.append(point)
        if len(self._set) >= len(self.canvas.draw_skeleton.names):
            self._finish()

    def _finish(self) -> None:
        count = len(self.canvas.draw_skeleton.names)
        points = [*self._set[:count], *[(0.0, 0.0, UNLABELLED)] * (count - len(self._set))]
        if not any(seen for *_, seen in points):
            self._set = []
            return
        self._done = True
        self.canvas.keypoints_drawn.emit([v for point in points for v in point])


def _skips(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Space and not event.modifiers()
