"""ImageNet features beside the Swin: folded weights, "same" padding, and a neck that goes on from where it was."""

import dataclasses

import pytest
import torch
from lite_weights import published_weights
from torch.nn import functional

from swin_annotator.models.nets import efficientnet_lite
from swin_annotator.models.nets.efficientnet_lite import CHANNELS, STAGES, EfficientNetLite
from swin_annotator.models.nets.mini_net import MiniConfig, MiniNet, normalise, raw_pixels
from swin_annotator.models.nets.owl_heads import TokenNeck
from swin_annotator.models.nets.swin import SwinConfig

TINY = SwinConfig(8, (1, 1, 1, 1), (1, 1, 1, 1), window=4, stem="conv")


def plainly(weights: dict[str, torch.Tensor], pixels: torch.Tensor) -> list[torch.Tensor]:
    """The published network step by step: convolution, batch norm, ReLU6, TensorFlow's padding."""

    def step(x, convolution, norm, stride=1, groups=1, relu=True):
        kernel = weights[f"{convolution}.weight"]
        side = kernel.shape[-1]
        pads = []
        for length in (x.shape[-1], x.shape[-2]):
            pad = max((-(-length // stride) - 1) * stride + side - length, 0)
            pads += [pad // 2, pad - pad // 2]
        x = functional.conv2d(functional.pad(x, pads), kernel, stride=stride, groups=groups)
        x = functional.batch_norm(
            x,
            weights[f"{norm}.running_mean"],
            weights[f"{norm}.running_var"],
            weights[f"{norm}.weight"],
            weights[f"{norm}.bias"],
            eps=1e-3,
        )
        return x.clamp(0, 6) if relu else x

    x = step((pixels - 127) / 128, "_conv_stem", "_bn0", stride=2)
    maps, index = [], 0
    for number, stage in enumerate(STAGES):
        for i in range(stage.blocks):
            name, y = f"_blocks.{index}", x
            if stage.expansion > 1:
                y = step(y, f"{name}._expand_conv", f"{name}._bn0")
            stride = stage.stride if i == 0 else 1
            y = step(y, f"{name}._depthwise_conv", f"{name}._bn1", stride, y.shape[1])
            y = step(y, f"{name}._project_conv", f"{name}._bn2", relu=False)
            x = x + y if i > 0 else y
            index += 1
        if number in (2, 4, 5):
            maps.append(x)
    return maps


@pytest.mark.parametrize("size", [(64, 96), (65, 67)])
def test_equals_the_published_network(size):
    weights = published_weights()
    net = EfficientNetLite().eval()
    net.load_state_dict(efficientnet_lite.folded(weights))
    pixels = torch.randint(0, 256, (2, 3, *size), generator=torch.Generator().manual_seed(1)).float()
    with torch.inference_mode():
        for ours, theirs, channels in zip(net(pixels), plainly(weights, pixels), CHANNELS, strict=True):
            assert ours.shape[1] == channels
            torch.testing.assert_close(ours, theirs, atol=1e-3, rtol=1e-3)


def test_raw_pixels_undo_normalise():
    rgb = torch.randint(0, 256, (1, 5, 7, 3), dtype=torch.uint8)
    torch.testing.assert_close(raw_pixels(normalise(rgb)), rgb.permute(0, 3, 1, 2).float(), atol=1e-3, rtol=0)


def test_maps_of_a_second_network_change_nothing_before_training():
    torch.manual_seed(0)
    plain, fused = TokenNeck((8, 16, 32, 64), 12), TokenNeck((8, 16, 32, 64), 12, (4, 5, 6))
    missing = fused.load_state_dict(plain.state_dict(), strict=False).missing_keys
    assert all(name.startswith("second.") for name in missing)
    maps = [torch.randn(1, c, 40 // f, 48 // f) for c, f in zip((8, 16, 32, 64), (1, 2, 4, 8), strict=True)]
    second = [torch.randn(1, c, 20 // f, 24 // f) for c, f in zip((4, 5, 6), (1, 2, 4), strict=True)]
    torch.testing.assert_close(fused(maps, second), plain(maps))
    fused.second[2].weight.data.fill_(0.1)
    assert not torch.allclose(fused(maps, second), plain(maps))


def test_tokens_see_the_second_network():
    torch.manual_seed(0)
    config = MiniConfig(300, ("a", "b"), swin=TINY, width=8, vector=8, text_width=32, imagenet=True)
    net = MiniNet(dataclasses.replace(config, ssformer_width=8, upernet_width=8)).eval()
    pixels = normalise(torch.randint(0, 256, (1, 64, 96, 3), dtype=torch.uint8))
    with torch.inference_mode():
        maps = net.backbone(pixels)
        before = net.detect(pixels, maps).vectors
        for lateral in net.neck.second:
            lateral.weight.fill_(0.5)
        after = net.detect(pixels, maps).vectors
    assert after.shape == (1, 8 * 12, 8)
    assert not torch.allclose(before, after)
