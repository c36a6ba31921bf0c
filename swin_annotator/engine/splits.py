"""Splits of images into parts: train, val, test."""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from swin_annotator.core import images as image_files
from swin_annotator.core import names, near_duplicates
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Image
from swin_annotator.engine.project_objects import ProjectObjects
from swin_annotator.errors import ImageUnreadable, LabelFileError
from swin_annotator.messages import Message

_SHARE = re.compile(r"\s*(\d+\.?\d*|\.\d+)")
_COUNTER = re.compile(r"[\s._(-]*\d+[\s._)-]*$")
"""The number at the end of names that tells the images of a row apart."""
ALIKE = "alike"
BY = ("image", "folder", "prefix", ALIKE)
"""Groups that stay together: nothing, images of a folder, those whose names differ in a last number alone, or pictures
that are nearly the same."""
_THUMBNAIL = 64
_PARTS = {
    **dict.fromkeys(("train", "training"), "train"),
    **dict.fromkeys(("val", "valid", "validation", "dev"), "val"),
    **dict.fromkeys(("test", "testing"), "test"),
}
"""Names of the folders of a split."""


@dataclass(frozen=True, slots=True)
class Split:
    """A division of images into parts.

    Every group of images draws a number from its name, and goes to the part in whose share that lies; so it stays
    there whatever else is added or taken away.
    """

    shares: Mapping[str, float]
    """Part name -> share, which sum to one."""
    by: str = "image"
    """One of ``BY``."""
    stratified: bool = False
    """True if each category that has enough groups is in every part."""
    seed: int = 0
    """Another gives another division."""


def parse_split(text: str) -> dict[str, float]:
    """``train=0.8,val=0.2`` as part name -> share.

    Raises:
        ValueError: not of this form, or the shares do not sum to one.
    """
    shares: dict[str, float] = {}
    for part in text.split(","):
        name, _, share = part.strip().partition("=")
        if not name or name in shares or set(name) & set('/\\:*?"<>|') or not _SHARE.fullmatch(share):
            raise ValueError(Message("a split is NAME=SHARE,NAME=SHARE, not {text}", text=repr(text)))
        shares[name] = float(share)
    if any(not 0 < share <= 1 for share in shares.values()) or abs(sum(shares.values()) - 1) > 1e-6:
        total = sum(shares.values())
        raise ValueError(Message("the shares of a split are positive and sum to 1, not {total}", total=f"{total:g}"))
    return shares


def split_dataset(dataset: Dataset, split: Split) -> dict[str, Dataset]:
    """Part name -> its part of ``dataset``. All parts have all categories; ids stay."""
    together = _alike(dataset) if split.by == ALIKE else {}
    categories = _categories(dataset.annotations) if split.stratified else {}
    part_of = parts_of(dataset.images, split, categories, together)
    return {
        name: replace(
            dataset,
            images=tuple(image for image in dataset.images if part_of[image.id] == name),
            annotations=_among(dataset.annotations, {number for number, part in part_of.items() if part == name}),
        )
        for name in split.shares
    }


def parts_of(
    images: Collection[Image],
    split: Split,
    categories: Mapping[int, Collection[int]] | None = None,
    together: Mapping[int, str] | None = None,
) -> dict[int, str]:
    """Image id -> the part that it goes to.

    No part stays empty where there are groups enough: the group whose number lies nearest to its share goes there.

    Args:
        images: each once.
        split: how.
        categories: image id -> the categories on it, for a split that is stratified.
        together: image id -> what those that stay together share, where names do not tell.
    """
    groups: defaultdict[str, list[Image]] = defaultdict(list)
    for image in images:
        groups[(together or {}).get(image.id) or group_of(image.path, split.by)].append(image)
    drawn = {key: _number(key, split.seed) for key in groups}
    divided = _Divided(split.shares, drawn)
    divided.fill(list(drawn))
    if split.stratified and categories:
        having: defaultdict[int, set[str]] = defaultdict(set)
        for key, group in groups.items():
            for image in group:
                for category in categories.get(image.id, ()):
                    having[category].add(key)
        for _, category in sorted((len(keys), category) for category, keys in having.items()):  # the rarest first
            divided.fill(having[category])
    return {image.id: divided.part_of[key] for key, group in groups.items() for image in group}


def group_of(path: str, by: str) -> str:
    """Return what the images that stay together with this one have in common."""
    folder, slash, name = names.key(path).rpartition("/")
    match by:
        case "folder":
            return folder
        case "prefix":
            stem = name.rpartition(".")[0] or name
            return f"{folder}{slash}{_COUNTER.sub('', stem)}"
        case _:
            return path


def part_of(path: str) -> str:
    """train, val or test, by the names of the folders that an image is in; empty where none is called so."""
    folders = names.key(path).split("/")[:-1]
    return next((_PARTS[folder] for folder in folders if folder in _PARTS), "")


def _alike(dataset: Dataset) -> dict[int, str]:
    """Image id -> the path of the first image, by id, that it is nearly the same as.

    The first stays the first while images come, whose ids are higher; so groups keep their part.

    Raises:
        LabelFileError: the image files are not known.
    """
    if dataset.root is None:
        raise LabelFileError(
            Message("Images that look alike can't be told without their files."),
            hint=Message.by_place(
                window=Message("Divide them in another way, or connect the drive of the images."),
                shell=Message("Give their folder with --images."),
            ),
        )
    ordered = sorted(dataset.images, key=lambda image: image.id)
    there: list[Image] = []
    squares: list[near_duplicates.Square] = []
    for image in ordered:
        try:
            squares.append(near_duplicates.square(image_files.thumbnail(dataset.root / image.path, _THUMBNAIL)))
        except ImageUnreadable:  # stays alone
            continue
        there.append(image)
    return {image.id: there[first].path for image, first in zip(there, near_duplicates.groups(squares), strict=True)}


def counts(datasets: Mapping[str, Dataset]) -> dict[str, tuple[int, dict[str, int]]]:
    """Part name -> its images, and category -> its objects."""
    found = {}
    for part, dataset in datasets.items():
        numbers = Counter(row.category_id for row in dataset.annotations)
        found[part] = (len(dataset.images), {c.name: numbers[c.id] for c in dataset.categories})
    return found


class _Divided:
    """Groups in parts."""

    def __init__(self, shares: Mapping[str, float], drawn: Mapping[str, float]) -> None:
        self._drawn = drawn
        self._ranges: dict[str, tuple[float, float]] = {}
        start = 0.0
        for name, share in shares.items():
            self._ranges[name] = (start, start + share)
            start += share
        last = next(reversed(self._ranges))
        self._ranges[last] = (self._ranges[last][0], 1.0)
        self.part_of = {key: self._natural(number) for key, number in drawn.items()}
        self._settled: set[str] = set()

    def fill(self, groups: Iterable[str]) -> None:
        """See that some of these groups are in every part, where there are as many as parts."""
        keys = sorted(groups)
        if len(keys) < len(self._ranges):
            return
        for part, (low, high) in self._ranges.items():
            held = Counter(self.part_of[key] for key in keys)
            if held[part]:
                continue
            free = [key for key in keys if key not in self._settled and held[self.part_of[key]] > 1]
            if free:
                nearest = min(free, key=lambda key: (max(low - self._drawn[key], self._drawn[key] - high), key))
                self.part_of[nearest] = part
                self._settled.add(nearest)

    def _natural(self, number: float) -> str:
        return next(name for name, (_, high) in self._ranges.items() if number < high)


def _number(key: str, seed: int) -> float:
    """A number from 0 to below 1 that a name always draws."""
    digest = hashlib.sha256(b"%d\0%b" % (seed, os.fsencode(key))).digest()
    return int.from_bytes(digest[:6]) / 2**48


def _categories(rows: Iterable[Annotation]) -> dict[int, set[int]]:
    found: defaultdict[int, set[int]] = defaultdict(set)
    for row in rows:
        found[row.image_id].add(row.category_id)
    return found


def _among(rows: Collection[Annotation], images: set[int]) -> Collection[Annotation]:
    """Those on some of the images."""
    if isinstance(rows, ProjectObjects):
        return rows.among(images)
    return tuple(row for row in rows if row.image_id in images)
