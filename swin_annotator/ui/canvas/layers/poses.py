"""Key points of objects and the lines between them, over everything else that is drawn of the objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from swin_annotator.core.keypoints import VISIBLE, Skeleton
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.style import HALO, HALO_WIDTH, LINE_WIDTH, Lens

RADIUS = 4.0
"""Screen pixels of a point."""
MOST = 300
"""Number of objects: of more in view only those that are selected or lit show their points."""
_HOLLOW = QColor(255, 255, 255)
NONE = Skeleton()


def draw_poses(
    painter: QPainter, items: Sequence[AnnotationItem], skeletons: Mapping[int, Skeleton], lens: Lens
) -> None:
    """Draw the points of objects; those that are covered are hollow.

    Args:
        painter: in image pixels.
        items: those without points are passed over.
        skeletons: category id -> what its objects are made of.
        lens: how the image is seen.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for item in items:
        if item.keypoints:
            _draw(painter, item, skeletons.get(item.annotation.category_id, NONE), lens)


def _draw(painter: QPainter, item: AnnotationItem, skeleton: Skeleton, lens: Lens) -> None:
    points = item.keypoints
    places = [QPointF(x, y) for x, y, _ in points]
    shown = [bool(seen) for *_, seen in points]
    ends = [(a, b) for a, b in skeleton.links if max(a, b) < len(points) and shown[a] and shown[b]]
    lines = [QLineF(places[a], places[b]) for a, b in ends]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (lens.pen(HALO, HALO_WIDTH), lens.pen(item.colour, LINE_WIDTH)):
        painter.setPen(pen)
        painter.drawLines(lines)
    radius = RADIUS * lens.px
    for place, (_, _, seen) in zip(places, points, strict=True):
        if seen:
            painter.setPen(lens.pen(HALO, 1 + HALO_WIDTH / 2))
            painter.setBrush(HALO)
            painter.drawEllipse(place, radius, radius)
            painter.setPen(lens.pen(item.colour if seen < VISIBLE else _HOLLOW, 1.5))
            painter.setBrush(item.colour if seen >= VISIBLE else _HOLLOW)
            painter.drawEllipse(place, radius, radius)
