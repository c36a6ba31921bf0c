"""What to find: words, examples, and the models that look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.core.queries import Template
from swin_annotator.ui import icons
from swin_annotator.ui.actions import Actions
from swin_annotator.ui.theme import colours_of
from swin_annotator.ui.widgets import KeyButton, heading

CHIP = 44
TEMPLATES = {
    Template.BARE: ("As typed", "The words as you typed them"),
    Template.PHOTO: ("a photo of a …", "Each phrase as “a photo of a …”"),
    Template.ENSEMBLE: ("7 sentences", "The mean of seven sentences around each phrase, as OWL-ViT was measured"),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Chip:
    """One example as the panel shows it."""

    text: str
    negative: bool
    crop: QPixmap | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One model in a combo box."""

    name: str
    note: str = ""
    tip: str = ""


class PromptEdit(QPlainTextEdit):
    """One line that grows to four. Enter runs on this image, Ctrl+Enter on the folder, Shift+Enter breaks the line."""

    submitted = Signal()
    submitted_folder = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("promptEdit")
        self.setAccessibleName("What to find")
        self.setPlaceholderText("What to find: forklift, person")
        self.setToolTip("Commas between things; name: phrase | phrase for several phrases of one category")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._complete)
        self.textChanged.connect(self._grow)
        self._grow()

    def set_names(self, names: Sequence[str]) -> None:
        """Names to suggest."""
        self._names.setStringList(list(names))

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter and Escape from the keys of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (*_ENTER, Qt.Key.Key_Escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape act; all else is typing."""
        popup = self._completer.popup()
        if popup.isVisible() and event.key() in (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab):
            if event.key() is not Qt.Key.Key_Escape and popup.currentIndex().isValid():
                event.ignore()  # the completer takes it
                return
            popup.hide()
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            folder = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.submitted_folder if folder else self.submitted).emit()
            return
        if event.key() is Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.text():
            self._suggest()

    def _word(self) -> str:
        """What stands between the last comma and the cursor."""
        before = self.toPlainText()[: self.textCursor().position()]
        return before.replace("\n", ",").rpartition(",")[2].lstrip()

    def _suggest(self) -> None:
        word = self._word()
        self._completer.setCompletionPrefix(word)
        fits = [name for name in self._names.stringList() if name.casefold().startswith(word.casefold())]
        if len(word) < 1 or not fits or fits == [word]:
            self._completer.popup().hide()
            return
        rect = self.cursorRect()
        rect.setWidth(min(220, self.width()))
        self._completer.complete(rect)

    def _complete(self, name: str) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(self._word()))
        cursor.insertText(name)
        self.setTextCursor(cursor)

    def _grow(self) -> None:
        lines = min(4, max(1, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 16)

    def resizeEvent(self, event: QEvent) -> None:
        """Another width may need another number of lines."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # a QResizeEvent
        self._grow()


class ExampleChip(QAbstractButton):
    """An example's crop with a green + or red −; a click shows it, Delete or its cross removes it."""

    removed = Signal()

    def __init__(self, chip: Chip) -> None:
        super().__init__()
        self._chip = chip
        self.setFixedSize(CHIP, CHIP)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        sign = "never this" if chip.negative else "like this"
        self.setAccessibleName(f"Example, {sign}: {chip.text}")
        self.setToolTip(f"{chip.text} ({sign}). Click to see it, Delete to remove it.")
        self._cross = QToolButton(self)
        self._cross.setObjectName("removeExample")
        self._cross.setAccessibleName(f"Remove the example {chip.text}")
        self._cross.setToolTip("Remove this example")
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setFixedSize(16, 16)
        self._cross.setStyleSheet("QToolButton { padding: 0; min-height: 0; border-radius: 8px; }")
        self._cross.move(CHIP - 17, 1)
        self._cross.hide()
        self._cross.clicked.connect(self.removed)

    def enterEvent(self, event: QEvent) -> None:
        """Offer to remove it."""
        self._cross.setIcon(icons.icon("close", colours_of(self.palette())))
        self._cross.setIconSize(QSize(12, 12))
        self._cross.show()
        super().enterEvent(event)  # type: ignore[arg-type]  # a QEnterEvent

    def leaveEvent(self, event: QEvent) -> None:
        """Back to the plain crop."""
        self._cross.hide()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes it."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The crop in a frame of its sign's colour."""
        colours = colours_of(self.palette())
        colour = QColor(colours.reject if self._chip.negative else colours.accept)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        inner = self.rect().adjusted(2, 2, -2, -2)
        painter.fillRect(inner, QColor(colours.raised))
        if self._chip.crop is not None:
            painter.drawPixmap(inner, self._chip.crop)
        painter.setPen(QPen(QColor(colours.accent) if self.hasFocus() else colour, 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        badge = inner.adjusted(inner.width() - 14, inner.height() - 14, 0, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(badge)
        painter.setPen(QPen(QColor(colours.on_accept if not self._chip.negative else colours.bg), 1.8))
        middle = badge.center()
        painter.drawLine(middle.x() - 3, middle.y() + 1, middle.x() + 4, middle.y() + 1)
        if not self._chip.negative:
            painter.drawLine(middle.x() + 1, middle.y() - 3, middle.x() + 1, middle.y() + 4)


class PromptsPanel(QWidget):
    """Prompt, examples, models. Emits intents; the buttons are actions of the window."""

    submitted = Signal()
    submitted_folder = Signal()
    left = Signal()
    """Escape in the prompt: back to the canvas."""
    example_opened = Signal(int)
    example_removed = Signal(int)
    """Index of a chip."""
    template_changed = Signal(str)
    detector_changed = Signal(str)
    segmenter_changed = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.edit = PromptEdit()
        self.edit.submitted.connect(self.submitted)
        self.edit.submitted_folder.connect(self.submitted_folder)
        self.edit.left.connect(self.left)
        self._chips = QWidget()
        self._row = QHBoxLayout(self._chips)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._chips)
        self._scroll.setFixedHeight(CHIP + 2)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.hide()
        self.template = self._combo("templateCombo", "How words are put to the model")
        for template, (text, tip) in TEMPLATES.items():
            self.template.addItem(text, template.value)
            self.template.setItemData(self.template.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.template.currentIndexChanged.connect(lambda _i: self.template_changed.emit(self.template.currentData()))
        self.detector = self._combo("detectorCombo", "Detector")
        self.detector.currentIndexChanged.connect(lambda _i: self._pick(self.detector, self.detector_changed))
        self.segmenter = self._combo("segmenterCombo", "Segmenter")
        self.segmenter.currentIndexChanged.connect(lambda _i: self._pick(self.segmenter, self.segmenter_changed))
        self._build(actions)

    def _build(self, actions: Actions) -> None:
        run = QHBoxLayout()
        run.setSpacing(8)
        run.addWidget(KeyButton(actions["propose"], "promptButton", keys="Return"), 1)
        run.addWidget(KeyButton(actions["proposeFolder"], "promptFolderButton", keys="Ctrl+Return"), 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (caption, combo) in enumerate(
            (("Wording", self.template), ("Detector", self.detector), ("Segmenter", self.segmenter))
        ):
            label = QLabel(caption)
            label.setProperty("role", "muted")
            label.setBuddy(combo)
            grid.addWidget(label, row, 0)
            grid.addWidget(combo, row, 1)
        masks = QHBoxLayout()
        masks.setSpacing(8)
        masks.addWidget(KeyButton(actions["segment"], "segmentButton"), 1)
        masks.addWidget(KeyButton(actions["refine"], "refineButton"), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(heading("Find"))
        layout.addWidget(self.edit)
        layout.addWidget(self._scroll)
        layout.addLayout(run)
        layout.addLayout(grid)
        layout.addLayout(masks)

    def _combo(self, name: str, spoken: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(spoken)
        combo.setMinimumContentsLength(8)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.installEventFilter(self)
        return combo

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A wheel over a combo box scrolls nothing by accident."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _pick(self, combo: QComboBox, signal: object) -> None:
        if combo.currentData():
            signal.emit(combo.currentData())  # type: ignore[attr-defined]  # a bound Signal

    def set_models(self, detectors: Sequence[Choice], segmenters: Sequence[Choice]) -> None:
        """Offer these models; the chosen ones stay chosen where they are still there."""
        for combo, choices in ((self.detector, detectors), (self.segmenter, segmenters)):
            held = combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            for choice in choices:
                combo.addItem(f"{choice.name}  ·  {choice.note}" if choice.note else choice.name, choice.name)
                combo.setItemData(combo.count() - 1, choice.tip, Qt.ItemDataRole.ToolTipRole)
            combo.setCurrentIndex(max(0, combo.findData(held)))
            combo.setEnabled(combo.count() > 0)
            combo.blockSignals(False)

    def choose(self, combo: QComboBox, value: str) -> bool:
        """Set a combo box without announcing it; whether it has the value."""
        place = combo.findData(value)
        combo.blockSignals(True)
        if place >= 0:
            combo.setCurrentIndex(place)
        combo.blockSignals(False)
        return place >= 0

    def focus_prompt(self) -> None:
        """Put the cursor into the prompt and select what is there."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def show_examples(self, chips: Sequence[Chip]) -> None:
        """Show these examples in order."""
        while (item := self._row.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for place, chip in enumerate(chips):
            button = ExampleChip(chip)
            button.clicked.connect(lambda _c=False, place=place: self.example_opened.emit(place))
            button.removed.connect(lambda place=place: self.example_removed.emit(place))
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._scroll.setVisible(bool(chips))
