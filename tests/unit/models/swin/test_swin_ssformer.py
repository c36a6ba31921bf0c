import json

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import nn
from torch.nn import functional

from swin_annotator.errors import ModelError
from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.models.swin.convert import convert_checkpoint
from swin_annotator.models.swin.own_folder import Shape, write
from swin_annotator.models.swin.segmenter import SwinSegmenter
from swin_annotator.models.swin.semantic import build
from swin_annotator.models.swin.weight_names import Head, rename

LABELS = ("road", "roof", "tree", "water")
TINY = SwinConfig(embed_dim=8, depths=(2, 2, 2, 2), heads=(1, 2, 2, 4), window=4)
WIDTH = 16


class Attention(nn.Module):
    """Window attention with MMSegmentation's weight names."""

    def __init__(self, dim, heads, window):
        super().__init__()
        self.heads, self.window = heads, window
        self.qkv, self.proj = nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)
        self.relative_position_bias_table = nn.Parameter(torch.zeros((2 * window - 1) ** 2, heads))
        axis = torch.arange(0, (2 * window - 1) * window, 2 * window - 1)
        coordinates = (axis[:, None] + torch.arange(window)[None]).view(1, -1)
        self.register_buffer("relative_position_index", (coordinates + coordinates.T).flip(1).contiguous())

    def forward(self, x, mask):
        b, n, c = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, c // self.heads).permute(2, 0, 3, 1, 4)
        bias = self.relative_position_bias_table[self.relative_position_index.view(-1)].view(n, n, -1)
        scores = q @ k.transpose(-2, -1) * (c // self.heads) ** -0.5 + bias.permute(2, 0, 1)
        if mask is not None:
            scores = (scores.view(-1, len(mask), self.heads, n, n) + mask[:, None]).view(scores.shape)
        return self.proj((scores.softmax(-1) @ v).transpose(1, 2).reshape(b, n, c))


class Block(nn.Module):
    def __init__(self, dim, heads, window, shift):
        super().__init__()
        self.window, self.shift = window, shift
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.attn = nn.Module()
        self.attn.w_msa = Attention(dim, heads, window)
        self.ffn = nn.Module()
        inner = nn.Sequential(nn.Linear(dim, 4 * dim), nn.GELU())
        self.ffn.layers = nn.Sequential(inner, nn.Linear(4 * dim, dim))

    def forward(self, x):
        b, h, w, c = x.shape
        m, s = self.window, self.shift
        y = functional.pad(self.norm1(x), (0, 0, 0, -w % m, 0, -h % m))
        rows, columns = y.shape[1:3]

        def windows(z):
            z = z.view(-1, rows // m, m, columns // m, m, z.shape[-1])
            return z.permute(0, 1, 3, 2, 4, 5).reshape(-1, m * m, z.shape[-1])

        mask = None
        if s:
            y = torch.roll(y, (-s, -s), (1, 2))
            numbers = torch.zeros(1, rows, columns, 1)
            slices = (slice(0, -m), slice(-m, -s), slice(-s, None))
            for i, (a, z) in enumerate((a, z) for a in slices for z in slices):
                numbers[:, a, z] = i
            ids = windows(numbers).squeeze(-1)
            mask = (ids[:, None] != ids[:, :, None]) * -100.0
        y = self.attn.w_msa(windows(y), mask)
        y = y.view(b, rows // m, columns // m, m, m, c).permute(0, 1, 3, 2, 4, 5).reshape(b, rows, columns, c)
        y = torch.roll(y, (s, s), (1, 2)) if s else y
        x = x + y[:, :h, :w]
        return x + self.ffn.layers(self.norm2(x))


class Merging(nn.Module):
    """MMSegmentation merges with ``nn.Unfold``: channels first, then the four neighbours."""

    def __init__(self, dim):
        super().__init__()
        self.norm, self.reduction = nn.LayerNorm(4 * dim), nn.Linear(4 * dim, 2 * dim, bias=False)

    def forward(self, x):
        x = x.permute(0, 3, 1, 2)
        x = functional.pad(x, (0, x.shape[3] % 2, 0, x.shape[2] % 2))
        h, w = x.shape[2] // 2, x.shape[3] // 2
        x = functional.unfold(x, 2, stride=2).transpose(1, 2)
        return self.reduction(self.norm(x)).view(len(x), h, w, -1)


class ConvModule(nn.Module):
    def __init__(self, channels_in, channels_out):
        super().__init__()
        self.conv, self.bn = nn.Conv2d(channels_in, channels_out, 1, bias=False), nn.BatchNorm2d(channels_out)

    def forward(self, x):
        return self.bn(self.conv(x)).relu()


class Official(nn.Module):
    """The official SSFormer, plainly: names, channel order and arithmetic of MMSegmentation 0.24."""

    def __init__(self, config, classes, width):
        super().__init__()
        body, head = nn.Module(), nn.Module()
        self.backbone, self.decode_head = body, head
        body.patch_embed = nn.Module()
        body.patch_embed.projection = nn.Conv2d(3, config.embed_dim, 4, 4)
        body.patch_embed.norm = nn.LayerNorm(config.embed_dim)
        body.stages = nn.ModuleList()
        for i, (dim, depth, heads) in enumerate(zip(config.channels, config.depths, config.heads, strict=True)):
            stage = nn.Module()
            shifts = (0, config.window // 2)
            stage.blocks = nn.ModuleList(Block(dim, heads, config.window, shifts[j % 2]) for j in range(depth))
            if i < 3:
                stage.downsample = Merging(dim)
            body.stages.append(stage)
            setattr(body, f"norm{i}", nn.LayerNorm(dim))
        head.convs = nn.ModuleList(ConvModule(dim, width) for dim in config.channels)
        head.fusion_conv = ConvModule(4 * width, width)
        head.conv_seg = nn.Conv2d(width, classes, 1)
        self.auxiliary_head = nn.Linear(2, 2)

    def forward(self, pixels):
        body, head = self.backbone, self.decode_head
        x = body.patch_embed.norm(body.patch_embed.projection(pixels).permute(0, 2, 3, 1))
        levels = []
        for i, stage in enumerate(body.stages):
            for block in stage.blocks:
                x = block(x)
            levels.append(getattr(body, f"norm{i}")(x).permute(0, 3, 1, 2))
            x = stage.downsample(x) if i < 3 else x
        size = levels[0].shape[2:]
        levels = [
            functional.interpolate(conv(level), size, mode="bilinear", align_corners=False)
            for conv, level in zip(head.convs, levels, strict=True)
        ]
        return head.conv_seg(head.fusion_conv(torch.cat(levels, 1)))


def shaken(network, seed=0):
    generator = torch.Generator().manual_seed(seed)
    for tensor in [*network.parameters(), *network.buffers()]:
        if tensor.is_floating_point():
            noise = torch.randn(tensor.shape, generator=generator) * 0.15
            tensor.data = (tensor + noise).abs() + 0.1 if (tensor == 1).all() else tensor + noise
    return network.eval().requires_grad_(False)


@pytest.fixture(scope="module")
def official():
    return shaken(Official(TINY, len(LABELS), WIDTH))


def checkpoint(official, path, **meta):
    state = {f"module.{name}": tensor for name, tensor in official.state_dict().items()}
    torch.save({"meta": meta, "state_dict": state}, path)
    return path


@pytest.mark.parametrize("size_hw", [(64, 64), (96, 160), (52, 75)])
def test_converted_weights_give_the_official_answer(official, size_hw):
    network = build(Head.SSFORMER, Shape(TINY, LABELS, WIDTH)).eval().requires_grad_(False)
    network.load_state_dict(rename(official.state_dict()))
    pixels = torch.randn(2, 3, *size_hw, generator=torch.Generator().manual_seed(1))
    if size_hw == (52, 75):  # the official patch embedding pads to whole patches, our plain copy does not
        pixels = pixels[..., :72]
    expected = official(pixels)
    assert expected.std() > 0.1
    torch.testing.assert_close(network(pixels), expected, atol=1e-4, rtol=1e-4)


def test_the_merging_order_matters(official):
    state = rename(official.state_dict())
    name = "backbone.merges.0.reduction.weight"
    assert not torch.equal(state[name], official.state_dict()["backbone.stages.0.downsample.reduction.weight"])


def test_a_checkpoint_becomes_a_folder_that_segments(official, tmp_path):
    path = checkpoint(official, tmp_path / "ssformer.pth", CLASSES=LABELS, PALETTE=[[0, 0, 0]])
    convert_checkpoint(path, tmp_path / "model")
    config = json.loads((tmp_path / "model" / "config.json").read_text())
    assert config["labels"] == list(LABELS)
    assert config["swin"]["heads"] == list(TINY.heads)
    segmenter = SwinSegmenter.from_folder(tmp_path / "model", name="mine", device="cpu", options={})
    assert segmenter.labels == LABELS
    rgb = np.random.default_rng(0).integers(0, 256, (70, 110, 3), dtype=np.uint8)
    proposals = segmenter.segment(rgb)
    assert len(proposals)
    assert all(mask.size_hw == (70, 110) for mask in proposals.masks)
    pixels = torch.from_numpy(segmenter.network.pixels(rgb))[None]
    torch.testing.assert_close(segmenter.network.forward(pixels), official(pixels), atol=1e-3, rtol=1e-3)


def test_labels_can_be_given(official, tmp_path):
    path = checkpoint(official, tmp_path / "a.pth")
    convert_checkpoint(path, tmp_path / "numbered")
    assert json.loads((tmp_path / "numbered" / "config.json").read_text())["labels"][3] == "class 4"
    convert_checkpoint(path, tmp_path / "named", "abcd")
    assert json.loads((tmp_path / "named" / "config.json").read_text())["labels"] == list("abcd")
    with pytest.raises(ModelError, match="4 classes, but 3 labels"):
        convert_checkpoint(path, tmp_path / "short", "abc")


def test_another_checkpoint_is_told(tmp_path):
    torch.save({"state_dict": {"conv.weight": torch.ones(1)}}, tmp_path / "x.pth")
    with pytest.raises(ModelError, match="holds no Swin Transformer"):
        convert_checkpoint(tmp_path / "x.pth", tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.fixture
def folder(tmp_path):
    shape = Shape(TINY, LABELS, WIDTH)
    write(tmp_path / "m", Head.SSFORMER, shape, build(Head.SSFORMER, shape).state_dict())
    return tmp_path / "m"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"labels": None}, "lacks its list of labels"),
        ({"labels": ["road", " "]}, "lacks its list of labels"),
        ({"labels": ["a", "b"]}, "of shape"),
        ({"width": "wide"}, "can't be built"),
        ({"swin": {"embed": 3}}, "can't be built"),
        ({"swin": None}, "can't be built"),
    ],
)
def test_a_broken_config_is_told(folder, change, sentence):
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, **change}))
    with pytest.raises(ModelError, match=sentence):
        SwinSegmenter.from_folder(folder, name="m", device="cpu", options={})


def test_missing_weights_are_told(folder):
    state = load_file(folder / "model.safetensors")
    state.pop("head.classifier.bias")
    save_file(state, folder / "model.safetensors")
    with pytest.raises(ModelError, match=r"lack head\.classifier\.bias"):
        SwinSegmenter.from_folder(folder, name="m", device="cpu", options={})
