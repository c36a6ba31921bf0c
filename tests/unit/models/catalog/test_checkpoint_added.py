"""A checkpoint of MMSegmentation is added as it was trained: its tensors say what the network is."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from swin_annotator.models.catalog.catalog import Catalog, default_catalog


@pytest.fixture
def catalog() -> Catalog:
    return default_catalog()


def test_a_checkpoint_of_the_official_ssformer_needs_no_config(catalog: Catalog, tmp_path: Path) -> None:
    from swin_annotator.models.base import Segmenter
    from swin_annotator.models.registry import load

    path = tmp_path / "ssformer_swin_base.pth"
    torch.save({"meta": {"CLASSES": ("road", "tree")}, "state_dict": _mmseg_state(classes=2)}, path)
    catalog.add(path)
    spec = catalog.find("ssformer_swin_base")
    assert spec.backend == "swin"
    segmenter = load(spec, catalog.folder(spec), "cpu")
    assert isinstance(segmenter, Segmenter)
    assert segmenter.labels == ("road", "tree")


def _mmseg_state(classes: int, width: int = 16) -> dict[str, torch.Tensor]:
    """Zeros under the names of MMSegmentation's SSFormer: two blocks per stage, eight channels, window 7."""
    state = {
        "backbone.patch_embed.projection.weight": torch.zeros(8, 3, 4, 4),
        "backbone.patch_embed.projection.bias": torch.zeros(8),
    } | _norm("backbone.patch_embed.norm", 8)
    for stage in range(4):
        c = 8 * 2**stage
        for block in range(2):
            at = f"backbone.stages.{stage}.blocks.{block}"
            state |= _norm(f"{at}.norm1", c) | _norm(f"{at}.norm2", c)
            state |= _linear(f"{at}.attn.w_msa.qkv", c, 3 * c) | _linear(f"{at}.attn.w_msa.proj", c, c)
            state[f"{at}.attn.w_msa.relative_position_bias_table"] = torch.zeros(169, 2**stage)
            state[f"{at}.attn.w_msa.relative_position_index"] = torch.zeros(49, 49, dtype=torch.long)
            state |= _linear(f"{at}.ffn.layers.0.0", c, 4 * c) | _linear(f"{at}.ffn.layers.1", 4 * c, c)
        if stage < 3:
            state |= _norm(f"backbone.stages.{stage}.downsample.norm", 4 * c)
            state[f"backbone.stages.{stage}.downsample.reduction.weight"] = torch.zeros(2 * c, 4 * c)
        state |= _norm(f"backbone.norm{stage}", c)
        state[f"decode_head.convs.{stage}.conv.weight"] = torch.zeros(width, c, 1, 1)
        state |= _batch_norm(f"decode_head.convs.{stage}.bn", width)
    state["decode_head.fusion_conv.conv.weight"] = torch.zeros(width, 4 * width, 1, 1)
    state |= _batch_norm("decode_head.fusion_conv.bn", width)
    state["decode_head.conv_seg.weight"] = torch.zeros(classes, width, 1, 1)
    return state | {"decode_head.conv_seg.bias": torch.zeros(classes)}


def _norm(name: str, channels: int) -> dict[str, torch.Tensor]:
    return {f"{name}.weight": torch.ones(channels), f"{name}.bias": torch.zeros(channels)}


def _linear(name: str, inputs: int, outputs: int) -> dict[str, torch.Tensor]:
    return {f"{name}.weight": torch.zeros(outputs, inputs), f"{name}.bias": torch.zeros(outputs)}


def _batch_norm(name: str, channels: int) -> dict[str, torch.Tensor]:
    running = {f"{name}.running_mean": torch.zeros(channels), f"{name}.running_var": torch.ones(channels)}
    return _norm(name, channels) | running | {f"{name}.num_batches_tracked": torch.tensor(1)}
