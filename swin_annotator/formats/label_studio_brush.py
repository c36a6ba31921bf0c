"""Label Studio's masks: an RGBA image as bits, packed as ``@thi.ng/rle-pack`` does."""

from __future__ import annotations

from typing import Any

import numpy as np

from swin_annotator.core import masks
from swin_annotator.messages import Message

Size = tuple[int, int]
_MOST_PIXELS = 100_000_000


def unpacked(value: object, size_hw: Size) -> dict[str, Any] | str:
    """A mask as COCO has one, or why it is none.

    Args:
        value: the bytes, as a list of numbers.
        size_hw: of the image.
    """
    height, width = size_hw
    if not isinstance(value, list) or not all(type(v) is int and 0 <= v < 256 for v in value):
        return Message("The mask has no run lengths; it was left out.")
    if height * width > _MOST_PIXELS:
        return Message("The mask is larger than can be unpacked; it was left out.")
    try:
        flat = _unpack(bytes(value), height * width * 4)
    except ValueError:
        return Message("The run lengths of the mask are damaged; it was left out.")
    pixels = flat.reshape(height, width, 4)[..., 3] > 0
    rle = masks.encode_at(pixels, 0, 0, size_hw)
    return {"segmentation": masks.as_json(rle)}


class _Bits:
    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def take(self, count: int) -> int:
        """The next bits, 32 at most, as a number. Raises ValueError at the end."""
        end = self._at + count
        if end > 8 * len(self._data):
            raise ValueError("the bits end too early")
        some = int.from_bytes(self._data[self._at // 8 : (end + 7) // 8], "big")
        self._at = end
        return some >> -end % 8 & ((1 << count) - 1)


def _unpack(data: bytes, length: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """The bytes that were packed, which have to be ``length``. Raises ValueError."""
    bits = _Bits(data)
    if bits.take(32) != length:
        raise ValueError("another size")
    word = bits.take(5) + 1
    sizes = [bits.take(4) + 1 for _ in range(4)]
    found = np.zeros(length, np.uint8)
    at = 0
    while at < length:
        repeats = bits.take(1)
        end = at + 1 + bits.take(sizes[bits.take(2)])
        if end > length:
            raise ValueError("too long")
        if repeats:
            found[at:end] = bits.take(word) & 255
        else:
            found[at:end] = [bits.take(word) & 255 for _ in range(end - at)]
        at = end
    return found
