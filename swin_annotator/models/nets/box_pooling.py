"""Pooled maps of a frozen network inside a token's box, as a second half of the token's class vector.

One token looks through a fixed window at one place; the mean of a map over the whole box is the same for a thing
wherever its token lies and however large it is (RoI features: Girshick, "Fast R-CNN", arXiv 1504.08083, section 2.1).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

GAIN = 4
"""Factor of the correction's input, so that it varies about as much as a layer expects."""
SAMPLES = 4
"""Points a side of a box at which the maps are read."""
READING = frozenset(("cpu",))
"""Kinds of devices where reading some cells takes a fifth of the time of a product with all of them."""
CHUNK_BYTES = 1 << 22
"""Bytes of the weights of some boxes, so that they stay in the cache."""
DROPPED, DROPPED_INNER = 0.2, 0.3
"""Shares of the numbers that are hidden in training; without it a few hundred views are learned by heart."""


class BoxPooling(nn.Module):
    """Boxes on maps of a second network to unit vectors.

    The mean of each map over a box has its own average over all images taken off and gets length one, so that no map
    outweighs the others; a linear projection plus a small learned correction make the vector.

    Args:
        channels: of the maps.
        vector: numbers in a vector.
        inner: width of the correction.
    """

    def __init__(self, channels: tuple[int, ...], vector: int, inner: int = 512) -> None:
        super().__init__()
        self.channels = channels
        self.mean: Tensor
        self.register_buffer("mean", torch.zeros(sum(channels)))
        self.project = nn.Linear(sum(channels), vector, bias=False)
        self.correct = nn.Sequential(nn.Linear(sum(channels), inner), nn.GELU(), nn.Linear(inner, vector))
        for parameter in self.correct[-1].parameters():
            nn.init.zeros_(parameter)

    def forward(self, maps: Sequence[Tensor], boxes: Tensor, size_hw: tuple[int, int]) -> Tensor:
        """(b, n, vector) of length one.

        Args:
            maps: (b, c, h, w) each, over the whole input.
            boxes: (b, n, 4) xyxy in pixels of the input; what hangs over its border repeats the border.
            size_hw: of the input.
        """
        return self.vectors(box_means(maps, boxes, size_hw))

    def vectors(self, means: Tensor) -> Tensor:
        """(..., vector) of length one, from means (..., sum of channels) of :func:`box_means`."""
        widen, activate, narrow = self.correct
        parts = functional.dropout(self.parts(means), DROPPED, self.training)
        inner = functional.dropout(activate(widen(GAIN * parts)), DROPPED_INNER, self.training)
        return functional.normalize(self.project(parts) + narrow(inner), dim=-1)

    def parts(self, means: Tensor) -> Tensor:
        """The same numbers about zero, those of each map with length one."""
        pieces = (means - self.mean).split(self.channels, -1)
        return torch.cat([functional.normalize(piece, dim=-1) for piece in pieces], -1)


def box_means(maps: Sequence[Tensor], boxes: Tensor, size_hw: tuple[int, int], samples: int = SAMPLES) -> Tensor:
    """(b, n, sum of channels) means of each map (b, c, h, w) over boxes (b, n, 4), xyxy in pixels of the input.

    A box is read at ``samples`` x ``samples`` points, bilinearly, which takes four cells of the map for each point.
    """
    means = [
        torch.stack([_means(each, own, size_hw, samples) for each, own in zip(one.float(), boxes, strict=True)])
        for one in maps
    ]
    return torch.cat(means, -1)


def _means(cells: Tensor, boxes: Tensor, size_hw: tuple[int, int], samples: int) -> Tensor:
    """(n, c) of one map (c, h, w) and boxes (n, 4)."""
    h, w = cells.shape[-2:]
    rows = cells.permute(1, 2, 0).flatten(0, 1)
    down = _Points.of(boxes[:, 1::2], samples, size_hw[0], h)
    across = _Points.of(boxes[:, 0::2], samples, size_hw[1], w)
    if cells.device.type in READING:
        return _read(down, across, rows, w)
    return _weighted(down.weights(h), across.weights(w), rows)


class _Points(NamedTuple):
    """Points on a line of cells, whose ends go on for ever."""

    first: Tensor
    """(n, s) int32: the cell before each point ..."""
    second: Tensor
    """... and the one after it."""
    share: Tensor
    """(n, s): of the second."""

    @classmethod
    def of(cls, ends: Tensor, samples: int, side: int, length: int) -> _Points:
        """Points spread evenly between ``ends`` (n, 2) in pixels of a ``side`` that ``length`` cells cover."""
        places = (torch.arange(samples, device=ends.device) + 0.5) / samples
        at = (ends[:, :1] + (ends[:, 1:] - ends[:, :1]) * places) / side * length - 0.5
        at = at.clamp(0, length - 1).nan_to_num()  # a box that is no number may not read beyond the cells
        first = at.floor()
        whole = first.to(torch.int32)
        return cls(whole, (whole + 1).clamp(max=length - 1), at - first)

    @property
    def cells(self) -> tuple[Tensor, Tensor]:
        """(n, 2 s) cells, and how much each counts in the mean of the points."""
        share = self.share / self.share.shape[-1]
        return torch.cat([self.first, self.second], -1), torch.cat([1 / self.share.shape[-1] - share, share], -1)

    def weights(self, length: int) -> Tensor:
        """(n, length): how much each cell counts in the mean of the points."""
        cells = torch.arange(length, device=self.share.device, dtype=self.share.dtype)
        return (1 - ((self.first + self.share)[..., None] - cells).abs()).clamp(min=0).mean(-2)


def _read(down: _Points, across: _Points, rows: Tensor, width: int) -> Tensor:
    """(n, c) means over points of ``rows`` (h * w, c), cells of a map ``width`` cells wide."""
    (y, high), (x, wide) = down.cells, across.cells
    cells = (y[:, :, None] * width + x[:, None]).flatten(1)
    shares = (high[:, :, None] * wide[:, None]).flatten(1)
    return functional.embedding_bag(cells, rows, mode="sum", per_sample_weights=shares)


def _weighted(down: Tensor, across: Tensor, cells: Tensor) -> Tensor:
    """(n, c) sums of ``cells`` (h * w, c) by weights of rows (n, h) and of columns (n, w)."""
    step = max(1, CHUNK_BYTES // (4 * len(cells)))
    parts = [
        (down[i : i + step, :, None] * across[i : i + step, None]).flatten(1) @ cells
        for i in range(0, max(1, len(down)), step)
    ]
    return torch.cat(parts)
