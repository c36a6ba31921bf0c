"""JPEG: the quick decoder, and headers that hold more notes about a photo than photo."""

from __future__ import annotations

import io
import struct
from typing import BinaryIO

import numpy as np
import simplejpeg
from numpy.typing import NDArray
from PIL import Image as Pillow

from swin_annotator.messages import Message

Rgb = NDArray[np.uint8]
START = b"\xff\xd8"
MOST_NOTES = 1 << 20
"""Bytes of notes before the pixels that are handed on as they are. Pillow takes minutes over 100 MB of them."""
MOST_PARTS = 20_000
_NOTES = frozenset((*range(0xE0, 0xF0), 0xFE))
"""APP0 to APP15, and comments."""
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_EXIF, _ADOBE, _JFIF = b"Exif\0\0", b"Adobe", b"JFIF"
_SCAN = 0xDA


def lean(file: BinaryIO, *, pixels: bool = True) -> bytes | None:
    """A JPEG without most of its notes, where these are more than ``MOST_NOTES``; None for all else.

    Kept are the first of each kind that says how the pixels are meant: JFIF, the first part of EXIF, Adobe.

    Args:
        file: open, at any place.
        pixels: False for the header alone.

    Raises:
        ValueError: it has more notes than could be looked through.
    """
    file.seek(0)
    if file.read(2) != START:
        return None
    kept = io.BytesIO()
    kept.write(START)
    notes, seen = 0, set[bytes]()
    for _ in range(MOST_PARTS):
        at = file.tell()
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF:
            return None  # the decoder says what is wrong
        if head[1] == 0xFF or head[1] in _ALONE:  # a byte of filling, or a marker without a length
            file.seek(at + (1 if head[1] == 0xFF else 2))
            continue
        if head[1] == _SCAN:
            if notes <= MOST_NOTES:
                return None
            file.seek(at)
            kept.write(file.read() if pixels else file.read(2 + int.from_bytes(head[2:])))
            return kept.getvalue()
        (length,) = struct.unpack(">H", head[2:])
        if head[1] not in _NOTES:
            kept.write(head + file.read(length - 2))
            continue
        notes += length
        start = file.read(min(6, max(0, length - 2)))
        kind = next((known for known in (_EXIF, _ADOBE, _JFIF) if start.startswith(known)), b"")
        if kind and kind not in seen:
            seen.add(kind)
            kept.write(head + start + file.read(length - 2 - len(start)))
        file.seek(at + 2 + length)
    raise ValueError(Message("it holds too many notes before its pixels"))


def decoded(image: Pillow.Image, data: bytes) -> Rgb | None:
    """The pixels as stored, in a quarter of Pillow's time; files that are not plain and whole are left to Pillow."""
    if image.format not in ("JPEG", "MPO") or image.mode not in ("RGB", "L") or data[:2] != START:
        return None
    try:
        rgb: Rgb = simplejpeg.decode_jpeg(data, "RGB")  # strict: anything odd, such as a cut file, is an error
    except ValueError:
        return None
    return rgb if rgb.shape[:2] == (image.height, image.width) else None
