"""Watches the open folder: files that other programs change, add, take away or rename show as they are by now."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Mapping
from functools import partial
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from swin_annotator.core.types import Image, Version
from swin_annotator.core.versions import SeenFile
from swin_annotator.engine import folder_changes
from swin_annotator.engine.folder_changes import FolderChanges
from swin_annotator.engine.jobs import Stopped
from swin_annotator.errors import AnnotatorError
from swin_annotator.store.project import Project
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.project.time_slices import TimeSlices
from swin_annotator.work.io_pool import PARTING_S, IoPool, IoResult

SETTLE_MS = 300
"""A program that writes a file is left so long until it is looked at; each further write begins the time anew."""
RETRY_MS = 700
MOST_TRIES = 5
"""A file that can't be read may be half written: it is looked at again before it is said to be damaged."""
PART = 100
"""Files that are taken in at a time: some 20 ms."""
MOST_FOLDERS = 256
"""Systems bound how much may be watched; what lies deeper shows when the window comes to the front again."""
log = logging.getLogger(__name__)


class FileWatch(QObject):
    """Looks at files in a thread and lets the session take in what is new.

    Folders are watched as far as the system can, which no network share promises; so the folder is looked through
    again whenever the window comes to the front, and when somebody asks for it.
    """

    told = Signal(str)
    failed = Signal(object)
    checked = Signal(int)
    """Id of the image at whose file ``check`` has looked, when what it found is taken in."""
    looked = Signal()
    """The whole folder was looked through, and what is new was taken in."""

    def __init__(self, session: Session, shown: Mapping[int, Version], parent: QObject | None = None) -> None:
        """Watch what is open. ``shown``: image id -> the file that its thumbnail was made of, kept up by others."""
        super().__init__(parent)
        self._session, self._shown = session, shown
        self._io = IoPool(self, threads=1, nice=1)
        self._io.answered.connect(self._take)
        self._turns = TimeSlices(self)
        self._epoch = 0
        self._ready = self._asked = False
        """True once the folder is listed, and while somebody waits for a word."""
        self._tries: dict[int, int] = {}
        self._paths: dict[str, int] = {}
        """Watched file -> its image."""
        self._touched: set[int] = set()
        self._scanning = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._scanning.timeout.connect(self._scan)
        self._looking = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._looking.timeout.connect(self._look)
        self.watcher = QFileSystemWatcher(self)
        self.watcher.fileChanged.connect(self._note_file)
        self.watcher.directoryChanged.connect(lambda _folder: self._scanning.start())
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self.take_state)
        session.opened.connect(self._take_project)

    def begin(self) -> None:
        """The folder is listed: look for what is different from when it was last open, and watch it from here on."""
        self._ready = True
        self._scan()

    def refresh(self) -> None:
        """Look through the folder again, and say what came of it."""
        self._asked = True
        self._scan()

    def watch(self, held: Collection[Image]) -> None:
        """Watch the files of these images, those on screen and about to be, and look at them once."""
        wanted = {str(self._session.path_of(image)): image.id for image in held}
        if gone := [path for path in self._paths if path not in wanted]:
            self.watcher.removePaths(gone)
        self._paths = wanted
        self._watch_again()

    def check(self, image: Image) -> None:
        """Look at the file of one image in the background."""
        folder = self._session.folder
        if folder is not None:
            self._io.request(("look", self._epoch, image.id), partial(folder_changes.look_at, folder, image))

    def stop(self) -> None:
        """End watching; a share that does not answer is not waited for."""
        self._epoch += 1
        self._turns.stop()
        self._scanning.stop()
        self._looking.stop()
        self._io.stop(PARTING_S)

    def _take_project(self, _project: object) -> None:
        self._epoch += 1
        self._ready = self._asked = False
        self._turns.stop()
        self._scanning.stop()
        self._looking.stop()
        self._tries.clear()
        self._touched.clear()
        self._paths.clear()
        if watched := [*self.watcher.files(), *self.watcher.directories()]:
            self.watcher.removePaths(watched)

    def take_state(self, state: Qt.ApplicationState) -> None:
        """Look through the folder when the window is in use again."""
        if state is Qt.ApplicationState.ApplicationActive and self._ready:
            self._scanning.start()

    def _note_file(self, path: str) -> None:
        if path in self._paths:
            self._touched.add(self._paths[path])
            self._looking.start()

    def _look(self) -> None:
        touched, self._touched = self._touched, set()
        for image_id in touched:
            image = self._session.find_image(image_id)
            if image is not None:
                self.check(image)
        self._watch_again()

    def _watch_again(self) -> None:
        """A file that was put in the place of another is not watched any more, until it is named again."""
        missing = [path for path in self._paths if path not in set(self.watcher.files())]
        if missing:
            self.watcher.addPaths(missing)

    def _scan(self) -> None:
        project, epoch = self._session.project, self._epoch
        if self._turns.busy:  # what it finds is not known yet
            self._scanning.start()
        elif project is not None and self._ready:
            work = partial(_look_over, project.folder, project.place, dict(self._shown), lambda: self._epoch != epoch)
            self._io.request(("scan", epoch), work)

    def _take(self, answer: IoResult) -> None:
        match answer.key:
            case ("scan", epoch) if epoch == self._epoch:
                if isinstance(answer.result, FolderChanges):
                    self._take_news(answer.result)
                else:
                    self._refuse(answer.error)
            case ("look", epoch, int(image_id)) if epoch == self._epoch:
                if isinstance(answer.result, SeenFile):
                    self._take_look(answer.result)
                else:
                    self._tries.pop(image_id, None)
                    self.checked.emit(image_id)

    def _take_look(self, look: SeenFile) -> None:
        tries = self._tries.pop(look.image_id, 0)
        if look.error and tries < MOST_TRIES:
            self._tries[look.image_id] = tries + 1
            epoch = self._epoch
            QTimer.singleShot(RETRY_MS, self, lambda: self._try_again(epoch, look.image_id))
            return
        self._session.note_look(look)
        self._watch_again()
        self.checked.emit(look.image_id)

    def _try_again(self, epoch: int, image_id: int) -> None:
        image = self._session.find_image(image_id) if epoch == self._epoch else None
        if image is not None:
            self.check(image)

    def _take_news(self, news: FolderChanges) -> None:
        self._watch_folders(news.listed)
        self._turns.start(self._take_parts(news), lambda: None)

    def _take_parts(self, news: FolderChanges) -> Iterator[None]:
        """Take in one part after another; at the end it is said what came of all."""
        asked, self._asked = self._asked, False
        before = {image_id: image.path for image_id, _ in news.renamed if (image := self._session.find_image(image_id))}
        entry, added, others = None, 0, 0
        for part in folder_changes.parts(news, PART):
            taken = self._session.take_news(part, entry)
            if taken is None:
                return
            entry, added, others = taken.entry, added + len(taken.added), others + len(taken.others)
            yield
        self.looked.emit()
        if text := _words(news, added, others, before):
            self.told.emit(text)
        elif asked:
            self.told.emit(tr("The folder is as it was."))

    def _refuse(self, error: Exception | None) -> None:
        asked, self._asked = self._asked, False
        if isinstance(error, Stopped) or error is None:
            return
        if asked or not isinstance(error, AnnotatorError):
            self.failed.emit(error)
        else:  # a drive that is away at the moment; whatever needs it says so
            log.info("The folder was not looked through: %s", error)

    def _watch_folders(self, listed: Collection[str]) -> None:
        folder = self._session.folder
        if folder is None:
            return
        inner = {str(PurePosixPath(path).parent) for path in listed if "/" in path}
        above = {str(parent) for path in inner for parent in PurePosixPath(path).parents}
        wanted = [str(folder), *(str(folder / name) for name in sorted(inner | above - {"."}))][:MOST_FOLDERS]
        if fresh := [path for path in wanted if path not in set(self.watcher.directories())]:
            self.watcher.addPaths(fresh)


def _look_over(folder: Path, place: Path, shown: Mapping[int, Version], stopped: folder_changes.Stop) -> FolderChanges:
    """Find what is new in a folder, by a view of its project for reading."""
    with Project.open(folder, read_only=True, place=place) as reader:
        return folder_changes.look_over(folder, reader.images(), reader.files.bare(), shown, stopped=stopped)


def _words(news: FolderChanges, added: int, others: int, before: dict[int, str]) -> str:
    """Say what came of a look through the folder; empty where nothing did that anybody needs to know."""
    parts = []
    if added:
        parts.append(plural("{n} new image.", "{n} new images.", added))
    if news.gone:
        parts.append(plural("{n} file is gone.", "{n} files are gone.", len(news.gone)))
    if len(news.renamed) == 1:
        [(image_id, path)] = news.renamed
        parts.append(tr("{old} is called {new} by now; its labels came along.", old=before.get(image_id, ""), new=path))
    elif news.renamed:
        parts.append(tr("{count} files were renamed; their labels came along.", count=len(news.renamed)))
    if others:
        parts.append(plural("{n} file has changed.", "{n} files have changed.", others))
    return " ".join(parts)
