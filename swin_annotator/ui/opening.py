"""A folder's project and files, brought in by a thread: a share that does not answer does not hold the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.engine import folder as folders
from swin_annotator.engine.folder import Found
from swin_annotator.engine.jobs import Priority
from swin_annotator.ui.proposer import Running
from swin_annotator.ui.words import tr
from swin_annotator.work.io_pool import PARTING_S, IoPool, IoResult

PATIENCE_MS = 200
"""Only a slow folder gets a word about opening: no flicker otherwise."""
STALLED_MS = 4000
"""After which it is said that the disk does not answer."""


class Opening(QObject):
    """One folder at a time: first it is found, then listed. ``ended`` comes once for each, whatever became of it."""

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
        self._io = IoPool(self, threads=1)
        self._io.answered.connect(self._take)
        self._path: Path | None = None
        self._turn = 0
        """Tells the answer that is waited for from those that come too late."""
        self._batches: Iterator[list[str]] = iter(())
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._slow.timeout.connect(self._say_slow)
        self._stalled = QTimer(self, singleShot=True, interval=STALLED_MS)
        self._stalled.timeout.connect(self._say_stalled)
        self._shown = self._said = False

    @property
    def busy(self) -> bool:
        """Whether a folder is on its way."""
        return self._path is not None

    def find(self, path: Path, held: Path | None) -> None:
        """Open the project of a folder, or of an image's folder; one that is on its way is given up.

        Args:
            path: folder or image file.
            held: the folder that is open, which is not opened again.
        """
        self.cancel()
        self._path = path
        self._ask(partial(folders.find, path, held))

    def list_files(self, folder: Path) -> None:
        """Go on with the files of the folder that was found."""
        self._path = folder
        self._batches = folders.batches(folder)
        self._ask(partial(next, self._batches, None))

    def cancel(self) -> None:
        """Give up what is on its way: the rest of the files stays unlisted."""
        if self.busy:
            self._end()

    def stop(self) -> None:
        """End; a share that does not answer is not waited for."""
        self.cancel()
        self._io.stop(PARTING_S)

    def _ask(self, work: Callable[[], object]) -> None:
        self._turn += 1
        self._slow.start()
        self._stalled.start()
        self._io.request(self._turn, work)

    def _take(self, answer: IoResult) -> None:
        if answer.key != self._turn:
            if isinstance(answer.result, Found) and answer.result.project is not None:
                answer.result.project.close()
            return
        self._rest()
        if answer.error is not None:
            self._end()
            self.failed.emit(answer.error)
        elif isinstance(answer.result, Found):
            self._path = None
            self.found.emit(answer.result)
            if not self.busy:  # nobody wanted its files
                self.ended.emit()
        elif isinstance(answer.result, list):
            self._ask(partial(next, self._batches, None))  # read while these are shown
            self.listed.emit(answer.result)
        else:
            self._path = None
            self.complete.emit()
            self.ended.emit()

    def _end(self) -> None:
        self._path = None
        self._turn += 1
        self._rest()
        self.ended.emit()

    def _rest(self) -> None:
        self._slow.stop()
        self._stalled.stop()
        if self._shown:
            self._shown = False
            self.running_changed.emit(None)
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
