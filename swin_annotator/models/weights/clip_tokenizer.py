"""CLIP's tokenizer in a model folder, which OWL, SAM 3 and OneFormer read words by."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from swin_annotator.errors import ModelError
from swin_annotator.messages import Message


def load_clip_tokenizer(folder: Path) -> Any:
    """Return the ``CLIPTokenizer`` of a folder, which has read a word once.

    Args:
        folder: holds ``tokenizer.json``, or ``vocab.json`` and ``merges.txt``.

    Raises:
        ModelError: the tokenizer is missing or damaged.
    """
    from transformers import CLIPTokenizer

    whole = (folder / "tokenizer.json").is_file()
    if not whole and not ((folder / "vocab.json").is_file() and (folder / "merges.txt").is_file()):
        raise ModelError(
            Message(
                "{folder} holds no tokenizer; expected tokenizer.json, or vocab.json and merges.txt.", folder=folder
            ),
            hint=Message("Copy the tokenizer's files beside config.json, or pull the model again."),
        )
    try:
        tokenizer = CLIPTokenizer.from_pretrained(folder, local_files_only=True)
        tokenizer("a")
    except Exception as error:  # the tokenizers library raises bare exceptions on damaged files
        raise ModelError(
            Message("The tokenizer in {folder} can't be read.", folder=folder),
            hint=Message("Copy or pull the model again."),
        ) from error
    return tokenizer
