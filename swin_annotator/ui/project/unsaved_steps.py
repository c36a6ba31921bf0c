"""Steps that are not on disk yet, since another program holds the project: said, and written as soon as that ends."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from swin_annotator.store.project import Project
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.widgets.banner import Banner, StatusLine

RETRY_MS, REST_MS = 300, 5000
"""Pause before it is tried again; the longer one after an error, which is told."""


class UnsavedSteps(QObject):
    """Keeps the window from waiting for other programs, and tells."""

    def __init__(self, session: Session, banner: Banner, message: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._banner, self._message = session, banner, message
        self._told = ""
        self._timer = QTimer(self, interval=RETRY_MS)
        self._timer.timeout.connect(self._look)
        session.opened.connect(self._take_project)

    def _take_project(self, project: Project | None) -> None:
        self._told = ""
        if project is None:
            self._timer.stop()
        else:
            project.database.defer_when_busy()
            self._timer.start()

    def _look(self) -> None:
        project = self._session.project
        if project is None or not (project.database.waiting or self._told):
            return
        count = self._session.attempt(lambda opened: opened.database.save_waiting())
        if count is None:
            self._told = ""
            self._timer.setInterval(REST_MS)
            return
        self._timer.setInterval(RETRY_MS)
        self._tell(count)

    def _tell(self, count: int) -> None:
        banner, before = self._banner, self._told
        self._told = ""
        if count:
            self._told = plural(
                "Another program is using this project: {n} change is not saved yet. It will be as soon as that ends.",
                "Another program is using this project: {n} changes are not saved yet. They will be as soon as that "
                "ends.",
                count,
            )
            if banner.text in ("", before) and banner.text != self._told:
                banner.tell(self._told)
        elif before:
            if banner.text == before:
                banner.hide()
            self._message.tell(tr("Everything is saved again."))
