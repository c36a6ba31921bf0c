"""Zip archives of others: opened so that what is damaged is told in one way, and a huge directory is not read."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from swin_annotator.core import regular

MOST_DIRECTORY = 64 << 20
"""Bytes of the list of what is in an archive; half a million names take about as much."""
_FAULTS: tuple[type[Exception], ...] = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),  # a password is a RuntimeError
    *(ValueError, KeyError, struct.error),  # names in no encoding, places beyond the file
)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The others unpack what they read at one go, whatever size the archive tells."""


class Damaged(Exception):
    """The archive is none, is damaged or locked, lists more than any archive of labels has, or packs in a rare way."""


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """An archive, open for reading.

    Raises:
        Damaged: see there; also while what is in it is read.
        OSError: missing, no regular file, or may not be read.
    """
    with regular.open_regular(path) as file, _faults(), zipfile.ZipFile(cast(BinaryIO, _Careful(file))) as archive:
        if any(info.compress_type not in _METHODS for info in archive.infolist()):
            raise Damaged("packed in a way that is not read")
        yield archive


@contextmanager
def _faults() -> Iterator[None]:
    try:
        yield
    except _FAULTS as error:
        raise Damaged(str(error)) from error


class _Careful(io.RawIOBase):
    """A file of which nobody reads very much at once, as the reader of a directory would."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size if 0 <= size <= MOST_DIRECTORY else MOST_DIRECTORY + 1)
        if len(data) > MOST_DIRECTORY:
            raise zipfile.BadZipFile("the directory is too large")
        return data
