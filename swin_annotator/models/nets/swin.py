"""Swin Transformer backbone: four feature maps from any image size.

Liu et al., "Swin Transformer: Hierarchical Vision Transformer using Shifted Windows", ICCV 2021
(arXiv 2103.14030), sections 3.1 and 3.2. With ``stem="patch"`` the arithmetic is that of
transformers' ``SwinBackbone``: every map is padded to whole windows, padding tokens are keys, and a
shifted block stays shifted on small maps, so what an image gives never depends on earlier images.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from swin_annotator.models.nets.window_plan import MASKED

MOST_CHANNELS, MOST_BLOCKS, MOST_WINDOW = 4096, 128, 64
"""A config that asks for more is damaged; Swin-L has 192 channels after the embedding and 18 blocks in a stage."""


@dataclass(frozen=True, slots=True)
class SwinConfig:
    """Shape of a Swin backbone; Swin-T is the default."""

    embed_dim: int = 96
    depths: tuple[int, ...] = (2, 2, 6, 2)
    heads: tuple[int, ...] = (3, 6, 12, 24)
    window: int = 7
    mlp_ratio: float = 4.0
    patch: int = 4
    stem: str = "patch"
    pooled: bool = False
    """For classification, as transformers' ``SwinModel``: only the last map, and no shift on maps that are not larger
    than a window."""

    def __post_init__(self) -> None:
        """Raises ValueError for numbers of which no network can be built, before any memory is asked for."""
        limits = {
            "embed_dim": ((self.embed_dim,), MOST_CHANNELS),
            "depths": (self.depths, MOST_BLOCKS),
            "heads": (self.heads, MOST_CHANNELS),
            "window": ((self.window,), MOST_WINDOW),
            "patch": ((self.patch,), MOST_WINDOW),
            "mlp_ratio": ((self.mlp_ratio,), MOST_WINDOW),
        }
        for name, (values, most) in limits.items():
            if not values or not all(0 < value <= most for value in values):
                raise ValueError(f"{name} {getattr(self, name)} is not between 0 and {most}")
        if len(self.depths) != len(self.heads) or any(c % n for c, n in zip(self.channels, self.heads, strict=True)):
            raise ValueError(f"heads {self.heads} do not divide {self.channels} channels")

    def shifts(self, size_hw: tuple[int, int]) -> tuple[tuple[int, ...], ...]:
        """Return how far each block of each stage shifts, from the size of the embedded map.

        Every second by half a window.
        """
        h, w = size_hw
        shifts = []
        for depth in self.depths:
            shift = 0 if self.pooled and min(h, w) <= self.window else self.window // 2
            shifts.append(tuple(shift if i % 2 else 0 for i in range(depth)))
            h, w = -(-h // 2), -(-w // 2)
        return tuple(shifts)

    @property
    def channels(self) -> tuple[int, ...]:
        """Channels of each stage's map."""
        return tuple(self.embed_dim * 2**i for i in range(len(self.depths)))


class PatchEmbed(nn.Module):
    """Pixels (b, 3, h, w) to normalised tokens (b, ceil(h/4), ceil(w/4), c); section 3.1."""

    def __init__(self, config: SwinConfig) -> None:
        super().__init__()
        self.patch = config.patch
        self.projection = nn.Conv2d(3, config.embed_dim, config.patch, config.patch)
        self.norm = nn.LayerNorm(config.embed_dim)

    def forward(self, pixels: Tensor) -> Tensor:
        """Tokens of ``pixels``, padded at the bottom and right to whole patches."""
        height, width = pixels.shape[-2:]
        pixels = functional.pad(pixels, (0, -width % self.patch, 0, -height % self.patch))
        tokens: Tensor = self.norm(self.projection(pixels).permute(0, 2, 3, 1))
        return tokens


class ConvEmbed(nn.Module):
    """Two strided 3x3 convolutions in place of the patch projection.

    Xiao et al., "Early Convolutions Help Transformers See Better" (arXiv 2106.14881): a small
    network trained from scratch learns faster with them.
    """

    def __init__(self, config: SwinConfig) -> None:
        super().__init__()
        if config.patch != 4:
            raise ValueError("the convolutional stem has stride 4")
        half = config.embed_dim // 2
        self.first = nn.Conv2d(3, half, 3, stride=2, padding=1)
        self.second = nn.Conv2d(half, config.embed_dim, 3, stride=2, padding=1)
        self.norm = nn.LayerNorm(config.embed_dim)

    def forward(self, pixels: Tensor) -> Tensor:
        """As PatchEmbed."""
        height, width = pixels.shape[-2:]
        pixels = functional.pad(pixels, (0, -width % 4, 0, -height % 4))
        tokens: Tensor = self.second(functional.gelu(self.first(pixels)))
        normalised: Tensor = self.norm(tokens.permute(0, 2, 3, 1))
        return normalised


def relative_position_index(window: int) -> Tensor:
    """(window**2, window**2) int64: the row of the bias table for each pair of tokens."""
    index = torch.empty(window**2, window**2, dtype=torch.int64)
    if index.is_meta:  # only the size is asked for, and arithmetic without numbers makes torch import its compiler
        return index
    axis = torch.arange(window)
    row, column = (grid.flatten() for grid in torch.meshgrid(axis, axis, indexing="ij"))
    rows = row[:, None] - row[None, :] + window - 1
    columns = column[:, None] - column[None, :] + window - 1
    return rows * (2 * window - 1) + columns


def to_windows(x: Tensor, window: int) -> Tensor:
    """(b, h, w, c) to (b * windows, window**2, c), windows in row-major order."""
    b, h, w, c = x.shape
    x = x.view(b, h // window, window, w // window, window, c)
    return x.permute(0, 1, 3, 2, 4, 5).reshape(-1, window * window, c)


def from_windows(x: Tensor, window: int, h: int, w: int) -> Tensor:
    """Undo :func:`to_windows`."""
    x = x.view(-1, h // window, w // window, window, window, x.shape[-1])
    return x.permute(0, 1, 3, 2, 4, 5).reshape(-1, h, w, x.shape[-1])


def shift_mask(h: int, w: int, window: int, shift: int, device: torch.device) -> Tensor:
    """(windows, window**2, window**2) float32 mask of a cyclically shifted map; section 3.2."""

    def region(n: int) -> Tensor:
        at = torch.arange(n, device=device)
        return (at >= n - window).long() + (at >= n - shift).long()

    regions = (region(h)[:, None] * 3 + region(w)[None, :]).view(1, h, w, 1)
    regions = to_windows(regions, window).squeeze(-1)
    return (regions[:, None, :] != regions[:, :, None]).float() * MASKED


class WindowAttention(nn.Module):
    """Multi-head self-attention inside windows, with relative position bias; section 3.2.

    Input and output are (b, h, w, c) with h and w whole numbers of windows.
    """

    def __init__(self, dim: int, heads: int, window: int, shift: int) -> None:
        super().__init__()
        self.heads, self.window, self.shift = heads, window, shift
        self.scale = (dim // heads) ** -0.5
        self.qkv = nn.Linear(dim, 3 * dim)
        self.proj = nn.Linear(dim, dim)
        self.bias_table = nn.Parameter(torch.zeros((2 * window - 1) ** 2, heads))
        nn.init.trunc_normal_(self.bias_table, std=0.02)
        self.register_buffer("bias_index", relative_position_index(window), persistent=False)

    def position_bias(self) -> Tensor:
        """(heads, window**2, window**2), added to the attention logits."""
        index: Tensor = self.bias_index  # type: ignore[assignment]  # a buffer
        return self.bias_table[index.view(-1)].view(*index.shape, -1).permute(2, 0, 1)

    def forward(self, x: Tensor, shift: int) -> Tensor:
        """Every token as a mean of the tokens of its window, the windows moved by ``shift``."""
        b, h, w, c = x.shape
        if shift:
            x = torch.roll(x, (-shift, -shift), (1, 2))
        x = to_windows(x, self.window)
        n = x.shape[1]
        q, k, v = self.qkv(x).view(-1, n, 3, self.heads, c // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        scores = (q * self.scale) @ k.transpose(-2, -1)
        bias = self.position_bias()
        if shift:
            bias = bias + shift_mask(h, w, self.window, shift, bias.device)[:, None]
            scores = scores.view(b, -1, *scores.shape[1:])
        scores = (scores + bias.to(scores.dtype)).view(-1, self.heads, n, n)
        x = torch.softmax(scores, -1) @ v
        x = self.proj(x.transpose(1, 2).reshape(-1, n, c))
        x = from_windows(x, self.window, h, w)
        return torch.roll(x, (shift, shift), (1, 2)) if shift else x


class SwinBlock(nn.Module):
    """Attention in windows and an MLP, each after a LayerNorm and beside a skip; equation 3."""

    def __init__(self, dim: int, heads: int, config: SwinConfig, shifted: bool) -> None:
        super().__init__()
        hidden = int(dim * config.mlp_ratio)
        self.window, self.pooled = config.window, config.pooled
        self.norm1 = nn.LayerNorm(dim)
        self.attention = WindowAttention(dim, heads, config.window, config.window // 2 if shifted else 0)
        self.norm2 = nn.LayerNorm(dim)
        self.fc1 = nn.Linear(dim, hidden)
        self.fc2 = nn.Linear(hidden, dim)

    def forward(self, x: Tensor) -> Tensor:
        """(b, h, w, c) to the same; pads to whole windows and crops again."""
        h, w = x.shape[1:3]
        shift = 0 if self.pooled and min(h, w) <= self.window else self.attention.shift
        y = functional.pad(self.norm1(x), (0, 0, 0, -w % self.window, 0, -h % self.window))
        x = x + self.attention(y, shift)[:, :h, :w]
        y = self.fc2(functional.gelu(self.fc1(self.norm2(x))))
        return x + y


class PatchMerging(nn.Module):
    """(b, h, w, c) to (b, ceil(h/2), ceil(w/2), 2c): 2x2 neighbours become one; section 3.1."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(4 * dim)
        self.reduction = nn.Linear(4 * dim, 2 * dim, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """Pads odd sides by one row or column of zeros."""
        b, h, w, c = x.shape
        if h % 2 or w % 2:
            x = functional.pad(x, (0, 0, 0, w % 2, 0, h % 2))
        h, w = x.shape[1] // 2, x.shape[2] // 2
        # Order (0,0) (1,0) (0,1) (1,1), as in the official code, so that its weights fit.
        x = x.view(b, h, 2, w, 2, c).permute(0, 1, 3, 4, 2, 5).reshape(b, h, w, 4 * c)
        merged: Tensor = self.reduction(self.norm(x))
        return merged


class SwinBackbone(nn.Module):
    """Images to the four normalised stage maps, strides 4, 8, 16 and 32."""

    def __init__(self, config: SwinConfig) -> None:
        super().__init__()
        self.config = config
        self.embed = ConvEmbed(config) if config.stem == "conv" else PatchEmbed(config)
        self.stages = nn.ModuleList()
        self.merges = nn.ModuleList()
        self.norms = nn.ModuleList()
        for i, (dim, depth, heads) in enumerate(zip(config.channels, config.depths, config.heads, strict=True)):
            blocks = (SwinBlock(dim, heads, config, shifted=i % 2 == 1) for i in range(depth))
            self.stages.append(nn.Sequential(*blocks))
            wanted = not config.pooled or i == len(config.depths) - 1
            self.norms.append(nn.LayerNorm(dim) if wanted else nn.Identity())
        for dim in config.channels[:-1]:
            self.merges.append(PatchMerging(dim))
        self.apply(_init)

    def forward(self, pixels: Tensor) -> list[Tensor]:
        """Four maps (b, c_i, ceil(h / s_i), ceil(w / s_i)) of ``pixels`` (b, 3, h, w); the last one where pooled.

        Pixels are normalised floats; h and w are free (32 or more is sensible). The maps are
        channels-last views.
        """
        x = self.embed(pixels)
        maps = []
        for i, stage in enumerate(self.stages):
            x = stage(x)
            if isinstance(self.norms[i], nn.LayerNorm):
                maps.append(self.norms[i](x).permute(0, 3, 1, 2))
            if i < len(self.merges):
                x = self.merges[i](x)
        return maps


def _init(module: nn.Module) -> None:
    if isinstance(module, nn.Linear):
        nn.init.trunc_normal_(module.weight, std=0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
