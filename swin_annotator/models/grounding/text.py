"""The text side of Grounding DINO: phrases as one line of tokens, and which tokens are whose.

``a cat. a dog.`` is read at once; a token belongs to the phrase that the next full stop ends. What does not fit into
one line is asked in several.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from swin_annotator.errors import ModelError, PromptError
from swin_annotator.messages import Message

START, END, STOP = 101, 102, 1012
"""``[CLS]``, ``[SEP]`` and the full stop, as the networks have them built in."""
FRAME = 2
"""Tokens of a line beside its phrases."""
_STOPS = re.compile(r"[.?]")


@dataclass(frozen=True, slots=True)
class Line:
    """Phrases as the network reads them.

    Attributes:
        ids: of the tokens.
        spans: first token of each phrase, and the one behind its last.
    """

    ids: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Phrases:
    """Turns phrases into lines of at most ``length`` tokens."""

    tokenizer: Any
    length: int

    def tokens(self, phrase: str) -> tuple[int, ...]:
        """Return those of one phrase, without the full stop, as many as a line holds.

        Raises:
            PromptError: nothing of it can be read.
        """
        found = self._all(phrase)[: self.length - FRAME - 1]
        if not found:
            raise PromptError(
                Message("“{phrase}” has no word that can be searched for.", phrase=phrase),
                hint=Message("Type what to find, in letters."),
            )
        return found

    def cuts(self, phrase: str) -> bool:
        """Tell whether only the beginning of a phrase is read."""
        return len(self._all(phrase)) > self.length - FRAME - 1

    def lines(self, phrases: Sequence[str]) -> list[Line]:
        """Return all phrases in order, in as few lines as hold them.

        Raises:
            PromptError: nothing of a phrase can be read.
        """
        lines: list[Line] = []
        for tokens in map(self.tokens, phrases):
            if not lines or len(lines[-1].ids) + len(tokens) + 1 > self.length:
                lines.append(Line((START, END), ()))
            before = lines[-1].ids[:-1]
            span = (len(before), len(before) + len(tokens))
            lines[-1] = Line((*before, *tokens, STOP, END), (*lines[-1].spans, span))
        return lines

    def _all(self, phrase: str) -> tuple[int, ...]:
        """Return those of a whole phrase; a full stop or question mark within would end it."""
        plain = " ".join(_STOPS.sub(" ", phrase.lower()).split())
        return tuple(self.tokenizer(plain, add_special_tokens=False)["input_ids"])


def load_phrases(folder: Path, vocabulary: int, length: int) -> Phrases:
    """Return the tokenizer of a folder.

    Args:
        folder: holds ``tokenizer.json`` or ``vocab.txt``.
        vocabulary: how many tokens the text tower knows.
        length: how many tokens it reads at once.

    Raises:
        ModelError: the tokenizer is missing, damaged, or belongs to another model.
    """
    from transformers import BertTokenizer

    if not any((folder / name).is_file() for name in ("tokenizer.json", "vocab.txt")):
        raise ModelError(
            Message("{folder} holds no tokenizer; expected tokenizer.json or vocab.txt.", folder=folder),
            hint=Message("Copy the tokenizer's files beside config.json, or pull the model again."),
        )
    try:
        tokenizer = BertTokenizer.from_pretrained(folder, local_files_only=True)
        frame = tuple(tokenizer(".")["input_ids"])
    except Exception as error:  # the tokenizers library raises bare exceptions on damaged files
        raise ModelError(
            Message("The tokenizer in {folder} can't be read.", folder=folder),
            hint=Message("Copy or pull the model again."),
        ) from error
    if len(tokenizer) > vocabulary or frame != (START, STOP, END):
        raise ModelError(
            Message(
                "The tokenizer in {folder} does not fit the model: {n} tokens of at most {vocabulary}, or other marks "
                "for beginning, end and full stop.",
                folder=folder,
                n=len(tokenizer),
                vocabulary=vocabulary,
            ),
            hint=Message("The tokenizer and the weights must come from the same model."),
        )
    return Phrases(tokenizer, length)
