"""The book of who waits for which answer of the model thread."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from swin_annotator.engine.jobs import Event, EventKind, Priority, Work
from swin_annotator.ui.inference.job_callbacks import JobCallbacks
from swin_annotator.ui.project.activity import Running
from swin_annotator.work.model_thread import ModelThread


@dataclass(frozen=True, slots=True)
class _Entry:
    callbacks: JobCallbacks
    running: Running


class TicketBook(QObject):
    """Submits jobs and hands each answer to whoever asked; the newest question of a key takes an older one's place.

    One book for all who ask: keys are tuples that begin with the kind of a question. In the window's thread.
    """

    changed = Signal()
    """A job was asked for, got on, ended or was given up."""
    lost = Signal(object)
    """The exception that ended the model thread: nobody gets an answer any more."""

    def __init__(self, thread: ModelThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._entries: dict[int, _Entry] = {}
        thread.reported.connect(self._hear)

    def __contains__(self, key: Hashable) -> bool:
        """Return whether somebody waits for an answer of this key."""
        return any(entry.callbacks.key == key for entry in self._entries.values())

    @property
    def count(self) -> int:
        """Number of answers that are waited for."""
        return len(self._entries)

    @property
    def running(self) -> list[Running]:
        """The jobs that are waited for, in the order in which they were asked for."""
        return [entry.running for entry in self._entries.values()]

    def running_of(self, kind: str) -> list[Running]:
        """The jobs of one kind of question that are waited for, in the order in which they were asked for."""
        entries = self._entries.values()
        return [e.running for e in entries if isinstance(e.callbacks.key, tuple) and e.callbacks.key[0] == kind]

    def submit(
        self,
        name: str,
        work: Callable[[], Work],
        priority: Priority,
        callbacks: JobCallbacks,
        *,
        cancel: Callable[[], None] | None = None,
    ) -> None:
        """Ask the model thread.

        Args:
            name: of the job, for the progress line.
            work: begun in the model thread when its turn comes.
            priority: who goes before whom.
            callbacks: who waits for what of it. Of an older question of the same key nobody hears any more.
            cancel: gives the job up where that takes more than telling the thread.
        """
        for ticket in self._tickets(callbacks.key):  # its answer may be on the way already
            del self._entries[ticket]
        ticket = self._thread.submit(name, work, priority, callbacks.key)
        self._entries[ticket] = _Entry(callbacks, Running(ticket, name, priority, cancel=cancel))
        self.changed.emit()

    def cancel(self, key: Hashable) -> None:
        """Let the thread end the job of a key; who asked hears nothing more of it once that is reported."""
        for ticket in self._tickets(key):
            self._thread.cancel(ticket)

    def forget(self, key: Hashable) -> None:
        """Nobody waits for an answer of this key any more: end its job."""
        for ticket in self._tickets(key):
            del self._entries[ticket]
            self._thread.cancel(ticket)
            self.changed.emit()

    def forget_all(self) -> None:
        """Nobody waits for anything any more: end all jobs of the thread."""
        self._thread.cancel_all()
        self._entries.clear()
        self.changed.emit()

    def _tickets(self, key: Hashable) -> list[int]:
        return [ticket for ticket, entry in self._entries.items() if entry.callbacks.key == key]

    def _hear(self, event: Event) -> None:
        if event.ticket == 0 and event.error is not None:
            self.lost.emit(event.error)
            return
        entry = self._entries.get(event.ticket)
        if entry is None:
            return
        if event.kind is EventKind.PROGRESS and event.progress is not None:
            entry.running.note(event.progress)
            if entry.callbacks.progressed is not None:
                entry.callbacks.progressed(event.progress)
            if event.progress.result is not None:
                entry.callbacks.partial(event.progress.result)
        elif event.kind is not EventKind.STARTED:
            del self._entries[event.ticket]
            self._end(entry.callbacks, event)
        self.changed.emit()

    @staticmethod
    def _end(callbacks: JobCallbacks, event: Event) -> None:
        if event.kind is EventKind.FINISHED:
            callbacks.finished(event.result)
        elif event.kind is EventKind.CANCELLED and callbacks.cancelled is not None:
            callbacks.cancelled()
        elif event.kind is EventKind.FAILED and event.error is not None and callbacks.failed is not None:
            callbacks.failed(event.error)
