"""A person's progress with an image: the one rule behind list, counts, statistics and command line."""

from __future__ import annotations

from enum import IntEnum

from swin_annotator.core.types import ImageState

DEFAULT_THRESHOLD = 0.3
"""Proposals that score less are kept and not asked about, until a person chooses another threshold."""
TINY = 1e-9


class Sighting(IntEnum):
    """States of an image by whether a person looked at it since something was proposed on it."""

    NOTHING = 0
    """Nothing was proposed: whoever looked at it judged nothing."""
    WAITS = 1
    SEEN = 2


def is_open(score: float | None, threshold: float) -> bool:
    """Return whether a proposal with this score waits for a verdict; one without a score always does."""
    return score is None or score >= threshold - TINY


def image_state(
    *,
    unreadable: bool = False,
    word: bool | None = None,
    sighting: Sighting = Sighting.NOTHING,
    waiting: int = 0,
    decided: int = 0,
) -> ImageState:
    """Return where an image stands.

    It is reviewed when a person says so, or when something was proposed on it, a person saw it since, and nothing from
    the threshold on is left. Labels alone, drawn or imported, begin an image and do not end it.

    Args:
        unreadable: whether its file can't be read.
        word: what a person said: reviewed, not reviewed, or nothing (None).
        sighting: whether a person saw what was proposed.
        waiting: proposals from the threshold on.
        decided: objects that are accepted or rejected.
    """
    if unreadable:
        return ImageState.UNREADABLE
    if word:
        return ImageState.REVIEWED
    if waiting:
        return ImageState.PROPOSALS
    if word is None and sighting is Sighting.SEEN:
        return ImageState.REVIEWED
    return ImageState.STARTED if decided else ImageState.UNTOUCHED
