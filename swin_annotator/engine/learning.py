"""Lessons that the judged objects of a project teach the queries of its categories, without looking at any image again.

Lessons are drawn anew from the labels and rejections that stand each time, so undoing a decision takes its lesson back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from swin_annotator.core import images, lessons
from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.categories import called
from swin_annotator.core.competing import competitors
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.learned_query import learn
from swin_annotator.core.lessons import Judged, Lessons
from swin_annotator.core.queries import ExemplarPrompt, Query, TextPrompt
from swin_annotator.core.types import BoxXYWH, Category, Image, State
from swin_annotator.engine import propose
from swin_annotator.errors import ImageUnreadable
from swin_annotator.models.base import Detector, ReadsTogether
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

SETTING = "learning"
"""The project setting that says per category id which objects, and images without any, teach: ``only`` these, or all
``without`` those."""
MOST_OBJECTS = 2000
"""Objects of a category, of either answer: those that were made last teach."""
MOST_IMAGES = 100
"""Images that teach: those that hold the newest of them."""
MOST_LABELS = 500
"""Accepted objects of each category, the newest, that are looked at for what other categories are not."""
MOST_OTHERS, MOST_IMAGES_OF_OTHERS = 200, 30
"""The newest of them teach a category, from so many images at most where nothing was judged of it itself."""
MOST_EMPTY = 30
"""Images without any that teach what a category is not: those that a person called done."""
MOST_HELD = 2000
"""Lessons of so many images, 60 KB each."""
MOST_ANSWERS = 200
"""Number of newest ones of either answer that tell what scores mean."""


def judged_in(project: Project, names: Collection[str], prompts: Sequence[TextPrompt] = ()) -> tuple[Judged, ...]:
    """Return what was accepted and rejected of the categories of these names, by image, the newest objects of each.

    What was accepted as one of them stands among the ``others`` of those that compete with it.

    Args:
        project: where it was judged.
        names: of the categories that are asked about together.
        prompts: words for them.
    """
    known = project.categories()
    asked = {name: one for name in dict.fromkeys(names) if (one := called(known, name)) is not None}
    labels = {one.id: _labels(project, one) for one in asked.values()} if len(asked) > 1 else {}
    competing = competitors(list(asked.values()), labels, prompts)
    newest = sorted((label for some in labels.values() for label in some), key=lambda one: -one.id)
    found: list[Judged] = []
    for name, category in asked.items():
        ids = competing[category.id]
        others = (label for label in newest if label.category_id in ids) if ids else ()  # few of them are looked at
        found += _of_category(project, category, name, others)
    return tuple(found)


def teaching(project: Project, category: Category) -> tuple[list[AnnotationSummary], list[AnnotationSummary]]:
    """The accepted and the rejected objects of a category that teach, the newest first."""
    rules = rules_of(project, category)
    parts = []
    for state in (State.ACCEPTED, State.REJECTED):
        summaries = project.annotation_summaries((state,), category_id=category.id, newest=MOST_OBJECTS)
        summaries.sort(key=lambda one: -one.id)
        parts.append([one for one in summaries if rules.teaches(one.id)])
    return parts[0], parts[1]


@dataclass(frozen=True, slots=True)
class Rules:
    """Choice of a category's objects that teach."""

    only: frozenset[int] | None = None
    """No others; None: all."""
    without: frozenset[int] = frozenset()
    only_images: frozenset[int] = frozenset()
    """With ``only``: images without any that teach."""
    without_images: frozenset[int] = frozenset()

    def empty_teaches(self, image_id: int) -> bool:
        """Return whether an image without any does."""
        return image_id not in self.without_images and (self.only is None or image_id in self.only_images)

    def teaches(self, annotation_id: int) -> bool:
        """Return whether an object does."""
        return annotation_id not in self.without and (self.only is None or annotation_id in self.only)


def rules_of(project: Project, category: Category) -> Rules:
    """The rules that a project keeps for a category; none where they are damaged."""
    kept = project.setting(SETTING, {})
    entry = kept.get(str(category.id)) if isinstance(kept, dict) else None
    if not isinstance(entry, dict):
        return Rules()
    only = entry.get("only")
    rest = (_ids(entry.get(key)) for key in ("without", "only images", "without images"))
    return Rules(_ids(only) if isinstance(only, list) else None, *rest)


def empty_images(project: Project, category: Category) -> list[Image]:
    """The images that teach a category by holding none: a person called them done, and none is accepted there."""
    rules = rules_of(project, category)
    found = project.files.done_without(category.id, MOST_EMPTY)
    return [image for image in found if rules.empty_teaches(image.id)]


def answers_of(project: Project, names: Collection[str]) -> list[tuple[float, bool]]:
    """The scores of the newest judged proposals of these categories, and whether each was accepted."""
    found = []
    categories = project.categories()
    for category in filter(None, (called(categories, name) for name in dict.fromkeys(names))):
        for right, part in zip((True, False), teaching(project, category), strict=True):
            found += [(one.score, right) for one in part[:MOST_ANSWERS] if one.score is not None]
    return found


def freeze(project: Project, category: Category, beside: Sequence[Category] = ()) -> None:
    """Keep what a category has learnt as it is: only what teaches today does from here on.

    Args:
        project: where it learns.
        category: any.
        beside: the categories that it is asked about together with; itself may be among them.
    """
    rules = rules_of(project, category)
    ids = filter(rules.teaches, _ids_that_teach(project, category, beside))
    empty = frozenset(image.id for image in empty_images(project, category))
    _keep(project, category, replace(rules, only=frozenset(ids), only_images=empty))


def thaw(project: Project, category: Category) -> None:
    """A frozen category learns again from everything that was judged."""
    _keep(project, category, replace(rules_of(project, category), only=None, only_images=_NONE))


def reset(project: Project, category: Category, beside: Sequence[Category] = ()) -> None:
    """Forget what a category has learnt: what was judged so far teaches no more. Arguments as for ``freeze``."""
    thaw(project, category)
    ids, rules = frozenset(_ids_that_teach(project, category, beside)), rules_of(project, category)
    empty = rules.without_images | {image.id for image in empty_images(project, category)}
    _keep(project, category, replace(rules, without=rules.without | ids, without_images=empty))


def _ids_that_teach(project: Project, category: Category, beside: Sequence[Category]) -> list[int]:
    own = [one.id for part in teaching(project, category) for one in part]
    return own + [one.id for other in beside if other.id != category.id for one in _labels(project, other)]


def _labels(project: Project, category: Category) -> list[AnnotationSummary]:
    return project.annotation_summaries((State.ACCEPTED,), category_id=category.id, newest=MOST_LABELS)


def _keep(project: Project, category: Category, rules: Rules) -> None:
    kept = project.setting(SETTING, {})
    entries = dict(kept) if isinstance(kept, dict) else {}
    entry: dict[str, object] = {"without": sorted(rules.without)}
    if rules.without_images:
        entry["without images"] = sorted(rules.without_images)
    if rules.only is not None:
        entry |= {"only": sorted(rules.only), "only images": sorted(rules.only_images)}
    entries[str(category.id)] = entry
    project.set_setting(SETTING, entries)


def _ids(values: object) -> frozenset[int]:
    return frozenset(value for value in values if isinstance(value, int)) if isinstance(values, list) else _NONE


_NONE: frozenset[int] = frozenset()


def _of_category(
    project: Project, category: Category, name: str, competing: Iterable[AnnotationSummary]
) -> list[Judged]:
    """Judged objects of a category by image; ``competing`` are labels of others, the newest first."""
    accepted, rejected = teaching(project, category)
    rules = rules_of(project, category)
    others = list(islice((one for one in competing if rules.teaches(one.id)), MOST_OTHERS))
    wanted = _images(sorted((*accepted, *rejected), key=lambda one: -one.id), MOST_IMAGES)
    wanted += _images([one for one in others if one.image_id not in set(wanted)], MOST_IMAGES_OF_OTHERS)
    boxes: dict[int, tuple[list[BoxXYWH], ...]] = {image_id: ([], [], []) for image_id in wanted}
    for which, part in enumerate((accepted, rejected, others)):
        for one in part:
            if one.image_id in boxes:
                boxes[one.image_id][which].append(one.bbox_xywh)
    empty = {image.id: image for image in empty_images(project, category)} if accepted or rejected else {}
    found = []
    for image_id in dict.fromkeys((*wanted, *empty)):
        image = empty.get(image_id) or project.image(image_id)
        content = image.version.content if image.version is not None else ""
        yes, no, rest = map(tuple, boxes.get(image_id, ((), (), ())))
        found.append(Judged(image_id, project.folder / image.path, name, yes, no, content, rest, image_id in empty))
    return found


def _images(summaries: Sequence[AnnotationSummary], most: int) -> list[int]:
    return list(dict.fromkeys(one.image_id for one in summaries))[:most]


@dataclass(slots=True)
class Teacher:
    """Keeps the lessons of judged images, so that one more decision costs milliseconds. For one thread."""

    _held: dict[tuple[object, ...], Lessons | None] = field(default_factory=dict)

    def taught(
        self,
        detector: Detector,
        queries: Sequence[Query],
        judged: Sequence[Judged],
        exemplars: Sequence[ExemplarPrompt],
        cache: EmbeddingCache,
    ) -> list[Query]:
        """``queries`` as what was judged corrects them; their number and order stay.

        Args:
            detector: whose queries they are.
            queries: of any categories.
            judged: what was said of them; images without an embedding in ``cache`` are passed over.
            exemplars: drawn examples, each of which is a lesson, too.
            cache: of embeddings.
        """
        told = list(queries)
        if isinstance(detector, ReadsTogether):  # its tokens come with the words: there is no vector to correct
            return told
        for category in dict.fromkeys(query.category for query in queries if not query.negative):
            parts = [self._lessons(detector, one, cache) for one in _with_examples(judged, exemplars, category)]
            some = [part for part in parts if part is not None and len(part)]
            if not some:
                continue
            places = [i for i, q in enumerate(queries) if q.category == category and not q.negative]
            learned = learn([queries[i] for i in places], lessons.joined(some))
            for i, query in zip(places, learned.queries, strict=True):
                told[i] = query
        return told

    def _lessons(self, detector: Detector, judged: Judged, cache: EmbeddingCache) -> Lessons | None:
        key = (detector.name, replace(judged, path=Path()))
        if key not in self._held:
            embedding = cached(detector, judged.content, judged.path, cache)
            if embedding is None:  # it may be there the next time
                return None
            if len(self._held) >= MOST_HELD:
                self._held.clear()
            self._held[key] = lessons.of_judged(embedding, judged)
        return self._held[key]


def _with_examples(judged: Sequence[Judged], exemplars: Sequence[ExemplarPrompt], category: str) -> list[Judged]:
    """Return what was judged of a category, with its examples among it where something was judged on their images."""
    told = []
    for one in judged:
        if one.category != category:
            continue
        drawn = [e for e in exemplars if e.category == category and e.image_id == one.image_id]
        drawn = [e for e in drawn if not e.content or e.content == (one.content or e.content)]  # not of another file
        yes = tuple(e.bbox_xywh for e in drawn if not e.negative)
        no = tuple(e.bbox_xywh for e in drawn if e.negative)
        told.append(replace(one, accepted=one.accepted + yes, rejected=one.rejected + no))
    return told


def cached(detector: Detector, known: str, path: Path, cache: EmbeddingCache) -> ImageEmbedding | None:
    """The embedding of an image, its content hash ``known`` or to be read; None where there is none."""
    try:
        content = known or images.content_hash(path)
    except ImageUnreadable:  # gone: what was learnt from it goes, too
        return None
    return cache.get(propose.key_for(detector, content))
