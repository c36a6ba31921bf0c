"""How fast review goes, and how contact sheets are sorted."""

from dataclasses import replace

import numpy as np
import pytest

from swin_annotator.core.annotation_summary import AnnotationSummary, Sort, arranged, likeness
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.pace import Decision, Verdict, pace, per_minute, seconds_each, verdicts_of
from swin_annotator.core.types import Annotation, Category, Source, State


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


def summary(number: int, side: float, score: float | None) -> AnnotationSummary:
    return AnnotationSummary(number, 1, 1, (0, 0, side, side), State.ACCEPTED, score)


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
    summaries = [summary(1, 5, None), summary(2, 9, 0.1), summary(3, 2, 0.8)]
    assert [g.id for g in arranged(summaries, sort, {1: 0.5, 2: 1.0})] == expected


def test_likeness_is_the_cosine_with_one() -> None:
    vectors = {1: np.array([2.0, 0.0]), 2: np.array([0.0, 3.0]), 3: np.array([1.0, 1.0]), 4: np.zeros(2)}
    found = likeness(vectors, 1)
    assert found == pytest.approx({1: 1.0, 2: 0.0, 3: 0.5**0.5, 4: 0.0})
    assert likeness(vectors, 9) == {}


def test_every_way_of_deciding_is_a_verdict() -> None:
    model = Source("model", "owl")
    held = [Annotation(i, 1, 1, (0, 0, 9, 9), State.PROPOSED, 0.5, model) for i in range(1, 6)]
    drawn = Annotation(9, 1, 1, (0, 0, 9, 9))
    edits = (
        Edit(held[0], replace(held[0], state=State.ACCEPTED)),
        Edit(held[1], replace(held[1], state=State.REJECTED)),
        Edit(held[2], replace(held[2], state=State.ACCEPTED, category_id=2)),
        Edit(held[3], replace(held[3], state=State.ACCEPTED, bbox_xywh=(0, 0, 8, 9))),
        Edit(held[4], replace(held[4], category_id=2)),  # named, and still a proposal
        Edit(None, drawn),
        Edit(None, replace(drawn, id=10, source=Source("import"))),
        Edit(None, replace(held[0], id=11)),
        Edit(replace(drawn, id=12), replace(drawn, id=12, bbox_xywh=(1, 1, 9, 9))),  # a label moved
        Edit(replace(drawn, id=13), None),
        Edit(Category(1, "a"), None),
    )
    assert verdicts_of(Step("", edits)) == [
        (1, Verdict.ACCEPTED),
        (2, Verdict.REJECTED),
        (3, Verdict.RELABELLED),
        (4, Verdict.MENDED),
        (9, Verdict.DRAWN),
        (13, Verdict.TAKEN_BACK),
    ]


def test_verdicts_given_in_one_go_share_the_time() -> None:
    assert seconds_each(30, 1) == 30
    assert seconds_each(3600, 1) == 60
    assert seconds_each(90, 100) == pytest.approx(0.9)
    assert 100 * seconds_each(7200, 100) == pytest.approx(60 + 99)
    assert seconds_each(-1, 2) == 0
