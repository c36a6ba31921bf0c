"""The slot in which another engine can take the place of the image part of a model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from swin_annotator.models.base import Rgb

Run = Callable[[Tensor], Sequence[Tensor]]
"""(1, 3, h, w) float32 pixels to the outputs of the network, float32."""


@dataclass(frozen=True, slots=True)
class EngineSlot:
    """The image part of one model."""

    network: Callable[[], nn.Module]
    """Makes what another engine computes, in plain float32 layers: pixels to one tensor or a list of them."""
    pixels: Callable[[Rgb], Tensor]
    """An image as the network takes it."""
    own: Run
    """The same in torch, in the model's precision: for sizes that another engine was not made for."""
    put: Callable[[Run | None], None]
    """Lets the model use another engine; None brings its own back."""
    labels: Callable[[Rgb], NDArray[np.integer]] | None = None
    """The best label of each pixel, where the model gives one."""


@runtime_checkable
class HasEngineSlot(Protocol):
    """A model that has such a slot."""

    dtype: str

    def engine_slot(self) -> EngineSlot | None:
        """The slot; None where this model has none."""
        ...
