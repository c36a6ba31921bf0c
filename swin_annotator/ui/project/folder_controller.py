"""Opening folders: by dialog, by drop, from the recent ones, or the samples; the list fills while it is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from swin_annotator.core.types import Image
from swin_annotator.engine import demo
from swin_annotator.engine.folder import FoundFolder, Intake
from swin_annotator.errors import AnnotatorError, FolderGone
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.folder_loader import FolderLoader
from swin_annotator.ui.project.session import Session
from swin_annotator.work.io_pool import PARTING_S, IoPool, IoResult

MOST_RECENT = 8
AskFolder = Callable[[], Path | None]


class FolderController(QObject):
    """Opens a folder; its list fills batch by batch while it is used."""

    failed = Signal(object)
    told = Signal(str)
    scanned = Signal()
    """The listing is complete."""
    again = Signal()
    """The folder that is open was asked for again."""
    recent_changed = Signal()
    running_changed = Signal(str, object)
    """``opening`` or ``listing``, and Running while that keeps somebody waiting, then None."""

    def __init__(self, session: Session, settings: QSettings, window: QWidget, ask: AskFolder | None = None) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._ask_folder = ask or self._dialog
        self.gone_folders: frozenset[str] = frozenset()
        self._io = IoPool(self, threads=1)
        self._io.answered.connect(self.take_gone)
        if kept := self._kept():
            self._io.request("recent", partial(gone_folders, kept))
        self._asked: Path | None = None
        self._intake: Intake | None = None
        """Intake of the open folder, until it is listed to the end."""
        # The open folder is listed on while another is looked for, which may not be there.
        self.opening, self.listing = FolderLoader(self), FolderLoader(self)
        self.opening.found.connect(self._take_folder)
        self.opening.failed.connect(self._refuse)
        self.listing.listed.connect(self._take_files)
        self.listing.complete.connect(self._take_end)
        self.listing.failed.connect(self._break_off)
        for name, part in (("opening", self.opening), ("listing", self.listing)):
            part.told.connect(self.told)
            part.running_changed.connect(partial(self.running_changed.emit, name))
        session.opened.connect(self._take_project)

    def ask(self) -> None:
        """Ask for a folder and open it."""
        folder = self._ask_folder()
        if folder is not None:
            self.open(folder)

    def take(self, dropped: Sequence[Path]) -> None:
        """Open what was dropped: a folder, or an image with its folder."""
        for path in dropped[:1]:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a folder, or the folder of an image, in place of the one that is open, as soon as the disk answers.

        An image of the open folder is shown, and the folder stays open; where its listing was broken off, it is
        listed again. An image shows as soon as it is listed: the one that is asked for, else the one that was on
        screen last, else the first.
        """
        self._asked = path
        self.opening.find(path, self._session.folder)

    def close(self) -> None:
        """Close the project."""
        self._session.close()

    def open_sample(self) -> None:
        """Open the user's copy of the samples."""
        try:
            self.open(demo.own_samples())
        except AnnotatorError as error:
            self.failed.emit(error)

    def recent(self) -> list[Path]:
        """Folders opened before, newest first, but those that are known to be gone."""
        return [Path(name) for name in self._kept() if name not in self.gone_folders]

    def open_recent(self) -> None:
        """Open the folder used last."""
        recent = self.recent()
        if recent:
            self.open(recent[0])

    @property
    def asked(self) -> Path | None:
        """Last wish: a folder, or the folder of an image."""
        path = self._asked
        return path.parent if path is not None and path.is_file() else path

    def finish(self) -> None:
        """Wait until the folder is listed, or can't be; for tests and tours."""
        while busy := [part for part in (self.opening, self.listing) if part.busy]:
            waiting = QEventLoop()
            busy[0].ended.connect(waiting.quit)
            waiting.exec()

    def _take_folder(self, found: FoundFolder) -> None:
        session = self._session
        if found.project is None:
            if found.first:
                for image in session.add_images([found.first]):
                    session.open_image(image.id)
            if not self.listing.busy:
                if session.image is None or self._intake is not None:
                    self._list()
                else:
                    self.again.emit()
            return
        session.take(found.project)
        self.add_recent(found.folder)
        if found.closed:
            self.told.emit(tr("This folder can't be written; labels are kept in {place}.", place=found.project.place))
        first = found.first or ("" if session.setting("image", "") else demo.lead(found.folder).first)
        if first:
            session.remember("image", first)
        self._list()

    def _list(self) -> None:
        project = self._session.project
        if project is not None:
            self._intake = Intake(project)
            self.listing.list_files(project.folder)

    def _take_files(self, files: list[str]) -> None:
        if self._intake is not None:
            self._show(partial(self._intake.take, files))

    def _take_end(self) -> None:
        if self._intake is None or not self._show(self._intake.missing):
            return
        self._intake = None
        if self._session.image is None:
            images = self._session.images()
            if images:
                self._session.open_image(images[0].id)
        self.scanned.emit()

    def _show(self, read: Callable[[], list[Image]]) -> bool:
        """Add images to the list; whether they could be written."""
        try:
            images = read()
        except AnnotatorError as error:
            self._break_off(error)
            return False
        if not images:
            return True
        self._session.list_images(images)
        if self._session.image is None:
            last = self._session.setting("image", "")
            known = {image.path: image for image in images}
            if not last or last in known:
                self._session.open_image((known[last] if last in known else images[0]).id)
        return True

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, FolderGone):
            self._forget(str(self._asked))
        self.failed.emit(error)

    def _break_off(self, error: Exception) -> None:
        self.listing.cancel()
        self.failed.emit(error)

    def _take_project(self, _project: object) -> None:
        self._intake = None
        self.opening.cancel()
        self.listing.cancel()

    def stop(self) -> None:
        """End looking for folders; a share that does not answer is not waited for."""
        self.opening.stop()
        self.listing.stop()
        self._io.stop(PARTING_S)

    def _kept(self) -> list[str]:
        kept = self._settings.value("recent", [])
        # An ini file turns a list of one into the text itself.
        return [kept] if isinstance(kept, str) else list(kept) if isinstance(kept, list) else []

    def take_gone(self, answer: IoResult) -> None:
        """Forget the folders of an answer that are gone."""
        if isinstance(answer.result, frozenset):
            self._forget(*answer.result - {str(self._session.folder)})  # that one came back meanwhile

    def _forget(self, *names: str) -> None:
        if not self.gone_folders.issuperset(names):
            self.gone_folders |= frozenset(names)
            self.recent_changed.emit()

    def add_recent(self, folder: Path) -> None:
        """Put a folder first among the recent ones."""
        self.gone_folders -= {str(folder)}
        names = [str(folder), *(name for name in self._kept() if name != str(folder))]
        self._settings.setValue("recent", names[:MOST_RECENT])
        self.recent_changed.emit()

    def _dialog(self) -> Path | None:
        from swin_annotator.ui.dialogs import file_chooser

        start = self._session.folder or (self.recent() or [Path.home()])[0]
        return file_chooser.ask_folder(self._window, tr("Open a folder of images"), start)


def gone_folders(names: Sequence[str]) -> frozenset[str]:
    """Those that are no folders any more. Asked in a thread: a network share may take a minute to say so."""
    return frozenset(name for name in names if _is_gone(Path(name)))


def _is_gone(folder: Path) -> bool:
    try:
        return not folder.is_dir()
    except OSError:  # it may not be looked at, or its drive fails at the moment
        return False
