"""The project's own attributes of the selected objects: a row each, to be changed by mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from swin_annotator.core import own_attributes
from swin_annotator.core.own_attributes import Attribute, Type
from swin_annotator.core.types import Annotation
from swin_annotator.ui.i18n.translate import mark, tr
from swin_annotator.ui.panels.words_edit import WordsEdit
from swin_annotator.ui.widgets.enter_keys import ENTER, kept_from_window
from swin_annotator.ui.widgets.plain_text import PlainLabel


class ValueCombo(QComboBox):
    """The values of a choice, nothing first; arrows go through them, Enter and Escape lead back to the canvas."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Escape from the keys of the window."""
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape leave."""
        if event.key() in ENTER or event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the focus: scrolling the panel must change nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class OwnAttributes(QWidget):
    """As many rows as the categories of the selected objects have attributes in common."""

    given = Signal(object, object)
    """An ``Attribute``, and what the selected objects get."""
    left = Signal()
    opened = Signal()
    """Somebody wants to write here: it has to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ownAttributes")
        self._shown: tuple[Attribute, ...] = ()
        self._fields: dict[str, QWidget] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_values(self, attributes: Sequence[Attribute], objects: Sequence[Annotation]) -> None:
        """Show what is said of these objects; where they differ, nothing."""
        if tuple(attributes) != self._shown:
            self._build(tuple(attributes))
        for attribute in self._shown:
            held = [own_attributes.value_of(a, attribute) for a in objects]
            same = held[0] if held and all(value == held[0] for value in held) else None
            self._show(self._fields[attribute.name], same, mixed=len(set(map(str, held))) > 1)
        self.setVisible(bool(self._shown and objects))

    def begin(self, place: int = 0) -> None:
        """Take the focus in a row; nothing where there are fewer."""
        if place < len(self._shown):
            self.opened.emit()
            field = self._fields[self._shown[place].name]
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if isinstance(field, WordsEdit):
                field.selectAll()

    def flush(self) -> None:
        """Announce what was typed and not kept yet."""
        for field in self._fields.values():
            if isinstance(field, WordsEdit):
                field.flush()

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """Those that are shown."""
        return self._shown

    def field(self, name: str) -> QWidget:
        """Return where an attribute is changed."""
        return self._fields[name]

    def _build(self, attributes: tuple[Attribute, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._shown, self._fields = attributes, {}
        for row, attribute in enumerate(attributes):
            label, field = PlainLabel(attribute.name), self._field(attribute)
            field.setAccessibleName(attribute.name)
            self._fields[attribute.name] = field
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(field, row, 1)

    def _field(self, attribute: Attribute) -> QWidget:
        if attribute.type is Type.FLAG:
            box = QCheckBox()
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.clicked.connect(lambda on, a=attribute: self.given.emit(a, on))
            return box
        if attribute.type is Type.CHOICE:
            combo = ValueCombo()
            combo.addItem(tr("not said"), None)
            for value in attribute.values:
                combo.addItem(value, value)
            combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            combo.activated.connect(lambda _row, a=attribute, c=combo: self.given.emit(a, c.currentData()))
            combo.left.connect(self.left)
            return combo
        number = attribute.type is Type.NUMBER
        spoken, hint = mark("Attribute of the selected objects"), mark("a number") if number else mark("any words")
        edit = WordsEdit("attributeEdit", spoken, hint, mark("Enter keeps it, Escape takes the typing back"), "")
        edit.kept.connect(lambda text, a=attribute: self.given.emit(a, text.strip()))
        edit.left.connect(self.left)
        return edit

    @staticmethod
    def _show(field: QWidget, value: object, *, mixed: bool) -> None:
        if isinstance(field, QCheckBox):
            field.setTristate(mixed)
            state = Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
            field.setCheckState(Qt.CheckState.PartiallyChecked if mixed else state)
        elif isinstance(field, QComboBox):
            place = field.findData(value)
            if place < 0 and value is not None:  # of a file, and none of the values
                field.addItem(str(value), value)
                place = field.count() - 1
            field.setCurrentIndex(-1 if mixed else max(0, place))
        elif isinstance(field, WordsEdit):
            field.show_words("" if value is None else str(value))
