"""The sheet of what is worth a look next.

Images that teach most, those that probably hold nothing, twins, and doubtful labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.core.types import BoxXYWH
from swin_annotator.ui.i18n.translate import mark, plural, say, say_items, tr, worded
from swin_annotator.ui.widgets.plain_text import PlainLabel


class Kind(StrEnum):
    """Lists of the sheet."""

    NEXT = "next"
    NONE = "none"
    ALIKE = "alike"
    DOUBT = "doubt"


KINDS = {
    Kind.NEXT: mark("Images that teach most next"),
    Kind.NONE: mark("Images that probably have none"),
    Kind.ALIKE: mark("Images that show the same"),
    Kind.DOUBT: mark("Labels that the model doubts"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One row."""

    text: str
    image_id: int
    label_id: int = 0
    """Id of the object that is meant; 0: none."""
    bbox_xywh: BoxXYWH | None = None
    """Box that is brought to the middle; None: the whole image."""


class WorthSheet(QDialog):
    """Shows what it is given; emits what the user wants."""

    asked = Signal(object)
    """Another ``Kind`` was chosen: show it."""
    opened = Signal(object)
    """The ``Line`` that is to be shown on the canvas."""
    confirmed = Signal(object)
    """Ids of images that hold nothing of what is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worthSheet")
        say(self.setWindowTitle, "Worth a look")
        self.setModal(False)
        self.resize(620, 560)
        self.kind = QComboBox()
        self.kind.setObjectName("worthKind")
        say(self.kind.setAccessibleName, "What is listed")
        say_items(self.kind, list(KINDS.values()))
        for row, kind in enumerate(KINDS):
            self.kind.setItemData(row, kind)
        self.kind.activated.connect(lambda _row: self.asked.emit(self.chosen))
        self.list = QListWidget()
        self.list.setObjectName("worthList")
        say(self.list.setAccessibleName, "Worth a look")
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.itemActivated.connect(self._open)
        self.list.itemSelectionChanged.connect(self._tell)
        self.note = PlainLabel()
        self.note.setObjectName("worthNote")
        self.note.setWordWrap(True)
        self.left = PlainLabel()
        self.left.setObjectName("worthLeft")
        self.left.setProperty("role", "muted")
        self.confirm = QPushButton()
        self.confirm.setObjectName("worthConfirm")
        self.confirm.setAutoDefault(False)
        self.confirm.clicked.connect(self._confirm)
        again = worded(QPushButton(), "Look again")
        again.setObjectName("worthAgain")
        again.setAutoDefault(False)
        again.clicked.connect(lambda _on=False: self.asked.emit(self.chosen))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.kind, 1)
        top.addWidget(again)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.left, 1)
        bottom.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.note)
        layout.addWidget(self.list, 1)
        layout.addLayout(bottom)
        self._lines: tuple[Line, ...] = ()
        self._tell()

    @property
    def chosen(self) -> Kind:
        """The list that is shown."""
        return Kind(self.kind.currentData())

    def choose(self, kind: Kind) -> None:
        """List something else."""
        self.kind.setCurrentIndex(self.kind.findData(kind))

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows, in order."""
        return self._lines

    def take_next(self) -> tuple[Line, int] | None:
        """Go to the row after the current one; it and its number from 1 on. None where there is no further one."""
        row = self.list.currentRow() + 1
        if row >= len(self._lines):
            return None
        self.list.setCurrentRow(row)
        return self._lines[row], row + 1

    def show_lines(self, lines: Sequence[Line], note: str) -> None:
        """List these, and say something about them."""
        self._lines = tuple(lines)
        self.note.setText(note)
        self.list.clear()
        for line in lines:
            self.list.addItem(QListWidgetItem(line.text))
        self._tell()

    def _chosen_ids(self) -> list[int]:
        rows = sorted(index.row() for index in self.list.selectedIndexes()) or range(len(self._lines))
        return [self._lines[row].image_id for row in rows if row < len(self._lines)]

    def _tell(self) -> None:
        count = len(self._chosen_ids()) if self.chosen is Kind.NONE else 0
        self.confirm.setVisible(self.chosen is Kind.NONE)
        self.confirm.setEnabled(count > 0)
        self.confirm.setText(
            plural("{n} image has none: reviewed", "{n} images have none: reviewed", count)
            if count
            else tr("Mark as reviewed")
        )

    def _confirm(self) -> None:
        ids = self._chosen_ids()
        if ids:
            self.confirmed.emit(ids)

    def _open(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        if 0 <= row < len(self._lines):
            self.opened.emit(self._lines[row])

    def keyPressEvent(self, event: object) -> None:
        """Enter in the list opens, whatever the dialog would do with it."""
        key = event.key()  # type: ignore[attr-defined]  # a QKeyEvent
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            item = self.list.currentItem()
            if item is not None:
                self._open(item)
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]  # the same
