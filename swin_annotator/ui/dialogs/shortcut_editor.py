"""Every key on one page, to look up and to change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.ui.actions.conflicts import ENDS, LEAVES, MENU, MOVES, RESIZES, conflict
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.actions.shortcuts import key_of, written
from swin_annotator.ui.actions.spec import BULK, CONTACT, Spec
from swin_annotator.ui.actions.table import MENUS, TABLE, name_of
from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.i18n.translate import mark, say, tr, worded

FIXED = (
    (mark("Enter in the prompt"), mark("Find on this image")),
    (mark("Ctrl+Enter in the prompt"), mark("Find in the whole folder")),
    ("Esc", LEAVES),
    (mark("Wheel"), mark("Scroll; Shift: sideways, or the brush's size")),
    (mark("Right button, Ctrl"), mark("Brush and fill: take away; clicks: this is not the object")),
    (mark("Shift while painting"), mark("Begin another object")),
    (", .", RESIZES),
    (mark("Enter, Backspace or {undo} while drawing"), ENDS),
    (mark("Alt+click, double click on an edge"), mark("Put a corner there; {delete} takes the one under the pointer")),
    (mark("Arrows"), MOVES),
    ("Alt+M", MENU),
    (mark("Ctrl+wheel"), mark("Zoom at the pointer")),
    (mark("Middle drag, Alt+drag"), mark("Move the image")),
    (mark("Enter, F2, Delete in the list of categories"), mark("Use, rename, delete the category")),
    (mark("Enter in the contact sheet"), mark("Show the object on the canvas")),
    (mark("Space in bulk accept"), mark("Click out what is selected, or in again")),
)
"""Keys of the canvas, the prompt and other windows themselves."""
_VALUES = {"undo": key_of("undo"), "delete": key_of("delete")}
_WORKS_IN = {
    (CONTACT,): mark("It works in the contact sheet, too."),
    (BULK,): mark("It works in bulk accept, too."),
    (CONTACT, BULK): mark("It works in the contact sheet and in bulk accept, too."),
}
"""Words by ``Spec.sheets``."""
WIDTH = 860
"""The longest row, in the language with the longest words, is read whole."""
IdRole = Qt.ItemDataRole.UserRole


class KeysDialog(QDialog):
    """The table of actions with their keys; the chosen row's key can be changed below."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        say(self.setWindowTitle, "Keyboard shortcuts")
        self._actions = actions
        self._heads: list[QTreeWidgetItem] = []
        self.rows: list[tuple[QTreeWidgetItem, Spec]] = []
        self.fixed_rows: list[tuple[QTreeWidgetItem, str, str]] = []
        self._filter = QLineEdit()
        say(self._filter.setPlaceholderText, "Filter by name or key")
        say(self._filter.setAccessibleName, "Filter keys")
        self._filter.textChanged.connect(self._refilter)
        self.tree = QTreeWidget()
        self.tree.setObjectName("keysTree")
        say(self.tree.setAccessibleName, "Keyboard shortcuts")
        self.tree.setHeaderLabels([tr("Action"), tr("Shortcut")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.ensurePolished()  # the first row, by which all are measured, has the style's padding
        self.tree.setUniformRowHeights(True)  # scripts differ in height
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.currentItemChanged.connect(self._show_current)
        self.edit = QKeySequenceEdit()
        self.edit.setObjectName("keyEdit")
        for widget in (self.edit, *self.edit.findChildren(QLineEdit)):  # a screen reader comes to the inner one
            say(widget.setAccessibleName, "Another key")
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.editingFinished.connect(self._look)
        self._set = worded(QPushButton(), "Use this key")
        self._set.setObjectName("setKey")
        self._set.clicked.connect(self._change)
        self._reset = worded(QPushButton(), "Default")
        self._reset.setObjectName("resetKey")
        self._reset.clicked.connect(self._back)
        self.note = worded(QLabel(), "Choose a row to change its key.")
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self._build()
        enter_presses(self, None)  # in the filter it must not change a key
        self._fill()
        self._show_current()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        row.addWidget(self._set)
        row.addWidget(self._reset)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._filter)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.note)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.resize(WIDTH, 640)

    def _fill(self) -> None:
        for menu in MENUS:
            head = self._head(tr(menu))
            for spec in TABLE:
                if spec.menu == menu:
                    item = QTreeWidgetItem(head, [name_of(spec), self._keys(spec)])
                    item.setData(0, IdRole, spec.id)
                    self.rows.append((item, spec))
        head = self._head(tr("Mouse and text"))
        for keys, does in FIXED:
            self.fixed_rows.append((QTreeWidgetItem(head), keys, does))
        self._write_fixed()
        self.tree.expandAll()

    def _write_fixed(self) -> None:
        for item, keys, does in self.fixed_rows:
            item.setText(0, tr(does, **_VALUES))
            item.setText(1, tr(keys, **_VALUES))

    def _head(self, text: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem(self.tree, [text])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._heads.append(head)
        return head

    def _keys(self, spec: Spec) -> str:
        return ", ".join(dict.fromkeys(written(keys) for keys in self._actions[spec.id].shortcuts()))

    def _spec(self) -> Spec | None:
        item = self.tree.currentItem()
        action_id = item.data(0, IdRole) if item is not None else None
        return next((spec for spec in TABLE if spec.id == action_id), None)

    def _show_current(self) -> None:
        spec = self._spec()
        for widget in (self.edit, self._set, self._reset):
            widget.setEnabled(spec is not None)
        if spec is not None:
            self.edit.setKeySequence(self._actions[spec.id].shortcut())
            also = tr(_WORKS_IN[spec.sheets]) if spec.sheets else ""
            asked = tr("Press another key for “{text}”.", text=name_of(spec))
            self.note.setText(f"{asked} {also}".strip())

    def _look(self) -> None:
        if conflict := self._conflict():
            self.note.setText(conflict)

    def _conflict(self) -> str:
        """Say why the pressed key can't be given to the chosen row; empty where it can, or where none was pressed."""
        wanted, current = self.edit.keySequence(), self._spec()
        return "" if wanted.isEmpty() or current is None else conflict(current, wanted)

    def _change(self) -> None:
        spec = self._spec()
        if spec is None:
            return
        if self._conflict():
            self._look()
            return
        self.give(spec, self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText))

    def _back(self) -> None:
        spec = self._spec()
        if spec is None:
            return
        self.give(spec, None)
        if spec.keys and not self._actions[spec.id].shortcuts():
            self.edit.setKeySequence(QKeySequence(spec.keys[0]))
            self._look()

    def give(self, spec: Spec, keys: str | None) -> None:
        """Give an action these keys, None for its usual ones, and show that in all rows."""
        self._actions.set_keys(spec.id, keys)
        for item, shown in self.rows:
            item.setText(1, self._keys(shown))
        self._write_fixed()
        self._show_current()
        self.note.setText(tr("“{text}” is on {key}.", text=name_of(spec), key=self._keys(spec) or tr("no key")))

    def _refilter(self, text: str) -> None:
        word = text.casefold()
        for head in self._heads:
            rows = [row for i in range(head.childCount()) if (row := head.child(i)) is not None]
            for row in rows:
                row.setHidden(word not in f"{row.text(0)} {row.text(1)}".casefold())
            head.setHidden(all(row.isHidden() for row in rows))
