import numpy as np
import pytest
from pycocotools import mask as coco_mask

from swin_annotator.core import masks
from swin_annotator.core.masks import runs
from swin_annotator.core.types import Rle


def test_a_placed_crop_equals_the_full_mask():
    rng = np.random.default_rng(0)
    for _ in range(50):
        height, width = (int(v) for v in rng.integers(1, 40, 2))
        top, left = int(rng.integers(0, height)), int(rng.integers(0, width))
        crop = rng.random((int(rng.integers(1, height - top + 1)), int(rng.integers(1, width - left + 1)))) < 0.5
        full = np.zeros((height, width), bool)
        full[top : top + crop.shape[0], left : left + crop.shape[1]] = crop
        placed = runs.encode_at(crop, left, top, (height, width))
        assert placed == masks.encode(full)
        assert masks.bbox(placed) == masks.bbox(masks.encode(full))


@pytest.mark.parametrize("value", [True, False])
def test_a_crop_of_the_whole_image(value):
    full = np.full((7, 5), value)
    assert runs.encode_at(full, 0, 0, (7, 5)) == masks.encode(full)


def test_a_crop_over_the_edge_is_refused():
    with pytest.raises(ValueError, match="leaves an image"):
        runs.encode_at(np.ones((3, 3), bool), 3, 0, (5, 5))


@pytest.mark.parametrize("seed", range(20))
def test_lengths_are_those_of_pycocotools(seed):
    rng = np.random.default_rng(seed)
    rle = masks.encode(rng.random((33, 47)) < rng.random())
    lengths = runs.of_mask(rle)
    packed = coco_mask.frPyObjects({"size": list(rle.size_hw), "counts": lengths.tolist()}, *rle.size_hw)
    assert packed["counts"] == rle.counts


def test_long_lengths_too():
    mask = np.zeros((3000, 4000), bool)
    mask[1000:2900, 3000:3900] = True
    assert runs.of_mask(masks.encode(mask)).sum() == mask.size


@pytest.mark.parametrize("damaged", [b"", b"abc ", b"\x7f", b"oooooooo", b"P" * 9 + b"o"])
def test_damaged_strings_have_no_lengths(damaged):
    assert runs.runs_of(damaged) is None
    with pytest.raises(ValueError, match="damaged"):
        runs.of_mask(Rle((5, 5), damaged))
