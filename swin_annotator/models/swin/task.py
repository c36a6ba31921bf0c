"""Task of OneFormer: a sentence as tokens, and which classes are single things."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

from swin_annotator.models.weights.clip_tokenizer import load_clip_tokenizer


def task_tokens(folder: Path, task: str, length: int) -> Tensor:
    """Return (1, length) token numbers of "the task is …", zero behind its end, as OneFormer was trained on them.

    Args:
        folder: holds ``tokenizer.json``, or ``vocab.json`` and ``merges.txt``.
        task: ``instance``, ``semantic`` or ``panoptic``.
        length: the config's ``task_seq_len``.

    Raises:
        ModelError: the tokenizer is missing or damaged.
    """
    tokenizer = load_clip_tokenizer(folder)
    ids = tokenizer(f"the task is {task}", truncation=True, max_length=length)["input_ids"]
    return torch.tensor([ids + [0] * (length - len(ids))])


def things_of(preprocessing: Mapping[str, object], classes: int) -> frozenset[int] | None:
    """Return the class indices that stand for single things; None where the preprocessing does not say.

    Args:
        preprocessing: the contents of OneFormer's ``preprocessor_config.json``.
        classes: how many there are.
    """
    metadata = preprocessing.get("metadata")
    ids = metadata.get("thing_ids") if isinstance(metadata, Mapping) else None
    if not isinstance(ids, list) or not all(isinstance(one, int) and 0 <= one < classes for one in ids):
        return None
    return frozenset(ids)
