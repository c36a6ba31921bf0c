"""Icons looked at before they are opened: Pillow decodes the picture in one at once, whatever size that claims."""

from __future__ import annotations

import struct
from typing import BinaryIO

from swin_annotator.core import png
from swin_annotator.messages import Message

MOST_SIDE = 1024
"""Pixels of the longer side of a picture in an icon; the list in an icon ends at 256."""
_ICON = b"\0\0\1\0"
_ROW = 16
_CORE = struct.pack("<I", 12)
"""Start of a bitmap's oldest header, whose sides have two bytes each."""


def check(file: BinaryIO) -> None:
    """See that an open file is no icon with a picture that is far larger than an icon. Raises ValueError."""
    file.seek(0)
    head = file.read(6)
    if len(head) < 6 or not head.startswith(_ICON):
        return
    (count,) = struct.unpack("<H", head[4:])
    rows = file.read(_ROW * count)
    for start in range(0, len(rows) - _ROW + 1, _ROW):
        (at,) = struct.unpack("<I", rows[start + 12 : start + _ROW])
        file.seek(at)
        picture = file.read(24)
        if picture.startswith(png.SIGNATURE):
            sides = struct.unpack(">II", picture[16:24]) if len(picture) == 24 else (0, 0)
        elif picture.startswith(_CORE):
            sides = struct.unpack("<HH", picture[4:8]) if len(picture) >= 8 else (0, 0)
        else:
            sides = struct.unpack("<ii", picture[4:12]) if len(picture) >= 12 else (0, 0)
        if max(map(abs, sides)) > 2 * MOST_SIDE:  # of bitmaps the height counts twice
            raise ValueError(Message("it is an icon and holds a picture that is far larger"))
