"""The photo: painted from the level of detail that fits the zoom."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from swin_annotator.core.display_adjustment import DisplayAdjustment
from swin_annotator.core.excerpt import Excerpt
from swin_annotator.ui.canvas.layers.levels import Pixels
from swin_annotator.ui.canvas.style import Lens

SMOOTH_UP_TO = 2.0
"""Device dots per image pixel above which pixels are drawn as squares."""


class ImageLayer(QGraphicsItem):
    """An image in scene units of one image pixel, with half-sized levels made when they are first needed."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.lens = Lens()
        self.levels: Pixels | None = None
        self._rect = QRectF()
        self._table: NDArray[np.uint8] | None = None

    def set_adjustment(self, adjustment: DisplayAdjustment) -> None:
        """Show the pixels brighter, steeper or otherwise than they are; nothing else changes."""
        self._table = None if adjustment.is_plain else adjustment.table()
        self.update()

    def seen(self, view: QRectF) -> Excerpt | None:
        """Return what tools may look at while ``view`` is in view, in image pixels; None without an image."""
        return None if self.levels is None else self.levels.seen(self._dots, view)

    @property
    def _dots(self) -> float:
        """Screen dots per image pixel."""
        return self.lens.zoom * self.lens.dpr

    def show_levels(self, levels: Pixels | None) -> None:
        """Show an image; None shows nothing."""
        self.prepareGeometryChange()
        self.levels = levels
        height, width = (0, 0) if levels is None else levels.size_hw
        self._rect = QRectF(0, 0, width, height)
        self.update()

    def boundingRect(self) -> QRectF:
        """The image's rectangle."""
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the exposed part."""
        if self.levels is None:
            return
        dots = self._dots
        exposed = option.exposedRect.intersected(self._rect)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, dots <= SMOOTH_UP_TO)
        for target, image, source in self.levels.parts(dots, exposed):
            if self._table is None:
                painter.drawImage(target, image, source)
            else:  # only what is seen: cheaper than another copy of a large photo
                painter.drawImage(target, _looked_up(image.copy(source.toRect()), self._table))


def _looked_up(image: QImage, table: NDArray[np.uint8]) -> QImage:
    """A picture with every value replaced by what ``table`` (256,) says."""
    picture = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    shown = np.ascontiguousarray(cv2.LUT(rows, table))
    # The conversion owns its pixels, so the array may die.
    seen = QImage(shown.data, picture.width(), picture.height(), picture.bytesPerLine(), picture.format())
    return seen.convertToFormat(QImage.Format.Format_RGB32)
