"""The one thread that touches model weights."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QThread, Signal

from swin_annotator.engine.jobs import Event, EventKind, JobRunner, Priority, Work

log = logging.getLogger(__name__)


class ModelThread(QThread):
    """Runs jobs in the background; it starts with the first job and ends with ``stop``."""

    reported = Signal(object)
    """``engine.jobs.Event``, delivered in the receiver's thread.

    Connect methods of QObjects, never lambdas: those would be called in this thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelThread")
        self._runner = JobRunner(self.reported.emit)
        self._stopped = False

    def submit(self, name: str, start: Callable[[], Work], priority: Priority, key: Hashable | None = None) -> int:
        """The job's ticket, with which its events come; see ``JobRunner.submit``."""
        ticket = self._runner.submit(name, start, priority, key)
        if not self._stopped and not self.isRunning():
            self.start()
        return ticket

    def cancel(self, ticket: int) -> bool:
        """Return whether the job was still unfinished; a CANCELLED event follows."""
        return self._runner.cancel(ticket)

    def pause(self, ticket: int, paused: bool) -> bool:
        """Let a job rest, or go on; whether it was unfinished."""
        return self._runner.pause(ticket, paused)

    def cancel_all(self) -> None:
        """Cancels every unfinished job."""
        self._runner.cancel_all()

    def pending(self) -> tuple[int, ...]:
        """Tickets of unfinished jobs, most urgent first."""
        return self._runner.pending()

    def stop(self) -> None:
        """Closes all jobs and waits for the step that runs; afterwards no thread is left. Safe to call twice."""
        self._stopped = True
        self._runner.stop()
        self.wait()

    def run(self) -> None:
        """The thread's body; not for callers."""
        try:
            self._runner.run()
        except BaseException as error:  # nobody above this frame would tell, not even of a SystemExit
            log.exception("The model thread ended early")
            cause = error if isinstance(error, Exception) else RuntimeError(f"{type(error).__name__}: {error}")
            self.reported.emit(Event(EventKind.FAILED, 0, "model thread", Priority.INTERACTIVE, error=cause))
