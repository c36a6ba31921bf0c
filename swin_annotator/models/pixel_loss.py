"""The loss of networks that learn to name pixels: rare classes count for more, and what nobody named for nothing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

UNKNOWN = 255
"""In a map of classes: nobody said what is there."""
RARE = 0.5
"""A class weighs as its share to minus this power: rare ones count, without shouting down the others."""


def class_weights(counts: Sequence[int] | NDArray[np.integer]) -> Tensor:
    """(classes,) float32, whose mean over the pixels is one.

    Args:
        counts: pixels of each class in what is learnt from; a class without any counts as one of one.
    """
    held = np.asarray(counts, np.float64) + 1
    shares = held / held.sum()
    weights = shares**-RARE
    return torch.tensor(weights / (weights * shares).sum(), dtype=torch.float32)


def known_entropy(logits: Tensor, wanted: Tensor, weights: Tensor) -> Tensor:
    """Mean cross entropy of what is known, by the weights of its classes; 0 where nothing is.

    Args:
        logits: (b, classes, ...).
        wanted: (b, ...) classes, ``UNKNOWN`` where nobody said one.
        weights: (classes,).
    """
    entropy = functional.cross_entropy(logits, wanted, weights, ignore_index=UNKNOWN, reduction="sum")
    # What nobody named teaches nothing; torch's own mean of it would be no number.
    return entropy / weights[wanted[wanted != UNKNOWN]].sum().clamp(min=1e-6)
