"""Steps of the session from what models answer: on one image, or image by image of a run as one step."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import labelmap, review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.labelmap import LabelMap
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.rivals import is_alternative
from swin_annotator.core.thresholds import ALL
from swin_annotator.core.types import Annotation, Category
from swin_annotator.errors import ImageUnreadable
from swin_annotator.late import late
from swin_annotator.messages import Message
from swin_annotator.store.history import Entry
from swin_annotator.store.project import Project
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import marks, plural, tr
from swin_annotator.ui.project.activity import Answer
from swin_annotator.ui.project.bulk_step import BulkStep
from swin_annotator.ui.project.session import Session

if TYPE_CHECKING:
    from swin_annotator.engine import answers
    from swin_annotator.engine.prelabel import ImageResult, Recipe
else:
    (answers,) = late("swin_annotator.engine", "answers")


class Run:
    """The one undoable step of a folder run, which grows with every image."""

    def __init__(self, name: str) -> None:
        """A run that nothing came of yet; ``name`` completes "Undo …"."""
        self.name = name
        self.entry: Entry | None = None
        self.over = False
        """True if the rest can't be added: somebody took the run back while it went on."""
        self.proposed: dict[int, int] = {}
        """Image id -> proposals from the threshold on that came of it."""


class AnswerWriter(QObject):
    """Writes what was found. The rules are ``engine.answers``."""

    answered = Signal(object)
    """``Answer``."""
    labels_known = Signal(object)
    """``LabelMap`` that was made because a segmenter answered for the first time; look it over."""
    told = Signal(str)
    writing = Signal(bool)
    """An answer is about to be written, for which somebody waits, or was just written."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.run = Run("")
        """The newest run over the folder."""
        session.opened.connect(self._take_project)
        self._bulk = BulkStep(session, self)
        self._bulk.told.connect(self.told)

    def _take_project(self, _project: object) -> None:
        self.run = Run("")

    # One image

    def take_proposals(self, image_id: int, found: object, asked: Sequence[str]) -> None:
        """Take what words and examples found."""
        if isinstance(found, Proposals):
            self._put_and_tell(image_id, found, asked, "propose")

    def take_regions(self, image_id: int, segmenter: str, found: Proposals, labels: Sequence[str]) -> None:
        """Take what a segmenter found, under its own labels."""
        known = self._session.setting(labelmap.setting_key(segmenter), dict[str, object]())
        mapping = self._put_and_tell(image_id, found, (), "segment", segmenter=segmenter, labels=labels)
        if not known and mapping is not None:
            self.labels_known.emit(mapping)

    def take_masks(self, image_id: int, asked: Sequence[Annotation], rles: object) -> None:
        """Outlines that were cut from boxes."""
        if not isinstance(rles, tuple):
            return
        held = {annotation.id: annotation for annotation in self._session.held(image_id)}
        pairs = [
            (held[a.id], rle)
            for a, rle in zip(asked, rles, strict=True)
            # Somebody may have moved or deleted it while the outline was cut.
            if a.id in held and held[a.id].bbox_xywh == a.bbox_xywh
        ]
        self._session.apply(review_steps.give_masks(pairs))
        self.answered.emit(Answer(image_id, len(pairs), "refine"))

    def withdraw(self, image_id: int, category: str) -> None:
        """Take back what examples of a category found on an image and nobody decided about."""
        step = self._session.ask(lambda project: answers.withdrawal(project, image_id, category), None)
        if step is not None and self._session.apply(step):
            count = len(step.edits)
            self.told.emit(
                plural("{n} proposal of the example taken back.", "{n} proposals of the example taken back.", count)
            )

    def withdraw_elsewhere(self, image_id: int, category: str, prompt: str) -> None:
        """Take back what one example found on all images but one and nobody decided about, as one step."""
        ids = self._session.ask(lambda project: answers.undecided_elsewhere(project, image_id, category), list[int]())
        if not ids:
            return
        name = answers.without_example((), prompt).name

        def told(count: int) -> str:
            texts = marks(
                "{n} proposal of the example taken back on other images. {undo} brings it back.",
                "{n} proposals of the example taken back on other images. {undo} brings them back.",
            )
            return plural(*texts, count, undo=key_of("undo")) if count else ""

        self._bulk.start(name, ids, lambda some: answers.without_example(some, prompt), told)

    def _put_and_tell(
        self,
        image_id: int,
        found: Proposals,
        asked: Sequence[str],
        what: str,
        *,
        segmenter: str = "",
        labels: Sequence[str] = (),
    ) -> LabelMap | None:
        """Write an answer. What the segmenter's labels stand for, where it is one."""
        answer = self._answered(image_id, [found], asked, segmenter, labels)
        if answer is None:
            return None
        count = len(found) - sum(is_alternative(edit.after) for edit in answer.step.edits if edit.before is None)
        self.writing.emit(True)
        try:
            written = not answer.changes or self._session.apply(answer.step)
        finally:
            self.writing.emit(False)
        if written:
            self.answered.emit(Answer(image_id, count, what))
        return answer.labels

    def _answered(
        self,
        image_id: int,
        found: Sequence[Proposals],
        asked: Sequence[str],
        segmenter: str,
        labels: Sequence[str] = (),
    ) -> answers.Answered | None:
        """Turn an answer into a step; what it says of a segmenter's labels is remembered."""
        image = self._session.find_image(image_id)
        if image is None:
            return None

        def question(project: Project) -> answers.Answered:
            return answers.answered(project, image, found, asked, segmenter=segmenter, labels=labels)

        answer = self._session.ask(question, None)
        if answer is not None and answer.labels is not None:
            self._session.remember(answer.labels.key, answer.labels.to_json())
        return answer

    # A folder

    def take_result(self, result: ImageResult, recipe: Recipe, run: Run) -> None:
        """Add what a run over the folder found on one image to the run's one step."""
        session = self._session
        known = session.find_image(result.image.id) or result.image
        if result.error is not None:
            if isinstance(result.error, ImageUnreadable):
                session.note_image(known, error=result.error.message)
            return
        session.note_image(known, size_hw=result.image.size_hw, version=result.image.version)
        answer = self._answered(result.image.id, result.found, recipe.categories, recipe.segmenter)
        if answer is None or run.over:
            return
        thresholds = session.ask(lambda project: project.thresholds, ALL)
        run.proposed[result.image.id] = sum(thresholds.opens(a.category_id, a.score) for a in answer.proposed)
        if answer.changes:
            run.entry = session.extend(run.entry, replace(answer.step, name=run.name))
            run.over = run.entry is None

    # Labels of a segmenter

    def label_map(self, segmenter: str, labels: Sequence[str]) -> LabelMap:
        """Return what the labels of a segmenter stand for, completed where some are missing, and remembered."""
        mapping = self._session.ask(lambda project: answers.label_map(project, segmenter, labels), LabelMap(segmenter))
        self._session.remember(mapping.key, mapping.to_json())
        return mapping

    def remap(self, after: LabelMap) -> None:
        """Keep another label map, and apply it to the proposals at hand in the whole folder, as one step."""
        session = self._session
        before = labelmap.from_json(after.model, session.setting(after.key, dict[str, object]()))
        session.remember(after.key, after.to_json())
        found = session.ask(lambda project: answers.remapping(project, before, after), None)
        if found is None or not found[0]:
            return
        ids, mapping = found
        left = list(mapping.made)

        def step_of(proposals: Sequence[Annotation]) -> Step:
            step = mapping.step_of(proposals)
            made = _used(left, step)
            for category in made:
                left.remove(category)
            return replace(step, edits=(*(Edit(None, category) for category in made), *step.edits))

        again = any(
            before.targets.get(label, "") is None and target is not None for label, target in after.targets.items()
        )
        self._bulk.start(Message("Apply label mapping"), ids, step_of, lambda count: _remapped(count, again))


def _used(categories: Collection[Category], step: Step) -> list[Category]:
    ids = {edit.after.category_id for edit in step.edits if isinstance(edit.after, Annotation)}
    return [category for category in categories if category.id in ids]


def _remapped(count: int, again: bool) -> str:
    text = plural(
        "The mapping changed {n} proposal. {undo} takes it back.",
        "The mapping changed {n} proposals. {undo} takes it back.",
        count,
        undo=key_of("undo"),
    )
    more = tr("Segment again for labels that were left out before ({segment}).", segment=key_of("segment"))
    return f"{text} {more}" if again else text
