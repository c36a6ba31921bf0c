"""Swin V2 classifiers: transformers' own network behind what a Swin describer asks of one.

Liu et al., "Swin Transformer V2: Scaling Up Capacity and Resolution", arXiv 2111.09883: cosine attention and positions
by a small network, so that the weights of the first version don't fit.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.swin.own_folder import names_of_transformers
from swin_annotator.models.swin.view import View, read_view
from swin_annotator.models.weights.transformers_loading import load_network

MODEL_TYPE = "swinv2"
SIDE = 256


class SwinV2Classifier:
    """Features and logits of ``Swinv2ForImageClassification``.

    Args:
        network: on the device where it is to run.
        bfloat16: compute in mixed precision.
    """

    def __init__(self, network: Any, *, bfloat16: bool = False) -> None:
        self.network = network
        self._bfloat16 = bfloat16

    @torch.inference_mode()
    def features(self, pixels: Tensor) -> Tensor:
        """Return (b, channels of the last stage) float32: the mean of all tokens, before the last layer."""
        with torch.autocast(pixels.device.type, torch.bfloat16, enabled=self._bfloat16):
            pooled: Tensor = self.network.swinv2(pixels).pooler_output
        return pooled.float()

    @torch.inference_mode()
    def __call__(self, pixels: Tensor) -> Tensor:
        """Return float32 logits (b, classes) of normalised pixels (b, 3, h, w)."""
        logits: Tensor = self.network.classifier(self.features(pixels))
        return logits.float()


def load(
    folder: Path, config: Mapping[str, Any], *, device: str, bfloat16: bool
) -> tuple[SwinV2Classifier, tuple[str, ...], View]:
    """Return the network of a folder, its labels and its preprocessing.

    Raises:
        ModelError: a file is missing, damaged, or describes something else; or no square input is asked for.
    """
    network: Any = load_network("Swinv2ForImageClassification", folder, config)
    names = names_of_transformers(config, network.config.num_labels, folder)
    side = config.get("image_size", SIDE)
    view = read_view(folder, side if isinstance(side, int) and side > 0 else SIDE)
    if not view.crop and view.pixels.height_width is None:
        raise ModelError(
            Message("{folder} asks for inputs of any shape; expected a square.", folder=folder),
            hint=Message("Choose one of the published Swin V2 classifiers."),
        )
    return SwinV2Classifier(network.to(device), bfloat16=bfloat16), names, view
