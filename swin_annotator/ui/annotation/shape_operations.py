"""Shapes mended as a whole: pieces, cuts, merging, simplifying. Every one is one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import attributes, spots, turning
from swin_annotator.core.edits import Step
from swin_annotator.core.geometry import Point
from swin_annotator.core.types import Annotation
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.translate import marks, plural, tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview

Size = tuple[int, int]


class ShapeOperations(QObject):
    """Listens to the canvas and to actions; the selection that is not locked is what it works on."""

    told = Signal(str)

    def __init__(
        self,
        session: Session,
        canvas: Canvas,
        review: ImageReview,
        on_its_photo: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_its_photo = on_its_photo
        self._session, self._canvas, self._review = session, canvas, review
        canvas.piece_drawn.connect(self._take_ring)
        canvas.line_drawn.connect(self._take_line)
        canvas.turn_wanted.connect(self.turn)

    def merge(self) -> None:
        """One object in place of the selected ones."""
        from swin_annotator.core import reshaping  # shapely is not needed to open a window

        chosen = self._areas()
        step = reshaping.merge(chosen, self._canvas.size_hw)
        kept = [edit.row.id for edit in step.edits[:1]]
        if self._apply(step, tr("Select two or more objects to merge.")):
            self._review.select(kept)
            self.told.emit(tr("{n} objects merged. {undo} takes it back.", n=len(chosen), undo=key_of("undo")))

    def subtract(self) -> None:
        """Cut the smaller selected objects out of the largest."""
        from swin_annotator.core import reshaping  # shapely is not needed to open a window

        step = reshaping.subtract(self._areas(), self._canvas.size_hw)
        self._apply(step, tr("Select two or more objects that overlap."))

    def simplify(self) -> None:
        """Fewer corners, a little with each call."""
        from swin_annotator.core import reshaping  # shapely is not needed to open a window

        step = reshaping.simplify(self._areas())
        if self._apply(step, tr("Nothing to simplify: boxes and masks with holes have no outline of corners.")):
            corners = sum(len(ring) // 2 for edit in step.edits for ring in _polygons(edit.after))
            one, many = marks("{n} corner. {again} again leaves fewer.", "{n} corners. {again} again leaves fewer.")
            self.told.emit(plural(one, many, corners, again=key_of("simplify")))

    def to_masks(self) -> None:
        """Boxes and polygons as masks."""
        from swin_annotator.core import reshaping  # shapely is not needed to open a window

        self._with_size(lambda size: reshaping.to_masks(self._areas(), size), tr("These are masks already."))

    def turn(self, degrees: float) -> None:
        """Turn the selected objects clockwise about their middles; a box becomes a turned one."""
        self._apply(turning.turn(self._free(), degrees), tr("Masks do not turn: make a turned box of it first."))

    def to_turned(self) -> None:
        """Boxes, polygons and masks as the smallest turned boxes around them."""
        self._apply(turning.to_turned(self._free()), tr("These are turned boxes already."))

    def _take_ring(self, ring: Sequence[float], adds: bool) -> None:
        from swin_annotator.core import reshaping  # shapely is not needed to open a window

        chosen = self._areas()
        if len(chosen) != 1:
            self.told.emit(tr("Select the object first, then draw the piece."))
            self._review.refresh()
            return
        change = reshaping.add_piece if adds else reshaping.take_piece
        self._with_size(lambda size: change(chosen[0], ring, size), tr("The piece does not change the object."))

    def _take_line(self, line: Sequence[Point]) -> None:
        from swin_annotator.core import reshaping  # shapely is not needed to open a window

        project = self._session.project
        if project is None or not self._on_its_photo():
            return
        selected = self._areas()
        crossed = selected or spots.areas(attributes.free((*self._review.labels, *self._review.shown)))
        new_id = project.new_id
        nothing = tr("The line crosses no object from side to side.")
        self._with_size(lambda size: reshaping.cut(crossed, line, size, new_id), nothing)

    def _with_size(self, step_of: Callable[[Size], Step], nothing: str) -> None:
        self._apply(step_of(self._canvas.size_hw), nothing)

    def _apply(self, step: Step, nothing: str) -> bool:
        if step.edits and self._session.apply(step):
            return True
        if not step.edits:
            self.told.emit(nothing)
        self._review.refresh()  # the preview goes
        return False

    def _areas(self) -> list[Annotation]:
        """Those of the selection that nobody locked and that have an inside."""
        return spots.areas(self._free())

    def _free(self) -> list[Annotation]:
        chosen = self._review.selected_annotations()
        free = attributes.free(chosen)
        if len(free) < len(chosen):
            self.told.emit(tr("Locked objects stay as they are. {unlock} unlocks them.", unlock=key_of("lock")))
        return free


def _polygons(row: object) -> tuple[tuple[float, ...], ...]:
    return row.polygons if isinstance(row, Annotation) else ()
