"""Tiny Grounding DINO and MM-Grounding-DINO with random weights, saved as the hub lays them out."""

import json
from pathlib import Path
from typing import Any

import torch
import transformers
from tiny_owl import randomise

from swin_annotator.models.weights.transformers_loading import quiet

WORDS = ("cat", "dog", "red", "a", "of", "photo", "word", "!", ",", "-", "{", "}", "x", "<", ">", "|", "##s", "##x")
PLACES = {"[PAD]": 0, "[UNK]": 100, "[CLS]": 101, "[SEP]": 102, "[MASK]": 103, ".": 1012, "?": 1029}
"""Where BERT's vocabulary has them: the networks have the marks' numbers built in."""
ARCHITECTURES = {
    "grounding-dino": (transformers.GroundingDinoConfig, transformers.GroundingDinoForObjectDetection),
    "mm-grounding-dino": (transformers.MMGroundingDinoConfig, transformers.MMGroundingDinoForObjectDetection),
}


def save_tokenizer(folder: Path) -> None:
    names = {place: name for name, place in PLACES.items()} | {200 + i: word for i, word in enumerate(WORDS)}
    lines = [names.get(i, f"[unused{i}]") for i in range(1100)]
    (folder / "vocab.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "BertTokenizer"}), encoding="utf-8")


def tiny_config(kind: str, **changes: Any) -> Any:
    swin = transformers.SwinConfig(
        embed_dim=8, depths=[1, 2, 1, 1], num_heads=[1, 1, 2, 2], window_size=3, image_size=64,
        out_features=["stage2", "stage3", "stage4"], **changes,
    )  # fmt: skip
    bert = transformers.BertConfig(
        vocab_size=1100, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=32,
        max_position_embeddings=256,
    )  # fmt: skip
    return ARCHITECTURES[kind][0](
        backbone_config=swin, text_config=bert, d_model=32, encoder_layers=1, decoder_layers=2, num_queries=20,
        encoder_attention_heads=2, decoder_attention_heads=2, encoder_ffn_dim=32, decoder_ffn_dim=32,
    )  # fmt: skip


def save_tiny_grounding(folder: Path, kind: str = "grounding-dino", seed: int = 0, **changes: Any) -> Path:
    torch.manual_seed(seed)
    network = ARCHITECTURES[kind][1](tiny_config(kind, **changes)).eval()
    randomise(network, seed)
    with quiet():
        network.save_pretrained(folder)
    save_tokenizer(folder)
    size = {"shortest_edge": 96, "longest_edge": 160}
    (folder / "preprocessor_config.json").write_text(json.dumps({"size": size, "do_pad": True}))
    return folder
