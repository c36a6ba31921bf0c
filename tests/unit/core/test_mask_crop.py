import numpy as np
import pytest

from swin_annotator.core import masks
from swin_annotator.core.masks import crop as mask_crop


def blob(seed: int, height: int, width: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    mask = np.zeros((height, width), bool)
    y, x = int(rng.integers(0, height // 2)), int(rng.integers(0, width // 2))
    part = mask[y : y + height // 3, x : x + width // 3]
    part[:] = rng.random(part.shape) < rng.choice([0.02, 0.5, 0.98])
    return mask


@pytest.mark.parametrize("seed", range(12))
def test_crop_is_the_decoded_mask_cut_to_its_box(seed):
    whole = blob(seed, 90 + seed * 37, 150 - seed * 5)
    rle = masks.encode(whole)
    part = mask_crop.crop(rle)
    x, y, w, h = (int(v) for v in masks.bbox(rle))
    assert (part.left, part.top) == (x, y)
    assert np.array_equal(part.pixels, whole[y : y + h, x : x + w])


def test_crop_where_runs_cross_columns():
    whole = np.zeros((9, 12), bool)
    whole[6:, 3:8] = True
    whole[:2, 4:9] = True
    part = mask_crop.crop(masks.encode(whole))
    assert np.array_equal(part.pixels, whole[:, 3:9])
    bottom = np.zeros((9, 12), bool)
    bottom[5:, 2:6] = True
    assert mask_crop.crop(masks.encode(bottom)).pixels.all()


@pytest.mark.parametrize("fill", [True, False])
def test_crop_of_full_and_empty_masks(fill):
    part = mask_crop.crop(masks.encode(np.full((7, 5), fill)))
    assert part.pixels.shape == ((7, 5) if fill else (0, 0))
    assert part.pixels.all()


def test_place_moves_and_cuts():
    whole = np.zeros((20, 30), bool)
    whole[2:6, 3:9] = True
    part = mask_crop.crop(masks.encode(whole))
    assert np.array_equal(masks.decode(mask_crop.place(part, (20, 30))), whole)
    moved = masks.decode(mask_crop.place(part, (20, 30), dx=-5, dy=16))
    expected = np.zeros_like(whole)
    expected[18:20, 0:4] = True
    assert np.array_equal(moved, expected)


def test_outlines_run_along_pixel_edges_and_around_holes():
    whole = np.zeros((20, 30), bool)
    whole[4:14, 5:21] = True
    whole[7:10, 9:12] = False
    rings = mask_crop.outlines(mask_crop.crop(masks.encode(whole)))
    boxes = {(*ring.min(axis=0).tolist(), *ring.max(axis=0).tolist()) for ring in rings}
    assert boxes == {(5, 4, 21, 14), (9, 7, 12, 10)}


def test_outlines_of_a_very_large_mask_are_traced_coarsely(monkeypatch):
    monkeypatch.setattr(mask_crop, "MOST_TRACED", 1000)
    whole = np.zeros((400, 300), bool)
    whole[40:340, 60:260] = True
    (ring,) = mask_crop.outlines(mask_crop.crop(masks.encode(whole)))
    assert (*ring.min(axis=0), *ring.max(axis=0)) == pytest.approx((60, 40, 260, 340), abs=9)


def test_outlines_of_nothing():
    assert mask_crop.outlines(mask_crop.crop(masks.encode(np.zeros((5, 5), bool)))) == []


@pytest.mark.parametrize("corner", [(0, 0), (3, 2), (12, 8), (-4, -3), (40, 40)])
def test_without_takes_away_where_both_are(corner: tuple[int, int]):
    rng = np.random.default_rng(3)
    part = mask_crop.MaskCrop(rng.random((10, 14)) > 0.3, 20, 15)
    other = mask_crop.MaskCrop(rng.random((6, 9)) > 0.3, 20 + corner[0], 15 + corner[1])
    before = part.pixels.copy()
    left = mask_crop.without(part, other)
    size_hw = (70, 80)
    wanted = masks.decode(mask_crop.place(part, size_hw)) & ~masks.decode(mask_crop.place(other, size_hw))
    assert np.array_equal(masks.decode(mask_crop.place(left, size_hw)), wanted)
    assert np.array_equal(part.pixels, before)
