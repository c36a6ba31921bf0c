"""How fast review goes, and how contact sheets are sorted."""

import numpy as np
import pytest

from swin_annotator.core.glances import Glance, Sort, arranged, likeness
from swin_annotator.core.pace import Decision, Verdict, pace, per_minute
from swin_annotator.core.types import State


def test_pace_counts_each_object_once_and_all_the_time() -> None:
    log = [
        Decision(1, Verdict.ACCEPTED, 2.0, 100),
        Decision(2, Verdict.SKIPPED, 1.0, 101),
        Decision(3, Verdict.REJECTED, 1.0, 102),
        Decision(1, Verdict.REJECTED, 1.0, 103),  # gone back to, and changed
        Decision(2, Verdict.MENDED, 4.0, 180),
        Decision(4, Verdict.RELABELLED, 1.0, 181),
        Decision(4, Verdict.TAKEN_BACK, 2.0, 182),
    ]
    found = pace(log)
    assert (found.decided, found.accepted, found.seconds) == (3, 1, 12.0)
    assert found.per_minute == pytest.approx(15.0)
    assert found.per_accepted == pytest.approx(12.0)
    assert per_minute(log) == [(60.0, 3), (180.0, 2)]


def test_pace_of_nothing_says_nothing() -> None:
    assert pace([]).per_minute is None
    assert pace([Decision(1, Verdict.REJECTED, 1.0, 1)]).per_accepted is None
    assert per_minute([]) == []


def glance(number: int, side: float, score: float | None) -> Glance:
    return Glance(number, 1, 1, (0, 0, side, side), State.ACCEPTED, score)


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.DOUBTFUL, [2, 3, 1]),
        (Sort.SURE, [1, 3, 2]),
        (Sort.SMALL, [3, 1, 2]),
        (Sort.LARGE, [2, 1, 3]),
        (Sort.SIMILAR, [2, 1, 3]),
    ],
)
def test_sheets_are_sorted(sort: Sort, expected: list[int]) -> None:
    glances = [glance(1, 5, None), glance(2, 9, 0.1), glance(3, 2, 0.8)]
    assert [g.id for g in arranged(glances, sort, {1: 0.5, 2: 1.0})] == expected


def test_likeness_is_the_cosine_with_one() -> None:
    vectors = {1: np.array([2.0, 0.0]), 2: np.array([0.0, 3.0]), 3: np.array([1.0, 1.0]), 4: np.zeros(2)}
    found = likeness(vectors, 1)
    assert found == pytest.approx({1: 1.0, 2: 0.0, 3: 0.5**0.5, 4: 0.0})
    assert likeness(vectors, 9) == {}
