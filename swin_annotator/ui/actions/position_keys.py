"""Keys by their place on the keyboard, where the layout has no Latin letter or no digit there.

Qt finds a shortcut by the sign that a key types. With Russian, Greek or Hebrew alone there is no layout with Latin
letters to fall back to, and on a French keyboard the digits need Shift. What is left over then comes here.
"""

from __future__ import annotations

import sys
import unicodedata

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget

_ROWS = {2: "1234567890", 16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'", 44: "ZXCVBNM,./"}
"""Rows by the code of a row's first key, as keyboards of PCs count them: the signs of the American layout."""
_PLACES = {first + place: sign for first, row in _ROWS.items() for place, sign in enumerate(row)}
_MAC_KEYS = (0, 11, 8, 2, 14, 3, 5, 4, 34, 38, 40, 37, 46, 45, 31, 35, 12, 15, 1, 17, 32, 9, 13, 7, 16, 6)
_MAC_PLACES = {code: chr(ord("A") + place) for place, code in enumerate(_MAC_KEYS)} | {
    code: digit for digit, code in zip("1234567890", (18, 19, 20, 21, 23, 22, 26, 28, 25, 29), strict=True)
}
_X_OFFSET = 8
"""X and Wayland count from here."""
_TEXTS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_COMMANDS = _CTRL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def sign_at(event: QKeyEvent) -> str:
    """Return what the American layout has on the pressed key: a capital letter, digit or sign.

    Empty where it has no other.
    """
    if sys.platform == "darwin":
        return _MAC_PLACES.get(event.nativeVirtualKey(), "")
    offset = 0 if sys.platform == "win32" else _X_OFFSET
    return _PLACES.get(event.nativeScanCode() - offset, "")


def is_latin(text: str) -> bool:
    """Return whether a typed sign is a Latin letter."""
    return text.isalpha() and "LATIN" in unicodedata.name(text[0], "")


class PositionKeys(QObject):
    """Presses the keys of one window by their place, after Qt found nothing for the sign that they type."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._latin = True
        """True if the last letter that was typed was a Latin one."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the platform's window from its first showing on: shortcuts have been tried when a press comes there."""
        if watched is self._window:
            handle = self._window.windowHandle()
            if event.type() is QEvent.Type.Show and handle is not None:
                self._window.removeEventFilter(self)
                handle.installEventFilter(self)
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        """Press what stands at this place instead; whether there was something."""
        focus = QApplication.focusWidget() or self._window
        sign = self._meant(event)
        if not sign or (isinstance(focus, _TEXTS) and not event.modifiers() & _COMMANDS):
            return False
        modifiers, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(ord(sign))
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, sign)
        override.ignore()
        QApplication.sendEvent(focus, override)
        action = None if override.isAccepted() else self._action(focus, QKeyCombination(modifiers, key))
        if action is None:
            QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, sign, event.isAutoRepeat()))
        elif isinstance(action, QAbstractButton):
            action.click()
        elif action.autoRepeat() or not event.isAutoRepeat():
            action.trigger()
        return True

    def _meant(self, event: QKeyEvent) -> str:
        """The sign of the place, where the typed one can't be a shortcut's; empty where it can."""
        code, sign = event.key(), sign_at(event)
        typed = chr(code) if 0x20 < code < 0x110000 and code < Qt.Key.Key_Escape.value else ""
        if typed.isalpha():
            self._latin = is_latin(typed)
        if not sign or not typed or typed == sign:
            return ""
        if sign.isdigit():
            return "" if typed.isdigit() or event.modifiers() & _SHIFT else sign
        foreign = not is_latin(typed) and (not typed.isascii() or not self._latin)
        return sign if foreign else ""

    def _action(self, focus: QWidget, keys: QKeyCombination) -> QAction | QAbstractButton | None:
        """Return what these keys do in the widget with the focus, as Qt looks for it."""
        sequence = QKeySequence(keys)
        widget: QWidget | None = focus
        while widget is not None:
            for action in widget.actions():
                everywhere = action.shortcutContext() is not Qt.ShortcutContext.WidgetShortcut
                if (everywhere or widget is focus) and action.isEnabled() and sequence in action.shortcuts():
                    return action
            if widget.isWindow():
                break
            widget = widget.parentWidget()
        buttons = self._window.findChildren(QAbstractButton)
        return next((b for b in buttons if b.shortcut() == sequence and b.isVisible() and b.isEnabled()), None)
