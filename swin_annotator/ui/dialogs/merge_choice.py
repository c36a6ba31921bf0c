"""Choice of the category that takes the objects of another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from swin_annotator.core.types import Category
from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.theme import icons
from swin_annotator.ui.widgets.combo import NameCombo
from swin_annotator.ui.widgets.plain_text import PlainLabel, title

WIDTH = 420


class MergeChoice(QDialog):
    """Offers the other categories of the project; two of one name are told apart by their colours."""

    chosen = Signal(int)
    """Id of the category that takes everything."""

    def __init__(
        self,
        name: str,
        counts: str,
        others: Sequence[Category],
        colours: Mapping[int, QColor],
        parent: QWidget | None = None,
    ) -> None:
        """A choice.

        Args:
            name: of the category that goes.
            counts: what it holds, in words.
            others: the other categories, at least one.
            colours: category id -> its colour.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("mergeChoice")
        self.setWindowTitle(tr("Merge “{name}”", name=title(name)))
        words = PlainLabel(tr("Give its objects ({counts}) to:", counts=counts))
        words.setWordWrap(True)
        self.category = NameCombo()
        self.category.setObjectName("mergeTarget")
        say(self.category.setAccessibleName, "Category")
        for one in others:
            self.category.addItem(icons.swatch(colours[one.id]), one.name, one.id)
        self.category.setMinimumWidth(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(words)
        layout.addWidget(self.category)
        layout.addWidget(buttons)
        enter_presses(self, buttons.button(QDialogButtonBox.StandardButton.Ok))
        self.category.setFocus()
        self.resize(WIDTH, self.minimumSizeHint().height())

    def accept(self) -> None:
        """Hand over the choice."""
        super().accept()
        self.chosen.emit(self.category.currentData())
