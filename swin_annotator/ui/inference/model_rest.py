"""Models that nobody asks leave memory after a while; the next question loads them again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator import memory
from swin_annotator.engine.jobs import Event, EventKind, Priority, Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.ui.i18n.translate import plural
from swin_annotator.work.model_thread import ModelThread

_MOST = 24 * 24 * 60
"""Minutes that a timer can count."""


class ModelRest(QObject):
    """Watches the model thread. In the window's thread; models are let go of in theirs."""

    told = Signal(str)
    rested = Signal(str)
    """Models were let go of: where they run, which is nowhere."""

    def __init__(self, thread: ModelThread, pool: ModelPool, minutes: int, parent: QObject | None = None) -> None:
        """Let go of models after ``minutes`` without work; 0: never."""
        super().__init__(parent)
        self._thread, self._pool, self._minutes = thread, pool, min(minutes, _MOST)
        self._ticket = 0
        self.timer = QTimer(self, singleShot=True, interval=self._minutes * 60_000)
        self.timer.timeout.connect(self._rest)
        thread.reported.connect(self._hear)

    def _hear(self, event: Event) -> None:
        if event.ticket != self._ticket:
            if self._minutes:
                self.timer.start()
        elif event.kind is EventKind.FINISHED and event.result:
            self.rested.emit("")
            self.told.emit(
                plural(
                    "Models left memory after {n} minute without a question; the next one loads them again.",
                    "Models left memory after {n} minutes without a question; the next one loads them again.",
                    self._minutes,
                )
            )

    def _rest(self) -> None:
        if self._thread.pending():
            self.timer.start()
        else:
            self._ticket = self._thread.submit("models rest", self._let_go, Priority.IDLE)

    def _let_go(self) -> Work:
        """Return whether there were models to let go of."""
        freed = self._pool.clear()
        yield Progress(1, 1)
        memory.give_back()
        return freed
