"""An image in half-sized levels, as the painter wants it; made where there is time, not while painting."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

COARSEST = 4
"""Levels made ahead: a photo of 100 megapixels then fits into a window."""


class Levels:
    """One image. Any thread may make it; afterwards it belongs to the one that paints."""

    def __init__(self, rgb: NDArray[np.uint8]) -> None:
        self.rgb = np.ascontiguousarray(rgb)
        """(h, w, 3) uint8; must not change any more."""
        height, width = self.rgb.shape[:2]
        self.size_hw = (height, width)
        # The finest level shares its pixels with the array: few paints need it, and a copy would double the memory.
        finest = QImage(self.rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._images = {0: finest}

    def prepared(self) -> Levels:
        """Itself, with the levels that a window may need soon."""
        for level in range(1, COARSEST + 1):
            if min(self.size_hw) >> level:
                self.image(level)
        return self

    def image(self, level: int) -> QImage:
        """The image at 1 / 2**level of its size, at least one pixel wide and high."""
        if level not in self._images:
            finer = max(known for known in self._images if known < level)
            height, width = (max(1, side >> level) for side in self.size_hw)
            wide = cv2.resize(_pixels(self._images[finer]), (width, height), interpolation=cv2.INTER_AREA)
            small = np.ascontiguousarray(wide, np.uint8)
            image = QImage(small.data, width, height, _stride(small), _format(small))
            # The conversion owns its pixels; 32 bits are what the painter scales fastest.
            self._images[level] = image.convertToFormat(QImage.Format.Format_RGB32)
        return self._images[level]

    @property
    def nbytes(self) -> int:
        """Bytes of memory."""
        return self.rgb.nbytes + sum(image.sizeInBytes() for level, image in self._images.items() if level)


def _pixels(image: QImage) -> NDArray[np.uint8]:
    depth = image.depth() // 8
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * depth].reshape(image.height(), image.width(), depth)


def _stride(pixels: NDArray[np.uint8]) -> int:
    return pixels.shape[1] * pixels.shape[2]


def _format(pixels: NDArray[np.uint8]) -> QImage.Format:
    return QImage.Format.Format_RGB888 if pixels.shape[2] == 3 else QImage.Format.Format_RGB32
