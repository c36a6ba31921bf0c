"""Images that labels speak of without their file's full name or size: beside the labels, or in the image folder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from swin_annotator.core import folders, images, names
from swin_annotator.errors import ImageUnreadable, NoImages

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Located:
    """An image file."""

    path: str
    """Relative to the folder it was found in, with ``/``."""
    file: Path

    def size(self) -> Size | None:
        """Its height and width, upright; None where it can't be read."""
        try:
            return images.read_size(self.file)
        except ImageUnreadable:
            return None


@dataclass(slots=True)
class _Listing:
    root: Path
    paths: list[str] = field(default_factory=list)
    by_stem: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Path without the suffix, whatever its case -> paths."""
    by_name: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Name of the file without folder and suffix -> paths."""


class ImageFinder:
    """Looks into folders one after the other; each is listed once.

    Args:
        roots: folders, the most likely first; those that can't be read hold no images.
    """

    def __init__(self, roots: Sequence[Path]) -> None:
        self._listings = [_listed(root) for root in roots]

    def paths(self) -> list[str]:
        """The images of the first folder."""
        return self._listings[0].paths if self._listings else []

    def at(self, path: str) -> Located:
        """An image of the first folder, by its path."""
        return Located(path, self._listings[0].root / path)

    def with_stem(self, *stems: str) -> list[Located]:
        """The images at one of these paths, suffix aside: the first path that there are images at."""
        for listing in self._listings:
            for stem in stems:
                if found := listing.by_stem.get(_folded(stem)):
                    return [Located(path, listing.root / path) for path in found]
        return []

    def nearest(self, path: str, *, has_suffix: bool) -> list[Located]:
        """The images of this name that share most of its folders; several where nothing decides.

        Of images in different folders that share as much, the first is meant where they have one size; else nothing
        decides.

        Args:
            path: as a label file gives it.
            has_suffix: whether it ends in the suffix of the image's own name.
        """
        wanted = _folded(path)
        stem = _without_suffix(wanted) if has_suffix else wanted
        best: list[list[Located]] = []
        longest = 0
        for listing in self._listings:
            found = listing.by_name.get(stem.rpartition("/")[2], [])
            if has_suffix:
                exact = [other for other in found if _name(_folded(other)) == _name(wanted)]
                found = exact or found
            tails = [names.common_tail(stem, _without_suffix(_folded(other))) for other in found]
            most = max(tails, default=0)
            here = [Located(o, listing.root / o) for o, tail in zip(found, tails, strict=True) if tail == most]
            if here and most >= longest:
                best = [here] if most > longest else [*best, here]
                longest = most
        return _one_folder(best)


def _one_folder(best: Sequence[list[Located]]) -> list[Located]:
    """Those of the first folder, unless others hold another picture of the name."""
    if len(best) < 2 or len(best[0]) > 1:
        return best[0] if best else []
    first = best[0][0]
    here, size = first.file.resolve(), first.size()
    rivals = [other for some in best[1:] for other in some if other.file.resolve() != here and other.size() != size]
    return [first, *rivals]


def _listed(root: Path) -> _Listing:
    listing = _Listing(root)
    try:
        listing.paths = list(folders.list_images(root))
    except NoImages:
        return listing
    for path in listing.paths:
        stem = _without_suffix(_folded(path))
        listing.by_stem[stem].append(path)
        listing.by_name[_name(stem)].append(path)
    return listing


def _folded(path: str) -> str:
    return names.clean_path(path).casefold()


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _without_suffix(path: str) -> str:
    folder, slash, name = path.rpartition("/")
    stem, dot, _suffix = name.rpartition(".")
    return f"{folder}{slash}{stem if dot and stem else name}"
