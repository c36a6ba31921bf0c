"""The make-up of a set of labels, which of its objects look odd, and where two sets disagree: numpy alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from swin_annotator.core import geometry, odd_objects
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.odd_objects import OddObject
from swin_annotator.core.types import Annotation, Image

SIDES = (0, 8, 16, 32, 64, 96, 128, 256, 512, 1024)
"""Pixels of the side of a square as large as a box; each is the lower edge of a bin."""
ASPECTS = (0.0, 0.2, 0.5, 0.8, 1.25, 2.0, 5.0)
"""Width by height; each is the lower edge of a bin."""
SAME = 0.5
"""Overlap of two boxes from which two sets mean one object."""


@dataclass(frozen=True, slots=True)
class ClassFigures:
    """One category."""

    name: str
    objects: int
    images: int
    median_side: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of what a set is made of."""

    classes: tuple[ClassFigures, ...]
    """The most frequent first."""
    sides: Mapping[int, int]
    """Lower edge in pixels -> objects."""
    aspects: Mapping[float, int]
    """Lower edge -> objects."""
    per_image: Mapping[int, int]
    """Objects on an image -> images that have so many."""

    @property
    def imbalance(self) -> float:
        """Ratio of the commonest class to the rarest one that occurs; 1 where there is none."""
        counts = [row.objects for row in self.classes if row.objects]
        return max(counts) / min(counts) if counts else 1.0


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two sets about one class."""

    name: str
    both: int
    only_first: int
    only_second: int

    @property
    def share(self) -> float:
        """Share of all objects of either set that both have (Jaccard); 1 where there are none."""
        total = self.both + self.only_first + self.only_second
        return self.both / total if total else 1.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sets about the images that both have."""

    classes: tuple[Agreement, ...]
    renamed: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """(first's class, second's class) -> objects on which only the class differs."""
    images: tuple[tuple[str, int], ...] = ()
    """Path and number of differences, the worst first; those without any are left out."""


def figures(dataset: Dataset) -> Figures:
    """Count what a set is made of."""
    names = {category.id: category.name for category in dataset.categories}
    sides: defaultdict[int, list[float]] = defaultdict(list)
    where: defaultdict[int, set[int]] = defaultdict(set)
    by_side, by_aspect, counts = Counter[int](), Counter[float](), Counter[int]()
    for row in dataset.annotations:
        _, _, width, height = row.bbox_xywh
        side = odd_objects.side(row.bbox_xywh)
        sides[row.category_id].append(side)
        where[row.category_id].add(row.image_id)
        by_side[max(edge for edge in SIDES if edge <= max(side, 0))] += 1
        if width > 0 and height > 0:
            by_aspect[max(edge for edge in ASPECTS if edge <= width / height)] += 1
        counts[row.image_id] += 1
    rows = [
        ClassFigures(name, len(sides[i]), len(where[i]), float(np.median(sides[i])) if sides[i] else 0.0)
        for i, name in names.items()
    ]
    return Figures(
        tuple(sorted(rows, key=lambda row: -row.objects)),
        {edge: by_side[edge] for edge in SIDES if by_side[edge]},
        {edge: by_aspect[edge] for edge in ASPECTS if by_aspect[edge]},
        dict(sorted(Counter(counts[image.id] for image in dataset.images).items())),
    )


def odd(dataset: Dataset) -> list[tuple[Image, OddObject]]:
    """Objects to look at, in the order of the images."""
    names = {category.id: category.name for category in dataset.categories}
    usual = odd_objects.typical(dataset.annotations)
    return [(image, one) for image, rows in grouped(dataset) for one in odd_objects.of_image(image, rows, names, usual)]


def compare(first: Dataset, second: Dataset, pairs: Sequence[tuple[Image, Image]]) -> Comparison:
    """Compare two sets, object by object; each object of one is at most one of the other.

    Args:
        first: a set.
        second: another.
        pairs: the images that both have.
    """
    names = [{c.id: c.name for c in dataset.categories} for dataset in (first, second)]
    rows = [_by_image(dataset.annotations) for dataset in (first, second)]
    both, only, other = Counter[str](), Counter[str](), Counter[str]()
    renamed, images = Counter[tuple[str, str]](), Counter[str]()
    for one, two in pairs:
        a = [(names[0][row.category_id], row) for row in rows[0].get(one.id, ())]
        b = [(names[1][row.category_id], row) for row in rows[1].get(two.id, ())]
        for i, k in _matched(a, b):
            left, right = a[i][0], b[k][0]
            if left == right:
                both[left] += 1
            else:
                renamed[left, right] += 1
                only[left] += 1
                other[right] += 1
                images[one.path] += 1
            a[i], b[k] = ("", a[i][1]), ("", b[k][1])
        for name, side in ((name, side) for side, part in ((only, a), (other, b)) for name, _ in part if name):
            side[name] += 1
            images[one.path] += 1
    every = dict.fromkeys((*names[0].values(), *names[1].values()))
    classes = [Agreement(name, both[name], only[name], other[name]) for name in every]
    return Comparison(tuple(sorted(classes, key=lambda row: row.share)), dict(renamed), tuple(images.most_common()))


def _matched(a: Sequence[tuple[str, Annotation]], b: Sequence[tuple[str, Annotation]]) -> list[tuple[int, int]]:
    """Places of objects that are one: of the same class first, then by overlap."""
    if not a or not b:
        return []
    overlap = geometry.iou(_corners(a), _corners(b))
    ranked = [
        (name == other, float(overlap[i, k]), i, k)
        for i, (name, _) in enumerate(a)
        for k, (other, _) in enumerate(b)
        if overlap[i, k] >= SAME
    ]
    found, left, right = [], set[int](), set[int]()
    for _, _, i, k in sorted(ranked, key=lambda entry: (not entry[0], -entry[1])):
        if i not in left and k not in right:
            found.append((i, k))
            left.add(i)
            right.add(k)
    return found


def _corners(rows: Sequence[tuple[str, Annotation]]) -> geometry.F32:
    return np.array([geometry.xyxy_from_xywh(row.bbox_xywh) for _, row in rows], np.float32)


def _by_image(rows: Iterable[Annotation]) -> dict[int, list[Annotation]]:
    found: defaultdict[int, list[Annotation]] = defaultdict(list)
    for row in rows:
        found[row.image_id].append(row)
    return found
