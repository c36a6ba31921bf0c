"""File work in the background: thumbnails and reading, the newest request first."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.core import images
from swin_annotator.core.types import Version

log = logging.getLogger(__name__)
RELIEF_MS = 1000
"""A job that takes longer does not keep others waiting."""
MOST_THREADS = 8
IDLE_S = 5.0
"""A thread stays for so long without a job: starting one can take longer than a short job."""
THUMBNAIL_NICE = 5
"""A list that fills must not hold up the image on screen."""
PARTING_S = 2.0
"""Seconds that the end of the program waits for what is only read."""


@dataclass(frozen=True, slots=True)
class IoResult:
    """Result of one request: a result, or the error."""

    key: Hashable
    result: object = None
    error: Exception | None = None


_LEFT: list[IoPool] = []
"""Pools with a thread that goes on until the program ends."""


class IoPool(QObject):
    """Runs short file jobs on a few threads. What was asked last is done first, since that is what is on screen.

    A disk or network share that does not answer holds its thread; others then take over what waits.
    """

    answered = Signal(object)
    """``IoResult``, delivered in the receiver's thread; connect methods of QObjects, never lambdas."""

    def __init__(self, parent: QObject | None = None, *, threads: int = 2, nice: int = 0) -> None:
        """Without a job yet. ``nice``: by how much its threads step back behind the window's, where they can."""
        super().__init__(parent)
        self._threads, self._nice = threads, nice
        self._lock = threading.RLock()
        self._ready = threading.Condition(self._lock)
        self._idle = 0
        self._wanted: dict[Hashable, Callable[[], object]] = {}
        self.running: dict[threading.Thread, tuple[Hashable, float]] = {}
        self._stopped = self._left = False
        self._told_at = 0.0
        """Time at which it was told to end, on the monotonic clock."""
        self.relief = QTimer(self, interval=RELIEF_MS)
        self.relief.timeout.connect(self._relieve)

    def request(self, key: Hashable, work: Callable[[], object]) -> None:
        """Runs ``work`` in the background.

        A waiting request with the same key is replaced and moves to the front; one that runs already is the answer.
        """
        with self._lock:
            if self._stopped or any(running == key for running, _ in self.running.values()):
                return
            self._wanted.pop(key, None)
            self._wanted[key] = work
            if len(self._wanted) <= self._idle:
                self._ready.notify()
            elif len(self.running) < self._threads:
                self._start()
        if not self.relief.isActive():
            self.relief.start()

    def cancel(self, key: Hashable) -> bool:
        """Return whether a waiting request was dropped; one that runs is finished and answered."""
        with self._lock:
            return self._wanted.pop(key, None) is not None

    def keep_only(self, keys: Collection[Hashable]) -> None:
        """Drops every waiting request but these: what scrolled away is not worth reading."""
        with self._lock:
            self._wanted = {key: work for key, work in self._wanted.items() if key in keys}

    def waiting(self) -> tuple[Hashable, ...]:
        """Keys not begun yet, the next one last."""
        with self._lock:
            return tuple(self._wanted)

    def dismiss(self) -> None:
        """Drops what waits and takes nothing more; pools that are all dismissed before one is stopped end together."""
        self.relief.stop()
        with self._lock:
            if not self._stopped:
                self._stopped, self._told_at = True, time.monotonic()
            self._wanted.clear()
            self._ready.notify_all()

    def stop(self, patience: float | None = None) -> None:
        """Drops what waits and waits for what runs; call it before deleting the pool.

        Args:
            patience: seconds since it was dismissed, after which a job is left to end with the program; None waits
                for all.
        """
        self.dismiss()
        with self._lock:
            threads = list(self.running)
        end = None if patience is None else self._told_at + patience
        for thread in threads:
            thread.join(None if end is None else max(0.0, end - time.monotonic()))
        with self._lock:
            self._left = True
        if any(thread.is_alive() for thread in threads):
            # One of them may be about to tell its answer: the signal has to be there when it does.
            self.setParent(None)
            _LEFT.append(self)

    def _start(self) -> None:
        # Daemons, so that the program can end although a disk never answers.
        thread = threading.Thread(target=self._serve, name="io", daemon=True)
        self.running[thread] = (None, time.monotonic())
        thread.start()

    def _relieve(self) -> None:
        """Begin another thread when all have been held up while something waits."""
        with self._lock:
            if not self._wanted:
                self.relief.stop()
                return
            late = time.monotonic() - RELIEF_MS / 1000
            moving = sum(began > late for _, began in self.running.values())
            if moving < self._threads and len(self.running) < MOST_THREADS:
                self._start()

    def _serve(self) -> None:
        me = threading.current_thread()
        if self._nice and sys.platform == "linux":  # only there threads have a niceness of their own
            with contextlib.suppress(OSError):  # not every sandbox allows it, and nothing depends on it
                os.nice(self._nice)
        while (job := self._next(me)) is not None:
            key, work = job
            answer = _answer(key, work)
            with self._lock:
                self.running[me] = (None, time.monotonic())
                if self._left:  # nobody waits for the answer, and the pool may be gone
                    return
            self.answered.emit(answer)

    def _next(self, me: threading.Thread) -> tuple[Hashable, Callable[[], object]] | None:
        """Choose what to do next; None when this thread is not needed any more."""
        with self._lock:
            if not self._wanted and not self._stopped:
                self._idle += 1
                self._ready.wait(IDLE_S)
                self._idle -= 1
            late = time.monotonic() - RELIEF_MS / 1000
            moving = sum(began > late for _, began in self.running.values())
            if not self._wanted or (len(self.running) > self._threads and moving > self._threads):
                del self.running[me]
                return None
            key, work = self._wanted.popitem()
            self.running[me] = (key, time.monotonic())
            return key, work


class ThumbnailPool(IoPool):
    """Thumbnails by image id; a result is (h, w, 3) uint8 RGB, an error is ``ImageUnreadable``."""

    def __init__(self, side: int, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent, threads=threads, nice=THUMBNAIL_NICE)
        self._side = side
        self.versions: dict[int, Version] = {}
        """Image id -> the file that its thumbnail was made of."""

    def thumbnail(self, image_id: int, path: Path) -> None:
        """Asks for the thumbnail of an image."""

        def work() -> object:
            self.versions[image_id] = images.stat_version(path)
            return images.thumbnail(path, self._side)

        self.request(image_id, work)

    def forget(self) -> None:
        """Drop what waits and what is known: other images come."""
        self.keep_only(())
        self.versions.clear()

    def stop(self, patience: float | None = PARTING_S) -> None:
        """As every pool, but without waiting long for a disk that does not answer."""
        super().stop(patience)


def _answer(key: Hashable, work: Callable[[], object]) -> IoResult:
    try:
        return IoResult(key, work())
    except Exception as error:  # told to the receiver, who knows what the request was for
        log.debug("Request %r failed", key, exc_info=True)
        return IoResult(key, error=error)
