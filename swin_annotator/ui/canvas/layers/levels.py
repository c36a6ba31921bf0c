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

SMALL_BYTES = 4 << 20
"""Bytes of an image up to which a window shows it larger than it is."""
GIANT_BYTES = 512 << 20
"""Bytes of an image; of more the largest level, a quarter of its pixels, is made of what is seen, each time."""
LARGE_BYTES = 64 << 20
"""Levels of giants of more are drawn from the bytes that they are made of."""

Part = tuple[QRectF, QImage, QRectF]
"""Place to draw at, in image pixels; a picture; which of its pixels."""


class Pixels(Protocol):
    """An image that can be drawn: all of it in memory, or read where it is looked at."""

    size_hw: tuple[int, int]

    def parts(self, dots: float, exposed: QRectF) -> Iterable[Part]:
        """Return what to draw of the exposed image pixels at ``dots`` screen dots per pixel, bottom first."""

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
        if self.rgb.nbytes <= min(
            SMALL_BYTES, GIANT_BYTES
        ):  # enlarged it is painted again and again, from 32 bits in half the time
            finest = finest.convertToFormat(QImage.Format.Format_RGB32)
        self._images = {0: finest}
        self._is_giant = self.rgb.nbytes > GIANT_BYTES
        self._kept: list[NDArray[np.uint8]] = []
        """Pixels that pictures share."""

    def prepared(self) -> Levels:
        """Itself, with the levels that a window may need soon."""
        for level in range(2 if self._is_giant else 1, COARSEST + 1):
            if min(self.size_hw) >> level:
                self.image(level)
        return self

    def parts(self, dots: float, exposed: QRectF) -> Iterator[Part]:
        """The exposed part, from the level of detail that fits."""
        level = max(0, math.floor(math.log2(1 / dots))) if dots < 1 else 0
        if level == 1 and self._is_giant:
            yield from self._halved(exposed)
        else:
            yield from part_of(self.image(level), QRectF(0, 0, self.size_hw[1], self.size_hw[0]), exposed)

    def _halved(self, exposed: QRectF) -> Iterator[Part]:
        """The exposed part at half its size."""
        height, width = self.size_hw
        left, top = (max(0, 2 * (math.floor(edge) // 2) - 4) for edge in (exposed.left(), exposed.top()))
        right, bottom = (2 * math.ceil(edge / 2) + 4 for edge in (exposed.right(), exposed.bottom()))
        right, bottom = min(width, right), min(height, bottom)
        if right <= left or bottom <= top:
            return
        size = (right - left + 1) // 2, (bottom - top + 1) // 2
        small = np.ascontiguousarray(
            cv2.resize(self.rgb[top:bottom, left:right], size, interpolation=cv2.INTER_AREA), np.uint8
        )
        image = QImage(small.data, *size, 3 * size[0], QImage.Format.Format_RGB888)
        yield QRectF(left, top, right - left, bottom - top), image, QRectF(0, 0, *size)

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
            if self._is_giant and small.nbytes > LARGE_BYTES:  # in another form it would be there twice, and larger
                self._kept.append(small)
                self._images[level] = image
            else:
                # The conversion owns its pixels; 32 bits are what the painter scales fastest.
                self._images[level] = image.convertToFormat(QImage.Format.Format_RGB32)
        return self._images[level]

    @property
    def nbytes(self) -> int:
        """Bytes of memory."""
        shared = self._images[0].format() is QImage.Format.Format_RGB888
        return sum(image.sizeInBytes() for image in self._images.values()) + (0 if shared else self.rgb.nbytes)


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
