"""The way from a box to the crop on which its mask is drawn, and back."""

import numpy as np
import pytest

from swin_annotator.core.clicks import Click
from swin_annotator.models.mini import mask_crops

SIDE = 64


@pytest.mark.parametrize("box", [(40.0, 30.0, 50.0, 20.0), (-8.0, -5.0, 30.0, 30.0), (180.5, 95.25, 30.0, 12.0)])
def test_what_is_drawn_on_the_crop_comes_back_to_its_place(box: tuple[float, float, float, float]) -> None:
    rgb = np.zeros((110, 200, 3), np.uint8)
    x, y, w, h = box
    inside = np.zeros((110, 200), bool)
    inside[round(max(0, y)) : round(y + h), round(max(0, x)) : round(x + w)] = True
    rgb[inside] = 255
    crop = mask_crops.cut(rgb, box, SIDE)
    assert crop.pixels.shape == (SIDE, SIDE, 3)
    logits = crop.pixels[..., 0].astype(np.float32) - 127.5
    mask, left, top = mask_crops.on_image(logits, crop.window, (110, 200))
    back = np.zeros((110, 200), bool)
    back[top : top + mask.shape[0], left : left + mask.shape[1]] = mask
    assert (back & inside).sum() / (back | inside).sum() > 0.9


def test_the_hint_of_the_box_covers_as_much_as_the_box() -> None:
    box = (20.0, 40.0, 30.0, 60.0)
    window = mask_crops.window_of(box)
    hints = mask_crops.hints_of(box, window, SIDE, [])
    across, down = SIDE / (window[2] - window[0]), SIDE / (window[3] - window[1])
    assert hints[0].sum() == pytest.approx(box[2] * across * box[3] * down, rel=1e-4)
    assert not hints[1:].any()


def test_clicks_lie_where_they_were_made_each_on_its_map() -> None:
    box = (20.0, 40.0, 30.0, 60.0)
    window = mask_crops.window_of(box)
    clicks = [Click(25, 50), Click(48, 90, False), Click(500, 500)]
    hints = mask_crops.hints_of(box, window, SIDE, clicks)
    for channel, click in ((1, clicks[0]), (2, clicks[1])):
        rows, columns = np.nonzero(hints[channel])
        assert columns.mean() == pytest.approx((click.x - window[0]) * SIDE / (window[2] - window[0]), abs=1)
        assert rows.mean() == pytest.approx((click.y - window[1]) * SIDE / (window[3] - window[1]), abs=1)


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 2), (5, 64)])
def test_any_picture_becomes_a_square(shape: tuple[int, int]) -> None:
    assert mask_crops.scaled(np.full((*shape, 3), 7, np.uint8), SIDE).shape == (SIDE, SIDE, 3)
    assert (mask_crops.scaled(np.full((*shape, 3), 7, np.uint8), SIDE) == 7).all()
