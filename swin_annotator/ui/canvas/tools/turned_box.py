"""Turned boxes: drag a rectangle, then turn it by its grip or by keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from swin_annotator.core import turned
from swin_annotator.core.types import BoxXYWH
from swin_annotator.ui.canvas.style import Lens
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools import turned_grips
from swin_annotator.ui.canvas.tools.base import Pointer, steps
from swin_annotator.ui.canvas.tools.box import BoxTool
from swin_annotator.ui.canvas.tools.gestures import Gesture


class TurnedBoxTool(BoxTool):
    """Emits ``turned_drawn`` with the corners. The box that was drawn last keeps its grips while the tool is in use."""

    def __init__(self, canvas: Surface) -> None:
        super().__init__(canvas)
        self._gesture: Gesture | None = None

    @property
    def busy(self) -> bool:
        """True if a box is being dragged or mended."""
        return self._gesture is not None or super().busy

    def press(self, pointer: Pointer) -> None:
        """Take a grip of the selected box, or start at a corner of another."""
        self._gesture = turned_grips.gesture_at(self.canvas, pointer)
        self.edits_selection = self._gesture is not None
        if self._gesture is None:
            super().press(pointer)

    def move(self, pointer: Pointer) -> None:
        """Show the box so far."""
        if self._gesture is not None:
            self._gesture.drag(pointer)
        else:
            super().move(pointer)

    def release(self, pointer: Pointer) -> None:
        """Emit what was drawn or mended."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.finish(pointer)
        else:
            super().release(pointer)

    def emit(self, box: BoxXYWH) -> None:
        """Tell the owner what was drawn."""
        self.canvas.turned_drawn.emit(turned.upright(box).ring)

    def wants(self, event: QKeyEvent) -> bool:
        """Comma and full stop turn the selected box."""
        return bool(steps(event)) and not self.busy and bool(self.canvas.layer.selection)

    def key(self, event: QKeyEvent) -> bool:
        """Turn by a degree."""
        if not self.wants(event):
            return False
        self.canvas.turn_wanted.emit(float(steps(event)))
        return True

    def cancel(self) -> bool:
        """Put everything back as it was before the drag."""
        was_busy, gesture = self.busy, self._gesture
        self._gesture = None
        if gesture is not None:
            self.canvas.layer.drop_previews()
        super().cancel()
        return was_busy

    def cursor_at(self, pointer: Pointer) -> Qt.CursorShape:
        """Return the cursor for what a press would do here."""
        return turned_grips.cursor_at(self.canvas, pointer.at) or self.cursor

    def extent(self, lens: Lens) -> QRectF:
        """Around the box and the grips."""
        area = super().extent(lens)
        if (found := turned_grips.box_at(self.canvas)) is not None:
            area = area.united(turned_grips.extent(found[1], lens))
        return area.united(self._gesture.extent()) if self._gesture is not None else area

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The box that is drawn, and the grips of the selected one."""
        super().paint(painter, lens)
        if (found := turned_grips.box_at(self.canvas)) is not None and not super().busy:
            turned_grips.paint_grips(painter, found[1], lens, self.canvas.colours.accent)
        if self._gesture is not None:
            self._gesture.paint(painter, lens)
