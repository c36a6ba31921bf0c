"""The categories of the project: colour, how many labels, the digit that gives it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from swin_annotator.ui.panels.rows import Row, RowList, RowRole
from swin_annotator.ui.plain import literal
from swin_annotator.ui.words import mark, say, tr

Index = QModelIndex | QPersistentModelIndex


class CategoriesPanel(QWidget):
    """Choose, add, rename and delete categories. A double click or F2 renames, Delete deletes.

    A click or Enter chooses. Arrows only look: on their way to another row they must not relabel what is selected.
    """

    chosen = Signal(int)
    """The category for the selection and for what is drawn next."""
    added = Signal(str)
    renamed = Signal(int, str)
    deleted = Signal(int)
    asked = Signal()
    """Somebody wants to write a name here: the panel has to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList("categoryList", mark("Categories"))
        self.list.clicked.connect(lambda index: self.chosen.emit(index.data(RowRole).id))
        self.list.doubleClicked.connect(lambda index: self.begin_rename(index.data(RowRole).id))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self._on_key(("Return", "Enter"), self._choose)
        self._on_key(("F2",), self.rename)
        self._on_key(("Delete",), self.delete)
        self.edit = QLineEdit()
        self.edit.setObjectName("categoryEdit")
        say(self.edit.setAccessibleName, "Category name")
        self.edit.returnPressed.connect(self.list.setFocus)
        self.edit.editingFinished.connect(self._end)
        self._on_key(("Escape",), self._give_up, self.edit)
        self.edit.hide()
        self._renaming = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list, 1)
        pad = QVBoxLayout()
        pad.setContentsMargins(12, 0, 12, 4)
        pad.addWidget(self.edit)
        layout.addLayout(pad)

    def show_categories(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.list.set_rows(rows)

    def rename(self) -> None:
        """Ask for another name of the category at hand: the selected row's, else the one in use."""
        self.begin_rename(self._at_hand())

    def delete(self) -> None:
        """Delete the category at hand."""
        if category_id := self._at_hand():
            self.deleted.emit(category_id)

    def begin_add(self) -> None:
        """Ask for the name of a category to be made."""
        self._renaming = 0
        self._ask(tr("Name of the new category"), "")

    def begin_rename(self, category_id: int = 0) -> None:
        """Put a category's name into the text field, to be changed there."""
        position = self.list.rows.position(category_id)
        if position < 0:
            return
        self._renaming = category_id
        self._ask(tr("New name"), self.list.rows.rows()[position].name)

    def _ask(self, placeholder: str, text: str) -> None:
        self.asked.emit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setText(text)
        self.edit.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def _give_up(self) -> None:
        self.edit.clear()
        self.list.setFocus()

    def _end(self) -> None:
        """Enter was pressed, or the user went elsewhere: keep the name."""
        name, renaming = " ".join(self.edit.text().split()), self._renaming
        self._renaming = 0
        self.edit.clear()
        self.edit.hide()
        if name and renaming:
            self.renamed.emit(renaming, name)
        elif name:
            self.added.emit(name)

    def _on_key(self, keys: Sequence[str], does: Callable[[], object], on: QWidget | None = None) -> None:
        action = QAction(on or self.list)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: does())
        (on or self.list).addAction(action)

    def _choose(self) -> None:
        for category_id in self.list.selected_ids():
            self.chosen.emit(category_id)

    def _at_hand(self) -> int:
        marked = [row.id for row in self.list.rows.rows() if row.marked]
        return next(iter((*self.list.selected_ids(), *marked)), 0)

    def _menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid():
            return
        row = self.list.rows.rows()[index.row()]
        menu = QMenu(self)
        menu.addAction(tr("Rename “{name}”", name=literal(row.name))).triggered.connect(
            lambda: self.begin_rename(row.id)
        )
        delete = menu.addAction(tr("Delete “{name}”", name=literal(row.name)))
        delete.triggered.connect(lambda: self.deleted.emit(row.id))
        menu.popup(self.list.viewport().mapToGlobal(at))
