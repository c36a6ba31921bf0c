"""Offers the folders used last: on the empty page, and in the menu."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from swin_annotator.ui.project.folder_controller import FolderController
from swin_annotator.ui.widgets.plain_text import literal
from swin_annotator.ui.window.empty_state import EmptyState


class RecentFolders(QObject):
    """Follows the list of recent folders."""

    def __init__(self, folders: FolderController, empty: EmptyState, menu: QMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._folders, self._empty, self._menu = folders, empty, menu
        folders.recent_changed.connect(self.show)
        empty.recent_chosen.connect(folders.open_recent)

    def show(self) -> None:
        """Name them, in the language in use."""
        recent = self._folders.recent()
        self._empty.show_recent(recent)
        self._menu.clear()
        self._menu.setEnabled(bool(recent))
        for folder in recent:
            self._menu.addAction(literal(str(folder))).triggered.connect(partial(self._open, folder))

    def _open(self, folder: Path, _checked: bool = False) -> None:
        self._folders.open(folder)
