"""A part of an image and the way back: boxes, clicks, masks."""

import numpy as np
import pytest

from swin_annotator.core import masks
from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.core.excerpt import Excerpt

WHOLE = Excerpt(np.zeros((60, 80, 3), np.uint8), (0, 0, 80, 60), (60, 80))
HALF = Excerpt(np.zeros((20, 30, 3), np.uint8), (10, 6, 70, 46), (60, 80))
"""60 x 40 image pixels from (10, 6) in half of that."""


def test_the_whole_is_its_own_frame() -> None:
    assert WHOLE.is_whole
    assert not WHOLE.is_reduced
    mask = masks.encode(np.eye(60, 80, dtype=bool))
    assert WHOLE.mask_out(mask) is mask


def test_boxes_go_in_and_out() -> None:
    assert HALF.is_reduced
    assert HALF.box_in((20, 16, 8, 4)) == (5, 5, 4, 2)
    assert HALF.boxes_out(np.array([[5, 5, 9, 7]], np.float32)).tolist() == [[20, 16, 28, 20]]
    inside = HALF.clicks_in(Clicks((Click(20, 16), Click(10, 6, False)), (20, 16, 8, 4)))
    assert inside == Clicks((Click(5, 5), Click(0, 0, False)), (5, 5, 4, 2))


@pytest.mark.parametrize("seed", range(4))
def test_each_pixel_of_a_mask_becomes_what_it_stands_for(seed: int) -> None:
    found = np.random.default_rng(seed).random((20, 30)) > 0.5
    out = masks.decode(HALF.mask_out(masks.encode(found)))
    wanted = np.zeros((60, 80), bool)
    wanted[6:46, 10:70] = found.repeat(2, axis=0).repeat(2, axis=1)
    assert (out == wanted).all()


def test_masks_of_uneven_scale_stay_in_the_region() -> None:
    odd = Excerpt(np.zeros((7, 9, 3), np.uint8), (3, 5, 33, 29), (40, 50))
    out = masks.decode(odd.mask_out(masks.encode(np.ones((7, 9), bool))))
    wanted = np.zeros((40, 50), bool)
    wanted[5:29, 3:33] = True
    assert (out == wanted).all()
    assert masks.area(odd.mask_out(masks.encode(np.zeros((7, 9), bool)))) == 0
