"""The sheet of a category's profile: what it is asked by, what it learnt from, what its scores have meant so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.calibration import Answer, Rate, rates, suggest
from swin_annotator.core.types import Category
from swin_annotator.ui.gallery.crop_grid import CropGrid
from swin_annotator.ui.gallery.rate_chart import RateChart
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.panels.examples import ExampleChip, ExampleList
from swin_annotator.ui.widgets.combo import NameCombo
from swin_annotator.ui.widgets.elided_label import ElidedLabel
from swin_annotator.ui.widgets.plain_text import PlainLabel

WANTED = 90
"""Per cent of right ones that a suggestion is made for at first."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """Facts that the sheet shows of a category."""

    yes: tuple[AnnotationSummary, ...]
    """Accepted ones that teach, the newest first."""
    no: tuple[AnnotationSummary, ...]
    """Rejected ones that do."""
    frozen: bool
    answers: tuple[Answer, ...]
    threshold: float
    own: bool
    """True if the threshold is the category's own."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Facts of how a category is asked."""

    phrases: tuple[str, ...]
    """Its own words in the prompt."""
    examples: tuple[ExampleChip, ...]
    profile: str = ""
    """Facts that a profile from elsewhere holds of it; empty where none knows it."""
    by_profile: bool = False
    """True if that is asked in place of the words."""


class LearnedSheet(QDialog):
    """Shows what it is given; emits what the user wants."""

    asked = Signal()
    """Another category was chosen: show it."""
    frozen = Signal()
    """Freeze it, or let it learn again."""
    forgotten = Signal()
    phrases_typed = Signal(str)
    """Other words for the category."""
    example_opened = Signal(int)
    example_removed = Signal(int)
    """Place among the examples that are shown."""
    profile_switched = Signal(bool)
    """True: ask it by the profile from elsewhere; False: by its own words."""
    threshold_taken = Signal(object)
    """The category's threshold from here on; None: the common one."""
    export_wanted = Signal()
    import_wanted = Signal()
    opened = Signal(object)
    """The AnnotationSummary that is to be shown on the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnedSheet")
        say(self.setWindowTitle, "What was learnt")
        self.setModal(False)
        self.resize(860, 620)
        self.category = NameCombo()
        self.category.setObjectName("learnedCategory")
        self.category.setMaximumWidth(240)
        say(self.category.setAccessibleName, "Category")
        self.category.activated.connect(lambda _row: self.asked.emit())
        self.counts = ElidedLabel()
        self.counts.setObjectName("learnedCounts")
        self.phrases = QLineEdit()
        self.phrases.setObjectName("learnedPhrases")
        say(self.phrases.setAccessibleName, "Words for the category, with | between several")
        self.phrases.editingFinished.connect(self._tell_phrases)
        self.examples = ExampleList()
        self.examples.setObjectName("learnedExamples")
        self.examples.opened.connect(self.example_opened)
        self.examples.removed.connect(self.example_removed)
        self.profile = PlainLabel()
        self.profile.setObjectName("learnedProfile")
        self.profile.setProperty("role", "muted")
        self.profile.setWordWrap(True)
        self.switch = self._button("learnedSwitch", mark("Ask by words"), self._switch)
        self._asked = Asked((), ())
        self.grid = CropGrid("learnedGrid", mark("Objects that were learnt from; those crossed out were rejected"))
        self.grid.opened.connect(self.opened)
        self.chart = RateChart()
        self.wanted = QSpinBox()
        self.wanted.setObjectName("learnedWanted")
        say(self.wanted.setAccessibleName, "Wanted share of right ones")
        self.wanted.setRange(50, 100)
        self.wanted.setSingleStep(5)
        self.wanted.setSuffix(" %")
        self.wanted.setValue(WANTED)
        self.wanted.valueChanged.connect(lambda _value: self._suggest())
        self.said = PlainLabel()
        self.said.setObjectName("learnedSuggestion")
        self.said.setWordWrap(True)
        self.take = self._button("learnedTake", mark("Use this threshold"), self._take)
        self.common = self._button("learnedCommon", mark("Use the common one"), lambda: self.threshold_taken.emit(None))
        self.freeze = self._button("learnedFreeze", mark("Freeze"), self.frozen.emit)
        self.forget = self._button("learnedForget", mark("Forget"), self.forgotten.emit)
        self.export = self._button("learnedExport", mark("Write a profile…"), self.export_wanted.emit)
        self.bring = self._button("learnedImport", mark("Use a profile…"), self.import_wanted.emit)
        self.rate: Rate | None = None
        self._learnt: Learnt | None = None
        self._build()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.category)
        top.addWidget(self.counts, 1)
        for button in (self.freeze, self.forget, self.export, self.bring):
            top.addWidget(button)
        wanted = QHBoxLayout()
        wanted.setSpacing(8)
        wanted.addWidget(worded(QLabel(), "Right ones wanted"))
        wanted.addWidget(self.wanted)
        wanted.addWidget(self.said, 1)
        wanted.addWidget(self.take)
        wanted.addWidget(self.common)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        asked = QHBoxLayout()
        asked.setSpacing(8)
        asked.addWidget(worded(QLabel(), "Asked by"))
        asked.addWidget(self.phrases, 1)
        asked.addWidget(self.examples, 1)
        used = QHBoxLayout()
        used.setSpacing(8)
        used.addWidget(self.profile, 1)
        used.addWidget(self.switch)
        layout.addLayout(top)
        layout.addLayout(asked)
        layout.addLayout(used)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.chart)
        layout.addLayout(wanted)

    @property
    def category_id(self) -> int:
        """The chosen category; 0 where there is none."""
        return int(self.category.currentData() or 0)

    def show_categories(self, categories: Sequence[Category], colours: Mapping[int, QColor]) -> None:
        """Offer these; the chosen one stays chosen where it is still there."""
        held = self.category_id
        self.category.clear()
        for category in categories:
            self.category.addItem(category.name, category.id)
        self.category.setCurrentIndex(max(0, self.category.findData(held)))
        self.grid.crops.show_names({category.id: category.name for category in categories}, colours)

    def choose(self, category_id: int) -> None:
        """Have another category chosen."""
        self.category.setCurrentIndex(max(0, self.category.findData(category_id)))

    def show_asked(self, asked: Asked) -> None:
        """Show what the chosen category is asked by; words that are being typed stay."""
        self._asked = asked
        if not (self.phrases.hasFocus() and self.phrases.isModified()):
            self.phrases.setText(" | ".join(asked.phrases))
        self.phrases.setPlaceholderText(tr("words, with | between several"))
        self.examples.chips.set_chips(asked.examples)
        self.examples.setVisible(bool(asked.examples))
        self.profile.setText(asked.profile)
        self.profile.setVisible(bool(asked.profile))
        self.switch.setText(tr("Ask by words") if asked.by_profile else tr("Ask by the profile"))
        self.switch.setVisible(bool(asked.profile))

    def _tell_phrases(self) -> None:
        if self.phrases.isModified():
            self.phrases.setModified(False)
            self.phrases_typed.emit(self.phrases.text())

    def _switch(self) -> None:
        self.profile_switched.emit(not self._asked.by_profile)

    def show_learnt(self, learnt: Learnt, paths: Mapping[int, Path]) -> None:
        """Show what the chosen category has learnt."""
        self._learnt = learnt
        text = tr("Learns from +{yes} −{no}", yes=len(learnt.yes), no=len(learnt.no))
        self.counts.setText(" · ".join([text, tr("frozen")] if learnt.frozen else [text]))
        self.freeze.setText(tr("Learn again") if learnt.frozen else tr("Freeze"))
        teaches = bool(learnt.yes or learnt.no)
        self.freeze.setEnabled(teaches or learnt.frozen)
        self.forget.setEnabled(teaches)
        self.grid.crops.set_summaries((*learnt.yes, *learnt.no), paths)
        self.grid.crops.toggle([one.id for one in learnt.yes if one.id in self.grid.crops.out])
        if any(one.id not in self.grid.crops.out for one in learnt.no):
            self.grid.crops.toggle([one.id for one in learnt.no])
        self.grid.show_hint(tr("Accept or reject proposals: each of them teaches what is meant."))
        self._suggest()

    def _suggest(self) -> None:
        learnt = self._learnt
        if learnt is None:
            return
        wanted = self.wanted.value() / 100
        self.rate = suggest(learnt.answers, wanted)
        self.chart.show_rates(rates(learnt.answers), learnt.threshold, wanted)
        own = tr("its own") if learnt.own else tr("the common one")
        now = tr("The threshold is {threshold:.2f}, {own}.", threshold=learnt.threshold, own=own)
        if self.rate is None:
            more = tr("Too few answers yet, or no score from which on so many were right.")
        else:
            low, high = self.rate.between
            more = tr(
                "From {threshold:.2f} on, {right} of {judged} were right ({low:.0%} to {high:.0%} of all to come); "
                "that is {found:.0%} of the right ones.",
                threshold=self.rate.threshold,
                right=self.rate.right,
                judged=self.rate.judged,
                low=low,
                high=high,
                found=self.rate.found,
            )
        self.said.setText(f"{now} {more}")
        self.take.setEnabled(self.rate is not None)
        self.common.setEnabled(learnt.own)

    def _take(self) -> None:
        if self.rate is not None:
            self.threshold_taken.emit(self.rate.threshold)

    @staticmethod
    def _button(name: str, text: str, pressed: object) -> QPushButton:
        button = worded(QPushButton(), text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: pressed())  # type: ignore[operator]  # a method or a signal's emit
        return button
