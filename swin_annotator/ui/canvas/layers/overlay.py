"""Overlay of the annotations: exemplar boxes, grips, and the preview of the tool in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from swin_annotator.core.types import BoxXYWH
from swin_annotator.ui.canvas.style import HALO, HALO_WIDTH, LINE_WIDTH, Lens, readable_on

MARK = 8.0
"""Half the width of the + or - mark's disc in screen pixels."""


class Overlay(QGraphicsItem):
    """Exemplars, then whatever ``paint_tool`` draws."""

    def __init__(self, paint_tool: Callable[[QPainter, Lens, QRectF], None]) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.lens = Lens()
        self.accent = QColor()
        self.reject = QColor()
        self._paint_tool = paint_tool
        self._area = QRectF()
        self._exemplars: tuple[tuple[BoxXYWH, bool], ...] = ()

    def set_area(self, area: QRectF) -> None:
        """The rectangle that may be drawn on, in image pixels."""
        self.prepareGeometryChange()
        self._area = area

    def set_exemplars(self, exemplars: Sequence[tuple[BoxXYWH, bool]]) -> None:
        """Show these boxes: (bbox_xywh, negative)."""
        exemplars = tuple(exemplars)
        for box, _ in set(exemplars) ^ set(self._exemplars):
            self.update(self.lens.grown(QRectF(*box), 2 * MARK))
        self._exemplars = exemplars

    def boundingRect(self) -> QRectF:
        """Everything that may be drawn on."""
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw exemplars, then the tool's preview."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for box, negative in self._exemplars:
            rect = QRectF(*box)
            if self.lens.grown(rect, 2 * MARK).intersects(option.exposedRect):
                self._paint_exemplar(painter, rect, negative)
        self._paint_tool(painter, self.lens, option.exposedRect)

    def _paint_exemplar(self, painter: QPainter, rect: QRectF, negative: bool) -> None:
        colour = self.reject if negative else self.accent
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (self.lens.pen(HALO, HALO_WIDTH + 1), self.lens.pen(colour, LINE_WIDTH + 1)):
            painter.setPen(pen)
            painter.drawRect(rect)
        # The mark sits on the corner, so that colour is not the only sign.
        centre, px = rect.topRight(), self.lens.px
        painter.setPen(self.lens.pen(HALO, 1))
        painter.setBrush(colour)
        painter.drawEllipse(centre, MARK * px, MARK * px)
        painter.setPen(self.lens.pen(readable_on(colour), 2))
        arm = MARK * 0.5 * px
        painter.drawLine(QLineF(centre - QPointF(arm, 0), centre + QPointF(arm, 0)))
        if not negative:
            painter.drawLine(QLineF(centre - QPointF(0, arm), centre + QPointF(0, arm)))
