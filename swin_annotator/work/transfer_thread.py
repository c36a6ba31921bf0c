"""A thread per transfer: a model that comes from the hub or from a folder."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

Report = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_REPORT_S = 0.1
_REPORT_SHARE = 0.002


class TransferThread(QThread):
    """Runs one transfer. ``requestInterruption`` stops it; QThread's ``finished`` comes last in every case.

    Connect methods of QObjects, never lambdas: those would be called in this thread.
    """

    progressed = Signal(str, object, object)
    """Key, bytes done and bytes in all (objects, since a Qt int ends at 2 GiB); a step is 0.1 s or 0.2 %."""
    succeeded = Signal(str, object)
    """Key and what the transfer returned."""
    failed = Signal(str, object)
    """Key and the exception."""

    def __init__(self, key: str, transfer: Callable[[Report, Cancelled], object], parent: QObject) -> None:
        super().__init__(parent)
        self.key = key
        self._transfer = transfer
        self._reported, self._done = 0.0, 0

    def run(self) -> None:
        """The thread's body; not for callers."""
        try:
            result = self._transfer(self._report, self.isInterruptionRequested)
        except Exception as error:  # told to the receiver, who knows an expected failure from a bug
            self.failed.emit(self.key, error)
        else:
            self.succeeded.emit(self.key, result)

    def _report(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done >= total or now - self._reported >= _REPORT_S or done - self._done >= total * _REPORT_SHARE:
            self._reported, self._done = now, done
            self.progressed.emit(self.key, done, total)
