"""Selecting, moving and reshaping what is there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from swin_annotator.core import spots
from swin_annotator.ui.actions.shortcuts import presses
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.style import Lens
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools import handles, pose_grips, turned_grips
from swin_annotator.ui.canvas.tools.base import ARROWS, SLOP, Pointer, Tool, distance, free, single, steps
from swin_annotator.ui.canvas.tools.gestures import (
    BandGesture,
    Gesture,
    MoveGesture,
    ResizeGesture,
    VertexGesture,
    allowed_step,
    can_pull,
    move,
    pull,
)
from swin_annotator.ui.canvas.tools.handles import Vertex
from swin_annotator.ui.canvas.tools.hints import hint_extent


class SelectTool(Tool):
    """Click selects, Shift or Ctrl adds, a drag moves, pulls a grip or corner, or spans a selection."""

    draws = False
    edits_selection = True

    def __init__(self, canvas: Surface) -> None:
        super().__init__(canvas)
        self._pressed: Pointer | None = None
        self._gesture: Gesture | None = None
        self._dragging = False
        self._lit: Vertex | None = None
        self._over: QPointF | None = None
        """Place of the pointer, while no button is down."""

    @property
    def busy(self) -> bool:
        """True if the button is down."""
        return self._pressed is not None

    def press(self, pointer: Pointer) -> None:
        """Note what lies here; nothing happens before the pointer moves or the button comes up."""
        self._pressed = pointer
        self._dragging = False
        self._gesture = self._gesture_at(pointer)

    def move(self, pointer: Pointer) -> None:
        """Go on with the drag, or light up what lies under the pointer."""
        if self._pressed is None:
            self._hover(pointer)
            return
        if not self._dragging:
            if distance(self._pressed.at, pointer.at) < SLOP * self.canvas.lens.px:
                return
            self._dragging = True
            self._begin()
        if self._gesture is not None:
            self._gesture.drag(pointer)

    def release(self, pointer: Pointer) -> None:
        """End the drag with its intent, or select what was clicked."""
        pressed, gesture, dragged = self._pressed, self._gesture, self._dragging
        self._forget()
        if pressed is None:
            return
        if dragged and gesture is not None:
            gesture.finish(pointer)
        elif not isinstance(gesture, VertexGesture):
            self._click(pressed, on_grip=gesture is not None)
        self._hover(pointer)

    def double_click(self, pointer: Pointer) -> None:
        """Put a corner into the edge of the selected polygon."""
        if not self._add_vertex(pointer.at):
            self.press(pointer)

    def alt_click(self, pointer: Pointer) -> None:
        """Put a corner into the edge of the selected polygon."""
        self._add_vertex(pointer.at)

    def wants(self, event: QKeyEvent) -> bool:
        """Claim what deletes, on a corner; arrows with a selection, Ctrl and arrows with a box.

        What turns a selection.
        """
        if presses(event, "delete"):
            return self._lit is not None and not self._is_last(self._lit)
        if steps(event):
            return bool(self.canvas.layer.selection) and not self.busy
        if event.key() not in ARROWS or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        item = self._single()
        return bool(self.canvas.layer.selection) and (not _resizes(event) or (item is not None and can_pull(item)))

    def key(self, event: QKeyEvent) -> bool:
        """Remove a corner, nudge or turn the selection, pull a box's lower right corner, or say how a point is seen."""
        if not self.wants(event):
            return False
        if event.key() in ARROWS:
            self._nudge(event)
        elif steps(event):
            if self._over is None or not pose_grips.see(self.canvas, self._over, steps(event)):
                self.canvas.turn_wanted.emit(float(steps(event)))
        else:
            self._remove_vertex()
        return True

    def cancel(self) -> bool:
        """Put everything back as it was before the drag."""
        was_busy, dragged = self.busy, self._dragging
        self._forget()
        if dragged:
            self.canvas.layer.drop_previews()
        return was_busy

    def settle(self) -> None:
        """Corners may be gone."""
        item = self._single()
        if self._lit is not None and (item is None or not _has(item, self._lit)):
            self._lit = None

    def extent(self, lens: Lens) -> QRectF:
        """Around the grips and the spanned rectangle."""
        area = self._gesture.extent() if self._gesture is not None and self._dragging else QRectF()
        item = self._single()
        if item is not None:
            area = area.united(item.shape.rect)
        if (found := turned_grips.box_at(self.canvas)) is not None:
            area = area.united(turned_grips.extent(found[1], lens))
        if self._over is not None and pose_grips.point_at(self.canvas, self._over) is not None:
            area = area.united(hint_extent(self._over, lens))
        return QRectF() if area.isNull() else lens.grown(area)

    def leave(self) -> None:
        """Nothing lies under the pointer."""
        self._over = None

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """Grips of a single selected object, and the spanned rectangle."""
        item = self._single()
        if (found := turned_grips.box_at(self.canvas)) is not None:
            turned_grips.paint_grips(painter, found[1], lens, self.canvas.colours.accent)
        elif item is not None:
            handles.paint_handles(painter, item, lens, self.canvas.colours.accent, self._lit)
        if self._gesture is not None and self._dragging:
            self._gesture.paint(painter, lens)
        else:
            pose_grips.paint_lit(painter, self.canvas, self._over, lens)

    def cursor_at(self, pointer: Pointer) -> Qt.CursorShape:
        """Return the cursor for what a press would do here."""
        if pose_grips.point_at(self.canvas, pointer.at) is not None:
            return Qt.CursorShape.CrossCursor
        if (cursor := turned_grips.cursor_at(self.canvas, pointer.at)) is not None:
            return cursor
        item = self._single()
        if item is not None:
            handle = handles.handle_at(item, pointer.at, self.canvas.lens)
            if handle is not None:
                return handle.cursor_on(self.canvas.lens)
            if handles.vertex_at(item, pointer.at, self.canvas.lens) is not None:
                return Qt.CursorShape.CrossCursor
        if any(hit.id in self.canvas.layer.selection for hit in free(self.canvas.layer.hits(pointer.at))):
            return Qt.CursorShape.SizeAllCursor
        return Qt.CursorShape.ArrowCursor

    # Presses and drags

    def _gesture_at(self, pointer: Pointer) -> Gesture | None:
        if not pointer.adds and (found := pose_grips.point_at(self.canvas, pointer.at)) is not None:
            return pose_grips.KeypointGesture(self.canvas, pointer.at, *found)
        if (gesture := turned_grips.gesture_at(self.canvas, pointer)) is not None:
            return gesture
        item = self._single()
        if item is not None and not pointer.adds:
            vertex = handles.vertex_at(item, pointer.at, self.canvas.lens)
            self._lit = vertex
            if vertex is not None:
                return VertexGesture(self.canvas, pointer.at, item, vertex)
            handle = handles.handle_at(item, pointer.at, self.canvas.lens)
            if handle is not None:
                return ResizeGesture(self.canvas, pointer.at, item, handle)
        return None

    def _begin(self) -> None:
        assert self._pressed is not None
        if self._gesture is not None:
            return
        pressed = self._pressed
        hits = [] if pressed.adds else free(self.canvas.layer.hits(pressed.at))
        if not hits:
            self._gesture = BandGesture(self.canvas, pressed.at, adds=pressed.adds)
            return
        if not any(hit.id in self.canvas.layer.selection for hit in hits):
            self.canvas.select({hits[0].id})
        self._gesture = MoveGesture(self.canvas, pressed.at, free(self.canvas.layer.selected()))

    def _click(self, pointer: Pointer, *, on_grip: bool) -> None:
        hits = self.canvas.layer.hits(pointer.at)
        if on_grip and not hits:
            return  # a grip lies beside its object; a click there is no click on nothing
        clicked = {hits[0].id} if hits else set()
        if pointer.adds:
            clicked = set(self.canvas.layer.selection ^ clicked)
        self.canvas.select(clicked)

    def _hover(self, pointer: Pointer) -> None:
        self._over = pointer.at
        hits = self.canvas.layer.hits(pointer.at)
        self.canvas.hover(hits[0].id if hits else 0)
        item = self._single()
        self._lit = None if item is None else handles.vertex_at(item, pointer.at, self.canvas.lens)

    # Corners and nudges

    def _add_vertex(self, at: QPointF) -> bool:
        item = self._single()
        found = None if item is None else handles.edge_at(item, at, self.canvas.lens)
        if item is None or found is None or handles.vertex_at(item, at, self.canvas.lens) is not None:
            return False
        polygons = handles.with_added(item.annotation.polygons, *found)
        self._lit = Vertex(found[0].ring, found[0].point + 1)
        self.canvas.layer.preview({item.id: item.reshaped(polygons=polygons)})
        self.canvas.polygons_changed.emit(item.id, polygons)
        return True

    def _remove_vertex(self) -> None:
        item, vertex = self._single(), self._lit
        if item is None or vertex is None:
            return
        polygons = handles.without(item.annotation.polygons, vertex, spots.LEAST.get(item.annotation.kind, 3))
        if polygons is None:
            return
        self._lit = None
        self.canvas.layer.preview({item.id: item.reshaped(polygons=polygons)})
        self.canvas.polygons_changed.emit(item.id, polygons)

    def _nudge(self, event: QKeyEvent) -> None:
        if self.busy:
            return
        items = free(self.canvas.layer.selected())
        far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        across, down = self.canvas.lens.on_image(QPointF(*ARROWS[Qt.Key(event.key())])).toTuple()
        if _resizes(event) and items:
            pull(self.canvas, items[0], across * far, down * far)
        elif items:
            move(self.canvas, items, *allowed_step(items, across * far, down * far, self.canvas.size_hw))

    def _is_last(self, vertex: Vertex) -> bool:
        """Return whether without this one nothing is left of points or a line: the object goes then."""
        item = self._single()
        least = 0 if item is None else spots.LEAST.get(item.annotation.kind, 0)
        return item is not None and len(item.annotation.polygons[vertex.ring]) <= 2 * least

    def _single(self) -> AnnotationItem | None:
        return single(self.canvas)

    def _forget(self) -> None:
        self._pressed = None
        self._gesture = None
        self._dragging = False


def _resizes(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _has(item: AnnotationItem, vertex: Vertex) -> bool:
    rings = item.annotation.polygons
    return vertex.ring < len(rings) and 2 * vertex.point < len(rings[vertex.ring])
