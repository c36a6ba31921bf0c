"""Networks that fine-tuning starts from: those of a model folder, under a head for the labels at hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.nets.mini_net import MiniConfig
from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.models.nets.swin_classifier import SwinClassifierNet
from swin_annotator.models.swin import classifier, semantic
from swin_annotator.models.swin.own_folder import Shape
from swin_annotator.models.swin.preprocess import SwinPixels
from swin_annotator.models.swin.view import View
from swin_annotator.models.swin.weight_names import Head, neutral_norms
from swin_annotator.models.tuning.boxes import BoxTuned, load
from swin_annotator.models.tuning.regions import RegionTuned
from swin_annotator.models.tuning.samples import Sample, Tuned
from swin_annotator.models.tuning.tags import TagTuned
from swin_annotator.models.weights import loading

WIDTHS = {Head.SSFORMER: 256, Head.UPERNET: 512}
"""Channels inside a head over a Swin of the published sizes ..."""
SMALL, SMALL_WIDTH = 64, 64
"""... and over one with fewer channels than this after the embedding."""
SIDE = 224
"""Side of a classifier's input over a Swin that was none."""


@dataclass(frozen=True, slots=True, eq=False)
class SwinBase:
    """A Swin with what it was trained under."""

    swin: SwinConfig
    state: Mapping[str, Tensor]
    """Under the names of ``nets/``: ``backbone.…``, and ``head.…`` or ``classifier.…``."""
    head: Head = Head.NONE
    width: int = 0
    labels: tuple[str, ...] = ()
    pixels: SwinPixels | None = None
    view: View | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """Labels to fine-tune on."""

    task: Task
    names: tuple[str, ...]
    train: Sequence[Sample]
    aside: Sequence[Sample]
    counts: tuple[int, ...] = ()
    """Pixels of each class in what is learnt from; empty: all classes count alike."""


def check(spec: ModelSpec, task: Task) -> None:
    """Raises ModelError for a model that can't be fine-tuned for a task, as far as its row tells."""
    if task is Task.DETECT and spec.backend != "owl":
        raise ModelError(
            Message("{base} can't be fine-tuned on boxes.", base=spec.name),
            hint=Message.by_place(
                window=Message("Choose an OWL-ViT or OWLv2 model, or train a head."),
                shell=Message("Give --base, an OWL-ViT or OWLv2 model; or train a head, without --full."),
            ),
        )
    if task is not Task.DETECT and spec.backend not in ("mini", "swin", "swin-classifier"):
        raise _unfit(spec)


def _unfit(spec: ModelSpec) -> ModelError:
    return ModelError(
        Message("{base} can't be fine-tuned on regions or tags.", base=spec.name),
        hint=Message.by_place(
            window=Message("Choose swin-mini, a Swin classifier, an UperNet or an SSFormer."),
            shell=Message("Give --base: swin-mini, a Swin classifier, an UperNet or an SSFormer."),
        ),
    )


def tuned(spec: ModelSpec, folder: Path, lesson: Lesson, *, head: str, device: str, seed: int) -> Tuned:
    """A network that learns from a lesson, with the weights of a model folder.

    Args:
        spec: the model's row.
        folder: of the model.
        lesson: what is learnt.
        head: of a segmenter, ``ssformer`` or ``upernet``; empty: that of the base, else SSFormer.
        device: where it is trained.
        seed: of the weights that the base lacks.

    Raises:
        ModelError: a file is missing or damaged, or such a model can't be fine-tuned for this.
        ModelOutOfMemory: the weights did not fit.
    """
    check(spec, lesson.task)
    torch.manual_seed(seed)
    if lesson.task is Task.DETECT:
        model, tokenize, preprocess = load(folder)
        train, aside = lesson.train, lesson.aside
        return BoxTuned(model, tokenize, preprocess, lesson.names, folder, train, aside, device=device)
    base = read(spec, folder)
    if lesson.task is Task.CLASSIFY:
        return _tags(base, lesson, device)
    return _regions(base, lesson, Head(head) if head else base.head, device)


def read(spec: ModelSpec, folder: Path) -> SwinBase:
    """The Swin in a model folder. Raises ModelError where there is none that can be fine-tuned."""
    config = loading.read_config(folder, ())
    if spec.backend == "mini":
        mini = MiniConfig.from_dict(config)
        held = _part(loading.read_state_dict(folder), "backbone.")
        return SwinBase(mini.swin, held, pixels=SwinPixels(short=mini.longest, long=mini.longest))
    if spec.backend == "swin" and config.get("model_type") == "upernet":
        shape, state, pixels = semantic.read_upernet(folder, config)
        return SwinBase(shape.swin, state, Head.UPERNET, shape.width, shape.labels, pixels)
    if spec.backend == "swin" and config.get("model_type") in ("ssformer", "swin-upernet"):
        head, shape, pixels = semantic.read_own(folder, config)
        return SwinBase(shape.swin, loading.read_state_dict(folder), head, shape.width, shape.labels, pixels)
    if spec.backend == "swin-classifier" and config.get("model_type") != "swinv2":
        loaded = classifier.load_plain(folder, config)
        named = Head.CLASSIFIER if loaded.labels else Head.NONE
        swin = loaded.network.backbone.config
        return SwinBase(swin, loaded.network.state_dict(), named, 0, loaded.labels, view=loaded.view)
    raise _unfit(spec)


def _regions(base: SwinBase, lesson: Lesson, head: Head, device: str) -> Tuned:
    head = head if head in WIDTHS else Head.SSFORMER
    keeps = head is base.head
    width = base.width if keeps else SMALL_WIDTH if base.swin.embed_dim < SMALL else WIDTHS[head]
    swin = replace(base.swin, pooled=False)
    shape = Shape(swin, lesson.names, width)
    network = semantic.build(head, shape)
    state = _part(base.state, "backbone.", "head." if keeps else "backbone.")
    if base.labels != lesson.names:
        state = {name: tensor for name, tensor in state.items() if not name.startswith("head.classifier.")}
    _fill(network, _with_norms(state, swin))
    pixels = base.pixels or SwinPixels(short=semantic.SHORT, long=semantic.LONG)
    found = RegionTuned(network, head, shape, pixels, lesson.train, lesson.aside, device=device)
    if lesson.counts:
        found.weigh(lesson.counts)
    return found


def _tags(base: SwinBase, lesson: Lesson, device: str) -> Tuned:
    view = base.view or View(SwinPixels((SIDE, SIDE)))
    shape = Shape(replace(base.swin, pooled=True), lesson.names, 0, view.side)
    network = SwinClassifierNet(shape.swin, len(lesson.names))
    wanted = set(network.state_dict())
    state = {name: tensor for name, tensor in base.state.items() if name in wanted}
    if base.labels != lesson.names:
        state = _part(state, "backbone.")
    _fill(network, state)
    return TagTuned(network, shape, view, lesson.train, lesson.aside, device=device)


def _with_norms(state: Mapping[str, Tensor], swin: SwinConfig) -> dict[str, Tensor]:
    """With plain output norms of the stages that a classifier has none of."""
    return {**neutral_norms({}, swin), **state}


def _part(state: Mapping[str, Tensor], *starts: str) -> dict[str, Tensor]:
    return {name: tensor for name, tensor in state.items() if name.startswith(starts)}


def _fill(network: torch.nn.Module, state: Mapping[str, Tensor]) -> None:
    """Put weights where there are some; the rest stays as it was drawn."""
    network.load_state_dict({**network.state_dict(), **{name: tensor.float() for name, tensor in state.items()}})
