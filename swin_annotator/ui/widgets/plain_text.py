"""Names that people and files bring, written as they are: Qt reads ``<b>``, ``&``, line ends and ``[*]`` as commands.

A folder may be called ``<img src=probe.png>``; as rich text Qt would open that file.
"""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

MENU_LENGTH = 80
"""Letters of a name in a menu or on a button."""
WIDE = 160
"""A line of a tool tip that has more letters is broken."""
_WORD = 24
"""Letters without a blank after which a line may be broken."""
_SIGNS = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421, 0x85: 0x2424, 0x2028: 0x2424, 0x2029: 0x2424}
"""Characters that have no picture of their own, and the one that Unicode has for each: ␊ for a line end."""


def one_line(text: str) -> str:
    """``text`` on one line: what would begin another or move the writing is shown by a sign."""
    return text if text.isprintable() else text.translate(_SIGNS)


def short(text: str, most: int = MENU_LENGTH) -> str:
    """``text`` on one line of at most ``most`` letters: beginning and end stay, for names differ there."""
    text = one_line(text)
    if len(text) <= most:
        return text
    tail = most // 2
    return f"{text[: most - tail - 1]}…{text[-tail:]}"


def literal(text: str, most: int = MENU_LENGTH) -> str:
    """``text`` for a menu or a button, where a single ``&`` would underline the letter behind it."""
    return short(text, most).replace("&", "&&")


def unmarked(text: str) -> str:
    """Return what a menu or button that was given ``literal`` shows."""
    return text.replace("&&", "&")


def breakable(text: str) -> str:
    """``text`` that may be broken within words too long for any line; nothing else is changed."""
    return re.sub(rf"(\S{{{_WORD}}})(?=\S)", "\\1\u200b", text)


def tip(text: str) -> str:
    """``text`` for a tool tip, which shows it as it is and breaks lines that are too long."""
    marked = "<" in text or "&lt;" in text  # what Qt looks for before it takes a text for HTML
    if not marked and max(map(len, text.splitlines()), default=0) <= WIDE:
        return text
    lines = (html.escape(breakable(one_line(line)), quote=False) for line in text.split("\n"))
    return f"<qt>{'<br>'.join(lines)}</qt>"


def title(text: str) -> str:
    """``text`` for a window's title, where ``[*]`` would be a sign of unsaved changes."""
    return one_line(text).replace("[*]", "[*][*]")


class PlainLabel(QLabel):
    """A label that shows every text as it is, and has no say in how wide the window is."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class WrappedLabel(PlainLabel):
    """A text of several lines that is never lower than they are.

    A column that shares its height asks before it knows a width, and would cut the last line.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show ``text``."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, too."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())) if self.text() else 0)
