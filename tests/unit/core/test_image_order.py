"""Orders of the list of images, and images that are set aside."""

import pytest

from swin_annotator.core import exclusion
from swin_annotator.core.image_order import ImageFacts, ImageOrder, ranks
from swin_annotator.core.types import Image, ImageState

FACTS = {
    1: ImageFacts(ImageState.REVIEWED, 5, None, 300),
    2: ImageFacts(ImageState.PROPOSALS, 9, 0.4, 100),
    4: ImageFacts(ImageState.PROPOSALS, 2, 0.2, 200),
    5: ImageFacts(ImageState.UNREADABLE),
}
"""Of the third image nothing is known."""


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        (ImageOrder.NAME, [1, 2, 3, 4, 5]),
        (ImageOrder.STATE, [2, 4, 3, 1, 5]),
        (ImageOrder.COUNT, [2, 1, 4, 3, 5]),
        (ImageOrder.DOUBT, [4, 2, 1, 3, 5]),
        (ImageOrder.DATE, [1, 4, 2, 3, 5]),
    ],
)
def test_images_are_sorted_and_those_that_are_equal_stay_in_the_order_of_names(
    order: ImageOrder, ids: list[int]
) -> None:
    found = ranks(order, FACTS, [1, 2, 3, 4, 5])
    assert sorted(found, key=lambda image_id: found[image_id]) == ids


def test_every_state_has_its_place_and_what_changed_comes_first() -> None:
    facts = {number: ImageFacts(state) for number, state in enumerate(ImageState)}
    found = ranks(ImageOrder.STATE, facts, facts)
    assert facts[min(found, key=lambda number: found[number])].state is ImageState.CHANGED


def test_an_image_is_set_aside_by_a_tag_and_taken_in_again() -> None:
    image = Image(1, "a.png", tags=("night",))
    aside = exclusion.exclude(image, True).edits[0].after
    assert isinstance(aside, Image)
    assert aside.tags == ("night", "excluded")
    assert exclusion.is_excluded(aside)
    assert exclusion.exclude(aside, False).edits[0].after == image
    assert exclusion.exclude(image, False).edits == ()
