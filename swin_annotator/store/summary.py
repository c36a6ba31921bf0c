"""What the lists show of images and categories, counted by the database."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from swin_annotator.core.types import ImageState, State
from swin_annotator.store.database import Database

COUNTS = """SELECT i.id, i.error != '', i.reviewed, coalesce(sum(a.state = 'accepted'), 0),
    coalesce(sum(a.state = 'proposed'), 0), count(a.state)
    FROM images i LEFT JOIN annotations a ON a.image_id = i.id"""


@dataclass(frozen=True, slots=True)
class ImageSummary:
    """What the image list shows of one image."""

    state: ImageState
    accepted: int
    proposed: int


def summarise(unreadable: int, reviewed: int, accepted: int, proposed: int, objects: int) -> ImageSummary:
    """What a row of ``COUNTS``, without its id, says of an image."""
    if unreadable:
        state = ImageState.UNREADABLE
    elif reviewed:  # a person's word, whatever is left open
        state = ImageState.REVIEWED
    elif proposed:
        state = ImageState.PROPOSALS
    elif objects:
        state = ImageState.REVIEWED
    else:
        state = ImageState.UNTOUCHED
    return ImageSummary(state, accepted, proposed)


def count_by_category(database: Database, states: Collection[State]) -> dict[int, int]:
    """Category id -> how many annotations in ``states`` have it; categories without one are left out."""
    rows = database.rows(
        f"SELECT category_id, count(*) FROM annotations WHERE state IN ({', '.join('?' * len(states))}) "
        "GROUP BY category_id",
        [state.value for state in states],
    )
    return {row[0]: row[1] for row in rows}
