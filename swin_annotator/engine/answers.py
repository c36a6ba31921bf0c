"""Steps of what models found on an image, with the categories that they need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from swin_annotator.core import labelmap, review_steps, rivals
from swin_annotator.core.categories import called
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.examples import MERGED, merges
from swin_annotator.core.labelmap import LabelMap
from swin_annotator.core.names import key as letters
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Annotation, Category, Image, State
from swin_annotator.engine.propose import LIKE
from swin_annotator.messages import Message
from swin_annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Answered:
    """Findings of models on an image, as a project takes them."""

    step: Step
    labels: LabelMap | None = None
    """Categories that the labels of a segmenter stand for, those it used included.

    Kept under its key, see :func:`remember`.
    """

    @property
    def changes(self) -> bool:
        """True if other objects stand there than before; if not, the step is not applied."""
        return not review_steps.changes_nothing(self.step)

    @property
    def proposed(self) -> list[Annotation]:
        """The proposals that are made, without those that stand behind another as an alternative."""
        made = [edit.after for edit in self.step.edits if isinstance(edit.after, Annotation)]
        return [a for a in made if a.state is State.PROPOSED]


def answered(
    project: Project,
    image: Image,
    found: Sequence[Proposals],
    asked: Iterable[str],
    *,
    segmenter: str = "",
    labels: Sequence[str] = (),
) -> Answered:
    """Turn an answer into what the window and the command line both write.

    Args:
        project: where; it is not changed.
        image: which image of it.
        found: what each model says: words and examples under names of categories, a segmenter under its own labels.
        asked: names of categories that were asked about, found or not. A category is made when the first of it is
            found, in the order asked.
        segmenter: the model whose labels the last of ``found`` bears; empty: none does.
        labels: what that model knows besides, as far as it says so.
    """
    if not segmenter or not found:
        return Answered(step_of(project, image, found, asked))
    regions = found[-1]
    mapping = label_map(project, segmenter, (*labels, *regions.categories))
    mapped = labelmap.apply(mapping, regions, project.categories())
    before = proposed_before(project, image.id, regions.source.model)
    step = step_of(project, image, (*found[:-1], mapped), (*asked, *mapped.categories, *before))
    return Answered(step, mapping)


def label_map(project: Project, segmenter: str, labels: Iterable[str] = ()) -> LabelMap:
    """Return what each label of a segmenter stands for: as remembered, completed where labels are missing.

    Categories that were merged into others stand for those.
    """
    kept = labelmap.from_json(segmenter, project.setting(labelmap.setting_key(segmenter), {}))
    categories = project.categories()
    merged = merges(project.setting(MERGED, {}))
    known = labelmap.follow(kept, [category.id for category in categories], merged)
    every = tuple(dict.fromkeys((*known.targets, *labels)))  # one image has few of them
    return labelmap.suggest(segmenter, every, categories, known)


def remember(project: Project, mapping: LabelMap) -> None:
    """Keep what a segmenter's labels stand for. Raises ProjectError."""
    if project.setting(mapping.key, {}) != mapping.to_json():
        project.set_setting(mapping.key, mapping.to_json())


def step_of(project: Project, image: Image, found: Sequence[Proposals], asked: Iterable[str]) -> Step:
    """The step that puts what models found in place of the undecided proposals of the same categories.

    Args:
        project: where; it is not changed.
        image: which image of it.
        found: what each model says, under names of categories. Those that the project lacks are made by the step, in
            the order asked.
        asked: names of categories that were asked about, found or not.
    """
    seen = dict.fromkeys(name for part in found for name in part.categories)
    names = dict.fromkeys((*asked, *seen))
    categories = project.categories()
    missing: dict[str, str] = {}  # one category, however its letters are composed
    for name in names:
        if name in seen and called(categories, name) is None:
            missing.setdefault(letters(name), name)
    fresh = zip(project.new_category_ids(len(missing)), missing.values(), strict=True)
    made = [Category(number, name) for number, name in fresh]
    meant = {name: called((*categories, *made), name) for name in names}
    ids = {name: category.id for name, category in meant.items() if category is not None}
    step = review_steps.replace_proposals(image, found, project.annotations(image.id), ids, project.new_id)
    return replace(step, edits=(*(Edit(None, category) for category in made), *step.edits))


def proposed_before(project: Project, image_id: int, model: str) -> tuple[str, ...]:
    """The names of categories of which a model has proposals on an image that nobody decided about.

    Asked again, it speaks about these too, even where a label is mapped to another category by now.
    """
    held = project.annotations(image_id, states=rivals.UNDECIDED)
    ids = {a.category_id for a in held if rivals.is_of_model(a) and a.source.model == model}
    return tuple(category.name for category in project.categories() if category.id in ids)


def withdrawal(project: Project, image_id: int, category: str) -> Step:
    """The step that takes back what examples found on an image for a category, where nobody decided about it."""
    named = called(project.categories(), category)
    held = project.annotations(image_id, states=rivals.UNDECIDED) if named is not None else []
    mine = [a for a in held if rivals.is_of_model(a) and a.source.prompt.startswith(LIKE)]
    gone = [a for a in mine if named is not None and a.category_id == named.id]
    name = Message.plural("Withdraw {n} proposal", "Withdraw {n} proposals", len(gone))
    return Step(name, tuple(Edit(a, None) for a in gone))


def undecided_elsewhere(project: Project, image_id: int, category: str) -> list[int]:
    """The ids of what models found for a category on all images but one, where nobody decided about it."""
    named = called(project.categories(), category)
    if named is None:
        return []
    found = project.annotation_summaries(rivals.UNDECIDED, category_id=named.id)
    return sorted(summary.id for summary in found if summary.image_id != image_id)


def asked_elsewhere(project: Project, image_id: int, category: str) -> set[int]:
    """The ids of all images but one on which a model found something of a category, whatever became of it."""
    named = called(project.categories(), category)
    if named is None:
        return set()
    found = project.annotation_summaries(tuple(State), category_id=named.id)
    return {summary.image_id for summary in found if summary.score is not None} - {image_id}


def without_example(proposals: Sequence[Annotation], prompt: str) -> Step:
    """The step that takes back those of some proposals that one example found, see ``propose.like``."""
    mine = [a for a in proposals if a.state in rivals.UNDECIDED and rivals.is_of_model(a)]
    gone = [a for a in mine if a.source.prompt == prompt]
    return Step(Message("Withdraw proposals of an example"), tuple(Edit(a, None) for a in gone))


@dataclass(frozen=True, slots=True)
class Remapping:
    """Changes that another label map brings to the proposals that are there."""

    before: LabelMap
    after: LabelMap
    categories: tuple[Category, ...]
    """The project's, and those that the new map makes."""
    made: tuple[Category, ...]

    def step_of(self, proposals: Sequence[Annotation]) -> Step:
        """The step for some proposals of the model: another category, or gone where their label is left out."""
        edits = []
        ids = {letters(category.name): category.id for category in reversed(self.categories)}
        for proposal in proposals:
            label = self._label(proposal)
            target = self.after.targets.get(label, label) if label is not None else proposal.category_id
            wanted = ids.get(letters(target)) if isinstance(target, str) else target
            if target is None:
                edits.append(Edit(proposal, None))
            elif wanted is not None and wanted != proposal.category_id:
                edits.append(Edit(proposal, replace(proposal, category_id=wanted)))
        return Step(Message("Apply label mapping"), tuple(edits))

    def _label(self, proposal: Annotation) -> str | None:
        """The model's own label behind a proposal; None where that can't be told."""
        if proposal.source.prompt:
            return proposal.source.prompt
        names = {category.id: letters(category.name) for category in self.categories}
        name = names.get(proposal.category_id)
        meant = [
            label
            for label, target in self.before.targets.items()
            if (letters(target) == name if isinstance(target, str) else target == proposal.category_id)
        ]
        return meant[0] if len(meant) == 1 else None


def remapping(project: Project, before: LabelMap, after: LabelMap) -> tuple[list[int], Remapping]:
    """The ids of a model's undecided proposals in the whole folder, and what ``after`` makes of them."""
    categories = tuple(project.categories())
    ids = project.undecided_of(after.model)
    wanted = [target for label, target in after.targets.items() if before.targets.get(label, label) != target]
    spelled: dict[str, str] = {}  # the first spelling counts
    for name in wanted:
        if isinstance(name, str):
            spelled.setdefault(letters(name), name)
    names = [name for name in spelled.values() if called(categories, name) is None]
    fresh = zip(project.new_category_ids(len(names)), names, strict=True)
    made = tuple(Category(number, name) for number, name in fresh)
    return ids, Remapping(before, after, (*categories, *made), made)
