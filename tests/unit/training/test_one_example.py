"""Figures of one example, on boxes whose answers are known."""

import numpy as np
import pytest

from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query, QueryKind
from swin_annotator.training import evaluate, one_example
from swin_annotator.training.evaluate import OTHER, SAME, Figure
from swin_annotator.training.examples import Thing

KINDS = {"a": (1.0, 0.0), "b": (0.0, 1.0)}


def embedding(things: list[Thing], blind: str = "") -> ImageEmbedding:
    """One token a thing that knows its kind and box, but for those of kind ``blind``, which look like nothing."""
    vectors = np.array([KINDS[t.kind] if t.kind != blind else (-1.0, -1.0) for t in things], np.float32)
    n = len(things)
    return ImageEmbedding(
        "m", (100, 100), vectors, one_example.boxes_of(things), np.zeros(n, np.float32), np.ones(n, np.float32)
    )


def ask(_: ImageEmbedding, thing: Thing) -> Query:
    return Query(thing.kind, np.array(KINDS[thing.kind], np.float32), "m", QueryKind.EXEMPLAR, gain=20, bias=0.5)


def row(kind: str, count: int, y: int) -> list[Thing]:
    return [Thing((20 * i, y, 20 * i + 10, y + 10), kind) for i in range(count)]


def test_same_rest_and_other():
    photos = [[*row("a", 3, 0), *row("b", 1, 50)], row("a", 2, 0)]
    score = one_example.measure(photos, [embedding(photos[0]), embedding(photos[1], blind="a")], ask)
    assert score.kinds == 2
    assert score.same == pytest.approx((3 / 5 + 1) / 2, abs=0.03)  # both of the second photo are missed
    assert score.rest == pytest.approx(2 / 3, abs=0.03)  # "b" has no rest
    assert score.other == pytest.approx(3 / 5, abs=0.03)  # of "a"; "b" is on no other photo


def test_means_tell_trained_sets_from_those_never_trained():
    figures = [
        Figure("dice", SAME, 0.9, 1),
        Figure("dice", OTHER, 0.8, 1),
        Figure("bolts", OTHER, 0.2, 1),
        Figure("pills", OTHER, 0.4, 1),
        Figure("pills", OTHER.replace("other", "no"), 0.4, 1),
    ]
    told = {(f.data, f.what): f.value for f in evaluate.means(figures, ["dice"])}
    assert told == {
        ("sets trained on other photos", SAME): 0.9,
        ("sets trained on other photos", OTHER): 0.8,
        ("sets never trained", OTHER): pytest.approx(0.3),
    }
