"""File work in the background: thumbnails and reading, the newest request first."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from swin_annotator.core import images

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class IoResult:
    """What came of one request: a result, or the error."""

    key: Hashable
    result: object = None
    error: Exception | None = None


class IoPool(QObject):
    """Runs short file jobs on a few threads. What was asked last is done first, since that is what is on screen."""

    answered = Signal(object)
    """``IoResult``, delivered in the receiver's thread; connect methods of QObjects, never lambdas."""

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._threads = threads
        self._lock = threading.Lock()
        self._wanted: dict[Hashable, Callable[[], object]] = {}
        self._busy = 0
        self._stopped = False

    def request(self, key: Hashable, work: Callable[[], object]) -> None:
        """Runs ``work`` in the background; a waiting request with the same key is replaced and moves to the front."""
        with self._lock:
            if self._stopped:
                return
            self._wanted.pop(key, None)
            self._wanted[key] = work
            start = self._busy < self._threads
            self._busy += start
        if start:
            # A plain function: a QRunnable would be owned by two languages at once.
            self._pool.start(self._serve)

    def cancel(self, key: Hashable) -> bool:
        """Whether a waiting request was dropped; one that runs is finished and answered."""
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

    def stop(self) -> None:
        """Drops what waits and waits for what runs; afterwards no thread is left. Call it before deleting the pool."""
        with self._lock:
            self._stopped = True
            self._wanted.clear()
        self._pool.waitForDone()

    def _serve(self) -> None:
        while True:
            with self._lock:
                if not self._wanted:
                    self._busy -= 1
                    return
                key, work = self._wanted.popitem()
            self.answered.emit(_answer(key, work))


class ThumbnailPool(IoPool):
    """Thumbnails by image id; a result is (h, w, 3) uint8 RGB, an error is ``ImageUnreadable``."""

    def __init__(self, side: int, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent, threads=threads)
        self._side = side

    def thumbnail(self, image_id: int, path: Path) -> None:
        """Asks for the thumbnail of an image."""
        side = self._side
        self.request(image_id, lambda: images.thumbnail(path, side))


def _answer(key: Hashable, work: Callable[[], object]) -> IoResult:
    try:
        return IoResult(key, work())
    except Exception as error:  # told to the receiver, who knows what the request was for
        log.debug("Request %r failed", key, exc_info=True)
        return IoResult(key, error=error)
