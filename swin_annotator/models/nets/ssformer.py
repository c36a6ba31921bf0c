"""SSFormer's all-MLP segmentation head.

Shi, Xu and Gao, "SSformer: A Lightweight Transformer for Semantic Segmentation" (arXiv 2208.02034),
section III-B: four levels, each projected to one width, resized to the largest, concatenated, fused.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional


class ConvNormRelu(nn.Module):
    """Convolution without bias, BatchNorm and ReLU; keeps the map's size."""

    def __init__(self, channels_in: int, channels_out: int, kernel: int = 1) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels_in, channels_out, kernel, padding=kernel // 2, bias=False)
        self.bn = nn.BatchNorm2d(channels_out)

    def forward(self, x: Tensor) -> Tensor:
        """(b, channels_in, h, w) to (b, channels_out, h, w)."""
        return functional.relu(self.bn(self.conv(x)))


def resize_to(x: Tensor, like: Tensor) -> Tensor:
    """``x`` bilinearly resized to the height and width of ``like``."""
    if x.shape[-2:] == like.shape[-2:]:
        return x
    return functional.interpolate(x, size=like.shape[-2:], mode="bilinear", align_corners=False)


class SSFormerHead(nn.Module):
    """Stage maps to logits (b, classes, h/4, w/4)."""

    def __init__(self, channels: Sequence[int], classes: int, width: int = 256, dropout: float = 0.1) -> None:
        super().__init__()
        self.convs = nn.ModuleList(ConvNormRelu(c, width) for c in channels)
        self.fusion = ConvNormRelu(width * len(channels), width)
        self.dropout = nn.Dropout2d(dropout)
        self.classifier = nn.Conv2d(width, classes, 1)
        nn.init.normal_(self.classifier.weight, std=0.01)
        nn.init.zeros_(self.classifier.bias)  # type: ignore[arg-type]  # has a bias

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Logits (b, classes, h, w) at the size of ``maps[0]``; maps are ordered from large to small.

        The fusion convolution is 1x1 and so commutes with resizing: each level passes its own slice
        of it at its own size, which saves two thirds of the products and the wide concatenation.
        """
        slices = self.fusion.conv.weight.chunk(len(maps), dim=1)
        fused = torch.zeros((), device=maps[0].device)
        for conv, part, level in zip(self.convs, slices, maps, strict=True):
            fused = fused + resize_to(functional.conv2d(conv(level), part), maps[0])
        fused = functional.relu(self.fusion.bn(fused))
        logits: Tensor = self.classifier(self.dropout(fused))
        return logits
