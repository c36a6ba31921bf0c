"""Model folders of our own Swin networks: ``config.json`` with the network's shape and its labels, and the weights."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from safetensors.torch import save_file
from torch import Tensor

from swin_annotator import paths
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.models.swin.weight_names import Head
from swin_annotator.models.weights import loading

MODEL_TYPES = {
    Head.SSFORMER: "ssformer",
    Head.UPERNET: "swin-upernet",
    Head.CLASSIFIER: "swin-classifier",
    Head.NONE: "swin-classifier",
}
"""``model_type`` of the folders written here."""
IMAGENET = 1000


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of a network, as a config says.

    Attributes:
        swin: the backbone.
        labels: of the outputs, in order; empty for a backbone without a classifier.
        width: channels inside a segmentation head; 0 without one.
        side: input side in pixels of a classifier; 0 for networks that take any size.
    """

    swin: SwinConfig
    labels: tuple[str, ...]
    width: int = 0
    side: int = 0


def write(
    folder: Path, head: Head, shape: Shape, state: Mapping[str, Tensor], preprocessing: Mapping[str, Any] | None = None
) -> None:
    """Write a folder, which is made, with what a network of this shape needs to be built and loaded again."""
    folder.mkdir(parents=True, exist_ok=True)
    config = {"model_type": MODEL_TYPES[head], **asdict(shape)}
    (folder / loading.CONFIG).write_text(json.dumps(config, indent=1), encoding="utf-8")
    if preprocessing:
        (folder / loading.PREPROCESSING).write_text(json.dumps(preprocessing, indent=1), encoding="utf-8")
    tensors = {name: tensor.float() if tensor.is_floating_point() else tensor for name, tensor in state.items()}
    # Cloned, because safetensors refuses tensors that share memory.
    kept = {name: tensor.clone().contiguous() for name, tensor in tensors.items()}
    save_file(kept, folder / loading.SAFETENSORS[0], metadata={"format": "pt"})


def read_shape(config: Mapping[str, Any], folder: Path, *, labelled: bool = True) -> Shape:
    """The shape in the ``config.json`` of a folder.

    Args:
        config: its contents.
        folder: named in messages.
        labelled: refuse an empty list of labels.

    Raises:
        ModelError: a value is missing or of the wrong kind.
    """
    where = folder / loading.CONFIG
    labels = config.get("labels")
    if not isinstance(labels, list) or not all(isinstance(label, str) and label.strip() for label in labels):
        raise ModelError(Message("{where} lacks its list of labels.", where=where), hint=loading.AGAIN)
    if labelled and not labels:
        raise ModelError(Message("{where} lacks its list of labels.", where=where), hint=loading.AGAIN)
    try:
        swin: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in config["swin"].items()
        }
        width, side = (int(config.get(key, 0)) for key in ("width", "side"))
        return Shape(SwinConfig(**swin), tuple(labels), width, side)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            Message("{where} describes a network that can't be built: {error}.", where=where, error=error),
            hint=loading.AGAIN,
        ) from error


def class_names(id2label: Mapping[int, str], classes: int, folder: Path) -> tuple[str, ...]:
    """The name of every output class, in order.

    Data sets whose labels are reduced (``do_reduce_labels``: 0 means "no label" in their files) train networks without
    a class for it. Where the list of names still begins with that entry, it is left out.

    Raises:
        ModelError: there are more or fewer names than classes.
    """
    names = [str(id2label[i]).strip() or f"class {i + 1}" for i in sorted(id2label)]
    if len(names) == classes + 1:
        names = names[1:]
    if len(names) != classes:
        raise ModelError(
            Message.plural(
                "{folder} names {n} label, expected {classes}.",
                "{folder} names {n} labels, expected {classes}.",
                len(names),
                folder=folder / loading.CONFIG,
                classes=classes,
            ),
            hint=Message("config.json and the weights must come from the same model."),
        )
    return tuple(names)


def names_of_transformers(config: Mapping[str, Any], classes: int, folder: Path) -> tuple[str, ...]:
    """As :func:`class_names`, from the ``id2label`` of a transformers config; "class 1", … where it has none.

    Raises:
        ModelError: there are more or fewer names than classes, or they are not numbered.
    """
    given = config.get("id2label")
    if not given:
        return numbered(classes)
    try:
        names = {int(number): str(name) for number, name in given.items()}
    except (AttributeError, TypeError, ValueError) as error:
        raise ModelError(
            Message("{folder} has no usable id2label.", folder=folder / loading.CONFIG), hint=loading.AGAIN
        ) from error
    return class_names(names, classes, folder)


def numbered(classes: int) -> tuple[str, ...]:
    """Names for classes of which nothing is known but their number."""
    return tuple(f"class {i + 1}" for i in range(classes))


def imagenet() -> tuple[str, ...]:
    """The 1000 classes of ImageNet in the order in which all networks are trained on them."""
    return tuple(paths.resource("labels/imagenet-1k.txt").read_text(encoding="utf-8").splitlines())


def named(given: Sequence[str] | None, classes: int, head: Head, where: Path) -> tuple[str, ...]:
    """``given`` labels if there is one for each class.

    Where none are given, a classifier with 1000 classes has those of ImageNet; others are numbered.

    Raises:
        ModelError: there are too few or too many.
    """
    if not given:
        return imagenet() if head is Head.CLASSIFIER and classes == IMAGENET else numbered(classes)
    if len(given) != classes:
        raise ModelError(
            Message.plural(
                "{where} has {classes} classes, but {n} label was given.",
                "{where} has {classes} classes, but {n} labels were given.",
                len(given),
                where=where,
                classes=classes,
            ),
            hint=Message("Name every class once, in the order of training."),
        )
    return tuple(given)
