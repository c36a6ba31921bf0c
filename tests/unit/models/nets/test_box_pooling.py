"""The pooled half of class vectors: what a map holds inside a box."""

import dataclasses

import numpy as np
import pytest
import torch
from torch.nn import functional

from swin_annotator.models.nets import box_pooling
from swin_annotator.models.nets.box_pooling import BoxPooling, box_means
from swin_annotator.models.nets.mini_net import MiniConfig, MiniNet, normalise
from swin_annotator.models.nets.swin import SwinConfig

TINY = SwinConfig(16, (1, 1, 1, 1), (1, 1, 2, 2), window=4, stem="conv")


@pytest.fixture(params=[True, False], ids=["read", "products"])
def ways(request, monkeypatch):
    """The way of processors and that of other devices."""
    if not request.param:
        monkeypatch.setattr(box_pooling, "READING", frozenset())


@pytest.mark.usefixtures("ways")
def test_a_box_means_what_the_maps_hold_inside_it():
    fine, coarse = torch.zeros(1, 1, 8, 8), torch.zeros(1, 2, 4, 4)
    fine[0, 0, 2:6, 4:8] = 3
    coarse[0, 1, :2] = 5
    boxes = torch.tensor([[[36.0, 20.0, 60.0, 44.0], [0.0, 0.0, 24.0, 24.0], [4.0, 4.0, 60.0, 20.0]]])
    means = box_means([fine, coarse], boxes, (64, 64))
    assert means.shape == (1, 3, 3)
    torch.testing.assert_close(means[0, 0, 0], torch.tensor(3.0))
    torch.testing.assert_close(means[0, 1], torch.tensor([0.0, 0.0, 5.0]))
    assert means[0, 2, 2] == pytest.approx(5)


@pytest.mark.usefixtures("ways")
def test_means_are_those_of_points_read_one_by_one():
    random = torch.Generator().manual_seed(0)
    maps = [torch.randn(2, c, h, w, generator=random) for c, h, w in ((3, 10, 14), (5, 5, 7))]
    corners = 140 * torch.rand(2, 30, 2, generator=random) - 20
    boxes = torch.cat([corners, corners + 90 * torch.rand(2, 30, 2, generator=random)], -1)
    found = box_means(maps, boxes, (80, 112))
    steps = (torch.arange(4) + 0.5) / 4
    x, y = (boxes[..., i : i + 1] + (boxes[..., i + 2 : i + 3] - boxes[..., i : i + 1]) * steps for i in (0, 1))
    points = torch.stack(
        [(x / 112 * 2 - 1)[..., None, :].expand(2, 30, 4, 4), (y / 80 * 2 - 1)[..., None].expand(2, 30, 4, 4)], -1
    )
    read = [functional.grid_sample(m, points.flatten(2, 3), padding_mode="border", align_corners=False) for m in maps]
    torch.testing.assert_close(found, torch.cat([each.mean(-1) for each in read], 1).transpose(1, 2))
    assert box_means(maps, boxes[:, :0], (80, 112)).shape == (2, 0, 8)


def test_the_same_thing_means_the_same_wherever_and_however_large_it_is():
    torch.manual_seed(0)
    pattern = torch.randn(6)
    first, second = torch.zeros(1, 6, 16, 16), torch.zeros(1, 6, 16, 16)
    first[0, :, 1:5, 1:5] = pattern[:, None, None]
    second[0, :, 4:14, 6:16] = pattern[:, None, None]
    pooling = BoxPooling((6,), 4).eval()
    one = pooling([first], torch.tensor([[[16.0, 16.0, 32.0, 32.0]]]), (128, 128))
    other = pooling([second], torch.tensor([[[56.0, 40.0, 120.0, 104.0]]]), (128, 128))
    torch.testing.assert_close(one, other)
    torch.testing.assert_close(one.norm(dim=-1), torch.ones(1, 1))


def test_boxes_over_the_border_and_without_area_give_numbers():
    boxes = torch.tensor([[[-80.0, -80.0, 300.0, 300.0], [10.0, 10.0, 10.0, 10.0]]])
    vectors = BoxPooling((3,), 5).eval()([torch.randn(1, 3, 4, 4)], boxes, (32, 32))
    assert torch.isfinite(vectors).all()


def test_words_score_as_without_the_pooled_half_and_vectors_have_length_one():
    torch.manual_seed(0)
    config = MiniConfig(300, ("a", "b"), swin=TINY, width=8, vector=8, text_width=32, imagenet=True)
    config = dataclasses.replace(config, ssformer_width=8, upernet_width=8)
    plain = MiniNet(config).eval()
    pooled = MiniNet(dataclasses.replace(config, pooled=6)).eval()
    pooled.load_state_dict({**pooled.state_dict(), **plain.state_dict()})
    pixels = normalise(torch.from_numpy(np.random.default_rng(0).integers(0, 256, (1, 64, 96, 3), np.uint8)))
    words = torch.nn.functional.normalize(torch.randn(3, 8), dim=-1)
    with torch.inference_mode():
        maps = plain.backbone(pixels)
        before, after = plain.detect(pixels, maps), pooled.detect(pixels, maps)
        expected = before.vectors @ plain.text_queries(words).T
        found = after.vectors @ pooled.text_queries(words).T
    assert after.vectors.shape == (1, 8 * 12, 14)
    torch.testing.assert_close(after.vectors.norm(dim=-1), torch.ones(1, 8 * 12))
    torch.testing.assert_close(found, expected, atol=1e-5, rtol=1e-4)
    torch.testing.assert_close(after.boxes, before.boxes)


def test_boxes_that_are_no_numbers_read_nothing_beyond_the_map():
    maps = [torch.rand(1, 3, 4, 5)]
    boxes = torch.tensor([[[torch.nan] * 4, [0.0, 0.0, 20.0, 16.0]]])
    means = box_means(maps, boxes, (16, 20))
    torch.testing.assert_close(means[0, 1], box_means(maps, boxes[:, 1:], (16, 20))[0, 0])
