"""From a project's accepted labels to a model in the list: a head over frozen, cached features, in minutes on a CPU.

Masks give a head that says what every pixel is, boxes one that finds things, tags one that sorts images. Each step is
an image looked at or a step of training, so that what somebody waits for comes between.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import detector_head, example_profile
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.epochs import PATIENCE, Course, Epoch
from swin_annotator.core.images import ReadImage
from swin_annotator.core.pictures import open_picture
from swin_annotator.core.queries import Query
from swin_annotator.engine import model_card, propose
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.learned_profile import About, LearnedProfile
from swin_annotator.engine.model_card import Card
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.training_labels import (
    UNCOVERED,
    UNKNOWN,
    LabelledImage,
    TrainingLabels,
    label_map,
    labels_of,
    object_boxes,
    unsaid,
)
from swin_annotator.errors import AnnotatorError, ImageUnreadable, ModelError
from swin_annotator.messages import Message
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

if TYPE_CHECKING:
    from swin_annotator.models.catalog.catalog import Catalog
    from swin_annotator.models.mini.model import MiniModel

BASE = "swin-mini"
"""The model over whose features heads are trained."""
BACKGROUND = "background"
EPOCHS = 60
MOST_MAPS = 250
"""Images of either part whose maps are held in memory, about 2.5 MB each."""


@dataclass(frozen=True, slots=True)
class TrainChoice:
    """Choices of a person."""

    task: Task
    name: str = ""
    """Title of the new model; empty: made of the folder's."""


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """Request for what is to be trained."""

    labels: TrainingLabels
    name: str
    """Name of the new model; one that is taken gets a number behind it."""
    folder: str = ""
    """Origin of the labels, for the card."""
    base: str = BASE
    epochs: int = EPOCHS
    patience: int = PATIENCE
    seed: int = 0
    head: str = "ssformer"
    """Kind of head for regions: this, or ``upernet``."""


@dataclass(frozen=True, slots=True)
class Trained:
    """Result of a training."""

    spec: ModelSpec
    card: Card
    profile: LearnedProfile | None = None
    """Profile of the same boxes, to be asked of the base instead; None for regions and tags."""


@dataclass(frozen=True, slots=True)
class _Learnt:
    """Course of a training, and what writes its result."""

    course: Course
    scores: dict[str, float]
    write: model_card.Write
    beside: dict[str, float] = field(default_factory=dict)
    """AP50 of a profile of the same labels on the same images, by class."""
    profile: LearnedProfile | None = None


def train(request: TrainRequest, pool: ModelPool, cache: EmbeddingCache, catalog: Catalog) -> Work:
    """``Trained``; ``Progress.result`` is an ``Epoch`` where one has ended. Closed early, it leaves nothing behind.

    Images that can't be read are passed over.

    Args:
        request: what is to be trained.
        pool: gives the base.
        cache: of embeddings; images that it lacks are looked at.
        catalog: gets the new model.

    Raises:
        AnnotatorError: the loss came apart, or too few images could be read.
        ModelError: the base can't be found or loaded, is of another kind, or the model can't be written.
    """
    begun = time.perf_counter()
    yield Progress(0, 0, propose.loading(pool, request.base))
    base = _base(request, pool)
    ways = {Task.SEGMENT: _regions, Task.DETECT: _boxes, Task.CLASSIFY: _tags}
    learnt: _Learnt = yield from ways[request.labels.task](request, base, pool, cache)
    labels = request.labels
    card = model_card.card_of(
        labels, learnt.scores, learnt.course, base=base.name, folder=request.folder, seconds=time.perf_counter() - begun
    )
    card = replace(card, beside=learnt.beside)
    yield Progress(learnt.course.most, learnt.course.most, Message("Writing {request}", request=request.name))
    spec = catalog.keep(
        request.name,
        partial(learnt.write, card=model_card.markdown(request.name, card)),
        tasks=(labels.task,),
        title=model_card.title(request.name, card),
        note=model_card.note(card),
        options={"head": request.head} if labels.task is Task.SEGMENT else {"words": list(labels.names)},
    )
    return Trained(spec, card, learnt.profile)


def train_folder(folder: Path, choice: TrainChoice, pool: ModelPool, cache: EmbeddingCache, catalog: Catalog) -> Work:
    """``Trained`` on the accepted labels that a folder's project has when this begins. Raises as ``train``."""
    yield Progress(0, 0, Message("Reading the labels"))
    with Project.open(folder, read_only=True) as project:
        labels = labels_of(project, choice.task)
    name = choice.name or f"{folder.name}-{model_card.KINDS[choice.task]}"
    result = yield from train(TrainRequest(labels, name, str(folder), BASE), pool, cache, catalog)
    return result


def _base(request: TrainRequest, pool: ModelPool) -> MiniModel:
    from swin_annotator.models.mini.model import MiniModel

    model = pool.detector(request.base)
    if not isinstance(model, MiniModel):
        raise ModelError(
            Message("Heads can't be trained over {base}.", base=request.base),
            hint=Message("Use swin-mini. What another detector learns from decisions goes out by “profile export”."),
        )
    return model


def _regions(
    request: TrainRequest, base: MiniModel, pool: ModelPool, cache: EmbeddingCache
) -> Generator[Progress, None, _Learnt]:
    from swin_annotator.models.mini.region_tuning import RegionTuning

    labels = request.labels
    names, has_background = region_names(labels)
    tuning = RegionTuning(base, names, head=request.head, seed=request.seed)
    count = 0
    for one, aside, progress in turns(labels, MOST_MAPS):
        try:
            read = open_picture(one.path)
            if isinstance(read, ReadImage):
                embedding = propose.embed(base, one.path, cache, read)
                tuning.look(read.rgb, embedding, places(one, read.size_hw, labels, has_background), aside=aside)
                count += not aside
            else:
                progress = replace(progress, message=too_large(one))
        except ImageUnreadable as error:
            progress = replace(progress, message=error.message)
        yield progress
    check_seen(count)
    course: Course = yield from told(tuning.epochs(request.epochs, request.patience), request.epochs)
    return _Learnt(course, tuning.scores, tuning.write)


def region_names(labels: TrainingLabels) -> tuple[tuple[str, ...], bool]:
    """Names of the classes of regions, and whether the last one is the background.

    Raises:
        AnnotatorError: there is one class, and nothing else.
    """
    sized = [(one, one.image.size_hw) for one in labels.train[:MOST_MAPS] if one.image.size_hw is not None]
    gaps = [float((label_map(one, size_hw) == UNKNOWN).mean()) for one, size_hw in sized]
    # Where labels cover nearly everything a gap is a rough edge; where they do not, what lies between is background.
    has_background = bool(gaps) and float(np.mean(gaps)) > UNCOVERED
    names = (*labels.names, BACKGROUND) if has_background else labels.names
    if len(names) < 2:
        raise AnnotatorError(
            Message("Everything is “{names}”: there is nothing to tell apart.", names=names[0]),
            hint=Message("Label another kind as well."),
        )
    return names, has_background


def places(
    one: LabelledImage, size_hw: tuple[int, int], labels: TrainingLabels, has_background: bool
) -> NDArray[np.uint8]:
    """(h, w) places of classes; nothing is said where only a proposal waits, nor where there is no background."""
    places = label_map(one, size_hw)
    if has_background:
        places[(places == UNKNOWN) & ~unsaid(one, size_hw)] = len(labels.names)
    return places


def _boxes(
    request: TrainRequest, base: MiniModel, pool: ModelPool, cache: EmbeddingCache
) -> Generator[Progress, None, _Learnt]:
    from swin_annotator.models.mini import tuned_folder

    labels = request.labels
    train: list[detector_head.Labelled] = []
    aside: list[detector_head.Labelled] = []
    for one, is_aside, progress in turns(labels):
        try:
            embedding = propose.embed(base, one.path, cache)
        except ImageUnreadable as error:
            yield replace(progress, message=error.message)
            continue
        (aside if is_aside else train).append(_labelled(one, embedding))
        yield progress
    check_seen(len(train))
    strengths = detector_head.strengths(len(aside))
    course, best, scores = Course(len(strengths), patience=3), detector_head.USUAL, dict[str, float]()
    while aside and not course.is_over:
        strength = strengths[len(course.epochs)]
        queries = detector_head.fit(train, labels.names, strength, base.name, seed=request.seed)
        found = detector_head.measure(aside, labels.names, queries)
        mean = float(np.mean(list(found.values()) or [0.0]))
        epoch = course.note(1 - mean, mean)
        if epoch.best:
            best, scores = strength, found
        yield Progress(epoch.number, epoch.most, "", epoch)
    beside = dict[str, float]()
    if aside:
        yield Progress(len(course.epochs), course.most, Message("Comparing with a profile of the same labels"))
        beside = detector_head.measure(aside, labels.names, _profile(train, labels.names, base))
    queries = detector_head.fit([*train, *aside], labels.names, best, base.name, seed=request.seed)
    if not queries:
        raise AnnotatorError(
            Message("The model sees nothing in the labelled boxes that could be learnt."),
            hint=Message("Label larger objects, or search in tiles."),
        )
    counts = labels.counts()
    about = {name: About(accepted=counts[name]) for name in labels.names}
    profile = LearnedProfile(base.name, tuple(_profile([*train, *aside], labels.names, base)), about)
    return _Learnt(course, scores, partial(tuned_folder.write_boxes, base, queries), beside, profile)


def _profile(images: list[detector_head.Labelled], names: tuple[str, ...], base: MiniModel) -> list[Query]:
    return example_profile.fit(images, names, base.encode_exemplar)


def _tags(
    request: TrainRequest, base: MiniModel, pool: ModelPool, cache: EmbeddingCache
) -> Generator[Progress, None, _Learnt]:
    from swin_annotator.core import fewshot
    from swin_annotator.engine.features import FeatureExtractor, Thing
    from swin_annotator.models.mini import tuned_folder

    labels = request.labels
    every = (*labels.train, *labels.aside)
    looks = yield from FeatureExtractor(pool, cache).of([Thing(one.path) for one in every], request.base)

    def examples(images: tuple[LabelledImage, ...]) -> fewshot.Examples:
        there = [one for one in images if Thing(one.path) in looks]
        check_seen(len(there))
        named = tuple(tuple(labels.names[place] for place in one.tags) for one in there)
        return fewshot.Examples(np.stack([looks[Thing(one.path)] for one in there]), named)

    course, scores = Course(1), dict[str, float]()
    if labels.aside:
        learnt, asked = fewshot.LogisticRegression(examples(labels.train)), examples(labels.aside)
        said = [learnt.classes[i] for i in learnt.probabilities(asked.features).argmax(1)]
        for name in labels.names:
            rows = [i for i, names in enumerate(asked.labels) if name in names]
            if rows:
                scores[name] = sum(said[i] in asked.labels[i] for i in rows) / len(rows)
        right = sum(name in names for name, names in zip(said, asked.labels, strict=True)) / len(said)
        yield Progress(1, 1, "", course.note(1 - right, right))
    final = fewshot.LogisticRegression(examples(every))
    return _Learnt(course, scores, partial(tuned_folder.write_tags, base, final))


def turns(labels: TrainingLabels, most: int = 0) -> Generator[tuple[LabelledImage, bool, Progress], None, None]:
    """Every image, and whether it is kept aside; of many only ``most`` of either part, evenly spread."""
    every = [(one, aside) for part, aside in ((labels.train, False), (labels.aside, True)) for one in _some(part, most)]
    for number, (one, aside) in enumerate(every, start=1):
        yield one, aside, Progress(number, len(every), Message("Looked at {path}", path=one.image.path))


def _some(part: tuple[LabelledImage, ...], most: int) -> tuple[LabelledImage, ...]:
    if not most or len(part) <= most:
        return part
    return tuple(part[i] for i in np.linspace(0, len(part) - 1, most).astype(int))


def told(epochs: Generator[Epoch | None, None, Course], most: int) -> Generator[Progress, None, Course]:
    """The course of a training, a ``Progress`` for each of its steps."""
    done = 0
    while True:
        try:
            epoch = next(epochs)
        except StopIteration as end:
            course: Course = end.value
            return course
        done = epoch.number if epoch is not None else done
        yield Progress(done, most, "", epoch)


def _labelled(one: LabelledImage, embedding: ImageEmbedding) -> detector_head.Labelled:
    return detector_head.Labelled(embedding, *object_boxes(one))


def too_large(one: LabelledImage) -> Message:
    """Say that an image is passed over because it is not held in memory."""
    return Message("{path} is too large to learn regions from.", path=one.image.path)


def check_seen(count: int) -> None:
    """Raises AnnotatorError where no image could be read."""
    if not count:
        raise AnnotatorError(
            Message("None of the labelled images can be read."), hint=Message("Check that their drive is connected.")
        )
