"""The make-up of a set of labels, which of its objects look odd, and where two sets disagree: numpy alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from swin_annotator.core import geometry
from swin_annotator.core.dataset import Dataset, Problem, grouped
from swin_annotator.core.types import Annotation, Image

SIDES = (0, 8, 16, 32, 64, 96, 128, 256, 512, 1024)
"""Pixels of the side of a square as large as a box; each is the lower edge of a bin."""
ASPECTS = (0.0, 0.2, 0.5, 0.8, 1.25, 2.0, 5.0)
"""Width by height; each is the lower edge of a bin."""
LEAST_FOR_ODD = 20
"""Objects of a class before one of them can be called unusual."""
UNUSUAL = 6.0
"""A side so many times as far from the class's median as half of its objects, on a logarithmic scale, is unusual."""
TWICE, SAME = 0.8, 0.5
"""Overlap of two boxes of a class from which one of them may be too many, and from which two sets mean one object."""


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
        """Of all objects that either set has, those that both have (Jaccard); 1 where there are none."""
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
        side = _side(row)
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


def odd(dataset: Dataset) -> list[Problem]:
    """Objects to look at: of an unusual size for their class, or nearly upon another one of it."""
    names = {category.id: category.name for category in dataset.categories}
    typical = _typical(dataset.annotations)
    found = []
    for image, rows in grouped(dataset):
        for row in rows:
            where = f"{image.path}, annotation {row.id}"
            if (told := _size(row, typical)) is not None:
                found.append(Problem("warning", where, f"It is {told} for “{names[row.category_id]}”."))
        for one, other in _twice(rows):
            where = f"{image.path}, annotations {one.id} and {other.id}"
            found.append(Problem("warning", where, f"Two of “{names[one.category_id]}” nearly coincide."))
    return found


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


def _side(row: Annotation) -> float:
    return float(np.sqrt(max(0.0, row.bbox_xywh[2]) * max(0.0, row.bbox_xywh[3])))


def _typical(rows: Iterable[Annotation]) -> dict[int, tuple[float, float]]:
    """Category id -> median and spread of the logarithm of sides, of classes with enough objects."""
    logs: defaultdict[int, list[float]] = defaultdict(list)
    for row in rows:
        if _side(row) > 0:
            logs[row.category_id].append(float(np.log(_side(row))))
    found = {}
    for number, values in logs.items():
        if len(values) >= LEAST_FOR_ODD:
            middle = float(np.median(values))
            found[number] = (middle, max(float(np.median(np.abs(np.array(values) - middle))), 0.05))
    return found


def _size(row: Annotation, typical: Mapping[int, tuple[float, float]]) -> str | None:
    side = _side(row)
    if side <= 0:
        return "without area"
    if row.category_id not in typical:
        return None
    middle, spread = typical[row.category_id]
    away = (float(np.log(side)) - middle) / spread
    return None if abs(away) < UNUSUAL else "unusually small" if away < 0 else "unusually large"


def _twice(rows: Sequence[Annotation]) -> list[tuple[Annotation, Annotation]]:
    """Pairs of one class that nearly coincide."""
    whole = [row for row in rows if not row.iscrowd and _side(row) > 0]
    if len(whole) < 2:
        return []
    overlap = np.triu(geometry.iou(_corners([("", row) for row in whole]), _corners([("", row) for row in whole])), 1)
    pairs = [(whole[i], whole[k]) for i, k in np.argwhere(overlap >= TWICE)]
    return [(one, other) for one, other in pairs if one.category_id == other.category_id]
