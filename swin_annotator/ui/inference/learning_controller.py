"""After every decision queries learn anew, and what waits is ranked anew: here and beside at once, then all over."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.core.annotation_summary import AnnotationSummary, summary_of
from swin_annotator.core.categories import called
from swin_annotator.core.edits import Changes, Step
from swin_annotator.core.types import Annotation, Category, Image, State
from swin_annotator.engine.indexing import FolderIndexes
from swin_annotator.engine.jobs import Priority, Progress
from swin_annotator.late import late
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.job_callbacks import nothing
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.panels.prompts import PromptsPanel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.widgets.banner import Banner, Remedy, StatusLine

if TYPE_CHECKING:
    from swin_annotator.engine import learning, look_alikes, reranking
    from swin_annotator.engine.propose import ProposeRequest
else:
    learning, look_alikes, reranking = late("swin_annotator.engine", "learning", "look_alikes", "reranking")

SOON_MS = 60
"""Several decisions made at once are learnt from together."""
LATER_MS = 800
"""An answer is ranked by what was learnt as it comes; what lies beside it may wait for who asks again."""
REST_MS = 1200
"""The rest of the folder follows when hands rest."""
MOST_COMPARED = 20
"""Number of rejected ones of a category that are compared with the newest."""
_NOTHING: tuple[list[AnnotationSummary], list[AnnotationSummary]] = ([], [])
BESIDE = 2
"""Number of images before and after the one on screen that are ranked anew at once."""
_FOLDER = "learn folder"
log = logging.getLogger(__name__)


class LearningController(QObject):
    """Asks the model thread to learn; writes the new scores, which are nobody's step to undo."""

    reranked = Signal(int)
    """Number of proposals that have another score."""
    told = Signal(str)

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        prompter: PromptController,
        inference: InferenceController,
        prompts: PromptsPanel,
        images: ImagesPanel,
        banner: Banner,
        message: StatusLine,
        parent: QObject | None = None,
        *,
        indexes: Callable[[], FolderIndexes],
    ) -> None:
        """``indexes`` gives those of the open project; the other parts are asked and told."""
        super().__init__(parent)
        self._session, self._review, self._prompter, self._inference = session, review, prompter, inference
        self._images, self._banner, self._line, self._indexes = images, banner, prompts.learned, indexes
        self._offered: set[str] = set()
        """Categories for which "Not this" was offered since the folder was opened."""
        self._refused: AnnotationSummary | None = None
        self._writing = self._answering = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.rerank)
        self._later = QTimer(self, singleShot=True, interval=REST_MS)
        self._later.timeout.connect(self._rerank_folder)
        self._session.changed.connect(self._hear)
        self._session.opened.connect(self._begin)
        inference.answers.writing.connect(self._note_answer)
        self._session.stepped.connect(self._look_for_rejects)
        self._prompter.examples_changed.connect(self.tell)
        self.told.connect(message.tell)

    def _begin(self, _project: object) -> None:
        self._stop()
        self._offered, self._refused = set(), None
        self.tell()

    def _hear(self, changes: Changes) -> None:
        """A decision, its undo, or anything else that touches objects; new scores are no reason to learn again."""
        if (changes.annotation_ids or changes.image_ids) and not self._writing:
            self._stop()
            self._timer.start(LATER_MS if self._answering else SOON_MS)

    def _note_answer(self, begins: bool) -> None:
        self._answering = begins

    def _stop(self) -> None:
        """Give up a ranking on its way: it was learnt from other answers."""
        self._timer.stop()
        self._later.stop()
        self._inference.cancel_key(_FOLDER)

    def rerank(self) -> None:
        """Learn from what stands now; rank what waits on the image on screen and beside it, and soon all the rest."""
        self.tell()
        session, request = self._session, self._request()
        if request is None:
            return
        self._inference.cancel_key(_FOLDER)
        self._later.start()
        ids, names, teacher = self._near(), self._names(), self._inference.teacher
        waiting = session.ask(lambda project: reranking.waiting_on(project, ids), tuple[reranking.Waiting, ...]())
        if waiting:
            self._inference.work(
                "learn",
                lambda pool, cache: reranking.rerank(request, waiting, names, pool, cache, teacher),
                self._take,
                Priority.PREFETCH,
            )

    def _rerank_folder(self) -> None:
        """Rank what waits on the other images, some at a time; the next answer stops it and begins anew."""
        project, request = self._session.project, self._request()
        if project is None or request is None:
            return
        place, done, names, teacher = (
            (project.folder, project.place),
            self._near(),
            self._names(),
            self._inference.teacher,
        )
        indexes = self._indexes()
        self._inference.watch(
            _FOLDER,
            lambda pool, cache: reranking.rerank_folder(request, place, done, names, pool, cache, teacher, indexes),
            _FOLDER,
            done=nothing,
            progressed=self._take_some,
            failed=_note,
            cancelled=lambda: None,
            priority=Priority.PREFETCH,
        )

    def _request(self) -> ProposeRequest | None:
        """Return what is asked of the image on screen; None where nothing is."""
        image = self._session.image
        if image is None or not self._prompter.detector:
            return None
        prompts, exemplars = self._prompter.standing()
        if not prompts and all(example.negative for example in exemplars):
            return None
        return self._prompter.request_for(image, prompts, exemplars)

    def _near(self) -> list[int]:
        image = self._session.image
        here = [image.id] if image is not None else []
        return [*here, *(one.id for one in self._images.around(BESIDE))]

    def _names(self) -> dict[int, str]:
        return {category.id: category.name for category in self._session.categories()}

    def _take_some(self, progress: Progress) -> None:
        self._take(progress.result)

    def _take(self, found: object) -> None:
        if not isinstance(found, tuple):
            return
        scores: Sequence[reranking.Rescore] = found
        step = self._session.ask(lambda project: reranking.rescoring(project, scores), None)
        if step is None or not step.edits:
            return
        self._writing = True
        try:
            self._session.apply(step, undoable=False)
        finally:
            self._writing = False
        self.reranked.emit(len(step.edits))

    # What was learnt

    def categories(self) -> list[Category]:
        """Those that words and examples ask for, as far as the project has them."""
        known = self._session.categories()
        found = [called(known, name) for name in self._prompter.asked_categories()]
        return [category for category in found if category is not None]

    def tell(self) -> None:
        """Say under the examples what each category learns from; nothing where nothing was judged."""
        lines = []
        for category in self.categories():
            yes, no = self._session.ask(partial(learning.teaching, category=category), _NOTHING)
            if not yes and not no:
                continue
            text = tr("{category}: learns from +{yes} −{no}", category=category.name, yes=len(yes), no=len(no))
            empty = self._session.ask(partial(learning.empty_images, category=category), list[Image]())
            if empty:
                none = plural("{n} image without any", "{n} images without any", len(empty))
                text = " · ".join([text, none])
            if self._frozen(category):
                text = " · ".join([text, tr("frozen")])
            lines.append(text)
        self._line.setText("\n".join(lines))
        self._line.setVisible(bool(lines))

    def _frozen(self, category: Category) -> bool:
        return self._session.ask(lambda project: learning.rules_of(project, category).only is not None, False)

    def freeze(self, chosen: Sequence[Category] = ()) -> None:
        """Keep what categories, else those asked, have learnt as it is; where all are frozen, let them learn again."""
        categories = chosen or self.categories()
        if categories and all(map(self._frozen, categories)):
            self._change(learning.thaw, categories)
        else:
            self._change(partial(learning.freeze, beside=self.categories()), categories)

    def reset(self, chosen: Sequence[Category] = ()) -> None:
        """Forget what categories, else those asked, have learnt from what was judged so far."""
        self._change(partial(learning.reset, beside=self.categories()), chosen or self.categories())

    def _change(self, change: Callable[..., None], categories: Sequence[Category]) -> None:
        for category in categories:
            self._session.ask(partial(change, category=category), None)
        self.rerank()

    # What scores mean

    def suggest_threshold(self) -> None:
        """Set the threshold of each asked category from which on nine of ten of its judged proposals were right."""
        from swin_annotator.core import calibration

        said = []
        for category in self.categories() or self._session.categories():
            asked = partial(learning.answers_of, names=[category.name])
            rate = calibration.suggest(self._session.ask(asked, list[tuple[float, bool]]()))
            if rate is not None:
                self._review.set_threshold_of(category.id, rate.threshold)
                low, high = rate.between
                said.append(
                    tr(
                        "{category}: from {threshold:.2f} on, {right} of {judged} were right "
                        "({low:.0%} to {high:.0%} of all to come).",
                        category=category.name,
                        threshold=rate.threshold,
                        right=rate.right,
                        judged=rate.judged,
                        low=low,
                        high=high,
                    )
                )
        self.told.emit(" ".join(said) or tr("Too few answers yet, or no score from which on nine of ten were right."))

    # Not this

    def _look_for_rejects(self, step: Step) -> None:
        """After a reject: does it look like another one? Then a counter-example would spare the next ones."""
        rejected = [
            edit.after
            for edit in step.edits
            if isinstance(edit.after, Annotation)
            and isinstance(edit.before, Annotation)
            and edit.before.state is State.PROPOSED
            and edit.after.state is State.REJECTED
        ]
        names = {category.id: category.name for category in self.categories()}
        if len(rejected) != 1 or names.get(rejected[0].category_id, "") in ("", *self._offered):
            return
        one = summary_of(rejected[0])
        self._refused = one
        held = self._session.ask(
            lambda project: project.annotation_summaries(
                (State.REJECTED,), category_id=one.category_id, newest=MOST_COMPARED
            ),
            list[AnnotationSummary](),
        )
        others = [other for other in held if other.id != one.id]
        places = self._session.ask(
            lambda project: look_alikes.places_of(project, [one, *others]), tuple[look_alikes.Place, ...]()
        )
        if len(places) > 1:
            detector = self._prompter.detector
            self._inference.work(
                "look-alikes",
                lambda pool, cache: look_alikes.look_alikes(detector, places, pool, cache),
                lambda alike: self._offer(names[one.category_id]) if alike is True else None,
                Priority.PREFETCH,
            )

    def _offer(self, name: str) -> None:
        self._offered.add(name)
        text = tr(
            "Things like this were rejected before. {key} takes the last one as “Not this”, so that they stay away.",
            key=key_of("rejectedNotThis"),
        )
        remedy = Remedy(tr("Not this"), self.not_this)
        self._banner.tell(text, remedy, passing=True, again=partial(self._offer, name))

    def not_this(self) -> None:
        """Take what was rejected last on this image as a counter-example of its category, and ask again."""
        image, one = self._session.image, self._refused
        names = {category.id: category.name for category in self._session.categories()}
        if image is None or one is None or one.image_id != image.id or one.category_id not in names:
            self.told.emit(tr("Reject something on this image first; then it can be taken as “Not this”."))
            return
        self._refused = None
        self._prompter.add_example(one.bbox_xywh, True, names[one.category_id])


def _note(error: Exception) -> None:
    log.warning("The folder was not ranked anew: %s", error)
