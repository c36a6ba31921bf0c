"""Statistics of a small project, and their CSV."""

import csv
import io

import numpy as np
import pytest

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.pace import Decision, Verdict
from swin_annotator.core.statistics import SIZE_EDGES, gather, size_names, to_csv
from swin_annotator.core.thresholds import Thresholds
from swin_annotator.core.types import Category, ImageState, State

CATEGORIES = [Category(4, "кот, cat"), Category(9, "dog")]
SUMMARIES = [
    AnnotationSummary(1, 1, 4, (0, 0, 40, 40), State.ACCEPTED, 0.5),
    AnnotationSummary(2, 1, 4, (0, 0, 10, 40), State.ACCEPTED, None),
    AnnotationSummary(3, 1, 9, (0, 0, 5000, 5000), State.PROPOSED, 1.0),
    AnnotationSummary(4, 2, 4, (0, 0, 0, 10), State.REJECTED, 0.0),
]


def test_everything_is_counted_once() -> None:
    images = [ImageState.REVIEWED, ImageState.PROPOSALS, ImageState.PROPOSALS]
    log = [Decision(1, Verdict.ACCEPTED, 2.0, 60.0), Decision(4, Verdict.REJECTED, 1.0, 61.0)]
    found = gather(images, CATEGORIES, SUMMARIES, log)
    assert found.images[ImageState.PROPOSALS] == 2
    cat, dog = found.categories
    assert (cat.accepted, cat.proposed, cat.rejected, cat.median_side) == (2, 0, 1, 30.0)
    assert (dog.accepted, dog.proposed, dog.median_side) == (0, 1, None)
    assert found.objects == {State.PROPOSED: 1, State.ACCEPTED: 2, State.REJECTED: 1}
    assert found.sizes[State.PROPOSED][-1] == 1
    assert {state: int(counts.sum()) for state, counts in found.scores.items()} == {
        State.PROPOSED: 1,
        State.ACCEPTED: 1,
        State.REJECTED: 1,
    }
    assert found.minutes == ((60.0, 2),)
    rows = {(r["part"], r["name"], r["measure"]): r["value"] for r in csv.DictReader(io.StringIO(to_csv(found)))}
    assert rows["category", "кот, cat", "median side in pixels"] == "30.0"
    assert rows["size", "2048+", "proposed"] == "1"
    assert rows["score", "0.95-1.00", "proposed"] == "1"
    assert rows["review", "", "seconds per accepted object"] == "3.0"
    assert rows["minute", "1970-01-01T00:01Z", "decisions"] == "2"


def test_what_scores_too_little_counts_among_the_scores_alone() -> None:
    low = AnnotationSummary(5, 2, 9, (0, 0, 50, 50), State.PROPOSED, 0.1)
    found = gather([], CATEGORIES, [*SUMMARIES, low], [], thresholds=Thresholds(0.3))
    assert found.objects[State.PROPOSED] == found.categories[1].proposed == 1
    assert int(found.scores[State.PROPOSED].sum()) == 2


def test_an_empty_project_has_statistics_too() -> None:
    found = gather([], [], [], [])
    assert sum(found.images.values()) == 0
    assert not any(counts.any() for counts in found.sizes.values())
    assert to_csv(found).startswith("part,name,measure,value")
    assert len(size_names()) == len(SIZE_EDGES) - 1
    assert found.pace.per_minute is None


def test_ten_thousand_objects_fall_into_the_bins() -> None:
    rng = np.random.default_rng(0)
    many = [
        AnnotationSummary(i, 1, 4, (0, 0, float(s), float(s)), State.ACCEPTED, float(p))
        for i, (s, p) in enumerate(rng.random((10_000, 2)))
    ]
    found = gather([], CATEGORIES, many, [])
    assert found.objects[State.ACCEPTED] == 10_000
    assert found.categories[0].median_side == pytest.approx(0.5, abs=0.02)
