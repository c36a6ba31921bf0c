"""The grips of a turned box: eight on its sides and corners, and one beyond its upper side that turns it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from swin_annotator.core import turned
from swin_annotator.core.turned import TurnedBox
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.style import Lens
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import HANDLE_REACH, Pointer, distance, single
from swin_annotator.ui.canvas.tools.gestures import Gesture
from swin_annotator.ui.canvas.tools.handles import GRIP, GRIP_FILL, MIDDLES_FROM, SMALL_BOX, paint_dot
from swin_annotator.ui.canvas.tools.hints import hint_extent, paint_hint

ARM = 26.0
"""Screen pixels from the upper side to the grip that turns."""
STEP = 15.0
"""Degrees by which a box turns while Shift is down."""
_CURSORS = (
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)
"""Cursors by eighths of a turn, clockwise from the right."""


@dataclass(frozen=True, slots=True)
class Grip:
    """``across`` and ``down`` are -1, 0 or 1 from the box's middle, in its own frame; both 0: the one that turns."""

    across: int = 0
    down: int = 0

    @property
    def turns(self) -> bool:
        """True if it turns the box."""
        return not (self.across or self.down)

    def cursor_on(self, box: TurnedBox, lens: Lens) -> Qt.CursorShape:
        """The arrow that shows where it pulls."""
        if self.turns:
            return Qt.CursorShape.PointingHandCursor
        degrees = math.degrees(math.atan2(self.down, self.across)) + box.degrees + 90 * lens.turn
        return _CURSORS[round(degrees / 45) % 4]


def box_at(canvas: Surface) -> tuple[AnnotationItem, TurnedBox] | None:
    """The one selected object, where it is a turned box that nobody locked."""
    item = single(canvas)
    box = None if item is None else turned.box_of(item.annotation)
    return None if item is None or box is None else (item, box)


def grips(box: TurnedBox, lens: Lens) -> Iterator[tuple[Grip, QPointF]]:
    """The grips that fit on a box, with their places in image pixels; the one that turns first."""
    yield Grip(), QPointF(*box.place(0, -1, ARM * lens.px))
    out = 5 * lens.px if min(box.width, box.height) * lens.zoom < SMALL_BOX else 0.0
    wide, high = (side * lens.zoom >= MIDDLES_FROM for side in (box.width, box.height))
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    for across, down in corners + [(0, -1), (0, 1)] * wide + [(-1, 0), (1, 0)] * high:
        yield Grip(across, down), QPointF(*box.place(across, down, out))


def grip_at(box: TurnedBox, at: QPointF, lens: Lens) -> Grip | None:
    """The grip under a point of the image."""
    away, grip = min(((distance(at, place), grip) for grip, place in grips(box, lens)), key=lambda entry: entry[0])
    return grip if away <= HANDLE_REACH * lens.px else None


def gesture_at(canvas: Surface, pointer: Pointer) -> Gesture | None:
    """The drag that a press begins on a grip of the selected box; None elsewhere."""
    found = box_at(canvas)
    grip = None if found is None or pointer.adds else grip_at(found[1], pointer.at, canvas.lens)
    if found is None or grip is None:
        return None
    return TurnedBoxGesture(canvas, pointer.at, *found, grip)


def cursor_at(canvas: Surface, at: QPointF) -> Qt.CursorShape | None:
    """Return the cursor over a grip of the selected box; None elsewhere."""
    found = box_at(canvas)
    grip = None if found is None else grip_at(found[1], at, canvas.lens)
    return None if found is None or grip is None else grip.cursor_on(found[1], canvas.lens)


def extent(box: TurnedBox, lens: Lens) -> QRectF:
    """Return what ``paint_grips`` may touch."""
    places = [place for _, place in grips(box, lens)]
    xs, ys = [place.x() for place in places], [place.y() for place in places]
    return lens.grown(QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys))))


def paint_grips(painter: QPainter, box: TurnedBox, lens: Lens, accent: QColor) -> None:
    """Draw them, each turned as the box is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(lens.pen(accent, 1.5))
    painter.drawLine(QPointF(*box.place(0, -1)), QPointF(*box.place(0, -1, ARM * lens.px)))
    half = GRIP * lens.px
    for grip, place in grips(box, lens):
        if grip.turns:
            paint_dot(painter, place, lens, accent, large=True)
            continue
        painter.save()
        painter.translate(place)
        painter.rotate(box.degrees)
        painter.setPen(lens.pen(accent, 1.5))
        painter.setBrush(GRIP_FILL)
        painter.drawRect(QRectF(-half, -half, 2 * half, 2 * half))
        painter.restore()


class TurnedBoxGesture(Gesture):
    """Pulls a side or a corner, or turns the box, by whole steps while Shift is down."""

    def __init__(self, canvas: Surface, start: QPointF, item: AnnotationItem, box: TurnedBox, grip: Grip) -> None:
        super().__init__(canvas, start)
        self._item, self._box, self._grip = item, box, grip
        self._drawn: TurnedBox | None = None
        self._at = start

    def drag(self, pointer: Pointer) -> None:
        """Show the box as it would be."""
        self._drawn, self._at = self._changed(pointer) or self._drawn, pointer.at
        if self._drawn is not None:
            self.canvas.layer.preview({self._item.id: self._item.reshaped(polygons=(self._drawn.ring,))})

    def finish(self, pointer: Pointer) -> None:
        """Emit the box, unless it is unchanged, or its centre would leave the image."""
        after = self._changed(pointer) or self._drawn
        if after is None or after == self._box or not turned.centre_inside(after, self.canvas.size_hw):
            self.canvas.layer.drop_previews()
            return
        self.canvas.polygons_changed.emit(self._item.id, (after.ring,))

    def extent(self) -> QRectF:
        """Around the angle that is written beside the pointer."""
        return hint_extent(self._at, self.canvas.lens)

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The angle, or the two sides."""
        box = self._drawn
        if box is not None:
            text = f"{box.degrees:.0f}°" if self._grip.turns else f"{box.width:.0f} × {box.height:.0f}"
            paint_hint(painter, self._at, text)

    def _changed(self, pointer: Pointer) -> TurnedBox | None:
        if self._grip.turns:
            step = STEP if pointer.holds(Qt.KeyboardModifier.ShiftModifier) else 0.0
            return turned.towards(self._box, pointer.at.toTuple(), step)
        way = pointer.at - self.start
        return turned.pulled(self._box, self._grip.across, self._grip.down, way.x(), way.y())
