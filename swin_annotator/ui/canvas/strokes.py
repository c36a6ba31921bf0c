"""How outlines and fills are put on the photo.

A wide antialiased pen is the dearest thing the raster painter does: 2,000 polygons of 40 points with halo, line and
fill took 840 ms. One-dot cosmetic lines have a fast path of their own (8 ms for the same polygons), so crowds are drawn
as one-dot lines next to each other, batched by colour, which looks nearly the same and takes a tenth.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from swin_annotator.ui.canvas.items import AnnotationItem
from swin_annotator.ui.canvas.style import (
    DASHES,
    FILL_ALPHA,
    HALO,
    HALO_WIDTH,
    HOVER_FILL_ALPHA,
    LINE_WIDTH,
    Lens,
    tint,
)

CROWD_POINTS = 6000
"""Outline corners in view from which lines are drawn the quick way."""
SELECTED_RING = QColor(255, 255, 255)


def draw_plain(painter: QPainter, items: Sequence[AnnotationItem], lens: Lens) -> None:
    """Draw annotations that are neither selected nor hovered."""
    if sum(item.shape.points for item in items) > CROWD_POINTS:
        _draw_crowd(painter, items, lens)
        return
    _sharp(painter, smooth=True)
    for item in items:
        _fill(painter, item)
        _outline(painter, item, lens.pen(HALO, HALO_WIDTH))
        _outline(painter, item, _line_pen(item, lens))


def draw_raised(painter: QPainter, item: AnnotationItem, lens: Lens, *, selected: bool) -> None:
    """Draw a hovered or selected annotation: a stronger fill, and a white ring around a selected line."""
    _sharp(painter, smooth=True)
    _fill(painter, item, hovered=not selected)
    _outline(painter, item, lens.pen(HALO, HALO_WIDTH + (4 if selected else 1)))
    if selected:
        _outline(painter, item, lens.pen(SELECTED_RING, HALO_WIDTH + 2))
        _outline(painter, item, lens.pen(QColor(0, 0, 0, 170), HALO_WIDTH))
    _outline(painter, item, _line_pen(item, lens))


def _line_pen(item: AnnotationItem, lens: Lens) -> QPen:
    return lens.pen(item.colour, LINE_WIDTH, DASHES if item.proposed else ())


def _fill(painter: QPainter, item: AnnotationItem, *, hovered: bool = False) -> None:
    shape = item.shape
    alpha = HOVER_FILL_ALPHA if hovered else FILL_ALPHA
    if shape.crop is not None:
        height, width = shape.crop.pixels.shape
        painter.drawImage(QRectF(shape.crop.left, shape.crop.top, width, height), item.tinted(alpha))
        return
    colour = tint(item.colour, alpha) if hovered else item.fill
    if shape.is_box:
        painter.fillRect(shape.rect, colour)
    else:
        painter.fillPath(shape.path, colour)


def _sharp(painter: QPainter, *, smooth: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)


def _outline(painter: QPainter, item: AnnotationItem, pen: QPen) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if item.shape.is_box:
        painter.drawRect(item.shape.rect)
    else:
        painter.drawPath(item.shape.path)


def _draw_crowd(painter: QPainter, items: Sequence[AnnotationItem], lens: Lens) -> None:
    # Lines will cover the edges of the fills.
    _sharp(painter, smooth=False)
    groups: dict[tuple[int, bool], list[AnnotationItem]] = defaultdict(list)
    for item in items:
        groups[item.colour.rgba(), item.proposed].append(item)
        _fill(painter, item)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    merged = {key: _merge(group) for key, group in groups.items()}
    base = painter.worldTransform()
    dots = max(1, round(lens.dpr))
    for path in merged.values():
        painter.setPen(_thin_pen(QColor(0, 0, 0, 90)))
        _draw_beside(painter, path, base, lens, [dots + 0.5])
    for (rgba, proposed), path in merged.items():
        painter.setPen(_thin_pen(QColor.fromRgba(rgba), [d * lens.dpr for d in DASHES] if proposed else []))
        _draw_beside(painter, path, base, lens, [k + 0.5 for k in range(dots)])
    painter.setWorldTransform(base)


def _draw_beside(
    painter: QPainter, path: QPainterPath, base: QTransform, lens: Lens, distances: Sequence[float]
) -> None:
    for distance in distances:
        step = distance / lens.dpr
        for dx, dy in ((step, 0), (-step, 0), (0, step), (0, -step)):
            painter.setWorldTransform(base * QTransform.fromTranslate(dx, dy))
            painter.drawPath(path)


def _merge(items: Sequence[AnnotationItem]) -> QPainterPath:
    path = QPainterPath()
    for item in items:
        path.addPath(item.shape.path)
    return path


def _thin_pen(colour: QColor, dashes: Sequence[float] = ()) -> QPen:
    pen = QPen(colour, 1)
    pen.setCosmetic(True)
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen
