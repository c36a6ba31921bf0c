"""The orders in which a list can show the images of a folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from swin_annotator.core.types import ImageState


class ImageOrder(StrEnum):
    """Orders of images; among equals, the folder's own order by name decides."""

    NAME = "name"
    STATE = "state"
    """Images that wait for a judgement first, those that are done last."""
    COUNT = "count"
    """Most objects first."""
    DOUBT = "doubt"
    """The lowest score of a proposal first; images without proposals last."""
    DATE = "date"
    """The newest file first."""


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """Facts that the orders look at."""

    state: ImageState = ImageState.UNTOUCHED
    objects: int = 0
    least_score: float | None = None
    """Least score of the proposals from the threshold on; None without any."""
    changed_ns: int | None = None
    """Modification time of the file; None where it is not known."""


_STATES = (
    *(ImageState.CHANGED, ImageState.PROPOSALS, ImageState.STARTED),
    *(ImageState.UNTOUCHED, ImageState.REVIEWED, ImageState.UNREADABLE),
)


def ranks(order: ImageOrder, facts: Mapping[int, ImageFacts], by_name: Iterable[int]) -> dict[int, int]:
    """Image id -> its place in ``order``.

    Args:
        order: what decides.
        facts: by image id; of images that are missing nothing is known.
        by_name: all ids, in the folder's own order.
    """
    nothing = ImageFacts()
    ids = sorted(by_name, key=lambda image_id: _key(order, facts.get(image_id, nothing)))
    return {image_id: place for place, image_id in enumerate(ids)}


def _key(order: ImageOrder, facts: ImageFacts) -> float:
    match order:
        case ImageOrder.STATE:
            return _STATES.index(facts.state)
        case ImageOrder.COUNT:
            return -facts.objects
        case ImageOrder.DOUBT:
            return 2.0 if facts.least_score is None else facts.least_score
        case ImageOrder.DATE:
            return 0.0 if facts.changed_ns is None else -facts.changed_ns
    return 0.0
