"""Sliders for the look of image and objects, over the corner of the image."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSlider, QWidget

from swin_annotator.core.display_adjustment import DisplayAdjustment
from swin_annotator.ui.actions.shortcuts import bracketed
from swin_annotator.ui.canvas.style import Ink
from swin_annotator.ui.i18n.translate import mark, say, worded
from swin_annotator.ui.widgets.plain_text import PlainLabel

GAMMA_STEPS = 20
"""Slider steps to each side; the last ones are 1/5 and 5."""
AWAY = 12
"""Screen pixels from the corner."""

_OWN = (
    *(Qt.Key.Key_Escape, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
)


class AdjustmentPanel(QFrame):
    """Sits in the upper right corner of the canvas; Escape closes it and leaves the look as it is."""

    changed = Signal(object)
    """``DisplayAdjustment``."""
    ink_changed = Signal(object)
    """``Ink``."""
    left = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("lookPanel")
        say(self.setAccessibleName, "Look of image and objects")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._over = over
        over.installEventFilter(self)
        self.brightness = _slider("brightness", -100, 100)
        self.contrast = _slider("contrast", -100, 100)
        self.gamma = _slider("gamma", -GAMMA_STEPS, GAMMA_STEPS)
        self.fill, self.line = _slider("fill", 0, 100), _slider("line", 0, 100)
        self._figures = [PlainLabel() for _ in range(5)]
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(10)
        names = (mark("Brightness"), mark("Contrast"), mark("Gamma"), mark("Fill"), mark("Lines"))
        for row, slider in enumerate((self.brightness, self.contrast, self.gamma, self.fill, self.line)):
            name = worded(QLabel(), names[row])
            say(slider.setAccessibleName, names[row])
            say(slider.setToolTip, names[row])
            name.setBuddy(slider)
            figure = self._figures[row]
            figure.setMinimumWidth(34)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, widget in enumerate((name, slider, figure)):
                grid.addWidget(widget, row, column)
            slider.valueChanged.connect(self._tell_look if row < 3 else self._tell_ink)
        note = worded(QLabel(), "For the eye only: files and labels stay as they are.")
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        back = worded(QPushButton(), "As it is")
        back.setObjectName("plainLookButton")
        back.setAutoDefault(True)  # Enter presses it
        say(back.setToolTip, "Show the image as it is{key}", key=bracketed("plainLook"))
        back.clicked.connect(self.reset)
        grid.addWidget(note, 5, 0, 1, 2)
        grid.addWidget(back, 5, 2)
        self.set_ink(Ink())
        self._write()
        self.hide()

    @property
    def ink(self) -> Ink:
        """Strength with which the sliders let objects be drawn."""
        return Ink(self.fill.value() / 100, self.line.value() / 100)

    def set_ink(self, ink: Ink) -> None:
        """Put the sliders there."""
        self.fill.setValue(round(100 * ink.fill))
        self.line.setValue(round(100 * ink.line))

    @property
    def adjustment(self) -> DisplayAdjustment:
        """Adjustment that the sliders say."""
        gamma = 5 ** (self.gamma.value() / GAMMA_STEPS)
        return DisplayAdjustment(self.brightness.value(), self.contrast.value(), gamma)

    def begin(self) -> None:
        """Show it, or close it when it is shown."""
        if self.isVisible():
            self._leave()
            return
        self.show()
        self._place()
        self.raise_()
        self.brightness.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reset(self) -> None:
        """The plain look, and objects as strong as they are by default."""
        for slider in (self.brightness, self.contrast, self.gamma):
            slider.setValue(0)
        self.set_ink(Ink())

    def event(self, event: QEvent) -> bool:
        """Escape and what moves a slider is not the window's while the focus is here."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() in _OWN)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _place(self) -> None:
        self.setFixedWidth(min(320, max(200, self._over.width() - 2 * AWAY)))
        self.adjustSize()
        self.move(self._over.width() - self.width() - AWAY, AWAY)

    def _tell_look(self, _value: int) -> None:
        self._write()
        self.changed.emit(self.adjustment)

    def _tell_ink(self, _value: int) -> None:
        self._write()
        self.ink_changed.emit(self.ink)

    def _write(self) -> None:
        adjustment = self.adjustment
        shares = (f"{self.fill.value()} %", f"{self.line.value()} %")
        texts = (f"{adjustment.brightness:+d}", f"{adjustment.contrast:+d}", f"{adjustment.gamma:.2f}", *shares)
        for figure, text in zip(self._figures, texts, strict=True):
            figure.setText(text.replace("+0", "0"))


def _slider(name: str, least: int, most: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setObjectName(f"{name}Slider")
    slider.setRange(least, most)
    return slider
