"""JobRunner: order, superseding, cancelling, failures; everything on this thread unless told otherwise."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import pytest

from swin_annotator.engine.jobs import Event, EventKind, JobRunner, Priority, Progress, Work
from swin_annotator.errors import ModelError


class Diary:
    """A runner whose jobs write into ``lines`` and whose events are kept."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.lines: list[str] = []
        self.on_line: Callable[[str], None] = lambda line: None
        self.runner = JobRunner(self.events.append)

    def write(self, line: str) -> None:
        self.lines.append(line)
        self.on_line(line)

    def job(self, name: str, steps: int) -> Callable[[], Work]:
        def work() -> Work:
            try:
                for i in range(1, steps + 1):
                    self.write(f"{name}{i}")
                    yield Progress(i, steps)
                return name
            finally:
                self.write(f"{name} closed")

        return work

    def kinds(self, ticket: int) -> list[EventKind]:
        return [e.kind for e in self.events if e.ticket == ticket]


@pytest.fixture
def diary() -> Diary:
    return Diary()


def test_a_job_starts_progresses_and_finishes_with_its_result(diary: Diary) -> None:
    ticket = diary.runner.submit("count", diary.job("a", 2), Priority.BATCH)
    assert diary.runner.pending() == (ticket,)
    diary.runner.run(until_idle=True)
    assert diary.kinds(ticket) == [EventKind.STARTED, EventKind.PROGRESS, EventKind.PROGRESS, EventKind.FINISHED]
    assert diary.events[-1].result == "a"
    assert diary.events[1].progress == Progress(1, 2)
    assert diary.runner.pending() == ()


def test_an_interactive_job_overtakes_a_folder_run_between_two_steps(diary: Diary) -> None:
    diary.runner.submit("folder", diary.job("f", 3), Priority.BATCH)

    def ask(line: str) -> None:
        if line == "f1":
            diary.runner.submit("prompt", diary.job("p", 2), Priority.INTERACTIVE)

    diary.on_line = ask
    diary.runner.run(until_idle=True)
    assert diary.lines == ["f1", "p1", "p2", "p closed", "f2", "f3", "f closed"]


def test_equal_priorities_run_in_order_of_submission(diary: Diary) -> None:
    for name in "abc":
        diary.runner.submit(name, diary.job(name, 1), Priority.PREFETCH)
    diary.runner.run(until_idle=True)
    assert [e.name for e in diary.events if e.kind is EventKind.FINISHED] == ["a", "b", "c"]


def test_the_same_key_supersedes_an_older_job(diary: Diary) -> None:
    old = diary.runner.submit("old", diary.job("o", 2), Priority.INTERACTIVE, key=("propose", 1))
    other = diary.runner.submit("other", diary.job("x", 1), Priority.INTERACTIVE, key=("propose", 2))
    young = diary.runner.submit("young", diary.job("y", 1), Priority.INTERACTIVE, key=("propose", 1))
    diary.runner.run(until_idle=True)
    assert diary.kinds(old) == [EventKind.CANCELLED]
    assert diary.kinds(other)[-1] is EventKind.FINISHED
    assert diary.kinds(young)[-1] is EventKind.FINISHED
    assert "o1" not in diary.lines


def test_jobs_without_a_key_never_supersede_each_other(diary: Diary) -> None:
    tickets = [diary.runner.submit("n", diary.job("n", 1), Priority.BATCH) for _ in range(2)]
    diary.runner.run(until_idle=True)
    assert all(diary.kinds(t)[-1] is EventKind.FINISHED for t in tickets)


def test_cancel_closes_the_generator_in_the_running_thread(diary: Diary) -> None:
    started, closed_in = threading.Event(), []

    def endless() -> Work:
        try:
            while True:
                started.set()
                yield Progress(0, 0)
        finally:
            closed_in.append(threading.current_thread().name)

    ticket = diary.runner.submit("endless", endless, Priority.BATCH)
    thread = threading.Thread(target=diary.runner.run, name="worker")
    thread.start()
    assert started.wait(10)
    assert diary.runner.cancel(ticket)
    assert not diary.runner.cancel(ticket)
    diary.runner.stop()
    thread.join(10)
    assert not thread.is_alive()
    assert closed_in == ["worker"]
    assert diary.kinds(ticket)[-1] is EventKind.CANCELLED


def test_a_cancelled_job_takes_no_further_step_and_its_finally_runs(diary: Diary) -> None:
    ticket = diary.runner.submit("a", diary.job("a", 3), Priority.BATCH)
    diary.on_line = lambda line: diary.runner.cancel(ticket) if line == "a1" else None
    diary.runner.run(until_idle=True)
    assert diary.lines == ["a1", "a closed"]
    assert diary.kinds(ticket) == [EventKind.STARTED, EventKind.CANCELLED]


def test_a_job_cancelled_in_its_last_step_is_cancelled_once(diary: Diary) -> None:
    def work() -> Work:
        diary.runner.cancel(ticket)
        return "late"
        yield

    ticket = diary.runner.submit("late", work, Priority.BATCH)
    diary.runner.run(until_idle=True)
    assert diary.kinds(ticket) == [EventKind.STARTED, EventKind.CANCELLED]
    assert diary.runner.pending() == ()


def test_a_job_cancelled_as_its_turn_comes_is_cancelled_once(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    ticket = diary.runner.submit("a", diary.job("a", 3), Priority.BATCH)
    chosen = diary.runner.next_job

    def cancelled_meanwhile(*, wait: bool) -> object:
        job = chosen(wait=wait)
        diary.runner.cancel(ticket)  # another thread, between the choice and the step
        return job

    monkeypatch.setattr(diary.runner, "next_job", cancelled_meanwhile)
    diary.runner.run(until_idle=True)
    assert diary.kinds(ticket) == [EventKind.CANCELLED]


def test_cancel_all_leaves_nothing(diary: Diary) -> None:
    tickets = [diary.runner.submit("n", diary.job("n", 1), Priority.BATCH) for _ in range(3)]
    diary.runner.cancel_all()
    assert diary.runner.pending() == ()
    diary.runner.run(until_idle=True)
    assert all(diary.kinds(t) == [EventKind.CANCELLED] for t in tickets)


def test_an_expected_failure_is_an_event_and_the_next_job_runs(diary: Diary) -> None:
    def work() -> Work:
        yield Progress(0, 1)
        raise ModelError("no weights")

    bad = diary.runner.submit("bad", work, Priority.INTERACTIVE)
    good = diary.runner.submit("good", diary.job("g", 1), Priority.INTERACTIVE)
    diary.runner.run(until_idle=True)
    assert diary.kinds(bad)[-1] is EventKind.FAILED
    assert isinstance(next(e for e in diary.events if e.kind is EventKind.FAILED).error, ModelError)
    assert diary.kinds(good)[-1] is EventKind.FINISHED


def test_a_bug_in_a_start_function_is_logged_and_reported(diary: Diary, caplog: pytest.LogCaptureFixture) -> None:
    def start() -> Work:
        raise ZeroDivisionError("oops")

    ticket = diary.runner.submit("buggy", start, Priority.BATCH)
    with caplog.at_level(logging.ERROR):
        diary.runner.run(until_idle=True)
    assert diary.kinds(ticket) == [EventKind.STARTED, EventKind.FAILED]
    assert "ZeroDivisionError" in caplog.text


def test_a_failing_listener_does_not_end_the_runner(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[EventKind] = []

    def report(event: Event) -> None:
        seen.append(event.kind)
        raise RuntimeError("listener bug")

    runner = JobRunner(report)
    runner.submit("a", Diary().job("a", 1), Priority.BATCH)
    runner.run(until_idle=True)
    assert seen == [EventKind.STARTED, EventKind.PROGRESS, EventKind.FINISHED]
    assert "listener bug" in caplog.text


def test_keyboard_interrupt_closes_every_job_and_goes_through(diary: Diary) -> None:
    def interrupted() -> Work:
        yield Progress(0, 1)
        raise KeyboardInterrupt

    diary.runner.submit("folder", diary.job("f", 5), Priority.BATCH)
    diary.on_line = lambda line: (
        diary.runner.submit("stop", interrupted, Priority.INTERACTIVE) if line == "f1" else None
    )
    with pytest.raises(KeyboardInterrupt):
        diary.runner.run(until_idle=True)
    assert diary.lines == ["f1", "f closed"]
    assert diary.runner.pending() == ()


def test_a_job_that_refuses_to_close_is_a_failure_not_a_crash(diary: Diary) -> None:
    def stubborn() -> Work:
        try:
            while True:
                yield Progress(0, 0)
                diary.runner.cancel(ticket)
        finally:
            raise OSError("disk full")

    ticket = diary.runner.submit("stubborn", stubborn, Priority.BATCH)
    diary.runner.run(until_idle=True)
    assert diary.kinds(ticket)[-1] is EventKind.FAILED
    assert isinstance(diary.events[-1].error, OSError)


def test_stop_wakes_an_idle_runner_and_cancels_what_is_left(diary: Diary) -> None:
    diary.runner.stop()
    ticket = diary.runner.submit("late", diary.job("l", 1), Priority.BATCH)
    diary.runner.run()
    assert diary.kinds(ticket) == [EventKind.CANCELLED]

    idle = Diary()
    thread = threading.Thread(target=idle.runner.run)
    thread.start()
    idle.runner.stop()
    thread.join(10)
    assert not thread.is_alive()


def test_a_job_rests_while_others_run_and_goes_on_where_it_was(diary: Diary) -> None:
    ticket = diary.runner.submit("folder", diary.job("f", 3), Priority.BATCH)
    diary.on_line = lambda line: diary.runner.pause(ticket, True) if line == "f1" else None  # type: ignore[assignment]
    diary.runner.run(until_idle=True)
    assert diary.lines == ["f1"]
    assert diary.runner.pending() == (ticket,)
    diary.runner.submit("other", diary.job("x", 1), Priority.BATCH)
    diary.runner.run(until_idle=True)
    assert diary.lines == ["f1", "x1", "x closed"]
    assert diary.runner.pause(ticket, False)
    diary.runner.run(until_idle=True)
    assert diary.lines[3:] == ["f2", "f3", "f closed"]
    assert not diary.runner.pause(ticket, True)


def test_a_job_that_rests_can_be_cancelled(diary: Diary) -> None:
    ticket = diary.runner.submit("folder", diary.job("f", 3), Priority.BATCH)
    diary.on_line = lambda line: diary.runner.pause(ticket, True) if line == "f1" else None  # type: ignore[assignment]
    diary.runner.run(until_idle=True)
    diary.runner.cancel(ticket)
    diary.runner.run(until_idle=True)
    assert diary.lines == ["f1", "f closed"]
    assert diary.kinds(ticket)[-1] is EventKind.CANCELLED
