"""The loss of networks that name pixels: rare classes count for more, what nobody named for nothing."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from swin_annotator.models.pixel_loss import UNKNOWN, class_weights, known_entropy


def test_rare_classes_count_for_more_and_all_pixels_together_for_one_each() -> None:
    counts = np.array([899, 99, 0])
    weights = class_weights(counts).numpy()
    assert weights[2] > weights[1] > weights[0]
    assert weights[1] / weights[0] == pytest.approx(3)
    assert (weights * (counts + 1)).sum() == pytest.approx((counts + 1).sum())


@pytest.mark.parametrize("shape", [(40,), (2, 5, 4)])
def test_it_is_the_mean_of_what_is_known(shape: tuple[int, ...]) -> None:
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(shape[0], 3, *shape[1:], generator=generator)
    wanted, weights = torch.randint(3, shape, generator=generator), torch.tensor([1.0, 2.0, 5.0])
    wanted[1:2] = UNKNOWN
    theirs = functional.cross_entropy(logits, wanted, weights, ignore_index=UNKNOWN)
    assert float(known_entropy(logits, wanted, weights)) == pytest.approx(float(theirs), rel=1e-5)


def test_where_nothing_is_known_nothing_is_learnt_and_the_loss_is_a_number() -> None:
    weights = torch.ones(2)
    for logits in (torch.zeros(1, 2, 3, 3, requires_grad=True), torch.zeros(0, 2, requires_grad=True)):
        wanted = torch.full((logits.shape[0], *logits.shape[2:]), UNKNOWN)
        loss = known_entropy(logits, wanted, weights)
        loss.backward()
        assert float(loss.detach()) == 0
        assert logits.grad is not None
        assert not logits.grad.any()
