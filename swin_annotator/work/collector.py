"""Python's search for garbage in cycles, in the window's thread alone.

Any thread that makes objects sets the search off, and ends what it finds. A widget that lies in a cycle would then end
in the thread of a model, and Qt's objects may only do so in their own: the program would crash, rarely and anywhere.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

from swin_annotator import memory

INTERVAL_MS = 500
FULL_S = 20.0
"""Seconds between two searches through everything, which take longest."""
_held = 0


def hold() -> None:
    """Search no more until ``release``: something makes very many values without cycles."""
    global _held
    _held += 1


def release() -> None:
    """The other half of ``hold``."""
    global _held
    _held -= 1


def is_held() -> bool:
    """Return whether somebody holds it."""
    return _held > 0


class Collector(QObject):
    """Takes the search over from the interpreter, and searches as often as that would."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self.full_at = time.monotonic()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.search)
        self._timer.start()

    def search(self) -> int:
        """Search as far as is due; how many objects went."""
        young, middle, old = gc.get_count()
        limits = gc.get_threshold()
        if _held or young <= limits[0]:
            return 0
        if middle <= limits[1]:
            return gc.collect(0)
        if old <= limits[2] or time.monotonic() - self.full_at < FULL_S:
            return gc.collect(1)
        found = gc.collect()
        # Outlines and pixmaps of a crowded image leave holes, which the C library would keep to the end of the session.
        memory.give_back()
        self.full_at = time.monotonic()
        return found

    def stop(self) -> None:
        """Give the search back to the interpreter."""
        self._timer.stop()
        gc.enable()
