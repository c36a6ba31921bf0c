"""Modules that scripts know by another name."""

from swin_annotator.core import review, review_steps


def test_the_steps_of_review_go_by_their_short_name_too() -> None:
    assert all(getattr(review, name) is getattr(review_steps, name) for name in review.__all__)
