"""Where the slider begins: F1 from each score on, counted once for each label."""

import numpy as np
import pytest
from test_bench_answers import Eye, photo

from swin_annotator.bench import first_look
from swin_annotator.bench.answers import first_example


def test_a_first_look_is_best_from_some_score_on() -> None:
    reviewed, tested = [photo(seed) for seed in range(2)], [photo(50), photo(51)]
    (row,) = first_look.measure("coins", "coin", Eye(), reviewed, tested)  # type: ignore[arg-type]  # all that is asked of it
    assert row.way == "example"  # the word is not known
    assert tuple(row.f1) == first_look.THRESHOLDS
    assert 0 < max(row.f1.values()) <= 1
    text = first_look.table([row])
    best = max(row.f1, key=lambda one: row.f1[one])
    assert f"| {best:.2f} |" in text.splitlines()[-1]


def test_each_label_counts_once() -> None:
    reviewed = [photo(0)]
    query = first_example(Eye(), reviewed, "coin")[2]  # type: ignore[arg-type]  # all that is asked of it
    twice = first_look.Photo(
        reviewed[0].embedding, np.repeat(reviewed[0].of("coin")[:1], 1, axis=0), np.array(["coin"]), unseen=True
    )
    marks = first_look.f1(query, [twice], "coin")
    assert max(marks.values()) == pytest.approx(2 / (1 + 1), abs=1.0)
    assert all(0 <= mark <= 1 for mark in marks.values())
