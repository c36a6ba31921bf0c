"""Drives a canvas as a person does: real mouse, wheel and key events, told in image pixels."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from swin_annotator.ui.canvas import Canvas

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
RIGHT = Qt.MouseButton.RightButton
MIDDLE = Qt.MouseButton.MiddleButton
NO_BUTTON = Qt.MouseButton.NoButton

Place = tuple[float, float]


class CanvasDriver:
    """Sends full mouse events (position, button, held buttons, modifiers) to the viewport of a shown canvas.

    Places are image pixels. Events carry fractional viewport positions, as tablets and dense screens do, so a place is
    hit exactly at every zoom.
    """

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.viewport = canvas.viewport()
        self.held = NO_BUTTON

    def press(self, at: Place, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.move(at, modifiers)
        self.held = button
        self._send(QEvent.Type.MouseButtonPress, at, button, button, modifiers)

    def move(self, at: Place, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self._send(QEvent.Type.MouseMove, at, NO_BUTTON, self.held, modifiers)

    def release(self, at: Place, modifiers: Qt.KeyboardModifier = NONE) -> None:
        button, self.held = self.held, NO_BUTTON
        self._send(QEvent.Type.MouseButtonRelease, at, button, NO_BUTTON, modifiers)

    def click(self, at: Place, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.press(at, button, modifiers)
        self.release(at, modifiers)

    def double_click(self, at: Place) -> None:
        """Press, release, double click, release: what Qt makes of two quick clicks."""
        self.click(at)
        self.held = LEFT
        self._send(QEvent.Type.MouseButtonDblClick, at, LEFT, LEFT, NONE)
        self.release(at)

    def drag(
        self,
        *places: Place,
        button: Qt.MouseButton = LEFT,
        modifiers: Qt.KeyboardModifier = NONE,
        steps: int = 4,
    ) -> None:
        """Press at the first place, move through the others in small steps, release at the last."""
        self.drag_and_hold(*places, button=button, modifiers=modifiers, steps=steps)
        self.release(places[-1], modifiers)

    def drag_and_hold(
        self,
        *places: Place,
        button: Qt.MouseButton = LEFT,
        modifiers: Qt.KeyboardModifier = NONE,
        steps: int = 4,
    ) -> None:
        """A drag whose button stays down."""
        self.press(places[0], button, modifiers)
        for a, b in pairwise(places):
            for k in range(1, steps + 1):
                t = k / steps
                self.move((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t), modifiers)

    def wheel(self, at: Place, notches: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
        local = self.to_viewport(at)
        turned = QPoint(0, round(notches * 120))
        event = QWheelEvent(
            local,
            self.viewport.mapToGlobal(local),
            QPoint(),
            turned,
            NO_BUTTON,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.viewport, event)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> bool:
        """Send a key as the platform does: shortcuts are asked first. True when the canvas took it."""
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)
        override.ignore()
        QApplication.sendEvent(self.canvas, override)
        press = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
        QApplication.sendEvent(self.canvas, press)
        taken = press.isAccepted()
        QApplication.sendEvent(self.canvas, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, text))
        return taken

    def keys(self, keys: Sequence[Qt.Key]) -> None:
        for key in keys:
            self.key(key)

    def zoom_to(self, zoom: float, centre: Place | None = None) -> None:
        """Set the zoom and bring ``centre`` (default: the image's middle) to the middle of the view."""
        height, width = self.canvas.size_hw
        x, y = centre or (width / 2, height / 2)
        self.canvas.set_zoom(zoom)
        middle = QPointF(self.viewport.width() / 2, self.viewport.height() / 2)
        self.canvas.pan((middle - self.canvas.to_viewport(QPointF(x, y))).toPoint())

    def to_viewport(self, at: Place) -> QPointF:
        return self.canvas.to_viewport(QPointF(*at))

    def _send(
        self,
        kind: QEvent.Type,
        at: Place,
        button: Qt.MouseButton,
        held: Qt.MouseButton,
        modifiers: Qt.KeyboardModifier,
    ) -> None:
        local = self.to_viewport(at)
        event = QMouseEvent(kind, local, self.viewport.mapToGlobal(local), button, held, modifiers)
        QApplication.sendEvent(self.viewport, event)
