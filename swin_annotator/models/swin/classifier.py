"""Swin classifiers, and what any Swin says an image or a box looks like."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from swin_annotator.core.types import BoxXYWH
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models import crops
from swin_annotator.models.base import Rgb
from swin_annotator.models.nets.swin import SwinBackbone
from swin_annotator.models.nets.swin_classifier import FastSwinClassifier, SwinClassifierNet
from swin_annotator.models.nets.swin_fast import FastSwin
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.swin import version_two
from swin_annotator.models.swin.own_folder import MODEL_TYPES, Shape, named, names_of_transformers, read_shape
from swin_annotator.models.swin.semantic import finite
from swin_annotator.models.swin.version_two import SwinV2Classifier
from swin_annotator.models.swin.view import View, read_view, view_of_timm
from swin_annotator.models.swin.weight_names import Head, SwinWeights, config_of_transformers, understand
from swin_annotator.models.weights import loading

CONTEXT = 0.1
"""Share of a box's longer side that is shown with it."""
SIDE = 224
TRANSFORMERS = "swin"
"""``model_type`` of transformers' Swin classifiers and backbones."""
_OWN = MODEL_TYPES[Head.CLASSIFIER]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A checked network with what belongs to it."""

    network: SwinClassifierNet | Backbone
    labels: tuple[str, ...]
    view: View


class SwinDescriber:
    """Vectors of images and boxes from the pooled last stage of a Swin; see ``models.base.Describer``.

    Liu et al., "Swin Transformer", arXiv 2103.14030, section 3.1: the last map, normalised, averaged over all tokens.

    Args:
        pooled: the network: (b, 3, h, w) normalised pixels to (b, channels).
        view: its preprocessing.
        name: name and revision.
        device: where it lies.
        dtype: ``float32`` or ``bfloat16``: what it computes in.
    """

    def __init__(
        self, pooled: Callable[[Tensor], Tensor], view: View, *, name: str, device: str, dtype: str = "float32"
    ) -> None:
        self.name, self.dtype = name, dtype
        self.pooling = f"swin-{view.side}-1"
        self._pooled, self.view, self._device = pooled, view, torch.device(device)

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> SwinDescriber:
        """The classifier in a folder, or the describer where it holds a backbone alone.

        Args:
            folder: ``config.json`` and weights, as transformers, timm's hub or ``models.swin_folder`` write them.
            name: name and revision.
            device: ``cuda``, ``mps`` or ``cpu``.
            options: ``precision``: ``float32`` or ``bfloat16`` (default ``float32``).

        Raises:
            ModelError: a file is missing, damaged, of another architecture, or holds more than weights.
            ModelOutOfMemory: the weights did not fit.
        """
        devices.use_threads()
        dtype = devices.pick_precision(device, options)
        with devices.guard_memory(name):
            config = loading.read_config(folder, ())
            if config.get("model_type") == version_two.MODEL_TYPE:
                second, labels, view = version_two.load(folder, config, device=device, bfloat16=dtype == "bfloat16")
                return SwinClassifier(second, labels, view, name=name, device=device, dtype=dtype)
            loaded = load_plain(folder, config)
            network = loaded.network.eval().requires_grad_(False).to(device)
            number = torch.bfloat16 if dtype == "bfloat16" else torch.float32
            if isinstance(network, SwinClassifierNet):
                engine = FastSwinClassifier(network, number)
                return SwinClassifier(engine, loaded.labels, loaded.view, name=name, device=device, dtype=dtype)
            backbone = FastSwin(network.backbone, number)
            return cls(
                lambda pixels: backbone(pixels)[-1].float().mean((2, 3)),
                loaded.view,
                name=name,
                device=device,
                dtype=dtype,
            )

    def features(self, rgb: Rgb, boxes: Sequence[BoxXYWH] | None = None) -> NDArray[np.float32]:
        """(n, channels) unit rows: the whole image as the network was trained to see it, or each box's square crop.

        Raises:
            PromptError: a box has no area on the image.
            ModelOutOfMemory: the network did not fit.
            ModelError: the network answered with numbers that are not finite.
        """
        with devices.guard_memory(self.name), torch.inference_mode():
            if boxes is None:
                return self._rows(self.view(rgb)[None])
            found = [self._rows(self.view.square(part)) for part in self._crops(rgb, boxes)]
            # One image of grey tells the width where there is no box.
            return np.concatenate(found) if found else self._rows(self.view(np.zeros((8, 8, 3), np.uint8))[None])[:0]

    def _crops(self, rgb: Rgb, boxes: Sequence[BoxXYWH]) -> Sequence[NDArray[np.uint8]]:
        return list(crops.batches(rgb, boxes, self.view.side, CONTEXT))

    def _rows(self, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
        pooled = self._pooled(torch.from_numpy(pixels).to(self._device)).float()
        return finite(torch.nn.functional.normalize(pooled, dim=1).cpu().numpy())


class SwinClassifier(SwinDescriber):
    """A describer that also names what it sees; see ``models.base.Classifier``.

    Args:
        engine: the network.
        labels: of its outputs, in order.
        view: its preprocessing.
        name: name and revision.
        device: where it lies.
        dtype: what it computes in.
    """

    def __init__(
        self,
        engine: FastSwinClassifier | SwinV2Classifier,
        labels: tuple[str, ...],
        view: View,
        *,
        name: str,
        device: str,
        dtype: str = "float32",
    ) -> None:
        super().__init__(engine.features, view, name=name, device=device, dtype=dtype)
        self.labels = labels
        self._engine = engine

    def classify(self, rgb: Rgb) -> tuple[tuple[str, ...], NDArray[np.float32]]:
        """Its labels, the likeliest first, and their probabilities.

        Raises:
            ModelOutOfMemory: the network did not fit.
            ModelError: the network answered with numbers that are not finite.
        """
        chances = self.logits(rgb)
        chances = np.exp(chances - chances.max())
        chances /= chances.sum()
        order = np.argsort(-chances, kind="stable")
        return tuple(self.labels[i] for i in order), chances[order]

    def logits(self, rgb: Rgb) -> NDArray[np.float32]:
        """(classes,) in the order of ``labels``."""
        with devices.guard_memory(self.name), torch.inference_mode():
            return finite(
                self._engine(torch.from_numpy(self.view(rgb))[None].to(self._device))[0].float().cpu().numpy()
            )


class Backbone(nn.Module):
    """A Swin that stands alone, under the same names as below a classifier."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.backbone = SwinBackbone(shape.swin)


def build(shape: Shape) -> SwinClassifierNet | Backbone:
    """A network with the weights that torch gives it: a classifier where there are labels."""
    return SwinClassifierNet(shape.swin, len(shape.labels)) if shape.labels else Backbone(shape)


def load_plain(folder: Path, config: Mapping[str, Any]) -> Loaded:
    """The network of a folder in plain layers on the CPU. Raises ModelError as ``SwinDescriber.from_folder``."""
    where, kind = folder / loading.CONFIG, config.get("model_type")
    if kind == _OWN:
        shape = read_shape(config, folder, labelled=False)
        return _filled(shape, loading.read_state_dict(folder), read_view(folder, shape.side or SIDE), folder)
    timm = kind is None and str(config.get("architecture", "")).startswith("swin_")
    if kind != TRANSFORMERS and not timm:
        raise ModelError(
            Message(
                "{where} describes a {kind} model; expected a Swin classifier of transformers or timm.",
                where=where,
                kind=repr(kind),
            )
            if isinstance(kind, str)
            else Message(
                "{where} names no model type; expected a Swin classifier of transformers or timm.", where=where
            ),
            hint=Message("Choose the backend that fits the model."),
        )
    found = understand(loading.read_state_dict(folder), folder)
    if not found.config.pooled:
        raise ModelError(
            Message(
                "{folder} holds a Swin under a head for segmentation, expected a classifier or a backbone.",
                folder=folder,
            ),
            hint=Message("config.json and the weights must come from the same model."),
        )
    return _of_timm(found, config, folder) if timm else _of_transformers(found, config, folder)


def _of_transformers(found: SwinWeights, config: Mapping[str, Any], folder: Path) -> Loaded:
    swin = config_of_transformers(config, folder / loading.CONFIG, pooled=True)
    labels = names_of_transformers(config, found.classes, folder) if found.classes else ()
    side = config.get("image_size", SIDE)
    side = side if isinstance(side, int) and side > 0 else SIDE
    return _filled(Shape(swin, labels), found.state, read_view(folder, side), folder)


def _of_timm(found: SwinWeights, config: Mapping[str, Any], folder: Path) -> Loaded:
    names = config.get("label_names") or ()
    shape = Shape(found.config, named(list(map(str, names)), found.classes, found.head, folder))
    return _filled(shape, found.state, view_of_timm(config, found.side, folder / loading.CONFIG), folder)


def _filled(shape: Shape, state: Mapping[str, Tensor], view: View, folder: Path) -> Loaded:
    network = loading.build_empty(lambda: build(shape), folder)
    loading.load_strict(network, state, folder)
    return Loaded(network, shape.labels, view)
