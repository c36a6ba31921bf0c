"""Hands for driving the window as a person would: keys, drags, and patience until something shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from swin_annotator.core import geometry
from swin_annotator.core.types import BoxXYWH
from swin_annotator.errors import AnnotatorError
from swin_annotator.ui.window.parts import Parts

WAIT_MS = 300_000
NONE = Qt.KeyboardModifier.NoModifier


class TourFailed(AnnotatorError):
    """A step of the tour did not do what it should."""


@dataclass(frozen=True, slots=True)
class TourStops:
    """Stops of the tour: parts of sample paths, and what it asks there."""

    text_on: str = "coins.png"
    text: str = "coin"
    example_on: str = "candy"
    example: BoxXYWH = (261, 188, 55, 53)
    """bbox_xywh to drag around one object."""
    example_name: str = "candy"
    segment_on: str = "town"


class TourDriver:
    """Common acts of tours; each act waits until the window shows what came of it."""

    def __init__(self, window: QWidget, parts: Parts, stops: TourStops, say: Callable[[str], None]) -> None:
        self._window, self._parts, self._stops, self._say = window, parts, stops, say

    def _show_example(self) -> None:
        """Drag around one object under a name of its own, and wait for what is like it."""
        parts, stops = self._parts, self._stops
        self._go_to(stops.example_on)
        self._type("")
        QTest.mouseClick(parts.right.add_category, Qt.MouseButton.LeftButton)
        QTest.keyClicks(parts.right.categories.edit, stops.example_name)
        QTest.keyClick(parts.right.categories.edit, Qt.Key.Key_Return)
        self._act("example")
        self._drag(stops.example)
        self._press(parts.editing.naming.box.edit, Qt.Key.Key_Return)
        self._wait(lambda: bool(parts.prompter.examples), "the example")
        self._settle()
        self._press(parts.canvas, Qt.Key.Key_Escape)

    def _show_some(self) -> None:
        """Lower the threshold until something shows."""
        review = self._parts.review
        while review.proposals and not review.shown:
            self._act("lower")
        if review.shown and not review.selected_proposals():
            self._act("nextProposal")

    # Hands

    def _go_to(self, part: str) -> None:
        parts = self._parts
        found = [image for image in parts.session.images() if part in image.path and not image.error]
        image = (found or [image for image in parts.session.images() if not image.error])[0]
        parts.session.open_image(image.id)
        self._wait(lambda: parts.canvas.size_hw != (0, 0) and parts.canvas.size_hw == self._size(), image.path)

    def _size(self) -> tuple[int, int] | None:
        image = self._parts.session.image
        return image.size_hw if image else None

    def _propose(self, text: str) -> None:
        self._type(text)
        self._press(self._parts.prompts.edit, Qt.Key.Key_Return)
        self._settle()

    def _type(self, text: str) -> None:
        edit = self._parts.prompts.edit
        self._parts.prompts.focus_prompt()
        self._press(edit, Qt.Key.Key_Backspace)
        QTest.keyClicks(edit, text)

    def _drag(self, box: BoxXYWH) -> None:
        canvas = self._parts.canvas
        left, top, right, bottom = geometry.xyxy_from_xywh(box)
        a, b = (QPointF(canvas.mapFromScene(x, y)) for x, y in ((left, top), (right, bottom)))
        button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        self._mouse(QEvent.Type.MouseMove, a, none, none)
        self._mouse(QEvent.Type.MouseButtonPress, a, button, button)
        for step in (0.25, 0.5, 0.75, 1.0):
            self._mouse(QEvent.Type.MouseMove, a + (b - a) * step, none, button)
        self._mouse(QEvent.Type.MouseButtonRelease, b, button, none)

    def _mouse(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        port = self._parts.canvas.viewport()
        self._send(port, QMouseEvent(kind, at, QPointF(port.mapToGlobal(at)), button, held, NONE))

    def _act(self, action_id: str) -> None:
        """The key that an action has on the canvas, as the user set it; without one, the action itself."""
        action = self._parts.actions[action_id]
        if action.shortcut().isEmpty():
            action.trigger()
            return
        self._parts.canvas.setFocus()
        QTest.keySequence(self._parts.canvas, action.shortcut())

    def _press(self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """A key as the keyboard sends it: shortcuts of the window first, then the widget."""
        widget.setFocus()
        QTest.keyClick(widget, key, modifiers)

    @staticmethod
    def _send(receiver: QObject, event: QEvent) -> None:
        QApplication.sendEvent(receiver, event)

    # Patience

    def _settle(self) -> None:
        """Wait until no model is asked any more; a failure ends the tour."""
        failures: list[Exception] = []
        self._parts.inference.failed.connect(failures.append)
        self._wait(lambda: self._parts.inference.shown() is None, "the model")
        self._wait(lambda: not self._parts.guard.blocked_reason(), "what the model found")
        self._parts.inference.failed.disconnect(failures.append)
        if failures:
            error = failures[0]
            raise error if isinstance(error, AnnotatorError) else TourFailed(f"A model failed: {error}")

    def _wait(self, done: Callable[[], bool], what: str) -> None:
        out = QTimer(singleShot=True, interval=WAIT_MS)
        out.start()
        while not done():
            if not out.isActive():
                raise TourFailed(f"Waited {WAIT_MS // 1000} s for {what}.", hint="See the log.")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def _pause(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _name(self) -> str:
        image = self._parts.session.image
        return image.path if image else ""

    def _need(self, holds: bool, otherwise: str) -> None:
        if not holds:
            raise TourFailed(otherwise, hint="The models may be damaged; try: swin-annotator doctor")
