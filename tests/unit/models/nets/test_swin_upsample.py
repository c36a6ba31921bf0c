import numpy as np
import pytest
import torch
from torch.nn import functional

from swin_annotator.core import masks
from swin_annotator.models.nets import upsample

SIZES = [((8, 8), (64, 64)), ((13, 29), (301, 200)), ((30, 40), (11, 7)), ((1, 5), (40, 90)), ((1, 1), (3, 2))]


def interpolated(values, size_hw):
    tensor = torch.from_numpy(values)[None]
    return functional.interpolate(tensor, size=size_hw, mode="bilinear", align_corners=False)[0].numpy()


def logits(classes, cells_hw, seed=0):
    return np.random.default_rng(seed).normal(0, 3, (classes, *cells_hw)).astype(np.float32)


@pytest.mark.parametrize(("cells_hw", "size_hw"), SIZES)
def test_labels_are_those_of_interpolating_everything(cells_hw, size_hw):
    values = logits(9, cells_hw)
    labels, _ = upsample.winners(values, size_hw)
    full = interpolated(values, size_hw)
    chosen = np.take_along_axis(full, labels[None].astype(int), 0)[0]
    assert labels.shape == size_hw
    np.testing.assert_allclose(chosen, full.max(axis=0), atol=1e-4)


def test_smooth_logits_need_few_classes_and_lose_nothing():
    values = interpolated(logits(40, (4, 4)), (32, 32))
    assert len(upsample.candidates(values[:, :6, :6])) < 20
    labels, _ = upsample.winners(values, (256, 256))
    full = interpolated(values, (256, 256))
    assert (labels == full.argmax(axis=0)).mean() > 0.999


def test_probabilities_are_softmax_at_cells_and_never_above_between_them():
    values = logits(5, (12, 9))
    _, probabilities = upsample.winners(values, (12, 9))
    np.testing.assert_allclose(probabilities, torch.from_numpy(values).softmax(0).amax(0).numpy(), atol=1e-3)
    _, between = upsample.winners(values, (96, 72))
    exact = torch.from_numpy(interpolated(values, (96, 72))).softmax(0).amax(0).numpy()
    assert (between <= exact + 1e-3).all()


def test_shares_of_a_total():
    values = np.abs(logits(3, (6, 5)))
    labels, shares = upsample.winners(values, (6, 5), total=values.sum(axis=0))
    assert np.array_equal(labels, values.argmax(axis=0))
    np.testing.assert_allclose(shares, values.max(axis=0) / values.sum(axis=0), atol=1e-3)
    assert (upsample.winners(values, (60, 50), total=values.max(axis=0) / 2)[1] <= 1).all()


def test_padding_beyond_the_extent_has_no_say():
    values = logits(4, (10, 16))
    padded = np.pad(values, ((0, 0), (0, 6), (0, 8)), mode="edge")
    labels, probabilities = upsample.winners(values, (100, 160))
    again = upsample.winners(padded, (100, 160), (10, 16))
    assert np.array_equal(labels, again[0])
    np.testing.assert_allclose(probabilities, again[1], atol=1e-3)


@pytest.mark.parametrize(("cells_hw", "size_hw"), SIZES)
def test_a_mask_is_that_of_interpolating_everything(cells_hw, size_hw):
    for seed in range(5):
        values = logits(1, cells_hw, seed)[0] - 4
        expected = interpolated(values[None], size_hw)[0] > 0
        found = upsample.mask_of(values, size_hw)
        assert found.size_hw == size_hw
        assert masks.area(masks.union([found, masks.encode(expected)])) - expected.sum() <= 1  # rounding at a threshold
        assert masks.area(found) == pytest.approx(expected.sum(), abs=1)


def test_no_positive_cell_is_an_empty_mask():
    assert masks.area(upsample.mask_of(np.full((5, 5), -1, np.float32), (40, 30))) == 0
