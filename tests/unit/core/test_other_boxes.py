"""Beside the box that is shown a model has others for the same thing, and none of them is the neighbour's."""

import numpy as np

from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.other_boxes import ANOTHER, MOST, other_boxes
from swin_annotator.core.queries import Query, QueryKind

AXES = np.eye(4, dtype=np.float32)
NONE = np.zeros((0, 4), np.float32)


def seen(boxes: list[tuple[float, float, float, float]], likely: list[float]) -> ImageEmbedding:
    """A token for each box, as like the query as it is likely."""
    vectors = np.stack([value * AXES[0] + np.sqrt(1 - value**2) * AXES[1] for value in likely]).astype(np.float32)
    count = len(boxes)
    flat = np.zeros(count, np.float32)
    return ImageEmbedding("eye@1", (100, 100), vectors, np.array(boxes, np.float32), flat, flat + 1, flat + 0.5)


def asked(category: str = "cell") -> list[Query]:
    return [Query(category, AXES[0], "eye@1", QueryKind.EXEMPLAR, gain=10.0, bias=0.5)]


SHOWN = (10, 10, 50, 50)


def test_what_speaks_for_the_same_thing_comes_the_likeliest_first() -> None:
    boxes = [SHOWN, (10, 10, 30, 50), (10, 10, 50, 40), (11, 10, 50, 50), (70, 70, 90, 90)]
    found = other_boxes(seen(boxes, [0.9, 0.7, 0.8, 0.9, 0.95]), asked(), "cell", SHOWN, NONE)
    assert found.tolist() == [[10, 10, 50, 40], [10, 10, 30, 50]]  # the shown one, its twin and the far one are none


def test_what_overlaps_a_neighbour_more_is_about_that_one() -> None:
    boxes = [SHOWN, (12, 10, 60, 50), (30, 10, 70, 50)]
    beside = np.array([(32, 10, 72, 50)], np.float32)
    found = other_boxes(seen(boxes, [0.9, 0.8, 0.9]), asked(), "cell", SHOWN, beside)
    assert found.tolist() == [[12, 10, 60, 50]]


def test_unlikely_tokens_say_nothing_and_many_are_cut_to_a_few() -> None:
    many = [(10.0, 10.0, 50.0, 22.0 + 4 * i) for i in range(7)] + [(10.0, 10.0, 26.0 + 4 * i, 50.0) for i in range(4)]
    found = other_boxes(seen([*many, (10, 10, 50, 16)], [0.8] * 11 + [-0.9]), asked(), "cell", SHOWN, NONE)
    assert len(found) == MOST
    assert [10, 10, 50, 16] not in found.tolist()
    areas = (found[:, 2] - found[:, 0]) * (found[:, 3] - found[:, 1])
    assert (areas <= ANOTHER * 1600).all()


def test_of_a_category_that_nobody_asks_for_objects_count() -> None:
    found = other_boxes(seen([SHOWN, (10, 10, 30, 50)], [0.1, 0.1]), asked("other"), "cell", SHOWN, NONE)
    assert found.tolist() == [[10, 10, 30, 50]]


def test_without_any_token_near_there_is_none() -> None:
    assert other_boxes(seen([(70, 70, 90, 90)], [0.9]), asked(), "cell", SHOWN, NONE).shape == (0, 4)
