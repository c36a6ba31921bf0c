"""The canvas widget: shows one image and its annotations, routes the mouse and keys to tools, emits intents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from swin_annotator.core.types import Annotation, BoxXYWH, Image, Rle
from swin_annotator.ui.canvas.layers.crosshair import Crosshair
from swin_annotator.ui.canvas.layers.levels import Pixels
from swin_annotator.ui.canvas.style import CanvasColours, Lens
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import SLOP, Pointer, Tool, snapped
from swin_annotator.ui.canvas.tools.clicks import ClicksTool
from swin_annotator.ui.canvas.tools.key_pointer import KeyPointer
from swin_annotator.ui.canvas.tools.toolbox import make_tools
from swin_annotator.ui.i18n.translate import say


class Canvas(Surface):
    """One image with its annotations. Never changes a label: it emits intents, and shows what it is given back.

    After an intent the preview stays until ``set_annotations`` brings the stored truth; call it after a refused intent
    too. Signals carry plain values in image pixels: ``bbox_xywh`` tuples, flat x, y rings, ``Rle`` masks.
    ``selection_changed`` follows what the person does and what ``set_annotations`` takes away, not ``set_selection``.
    """

    tool_left = Signal()
    """Esc brought back the select tool."""

    def __init__(self, parent: QWidget | None = None, colours: CanvasColours | None = None) -> None:
        super().__init__(parent, colours)
        self.setObjectName("canvas")
        say(self.setAccessibleName, "Image canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._held = Qt.MouseButton.NoButton
        self._pan_from: QPoint | None = None
        self._alt_pressed: Pointer | None = None
        self._last_viewport = QPointF(-1, -1)
        self._crosshair: Crosshair | None = None
        self.tools = make_tools(self)
        self._keys = KeyPointer(self)
        self._tool_name = "select"
        self._tool = self.tools["select"]

    # What is shown

    def show_image(self, pixels: Pixels | NDArray[np.uint8] | None, image: Image | None) -> None:
        """Show an image (uint8 (h, w, 3), upright). Another image than before starts without annotations, fitted."""
        self._quit_gesture()
        self._keys.at = None
        super().show_image(pixels, image)
        self._show_cursor(Pointer(self.to_image(self._last_viewport)))

    def set_annotations(
        self,
        annotations: Sequence[Annotation],
        colours: Mapping[int, QColor],
        names: Mapping[int, str],
        *,
        chips_later: bool = False,
    ) -> None:
        """Show the stored annotations; colours and names by category id. Previews end, unless a button is down.

        ``chips_later``: those that come follow once the annotations are painted.
        """
        selected = self.layer.selection
        with self._repainted():
            super().set_annotations(annotations, colours, names, chips_later=chips_later)
            if self._tool.busy and self._tool.edits_selection and self.layer.selection != selected:
                # What the gesture was about is gone.
                self._quit_gesture()
            self._tool.settle()

    def set_selection(self, ids: Iterable[int]) -> None:
        """Select these annotations without telling anyone."""
        with self._repainted():
            super().set_selection(ids)

    def set_exemplars(self, exemplars: Sequence[tuple[BoxXYWH, bool]]) -> None:
        """Show exemplar boxes, (bbox_xywh, negative), in place of the one that was just drawn."""
        with self._repainted():
            super().set_exemplars(exemplars)
            self._tool.settle()

    @property
    def previewing(self) -> bool:
        """True if a gesture is under way."""
        return self._tool.busy

    def paint_tool(self, painter: QPainter, lens: Lens, exposed: QRectF) -> None:
        """Draw the preview of the tool in use, where the exposed image pixels show some of it."""
        if self._crosshair is not None:
            self._crosshair.paint(painter, self._image_rect, lens)
        if self._tool.extent(lens).intersects(exposed):
            self._tool.paint(painter, lens)
        self._keys.paint(painter, lens)

    # Tools

    @property
    def tool(self) -> str:
        """The name of the tool in use."""
        return self._tool_name

    @property
    def active_tool(self) -> Tool:
        """The tool in use."""
        return self._tool

    def set_tool(self, name: str) -> None:
        """Use a tool of ``toolbox``. Raises KeyError for another name."""
        tool = self.tools[name]
        if tool is self._tool:
            return
        self._quit_gesture()
        with self._repainted():
            self._tool.settle()
            self._keys.at = None
        self._tool, self._tool_name = tool, name
        with self._repainted():
            self.hover(0)
            self._aim(None)
        self._show_cursor(Pointer(self.to_image(self._last_viewport)))

    @property
    def crosshair(self) -> bool:
        """True if lines run through the pointer while a drawing tool is in use."""
        return self._crosshair is not None

    @crosshair.setter
    def crosshair(self, on: bool) -> None:
        self._crosshair = Crosshair() if on else None
        self.overlay.update()

    def suggest(self, mask: Rle | None) -> None:
        """Show the answer to ``clicks_changed``; None for none. Ignored once the person went on to something else."""
        if isinstance(self._tool, ClicksTool):
            with self._repainted():
                self._tool.suggest(mask)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pan, or the tool's press."""
        event.accept()
        if self._image_rect.isEmpty() or self._held != Qt.MouseButton.NoButton:
            return
        pointer = self._pointer(event)
        alt = event.button() == Qt.MouseButton.LeftButton and pointer.holds(Qt.KeyboardModifier.AltModifier)
        if event.button() == Qt.MouseButton.MiddleButton or alt:
            self._pan_from = event.position().toPoint()
            self._alt_pressed = pointer if alt else None
            self._held = event.button()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._tool.takes(event.button()):
            self._held = event.button()
            with self._repainted():
                self._tool.press(pointer)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The tool's double click; with Alt or another button, a press like any."""
        pointer = self._pointer(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not pointer.holds(Qt.KeyboardModifier.AltModifier)
        if not plain or self._image_rect.isEmpty():
            self.mousePressEvent(event)
            return
        event.accept()
        self._held = event.button()
        with self._repainted():
            self._tool.double_click(pointer)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan on, or the tool's move."""
        event.accept()
        if self._keys.at is not None and event.position() != self._last_viewport:
            with self._repainted():
                self._keys.at = None
        self._last_viewport = event.position()
        pointer = self._pointer(event)
        self._tell_cursor(pointer.at)
        if self._held != Qt.MouseButton.NoButton and not event.buttons() & self._held:
            # The release went to another window.
            self._quit_gesture()
        if self._pan_from is not None:
            self._pan_to(event.position().toPoint())
            return
        with self._repainted():
            self._aim(pointer.at)
            self._tool.move(pointer)
        if self._held == Qt.MouseButton.NoButton:
            self._show_cursor(pointer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of panning, or the tool's release."""
        event.accept()
        if event.button() != self._held:
            return
        self._held = Qt.MouseButton.NoButton
        pointer = self._pointer(event)
        with self._repainted():
            if self._pan_from is None:
                self._tool.release(pointer)
            elif self._alt_pressed is not None:
                self._tool.alt_click(self._alt_pressed)
        self._pan_from = None
        self._alt_pressed = None
        self._show_cursor(pointer)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Shift is the tool's, if it wants it; the rest scrolls and zooms."""
        turned = event.angleDelta()
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        # Some platforms turn the wheel sideways while Shift is down.
        if shift and self._tool.wheel((turned.y() or turned.x()) / 120):
            event.accept()
            return
        super().wheelEvent(event)
        # The image moved under a pointer that stood still.
        with self._repainted():
            self._tool.move(Pointer(self.to_image(event.position()), modifiers=event.modifiers()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Right button: the brush erases with it; else select what lies here, and let the window show its menu."""
        if self._tool.takes(Qt.MouseButton.RightButton):
            event.accept()
            return
        hits = self.layer.hits(self.to_image(QPointF(event.pos())))
        if hits and hits[0].id not in self.layer.selection:
            with self._repainted():
                self.select({hits[0].id})
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinches, and the pointer leaving."""
        if isinstance(event, QNativeGestureEvent) and self.pinched(event):
            return True
        if event.type() == QEvent.Type.Leave:
            with self._repainted():
                self.hover(0)
                self._aim(None)
                for tool in self.tools.values():
                    tool.leave()
            self.cursor_moved.emit(-1.0, -1.0)
        return super().viewportEvent(event)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys that the tool needs from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            takes = (
                self._keys.wants(self._tool, event)
                or self._tool.wants(event)
                or (event.key() == Qt.Key.Key_Escape and self._escapes())
            )
            event.setAccepted(takes)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, then the tool's keys; all others are the window's."""
        with self._repainted():
            if event.key() == Qt.Key.Key_Escape:
                used = self._escape()
            else:
                shown = not self._image_rect.isEmpty()
                used = shown and (self._keys.key(self._tool, event) or self._tool.key(event))
        event.setAccepted(used)

    # Workings

    def _extents(self) -> list[QRectF]:
        cross = self._crosshair.extents(self._image_rect, self.lens) if self._crosshair is not None else []
        return [self._tool.extent(self.lens), self._keys.extent(self.lens), *cross]

    def _aim(self, at: QPointF | None) -> None:
        if self._crosshair is not None:
            self._crosshair.at = at if self._tool.draws else None

    def _pointer(self, event: QMouseEvent) -> Pointer:
        at = self.to_image(event.position())
        if self._tool.snaps:
            at = snapped(at, self.size_hw, self.snap_reach)
        return Pointer(at, event.button(), event.modifiers())

    def _pan_to(self, at: QPoint) -> None:
        assert self._pan_from is not None
        by = at - self._pan_from
        if self._alt_pressed is not None and by.manhattanLength() < SLOP:
            return
        self._alt_pressed = None
        self._pan_from = at
        self.pan(by)

    def _quit_gesture(self) -> None:
        with self._repainted():
            self._tool.cancel()
        self._held = Qt.MouseButton.NoButton
        self._pan_from = None
        self._alt_pressed = None

    def _escapes(self) -> bool:
        return self._tool.busy or self._tool_name != "select" or bool(self.layer.selection)

    def _escape(self) -> bool:
        if self._tool.cancel():
            return True
        if self._tool_name != "select":
            self.set_tool("select")
            self.tool_left.emit()
            return True
        if self.layer.selection:
            self.select(())
            return True
        return False

    def _show_cursor(self, pointer: Pointer) -> None:
        shape = Qt.CursorShape.ArrowCursor if self._image_rect.isEmpty() else self._tool.cursor_at(pointer)
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _tell_cursor(self, at: QPointF) -> None:
        if self._image_rect.contains(at):
            self.cursor_moved.emit(at.x(), at.y())
        else:
            self.cursor_moved.emit(-1.0, -1.0)
