"""The coloured side of a slider: what is set, or at the threshold what is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from swin_annotator.ui.theme import theme
from swin_annotator.ui.theme.stylesheet import style_sheet


@pytest.mark.parametrize(("name", "coloured"), [("brushSlider", "left"), ("thresholdSlider", "right")])
def test_the_coloured_side(qtbot: QtBot, name: str, coloured: str) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.setObjectName(name)
    slider.setStyleSheet(style_sheet(theme.DARK, "", "", ""))
    slider.setValue(50)
    slider.resize(200, 24)
    slider.show()
    seen = slider.grab().toImage()
    accent = QColor(theme.DARK.accent)
    sides = {
        side: any(seen.pixelColor(x, y) == accent for y in range(seen.height()))
        for side, x in (("left", 30), ("right", 170))
    }
    assert sides == {"left": coloured == "left", "right": coloured == "right"}
