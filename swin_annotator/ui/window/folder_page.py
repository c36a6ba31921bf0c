"""The middle of the window: the image of the open folder, or what is shown before one is open."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedLayout, QWidget

from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.widgets.plain_text import title


class FolderPage(QObject):
    """Turns to the page that fits, and names the folder in the window's title."""

    def __init__(
        self, session: Session, stack: QStackedLayout, canvas: Canvas, empty: QWidget, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._stack, self._canvas, self._empty, self._window = session, stack, canvas, empty, window
        session.opened.connect(self._take_project)

    def _take_project(self, project: object) -> None:
        self._stack.setCurrentWidget(self._canvas if project else self._empty)
        folder = self._session.folder
        self._window.setWindowTitle(f"{title(folder.name)} – Swin Annotator" if folder else "Swin Annotator")
        if project is None:
            self._canvas.show_message("")
