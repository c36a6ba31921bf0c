"""Prompts of a user, and the vector that every prompt becomes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import names
from swin_annotator.core.types import BoxXYWH
from swin_annotator.errors import PromptError
from swin_annotator.messages import Message

MOST_WORDS, MOST_CHARACTERS = 60, 500
"""Longer than any name of a thing; text towers cut at 16 tokens anyway."""
_COMMA = re.compile(f"[{names.COMMAS}\n]")


class Template(StrEnum):
    """Sentences in which a phrase is put to the text tower."""

    BARE = "bare"
    PHOTO = "photo"
    ENSEMBLE = "ensemble"


TEMPLATES: dict[Template, tuple[str, ...]] = {
    Template.BARE: ("{}",),
    Template.PHOTO: ("a photo of a {}",),
    # The seven prompts behind OWL-ViT's published numbers (scenic, owl_vit/label_ops.py).
    Template.ENSEMBLE: (
        "itap of a {}.",
        "a bad photo of the {}.",
        "a origami {}.",
        "a photo of the large {}.",
        "a {} in a video game.",
        "art of the {}.",
        "a photo of the small {}.",
    ),
}


@dataclass(frozen=True, slots=True)
class TextPrompt:
    """A category and the phrases that describe it: ``forklift: forklift | pallet truck``."""

    category: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExemplarPrompt:
    """A box around an example, on any image of the folder; a negative one suppresses its look-alikes."""

    category: str
    image_id: int
    bbox_xywh: BoxXYWH
    negative: bool = False
    content: str = field(default="", compare=False)
    """Hash of the bytes that the image had when the box was drawn, where it is known."""


class QueryKind(StrEnum):
    """Ways in which a query's cosine becomes a score."""

    TEXT = "text"
    EXEMPLAR = "exemplar"


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A vector in the detector's embedding space, with its category.

    Text queries score ``sigmoid((cosine + shift) * scale)`` with the token's own shift and scale. Exemplar queries
    score ``sigmoid(gain * (cosine - bias))`` with numbers fixed when the query was made, so that a score means the
    same on every image. A query that learned from a person's answers has the same form: one by word scores
    ``sigmoid((cosine - bias + shift) * scale)`` with a vector of another length than one.
    """

    category: str
    vector: NDArray[np.float32]
    """(d,) of length one, but for learned queries by word."""
    model: str
    kind: QueryKind = QueryKind.TEXT
    negative: bool = False
    gain: float = 0.0
    bias: float = 0.0
    prompt: str = ""
    """The user's own words, for the record."""
    objectness_share: float = 0.0
    """w in 0..1: the score becomes ``score^(1-w) * objectness^w``. For detectors whose objectness tells how well a
    token's box sits; 0 leaves the score alone, as OWL-ViT and OWLv2 are published."""
    vote_iou: float = 0.0
    """Boxes that overlap a found one by this IoU move it to their mean (box voting, arXiv 1505.01749). For
    detectors in which several tokens speak for an object; 0 leaves boxes alone."""
    slope: float = 1.0
    lift: float = 0.0
    """An offset that answers taught: at last a score becomes ``sigmoid(slope * logit(score) + lift)``."""


def parse_prompts(text: str, colons: str = names.COLONS) -> list[TextPrompt]:
    """The categories in a prompt: commas or line breaks between them, ``name: phrase | phrase`` for phrases.

    Without a name the first phrase is one: ``car | van`` is ``car: car | van``.
    Commas, colons and bars may be those of any script. Names that differ in how their letters are composed are one.

    Args:
        text: as typed.
        colons: the signs any of which stands between a name and its phrases.

    Raises:
        PromptError: nothing was typed, a name is empty, or a phrase is longer than any name of a thing.
    """
    prompts: dict[str, tuple[str, ...]] = {}
    spelled: dict[str, str] = {}
    for part in _COMMA.split(text):
        part = " ".join(part.split())
        if not part:
            continue
        name, *rest = (piece.strip() for piece in re.split(f"[{colons}]", part, maxsplit=1))
        phrases = (_phrases(rest[0]) if rest else ()) or _phrases(name)
        if not rest:  # in "car | van" what comes first names both
            name = phrases[0] if phrases else ""
        if not name or not phrases:
            raise PromptError(
                Message("“{part}” has no category name.", part=part), hint=Message("Write name: phrase | phrase.")
            )
        name = spelled.setdefault(names.key(name), name)
        prompts[name] = tuple(dict.fromkeys(prompts.get(name, ()) + phrases))
    if not prompts:
        raise PromptError(
            Message("The prompt is empty."), hint=Message("Type what to find, such as: forklift, person.")
        )
    for prompt in prompts.values():
        check_phrases(prompt)
    return [TextPrompt(name, phrases) for name, phrases in prompts.items()]


def _readable(text: str) -> list[TextPrompt]:
    """The categories in a prompt that may have a mistake in it: the part with the mistake is left out, not the rest."""
    parts = []
    for part in _COMMA.split(text):
        with suppress(PromptError):
            parse_prompts(part)
            parts.append(part)
    return parse_prompts(",".join(parts)) if parts else []


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(piece.strip() for piece in re.split(f"[{names.BARS}]", text) if piece.strip())


def typed(prompt: TextPrompt) -> str:
    """A prompt as it is typed."""
    plain = prompt.phrases == (prompt.category,)
    return prompt.category if plain else f"{prompt.category}: {' | '.join(prompt.phrases)}"


def renamed(text: str, to: Mapping[str, str]) -> str:
    """A prompt as typed, with its categories under other names and its phrases as they were.

    ``die, coin`` with die -> dice gives ``dice: die, coin``: another name is no other question.

    Args:
        text: as typed; what can't be parsed comes back as it is.
        to: old name -> new name.
    """
    by_key = {names.key(old): new for old, new in to.items()}
    try:
        prompts = parse_prompts(text)
    except PromptError:
        return text
    if not any(names.key(prompt.category) in by_key for prompt in prompts):
        return text
    phrases: dict[str, tuple[str, ...]] = {}
    for prompt in prompts:
        name = by_key.get(names.key(prompt.category), prompt.category)
        phrases[name] = tuple(dict.fromkeys((*phrases.get(name, ()), *prompt.phrases)))
    return ", ".join(typed(TextPrompt(name, some)) for name, some in phrases.items())


def check_name(name: str) -> None:
    """Raises PromptError when a category's name, or a phrase, is empty or holds bytes that are no text."""
    if not name.strip():
        raise PromptError(
            Message("The prompt is empty."), hint=Message("Type what to find, such as: forklift, person.")
        )
    try:
        name.encode()
    except UnicodeEncodeError as error:
        told = name.encode("utf-8", "backslashreplace").decode()
        raise PromptError(
            Message("“{told}” is not text in UTF-8.", told=told), hint=Message("Type it again.")
        ) from error


def check_phrases(phrases: tuple[str, ...]) -> None:
    """Raises PromptError when a phrase is empty, no text, or longer than any name of a thing."""
    if not phrases:
        raise PromptError(
            Message("The prompt is empty."), hint=Message("Type what to find, such as: forklift, person.")
        )
    for phrase in phrases:
        check_name(phrase)
        words = len(phrase.split())
        if words > MOST_WORDS or len(phrase) > MOST_CHARACTERS:
            raise PromptError(
                Message(
                    "A phrase of {words} words is too long; at most {most_words} words "
                    "and {most_characters} characters.",
                    words=words,
                    most_words=MOST_WORDS,
                    most_characters=MOST_CHARACTERS,
                )
                if words > MOST_WORDS
                else Message(
                    "A phrase of {n} characters is too long; at most {most_words} words "
                    "and {most_characters} characters.",
                    n=len(phrase),
                    most_words=MOST_WORDS,
                    most_characters=MOST_CHARACTERS,
                ),
                hint=Message("Name the thing in a few words; put commas between things."),
            )


def with_categories(text: str, wanted: Iterable[str]) -> str:
    """Return what was typed with these categories behind it, each by its name, unless they are among it.

    What can't be read is left out.
    """
    held = _readable(text)
    known = {names.key(prompt.category) for prompt in held}
    return ", ".join([*map(typed, held), *(name for name in wanted if names.key(name) not in known)])


def with_phrases(text: str, category: str, phrases: str) -> str:
    """Return what was typed with other phrases for one of its categories; it goes where there are none.

    Args:
        text: as typed; what can't be read is left out.
        category: by its name.
        phrases: bars or commas between them.

    Raises:
        PromptError: a phrase is longer than any name of a thing.
    """
    wanted = _phrases(_COMMA.sub(names.BARS[0], phrases))
    held = _readable(text)
    fresh = TextPrompt(category, tuple(dict.fromkeys(wanted)))
    if wanted:
        check_phrases(fresh.phrases)
    found = [fresh if names.key(one.category) == names.key(category) else one for one in held]
    found += [] if fresh in found else [fresh]
    return ", ".join(typed(one) for one in found if one.phrases)
