"""The image tower of an OWL detector: the fast form where there is one, else as transformers has it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from math import ceil
from typing import Any

import torch
from torch import Tensor

from swin_annotator.models.nets.owl_tower import FastOwlTower, unsupported

_log = logging.getLogger(__name__)
Features = Callable[[Tensor, "tuple[int, int] | None"], Tensor]
"""Pixels (b, 3, side, side), and the rows and columns of tokens that are wanted, to (b, rows, columns, c) float32."""


class PlainTower(torch.nn.Module):
    """Pixels to the features of the image's tokens, by transformers."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.model = model

    def forward(self, pixels: Tensor) -> Tensor:
        """To (b, rows, columns, c)."""
        features: Tensor = self.model.image_embedder(pixels)[0]
        return features


def tower_of(model: Any, vision: Any, *, name: str, bfloat16: bool, release: bool) -> Features:
    """The image tower of a detector.

    Args:
        model: ``OwlViTForObjectDetection`` or ``Owlv2ForObjectDetection``, on the device where this is to run.
        vision: its vision transformer.
        name: of the model, for the log.
        bfloat16: round products.
        release: let the tower of ``model`` go, which then has the text tower and the heads alone.
    """
    reason = unsupported(vision.config)
    if not reason:
        dtype = torch.bfloat16 if bfloat16 else torch.float32
        return FastOwlTower(vision, model.layer_norm, dtype, release=release)
    _log.warning("%s runs at the speed of transformers: %s.", name, reason)
    plain = PlainTower(model)
    kind = next(model.parameters()).device.type

    def run(pixels: Tensor, grid_hw: tuple[int, int] | None) -> Tensor:
        with torch.autocast(kind, torch.bfloat16, enabled=bfloat16):
            features: Tensor = plain(pixels).float()
        return features if grid_hw is None else features[:, : grid_hw[0], : grid_hw[1]]

    return run


def seen_grid(size_hw: tuple[int, int], unit: tuple[float, float], grid: int) -> tuple[int, int]:
    """Rows and columns of tokens that see some of an image.

    Args:
        size_hw: of the image.
        unit: (x, y) image pixels along the whole input.
        grid: tokens along the whole input.
    """
    rows, columns = (
        max(1, min(grid, ceil(grid * length / whole - 1e-6)))
        for length, whole in zip(size_hw, (unit[1], unit[0]), strict=True)
    )
    return rows, columns
