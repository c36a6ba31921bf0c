"""The fast heads against the plain ones: sizes, batches, channels on both sides of Winograd's threshold."""

import pytest
import torch
from torch.nn import functional

from swin_annotator.models.nets import convs_fast
from swin_annotator.models.nets.convs_fast import WINOGRAD_CHANNELS, JoinedConv, fast_conv, folded
from swin_annotator.models.nets.heads_fast import FastLabeller, fast_head
from swin_annotator.models.nets.ssformer import ConvNormRelu, SSFormerHead
from swin_annotator.models.nets.swin import SwinBackbone, SwinConfig
from swin_annotator.models.nets.upernet import UperNetHead
from swin_annotator.models.nets.winograd import WinogradConv

CHANNELS = (8, 16, 32, 64)
SIZES = [(24, 20), (5, 7), (1, 1), (33, 18), (3, 40)]


@pytest.fixture(autouse=True, scope="module")
def _one_thread():
    """Threads that wait for each other take long on a busy machine."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def trained(net):
    """``net`` whose batch norms are not the identity and whose logits have a spread of about one."""
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for module in net.modules():
            if isinstance(module, torch.nn.Conv2d):
                module.weight.normal_(0, (2 / module.weight[0].numel()) ** 0.5, generator=generator)
            if isinstance(module, torch.nn.BatchNorm2d):
                module.running_mean.normal_(0, 0.1, generator=generator)
                module.running_var.uniform_(0.5, 2, generator=generator)
                module.weight.uniform_(0.5, 2, generator=generator)
                module.bias.normal_(0, 0.1, generator=generator)
    return net.eval()


def stage_maps(size, batch=2):
    generator = torch.Generator().manual_seed(0)
    return [
        torch.randn(batch, c, -(-size[0] // s), -(-size[1] // s), generator=generator)
        for c, s in zip(CHANNELS, (1, 2, 4, 8), strict=True)
    ]


def relative(answer, wanted):
    assert answer.shape == wanted.shape
    return float((answer - wanted).abs().max() / wanted.std().clamp(min=1e-3))


@pytest.fixture(scope="module", params=["ssformer", "upernet", "upernet with Winograd"])
def head(request):
    width = WINOGRAD_CHANNELS if "Winograd" in request.param else 24
    kind = SSFormerHead if request.param == "ssformer" else UperNetHead
    return trained(kind(CHANNELS, 5, width=width))


@pytest.mark.parametrize("size", SIZES)
def test_equals_the_plain_head(head, size):
    maps = stage_maps(size)
    with torch.no_grad():
        assert relative(fast_head(head)(maps), head(maps)) < 1e-4


def test_bfloat16_is_close_and_its_logits_do_not_tie(head):
    maps = stage_maps((24, 20))
    answer = fast_head(head, torch.bfloat16)(maps)
    assert answer.dtype == torch.float32
    with torch.no_grad():
        assert relative(answer, head(maps)) < 0.1


def test_maps_stay_as_they_were(head):
    maps = stage_maps((9, 10))
    before = [level.clone() for level in maps]
    fast_head(head)(maps)
    assert all(torch.equal(a, b) for a, b in zip(maps, before, strict=True))


def test_a_labeller_equals_backbone_and_head():
    torch.manual_seed(0)
    backbone = SwinBackbone(SwinConfig(8, (1, 2, 1, 1), (1, 1, 2, 2), 4)).eval()
    head = trained(UperNetHead(backbone.config.channels, 5, width=16))
    pixels = torch.randn(2, 3, 70, 101)
    with torch.no_grad():
        assert relative(FastLabeller(backbone, head)(pixels), head(backbone(pixels))) < 1e-4


@pytest.mark.parametrize("size", [(4, 4), (1, 1), (37, 22), (9, 130)])
def test_winograd_is_a_convolution(size):
    generator = torch.Generator().manual_seed(0)
    weight, bias = torch.randn(7, 5, 3, 3, generator=generator), torch.randn(7, generator=generator)
    x = torch.randn(2, *size, 5, generator=generator)
    wanted = functional.conv2d(x.permute(0, 3, 1, 2), weight, bias, padding=1).permute(0, 2, 3, 1)
    assert relative(WinogradConv(weight, bias)(x), wanted) < 1e-4


@pytest.mark.parametrize("kernel", [1, 3])
def test_batch_norm_is_folded(kernel):
    layer = trained(ConvNormRelu(6, 9, kernel))
    x = torch.randn(2, 6, 8, 5, generator=torch.Generator().manual_seed(0))
    conv = fast_conv(*folded(layer), torch.float32, "relu")
    with torch.no_grad():
        answer = conv(x.permute(0, 2, 3, 1).contiguous()).permute(0, 3, 1, 2)
        assert relative(answer, layer(x)) < 1e-5


def test_matrices_of_many_sizes_take_little_memory(monkeypatch):
    monkeypatch.setattr(convs_fast, "SHIFT_BYTES", 100_000)
    joined = JoinedConv(torch.randn(2, 4, 3, 3), torch.zeros(2), [2, 2], torch.float32)
    for side in range(1, 120):
        joined(torch.zeros(1, side, 1, 2), [torch.zeros(1, -(-side // 2), 1, 2)])
    assert 1 < len(joined.shifts) < 100
    assert joined.shifts.bytes <= 100_000


@pytest.mark.parametrize("kind", [UperNetHead, SSFormerHead])
def test_memory_is_given_back_and_the_answer_stays(kind):
    torch.manual_seed(0)
    backbone = SwinBackbone(SwinConfig(8, (1, 2, 1, 1), (1, 1, 2, 2), 4)).eval().requires_grad_(False)
    head = trained(kind(backbone.config.channels, 5, width=16)).requires_grad_(False)
    pixels = torch.randn(1, 3, 70, 101)
    wanted = FastLabeller(backbone, head)(pixels)
    assert torch.equal(FastLabeller(backbone, head, release=True)(pixels), wanted)
    left = sum(p.numel() for part in (backbone, head) for p in part.parameters() if p.device.type != "meta")
    assert left < 0.15 * sum(p.numel() for part in (backbone, head) for p in part.parameters())


def test_winograd_is_kept_from_small_maps(monkeypatch):
    """Its filters take four times the memory of the weights: the deepest maps are not worth that."""
    made = []
    monkeypatch.setattr(convs_fast, "WINOGRAD_CHANNELS", 1)
    monkeypatch.setattr(convs_fast, "WinogradConv", lambda *parts: made.append(parts) or WinogradConv(*parts))
    head = trained(UperNetHead(CHANNELS, 5, width=8))
    fast = fast_head(head)
    assert len(made) == 3, "two smoothing convolutions and the fusion; not the deepest level, nor the pooled one"
    maps = stage_maps((33, 18))
    with torch.no_grad():
        assert relative(fast(maps), head(maps)) < 1e-4
