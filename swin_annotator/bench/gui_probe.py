"""Runs inside a window's process: sends real events and times each to the end of the turn that painted."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from swin_annotator.bench.watchdog import Watchdog

if TYPE_CHECKING:
    from swin_annotator.core.types import Image
    from swin_annotator.ui.window.parts import Parts

LIMIT_S = 60.0
NAP_S = 0.0003
Result = dict[str, Any]
NONE, LEFT, MIDDLE = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def memory(kind: str = "VmRSS") -> float:
    """MiB of this process; 0 where the system has no /proc."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(kind))


def summary(times: Sequence[float]) -> Result:
    """Median and 95th percentile of ``times``."""
    ordered = sorted(times)
    return {
        "median": statistics.median(ordered),
        "p95": ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))],
        "n": len(ordered),
    }


class Probe(QObject):
    """A window, what it painted, and the hands that use it."""

    def __init__(self, parts: Parts, dog: Watchdog, started: float) -> None:
        super().__init__()
        self.parts, self.dog, self.started = parts, dog, started
        self.view = parts.canvas.viewport()
        self.paints = 0
        self.list_paints = 0
        self.shown_id = 0
        self.paints_before_shown = 0
        self.scanned = False
        self._list = parts.images.list.viewport()
        self.view.installEventFilter(self)
        self._list.installEventFilter(self)
        parts.loader.shown.connect(self._note_shown)
        parts.folders.scanned.connect(self._note_scanned)

    def _note_shown(self, image: Image) -> None:
        self.shown_id = image.id
        self.paints_before_shown = self.paints

    def _note_scanned(self) -> None:
        self.scanned = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count paints."""
        if event.type() is QEvent.Type.Paint:
            if watched is self.view:
                self.paints += 1
            else:
                self.list_paints += 1
        return False

    # Time

    def since_start(self) -> float:
        """Seconds since the process was made."""
        return time.time() - self.started

    def turn(self) -> None:
        """One round of the event loop."""
        with self.dog.turn():
            QCoreApplication.processEvents()

    def until(self, holds: Callable[[], object], limit_s: float = LIMIT_S) -> None:
        """Let the window work until something holds. Raises TimeoutError."""
        end = time.perf_counter() + limit_s
        while not holds():
            self.turn()
            if time.perf_counter() > end:
                raise TimeoutError(f"the window did not answer within {limit_s:.0f} s")
            time.sleep(NAP_S)  # let other threads have the interpreter

    def rest(self, seconds: float = 0.05) -> None:
        """Let the window do what it put off."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end)

    def time_paint(self, act: Callable[[], object]) -> float:
        """Milliseconds from just before ``act`` to the end of the turn in which the canvas painted."""
        before = self.paints
        start = time.perf_counter()
        with self.dog.turn():
            act()
        self.until(lambda: self.paints > before)
        return 1000 * (time.perf_counter() - start)

    # Hands

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, on: QWidget | None = None) -> None:
        """A key press on the canvas or another widget."""
        QTest.keyClick(on or self.parts.canvas, key, modifiers)

    def mouse(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        """A mouse event at a place of the viewport."""
        event = QMouseEvent(kind, at, self.view.mapToGlobal(at), button, held, PLAIN)
        QApplication.sendEvent(self.view, event)

    def wheel(self, at: QPointF, notches: int) -> None:
        """Ctrl and the wheel."""
        turned = QPoint(0, 120 * notches)
        event = QWheelEvent(
            at, self.view.mapToGlobal(at), QPoint(), turned, NONE, CTRL, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(self.view, event)

    def middle(self) -> QPointF:
        """The middle of the viewport."""
        return QPointF(self.view.width() / 2, self.view.height() / 2)

    def next_image(self, key: Qt.Key = Qt.Key.Key_D) -> float:
        """Milliseconds from a key to the end of the turn that painted another image."""
        before = self.shown_id
        start = time.perf_counter()
        with self.dog.turn():
            self.key(key)
        self.until(lambda: self.shown_id != before and self.paints > self.paints_before_shown)
        return 1000 * (time.perf_counter() - start)
