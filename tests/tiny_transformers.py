"""Tiny networks of transformers with random weights, saved as the hub lays them out."""

import json
from pathlib import Path

import torch
import transformers

from swin_annotator.models.weights.transformers_loading import quiet

LABELS = ("wall", "road", "sky")
SIDE = 64
"""Of SAM 2's input, in pixels."""
STAGES = ["stage1", "stage2", "stage3", "stage4"]


def save_tiny_sam(folder: Path) -> Path:
    """SAM of two blocks on 64 pixels."""
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
    config = transformers.SamConfig(
        vision_config=vision, prompt_encoder_config=prompts, mask_decoder_config=decoder
    )  # fmt: skip
    return _saved(transformers.SamModel(config), folder)


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
    backbone = transformers.SwinConfig(
        embed_dim=8, depths=[1, 1, 1, 1], num_heads=[1, 1, 2, 2], window_size=3, image_size=64, out_features=STAGES
    )
    names = dict(enumerate(LABELS))
    config = transformers.Mask2FormerConfig(
        backbone_config=backbone, hidden_dim=32, feature_size=32, mask_feature_size=32, num_queries=12,
        encoder_layers=1, decoder_layers=2, num_attention_heads=2, dim_feedforward=16, encoder_feedforward_dim=16,
        id2label=names, label2id={name: number for number, name in names.items()},
    )  # fmt: skip
    size = {"size": {"shortest_edge": 64, "longest_edge": 128}, "size_divisor": 32}
    (folder / "preprocessor_config.json").write_text(json.dumps(size))
    return _saved(transformers.Mask2FormerForUniversalSegmentation(config), folder)


def _saved(network: torch.nn.Module, folder: Path) -> Path:
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for parameter in network.parameters():  # larger than at the start of training: answers that differ by place
            parameter.add_(torch.randn(parameter.shape, generator=generator) * 0.1)
    with quiet():
        network.eval().save_pretrained(folder)  # type: ignore[operator]  # a network of transformers
    return folder
