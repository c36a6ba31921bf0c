"""Semantic segmentation: a network that gives every cell of the image a class, and the regions that follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Source
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.base import Rgb
from swin_annotator.models.nets import upsample
from swin_annotator.models.nets.heads_fast import FastLabeller
from swin_annotator.models.nets.ssformer import SSFormerHead
from swin_annotator.models.nets.swin import SwinBackbone
from swin_annotator.models.nets.upernet import POOL_SIZES, UperNetHead
from swin_annotator.models.regions import IGNORED, MinArea, regions
from swin_annotator.models.runtime.engine_slot import EngineSlot, Run
from swin_annotator.models.swin.own_folder import MODEL_TYPES, Shape, names_of_transformers, read_shape
from swin_annotator.models.swin.preprocess import SwinPixels, read_pixels
from swin_annotator.models.swin.weight_names import Head, config_of_transformers, understand
from swin_annotator.models.weights import loading

SHORT, LONG = 512, 2048
"""MMSegmentation's test input: shorter side 512, longer at most 2048, aspect ratio kept."""
Forward = Callable[[Tensor], Tensor]
"""(1, 3, h, w) normalised pixels to (1, classes, rows, columns) logits, at any stride."""


class SemanticNet:
    """An image in, the connected regions of each class out.

    Args:
        forward: the network.
        pixels: its preprocessing.
        names: of the classes, in order.
        device: where the network lies.
        min_area: smaller regions are left out.
        plain: makes the network in plain float32 layers, for engines that take it over; None: can't be taken over.
    """

    def __init__(
        self,
        forward: Forward,
        pixels: SwinPixels,
        names: tuple[str, ...],
        *,
        device: str,
        min_area: MinArea | None = None,
        plain: Callable[[], nn.Module] | None = None,
    ) -> None:
        self.labels = tuple(name for name in names if name.casefold() not in IGNORED)
        self._names = names
        self.forward = forward
        self._plain = plain
        self.pixels = pixels
        self._device = torch.device(device)
        self._min_area = min_area

    def __call__(self, rgb: Rgb, source: Source) -> Proposals:
        """Regions with masks at image size, best first; the score is the mean probability inside."""
        labels, probabilities = self.label_map(rgb)
        return regions(labels, probabilities, self._names, IGNORED, self._min_area, source)

    def label_map(self, rgb: Rgb) -> tuple[NDArray[np.uint16], NDArray[np.float16]]:
        """(h, w) indices into the class names at image size, and the probability of each.

        Raises:
            ModelError: the network answered with numbers that are not finite.
        """
        pixels = self._input(rgb).to(self._device)
        with torch.inference_mode():
            logits = self.forward(pixels)[0].float().cpu().numpy()
        return upsample.winners(finite(logits), (int(rgb.shape[0]), int(rgb.shape[1])))

    def engine_slot(self) -> EngineSlot | None:
        """The whole network."""
        if self._plain is None:
            return None
        own = self.forward

        def put(run: Run | None) -> None:
            self.forward = own if run is None else lambda pixels: run(pixels)[0]

        return EngineSlot(
            self._plain, self._input, lambda pixels: [own(pixels)], put, lambda rgb: self.label_map(rgb)[0]
        )

    def _input(self, rgb: Rgb) -> Tensor:
        return torch.from_numpy(self.pixels(rgb))[None]


def finite(numbers: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same array.

    Raises:
        ModelError: some numbers are not finite.
    """
    if not np.isfinite(numbers).all():
        raise ModelError(
            Message("The model answered with numbers that are not finite."),
            hint=Message("Use float32, or pull the model again."),
        )
    return numbers


class SwinLabeller(nn.Module):
    """Normalised pixels (b, 3, h, w) to logits (b, classes, h/4, w/4): Swin under a head that labels each cell."""

    def __init__(self, backbone: SwinBackbone, head: UperNetHead | SSFormerHead) -> None:
        super().__init__()
        self.backbone, self.head = backbone, head

    def forward(self, pixels: Tensor) -> Tensor:
        """See the class."""
        logits: Tensor = self.head(self.backbone(pixels))
        return logits


def build(head: Head, shape: Shape) -> SwinLabeller:
    """A network with the weights that torch gives it."""
    kind = UperNetHead if head is Head.UPERNET else SSFormerHead
    return SwinLabeller(SwinBackbone(shape.swin), kind(shape.swin.channels, len(shape.labels), shape.width))


def load_upernet(folder: Path, config: Mapping[str, Any], *, device: str, bfloat16: bool) -> SemanticNet:
    """UperNet over Swin as transformers saves it, without the auxiliary head, which only training needs.

    Xiao et al., "Unified Perceptual Parsing for Scene Understanding", arXiv 1807.10221; Liu et al., "Swin
    Transformer", arXiv 2103.14030.

    Raises:
        ModelError: a file is missing, damaged, or describes something else.
    """
    shape, state, pixels = read_upernet(folder, config)

    def read() -> Mapping[str, Tensor]:
        return understand(loading.read_state_dict(folder), folder).state

    return labeller(Head.UPERNET, shape, state, folder, pixels, read, device=device, bfloat16=bfloat16)


def read_upernet(folder: Path, config: Mapping[str, Any]) -> tuple[Shape, Mapping[str, Tensor], SwinPixels]:
    """Sizes, weights and preprocessing of an UperNet over Swin as transformers saves it.

    Raises:
        ModelError: as ``load_upernet``.
    """
    where = folder / loading.CONFIG
    described = config.get("backbone_config")
    loading.refuse_named_backbone(config, where)
    if not isinstance(described, Mapping):
        raise ModelError(
            Message("{where} does not describe its backbone.", where=where),
            hint=Message("Choose a model whose config.json holds a backbone_config."),
        )
    swin = config_of_transformers(described, where)
    if tuple(config.get("pool_scales", POOL_SIZES)) != POOL_SIZES:
        raise ModelError(
            Message(
                "{where} describes an UperNet with pool_scales {config}; expected {pool_sizes}.",
                where=where,
                config=config["pool_scales"],
                pool_sizes=list(POOL_SIZES),
            ),
            hint=Message("Choose one of the published UperNet models."),
        )
    found = understand(loading.read_state_dict(folder), folder)
    if found.head is not Head.UPERNET:
        raise ModelError(
            Message("{folder} holds no UperNet head, which its config.json describes.", folder=folder),
            hint=loading.AGAIN,
        )
    names = names_of_transformers(config, found.classes, folder)
    return Shape(swin, names, width_of(config, where)), found.state, read_pixels(folder, square=512)


def load_own(folder: Path, config: Mapping[str, Any], *, device: str, bfloat16: bool) -> SemanticNet:
    """UperNet or SSFormer from a folder that ``models.swin_folder`` wrote.

    SSFormer: Shi, Xu and Gao, "SSformer: A Lightweight Transformer for Semantic Segmentation", arXiv 2208.02034.

    Raises:
        ModelError: a file is missing, damaged, or describes something else.
    """
    head, shape, pixels = read_own(folder, config)

    def read() -> Mapping[str, Tensor]:
        return loading.read_state_dict(folder)

    return labeller(head, shape, read(), folder, pixels, read, device=device, bfloat16=bfloat16)


def read_own(folder: Path, config: Mapping[str, Any]) -> tuple[Head, Shape, SwinPixels]:
    """Kind of head, sizes and preprocessing of a folder that ``models.swin_folder`` wrote. Raises ModelError."""
    head = Head.SSFORMER if config["model_type"] == MODEL_TYPES[Head.SSFORMER] else Head.UPERNET
    return head, read_shape(config, folder), read_pixels(folder, short=SHORT, long=LONG)


def labeller(
    head: Head,
    shape: Shape,
    state: Mapping[str, Tensor],
    folder: Path,
    pixels: SwinPixels,
    read: Callable[[], Mapping[str, Tensor]],
    *,
    device: str,
    bfloat16: bool,
) -> SemanticNet:
    """A network of this shape with these weights, ready to run; ``read`` brings the weights again.

    Raises:
        ModelError: weights are missing, surplus or mis-shaped, or no such network can be built.
    """

    def plain(state: Mapping[str, Tensor]) -> SwinLabeller:
        network = loading.build_empty(lambda: build(head, shape), folder)
        loading.load_strict(network, state, folder)
        return network.eval().requires_grad_(False)

    network = plain(state).to(device)
    dtype = torch.bfloat16 if bfloat16 else torch.float32
    fast = FastLabeller(network.backbone, network.head, dtype, release=True)
    return SemanticNet(fast, pixels, shape.labels, device=device, plain=lambda: plain(read()))


def width_of(config: Mapping[str, Any], where: Path) -> int:
    """``hidden_size`` of an UperNet config. Raises ModelError when it is no number of channels."""
    width = config.get("hidden_size", 512)
    if isinstance(width, bool) or not isinstance(width, int) or width < 1:
        raise ModelError(
            Message(
                "{where} describes a network that can't be built: hidden_size {width}.", where=where, width=repr(width)
            ),
            hint=loading.AGAIN,
        )
    return width
