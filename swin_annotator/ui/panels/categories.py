"""The categories of the project: colour, how many labels, the digit that gives it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.panels.category_list import CategoryList
from swin_annotator.ui.widgets.plain_text import literal
from swin_annotator.ui.widgets.row_list import Row, RowRole


class CategoriesPanel(QWidget):
    """Choose, add, rename, move, merge, hide and delete categories. A double click or F2 renames, Delete deletes.

    A click or Enter chooses what is drawn next and changes no object. Arrows only look; with Alt they move the row.
    """

    chosen = Signal(int)
    """The category for what is drawn next."""
    added = Signal(str)
    """Names, as they were typed or pasted."""
    renamed = Signal(int, str)
    deleted = Signal(int)
    merged = Signal(int, int)
    """The one that goes, and the one that takes its objects."""
    merge_asked = Signal(int)
    details_asked = Signal(int)
    """Its attributes and key points are to be changed."""
    recoloured = Signal(int, bool)
    """Category, and whether to go back to the colour that comes with its place."""
    shown = Signal(object, bool)
    """Ids, and whether their objects are to be shown."""
    moved = Signal(int, int)
    """Category, and its place counted without it."""
    wanted = Signal(int)
    """Everything of it on the image is to be selected."""
    given = Signal(int, object)
    """Category, and the ids of the objects that get it; none for the selected ones."""
    asked = Signal()
    """Somebody wants to write a name here: the panel has to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.list = CategoryList()
        self.list.clicked.connect(lambda index: self.chosen.emit(index.data(RowRole).id))
        self.list.doubleClicked.connect(lambda index: self.begin_rename(index.data(RowRole).id))
        self.list.moved.connect(self.moved)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self._on_key(("Return", "Enter"), self._choose)
        self._on_key(("F2",), self.rename)
        self._on_key(("Delete",), self.delete)
        self._on_key(("Alt+Up",), lambda: self._shift(-1))
        self._on_key(("Alt+Down",), lambda: self._shift(1))
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
        """Show these rows; where another is in use than before, or no row is selected, the one in use gets selected."""
        before = self._used()
        self.list.set_rows(rows)
        if self._used() != before or not self.list.selected_ids():
            self.select_used()

    def select_used(self) -> None:
        """Select the category in use, and bring it in sight."""
        if used := self._used():
            self.list.select_ids((used,))
            self.list.scrollTo(self.list.rows.index(self.list.rows.position(used)))

    def colour_of(self, category_id: int) -> QColor:
        """The colour in which a category is shown."""
        return next((row.colour for row in self.list.rows.rows() if row.id == category_id), QColor())

    # The category at hand: the selected row's, else the one in use

    def rename(self) -> None:
        """Ask for another name of the category at hand."""
        self.begin_rename(self._at_hand())

    def delete(self) -> None:
        """Delete the category at hand."""
        if category_id := self._at_hand():
            self.deleted.emit(category_id)

    def merge(self) -> None:
        """Merge the category at hand into another."""
        if category_id := self._at_hand():
            self.merge_asked.emit(category_id)

    def ask_details(self) -> None:
        """Change attributes and key points of the category at hand."""
        if category_id := self._at_hand():
            self.details_asked.emit(category_id)

    def recolour(self) -> None:
        """Draw the category at hand in another colour."""
        if category_id := self._at_hand():
            self.recoloured.emit(category_id, False)

    def toggle(self) -> None:
        """Hide the objects of the category at hand, or show them."""
        if category_id := self._at_hand():
            self.shown.emit((category_id,), self._row(category_id).hidden)

    def show_all(self) -> None:
        """Show the objects of every category."""
        self.shown.emit(tuple(row.id for row in self.list.rows.rows()), True)

    def select_objects(self) -> None:
        """Select everything of the category at hand on the image."""
        if category_id := self._at_hand():
            self.wanted.emit(category_id)

    def begin_add(self) -> None:
        """Ask for the name of a category to be made."""
        self._renaming = 0
        self._ask(tr("Names of new categories"), "")

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
        text, renaming = self.edit.text(), self._renaming
        name = " ".join(text.split())
        self._renaming = 0
        self.edit.clear()
        self.edit.hide()
        if name and renaming:
            self.renamed.emit(renaming, name)
        elif name:
            self.added.emit(text)

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
        return next(iter(self.list.selected_ids()), self._used())

    def _used(self) -> int:
        return next((row.id for row in self.list.rows.rows() if row.marked), 0)

    def _shift(self, by: int) -> None:
        category_id = self._at_hand()
        place = self.list.rows.position(category_id)
        if 0 <= place + by < self.list.rows.rowCount() and place >= 0:
            self.moved.emit(category_id, place + by)

    def _row(self, category_id: int) -> Row:
        return self.list.rows.rows()[self.list.rows.position(category_id)]

    def _menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid():
            return
        rows = self.list.rows.rows()
        row, one = rows[index.row()], rows[index.row()].id
        name = literal(row.name)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def offer(text: str, does: Callable[[], object], to: QMenu = menu) -> None:
            to.addAction(text).triggered.connect(lambda _checked=False: does())

        offer(tr("Give “{name}” to the selected objects", name=name), lambda: self.given.emit(one, ()))
        offer(tr("Select all “{name}” on this image", name=name), lambda: self.wanted.emit(one))
        menu.addSeparator()
        offer(tr("Rename “{name}”", name=name), lambda: self.begin_rename(one))
        others = [other for other in rows if other.id != one]
        into = menu.addMenu(tr("Merge “{name}” into", name=name))
        into.setEnabled(bool(others))
        for other in others:
            offer(literal(other.name), lambda other=other: self.merged.emit(one, other.id), into)  # type: ignore[misc]
        offer(tr("Attributes and key points…"), lambda: self.details_asked.emit(one))
        offer(tr("Colour…"), lambda: self.recoloured.emit(one, False))
        offer(tr("Usual colour"), lambda: self.recoloured.emit(one, True))
        menu.addSeparator()
        offer(tr("Show") if row.hidden else tr("Hide"), lambda: self.shown.emit((one,), row.hidden))
        offer(tr("Hide all others"), lambda: self.shown.emit(tuple(other.id for other in others), False))
        offer(tr("Show all"), self.show_all)
        menu.addSeparator()
        place = index.row()
        offer(tr("Move up"), lambda: self.moved.emit(one, place - 1))
        offer(tr("Move down"), lambda: self.moved.emit(one, place + 1))
        menu.addSeparator()
        offer(tr("Delete “{name}”", name=name), lambda: self.deleted.emit(one))
        menu.popup(self.list.viewport().mapToGlobal(at))
