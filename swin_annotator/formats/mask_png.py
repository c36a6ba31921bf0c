"""PNG files of labels, read within a bound of memory: some kilobytes can hold hundreds of megapixels of one colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

MOST_BYTES = 1_500_000_000
"""For the pixels of one file and what is made of them."""
DECODED = 4
"""Bytes a pixel that Pillow holds of colours; of the modes in ``NARROW`` it is one."""
NARROW = frozenset(("1", "L", "P"))
WORK = 4
"""Bytes a pixel that comparing and encoding a mask take beside its numbers."""
_ROWS = 256


def fits(png: Pillow.Image, each: int) -> bool:
    """Return whether an image that is not decoded yet can be, with ``each`` bytes a pixel for what is made of it."""
    held = 1 if png.mode in NARROW else DECODED
    return png.width * png.height * (held + each + WORK) <= MOST_BYTES


def in_strips(png: Pillow.Image, mode: str, of: Callable[[NDArray[Any]], NDArray[Any]]) -> NDArray[Any]:
    """(h, w) numbers that ``of`` makes of (n, w) or (n, w, bands) pixels in a mode of Pillow, some rows at a time."""
    found: NDArray[Any] | None = None
    for top in range(0, png.height, _ROWS):
        bottom = min(png.height, top + _ROWS)
        strip = of(np.asarray(png.crop((0, top, png.width, bottom)).convert(mode)))
        if found is None:
            found = np.empty((png.height, png.width), strip.dtype)
        found[top:bottom] = strip
    assert found is not None
    return found
