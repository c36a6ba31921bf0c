import cv2
import numpy as np
import pytest

from swin_annotator.core import masks


def blobs(seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    mask = np.zeros((40, 50), np.uint8)
    for _ in range(3):
        cv2.circle(mask, (int(rng.integers(50)), int(rng.integers(40))), int(rng.integers(1, 12)), 1, -1)
    return mask.astype(bool)


@pytest.mark.parametrize("seed", range(20))
def test_rle_and_polygons_give_the_same_pixels(seed: int) -> None:
    mask = blobs(seed)
    rle = masks.encode(mask)
    assert (masks.decode(rle) == mask).all()
    assert masks.area(rle) == mask.sum()
    rings, holes = masks.to_polygons(mask)
    if not holes:
        assert (masks.decode(masks.from_polygons(rings, mask.shape)) == mask).all()


def test_rle_is_column_major_and_starts_with_zeros() -> None:
    mask = np.zeros((3, 2), bool)
    mask[:, 1] = True
    rle = masks.encode(mask)
    from pycocotools import mask as coco_mask

    same = coco_mask.frPyObjects({"size": [3, 2], "counts": [3, 3]}, 3, 2)
    assert rle.counts == same["counts"]


def test_bbox_of_a_mask() -> None:
    mask = np.zeros((20, 30), bool)
    mask[4:9, 10:25] = True
    assert masks.bbox(masks.encode(mask)) == (10, 4, 15, 5)
    assert masks.bbox(masks.encode(np.zeros((5, 5), bool))) == (0, 0, 0, 0)


def test_holes_are_told() -> None:
    mask = np.ones((12, 12), bool)
    mask[4:8, 4:8] = False
    rings, holes = masks.to_polygons(mask)
    assert holes
    assert len(rings) == 1


def test_a_single_pixel_keeps_its_area() -> None:
    mask = np.zeros((5, 5), bool)
    mask[2, 3] = True
    rings, _ = masks.to_polygons(mask)
    assert rings == ((3, 2, 3, 3, 4, 3, 4, 2),)


def test_nothing_has_no_rings() -> None:
    assert masks.to_polygons(np.zeros((4, 4), bool)) == ((), False)
    assert masks.area(masks.from_polygons([], (4, 4))) == 0


def test_union() -> None:
    a, b = blobs(1), blobs(2)
    assert (masks.decode(masks.union([masks.encode(a), masks.encode(b)])) == (a | b)).all()
    with pytest.raises(ValueError, match="no masks"):
        masks.union([])


def test_paint_and_erase() -> None:
    empty = np.zeros((40, 60), bool)
    dot = masks.paint(empty, [(30.0, 20.0)], 5, value=True)
    assert abs(dot.sum() - np.pi * 25) < 20
    assert not empty.any()
    ys, xs = np.nonzero(dot)
    assert abs(xs.mean() + 0.5 - 30) < 0.6
    assert abs(ys.mean() + 0.5 - 20) < 0.6
    line = masks.paint(empty, [(10, 20), (50, 20)], 3, value=True)
    assert line[20, 30]
    assert not line[30, 30]
    assert not masks.paint(line, [(0, 20), (60, 20)], 8, value=False).any()


def test_a_decoded_mask_can_be_painted_on() -> None:
    decoded = masks.decode(masks.encode(np.zeros((40, 60), bool)))
    assert masks.paint(decoded, [(30.0, 20.0)], 5, value=True)[20, 30]
