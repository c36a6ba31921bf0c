"""Only regular files are read: a pipe would be waited for, a device never ends."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from swin_annotator.messages import Message

CHUNK = 4 << 20
MOST_LABELS = 2 << 30
"""Bytes of a file of labels or prompts; its contents take several times as much."""
PATIENCE_S = 30.0
SLOWEST = 1 << 20
"""Bytes per second. A file that arrives more slowly than this after ``PATIENCE_S`` is given up."""


class NotRegular(OSError):
    """The name is that of a pipe, a socket or a device."""


class TooSlow(OSError):
    """The disk or network hands the file out so slowly that nobody could wait for it."""


class TooLarge(OSError):
    """The file is larger than anything of its kind."""


def look(path: Path) -> os.stat_result:
    """Return what the file system says about a file. Raises NotRegular, and OSError for what is missing or a folder."""
    state = os.stat(path)
    _refuse(path, state.st_mode)
    return state


def open_regular(path: Path) -> BinaryIO:
    """The file, open for reading.

    Raises:
        NotRegular: no file.
        OSError: missing, a folder, or may not be read.
    """
    look(path)  # opening some devices does something
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    file = open(path, "rb", opener=lambda name, _: os.open(name, flags))  # noqa: SIM115 - handed on
    try:
        _refuse(path, os.fstat(file.fileno()).st_mode)  # what was looked at may have been replaced
    except BaseException:
        file.close()
        raise
    return file


def size_of(file: BinaryIO) -> int:
    """Bytes that an open file holds. One of ``/proc`` states 0 and counts as empty."""
    return os.fstat(file.fileno()).st_size


def chunks(file: BinaryIO) -> Iterator[bytes]:
    """An open file from its beginning, as many bytes as it held when this began: one that grows comes to an end.

    Raises:
        TooSlow: it arrives too slowly.
    """
    left = size = size_of(file)
    began = time.monotonic()
    file.seek(0)
    while left and (chunk := file.read(min(CHUNK, left))):
        left -= len(chunk)
        yield chunk
        took = time.monotonic() - began
        if left and took > PATIENCE_S + size / SLOWEST:
            raise TooSlow(errno.ETIMEDOUT, Message("the disk or network is too slow"), file.name)


def read(path: Path, most: int) -> bytes:
    """All bytes of a file.

    Args:
        path: a regular file.
        most: bytes; a larger one is not read.

    Raises:
        NotRegular, TooSlow, TooLarge, OSError: as their names say; ``strerror`` says why in half a sentence.
    """
    with open_regular(path) as file:
        if size_of(file) > most:
            raise TooLarge(errno.EFBIG, Message("it is larger than {most} MB", most=most >> 20), str(path))
        return b"".join(chunks(file))


def _refuse(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise NotRegular(errno.EINVAL, Message("it is a pipe, a socket or a device and no file"), str(path))
