"""Training steps of a head that needs whole maps, not single cells: pieces of several images' maps, of one size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from swin_annotator.models.pixel_loss import known_entropy

LARGEST = 64
"""Cells of a crop's side at most, of the first map."""
STEP = 8
"""Crops begin at multiples of so many cells of the first map: whole cells of the last one."""


@dataclass(frozen=True, slots=True, eq=False)
class LabelledMaps:
    """A labelled image, as a head sees it."""

    maps: tuple[NDArray[np.float16], ...]
    """(c, h, w) each, from large to small, each half the size of the one before."""
    cells: NDArray[np.uint8]
    """(h, w) class of each cell of the first map, or ``pixel_loss.UNKNOWN``."""


def loss(head: nn.Module, pieces: Sequence[LabelledMaps], weights: Tensor, generator: torch.Generator) -> Tensor:
    """Cross entropy of what is known in one crop of each piece.

    Args:
        head: maps of a batch to logits at the size of the first one.
        pieces: two or more.
        weights: of the classes.
        generator: draws the crops.
    """
    sides = [min(LARGEST, *(piece.cells.shape[axis] for piece in pieces)) // STEP * STEP for axis in (0, 1)]
    cropped = [_crop(piece, (sides[0], sides[1]), generator) for piece in pieces]
    levels = [torch.stack([maps[level] for maps, _ in cropped]) for level in range(len(pieces[0].maps))]
    wanted = torch.stack([cells for _, cells in cropped])
    return known_entropy(head(levels), wanted, weights)


def _crop(piece: LabelledMaps, sides: tuple[int, int], generator: torch.Generator) -> tuple[list[Tensor], Tensor]:
    starts = [
        int(torch.randint((length - side) // STEP + 1, (1,), generator=generator)) * STEP
        for length, side in zip(piece.cells.shape, sides, strict=True)
    ]
    (top, left), (height, width) = starts, sides
    maps = [
        torch.from_numpy(x).float()[:, top >> level : (top + height) >> level, left >> level : (left + width) >> level]
        for level, x in enumerate(piece.maps)
    ]
    cells = torch.from_numpy(piece.cells[top : top + height, left : left + width].astype(np.int64))
    if torch.rand(1, generator=generator) < 0.5:
        return [x.flip(-1) for x in maps], cells.flip(-1)
    return maps, cells
