"""Objects without outlines, read from an index: of one image, of a category, or page by page of the whole folder."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from math import isfinite
from typing import Any

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.rivals import UNDECIDED
from swin_annotator.core.thresholds import Thresholds
from swin_annotator.core.types import State
from swin_annotator.store.database import Database

Place = tuple[int, int]
"""Category and image up to which all was read."""
SummaryPage = tuple[list[AnnotationSummary], Place | None]
"""Some objects, and where to go on; None after the last."""
_SELECT = "SELECT id, image_id, category_id, x, y, w, h, state, score FROM annotations WHERE"


def find(
    database: Database, states: Collection[State], image_id: int, category_id: int, newest: int
) -> list[AnnotationSummary]:
    """The objects in ``states``, unordered; ids of 0 are not asked for, ``newest`` of 0 means all."""
    # The sign keeps SQLite from looking through a whole folder's objects in a state for those of one image.
    sign = "+" if image_id else ""
    conditions = [f"{sign}state IN ({', '.join('?' * len(states))})"]
    values: list[object] = [state.value for state in states]
    for column, wanted in (("image_id", image_id), ("category_id", category_id)):
        if wanted:
            conditions.append(f"{column} = ?")
            values.append(wanted)
    end = ""
    if newest:
        end = " ORDER BY id DESC LIMIT ?"
        values.append(newest)
    known = {state.value: state for state in states}
    return _summaries(database.rows(f"{_SELECT} {' AND '.join(conditions)}{end}", values), known)


def least_scores(database: Database, state: State, thresholds: Thresholds) -> dict[int, float]:
    """Image id -> the lowest score from the threshold on of its objects in ``state``, where it has one."""
    rows = database.rows(
        "SELECT image_id, category_id, MIN(score) FROM annotations WHERE state = ? AND score >= ? "
        "GROUP BY image_id, category_id",
        [state.value, thresholds.common],
    )
    for category_id in thresholds.apart:
        rows = [row for row in rows if row[1] != category_id]
        rows += database.rows(
            "SELECT image_id, category_id, MIN(score) FROM annotations WHERE state = ? AND score >= ? "
            "AND category_id = ? GROUP BY image_id",
            [state.value, thresholds.of(category_id), category_id],
        )
    found: dict[int, float] = {}
    for image_id, _category_id, score in rows:
        found[image_id] = min(score, found.get(image_id, score))
    return found


def undecided_of(database: Database, model: str) -> list[int]:
    """The ids of what a model, whatever its revision, proposed and nobody decided about, in order."""
    head = json.dumps(["model", model])[:-1] + ","
    rows = database.rows(
        f"SELECT id FROM annotations WHERE state IN ({', '.join('?' * len(UNDECIDED))}) "
        "AND substr(source, 1, ?) = ? ORDER BY id",
        [*(state.value for state in UNDECIDED), len(head), head],
    )
    return [row[0] for row in rows]


def page(database: Database, state: State, after: Place | None, most: int) -> SummaryPage:
    """The next objects in ``state``, about ``most``, and the place to go on from; None when these were the last.

    Objects of one category on one image come together, however many they are.
    """
    begin = (0, 0) if after is None else after
    rows = database.rows(
        f"{_SELECT} state = ? AND (category_id, image_id) > (?, ?) ORDER BY category_id, image_id LIMIT ?",
        [state.value, *begin, most],
    )
    known = {state.value: state}
    if len(rows) < most:
        return _summaries(rows, known), None
    _, image_id, category_id, *_ = rows[-1]
    whole = [row for row in rows if (row[2], row[1]) != (category_id, image_id)]  # of the last there may be more
    if not whole:
        return page(database, state, after, 2 * most)
    return _summaries(whole, known), (whole[-1][2], whole[-1][1])


def _summaries(rows: Sequence[tuple[Any, ...]], known: dict[str, State]) -> list[AnnotationSummary]:
    """Rows as summaries, without those whose numbers are none."""
    return [_summary(row, known) for row in rows if _is_box(*row[3:7])]


def _is_box(x: object, y: object, w: object, h: object) -> bool:
    return x.__class__ is y.__class__ is w.__class__ is h.__class__ is float and isfinite(x + y + w + h)


def _summary(row: tuple[Any, ...], known: dict[str, State]) -> AnnotationSummary:
    number, image, category, x, y, w, h, state, score = row
    return AnnotationSummary(number, image, category, (x, y, w, h), known[state], score)
