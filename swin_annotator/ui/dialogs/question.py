"""A question with a few answers, one of them behind Enter; Escape leaves everything as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from swin_annotator.ui.widgets.plain_text import one_line
from swin_annotator.ui.widgets.plain_text import title as plain_title

Answer = tuple[str, Callable[[], object]]
"""Text of a button, and what it does."""


def ask(
    parent: QWidget,
    title: str,
    text: str,
    answers: Sequence[Answer],
    name: str = "question",
    otherwise: Callable[[], object] = lambda: None,
) -> QMessageBox:
    """Open the question over ``parent``; it returns at once, and the answer does what belongs to it.

    Args:
        parent: the window.
        title: of the dialog.
        text: plain text, whatever names are in it.
        answers: the first is behind Enter.
        name: the dialog's object name.
        otherwise: what Cancel and Escape do.
    """
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setWindowTitle(plain_title(title))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(one_line(title))
    # The label of the text does not wrap under a style sheet; that of the informative text does.
    box.setInformativeText(text)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    does = {box.addButton(said, QMessageBox.ButtonRole.AcceptRole): act for said, act in answers}
    box.addButton(QMessageBox.StandardButton.Cancel)
    first = next(iter(does))
    box.setDefaultButton(first)
    first.setProperty("role", "primary")
    box.buttonClicked.connect(lambda button: does.get(button, otherwise)())
    box.open()
    return box
