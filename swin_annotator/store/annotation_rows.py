"""Annotations as the database finds them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

from swin_annotator.core.types import Annotation, Source, State
from swin_annotator.store.database import Database
from swin_annotator.store.rows import ANNOTATIONS, source_of


def find(database: Database, image_id: int | None, states: Collection[State] | None) -> list[Annotation]:
    """Those of one image or of all, by id; only those in ``states`` when given."""
    sql, values = _query(image_id, states)
    return ANNOTATIONS.read(database.rows(sql, values))


def each(database: Database, states: Collection[State], *, by_image: bool = False) -> Iterator[Annotation]:
    """All in ``states`` by id, or by image and id, one after the other, never all in memory."""
    sql, values = _query(None, states, "image_id, id" if by_image else "id")
    for some in database.parts(sql, values):
        yield from ANNOTATIONS.read(some)


def by_id(database: Database, ids: Collection[int]) -> list[Annotation]:
    """Those of these ids that are there, by id."""
    sql = f"{ANNOTATIONS.select} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
    return ANNOTATIONS.read(database.rows(sql, (json.dumps(list(ids)),)))


def count_by_image(database: Database, states: Collection[State]) -> dict[int, int]:
    """Image id -> how many it has in ``states``; images without any are left out."""
    marks = ", ".join("?" * len(states))
    sql = f"SELECT image_id, count(*) FROM annotations WHERE state IN ({marks}) GROUP BY image_id"
    return dict(database.rows(sql, [state.value for state in states]))


def tally(
    database: Database, states: Collection[State], image_ids: Collection[int]
) -> list[tuple[int, Source, int, float | None]]:
    """Category, source, how many there are of these on some images, and the lowest score among them."""
    marks = ", ".join("?" * len(states))
    sql = (
        "SELECT category_id, source, count(*), min(score) FROM annotations "
        f"WHERE state IN ({marks}) AND image_id IN (SELECT value FROM json_each(?)) GROUP BY category_id, source"
    )
    rows = database.rows(sql, [*(state.value for state in states), json.dumps(list(image_ids))])
    return [(row[0], source_of(row[1]), row[2], row[3]) for row in rows]


def _query(image_id: int | None, states: Collection[State] | None, order: str = "id") -> tuple[str, list[object]]:
    conditions: list[str] = []
    values: list[object] = []
    if image_id is not None:
        conditions.append("image_id = ?")
        values.append(image_id)
    if states is not None:
        conditions.append(f"state IN ({', '.join('?' * len(states))})")
        values.extend(state.value for state in states)
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"{ANNOTATIONS.select}{where} ORDER BY {order}", values
