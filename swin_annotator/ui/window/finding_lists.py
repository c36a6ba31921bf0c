"""Lists of objects to look at, one by one: what is odd, what differs from a label file, what an import overlaps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from swin_annotator.core.conflicts import Resolution
from swin_annotator.core.edits import Step
from swin_annotator.core.types import State
from swin_annotator.store.project import Project
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import marks, plural, tr
from swin_annotator.ui.project.import_export import ImportExport
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.window.image_focus import ImageFocus
from swin_annotator.work.io_pool import IoPool, IoResult

if TYPE_CHECKING:
    from swin_annotator.engine.comparing import Comparison
    from swin_annotator.ui.dialogs.findings import Answer, Finding, FindingsDialog
    from swin_annotator.ui.gallery.quality_sheet import Place
    from swin_annotator.ui.project.import_task import ImportTask

_MARKS = {
    "odd": marks("{n} label is worth a look.", "{n} labels are worth a look."),
    "mended": marks("{n} label mended. {undo} takes it back.", "{n} labels mended. {undo} takes it back."),
    "mend": marks("Mend {n} of them", "Mend {n} of them"),
    "differs": marks("{n} object differs from {name}.", "{n} objects differ from {name}."),
}
_CHECK, _COMPARE, _MEND = "check labels", "compare labels", "mend labels"


@dataclass(frozen=True, slots=True)
class _Checked:
    """The labels of a folder, looked through."""

    findings: list[Finding]
    mendable: int
    """Labels that can be mended without a look at the picture."""


class FindingLists(QObject):
    """Asks in the background, shows the list, and goes where it says."""

    failed = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        focus: ImageFocus,
        import_export: ImportExport,
        io: IoPool,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._review, self._focus, self._import_export, self._io = (
            session,
            review,
            focus,
            import_export,
            io,
        )
        self._window = window
        self.ask_file: Callable[[], Path | None] = self._file_dialog
        self.dialog: FindingsDialog | None = None
        io.answered.connect(self._take)
        import_export.overlapping.connect(self._ask_conflicts)
        session.opened.connect(lambda _project: self._close())

    def check(self) -> None:
        """Look through all labels of the folder for what is odd."""
        project = self._session.project
        if project is not None:
            self.told.emit(tr("Looking through the labels…"))
            self._io.request((_CHECK, project.folder), partial(_check, project.folder, project.place))

    def mend(self) -> None:
        """Mend what needs no look at the pictures, as one step."""
        project = self._session.project
        if project is not None:
            self._io.request((_MEND, project.folder), partial(_mending, project.folder, project.place))

    def compare(self) -> None:
        """Ask for a label file and list what differs from it."""
        project = self._session.project
        path = self.ask_file() if project is not None else None
        if project is not None and path is not None:
            self.told.emit(tr("Comparing with {name}…", name=path.name))
            work = partial(_compare, project.folder, project.place, path)
            self._io.request((_COMPARE, project.folder, path), work)

    def go_to(self, finding: Finding | Place) -> None:
        """Show a place, and select its object."""
        if not finding.image_id:
            return
        self._session.open_image(finding.image_id)
        if finding.annotation_id:
            held = self._session.find_annotation(finding.annotation_id)
            if held is not None and held.state is State.REJECTED:
                self._review.revisit(held.id)
            self._review.select((finding.annotation_id,) if held is not None else ())
        if finding.bbox_xywh is not None:
            self._focus.look_at(finding.bbox_xywh)

    def _take(self, answer: IoResult) -> None:
        from swin_annotator.engine.comparing import Comparison

        match answer.key:
            case (("check labels" | "compare labels" | "mend labels"), Path() as folder, *_) if (
                folder != self._session.folder
            ):
                return
            case (("check labels" | "compare labels" | "mend labels"), *_) if answer.error is not None:
                self.failed.emit(answer.error)
            case ("check labels", _) if isinstance(answer.result, _Checked):
                self._show_odd(answer.result)
            case ("mend labels", _) if isinstance(answer.result, Step):
                self._mend(answer.result)
            case ("compare labels", _, Path() as path) if isinstance(answer.result, Comparison):
                self._show_differences(answer.result, path)

    def _mend(self, step: Step) -> None:
        if self._session.apply(step):
            self.told.emit(plural(*_MARKS["mended"], len(step.edits), undo=key_of("undo")))

    def _show_odd(self, checked: _Checked) -> None:
        findings = checked.findings
        if not findings:
            self.told.emit(tr("Nothing odd was found in the labels."))
            return
        words = plural(*_MARKS["odd"], len(findings))
        self.told.emit(words)
        mend = [(plural(*_MARKS["mend"], checked.mendable), self.mend)] if checked.mendable else []
        self._show("oddLabels", tr("Check labels"), words, findings, mend)

    def _show_differences(self, found: Comparison, path: Path) -> None:
        from swin_annotator.ui.dialogs.findings import Finding

        findings = [
            Finding(
                row.line(),
                row.image_id,
                row.difference.before.id if row.difference.before is not None else 0,
                row.difference.row.bbox_xywh,
            )
            for row in found.found
        ]
        if not findings:
            self.told.emit(tr("The labels are those of {name}.", name=path.name))
            return
        words = plural(*_MARKS["differs"], len(findings), name=path.name)
        self.told.emit(words)
        bring = (tr("Bring in as proposals"), partial(self._import_export.bring_in, path, State.PROPOSED))
        self._show("differences", tr("Compare with a label file"), words, findings, [bring])

    def _ask_conflicts(self, task: ImportTask) -> None:
        """Ask whose labels stay; closing the list without an answer imports nothing."""
        from swin_annotator.engine.importing import conflict_line
        from swin_annotator.ui.dialogs.findings import Finding

        plan, project = task.plan, self._session.project
        if plan is None or project is None:
            return
        findings = [
            Finding(conflict_line(project, plan, conflict), conflict.image_id, conflict.held[0].id, conflict.bbox_xywh)
            for conflict in plan.conflicts
        ]
        words = plural(
            "{n} label of {name} overlaps a label of the same category. Whose stays?",
            "{n} labels of {name} overlap labels of the same category. Whose stay?",
            len(findings),
            name=task.name,
        )
        answers = [
            (tr("Keep mine"), partial(task.decide, Resolution.KEEP)),
            (tr("Replace mine"), partial(task.decide, Resolution.REPLACE)),
            (tr("Keep both"), partial(task.decide, Resolution.BOTH)),
        ]
        dialog = self._show("conflicts", tr("Import labels"), words, findings, answers)
        dialog.finished.connect(lambda _code: None if dialog.is_answered else task.cancel())

    def _show(
        self, name: str, head: str, words: str, findings: Sequence[Finding], answers: Sequence[Answer] = ()
    ) -> FindingsDialog:
        from swin_annotator.ui.dialogs.findings import FindingsDialog

        self._close()
        dialog = FindingsDialog(name, head, words, findings, answers, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.shown.connect(self.go_to)
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog
        dialog.show()
        dialog.begin()
        return dialog

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

    def _forget(self) -> None:
        self.dialog = None

    def _file_dialog(self) -> Path | None:
        from swin_annotator.ui.dialogs import file_chooser

        start = self._session.folder or Path.home()
        return file_chooser.ask_file(self._window, tr("Compare with a label file"), start, tr("All files (*)"))


def _check(folder: Path, place: Path) -> _Checked:
    from swin_annotator.engine.project_check import mending_step, oddities
    from swin_annotator.ui.dialogs.findings import Finding

    with Project.open(folder, read_only=True, place=place) as project:
        found = [Finding(row.line, row.image_id, row.annotation_id, row.bbox_xywh) for row in oddities(project)]
        return _Checked(found, len(mending_step(project).edits))


def _mending(folder: Path, place: Path) -> Step:
    from swin_annotator.engine.project_check import mending_step

    with Project.open(folder, read_only=True, place=place) as project:
        return mending_step(project)


def _compare(folder: Path, place: Path, path: Path) -> Comparison:
    from swin_annotator.engine.comparing import compare_project

    with Project.open(folder, read_only=True, place=place) as project:
        return compare_project(project, path)
