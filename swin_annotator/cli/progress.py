"""How far a run is, on standard error."""

from __future__ import annotations

import time
from typing import Final, TextIO

from swin_annotator.texts import plain

_REDRAW_S: Final = 0.1
_WIDTH: Final = 78


class Progress:
    """One line that is rewritten on a terminal; elsewhere a line per tenth of the run, and what is kept."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._live = out.isatty()
        self._shown, self._tenth, self._drawn = 0.0, 0, False

    def show(self, done: int, total: int, message: str) -> None:
        """Say how far it is; ``total`` is 0 while unknown."""
        text = plain(f"{done}/{total} {message}" if total else message)
        if self._live:
            if time.monotonic() - self._shown >= _REDRAW_S or done == total:
                self._shown, self._drawn = time.monotonic(), True
                print(f"\r{text[:_WIDTH]:<{_WIDTH}}", end="", file=self._out, flush=True)
        elif not done or (total and done * 10 // total > self._tenth):
            self._tenth = done * 10 // total if total else 0
            print(text, file=self._out, flush=True)

    def keep(self, message: str) -> None:
        """A line that stays, such as a failure."""
        self.close()
        print(plain(message), file=self._out, flush=True)

    def close(self) -> None:
        """Leave the rewritten line."""
        if self._drawn:
            print(f"\r{'':<{_WIDTH}}\r", end="", file=self._out, flush=True)
            self._drawn = False
