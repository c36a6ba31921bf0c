"""PNG files looked at chunk by chunk: decoders that never complain are only handed what is whole."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import BinaryIO

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SAYING = frozenset((b"eXIf", b"tEXt", b"zTXt", b"iTXt"))
"""Chunks of EXIF and XMP; programs of before eXIf put it into texts."""
_BANDS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


@dataclass(frozen=True, slots=True)
class Header:
    """Contents of the first chunk."""

    size_hw: tuple[int, int]
    bits: int
    bands: int


def header(file: BinaryIO) -> Header | None:
    """The header of an open file, None for what is no PNG."""
    file.seek(0)
    head = file.read(26)
    if len(head) < 26 or not head.startswith(SIGNATURE) or head[12:16] != b"IHDR" or head[25] not in _BANDS:
        return None
    width, height = struct.unpack(">II", head[16:24])
    return Header((height, width), head[24], _BANDS[head[25]])


def may_be_turned(file: BinaryIO) -> bool:
    """Return whether an open PNG holds anything that could say how it is to be turned.

    Its pixels are passed over unread.
    """
    at = len(SIGNATURE)
    while True:
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            return False
        length, kind = struct.unpack(">I4s", head)
        if kind in _SAYING:
            return True
        at += 12 + length


def whole(file: BinaryIO) -> bytes:
    """The bytes of an open file whose pixels are all there.

    Raises:
        ValueError: cut short, or a checksum of its pixels is wrong.
    """
    file.seek(0)
    data = file.read()
    view = memoryview(data)
    at = len(SIGNATURE)
    while at + 8 <= len(data):
        length, kind = struct.unpack(">I4s", view[at : at + 8])
        end = at + 12 + length
        if end > len(data):
            break
        if kind == b"IDAT" and zlib.crc32(view[at + 4 : end - 4]) != struct.unpack(">I", view[end - 4 : end])[0]:
            raise ValueError("broken PNG file (bad checksum of its pixels)")
        if kind == b"IEND":
            return data
        at = end
    raise ValueError("truncated PNG file")
