"""Flags and notes of objects and the comment of the image: from keys and panel to steps, and back into the panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import attributes, own_attributes
from swin_annotator.core.own_attributes import Attribute, Type
from swin_annotator.core.types import Annotation, Image
from swin_annotator.ui.i18n.translate import mark, plural, tr
from swin_annotator.ui.panels.attributes import DetailsPanel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview

MOST_SAID = 4
"""Values in the row of a list."""
WORDS = {
    attributes.CROWD: mark("crowd"),
    attributes.OCCLUDED: mark("occluded"),
    attributes.TRUNCATED: mark("truncated"),
    attributes.LOCKED: mark("locked"),
}


class AttributeEditor(QObject):
    """Keeps the panel equal to the selection and the image on screen."""

    told = Signal(str)

    def __init__(
        self, session: Session, review: ImageReview, panel: DetailsPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._review, self._panel = session, review, panel
        self._noted: tuple[int, ...] = ()
        self._commented = 0
        panel.flag_set.connect(self._set_flag)
        panel.note_edited.connect(self._set_note)
        panel.comment_edited.connect(self._set_comment)
        panel.own.given.connect(self._give)
        review.selected.connect(lambda _ids: self.refresh())
        review.refreshed.connect(self.refresh)
        session.changed.connect(lambda _changes: self.refresh())
        session.categories_changed.connect(self.refresh)
        session.image_opened.connect(lambda _image: self.refresh())
        session.closing.connect(panel.flush)

    def toggle(self, flag: str) -> None:
        """Set a flag on the selected objects; clear it when all have it."""
        chosen = self._review.selected_annotations()
        self._set_flag(flag, not all(attributes.has(a, flag) for a in chosen))

    def edit_own(self) -> None:
        """Into the first of the project's own attributes."""
        if self._panel.own.attributes and self._review.selected_annotations():
            self._panel.own.begin()
        else:
            self.told.emit(tr("The category of what is selected has no attributes; its menu makes some."))

    def next_value(self, place: int) -> None:
        """Give the selected objects the next value of one of their attributes, 0 for the first."""
        shown, chosen = self._panel.own.attributes, self._review.selected_annotations()
        if not chosen or not shown:
            self.edit_own()
            return
        if place >= len(shown):
            return
        attribute = shown[place]
        if attribute.type is Type.TEXT:
            self._panel.own.begin(place)
            return
        value = own_attributes.following(attribute, chosen)
        if self._session.apply(own_attributes.give(chosen, attribute, value)):
            said = tr("not said") if value is None or value is False else tr("yes") if value is True else str(value)
            self.told.emit(tr("{name}: {value}", name=attribute.name, value=said))

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
        held = {a.category_id for a in chosen}
        whose = [category for category in self._session.categories() if category.id in held] if held else []
        self._panel.own.show_values(own_attributes.common(whose), chosen)
        self._panel.show_comment(None if image is None else attributes.comment(image))

    def _set_flag(self, flag: str, on: bool) -> None:
        step = attributes.set_flag(self._review.selected_annotations(), flag, on)
        if self._session.apply(step):
            self.told.emit(plural("Said of {n} object.", "Said of {n} objects.", len(step.edits)))
        else:
            self.refresh()

    def _give(self, attribute: Attribute, value: object) -> None:
        found = [a for i in self._noted if (a := self._session.find_annotation(i)) is not None]
        try:
            step = own_attributes.give(found, attribute, value)
        except ValueError:
            self.told.emit(tr("“{text}” is no number.", text=str(value)))
            self.refresh()
            return
        if not self._session.apply(step):
            self.refresh()

    def _set_note(self, text: str) -> None:
        # What was typed belongs to what was shown then, whatever is selected by now.
        found = [a for i in self._noted if (a := self._session.find_annotation(i)) is not None]
        self._session.apply(attributes.set_note(found, text))

    def _set_comment(self, text: str) -> None:
        image: Image | None = self._session.find_image(self._commented) if self._commented else None
        if image is not None:
            self._session.apply(attributes.set_comment(image, text))


def words(annotation: Annotation) -> str:
    """Say in words for a list which flags an object has, and whether a note, such as ``locked, occluded``.

    Empty for none.
    """
    if not annotation.attributes and not annotation.iscrowd:
        return ""
    named = [tr(WORDS[flag]) for flag in attributes.FLAGS if attributes.has(annotation, flag)]
    return ", ".join([*named, *([tr("note")] if attributes.note(annotation) else [])])


def values_of(annotation: Annotation, defined: Sequence[Attribute]) -> str:
    """Say in words for a list which of the project's own attributes an object has.

    The names of flags, and the other values.
    """
    held = [(a, own_attributes.value_of(annotation, a)) for a in defined] if annotation.attributes else []
    said = [
        a.name if a.type is Type.FLAG else str(value) for a, value in held if value is not None and value is not False
    ]
    return ", ".join(said[:MOST_SAID])
