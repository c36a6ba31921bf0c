"""The contact sheet: every object of a category as a picture, to be sorted, relabelled, accepted and rejected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from swin_annotator.core.annotation_summary import AnnotationSummary, Sort
from swin_annotator.core.types import Category, State
from swin_annotator.ui.actions.position_keys import PositionKeys
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.actions.shortcuts import keys_of
from swin_annotator.ui.actions.table_labels import DIGITS
from swin_annotator.ui.gallery.crop_grid import CropGrid
from swin_annotator.ui.gallery.sheet_keys import add_keys
from swin_annotator.ui.i18n.translate import mark, plural, say, say_items, tr, worded
from swin_annotator.ui.widgets.combo import NameCombo
from swin_annotator.ui.widgets.elided_label import ElidedLabel
from swin_annotator.ui.widgets.key_cap import KeyCap, key_text
from swin_annotator.ui.widgets.plain_text import PlainLabel

SORTS = {
    Sort.DOUBTFUL: mark("Most doubtful first"),
    Sort.SURE: mark("Surest first"),
    Sort.SMALL: mark("Smallest first"),
    Sort.LARGE: mark("Largest first"),
    Sort.SIMILAR: mark("Most like the selected one"),
}
STATES: dict[str, tuple[State, ...]] = {
    mark("Labels and proposals"): (State.ACCEPTED, State.PROPOSED),
    mark("Labels"): (State.ACCEPTED,),
    mark("Proposals"): (State.PROPOSED,),
    mark("Rejected"): (State.REJECTED,),
}


MOST_PX = 240


class ContactSheet(QDialog):
    """Shows what it is given; emits what the user wants. Not modal."""

    asked = Signal()
    """Another category, state or order was chosen: show it."""
    accepted_ids = Signal(object)
    rejected_ids = Signal(object)
    relabelled = Signal(object, int)
    """Ids, and the category that they should have."""
    opened = Signal(object)
    """The AnnotationSummary to be shown on the canvas."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """An empty sheet with the keys of ``actions``."""
        super().__init__(parent)
        self._actions = actions
        self.setObjectName("contactSheet")
        say(self.setWindowTitle, "Contact sheet")
        self.setModal(False)
        self.resize(980, 640)
        self._categories: list[Category] = []
        self._note = ""
        self.grid = CropGrid("contactGrid", mark("Objects"))
        self.grid.picked.connect(self._tell)
        self.grid.opened.connect(self.opened)
        self.category = _combo("contactCategory", mark("Category"))
        self.state = _combo("contactState", mark("What to show"))
        say_items(self.state, list(STATES))
        self.sort = _combo("contactSort", mark("Order"))
        say_items(self.sort, list(SORTS.values()))
        for row, sort in enumerate(SORTS):
            self.sort.setItemData(row, sort)
        for combo in (self.category, self.state, self.sort):
            combo.activated.connect(lambda _row: self.asked.emit())
        self.count = PlainLabel()
        self.count.setObjectName("contactCount")
        self.count.setProperty("role", "strong")
        self.note = ElidedLabel()
        self.note.setProperty("role", "muted")
        self.relabel = _combo("contactRelabel", mark("Give another category"))
        for combo in (self.category, self.relabel):
            combo.setMaximumWidth(MOST_PX)  # a name may have hundreds of letters
        say(self.relabel.setToolTip, "Give another category; its key does it, too")
        self.relabel.activated.connect(self._relabel)
        self._accept = _button("contactAccept", mark("Accept"), role="accept")
        self._accept.clicked.connect(lambda: self._emit(self.accepted_ids))
        self._reject = _button("contactReject", mark("Reject"))
        self._reject.clicked.connect(lambda: self._emit(self.rejected_ids))
        self._open = _button("contactOpen", mark("Show on the canvas"))
        self._open.clicked.connect(self._show_first)
        self._build()
        self._add_keys()
        PositionKeys(self)
        actions.rebound.connect(self._name_relabel)
        self._tell()

    def _add_keys(self) -> None:
        """The keys of the canvas, for what is selected here; Enter is the grid's own and shows it on the canvas."""
        for name in ("undo", "redo"):  # these belong to the whole sheet, as to the whole window
            self.addAction(self._actions[name])
        accept, reject = partial(self._emit, self.accepted_ids), partial(self._emit, self.rejected_ids)
        digits = {f"category{digit}": partial(self._give, place) for place, digit in enumerate(DIGITS)}
        add_keys(self.grid, self._actions, {"accept": accept, "reject": reject, "delete": reject, **digits})
        add_keys(self.grid, self._actions, {"selectAll": self.grid.selectAll})

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self.category, self.state, self.sort):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.count)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.note, 1)
        bottom.addWidget(self.relabel)
        reject, accept = KeyCap(self._actions["reject"]), KeyCap(self._actions["accept"])
        for button, cap in ((self._open, KeyCap("Return")), (self._reject, reject), (self._accept, accept)):
            bottom.addWidget(button)
            bottom.addWidget(cap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.grid, 1)
        layout.addLayout(bottom)

    # What is asked for

    @property
    def category_id(self) -> int:
        """The category that should be shown, 0 for all."""
        return int(self.category.currentData() or 0)

    @property
    def states(self) -> tuple[State, ...]:
        """The states that should be shown."""
        return list(STATES.values())[max(0, self.state.currentIndex())]

    @property
    def order(self) -> Sort:
        """The order that is wanted."""
        return Sort(self.sort.currentData())

    def ask_for(self, category_id: int) -> None:
        """Choose a category as if by hand."""
        row = self.category.findData(category_id)
        if row >= 0:
            self.category.setCurrentIndex(row)
            self.asked.emit()

    def show_best(self, category_id: int) -> None:
        """Choose what waits of a category, the surest first; 0: of all."""
        self.state.setCurrentIndex(list(STATES.values()).index((State.PROPOSED,)))
        self.sort.setCurrentIndex(list(SORTS).index(Sort.SURE))
        self.ask_for(category_id)

    # What is shown

    def show_categories(self, categories: Sequence[Category], colours: Mapping[int, QColor]) -> None:
        """Offer these categories; the chosen one stays chosen."""
        if list(categories) != self._categories:
            chosen = self.category_id
            self._categories = list(categories)
            self.category.clear()
            self.category.addItem(tr("All categories"), 0)
            for category in categories:
                self.category.addItem(category.name, category.id)
            self._name_relabel()
            self.category.setCurrentIndex(max(0, self.category.findData(chosen)))
        self.grid.crops.show_names({c.id: c.name for c in categories}, colours)

    def _name_relabel(self) -> None:
        """Offer the categories to relabel with, each with its key."""
        self.relabel.clear()
        self.relabel.addItem(tr("Relabel as…"), 0)
        for place, category in enumerate(self._categories):
            keys = keys_of(f"category{DIGITS[place]}") if place < len(DIGITS) else ()
            self.relabel.addItem(f"{key_text(keys[0])}  {category.name}" if keys else category.name, category.id)

    def show_summaries(self, summaries: Sequence[AnnotationSummary], paths: Mapping[int, Path], note: str = "") -> None:
        """Show these in this order; what was selected stays so, and what is on screen stays there."""
        chosen = [summary.id for summary in self.grid.selected()]
        at = self.grid.verticalScrollBar().value()
        self.grid.crops.set_summaries(summaries, paths)
        if chosen:
            self.grid.select(chosen)
        self.grid.verticalScrollBar().setValue(at)
        self.count.setText(plural("{n} object", "{n} objects", len(summaries)))
        self.grid.show_hint("" if summaries else tr("No object of this category and kind. Choose others above."))
        self._note = note
        self._tell()

    def _tell(self) -> None:
        chosen = self.grid.selected()
        some = bool(chosen)
        for widget in (self.relabel, self._reject, self._open):
            widget.setEnabled(some)
        self._accept.setEnabled(any(summary.state is not State.ACCEPTED for summary in chosen))
        self._reject.setEnabled(any(summary.state is not State.REJECTED for summary in chosen))
        selected = tr("{count} selected.", count=len(chosen)) if some else ""
        self.note.setText(f"{selected} {self._note}".strip())

    # What the user does

    def _emit(self, signal: object) -> None:
        ids = [summary.id for summary in self.grid.selected()]
        if ids:
            signal.emit(ids)  # type: ignore[attr-defined]  # a bound Signal

    def _relabel(self, row: int) -> None:
        category_id = int(self.relabel.itemData(row))
        self.relabel.setCurrentIndex(0)
        if category_id:
            self.relabelled.emit([summary.id for summary in self.grid.selected()], category_id)

    def _show_first(self) -> None:
        chosen = self.grid.selected()
        if chosen:
            self.opened.emit(chosen[0])

    def _give(self, place: int) -> None:
        ids = [summary.id for summary in self.grid.selected()]
        if ids and place < len(self._categories):
            self.relabelled.emit(ids, self._categories[place].id)


def _combo(name: str, spoken: str) -> QComboBox:
    combo = NameCombo()
    combo.setObjectName(name)
    say(combo.setAccessibleName, spoken)
    say(combo.setToolTip, spoken)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return combo


def _button(name: str, text: str, role: str = "") -> QPushButton:
    button = worded(QPushButton(), text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    if role:
        button.setProperty("role", role)
    return button
