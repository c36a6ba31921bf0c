"""The log file, as it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.widgets.plain_text import PlainLabel, breakable

MOST_BYTES = 200_000


class LogDialog(QDialog):
    """The end of the log, to read, copy or find on disk."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logDialog")
        say(self.setWindowTitle, "Log")
        self._path = path
        where = PlainLabel(breakable(str(path)))
        where.setProperty("role", "muted")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("role", "log")
        say(self.text.setAccessibleName, "Log")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for text, slot in (
            (tr("Refresh"), self.reload),
            (tr("Copy"), self._copy),
            (tr("Show folder"), self._show_folder),
        ):
            buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(slot)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(where)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        enter_presses(self, buttons.button(QDialogButtonBox.StandardButton.Close))
        self.resize(820, 480)
        self.reload()

    def reload(self) -> None:
        """Read the end of the file."""
        self.text.setPlainText(tail(self._path))
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


def tail(path: Path, most: int = MOST_BYTES) -> str:
    """The last ``most`` bytes of a text file, from the beginning of a line; a sentence where there is no file."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - most))
            data = file.read()
    except OSError:  # no log yet, or no right to read it: worth a sentence, not a fault
        return tr("The log is empty.")
    text = data.decode("utf-8", "replace")
    return (text if size <= most else text.partition("\n")[2]) or tr("The log is empty.")
