"""The map of likeness, laid over the photo and under its annotations."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget


class HeatLayer(QGraphicsItem):
    """A small picture that is drawn as large as the image."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: QImage | None = None
        self._rect = QRectF()

    @property
    def shows(self) -> bool:
        """True if there is a map."""
        return self._picture is not None

    def show_map(self, rgba: NDArray[np.uint8] | None, size_hw: tuple[int, int]) -> None:
        """Show a map; None shows nothing.

        Args:
            rgba: (rows, columns, 4)
            size_hw: of the image that it covers.
        """
        self.prepareGeometryChange()
        self._rect = QRectF(0, 0, size_hw[1], size_hw[0])
        self._picture = None
        if rgba is not None:
            kept = np.ascontiguousarray(rgba)
            rows, columns = kept.shape[:2]
            # A copy: Qt would go on reading from the array.
            self._picture = QImage(kept.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy()
        self.update()

    def boundingRect(self) -> QRectF:
        """The image's rectangle."""
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the map, smooth at any zoom."""
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
            painter.drawImage(self._rect, self._picture)
