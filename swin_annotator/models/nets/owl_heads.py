"""OWL heads: what one token of the image says about one object.

Minderer et al., "Simple Open-Vocabulary Object Detection with Vision Transformers" (OWL-ViT, arXiv
2205.06230), section 3; objectness as in "Scaling Open-Vocabulary Object Detection" (OWLv2, arXiv
2306.09683). Boxes are given in cells of the token grid, so any image size has the same targets.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

SMALLEST_EXPONENT, LARGEST_EXPONENT = -4.0, 5.0

LEAST_SCALE = 10.0
"""Without a floor, early mistakes pull the scale down to 3; words then need opposite vectors to differ, and rare ones
fall together."""


class TokenOutput(NamedTuple):
    """n tokens of b images."""

    vectors: Tensor
    """(b, n, d) class vectors of length one."""
    boxes: Tensor
    """(b, n, 4) xyxy in pixels of the network's input."""
    shift: Tensor
    """(b, n)"""
    scale: Tensor
    """(b, n), positive."""
    objectness: Tensor
    """(b, n) logits."""


def cell_centres(h: int, w: int, stride: int, device: torch.device) -> Tensor:
    """(h * w, 2) x, y of the tokens' centres in input pixels, row-major."""
    y, x = torch.meshgrid(torch.arange(h, device=device), torch.arange(w, device=device), indexing="ij")
    return (torch.stack([x, y], -1).view(-1, 2).float() + 0.5) * stride


def decode_boxes(raw: Tensor, centres: Tensor, stride: int) -> Tensor:
    """(b, n, 4) xyxy in input pixels from ``raw`` (b, n, 4).

    Width and height are exponentials; the centre lies at most half a side from the token's own, so
    a token is always inside its box.
    """
    sides = 4 * stride * raw[..., 2:].clamp(SMALLEST_EXPONENT, LARGEST_EXPONENT).exp()
    middle = centres + 0.5 * torch.tanh(raw[..., :2]) * sides
    return torch.cat([middle - sides / 2, middle + sides / 2], -1)


class TokenNeck(nn.Module):
    """Stage maps (strides 4, 8, 16, 32) to one map (b, c, h/8, w/8) of object tokens.

    Every stage is projected to the same width; the first is merged down, the last two are resized
    up; their sum passes two convolutional residuals that let neighbouring tokens agree on which of
    them speaks for an object. Maps of a second network (strides 8, 16, 32) enter in the same way; their
    projections begin at zero, so that a trained neck goes on from where it was.

    Args:
        channels: of the stage maps.
        width: of the tokens.
        second: channels of the second network's maps; none: there is no such network.
    """

    def __init__(self, channels: tuple[int, ...], width: int, second: tuple[int, ...] = ()) -> None:
        super().__init__()
        self.merge = nn.Conv2d(channels[0], width, 2, stride=2)
        self.laterals = nn.ModuleList(nn.Conv2d(c, width, 1) for c in channels[1:])
        self.second = nn.ModuleList(nn.Conv2d(c, width, 1) for c in second)
        for lateral in self.second:
            for parameter in lateral.parameters():
                nn.init.zeros_(parameter)
        self.mixers = nn.ModuleList(TokenMixer(width) for _ in range(2))
        self.norm = nn.LayerNorm(width)

    def forward(self, maps: Sequence[Tensor], second: Sequence[Tensor] = ()) -> Tensor:
        """(b, h, w, c), normalised."""
        h, w = maps[1].shape[-2:]
        first = functional.pad(maps[0], (0, 2 * w - maps[0].shape[-1], 0, 2 * h - maps[0].shape[-2]))
        x = self.merge(first)
        for laterals, levels in ((self.laterals, maps[1:]), (self.second, second)):
            for lateral, level, factor in zip(laterals, levels, (1, 2, 4)[: len(laterals)], strict=True):
                y = lateral(level)
                if factor > 1:
                    y = functional.interpolate(y, scale_factor=factor, mode="bilinear", align_corners=False)
                x = x + y[..., :h, :w]
        x = x.permute(0, 2, 3, 1)
        for mixer in self.mixers:
            x = mixer(x)
        tokens: Tensor = self.norm(x)
        return tokens


class TokenMixer(nn.Module):
    """Residual: depthwise 3x3, norm and two linear layers (Liu et al., ConvNeXt, arXiv 2201.03545, figure 4)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.spatial = nn.Conv2d(width, width, 3, padding=1, groups=width)
        self.norm = nn.LayerNorm(width)
        self.widen = nn.Linear(width, 2 * width)
        self.narrow = nn.Linear(2 * width, width)

    def forward(self, x: Tensor) -> Tensor:
        """(b, h, w, c) to the same."""
        y = self.spatial(x.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
        y = self.narrow(functional.gelu(self.widen(self.norm(y))))
        return x + y


class OwlHeads(nn.Module):
    """Tokens (b, h, w, c) to class vectors, boxes, shift, scale and objectness.

    A text query scores ``sigmoid((cosine + shift) * scale)`` at a token.
    """

    def __init__(self, width: int, vector: int, stride: int = 8) -> None:
        super().__init__()
        self.stride = stride
        self.box = _mlp(width, 4)
        self.objectness = _mlp(width, 1)
        self.vector = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.Linear(width, vector))
        self.shift = nn.Linear(width, 1)
        self.scale = nn.Linear(width, 1)
        with torch.no_grad():
            self.shift.weight.mul_(0.1)
            self.scale.weight.mul_(0.1)
            self.shift.bias.fill_(-0.5)
            self.scale.bias.fill_(2.0)
            _last(self.objectness).bias.fill_(-4.0)
            _last(self.box).weight.mul_(0.1)

    def forward(self, tokens: Tensor) -> TokenOutput:
        """Compute what each of the h * w tokens says, row-major."""
        h, w = tokens.shape[1:3]
        flat = tokens.flatten(1, 2)
        centres = cell_centres(h, w, self.stride, tokens.device)
        return TokenOutput(
            functional.normalize(self.vector(flat).float(), dim=-1),
            decode_boxes(self.box(flat).float(), centres, self.stride),
            self.shift(flat).float().squeeze(-1),
            LEAST_SCALE + functional.elu(self.scale(flat).float().squeeze(-1)) + 1,
            self.objectness(flat).float().squeeze(-1),
        )


def _last(layers: nn.Sequential) -> nn.Linear:
    layer = layers[-1]
    assert isinstance(layer, nn.Linear)
    return layer


def _mlp(width: int, out: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.Linear(width, width), nn.GELU(), nn.Linear(width, out))
