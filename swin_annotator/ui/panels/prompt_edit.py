"""The text field for what to find."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOST_SHOWN = 8
ROW = 26


class Suggestions(QListWidget):
    """Names under the prompt. Part of the window and never in focus, so that the keyboard stays where it is."""

    def __init__(self, edit: PromptEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.setObjectName("suggestions")
        self.setAccessibleName("Suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def offer(self, names: Sequence[str]) -> None:
        """Show these under the line that is typed; none: hide."""
        self.setVisible(bool(names))
        if not names:
            return
        window = self._edit.window()
        if self.parent() is not window:
            self.setParent(window)
        self.clear()
        self.addItems(list(names))
        self.setCurrentRow(-1)
        corner = self._edit.mapTo(window, QPoint(0, self._edit.height() + 2))
        self.setGeometry(corner.x(), corner.y(), self._edit.width(), min(MOST_SHOWN, len(names)) * ROW + 6)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Move the choice, around the ends."""
        self.setCurrentRow((max(self.currentRow(), -1 if by > 0 else 0) + by) % self.count())

    def chosen(self) -> str:
        """The name under the choice, or nothing."""
        item: QListWidgetItem | None = self.currentItem()
        return item.text() if item is not None and self.isVisible() else ""


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
        self._names: list[str] = []
        self.suggestions = Suggestions(self)
        self.suggestions.itemClicked.connect(lambda item: self._complete(item.text()))
        self.textChanged.connect(self._grow)
        self._grow()

    def set_names(self, names: Sequence[str]) -> None:
        """Names to suggest."""
        self._names = list(names)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter, Escape and the arrows from the keys of the window."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in (*_ENTER, Qt.Key.Key_Escape):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape act, arrows and Tab choose a suggestion; all else is typing."""
        if self.suggestions.isVisible() and self._in_suggestions(event):
            return
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
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
        """Whether the key was for the list of suggestions."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.suggestions.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.suggestions.hide()
            return True
        chosen = self.suggestions.chosen()
        if chosen and event.key() in (*_ENTER, Qt.Key.Key_Tab):
            self._complete(chosen)
            return True
        return False

    def _word(self) -> str:
        """What stands between the last comma and the cursor."""
        before = self.toPlainText()[: self.textCursor().position()]
        return before.replace("\n", ",").rpartition(",")[2].lstrip()

    def _suggest(self) -> None:
        word = self._word()
        fits = [name for name in self._names if name.casefold().startswith(word.casefold())] if word else []
        self.suggestions.offer([] if fits == [word] else fits)

    def _complete(self, name: str) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(self._word()))
        cursor.insertText(name)
        self.setTextCursor(cursor)
        self.suggestions.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is suggested to nobody."""
        self.suggestions.hide()
        super().focusOutEvent(event)

    def _grow(self) -> None:
        lines = min(4, max(1, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        self._grow()
