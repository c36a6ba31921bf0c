"""A folder's project and files, brought in by a thread: a share that does not answer does not hold the window."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from swin_annotator.engine import folder as folders
from swin_annotator.engine.folder import FoundFolder
from swin_annotator.engine.jobs import Priority
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.activity import Running
from swin_annotator.work.io_pool import PARTING_S, IoPool, IoResult

PATIENCE_MS = 200
"""Only a slow folder gets a word about opening: no flicker otherwise."""
STALLED_MS = 4000
"""After which it is said that the disk does not answer."""
DIALOG_MS = 100
"""A folder that was found looks so often whether the dialog that stands open is closed."""


class FolderLoader(QObject):
    """Finds or lists one folder at a time. ``ended`` comes once for each, whatever became of it."""

    found = Signal(object)
    """Found; its project belongs to the receiver."""
    listed = Signal(object)
    """list[str], the paths of the next files."""
    complete = Signal()
    """All files were listed."""
    failed = Signal(object)
    """Exception: the folder can't be opened or listed."""
    ended = Signal()
    told = Signal(str)
    running_changed = Signal(object)
    """Running while the folder keeps somebody waiting, then None."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.io = IoPool(self, threads=1)
        self.io.answered.connect(self._take)
        self._path: Path | None = None
        self._key: Hashable = None
        """Tells the answer that is waited for from those that come too late."""
        self._turn = 0
        self._batches: Iterator[list[str]] = iter(())
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._slow.timeout.connect(self._say_slow)
        self.stall_timer = QTimer(self, singleShot=True, interval=STALLED_MS)
        self.stall_timer.timeout.connect(self._say_stalled)
        self._shown = self._said = False

    @property
    def busy(self) -> bool:
        """True if a folder is on its way."""
        return self._path is not None

    def find(self, path: Path, held: Path | None) -> None:
        """Open the project of a folder, or of an image's folder; another that is on its way is given up.

        Args:
            path: folder or image file.
            held: the folder that is open, which is not opened again.
        """
        # Who asks again while a disk does not answer gets that answer: two that open one project shut each other out.
        key = "find", path, held
        if key == self._key:
            return
        self.cancel()
        self._path = path
        self._ask(key, partial(folders.find, path, held))

    def list_files(self, folder: Path) -> None:
        """List the files of a folder, instead of another that is being listed."""
        self.cancel()
        self._path = folder
        self._batches = folders.batches(folder)
        self._ask_batch()

    def cancel(self) -> None:
        """Give up what is on its way: the rest of the files stays unlisted."""
        if self.busy:
            self._rest()
            self.ended.emit()

    def stop(self) -> None:
        """End; a share that does not answer is not waited for."""
        self.cancel()
        self.io.stop(PARTING_S)

    def _ask(self, key: Hashable, work: Callable[[], object]) -> None:
        self._key = key
        if not self._shown:
            self._slow.start()
        self.stall_timer.start()
        self.io.request(key, work)

    def _ask_batch(self) -> None:
        self._turn += 1
        self._ask(("list", self._turn), partial(next, self._batches, None))

    def _take(self, answer: IoResult) -> None:
        project = answer.result.project if isinstance(answer.result, FoundFolder) else None
        if answer.key != self._key:
            if project is not None:
                project.close()
            return
        if project is not None and QApplication.activeModalWidget() is not None:
            # What the dialog asks is meant for the folder that is open.
            self.stall_timer.stop()
            QTimer.singleShot(DIALOG_MS, self, lambda: self._take(answer))
            return
        if isinstance(answer.result, list):
            self._slow.stop()
            self._answers()
            self._ask_batch()  # read while these are shown
            self.listed.emit(answer.result)
            return
        self._rest()
        if isinstance(answer.result, FoundFolder):
            self.found.emit(answer.result)
        elif answer.error is None:
            self.complete.emit()
        self.ended.emit()
        if answer.error is not None:
            self.failed.emit(answer.error)

    def _rest(self) -> None:
        self._path = self._key = None
        self._slow.stop()
        if self._shown:
            self._shown = False
            self.running_changed.emit(None)
        self._answers()

    def _answers(self) -> None:
        """The disk does, for the time being."""
        self.stall_timer.stop()
        if self._said:
            self._said = False
            self.told.emit("")

    def _say_slow(self) -> None:
        if self._path is not None:
            self._shown = True
            name = tr("Opening {name}", name=self._path.name)
            self.running_changed.emit(Running(0, name, Priority.INTERACTIVE, cancel=self.cancel))

    def _say_stalled(self) -> None:
        if self._path is not None:
            self._said = True
            self.told.emit(tr("Still waiting for {path}: the disk or network does not answer.", path=self._path))
