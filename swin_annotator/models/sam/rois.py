"""Features under boxes: the arithmetic of torchvision's ``roi_align``, which SAM 3 was trained with."""

from __future__ import annotations

import math

import torch
from torch import Tensor


def roi_align(features: Tensor, boxes: Tensor, size: int) -> Tensor:
    """Return (n, c, size, size) means of bilinear samples in the cells of each box.

    He et al., "Mask R-CNN", arXiv 1703.06870, section 3; boxes are not moved by half a pixel, and a cell has as many
    samples along a side as it is pixels long, rounded up.

    Args:
        features: (c, h, w).
        boxes: (n, 4) corners in cells of the map.
        size: cells along a side.
    """
    height, width = features.shape[-2:]
    found = []
    for left, top, right, bottom in boxes.tolist():
        rows = _weights(top, max(bottom - top, 1.0), height, size).to(features)
        columns = _weights(left, max(right - left, 1.0), width, size).to(features)
        found.append(rows @ features @ columns.T)
    return torch.stack(found) if found else features.new_zeros((0, features.shape[0], size, size))


def _weights(first: float, length: float, cells: int, size: int) -> Tensor:
    """Return (size, cells) how much each cell of the map counts in each cell of the box, along one axis."""
    each = max(1, math.ceil(length / size))
    step = length / size
    offsets = (torch.arange(size)[:, None] + (torch.arange(each) + 0.5)[None] / each) * step
    places = (first + offsets).double()
    there = (places >= -1.0) & (places <= cells)
    places = places.clamp(0, cells - 1)
    low = places.floor().long().clamp(max=cells - 1)
    high = (low + 1).clamp(max=cells - 1)
    part = (places - low).double()
    weights = torch.zeros(size, cells, dtype=torch.float64)
    weights.scatter_add_(1, low, (1 - part) * there / each)
    weights.scatter_add_(1, high, part * there / each)
    return weights
