"""A question with a few answers, one of them behind Enter; Escape leaves everything as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

Answer = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


def ask(parent: QWidget, title: str, text: str, answers: Sequence[Answer], name: str = "question") -> QMessageBox:
    """Open the question over ``parent``; it returns at once, and the answer does what belongs to it.

    Args:
        parent: the window.
        title: of the dialog.
        text: plain text, whatever names are in it.
        answers: the first is behind Enter.
        name: the dialog's object name.
    """
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    does = {box.addButton(said, QMessageBox.ButtonRole.AcceptRole): act for said, act in answers}
    box.addButton(QMessageBox.StandardButton.Cancel)
    first = next(iter(does))
    box.setDefaultButton(first)
    first.setProperty("role", "primary")
    box.buttonClicked.connect(lambda button: does.get(button, _nothing)())
    box.open()
    return box


def _nothing() -> None:
    """Cancel."""
