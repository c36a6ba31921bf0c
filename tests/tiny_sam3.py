"""A tiny SAM 3 with random weights, saved as the hub lays it out."""

from pathlib import Path
from typing import Any

import torch
import transformers
from tiny_owl import END, START, save_tokenizer, vocabulary
from transformers.models.sam3.modeling_sam3 import Sam3Model

from swin_annotator.models.weights.transformers_loading import quiet

SIDE = 112


def tiny_config() -> Any:
    words = vocabulary()
    small = {"hidden_size": 32, "num_attention_heads": 4, "intermediate_size": 32}
    return transformers.Sam3Config(
        vision_config={
            "backbone_config": {
                "model_type": "sam3_vit_model", "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2,
                "num_attention_heads": 2, "image_size": SIDE, "patch_size": 14, "window_size": 4,
                "global_attn_indexes": [1], "pretrain_image_size": 56,
            },
            "fpn_hidden_size": 32, "scale_factors": [4.0, 2.0, 1.0, 0.5],
            "backbone_feature_sizes": [[32, 32], [16, 16], [8, 8]],
        },
        text_config={
            "model_type": "clip_text_model", "vocab_size": len(words), "hidden_size": 32, "intermediate_size": 48,
            "projection_dim": 16, "num_hidden_layers": 1, "num_attention_heads": 4, "max_position_embeddings": 32,
            "bos_token_id": words[START], "eos_token_id": words[END],
        },
        geometry_encoder_config={**small, "num_layers": 1}, detr_encoder_config={**small, "num_layers": 1},
        detr_decoder_config={**small, "num_layers": 2, "num_queries": 12},
        mask_decoder_config={"hidden_size": 32, "num_attention_heads": 4},
    )  # fmt: skip


def save_tiny_sam3(folder: Path, seed: int = 0) -> Path:
    torch.manual_seed(seed)
    network = Sam3Model(tiny_config()).eval()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    with quiet():
        network.save_pretrained(folder)
    save_tokenizer(folder)
    return folder
