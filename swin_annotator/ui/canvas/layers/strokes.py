"""Strokes and fills of single objects on the photo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from swin_annotator.core.types import Kind
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.style import (
    DASHES,
    HALO,
    HALO_WIDTH,
    HOVER_FILL_ALPHA,
    LINE_WIDTH,
    Ink,
    Lens,
    hatched,
    tint,
)

DOT = 5.0
"""Dots of the device by which a point is wider than a line."""
SELECTED_RING = QColor(255, 255, 255)


def draw_plain(painter: QPainter, items: Sequence[AnnotationItem], lens: Lens, ink: Ink) -> None:
    """Draw annotations that are neither selected nor hovered."""
    _sharp(painter, smooth=True)
    halo = tint(HALO, HALO.alphaF() * ink.line)
    for item in items:
        _fill(painter, item, ink.fill)
        _hatch(painter, item, lens)
        if ink.line > 0:
            _outline(painter, item, lens.pen(halo, HALO_WIDTH))
            _outline(painter, item, _line_pen(item, lens, ink.line))


def draw_raised(
    painter: QPainter, item: AnnotationItem, lens: Lens, ink: Ink, *, selected: bool, over_plain: bool = False
) -> None:
    """Draw a hovered or selected annotation: a stronger fill, and a white ring around a selected line.

    ``over_plain``: the same object lies below as ``draw_plain`` would draw it.
    """
    _sharp(painter, smooth=True)
    alpha = ink.fill if selected else min(1.0, ink.fill + HOVER_FILL_ALPHA)
    if over_plain:
        alpha = 1 - (1 - alpha) / (1 - ink.fill) if ink.fill < 1 else 0.0  # what is missing
    _fill(painter, item, alpha)
    if not over_plain:
        _hatch(painter, item, lens)
    _outline(painter, item, lens.pen(HALO, HALO_WIDTH + (4 if selected else 1)))
    if selected:
        _outline(painter, item, lens.pen(SELECTED_RING, HALO_WIDTH + 2))
        _outline(painter, item, lens.pen(QColor(0, 0, 0, 170), HALO_WIDTH))
    _outline(painter, item, _line_pen(item, lens))


def draw_chosen_crowd(painter: QPainter, items: Sequence[AnnotationItem], lens: Lens) -> None:
    """A thin white line around each of many selected objects, which lie below as ``draw_plain`` would draw them."""
    _sharp(painter, smooth=False)
    pen = lens.pen(SELECTED_RING, 1 / lens.dpr)  # one dot: the painter's fast path
    for item in items:
        _outline(painter, item, pen)


def _line_pen(item: AnnotationItem, lens: Lens, opacity: float = 1.0) -> QPen:
    colour = item.colour if opacity >= 1 else tint(item.colour, item.colour.alphaF() * opacity)
    return lens.pen(colour, LINE_WIDTH, DASHES if item.proposed else ())


def _fill(painter: QPainter, item: AnnotationItem, alpha: float) -> None:
    if alpha <= 0:
        return
    shape = item.shape
    if shape.is_open:
        return
    if shape.crop is not None:
        height, width = shape.crop.pixels.shape
        painter.drawImage(QRectF(shape.crop.left, shape.crop.top, width, height), item.tinted(alpha))
        return
    colour = tint(item.colour, alpha)
    if shape.is_box:
        painter.fillRect(shape.rect, colour)
    else:
        painter.fillPath(shape.path, colour)


def _hatch(painter: QPainter, item: AnnotationItem, lens: Lens) -> None:
    if item.pattern is not Qt.BrushStyle.NoBrush and not item.shape.is_open:
        painter.fillPath(item.shape.path, hatched(item.colour, item.pattern, lens.zoom))


def _sharp(painter: QPainter, *, smooth: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)


def _outline(painter: QPainter, item: AnnotationItem, pen: QPen) -> None:
    if item.shape.kind is Kind.POINTS:
        dots = QPen(pen.color(), pen.widthF() + DOT)
        dots.setCosmetic(True)
        dots.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(dots)
        painter.drawPoints(QPolygonF([QPointF(x, y) for (x, y), _ in item.shape.rings]))
        return
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if item.shape.is_box:
        painter.drawRect(item.shape.rect)
    else:
        painter.drawPath(item.shape.path)
