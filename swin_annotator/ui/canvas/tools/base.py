"""The base of tools: small state machines that preview while a button is down and emit one intent on release."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from swin_annotator.core import attributes
from swin_annotator.core.types import BoxXYWH
from swin_annotator.ui.actions.shortcuts import presses
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.style import Lens
from swin_annotator.ui.canvas.surface import Surface

SLOP = 3.0
"""Screen pixels that a click may wander before it is a drag."""
HANDLE_REACH = 7.0
"""Screen pixels around a handle that catch it."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Steps across and down by arrow key."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Place of the mouse, in image pixels, and what is held."""

    at: QPointF
    button: Qt.MouseButton = Qt.MouseButton.NoButton
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier

    def holds(self, modifier: Qt.KeyboardModifier) -> bool:
        """Return whether ``modifier`` is down."""
        return bool(self.modifiers & modifier)

    @property
    def adds(self) -> bool:
        """True if Shift or Ctrl is down: add to the selection."""
        return self.holds(Qt.KeyboardModifier.ShiftModifier) or self.holds(Qt.KeyboardModifier.ControlModifier)


class Tool:
    """The silent tool: every gesture is ignored. Children override what they need."""

    cursor = Qt.CursorShape.ArrowCursor
    draws = True
    """True if arrow keys move a cross to draw with."""
    snaps = False
    """True if the pointer jumps to the image's border when it is near."""
    edits_selection = False
    """True if a gesture is about the selected objects, and ends when they vanish."""

    def __init__(self, canvas: Surface) -> None:
        self.canvas = canvas

    @property
    def busy(self) -> bool:
        """True if a gesture is under way that Esc would cancel."""
        return False

    def press(self, pointer: Pointer) -> None:
        """A button that the tool takes went down."""

    def move(self, pointer: Pointer) -> None:
        """The pointer moved; a button may be down."""

    def release(self, pointer: Pointer) -> None:
        """The button came up."""

    def double_click(self, pointer: Pointer) -> None:
        """The second press of a double click; takes the place of its ``press``."""
        self.press(pointer)

    def enter(self, pointer: Pointer) -> None:
        """Enter at the place of the keyboard's cross: begins a gesture, or ends it."""
        if self.busy:
            self.release(pointer)
        else:
            self.press(pointer)

    def alt_click(self, pointer: Pointer) -> None:
        """Alt and a click without a drag."""

    def wheel(self, steps: float) -> bool:
        """Shift and the wheel turned by ``steps`` notches. True when the tool used it."""
        return False

    def wants(self, event: QKeyEvent) -> bool:
        """Return whether the tool takes this key before the window's shortcuts."""
        return False

    def key(self, event: QKeyEvent) -> bool:
        """A key went down. True when the tool used it."""
        return False

    def takes(self, button: Qt.MouseButton) -> bool:
        """Return whether a press of ``button`` is the tool's."""
        return button == Qt.MouseButton.LeftButton

    def cancel(self) -> bool:
        """Drop the gesture under way. True when there was one."""
        return False

    def settle(self) -> None:
        """The stored truth is on the canvas: drop a preview that waited for it."""

    def leave(self) -> None:
        """The pointer left the canvas."""

    def extent(self, lens: Lens) -> QRectF:
        """Return what ``paint`` may touch, in image pixels."""
        return QRectF()

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """Draw the preview over everything else."""

    def cursor_at(self, pointer: Pointer) -> Qt.CursorShape:
        """The pointer's shape at a place."""
        return self.cursor


def takes_back(event: QKeyEvent) -> bool:
    """Return whether a key takes the last point of an unfinished shape back: Backspace, or what else undoes.

    Undo must not reach what is stored, which nobody thinks of while drawing.
    """
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return (plain and event.key() == Qt.Key.Key_Backspace) or presses(event, "undo")


def ends(event: QKeyEvent) -> bool:
    """Return whether a key ends a shape: Enter without Ctrl or Shift."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def steps(event: QKeyEvent) -> int:
    """Amount by which a key changes a tool's size or tolerance: comma -1, full stop 1, any other 0."""
    if event.modifiers():
        return 0
    return (event.key() == Qt.Key.Key_Period) - (event.key() == Qt.Key.Key_Comma)


def xywh(rect: QRectF) -> BoxXYWH:
    """A Qt rectangle as plain numbers."""
    return (rect.x(), rect.y(), rect.width(), rect.height())


def distance(a: QPointF, b: QPointF) -> float:
    """The distance of two points."""
    return float(((a.x() - b.x()) ** 2 + (a.y() - b.y()) ** 2) ** 0.5)


def free(items: Sequence[AnnotationItem]) -> list[AnnotationItem]:
    """Those that nobody locked."""
    return [item for item in items if not attributes.has(item.annotation, attributes.LOCKED)]


def single(canvas: Surface) -> AnnotationItem | None:
    """Return what is drawn for the one selected object, None when it is locked or not one."""
    selected = canvas.layer.selected()
    return selected[0] if len(selected) == 1 and free(selected) else None


def single_area(canvas: Surface) -> AnnotationItem | None:
    """As ``single``, None also for points and lines, which have no inside."""
    item = single(canvas)
    return None if item is None or item.shape.is_open else item


def snapped(at: QPointF, size_hw: tuple[int, int], reach: float) -> QPointF:
    """The point on the image's border when ``at`` is within ``reach`` image pixels of it, else ``at``."""
    height, width = size_hw
    return QPointF(_nearest(at.x(), width, reach), _nearest(at.y(), height, reach))


def snapped_box(box: BoxXYWH, size_hw: tuple[int, int], reach: float) -> BoxXYWH:
    """A box whose sides near the image's border lie on it."""
    x, y, w, h = box
    corners = (snapped(QPointF(*place), size_hw, reach).toTuple() for place in ((x, y), (x + w, y + h)))
    (left, top), (right, bottom) = corners
    return (left, top, right - left, bottom - top)


def clamped(at: QPointF, size_hw: tuple[int, int]) -> QPointF:
    """The point of the image that is nearest to ``at``."""
    height, width = size_hw
    return QPointF(min(max(at.x(), 0.0), width), min(max(at.y(), 0.0), height))


def _nearest(value: float, limit: float, reach: float) -> float:
    return 0.0 if abs(value) <= reach else limit if abs(value - limit) <= reach else value
