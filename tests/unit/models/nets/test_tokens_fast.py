"""Tokens, class vectors and boxes for inference are those of the network."""

import dataclasses

import pytest
import torch

from swin_annotator.models.nets import packed
from swin_annotator.models.nets.mini_net import MiniConfig, MiniNet
from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.models.nets.tokens_fast import FastTokens, fast_tokens

TINY = SwinConfig(16, (1, 1, 1, 1), (1, 1, 2, 2), window=4, stem="conv")
CONFIG = MiniConfig(
    300, ("a", "b"), swin=TINY, width=8, vector=12, text_width=32, ssformer_width=8, upernet_width=0, imagenet=True
)
KINDS = {
    "pooled": dataclasses.replace(CONFIG, pooled=6),
    "not pooled": CONFIG,
    "Swin alone": dataclasses.replace(CONFIG, imagenet=False),
}


@pytest.fixture(params=[True, False], ids=["packed", "plain products"])
def products(request, monkeypatch):
    monkeypatch.setattr(packed, "packing_pays", lambda dtype: request.param)


def spread(net: MiniNet) -> MiniNet:
    """The network with every parameter drawn, those that begin at zero, too."""
    random = torch.Generator().manual_seed(0)
    for module in net.modules():
        for parameter in module.parameters(recurse=False):
            fan = max(1, parameter[0].numel()) if parameter.ndim > 1 else 4
            parameter.data.copy_(torch.randn(parameter.shape, generator=random) / fan**0.5)
    return net.eval().requires_grad_(False)


@pytest.mark.parametrize("config", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("size_hw", [(64, 96), (96, 32)])
def test_equal_the_network(config, size_hw, products):
    net = spread(MiniNet(config))
    fast = fast_tokens(net)
    assert isinstance(fast, FastTokens)
    pixels = torch.randn(2, 3, *size_hw, generator=torch.Generator().manual_seed(1))
    with torch.inference_mode():
        maps = net.backbone(pixels)
        wanted, found = net.detect(pixels, maps), fast.detect(pixels, maps)
        torch.testing.assert_close(fast.tokens(pixels, maps), net.tokens(pixels, maps), rtol=1e-4, atol=1e-4)
    for name, a, b in zip(wanted._fields, found, wanted, strict=True):
        assert a.shape == b.shape, name
        assert float((a - b).abs().max() / b.std()) < 1e-4, name


def test_maps_of_odd_sides_are_merged_as_the_network_does_it():
    net = spread(MiniNet(KINDS["Swin alone"]))
    random = torch.Generator().manual_seed(1)
    sizes = ((16, 9, 11), (32, 5, 6), (64, 3, 3), (128, 2, 2))
    maps = [torch.randn(1, *size, generator=random) for size in sizes]
    pixels = torch.zeros(1, 3, 36, 44)
    with torch.inference_mode():
        found, wanted = fast_tokens(net).tokens(pixels, maps), net.tokens(pixels, maps)
    torch.testing.assert_close(found, wanted, rtol=1e-4, atol=1e-4)


def test_the_network_itself_serves_other_precisions():
    net = MiniNet(KINDS["Swin alone"])
    assert fast_tokens(net, torch.bfloat16) is net
