"""The ImageNet network for inference gives what the network gives, and stands back where it can't."""

import pytest
import torch
from lite_weights import published_weights

from swin_annotator.models.nets import efficientnet_fast
from swin_annotator.models.nets.efficientnet_fast import clipping_works, fast_maps
from swin_annotator.models.nets.efficientnet_lite import EfficientNetLite, folded


@pytest.fixture(scope="module")
def net():
    made = EfficientNetLite().eval().requires_grad_(False)
    made.load_state_dict(folded(published_weights()))
    return made


@pytest.mark.parametrize("packs", [True, False], ids=["convolutions", "products"])
@pytest.mark.parametrize("size", [(64, 96), (65, 67), (1, 40)])
def test_equals_the_network(net, size, packs, monkeypatch):
    if not clipping_works():
        pytest.skip("this torch has no such convolutions")
    monkeypatch.setattr(efficientnet_fast, "packing_pays", lambda dtype: packs)
    pixels = torch.randint(0, 256, (2, 3, *size), generator=torch.Generator().manual_seed(0)).float()
    with torch.inference_mode():
        wanted = net(pixels)
        found = fast_maps(net)(pixels.contiguous(memory_format=torch.channels_last))
    assert [each.shape for each in found] == [each.shape for each in wanted]
    for a, b in zip(found, wanted, strict=True):
        assert float((a - b).abs().max() / b.std()) < 1e-4


def test_stays_with_the_network_where_the_convolutions_are_missing_or_another_precision_is_asked_for(net, monkeypatch):
    assert fast_maps(net, torch.bfloat16) is net
    monkeypatch.setattr(efficientnet_fast, "pointwise", lambda *given: given[0])
    clipping_works.cache_clear()
    assert fast_maps(net) is net

    def missing(*given):
        raise AttributeError("no such operator")

    monkeypatch.setattr(efficientnet_fast, "pointwise", missing)
    clipping_works.cache_clear()
    assert fast_maps(net) is net
    clipping_works.cache_clear()
