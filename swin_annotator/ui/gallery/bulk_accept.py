"""Accepting many proposals at once: how many, all of them as pictures, and the wrong ones clicked out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.types import Category
from swin_annotator.ui.actions.position_keys import PositionKeys
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.gallery.crop_grid import CropGrid
from swin_annotator.ui.gallery.crop_model import GlanceRole
from swin_annotator.ui.gallery.sheet_keys import add_keys
from swin_annotator.ui.i18n.translate import mark, plural, say, say_items, tr, worded
from swin_annotator.ui.widgets.combo import NameCombo
from swin_annotator.ui.widgets.elided_label import ElidedLabel
from swin_annotator.ui.widgets.key_cap import KeyCap


class Scope(StrEnum):
    """Ranges in which proposals are accepted."""

    IMAGE = "image"
    CATEGORY = "category"
    FOLDER = "folder"


class BulkAccept(QDialog):
    """Shows what it is given; emits what should be accepted. Nothing happens before the button is pressed."""

    asked = Signal()
    """Another scope, category or threshold was chosen: show it."""
    judged_ids = Signal(object, object)
    """Ids of what is accepted, and of what was clicked out and is rejected."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """An empty sheet with the keys of ``actions``."""
        super().__init__(parent)
        self._actions = actions
        self.setObjectName("bulkAccept")
        say(self.setWindowTitle, "Accept in bulk")
        self.setModal(False)
        self.resize(980, 640)
        self._categories: list[Category] = []
        self.scope = QComboBox()
        self.scope.setObjectName("bulkScope")
        say(self.scope.setAccessibleName, "Where")
        say_items(self.scope, (mark("On this image"), mark("In a category"), mark("In the whole folder")))
        for row, scope in enumerate((Scope.IMAGE, Scope.CATEGORY, Scope.FOLDER)):
            self.scope.setItemData(row, scope)
        self.scope.activated.connect(lambda _row: self.ask())
        self.category = NameCombo()
        self.category.setObjectName("bulkCategory")
        self.category.setMaximumWidth(240)  # a name may have hundreds of letters
        say(self.category.setAccessibleName, "Category")
        self.category.activated.connect(lambda _row: self.ask())
        self.threshold = QDoubleSpinBox()
        self.threshold.setObjectName("bulkThreshold")
        say(self.threshold.setAccessibleName, "Least score")
        self.threshold.setRange(0.0, 1.0)
        self.threshold.setDecimals(2)
        self.threshold.setSingleStep(0.05)
        self.threshold.setKeyboardTracking(False)
        self.threshold.valueChanged.connect(lambda _value: self.asked.emit())
        self.grid = CropGrid("bulkGrid", mark("Proposals to be accepted"))
        self.grid.clicked.connect(self._click)
        self.grid.crops.out_changed.connect(self._tell)
        self.grid.installEventFilter(self)
        keys = {"reject": self._toggle, "acceptAll": self._accept, "selectAll": self.grid.selectAll}
        add_keys(self.grid, actions, keys)
        self.reject_out = QCheckBox()
        self.reject_out.setObjectName("bulkRejectOut")
        worded(self.reject_out, "Reject the ones clicked out")
        self.reject_out.setChecked(True)
        self.reject_out.toggled.connect(self._tell)
        self.note = ElidedLabel()
        self.note.setObjectName("bulkNote")
        self.note.setProperty("role", "muted")
        self.button = QPushButton()
        self.button.setObjectName("bulkAcceptButton")
        self.button.setProperty("role", "accept")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._accept)
        self._build()
        PositionKeys(self)
        self._sync()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.scope)
        top.addWidget(self.category)
        top.addWidget(worded(QLabel(), "scoring at least"))
        top.addWidget(self.threshold)
        top.addStretch(1)
        cancel = worded(QPushButton(), "Cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.close)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.note, 1)
        bottom.addWidget(self.reject_out)
        bottom.addWidget(cancel)
        bottom.addWidget(self.button)
        bottom.addWidget(KeyCap(self._actions["acceptAll"]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.grid, 1)
        layout.addLayout(bottom)

    # What is asked for

    @property
    def where(self) -> Scope:
        """The range in which proposals should be accepted."""
        return Scope(self.scope.currentData())

    @property
    def category_id(self) -> int:
        """The category, for ``Scope.CATEGORY``."""
        return int(self.category.currentData() or 0)

    def choose(self, scope: Scope) -> None:
        """Have another scope chosen; ``begin`` asks for it."""
        self.scope.setCurrentIndex(self.scope.findData(scope))

    def begin(self, threshold: float, category_id: int) -> None:
        """Start with this threshold and category."""
        self.threshold.blockSignals(True)
        self.threshold.setValue(threshold)
        self.threshold.blockSignals(False)
        self.category.setCurrentIndex(max(0, self.category.findData(category_id)))
        self.ask()

    def ask(self) -> None:
        """Ask for the proposals that are in the chosen range."""
        self._sync()
        self.asked.emit()

    def _sync(self) -> None:
        self.category.setVisible(self.where is Scope.CATEGORY)

    # What is shown

    def show_categories(self, categories: Sequence[Category], colours: Mapping[int, QColor]) -> None:
        """Offer these categories."""
        if list(categories) != self._categories:
            chosen = self.category_id
            self._categories = list(categories)
            self.category.clear()
            for category in categories:
                self.category.addItem(category.name, category.id)
            self.category.setCurrentIndex(max(0, self.category.findData(chosen)))
        self.grid.crops.show_names({c.id: c.name for c in categories}, colours)

    def show_summaries(self, summaries: Sequence[AnnotationSummary], paths: Mapping[int, Path]) -> None:
        """Show these, the most doubtful first; what was clicked out stays out."""
        self.grid.crops.set_summaries(summaries, paths)

    def _tell(self) -> None:
        out = len(self.grid.crops.out)
        count = len(self.grid.crops.summaries) - out
        self.button.setText(tr("Accept {count}", count=count) if count else tr("Accept"))
        self.button.setEnabled(count > 0)
        self.button.setAccessibleName(plural("Accept {n} proposal", "Accept {n} proposals", count))
        images = len(
            {summary.image_id for summary in self.grid.crops.summaries if summary.id not in self.grid.crops.out}
        )
        if not self.grid.crops.summaries:
            self.note.setText(tr("No proposal scores that much here. Lower the least score."))
            return
        said = tr(
            "{proposals} on {images}",
            proposals=plural("{n} proposal", "{n} proposals", count),
            images=plural("{n} image", "{n} images", images),
        )
        if not out:
            self.note.setText(tr("{said}. Click the wrong ones out.", said=said))
        elif self.reject_out.isChecked():
            self.note.setText(
                plural("{said}; {n} clicked out is rejected.", "{said}; {n} clicked out are rejected.", out, said=said)
            )
        else:
            self.note.setText(
                plural(
                    "{said}; {n} clicked out stays a proposal.",
                    "{said}; {n} clicked out stay proposals.",
                    out,
                    said=said,
                )
            )

    # What the user does

    def _click(self, index: QModelIndex) -> None:
        summary = index.data(GlanceRole)
        chosen = {g.id for g in self.grid.selected()}
        if summary is not None and len(chosen) <= 1:
            self.grid.crops.toggle([summary.id])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space switches what is selected out and in, as in any list of check marks, whatever it does elsewhere."""
        plain = isinstance(event, QKeyEvent) and not event.modifiers() and event.key() == Qt.Key.Key_Space
        if plain and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if plain and event.type() is QEvent.Type.KeyPress:
            self._toggle()
            return True
        return super().eventFilter(watched, event)

    def _toggle(self) -> None:
        self.grid.crops.toggle([summary.id for summary in self.grid.selected()])

    def _accept(self) -> None:
        clicked = self.grid.crops.out
        ids = [summary.id for summary in self.grid.crops.summaries if summary.id not in clicked]
        out = [summary.id for summary in self.grid.crops.summaries if summary.id in clicked]
        if ids:
            self.judged_ids.emit(ids, out if self.reject_out.isChecked() else [])
            self.accept()
