"""The photo: painted from the level of detail that fits the zoom."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from swin_annotator.ui.canvas.style import Lens

SMOOTH_UP_TO = 2.0
"""Device dots per image pixel above which pixels are drawn as squares."""


class ImageLayer(QGraphicsItem):
    """An image in scene units of one image pixel, with half-sized levels made when they are first needed."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.lens = Lens()
        self._levels: dict[int, QImage] = {}
        self._rect = QRectF()

    def show_rgb(self, rgb: NDArray[np.uint8] | None) -> None:
        """Show a uint8 (h, w, 3) image; the pixels are copied. None shows nothing."""
        self.prepareGeometryChange()
        self._levels = {}
        self._rect = QRectF()
        if rgb is not None:
            height, width = rgb.shape[:2]
            pixels = np.ascontiguousarray(rgb)
            shared = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
            # The conversion owns its pixels, so the array may die; 32 bits is also what the painter is fastest with.
            self._levels[0] = shared.convertToFormat(QImage.Format.Format_RGB32)
            self._rect = QRectF(0, 0, width, height)
        self.update()

    def boundingRect(self) -> QRectF:
        """The image's rectangle."""
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the exposed part."""
        if self._rect.isEmpty():
            return
        dots = self.lens.zoom * self.lens.dpr
        image = self._level(max(0, math.floor(math.log2(1 / dots))) if dots < 1 else 0)
        across, down = image.width() / self._rect.width(), image.height() / self._rect.height()
        exposed = option.exposedRect.intersected(self._rect)
        # Whole source pixels with a rim: a part drawn alone gets the same dots as when all is drawn.
        left = max(0, math.floor(exposed.left() * across) - 2)
        top = max(0, math.floor(exposed.top() * down) - 2)
        right = min(image.width(), math.ceil(exposed.right() * across) + 2)
        bottom = min(image.height(), math.ceil(exposed.bottom() * down) + 2)
        if right <= left or bottom <= top:
            return
        source = QRectF(left, top, right - left, bottom - top)
        target = QRectF(left / across, top / down, source.width() / across, source.height() / down)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, dots <= SMOOTH_UP_TO)
        painter.drawImage(target, image, source)

    def _level(self, wanted: int) -> QImage:
        if wanted not in self._levels:
            finer = self._levels[max(level for level in self._levels if level < wanted)]
            full = self._levels[0]
            self._levels[wanted] = finer.scaled(
                max(1, full.width() >> wanted),
                max(1, full.height() >> wanted),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._levels[wanted]
