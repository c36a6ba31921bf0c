"""Objects locked, hidden, brought to front or back, and carried to the next image."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import attributes
from swin_annotator.core.types import Annotation, BoxXYWH
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview


class ObjectOperations(QObject):
    """Works on the selection. Hiding is a matter of the view: it is not stored and ends with the project."""

    told = Signal(str)
    hidden_changed = Signal()

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        editor: AnnotationEditor,
        go_next: Callable[[], object],
        reveal: Callable[[BoxXYWH], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._review, self._editor = session, review, editor
        self._go_next, self._reveal = go_next, reveal
        self.hidden: frozenset[int] = frozenset()
        """Ids of annotations that the canvas leaves out."""
        session.opened.connect(lambda _project: self._hide(frozenset()))
        review.selected.connect(lambda ids: self._hide(self.hidden.difference(ids)))  # nobody works on what is not seen

    def next_label(self) -> None:
        """Select the label after the selected one."""
        self._go(1)

    def previous_label(self) -> None:
        """Select the label before the selected one."""
        self._go(-1)

    def lock(self) -> None:
        """Lock the selected objects; unlock them when all are locked."""
        chosen = self._review.selected_annotations()
        locks = not all(attributes.has(a, attributes.LOCKED) for a in chosen)
        step = attributes.set_flag(chosen, attributes.LOCKED, locks)
        if self._session.apply(step):
            count = len(step.edits)
            on = plural("{n} object locked.", "{n} objects locked.", count)
            off = plural("{n} object unlocked.", "{n} objects unlocked.", count)
            self.told.emit(on if locks else off)

    def hide(self) -> None:
        """Hide the selected objects on the canvas; all of them stay in the lists and in what is exported."""
        chosen = self._review.selection
        self._review.select(())
        self._hide(self.hidden | frozenset(chosen))
        shows = tr("{show} shows all again.", show=key_of("showHidden"))
        hidden = plural("{n} object hidden.", "{n} objects hidden.", len(chosen))
        self.told.emit(f"{hidden} {shows}")

    def show_all(self) -> None:
        """Show what was hidden."""
        self._hide(frozenset())

    def to_front(self) -> None:
        """Put the selected objects before all others."""
        self._session.apply(attributes.to_front(self._review.selected_annotations(), self._all()))

    def to_back(self) -> None:
        """Put the selected objects behind all others."""
        self._session.apply(attributes.to_back(self._review.selected_annotations(), self._all()))

    def duplicate_next(self) -> None:
        """Put copies of the selected objects at the same place of the next image, and go there."""
        copies, here = self._review.selected_annotations(), self._session.image
        if not copies or here is None:
            return
        self._go_next()
        image = self._session.image
        if image is None or image.id == here.id:
            self.told.emit(tr("This is the last image of the list."))
        else:
            self._editor.put(copies)

    def _go(self, by: int) -> None:
        labels = [a for a in self._review.labels if a.id not in self.hidden]
        if not labels:
            self.told.emit(tr("Nothing is accepted on this image yet."))
            return
        chosen = [place for place, a in enumerate(labels) if a.id in self._review.selection]
        here = chosen[-1] if chosen else (-1 if by > 0 else 0)
        found = labels[(here + by) % len(labels)]
        self._review.select((found.id,))
        self._reveal(found.bbox_xywh)

    def _all(self) -> list[Annotation]:
        return [*self._review.labels, *self._review.shown]

    def _hide(self, ids: frozenset[int]) -> None:
        if ids != self.hidden:
            self.hidden = ids
            self.hidden_changed.emit()
