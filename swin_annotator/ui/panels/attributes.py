"""The panel of the selected objects' attributes, and of the image's comment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from swin_annotator.core import attributes
from swin_annotator.core.types import Annotation
from swin_annotator.ui.actions.shortcuts import bracketed
from swin_annotator.ui.i18n.translate import mark, say, worded
from swin_annotator.ui.panels.own_attributes import OwnAttributes
from swin_annotator.ui.panels.words_edit import WordsEdit

_BOXES = (
    (attributes.OCCLUDED, mark("Occluded"), mark("Something covers a part of it{key}"), "occluded"),
    (attributes.TRUNCATED, mark("Truncated"), mark("It goes on beyond the image{key}"), "truncated"),
    (attributes.CROWD, mark("Crowd"), mark("Several objects in one outline, COCO's iscrowd{key}"), "crowd"),
)


class DetailsPanel(QWidget):
    """Check boxes and a note for the selection, a comment for the image."""

    flag_set = Signal(str, bool)
    note_edited = Signal(str)
    comment_edited = Signal(str)
    left = Signal()
    opened = Signal()
    """Somebody wants to write here: the panel has to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("detailsPanel")
        self._boxes: dict[str, QCheckBox] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        for place, (flag, text, tip, action_id) in enumerate(_BOXES):
            box = worded(QCheckBox(), text)
            box.setObjectName(f"{flag}Check")
            say(box.setToolTip, tip, key=bracketed(action_id))
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            box.clicked.connect(lambda on, flag=flag: self._click(flag, on))
            self._boxes[flag] = box
            grid.addWidget(box, place // 2, place % 2)
        spoken, hint = mark("Note on the selected objects"), mark("Note on the object")
        self.note = WordsEdit("noteEdit", spoken, hint, mark("Any words on the object{key}"), "note")
        spoken, hint = mark("Comment on the image"), mark("Comment on the image")
        self.comment = WordsEdit("commentEdit", spoken, hint, mark("Any words on the image{key}"), "comment")
        self.note.kept.connect(self.note_edited)
        self.comment.kept.connect(self.comment_edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 4)
        layout.setSpacing(6)
        self.own = OwnAttributes()
        layout.addWidget(self.own)
        layout.addLayout(grid)
        layout.addWidget(self.note)
        layout.addWidget(self.comment)
        for edit in (self.note, self.comment, self.own):
            edit.left.connect(self.left)
        self.own.opened.connect(self.opened)
        self.show_objects(())
        self.show_comment(None)

    def show_objects(self, objects: Sequence[Annotation]) -> None:
        """Show what is said of these; where they differ, neither yes nor no."""
        for flag, box in self._boxes.items():
            having = sum(attributes.has(a, flag) for a in objects)
            some = 0 < having < len(objects)
            box.setTristate(some)
            state = Qt.CheckState.Checked if having else Qt.CheckState.Unchecked
            box.setCheckState(Qt.CheckState.PartiallyChecked if some else state)
            box.setEnabled(bool(objects))
        notes = {attributes.note(a) for a in objects}
        self.note.setEnabled(bool(objects))
        self.note.show_words(notes.pop() if len(notes) == 1 else "")

    def show_comment(self, text: str | None) -> None:
        """Show the comment; None while there is no image."""
        self.comment.setEnabled(text is not None)
        self.comment.show_words(text or "")

    def flush(self) -> None:
        """Announce what was typed and not kept yet."""
        self.own.flush()
        self.note.flush()
        self.comment.flush()

    def edit_note(self) -> None:
        """Take the focus in the note."""
        self._begin(self.note)

    def edit_comment(self) -> None:
        """Take the focus in the comment."""
        self._begin(self.comment)

    def _begin(self, edit: WordsEdit) -> None:
        if edit.isEnabled():
            self.opened.emit()
            edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            edit.selectAll()

    def _click(self, flag: str, on: bool) -> None:
        box = self._boxes[flag]
        self.flag_set.emit(flag, on or box.checkState() is Qt.CheckState.PartiallyChecked)
