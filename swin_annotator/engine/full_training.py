"""Fine-tuning of all of a network on a project's accepted labels: hours without a GPU, said before it begins.

The state is kept on disk after every pass and every few minutes, so that the same request goes on where an earlier one
was ended; the result is a model in the list, with a card.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import time
from collections.abc import Generator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.epochs import PATIENCE, Course
from swin_annotator.core.images import ReadImage
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.pictures import open_picture
from swin_annotator.engine import model_card, propose, train
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.training_labels import LabelledImage, TrainingLabels, object_boxes
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message
from swin_annotator.models.base import ModelSpec, Task

if TYPE_CHECKING:
    from swin_annotator.models.catalog.catalog import Catalog
    from swin_annotator.models.tuning.bases import Lesson
    from swin_annotator.models.tuning.samples import Sample

EPOCHS = 20
BATCHES = {"cuda": 8, "mps": 4}
"""Images in a step by device ..."""
BATCH = 2
"""... and elsewhere."""
RATES = {Task.SEGMENT: 1e-3, Task.CLASSIFY: 1e-3, Task.DETECT: 2e-5}
"""Rate of the weights that learn fastest: the heads over a Swin, all but the words' tower of OWL."""
FOLDER = "training"
"""In the project's place: the state of each training by the name of its model."""


@dataclass(frozen=True, slots=True)
class FullRequest:
    """Request for what is to be fine-tuned."""

    labels: TrainingLabels
    name: str
    """Name of the new model; one that is taken gets a number behind it."""
    base: str
    states: Path
    """Folder for the state."""
    folder: str = ""
    """Origin of the labels, for the card."""
    head: str = ""
    """Kind of a segmenter's head: ``ssformer`` or ``upernet``; empty: that of the base, else SSFormer."""
    epochs: int = EPOCHS
    patience: int = PATIENCE
    batch: int = 0
    """Images in a step; 0: by the device."""
    seed: int = 0
    anew: bool = False
    """Forget what an earlier run of the same request did."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """Facts that are told before the first pass: whoever hears of them may close the work, and nothing was done."""

    seconds: float
    """Until the last pass, at most."""
    device: str
    passes: int
    """At most."""
    resumed: int = 0
    """Passes that an earlier run did."""

    @property
    def is_slow(self) -> bool:
        """True where it runs on the processor: somebody should agree first."""
        return self.device == "cpu"


def train_full(request: FullRequest, pool: ModelPool, catalog: Catalog) -> Work:
    """``train.Trained``; before the first pass ``Progress.result`` is an ``Estimate``, then an ``Epoch`` after each.

    Closed early, it leaves its last state, and nothing else. Images that can't be read are passed over.

    Args:
        request: what is to be fine-tuned.
        pool: tells the base and the device.
        catalog: gets the new model.

    Raises:
        AnnotatorError: the loss came apart, or no image could be read.
        ModelError: the base can't be found, loaded or fine-tuned for this, or the model can't be written.
    """
    from swin_annotator.models.tuning import bases
    from swin_annotator.models.tuning.checkpoint import Checkpoint
    from swin_annotator.models.tuning.loop import Loop, Plan

    begun = time.perf_counter()
    spec = pool.spec(request.base)
    folder, device = catalog.folder(spec), pool.device
    bases.check(spec, request.labels.task)
    lesson = yield from _lesson(request.labels)
    yield Progress(0, 0, propose.loading(pool, request.base))
    tuned = bases.tuned(spec, folder, lesson, head=request.head, device=device, seed=request.seed)
    batch = request.batch or BATCHES.get(device.partition(":")[0], BATCH)
    plan = Plan(request.epochs, request.patience, batch, RATES[request.labels.task], seed=request.seed, device=device)
    checkpoint = Checkpoint(request.states / file_of(request.name), key_of(request, lesson.names, spec, batch))
    if request.anew:
        checkpoint.remove()
    loop = Loop(tuned, plan, checkpoint)
    yield Progress(0, request.epochs, Message("Measuring how long a step takes"))
    yield Progress(0, request.epochs, "", Estimate(loop.estimate(), device, request.epochs, loop.resumed))
    course: Course = yield from train.told(loop.epochs(), request.epochs)
    card = model_card.card_of(
        request.labels,
        loop.scores,
        course,
        base=str(ModelId(spec.name, spec.revision)),
        folder=request.folder,
        seconds=time.perf_counter() - begun,
    )
    card = replace(card, is_full=True)
    yield Progress(course.most, course.most, Message("Writing {request}", request=request.name))
    made = catalog.keep(
        request.name,
        partial(tuned.write, card=model_card.markdown(request.name, card)),
        tasks=(request.labels.task,),
        title=model_card.title(request.name, card),
        note=model_card.note(card),
        options={"words": list(lesson.names)} if request.labels.task is Task.DETECT else {},
    )
    with contextlib.suppress(OSError):  # the model is there; what stays is written over by the next training
        checkpoint.remove()
    return train.Trained(made, card)


def file_of(name: str) -> str:
    """Name of the file that keeps the state of the training of a model."""
    plain = re.sub(r"[^\w.-]+", "-", name)[:60]
    return f"{plain}-{hashlib.sha256(name.encode()).hexdigest()[:8]}.pt"


def key_of(request: FullRequest, names: tuple[str, ...], spec: ModelSpec, batch: int) -> str:
    """Equal for requests of which one may go on with the state of the other: base, labels, division and course."""
    labels = request.labels
    said = [
        [
            [one.image.path, part, sorted(one.tags)]
            + [
                [place, *row.bbox_xywh, row.polygons, "" if row.mask is None else str(row.mask.counts)]
                for place, row in one.objects
            ]
            + [[list(row.bbox_xywh), row.polygons] for row in one.undecided]
            for one in images
        ]
        for part, images in enumerate((labels.train, labels.aside))
    ]
    settings = [spec.name, spec.revision, str(labels.task), names, request.head, request.epochs, batch, request.seed]
    text = json.dumps([settings, request.patience, said])
    return hashlib.sha256(text.encode()).hexdigest()


def _lesson(labels: TrainingLabels) -> Generator[Progress, None, Lesson]:
    """Samples of all images that can be read, and for regions how much of each class they show."""
    from swin_annotator.models.tuning.bases import Lesson

    names, has_background = labels.names, False
    if labels.task is Task.SEGMENT:
        names, has_background = train.region_names(labels)
    counts = np.zeros(len(names), np.int64)
    train_part: list[Sample] = []
    aside_part: list[Sample] = []
    for one, is_aside, progress in train.turns(labels):
        try:
            read = open_picture(one.path)
            if not isinstance(read, ReadImage):
                yield replace(progress, message=train.too_large(one))
                continue
        except ImageUnreadable as error:
            yield replace(progress, message=error.message)
            continue
        sample = _sample(one, labels, has_background)
        if sample.places is not None and not is_aside:
            counts += np.bincount(sample.places(read.size_hw).ravel(), minlength=256)[: len(names)]
        (aside_part if is_aside else train_part).append(sample)
        yield progress
    train.check_seen(len(train_part))
    shares = tuple(map(int, counts)) if labels.task is Task.SEGMENT else ()
    return Lesson(labels.task, names, tuple(train_part), tuple(aside_part), shares)


def _sample(one: LabelledImage, labels: TrainingLabels, has_background: bool) -> Sample:
    from swin_annotator.models.tuning.samples import Sample

    if labels.task is Task.SEGMENT:

        def places(size_hw: tuple[int, int]) -> NDArray[np.uint8]:
            return train.places(one, size_hw, labels, has_background)

        return Sample(one.path, places=places)
    if labels.task is Task.CLASSIFY:
        return Sample(one.path, tags=one.tags)
    boxes, classes, undecided = object_boxes(one)
    return Sample(one.path, boxes_xyxy=boxes, classes=classes, undecided_xyxy=undecided)
