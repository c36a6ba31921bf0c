"""UperNet's segmentation head: a pyramid pooling module and a feature pyramid.

Xiao et al., "Unified Perceptual Parsing for Scene Understanding", ECCV 2018 (arXiv 1807.10221),
section 3.1, in the form that MMSegmentation uses with Swin.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from swin_annotator.models.nets.ssformer import ConvNormRelu, resize_to

POOL_SIZES = (1, 2, 3, 6)


class PyramidPooling(nn.Module):
    """The deepest map joined with its averages over 1, 2x2, 3x3 and 6x6 grids (PSPNet)."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.convs = nn.ModuleList(ConvNormRelu(channels, width) for _ in POOL_SIZES)
        self.bottleneck = ConvNormRelu(channels + width * len(POOL_SIZES), width, 3)

    def forward(self, x: Tensor) -> Tensor:
        """(b, channels, h, w) to (b, width, h, w)."""
        parts = [x]
        for size, conv in zip(POOL_SIZES, self.convs, strict=True):
            parts.append(resize_to(conv(functional.adaptive_avg_pool2d(x, size)), x))
        joined: Tensor = self.bottleneck(torch.cat(parts, dim=1))
        return joined


class UperNetHead(nn.Module):
    """Stage maps to logits (b, classes, h/4, w/4)."""

    def __init__(self, channels: Sequence[int], classes: int, width: int = 512, dropout: float = 0.1) -> None:
        super().__init__()
        self.pooling = PyramidPooling(channels[-1], width)
        self.laterals = nn.ModuleList(ConvNormRelu(c, width) for c in channels[:-1])
        self.smooths = nn.ModuleList(ConvNormRelu(width, width, 3) for _ in channels[:-1])
        self.fusion = ConvNormRelu(width * len(channels), width, 3)
        self.dropout = nn.Dropout2d(dropout)
        self.classifier = nn.Conv2d(width, classes, 1)

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Logits (b, classes, h, w) at the size of ``maps[0]``; maps are ordered from large to small."""
        level = self.pooling(maps[-1])
        levels = [level]
        for i in reversed(range(len(self.laterals))):
            level = self.laterals[i](maps[i])
            level = level + resize_to(levels[0], level)
            levels.insert(0, level)
        smooth = [conv(x) for conv, x in zip(self.smooths, levels, strict=False)]
        smooth.append(levels[-1])
        joined = torch.cat([resize_to(x, smooth[0]) for x in smooth], dim=1)
        logits: Tensor = self.classifier(self.dropout(self.fusion(joined)))
        return logits
