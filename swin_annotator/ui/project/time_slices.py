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
        self._failed: Callable[[Exception], None] = _raised
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """True if parts are left."""
        return self._timer.isActive()

    def start(
        self, work: Iterator[object], done: Callable[[], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Do ``work`` part by part, then call ``done``; other work that is under way is given up.

        Args:
            work: what is done.
            done: called at its end; other work may be started there.
            failed: called in place of ``done`` with an error that ended it; without it the error is raised.
        """
        self._work, self._done, self._failed = work, done, failed or _raised
        self._timer.start()
        self._go_on()

    def stop(self) -> None:
        """Give up what is left, and let go of it."""
        self._timer.stop()
        self._work = iter(())

    def _go_on(self) -> None:
        try:
            next(self._work)
        except StopIteration:
            self.stop()
            self._done()
        except Exception as error:
            self.stop()
            self._failed(error)
        except BaseException:
            self.stop()
            raise


def _raised(error: Exception) -> None:
    raise error
