"""The dialog of what each label of a segmenter stands for in this project."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.core.labelmap import LabelMap, Target
from swin_annotator.core.types import Category
from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.widgets.combo import NameCombo
from swin_annotator.ui.widgets.plain_text import title

LEFT_OUT = mark("Ignore")
FRESH = mark("New: {name}")
FILTER_FROM = 12
"""Fewer labels need no filter."""


class LabelMappingDialog(QDialog):
    """One row per label: a category of the project, a category to be made, or left out."""

    chosen = Signal(object)
    """LabelMap."""

    def __init__(self, mapping: LabelMap, categories: Sequence[Category], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelMappingDialog")
        self.setWindowTitle(tr("Labels of {model}", model=title(mapping.model)))
        self._mapping = mapping
        self._combos: dict[str, QComboBox] = {}
        words = worded(QLabel(), "Each label of the model becomes a category. The choice is kept with the project.")
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Filter {count} labels", count=len(mapping.targets)))
        say(self._filter.setAccessibleName, "Filter labels")
        self._filter.setVisible(len(mapping.targets) > FILTER_FROM)
        self._filter.textChanged.connect(self._refilter)
        self._table = QTableWidget(len(mapping.targets), 2)
        self._table.setObjectName("labelTable")
        say(self._table.setAccessibleName, "Labels and categories")
        self._table.setHorizontalHeaderLabels([tr("Label of the model"), tr("Category")])
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(36)
        self._table.setShowGrid(False)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from choice to choice, and on to the buttons
        self._table.setTabKeyNavigation(False)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for row, (label, target) in enumerate(mapping.targets.items()):
            self._table.setItem(row, 0, QTableWidgetItem(label))
            self._combos[label] = self._combo(label, target, categories)
            self._table.setCellWidget(row, 1, self._combos[label])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        keep = buttons.addButton(tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setObjectName("keepLabels")
        keep.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(words)
        layout.addWidget(self._filter)
        layout.addWidget(self._table, 1)
        layout.addWidget(buttons)
        enter_presses(self, keep)
        for combo in list(self._combos.values())[:1]:
            combo.setFocus()
        self.resize(520, min(620, 190 + 36 * len(mapping.targets)))

    def mapping(self) -> LabelMap:
        """The map as the combo boxes say."""
        targets = {label: combo.currentData(Qt.ItemDataRole.UserRole) for label, combo in self._combos.items()}
        return LabelMap(self._mapping.model, {label: _target(value) for label, value in targets.items()})

    def accept(self) -> None:
        """Hand over the map."""
        super().accept()
        self.chosen.emit(self.mapping())

    def combo(self, label: str) -> QComboBox:
        """The combo box of a label."""
        return self._combos[label]

    def _combo(self, label: str, target: Target, categories: Sequence[Category]) -> QComboBox:
        combo = NameCombo()
        combo.setAccessibleName(tr("Category for {label}", label=label))
        combo.addItem(tr(LEFT_OUT), "")
        for category in categories:
            combo.addItem(category.name, category.id)
        names = {category.name for category in categories}
        for name in dict.fromkeys((target if isinstance(target, str) else label, label)):
            if name not in names:
                combo.addItem(tr(FRESH, name=name), name)
        place = combo.findData("" if target is None else target)
        combo.setCurrentIndex(max(0, place))
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return combo

    def _refilter(self, text: str) -> None:
        for row, label in enumerate(self._combos):
            self._table.setRowHidden(row, text.casefold() not in label.casefold())


def _target(value: object) -> Target:
    return value if isinstance(value, int) else (str(value) or None)
