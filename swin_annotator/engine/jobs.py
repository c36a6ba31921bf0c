"""Long work as generators, one step at a time, the most urgent first."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable, Generator, Hashable
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from swin_annotator.errors import AnnotatorError

log = logging.getLogger(__name__)


class Priority(IntEnum):
    """Ranks of jobs: smaller is more urgent."""

    INTERACTIVE = 0
    """The image on screen: somebody waits."""
    PREFETCH = 1
    """Questions that will probably come next."""
    BATCH = 2
    """A folder or a training."""
    IDLE = 3
    """Nobody asked for it: while nothing else is to be done."""


class Stopped(Exception):
    """The caller's ``stopped`` said that the work is to end."""


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a job; ``total`` is 0 while unknown."""

    done: int
    total: int
    message: str = ""
    result: object = None
    """A partial answer, such as one image's proposals."""


Work = Generator[Progress, None, object]
"""A job: yields after every step of 10 ms to 2 s; its return value is the job's result."""


class EventKind(StrEnum):
    """Events in the life of a job. Every job ends with exactly one of the last three; bugs are also logged."""

    STARTED = "started"
    PROGRESS = "progress"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Event:
    """News of one job."""

    kind: EventKind
    ticket: int
    name: str
    priority: Priority
    progress: Progress | None = None
    result: object = None
    error: Exception | None = None


class _Job:
    """One submitted job; ``cancelled`` is set under the runner's lock, the rest belongs to the running thread."""

    def __init__(
        self, ticket: int, name: str, start: Callable[[], Work], priority: Priority, key: Hashable | None
    ) -> None:
        self.ticket, self.name, self.start, self.priority, self.key = ticket, name, start, priority, key
        self.work: Work | None = None
        self.cancelled = self.paused = False

    def __lt__(self, other: _Job) -> bool:
        return (self.priority, self.ticket) < (other.priority, other.ticket)


class JobRunner:
    """Runs jobs in the thread that calls ``run``; ``submit``, ``cancel`` and ``stop`` may come from any thread.

    After every step of a job it looks for a more urgent one, so a prompt overtakes a folder run between two images.
    """

    def __init__(self, report: Callable[[Event], None]) -> None:
        self._report_to = report
        self._tickets = itertools.count(1)
        self._changed = threading.Condition()
        self._dropped: list[_Job] = []
        self._jobs: dict[int, _Job] = {}
        self._stopping = False

    def submit(self, name: str, start: Callable[[], Work], priority: Priority, key: Hashable | None = None) -> int:
        """The job's ticket. An unfinished job with the same ``key`` is cancelled.

        ``start`` is called in the running thread. After ``stop`` the job is taken and never run.
        """
        with self._changed:
            for job in list(self._jobs.values()):
                if key is not None and job.key == key:
                    self._drop(job)
            job = _Job(next(self._tickets), name, start, priority, key)
            self._jobs[job.ticket] = job
            self._changed.notify_all()
            return job.ticket

    def cancel(self, ticket: int) -> bool:
        """Return whether the job was still unfinished.

        Its generator is closed in the running thread, after its step.
        """
        with self._changed:
            job = self._jobs.get(ticket)
            if job is None or job.cancelled:
                return False
            self._drop(job)
            self._changed.notify_all()
            return True

    def pause(self, ticket: int, paused: bool) -> bool:
        """Let a job rest after the step it is in, or go on; whether it was unfinished. Others run meanwhile."""
        with self._changed:
            job = self._jobs.get(ticket)
            if job is None or job.cancelled:
                return False
            job.paused = paused
            self._changed.notify_all()
            return True

    def cancel_all(self) -> None:
        """Cancels every unfinished job."""
        with self._changed:
            for job in list(self._jobs.values()):
                self._drop(job)
            self._changed.notify_all()

    def pending(self) -> tuple[int, ...]:
        """Tickets of the jobs that are neither finished nor cancelled, most urgent first."""
        with self._changed:
            return tuple(job.ticket for job in sorted(self._jobs.values()) if not job.cancelled)

    def run(self, until_idle: bool = False) -> None:
        """Works until ``stop``, or until nothing is left to do. Every generator is closed when it returns or raises."""
        try:
            while (job := self.next_job(wait=not until_idle)) is not None:
                if job.cancelled:
                    self._close(job)
                else:
                    self._step(job)
        except BaseException:  # Ctrl+C: whatever a job opened is closed here, in the thread that opened it
            self._close_all()
            raise
        if self._stopping:
            self._close_all()

    def stop(self) -> None:
        """Makes ``run`` return after the step it is in."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()

    def _drop(self, job: _Job) -> None:
        if not job.cancelled:
            job.cancelled = True
            self._dropped.append(job)

    def next_job(self, *, wait: bool) -> _Job | None:
        """Take the most urgent job that may go on, or one to be ended; None when there is none, or the end has come."""
        with self._changed:
            while not self._stopping:
                if self._dropped:
                    return self._dropped.pop(0)
                ready = [job for job in self._jobs.values() if not job.cancelled and not job.paused]
                if ready:
                    return min(ready)
                if not wait:
                    return None
                self._changed.wait()
            return None

    def _step(self, job: _Job) -> None:
        try:
            if job.work is None:
                self._report(job, EventKind.STARTED)
                job.work = job.start()
            progress = next(job.work)
        except StopIteration as end:
            self._end(job, EventKind.FINISHED, result=end.value)
        except Exception as error:
            if not isinstance(error, AnnotatorError):
                log.exception("“%s” failed", job.name)
            self._end(job, EventKind.FAILED, error=error)
        else:
            if not job.cancelled:
                self._report(job, EventKind.PROGRESS, progress=progress)

    def _end(self, job: _Job, kind: EventKind, *, result: object = None, error: Exception | None = None) -> None:
        with self._changed:
            cancelled = job.cancelled
            job.cancelled = True  # nobody chooses it again
            if cancelled:
                self._dropped.remove(job)
            self._jobs.pop(job.ticket, None)
        if cancelled:
            self._report(job, EventKind.CANCELLED)
        else:
            self._report(job, kind, result=result, error=error)

    def _close(self, job: _Job) -> None:
        error: Exception | None = None
        try:
            if job.work is not None:
                job.work.close()
        except Exception as caught:
            if not isinstance(caught, AnnotatorError):
                log.exception("Closing “%s” failed", job.name)
            error = caught
        with self._changed:
            self._jobs.pop(job.ticket, None)
            if job in self._dropped:  # cancelled between the choice of the next job and the look at it
                self._dropped.remove(job)
        self._report(job, EventKind.FAILED if error else EventKind.CANCELLED, error=error)

    def _close_all(self) -> None:
        with self._changed:
            left = sorted(self._jobs.values())
            for job in left:
                job.cancelled = True
            self._dropped.clear()
        for job in left:
            self._close(job)

    def _report(
        self,
        job: _Job,
        kind: EventKind,
        *,
        progress: Progress | None = None,
        result: object = None,
        error: Exception | None = None,
    ) -> None:
        event = Event(kind, job.ticket, job.name, job.priority, progress, result, error)
        try:
            self._report_to(event)
        except Exception:  # a listener's bug must not end the jobs of others
            log.exception("Reporting “%s” of “%s” failed", kind, job.name)
