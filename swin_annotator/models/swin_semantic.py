"""Semantic segmentation: a network that gives every cell of the image a class, and the regions that follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Source
from swin_annotator.errors import ModelError
from swin_annotator.models import upsample
from swin_annotator.models.base import Rgb
from swin_annotator.models.regions import IGNORED, MinArea, regions
from swin_annotator.models.swin_load import class_names, load_network
from swin_annotator.models.swin_pixels import SwinPixels, read_pixels

Forward = Callable[[Tensor], Tensor]
"""(1, 3, h, w) normalised pixels to (1, classes, rows, columns) logits, at any stride."""


class SemanticNet:
    """An image in, the connected regions of each class out.

    Args:
        forward: the network.
        pixels: its preprocessing.
        names: of the classes, in order.
        device: where the network lies.
        bfloat16: compute in mixed precision.
        min_area: smaller regions are left out.
    """

    def __init__(
        self,
        forward: Forward,
        pixels: SwinPixels,
        names: tuple[str, ...],
        *,
        device: str,
        bfloat16: bool = False,
        min_area: MinArea | None = None,
    ) -> None:
        self.labels = tuple(name for name in names if name.casefold() not in IGNORED)
        self._names = names
        self._forward = forward
        self._pixels = pixels
        self._device = torch.device(device)
        self._bfloat16 = bfloat16
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
        pixels = torch.from_numpy(self._pixels(rgb))[None].to(self._device)
        with torch.inference_mode(), torch.autocast(self._device.type, torch.bfloat16, enabled=self._bfloat16):
            logits = self._forward(pixels)[0].float().cpu().numpy()
        return upsample.winners(finite(logits), (int(rgb.shape[0]), int(rgb.shape[1])))


def finite(numbers: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same array.

    Raises:
        ModelError: some numbers are not finite.
    """
    if not np.isfinite(numbers).all():
        raise ModelError(
            "The model answered with numbers that are not finite.", hint="Use float32, or pull the model again."
        )
    return numbers


def load_upernet(folder: Path, config: Mapping[str, Any], *, device: str, bfloat16: bool) -> SemanticNet:
    """UperNet over Swin as transformers saves it, without the auxiliary head, which only training needs.

    Xiao et al., "Unified Perceptual Parsing for Scene Understanding", arXiv 1807.10221; Liu et al., "Swin
    Transformer", arXiv 2103.14030.

    Raises:
        ModelError: a file is missing, damaged, or describes something else.
    """
    if not isinstance(config.get("backbone_config"), Mapping):
        raise ModelError(
            f"{folder / 'config.json'} does not describe its backbone.",
            hint="Choose a model whose config.json holds a backbone_config.",
        )
    network: Any = load_network(
        "UperNetForSemanticSegmentation", folder, config, drop=("auxiliary_head.",), use_auxiliary_head=False
    ).to(device)
    names = class_names(network.config.id2label, network.decode_head.classifier.out_channels, folder)

    def forward(pixels: Tensor) -> Tensor:
        # The network's own forward would enlarge the logits of all classes to the input size.
        maps = network.backbone.forward_with_filtered_kwargs(pixels).feature_maps
        logits: Tensor = network.decode_head(maps)
        return logits

    return SemanticNet(forward, read_pixels(folder, square=512), names, device=device, bfloat16=bfloat16)
