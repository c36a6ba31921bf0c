"""From the surroundings of a box to the outline of what it holds, corrected by clicks.

The surroundings are cut out and scaled to one size, so that a nucleus of 20 pixels and a person of 500 are drawn with
the same number of points. Frozen ImageNet maps of that crop say what belongs together, a decoder of four steps with
lateral connections (Ronneberger et al., "U-Net", arXiv 1505.04597; Lin et al., "Feature Pyramid Networks", arXiv
1612.03144) draws the edge. Box and clicks come in as maps (Xu et al., "Deep Interactive Object Selection", arXiv
1603.04042).
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from swin_annotator.models.nets.efficientnet_lite import FINE_CHANNELS, FINE_TAPS, EfficientNetLite

SIDE = 96
"""Pixels a side of a crop."""
HINTS = 3
"""Maps beside the colours: the box, the clicks on the object, those beside it."""
WIDTHS = (24, 40, 64, 96)
"""Channels of the decoder at strides 2, 4, 8 and 16."""


class MaskNet(nn.Module):
    """Crops with hints to mask logits at half their resolution."""

    def __init__(self) -> None:
        super().__init__()
        self.imagenet = EfficientNetLite(FINE_TAPS)
        self.decoder = MaskDecoder()

    def forward(self, pixels: Tensor, hints: Tensor) -> Tensor:
        """(b, SIDE / 2, SIDE / 2) logits.

        Args:
            pixels: (b, 3, SIDE, SIDE) sRGB, 0..255.
            hints: (b, HINTS, SIDE, SIDE), 0..1.
        """
        logits: Tensor = self.decoder(self.imagenet(pixels), pixels, hints)
        return logits


class MaskDecoder(nn.Module):
    """The part that is trained."""

    def __init__(self) -> None:
        super().__init__()
        finest, *rest = WIDTHS
        self.stem = _conv(3 + HINTS, finest, stride=2)
        self.lateral = nn.ModuleList(
            nn.Conv2d(channels, width, 1) for channels, width in zip(FINE_CHANNELS[:-1], rest, strict=True)
        )
        self.deepest = nn.Conv2d(FINE_CHANNELS[-1], WIDTHS[-1], 1)
        self.merge = nn.ModuleList(_conv(width + HINTS, width) for width in WIDTHS)
        self.narrow = nn.ModuleList(nn.Conv2d(coarse, fine, 1) for fine, coarse in zip(WIDTHS[:-1], rest, strict=True))
        self.last = nn.Sequential(_conv(finest, finest), nn.Conv2d(finest, 1, 1))

    def forward(self, maps: Sequence[Tensor], pixels: Tensor, hints: Tensor) -> Tensor:
        """(b, h / 2, w / 2) logits of crops (b, 3, h, w), 0..255, with their ImageNet maps at strides 4 to 32."""
        fine = self.stem(torch.cat([(pixels - 127) / 128, hints], 1))
        levels = [fine, *(lateral(each) for lateral, each in zip(self.lateral, maps[:-1], strict=True))]
        x = self.deepest(maps[-1])
        for i in reversed(range(len(levels))):
            below = levels[i]
            x = functional.interpolate(x, below.shape[-2:], mode="bilinear", align_corners=False)
            x = below + (x if i == len(levels) - 1 else self.narrow[i](x))
            x = self.merge[i](torch.cat([x, functional.adaptive_avg_pool2d(hints, below.shape[-2:])], 1))
        logits: Tensor = self.last(x)[:, 0]
        return logits


def _conv(inner: int, outer: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inner, outer, 3, stride, padding=1, bias=False), nn.BatchNorm2d(outer), nn.ReLU(inplace=True)
    )
