"""One threshold for all, and the distance that single categories keep from it."""

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.queue import Order, ReviewQueue
from swin_annotator.core.thresholds import Thresholds, apart_from
from swin_annotator.core.types import State


def test_a_category_keeps_its_distance_while_the_slider_moves() -> None:
    found = Thresholds(0.3).at(7, 0.5)
    assert (found.of(7), found.of(8), found.least) == (0.5, 0.3, 0.3)
    assert not found.opens(7, 0.45)
    assert found.opens(8, 0.45)
    assert found.opens(7, None)
    moved = Thresholds(0.4, found.apart)
    assert abs(moved.of(7) - 0.6) < 1e-9
    assert Thresholds(0.0, found.apart).of(7) == 0.0
    assert Thresholds(0.9, found.apart).of(7) == 1.0
    assert found.at(7, None) == found.at(7, 0.3) == Thresholds(0.3)


def test_damaged_distances_are_none() -> None:
    assert apart_from({"7": 0.2, "x": 0.1, "8": "a", "9": True, "10": float("nan"), "11": 4}) == {7: 0.2}
    assert apart_from([1]) == {}


def test_the_queue_asks_by_category() -> None:
    queue = ReviewQueue(Order.DOUBTFUL, Thresholds(0.3).at(2, 0.6))
    rows = [(1, 1, 0.35), (2, 2, 0.5), (3, 2, 0.7), (4, 1, 0.1)]
    queue.fill([AnnotationSummary(i, 1, c, (0, 0, 9, 9), State.PROPOSED, s) for i, c, s in rows], {}, {})
    assert (len(queue), queue.below) == (2, 2)
    assert 3 in queue
    assert 2 not in queue
    queue.set_thresholds(Thresholds(0.3))
    assert len(queue) == 3
