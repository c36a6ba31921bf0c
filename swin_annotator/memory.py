"""Too little memory, told before libraries and models are loaded, and recognised where it shows only then."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message

LEAST_TO_START = 100 << 20
"""Bytes that the libraries of every command take."""
LEAST_SPACE = 350 << 20
"""Bytes of addresses that these libraries ask for, where the system limits those."""
LIBRARIES = 250 << 20
"""Bytes that the libraries of models take."""
_HINT = Message("Close other programs, or raise the limit that this one runs under.")
_TOLD = (
    "can't allocate memory",  # DefaultCPUAllocator, Linux and macOS
    "not enough memory",  # DefaultCPUAllocator, Windows
    "out of memory",  # CUDA, MPS
    "Insufficient memory",  # OpenCV
    "Cannot allocate memory",  # the system
    "bad_alloc",
    "failed to map segment",  # the system's loader, of a library that is imported
)
_NO_PRIMITIVE = "could not create a primitive"
"""oneDNN's whole sentence when it gets no memory; a primitive *descriptor* is refused for other reasons."""
_MEMINFO, _LIMIT, _USED = "/proc/meminfo", "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"
_M_ARENA_MAX = -8  # mallopt(3)
_STATM, _STATUS = "/proc/self/statm", "/proc/self/status"


def ran_out(error: BaseException) -> bool:
    """Return whether an exception of torch, numpy, OpenCV or an import means that memory ran out."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    return any(words in str(error) for words in _TOLD) or str(error).strip() == _NO_PRIMITIVE


def available() -> int | None:
    """Bytes that can still be had, swap included; None where the system does not say."""
    found = list(_free())
    return min(found) if found else None


def peak() -> int | None:
    """Bytes that this process has held at most, mapped files included; None where the system does not say."""
    try:
        lines = Path(_STATUS).read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), None)


def resident() -> int | None:
    """Bytes that this process holds at this moment, mapped files included; None where the system does not say."""
    pages = _numbers(_STATM)
    return pages[1] * os.sysconf("SC_PAGE_SIZE") if pages else None


def share_heaps() -> None:
    """Let all threads take memory from two heaps. To be called before threads begin.

    The GNU C library gives each thread a heap of its own, up to eight for each processor, and each keeps the holes that
    a crowded image or a model leaves in it.
    """
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):  # a C library without it
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 2)


def give_back() -> None:
    """Hand to the system what was freed here, where the C library would keep it for later."""
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):  # a C library without it
            ctypes.CDLL(None).malloc_trim(0)


def space() -> int | None:
    """Bytes of addresses that this process may still ask for (``ulimit -v``); None without a limit."""
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return None
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    if limit == resource.RLIM_INFINITY:
        return None
    pages = _numbers(_STATM)
    return int(limit) - (pages[0] * resource.getpagesize() if pages else 0)


def check_start() -> None:
    """Raises AnnotatorError where the libraries of every command would not fit."""
    free, left = available(), space()
    if free is not None and free < LEAST_TO_START:
        raise too_little(free, LEAST_TO_START)
    if left is not None and left < LEAST_SPACE:
        raise too_little(left, LEAST_SPACE)


def too_little(free: int | None = None, needed: int = LEAST_TO_START) -> AnnotatorError:
    """Say what there is to say where the program can't even start."""
    if free is None:
        return AnnotatorError(Message("There is not enough memory to start."), hint=_HINT)
    return AnnotatorError(
        Message(
            "There is not enough memory to start: {free} MB are free, {needed} MB are needed.",
            free=f"{free / 1e6:.0f}",
            needed=f"{needed / 1e6:.0f}",
        ),
        hint=_HINT,
    )


def _free() -> Iterator[int]:
    if not sys.platform.startswith("linux"):
        return
    rows: dict[str, int] = {}
    with contextlib.suppress(OSError, ValueError, IndexError), open(_MEMINFO, encoding="ascii") as file:
        rows = {line.split(":")[0]: int(line.split()[1]) * 1024 for line in file}
    if "MemAvailable" in rows:
        yield rows["MemAvailable"] + rows.get("SwapFree", 0)
    limit, used = _numbers(_LIMIT), _numbers(_USED)  # of a container
    if limit and used:
        yield max(0, limit[0] - used[0]) + reclaimable()


def reclaimable() -> int:
    """Bytes of files that a container holds in memory and would give up."""
    with contextlib.suppress(OSError, ValueError), open("/sys/fs/cgroup/memory.stat", encoding="ascii") as file:
        return sum(int(line.split()[1]) for line in file if line.startswith(("active_file ", "inactive_file ")))
    return 0


def _numbers(path: str) -> list[int]:
    """The whole numbers in a file of the system; none where there are no such files, or where it says "max"."""
    try:
        return [int(word) for word in Path(path).read_text(encoding="ascii").split()]
    except (OSError, ValueError):
        return []
