"""Statistics as figures and plots; and as CSV. The plotting library is imported when the first plot is drawn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from swin_annotator.core.statistics import SCORE_EDGES, Statistics, size_names
from swin_annotator.core.types import ImageState, State
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.theme.theme import category_colour, current
from swin_annotator.ui.widgets.plain_text import PlainLabel
from swin_annotator.ui.widgets.sections import Heading

if TYPE_CHECKING:
    from pyqtgraph import PlotItem, PlotWidget

MOST_BARS = 20
"""Categories drawn; the rest are in the CSV."""
_LEAST_ROOM = 6
"""Bars that a plot has room for at least: one bar alone is not as wide as the plot."""
_FEW = 8
"""Counts up to here get a tick each, none between."""
TICK_PX = 11
"""Letters beside the axes."""
_APART = 8
"""Pixels between names under a plot."""
_HEAD = 18
"""Pixels of the line above a plot, so that plots beside each other are equally high."""
_SCORES = mark("Scores")
_TITLES = (mark("Labels per category"), mark("Sizes of labels in pixels"), _SCORES, mark("Decisions per minute"))
_EMPTY = {
    _TITLES[0]: mark("Nothing is accepted yet."),
    _TITLES[1]: mark("Nothing is accepted yet."),
    _TITLES[3]: mark("Nothing was judged yet: {review} begins."),
}
"""Texts above plots without a bar."""
_WORDS = {State.ACCEPTED: mark("labels"), State.PROPOSED: mark("proposals"), State.REJECTED: mark("rejected")}


class StatisticsPanel(QWidget):
    """Shows what it is given; emits when the user wants it as a file."""

    csv_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statisticsPanel")
        say(self.setAccessibleName, "Statistics")
        self.statistics: Statistics | None = None
        self._figures = {name: _figure(f"statistics{name.title().replace(' ', '')}") for name in _FIGURES}
        self.plots: list[PlotWidget] = []
        self._empty: dict[str, QLabel] = {}
        self._legend = QLabel()
        self._legend.setTextFormat(Qt.TextFormat.RichText)  # signs and words of the program alone
        self._legend.setProperty("role", "legend")
        self._legend.setFixedHeight(_HEAD)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._draw)  # names under the plots are cut to their room
        self._making = QTimer(self, interval=0)  # a plot a turn: together they would hold up the window
        self._making.timeout.connect(self._make_plot)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self.csv = worded(QPushButton(), "Save as CSV…")
        self.csv.setObjectName("statisticsCsv")
        self.csv.setAutoDefault(False)
        self.csv.clicked.connect(self.csv_wanted)
        top = QHBoxLayout()
        top.setSpacing(28)
        for name, label in self._figures.items():
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(label)
            caption = worded(QLabel(), name)
            caption.setProperty("role", "muted")
            column.addWidget(caption)
            top.addLayout(column)
        top.addStretch(1)
        top.addWidget(self.csv, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addLayout(self._grid, 1)

    @property
    def is_settled(self) -> bool:
        """True while no name under a plot waits to be cut to its room."""
        return not self._fitting.isActive()

    def show_statistics(self, statistics: Statistics) -> None:
        """Show these."""
        self.statistics = statistics
        for name, text in _texts(statistics).items():
            self._figures[name].setText(text)
        if len(self.plots) < len(_TITLES):
            self._making.start()
        else:
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() is QEvent.Type.PaletteChange and len(self.plots) == len(_TITLES):
            self._draw()
        super().changeEvent(event)

    def _make_plot(self) -> None:
        import pyqtgraph

        place = len(self.plots)
        title = _TITLES[place]
        plot = pyqtgraph.PlotWidget(enableMenu=False)  # a menu is slow to make
        plot.setObjectName(f"statisticsPlot{place}")
        plot.setAccessibleName(tr(title))
        plot.setMouseEnabled(False, False)
        plot.hideButtons()
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is nothing to do in it by keyboard
        plot.setBackground(current().panel)
        _dress(plot.getPlotItem(), current().muted)
        cell = QVBoxLayout()
        cell.setSpacing(4)
        top = QHBoxLayout()
        heading = worded(Heading(), title)
        heading.setFixedHeight(_HEAD)
        top.addWidget(heading)
        top.addStretch(1)
        if title == _SCORES:
            top.addWidget(self._legend)
        elif title in _EMPTY:
            self._empty[title] = worded(QLabel(), _EMPTY[title], review=key_of("reviewMode"))
            self._empty[title].setProperty("role", "legend")
            self._empty[title].hide()  # nothing is counted yet
            top.addWidget(self._empty[title])
        cell.addLayout(top)
        cell.addWidget(plot, 1)
        self._grid.addLayout(cell, place // 2, place % 2)
        plot.getViewBox().sigResized.connect(lambda _box: self._fitting.start())
        self.plots.append(plot)
        if len(self.plots) == len(_TITLES):
            self._making.stop()
            self._draw()

    def _draw(self) -> None:
        found = self.statistics
        if found is None or len(self.plots) < len(_TITLES):
            return
        colours = current()
        for plot in self.plots:
            plot.setBackground(colours.panel)
            plot.clear()
            _dress(plot.getPlotItem(), colours.muted)
        states = ((State.ACCEPTED, colours.accept), (State.PROPOSED, colours.accent), (State.REJECTED, colours.reject))
        marks = (f'<span style="color: {colour}">■</span> {tr(_WORDS[state])}' for state, colour in states)
        self._legend.setText("&nbsp;&nbsp; ".join(marks))
        rows = [(row.name, row.accepted) for row in found.categories[:MOST_BARS]]
        by_category, by_size, by_score, by_minute = self.plots
        self._bars(by_category, [name for name, _ in rows], [count for _, count in rows], categories=True)
        used = np.flatnonzero(found.sizes[State.ACCEPTED])
        part = slice(int(used[0]), int(used[-1]) + 1) if len(used) else slice(0, 0)
        sizes = [name.replace("-", "–") for name in size_names()[part]]
        self._bars(by_size, sizes, found.sizes[State.ACCEPTED][part].tolist())
        base = np.zeros(len(SCORE_EDGES) - 1)
        for state, colour in states:
            self._pile(by_score, found.scores[state], base, colour)
            base = base + found.scores[state]
        _read_out(by_score, [f"{low:.2f}" for low in SCORE_EDGES[:-1]], base.astype(int).tolist())
        self._minutes(by_minute, found.minutes, colours.accent)
        for title, some in zip(_EMPTY, (any(count for _, count in rows), len(used), found.minutes), strict=True):
            self._empty[title].setVisible(not some)

    def _bars(self, plot: PlotWidget, names: Sequence[str], counts: Sequence[int], *, categories: bool = False) -> None:
        import pyqtgraph

        brushes = [category_colour(i) if categories else QColor(current().accent) for i in range(len(names))]
        if names:
            plot.addItem(
                pyqtgraph.BarGraphItem(
                    x=list(range(len(names))), height=list(counts), width=0.7, brushes=brushes, pen=None
                )
            )
        # More names than fit would write over each other. Ranges follow from their neighbours, names of categories
        # do not: those are cut rather than left out.
        metrics = QFontMetrics(_tick_font())
        every = max(1, len(names) // 10)
        each = plot.getAxis("bottom").width() / max(len(names), _LEAST_ROOM)
        if not categories and names and each > 0:
            every = math.ceil((max(map(metrics.horizontalAdvance, names)) + _APART) / each)
        room = each * every - _APART
        cut = [metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(0, int(room))) for name in names]
        plot.getAxis("bottom").setTicks([[(i, name) for i, name in enumerate(cut) if i % every == 0]])
        _read_out(plot, names, counts)
        _range(plot, counts)

    def _pile(self, plot: PlotWidget, counts: np.ndarray, base: np.ndarray, colour: str) -> None:
        import pyqtgraph

        middles = (SCORE_EDGES[:-1] + SCORE_EDGES[1:]) / 2
        plot.addItem(
            pyqtgraph.BarGraphItem(x=middles, y0=base, height=counts, width=0.045, brush=QColor(colour), pen=None)
        )
        plot.setXRange(0, 1, padding=0.01)
        plot.setYRange(0, max(float((base + counts).max()), 1.0) * 1.08, padding=0)

    def _minutes(self, plot: PlotWidget, minutes: Sequence[tuple[float, int]], colour: str) -> None:
        import pyqtgraph

        # Pauses are left out: minutes stand beside each other as they were worked.
        counts = [count for _, count in minutes]
        times = [datetime.fromtimestamp(at).strftime("%H:%M") for at, _ in minutes]
        places = list(range(len(minutes)))
        if minutes:
            plot.addItem(pyqtgraph.BarGraphItem(x=places, height=counts, width=0.7, brush=QColor(colour), pen=None))
        every = max(1, len(minutes) // 6)
        plot.getAxis("bottom").setTicks([[(i, times[i]) for i in places if i % every == 0]])
        _read_out(plot, times, counts)
        _range(plot, counts)


_FIGURES = (
    mark("labels"),
    mark("proposals"),
    mark("images reviewed"),
    mark("decisions per minute"),
    mark("minutes of judging"),
)


def _texts(found: Statistics) -> dict[str, str]:
    objects, total = found.objects, sum(found.images.values())
    minute = found.pace.per_minute
    texts = (
        str(objects[State.ACCEPTED]),
        str(objects[State.PROPOSED]),
        tr("{done} of {total}", done=found.images[ImageState.REVIEWED], total=total),
        "–" if minute is None else f"{minute:.0f}",
        f"{found.pace.seconds / 60:.1f}" if found.pace.decided else "–",
    )
    return dict(zip(_FIGURES, texts, strict=True))


def _read_out(plot: PlotWidget, names: Sequence[str], counts: Sequence[int]) -> None:
    """Give a screen reader the bars in words, those that are there."""
    plot.setAccessibleDescription(", ".join(f"{name}: {n}" for name, n in zip(names, counts, strict=True) if n))


def _figure(name: str) -> QLabel:
    label = PlainLabel("–")
    label.setObjectName(name)
    label.setProperty("role", "title")
    font = QFont(label.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    label.setFont(font)
    return label


def _range(plot: PlotWidget, counts: Sequence[int]) -> None:
    most = max([*counts, 1])
    plot.setXRange(-0.6, max(len(counts), _LEAST_ROOM) - 0.4, padding=0)
    plot.setYRange(0, most * 1.08, padding=0)
    plot.getAxis("left").setTickSpacing(*((1, 1) if most <= _FEW else ()))


def _dress(item: PlotItem, colour: str) -> None:
    for side in ("left", "bottom"):
        axis = item.getAxis(side)
        axis.setPen(QColor(colour))
        axis.setTextPen(QColor(colour))
        axis.setStyle(tickLength=4, tickFont=_tick_font())


def _tick_font() -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(TICK_PX)
    return font
