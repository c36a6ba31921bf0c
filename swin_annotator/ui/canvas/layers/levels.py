"""An image in half-sized levels, as the painter wants it; made where there is time, not while painting."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from swin_annotator.core.excerpt import Excerpt

COARSEST = 4
"""Levels made ahead: a photo of 100 megapixels then fits into a window."""

LARGE_BYTES = 128 << 20
"""Levels of more are drawn from the bytes that they are made of."""

Part = tuple[QRectF, QImage, QRectF]
"""Where to draw, in image pixels; a picture; which of its pixels."""


class Pixels(Protocol):
    """An image that can be drawn: all of it in memory, or read where it is looked at."""

    size_hw: tuple[int, int]

    def parts(self, dots: float, exposed: QRectF) -> Iterable[Part]:
        """What to draw of the exposed image pixels at ``dots`` screen dots per pixel, bottom first."""

    def seen(self, dots: float, exposed: QRectF) -> Excerpt:
        """The pixels for tools: all of them where they are in memory, else what ``parts`` would draw."""

    @property
    def nbytes(self) -> int:
        """Bytes of memory."""


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
        self._kept: list[NDArray[np.uint8]] = []
        """Pixels that pictures share."""

    def prepared(self) -> Levels:
        """Itself, with the levels that a window may need soon."""
        for level in range(1, COARSEST + 1):
            if min(self.size_hw) >> level:
                self.image(level)
        return self

    def parts(self, dots: float, exposed: QRectF) -> Iterator[Part]:
        """The exposed part, from the level of detail that fits."""
        image = self.image(max(0, math.floor(math.log2(1 / dots))) if dots < 1 else 0)
        yield from part_of(image, QRectF(0, 0, self.size_hw[1], self.size_hw[0]), exposed)

    def seen(self, dots: float, exposed: QRectF) -> Excerpt:
        """The image."""
        return Excerpt(self.rgb, (0, 0, self.size_hw[1], self.size_hw[0]), self.size_hw)

    def image(self, level: int) -> QImage:
        """The image at 1 / 2**level of its size, at least one pixel wide and high."""
        if level not in self._images:
            finer = max(known for known in self._images if known < level)
            height, width = (max(1, side >> level) for side in self.size_hw)
            wide = cv2.resize(_pixels(self._images[finer]), (width, height), interpolation=cv2.INTER_AREA)
            small = np.ascontiguousarray(wide, np.uint8)
            image = QImage(small.data, width, height, _stride(small), _format(small))
            if small.nbytes > LARGE_BYTES:  # as it is: in another form it would be in memory twice, and a third larger
                self._kept.append(small)
                self._images[level] = image
            else:
                # The conversion owns its pixels; 32 bits are what the painter scales fastest.
                self._images[level] = image.convertToFormat(QImage.Format.Format_RGB32)
        return self._images[level]

    @property
    def nbytes(self) -> int:
        """Bytes of memory."""
        return sum(image.sizeInBytes() for image in self._images.values())


def part_of(image: QImage, place: QRectF, exposed: QRectF) -> Iterator[Part]:
    """The exposed part of a picture that fills ``place``; nothing where they do not meet."""
    across, down = image.width() / place.width(), image.height() / place.height()
    seen = exposed.intersected(place).translated(-place.topLeft())
    # Whole source pixels with a rim: a part drawn alone gets the same dots as when all is drawn.
    left = max(0, math.floor(seen.left() * across) - 2)
    top = max(0, math.floor(seen.top() * down) - 2)
    right = min(image.width(), math.ceil(seen.right() * across) + 2)
    bottom = min(image.height(), math.ceil(seen.bottom() * down) + 2)
    if seen.isEmpty() or right <= left or bottom <= top:
        return
    source = QRectF(left, top, right - left, bottom - top)
    target = QRectF(left / across, top / down, source.width() / across, source.height() / down)
    yield target.translated(place.topLeft()), image, source


def _pixels(image: QImage) -> NDArray[np.uint8]:
    depth = image.depth() // 8
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * depth].reshape(image.height(), image.width(), depth)


def _stride(pixels: NDArray[np.uint8]) -> int:
    return pixels.shape[1] * pixels.shape[2]


def _format(pixels: NDArray[np.uint8]) -> QImage.Format:
    return QImage.Format.Format_RGB888 if pixels.shape[2] == 3 else QImage.Format.Format_RGB32
