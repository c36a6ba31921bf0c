"""When an image is reviewed."""

import pytest

from swin_annotator.core.progress import Sighting, image_state, is_open
from swin_annotator.core.types import ImageState

S, IS = Sighting, ImageState


@pytest.mark.parametrize(
    ("word", "sighting", "waiting", "decided", "state"),
    [
        (None, S.NOTHING, 0, 0, IS.UNTOUCHED),
        (None, S.NOTHING, 0, 1, IS.STARTED),  # one polygon by hand, or an import
        (None, S.WAITS, 3, 0, IS.PROPOSALS),
        (None, S.SEEN, 3, 9, IS.PROPOSALS),
        (None, S.WAITS, 0, 9, IS.STARTED),  # accepted in bulk, never looked at
        (None, S.WAITS, 0, 0, IS.UNTOUCHED),
        (None, S.SEEN, 0, 9, IS.REVIEWED),
        (None, S.SEEN, 0, 0, IS.REVIEWED),  # all that was found scores too little
        (True, S.NOTHING, 5, 0, IS.REVIEWED),
        (False, S.SEEN, 0, 9, IS.STARTED),
        (False, S.SEEN, 0, 0, IS.UNTOUCHED),
        (False, S.SEEN, 2, 0, IS.PROPOSALS),
    ],
)
def test_the_state_of_an_image(
    word: bool | None, sighting: Sighting, waiting: int, decided: int, state: ImageState
) -> None:
    assert image_state(word=word, sighting=sighting, waiting=waiting, decided=decided) is state
    held = image_state(unreadable=True, word=word, sighting=sighting, waiting=waiting, decided=decided)
    assert held is IS.UNREADABLE


def test_what_has_no_score_always_waits() -> None:
    assert is_open(None, 1.0)
    assert is_open(0.3, 0.1 + 0.2)
    assert not is_open(0.29, 0.3)
