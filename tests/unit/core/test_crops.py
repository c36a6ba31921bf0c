"""Crops around objects, at borders and for odd boxes."""

import numpy as np
import pytest

from swin_annotator.core import crops
from swin_annotator.core.images import ReadImage


def test_a_crop_shows_the_object_in_its_surroundings() -> None:
    rgb = np.zeros((100, 200, 3), np.uint8)
    rgb[40:60, 80:120] = 255
    crop = crops.cut(ReadImage(rgb), (80, 40, 40, 20), 120)
    assert crop.rgb.shape == (120, 120, 3)
    assert crop.rgb.flags.c_contiguous
    assert crop.box_xywh == pytest.approx((20, 40, 80, 40))
    assert crop.rgb[60, 60].min() > 240
    assert crop.rgb[10, 10].max() < 10


@pytest.mark.parametrize(
    "box", [(0, 0, 3, 3), (198, 98, 2, 2), (-50, -50, 20, 20), (500, 500, 5, 5), (0, 0, 200, 100), (10, 10, 0, 0)]
)
def test_no_box_makes_an_empty_crop(box: tuple[float, float, float, float]) -> None:
    rgb = np.full((100, 200, 3), 9, np.uint8)
    left, top, right, bottom = crops.region(box, (100, 200))
    assert 0 <= left < right <= 200
    assert 0 <= top < bottom <= 100
    assert max(crops.cut(ReadImage(rgb), box, 64).rgb.shape[:2]) == 64
