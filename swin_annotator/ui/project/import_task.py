"""One import in the window: the file is read in a thread, then written in parts between two events."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from swin_annotator.core.conflicts import Resolution
from swin_annotator.core.edits import Changes
from swin_annotator.core.types import State
from swin_annotator.engine import packing
from swin_annotator.engine.import_plan import ImportPlan, plan_import, resolve
from swin_annotator.engine.importing import PartedImport
from swin_annotator.engine.jobs import Priority, Progress, Stopped
from swin_annotator.errors import AnnotatorError, StaleEdit
from swin_annotator.store.project import Project
from swin_annotator.ui.i18n.translate import mark, tr
from swin_annotator.ui.project.activity import Running
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.project.time_slices import TimeSlices
from swin_annotator.work import collector
from swin_annotator.work.transfer_thread import Cancelled, Report, TransferThread

CANCELLED = mark("Import cancelled; nothing was imported.")
PLANS = 3
"""Number of times that the file is set against the project anew when its categories change meanwhile."""


Read = Callable[[Project, Cancelled], ImportPlan]
"""Plan of what will be written, worked out on a read-only view.

Raises AnnotatorError, or Stopped when it is cancelled.
"""


def from_file(path: Path, state: State | None, *, normalised: bool = False, join_alike: bool = False) -> Read:
    """Reads a label file, or a project in one file, whose objects keep their states.

    Args:
        path: the file.
        state: of every object; None: as is usual for what the file is.
        normalised: whether its numbers are shares of the images' sides.
        join_alike: whether categories whose names differ in case or blanks alone are one.
    """
    if packing.is_packed(path):
        return lambda view, cancelled: packing.plan(view, path, cancelled)
    return lambda view, cancelled: plan_import(
        view, path, state=state, normalised=normalised, join_alike=join_alike, stopped=cancelled
    )


class ImportTask(QObject):
    """Reads, writes, tells; cancelled, it takes back what it wrote. ``ended`` comes last in every case.

    The reading thread has a read-only view of its own; every part is written by the window's thread, which owns the
    project, and the parts are one step of the undo history from the first on. A project that is closed meanwhile keeps
    the parts that it has: they can be undone, or importing the file again brings the rest.
    """

    running_changed = Signal(object)
    """``Running``, or None."""
    failed = Signal(object)
    told = Signal(str)
    imported = Signal(str, object)
    """Name of what was read, and the ImportPlan that was written."""
    undecided = Signal(object)
    """The ImportPlan, where names are alike and nobody said what becomes of them: ``write`` or ``read_as`` goes on."""
    overlapping = Signal(object)
    """This task: labels of the file overlap labels of the project, and ``decide`` or ``cancel`` is to be called."""
    ended = Signal()

    def __init__(self, session: Session, name: str, read: Read, parent: QObject, *, asks: bool = False) -> None:
        super().__init__(parent)
        self._session, self._name, self._read, self._asks = session, name, read, asks
        self._project = session.project
        self._plan: ImportPlan | None = None
        self._import: PartedImport | None = None
        self._then: Callable[[], None] = self._finish
        self._plans = 0
        self._how: Resolution | None = None
        self._cancelled = False
        self._running = Running(0, tr("Importing {name}", name=name), Priority.BATCH, cancel=self.cancel)
        self._turns = TimeSlices(self)
        self.worker: TransferThread | None = None
        session.opened.connect(self._leave)
        # The collector would walk over the many values again and again, and the window stand still meanwhile. There are
        # no cycles among them.
        self._holds = False
        self._hold()

    def start(self) -> None:
        """Begin to read."""
        project, plan = self._project, self._read
        assert project is not None
        folder, place = project.folder, project.place

        def read(_report: Report, cancelled: Cancelled) -> ImportPlan | None:
            with Project.open(folder, read_only=True, place=place) as view:
                try:
                    return plan(view, cancelled)
                except Stopped:
                    return None

        self._plans += 1
        self.worker = TransferThread("import", read, self)
        self.worker.succeeded.connect(self._take_plan)
        self.worker.failed.connect(self._take_failure)
        self.running_changed.emit(self._running)
        self.worker.start()

    def cancel(self) -> None:
        """Stop, and take back what was written."""
        self._cancelled = True
        if self.worker is not None:
            self.worker.requestInterruption()
        elif self._import is not None and self._plan is not None:
            self._take_back()
        elif self._plan is not None:  # a question is open
            self.told.emit(CANCELLED)
            self._end()

    @property
    def name(self) -> str:
        """Name of what is read."""
        return self._name

    @property
    def plan(self) -> ImportPlan | None:
        """Plan of what will be written, once it is known."""
        return self._plan

    def decide(self, how: Resolution) -> None:
        """Say whose labels stay where they overlap, after ``overlapping``."""
        if self._plan is not None and self._import is None and not self._cancelled:
            self._how = how
            self.write()

    # Reading

    def _take_plan(self, _key: str, plan: object) -> None:
        if self.worker is None:  # on its way while the project was closed
            return
        self._join()
        if self._cancelled or not isinstance(plan, ImportPlan):
            self.told.emit(CANCELLED)
            self._end()
            return
        self._plan = plan
        if self._asks and plan.alike:
            self._release()  # a person may think for long
            self.undecided.emit(plan)
        else:
            self.write()

    def read_as(self, read: Read) -> None:
        """Read in another way what nobody had decided, and write that."""
        if self._plan is not None:
            self._asks, self._read, self._plan = False, read, None
            self._hold()
            self.start()

    def write(self) -> None:
        """Write what was read."""
        if self._plan is None or self._project is None:
            return
        self._asks = False
        if self._plan.conflicts:
            if self._how is None:
                self._release()
                self.overlapping.emit(self)
                return
            self._plan = resolve(self._plan, self._how)
        self._hold()
        self._running.began = time.monotonic()
        self._import = PartedImport(self._project, self._plan)
        self._go(self._import.write(), self._finish)

    def _take_failure(self, _key: str, error: Exception) -> None:
        if self.worker is None:
            return
        self._join()
        self.failed.emit(error)
        self._end()

    def _join(self) -> None:
        """The thread has said its last word."""
        if self.worker is not None:
            self.worker.wait()
            self.worker.deleteLater()
            self.worker = None

    # Writing

    def _go(self, steps: Iterator[Progress], then: Callable[[], None]) -> None:
        self._then = then
        self._turns.start(self._told(steps), then, self._mend)

    def _told(self, steps: Iterator[Progress]) -> Iterator[None]:
        for progress in steps:
            self._running.done, self._running.total = progress.done, progress.total
            if isinstance(progress.result, Changes):
                self._session.note_changes(progress.result)
            self.running_changed.emit(self._running)
            yield

    def _mend(self, error: Exception) -> None:
        """A part could not be written: plan again where the project moved on, else take back what was written."""
        if not isinstance(error, AnnotatorError):
            raise error
        if isinstance(error, StaleEdit) and not self._running.done and self._plans < PLANS:
            self.start()
            return
        self.failed.emit(error)
        if self._then == self._end:  # while taking back: what is left can still be undone
            self._end()
        else:
            self._take_back(silent=True)

    def _take_back(self, *, silent: bool = False) -> None:
        assert self._import is not None
        self._running.name = tr("Taking back {name}", name=self._name)
        self._running.cancel = lambda: None
        if not silent:
            self.told.emit(CANCELLED)
        self._go(self._import.take_back(), self._end)

    def _finish(self) -> None:
        assert self._plan is not None
        self.imported.emit(self._name, self._plan)
        self._end()

    # Ending

    def _leave(self, _project: object) -> None:
        """The project was closed: there is nothing to write to any more."""
        self._turns.stop()
        if self.worker is not None:
            self.worker.disconnect(self)
            self.worker.requestInterruption()
            self._join()
        self._end()

    def _end(self) -> None:
        self._session.opened.disconnect(self._leave)
        self._plan = self._import = None
        self._release()
        self.running_changed.emit(None)
        self.ended.emit()

    def _hold(self) -> None:
        if not self._holds:
            self._holds = True
            collector.hold()

    def _release(self) -> None:
        if self._holds:
            self._holds = False
            collector.release()
