"""Proposals of the image on screen: how sure the model is, the threshold, one row each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.theme.theme import current
from swin_annotator.ui.widgets.action_buttons import KeyButton, SymbolButton
from swin_annotator.ui.widgets.key_cap import KeyCap
from swin_annotator.ui.widgets.plain_text import PlainLabel, WrappedLabel
from swin_annotator.ui.widgets.row_list import Row, RowList

BINS = 25
STEPS = 100
"""Slider steps of one hundredth."""
LEAST = 44
"""Pixels for the rows: two low ones, or two lines of the hint."""
HUNDREDS = 999
"""Number of proposals that have room on the button that accepts them, whatever there are."""
_GAP, _SIDE = 6, 12
"""Pixels between buttons, and beside them."""


class Histogram(QWidget):
    """Scores of all held proposals; those under the threshold are grey."""

    def __init__(self) -> None:
        super().__init__()
        say(self.setAccessibleName, "Scores of the proposals")
        self._counts = np.zeros(BINS, int)
        self._threshold = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """24 px high."""
        return QSize(100, 24)

    def set_scores(self, scores: Sequence[float], threshold: float) -> None:
        """Show these scores (0..1)."""
        self._counts = np.histogram(np.asarray(scores, float), BINS, (0.0, 1.0))[0]
        self._threshold = threshold
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One bar per bin, as high as the root of its count so that few stand out beside many."""
        colours = current()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        most = max(1.0, float(self._counts.max()))
        inset = 8.0  # the slider's handle needs as much at its ends
        step = (self.width() - 2 * inset) / BINS
        for place, count in enumerate(self._counts):
            high = (count / most) ** 0.5 * (self.height() - 2)
            high = max(high, 3.0) if count else 1.0
            sure = (place + 0.5) / BINS >= self._threshold and count
            painter.setBrush(QColor(colours.accent if sure else colours.line))
            painter.drawRect(QRectF(inset + place * step, self.height() - high, max(1.0, step - 1.5), high))


class ProposalsPanel(QWidget):
    """Histogram, threshold, list, accept and reject. Emits what the user wants; changes nothing itself."""

    threshold_changed = Signal(float)
    chosen = Signal(object)
    """Tuple of annotation ids."""
    accepted = Signal(int)
    rejected = Signal(int)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.histogram = Histogram()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("thresholdSlider")
        say(self.slider.setAccessibleName, "Threshold in hundredths")
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a drag must not take the keys from the canvas
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(5)
        tip = mark("Hide proposals that score less ({lower} and {higher})")
        say(self.slider.setToolTip, tip, lower=key_of("lower"), higher=key_of("raise"))
        self.slider.valueChanged.connect(lambda value: self.threshold_changed.emit(value / STEPS))
        self.label = PlainLabel()
        self.label.setObjectName("thresholdLabel")
        say(self.label.setAccessibleName, "Proposals shown")
        self._value = PlainLabel()
        self._value.setProperty("role", "strong")
        font = QFont(self._value.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        self._value.setFont(font)
        self.list = RowList("proposalList", mark("Proposals"), ("accept", "reject"), many=True)
        self.list.chosen.connect(self.chosen)
        self.list.delegate.pressed.connect(self._press)
        self.empty = WrappedLabel()
        self.empty.setObjectName("proposalHint")
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(12, 4, 12, 4)
        self._accept_all = KeyButton(actions["acceptAll"], "acceptAllButton", role="accept")
        self._reject_all = KeyButton(actions["rejectAll"], "rejectAllButton", keys=None)
        self._one = [SymbolButton(actions[name], f"{name}Button") for name in ("accept", "reject")]
        self._build(actions)

    def _build(self, actions: Actions) -> None:
        caption = worded(QLabel(), "Threshold")
        caption.setProperty("role", "muted")
        caps = QHBoxLayout()
        caps.setSpacing(4)
        caps.addWidget(KeyCap(actions["lower"]))
        caps.addWidget(KeyCap(actions["raise"]))
        caps.addStretch(1)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance("0.00") + 4)
        chart = QGridLayout()
        chart.setContentsMargins(12, 0, 12, 0)
        chart.setHorizontalSpacing(6)
        chart.setVerticalSpacing(0)
        chart.setColumnStretch(1, 1)
        chart.addWidget(caption, 0, 0, Qt.AlignmentFlag.AlignBottom)
        chart.addWidget(self.histogram, 0, 1)
        chart.addLayout(caps, 1, 0)
        chart.addWidget(self.slider, 1, 1)
        chart.addWidget(self._value, 1, 2)
        decide = QHBoxLayout()
        decide.setContentsMargins(_SIDE, 2, _SIDE, 4)
        decide.setSpacing(_GAP)
        for button in self._one:
            decide.addWidget(button)
        decide.addWidget(self._accept_all, 3)
        decide.addWidget(self._reject_all, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(chart)
        rows = QGridLayout()  # the hint stands where the rows would: the bar under them keeps its place
        rows.addWidget(self.list, 0, 0)
        rows.addWidget(self.empty, 0, 0, Qt.AlignmentFlag.AlignTop)
        rows.setRowMinimumHeight(0, LEAST)
        layout.addLayout(rows, 1)
        layout.addLayout(decide)

    def show_proposals(self, rows: Sequence[Row], scores: Sequence[float], threshold: float, hint: str) -> None:
        """Show the rows above ``threshold`` of all ``scores``; ``hint`` where there is no row."""
        self.list.set_rows(rows)
        self.histogram.set_scores(scores, threshold)
        self.slider.blockSignals(True)
        self.slider.setValue(round(threshold * STEPS))
        self.slider.blockSignals(False)
        self.label.setText(tr("{shown} of {total} shown", shown=len(rows), total=len(scores)) if scores else "")
        self._value.setText(f"{threshold:.2f}")
        self.show_hint(hint)
        self.empty.setVisible(not rows)
        self._accept_all.setText(tr("Accept {count}", count=len(rows)) if rows else tr("Accept all"))
        self._fit()

    def show_hint(self, hint: str) -> None:
        """Say why there is no row."""
        self.empty.setText(hint)

    def _fit(self) -> None:
        """Hide the buttons for one proposal where words would be cut beside them: every row has them, too.

        How many are shown has no say in it: a bar that changes its shape is clicked wrongly.
        """
        accept, reject, metrics = self._accept_all, self._reject_all, self.fontMetrics()
        around = reject.minimumSizeHint().width() - metrics.horizontalAdvance(reject.text())
        words = (tr("Accept {count}", count=HUNDREDS), tr("Accept all"))
        widths = (max(map(metrics.horizontalAdvance, words)) + around, reject.minimumSizeHint().width())
        alone = sum(max(button.sizeHint().width(), button.minimumWidth()) + _GAP for button in self._one)
        accept.setMinimumWidth(widths[0])  # words first: what is left goes to both by their shares
        for button in self._one:
            button.setVisible(self.width() >= 2 * _SIDE + alone + _GAP + sum(widths))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again what has room."""
        self._fit()
        super().resizeEvent(event)

    def _press(self, button: str, annotation_id: int) -> None:
        (self.accepted if button == "accept" else self.rejected).emit(annotation_id)
