"""Categories as the database has them: their order, their places, ids that are free, and what they count."""

from __future__ import annotations

from swin_annotator.core.categories import Tally, tally
from swin_annotator.core.types import Category, State
from swin_annotator.store.database import Database
from swin_annotator.store.rows import CATEGORIES

_JOINED = "categories c JOIN category_order o ON o.category_id = c.id"
_PLACE = "coalesce(c.place, o.place)"


def ordered(database: Database) -> list[Category]:
    """All categories: where a person put them, else in the order in which they first came."""
    columns = ", ".join(f"c.{name}" for name in CATEGORIES.columns)
    rows = database.rows(f"SELECT {columns} FROM {_JOINED} ORDER BY {_PLACE}, o.place")
    return CATEGORIES.read(rows)


def places(database: Database, *, made: bool = False) -> dict[int, int]:
    """Category id -> its place in the order, no two the same; with ``made`` that in which it was made, for good."""
    return dict(database.rows(f"SELECT c.id, {'o.place' if made else _PLACE} FROM {_JOINED}"))


def fresh_ids(database: Database, number: int) -> list[int]:
    """Ids that no category had before; not taken until a category is written with them."""
    (highest,) = database.rows("SELECT coalesce(max(category_id), 0) FROM category_order")[0]
    return list(range(highest + 1, highest + 1 + number))


def tallies(database: Database) -> dict[int, Tally]:
    """Category id -> how many objects have it, by what they are; categories without one are left out."""
    counts: dict[int, dict[State, int]] = {}
    known = {state.value: state for state in State}
    for category_id, state, count in database.rows(
        "SELECT category_id, state, count(*) FROM annotations GROUP BY category_id, state"
    ):
        if state in known:
            counts.setdefault(category_id, {})[known[state]] = count
    return {category_id: tally(of) for category_id, of in counts.items()}
