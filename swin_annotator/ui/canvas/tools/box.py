"""Boxes by dragging: new objects, and exemplars of what to find or to avoid."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from swin_annotator.core import geometry
from swin_annotator.core.types import BoxXYWH
from swin_annotator.ui.canvas.style import FILL_ALPHA, HALO, HALO_WIDTH, LINE_WIDTH, Lens, tint
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import SLOP, Pointer, Tool, distance


class BoxTool(Tool):
    """Drag a rectangle, from inside or outside the image; emits ``box_drawn`` with the part inside it."""

    cursor = Qt.CursorShape.CrossCursor
    snaps = True

    def __init__(self, canvas: Surface) -> None:
        super().__init__(canvas)
        self._pressed: QPointF | None = None
        self._box: BoxXYWH | None = None

    @property
    def busy(self) -> bool:
        """True if a box is being dragged."""
        return self._pressed is not None

    @property
    def colour(self) -> QColor:
        """The preview's colour."""
        return self.canvas.draw_colour

    def press(self, pointer: Pointer) -> None:
        """Start at a corner."""
        self._pressed = pointer.at
        self._box = None

    def move(self, pointer: Pointer) -> None:
        """Show the box so far."""
        if self._pressed is not None:
            self._box = self._spanned(pointer)

    def release(self, pointer: Pointer) -> None:
        """Emit the box, unless it is thinner than a pixel or the pointer hardly moved."""
        if self._pressed is None:
            return
        box = self._spanned(pointer)
        self._pressed = None
        self._box = box
        if box is not None:
            self.emit(box)

    def emit(self, box: BoxXYWH) -> None:
        """Tell the owner what was drawn."""
        self.canvas.box_drawn.emit(box)

    def cancel(self) -> bool:
        """Forget the box that is being dragged."""
        was_busy = self.busy
        self._pressed = None
        self._box = None
        return was_busy

    def settle(self) -> None:
        """Drop the box that waited for the store."""
        if not self.busy:
            self._box = None

    def extent(self, lens: Lens) -> QRectF:
        """Around the box."""
        return QRectF() if self._box is None else lens.grown(QRectF(*self._box))

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The box in the colour of what will be drawn."""
        if self._box is None:
            return
        rect = QRectF(*self._box)
        painter.fillRect(rect, tint(self.colour, FILL_ALPHA))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (lens.pen(HALO, HALO_WIDTH), lens.pen(self.colour, LINE_WIDTH)):
            painter.setPen(pen)
            painter.drawRect(rect)

    def _spanned(self, pointer: Pointer) -> BoxXYWH | None:
        assert self._pressed is not None
        if distance(self._pressed, pointer.at) < SLOP * self.canvas.lens.px:
            return None
        corners = (self._pressed.toTuple(), pointer.at.toTuple())
        return geometry.clip_xywh(geometry.xywh_from_corners(*corners), self.canvas.size_hw)


class ExemplarTool(BoxTool):
    """Drag a box around an example; emits ``exemplar_drawn``."""

    def __init__(self, canvas: Surface, *, negative: bool) -> None:
        super().__init__(canvas)
        self._negative = negative

    @property
    def colour(self) -> QColor:
        """Accent for what to find, reject for what to avoid."""
        return self.canvas.colours.reject if self._negative else self.canvas.colours.accent

    def emit(self, box: BoxXYWH) -> None:
        """Tell the owner what to look for, or to avoid."""
        self.canvas.exemplar_drawn.emit(box, self._negative)
