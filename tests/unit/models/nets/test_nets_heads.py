"""Segmentation and OWL heads, the text tower, and the whole small network."""

import pytest
import torch
from torch.nn import functional

from swin_annotator.models.nets.mini_net import MiniConfig, MiniNet, normalise
from swin_annotator.models.nets.owl_heads import OwlHeads, cell_centres, decode_boxes
from swin_annotator.models.nets.ssformer import SSFormerHead
from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.models.nets.text import TextTower
from swin_annotator.models.nets.upernet import UperNetHead

CHANNELS = (8, 16, 32, 64)


def stage_maps(h: int = 24, w: int = 20) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    sides = [(-(-h // s), -(-w // s)) for s in (1, 2, 4, 8)]
    return [torch.randn(2, c, *side, generator=generator) for c, side in zip(CHANNELS, sides, strict=True)]


def with_statistics(net: torch.nn.Module) -> torch.nn.Module:
    """``net`` whose batch norms are not the identity."""
    generator = torch.Generator().manual_seed(1)
    for module in net.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(generator=generator)
            module.running_var.uniform_(0.5, 2, generator=generator)
            module.weight.data.uniform_(0.5, 2, generator=generator)
    return net.eval()


def test_ssformer_equals_its_definition():
    torch.manual_seed(0)
    head, maps = with_statistics(SSFormerHead(CHANNELS, 5, width=12)), stage_maps()
    with torch.no_grad():
        levels = [
            functional.interpolate(conv(x), size=(24, 20), mode="bilinear", align_corners=False)
            for conv, x in zip(head.convs, maps, strict=True)
        ]
        wanted = head.classifier(head.fusion(torch.cat(levels, 1)))
        torch.testing.assert_close(head(maps), wanted, atol=1e-5, rtol=1e-5)


def test_ssformer_has_the_parameters_of_the_paper():
    head = SSFormerHead((96, 192, 384, 768), 150)
    assert sum(p.numel() for p in head.parameters()) == pytest.approx(0.672e6, rel=2e-3)


def test_upernet_has_the_parameters_of_the_paper():
    head = UperNetHead((96, 192, 384, 768), 150)
    assert sum(p.numel() for p in head.parameters()) == pytest.approx(31.5e6, rel=0.02)


@pytest.mark.parametrize("size", [(24, 20), (5, 7), (1, 1)])
def test_upernet_keeps_the_size_of_the_largest_map(size):
    head = with_statistics(UperNetHead(CHANNELS, 3, width=8))
    assert head(stage_maps(*size)).shape == (2, 3, *size)


def test_a_token_lies_inside_its_box_wherever_the_box_goes():
    centres = cell_centres(3, 5, 8, torch.device("cpu"))
    assert centres[0].tolist() == [4, 4]
    assert centres[-1].tolist() == [36, 20]
    boxes = decode_boxes(torch.randn(1, 15, 4) * 4, centres, 8)[0]
    assert (boxes[:, :2] <= centres + 1e-4).all()
    assert (boxes[:, 2:] >= centres - 1e-4).all()


def test_token_values_have_their_ranges():
    out = OwlHeads(16, 8)(torch.randn(2, 3, 4, 16))
    assert out.vectors.shape == (2, 12, 8)
    torch.testing.assert_close(out.vectors.norm(dim=-1), torch.ones(2, 12))
    assert (out.scale > 0).all()
    assert out.boxes.shape == (2, 12, 4)


def test_padding_does_not_change_a_text():
    tower = TextTower(20, 8, width=32).eval()
    short, long = torch.tensor([[5, 6, 2]]), torch.tensor([[5, 6, 2, 0, 0]])
    with torch.no_grad():
        torch.testing.assert_close(tower(short), tower(long), atol=1e-5, rtol=1e-5)
        assert not torch.allclose(tower(short), tower(torch.tensor([[6, 5, 2]])), atol=1e-3)


def test_config_survives_json():
    config = MiniConfig(30, ("a", "b"), SwinConfig(16, (1, 1, 1, 1), (1, 1, 2, 2), 4))
    assert MiniConfig.from_dict({**config.to_dict(), "model_type": "swin-mini"}) == config


@pytest.mark.parametrize("size", [(64, 96), (45, 33), (32, 160)])
def test_the_whole_network_on_any_size(size):
    config = MiniConfig(30, ("a", "b"), SwinConfig(16, (1, 1, 1, 1), (1, 1, 2, 2), 4, stem="conv"), width=16, vector=8)
    net = MiniNet(config).eval()
    pixels = normalise(torch.randint(0, 255, (1, *size, 3), dtype=torch.uint8))
    with torch.no_grad():
        maps = net.backbone(pixels)
        out = net.detect(pixels, maps)
    assert out.boxes.shape[1] == maps[1].shape[-2] * maps[1].shape[-1]
    assert out.boxes.shape[1] == -(-size[0] // 8) * -(-size[1] // 8)
