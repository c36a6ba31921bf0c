import subprocess
import sys

import cv2
import numpy as np
import pytest

from swin_annotator.bench import refine as bench
from swin_annotator.core import masks
from swin_annotator.errors import ModelOutOfMemory
from swin_annotator.models.base import Refiner
from swin_annotator.models.grabcut.refiner import GrabCutRefiner, ellipse, whole_box


def scene(height=120, width=160):
    """A leaf-shaped red object on grey-green noise, and its mask."""
    rng = np.random.default_rng(0)
    rgb = rng.integers(90, 120, (height, width, 3), dtype=np.uint8)
    mask = np.zeros((height, width), np.uint8)
    cv2.fillPoly(mask, [np.array([[40, 80], [70, 35], [120, 40], [100, 85], [60, 95]])], 1)
    rgb[mask > 0] = rng.integers(0, 40, (int(mask.sum()), 3), dtype=np.uint8) + np.array([180, 20, 30], np.uint8)
    return rgb, mask > 0


def iou(a, b):
    return (a & b).sum() / (a | b).sum()


def test_an_object_is_cut_out_of_its_box():
    rgb, mask = scene()
    box = masks.bbox(masks.encode(mask))
    found = masks.decode(GrabCutRefiner().refine(rgb, [box])[0])
    assert iou(found, mask) > 0.9
    assert iou(masks.decode(bench.filled_ellipses(rgb, [box])[0]), mask) < 0.8


def test_a_grey_image_works():
    rgb, mask = scene()
    grey = np.repeat(rgb[..., :1], 3, axis=2)
    assert iou(masks.decode(GrabCutRefiner().refine(grey, [masks.bbox(masks.encode(mask))])[0]), mask) > 0.85


def test_a_large_image_is_cut_at_working_size():
    rgb, mask = scene()
    large = cv2.resize(rgb, None, fx=8, fy=8, interpolation=cv2.INTER_CUBIC)
    truth = cv2.resize(mask.astype(np.uint8), None, fx=8, fy=8, interpolation=cv2.INTER_NEAREST) > 0
    assert iou(masks.decode(GrabCutRefiner().refine(large, [masks.bbox(masks.encode(truth))])[0]), truth) > 0.9


@pytest.mark.parametrize(
    "box",
    [
        (0, 0, 160, 120),
        (0, 0, 30, 30),
        (130, 90, 30, 30),
        (-20, -20, 60, 60),
        (100, 100, 500, 500),
        (50, 0, 1, 120),
        (0, 50, 160, 1),
        (50, 50, 3, 40),
        (10, 10, 0.2, 0.2),
        (159.9, 119.9, 0.1, 0.1),
        (400, 400, 5, 5),
        (40.4, 35.6, 79.8, 60.1),
    ],
)
@pytest.mark.parametrize("kind", ["scene", "flat", "noise"])
def test_a_mask_is_never_empty_and_stays_in_its_box(box, kind):
    rgb = scene()[0]
    if kind == "flat":
        rgb = np.full_like(rgb, 77)
    elif kind == "noise":
        rgb = np.random.default_rng(1).integers(0, 256, rgb.shape, dtype=np.uint8)
    (found,) = GrabCutRefiner().refine(rgb, [box])
    mask = masks.decode(found)
    left, top, right, bottom = whole_box(box, mask.shape)
    assert mask.shape == rgb.shape[:2]
    assert mask.any()
    mask[top:bottom, left:right] = False
    assert not mask.any()


def test_an_image_of_one_pixel():
    (found,) = GrabCutRefiner().refine(np.zeros((1, 1, 3), np.uint8), [(0, 0, 1, 1)])
    assert masks.area(found) == 1


@pytest.mark.parametrize("size_hw", [(2, 300), (4, 300), (5, 900), (300, 4), (4, 4), (6, 6)])
def test_images_of_a_few_rows(size_hw):
    rgb = np.random.default_rng(2).integers(0, 256, (*size_hw, 3), dtype=np.uint8)
    boxes = [(0, 0, size_hw[1], size_hw[0]), (1, 0, size_hw[1] / 2, size_hw[0])]
    assert all(masks.area(mask) for mask in GrabCutRefiner().refine(rgb, boxes))


def test_equal_input_gives_equal_answers_in_any_company():
    rgb, mask = scene()
    box = masks.bbox(masks.encode(mask))
    refiner = GrabCutRefiner()
    first = refiner.refine(rgb, [box])[0]
    cv2.setRNGSeed(99)
    again = refiner.refine(rgb, [(0, 0, 50, 60), box, (5, 5, 20, 20)])
    assert again[1] == first
    assert refiner.refine(rgb, []) == []


def test_it_is_a_refiner_that_needs_no_torch(tmp_path):
    refiner = GrabCutRefiner.from_folder(tmp_path, name="grabcut", device="cpu", options={})
    assert isinstance(refiner, Refiner)
    code = "import sys, swin_annotator.models.grabcut.refiner; assert not {'torch', 'transformers'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_running_out_of_memory_is_told(monkeypatch):
    def too_much(*args):
        raise cv2.error("OpenCV(5.0) alloc.cpp:73: error: (-4:Insufficient memory) Failed to allocate 9 bytes")

    monkeypatch.setattr(cv2, "grabCut", too_much)
    with pytest.raises(ModelOutOfMemory):
        GrabCutRefiner().refine(scene()[0], [(10, 10, 60, 60)])


def test_the_ellipse_touches_all_sides_and_is_never_empty():
    for height, width in ((1, 1), (1, 9), (2, 2), (7, 30), (64, 64)):
        mask = ellipse(height, width)
        assert mask.any(axis=1).all() or height > 8
        assert mask[height // 2].sum() >= width - 2


@pytest.mark.slow
def test_on_nuclei_it_beats_the_filled_ellipse(shared_data):
    found = bench.measure(
        shared_data / "nuclei", {"ellipse": bench.filled_ellipses, "grabcut": GrabCutRefiner().refine}, limit=30
    )
    assert found["grabcut"][0].mean() > found["ellipse"][0].mean()
