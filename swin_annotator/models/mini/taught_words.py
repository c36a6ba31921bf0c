"""Words that a model was taught, and those that drawings alone showed."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass

from swin_annotator.models.mini.folder import clean_phrase


@dataclass(frozen=True, slots=True)
class TaughtWords:
    """Phrases as a model's config lists them."""

    promised: frozenset[str]
    """Phrases that the model can be asked for: photos or drawn scenes showed it."""
    drawn: frozenset[str]
    """Phrases that drawings alone showed, promised or not."""

    @classmethod
    def of(cls, promised: Iterable[str], drawn: Iterable[str] = ()) -> TaughtWords:
        """Take both lists."""
        return cls(frozenset(promised), frozenset(drawn))

    def knows(self, phrase: str) -> bool:
        """Return whether the phrase is promised, or each of its words alone."""
        return _covers(self.promised, clean_phrase(phrase))

    def only_drawn(self, phrase: str) -> bool:
        """Return whether the phrase, or one of its words, is known from drawings alone."""
        phrase = clean_phrase(phrase)
        return not _covers(self.promised - self.drawn, phrase) and _covers(self.promised | self.drawn, phrase)


def _covers(taught: Set[str], phrase: str) -> bool:
    words = phrase.split()
    return phrase in taught or (bool(words) and all(word in taught for word in words))
