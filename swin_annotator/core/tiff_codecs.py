"""Decoders of tifffile's own kept to the size that a segment should have: a few bytes can unpack to gigabytes.

Those of imagecodecs, where that is installed, heed the size that tifffile hands them; tifffile's own pass it over.
"""

from __future__ import annotations

import importlib
import lzma
import math
import zlib
from functools import cache
from typing import Any

from swin_annotator.messages import Message

_OWN = "tifffile._imagecodecs"
MOST_TILE_BYTES = 256 << 20
"""Bytes of one tile, unpacked; a file can state tiles far larger than its image."""
LZMA_BYTES = 128 << 20
"""Memory for unpacking LZMA: its strongest usual level takes 65 MiB, and a header may demand four gigabytes."""


@cache
def bounded_tifffile() -> Any:
    """The module ``tifffile``, its own decoders replaced; with imagecodecs nothing uses them."""
    own = importlib.import_module(_OWN)
    for name, decode in (("zlib_decode", zlib_decode), ("lzma_decode", lzma_decode), ("packbits_decode", packbits)):
        setattr(own, name, decode)
    return importlib.import_module("tifffile")


def check_tiles(page: Any) -> None:
    """See that one tile of a ``TiffPage`` is not gigabytes. Raises ValueError."""
    if page.is_tiled and math.prod(page.chunks) * page.dtype.itemsize > MOST_TILE_BYTES:
        raise ValueError(Message("its tiles are too large"))


def zlib_decode(data: bytes, /, *, out: Any = None) -> bytes:
    """The first ``out`` unpacked bytes of deflate. Raises zlib.error for what is damaged or cut short."""
    inflater = zlib.decompressobj()
    found = inflater.decompress(data, _size(out))
    if not inflater.eof and len(found) < (_size(out) or math.inf):
        raise zlib.error(Message("truncated deflate stream"))
    return found


def lzma_decode(data: bytes, /, *, out: Any = None) -> bytes:
    """The first ``out`` unpacked bytes of LZMA. Raises lzma.LZMAError: damaged, cut short, or takes too much memory."""
    unpacker = lzma.LZMADecompressor(memlimit=LZMA_BYTES)
    found = unpacker.decompress(data, _size(out) or -1)
    if not unpacker.eof and len(found) < (_size(out) or math.inf):
        raise lzma.LZMAError(Message("truncated LZMA stream"))
    return found


def packbits(encoded: bytes, /, *, out: Any = None) -> bytes:
    """The first ``out`` unpacked bytes of PackBits (TIFF 6.0, section 9)."""
    found, at, most = bytearray(), 0, _size(out) or math.inf
    while at + 1 < len(encoded) and len(found) < most:
        count = encoded[at]
        if count > 128:
            found += encoded[at + 1 : at + 2] * (257 - count)
            at += 2
        elif count < 128:
            found += encoded[at + 1 : at + 2 + count]
            at += 2 + count
        else:
            at += 1
    return bytes(found)


def _size(out: Any) -> int:
    """Bytes that are wanted; 0 for all."""
    return out if isinstance(out, int) and out > 0 else 0
