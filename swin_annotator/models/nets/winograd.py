"""3x3 convolutions with a quarter of the multiplications.

Winograd's minimal filtering F(4x4, 3x3): Lavin and Gray, "Fast Algorithms for Convolutional Neural Networks"
(arXiv 1509.09308), section 4.3. 36 products for 16 outputs instead of 144, each a matrix product over many tiles.
The transforms amplify rounding about threefold in float32, which is harmless, and far too much in bfloat16.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

_INPUT = (
    (4, 0, -5, 0, 1, 0),
    (0, -4, -4, 1, 1, 0),
    (0, 4, -4, -1, 1, 0),
    (0, -2, -1, 2, 1, 0),
    (0, 2, -1, -2, 1, 0),
    (0, 4, 0, -5, 0, 1),
)
_FILTER = (
    (1 / 4, 0, 0),
    (-1 / 6, -1 / 6, -1 / 6),
    (-1 / 6, 1 / 6, -1 / 6),
    (1 / 24, 1 / 12, 1 / 6),
    (1 / 24, -1 / 12, 1 / 6),
    (0, 0, 1),
)
_OUTPUT = ((1, 1, 1, 1, 1, 0), (0, 1, -1, 2, -2, 0), (0, 1, 1, 4, 4, 0), (0, 1, -1, 8, -8, 1))

TILES = 256
"""Tiles of one pass: enough for full matrix products, few enough that the transformed tiles stay in the cache."""


class WinogradConv:
    """A 3x3 convolution of stride 1 with a border of zeros, in float32 on the CPU.

    Args:
        weight: (out, in, 3, 3).
        bias: (out,).
    """

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        side = torch.tensor(_FILTER, dtype=torch.float32)
        taps = weight.detach().float().permute(2, 3, 1, 0).reshape(9, -1)
        self._filters = (torch.kron(side, side) @ taps).view(36, weight.shape[1], weight.shape[0])
        self._bias = bias.detach().float()
        self._input, self._output = (
            torch.kron(m, m) for m in (torch.tensor(_INPUT).float(), torch.tensor(_OUTPUT).float())
        )

    def __call__(self, x: Tensor) -> Tensor:
        """(b, h, w, in) to (b, h, w, out)."""
        b, h, w, _ = x.shape
        down, across = -(-h // 4), -(-w // 4)
        y = x.new_empty(b, down * 4, across * 4, len(self._bias))
        step = max(1, TILES // across)
        for image in range(b):
            for top in range(0, down, step):
                bottom = min(top + step, down)
                y[image, 4 * top : 4 * bottom] = self._strip(x[image], top, bottom, across)
        y = y[:, :h, :w]
        return y.add_(self._bias)

    def _strip(self, x: Tensor, top: int, bottom: int, across: int) -> Tensor:
        """(4 * (bottom - top), 4 * across, out) output rows of the tiles in rows [top, bottom)."""
        h, w, c = x.shape
        rows, tiles = bottom - top, (bottom - top) * across
        first, last = max(0, 4 * top - 1), min(h, 4 * bottom + 1)
        border = (0, 0, 1, 4 * across + 1 - w, first - (4 * top - 1), 4 * bottom + 1 - last)
        source = functional.pad(x[first:last], border)
        down, right = source.stride(0), source.stride(1)
        patches = source.as_strided((6, 6, rows, across, c), (down, right, 4 * down, 4 * right, 1))
        transformed = (self._input @ patches.reshape(36, -1)).view(36, tiles, c)
        products = torch.bmm(transformed, self._filters)
        out = (self._output @ products.view(36, -1)).view(4, 4, rows, across, -1)
        return out.permute(2, 0, 3, 1, 4).reshape(4 * rows, 4 * across, -1)
