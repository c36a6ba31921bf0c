import numpy as np
import pytest
from pycocotools import mask as coco_mask

from swin_annotator.core import masks
from swin_annotator.core.types import Annotation, Rle
from swin_annotator.formats.coco_shapes import read_segmentation, write_segmentation


def _blobs(seed: int, size: tuple[int, int] = (33, 47)) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return rng.random(size) < rng.random()


@pytest.mark.parametrize("damaged", [b"", b"abc ", b"\x7f", b"oooooooo", b"P" * 9 + b"o", b"A" * 5])
def test_damaged_strings_never_reach_the_c_code(damaged: bytes) -> None:
    shape = read_segmentation({"size": [5, 5], "counts": damaged.decode("ascii")}, (5, 5))
    assert shape.mask is None
    assert shape.complaints


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("how", ["polygon", "rle"])
def test_a_mask_gives_the_same_pixels_again(seed: int, how: str) -> None:
    mask = _blobs(seed)
    rle = masks.encode(mask)
    value, area = write_segmentation(Annotation(1, 1, 1, masks.bbox(rle), mask=rle), mask.shape, how)
    assert area == mask.sum()
    shape = read_segmentation(value, mask.shape)
    again = shape.mask or masks.from_polygons(shape.polygons, mask.shape)
    assert again == rle
    if how == "rle":
        assert shape.mask == rle


def test_holes_go_out_as_run_lengths_and_plain_shapes_as_rings() -> None:
    mask = np.zeros((30, 40), bool)
    mask[5:20, 10:30] = True
    plain = Annotation(1, 1, 1, (10, 5, 20, 15), mask=masks.encode(mask))
    rings, area = write_segmentation(plain, mask.shape, "polygon")
    assert sorted(zip(rings[0][::2], rings[0][1::2], strict=True)) == [(10, 5), (10, 20), (30, 5), (30, 20)]
    assert area == 300
    mask[8:12, 15:20] = False
    holed = Annotation(1, 1, 1, (10, 5, 20, 15), mask=masks.encode(mask))
    value, area = write_segmentation(holed, mask.shape, "polygon")
    assert value["size"] == [30, 40]
    assert area == 280


def test_crowds_stay_run_lengths_and_boxes_stay_empty() -> None:
    mask = np.ones((4, 4), bool)
    crowd = Annotation(1, 1, 1, (0, 0, 4, 4), mask=masks.encode(mask), iscrowd=True)
    assert isinstance(write_segmentation(crowd, (4, 4), "polygon")[0], dict)
    assert write_segmentation(Annotation(1, 1, 1, (0, 0, 2.5, 3)), (4, 4), "rle") == ([], 7.5)


def test_drawn_rings_go_out_as_drawn_with_the_area_of_their_pixels() -> None:
    ring = (1.25, 1.5, 9.5, 1.0, 5.0, 8.75)
    drawn = Annotation(1, 1, 1, (1, 1, 8, 7), polygons=(ring, ring))
    value, area = write_segmentation(drawn, (10, 10), "polygon")
    assert value == (ring, ring)
    assert area == masks.area(masks.from_polygons([ring], (10, 10)))  # overlap counts once
    sliver = Annotation(1, 1, 1, (1, 1, 8, 7), polygons=((1.0, 1.0, 3.0, 1.1, 1.0, 1.1),))
    assert write_segmentation(sliver, (10, 10), "polygon")[1] == pytest.approx(0.1)


@pytest.mark.parametrize("value", [None, []])
def test_no_outline_is_no_complaint(value: object) -> None:
    shape = read_segmentation(value, (5, 5))
    assert (shape.polygons, shape.mask, shape.complaints, shape.bbox()) == ((), None, (), None)


@pytest.mark.parametrize(
    "value",
    [
        "text",
        [[1, 2]],
        [[1, 2, 3, 4, 5]],
        [[1, 2, 3, 4, 5, None]],
        [[1, 2, 3, 4, 5, True]],
        [7],
        {"size": [5, 5]},
        {"counts": [25]},
        {"size": [0, 5], "counts": []},
        {"size": [5, 5], "counts": [26]},
        {"size": [5, 5], "counts": [-1, 26]},
        {"size": [5, 5], "counts": [25]},
        {"size": [6, 5], "counts": [0, 30]},
        {"size": [5, 5], "counts": "é"},
    ],
)
def test_what_is_no_outline_is_told(value: object) -> None:
    shape = read_segmentation(value, (5, 5))
    assert (shape.polygons, shape.mask) == ((), None)
    assert shape.complaints


def test_points_as_pairs() -> None:
    pairs = [[1, 2], [3, 4], [5, 7]]
    assert read_segmentation(pairs, None).polygons == ((1, 2, 3, 4, 5, 7),)
    assert read_segmentation([pairs], None).polygons == ((1, 2, 3, 4, 5, 7),)


def test_the_outline_of_a_crowd_becomes_run_lengths_of_the_same_pixels() -> None:
    ring = (1.0, 1.0, 9.0, 1.5, 8.0, 7.0, 2.0, 6.0)
    one = Annotation(1, 1, 1, (1, 1, 8, 6), polygons=(ring,))
    crowd = Annotation(1, 1, 1, (1, 1, 8, 6), polygons=(ring,), iscrowd=True)
    assert write_segmentation(one, (10, 12), "polygon")[0] == (ring,)
    written, area = write_segmentation(crowd, (10, 12), "polygon")
    assert isinstance(written, dict)
    packed = coco_mask.frPyObjects(written, 10, 12)
    assert packed["counts"] == masks.from_polygons((ring,), (10, 12)).counts
    assert coco_mask.area(packed) == area


def test_a_crowd_thinner_than_a_pixel_keeps_its_outline() -> None:
    sliver = (1.0, 1.1, 9.0, 1.1, 9.0, 1.2)
    crowd = Annotation(1, 1, 1, (1, 1.1, 8, 0.1), polygons=(sliver,), iscrowd=True)
    assert write_segmentation(crowd, (10, 12), "polygon") == ((sliver,), pytest.approx(0.4))


def test_an_outline_is_cut_to_the_image_and_told() -> None:
    shape = read_segmentation([[-10, -10, 20, -10, 20, 30, -10, 30], [100, 100, 120, 100, 120, 120]], (50, 40))
    assert shape.bbox() == (0, 0, 20, 30)
    assert len(shape.polygons) == 1
    assert len(shape.complaints) == 2
    a_pixel_over = [[-1, 0, 20, 0, 20, 30]]
    assert read_segmentation(a_pixel_over, (50, 40)).polygons == ((-1, 0, 20, 0, 20, 30),)


def test_an_outline_too_long_to_be_drawn_is_left_out_and_told() -> None:
    ring = np.random.default_rng(0).uniform(0, 300, 200_000).round(2).tolist()
    shape = read_segmentation([ring], (300, 300))
    assert (shape.polygons, shape.mask) == ((), None)
    assert "too long" in shape.complaints[0]
    assert read_segmentation([[0.0, 1.0, 2.0, 1.0, 1.0, 2.0] * 100_000], (3, 3)).polygons == ()


def test_a_mask_larger_than_any_image_is_left_out_and_told() -> None:
    shape = read_segmentation({"size": [65535, 65535], "counts": [0, 65535 * 65535]}, None)
    assert shape.mask is None
    assert "65535×65535" in shape.complaints[0]
    small_in_large = [65535 * 7, 9, 65535 * 65528 - 9]
    assert read_segmentation({"size": [65535, 65535], "counts": small_in_large}, None).mask is not None


def test_a_large_mask_goes_out_as_run_lengths_without_being_unpacked() -> None:
    side = 12_000
    value, area = write_segmentation(
        Annotation(1, 1, 1, (0, 0, side, side), mask=_full(side)), (side, side), how="polygon"
    )
    assert value == {"size": [side, side], "counts": [0, side * side]}
    assert area == side * side


def _full(side: int) -> Rle:
    return masks.from_runs(np.array([0]), np.array([side * side]), (side, side))
