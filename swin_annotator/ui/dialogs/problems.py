"""The list of what was wrong in a label file, entry by entry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from swin_annotator.core.dataset import Problem
from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import mark, say, tr

FILE_TITLE, RUN_TITLE = mark("Problems in the file"), mark("Images that could not be worked on")
SEVERITIES = {"error": mark("error"), "warning": mark("warning")}


class ProblemsDialog(QDialog):
    """A list to read and copy."""

    def __init__(
        self,
        name: str,
        problems: Sequence[Problem],
        parent: QWidget | None = None,
        *,
        title: str = FILE_TITLE,
    ) -> None:
        """The problems of what is called ``name``, worst first, under a marked ``title``."""
        super().__init__(parent)
        self.setObjectName("problemsDialog")
        say(self.setWindowTitle, title)
        self.text = QPlainTextEdit("\n".join([f"{name}:", *map(line, problems)]))
        self.text.setReadOnly(True)
        say(self.text.setAccessibleName, title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        enter_presses(self, buttons.button(QDialogButtonBox.StandardButton.Close))
        self.resize(720, 400)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())


def line(problem: Problem) -> str:
    """One problem as one line."""
    return f"{tr(SEVERITIES[problem.severity])}: {problem.where}: {said(problem.message)}"
