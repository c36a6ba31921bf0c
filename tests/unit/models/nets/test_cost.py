import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from swin_annotator.models.nets import cost
from swin_annotator.models.nets.ssformer import SSFormerHead
from swin_annotator.models.nets.swin import SwinBackbone, SwinConfig
from swin_annotator.models.nets.upernet import UperNetHead

SWIN_T, SWIN_B = SwinConfig(), SwinConfig(128, (2, 2, 18, 2), (4, 8, 16, 32))


@pytest.mark.parametrize(
    ("h", "w", "whole", "windows"),
    [(56, 56, 2_003_828_736, 145_108_992), (128, 128, 52_143_587_328, 758_120_448)],
)
def test_attention_in_windows_is_linear_and_global_attention_quadratic(h, w, whole, windows):
    assert cost.msa_macs(h, w, 96) == whole
    assert cost.w_msa_macs(h, w, 96, 7) == windows
    assert cost.w_msa_macs(2 * h, 2 * w, 96, 7) == 4 * windows
    assert cost.msa_macs(2 * h, 2 * w, 96) > 13 * whole


def test_whole_models_cost_what_is_published():
    size = (512, 512)
    for config, ssformer, upernet in ((SWIN_T, 31.2, 236.9), (SWIN_B, 92.8, 299.0)):
        sizes = cost.stage_sizes(size, config)
        body = cost.swin_macs(size, config)
        assert (body + cost.ssformer_macs(sizes, config.channels, 150)) / 1e9 == pytest.approx(ssformer, rel=0.005)
        assert (body + cost.upernet_macs(sizes, config.channels, 150)) / 1e9 == pytest.approx(upernet, rel=0.005)
    assert cost.swin_macs((224, 224), SWIN_T) / 1e9 == pytest.approx(4.5, rel=0.01)


@pytest.mark.parametrize("size", [(64, 64), (75, 130)])
def test_formulas_count_what_the_networks_do(size):
    config = SwinConfig(16, (1, 2, 1, 1), (1, 2, 2, 2), 4)
    sizes = cost.stage_sizes(size, config)
    with torch.device("meta"):
        body, ssformer = SwinBackbone(config), SSFormerHead(config.channels, 5, 12)
        upernet, pixels = UperNetHead(config.channels, 5, 12), torch.empty(1, 3, *size)
        maps = body(pixels)
    assert _macs(body, pixels) == cost.swin_macs(size, config)
    assert _macs(upernet.eval(), maps) == cost.upernet_macs(sizes, config.channels, 5, 12)
    # The network fuses before resizing, which costs less.
    assert _macs(ssformer.eval(), maps) < cost.ssformer_macs(sizes, config.channels, 5, 12)


def _macs(network, given):
    with FlopCounterMode(display=False) as counter:
        network(given)
    return counter.get_total_flops() // 2
