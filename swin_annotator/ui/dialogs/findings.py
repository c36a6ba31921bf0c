"""Places in the open folder, each with what is said of it; going through the list shows them one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QStringListModel, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QListView,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.core.types import BoxXYWH
from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.widgets.plain_text import PlainLabel, title


@dataclass(frozen=True, slots=True)
class Finding:
    """One place."""

    line: str
    """Sentence about it, as a room below says it."""
    image_id: int = 0
    """0 where it is on no image of the folder."""
    annotation_id: int = 0
    """0 where it is no object of the project."""
    bbox_xywh: BoxXYWH | None = None


Answer = tuple[str, Callable[[], object]]
"""Text of a button, and what it does."""


class FindingsDialog(QDialog):
    """Stays beside the window: Up and Down go from one place to the next."""

    shown = Signal(object)
    """Finding that was gone to."""

    def __init__(
        self,
        name: str,
        head: str,
        words: str,
        findings: Sequence[Finding],
        answers: Sequence[Answer] = (),
        parent: QWidget | None = None,
    ) -> None:
        """A list called ``name`` under the title ``head``; an answer closes it."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title(head))
        self.findings = tuple(findings)
        self._answered = False
        label = PlainLabel(words)
        label.setWordWrap(True)
        self.list = QListView()
        self.list.setObjectName(f"{name}List")
        say(self.list.setAccessibleName, "Places to look at")
        self._model = QStringListModel([said(finding.line) for finding in self.findings], self)
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.selectionModel().currentChanged.connect(self._go)
        self.list.activated.connect(self._go)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for text, act in answers:
            button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(lambda _checked=False, act=act: self._answer(act))
        buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        enter_presses(self, None)
        self.resize(640, 360)

    def begin(self) -> None:
        """Go to the first place."""
        self.list.setCurrentIndex(self._model.index(0))

    @property
    def is_answered(self) -> bool:
        """True if one of the answers was chosen."""
        return self._answered

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.shown.emit(self.findings[index.row()])

    def _answer(self, act: Callable[[], object]) -> None:
        self._answered = True
        self.close()
        act()

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join(self._model.stringList()))
