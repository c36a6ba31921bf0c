"""The watch over whether the files of an open project are still those that were opened.

Programs that synchronise folders, and people who restore a backup, put other files in their place. SQLite does not
notice: it goes on writing into what was taken away.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from swin_annotator.core import atomic
from swin_annotator.messages import Message

GONE = Message("was moved or deleted")
SWAPPED = Message("was exchanged by another program")
LOG_GONE = Message("lost its log of the newest steps to another program")

_COUNTER = slice(24, 28)
"""SQLite's change counter in the first bytes of a database (https://sqlite.org/fileformat2.html#file_change_counter)."""


class Guard:
    """Remembers the files of a project and tells what became of them. Costs a few microseconds to ask."""

    def __init__(self, path: Path, *, log: bool) -> None:
        """Guard ``path``, which is open; ``log``: whether its write-ahead log is there to be watched as well."""
        self._path = path
        self._log_path = path.with_name(f"{path.name}-wal")
        self._opened = _look(path)
        self._index_path = path.with_name(f"{path.name}-shm")
        self._log = _look(self._log_path) if log else None
        self._index = _look(self._index_path) if log else None
        self._handle: int | None = None
        self._counter: int | None = None

    def note_content(self) -> None:
        """Take older content than what is in the file at the moment for another program's."""
        self._counter = self._count()

    def lost(self) -> str:
        """Return what happened to the files, completing "The project file …".

        Empty while they are those that were opened.
        """
        found = _look(self._path)
        if found is None:
            return GONE
        if not _same(found, self._opened) or self._was_overwritten(found):
            return SWAPPED
        return "" if self._has_its_log() else LOG_GONE

    def part(self) -> None:
        """Keep what now lies at the path apart from what was opened, before that is closed.

        Closing writes the log into the database and deletes it, which is well where only the log was deleted. Else the
        next one to open the path would take the log for that of the other database. SQLite does neither where the path
        leads to another file than the one it opened.
        """
        how = self.lost()
        log = _look(self._log_path)
        if not how or (how == LOG_GONE and (log is None or _same(log, self._log))):
            return
        if _same(_look(self._path), self._opened):
            with atomic.replacing(self._path, mark="part") as fresh, self._path.open("rb") as opened:
                shutil.copyfileobj(opened, fresh)
        if self._log is not None and _same(log, self._log):
            self._log_path.unlink()
            self._index_path.unlink(missing_ok=True)

    def let_go(self) -> None:
        """Forget the files; to be called after the database was closed, whose locks end with any handle."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _has_its_log(self) -> bool:
        """Return whether log and index are there; without the index others would read less than is in the log."""
        pairs = ((self._log_path, self._log), (self._index_path, self._index))
        return all(held is None or _same(_look(path), held) for path, held in pairs)

    def _was_overwritten(self, found: os.stat_result) -> bool:
        """Return whether other content was written into the same file: an older one, as far as its own count tells."""
        if self._opened is None or self._counter is None:
            return False
        if (found.st_size, found.st_mtime_ns) == (self._opened.st_size, self._opened.st_mtime_ns):
            return False
        count = self._count()
        if count is None or count < self._counter:
            return True
        self._opened = found  # written by this connection, which brings its log back into it now and then
        return False

    def _count(self) -> int | None:
        """The change counter in the file, None where it can't be read."""
        try:
            if self._handle is None:
                # Stays open: closing any handle of a file ends the locks that this process has on it.
                self._handle = os.open(self._path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            os.lseek(self._handle, 0, os.SEEK_SET)
            head = os.read(self._handle, 100)
        except OSError:
            return None
        return int.from_bytes(head[_COUNTER], "big") if len(head) == 100 else None


def _look(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except OSError:
        return None


def _same(a: os.stat_result | None, b: os.stat_result | None) -> bool:
    """Return whether two looks saw the same file."""
    return a is not None and b is not None and (a.st_dev, a.st_ino) == (b.st_dev, b.st_ino)
