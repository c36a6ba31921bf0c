"""The size of the brush, where the status bar has room while a brush is in hand."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from swin_annotator.ui.canvas.surface import LEAST, MOST
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.widgets.plain_text import PlainLabel

STEPS = 100
TOOLS = ("brush", "eraser")
WIDTH = 110


class BrushSize(QWidget):
    """A slider and the diameter in image pixels; hidden while no brush is in hand."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("brushSizeSlider")
        say(self.slider.setAccessibleName, "Brush size")
        say(self.slider.setToolTip, "Brush size; Shift+wheel, or comma and full stop on the canvas")
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a drag must not take the keys from the canvas
        self.slider.setRange(0, STEPS)
        self.slider.setFixedWidth(WIDTH)
        self.slider.valueChanged.connect(self._set)
        self.figure = PlainLabel()
        self.figure.setObjectName("brushSizeLabel")
        self.figure.setProperty("role", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.figure)
        layout.addWidget(self.slider)
        canvas.brush_size_changed.connect(self._show)
        self._show(canvas.brush_size)
        self.hide()

    def take_tool(self, tool: str) -> None:
        """Come with a brush, go with it."""
        self._show(self._canvas.brush_size)
        self.setVisible(tool in TOOLS)

    def _set(self, step: int) -> None:
        self._canvas.brush_size = LEAST * (MOST / LEAST) ** (step / STEPS)

    def _show(self, size: float) -> None:
        self.figure.setText(tr("Brush {size:.0f} px", size=size))
        self.slider.blockSignals(True)
        self.slider.setValue(round(STEPS * math.log(size / LEAST) / math.log(MOST / LEAST)))
        self.slider.blockSignals(False)
