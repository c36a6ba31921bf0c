"""The grips of a selected object: eight on a box, one per corner on a polygon."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from swin_annotator.core import geometry
from swin_annotator.core.types import BoxXYWH, Kind
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.style import Lens
from swin_annotator.ui.canvas.tools.base import HANDLE_REACH, distance

SMALL_BOX = 24.0
"""Boxes with a side below this many screen pixels carry their grips outside, to leave room for moving."""
MIDDLES_FROM = 44.0
"""Sides of at least this many screen pixels have a grip in the middle."""
GRIP = 4.0
"""Half the width of a grip in screen pixels."""
MANY_POINTS = 500
"""From this many corners on grips are drawn together."""
GRIP_FILL = QColor(255, 255, 255)


@dataclass(frozen=True, slots=True)
class Handle:
    """One of eight grips: ``across`` and ``down`` are -1, 0 or 1 from the box's middle."""

    across: int
    down: int

    def cursor_on(self, lens: Lens) -> Qt.CursorShape:
        """The arrow that shows where it pulls."""
        if 0 in (self.across, self.down):
            level = (self.down == 0) is not lens.lies
            return Qt.CursorShape.SizeHorCursor if level else Qt.CursorShape.SizeVerCursor
        same = (self.across == self.down) is not lens.lies
        return Qt.CursorShape.SizeFDiagCursor if same else Qt.CursorShape.SizeBDiagCursor

    def pulled(self, box: BoxXYWH, dx: float, dy: float) -> BoxXYWH:
        """``box`` with this grip moved; pulled past the other side it turns over."""
        left, top, right, bottom = geometry.xyxy_from_xywh(box)
        if self.across < 0:
            left += dx
        elif self.across > 0:
            right += dx
        if self.down < 0:
            top += dy
        elif self.down > 0:
            bottom += dy
        return geometry.xywh_from_corners((left, top), (right, bottom))


@dataclass(frozen=True, slots=True)
class Vertex:
    """One corner of a polygon."""

    ring: int
    point: int


def box_handles(rect: QRectF, lens: Lens) -> Iterator[tuple[Handle, QPointF]]:
    """The grips that fit on a box, with their places in image pixels; corners first."""
    small = min(rect.width(), rect.height()) * lens.zoom < SMALL_BOX
    out = lens.grown(rect, 5) if small else rect
    centre = out.center()
    wide = rect.width() * lens.zoom >= MIDDLES_FROM
    high = rect.height() * lens.zoom >= MIDDLES_FROM
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    middles = [(0, -1), (0, 1)] * wide + [(-1, 0), (1, 0)] * high
    for across, down in corners + middles:
        place = QPointF(centre.x() + across * out.width() / 2, centre.y() + down * out.height() / 2)
        yield Handle(across, down), place


def handle_at(item: AnnotationItem, at: QPointF, lens: Lens) -> Handle | None:
    """The grip of a box under a point of the image."""
    if not item.shape.is_box:
        return None
    reach = HANDLE_REACH * lens.px
    near = [(distance(at, place), handle) for handle, place in box_handles(item.shape.rect, lens)]
    best = min(near, key=lambda entry: entry[0])
    return best[1] if best[0] <= reach else None


def vertex_at(item: AnnotationItem, at: QPointF, lens: Lens) -> Vertex | None:
    """The corner of a polygon nearest to a point of the image, within reach."""
    if item.annotation.kind is Kind.TURNED:  # its corners are no vertices, see ``turned_grips``
        return None
    best: tuple[float, Vertex] | None = None
    for r, ring in enumerate(item.shape.polygons):
        for p in range(len(ring) // 2):
            away = distance(at, QPointF(ring[2 * p], ring[2 * p + 1]))
            if best is None or away < best[0]:
                best = (away, Vertex(r, p))
    return best[1] if best is not None and best[0] <= HANDLE_REACH * lens.px else None


def edge_at(item: AnnotationItem, at: QPointF, lens: Lens) -> tuple[Vertex, QPointF] | None:
    """The polygon edge under a point: the corner it starts from, and the nearest place on it."""
    if item.annotation.kind in (Kind.TURNED, Kind.POINTS):
        return None
    best: tuple[float, Vertex, QPointF] | None = None
    for r, ring in enumerate(item.shape.polygons):
        corners = [QPointF(x, y) for x, y in zip(ring[::2], ring[1::2], strict=True)]
        for p, start in enumerate(corners[:-1] if item.shape.is_open else corners):
            place = _nearest_on(start, corners[(p + 1) % len(corners)], at)
            away = distance(at, place)
            if best is None or away < best[0]:
                best = (away, Vertex(r, p), place)
    if best is None or best[0] > HANDLE_REACH * lens.px:
        return None
    return best[1], best[2]


def with_vertex(polygons: Sequence[Sequence[float]], vertex: Vertex, at: QPointF) -> tuple[tuple[float, ...], ...]:
    """``polygons`` with one corner moved to ``at``."""
    return _changed(polygons, vertex, lambda ring, i: [*ring[:i], at.x(), at.y(), *ring[i + 2 :]])


def with_added(polygons: Sequence[Sequence[float]], after: Vertex, at: QPointF) -> tuple[tuple[float, ...], ...]:
    """``polygons`` with a corner put in behind ``after``."""
    return _changed(polygons, after, lambda ring, i: [*ring[: i + 2], at.x(), at.y(), *ring[i + 2 :]])


def without(
    polygons: Sequence[Sequence[float]], vertex: Vertex, least: int = 3
) -> tuple[tuple[float, ...], ...] | None:
    """``polygons`` less one corner; None when its ring has only ``least``."""
    if len(polygons[vertex.ring]) <= 2 * least:
        return None
    return _changed(polygons, vertex, lambda ring, i: [*ring[:i], *ring[i + 2 :]])


def paint_handles(painter: QPainter, item: AnnotationItem, lens: Lens, accent: QColor, lit: Vertex | None) -> None:
    """Draw the grips of one selected object; ``lit`` is the corner under the pointer or last touched."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if item.shape.is_box:
        painter.setPen(lens.pen(accent, 1.5))
        painter.setBrush(GRIP_FILL)
        for _, place in box_handles(item.shape.rect, lens):
            half = GRIP * lens.px
            painter.drawRect(QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half))
        return
    if item.shape.points > MANY_POINTS:
        _paint_many(painter, item, lens, accent, lit)
        return
    crowded = item.shape.points > 0 and _outline_px(item, lens) / item.shape.points < 3 * GRIP
    for r, ring in enumerate(item.shape.polygons):
        for p in range(len(ring) // 2):
            is_lit = lit == Vertex(r, p)
            paint_dot(
                painter, QPointF(ring[2 * p], ring[2 * p + 1]), lens, accent, large=is_lit, small=crowded, full=is_lit
            )


def _paint_many(painter: QPainter, item: AnnotationItem, lens: Lens, accent: QColor, lit: Vertex | None) -> None:
    """The grips of thousands of corners in two goes: one by one they would hold up every repaint."""
    corners = QPolygonF([QPointF(ring[i], ring[i + 1]) for ring in item.shape.polygons for i in range(0, len(ring), 2)])
    for colour, width in ((accent, 6.0), (GRIP_FILL, 3.0)):
        pen = lens.pen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(corners)
    if lit is not None:
        x, y = item.shape.polygons[lit.ring][2 * lit.point : 2 * lit.point + 2]
        paint_dot(painter, QPointF(x, y), lens, accent, large=True, full=True)


def paint_dot(
    painter: QPainter,
    at: QPointF,
    lens: Lens,
    colour: QColor,
    *,
    large: bool = False,
    small: bool = False,
    full: bool = False,
) -> None:
    """Draw the grip of a polygon's corner."""
    radius = (6.0 if large else 2.5 if small else GRIP) * lens.px
    painter.setPen(lens.pen(colour, 1.5))
    painter.setBrush(colour if full else GRIP_FILL)
    painter.drawEllipse(at, radius, radius)


def _outline_px(item: AnnotationItem, lens: Lens) -> float:
    # The box's girth is near enough to the outline's length, and quick.
    return 2 * (item.shape.rect.width() + item.shape.rect.height()) * lens.zoom


def _changed(
    polygons: Sequence[Sequence[float]], vertex: Vertex, change: Callable[[list[float], int], list[float]]
) -> tuple[tuple[float, ...], ...]:
    return tuple(
        tuple(float(v) for v in (change(list(ring), 2 * vertex.point) if r == vertex.ring else ring))
        for r, ring in enumerate(polygons)
    )


def _nearest_on(a: QPointF, b: QPointF, at: QPointF) -> QPointF:
    along = b - a
    length = along.x() ** 2 + along.y() ** 2
    if length == 0:
        return a
    t = ((at.x() - a.x()) * along.x() + (at.y() - a.y()) * along.y()) / length
    return a + along * min(1.0, max(0.0, t))
