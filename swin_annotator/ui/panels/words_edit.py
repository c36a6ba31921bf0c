"""A line of words on something, kept when it is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from swin_annotator.ui.actions.shortcuts import bracketed
from swin_annotator.ui.i18n.translate import say
from swin_annotator.ui.widgets.enter_keys import ENTER, kept_from_window


class WordsEdit(QLineEdit):
    """A line of text: Enter or going elsewhere keeps it, Escape takes the typing back."""

    kept = Signal(str)
    left = Signal()
    """Enter or Escape: the focus belongs elsewhere."""

    def __init__(self, name: str, spoken: str, hint: str, tip: str, action_id: str) -> None:
        super().__init__()
        self.setObjectName(name)
        say(self.setAccessibleName, spoken)
        say(self.setPlaceholderText, hint)
        if action_id:
            say(self.setToolTip, tip, key=bracketed(action_id))
        else:
            say(self.setToolTip, tip)
        self._shown = ""

    def show_words(self, text: str) -> None:
        """Show what is stored, unless somebody is typing another text."""
        if self.isModified() and self.hasFocus() and text == self._shown:
            return
        self._shown = text
        self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Escape from the keys of the window."""
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Escape takes back."""
        if event.key() in ENTER:
            self.flush()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._shown)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        self.flush()
        super().focusOutEvent(event)

    def flush(self) -> None:
        """Announce what was typed and not kept yet."""
        if self.isModified() and self.text().strip() != self._shown:
            self.setModified(False)
            self.kept.emit(self.text())
