"""Checkpoints that stand alone, as model folders: what their tensors' names and shapes say becomes the config."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from torch import nn

from swin_annotator.models.swin.classifier import build as build_classifier
from swin_annotator.models.swin.own_folder import Shape, named, write
from swin_annotator.models.swin.semantic import build as build_labeller
from swin_annotator.models.swin.weight_names import Head, SwinWeights, understand
from swin_annotator.models.weights import loading

CROPPED = 256 / 224
"""Microsoft and timm show a 224 pixel network the middle of an image of 256 pixels; larger ones the whole of it."""
_BICUBIC = 3


def convert_checkpoint(checkpoint: Path, folder: Path, labels: Sequence[str] | None = None) -> None:
    """Turn the weights of a Swin classifier, UperNet, SSFormer or backbone into a model folder.

    Args:
        checkpoint: ``.pth``, ``.pt``, ``.bin`` (opened by weights-only loading) or ``.safetensors``.
        folder: where ``config.json`` and ``model.safetensors`` go; made only when all is well.
        labels: class names in order; None: those that the checkpoint brings, else those of ImageNet for a classifier
            with 1000 classes, else "class 1", "class 2", ….

    Raises:
        ModelError: the file is no such checkpoint, or holds more than weights, or ``labels`` are too few or too many.
    """
    state, names = loading.read_checkpoint(checkpoint)
    found = understand(state, checkpoint)
    pooled = found.config.pooled
    names = named(labels or names, found.classes, found.head, checkpoint)
    shape = Shape(found.config, names, found.width, found.side if pooled else 0)
    # A network is built and filled only to see that nothing is missing, left over or mis-shaped.
    network = loading.build_empty(lambda: _built(found, shape), checkpoint)
    loading.load_strict(network, found.state, checkpoint)
    write(folder, found.head, shape, network.state_dict(), _preprocessing(shape.side) if pooled else None)


def _built(found: SwinWeights, shape: Shape) -> nn.Module:
    if found.head in (Head.UPERNET, Head.SSFORMER):
        return build_labeller(found.head, shape)
    return build_classifier(shape)


def _preprocessing(side: int) -> dict[str, Any]:
    fixed = {"height": side, "width": side}
    if side > 224:
        return {"size": fixed, "resample": _BICUBIC}
    short = {"shortest_edge": round(side * CROPPED)}
    return {"size": short, "do_center_crop": True, "crop_size": fixed, "resample": _BICUBIC}
