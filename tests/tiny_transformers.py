"""Tiny networks of transformers with random weights, saved as the hub lays them out."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
import transformers
from tiny_owl import save_tokenizer

from swin_annotator.models.weights.transformers_loading import quiet

LABELS = ("wall", "road", "sky")
SIDE = 64
"""Of SAM 2's input, in pixels."""
SIZES = {"size": {"shortest_edge": 64, "longest_edge": 128}}
"""Of the input of networks that ask queries."""
STAGES = ["stage1", "stage2", "stage3", "stage4"]


def save_tiny_sam(folder: Path) -> Path:
    """SAM of two blocks on 64 pixels."""
    return _saved(transformers.SamModel(tiny_sam_config()), folder)


def tiny_sam_config() -> Any:
    vision = {
        "hidden_size": 16, "output_channels": 16, "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": 64,
        "patch_size": 8, "window_size": 4, "global_attn_indexes": [1], "num_pos_feats": 8, "mlp_dim": 32,
    }  # fmt: skip
    prompts = {
        "hidden_size": 16, "image_size": 64, "patch_size": 8, "image_embedding_size": 8, "mask_input_channels": 4,
    }  # fmt: skip
    decoder = {
        "hidden_size": 16, "mlp_dim": 32, "num_hidden_layers": 1, "num_attention_heads": 2, "iou_head_hidden_dim": 16,
    }  # fmt: skip
    return transformers.SamConfig(vision_config=vision, prompt_encoder_config=prompts, mask_decoder_config=decoder)


def save_tiny_sam2(folder: Path) -> Path:
    """SAM 2 of five blocks on ``SIDE`` pixels."""
    torch.manual_seed(0)
    hiera = transformers.Sam2HieraDetConfig(
        hidden_size=8, image_size=[SIDE, SIDE], blocks_per_stage=[1, 1, 2, 1], embed_dim_per_stage=[8, 16, 32, 64],
        num_attention_heads_per_stage=[1, 1, 2, 2], window_size_per_stage=[8, 4, 4, 2], global_attention_blocks=[3],
        window_positional_embedding_background_size=[4, 4],
    )  # fmt: skip
    vision = transformers.Sam2VisionConfig(
        backbone_config=hiera, backbone_channel_list=[64, 32, 16, 8], backbone_feature_sizes=[[16, 16], [8, 8], [4, 4]],
        fpn_hidden_size=16,
    )  # fmt: skip
    config = transformers.Sam2Config(
        vision_config=vision,
        prompt_encoder_config={"hidden_size": 16, "image_size": SIDE, "patch_size": 16, "mask_input_channels": 4},
        mask_decoder_config={
            "hidden_size": 16, "mlp_dim": 32, "num_hidden_layers": 1, "num_attention_heads": 2,
            "iou_head_hidden_dim": 16,
        },
    )  # fmt: skip
    return _saved(transformers.Sam2Model(config), folder)


def save_tiny_mask2former(folder: Path) -> Path:
    """Mask2Former of twelve queries over a Swin of one block a stage."""
    _write(folder, SIZES | {"size_divisor": 32})
    return _saved(transformers.Mask2FormerForUniversalSegmentation(tiny_mask2former_config()), folder)


def tiny_mask2former_config() -> Any:
    return transformers.Mask2FormerConfig(
        backbone_config=_swin(), hidden_dim=32, feature_size=32, mask_feature_size=32, num_queries=12,
        encoder_layers=1, decoder_layers=2, num_attention_heads=2, dim_feedforward=16, encoder_feedforward_dim=16,
        **_named(LABELS),
    )  # fmt: skip


def save_tiny_maskformer(folder: Path) -> Path:
    """MaskFormer of twelve queries over the same Swin."""
    decoder = transformers.DetrConfig(
        d_model=16, encoder_layers=1, decoder_layers=1, encoder_attention_heads=2, decoder_attention_heads=2,
        encoder_ffn_dim=16, decoder_ffn_dim=16, num_queries=12,
    )  # fmt: skip
    config = transformers.MaskFormerConfig(
        backbone_config=_swin(), decoder_config=decoder, fpn_feature_size=32, mask_feature_size=32, **_named(LABELS)
    )
    _write(folder, SIZES | {"size_divisor": 32})
    return _saved(transformers.MaskFormerForInstanceSegmentation(config), folder)


def save_tiny_oneformer(folder: Path, labels: Sequence[str] = LABELS, things: Sequence[int] = (2,)) -> Path:
    """OneFormer of twelve queries over the same Swin, with the tokenizer that reads its tasks."""
    torch.manual_seed(0)
    config = transformers.OneFormerConfig(
        backbone_config=_swin(), num_queries=12, hidden_dim=32, mask_dim=32, conv_dim=32, encoder_layers=1,
        encoder_feedforward_dim=16, dim_feedforward=16, decoder_layers=2, num_attention_heads=2, is_training=False,
        text_encoder_width=64, text_encoder_num_layers=1, query_dec_layers=1, class_dec_layers=1, **_named(labels),
    )  # fmt: skip
    save_tokenizer(folder)
    _write(folder, SIZES | {"metadata": {"thing_ids": list(things)}})
    return _saved(transformers.OneFormerForUniversalSegmentation(config), folder)


def save_tiny_swinv2(folder: Path) -> Path:
    """A Swin V2 classifier of five blocks."""
    config = transformers.Swinv2Config(
        embed_dim=8, depths=[1, 2, 1, 1], num_heads=[1, 1, 2, 2], window_size=4, image_size=64, **_named(LABELS)
    )
    _write(folder, {"size": {"height": 64, "width": 64}})
    return _saved(transformers.Swinv2ForImageClassification(config), folder)


def _swin() -> Any:
    return transformers.SwinConfig(
        embed_dim=8, depths=[1, 1, 1, 1], num_heads=[1, 1, 2, 2], window_size=3, image_size=64, out_features=STAGES
    )


def _named(labels: Sequence[str]) -> dict[str, Any]:
    return {"id2label": dict(enumerate(labels)), "label2id": {name: number for number, name in enumerate(labels)}}


def _write(folder: Path, pixels: Mapping[str, object]) -> None:
    (folder / "preprocessor_config.json").write_text(json.dumps(pixels))


def _saved(network: torch.nn.Module, folder: Path) -> Path:
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for parameter in network.parameters():  # larger than at the start of training: answers that differ by place
            parameter.add_(torch.randn(parameter.shape, generator=generator) * 0.1)
    with quiet():
        network.eval().save_pretrained(folder)  # type: ignore[operator]  # a network of transformers
    return folder
