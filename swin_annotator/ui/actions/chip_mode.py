"""How much label chips say, as the table of actions and the canvas both name it."""

from __future__ import annotations

from enum import Enum


class ChipMode(Enum):
    """How much a chip says at most."""

    FULL = "full"
    SCORE = "score"
    COLOUR = "colour"
    NONE = "none"
