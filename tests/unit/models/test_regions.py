import cv2
import numpy as np
import pytest

from swin_annotator.core import masks
from swin_annotator.core.types import Source
from swin_annotator.models.regions import MinArea, regions

EVERY = MinArea(pixels=1, fraction=0)
LABELS = ("background", "road", "tree")


def blobs(height, width, classes, cells, seed=0):
    rng = np.random.default_rng(seed)
    fields = [cv2.resize(rng.random((cells, cells), np.float32), (width, height)) for _ in range(classes)]
    return np.stack(fields).argmax(0).astype(np.uint8)


def by_opencv(label_map, labels):
    found = []
    for value in np.unique(label_map):
        _, parts = cv2.connectedComponents((label_map == value).astype(np.uint8), connectivity=8)
        found += [(labels[value], masks.encode(parts == i).counts) for i in range(1, parts.max() + 1)]
    return sorted(found)


@pytest.mark.parametrize("size", [(31, 57), (57, 31), (1, 20), (20, 1), (1, 1)])
def test_the_regions_are_those_of_opencv(size):
    labels = tuple("abcd")
    label_map = blobs(*size, 4, 12)
    found = regions(label_map, None, labels, (), EVERY)
    assert sorted(zip(found.categories, (m.counts for m in found.masks), strict=True)) == by_opencv(label_map, labels)
    for box, mask in zip(found.boxes_xyxy, found.masks, strict=True):
        x, y, w, h = masks.bbox(mask)
        assert box.tolist() == [x, y, x + w, y + h]


def test_noise_is_labelled_as_opencv_labels_it():
    label_map = np.random.default_rng(1).integers(0, 3, (40, 30))
    found = regions(label_map, None, LABELS, (), EVERY, limit=10_000)
    assert sorted(zip(found.categories, (m.counts for m in found.masks), strict=True)) == by_opencv(label_map, LABELS)


def test_holes_are_kept_and_corners_touch():
    label_map = np.zeros((20, 20), np.uint8)
    label_map[2:12, 2:12] = 1
    label_map[5:8, 5:8] = 2
    label_map[12, 12] = 1  # touches the square at its corner only
    found = regions(label_map, None, LABELS, min_area=EVERY)
    assert sorted(found.categories) == ["road", "tree"]
    road = masks.decode(found.masks[found.categories.index("road")])
    assert np.array_equal(road, label_map == 1)


def test_the_bottom_of_a_column_is_no_neighbour_of_the_top_of_the_next():
    label_map = np.zeros((10, 10), np.uint8)
    label_map[9, 3] = label_map[0, 4] = 1
    assert len(regions(label_map, None, LABELS, min_area=EVERY)) == 2


def test_scores_are_mean_probabilities_best_first():
    label_map = np.zeros((10, 20), np.uint8)
    label_map[:5, :5], label_map[:, 10:] = 1, 2
    probabilities = np.full((10, 20), 0.5, np.float16)
    probabilities[0, :5] = 1.0
    probabilities[:, 10:] = 0.25
    found = regions(label_map, probabilities, LABELS, source=Source("model", "m"))
    assert found.categories == ("road", "tree")
    assert found.scores.tolist() == pytest.approx([0.6, 0.25])
    assert found.source == Source("model", "m")


def test_what_is_no_label_is_no_region():
    label_map = np.full((10, 10), 255, np.uint8)
    label_map[:5] = 0
    assert len(regions(label_map, None, LABELS, min_area=EVERY)) == 0
    assert regions(label_map, None, LABELS, (), EVERY).categories == ("background",)
    assert regions(label_map, None, LABELS, ("BACKGROUND",), EVERY).categories == ()
    assert len(regions(np.full((4, 4), -1), None, LABELS, (), EVERY)) == 0
    assert len(regions(np.zeros((0, 0), np.uint8), None, LABELS)) == 0


def test_small_regions_are_left_out_and_the_largest_kept():
    label_map = np.zeros((40, 40), np.uint8)
    for size, at in ((1, 2), (3, 6), (5, 12), (7, 22)):
        label_map[at : at + size, at : at + size] = 1
    assert [masks.area(m) for m in regions(label_map, None, LABELS, min_area=MinArea(10, 0)).masks] == [49, 25]
    assert [masks.area(m) for m in regions(label_map, None, LABELS, min_area=MinArea(1, 0.03)).masks] == [49]
    assert [masks.area(m) for m in regions(label_map, None, LABELS, min_area=EVERY, limit=2).masks] == [49, 25]
