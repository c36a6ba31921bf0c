"""Large PNG files decoded a few rows at a time: no decoder holds a copy of the whole image.

Pillow keeps four bytes for each pixel beside what is made of them. Here the compressed rows are handed to it as many
small PNG files: the row above a strip, as it was decoded, goes in front, since rows may say how they differ from it.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from swin_annotator.core import png
from swin_annotator.messages import Message

Rgb = NDArray[np.uint8]
LARGE_PIXELS = 64_000_000
"""Smaller images are left to Pillow, which reads more kinds."""
FIXED_BYTES = 96 << 20
"""Memory beside the pixels that come out, of the widest image."""
STRIP_BYTES = 8 << 20
PIECE = 1 << 20
_MEANING = (b"PLTE", b"tRNS")
_PLAIN_BITS = 8


@dataclass(frozen=True, slots=True)
class _Layout:
    """The layout of stored pixels."""

    width: int
    height: int
    kind: bytes
    """Bits, colour type, compression, filter: as in the header."""
    row: int
    """Bytes of a row, its filter included."""
    meaning: bytes
    """Chunks of palette and transparency."""

    @property
    def rows(self) -> int:
        """Number of rows that are decoded at a time."""
        return max(1, min(self.height, STRIP_BYTES // self.row))


def can(file: BinaryIO) -> bool:
    """Return whether an open PNG is large, and stored in rows of eight bits from top to bottom."""
    header = png.header(file)
    if header is None or header.bits != _PLAIN_BITS or header.size_hw[0] * header.size_hw[1] <= LARGE_PIXELS:
        return False
    return file.read(3) == b"\0\0\0"  # compression, filters and interlacing, of which there is none


def strips(file: BinaryIO) -> Iterator[Pillow.Image]:
    """The image in strips of some rows, from the top.

    Raises:
        ValueError: cut short or damaged.
    """
    layout = _layout(file)
    above, left = b"", layout.height
    for body in _bodies(file, layout):
        count = len(body) // layout.row
        front = b"\0" + above if above else b""
        strip = _decoded(layout, front + body, count + bool(above))
        if above:
            strip = strip.crop((0, 1, layout.width, count + 1))
        above = strip.crop((0, count - 1, layout.width, count)).tobytes()
        left -= count
        yield strip
    if left:
        raise ValueError(Message("truncated PNG file"))


def reduced(file: BinaryIO, side: int) -> Iterator[Pillow.Image]:
    """As ``strips``, each made smaller by one whole factor, so that the image has about ``side`` pixels or more."""
    factor = max(1, min(max(_layout(file).width, _layout(file).height) // side, 64))
    rest: Rgb | None = None
    for strip in strips(file):
        pixels = np.asarray(strip.convert("RGBA" if strip.has_transparency_data else "RGB"))
        joined = pixels if rest is None else np.concatenate([rest, pixels])
        count = len(joined) // factor
        rest = joined[count * factor :]
        if count:
            yield _smaller(joined[: count * factor], count, factor)
    if rest is not None and len(rest):
        yield _smaller(rest, 1, factor)


def notes_of(file: BinaryIO) -> Pillow.Image:
    """One pixel with all that the file says about the image: reading EXIF behind the pixels would decode them."""
    layout = _layout(file)
    chunks = b"".join(_chunk(kind, data) for kind, data in _others(file))
    pixel = _chunk(b"IDAT", zlib.compress(b"\0" * (1 + (layout.row - 1) // layout.width)))
    return Pillow.open(io.BytesIO(_head(layout, 1, 1) + chunks + pixel + _chunk(b"IEND", b"")))


def _smaller(pixels: Rgb, rows: int, factor: int) -> Pillow.Image:
    width = max(1, pixels.shape[1] // factor)
    return Pillow.fromarray(cv2.resize(pixels, (width, rows), interpolation=cv2.INTER_AREA))


def _layout(file: BinaryIO) -> _Layout:
    header = png.header(file)
    if header is None:
        raise ValueError(Message("no PNG file"))
    (height, width), bands = header.size_hw, header.bands
    file.seek(24)
    kind = file.read(5)
    meaning = b"".join(_chunk(name, data) for name, data in _others(file) if name in _MEANING)
    return _Layout(width, height, kind, 1 + width * bands, meaning)


def _others(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """All chunks but the header, the pixels and the end."""
    for name, length in _heads(file):
        if name not in (b"IHDR", b"IDAT", b"IEND") and length <= PIECE:
            yield name, file.read(length)


def _heads(file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Name and length in bytes of every chunk, the file being at its data; what is read of them does not matter."""
    at = len(png.SIGNATURE)
    while True:
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            return
        length, name = struct.unpack(">I4s", head)
        yield name, length
        at += 12 + length


def _pixels(file: BinaryIO) -> Iterator[bytes]:
    """The compressed pixels, piece by piece. Raises ValueError where a checksum is wrong."""
    for name, length in _heads(file):
        if name == b"IDAT":
            check, left = zlib.crc32(name), length
            while left:
                data = file.read(min(left, PIECE))
                if not data:
                    return
                check, left = zlib.crc32(data, check), left - len(data)
                yield data
            if file.read(4) != struct.pack(">I", check):
                raise ValueError(Message("broken PNG file (bad checksum of its pixels)"))
        elif name == b"IEND":
            return


def _bodies(file: BinaryIO, layout: _Layout) -> Iterator[bytes]:
    """The rows with their filters, some at a time; what is too much is left."""
    inflater, held, left = zlib.decompressobj(), bytearray(), layout.height
    for data in _pixels(file):
        rest = data
        while rest and left:
            held += inflater.decompress(rest, STRIP_BYTES)
            rest = inflater.unconsumed_tail
            while left and len(held) >= (size := min(layout.rows, left) * layout.row):
                left -= size // layout.row
                yield bytes(held[:size])
                del held[:size]
        if not left:
            return


def _decoded(layout: _Layout, body: bytes, height: int) -> Pillow.Image:
    whole = _chunk(b"IDAT", zlib.compress(body, 0)) + _chunk(b"IEND", b"")
    image = Pillow.open(io.BytesIO(_head(layout, layout.width, height) + layout.meaning + whole))
    image.load()
    return image


def _head(layout: _Layout, width: int, height: int) -> bytes:
    return png.SIGNATURE + _chunk(b"IHDR", struct.pack(">II", width, height) + layout.kind)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I4s", len(data), name) + data + struct.pack(">I", zlib.crc32(data, zlib.crc32(name)))
