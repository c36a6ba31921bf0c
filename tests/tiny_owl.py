"""Tiny OWL models with random weights, saved as the hub lays them out, and images to show them."""

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from tokenizers.pre_tokenizers import ByteLevel
from transformers import Owlv2Config, Owlv2ForObjectDetection, OwlViTConfig, OwlViTForObjectDetection

MERGES = ("r e", "re d</w>", "c a", "ca t</w>", "d o", "do g</w>", "p h", "o t", "ph ot", "phot o</w>", "o f</w>")
START, END = "<|startoftext|>", "<|endoftext|>"
KINDS: dict[str, tuple[Any, Any]] = {
    "owlvit": (OwlViTConfig, OwlViTForObjectDetection),
    "owlv2": (Owlv2Config, Owlv2ForObjectDetection),
}


def vocabulary() -> dict[str, int]:
    letters = sorted(ByteLevel.alphabet())
    words = [*letters, *(letter + "</w>" for letter in letters), *(merge.replace(" ", "") for merge in MERGES)]
    return {word: index for index, word in enumerate([*words, START, END])}


def save_tokenizer(folder: Path) -> None:
    (folder / "vocab.json").write_text(json.dumps(vocabulary()), encoding="utf-8")
    (folder / "merges.txt").write_text("\n".join(["#version: 0.2", *MERGES]) + "\n", encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "CLIPTokenizer", "model_max_length": 16, "pad_token": "!"}), encoding="utf-8"
    )


def tiny_config(kind: str) -> Any:
    size = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 4}
    words = vocabulary()
    text = {**size, "vocab_size": len(words), "bos_token_id": words[START], "eos_token_id": words[END]}
    vision = {**size, "image_size": 96, "patch_size": 16}
    return KINDS[kind][0](text_config=text, vision_config=vision, projection_dim=32)


def randomise(model: torch.nn.Module, seed: int = 0) -> None:
    """Weights with which boxes, cosines, shifts and scales really vary from token to token."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            if parameter.dim() >= 2:
                parameter.copy_(noise / parameter[0].numel() ** 0.5)
            elif parameter.dim() == 1:
                parameter.add_(0.2 * noise)


def save_tiny_owl(folder: Path, kind: str, seed: int = 0) -> Path:
    model = KINDS[kind][1](tiny_config(kind)).eval()
    randomise(model, seed)
    model.save_pretrained(folder)
    save_tokenizer(folder)
    return folder


def scene(height: int, width: int, seed: int = 0) -> np.ndarray:
    """A smooth random image with sharp rectangles."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (max(2, height // 12), max(2, width // 12), 3), np.uint8)
    image = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(4):
        y, x = int(random.integers(0, height)), int(random.integers(0, width))
        image[y : y + height // 4 + 1, x : x + width // 4 + 1] = random.integers(0, 256, 3)
    return image
