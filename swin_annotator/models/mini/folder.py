"""Reading the embedded model's folder: its config, its tokenizer, and how phrases are put to that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.nets.mini_net import MiniConfig
from swin_annotator.models.weights import loading

MODEL_TYPE = "swin-mini"


def clean_phrase(phrase: str) -> str:
    """Lower case, punctuation other than the hyphen removed, single blanks."""
    kept = (c if c.isalnum() or c == "-" else " " for c in phrase.lower())
    return " ".join("".join(kept).split())


def padded_ids(tokenizer: Tokenizer, prompts: Sequence[str]) -> torch.Tensor:
    """(q, t) int64 token ids of cleaned prompts, padded with 0."""
    ids = [tokenizer.encode(prompt).ids for prompt in prompts]
    longest = max(len(each) for each in ids)
    return torch.tensor([each + [0] * (longest - len(each)) for each in ids])


def read_mini_config(values: Mapping[str, Any], folder: Path) -> MiniConfig:
    """The network described by ``config.json``. Raises ModelError when it describes none."""
    try:
        return MiniConfig.from_dict(values)
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(
            Message(
                "{folder} does not describe a swin-mini network: {error}.", folder=folder / loading.CONFIG, error=error
            ),
            hint=loading.AGAIN,
        ) from error


def read_tokenizer(folder: Path, config: MiniConfig) -> Tokenizer:
    """The tokenizer of a folder. Raises ModelError when it is missing, damaged or of another model."""
    path = folder / "tokenizer.json"
    if not path.is_file():
        raise ModelError(Message("{path} is missing.", path=path), hint=loading.AGAIN)
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # the library raises bare Exception for every fault
        raise ModelError(Message("{path} is not a tokenizer file.", path=path), hint=loading.AGAIN) from error
    if tokenizer.get_vocab_size() > config.vocabulary:
        raise ModelError(Message("{path} has more tokens than the network knows.", path=path), hint=loading.AGAIN)
    tokenizer.enable_truncation(config.text_length)
    return tokenizer
