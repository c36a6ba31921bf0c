"""The model's other boxes for the selected object, one after another by one key: a box is mended without drawing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import attributes
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.placed import in_box
from swin_annotator.core.rivals import named
from swin_annotator.core.types import Annotation, BoxXYWH, State
from swin_annotator.messages import Message
from swin_annotator.ui.i18n.translate import mark, tr
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview

JOB = mark("Looking for other boxes")


@dataclass(frozen=True, slots=True)
class _Round:
    """Boxes that the key goes round."""

    annotation_id: int
    boxes: tuple[BoxXYWH, ...]
    """The one that stood there at first, and the model's others."""
    place: int
    """Place of the one that is shown."""


class OtherBoxes(QObject):
    """Asks the model once for each object; a box that was changed otherwise meanwhile is asked about anew."""

    told = Signal(str)

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        prompter: PromptController,
        inference: InferenceController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._review, self._prompter, self._inference = session, review, prompter, inference
        self._round: _Round | None = None
        session.opened.connect(lambda _project: self._forget())

    def next(self) -> None:
        """Give the selected object the model's next box; after the last one the first comes back."""
        from swin_annotator.engine.other_boxes import others_for

        image, chosen = self._session.image, attributes.free(self._review.selected_annotations())
        if len(chosen) != 1 or chosen[0].mask is not None or chosen[0].polygons:
            self.told.emit(tr("Select one box that is not locked: this key gives it the model's other boxes in turn."))
            return
        one, held = chosen[0], self._round
        if held is not None and held.annotation_id == one.id and held.boxes[held.place] == one.bbox_xywh:
            self._give(one, held)
            return
        category = next((c.name for c in self._session.categories() if c.id == one.category_id), "")
        if image is None or not self._prompter.detector:
            return
        request = self._prompter.request_for(image, *self._prompter.standing())
        objects = [a for a in self._session.held(image.id) if a.state in (State.PROPOSED, State.ACCEPTED)]
        neighbours = [a.bbox_xywh for a in objects if a.id != one.id]
        self._inference.work(
            tr(JOB),
            lambda pool, cache: others_for(request, category, one.bbox_xywh, neighbours, pool, cache),
            lambda found: self._take(one, found),
        )

    def _take(self, asked: Annotation, found: object) -> None:
        now = self._session.ask(lambda project: project.annotation(asked.id), None)
        if not isinstance(found, tuple) or now is None or _said(now) != _said(asked):
            return  # a person said something else of it meanwhile
        if not found:
            self.told.emit(tr("The model has no other box for it."))
            return
        self._give(now, _Round(now.id, (now.bbox_xywh, *found), 0))

    def _give(self, one: Annotation, held: _Round) -> None:
        place = (held.place + 1) % len(held.boxes)
        after = replace(in_box(one, held.boxes[place]), source=named(one.source))
        if self._session.apply(Step(Message("Take another box"), (Edit(one, after),))):
            self._round = replace(held, place=place)
            self.told.emit(tr("Box {n} of {most}.", n=place + 1, most=len(held.boxes)))

    def _forget(self) -> None:
        self._round = None


def _said(one: Annotation) -> tuple[object, ...]:
    return one.bbox_xywh, one.category_id, one.state
