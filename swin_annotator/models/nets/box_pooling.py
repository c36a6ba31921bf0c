"""Pooled maps of a frozen network inside a token's box, as a second half of the token's class vector.

One token looks through a fixed window at one place; the mean of a map over the whole box is the same for a thing
wherever its token lies and however large it is (RoI features: Girshick, "Fast R-CNN", arXiv 1504.08083, section 2.1).
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

SAMPLES = 4
"""Points a side of a box at which the maps are read."""
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
        # Scaled so that the correction's input varies about as much as a layer expects.
        inner = functional.dropout(activate(widen(4 * parts)), DROPPED_INNER, self.training)
        return functional.normalize(self.project(parts) + narrow(inner), dim=-1)

    def parts(self, means: Tensor) -> Tensor:
        """The same numbers about zero, those of each map with length one."""
        pieces = (means - self.mean).split(self.channels, -1)
        return torch.cat([functional.normalize(piece, dim=-1) for piece in pieces], -1)


def box_means(maps: Sequence[Tensor], boxes: Tensor, size_hw: tuple[int, int], samples: int = SAMPLES) -> Tensor:
    """(b, n, sum of channels) means of each map (b, c, h, w) over boxes (b, n, 4), xyxy in pixels of the input.

    A box is read at ``samples`` x ``samples`` points, bilinearly. Such points lie in rows and columns, so their mean
    is a product of one weight for each row of the map and one for each column, and the means of many boxes are a
    matrix product.
    """
    places = (torch.arange(samples, device=boxes.device) + 0.5) / samples
    x = boxes[..., 0:1] + (boxes[..., 2:3] - boxes[..., 0:1]) * places
    y = boxes[..., 1:2] + (boxes[..., 3:4] - boxes[..., 1:2]) * places
    means = []
    for each in maps:
        h, w = each.shape[-2:]
        down, across = _weights(y / size_hw[0] * h - 0.5, h), _weights(x / size_hw[1] * w - 0.5, w)
        cells = each.float().permute(0, 2, 3, 1).flatten(1, 2)
        means.append(torch.stack([_weighted(*one) for one in zip(down, across, cells, strict=True)]))
    return torch.cat(means, -1)


def _weights(at: Tensor, length: int) -> Tensor:
    """(..., length): how much each cell of a line counts in the mean of points (..., s); its ends go on for ever."""
    cells = torch.arange(length, device=at.device, dtype=at.dtype)
    return (1 - (at.clamp(0, length - 1)[..., None] - cells).abs()).clamp(min=0).mean(-2)


def _weighted(down: Tensor, across: Tensor, cells: Tensor) -> Tensor:
    """(n, c) sums of ``cells`` (h * w, c) by weights of rows (n, h) and of columns (n, w)."""
    step = max(1, CHUNK_BYTES // (4 * len(cells)))
    parts = [
        (down[i : i + step, :, None] * across[i : i + step, None]).flatten(1) @ cells
        for i in range(0, max(1, len(down)), step)
    ]
    return torch.cat(parts)
