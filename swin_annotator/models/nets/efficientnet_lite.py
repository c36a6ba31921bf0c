"""EfficientNet-Lite as a frozen source of ImageNet features: dense maps at strides 8, 16 and 32.

Tan & Le, "EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks" (arXiv 1905.11946); the Lite
variants leave out squeeze-and-excitation and use ReLU6, so that they run fast on plain processors. Batch norms are
folded into the convolutions when weights are read, so that nothing here moves in training.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

BATCH_NORM_EPSILON = 1e-3


@dataclass(frozen=True, slots=True)
class Stage:
    """Blocks of one width."""

    blocks: int
    kernel: int
    stride: int
    expansion: int
    channels: int


STAGES = (
    Stage(1, 3, 1, 1, 16),
    Stage(2, 3, 2, 6, 24),
    Stage(2, 5, 2, 6, 40),
    Stage(3, 3, 2, 6, 80),
    Stage(3, 5, 1, 6, 112),
    Stage(4, 5, 2, 6, 192),
)
"""Stages of Lite0, without its last stage, which serves the classifier alone."""
STEM = 32
TAPS = (2, 4, 5)
"""Stages whose last block is a map that leaves the network."""
CHANNELS = tuple(STAGES[i].channels for i in TAPS)
"""Channels of the maps at strides 8, 16 and 32."""
FINE_TAPS = (1, *TAPS)
"""Taps with a map at stride 4 before the others, for outlines."""
FINE_CHANNELS = tuple(STAGES[i].channels for i in FINE_TAPS)
LITE0_FILE = "efficientnet-lite0-57934424.pth"


class EfficientNetLite(nn.Module):
    """EfficientNet-Lite0 up to stride 32.

    Args:
        taps: stages whose maps leave the network.
    """

    def __init__(self, taps: tuple[int, ...] = TAPS) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, STEM, 3, stride=2)
        blocks: list[Block] = []
        ends = []
        width = STEM
        for stage in STAGES:
            for i in range(stage.blocks):
                blocks.append(Block(width, stage, stage.stride if i == 0 else 1))
                width = stage.channels
            ends.append(len(blocks) - 1)
        self.blocks = nn.ModuleList(blocks)
        self.taps = frozenset(ends[i] for i in taps)

    def forward(self, pixels: Tensor) -> list[Tensor]:
        """Maps of the taps, fine to coarse, of sRGB ``pixels`` (b, 3, h, w), 0..255; by default at strides 8 to 32."""
        x = (pixels - 127) / 128
        x = functional.relu6(self.stem(pad_same(x, self.stem)))
        maps = []
        for i, block in enumerate(self.blocks):
            x = block(x)
            if i in self.taps:
                maps.append(x)
        return maps


class Block(nn.Module):
    """An inverted residual (Sandler et al., MobileNetV2, arXiv 1801.04381, figure 3)."""

    def __init__(self, width: int, stage: Stage, stride: int) -> None:
        super().__init__()
        inner = width * stage.expansion
        self.expand = nn.Conv2d(width, inner, 1) if stage.expansion > 1 else None
        padding = stage.kernel // 2 if stride == 1 else 0
        self.depthwise = nn.Conv2d(inner, inner, stage.kernel, stride=stride, padding=padding, groups=inner)
        self.project = nn.Conv2d(inner, stage.channels, 1)
        self.residual = stride == 1 and width == stage.channels

    def forward(self, x: Tensor) -> Tensor:
        """(b, c, h, w) to the stage's channels, by its stride smaller."""
        y = x if self.expand is None else functional.relu6(self.expand(x))
        y = functional.relu6(self.depthwise(pad_same(y, self.depthwise)))
        y = self.project(y)
        return x + y if self.residual else y


def pad_same(x: Tensor, conv: nn.Conv2d) -> Tensor:
    """Zeros around ``x`` as TensorFlow's "same" puts them: the odd one at the bottom and right."""
    kernel, stride = conv.kernel_size[0], conv.stride[0]
    if stride == 1:  # symmetric: the convolution pads by itself, without a copy
        return x
    h, w = x.shape[-2:]
    rows = max((-(-h // stride) - 1) * stride + kernel - h, 0)
    columns = max((-(-w // stride) - 1) * stride + kernel - w, 0)
    return functional.pad(x, (columns // 2, columns - columns // 2, rows // 2, rows - rows // 2))


def folded(weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """State of an :class:`EfficientNetLite` from that of ``efficientnet_lite_pytorch`` (EfficientNet-Lite0).

    Raises:
        KeyError: a tensor is missing.
    """

    def fold(convolution: str, norm: str, name: str) -> dict[str, Tensor]:
        gain = weights[f"{norm}.weight"] / torch.sqrt(weights[f"{norm}.running_var"] + BATCH_NORM_EPSILON)
        return {
            f"{name}.weight": weights[f"{convolution}.weight"] * gain[:, None, None, None],
            f"{name}.bias": weights[f"{norm}.bias"] - weights[f"{norm}.running_mean"] * gain,
        }

    state = fold("_conv_stem", "_bn0", "stem")
    for i in range(sum(stage.blocks for stage in STAGES)):
        theirs, ours = f"_blocks.{i}", f"blocks.{i}"
        if f"{theirs}._expand_conv.weight" in weights:
            state |= fold(f"{theirs}._expand_conv", f"{theirs}._bn0", f"{ours}.expand")
        state |= fold(f"{theirs}._depthwise_conv", f"{theirs}._bn1", f"{ours}.depthwise")
        state |= fold(f"{theirs}._project_conv", f"{theirs}._bn2", f"{ours}.project")
    return state
