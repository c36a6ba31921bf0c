"""The embedded refiner on pictures drawn here."""

import cv2
import numpy as np
import pytest

from swin_annotator import paths
from swin_annotator.core import masks
from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.models.base import ClickRefiner
from swin_annotator.models.mini.mask_refiner import MaskRefiner
from swin_annotator.models.nets.mask_net import SIDE


@pytest.fixture(scope="module")
def refiner() -> MaskRefiner:
    found = MaskRefiner.from_folder(paths.resource("models/mask-mini"), name="m", device="cpu", options={})
    assert isinstance(found, ClickRefiner)
    return found


def overlap(found: np.ndarray, wanted: np.ndarray) -> float:
    return float((found & wanted).sum() / (found | wanted).sum())


def star(size_hw: tuple[int, int] = (240, 320)) -> tuple[np.ndarray, np.ndarray]:
    """A noisy ramp with a star of a like brightness, and the star."""
    rng = np.random.default_rng(5)
    ramp = np.linspace(60, 150, size_hw[1])[None, :, None] * np.array([0.9, 1.0, 0.7])
    rgb = np.clip(ramp + rng.normal(0, 8, (*size_hw, 3)), 0, 255).astype(np.uint8)
    angles = np.arange(10) * np.pi / 5
    reach = np.where(np.arange(10) % 2, 30, 75)
    points = np.stack([160 + reach * np.sin(angles), 120 - reach * np.cos(angles)], 1).round().astype(np.int32)
    mask = cv2.fillPoly(np.zeros(size_hw, np.uint8), [points], 1).astype(bool)
    rgb[mask] = np.clip(np.array([190, 80, 60]) + rng.normal(0, 8, (int(mask.sum()), 3)), 0, 255).astype(np.uint8)
    return rgb, mask


def test_the_outline_of_what_a_box_holds_is_found(refiner: MaskRefiner) -> None:
    rgb, truth = star()
    box = masks.bbox(masks.encode(truth))
    (found,) = refiner.refine(rgb, [box])
    assert found.size_hw == (240, 320)
    assert overlap(masks.decode(found), truth) > 0.85
    assert refiner.refine(rgb, [box, box]) == [found, found]


def test_a_box_over_the_edge_of_the_image_is_cut_there(refiner: MaskRefiner) -> None:
    rgb, truth = star()
    rgb, truth = np.ascontiguousarray(rgb[:, 150:]), truth[:, 150:]
    x, y, w, h = masks.bbox(masks.encode(truth))
    (found,) = refiner.refine(rgb, [(x - 60, y, w + 60, h)])
    assert overlap(masks.decode(found), truth) > 0.6


def test_clicks_are_kept_to(refiner: MaskRefiner) -> None:
    rgb, truth = star()
    box = masks.bbox(masks.encode(truth))
    inside, beside = Click(160, 60), Click(100, 190, False)
    found = masks.decode(refiner.refine_clicks(rgb, Clicks((inside, beside), box)))
    assert found[60, 160]
    assert not found[190, 100]
    turned = masks.decode(refiner.refine_clicks(rgb, Clicks((Click(160, 120, False), Click(100, 190)), box)))
    assert turned[190, 100]
    assert not turned[120, 160]


def test_one_click_without_a_box_finds_the_object(refiner: MaskRefiner) -> None:
    rgb, truth = star()
    found = masks.decode(refiner.refine_clicks(rgb, Clicks((Click(160, 120),))))
    assert overlap(found, truth) > 0.8


@pytest.mark.parametrize("size_hw", [(1, 1), (1, 200), (7, 3), (64, 64)])
def test_masks_are_never_empty(refiner: MaskRefiner, size_hw: tuple[int, int]) -> None:
    height, width = size_hw
    rgb = np.full((*size_hw, 3), 90, np.uint8)
    boxes = [(0.0, 0.0, float(width), float(height)), (-5.0, -5.0, 3.0, 3.0), (width - 0.5, 0.2, 9.0, 0.1)]
    assert all(masks.area(found) > 0 for found in refiner.refine(rgb, boxes))
    middle = Click(width / 2, height / 2)
    for clicks in (Clicks((middle,)), Clicks((middle, Click(0, 0, False))), Clicks((), boxes[0])):
        assert masks.area(refiner.refine_clicks(rgb, clicks)) > 0


def test_where_the_network_draws_nothing_the_ellipse_keeps_to_the_clicks(
    refiner: MaskRefiner, monkeypatch: pytest.MonkeyPatch
) -> None:
    blank = np.full((1, SIDE // 2, SIDE // 2), -9, np.float32)
    monkeypatch.setattr(MaskRefiner, "logits", lambda _self, _cropped: blank)
    rgb, box = np.full((60, 80, 3), 90, np.uint8), (10.0, 10.0, 40.0, 30.0)
    (found,) = refiner.refine(rgb, [box])
    assert masks.bbox(found) == box
    clicked = masks.decode(refiner.refine_clicks(rgb, Clicks((Click(30.5, 25.5, False),), box)))
    assert not clicked[25, 30]
    assert masks.area(found) == clicked.sum() + 1
