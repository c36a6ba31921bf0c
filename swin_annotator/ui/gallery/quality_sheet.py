"""Data quality: what the labels are made of, as plots, and what is worth a look, as a queue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.core.odd_objects import OddityKind
from swin_annotator.core.quality import Comparison, Figures
from swin_annotator.core.types import BoxXYWH
from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.widgets.bar_plot import Bar, BarPlot
from swin_annotator.ui.widgets.plain_text import PlainLabel
from swin_annotator.ui.widgets.sections import Heading

MOST_CLASSES = 40
"""Categories drawn; the rest stand in one line."""
UNEVEN = 2.0
"""From how many times as many on the commonest category is said to be more frequent than the rarest."""
_PLOTS = 340
"""Pixels of the column of plots."""


class OtherList(StrEnum):
    """Lists beside the kinds of ``OddityKind``."""

    ODD = "odd"
    """All that the labels alone tell."""
    ALIKE = "alike"
    DIFFERS = "differs"


Listed = OtherList | OddityKind
KINDS: Mapping[Listed, str] = {
    OtherList.ODD: mark("All that looks odd"),
    OddityKind.TWICE: mark("There twice"),
    OddityKind.RIVAL: mark("Labelled as two categories"),
    OddityKind.OVERLAP: mark("Upon another one of the category"),
    OddityKind.OUTSIDE: mark("Out of the image"),
    OddityKind.TINY: mark("Too thin to be seen"),
    OddityKind.SMALL: mark("Unusually small"),
    OddityKind.LARGE: mark("Unusually large"),
    OddityKind.APART: mark("Box and outline apart"),
    OddityKind.MASK: mark("Mask of another size"),
    OddityKind.KIND: mark("Looks like another category"),
    OtherList.ALIKE: mark("Images that show the same"),
    OtherList.DIFFERS: mark("Differs from a label file"),
}
ASKED = (OddityKind.KIND, OtherList.ALIKE, OtherList.DIFFERS)
"""Lists that are only made when somebody wants them."""


@dataclass(frozen=True, slots=True)
class Place:
    """One line of the queue."""

    line: str
    image_id: int
    annotation_id: int = 0
    """0: none is meant."""
    bbox_xywh: BoxXYWH | None = None
    why: Listed = field(default=OtherList.ODD)


class QualitySheet(QDialog):
    """Shows what it is given; emits what the user wants."""

    asked = Signal(object)
    """One of ``ASKED`` was chosen, or is to be looked for again."""
    again = Signal()
    """Look through the labels once more."""
    shown = Signal(object)
    """The ``Place`` that was gone to."""
    compare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("qualitySheet")
        say(self.setWindowTitle, "Data quality")
        self.setModal(False)
        self.resize(1000, 640)
        self.kind = QComboBox()
        self.kind.setObjectName("qualityKind")
        say(self.kind.setAccessibleName, "What is listed")
        self.kind.activated.connect(lambda _row: self._choose())
        self.note = PlainLabel()
        self.note.setObjectName("qualityNote")
        self.note.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("qualityList")
        self.list.setProperty("role", "framed")
        self.list.setUniformItemSizes(True)
        say(self.list.setAccessibleName, "Places to look at")
        self.list.currentRowChanged.connect(self._go)
        self.list.itemActivated.connect(lambda _item: self._go(self.list.currentRow()))
        self.look = self._button("qualityAgain", mark("Look again"), self._again)
        self.compare = self._button("qualityCompare", mark("Compare with a label file…"), self.compare_wanted.emit)
        self.classes = BarPlot("qualityClasses", mark("Labels per category"))
        self.sides = BarPlot("qualitySides", mark("Sides in pixels"))
        self.aspects = BarPlot("qualityAspects", mark("Width by height"))
        self.per_image = BarPlot("qualityPerImage", mark("Labels on an image"))
        self.agreement = BarPlot("qualityAgreement", mark("Agreement with the label file"))
        self.balance = PlainLabel()
        self.balance.setObjectName("qualityBalance")
        self.balance.setProperty("role", "legend")
        self.balance.setWordWrap(True)
        self._agreement_head = worded(Heading(), mark("Agreement with the label file"))
        self._places: dict[Listed, tuple[Place, ...]] = {}
        self._listed: tuple[Place, ...] = ()
        self._build()
        self._name_kinds()
        self.show_agreement(None)
        enter_presses(self, None)

    @property
    def chosen(self) -> Listed:
        """The list that is shown."""
        value = str(self.kind.currentData())
        return OddityKind(value) if value in set(OddityKind) else OtherList(value)

    @property
    def places(self) -> tuple[Place, ...]:
        """The lines, in order."""
        return self._listed

    def choose(self, kind: Listed) -> None:
        """List something else."""
        self.kind.setCurrentIndex(self.kind.findData(str(kind)))
        self._choose()

    def show_figures(self, figures: Figures) -> None:
        """Draw what the labels are made of."""
        rows = figures.classes[:MOST_CLASSES]
        bars = [Bar(row.name, row.objects, str(row.objects)) for row in rows]
        rest = sum(row.objects for row in figures.classes[MOST_CLASSES:])
        if rest:
            bars.append(Bar(tr("others"), rest, str(rest)))
        self.classes.show_bars(bars)
        used = [row for row in figures.classes if row.objects]
        text = ""
        if figures.imbalance >= UNEVEN:
            text = tr("{first} is {times:.0f} times as frequent as {last}.", first=used[0].name,
                      times=figures.imbalance, last=used[-1].name)  # fmt: skip
        self.balance.setText(text)
        self.balance.setVisible(bool(text))
        self.sides.show_bars(_bins(figures.sides))
        self.aspects.show_bars(_bins(figures.aspects))
        self.per_image.show_bars([Bar(str(count), n, str(n)) for count, n in _few(figures.per_image)])

    def show_agreement(self, compared: Comparison | None) -> None:
        """Draw how far a label file agrees, the worst category first; None: none was compared."""
        rows = () if compared is None else compared.classes[:MOST_CLASSES]
        self.agreement.show_bars([Bar(row.name, row.share, f"{row.share:.0%}") for row in rows], 1.0)
        self.agreement.setVisible(compared is not None)
        self._agreement_head.setVisible(compared is not None)

    def show_odd(self, places: Sequence[Place]) -> None:
        """Take what the labels alone tell; what was looked for besides stays."""
        self._places = {kind: found for kind, found in self._places.items() if kind in ASKED}
        self._places[OtherList.ODD] = tuple(places)
        for kind in KINDS:
            if kind not in ASKED and kind is not OtherList.ODD:
                self._places[kind] = tuple(place for place in places if place.why == kind)
        self._name_kinds()
        self._show()

    def show_found(self, kind: Listed, places: Sequence[Place]) -> None:
        """Take what was looked for."""
        self._places[kind] = tuple(places)
        self._name_kinds()
        self._show()

    def choose_found(self, kind: Listed, places: Sequence[Place]) -> None:
        """Take what was looked for, and list it."""
        self._places[kind] = tuple(places)
        self.kind.setCurrentIndex(self.kind.findData(str(kind)))
        self.show_found(kind, places)

    def tell(self, text: str) -> None:
        """Say something above the list."""
        self.note.setText(text)

    def forget(self) -> None:
        """Another project is open."""
        self._places = {}
        self.show_agreement(None)
        self._name_kinds()
        self._show()

    def _name_kinds(self) -> None:
        held = self.kind.currentIndex()
        for row, (kind, text) in enumerate(KINDS.items()):
            found = self._places.get(kind)
            said = tr(text) if found is None else f"{tr(text)} ({len(found)})"
            if row < self.kind.count():
                self.kind.setItemText(row, said)
            else:
                self.kind.addItem(said, str(kind))
        self.kind.setCurrentIndex(max(0, held))

    def _choose(self) -> None:
        if self.chosen in ASKED and self.chosen not in self._places:
            self._fill(())
            self.asked.emit(self.chosen)
        else:
            self._show()

    def _again(self) -> None:
        if self.chosen in ASKED:
            self.asked.emit(self.chosen)
        else:
            self.again.emit()

    def _show(self) -> None:
        places = self._places.get(self.chosen)
        self._fill(places or ())
        if places is not None:
            self.note.setText(tr("Up and Down go from one to the next.") if places else tr("There is none."))

    def _fill(self, places: Sequence[Place]) -> None:
        self._listed = ()  # rows that come and go are nowhere to go to
        self.list.clear()
        self.list.addItems([place.line for place in places])
        self._listed = tuple(places)

    def _go(self, row: int) -> None:
        if 0 <= row < len(self._listed):
            self.shown.emit(self._listed[row])

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = worded(QPushButton(), text)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(4)
        column.addWidget(worded(Heading(), mark("Labels per category")))
        column.addWidget(self.classes)
        column.addWidget(self.balance)
        for text, plot in (
            (mark("Sides in pixels"), self.sides),
            (mark("Width by height"), self.aspects),
            (mark("Labels on an image"), self.per_image),
        ):
            column.addSpacing(8)
            column.addWidget(worded(Heading(), text))
            column.addWidget(plot)
        column.addSpacing(8)
        column.addWidget(self._agreement_head)
        column.addWidget(self.agreement)
        column.addStretch(1)
        inner = QWidget()
        inner.setLayout(column)
        plots = QScrollArea()
        plots.setObjectName("qualityPlots")
        say(plots.setAccessibleName, "What the labels are made of")
        plots.setWidgetResizable(True)
        plots.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        plots.setFixedWidth(_PLOTS)
        plots.setWidget(inner)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.kind, 1)
        top.addWidget(self.look)
        below = QHBoxLayout()
        below.addWidget(self.compare)
        below.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(top)
        right.addWidget(self.note)
        right.addWidget(self.list, 1)
        right.addLayout(below)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(16)
        layout.addWidget(plots)
        layout.addLayout(right, 1)


def _bins(counts: Mapping[int, int] | Mapping[float, int]) -> list[Bar]:
    """Lower edges, from the first that is used to the last."""
    return [Bar(f"≥ {edge:g}", n, str(n)) for edge, n in sorted(counts.items())]


def _few(counts: Mapping[int, int], most: int = 12) -> list[tuple[str, int]]:
    """Counts as they are where they are few, else in ranges that double."""
    if len(counts) <= most:
        return [(str(count), n) for count, n in sorted(counts.items())]
    found: dict[str, int] = {}
    for count, n in sorted(counts.items()):
        low = 1 << (count.bit_length() - 1) if count else 0
        name = f"{low}–{2 * low - 1}" if low > 1 else str(low)
        found[name] = found.get(name, 0) + n
    return list(found.items())
