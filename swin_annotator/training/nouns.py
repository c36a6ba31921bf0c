"""Words that name a thing that one can draw a box around, from WordNet's files (Princeton, WordNet 3.0 licence)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from swin_annotator.errors import AnnotatorError

THINGS = frozenset({"05", "06", "08", "13", "17", "20"})
"""Lexicographer files of animals, artefacts, body parts, food, natural objects and plants (``lexnames(5WN)``)."""
MOST_SYNONYMS = 3


@dataclass(frozen=True, slots=True)
class Nouns:
    """Nouns whose usual sense is a thing, each with what else it is called."""

    synonyms: dict[str, tuple[str, ...]]

    def __contains__(self, noun: str) -> bool:
        return noun in self.synonyms

    def names(self, noun: str) -> tuple[str, ...]:
        """The noun and its synonyms."""
        return (noun, *self.synonyms[noun])


def read_wordnet(folder: Path) -> Nouns:
    """Nouns of ``folder/{index.noun, data.noun}``, where a word's first sense, the commonest, is a thing.

    Args:
        folder: as Debian's package ``wordnet-base`` has it in ``usr/share/wordnet``.

    Raises:
        AnnotatorError: the files are not there.
    """
    index, data = folder / "index.noun", folder / "data.noun"
    if not index.is_file() or not data.is_file():
        raise AnnotatorError(
            f"{folder} has no index.noun and data.noun.",
            hint="They come with Debian's package: apt-get download wordnet-base && dpkg -x wordnet-base_*.deb .",
        )
    senses: dict[str, tuple[str, list[str]]] = {}
    for line in _entries(data):
        fields = line.split(" ")
        count = int(fields[3], 16)
        senses[fields[0]] = (fields[1], [_plain(fields[4 + 2 * i]) for i in range(count)])
    synonyms: dict[str, tuple[str, ...]] = {}
    for line in _entries(index):
        fields = line.split()
        noun, offset = _plain(fields[0]), fields[6 + int(fields[3])]
        lexicographer, names = senses[offset]
        if lexicographer in THINGS and _is_plain(noun):
            others = [name for name in names if name != noun and _is_plain(name)]
            synonyms[noun] = tuple(others[:MOST_SYNONYMS])
    return Nouns(synonyms)


def _entries(path: Path) -> list[str]:
    """Lines but those of the licence, which are indented."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith(" ")]


def _is_plain(noun: str) -> bool:
    """One or two words of letters, such as a person would type."""
    return noun.replace(" ", "").isalpha() and len(noun) > 2 and len(noun.split()) <= 2


def _plain(lemma: str) -> str:
    return lemma.replace("_", " ").lower()
