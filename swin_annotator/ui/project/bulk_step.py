"""A step over thousands of objects, written in parts between two events, and undone as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.rivals import objects_in
from swin_annotator.core.types import Annotation
from swin_annotator.store.history import Entry
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.project.time_slices import TimeSlices

PART = 100
"""Objects per part: about 15 ms."""


class BulkStep(QObject):
    """Writes one bulk step at a time; a project that is closed meanwhile keeps the parts that it has."""

    told = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._turns = TimeSlices(self)
        session.opened.connect(lambda _project: self._turns.stop())

    @property
    def busy(self) -> bool:
        """True if parts are still to be written."""
        return self._turns.busy

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
        writing = _Writing(self._session, name, list(ids), step_of, last)

        def parts() -> Iterator[None]:
            for done in writing.parts():
                self.told.emit(tr("{done} of {total} written.", done=done, total=len(ids)))
                yield

        def end() -> None:
            if writing.refused:  # the session has said why
                return
            self._session.end_parts(Step(name, tuple(writing.edits)))
            self.told.emit(said(writing.count) if writing.entry is not None else tr("Nothing was changed."))

        self._turns.start(parts(), end)


@dataclass(slots=True)
class _Writing:
    """A bulk step while it is written."""

    session: Session
    name: str
    ids: list[int]
    step_of: Callable[[Sequence[Annotation]], Step]
    last: Callable[[], Sequence[Edit]]
    entry: Entry | None = None
    edits: list[Edit] = field(default_factory=list)
    """All that is written."""
    count: int = 0
    """Objects that were changed."""
    refused: bool = False

    def parts(self) -> Iterator[int]:
        """Write it; yields after every part but the last how many objects were gone through."""
        for start in range(0, max(1, len(self.ids)), PART):
            done = start + PART
            whole = done >= len(self.ids)
            step = self.step_of(self.session.find_annotations(self.ids[start:done]))
            self.count += objects_in(step)
            if whole:
                step = replace(step, edits=(*step.edits, *self.last()))
            if step.edits:
                self.entry = self.session.extend(self.entry, Step(self.name, step.edits))
                self.refused = self.entry is None
                if self.refused:
                    return
            self.edits += step.edits
            if not whole:
                yield done
