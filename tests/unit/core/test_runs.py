import json

import numpy as np
import pytest
from pycocotools import mask as coco_mask

from swin_annotator.core import masks
from swin_annotator.core.types import Rle


def test_a_placed_crop_equals_the_full_mask():
    rng = np.random.default_rng(0)
    for _ in range(50):
        height, width = (int(v) for v in rng.integers(1, 40, 2))
        top, left = int(rng.integers(0, height)), int(rng.integers(0, width))
        crop = rng.random((int(rng.integers(1, height - top + 1)), int(rng.integers(1, width - left + 1)))) < 0.5
        full = np.zeros((height, width), bool)
        full[top : top + crop.shape[0], left : left + crop.shape[1]] = crop
        placed = masks.encode_at(crop, left, top, (height, width))
        assert placed == masks.encode(full)
        assert masks.bbox(placed) == masks.bbox(masks.encode(full))


@pytest.mark.parametrize("value", [True, False])
def test_a_crop_of_the_whole_image(value):
    full = np.full((7, 5), value)
    assert masks.encode_at(full, 0, 0, (7, 5)) == masks.encode(full)


def test_a_crop_over_the_edge_is_refused():
    with pytest.raises(ValueError, match="leaves an image"):
        masks.encode_at(np.ones((3, 3), bool), 3, 0, (5, 5))


@pytest.mark.parametrize("seed", range(20))
def test_lengths_are_those_of_pycocotools(seed):
    rng = np.random.default_rng(seed)
    rle = masks.encode(rng.random((33, 47)) < rng.random())
    lengths = masks.lengths_of(rle)
    packed = coco_mask.frPyObjects({"size": list(rle.size_hw), "counts": lengths.tolist()}, *rle.size_hw)
    assert packed["counts"] == rle.counts


def test_long_lengths_too():
    mask = np.zeros((3000, 4000), bool)
    mask[1000:2900, 3000:3900] = True
    assert masks.lengths_of(masks.encode(mask)).sum() == mask.size


@pytest.mark.parametrize("damaged", [b"", b"abc ", b"\x7f", b"oooooooo", b"P" * 9 + b"o"])
def test_damaged_strings_have_no_lengths(damaged):
    assert masks.unpacked(damaged) is None
    with pytest.raises(ValueError, match="damaged"):
        masks.lengths_of(Rle((5, 5), damaged))


def test_a_stretched_mask_is_the_mask_with_every_pixel_repeated() -> None:
    rng = np.random.default_rng(3)
    crop = rng.random((5, 4)) > 0.5
    xs, ys = np.array([1, 3, 4, 4, 9]), np.array([0, 2, 3, 5, 6, 8])
    whole = np.zeros((9, 10), bool)
    for row, column in zip(*np.nonzero(crop), strict=True):
        whole[ys[row] : ys[row + 1], xs[column] : xs[column + 1]] = True
    assert masks.stretched(crop, xs, ys, whole.shape) == masks.encode(whole)


def test_a_mask_comes_back_from_json() -> None:
    rle = masks.encode(np.eye(7, 5, dtype=bool))
    assert masks.from_json(json.loads(json.dumps(masks.as_json(rle)))) == rle
    with pytest.raises((KeyError, ValueError, TypeError, AttributeError)):
        masks.from_json({"size": [7], "counts": 3})
