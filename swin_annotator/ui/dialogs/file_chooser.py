"""Choosing a file or folder: the desktop's dialog where there is one, else Qt's with columns that show a whole date."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHeaderView, QToolButton, QTreeView, QWidget

from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import current

_ICONS = {
    "backButton": "previous",
    "forwardButton": "next",
    "toParentButton": "up",
    "newFolderButton": "newfolder",
    "listModeButton": "sheet",
    "detailModeButton": "menu",
}
"""Qt's name of a button of its dialog, and the icon on it: Qt's own arrows are black, whatever the theme."""


def ask_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """A folder that is there; None where nobody chose one.

    Args:
        parent: the window.
        title: of the dialog.
        start: the folder to begin with.
    """
    dialog = QFileDialog(parent, title, str(start))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(dialog)


def ask_file(parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
    """A file that is there, of one of ``kinds``, as in “Labels (*.json *.csv);;All files (*)”."""
    dialog = QFileDialog(parent, title, str(start), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def ask_new_file(parent: QWidget, title: str, start: Path, kinds: str, *, confirm: bool = True) -> Path | None:
    """A file to be written.

    Args:
        parent: the window.
        title: of the dialog.
        start: the file that is offered.
        kinds: as for ``ask_file``.
        confirm: ask where the file is there already.
    """
    dialog = QFileDialog(parent, title, str(start.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not confirm)
    dialog.selectFile(start.name)
    return _chosen(dialog)


def fit_columns(dialog: QFileDialog) -> None:
    """Let size, kind and date have what their texts need, and the name the rest. The desktop's own dialog has none."""
    for view in dialog.findChildren(QTreeView):
        header = view.header()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(0)  # what is in sight: a folder may hold thousands
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def dress_buttons(dialog: QFileDialog) -> None:
    """Give the buttons icons in the colours of the theme. The desktop's own dialog has none."""
    for button in dialog.findChildren(QToolButton):
        if button.objectName() in _ICONS:
            button.setIcon(icons.icon(_ICONS[button.objectName()], current()))


def _chosen(dialog: QFileDialog) -> Path | None:
    fit_columns(dialog)
    dress_buttons(dialog)
    try:
        return Path(dialog.selectedFiles()[0]) if dialog.exec() and dialog.selectedFiles() else None
    finally:
        dialog.deleteLater()
