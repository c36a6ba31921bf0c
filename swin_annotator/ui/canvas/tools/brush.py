"""Painting masks: left paints, right or Ctrl erases, Shift starts another object."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from swin_annotator.core import geometry, masks
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.types import Annotation, Rle
from swin_annotator.ui.canvas.layers.items import mask_image
from swin_annotator.ui.canvas.style import HALO, Lens, tint
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import Pointer, Tool, single_area, steps

STEP = 1.15
STROKE_ALPHA = 0.45


class BrushTool(Tool):
    """Paints on the mask of the one selected object, or on a fresh one; emits ``mask_painted`` per stroke.

    As an eraser both buttons take away.
    """

    cursor = Qt.CursorShape.BlankCursor
    edits_selection = True

    def __init__(self, canvas: Surface, *, erases: bool = False) -> None:
        super().__init__(canvas)
        self._eraser = erases
        self._mask: NDArray[np.bool_] | None = None
        self._target = 0
        self._colour = QColor()
        self._erases = False
        self._painting = False
        self._changed = False
        self._last = QPointF()
        self._area = QRectF()
        self._pointer: QPointF | None = None

    @property
    def busy(self) -> bool:
        """True if a stroke is under way."""
        return self._painting

    def takes(self, button: Qt.MouseButton) -> bool:
        """Left paints, right erases."""
        return button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)

    def press(self, pointer: Pointer) -> None:
        """Begin a stroke."""
        self.settle()
        right = pointer.button == Qt.MouseButton.RightButton
        self._erases = self._eraser or right or pointer.holds(Qt.KeyboardModifier.ControlModifier)
        self._load(fresh=pointer.holds(Qt.KeyboardModifier.ShiftModifier))
        self._painting = True
        self._changed = False
        self._last = pointer.at
        self._stroke(pointer.at)

    def move(self, pointer: Pointer) -> None:
        """Go on with the stroke."""
        self._pointer = pointer.at
        if self._painting:
            self._stroke(pointer.at)

    def release(self, pointer: Pointer) -> None:
        """Emit the mask, if the stroke changed it; ``emptied`` when nothing of an object is left."""
        if not self._painting:
            return
        self._painting = False
        mask, target = self._mask, self._target
        if mask is None or not self._changed:
            self.canvas.layer.drop_previews()
            self.settle()
        elif masks.area(painted := encoded(mask, self._area)):
            self.canvas.mask_painted.emit(painted, target)
        else:
            self.settle()
            self.canvas.layer.drop_previews()
            if target:
                self.canvas.emptied.emit(target)

    def wheel(self, steps: float) -> bool:
        """Change the brush's size."""
        self.canvas.brush_size = self.canvas.brush_size * STEP**steps
        return True

    def wants(self, event: QKeyEvent) -> bool:
        """Comma and full stop."""
        return bool(steps(event))

    def key(self, event: QKeyEvent) -> bool:
        """Comma makes the brush smaller, full stop larger."""
        step = steps(event)
        return bool(step) and self.wheel(step)

    def cancel(self) -> bool:
        """Forget the stroke."""
        was_busy = self._painting
        self._painting = False
        self._mask = None
        if was_busy:
            self.canvas.layer.drop_previews()
        return was_busy

    def settle(self) -> None:
        """The stored mask is drawn: drop the painted one."""
        if not self._painting:
            self._mask = None
            self._area = QRectF()

    def leave(self) -> None:
        """The pointer left the canvas: no ring."""
        self._pointer = None

    def extent(self, lens: Lens) -> QRectF:
        """Around the painted object and the ring."""
        area = QRectF(self._area) if self._mask is not None else QRectF()
        if self._pointer is not None:
            r = self.canvas.brush_size / 2
            area = area.united(QRectF(self._pointer.x() - r, self._pointer.y() - r, 2 * r, 2 * r))
        return QRectF() if area.isNull() else lens.grown(area)

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The mask as it is painted, and a ring of the brush's size."""
        if self._mask is not None:
            self._paint_mask(painter, lens)
        if self._pointer is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        erases = self._eraser or (self._painting and self._erases)
        colour = self.canvas.colours.reject if erases else QColor(Qt.GlobalColor.white)
        radius = self.canvas.brush_size / 2
        for pen in (lens.pen(HALO, 3.5), lens.pen(colour, 1.5)):
            painter.setPen(pen)
            painter.drawEllipse(self._pointer, radius, radius)
            painter.drawPoint(self._pointer)

    def _load(self, *, fresh: bool) -> None:
        item = None if fresh else single_area(self.canvas)
        if item is not None:
            self._mask, self._area = mask_of(item.annotation, self.canvas.size_hw)
            self._target, self._colour = item.id, item.colour
            self.canvas.layer.preview({item.id: None})
        else:
            self._mask = np.zeros(self.canvas.size_hw, bool)
            self._target, self._colour, self._area = 0, self.canvas.draw_colour, QRectF()

    def _stroke(self, to: QPointF) -> None:
        assert self._mask is not None
        points = [self._last.toTuple(), to.toTuple()]
        self._last = to
        reach = self.canvas.brush_size / 2 + 2
        x, y, w, h = geometry.xywh_from_corners(*points)
        height, width = self._mask.shape
        left, top = max(0, math.floor(x - reach)), max(0, math.floor(y - reach))
        right, bottom = min(width, math.ceil(x + w + reach)), min(height, math.ceil(y + h + reach))
        if right <= left or bottom <= top:
            return
        # Only the window around the stroke: a copy of a whole photo per mouse move would stutter.
        window = self._mask[top:bottom, left:right]
        near = [(px - left, py - top) for px, py in points]
        after = masks.paint(window, near, self.canvas.brush_size / 2, value=not self._erases)
        if not np.array_equal(after, window):
            self._changed = True
            window[:] = after
        self._area = self._area.united(QRectF(left, top, right - left, bottom - top))

    def _paint_mask(self, painter: QPainter, lens: Lens) -> None:
        assert self._mask is not None
        height, width = self._mask.shape
        shown = painter.clipBoundingRect() if painter.hasClipping() else self._area
        area = self._area.intersected(shown).intersected(QRectF(0, 0, width, height))
        if area.isEmpty():
            return
        step = max(1, math.floor(1 / (lens.zoom * lens.dpr)))
        left, top = math.floor(area.left()) // step * step, math.floor(area.top()) // step * step
        part = self._mask[top : math.ceil(area.bottom()) : step, left : math.ceil(area.right()) : step]
        rows, columns = part.shape
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        target = QRectF(left, top, columns * step, rows * step)
        painter.drawImage(target, mask_image(part, tint(self._colour, STROKE_ALPHA)))


def mask_of(annotation: Annotation, size_hw: tuple[int, int]) -> tuple[NDArray[np.bool_], QRectF]:
    """Any annotation as a bool (h, w) mask that may be written to, and where its pixels are.

    Only what the object covers takes memory and time, however large the image is.
    """
    if annotation.mask is not None and annotation.mask.size_hw == size_hw:
        part = mask_crop.crop(annotation.mask)
    else:
        left, top, right, bottom = geometry.xyxy_from_xywh(annotation.bbox_xywh)
        rings = annotation.polygons or ((left, top, right, top, right, bottom, left, bottom),)
        part = mask_crop.crop(masks.from_polygons(rings, size_hw))
    rows, columns = part.pixels.shape
    mask = np.zeros(size_hw, bool)
    mask[part.top : part.top + rows, part.left : part.left + columns] = part.pixels
    return mask, QRectF(part.left, part.top, columns, rows)


def encoded(mask: NDArray[np.bool_], area: QRectF) -> Rle:
    """A mask whose pixels lie in ``area``, in whole image pixels."""
    whole = area.toAlignedRect()
    left, top = max(0, whole.left()), max(0, whole.top())
    part = mask[top : max(top, whole.top() + whole.height()), left : max(left, whole.left() + whole.width())]
    return masks.encode_at(part, left, top, (mask.shape[0], mask.shape[1]))
