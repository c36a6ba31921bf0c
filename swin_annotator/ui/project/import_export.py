"""Import and export from the window: ask, run, tell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from swin_annotator.core import review_steps
from swin_annotator.core.class_numbers import Numbering
from swin_annotator.core.dataset import count_of
from swin_annotator.core.types import State
from swin_annotator.engine import class_order
from swin_annotator.errors import AnnotatorError, LabelFileError
from swin_annotator.late import late
from swin_annotator.store.project import Project
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import mark, marks, plural, tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.theme.theme import category_colours
from swin_annotator.ui.widgets.plain_text import one_line, title
from swin_annotator.work.io_pool import IoPool, IoResult

if TYPE_CHECKING:
    from swin_annotator.engine import archives, export_words, exporting
    from swin_annotator.engine.exporting import ExportReport
    from swin_annotator.engine.import_plan import ImportPlan, ImportReport
    from swin_annotator.engine.survey import Survey
    from swin_annotator.ui.dialogs import file_chooser, question
    from swin_annotator.ui.dialogs.class_order import ClassOrder
    from swin_annotator.ui.dialogs.export import ExportChoice, ExportDialog
    from swin_annotator.ui.project import import_task
    from swin_annotator.ui.project.import_task import ImportTask, Read
else:
    archives, export_words, exporting = late("swin_annotator.engine", "archives", "export_words", "exporting")
    file_chooser, question = late("swin_annotator.ui.dialogs", "file_chooser", "question")
    (import_task,) = late("swin_annotator.ui.project", "import_task")

AskFile = Callable[[], Path | None]
_MARKED = marks(
    "{n} image marked as reviewed. {undo} takes it back.", "{n} images marked as reviewed. {undo} takes it back."
)
_PAIRS = 5
"""Alike names that a question names."""
EXPORT, SURVEY, OUTLOOK = "export", "survey", "outlook"


class ImportExport(QObject):
    """Export runs in the background on a read-only view of the project; so does the reading of an import."""

    failed = Signal(object)
    told = Signal(str)
    exported = Signal(object)
    """ExportReport."""
    imported = Signal(object)
    """ImportReport."""
    noticed = Signal(str, object)
    """Name of what was read, and the ImportPlan that was written: there may be more to say and to do."""
    overlapping = Signal(object)
    """ImportTask whose labels overlap some of the project: it waits for ``decide``, or to be cancelled."""
    running_changed = Signal(object)
    """``inference.Running`` of the import, or None when none runs."""

    def __init__(self, session: Session, io: IoPool, window: QWidget, ask_file: AskFile | None = None) -> None:
        super().__init__(window)
        self._session, self._io, self._window = session, io, window
        self.ask_file, self.ask_folder = ask_file or self._dialog, self._folder_dialog
        self.dialog: ExportDialog | None = None
        self._importing: ImportTask | None = None
        self._tries = 0
        io.answered.connect(self._take)

    @property
    def importing(self) -> ImportTask | None:
        """The import that is under way."""
        return self._importing

    def ask_export(self) -> None:
        """Open the export dialog."""
        from swin_annotator.ui.dialogs.export import ExportDialog

        project = self._session.project
        if project is None:
            return
        folder = project.folder
        chosen = Path(self._session.setting("export", str(folder / "annotations.json")))
        form = str(self._session.setting("exportForm", ""))
        dialog = ExportDialog(chosen, self._window, form=form, classes=self._class_order())
        dialog.chosen.connect(self.export)
        dialog.tried.connect(self._try)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()
        self._io.request((SURVEY, str(folder)), partial(_survey, folder, project.place))

    def _class_order(self) -> ClassOrder:
        """Show the order of classes and their numbers as they were last chosen."""
        from swin_annotator.ui.dialogs.class_order import ClassOrder

        session = self._session
        categories = session.categories()
        colours = category_colours(categories, session.category_places())
        first: list[int] = session.ask(class_order.order_of, [])
        rules: dict[str, Numbering] = session.ask(class_order.numberings_of, {})
        return ClassOrder(categories, colours, first, rules)

    def export(self, choice: ExportChoice) -> None:
        """Write the labels in the background."""
        project = self._settled()
        if project is None:
            return
        folder, place = project.folder, project.place
        self._session.remember("export", str(choice.path))
        self._session.remember("exportForm", choice.form)
        self._remember_classes(choice)
        self.told.emit(tr("Exporting to {path}…", path=choice.path))
        self._io.request((EXPORT, str(choice.path)), partial(_export, folder, place, choice))

    def _remember_classes(self, choice: ExportChoice) -> None:
        """Keep order and numbers for the next export, so that they are the same; wrong names are told later."""
        from swin_annotator.formats import named

        session = self._session
        if not named(choice.form).OBJECTS:  # tags have no classes
            return
        with suppress(LabelFileError):
            session.remember(class_order.ORDER, class_order.order_kept(session.categories(), choice.classes))
        kept: dict[str, object] = session.setting(class_order.NUMBERINGS, {})
        rules = class_order.numberings_kept(kept, choice.form, choice.numbering)
        session.remember(class_order.NUMBERINGS, rules)

    def _try(self, choice: ExportChoice) -> None:
        """Find out in the background what an export would write, and lose."""
        project = self._settled()
        if project is not None:
            self._tries += 1  # a key of its own: one that runs already would answer for what was chosen before
            work = partial(_export, project.folder, project.place, choice, dry_run=True)
            self._io.request((OUTLOOK, self._tries), work)

    def _settled(self) -> Project | None:
        """The open project, whose file holds all that the window shows; None where it does not, which is told."""
        project = self._session.project
        try:
            if project is not None:
                project.database.settle()
        except AnnotatorError as error:
            self.failed.emit(error)
            return None
        return project

    def ask_import(self) -> None:
        """Ask for a label file and bring it in as ``bring_in`` does."""
        path = self.ask_file()
        if path is not None:
            self.bring_in(path)

    def ask_import_proposals(self) -> None:
        """Ask for a label file and bring it in as proposals, to be reviewed."""
        path = self.ask_file()
        if path is not None:
            self.bring_in(path, State.PROPOSED)

    def ask_import_folder(self) -> None:
        """Ask for a folder of labels, such as a YOLO data set, and bring it in as accepted labels."""
        path = self.ask_folder()
        if path is not None:
            self.bring_in(path)

    def bring_in(self, path: Path, state: State | None = None) -> None:
        """Import a label file as one undoable step; the window stays usable meanwhile.

        Without a state, results of a model wait for review and all else is accepted.

        Names of categories that are the project's but for case or blanks are asked about before anything is written.
        """
        as_is, joined = import_task.from_file(path, state), import_task.from_file(path, state, join_alike=True)
        self.take_in(path.name, as_is, joined=joined)

    def scale(self, plan: ImportPlan) -> None:
        """Bring a file in again whose numbers are shares of the images' sides, in place of what came of it."""
        if plan.shares_in is not None:
            self._again(plan, plan.shares_in, import_task.from_file(plan.shares_in, plan.state, normalised=True))

    def join_alike(self, plan: ImportPlan) -> None:
        """Bring a file in again whose categories are called as the project's but for case, in place of what it made."""
        if plan.alike_in is not None:
            self._again(plan, plan.alike_in, import_task.from_file(plan.alike_in, plan.state, join_alike=True))

    def _again(self, plan: ImportPlan, path: Path, read: Read) -> None:
        """Read a file in another way; what came of it before is taken back first."""
        project = self._session.project
        if project is None:
            return
        if project.undo_name == plan.name:
            self._session.undo()
        self.take_in(path.name, read)

    def take_in(
        self, name: str, read: Read, then: Callable[[], None] = lambda: None, joined: Read | None = None
    ) -> None:
        """Bring in what ``read`` finds, as one undoable step.

        Args:
            name: of what is read.
            read: finds what comes in.
            then: called when all of it is written.
            joined: reads it so that categories of alike names are one; where it is given, somebody is asked.
        """
        if self._settled() is None:
            return
        if self._importing is not None:
            text = mark("Another import is running. Cancel it with {cancel}, or wait until it is done.")
            self.told.emit(tr(text, cancel=key_of("cancel")))
            return
        task = import_task.ImportTask(self._session, name, read, self, asks=joined is not None)
        self._importing = task
        task.running_changed.connect(self.running_changed)
        task.failed.connect(self.failed)
        task.overlapping.connect(self.overlapping)
        task.told.connect(self.told)
        task.imported.connect(self._tell_import)
        task.imported.connect(lambda _name, _plan: then())
        task.ended.connect(self._end_import)
        if joined is not None:
            task.undecided.connect(lambda plan: self._ask_alike(task, name, plan, joined))
        task.start()

    def _ask_alike(self, task: ImportTask, name: str, plan: ImportPlan, joined: Read) -> None:
        """Ask whether categories of alike names are one."""
        pairs = ", ".join(f"“{one_line(theirs)}” – “{one_line(ours)}”" for theirs, ours in plan.alike[:_PAIRS])
        if len(plan.alike) > _PAIRS:
            pairs += tr(" and {count} more", count=len(plan.alike) - _PAIRS)
        text = tr(
            "Names of categories in {name} are the project's but for case or blanks: {pairs}. Are they the same?",
            name=name,
            pairs=pairs,
        )
        answers: list[question.Answer] = [
            (tr("Join them"), lambda: task.read_as(joined)),
            (tr("Keep them apart"), task.write),
        ]
        heading = tr("Import {name}", name=title(name))
        box = question.ask(self._window, heading, text, answers, "alikeQuestion", task.cancel)
        task.ended.connect(box.close)

    def _tell_import(self, name: str, plan: ImportPlan) -> None:
        self.imported.emit(plan.report)
        self.told.emit(_imported(name, plan.report))
        self.noticed.emit(name, plan)

    def mark_reviewed(self, image_ids: Sequence[int]) -> None:
        """Say that these images are done, as one step."""
        wanted = set(image_ids)
        found = [image for image in self._session.images() if image.id in wanted]
        step = review_steps.mark_all_reviewed(found)
        if self._session.apply(step):
            self.told.emit(plural(*_MARKED, len(step.edits), undo=key_of("undo")))

    def _end_import(self) -> None:
        task, self._importing = self._importing, None
        if task is not None:
            task.deleteLater()

    def _take(self, answer: IoResult) -> None:
        from swin_annotator.engine.exporting import ExportReport
        from swin_annotator.engine.survey import Survey

        match answer.key:
            case ("survey", str(folder)) if self.dialog is not None and folder == str(self._session.folder):
                if isinstance(answer.result, Survey):  # an error comes up again with the export
                    self.dialog.show_files(answer.result)
            case ("outlook", int(number)) if self.dialog is not None and number == self._tries:
                if isinstance(answer.result, ExportReport):  # an error comes up again with the export
                    self.dialog.show_outlook(answer.result)
            case ("export", str()):
                if isinstance(answer.result, ExportReport):
                    self.exported.emit(answer.result)
                    self.told.emit(_exported(answer.result))
                elif isinstance(answer.error, AnnotatorError):
                    self.failed.emit(answer.error)
                elif answer.error is not None:
                    raise answer.error

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _folder_dialog(self) -> Path | None:
        start = self._session.folder or Path.home()
        return file_chooser.ask_folder(self._window, tr("Import a folder of labels"), start)

    def _dialog(self) -> Path | None:
        start = self._session.folder or Path.home()
        return file_chooser.ask_file(self._window, tr("Import labels"), start, label_kinds())


def label_kinds() -> str:
    """Filter of the file dialog: what a format reads, archives of other tools, and packed projects."""
    from swin_annotator.formats import ENDINGS
    from swin_annotator.store import backups

    endings = " ".join(f"*{ending}" for ending in (*ENDINGS, archives.ENDING, backups.SUFFIX))
    return f"{tr('Labels')} ({endings});;{tr('All files (*)')}"


def _export(folder: Path, place: Path, choice: ExportChoice, *, dry_run: bool = False) -> ExportReport:
    from swin_annotator.engine.splits import Split
    from swin_annotator.formats import numberings

    with Project.open(folder, read_only=True, place=place) as project:
        split = Split(choice.split, choice.split_by, choice.stratified) if choice.split else None
        return exporting.export_labels(
            project,
            choice.path,
            choice.form,
            states=choice.states,
            masks=choice.masks,
            split=split,
            keep_missing=choice.keep_missing,
            image_files=choice.image_files,
            classes=choice.classes,
            numbering=choice.numbering or next(iter(numberings(choice.form)), None),
            dry_run=dry_run,
            with_manifest=True,
        )


def _survey(folder: Path, place: Path) -> Survey:
    from swin_annotator.engine.survey import survey

    with Project.open(folder, read_only=True, place=place) as project:
        return survey(project)


def _exported(report: ExportReport) -> str:
    folder = report.files[0].parent
    where = str(report.files[0])
    if len(report.files) > 1:
        where = tr("{count} files in {folder}", count=len(report.files), folder=folder)
    parts = [said(export_words.said_of(report, _what(report), where))]
    if report.excluded:
        parts.append(plural("{n} excluded image left out.", "{n} excluded images left out.", report.excluded))
    if report.left_out:
        parts.append(plural("{n} image left out.", "{n} images left out.", len(report.left_out)))
    return " ".join(parts)


def _imported(name: str, report: ImportReport) -> str:
    images = _images(report.labelled if report.annotations and not report.tags else report.matched)
    parts = [
        tr("{what} from {name} on {images}.", what=_what(report), name=name, images=images)
        if report.annotations or report.tags
        else tr("No labels came in from {name}.", name=name)
    ]
    if report.accepted:
        parts.append(
            plural(
                "{n} was there as a proposal and is accepted.",
                "{n} were there as proposals and are accepted.",
                report.accepted,
            )
        )
    if report.already_there:
        parts.append(plural("{n} was there already.", "{n} were there already.", report.already_there))
    if report.left_out:
        parts.append(
            plural(
                "{n} left out: its image is not in this folder.",
                "{n} left out: their images are not in this folder.",
                report.left_out,
            )
        )
    if report.problems:
        parts.append(
            plural(
                "{n} problem in the file.",
                "{n} problems in the file.",
                count_of(report.problems),
            )
        )
    return " ".join(parts)


def _what(report: ExportReport | ImportReport) -> str:
    """Labels and tags, those of which there are some."""
    labels = plural("{n} label", "{n} labels", report.annotations)
    tags = plural("{n} tag", "{n} tags", report.tags)
    if report.tags and report.annotations:
        return tr("{labels} and {tags}", labels=labels, tags=tags)
    return tags if report.tags else labels


def _images(number: int) -> str:
    return plural("{n} image", "{n} images", number)
