"""The text field for what to find."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from swin_annotator.core.names import COMMAS, search_key
from swin_annotator.ui.i18n.translate import say
from swin_annotator.ui.widgets.completer import NameList
from swin_annotator.ui.widgets.enter_keys import ENTER, kept_from_window


class PromptEdit(QPlainTextEdit):
    """One line that grows to four. Enter runs on this image, Ctrl+Enter on the folder, Shift+Enter breaks the line."""

    submitted = Signal()
    submitted_folder = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("promptEdit")
        say(self.setAccessibleName, "What to find")
        say(self.setPlaceholderText, "What to find: forklift, person")
        say(self.setToolTip, "Commas between things; name: phrase | phrase for several phrases of one category")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._names: list[str] = []
        self.suggestions = NameList(self)
        self.suggestions.itemClicked.connect(lambda item: self._complete(item.text()))
        self.textChanged.connect(self._grow)
        self._grow()

    def set_names(self, names: Sequence[str]) -> None:
        """Names to suggest."""
        self._names = list(names)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter, Escape and the arrows from the keys of the window."""
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape act, arrows and Tab choose a suggestion; all else is typing."""
        if self.suggestions.isVisible() and self._in_suggestions(event):
            return
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.suggestions.hide()
            folder = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.submitted_folder if folder else self.submitted).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if event.text():
                self._suggest()

    def _in_suggestions(self, event: QKeyEvent) -> bool:
        """Return whether the key was for the list of suggestions."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.suggestions.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.suggestions.hide()
            return True
        chosen = self.suggestions.chosen()
        if chosen and event.key() in (*ENTER, Qt.Key.Key_Tab):
            self._complete(chosen)
            return True
        return False

    def _word(self) -> str:
        """Return what stands between the last comma and the cursor."""
        before = self.toPlainText()[: self.textCursor().position()]
        return re.split(f"[{COMMAS}\n]", before)[-1].lstrip()

    def _suggest(self) -> None:
        word = self._word()
        fits = [name for name in self._names if search_key(name).startswith(search_key(word))] if word else []
        self.suggestions.offer([] if fits == [word] else fits)

    def _complete(self, name: str) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(self._word()))
        cursor.insertText(name)
        self.setTextCursor(cursor)
        self.suggestions.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list of suggestions when the field loses the keyboard."""
        self.suggestions.hide()
        super().focusOutEvent(event)

    def _grow(self) -> None:
        lines = min(4, max(1, round(self.document().size().height())))
        self.setFixedHeight(self.height_of(lines))

    def height_of(self, lines: int) -> int:
        """Pixels that it takes with this many lines."""
        return lines * self.fontMetrics().lineSpacing() + 16

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        self._grow()
