"""Enter and Escape in a text field, which belong to what is typed there and not to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def kept_from_window(event: QEvent) -> bool:
    """Return whether the event asks if Enter or Escape is a shortcut of the window; then it is told that it is none."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() not in (*ENTER, Qt.Key.Key_Escape):
        return False
    event.accept()
    return True
