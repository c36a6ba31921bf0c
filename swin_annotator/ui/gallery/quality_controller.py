"""Looks through the labels of the open folder in the background, and fills the sheet of their quality."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from swin_annotator.engine.jobs import Priority
from swin_annotator.store.project import Project
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.job_callbacks import Start, nothing
from swin_annotator.ui.project.session import Session
from swin_annotator.work.io_pool import IoPool, IoResult

if TYPE_CHECKING:
    from swin_annotator.engine.agreement import Agreement
    from swin_annotator.engine.project_check import Oddity, Quality
    from swin_annotator.ui.gallery.quality_sheet import Listed, Place, QualitySheet

_LABELS, _FILE = "quality of labels", "quality beside a file"


class QualityController(QObject):
    """Makes the sheet when it is asked for."""

    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        inference: InferenceController,
        io: IoPool,
        window: QWidget,
        *,
        model: Callable[[], str],
        go_to: Callable[[Place], object],
        ask_file: Callable[[], Path | None],
    ) -> None:
        """Over the session's project.

        Args:
            session: what is looked through.
            inference: runs what looks at pictures.
            io: runs what reads labels alone.
            window: the sheet belongs to it.
            model: gives the features by which objects are told apart; empty where none is installed.
            go_to: shows a place on the canvas.
            ask_file: asks for a label file.
        """
        super().__init__(window)
        self._session, self._inference, self._io, self._window = session, inference, io, window
        self._model, self._go_to, self.ask_file = model, go_to, ask_file
        self.sheet: QualitySheet | None = None
        io.answered.connect(self._take)
        session.opened.connect(self._take_project)

    def show(self) -> None:
        """Open the sheet and look through the labels."""
        from swin_annotator.ui.gallery.quality_sheet import QualitySheet

        if self._session.project is None:
            return
        if self.sheet is None:
            sheet = self.sheet = QualitySheet(self._window)
            sheet.asked.connect(self._look_for)
            sheet.again.connect(self._look)
            sheet.shown.connect(self._go_to)
            sheet.compare_wanted.connect(self._compare)
        self.sheet.show()
        self.sheet.raise_()
        self.sheet.activateWindow()
        self._look()

    def say_again(self) -> None:
        """Let the sheet go; it opens in the language in use."""
        if self.sheet is not None:
            self.sheet.close()
            self.sheet.deleteLater()
            self.sheet = None

    def _look(self) -> None:
        project, sheet = self._session.project, self.sheet
        if project is not None and sheet is not None:
            sheet.tell(tr("Looking through the labels…"))
            self._io.request((_LABELS, project.folder), partial(_read, project.folder, project.place))

    def _look_for(self, kind: Listed) -> None:
        from swin_annotator.engine import likeness
        from swin_annotator.ui.gallery.quality_sheet import OtherList

        project, sheet, model = self._session.project, self.sheet, self._model()
        if project is None or sheet is None:
            return
        folder, place = project.folder, project.place
        if kind is OtherList.DIFFERS:
            self._compare()
        elif kind is OtherList.ALIKE:
            images = self._session.images()
            sheet.tell(tr("Looking…"))
            name = tr("Looking for images that show the same")
            self._watch(name, lambda _pool, _cache: likeness.shown_twice(folder, images), folder, kind)
        elif not model:
            sheet.tell(tr("No model that tells objects apart is installed."))
        else:
            sheet.tell(tr("Looking…"))
            self._watch(
                tr("Comparing objects"),
                lambda pool, cache: likeness.unlike_in_project(folder, place, model, pool, cache),
                folder,
                kind,
            )

    def _watch(self, name: str, start: Start, folder: Path, kind: Listed) -> None:
        self._inference.watch(
            name,
            start,
            ("quality", kind),
            done=partial(self._list, folder, kind),
            progressed=nothing,
            failed=partial(self._give_up, kind),
            cancelled=partial(self._give_up, kind),
            priority=Priority.INTERACTIVE,
        )

    def _give_up(self, kind: Listed, error: Exception | None = None) -> None:
        """Say no more that something is looked for; ``error`` is why, None where somebody cancelled it."""
        if error is not None:
            self.failed.emit(error)
        if self.sheet is not None and self.sheet.chosen == kind:
            self.sheet.tell("")

    def _list(self, folder: Path, kind: Listed, found: object) -> None:
        from swin_annotator.engine.likeness import Twin
        from swin_annotator.engine.project_check import Oddity
        from swin_annotator.ui.gallery.quality_sheet import Place

        if self.sheet is None or folder != self._session.folder or not isinstance(found, list):
            return
        places = []
        for one in found:
            if isinstance(one, Twin):
                places.append(Place(said(one.line), one.image.id))
            elif isinstance(one, Oddity):
                places.append(_place(one))
        self.sheet.show_found(kind, places)

    def _compare(self) -> None:
        project, sheet = self._session.project, self.sheet
        path = self.ask_file() if project is not None else None
        if project is None or sheet is None or path is None:
            return
        sheet.tell(tr("Comparing with {name}…", name=path.name))
        work = partial(_beside, project.folder, project.place, path)
        self._io.request((_FILE, project.folder, path), work)

    def _take(self, answer: IoResult) -> None:
        from swin_annotator.engine.agreement import Agreement
        from swin_annotator.engine.project_check import Quality

        sheet = self.sheet
        match answer.key:
            case ("quality of labels" | "quality beside a file", Path() as folder, *_):
                if sheet is None or folder != self._session.folder:
                    return
                if answer.error is not None:
                    sheet.tell("")
                    self.failed.emit(answer.error)
                elif isinstance(answer.result, Quality):
                    sheet.show_figures(answer.result.figures)
                    sheet.show_odd([_place(one) for one in answer.result.odd])
                elif isinstance(answer.result, Agreement):
                    self._show_agreement(sheet, answer.result)

    @staticmethod
    def _show_agreement(sheet: QualitySheet, found: Agreement) -> None:
        from swin_annotator.ui.gallery.quality_sheet import OtherList, Place

        sheet.show_agreement(found.compared)
        lines = []
        for path, count in found.compared.images:
            words = plural("{path}: {n} difference", "{path}: {n} differences", count, path=path)
            lines.append(Place(words, found.ids[path], why=OtherList.DIFFERS))
        sheet.choose_found(OtherList.DIFFERS, lines)
        if not lines:
            sheet.tell(plural("They agree on {n} image.", "They agree on {n} images.", found.images))

    def _take_project(self, _project: object) -> None:
        if self.sheet is not None:
            self.sheet.forget()
            self.sheet.close()


def _place(one: Oddity) -> Place:
    from swin_annotator.core.odd_objects import OddityKind
    from swin_annotator.ui.gallery.quality_sheet import Place

    return Place(said(one.line), one.image_id, one.annotation_id, one.bbox_xywh, OddityKind(one.why))


def _read(folder: Path, place: Path) -> Quality:
    from swin_annotator.engine.project_check import quality_of

    with Project.open(folder, read_only=True, place=place) as project:
        return quality_of(project)


def _beside(folder: Path, place: Path, labels: Path) -> Agreement:
    from swin_annotator.engine import agreement

    with Project.open(folder, read_only=True, place=place) as project:
        return agreement.with_file(project, labels)
