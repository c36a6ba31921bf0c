"""Asks in place, beside what was just drawn, which category it has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from swin_annotator.core.names import search_key
from swin_annotator.ui.actions.shortcuts import presses
from swin_annotator.ui.actions.table import TABLE
from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.widgets.completer import NameList
from swin_annotator.ui.widgets.enter_keys import ENTER, kept_from_window
from swin_annotator.ui.widgets.plain_text import PlainLabel

WIDTH = 240
GAP = 8
"""Pixels between what was drawn and the question."""


def _rest(name: str, typed: str) -> str:
    """Return what follows what is typed; a letter and its mark may be one character here and two there."""
    asked = search_key(typed)
    return next((name[end:] for end in range(len(name)) if search_key(name[:end]) == asked), "")


class NameEdit(QLineEdit):
    """A name with the rest of the first that fits written behind the cursor; Enter takes it, Escape none."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        say(self.setAccessibleName, spoken)
        self.offers = NameList(self)
        self.offers.itemClicked.connect(lambda item: self.taken.emit(item.text()))
        self._names: list[str] = []
        self.usual = ""
        """Category that Enter takes while nothing is typed."""

    def begin(self, names: Sequence[str], usual: str) -> None:
        """Wait for a name."""
        self._names, self.usual = list(names), usual
        self.clear()
        self.setPlaceholderText(usual)
        self._offer()

    def event(self, event: QEvent) -> bool:
        """Letters and digits typed here are no keys of the window, and none of the canvas, on which this lies."""
        asks = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and any(presses(event, spec.id) for spec in TABLE if spec.at != "window"):  # type: ignore[arg-type]  # a QKeyEvent
            event.accept()
            return True
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Escape leaves, arrows and Tab choose; letters are completed."""
        match event.key():
            case key if key in ENTER:
                self._take()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self._step(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self._step(-1)
            case key:
                super().keyPressEvent(event)
                self._offer()
                if event.text().isprintable() and key not in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
                    self._complete()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab stays here, for the names."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the usual one when the user goes on with something else; another window in front changes nothing."""
        super().focusOutEvent(event)
        kinds = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if self.isVisible() and event.reason() not in kinds:
            self._take() if self.text().strip() or self.usual else self.left.emit()

    def _take(self) -> None:
        name = " ".join(self.text().split()) or self.usual
        if name:
            self.taken.emit(name)

    def _fitting(self) -> list[str]:
        typed = search_key(self.text()[: self.selectionStart()] if self.hasSelectedText() else self.text())
        return [name for name in self._names if search_key(name).startswith(typed)]

    def _offer(self) -> None:
        self.offers.offer(self._fitting())

    def _complete(self) -> None:
        typed, fitting = self.text(), self._fitting()
        rest = _rest(fitting[0], typed) if typed and fitting else ""
        if rest and self.cursorPosition() == len(typed):
            self.setText(typed + rest)
            self.setSelection(len(typed), len(rest))

    def _step(self, by: int) -> None:
        if self.offers.count():
            self.offers.step(by)
            self.setText(self.offers.chosen())
            self.selectAll()


class CategoryAsk(QFrame):
    """A small question over the canvas."""

    answered = Signal(str)
    left = Signal()
    """Nothing was chosen: what was drawn is not kept."""

    def __init__(self, canvas: QWidget, name: str, spoken: str) -> None:
        """A question that is not shown yet.

        Args:
            canvas: over which it lies.
            name: of the field that takes the answer, for tests and robots.
            spoken: what the field is called by a screen reader.
        """
        super().__init__(canvas)
        self.setObjectName("categoryAsk")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._canvas = canvas
        self._question = PlainLabel()
        self.edit = NameEdit(name, spoken)
        self.edit.taken.connect(self._end)
        self.edit.left.connect(lambda: self._end(""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self._question)
        layout.addWidget(self.edit)
        self.hide()

    def ask(self, beside: QRect, question: str, names: Sequence[str], usual: str) -> None:
        """Ask for a category.

        Args:
            beside: what was drawn, in pixels of the canvas.
            question: what is asked for.
            names: of categories, offered while somebody types.
            usual: what Enter takes when nothing is typed; empty where nothing is likely.
        """
        self._question.setText(question)
        self.setFixedWidth(WIDTH)
        self.adjustSize()
        self.move(self._place(beside))
        self.show()
        self.raise_()
        self.edit.setFocus()
        self.edit.begin(names, usual)
        if not usual:
            self.edit.setPlaceholderText(tr("Name"))

    def leave(self) -> None:
        """Ask no more; what was drawn is no longer on screen."""
        self._end("")

    def _place(self, beside: QRect) -> QPoint:
        """Under what was drawn, or over it where there is no room; always inside the canvas."""
        room = self._canvas.rect()
        top = beside.bottom() + GAP
        if top + self.height() > room.bottom():
            top = beside.top() - GAP - self.height()
        left = min(max(4, beside.left()), max(4, room.width() - self.width() - 4))
        return QPoint(left, min(max(4, top), max(4, room.height() - self.height() - 4)))

    def _end(self, name: str) -> None:
        if not self.isVisible():
            return
        self.edit.offers.hide()
        self.hide()
        if name:
            self.answered.emit(name)
        else:
            self.left.emit()
