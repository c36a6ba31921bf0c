"""Images of a label file matched to images at hand, by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from swin_annotator.core import names
from swin_annotator.messages import Message

Fits = Callable[[int, int], bool]


def _folded(path: str) -> str:
    return names.clean_path(path).casefold()


_READINGS: tuple[tuple[Callable[[str], str], bool], ...] = (
    (str, False),
    (names.key, False),
    (names.clean_path, False),
    (_folded, False),
    (lambda path: names.decoded_path(path).casefold(), True),
    (lambda path: names.without_upload_prefix(path).casefold(), True),
)
"""Ways to read names, one after the other: as they stand, then ever less literally. True: for the file's names only."""


@dataclass(frozen=True, slots=True)
class Match:
    """Indices into ``wanted`` -> indices into ``known``, and those without a partner."""

    pairs: dict[int, int]
    missing: tuple[int, ...]
    """No image of this name."""
    ambiguous: tuple[int, ...]
    """Several images fit equally well."""
    contested: tuple[int, ...] = ()
    """The only image that fits is that of another entry, or is claimed by several and nothing tells whose it is."""

    def unclear(self) -> Iterator[tuple[int, str]]:
        """Entries for which no image was chosen though some fit, and why, as a clause that follows their name."""
        yield from ((i, Message("fits several images equally well")) for i in self.ambiguous)
        yield from (
            (i, Message("names an image that another entry of the file claims as well")) for i in self.contested
        )


def match_paths(wanted: Sequence[str], known: Sequence[str], fits: Fits | None = None, *, base: str = "") -> Match:
    """Match paths by the longest common tail of folders and name, so that roots may differ.

    Names are compared as they stand first; then composed alike (NFC), then with ``/`` for a backslash and without
    blanks around them, then whatever their case, then with ``%20`` decoded, at last without the prefix of an upload.
    In each of these turns a path that is equal wins before one that fits by its tail. Among images that fit equally
    well the one nearest to ``base`` is chosen, or none where that does not decide. No image is given to two entries,
    except to entries of one path: where several have the same claim, it goes to the one that ``fits``, if there is
    one such.

    Args:
        wanted: the label file's paths.
        known: the paths at hand.
        fits: (index into ``wanted``, index into ``known``) -> whether, names aside, the image can be meant.
        base: the folder in which the label file lies, seen from the root of ``known``; empty where it lies elsewhere.
            A file all of whose images lie there speaks of these.
    """
    if base and set(known).issuperset(beside := [f"{base}/{path}" for path in wanted]):
        wanted = beside
    return _Matcher(wanted, known, fits, base).match()


def folder_within(path: Path, root: Path) -> str:
    """The folder of a file as a path below ``root``, with ``/``; empty where it lies in ``root`` itself or outside."""
    folder, root = path.resolve().parent, root.resolve()
    return folder.relative_to(root).as_posix() if folder.is_relative_to(root) and folder != root else ""


class _Matcher:
    def __init__(self, wanted: Sequence[str], known: Sequence[str], fits: Fits | None, base: str) -> None:
        self._wanted, self._known, self._fits, self._base = wanted, known, fits, base
        self._pairs: dict[int, int] = {}
        self._owner: dict[int, str] = {}  # image -> the path, as others mean it, of the entries that have it
        self._ambiguous: set[int] = set()
        self._contested: set[int] = set()

    def match(self) -> Match:
        """See ``match_paths``."""
        open_ = list(range(len(self._wanted)))
        for read, only_theirs in _READINGS:
            if not open_:
                break
            plain = _folded if only_theirs else read
            known = [plain(path) for path in self._known]
            theirs = {i: read(self._wanted[i]) for i in open_}
            for equal in (True, False):
                self._settle(self._claims(theirs, known, equal=equal))
                theirs = {i: path for i, path in theirs.items() if not self._is_settled(i)}
            open_ = list(theirs)
        return Match(self._pairs, tuple(open_), tuple(sorted(self._ambiguous)), tuple(sorted(self._contested)))

    def _is_settled(self, i: int) -> bool:
        return i in self._pairs or i in self._ambiguous or i in self._contested

    def _claims(self, theirs: dict[int, str], known: Sequence[str], *, equal: bool) -> dict[int, list[int]]:
        """Image -> the entries that it alone fits; entries that several fit are noted as ambiguous."""
        by_name: defaultdict[str, list[int]] = defaultdict(list)
        for k, path in enumerate(known):
            by_name[path if equal else _name(path)].append(k)
        claims: defaultdict[int, list[int]] = defaultdict(list)
        for i, path in theirs.items():
            found = by_name.get(path if equal else _name(path), [])
            best = found if equal or len(found) < 2 else _best(path, found, known, self._base)
            if len(best) == 1:
                claims[best[0]].append(i)
            elif best:
                self._ambiguous.add(i)
        return claims

    def _settle(self, claims: dict[int, list[int]]) -> None:
        """Give each image to the entries of one path, where it is clear of which."""
        for k, entries in claims.items():
            paths: defaultdict[str, list[int]] = defaultdict(list)
            for i in entries:
                paths[names.clean_path(self._wanted[i])].append(i)
            if k not in self._owner:
                chosen = self._choose(paths, k)
                if chosen is None:
                    self._contested.update(entries)
                    continue
                self._owner[k] = chosen
            for path, group in paths.items():
                if path == self._owner[k]:
                    self._pairs |= dict.fromkeys(group, k)
                else:
                    self._contested.update(group)

    def _choose(self, paths: dict[str, list[int]], k: int) -> str | None:
        """The path whose entries get an image; None where nothing tells."""
        if len(paths) == 1:
            return next(iter(paths))
        fitting = [path for path, group in paths.items() if self._fits is not None and self._fits(group[0], k)]
        return fitting[0] if len(fitting) == 1 else None


def _name(path: str) -> str:
    return path.rsplit("/", 1)[-1]


def _best(path: str, found: Sequence[int], known: Sequence[str], base: str) -> list[int]:
    """Those of ``found`` that share the longest tail with ``path``; of these the nearest to ``base``."""
    best = _most(found, [names.common_tail(path, known[k]) for k in found])
    if len(best) < 2 or not base:
        return best
    beside = [k for k in best if known[k] == f"{base}/{path}"]
    return beside or _most(best, [_head(known[k], base) for k in best])


def _most(entries: Sequence[int], counts: Sequence[int]) -> list[int]:
    longest = max(counts)
    return [k for k, count in zip(entries, counts, strict=True) if count == longest]


def _head(a: str, b: str) -> int:
    """Count the leading folders that a file and a folder have in common."""
    length = 0
    for x, y in zip(a.split("/")[:-1], b.split("/"), strict=False):
        if x != y:
            break
        length += 1
    return length
