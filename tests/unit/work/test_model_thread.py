"""ModelThread: events arrive in the receiver's thread, failures are told, nothing is left running."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from swin_annotator.engine.jobs import Event, EventKind, Priority, Progress, Work
from swin_annotator.work.model_thread import ModelThread


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.events: list[Event] = []
        self.threads: set[int] = set()

    @Slot(object)
    def take(self, event: Event) -> None:
        self.events.append(event)
        self.threads.add(threading.get_ident())

    def last(self, ticket: int) -> EventKind | None:
        kinds = [event.kind for event in self.events if event.ticket == ticket]
        return kinds[-1] if kinds else None


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def thread(qtbot: QtBot, listener: Listener) -> Iterator[ModelThread]:
    thread = ModelThread()
    thread.reported.connect(listener.take)
    yield thread
    thread.stop()
    assert not thread.isRunning()


def count(steps: int, seen: list[int]) -> Work:
    seen.append(threading.get_ident())
    for i in range(steps):
        yield Progress(i + 1, steps)
    return steps


def test_work_runs_in_the_background_and_is_reported_here(
    qtbot: QtBot, thread: ModelThread, listener: Listener
) -> None:
    worked_in: list[int] = []
    ticket = thread.submit("count", lambda: count(700, worked_in), Priority.INTERACTIVE)
    qtbot.waitUntil(lambda: listener.last(ticket) is EventKind.FINISHED)
    assert len(listener.events) == 702
    assert listener.events[-1].result == 700
    assert listener.threads == {threading.get_ident()}
    assert threading.get_ident() not in worked_in


def test_a_failure_is_an_event_and_the_thread_goes_on(
    qtbot: QtBot, thread: ModelThread, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    def bad() -> Work:
        raise ValueError("bug")

    first = thread.submit("bad", bad, Priority.INTERACTIVE)
    second = thread.submit("good", lambda: count(1, []), Priority.INTERACTIVE)
    qtbot.waitUntil(lambda: listener.last(second) is EventKind.FINISHED)
    assert listener.last(first) is EventKind.FAILED
    assert "ValueError" in caplog.text


def test_even_a_system_exit_is_told_and_the_next_job_runs(
    qtbot: QtBot, thread: ModelThread, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    def leave() -> Work:
        raise SystemExit(3)

    thread.submit("leave", leave, Priority.INTERACTIVE)
    qtbot.waitUntil(lambda: listener.last(0) is EventKind.FAILED)
    thread.wait()
    ticket = thread.submit("good", lambda: count(1, []), Priority.INTERACTIVE)
    qtbot.waitUntil(lambda: listener.last(ticket) is EventKind.FINISHED)
    assert "ended early" in caplog.text


def test_stop_closes_what_runs_and_leaves_no_thread(qtbot: QtBot, listener: Listener) -> None:
    thread = ModelThread()
    thread.reported.connect(listener.take)
    closed, started = threading.Event(), threading.Event()

    def endless() -> Work:
        try:
            while True:
                started.set()
                yield Progress(0, 0)
        finally:
            closed.set()

    ticket = thread.submit("endless", endless, Priority.BATCH)
    assert started.wait(10)
    thread.stop()
    thread.stop()
    assert closed.is_set()
    assert not thread.isRunning()
    qtbot.waitUntil(lambda: listener.last(ticket) is EventKind.CANCELLED)


def test_a_thread_that_never_worked_stops_at_once(qtbot: QtBot) -> None:
    thread = ModelThread()
    thread.stop()
    assert not thread.isRunning()
