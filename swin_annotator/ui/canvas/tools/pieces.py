"""Mending the shape of the selected object: a piece added, a piece taken out, a cut through it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from swin_annotator.core import geometry
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import distance
from swin_annotator.ui.canvas.tools.polygon import PathTool, PolygonTool


class PieceTool(PolygonTool):
    """Draws a ring like a polygon; emits ``piece_drawn``: it is added to the selected object, or taken out of it."""

    edits_selection = True

    def __init__(self, canvas: Surface, *, adds: bool) -> None:
        super().__init__(canvas)
        self._adds = adds

    @property
    def colour(self) -> QColor:
        """Reject for what goes."""
        return self.canvas.draw_colour if self._adds else self.canvas.colours.reject

    def emit(self, ring: tuple[float, ...]) -> None:
        """Tell the owner which piece."""
        self.canvas.piece_drawn.emit(ring, self._adds)


class KnifeTool(PathTool):
    """Draws a line by one drag or by clicks and Enter; emits ``line_drawn``: what it crosses is cut in two."""

    cursor = Qt.CursorShape.CrossCursor
    edits_selection = True
    snaps = False
    least = 2

    @property
    def colour(self) -> QColor:
        """Reject, as for all that takes away."""
        return self.canvas.colours.reject

    def traced(self) -> None:
        """One drag is a whole cut."""
        self._end()

    def finish(self) -> None:
        """Emit the line, unless it is a dot."""
        points = [
            point for i, point in enumerate(self._points) if i == 0 or distance(point, self._points[i - 1]) > 1e-6
        ]
        flat = [v for point in points for v in point.toTuple()]
        length = sum(distance(a, b) for a, b in pairwise(points))
        if len(points) < 2 or length < 1:
            self._forget()
            return
        straight = geometry.simplified(flat, self.canvas.lens.px, closed=False)
        self.canvas.line_drawn.emit(list(zip(straight[::2], straight[1::2], strict=True)))
