"""Our Swin backbone against transformers' on the same weights, whatever came before."""

import itertools

import pytest
import torch
from transformers import SwinBackbone as HfSwinBackbone
from transformers import SwinConfig as HfSwinConfig

from swin_annotator.models.nets.swin import SwinBackbone, SwinConfig
from swin_annotator.models.swin.weight_names import rename

SIZES = [(128, 128), (64, 200), (200, 64), (101, 77), (32, 32), (33, 40), (224, 256)]


@pytest.fixture(scope="module")
def twins() -> tuple[HfSwinBackbone, SwinBackbone]:
    torch.manual_seed(0)
    stages = ["stage1", "stage2", "stage3", "stage4"]
    theirs = HfSwinBackbone(
        HfSwinConfig(embed_dim=24, num_heads=[1, 2, 4, 8], depths=[2, 2, 2, 2], window_size=7, out_features=stages)
    ).eval()
    with torch.no_grad():
        for parameter in theirs.parameters():
            parameter.normal_(0.3 if parameter.ndim == 1 else 0.0, 0.1)
    ours = SwinBackbone(SwinConfig(24, (2, 2, 2, 2), (1, 2, 4, 8))).eval()
    ours.load_state_dict({name.removeprefix("backbone."): t for name, t in rename(theirs.state_dict()).items()})
    return theirs, ours


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("grad", [False, True], ids=["inference", "training"])
def test_equals_transformers(twins, size, grad):
    theirs, ours = twins
    pixels = torch.randn(2, 3, *size, generator=torch.Generator().manual_seed(1))
    with torch.set_grad_enabled(grad):
        wanted, maps = theirs(pixels).feature_maps, ours(pixels)
    for a, b in zip(wanted, maps, strict=True):
        assert a.shape == b.shape
        torch.testing.assert_close(a, b, atol=1e-5, rtol=0)


def test_order_of_sizes_does_not_matter(twins):
    _, ours = twins
    inputs = {s: torch.randn(1, 3, *s, generator=torch.Generator().manual_seed(2)) for s in SIZES[:3]}
    with torch.no_grad():
        alone = {size: ours(pixels)[-1] for size, pixels in inputs.items()}
        for order in itertools.permutations(inputs):
            for size in order:
                assert torch.equal(ours(inputs[size])[-1], alone[size])


@pytest.mark.parametrize("stem", ["patch", "conv"])
def test_sizes_of_maps_and_gradients(stem):
    net = SwinBackbone(SwinConfig(16, (1, 1, 2, 1), (1, 1, 2, 2), window=4, stem=stem))
    maps = net(torch.randn(1, 3, 75, 50))
    assert [tuple(m.shape) for m in maps] == [(1, 16, 19, 13), (1, 32, 10, 7), (1, 64, 5, 4), (1, 128, 3, 2)]
    sum(m.square().mean() for m in maps).backward()
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in net.parameters())


def test_bfloat16_is_close():
    torch.manual_seed(0)
    net = SwinBackbone(SwinConfig(16, (2, 2, 2, 2), (1, 2, 2, 2), window=4)).eval()
    pixels = torch.randn(1, 3, 96, 64)
    with torch.no_grad():
        exact = net(pixels)[-1]
        with torch.autocast("cpu", torch.bfloat16):
            rough = net(pixels)[-1]
    assert (exact - rough.float()).abs().mean() < 0.03
