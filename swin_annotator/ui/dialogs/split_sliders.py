"""A slider for the share of each part of a split."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from swin_annotator.engine import split_shares
from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.widgets.plain_text import PlainLabel


class SplitSliders(QWidget):
    """Sliders of train, val and test; moving one moves the others, for the shares make a whole."""

    moved = Signal(object)
    """dict[str, float]: part name -> share, by hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sliders: dict[str, QSlider] = {}
        """Part name -> its slider."""
        self._figures: dict[str, PlainLabel] = {}
        self._shares: Mapping[str, float] = {}
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for row, part in enumerate(split_shares.USUAL):
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setObjectName(f"exportShareOf{part.title()}")
            say(slider.setAccessibleName, "Share of {part}, in per cent", part=part)
            slider.setRange(0, 100)
            slider.setPageStep(10)
            slider.valueChanged.connect(lambda value, part=part: self._move(part, value))
            self.sliders[part] = slider
            self._figures[part] = PlainLabel()
            rows.addWidget(PlainLabel(part), row, 0)
            rows.addWidget(slider, row, 1)
            rows.addWidget(self._figures[part], row, 2)
        self.show_shares({})

    def show_shares(self, shares: Mapping[str, float]) -> None:
        """Show a split; parts of other names have no slider."""
        self._shares = shares
        for part, slider in self.sliders.items():
            with QSignalBlocker(slider):
                slider.setValue(round(100 * shares.get(part, 0.0)))
            self._figures[part].setText(tr("{share} %", share=slider.value()))

    def _move(self, part: str, value: int) -> None:
        self.show_shares(split_shares.moved(self._shares, part, value / 100))
        self.moved.emit(self._shares)
