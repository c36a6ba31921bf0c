"""The longest time for which the window did not answer, and what it was doing meanwhile.

A turn is one round of the event loop, or one event that a test or a bench sends itself. When one takes long, a thread
has the main thread note its own stack every few milliseconds, by a signal; when it was the longest so far, the place
noted most often is kept. faulthandler notes it, because a thread that holds a frame of another keeps alive what the
frame holds: a painter that outlives its paint event ends the program. Nor does it look at all threads: one that Qt
begins at that moment has no stack yet, and faulthandler would read from nowhere. Where there are no such signals, as on
Windows, a stall has no place.
"""

from __future__ import annotations

import faulthandler
import re
import signal
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Self

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

LOOK_S = 0.002
"""Between two looks at the stack."""
LONG_S = 0.008
"""Shorter turns are not looked at."""
_CALL = re.compile(r'  File "(?P<file>.*)", line (?P<line>\d+) in (?P<name>.*)')
_SIGNAL = getattr(signal, "SIGUSR2", None)
_STACK = "Stack (most recent call first):"
_LOOP = "app.py"
Place = tuple[str, int, str]
"""File, line, function."""
_PACKAGE = str(Path(__file__).resolve().parents[1])
_HERE = str(Path(__file__).resolve().parent)


@dataclass(frozen=True, slots=True)
class Stall:
    """A turn that took long."""

    ms: float
    stack: tuple[Place, ...] = ()
    """Outermost call first, only what belongs to the window; empty when Qt alone was at work."""
    own_ms: float = 0.0
    """Processor time of it; the rest went to other threads and programs, or to a disk."""

    def __str__(self) -> str:
        # What only started the event loop says nothing.
        last = max((i for i, place in enumerate(self.stack) if place[0].endswith(_LOOP)), default=-1)
        places = [f"{Path(file).relative_to(_PACKAGE)}:{line} {name}" for file, line, name in self.stack[last + 1 :]]
        return f"{self.ms:.0f} ms ({self.own_ms:.0f} of its own) in " + (" > ".join(places) or "Qt")


class Watchdog:
    """Measures turns of the main thread from ``start`` to ``stop``; make it there, after the QApplication."""

    def __init__(self, look_s: float = LOOK_S) -> None:
        """``look_s``: seconds between two looks; each takes some 30 microseconds."""
        self._look_s = look_s
        self.worst = Stall(0.0)
        """The longest turn."""
        self.heaviest = Stall(0.0)
        """The turn that took the processor longest: other programs hardly change that."""
        self._main = threading.get_ident()
        self._within = False
        self._since = 0.0
        self._own_since = 0.0
        self._notes = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115  # closed by stop
        self._noted = False
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._look, name="watchdog", daemon=True)
        self._wrapped: list[tuple[type, str, Any]] = []

    _running: ClassVar[list[Watchdog]] = []
    """Those that were started and not stopped; what the last one has noted is its own."""

    def start(self) -> None:
        """Begin, with the rounds of the event loop as turns."""
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None, "the watchdog needs a QApplication"
        dispatcher.awake.connect(self._awake)
        dispatcher.aboutToBlock.connect(self._end)
        self._running.append(self)
        self._listen()
        self._thread.start()

    def stop(self) -> None:
        """End; ``worst`` keeps what was found."""
        self._stopping.set()
        self._thread.join()
        self._running.remove(self)
        if self._running:
            self._running[-1]._listen()
        elif _SIGNAL is not None:
            faulthandler.unregister(_SIGNAL)
        self._notes.close()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.awake.disconnect(self._awake)
            dispatcher.aboutToBlock.disconnect(self._end)
        for owner, name, before in reversed(self._wrapped):
            setattr(owner, name, before)
        self._wrapped.clear()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def forget(self) -> Stall:
        """The worst stall so far; the next one is looked for from zero."""
        worst, self.worst, self.heaviest = self.worst, Stall(0.0), Stall(0.0)
        return worst

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Count what is done inside as a turn, or several where it runs the event loop; nothing after it is."""
        if self._within:  # an event already: its turn goes on
            yield
            return
        self._within = True
        self._begin()
        try:
            yield
        finally:
            self._end()
            self._within = False

    def watch_calls(self) -> None:
        """Count events that are sent by hand too: ``sendEvent``, ``processEvents``, keys and clicks of QTest."""
        for name in ("sendEvent", "processEvents"):
            self._wrap(QApplication, name)
        for name in ("keyClick", "keyClicks", "mouseClick", "mouseDClick", "mouseMove", "mousePress", "mouseRelease"):
            self._wrap(QTest, name)
        self._wrap(QEventLoop, "exec")

    def _wrap(self, owner: type, name: str) -> None:
        before = owner.__dict__.get(name, getattr(owner, name))
        call: Callable[..., object] = getattr(owner, name)

        def watched(*arguments: object, **named: object) -> object:
            with self.turn():
                return call(*arguments, **named)

        bound = name == "exec"  # the only one that needs its object
        setattr(owner, name, watched if bound else staticmethod(watched))
        self._wrapped.append((owner, name, before))

    def _awake(self) -> None:
        if self._within:
            self._end()
            self._begin()

    def _begin(self) -> None:
        if self._noted:
            self._noted = False
            self._notes.seek(0)
            self._notes.truncate()
        self._own_since = time.thread_time()
        self._since = time.perf_counter()

    def _end(self) -> None:
        since, self._since = self._since, 0.0
        if not since:
            return
        ms, own_ms = 1000 * (time.perf_counter() - since), 1000 * (time.thread_time() - self._own_since)
        if ms > self.worst.ms or own_ms > self.heaviest.own_ms:
            seen = Counter(self._stacks()).most_common(1)
            stall = Stall(ms, seen[0][0] if seen else (), own_ms)
            self.worst = max(self.worst, stall, key=lambda stall: stall.ms)
            self.heaviest = max(self.heaviest, stall, key=lambda stall: stall.own_ms)

    def _listen(self) -> None:
        if _SIGNAL is not None:
            faulthandler.register(_SIGNAL, self._notes, all_threads=False)

    def _look(self) -> None:
        while not self._stopping.wait(self._look_s):
            if _SIGNAL is not None and self._since and time.perf_counter() - self._since > LONG_S:
                signal.pthread_kill(self._main, _SIGNAL)
                self._noted = True

    def _stacks(self) -> Iterator[tuple[Place, ...]]:
        """Return what was noted of the main thread in this turn."""
        if not self._noted:
            return
        self._notes.seek(0)
        text = self._notes.readall().decode("utf-8", "replace")
        for part in text.split(_STACK)[1:]:
            calls = takewhile(bool, map(_CALL.match, part.splitlines()[1:]))
            places = [(call["file"], int(call["line"]), call["name"]) for call in calls if call]
            yield tuple(p for p in reversed(places) if p[0].startswith(_PACKAGE) and not p[0].startswith(_HERE))
