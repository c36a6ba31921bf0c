"""Trains a head on the project's labels in the background; questions and reviews come between its steps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.epochs import Epoch
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.queries import with_categories
from swin_annotator.core.types import State
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.widgets.banner import sentence

if TYPE_CHECKING:
    from swin_annotator.engine.learned_profile import LearnedProfile
    from swin_annotator.engine.train import TrainChoice
    from swin_annotator.ui.dialogs.training import TrainingDialog

KEY = "train"


class TrainingController(QObject):
    """Trainer for the session's project. One training at a time."""

    catalog_changed = Signal()
    """A model came."""
    told = Signal(str)

    def __init__(
        self,
        session: Session,
        inference: InferenceController,
        prompter: PromptController,
        catalog: Catalog,
        show_banner: Callable[[str], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._inference, self._prompter, self._catalog = session, inference, prompter, catalog
        self._show_banner, self._window = show_banner, window
        self.dialog: TrainingDialog | None = None
        self._is_running = False
        self.ask_folder: Callable[[], Path | None] = self._dialog_folder
        session.opened.connect(self._take_project)

    def show(self) -> None:
        """Open the dialog, which stays as it was while the same folder is open."""
        from swin_annotator.ui.dialogs.training import TrainingDialog

        folder = self._session.folder
        if folder is None:
            return
        if self.dialog is None:
            self.dialog = TrainingDialog(folder.name, self._likeliest(), self._window)
            self.dialog.wanted.connect(self.start)
            self.dialog.stopped.connect(self.stop)
            self.dialog.used.connect(self._use)
            self.dialog.profile_used.connect(self._use_profile)
            self.dialog.copied.connect(self._copy)
        self.dialog.show()
        self.dialog.raise_()

    def start(self, choice: TrainChoice) -> None:
        """Train; the labels are read by the thread that trains, so that the window need not wait for them."""
        from swin_annotator.engine import train as trainings

        folder, project = self._session.folder, self._session.project
        if folder is None or project is None or self._is_running:
            return
        self._is_running = True
        catalog = self._catalog
        if self.dialog is not None:
            self.dialog.show_running(True)
        self._inference.watch(
            tr("Training {name}", name=choice.name),
            lambda pool, cache: trainings.train_folder(folder, choice, pool, cache, catalog),
            KEY,
            done=self._take,
            progressed=self._show_progress,
            failed=self._fail,
            cancelled=self._stopped,
        )

    def stop(self) -> None:
        """Give the training up; the models that are there stay as they are."""
        self._inference.cancel_key(KEY)

    def _show_progress(self, progress: Progress) -> None:
        if self.dialog is None:
            return
        if isinstance(progress.result, Epoch):
            self.dialog.show_epoch(progress.result)
        self.dialog.show_progress(progress.done, progress.total, said(progress.message))

    def _take(self, trained: object) -> None:
        from swin_annotator.engine.train import Trained

        self._is_running = False
        if not isinstance(trained, Trained):
            return
        self.catalog_changed.emit()
        self.told.emit(tr("{name} is trained.", name=trained.spec.name))
        if self.dialog is not None:
            self.dialog.show_trained(trained)

    def _fail(self, error: Exception) -> None:
        self._is_running = False
        text = sentence(error) if isinstance(error, AnnotatorError) else said(str(error))
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_stopped(text)
        else:
            self._show_banner(text)

    def _stopped(self) -> None:
        self._is_running = False
        if self.dialog is not None:
            self.dialog.show_stopped(tr("Stopped. Nothing was kept."))

    def _use(self, spec: ModelSpec) -> None:
        """Choose the model; a detector's own words go into the prompt."""
        if Task.SEGMENT in spec.tasks:
            self._prompter.use_segmenter(spec.name)
            self._session.remember("segmenter", spec.name)
            self.told.emit(tr("{name} is the segmenter from here on.", name=spec.name))
        elif Task.DETECT in spec.tasks:
            words = spec.options.get("words")
            self._prompter.use_detector(spec.name)
            self._session.remember("detector", spec.name)
            if isinstance(words, list) and not self._prompter.state.text.strip():
                self._prompter.write(", ".join(map(str, words)))
            self.told.emit(tr("{name} is the detector from here on.", name=spec.name))

    def _use_profile(self, profile: LearnedProfile) -> None:
        """Ask the base by what the same labels taught, in place of the head."""
        from swin_annotator.engine import kept_profile

        project = self._session.project
        if project is None:
            return
        detector = ModelId.of(profile.model).name
        try:
            kept_profile.keep_made(project, profile)
        except AnnotatorError as error:
            self._show_banner(sentence(error))
            return
        self._prompter.use_detector(detector)
        self._session.remember("detector", detector)
        self._session.note_categories()
        self._prompter.write(with_categories(self._prompter.state.text, profile.about))
        self.told.emit(tr("{categories}: asked from here on by what these labels teach.",
                          categories=", ".join(profile.about)))  # fmt: skip

    def _copy(self, spec: ModelSpec) -> None:
        """Ask where, and put the model there as a folder that another computer can add."""
        from swin_annotator.models.catalog.copying_out import copy_out

        into, catalog = self.ask_folder(), self._catalog
        if into is None:
            return

        def work(_pool: ModelPool, _cache: EmbeddingCache) -> Work:
            yield Progress(0, 0, Message("Copying {model}", model=spec.name))
            return copy_out(catalog, spec, into)

        def done(target: object) -> None:
            self.told.emit(tr("Copied to {path}; “Add folder…” under Models takes it elsewhere.", path=target))

        self._inference.work(tr("Copying {model}", model=spec.name), work, done)

    def _dialog_folder(self) -> Path | None:
        from swin_annotator.ui.dialogs.file_chooser import ask_folder

        return ask_folder(self._window, tr("Copy the model into"), self._session.folder or Path.home())

    def _likeliest(self) -> Task:
        """Return what most of the labels are good for."""
        rows = self._session.ask(
            lambda project: project.annotation_summaries((State.ACCEPTED,), newest=1), list[AnnotationSummary]()
        )
        if not rows:
            return Task.CLASSIFY if any(image.tags for image in self._session.images()) else Task.DETECT
        newest = self._session.ask(lambda project: project.annotation(rows[0].id), None)
        return Task.SEGMENT if newest is not None and (newest.mask or newest.polygons) else Task.DETECT

    def _take_project(self, _project: object) -> None:
        self._is_running = False
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
