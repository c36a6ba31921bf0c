"""What models answer becomes steps of the session: on one image, or image by image of a run as one step."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import labelmap, review
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.examples import MERGED, merges
from swin_annotator.core.labelmap import LabelMap
from swin_annotator.core.progress import is_open
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.rivals import is_alternative
from swin_annotator.core.types import Annotation, Category, State
from swin_annotator.engine import answers
from swin_annotator.engine.prelabel import ImageResult, Recipe
from swin_annotator.errors import ImageUnreadable
from swin_annotator.store.history import Entry
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import marks, plural, tr
from swin_annotator.ui.project.activity import Answer
from swin_annotator.ui.project.bulk_step import BulkStep
from swin_annotator.ui.project.session import Session


class Run:
    """The one undoable step of a folder run, which grows with every image."""

    def __init__(self, name: str) -> None:
        """A run that nothing came of yet; ``name`` completes "Undo …"."""
        self.name = name
        self.entry: Entry | None = None
        self.over = False
        """Whether the rest can't be added: somebody took the run back while it went on."""
        self.proposed: dict[int, int] = {}
        """Image id -> proposals from the threshold on that came of it."""


class Answers(QObject):
    """Writes what was found. The rules are ``engine.answers``."""

    answered = Signal(object)
    """``Answer``."""
    labels_known = Signal(object)
    """``LabelMap`` that was made because a segmenter answered for the first time; look it over."""
    told = Signal(str)

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
        """What words and examples found."""
        if isinstance(found, Proposals):
            self._put_and_tell(image_id, found, asked, "propose")

    def take_regions(self, image_id: int, segmenter: str, found: Proposals, labels: Sequence[str]) -> None:
        """What a segmenter found, under its own labels."""
        known = self._session.setting(labelmap.setting_key(segmenter), dict[str, object]())
        mapping = self.label_map(segmenter, labels)
        mapped, asked = self._mapped(image_id, mapping, found)
        self._put_and_tell(image_id, mapped, asked, "segment")
        if not known:
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
        self._session.apply(review.give_masks(pairs))
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

    def _put_and_tell(self, image_id: int, found: Proposals, asked: Sequence[str], what: str) -> None:
        step = self._step(image_id, found, asked)
        if step is None:
            return
        count = len(found) - sum(is_alternative(edit.after) for edit in step.edits if edit.before is None)
        if review.changes_nothing(step) or self._session.apply(step):
            self.answered.emit(Answer(image_id, count, what))

    def _step(self, image_id: int, found: Proposals, asked: Sequence[str]) -> Step | None:
        image = self._session.find_image(image_id)
        if image is None:
            return None
        return self._session.ask(lambda project: answers.step_of(project, image, [found], asked), None)

    # A folder

    def take_result(self, result: ImageResult, recipe: Recipe, run: Run) -> None:
        """What a run over the folder found on one image, added to the run's one step."""
        session = self._session
        known = session.find_image(result.image.id) or result.image
        if result.error is not None:
            if isinstance(result.error, ImageUnreadable):
                session.note_image(known, error=result.error.message)
            return
        session.note_image(known, size_hw=result.image.size_hw, version=result.image.version)
        for part in result.found:
            found, asked = part, recipe.categories
            if recipe.segmenter and not recipe.detects:
                mapping = self.label_map(recipe.segmenter, tuple(dict.fromkeys(part.categories)))
                found, asked = self._mapped(result.image.id, mapping, part)
            step = self._step(result.image.id, found, asked)
            if step is None or run.over:
                continue
            made = [e.after for e in step.edits if isinstance(e.after, Annotation) and e.after.state is State.PROPOSED]
            waiting = sum(is_open(a.score, session.ask(lambda project: project.threshold, 0.0)) for a in made)
            run.proposed[result.image.id] = run.proposed.get(result.image.id, 0) + waiting
            if not review.changes_nothing(step):
                run.entry = session.extend(run.entry, replace(step, name=run.name))
                run.over = run.entry is None

    # Labels of a segmenter

    def label_map(self, segmenter: str, labels: Sequence[str]) -> LabelMap:
        """The map as remembered, completed where labels are missing, and remembered again."""
        session = self._session
        kept = self._kept_map(segmenter)
        every = tuple(dict.fromkeys((*kept.targets, *labels)))  # one image has few of them
        mapping = labelmap.suggest(segmenter, every, session.categories(), kept)
        session.remember(mapping.key, mapping.to_json())
        return mapping

    def _kept_map(self, segmenter: str) -> LabelMap:
        """The map as remembered, with categories that were merged into others under those."""
        session = self._session
        kept = labelmap.from_json(segmenter, session.setting(labelmap.setting_key(segmenter), dict[str, object]()))
        merged = merges(session.setting(MERGED, dict[str, object]()))
        return labelmap.follow(kept, [category.id for category in session.categories()], merged)

    def _mapped(self, image_id: int, mapping: LabelMap, found: Proposals) -> tuple[Proposals, tuple[str, ...]]:
        session = self._session
        mapped = labelmap.apply(mapping, found, session.categories())
        before = session.ask(
            lambda project: answers.proposed_before(project, image_id, found.source.model), tuple[str, ...]()
        )
        return mapped, tuple(dict.fromkeys((*mapped.categories, *before)))

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
        self._bulk.start("Apply label mapping", ids, step_of, lambda count: _remapped(count, again))


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
