"""Objects from clicks without weights, and with a tiny SAM."""

import numpy as np
import pytest

from swin_annotator.core import masks
from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.models.base import ClickRefiner
from swin_annotator.models.grabcut.refiner import GrabCutRefiner


def picture(size_hw: tuple[int, int] = (200, 300)) -> tuple[np.ndarray, np.ndarray]:
    """A noisy green ground with a red disc, and the disc."""
    noise = np.random.default_rng(3).integers(-12, 13, (*size_hw, 3))
    yy, xx = np.mgrid[: size_hw[0], : size_hw[1]]
    disc = (yy - size_hw[0] / 2) ** 2 + (xx - size_hw[1] / 2) ** 2 < (0.2 * min(size_hw)) ** 2
    rgb = np.where(disc[..., None], (190, 60, 50), (60, 130, 70)) + noise
    return np.clip(rgb, 0, 255).astype(np.uint8), disc


def overlap(found: np.ndarray, wanted: np.ndarray) -> float:
    return float((found & wanted).sum() / (found | wanted).sum())


@pytest.mark.parametrize("size_hw", [(200, 300), (900, 600)])
def test_one_click_finds_a_plain_object(size_hw: tuple[int, int]) -> None:
    rgb, disc = picture(size_hw)
    height, width = size_hw
    refiner = GrabCutRefiner()
    assert isinstance(refiner, ClickRefiner)
    found = refiner.refine_clicks(rgb, Clicks((Click(width / 2, height / 2),)))
    assert found.size_hw == size_hw
    assert overlap(masks.decode(found), disc) > 0.9
    assert found == refiner.refine_clicks(rgb, Clicks((Click(width / 2, height / 2),)))


def test_a_negative_click_takes_a_second_object_away() -> None:
    rgb, disc = picture()
    rgb[80:120, 200:240] = rgb[80:120, 130:170]
    two = Clicks((), (100, 50, 160, 100))
    both = masks.decode(GrabCutRefiner().refine_clicks(rgb, two))
    assert both[100, 220]
    one = masks.decode(GrabCutRefiner().refine_clicks(rgb, Clicks((Click(150, 100), Click(220, 100, False)), two.box)))
    assert not one[100, 220]
    assert overlap(one, disc) > 0.8


@pytest.mark.parametrize("size_hw", [(1, 1), (1, 200), (7, 3), (64, 64)])
@pytest.mark.parametrize("value", [0, 255])
def test_masks_are_never_empty(size_hw: tuple[int, int], value: int) -> None:
    rgb = np.full((*size_hw, 3), value, np.uint8)
    middle = Click(size_hw[1] / 2, size_hw[0] / 2)
    asked = (
        Clicks((middle,)),
        Clicks((middle, Click(0, 0, False))),
        Clicks((middle,), (0, 0, size_hw[1], size_hw[0])),
        Clicks((), (0, 0, size_hw[1], size_hw[0])),
    )
    for clicks in asked:
        assert masks.area(GrabCutRefiner().refine_clicks(rgb, clicks)) > 0


def test_what_was_pointed_at_belongs_to_the_answer() -> None:
    rgb = np.random.default_rng(0).integers(0, 256, (120, 160, 3), dtype=np.uint8)
    clicks = Clicks((Click(20.5, 30.5), Click(80.5, 90.5), Click(50.5, 60.5, False)))
    found = masks.decode(GrabCutRefiner().refine_clicks(rgb, clicks))
    assert found[30, 20]
    assert found[90, 80]
    assert not found[60, 50]


def test_nothing_pointed_at_is_false_and_regions_stay_inside() -> None:
    assert not Clicks()
    assert not Clicks((Click(1, 1, False),))
    assert Clicks((Click(1, 1),))
    assert Clicks((Click(0, 0), Click(299, 199, False))).region((200, 300)) == (0, 0, 299, 199)
    assert Clicks((Click(150, 100),)).region((200, 300)) == (90, 40, 210, 160)
