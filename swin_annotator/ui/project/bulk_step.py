"""A step over thousands of objects, written in parts between two events, and undone as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.rivals import objects_in
from swin_annotator.core.types import Annotation
from swin_annotator.store.history import Entry
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.session import Session

PART = 100
"""Objects per part: about 15 ms."""


class BulkStep(QObject):
    """Writes one bulk step at a time; a project that is closed meanwhile keeps the parts that it has."""

    told = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: list[int] = []
        self._done = 0
        self._edits = 0
        self._entry: Entry | None = None
        self._written: list[Edit] = []
        self._name = ""
        self._step_of: Callable[[Sequence[Annotation]], Step] = lambda _chosen: Step("", ())
        self._said: Callable[[int], str] = str
        self._last: Callable[[], Sequence[Edit]] = tuple
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._write)
        session.opened.connect(lambda _project: self._timer.stop())

    @property
    def busy(self) -> bool:
        """Whether parts are still to be written."""
        return self._timer.isActive()

    def start(
        self,
        name: str,
        ids: Sequence[int],
        step_of: Callable[[Sequence[Annotation]], Step],
        said: Callable[[int], str],
        last: Callable[[], Sequence[Edit]] = tuple,
    ) -> None:
        """Change these objects as one step.

        Args:
            name: of the step, completing "Undo …".
            ids: objects; those that are gone or need no change by then are left out.
            step_of: the step for some of them.
            said: what to say at the end of so many that were changed.
            last: further edits that go with the last part.
        """
        if self.busy:
            self.told.emit(tr("Wait until the last bulk change is written."))
            return
        self._name, self._ids, self._step_of, self._said, self._last = name, list(ids), step_of, said, last
        self._done, self._edits, self._entry = 0, 0, None
        self._written = []
        self._timer.start()
        self._write()

    def _write(self) -> None:
        part = self._ids[self._done : self._done + PART]
        self._done += len(part)
        whole = self._done == len(self._ids)
        step = self._step_of(self._session.find_annotations(part))
        count = objects_in(step)
        if whole:
            step = replace(step, edits=(*step.edits, *self._last()))
        if step.edits:
            self._entry = self._session.extend(self._entry, Step(self._name, step.edits))
            if self._entry is None:
                self._timer.stop()  # the session has said why
                return
        self._edits += count
        self._written += step.edits
        if whole:
            self._timer.stop()
            self._session.stepped.emit(Step(self._name, tuple(self._written)))
            self._written = []
            self.told.emit(self._said(self._edits) if self._entry is not None else tr("Nothing was changed."))
        else:
            self.told.emit(tr("{done} of {total} written.", done=self._done, total=len(self._ids)))
