"""Backups of the open project, made in the background, and going back to one; recovery of a damaged project."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from swin_annotator.errors import AnnotatorError
from swin_annotator.store import backups
from swin_annotator.store import place as places
from swin_annotator.store.backups import Backup, BackupReason
from swin_annotator.store.project import Project
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.folder_controller import FolderController
from swin_annotator.ui.project.import_export import ImportExport
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.widgets.banner import Banner, sentence
from swin_annotator.work.io_pool import IoPool, IoResult
from swin_annotator.work.transfer_thread import Cancelled

if TYPE_CHECKING:
    from swin_annotator.engine.import_plan import ImportPlan
    from swin_annotator.store.recovery import Recovered
    from swin_annotator.ui.dialogs.backups import BackupsDialog

STEPS = 100
"""Changes after which a backup is made."""
REST = 20
"""A backup is followed by a pause of so many times its length: large projects are not backed up all the time."""
PARTING_S = 5.0
"""Seconds that the end of the program waits for the backup at closing; without it the next opening makes one."""
SETTLE_MS = 2000
"""The first backup waits until the folder is on screen."""
_NICE = 5
_MADE, _LISTED, _OUTLOOK, _PACKED, _RECOVERED = "made", "listed", "outlook", "packed", "recovered"


class BackupController(QObject):
    """Makes them; asks which one; hands what restoring changes to the same door as imports."""

    failed = Signal(object)
    told = Signal(str)

    def __init__(
        self, session: Session, folders: FolderController, import_export: ImportExport, banner: Banner, window: QWidget
    ) -> None:

        super().__init__(window)
        self._session, self._folders, self._import_export, self._banner = session, folders, import_export, banner
        self._window = window
        self.ask_target: Callable[[bool], Path | None] = self._target_dialog
        """Asks for the file of a packed project; whether images go in."""
        self.pool = IoPool(self, threads=1, nice=_NICE)
        self.pool.answered.connect(self._take)
        self.dialog: BackupsDialog | None = None
        self._place: Path | None = None
        self._asked: Path | None = None
        """The folder that was last asked for, which may be the damaged one."""
        self._greeting = ""
        """Sentence that is told once the recovered project is open: what was told before goes when another opens."""
        self._changes = 0
        self._began = self._rest_until = 0.0
        self._first = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._first.timeout.connect(partial(self._make, BackupReason.OPENING))
        session.opened.connect(self._take_project)
        session.changed.connect(lambda _changes: self._count())

    def ask(self) -> None:
        """Open the table of backups."""
        from swin_annotator.ui.dialogs.backups import BackupsDialog

        if self._place is None:
            return
        dialog = BackupsDialog(self._window)
        dialog.previewed.connect(self._preview)
        dialog.restored.connect(self.restore)
        dialog.wished.connect(partial(self._make, BackupReason.WISH))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()
        self._list()

    def restore(self, backup: Backup) -> None:
        """Make the labels what they were, as one step; what there is now is backed up before."""
        from swin_annotator.engine import restoring

        def read(view: Project, cancelled: Cancelled) -> ImportPlan:
            restoring.keep_present(view.place)
            return restoring.plan(view, backup, cancelled)

        text = tr("The labels are those of {when}. {undo} takes that back.", when=_when(backup), undo=key_of("undo"))
        self._import_export.take_in(tr("the backup of {when}", when=_when(backup)), read, lambda: self.told.emit(text))

    def pack(self) -> None:
        """Ask for a file and write the project into it."""
        self._pack(with_images=False)

    def pack_with_images(self) -> None:
        """The same, and the images."""
        self._pack(with_images=True)

    def recover(self) -> None:
        """Read what can be read of the damaged project that was asked for or is open, and open it again."""
        folder = self._session.folder or self._folders.asked
        if folder is None:
            return
        self._asked = folder
        self._session.close()
        self.told.emit(tr("Reading what can be read of the project…"))
        self.pool.request((_RECOVERED, str(folder)), partial(_recover, folder))

    def stop(self) -> None:
        """Wait a little for the last backup; what is on disk already needs none."""
        self._first.stop()
        end = time.monotonic() + PARTING_S
        while self.pool.waiting() and time.monotonic() < end:
            time.sleep(0.01)
        self.pool.stop(max(0.0, end - time.monotonic()))

    def _pack(self, *, with_images: bool) -> None:
        from swin_annotator.engine import packing

        project = self._session.project
        if project is None or (path := self.ask_target(with_images)) is None:
            return
        try:
            project.database.settle()
        except AnnotatorError as error:
            self.failed.emit(error)
            return
        self.told.emit(tr("Packing the project…"))
        work = partial(packing.pack, project.folder, project.place, path, with_images=with_images)
        self.pool.request((_PACKED, str(path)), work)

    def _take_project(self, project: Project | None) -> None:

        left, self._place = self._place, None if project is None else project.place
        if left is not None and self._changes:
            self._request(left, BackupReason.CLOSING)
        self._changes = 0
        self._rest_until = 0.0
        if self.dialog is not None:
            self.dialog.close()
        if project is None:
            self._first.stop()
        else:
            self._first.start()
            self._greet()

    def _greet(self) -> None:
        greeting, self._greeting = self._greeting, ""
        if greeting:
            self._banner.tell(greeting)

    def _count(self) -> None:

        self._changes += 1
        if self._changes % STEPS == 0 and time.monotonic() >= self._rest_until:
            self._make(BackupReason.STEPS)

    def _make(self, why: BackupReason) -> None:
        if self._place is not None:
            self._request(self._place, why)

    def _request(self, place: Path, why: BackupReason) -> None:
        self._began = time.monotonic()
        self.pool.request((_MADE, place, why), partial(backups.make, place, why))

    def _list(self) -> None:
        if self._place is not None:
            self.pool.request((_LISTED, self._place), partial(backups.found, self._place))

    def _preview(self, backup: Backup) -> None:
        from swin_annotator.engine import restoring

        project = self._session.project
        if project is not None:
            work = partial(restoring.preview, project.folder, project.place, backup)
            self.pool.request((_OUTLOOK, backup), work)

    def _take(self, answer: IoResult) -> None:
        from swin_annotator.engine.restoring import Outlook
        from swin_annotator.store.bundle import About
        from swin_annotator.store.recovery import Recovered

        match answer.key, answer.result:
            case (("made", Path() as place, BackupReason()), _):
                self._take_made(place, answer.error)
            case (("listed", Path() as place), tuple() as found) if self.dialog is not None and place == self._place:
                self.dialog.show_backups(found)
            case (("outlook", Backup() as backup), result) if self.dialog is not None:
                if isinstance(result, Outlook):
                    self.dialog.show_outlook(backup, result)
                elif answer.error is not None:
                    self.dialog.show_failure(backup, sentence(answer.error))
            case (("packed", str(path)), About()):
                self.told.emit(tr("The project is packed in {path}.", path=path))
            case (("recovered", str()), Recovered() as found):
                self._tell_recovered(found)
            case (("packed" | "recovered", _), _) if answer.error is not None:
                self.failed.emit(answer.error)

    def _take_made(self, place: Path, error: Exception | None) -> None:
        now = time.monotonic()
        self._rest_until = now + REST * (now - self._began)
        if error is not None:
            self.failed.emit(error)
        elif self.dialog is not None and place == self._place:
            self._list()

    def _tell_recovered(self, found: Recovered) -> None:
        head = tr("The project was recovered; what was damaged is kept as {path}.", path=found.aside)
        self._greeting = " ".join((head, *map(said, found.sentences)))
        if self._asked is None:
            self._greet()
        else:
            self._folders.open(self._asked)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _target_dialog(self, with_images: bool) -> Path | None:
        from swin_annotator.ui.dialogs import file_chooser

        folder = self._session.folder
        if folder is None:
            return None
        head = tr("Pack the project with its images") if with_images else tr("Pack the project")
        start = folder.parent / f"{folder.name}{backups.SUFFIX}"
        return file_chooser.ask_new_file(self._window, head, start, f"*{backups.SUFFIX}")


def _when(backup: Backup) -> str:
    return f"{backup.when:%Y-%m-%d %H:%M}"


def _recover(folder: Path) -> Recovered:
    from swin_annotator.store import recovery

    return recovery.recover(places.find_to_read(folder))
