"""Swin as a classifier, and the vector of an image that it gives on the way.

Liu et al., "Swin Transformer" (arXiv 2103.14030), section 3.1: the last map, normalised, averaged over all
tokens, then one linear layer. The arithmetic is that of transformers' ``SwinForImageClassification``.
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor, nn

from swin_annotator.models.nets.packed import PackedLinear
from swin_annotator.models.nets.swin import SwinBackbone, SwinConfig
from swin_annotator.models.nets.swin_fast import FastSwin


class SwinClassifierNet(nn.Module):
    """Normalised pixels (b, 3, h, w) to logits (b, classes).

    Args:
        config: of the backbone; ``pooled`` is set.
        classes: how many.
    """

    def __init__(self, config: SwinConfig, classes: int) -> None:
        super().__init__()
        self.backbone = SwinBackbone(replace(config, pooled=True))
        self.classifier = nn.Linear(config.channels[-1], classes)

    def forward(self, pixels: Tensor) -> Tensor:
        """See the class."""
        logits: Tensor = self.classifier(self.backbone(pixels)[-1].mean((2, 3)))
        return logits


class FastSwinClassifier:
    """The logits of a :class:`SwinClassifierNet` with its weights as they are at this moment; see :class:`FastSwin`.

    Mean and last layer are in float32 whatever ``dtype``: they cost nothing, and rounded logits would often tie.
    """

    def __init__(self, net: SwinClassifierNet, dtype: torch.dtype = torch.float32) -> None:
        self.backbone = FastSwin(net.backbone, dtype)
        self._classifier = PackedLinear.of(net.classifier, dtype=torch.float32)

    @torch.inference_mode()
    def features(self, pixels: Tensor) -> Tensor:
        """(b, channels of the last stage) float32: the mean of all tokens, before the last layer."""
        return self.backbone(pixels)[-1].float().mean((2, 3))

    @torch.inference_mode()
    def __call__(self, pixels: Tensor) -> Tensor:
        """Float32 logits (b, classes) of normalised pixels (b, 3, h, w)."""
        return self._classifier(self.features(pixels))
