"""Convolutions of segmentation heads for inference: BatchNorm folded in, maps as (b, h, w, c).

A convolution over resized maps is done before resizing. Mixing channels and bilinear resizing are
linear and act on different axes, so a 3x3 convolution of a resized map is the sum of its nine taps,
each a product at the small size, resized and shifted by one pixel; resizing and shifting together are
one small matrix per axis. The numbers are the same; for maps of half the side it is a quarter of the
products.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

import torch
from torch import Tensor
from torch.nn import functional

from swin_annotator.core.byte_lru import ByteLru
from swin_annotator.models.nets.packed import PLAIN, RELU, PackedLinear
from swin_annotator.models.nets.ssformer import ConvNormRelu
from swin_annotator.models.nets.winograd import WinogradConv

Rows = Callable[[Tensor], Tensor]
WINOGRAD_CHANNELS = 128
"""Below, the transforms cost more than the products they save."""
SHIFT_BYTES = 1 << 24
"""Bytes of the matrices that one convolution keeps: some thirty sizes of photos at 512 pixels."""


def folded(layer: ConvNormRelu) -> tuple[Tensor, Tensor]:
    """Weight and bias of a convolution that gives what convolution and BatchNorm give together."""
    norm = layer.bn
    assert norm.running_mean is not None
    assert norm.running_var is not None
    factor = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    weight = layer.conv.weight * factor[:, None, None, None]
    return weight.detach(), (norm.bias - norm.running_mean * factor).detach()


def fast_conv(weight: Tensor, bias: Tensor, dtype: torch.dtype, act: str = PLAIN, *, small: bool = False) -> Rows:
    """A 1x1 or 3x3 convolution of stride 1 that keeps the size, on (b, h, w, c); then ReLU where asked.

    Args:
        weight: (out, in, k, k).
        bias: (out,).
        dtype: of input, products and output.
        act: ``PLAIN`` or ``RELU``.
        small: maps are so small that Winograd's filters, four times the weights, cost more than they save.
    """
    if weight.shape[-1] == 1:
        return PackedLinear(weight.flatten(1), bias, dtype=dtype, act=act)
    conv = _three(weight, bias, dtype, small=small)
    if act == RELU:
        return lambda x: functional.relu_(conv(x))
    return conv


def resized(x: Tensor, size_hw: Sequence[int]) -> Tensor:
    """(b, h, w, c) bilinearly resized."""
    if tuple(x.shape[1:3]) == tuple(size_hw):
        return x
    maps = x.permute(0, 3, 1, 2)
    return functional.interpolate(maps, size=tuple(size_hw), mode="bilinear", align_corners=False).permute(0, 2, 3, 1)


class JoinedConv:
    """A 3x3 convolution and ReLU over a map and other maps, resized to its size, side by side.

    Args:
        weight: (out, sum of all channels, 3, 3).
        bias: (out,).
        channels: of each map, the first one's size being kept.
        dtype: to compute in.
        small: as of :func:`fast_conv`.
    """

    def __init__(
        self, weight: Tensor, bias: Tensor, channels: Sequence[int], dtype: torch.dtype, *, small: bool = False
    ) -> None:
        own, *others = weight.detach().split(list(channels), dim=1)
        self._own = _three(own, bias, dtype, small=small)
        self._dtype = dtype
        # One product for the three taps of each row.
        self._taps = [
            [PackedLinear(part[:, :, dy].permute(2, 0, 1).flatten(0, 1), None, dtype=dtype) for dy in range(3)]
            for part in others
        ]
        self.shifts = ByteLru[Hashable, Tensor](SHIFT_BYTES, lambda matrix: matrix.nbytes)

    def __call__(self, own: Tensor, others: Sequence[Tensor]) -> Tensor:
        """(b, h, w, out) from (b, h, w, c) and smaller maps."""
        y = self._own(own)
        if not y.is_contiguous():
            y = y.contiguous()
        for other, taps in zip(others, self._taps, strict=True):
            self._add(y, other, taps)
        return functional.relu_(y)

    def _add(self, y: Tensor, x: Tensor, taps: Sequence[PackedLinear]) -> None:
        """Add to ``y`` what the taps make of ``x`` after resizing."""
        (b, high, wide, n), (h, w) = y.shape, x.shape[1:3]
        down, across = self._shift(h, high, y.device), self._shift(w, wide, y.device)
        for tap, by in zip(taps, down.view(high, h, 3).unbind(2), strict=True):  # one by one: a third of the memory
            mixed = tap(x.reshape(b * h * w, -1)).view(b * h, w * 3, n)
            rows = torch.matmul(across, mixed).view(b, h, wide * n)
            y.view(b, high, wide * n).baddbmm_(by.contiguous().expand(b, -1, -1), rows)

    def _shift(self, small: int, large: int, device: torch.device) -> Tensor:
        """(large, small * 3): resizing an axis, then reading it one back, where it is, and one further."""

        def make() -> Tensor:
            unit = torch.eye(small, device=device)[:, None]
            up = functional.interpolate(unit, size=large, mode="linear", align_corners=False)[:, 0].T
            padded = functional.pad(up, (0, 0, 1, 1))
            shifted = torch.stack([padded[d : d + large] for d in range(3)], dim=2)
            return shifted.reshape(large, small * 3).to(self._dtype)

        return self.shifts.get_or_make((small, large, device), make)


def _three(weight: Tensor, bias: Tensor, dtype: torch.dtype, *, small: bool) -> Rows:
    exact = dtype == torch.float32 and weight.device.type == "cpu"
    if exact and not small and min(weight.shape[:2]) >= WINOGRAD_CHANNELS:
        return WinogradConv(weight, bias)
    kernel = weight.detach().to(dtype).contiguous(memory_format=torch.channels_last)
    offset = bias.detach().to(dtype)
    return lambda x: functional.conv2d(x.permute(0, 3, 1, 2), kernel, offset, padding=1).permute(0, 2, 3, 1)
