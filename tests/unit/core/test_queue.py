"""The review queue: its orders, going round, and proposals that come and go while it is used."""

import pytest

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.queue import Order, ReviewQueue
from swin_annotator.core.thresholds import Thresholds
from swin_annotator.core.types import State


def waiting(number: int, image: int, score: float | None, category: int = 1) -> AnnotationSummary:
    return AnnotationSummary(number, image, category, (0, 0, 10, 10), State.PROPOSED, score)


FOLDER = [waiting(1, 7, 0.9), waiting(2, 7, 0.4, 2), waiting(3, 5, 0.6), waiting(4, 5, 0.2), waiting(5, 6, None, 2)]
PLACES = {5: 1, 6: 2, 7: 0}
CATEGORIES = {2: 0, 1: 1}


def made(order: Order, threshold: float = 0.0) -> ReviewQueue:
    queue = ReviewQueue(order, Thresholds(threshold))
    queue.fill(FOLDER, PLACES, CATEGORIES)
    return queue


def walk(queue: ReviewQueue, count: int, position: tuple[float, ...] | None = None) -> list[int]:
    ids = []
    for _ in range(count):
        found = queue.after(position)
        assert found is not None
        ids.append(found.id)
        position = queue.position_of(found)
    return ids


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.DOUBTFUL, [4, 2, 3, 1, 5]),
        (Order.IMAGE, [2, 1, 4, 3, 5]),
        (Order.CATEGORY, [2, 5, 4, 3, 1]),
    ],
)
def test_each_order_goes_through_all_and_round(order: Order, expected: list[int]) -> None:
    queue = made(order)
    assert walk(queue, 7) == [*expected, *expected[:2]]
    last = queue.position_of(next(g for g in FOLDER if g.id == expected[-1]))
    assert queue.wraps(last)
    assert not queue.wraps(None)


def test_the_threshold_hides_and_brings_back() -> None:
    queue = made(Order.DOUBTFUL, 0.5)
    assert (len(queue), 4 in queue, 3 in queue) == (3, False, True)
    queue.set_thresholds(Thresholds(0.0))
    assert walk(queue, 5) == [4, 2, 3, 1, 5]


def test_a_position_outlives_what_was_there() -> None:
    queue = made(Order.DOUBTFUL)
    here = queue.position_of(FOLDER[1])
    queue.replace_image(7, [])  # 1 and 2 are decided
    assert walk(queue, 1, here) == [3]
    queue.replace_image(5, [])
    queue.replace_image(6, [])
    assert queue.after(here) is None
    assert len(queue) == 0


def test_what_arrives_comes_up_in_its_place_and_what_changes_moves() -> None:
    queue = made(Order.DOUBTFUL)
    here = queue.position_of(FOLDER[1])  # 0.4
    queue.replace_image(9, [waiting(10, 9, 0.45), waiting(11, 9, 0.1)])
    assert walk(queue, 6, here) == [10, 3, 1, 5, 11, 4]
    queue.replace_image(9, [waiting(10, 9, 0.95)])
    assert walk(queue, 4, here) == [3, 1, 10, 5]
    queue.replace_image(9, [waiting(10, 9, 0.95)])  # nothing new
    assert len(queue) == 6


def test_an_image_that_the_list_does_not_name_yet_comes_last() -> None:
    queue = made(Order.IMAGE)
    queue.replace_image(99, [waiting(10, 99, 0.1)])
    assert walk(queue, 6)[-1] == 10
    assert walk(queue, 1, queue.start_of_image(5)) == [4]
    queue.reorder(Order.CATEGORY)
    assert queue.order is Order.CATEGORY
    assert walk(queue, 3) == [2, 5, 10]


def test_the_images_that_come_up_next() -> None:
    queue = made(Order.DOUBTFUL)
    assert queue.images_after(None, 2) == [5, 7]
    assert queue.images_after(queue.position_of(FOLDER[0]), 9) == [6, 5, 7]
    assert ReviewQueue().images_after(None, 3) == []


@pytest.mark.parametrize("order", list(Order))
def test_filling_in_parts_is_filling_at_once(order: Order) -> None:
    queue = ReviewQueue(order, Thresholds(0.3), PLACES, CATEGORIES)
    for part in (FOLDER[:2], FOLDER[2:3], [], FOLDER[3:]):
        queue.add(part)
    assert len(queue) == 0
    queue.settle()
    assert walk(queue, 4) == walk(made(order, 0.3), 4)


@pytest.mark.parametrize("order", list(Order))
def test_what_is_below_the_threshold_follows_changes_too(order: Order) -> None:
    queue = made(order, 0.5)
    queue.replace_image(7, [waiting(2, 7, 0.45, 2), waiting(8, 7, 0.1)])
    queue.set_thresholds(Thresholds(0.0))
    fresh = ReviewQueue(order, Thresholds(0.0), PLACES, CATEGORIES)
    fresh.add([waiting(2, 7, 0.45, 2), waiting(8, 7, 0.1), *FOLDER[2:]])
    fresh.settle()
    assert walk(queue, 5) == walk(fresh, 5)
