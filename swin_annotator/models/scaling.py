"""Pillow's scaling of images of any size, without the copy of all pixels that it begins with."""

from __future__ import annotations

import numpy as np
from PIL import Image

from swin_annotator.models.base import Rgb

STRIP_BYTES = 48 << 20
"""Bytes of pixels that are handed to Pillow at a time; it keeps four bytes for each three."""


def scaled(rgb: Rgb, size: tuple[int, int], filter_: Image.Resampling) -> Rgb:
    """Return (height, width, 3) pixels, just those of ``Image.fromarray(rgb).resize(size, filter_)``.

    Pillow scales rows first and columns then, with whole bytes in between: so strips of rows may come one by one.

    Args:
        rgb: (h, w, 3).
        size: width and height, in Pillow's order.
        filter_: NEAREST, which does not work in two passes, takes all rows at once.
    """
    width, height = size
    rows = max(1, STRIP_BYTES // max(1, rgb[:1].nbytes))
    if len(rgb) > rows and rgb.shape[1] != width and filter_ is not Image.Resampling.NEAREST:
        strips = (rgb[top : top + rows] for top in range(0, len(rgb), rows))
        narrow = [np.asarray(Image.fromarray(strip).resize((width, len(strip)), filter_)) for strip in strips]
        rgb = np.concatenate(narrow)
    return np.asarray(Image.fromarray(rgb).resize((width, height), filter_))
