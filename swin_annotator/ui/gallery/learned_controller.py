"""Shows what categories have learnt, and does what is wanted with it: freeze, forget, thresholds, profiles in files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.queries import with_categories
from swin_annotator.core.types import Category
from swin_annotator.engine import kept_profile, learned_profile, learning
from swin_annotator.engine.jobs import Work
from swin_annotator.engine.learned_profile import LearnedProfile
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project
from swin_annotator.ui.dialogs.file_chooser import ask_file, ask_new_file
from swin_annotator.ui.gallery.learned_sheet import LearnedSheet, Learnt
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.learning_controller import LearningController
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.panels.image_model import ImageModel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.theme import theme

FOLLOW_MS = 300
MOST = 300
"""Objects of either answer that are shown."""
SUFFIX = ".json"
KINDS = f"JSON (*{SUFFIX})"
AskPath = Callable[[], Path | None]


class LearnedController(QObject):
    """Makes the sheet when it is asked for; every change goes through session, review or learning."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        learning_: LearningController,
        prompter: PromptController,
        inference: InferenceController,
        images: ImageModel,
        catalog: Catalog,
        window: QWidget,
        *,
        show_object: Callable[[AnnotationSummary], None],
    ) -> None:
        """Over the session's project.

        Args:
            session: what is read and changed.
            review: has the thresholds.
            learning_: freezes and forgets.
            prompter: knows what is asked, and of which model; the categories of a profile are put there.
            inference: runs what needs the model.
            images: finds an image by its id.
            catalog: of models.
            window: the sheet belongs to it.
            show_object: shows an object on the canvas.
        """
        super().__init__(window)
        self._session, self._review, self._learning, self._prompter = session, review, learning_, prompter
        self._inference, self._images, self._catalog = inference, images, catalog
        self._window, self._show_object = window, show_object
        self.ask_save: AskPath = self._dialog_save
        self.ask_open: AskPath = self._dialog_open
        self.sheet: LearnedSheet | None = None
        self._following = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._following.timeout.connect(self._fill)
        session.changed.connect(lambda _changes: self._following.start())
        session.opened.connect(self._take_project)

    def show(self) -> None:
        """Open the sheet, on a category that is asked for."""
        if self._session.project is None:
            return
        if self.sheet is None:
            sheet = self.sheet = LearnedSheet(self._window)
            sheet.asked.connect(self._fill)
            sheet.frozen.connect(self._freeze)
            sheet.forgotten.connect(self._forget)
            sheet.threshold_taken.connect(self._take_threshold)
            sheet.export_wanted.connect(self.write)
            sheet.import_wanted.connect(self.read)
            sheet.opened.connect(self._show_object)
        self.sheet.show()
        self.sheet.raise_()
        self.sheet.activateWindow()
        self._fill()
        asked = self._learning.categories()
        if asked and self.sheet.category_id not in {category.id for category in asked}:
            self.sheet.choose(asked[0].id)
            self._fill()

    def stop(self) -> None:
        """End reading; afterwards no thread is left."""
        if self.sheet is not None:
            self.sheet.grid.crops.stop()

    def _fill(self) -> None:
        sheet, session = self.sheet, self._session
        if sheet is None or not sheet.isVisible():
            return
        categories = session.categories()
        sheet.show_categories(categories, theme.category_colours(categories, session.category_places()))
        category = self._category()
        if category is None:
            return
        nothing: tuple[list[AnnotationSummary], list[AnnotationSummary]] = ([], [])
        yes, no = session.ask(partial(learning.teaching, category=category), nothing)
        frozen = session.ask(lambda project: learning.rules_of(project, category).only is not None, False)
        answers = session.ask(lambda p: learning.answers_of(p, [category.name]), list[tuple[float, bool]]())
        thresholds = self._review.thresholds
        shown = (*yes[:MOST], *no[:MOST])
        images = (self._images.image_by_id(image_id) for image_id in {one.image_id for one in shown})
        sheet.show_learnt(
            Learnt(
                tuple(yes[:MOST]),
                tuple(no[:MOST]),
                frozen,
                tuple(answers),
                thresholds.of(category.id),
                category.id in thresholds.apart,
            ),
            {image.id: session.path_of(image) for image in images if image is not None},
        )

    def _category(self) -> Category | None:
        wanted = self.sheet.category_id if self.sheet is not None else 0
        return next((one for one in self._session.categories() if one.id == wanted), None)

    def _freeze(self) -> None:
        category = self._category()
        if category is not None:
            self._learning.freeze([category])
            self._fill()

    def _forget(self) -> None:
        category = self._category()
        if category is not None:
            self._learning.reset([category])
            self._fill()

    def _take_threshold(self, value: float | None) -> None:
        category = self._category()
        if category is not None:
            self._review.set_threshold_of(category.id, value)
            self._fill()

    # Profiles

    def write(self) -> None:
        """Ask where, and write what the project has learnt there."""
        project, path = self._session.project, self.ask_save()
        if project is None or path is None:
            return
        folder, place, detector = project.folder, project.place, self._prompter.detector

        def work(pool: ModelPool, cache: EmbeddingCache) -> Work:
            with Project.open(folder, read_only=True, place=place) as reading:  # a connection of the model thread's own
                profile = yield from learned_profile.of_project(reading, pool, cache, detector)
            learned_profile.write(path, profile)
            return profile

        def done(profile: object) -> None:
            if isinstance(profile, LearnedProfile):
                self.told.emit(tr("Profile written to {path}.", path=path))

        self._inference.work(tr("Writing a profile"), work, done)

    def read(self) -> None:
        """Ask which, and use the profile in that file: its categories are asked by what was learnt elsewhere."""
        project, path = self._session.project, self.ask_open()
        if project is None or path is None:
            return
        try:
            profile = kept_profile.keep(project, path, self._catalog.find(self._prompter.detector))
        except AnnotatorError as error:
            self.failed.emit(error)
            return
        self._session.note_categories()
        self._review.take_thresholds()
        self._prompter.write(with_categories(self._prompter.state.text, profile.about))
        listed = ", ".join(profile.about)
        self.told.emit(tr("{categories}: asked from here on by what {file} learnt.", categories=listed, file=path.name))
        self._fill()

    def _take_project(self, project: object) -> None:
        if project is None and self.sheet is not None:
            self.sheet.close()

    def _dialog_save(self) -> Path | None:
        start = (self._session.folder or Path.home()) / f"profile{SUFFIX}"
        path = ask_new_file(self._window, tr("Write a profile"), start, KINDS)
        return path.with_suffix(SUFFIX) if path is not None and path.suffix.lower() != SUFFIX else path

    def _dialog_open(self) -> Path | None:
        start = self._session.folder or Path.home()
        return ask_file(self._window, tr("Use a profile"), start, KINDS)
