import numpy as np
import pytest

from swin_annotator.core import geometry


def test_iou_of_known_boxes() -> None:
    a = np.array([[0, 0, 10, 10]], np.float32)
    b = np.array([[0, 0, 10, 10], [5, 0, 15, 10], [10, 0, 20, 10], [3, 3, 3, 3]], np.float32)
    np.testing.assert_allclose(geometry.iou(a, b), [[1, 1 / 3, 0, 0]], rtol=1e-6)


def test_iou_of_two_empty_boxes_is_zero_not_nan() -> None:
    empty = np.zeros((1, 4), np.float32)
    assert geometry.iou(empty, empty)[0, 0] == 0


def test_giou_tells_near_from_far() -> None:
    box = np.array([[0, 0, 10, 10]], np.float32)
    others = np.array([[0, 0, 10, 10], [11, 0, 21, 10], [90, 0, 100, 10]], np.float32)
    same, near, far = geometry.giou(box, others)[0]
    assert same == pytest.approx(1)
    assert near == pytest.approx(-1 / 21, abs=1e-6)
    assert far == pytest.approx(-80 / 100, abs=1e-6)


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ((-5, -5, 10, 10), (0, 0, 5, 5)),
        ((90, 40, 50, 50), (90, 40, 10, 10)),
        ((10, 10, 0.5, 20), None),
        ((200, 10, 20, 20), None),
        ((float("nan"), 0, 5, 5), None),
        ((0, 0, 100, 50), (0, 0, 100, 50)),
    ],
)
def test_clip_xywh(box: tuple, expected: tuple | None) -> None:
    assert geometry.clip_xywh(box, (50, 100)) == expected


def test_corners_in_any_order() -> None:
    assert geometry.xywh_from_corners((30, 5), (10, 25)) == (10, 5, 20, 20)


def test_conversions_round_trip() -> None:
    box = (3.5, 4.25, 10.0, 20.5)
    assert geometry.xywh_from_xyxy(geometry.xyxy_from_xywh(box)) == box
    np.testing.assert_allclose(geometry.xyxy_from_cxcywh(np.array([[5, 6, 4, 2]])), [[3, 5, 7, 7]])


def test_polygon_area_and_box() -> None:
    ring = (0, 0, 4, 0, 4, 3, 0, 3)
    assert geometry.polygon_area(ring) == 12
    assert geometry.polygon_area(tuple(reversed(ring))) == 12
    assert geometry.polygons_bbox([ring, (10, 10, 12, 10, 11, 15)]) == (0, 0, 12, 15)


def test_overlap_of_rows_is_the_diagonal_of_all() -> None:
    random = np.random.default_rng(0)
    a, b = (random.integers(0, 12, (40, 4)).astype(np.float32) for _ in range(2))
    np.testing.assert_array_equal(geometry.matched_iou(a, b), geometry.iou(a, b).diagonal())
