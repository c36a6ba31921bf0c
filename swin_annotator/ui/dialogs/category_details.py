"""The dialog of a category's attributes and key points."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from swin_annotator.core import keypoints, own_attributes
from swin_annotator.core.types import Category
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.widgets.plain_text import PlainLabel, title


class CategoryDetails(QDialog):
    """Three fields of plain text, read when OK is pressed."""

    kept = Signal(object, object)
    """A tuple of ``Attribute`` and a ``Skeleton``."""

    def __init__(self, category: Category, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("categoryDetails")
        self.setWindowTitle(tr("Attributes and key points of “{name}”", name=title(category.name)))
        skeleton = keypoints.skeleton_of(category.extra)
        links = ", ".join(f"{skeleton.names[a]}-{skeleton.names[b]}" for a, b in skeleton.links)
        self.attributes = QPlainTextEdit(own_attributes.written(own_attributes.defined(category.extra)))
        self.points = QPlainTextEdit(", ".join(skeleton.names))
        self.links = QPlainTextEdit(links)
        self.note = PlainLabel()
        self.note.setObjectName("detailsNote")
        self.note.setWordWrap(True)
        self.note.setProperty("role", "error")
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(6)
        say(self.attributes.setAccessibleName, "Attributes")
        say(self.attributes.setPlaceholderText, "colour: red | green | blue")
        say(self.points.setAccessibleName, "Key points")
        say(self.points.setPlaceholderText, "nose, left eye, right eye")
        say(self.links.setAccessibleName, "Lines between key points")
        say(self.links.setPlaceholderText, "nose-left eye, nose-right eye")
        layout.addWidget(
            self._head(mark("One attribute a line: a name, then flag, number, text, or values with | between."))
        )
        layout.addWidget(self._head(mark("A * before the name gives it to every category.")))
        layout.addWidget(self.attributes, 3)
        layout.addWidget(self._head(mark("Key points in their order, with commas between.")))
        layout.addWidget(self.points, 2)
        layout.addWidget(self._head(mark("Lines between them: pairs of names or numbers, with a dash between.")))
        layout.addWidget(self.links, 2)
        layout.addWidget(self.note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        for edit in (self.attributes, self.points, self.links):
            edit.setTabChangesFocus(True)
        self.attributes.setFocus()
        self.resize(520, 480)

    def _head(self, text: str) -> QLabel:
        label = worded(QLabel(), text)
        label.setWordWrap(True)
        return label

    def _keep(self) -> None:
        """Read what was written; what can't be read is said, and the dialog stays."""
        try:
            attributes = own_attributes.parsed(self.attributes.toPlainText())
        except ValueError as error:
            self._complain(tr("“{name}” is there twice, or has a meaning already; choose another.", name=str(error)))
            return
        try:
            skeleton = keypoints.parsed(self.points.toPlainText(), self.links.toPlainText())
        except ValueError as error:
            self._complain(tr("“{pair}” is no pair of key points.", pair=str(error)))
            return
        self.kept.emit(attributes, skeleton)
        self.accept()

    def _complain(self, text: str) -> None:
        self.note.setText(text)
        self.note.show()
