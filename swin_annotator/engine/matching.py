"""Which image of a label file is which image at hand, by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """Indices into ``wanted`` -> indices into ``known``, and those without a partner."""

    pairs: dict[int, int]
    missing: tuple[int, ...]
    """No image of this name."""
    ambiguous: tuple[int, ...]
    """Several images fit equally well, or another entry has a better claim to the one that fits."""


def match_paths(wanted: Sequence[str], known: Sequence[str]) -> Match:
    """Match paths by the longest common tail of folders and name, so that roots may differ.

    A path that is equal wins before one that fits by its tail; names that differ in case only are tried last. Among
    images that fit equally well none is chosen. No image is given to two entries, except to entries of equal paths.
    """
    pairs: dict[int, int] = {}
    exact = {path: i for i, path in enumerate(known)}
    for i, path in enumerate(wanted):
        if path in exact:
            pairs[i] = exact[path]
    taken = {known[i]: known[i] for i in pairs.values()}  # image -> the path that has it
    ambiguous = set()
    for fold in (False, True):
        by_name = _by_name(known, fold=fold)
        for i, path in enumerate(wanted):
            if i in pairs or i in ambiguous:
                continue
            best = _best(path, [known[k] for k in by_name[_name(path, fold=fold)]], fold=fold)
            if len(best) == 1 and taken.setdefault(best[0], path) == path:
                pairs[i] = exact[best[0]]
            elif best:
                ambiguous.add(i)
    missing = tuple(i for i in range(len(wanted)) if i not in pairs and i not in ambiguous)
    return Match(pairs, missing, tuple(sorted(ambiguous)))


def _name(path: str, *, fold: bool) -> str:
    name = path.rsplit("/", 1)[-1]
    return name.casefold() if fold else name


def _by_name(paths: Sequence[str], *, fold: bool) -> defaultdict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for i, path in enumerate(paths):
        found[_name(path, fold=fold)].append(i)
    return found


def _best(path: str, candidates: Sequence[str], *, fold: bool) -> list[str]:
    """Those of ``candidates`` that share the longest tail with ``path``."""
    tails = [_tail(path, candidate, fold=fold) for candidate in candidates]
    longest = max(tails, default=0)
    return [candidate for candidate, tail in zip(candidates, tails, strict=True) if tail == longest]


def _tail(a: str, b: str, *, fold: bool) -> int:
    if fold:
        a, b = a.casefold(), b.casefold()
    length = 0
    for x, y in zip(reversed(a.split("/")), reversed(b.split("/")), strict=False):
        if x != y:
            break
        length += 1
    return length
