"""Progress of a run, on standard error."""

from __future__ import annotations

import sys
import time
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Final, TextIO

from swin_annotator.texts import plain

if TYPE_CHECKING:
    from swin_annotator.engine import jobs

_REDRAW_S: Final = 0.1
_WIDTH: Final = 78
_LEAST_S: Final = 1.0
"""Before so long nobody can say how long it takes."""


class ProgressLine:
    """One line that is rewritten on a terminal; elsewhere a line per tenth of the run, and what is kept."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._live = out.isatty()
        self._shown, self._tenth, self._drawn = 0.0, 0, False
        self._first: tuple[int, float] | None = None
        """Count and time when the first was done: loading a model is no part of the speed."""

    def show(self, done: int, total: int, message: str) -> None:
        """Say how far it is; ``total`` is 0 while unknown."""
        text = plain(f"{done}/{total} {self._pace(done, total)}{message}" if total else message)
        if self._live:
            if time.monotonic() - self._shown >= _REDRAW_S or done == total:
                self._shown, self._drawn = time.monotonic(), True
                print(f"\r{text[:_WIDTH]:<{_WIDTH}}", end="", file=self._out, flush=True)
        elif not done or (total and done * 10 // total > self._tenth):
            self._tenth = done * 10 // total if total else 0
            print(text, file=self._out, flush=True)

    def _pace(self, done: int, total: int) -> str:
        """Say how fast it goes and how long it will take, from the first one that was done on; nothing before."""
        now = time.monotonic()
        if self._first is None or done < self._first[0]:
            self._first = (done, now) if done else None
            return ""
        steps, seconds = done - self._first[0], now - self._first[1]
        if steps < 1 or seconds < _LEAST_S or done >= total:
            return ""
        rate = steps / seconds
        return f"({rate:.1f}/s, {_duration((total - done) / rate)} left) "

    def keep(self, message: str) -> None:
        """A line that stays, such as a failure."""
        self.close()
        print(plain(message), file=self._out, flush=True)

    def close(self) -> None:
        """Leave the rewritten line."""
        if self._drawn:
            print(f"\r{'':<{_WIDTH}}\r", end="", file=self._out, flush=True)
            self._drawn = False


def run(work: Generator[jobs.Progress, None, object]) -> Any:
    """Run a job to its end and return its result, its progress shown meanwhile. Raises as the job."""
    progress = ProgressLine(sys.stderr)
    try:
        while True:
            step = next(work)
            progress.show(step.done, step.total, step.message)
    except StopIteration as end:
        return end.value
    finally:
        progress.close()


def _duration(seconds: float) -> str:
    """``42 s``, ``3 min``, ``2 h 5 min``."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
