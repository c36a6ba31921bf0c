"""Where labels and a model disagree, and where they do not."""

import pytest

from swin_annotator.core.second_opinion import Doubt, compare
from swin_annotator.core.types import Annotation, BoxXYWH, State

CAT, DOG, TREE = 1, 2, 3
BOX: BoxXYWH = (10, 10, 40, 40)


def label(box: BoxXYWH = BOX, category: int = CAT, **more: object) -> Annotation:
    return Annotation(7, 1, category, box, **more)


def found(box: BoxXYWH = BOX, category: int = CAT, score: float = 0.8) -> Annotation:
    return Annotation(0, 1, category, box, State.PROPOSED, score)


def doubts(labels: list[Annotation], others: list[Annotation], asked: tuple[int, ...] = (CAT, DOG)) -> list[Doubt]:
    return [remark.doubt for remark in compare(labels, others, asked)]


def test_what_agrees_is_not_remarked() -> None:
    assert doubts([label()], [found((12, 11, 40, 40))]) == []
    assert doubts([], []) == []


def test_the_three_kinds_of_doubt() -> None:
    assert doubts([], [found()]) == [Doubt.UNLABELLED]
    assert doubts([label()], []) == [Doubt.UNFOUND]
    assert doubts([label()], [found(score=0.05)]) == [Doubt.UNFOUND]
    assert doubts([label()], [found((30, 30, 40, 40))]) == [Doubt.DIFFERENT]
    (remark,) = compare([label()], [found(category=DOG)], (CAT, DOG))
    assert (remark.doubt, remark.category_id, remark.other_id, remark.label_id) == (Doubt.DIFFERENT, CAT, DOG, 7)


def test_what_scores_little_and_is_not_labelled_is_nothing() -> None:
    assert doubts([], [found(score=0.4)]) == []
    assert [r.doubt for r in compare([], [found(score=0.4)], (CAT,), sure=0.3)] == [Doubt.UNLABELLED]


def test_a_category_that_was_not_asked_about_is_not_missed() -> None:
    assert doubts([label(category=TREE)], []) == []
    assert doubts([label(category=TREE)], [found()]) == []  # its object is labelled, as something else


def test_each_object_goes_with_one_label_the_nearest_first() -> None:
    beside = (52, 10, 40, 40)
    assert doubts([label(), label(beside)], [found(beside), found()]) == []
    assert doubts([label(), label(beside)], [found()]) == [Doubt.UNFOUND]
    # A second box on an object that is labelled is no object of its own.
    assert doubts([label()], [found(), found((11, 11, 40, 40), score=0.9)]) == []
    # The same category goes before another that overlaps more.
    assert doubts([label()], [found(category=DOG), found((12, 12, 40, 40))]) == []


def test_what_lies_on_a_group_is_labelled() -> None:
    group = label((0, 0, 200, 200), iscrowd=True)
    assert doubts([group], [found()]) == []
    assert doubts([group], [found((300, 300, 20, 20))]) == [Doubt.UNLABELLED]
    assert doubts([group], []) == []


def test_what_weighs_most_comes_first() -> None:
    labels = [label((100, 0, 20, 20)), label((200, 0, 20, 20))]
    others = [found(score=0.6), found((202, 6, 20, 20), score=0.9), found((300, 0, 20, 20), score=0.95)]
    remarks = compare(labels, [*others[:1], *others[2:]], (CAT,))
    assert [remark.weight for remark in remarks] == pytest.approx([0.95, 0.6, 0.5, 0.5])
    assert remarks[0].bbox_xywh == (300, 0, 20, 20)
    wrong = compare([label()], [found(category=DOG, score=0.9)], (CAT,))[0]
    shifted = compare([label()], [found((20, 20, 40, 40), score=0.9)], (CAT,))[0]
    assert wrong.weight > shifted.weight > 0
