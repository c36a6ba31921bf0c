"""When a training is over, and which of its epochs was the best."""

import pytest

from swin_annotator.core.epochs import Course
from swin_annotator.errors import AnnotatorError


def test_it_ends_when_nothing_got_better_for_a_while() -> None:
    course = Course(most=50, patience=2)
    for score in (0.3, 0.5, 0.4):
        course.note(1.0, score)
        assert not course.is_over
    course.note(1.0, 0.49)
    assert course.is_over
    assert course.best == 2
    assert [epoch.best for epoch in course.epochs] == [True, True, False, False]


def test_without_anything_kept_aside_it_goes_to_the_end_and_takes_the_last() -> None:
    course = Course(most=3, patience=1)
    while not course.is_over:
        course.note(1.0, None)
    assert (len(course.epochs), course.best) == (3, 3)


def test_a_loss_that_is_no_number_ends_it_with_a_sentence() -> None:
    with pytest.raises(AnnotatorError, match="not a number") as caught:
        Course(3).note(float("nan"), None)
    assert caught.value.hint
