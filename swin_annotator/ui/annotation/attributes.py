"""Flags and notes of objects and the comment of the image: from keys and panel to steps, and back into the panel."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import traits
from swin_annotator.core.types import Annotation, Image
from swin_annotator.ui.i18n.translate import mark, plural, tr
from swin_annotator.ui.panels.attributes import DetailsPanel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import Review

WORDS = {
    traits.CROWD: mark("crowd"),
    traits.OCCLUDED: mark("occluded"),
    traits.TRUNCATED: mark("truncated"),
    traits.LOCKED: mark("locked"),
}


class AttributeEditor(QObject):
    """Keeps the panel equal to the selection and the image on screen."""

    told = Signal(str)

    def __init__(self, session: Session, review: Review, panel: DetailsPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._review, self._panel = session, review, panel
        self._noted: tuple[int, ...] = ()
        self._commented = 0
        panel.flag_set.connect(self._set_flag)
        panel.note_edited.connect(self._set_note)
        panel.comment_edited.connect(self._set_comment)
        review.selected.connect(lambda _ids: self.refresh())
        review.refreshed.connect(self.refresh)
        session.changed.connect(lambda _changes: self.refresh())
        session.image_opened.connect(lambda _image: self.refresh())
        session.closing.connect(panel.flush)

    def toggle(self, flag: str) -> None:
        """Set a flag on the selected objects; clear it when all have it."""
        chosen = self._review.selected_annotations()
        self._set_flag(flag, not all(traits.has(a, flag) for a in chosen))

    def edit_note(self) -> None:
        """Into the note of the selected objects."""
        self._panel.edit_note()

    def edit_comment(self) -> None:
        """Into the comment of the image."""
        self._panel.edit_comment()

    def refresh(self) -> None:
        """Show what is stored; what is being typed is kept first where it is about something else."""
        chosen, image = self._review.selected_annotations(), self._session.image
        about = tuple(a.id for a in chosen), image.id if image is not None else 0
        if about != (self._noted, self._commented):
            self._panel.flush()
        self._noted, self._commented = about
        self._panel.show_objects(chosen)
        self._panel.show_comment(None if image is None else traits.comment(image))

    def _set_flag(self, flag: str, on: bool) -> None:
        step = traits.set_flag(self._review.selected_annotations(), flag, on)
        if self._session.apply(step):
            self.told.emit(plural("Said of {n} object.", "Said of {n} objects.", len(step.edits)))
        else:
            self.refresh()

    def _set_note(self, text: str) -> None:
        # What was typed belongs to what was shown then, whatever is selected by now.
        found = [a for i in self._noted if (a := self._session.find_annotation(i)) is not None]
        self._session.apply(traits.set_note(found, text))

    def _set_comment(self, text: str) -> None:
        image: Image | None = self._session.find_image(self._commented) if self._commented else None
        if image is not None:
            self._session.apply(traits.set_comment(image, text))


def words(annotation: Annotation) -> str:
    """What a list says of an object's traits, such as ``locked, occluded``; empty for none."""
    if not annotation.attributes and not annotation.iscrowd:
        return ""
    named = [tr(WORDS[flag]) for flag in traits.FLAGS if traits.has(annotation, flag)]
    return ", ".join([*named, *([tr("note")] if traits.note(annotation) else [])])
