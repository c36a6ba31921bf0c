"""Gestures of the select tool: moving, pulling a grip, moving a corner, spanning a selection."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from swin_annotator.core import geometry, turned
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.types import BoxXYWH, Kind
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.style import FILL_ALPHA, Lens, tint
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools import handles
from swin_annotator.ui.canvas.tools.base import Pointer, clamped, snapped, snapped_box, xywh
from swin_annotator.ui.canvas.tools.handles import Handle, Vertex


class Gesture:
    """A drag under way: shows itself while the pointer moves and emits at most one intent at the end."""

    def __init__(self, canvas: Surface, start: QPointF) -> None:
        self.canvas = canvas
        self.start = start

    def drag(self, pointer: Pointer) -> None:
        """The pointer moved with the button down."""

    def finish(self, pointer: Pointer) -> None:
        """The button came up."""

    def extent(self) -> QRectF:
        """Return what ``paint`` touches, in image pixels."""
        return QRectF()

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """Draw what is not an annotation."""


class MoveGesture(Gesture):
    """Moves objects together, kept inside the image."""

    def __init__(self, canvas: Surface, start: QPointF, items: Sequence[AnnotationItem]) -> None:
        super().__init__(canvas, start)
        self._items = items

    def drag(self, pointer: Pointer) -> None:
        """Show the objects where they would be."""
        dx, dy = self._step(pointer)
        self.canvas.layer.preview({item.id: item.moved(dx, dy) for item in self._items})

    def finish(self, pointer: Pointer) -> None:
        """Emit the move, if there is one."""
        move(self.canvas, self._items, *self._step(pointer))

    def _step(self, pointer: Pointer) -> tuple[float, float]:
        way = pointer.at - self.start
        dx, dy = snapped_step(self._items, way.x(), way.y(), self.canvas.size_hw, self.canvas.snap_reach)
        return allowed_step(self._items, dx, dy, self.canvas.size_hw)


class ResizeGesture(Gesture):
    """Pulls one grip of a box."""

    def __init__(self, canvas: Surface, start: QPointF, item: AnnotationItem, handle: Handle) -> None:
        super().__init__(canvas, start)
        self._item = item
        self._handle = handle

    def drag(self, pointer: Pointer) -> None:
        """Show the box as it would be."""
        box = self._pulled(pointer)
        if box is not None:
            self.canvas.layer.preview({self._item.id: self._item.reshaped(box=box)})

    def finish(self, pointer: Pointer) -> None:
        """Emit the box, unless it is unchanged or thinner than a pixel."""
        box = self._pulled(pointer)
        if box is None or box == self._item.annotation.bbox_xywh:
            self.canvas.layer.drop_previews()
            return
        self.canvas.box_changed.emit(self._item.id, box)

    def _pulled(self, pointer: Pointer) -> BoxXYWH | None:
        way = pointer.at - self.start
        box = self._handle.pulled(self._item.annotation.bbox_xywh, way.x(), way.y())
        box = snapped_box(box, self.canvas.size_hw, self.canvas.snap_reach)
        return geometry.clip_xywh(box, self.canvas.size_hw)


class VertexGesture(Gesture):
    """Moves one corner of a polygon."""

    def __init__(self, canvas: Surface, start: QPointF, item: AnnotationItem, vertex: Vertex) -> None:
        super().__init__(canvas, start)
        self._item = item
        self._vertex = vertex

    def drag(self, pointer: Pointer) -> None:
        """Show the polygon as it would be."""
        self.canvas.layer.preview({self._item.id: self._item.reshaped(polygons=self._moved(pointer))})

    def finish(self, pointer: Pointer) -> None:
        """Emit the polygon."""
        self.canvas.polygons_changed.emit(self._item.id, self._moved(pointer))

    def _moved(self, pointer: Pointer) -> tuple[tuple[float, ...], ...]:
        at = snapped(clamped(pointer.at, self.canvas.size_hw), self.canvas.size_hw, self.canvas.snap_reach)
        return handles.with_vertex(self._item.annotation.polygons, self._vertex, at)


class BandGesture(Gesture):
    """Spans a rectangle and selects what lies wholly inside it."""

    def __init__(self, canvas: Surface, start: QPointF, *, adds: bool) -> None:
        super().__init__(canvas, start)
        self._adds = adds
        self._rect = QRectF()

    def drag(self, pointer: Pointer) -> None:
        """Show the rectangle."""
        self._rect = QRectF(self.start, pointer.at).normalized()

    def finish(self, pointer: Pointer) -> None:
        """Select."""
        rect = QRectF(self.start, pointer.at).normalized()
        inside = {item.id for item in self.canvas.layer.within(rect, wholly=True)}
        self.canvas.select(inside | self.canvas.layer.selection if self._adds else inside)

    def extent(self) -> QRectF:
        """Around the rectangle."""
        return self._rect

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The rectangle in accent colour."""
        accent = self.canvas.colours.accent
        painter.setPen(lens.pen(accent, 1))
        painter.setBrush(tint(accent, FILL_ALPHA))
        painter.drawRect(self._rect)


def snapped_step(
    items: Sequence[AnnotationItem], dx: float, dy: float, size_hw: tuple[int, int], reach: float
) -> tuple[float, float]:
    """A step that ends on the image's border when it brings the objects within ``reach`` image pixels of it."""
    left, top, right, bottom = _around(items)
    moved = QPointF(left + dx, top + dy), QPointF(right + dx, bottom + dy)
    near = [snapped(place, size_hw, reach) - place for place in moved]
    x = near[0].x() if abs(near[0].x()) > 0 else near[1].x()
    y = near[0].y() if abs(near[0].y()) > 0 else near[1].y()
    return dx + x, dy + y


def allowed_step(
    items: Sequence[AnnotationItem], dx: float, dy: float, size_hw: tuple[int, int]
) -> tuple[float, float]:
    """The part of a step that keeps all objects inside the image; whole pixels when one of them is a mask."""
    height, width = size_hw
    left, top, right, bottom = _around(items)
    # Imported objects may stick out already; they may stay so.
    dx = min(max(dx, min(0.0, -left)), max(0.0, width - right))
    dy = min(max(dy, min(0.0, -top)), max(0.0, height - bottom))
    if any(item.shape.crop is not None for item in items):
        return float(int(dx)), float(int(dy))
    return dx, dy


def move(canvas: Surface, items: Sequence[AnnotationItem], dx: float, dy: float) -> None:
    """Show objects moved, and emit that as one intent; a step of zero is none."""
    if not (dx or dy):
        canvas.layer.drop_previews()
        return
    moved = {item.id: item.moved(dx, dy) for item in items}
    canvas.layer.preview(moved)
    if len(items) > 1:
        canvas.boxes_changed.emit({key: item.annotation.bbox_xywh for key, item in moved.items()})
        return
    item = items[0]
    after = moved[item.id].annotation
    if item.shape.crop is not None:
        crop, size_hw = item.shape.crop, item.annotation.mask.size_hw if item.annotation.mask else canvas.size_hw
        canvas.mask_changed.emit(item.id, mask_crop.place(crop, size_hw, int(dx), int(dy)))
    elif after.polygons:
        canvas.polygons_changed.emit(item.id, after.polygons)
    else:
        canvas.box_changed.emit(item.id, after.bbox_xywh)


def can_pull(item: AnnotationItem) -> bool:
    """Return whether it is a box, turned or not."""
    return item.shape.is_box or item.annotation.kind is Kind.TURNED


def pull(canvas: Surface, item: AnnotationItem, dx: float, dy: float) -> None:
    """Show a box with its lower right corner pulled, and emit that; a box stays a pixel wide and high.

    A turned box grows along its own sides.
    """
    if (whole := turned.box_of(item.annotation)) is not None:
        after = turned.grown(whole, dx, dy)
        if after != whole:
            canvas.layer.preview({item.id: item.reshaped(polygons=(after.ring,))})
            canvas.polygons_changed.emit(item.id, (after.ring,))
        return
    x, y, w, h = item.annotation.bbox_xywh
    box = geometry.clip_xywh((x, y, max(1.0, w + dx), max(1.0, h + dy)), canvas.size_hw)
    if box is None or box == item.annotation.bbox_xywh:
        return
    canvas.layer.preview({item.id: item.reshaped(box=box)})
    canvas.box_changed.emit(item.id, box)


def _around(items: Sequence[AnnotationItem]) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of all objects together."""
    boxes = [geometry.xyxy_from_xywh(xywh(item.shape.rect)) for item in items]
    left, top = min(b[0] for b in boxes), min(b[1] for b in boxes)
    return left, top, max(b[2] for b in boxes), max(b[3] for b in boxes)
