"""A tiled image on the canvas: an overview below, and above it the tiles that are in view, read when they are."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPainter

from swin_annotator.core.byte_lru import ByteLru
from swin_annotator.core.excerpt import Excerpt
from swin_annotator.core.tiled import TiledImage
from swin_annotator.ui.canvas.layers.levels import Part, part_of
from swin_annotator.work.io_pool import PARTING_S, IoPool, IoResult

OVERVIEW = 2048
"""Pixels of the overview's longer side."""
MOST_TILES = 120
"""More tiles than these in view are not read: the overview has to do."""
FULL_FROM = 0.5
"""Screen dots per image pixel from which tools get every pixel in view."""
KEPT_BYTES = 160 * 2**20
_OVERVIEW = "overview"


class TileLevels(QObject):
    """Stands for ``Levels`` where the pixels of the whole image are nowhere."""

    arrived = Signal(QRectF)
    """Image pixels that can be drawn better than before."""
    failed = Signal(object)
    """ImageUnreadable: a tile is damaged."""

    def __init__(self, image: TiledImage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.size_hw = image.size_hw
        self._image = image
        self._overview: QImage | None = None
        self._pictures = image.overview(OVERVIEW)
        self.tiles = ByteLru[tuple[int, int, int], QImage](KEPT_BYTES, lambda tile: tile.sizeInBytes())
        self._broken: set[Hashable] = set()
        self._io = IoPool(self)
        self._io.answered.connect(self._take)
        self._go_on()

    @property
    def nbytes(self) -> int:
        """Bytes of memory, at most."""
        return KEPT_BYTES + self.overview_bytes

    @property
    def overview_bytes(self) -> int:
        """Bytes beside the tiles, which count for themselves."""
        return 4 * OVERVIEW**2

    def parts(self, dots: float, exposed: QRectF) -> Iterator[Part]:
        """Return what is there of the exposed image pixels at ``dots`` screen dots per pixel; the rest is asked for."""
        rect = QRectF(0, 0, self.size_hw[1], self.size_hw[0])
        if self._overview is not None:
            yield from part_of(self._overview, rect, exposed)
        level = self._level(dots)
        shape = self._image.levels[level]
        tile_h, tile_w = (side * shape.factor for side in shape.tile_hw)
        rows = range(max(0, int(exposed.top() // tile_h)), min(shape.grid_hw[0], math.ceil(exposed.bottom() / tile_h)))
        columns = range(
            max(0, int(exposed.left() // tile_w)), min(shape.grid_hw[1], math.ceil(exposed.right() / tile_w))
        )
        if len(rows) * len(columns) > MOST_TILES or self._overview_is_enough(dots):
            return
        wanted = [(level, row, column) for row in rows for column in columns]
        self._io.keep_only({*wanted, *self._io.waiting()[-MOST_TILES:], _OVERVIEW})
        for key in wanted:
            if (tile := self.tiles.get(key)) is not None:
                yield from part_of(tile, self._place(key, tile), exposed)
            elif key not in self._broken:
                self._ask(key)

    def seen(self, dots: float, exposed: QRectF) -> Excerpt:
        """Return what is drawn of the exposed image pixels: one by one, or made smaller where the view does so too."""
        height, width = self.size_hw
        area = exposed.intersected(QRectF(0, 0, width, height)).toAlignedRect()
        scale = 1.0 if dots >= FULL_FROM else dots
        picture = QImage(
            max(1, round(area.width() * scale)), max(1, round(area.height() * scale)), QImage.Format.Format_RGB888
        )
        picture.fill(0)
        with QPainter(picture) as painter:
            painter.scale(picture.width() / max(1, area.width()), picture.height() / max(1, area.height()))
            painter.translate(-area.topLeft())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
            for target, image, source in self.parts(scale, QRectF(area)):
                painter.drawImage(target, image, source)
        left, top = area.left(), area.top()
        bytes_per_line = picture.bytesPerLine()
        lines = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), bytes_per_line)
        rgb = lines[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3).copy()
        return Excerpt(rgb, (left, top, left + max(1, area.width()), top + max(1, area.height())), self.size_hw)

    def stop(self) -> None:
        """Read nothing more and let go of the file."""
        self._io.stop(PARTING_S)
        self._image.close()

    def _level(self, dots: float) -> int:
        fine = [number for number, level in enumerate(self._image.levels) if level.factor * min(dots, 1.0) <= 1.0]
        return max(fine, default=0)

    def _overview_is_enough(self, dots: float) -> bool:
        return max(self.size_hw) * min(dots, 1.0) <= min(OVERVIEW, max(self.size_hw))

    def _place(self, key: tuple[int, int, int], tile: QImage) -> QRectF:
        level, row, column = key
        shape = self._image.levels[level]
        tile_h, tile_w = shape.tile_hw
        f = shape.factor
        return QRectF(column * tile_w * f, row * tile_h * f, tile.width() * f, tile.height() * f)

    def _ask(self, key: tuple[int, int, int]) -> None:
        self._io.request(key, lambda: _picture(self._image.tile(*key)))

    def _go_on(self) -> None:
        self._io.request(_OVERVIEW, lambda: _next(self._pictures))

    def _take(self, answer: IoResult) -> None:
        match answer.key, answer.result:
            case "overview", QImage() as picture:
                self._overview = picture
                self.arrived.emit(QRectF(0, 0, self.size_hw[1], self.size_hw[0]))
                self._go_on()
            case (int(level), int(row), int(column)), QImage() as picture:
                self.tiles.put((level, row, column), picture)
                self.arrived.emit(self._place((level, row, column), picture))
            case key, _ if answer.error is not None:
                self._broken.add(key)
                self.failed.emit(answer.error)


def _next(pictures: Iterator[NDArray[np.uint8]]) -> QImage | None:
    picture = next(pictures, None)
    return None if picture is None else _picture(picture)


def _picture(rgb: NDArray[np.uint8]) -> QImage:
    height, width = rgb.shape[:2]
    image = QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    # The conversion owns its pixels; 32 bits are what the painter scales fastest.
    return image.convertToFormat(QImage.Format.Format_RGB32)
