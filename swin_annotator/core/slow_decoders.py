"""Files that Pillow decodes in Python, number by number: PPM of other ranges is read here, the rest has a limit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from swin_annotator.core import regular
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message

MOST_BYTES = 30_000_000
"""Bytes of a file that is decoded in Python, which takes a second for about three million bytes."""
_CODECS = frozenset(("ppm", "ppm_plain", "bmp_rle"))
_BYTE = 255
Rows = Callable[[int, int], NDArray[Any]]


def check_time(image: Pillow.Image, file: BinaryIO, path: Path) -> None:
    """See that decoding an open file does not take minutes. Raises ImageUnreadable."""
    if _codec(image) in _CODECS and netpbm(image) is None and regular.size_of(file) > MOST_BYTES:
        raise ImageUnreadable(
            Message("{path} is stored in a way that takes minutes to read.", path=path.name),
            hint=Message("Save it as PNG."),
        )


def netpbm(image: Pillow.Image) -> tuple[Rows, int] | None:
    """Return what reads (n, w) or (n, w, 3) numbers of a binary PGM or PPM, and its maximum; None for all else.

    What is returned raises ValueError where the file is cut short.
    """
    bands = len(image.getbands())
    if _codec(image) != "ppm" or bands not in (1, 3):
        return None
    stream, tile = image.fp, image.tile[0]  # type: ignore[attr-defined]  # of files alone
    _, most = tile.args
    dtype = np.dtype(">u2" if most > _BYTE else "u1")
    width = int(image.width)

    def rows(top: int, bottom: int) -> NDArray[Any]:
        row = width * bands * dtype.itemsize
        stream.seek(tile.offset + top * row)
        data = stream.read((bottom - top) * row)
        if len(data) < (bottom - top) * row:
            raise ValueError(Message("truncated PPM file"))
        values = np.frombuffer(data, dtype)
        return values.reshape(bottom - top, width) if bands == 1 else values.reshape(bottom - top, width, bands)

    return rows, int(most)


def in_bytes(values: NDArray[np.uint8], most: int) -> NDArray[np.uint8]:
    """Numbers from 0 to ``most`` as 0 to 255."""
    table = np.minimum(np.rint(np.arange(256) / most * _BYTE), _BYTE).astype(np.uint8)
    return np.asarray(table[values])


def _codec(image: Pillow.Image) -> str:
    tiles = getattr(image, "tile", ())
    return str(tiles[0].codec_name) if tiles else ""
