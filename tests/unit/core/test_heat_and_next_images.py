"""The map of likeness, and which images come next."""

import numpy as np
import pytest

from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.heat import coloured, heat
from swin_annotator.core.next_images import Left, in_turn, left_over, near_duplicates, pooled, probably_none
from swin_annotator.core.queries import Query, QueryKind


def embedding() -> ImageEmbedding:
    """A likely thing at the left top, an unlikely one at the right bottom, of 200 x 100 pixels."""
    vectors = np.array([[1, 0], [0.6, 0.8]], np.float32)
    boxes = np.array([[0, 0, 40, 40], [120, 60, 200, 100]], np.float32)
    return ImageEmbedding("m", (100, 200), vectors, boxes, np.zeros(2, np.float32), np.ones(2, np.float32))


def query(**changes: object) -> Query:
    return Query("a", np.array([1, 0], np.float32), "m", QueryKind.EXEMPLAR, gain=10.0, bias=0.7, **changes)


def test_the_map_is_hot_where_the_likely_thing_is() -> None:
    found = heat(embedding(), [query()], cells=20)
    assert found.shape == (10, 20)
    assert np.unravel_index(found.argmax(), found.shape) == (1, 1)
    assert found[8, 16] == pytest.approx(1 / (1 + np.exp(1)), abs=0.01)
    assert found[0, 19] == 0
    assert found[2:6, 6:10].max() == 0  # nothing is between them


def test_counter_examples_and_no_question_leave_it_cold() -> None:
    assert heat(embedding(), []).max() == 0
    assert heat(embedding(), [query(negative=True)]).max() == 0
    rgba = coloured(np.array([[0.0, 0.5, 1.0, np.nan]], np.float32))
    assert rgba.shape == (1, 4, 4)
    assert rgba[0, :, 3].tolist() == [0, 76, 153, 0]
    assert rgba[0, 2, 0] > rgba[0, 2, 2]


def test_doubtful_images_come_first_and_none_twice() -> None:
    units = np.eye(4, dtype=np.float32)
    scores = np.array([0.95, 0.31, 0.3, 0.02, 0.33], np.float32)
    vectors = np.stack([units[0], units[1], units[1], units[2], units[3]])
    order = in_turn(scores, vectors, threshold=0.3)
    assert order[0] == 2
    assert order.index(1) > order.index(4)  # as doubtful, and like the first
    assert sorted(order) == list(range(5))
    assert in_turn(scores, vectors, 0.3, most=1)[1] == 1  # the others follow by doubt alone
    assert in_turn(np.zeros(0, np.float32), np.zeros((0, 2), np.float32), 0.3) == []


def test_images_that_probably_hold_nothing() -> None:
    assert probably_none(np.array([0.5, 0.05, 0.01, 0.2], np.float32)) == [2, 1]


def test_near_duplicates() -> None:
    angles = np.radians([0, 5, 90, 10, 25, 91])
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    assert near_duplicates(vectors, least=float(np.cos(np.radians(16)))) == [(0, 1, 3), (2, 5)]
    assert near_duplicates(np.zeros((0, 2), np.float32)) == []


def test_a_pooled_vector_has_length_one() -> None:
    rows = np.array([[1, 0], [0, 1]], np.float16)
    np.testing.assert_allclose(pooled(rows), [0.7071, 0.7071], atol=1e-4)
    np.testing.assert_allclose(pooled(rows, np.array([1.0, 0.0])), [1, 0], atol=1e-4)
    assert pooled(np.zeros((0, 3), np.float32)).tolist() == [0, 0, 0]


def test_what_is_left() -> None:
    assert left_over([[0.9, 0.2], [0.1], [0.5, 0.6]], 0.4, 6.0) == Left(2, 3, 0.5)
    assert left_over([[0.9]], 0.4, None) == Left(1, 1, None)
    assert left_over([], 0.4, None) == Left(0, 0, 0.0)
