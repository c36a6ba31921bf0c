"""Shows what categories have learnt, and does what is wanted with it: freeze, forget, thresholds, profiles in files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from swin_annotator.core import names
from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.queries import ExemplarPrompt, with_categories, with_phrases
from swin_annotator.core.types import Category
from swin_annotator.engine.jobs import Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import AnnotatorError, EmbeddingMismatch
from swin_annotator.late import late
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.learning_controller import LearningController
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.panels.examples import ExampleChip
from swin_annotator.ui.panels.image_model import ImageModel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.theme import theme
from swin_annotator.ui.widgets.banner import Banner, Remedy, sentence

if TYPE_CHECKING:
    from swin_annotator.engine import kept_profile, learned_profile, learning
    from swin_annotator.ui.gallery.learned_sheet import Asked, LearnedSheet
else:
    kept_profile, learned_profile, learning = late(
        "swin_annotator.engine", "kept_profile", "learned_profile", "learning"
    )

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
        banner: Banner,
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
            banner: tells of a profile that another model made, with what helps.
            window: the sheet belongs to it.
            show_object: shows an object on the canvas.
        """
        super().__init__(window)
        self._session, self._review, self._learning, self._prompter = session, review, learning_, prompter
        self._inference, self._images, self._catalog = inference, images, catalog
        self._banner, self._window, self._show_object = banner, window, show_object
        self.ask_save: AskPath = self._dialog_save
        self.ask_open: AskPath = self._dialog_open
        self.sheet: LearnedSheet | None = None
        self._following = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._following.timeout.connect(self._fill)
        session.changed.connect(lambda _changes: self._following.start())
        session.opened.connect(self._take_project)
        prompter.examples_changed.connect(self._following.start)

    def show(self) -> None:
        """Open the sheet, on a category that is asked for."""
        from swin_annotator.ui.gallery.learned_sheet import LearnedSheet

        if self._session.project is None:
            return
        if self.sheet is None:
            sheet = self.sheet = LearnedSheet(self._window)
            sheet.asked.connect(self._fill)
            sheet.phrases_typed.connect(self._rephrase)
            sheet.example_opened.connect(self._open_example)
            sheet.example_removed.connect(self._remove_example)
            sheet.profile_switched.connect(self._switch_profile)
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
        from swin_annotator.ui.gallery.learned_sheet import Asked, Learnt

        sheet, session = self.sheet, self._session
        if sheet is None or not sheet.isVisible():
            return
        categories = session.categories()
        sheet.show_categories(categories, theme.category_colours(categories, session.category_places()))
        category = self._category()
        sheet.show_asked(self._asked(category) if category is not None else Asked((), ()))
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

    # What is asked

    def _asked(self, category: Category) -> Asked:
        from swin_annotator.ui.gallery.learned_sheet import Asked

        prompts, _ = self._prompter.standing()
        key = names.key(category.name)
        phrases = next((one.phrases for one in prompts if names.key(one.category) == key), ())
        held, chosen = self._prompter.pictures.held, self._examples_of(category)
        chips = [ExampleChip(one.category, one.negative, held.get(one)) for _, one in chosen]
        known = self._session.ask(lambda project: kept_profile.about(project, category.name), None)
        if known is None:
            return Asked(phrases, tuple(chips))
        model, told = known
        text = tr(
            "A profile of {model} knows it: {words}; learnt from +{yes} −{no}.",
            model=model.name,
            words=" | ".join(told.phrases) or tr("by example"),
            yes=told.accepted,
            no=told.rejected,
        )
        off = self._session.ask(kept_profile.off, frozenset[str]())
        if self._catalog.find(self._prompter.detector).name != model.name:
            return Asked(
                phrases, tuple(chips), " ".join([text, tr("The detector in use is another: words are asked.")])
            )
        return Asked(phrases, tuple(chips), text, key not in off)

    def _examples_of(self, category: Category) -> list[tuple[int, ExemplarPrompt]]:
        """Return the examples of a category, with their places among all."""
        key = names.key(category.name)
        return [(i, one) for i, one in enumerate(self._prompter.examples) if names.key(one.category) == key]

    def _rephrase(self, text: str) -> None:
        category = self._category()
        if category is None:
            return
        try:
            self._prompter.rewrite(with_phrases(self._prompter.state.text, category.name, text))
        except AnnotatorError as error:
            self.failed.emit(error)
        self._learning.rerank()
        self._fill()

    def _open_example(self, place: int) -> None:
        category = self._category()
        if category is not None:
            self._session.open_image(self._examples_of(category)[place][1].image_id)
            self._window.activateWindow()

    def _remove_example(self, place: int) -> None:
        category = self._category()
        if category is not None:
            self._prompter.remove_example(self._examples_of(category)[place][0])
            self._fill()

    def _switch_profile(self, on: bool) -> None:
        category = self._category()
        if category is not None:
            self._session.attempt(lambda project: kept_profile.use(project, category.name, on=on))
            self._learning.rerank()
            self._fill()

    # What was learnt

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
                profile = yield from kept_profile.of_project(reading, pool, cache, detector)
            learned_profile.write(path, profile)
            return profile

        def done(profile: object) -> None:
            if isinstance(profile, learned_profile.LearnedProfile):
                self.told.emit(tr("Profile written to {path}.", path=path))

        self._inference.work(tr("Writing a profile"), work, done)

    def read(self) -> None:
        """Ask which, and use the profile in that file: its categories are asked by what was learnt elsewhere."""
        path = self.ask_open() if self._session.project is not None else None
        if path is not None:
            self.use(path)

    def use(self, path: Path) -> None:
        """Use the profile in a file."""
        project = self._session.project
        if project is None:
            return
        try:
            profile = kept_profile.keep(project, path, self._catalog.find(self._prompter.detector))
        except EmbeddingMismatch as error:
            self._offer_another_way(error, path)
            return
        except AnnotatorError as error:
            self.failed.emit(error)
            return
        self._session.note_categories()
        self._review.take_thresholds()
        self._prompter.write(with_categories(self._prompter.state.text, profile.about))
        listed = ", ".join(profile.about)
        self.told.emit(tr("{categories}: asked from here on by what {file} learnt.", categories=listed, file=path.name))
        self._fill()

    def _offer_another_way(self, error: EmbeddingMismatch, path: Path) -> None:
        """Say that another model made a profile; offer that model where it is here, or to make the profile again."""
        project = self._session.project
        if project is None:
            return
        made = kept_profile.made_again(project, path)
        model, _ = learned_profile.asked_by(path)
        there = {spec.name: spec for spec in self._catalog.specs()}.get(model.name)
        remedies: list[Remedy] = []
        if there is not None and there.revision == model.revision and self._catalog.installed(there):
            remedies.append(Remedy(tr("Use {model}", model=model.name), partial(self._use_model, model.name, path)))
        if made.asks:
            again = tr("Make it again for {model}", model=self._prompter.detector)
            remedies.append(Remedy(again, partial(self._make_again, path)))
        self._banner.tell(sentence(error), *remedies, again=partial(self._offer_another_way, error, path))

    def _use_model(self, name: str, path: Path) -> None:
        self._prompter.use_detector(name)
        self._session.remember("detector", name)
        self.use(path)

    def _make_again(self, path: Path) -> None:
        """Ask the detector in use by the words and examples of a profile that another model made."""
        project = self._session.project
        if project is None:
            return
        made = kept_profile.made_again(project, path)
        text = self._prompter.state.text
        for name, phrases in made.phrases.items():
            self._session.ensure_category(name)
            text = with_phrases(text, name, " | ".join(phrases)) if phrases else text
        self._prompter.rewrite(text)
        self._prompter.take_examples(made.exemplars)
        said = tr("{categories}: asked from here on by the profile's own words and examples.",
                  categories=", ".join(made.phrases))  # fmt: skip
        if made.missing:
            left = plural("{n} example lies on an image that is not in this folder.",
                          "{n} examples lie on images that are not in this folder.", made.missing)  # fmt: skip
            said = f"{said} {left}"
        self.told.emit(said)
        self._fill()

    def follow_detector(self, name: str) -> None:
        """Another detector was chosen: say so where the profile in use is not of it."""
        project = self._session.project
        path = kept_profile.place_of(project) if project is not None else None
        if project is None or path is None or not path.is_file():
            return
        try:
            learned_profile.read(path, self._catalog.find(name))
        except EmbeddingMismatch as error:
            self._offer_another_way(error, path)
        except AnnotatorError as error:
            self.failed.emit(error)
        self._fill()

    def _take_project(self, project: object) -> None:
        if project is None and self.sheet is not None:
            self.sheet.close()

    def _dialog_save(self) -> Path | None:
        from swin_annotator.ui.dialogs.file_chooser import ask_new_file

        start = (self._session.folder or Path.home()) / f"profile{SUFFIX}"
        path = ask_new_file(self._window, tr("Write a profile"), start, KINDS)
        return path.with_suffix(SUFFIX) if path is not None and path.suffix.lower() != SUFFIX else path

    def _dialog_open(self) -> Path | None:
        from swin_annotator.ui.dialogs.file_chooser import ask_file

        start = self._session.folder or Path.home()
        return ask_file(self._window, tr("Use a profile"), start, KINDS)
