"""Work in short parts, one between two events, so that the window goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


class TimeSlices(QObject):
    """Goes through one iterator at a time; the first part is done at once, each further one in a turn of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[object] = iter(())
        self._done: Callable[[], None] = lambda: None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """True if parts are left."""
        return self._timer.isActive()

    def start(self, work: Iterator[object], done: Callable[[], None]) -> None:
        """Do ``work`` part by part, then call ``done``; other work that is under way is given up."""
        self._work, self._done = work, done
        self._timer.start()
        self._go_on()

    def stop(self) -> None:
        """Give up what is left."""
        self._timer.stop()

    def _go_on(self) -> None:
        try:
            next(self._work)
        except StopIteration:
            self._timer.stop()
            self._done()
        except BaseException:
            self._timer.stop()
            raise
