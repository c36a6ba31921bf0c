"""Amounts of text on label chips, as the table of actions and the canvas both name them."""

from __future__ import annotations

from enum import Enum


class ChipMode(Enum):
    """The most that a chip says."""

    FULL = "full"
    SCORE = "score"
    COLOUR = "colour"
    NONE = "none"
