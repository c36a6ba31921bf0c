"""Answers of models whose numbers went astray."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from swin_annotator.errors import ModelError
from swin_annotator.messages import Message


def require_finite(name: str, answers: Iterable[NDArray[Any]]) -> None:
    """Raises ModelError where the model ``name`` answered with NaN or infinity: overflow, or damaged weights."""
    if not all(np.isfinite(array).all() for array in answers):
        raise ModelError(
            Message("{name} answered with numbers that are not finite.", name=name),
            hint=Message("Use float32, or pull the model again."),
        )
