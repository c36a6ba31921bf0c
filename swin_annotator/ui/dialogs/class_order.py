"""The order of classes in an export and the numbers that they get: dragged, moved by keys, or typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from swin_annotator.core.class_numbers import Numbering, numbers_of, ordered
from swin_annotator.core.types import Category
from swin_annotator.errors import LabelFileError
from swin_annotator.ui.i18n.translate import mark, say, tr
from swin_annotator.ui.widgets.moving_list import MovingList
from swin_annotator.ui.widgets.row_list import ROW_HEIGHT, Row

ROWS_SHOWN = 5
_RULES = {
    Numbering.KEPT: mark("Numbers: those of the project"),
    Numbering.FROM_ZERO: mark("Numbers: from 0 on, in this order"),
    Numbering.FROM_ONE: mark("Numbers: from 1 on, in this order"),
}


class _Classes(MovingList):
    """Rows that Alt+Up and Alt+Down move, too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move what is selected by a row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        chosen = self.selected_ids()
        if not (step and chosen and event.modifiers() & Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
            return
        place = self.rows.position(chosen[0]) + step
        if 0 <= place < self.rows.rowCount():
            self.moved.emit(chosen[0], place)


class ClassOrder(QWidget):
    """A list of the classes, a line that takes names of those that come first, and the rule for their numbers."""

    changed = Signal()
    """The order or the rule is another."""

    def __init__(
        self,
        categories: Sequence[Category],
        colours: Mapping[int, QColor],
        first: Sequence[int],
        numberings: Mapping[str, Numbering],
        parent: QWidget | None = None,
    ) -> None:
        """Show classes.

        Args:
            categories: in the project's order.
            colours: category id -> colour.
            first: ids of those that come first, as they were last chosen.
            numberings: format -> the rule last chosen for it.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._categories, self._colours = tuple(categories), colours
        self._order = ordered(categories, first)
        self._rules: dict[str, Numbering] = dict(numberings)
        self._form, self._offered = "", tuple[Numbering, ...]()
        self.names = QLineEdit()
        self.names.setObjectName("exportClasses")
        say(self.names.setAccessibleName, "Classes that come first")
        say(self.names.setPlaceholderText, "those to come first, such as: cat, dog")
        self.names.textChanged.connect(self._type)
        self.list = _Classes("exportClassList", mark("Order of classes"))
        self.list.setFixedHeight(ROW_HEIGHT * max(1, min(ROWS_SHOWN, len(categories))) + 4)
        say(self.list.setToolTip, "Drag a class, or move it by Alt+Up and Alt+Down.")
        self.list.moved.connect(self._move)
        self.list.setVisible(bool(categories))
        self.rule = QComboBox()
        self.rule.setObjectName("exportNumbering")
        say(self.rule.setAccessibleName, "Numbers of classes")
        self.rule.currentIndexChanged.connect(self._choose_rule)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.names)
        rows.addWidget(self.list)
        rows.addWidget(self.rule)
        self._show()

    @property
    def classes(self) -> tuple[str | int, ...]:
        """Names as they are typed, else ids in the order of the list; nothing where that is the project's."""
        typed = self._typed()
        if typed:
            return typed
        return () if self._order == self._categories else tuple(category.id for category in self._order)

    @property
    def numbering(self) -> Numbering | None:
        """The chosen rule; None for the format's usual one."""
        rule = self._rule
        return None if not self._offered or rule is self._offered[0] else rule

    def offer(self, form: str, numberings: Sequence[Numbering]) -> None:
        """Leave the choice between rules for numbers.

        Args:
            form: name of the format.
            numberings: its rules, the usual one first; none where it has no numbers.
        """
        if form == self._form:
            return
        self._form, self._offered = form, tuple(numberings)
        with QSignalBlocker(self.rule):
            self.rule.clear()
            for rule in self._offered:
                self.rule.addItem(tr(_RULES[rule]), rule.value)
            if self._offered:
                self.rule.setCurrentIndex(self._offered.index(self._rule or self._offered[0]))
        self.rule.setVisible(len(self._offered) > 1)
        self._show()

    @property
    def _rule(self) -> Numbering | None:
        kept = self._rules.get(self._form)
        return kept if kept in self._offered else next(iter(self._offered), None)

    def _choose_rule(self, place: int) -> None:
        if 0 <= place < len(self._offered):
            self._rules[self._form] = self._offered[place]
            self._show()
            self.changed.emit()

    def _typed(self) -> tuple[str, ...]:
        return tuple(name.strip() for name in self.names.text().split(",") if name.strip())

    def _type(self) -> None:
        """Show what typed names come to; one that is not known yet is being typed."""
        try:
            self._order = ordered(self._categories, self._typed())
        except LabelFileError:
            self.changed.emit()
            return
        self._show()
        self.changed.emit()

    def _move(self, row_id: int, place: int) -> None:
        rest = [category for category in self._order if category.id != row_id]
        held = next(category for category in self._order if category.id == row_id)
        self._order = (*rest[:place], held, *rest[place:])
        with QSignalBlocker(self.names):
            self.names.clear()
        self._show()
        self.list.select_ids([row_id])
        self.changed.emit()

    def _show(self) -> None:
        rule = self._rule
        numbers = numbers_of(self._order, rule) if rule else {}
        self.list.set_rows(
            [
                Row(
                    category.id,
                    category.name,
                    self._colours.get(category.id, QColor(Qt.GlobalColor.gray)),
                    str(numbers.get(category.id, "")),
                )
                for category in self._order
            ]
        )
