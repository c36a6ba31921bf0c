"""The text side of OWL: phrases, templates and tokens; each phrase is encoded once and remembered."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.queries import TEMPLATES, Template
from swin_annotator.errors import ModelError, PromptError
from swin_annotator.messages import Message
from swin_annotator.models.weights.clip_tokenizer import load_clip_tokenizer

F32 = NDArray[np.float32]
MOST_REMEMBERED = 4096
"""Phrases; 2 KB each for a vector of 512."""
_BATCH = 16


def texts(phrase: str, template: Template) -> tuple[str, ...]:
    """Return what the text tower reads for a phrase.

    Bare and photo leave the phrase as it was typed. The ensemble also writes it as in training and evaluation
    (scenic, ``owl_vit/preprocessing/label_ops.py``): lower case, punctuation other than hyphens as spaces.
    """
    if template is Template.ENSEMBLE:
        plain = " ".join(re.sub(r"[^\w\s-]|_", " ", phrase.lower()).split())
        phrase = plain or phrase
    return tuple(form.replace("{}", phrase) for form in TEMPLATES[template])


class TextMemory:
    """Unit vectors of phrases from a text tower, each computed once.

    Args:
        encode: (k, d) vectors of k texts, of any length.
        most: phrases to remember; the longest unused is forgotten first.
    """

    def __init__(self, encode: Callable[[Sequence[str]], F32], most: int = MOST_REMEMBERED) -> None:
        self._encode = encode
        self._most = most
        self._known: OrderedDict[tuple[str, Template], F32] = OrderedDict()

    def vectors(self, phrases: Sequence[str], template: Template) -> list[F32]:
        """One (d,) vector of length one per phrase.

        With several texts per phrase: each normalised, averaged, normalised again, as in CLIP's and OWL-ViT's
        prompt ensembles.

        Raises:
            PromptError: a phrase is empty.
        """
        if not all(phrase.strip() for phrase in phrases):
            raise PromptError(
                Message("The prompt is empty."), hint=Message("Type what to find, such as: forklift, person.")
            )
        fresh = [phrase for phrase in dict.fromkeys(phrases) if (phrase, template) not in self._known]
        for start in range(0, len(fresh), _BATCH):
            self._learn(fresh[start : start + _BATCH], template)
        found = []
        for phrase in phrases:
            self._known.move_to_end((phrase, template))
            found.append(self._known[phrase, template])
        while len(self._known) > self._most:
            self._known.popitem(last=False)
        return found

    def _learn(self, phrases: Sequence[str], template: Template) -> None:
        forms = [texts(phrase, template) for phrase in phrases]
        vectors = _unit(self._encode([text for form in forms for text in form]))
        means = _unit(vectors.reshape(len(phrases), len(forms[0]), -1).mean(axis=1))
        for phrase, mean in zip(phrases, means, strict=True):
            mean.flags.writeable = False
            self._known[phrase, template] = mean


def load_tokenizer(folder: Path, vocabulary: int, length: int) -> Tokens:
    """A function from texts to ``input_ids`` and ``attention_mask``, torch tensors (k, length).

    Longer texts are cut, keeping the end mark; shorter ones are padded, which causal attention does not see.

    Args:
        folder: holds ``tokenizer.json``, or ``vocab.json`` and ``merges.txt``.
        vocabulary: how many tokens the text tower knows.
        length: how many tokens it reads.

    Raises:
        ModelError: the tokenizer is missing, damaged, or belongs to another model.
    """
    tokenizer = load_clip_tokenizer(folder)
    ids = tokenizer("a")["input_ids"]
    if len(tokenizer) > vocabulary or tokenizer.eos_token_id != max(ids):
        # The text tower reads its answer where the highest id stands, which must be the end mark.
        raise ModelError(
            Message(
                "The tokenizer in {folder} does not fit the model: {n} tokens, expected at most "
                "{vocabulary} with the end mark as the last.",
                folder=folder,
                n=len(tokenizer),
                vocabulary=vocabulary,
            ),
            hint=Message("The tokenizer and the weights must come from the same model."),
        )

    return Tokens(tokenizer, length)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Texts as the numbers that a text tower reads, at most ``length`` of them."""

    tokenizer: Any
    length: int

    def __call__(self, lines: Sequence[str]) -> dict[str, Any]:
        """``input_ids`` and ``attention_mask``, torch tensors (k, length)."""
        return dict(
            self.tokenizer(
                list(lines), padding="max_length", truncation=True, max_length=self.length, return_tensors="pt"
            )
        )

    def cuts(self, line: str) -> bool:
        """Return whether the text is longer than what is read of it."""
        return len(self.tokenizer(line)["input_ids"]) > self.length


def _unit(vectors: F32) -> F32:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return (vectors / np.maximum(lengths, 1e-12)).astype(np.float32)
