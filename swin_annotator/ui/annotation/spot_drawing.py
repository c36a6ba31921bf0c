"""Points, lines and key points: from gestures on the canvas to steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from swin_annotator.core import keypoints, spots
from swin_annotator.core.geometry import Point
from swin_annotator.core.types import Kind
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview


class SpotDrawing(QObject):
    """Listens to the canvas."""

    def __init__(
        self,
        session: Session,
        canvas: Canvas,
        review: ImageReview,
        editor: AnnotationEditor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._review, self._editor = session, review, editor
        canvas.spots_drawn.connect(self._draw)
        canvas.keypoints_drawn.connect(self._take_keypoints)
        canvas.keypoint_changed.connect(self._change_keypoint)

    def _draw(self, flat: Sequence[float], kind: Kind) -> None:
        self._editor.draw(lambda image_id, category_id, new_id: spots.draw(kind, image_id, category_id, flat, new_id))

    def _take_keypoints(self, flat: Sequence[float]) -> None:
        """They belong to the selected object where that is of their category and has none; else they are a new one."""
        chosen, active = self._review.selected_annotations(), self._editor.active()
        if len(chosen) == 1 and active is not None and chosen[0].category_id == active.id:
            [row] = chosen
            if row.kind is Kind.AREA and not any(seen for *_, seen in keypoints.points_of(row)):
                if not self._session.apply(keypoints.give(row, flat)):
                    self._review.refresh()
                return
        self._editor.draw(lambda image_id, category_id, new_id: keypoints.draw(image_id, category_id, flat, new_id))

    def _change_keypoint(self, annotation_id: int, index: int, at: Point | None, seen: int | None) -> None:
        row = self._session.find_annotation(annotation_id)
        if row is None or not self._session.apply(keypoints.mend(row, index, at, seen)):
            self._review.refresh()
