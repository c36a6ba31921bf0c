"""Boxes and rings: overlap, suppression, turning and simplifying keep what they promise."""

import numpy as np
import pytest
from drawn import boxes_xyxy, rings
from hypothesis import given
from hypothesis import strategies as st

from swin_annotator.core import geometry, suppression

CORNERS = st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))


@given(CORNERS, CORNERS)
def test_a_box_is_the_same_from_any_of_its_corners(a: geometry.Point, b: geometry.Point) -> None:
    box = geometry.xywh_from_corners(a, b)
    assert box == geometry.xywh_from_corners(b, a)
    assert min(box[2:]) >= 0
    assert geometry.xywh_from_xyxy(geometry.xyxy_from_xywh(box)) == pytest.approx(box, rel=1e-9, abs=1e-6)


@given(boxes_xyxy(), boxes_xyxy())
def test_overlap_is_symmetric_and_bounded(a: np.ndarray, b: np.ndarray) -> None:
    found = geometry.iou(a, b)
    assert found.shape == (len(a), len(b))
    assert np.array_equal(found, geometry.iou(b, a).T)
    assert ((found >= 0) & (found <= 1)).all()
    wide = geometry.giou(a, b)
    assert ((wide >= -1) & (wide <= found + 1e-6)).all()
    solid = geometry.area_xyxy(a) > 0
    assert np.allclose(np.diag(geometry.iou(a, a))[solid], 1)


@given(boxes_xyxy(most=14), st.data())
def test_suppression_keeps_the_best_and_only_those_apart(boxes: np.ndarray, data: st.DataObject) -> None:
    whole = st.lists(st.integers(0, 3), min_size=len(boxes), max_size=len(boxes))
    scores = np.array(data.draw(whole), np.float32) / 3
    classes = np.array(data.draw(whole), np.int64)
    threshold = data.draw(st.sampled_from((0.0, 0.3, 0.5, 1.0)))
    kept = suppression.nms(boxes, scores, threshold, classes)
    assert list(scores[kept]) == sorted(scores[kept], reverse=True)
    rivals = (geometry.iou(boxes, boxes) > threshold) & (classes[:, None] == classes[None, :])
    for i in range(len(boxes)):
        better = [k for k in kept if k != i and rivals[i, k] and (-scores[k], k) < (-scores[i], i)]
        assert (i in kept) == (not better)


@given(boxes_xyxy(most=30), st.sampled_from((0.06, 0.3, 0.5, 0.7, 0.999)), st.sampled_from((1e-6, 1.0, 1e6)))
def test_neighbours_are_the_pairs_that_overlap(boxes: np.ndarray, threshold: float, scale: float) -> None:
    boxes = boxes * np.float32(scale)
    labels = np.arange(len(boxes)) % 2
    found = suppression.neighbours(boxes, labels, threshold)
    near = suppression.overlaps(boxes, boxes, threshold) & (labels[:, None] == labels)
    if found is None:
        assert len(boxes) < 2
    else:
        wanted = np.transpose(np.nonzero(np.triu(near, 1)))
        assert sorted(np.transpose(found).tolist()) == wanted.tolist()


@given(boxes_xyxy(), st.tuples(st.integers(1, 30), st.integers(1, 30)))
def test_what_is_cut_to_the_image_lies_in_it(boxes: np.ndarray, size: tuple[int, int]) -> None:
    cut = geometry.clip_xyxy(boxes, size)
    assert ((cut >= 0) & (cut <= [size[1], size[0], size[1], size[0]])).all()
    for box in boxes:
        one = geometry.clip_xywh(geometry.xywh_from_xyxy(box), size)
        if one is not None:
            left, top, right, bottom = geometry.xyxy_from_xywh(one)
            assert left >= 0
            assert top >= 0
            assert right <= size[1]
            assert bottom <= size[0]


@given(rings(), CORNERS.map(lambda p: (p[0] % 100, p[1] % 100)), st.floats(-720, 720))
def test_turning_keeps_area_and_is_taken_back(ring: tuple[float, ...], about: geometry.Point, degrees: float) -> None:
    turned = geometry.rotated(ring, about, degrees)
    assert geometry.polygon_area(turned) == pytest.approx(geometry.polygon_area(ring), rel=1e-6, abs=1e-3)
    assert geometry.rotated(turned, about, -degrees) == pytest.approx(ring, abs=1e-6)


@given(rings(most=12), st.floats(0.1, 20))
def test_a_simplified_ring_has_no_new_corners_and_keeps_an_area(ring: tuple[float, ...], tolerance: float) -> None:
    found = geometry.simplified(ring, tolerance)
    corners = set(zip(np.float32(ring[::2]).tolist(), np.float32(ring[1::2]).tolist(), strict=True))
    assert set(zip(found[::2], found[1::2], strict=True)) <= corners
    assert found == ring or geometry.polygon_area(found) >= 1


@given(st.lists(rings(), min_size=1, max_size=3))
def test_the_box_around_rings_touches_them_on_all_sides(many: list[tuple[float, ...]]) -> None:
    left, top, right, bottom = geometry.xyxy_from_xywh(geometry.polygons_bbox(many))
    xs = [x for ring in many for x in ring[::2]]
    ys = [y for ring in many for y in ring[1::2]]
    assert (left, top) == (min(xs), min(ys))
    assert (right, bottom) == pytest.approx((max(xs), max(ys)))
