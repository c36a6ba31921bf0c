"""The categories of the project: colour, how many labels, the digit that gives it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from swin_annotator.ui.panels.rows import Row, RowList
from swin_annotator.ui.words import mark, say, tr

Index = QModelIndex | QPersistentModelIndex


class CategoriesPanel(QWidget):
    """Choose, add, rename and delete categories. A double click or F2 renames."""

    chosen = Signal(int)
    """The category for the selection and for what is drawn next."""
    added = Signal(str)
    renamed = Signal(int, str)
    deleted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList("categoryList", mark("Categories"))
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self.begin_rename)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        rename = QAction(tr("Rename"), self.list)
        rename.setShortcut("F2")
        rename.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        rename.triggered.connect(lambda: self.begin_rename(*self.list.selected_ids()[:1]))
        self.list.addAction(rename)
        self.edit = QLineEdit()
        self.edit.setObjectName("categoryEdit")
        say(self.edit.setAccessibleName, "Category name")
        self.edit.returnPressed.connect(self._commit)
        self.edit.editingFinished.connect(self._put_away)
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
        self.edit.setPlaceholderText(placeholder)
        self.edit.setText(text)
        self.edit.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def _put_away(self) -> None:
        self._renaming = 0
        self.edit.clear()
        self.edit.hide()
        self.list.setFocus()

    def _commit(self) -> None:
        name, renaming = " ".join(self.edit.text().split()), self._renaming
        if name and renaming:
            self.renamed.emit(renaming, name)
        elif name:
            self.added.emit(name)

    def _choose(self, ids: tuple[int, ...]) -> None:
        if ids:
            self.chosen.emit(ids[0])

    def _menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid():
            return
        row = self.list.rows.rows()[index.row()]
        menu = QMenu(self)
        menu.addAction(tr("Rename “{name}”", name=row.name)).triggered.connect(lambda: self.begin_rename(row.id))
        delete = menu.addAction(tr("Delete “{name}”", name=row.name))
        delete.triggered.connect(lambda: self.deleted.emit(row.id))
        menu.popup(self.list.viewport().mapToGlobal(at))
