"""Key points of the selected object as grips: dragged, and said to be visible, covered or not labelled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from swin_annotator.core import keypoints
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.style import Lens
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import HANDLE_REACH, Pointer, clamped, distance, single
from swin_annotator.ui.canvas.tools.gestures import Gesture
from swin_annotator.ui.canvas.tools.handles import paint_dot
from swin_annotator.ui.canvas.tools.hints import hint_extent, paint_hint
from swin_annotator.ui.i18n.translate import mark, tr

SEEN = (mark("not labelled"), mark("covered"), mark("visible"))
"""Words by visibility, as COCO counts it."""


def point_at(canvas: Surface, at: QPointF) -> tuple[AnnotationItem, int] | None:
    """The selected object, and which of its points is under a place of the image."""
    item = single(canvas)
    if item is None or not item.keypoints:
        return None
    labelled = [(distance(at, QPointF(x, y)), i) for i, (x, y, seen) in enumerate(item.keypoints) if seen]
    away, index = min(labelled, default=(float("inf"), 0))
    return (item, index) if away <= HANDLE_REACH * canvas.lens.px else None


def see(canvas: Surface, at: QPointF, by: int) -> bool:
    """Say that the point under a place is more or less to be seen. True when there is one."""
    found = point_at(canvas, at)
    if found is None:
        return False
    item, index = found
    before = item.keypoints[index][2]
    after = min(max(before + by, keypoints.UNLABELLED), keypoints.VISIBLE)
    if after != before:
        canvas.keypoint_changed.emit(item.id, index, None, after)
    return True


def words_on(canvas: Surface, item: AnnotationItem, index: int) -> str:
    """The name of a point, and how far it is to be seen."""
    names = canvas.layer.skeletons.get(item.annotation.category_id, keypoints.Skeleton()).names
    name = names[index] if index < len(names) else f"{index + 1}"
    return tr("{name}: {seen}", name=name, seen=tr(SEEN[item.keypoints[index][2]]))


def paint_lit(painter: QPainter, canvas: Surface, lit: QPointF | None, lens: Lens) -> None:
    """Light up the point under the pointer, and say what it is."""
    found = None if lit is None else point_at(canvas, lit)
    if found is not None:
        item, index = found
        x, y, _ = item.keypoints[index]
        paint_dot(painter, QPointF(x, y), lens, canvas.colours.accent, large=True, full=True)
        paint_hint(painter, QPointF(x, y), words_on(canvas, item, index))


class KeypointGesture(Gesture):
    """Moves one point."""

    def __init__(self, canvas: Surface, start: QPointF, item: AnnotationItem, index: int) -> None:
        super().__init__(canvas, start)
        self._item, self._index = item, index
        self._at = start

    def drag(self, pointer: Pointer) -> None:
        """Show the point where it would be."""
        self._at = clamped(pointer.at, self.canvas.size_hw)
        after = keypoints.changed(self._item.annotation, self._index, self._at.toTuple())
        self.canvas.layer.preview({self._item.id: self._item.carrying(after)})

    def finish(self, pointer: Pointer) -> None:
        """Emit the place."""
        self.canvas.keypoint_changed.emit(
            self._item.id, self._index, clamped(pointer.at, self.canvas.size_hw).toTuple(), None
        )

    def extent(self) -> QRectF:
        """Around the name that is written beside the pointer."""
        return hint_extent(self._at, self.canvas.lens)

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The point's name."""
        paint_hint(painter, self._at, words_on(self.canvas, self._item, self._index))
