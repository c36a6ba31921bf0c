"""Questions to SAM 3 in one go: a phrase, the examples of a category, or both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.queries import Query, QueryKind
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.weights.clip_tokenizer import load_clip_tokenizer

VISUAL = "visual"
"""The word that the network was trained to read where only examples are shown."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question.

    Attributes:
        category: of what it finds.
        phrase: the words that are read.
        told: what the user gave, for the record.
        examples: (k,) tokens of each example and counter-example.
    """

    category: str
    phrase: str
    told: str
    examples: tuple[NDArray[np.float32], ...] = ()


def prompts_of(queries: Sequence[Query]) -> list[Prompt]:
    """Return the questions that queries stand for; a category with counter-examples alone asks nothing.

    Args:
        queries: of words and of examples, of any categories.
    """
    found: list[Prompt] = []
    for category in dict.fromkeys(query.category for query in queries):
        mine = [query for query in queries if query.category == category]
        shown = [query for query in mine if query.kind is QueryKind.EXEMPLAR]
        examples = tuple(query.vector for query in shown)
        phrases = dict.fromkeys(query.prompt for query in mine if query.kind is QueryKind.TEXT and not query.negative)
        found += [Prompt(category, phrase, phrase, examples) for phrase in phrases]
        first = next((query for query in shown if not query.negative), None)
        if not phrases and first is not None:
            found.append(Prompt(category, VISUAL, first.prompt, examples))
    return found


@dataclass(frozen=True, slots=True)
class Words:
    """Phrases as the numbers that the text tower reads, at most ``length`` of them."""

    tokenizer: Any
    length: int

    def __call__(self, phrase: str) -> dict[str, Any]:
        """Return ``input_ids`` and ``attention_mask``, torch tensors (1, length)."""
        told = self.tokenizer(
            [phrase], padding="max_length", truncation=True, max_length=self.length, return_tensors="pt"
        )
        return {"input_ids": told["input_ids"], "attention_mask": told["attention_mask"]}

    def cuts(self, phrase: str) -> bool:
        """Tell whether a phrase is longer than what is read of it."""
        return len(self.tokenizer(phrase)["input_ids"]) > self.length


def load_words(folder: Path, vocabulary: int, length: int) -> Words:
    """Return the tokenizer of a folder.

    Args:
        folder: holds ``tokenizer.json``, or ``vocab.json`` and ``merges.txt``.
        vocabulary: how many tokens the text tower knows.
        length: how many tokens it reads.

    Raises:
        ModelError: the tokenizer is missing, damaged, or belongs to another model.
    """
    tokenizer = load_clip_tokenizer(folder)
    if len(tokenizer) > vocabulary:
        raise ModelError(
            Message(
                "The tokenizer in {folder} does not fit the model: {n} tokens, expected at most {vocabulary}.",
                folder=folder,
                n=len(tokenizer),
                vocabulary=vocabulary,
            ),
            hint=Message("The tokenizer and the weights must come from the same model."),
        )
    return Words(tokenizer, length)
