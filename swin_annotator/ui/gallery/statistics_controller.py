"""The statistics of the project: read in the background, shown as plots, written as CSV."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from swin_annotator.core import os_errors
from swin_annotator.core.types import State
from swin_annotator.errors import LabelFileError
from swin_annotator.store.project import Project
from swin_annotator.ui.gallery.gallery_controller import FOLLOW_MS
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.project.session import Session
from swin_annotator.work.io_pool import IoPool, IoResult

if TYPE_CHECKING:
    from swin_annotator.core.statistics import Statistics
    from swin_annotator.ui.panels.statistics import StatisticsPanel

AskSave = Callable[[], Path | None]


class StatisticsController(QObject):
    """Makes the dialog when it is asked for, and keeps its plots up to date while it is open."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, io: IoPool, window: QWidget, *, ask_save: AskSave | None = None) -> None:
        """Statistics of ``session``, read by ``io``; ``ask_save`` asks where they go, else the system's dialog."""
        super().__init__(window)
        self._session, self._io, self._window = session, io, window
        self.ask_save = ask_save or self._ask_place
        self.panel: StatisticsPanel | None = None
        self._following = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._following.timeout.connect(self._follow)
        session.changed.connect(lambda _changes: self._following.start())
        session.categories_changed.connect(self._following.start)
        session.opened.connect(self._take_project)
        io.answered.connect(self._take_answer)

    def show(self) -> None:
        """Open the statistics."""
        from swin_annotator.ui.widgets.front import bring_to_front

        if self.panel is None:
            self.panel = self._make()
        bring_to_front(self.panel.window())
        self._read()

    def say_again(self) -> None:
        """Let the dialog go; it opens in the language in use."""
        if self.panel is not None:
            self.panel.window().close()
            self.panel.window().deleteLater()
            self.panel = None

    def save_csv(self) -> None:
        """Ask where, and write the statistics there."""
        from swin_annotator.core.statistics import to_csv

        found = self.panel.statistics if self.panel is not None else None
        path = self.ask_save() if found is not None else None
        if found is None or path is None:
            return
        try:
            path.write_text(to_csv(found), encoding="utf-8", newline="")
        except OSError as error:
            reason = said(os_errors.reason(error))
            self.failed.emit(
                LabelFileError(
                    tr("{path} can't be written ({reason}).", path=path, reason=reason),
                    hint=tr("Choose another place."),
                )
            )
            return
        self.told.emit(tr("Statistics written to {path}.", path=path))

    def _make(self) -> StatisticsPanel:
        from swin_annotator.ui.panels.statistics import StatisticsPanel

        dialog, panel = QDialog(self._window), StatisticsPanel()
        dialog.setObjectName("statisticsDialog")
        say(dialog.setWindowTitle, "Statistics")
        dialog.resize(980, 640)
        panel.csv_wanted.connect(self.save_csv)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        return panel

    def _follow(self) -> None:
        if self.panel is not None and self.panel.isVisible():
            self._read()

    def _read(self) -> None:
        project = self._session.project
        if project is not None:
            folder, place = project.folder, project.place
            self._io.request(("statistics", str(folder)), partial(_gathered, folder, place))

    def _take_answer(self, answer: IoResult) -> None:
        from swin_annotator.core.statistics import Statistics

        match answer.key:
            case ("statistics", str(folder)) if folder == str(self._session.folder):
                if isinstance(answer.result, Statistics) and self.panel is not None:
                    self.panel.show_statistics(answer.result)
                elif answer.error is not None:
                    self.failed.emit(answer.error)

    def _take_project(self, project: object) -> None:
        if project is None and self.panel is not None:
            self.panel.window().close()

    def _ask_place(self) -> Path | None:
        from swin_annotator.ui.dialogs import file_chooser

        start = (self._session.folder or Path.home()) / "statistics.csv"
        return file_chooser.ask_new_file(self._window, tr("Save the statistics"), start, "CSV (*.csv)")


def _gathered(folder: Path, place: Path) -> Statistics:
    """Read with a connection of its own, in a background thread. Raises ProjectError."""
    import pyqtgraph  # noqa: F401  # imported here, the plots do not hold up the window for it

    from swin_annotator.core.statistics import gather

    with Project.open(folder, read_only=True, place=place) as project:
        states = [summary.state for summary in project.summaries().values()]
        every = project.annotation_summaries(tuple(State))
        return gather(states, project.categories(), every, project.decisions.all(), project.thresholds)
