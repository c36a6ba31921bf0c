"""The surface that tools draw on: a stage that has the intents of the canvas as signals, and what the tools share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from swin_annotator.ui.canvas.stage import Stage
from swin_annotator.ui.canvas.style import CanvasColours

LEAST, MOST = 1.0, 1000.0
"""Limits of the brush's diameter in image pixels."""
SNAP_REACH = 4.0
"""Screen pixels from the image's border within which the pointer is taken to be on it."""


class Surface(Stage):
    """A stage for tools; which tool is in use it does not know. Signals carry plain values in image pixels."""

    box_drawn = Signal(object)
    polygon_drawn = Signal(object)
    turned_drawn = Signal(object)
    """The corners of a turned box, flat x, y, see ``core.turned``."""
    turn_wanted = Signal(float)
    """Degrees by which the selected objects are to be turned clockwise."""
    spots_drawn = Signal(object, object)
    """Places, flat x, y, and which ``Kind`` they are."""
    keypoints_drawn = Signal(object)
    keypoint_changed = Signal(int, int, object, object)
    """Object, point, and where it is or how far it is to be seen; None for what stays."""
    exemplar_drawn = Signal(object, bool)
    piece_drawn = Signal(object, bool)
    """A ring, and whether it is added to the selected object or taken out of it."""
    line_drawn = Signal(object)
    """Places (x, y) of a line that cuts what it crosses."""
    clicks_changed = Signal(object)
    """``core.clicks.Clicks``: what the person points at; answered with ``suggest``."""
    mask_painted = Signal(object, int)
    """The whole mask after a stroke, and the id of the annotation it belongs to, 0 for a fresh one."""
    box_changed = Signal(int, object)
    boxes_changed = Signal(object)
    """Several objects moved together: {id: bbox_xywh}; sizes are unchanged, polygons and masks move along."""
    polygons_changed = Signal(int, object)
    mask_changed = Signal(int, object)
    emptied = Signal(int)
    """The eraser took the last pixel of an annotation."""
    cursor_moved = Signal(float, float)
    """Image pixels under the pointer; (-1, -1) once it leaves the image."""
    brush_size_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None, colours: CanvasColours | None = None) -> None:
        super().__init__(parent, colours)
        self._brush_size = 20.0
        self.snaps = True
        """True if what is drawn near the image's border lies on it."""

    @property
    def brush_size(self) -> float:
        """The brush's diameter in image pixels."""
        return self._brush_size

    @brush_size.setter
    def brush_size(self, size: float) -> None:
        size = min(max(size, LEAST), MOST)
        if size != self._brush_size:
            with self._repainted():
                self._brush_size = size
            self.brush_size_changed.emit(size)

    @property
    def snap_reach(self) -> float:
        """Image pixels from the border within which things snap to it; negative when they don't."""
        return SNAP_REACH * self.lens.px if self.snaps else -1.0

    @contextmanager
    def _repainted(self) -> Iterator[None]:
        """Repaint what the tool drew before and draws after."""
        before = self._extents()
        yield
        for rect in [*before, *self._extents()]:
            if not rect.isNull():
                self.overlay.update(rect)
        # A previewed object takes its chip along.
        self.labels.raise_changed()

    def _extents(self) -> list[QRectF]:
        """Return what the tool in use draws on, in image pixels."""
        return []
