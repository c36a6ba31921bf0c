"""The text field for what to find."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QPlainTextEdit,
)

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


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
        self._popup().setObjectName("completer")
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._complete)
        self.textChanged.connect(self._grow)
        self._grow()

    def set_names(self, names: Sequence[str]) -> None:
        """Names to suggest."""
        self._names.setStringList(list(names))

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter and Escape from the keys of the window."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in (*_ENTER, Qt.Key.Key_Escape):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape act; all else is typing."""
        popup = self._popup()
        if popup.isVisible() and event.key() in (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab):
            if event.key() != Qt.Key.Key_Escape and popup.currentIndex().isValid():
                event.ignore()  # the completer takes it
                return
            popup.hide()
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            folder = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.submitted_folder if folder else self.submitted).emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.text():
            self._suggest()

    def _popup(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None  # a completer makes one when it is first asked
        return popup

    def _word(self) -> str:
        """What stands between the last comma and the cursor."""
        before = self.toPlainText()[: self.textCursor().position()]
        return before.replace("\n", ",").rpartition(",")[2].lstrip()

    def _suggest(self) -> None:
        word = self._word()
        self._completer.setCompletionPrefix(word)
        fits = [name for name in self._names.stringList() if name.casefold().startswith(word.casefold())]
        if len(word) < 1 or not fits or fits == [word]:
            self._popup().hide()
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
