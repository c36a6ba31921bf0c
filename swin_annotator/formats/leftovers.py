"""Half-written files that a killed export, or run, left beside the place it was to fill."""

from __future__ import annotations

import contextlib
import glob
import json
import os
import re
import shutil
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

if sys.platform != "win32":
    import fcntl

_RANDOM = re.compile(r"[a-z0-9_]{8}\.part")
"""Letters that ``tempfile`` puts between the name and its end."""
_FRESH_S, OLD_S = 5.0, 86_400.0


@contextlib.contextmanager
def held(part: Path) -> Iterator[None]:
    """Let ``sweep`` leave a half-written file or folder alone while inside, and while the process lives."""
    handle = -1
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # some shares know no locks; others then see its age alone
            handle = os.open(part, os.O_RDONLY)
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    try:
        yield
    finally:
        if handle >= 0:
            os.close(handle)


def sweep(path: Path) -> None:
    """Remove what exports to ``path`` left that no longer run: ``.NAME.xxxxxxxx.part``."""
    for name in glob.glob(f".{glob.escape(path.name)}.*.part", root_dir=path.parent):
        part = path.parent / name
        if _RANDOM.fullmatch(name.removeprefix(f".{path.name}.")) and _is_dead(part):
            with contextlib.suppress(OSError):
                shutil.rmtree(part) if part.is_dir() else part.unlink()


def sweep_journal(path: Path) -> None:
    """Remove ``NAME.part``, in which a run of models kept what it found for ``path``, unless such a run is going on."""
    journal = path.with_name(f"{path.name}.part")
    if not _is_journal(journal):
        return
    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=0)
    with contextlib.suppress(Timeout, OSError), lock:
        journal.unlink(missing_ok=True)
        Path(lock.lock_file).unlink(missing_ok=True)


def _is_dead(part: Path) -> bool:
    """Return whether it is a file or folder that nobody writes any more."""
    try:
        state = part.lstat()
        age = time.time() - state.st_mtime
        if not (stat.S_ISREG(state.st_mode) or stat.S_ISDIR(state.st_mode)) or age < _FRESH_S:
            return False
        if sys.platform == "win32":
            return age > OLD_S
        handle = os.open(part, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        finally:
            os.close(handle)
    except OSError:
        return False
    return True


def _is_journal(path: Path) -> bool:
    """Return whether it begins as the journals of runs do."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return False
        with path.open("rb") as file:
            first = json.loads(file.readline(4096))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(first, dict) and set(first) == {"run"}
