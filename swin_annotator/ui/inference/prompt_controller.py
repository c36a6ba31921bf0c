"""From the prompts panel to the inference controller: what is asked, with which models, what is remembered of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import exclusion, labelmap
from swin_annotator.core.lessons import Judged
from swin_annotator.core.queries import ExemplarPrompt, TextPrompt, parse_prompts, typed
from swin_annotator.core.types import BoxXYWH, Image
from swin_annotator.engine import refiners
from swin_annotator.errors import AnnotatorError, ModelError
from swin_annotator.late import late
from swin_annotator.models.base import Task
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.settings import Settings
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.annotation.annotation_editor import DEFAULT_CATEGORY, AnnotationEditor
from swin_annotator.ui.i18n.translate import mark, tr
from swin_annotator.ui.inference.example_pictures import ExamplePictures
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.model_choices import choices
from swin_annotator.ui.inference.profile_queries import ProfileQueries
from swin_annotator.ui.inference.prompt_memory import PromptMemory
from swin_annotator.ui.inference.run_options import RunOptions
from swin_annotator.ui.panels.examples import ExampleChip
from swin_annotator.ui.panels.prompts import PromptsPanel, PromptState
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.work.io_pool import IoPool

if TYPE_CHECKING:
    from swin_annotator.engine import answers, learning, prelabel
    from swin_annotator.engine import propose as asks
else:
    answers, learning, prelabel, asks = late("swin_annotator.engine", "answers", "learning", "prelabel", "propose")

MOST_REMEMBERED = 200
NEIGHBOURS = 2
"""Images on each side that are embedded ahead."""


class PromptController(QObject):
    """Builds requests; remembers prompts, examples and models with the project."""

    failed = Signal(object)
    """AnnotatorError."""
    asked = Signal()
    """A request went out: the focus belongs to the canvas."""
    labels_wanted = Signal(object)
    """LabelMap to look over."""
    image_wanted = Signal(int)
    told = Signal(str)
    examples_changed = Signal()

    def __init__(
        self,
        session: Session,
        panel: PromptsPanel,
        inference: InferenceController,
        review: ImageReview,
        editor: AnnotationEditor,
        catalog: Catalog,
        io: IoPool,
        options: Settings,
        runs: RunOptions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._inference, self._review = session, panel, inference, review
        self._editor, self._catalog, self._options = editor, catalog, options
        self.runs = runs
        self._remembered, self._profile = PromptMemory(session), ProfileQueries(session, catalog)
        self.pictures = ExamplePictures(io, self)
        self.pictures.arrived.connect(self._take_picture)
        self._asked_before = self._show_map = False
        self.state = PromptState()
        """Words and models that stand in the panel."""
        panel.changed.connect(self._take_state)
        panel.submitted.connect(self.propose)
        panel.submitted_folder.connect(self.propose_folder)
        panel.template_changed.connect(lambda value: session.remember("template", value))
        panel.detector_changed.connect(lambda name: self._choose("detector", name))
        panel.segmenter_changed.connect(lambda name: self._choose("segmenter", name))
        panel.example_opened.connect(lambda place: self.image_wanted.emit(self.examples[place].image_id))
        panel.example_removed.connect(self.remove_example)
        session.opened.connect(self._take_project)
        session.categories_changed.connect(self._follow_names)
        inference.labels_known.connect(self._take_labels)
        self.refresh_models()
        panel.choose(panel.detector, options.detector)
        panel.choose(panel.segmenter, options.segmenter)

    # Models

    def refresh_models(self) -> None:
        """Offer what the catalog has."""
        self._panel.set_models(choices(self._catalog, Task.DETECT), choices(self._catalog, Task.SEGMENT))

    def use_detector(self, name: str) -> None:
        """Choose a detector by any name the catalog knows, listed or not."""
        self._panel.use(self._panel.detector, name)

    def use_segmenter(self, name: str) -> None:
        """Choose a segmenter by any name the catalog knows, listed or not."""
        self._panel.use(self._panel.segmenter, name)

    @property
    def detector(self) -> str:
        """The chosen detector's name."""
        return self.state.detector

    @property
    def segmenter(self) -> str:
        """The chosen segmenter's name."""
        return self.state.segmenter

    def write(self, text: str) -> None:
        """Put words into the panel, in place of those that stand there."""
        self._panel.edit.setPlainText(text)

    def rewrite(self, text: str) -> None:
        """Put other words there, and keep them with the project."""
        self.write(text)
        self._session.remember("prompt", text)

    def _take_state(self, state: PromptState) -> None:
        self.state = state

    def _choose(self, key: str, name: str) -> None:
        self._session.remember(key, name)
        try:
            self._catalog.folder(self._catalog.find(name))
        except ModelError as error:
            self.failed.emit(error)

    # Asking

    def propose(self, also: Sequence[str] = ()) -> None:
        """Find on the image on screen; what waits of the categories ``also`` goes, too."""
        image = self._session.image
        asked = None if image is None else self._prompts()
        if image is None or asked is None:
            return
        self._inference.propose(self.request_for(image, *asked), also)
        self._remember(asked[0])  # while the model is at work
        self.asked.emit()

    def request_for(
        self, image: Image, prompts: Sequence[TextPrompt], exemplars: Sequence[ExemplarPrompt]
    ) -> asks.ProposeRequest:
        """Return what is asked of an image, with everything that was judged of the categories asked."""
        return asks.ProposeRequest(
            image,
            self._session.path_of(image),
            tuple(prompts),
            tuple(exemplars),
            self._remembered.paths(),
            self.detector,
            self.state.template,
            self._options.floor,
            self._options.nms_iou,
            self._judged(prompts, exemplars),
            self.runs.tile,
            self._profile.queries(self.detector, prompts),
        )

    def _judged(self, prompts: Sequence[TextPrompt], exemplars: Sequence[ExemplarPrompt]) -> tuple[Judged, ...]:
        names = [*(one.category for one in prompts), *(one.category for one in exemplars)]
        return self._session.ask(lambda project: learning.judged_in(project, names, prompts), tuple[Judged, ...]())

    def standing(self) -> tuple[tuple[TextPrompt, ...], tuple[ExemplarPrompt, ...]]:
        """The words and examples that stand in the panel; words that can't be asked are left out."""
        try:
            prompts = tuple(parse_prompts(self.state.text))
        except AnnotatorError:  # nothing usable is typed
            prompts = ()
        return prompts, tuple(self.examples)

    def propose_folder(self) -> None:
        """Find on every readable image of the folder."""
        folder, recipe = self._session.folder, self.recipe()
        if folder is not None and recipe is not None:
            self.asked.emit()
            self._inference.run_folder(self.runs.wanted(), folder, recipe)

    def recipe(self) -> prelabel.Recipe | None:
        """Return what is asked of every image; None where nothing can be, which is said."""
        asked = self._prompts() if self._session.folder is not None else None
        if asked is None:
            return None
        self._remember(asked[0])
        return prelabel.Recipe(
            *asked,
            self._remembered.paths(),
            self.detector,
            template=self.state.template,
            floor=self._options.floor,
            nms_iou=self._options.nms_iou,
            judged=self._judged(*asked),
            tile=self.runs.tile,
            learned=self._profile.queries(self.detector, asked[0]),
        )

    def segment(self) -> None:
        """Ask the segmenter about the image on screen."""
        image = self._session.image
        if image is None or not self.segmenter:
            return
        path = self._session.path_of(image)
        self._inference.segment(asks.SegmentRequest(image, path, self.segmenter, self.detector, self.runs.tile))
        self.asked.emit()

    def refine(self) -> None:
        """Cut masks from the selected boxes; from all shown ones when nothing but the current proposal is selected."""
        image = self._session.image
        if image is None:
            return
        chosen = self._review.selected_annotations()
        if len(chosen) == len(self._review.selected_proposals()) < 2:
            chosen = [*self._review.labels, *self._review.shown]
        boxes = [a for a in chosen if not a.polygons and a.mask is None]
        if not boxes:
            self.told.emit(tr("There is no box without a mask on this image."))
            return
        places = tuple(box.bbox_xywh for box in boxes)
        self._inference.refine(asks.RefineRequest(image, self._session.path_of(image), places, self.refiner()), boxes)
        self.asked.emit()

    def segment_folder(self) -> None:
        """Ask the segmenter about every readable image of the folder."""
        folder = self._session.folder
        if folder is not None and self.segmenter:
            self.asked.emit()
            recipe = prelabel.Recipe(segmenter=self.segmenter, tile=self.runs.tile)
            self._inference.run_folder(self.runs.wanted(), folder, recipe)

    def map_labels(self) -> None:
        """Show what the segmenter's labels stand for, asking it first where that is not known."""
        kept = self._session.setting(labelmap.setting_key(self.segmenter), dict[str, object]())
        if kept:
            names = tuple(kept)
            known = labelmap.from_json(self.segmenter, kept)
            self.labels_wanted.emit(labelmap.suggest(self.segmenter, names, self._session.categories(), known))
        elif self.segmenter:
            self._show_map = True
            self._inference.ask_labels(self.segmenter)

    def prefetch(self, around: Sequence[Image]) -> None:
        """Embed the image on screen and its neighbours, once words or examples were asked in this project."""
        image = self._session.image
        if not self._asked_before or image is None or not self.detector:
            return
        wanted = [i for i in (image, *around) if not i.error]
        self._inference.prefetch([(i, self._session.path_of(i)) for i in wanted], self.detector)

    def _prompts(self) -> tuple[tuple[TextPrompt, ...], tuple[ExemplarPrompt, ...]] | None:
        """Return what is asked for; None after ``failed`` was emitted."""
        text = self.state.text
        try:
            prompts = tuple(parse_prompts(text)) if text.strip() or not self.examples else ()
        except AnnotatorError as error:
            self.failed.emit(error)
            return None
        return prompts, tuple(self.examples)

    def refiner(self) -> str:
        """The refiner of the settings, else the best that is installed."""
        return refiners.choose(self._catalog, self._options.refiner)

    def _remember(self, prompts: Sequence[TextPrompt]) -> None:
        self._asked_before = True
        self._session.remember("prompt", self.state.text)
        fresh = [typed(prompt) for prompt in prompts]
        before = [name for name in self._session.setting("prompts", list[str]()) if name not in fresh]
        self._session.remember("prompts", (fresh + before)[:MOST_REMEMBERED])
        self.refresh_names()

    def refresh_names(self) -> None:
        """Suggest what was asked before, and the categories."""
        used = self._session.setting("prompts", list[str]())
        self._panel.edit.set_names(list(dict.fromkeys([*used, *(c.name for c in self._session.categories())])))

    # Examples

    @property
    def examples(self) -> list[ExemplarPrompt]:
        """The examples, each under the name that its category has today."""
        return self._remembered.prompts

    def add_example(self, box: BoxXYWH, negative: bool, name: str = "") -> None:
        """Take a drawn box as an example and look for what is like it.

        Args:
            box: bbox_xywh on the image on screen.
            negative: whether it is a counter-example.
            name: of its category, made where there is none; empty for the one that is most likely meant.
        """
        image = self._session.image
        category = self._editor.ensure_category(name or self.likely_category() or DEFAULT_CATEGORY)
        if image is None or category is None:
            return
        self._editor.use_category(category.id)
        self._remembered.add(category, image.id, box, negative)
        if self._asks():
            self.propose()
        self._tell_examples()
        if not self._asks():
            text = mark("Kept. A counter-example works together with words or with an example ({example}).")
            self.told.emit(tr(text, example=key_of("example")))

    def take_examples(self, examples: Sequence[ExemplarPrompt]) -> None:
        """Keep examples from elsewhere that lie on images of the folder."""
        self._remembered.take(examples)
        self._tell_examples()

    def remove_example(self, place: int) -> None:
        """Forget an example, and ask again without it; what it alone found goes, on other images too.

        What a counter-example kept back there comes back: images that were asked about its category are asked again.
        """
        if not 0 <= place < len(self.examples):
            return
        paths = self._remembered.paths()
        gone, image = self._remembered.remove(place), self._session.image
        self._tell_examples()
        path = paths.get(gone.image_id)
        if image is not None and gone.negative and self._asks():
            self._ask_others(image.id, gone.category)
        elif image is not None and path is not None and not gone.negative:
            self._inference.answers.withdraw_elsewhere(image.id, gone.category, asks.like(path.name, gone.bbox_xywh))
        if self._asks():
            self.propose((gone.category,))
        elif image is not None:
            self._inference.answers.withdraw(image.id, gone.category)

    def _asks(self) -> bool:
        """Return whether there are words or an example: a counter-example alone asks for nothing."""
        return any(not example.negative for example in self.examples) or bool(self.state.text.strip())

    def _ask_others(self, image_id: int, category: str) -> None:
        """Ask all images but one that were asked about a category, as a run over the folder."""
        asked = self._session.ask(lambda project: answers.asked_elsewhere(project, image_id, category), set[int]())
        asked |= self._inference.answers.run.proposed.keys() - {image_id}  # the newest run, where it was in vain too
        images = [image for image in exclusion.for_runs(self._session.images()) if image.id in asked]
        folder, recipe = self._session.folder, self.recipe() if images else None
        if folder is not None and recipe is not None:
            self._inference.run_folder(images, folder, recipe)

    def asked_categories(self) -> list[str]:
        """The names of the categories that the prompt and the examples ask for, in that order."""
        prompts, exemplars = self.standing()
        return list(dict.fromkeys([p.category for p in prompts] + [e.category for e in exemplars if not e.negative]))

    def likely_category(self) -> str:
        """Return what the next example is of: what was used last, else as the last one, the first asked, the first."""
        chosen, first = self._editor.chosen(), self._editor.active()
        names = (chosen.name if chosen else "", self._remembered.last_used(), *self.asked_categories())
        return next(filter(None, names), first.name if first else "")

    def _follow_names(self) -> None:
        """Categories were renamed, merged or deleted: prompts and examples say what they are called today."""
        followed = self._remembered.follow(self.state.text)
        if followed != self.state.text:
            self.rewrite(followed)
            self.refresh_names()
        self._tell_examples()

    def _tell_examples(self) -> None:
        self._show_examples()
        self.examples_changed.emit()

    def _show_examples(self) -> None:
        self.pictures.want(self.examples, self._remembered.paths())
        held = self.pictures.held
        self._panel.show_examples([ExampleChip(e.category, e.negative, held.get(e)) for e in self.examples])

    def _take_picture(self, example: ExemplarPrompt) -> None:
        for place, other in enumerate(self.examples):
            if other == example:
                self._panel.examples.chips.set_crop(place, self.pictures.held[example])

    def _take_project(self, project: object) -> None:
        session, panel = self._session, self._panel
        self.write(session.setting("prompt", ""))
        self._asked_before = bool(session.setting("prompt", ""))
        for combo, key in ((panel.template, "template"), (panel.detector, "detector"), (panel.segmenter, "segmenter")):
            panel.choose(combo, session.setting(key, "") or getattr(self._options, key))
        self._remembered.load()
        self.pictures.held = {}
        self._show_examples()
        self.refresh_names()

    def _take_labels(self, mapping: labelmap.LabelMap) -> None:
        if self._show_map:
            self._show_map = False
            self.labels_wanted.emit(mapping)
