"""Summaries of images and categories, counted by the database."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from math import isfinite
from operator import itemgetter
from typing import Any

from swin_annotator.core.edits import Row
from swin_annotator.core.progress import DEFAULT_THRESHOLD, TINY, Sighting, image_state
from swin_annotator.core.thresholds import Thresholds, apart_from
from swin_annotator.core.types import Annotation, ImageState, State
from swin_annotator.store.database import Database
from swin_annotator.store.rows import json_or, word_of

THRESHOLD = "threshold"
"""The setting that holds the score from which on proposals are asked about ..."""
APART = "thresholds_apart"
"""... and the one that says how far from it the thresholds of categories are."""
_COUNTS = """SELECT i.id, i.error != '', i.reviewed, i.sighting, c.state, c.objects, c.waiting FROM images i LEFT JOIN (
        SELECT a.image_id AS image_id, a.state AS state, count(*) AS objects,
            sum(a.state = 'proposed' AND coalesce(a.score, 1) >= {least}) AS waiting
        FROM annotations a {of_objects} GROUP BY a.image_id, a.state
    ) c ON c.image_id = i.id {of_images} ORDER BY i.id"""
"""A row for each state of an image's objects. They are counted in the order of an index, which holds all of it."""


@dataclass(frozen=True, slots=True)
class ImageSummary:
    """Facts that the image list shows of one image."""

    state: ImageState
    accepted: int
    proposed: int
    """Proposals from the threshold on."""
    below: int = 0
    """Proposals that score less."""


@lru_cache(maxsize=4096)
def _summarise(
    unreadable: int, reviewed: int, sighting: int, counts: tuple[tuple[str | None, int, int], ...]
) -> ImageSummary:
    """The summary of an image of which this is known; many images share one.

    Args:
        unreadable: whether its file is.
        reviewed: as the column.
        sighting: as the column.
        counts: state, objects in it, and those of them that are asked about; no state where there are no objects.
    """
    objects = {state: count for state, count, _ in counts}
    waiting = sum(asked or 0 for _, _, asked in counts)
    state = image_state(
        unreadable=bool(unreadable),
        word=word_of(reviewed),
        sighting=Sighting(sighting),
        waiting=waiting,
        decided=objects.get(State.ACCEPTED, 0) + objects.get(State.REJECTED, 0),
    )
    return ImageSummary(state, objects.get(State.ACCEPTED, 0), waiting, objects.get(State.PROPOSED, 0) - waiting)


class Summaries:
    """States of all images, and whether a person saw what was proposed on it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, image_ids: Collection[int] | None = None) -> dict[int, ImageSummary]:
        """Image id -> its summary, for all images or those of ``image_ids``, in one pass over an index."""
        least, values = _least(self._database)
        of_objects = of_images = ""
        if image_ids is not None:
            wanted = json.dumps(list(image_ids))
            of_objects, of_images = (
                f"WHERE {key} IN (SELECT value FROM json_each(?))" for key in ("a.image_id", "i.id")
            )
            values += [wanted, wanted]
        sql = _COUNTS.format(least=least, of_objects=of_objects, of_images=of_images)
        found: dict[int, ImageSummary] = {}
        for (image_id, *said), rows in groupby(self._database.rows(sql, values), itemgetter(0, 1, 2, 3)):
            counts = tuple((state, objects, waiting) for *_, state, objects, waiting in rows)
            found[image_id] = _summarise(*said, counts)
        return found

    def note_seen(self, image_id: int) -> bool:
        """Say that a person saw what was proposed on an image; whether that was news."""
        waits = (image_id, Sighting.WAITS.value)
        if not self._database.rows("SELECT 1 FROM images WHERE id = ? AND sighting = ?", waits):
            return False
        with self._database.transaction():
            self._database.write("UPDATE images SET sighting = ? WHERE id = ?", (Sighting.SEEN.value, image_id))
        return True

    def threshold(self) -> float:
        """The score from which on proposals are asked about."""
        return _threshold(self._database)

    def thresholds(self) -> Thresholds:
        """The same, with what single categories have instead."""
        return _thresholds(self._database)


def proposed_on(rows: Iterable[Row | None]) -> set[int]:
    """The ids of images that the proposals among these rows are on."""
    return {image_id for row in rows if (image_id := _proposed_on(row))}


def note_proposed(database: Database, come: Collection[int], gone: Collection[int]) -> None:
    """Keep, inside the transaction that wrote a step, on which images there is something that nobody saw yet.

    Where all that was proposed is taken back, and nothing of it was judged, it is as if nobody had asked.

    Args:
        database: the project's.
        come: ids of images that got proposals.
        gone: ids of other images, which lost some.
    """
    among = "id IN (SELECT value FROM json_each(?))"
    note_waiting(database, come)
    if gone:
        database.write(
            f"UPDATE images SET sighting = ? WHERE {among} AND NOT EXISTS (SELECT 1 FROM annotations a "
            "WHERE a.image_id = images.id AND (a.state != 'accepted' OR a.source != ''))",
            (Sighting.NOTHING.value, json.dumps(sorted(gone))),
        )


def note_waiting(database: Database, image_ids: Collection[int]) -> None:
    """Keep, inside the transaction that wrote them, that there are proposals on these images that nobody saw yet.

    An image that a person saw stays seen where nothing from the threshold on is proposed: a run that puts faint
    proposals in place of faint ones asks nothing.
    """
    if image_ids:
        least, values = _least(database)
        database.write(
            "UPDATE images SET sighting = ? WHERE id IN (SELECT value FROM json_each(?)) AND (sighting != ? OR EXISTS "
            "(SELECT 1 FROM annotations a WHERE a.image_id = images.id AND a.state = 'proposed' "
            f"AND coalesce(a.score, 1) >= {least}))",
            (Sighting.WAITS.value, json.dumps(sorted(image_ids)), Sighting.SEEN.value, *values),
        )


def _threshold(database: Database) -> float:
    """The score from which on proposals are asked about."""
    kept = _setting(database, THRESHOLD)
    is_number = isinstance(kept, int | float) and not isinstance(kept, bool) and isfinite(kept)
    return float(kept) if is_number else DEFAULT_THRESHOLD


def _thresholds(database: Database) -> Thresholds:
    return Thresholds(_threshold(database), apart_from(_setting(database, APART)))


def _least(database: Database) -> tuple[str, list[object]]:
    """The least score of an annotation ``a`` that is asked about, as SQL, and its values."""
    found = _thresholds(database)
    if not found.apart:
        return "?", [found.common - TINY]
    values: list[object] = []
    for category_id in found.apart:
        values += [category_id, found.of(category_id) - TINY]
    whens = " ".join("WHEN ? THEN ?" for _ in found.apart)
    return f"(CASE a.category_id {whens} ELSE ? END)", [*values, found.common - TINY]


def _setting(database: Database, key: str) -> Any:
    rows = database.rows("SELECT value FROM settings WHERE key = ?", (key,))
    return json_or(rows[0][0], None) if rows else None


def _proposed_on(row: Row | None) -> int:
    """The image of a proposal, 0 where it is none."""
    return row.image_id if isinstance(row, Annotation) and row.state is State.PROPOSED else 0


def count_by_category(database: Database, states: Collection[State]) -> dict[int, int]:
    """Category id -> how many annotations in ``states`` have it; categories without one are left out."""
    rows = database.rows(
        f"SELECT category_id, count(*) FROM annotations WHERE state IN ({', '.join('?' * len(states))}) "
        "GROUP BY category_id",
        [state.value for state in states],
    )
    return {row[0]: row[1] for row in rows}
