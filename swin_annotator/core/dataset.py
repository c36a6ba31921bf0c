"""Values that label formats exchange: images, categories and annotations, with what a file carried beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Protocol, runtime_checkable

from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Annotation, Category, Image


@dataclass(frozen=True, slots=True)
class Dataset:
    """Images + categories + annotations; ids refer to each other within the dataset."""

    images: tuple[Image, ...] = ()
    categories: tuple[Category, ...] = ()
    annotations: Collection[Annotation] = ()
    """May be more than fit into memory, read anew each time."""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
    """Top-level keys that came with an import (info, licenses, …) and go out again."""
    root: Path | None = field(default=None, compare=False)
    """The folder that image paths are relative to, where it is known: some formats copy images."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a label file."""

    severity: str
    """``error``: an object is lost or wrong; ``warning``: repaired or odd."""
    where: str
    """Such as ``annotations[12].bbox``."""
    message: str
    """One sentence: what is wrong and what was done about it."""
    count: int = 1
    """Number of those it stands for: where one kind comes up very often, the last entry tells of the rest."""


@runtime_checkable
class ByImage(Protocol):
    """Objects that can be given image by image, in the order of their dataset's images."""

    def by_image(self) -> Iterator[Annotation]:
        """All, those of one image after each other."""


@runtime_checkable
class OnImages(Protocol):
    """Objects that know the images they are on without being gone through."""

    def image_ids(self) -> set[int]:
        """Ids of the images that have some."""


def count_labelled(dataset: Dataset, *, tags: bool) -> int:
    """Count the images that have objects or, with ``tags``, tags."""
    rows = dataset.annotations
    found = rows.image_ids() if isinstance(rows, OnImages) else {row.image_id for row in rows}
    return len(found | {image.id for image in dataset.images if image.tags} if tags else found)


def grouped(dataset: Dataset) -> Iterator[tuple[Image, list[Annotation]]]:
    """Every image in its order, with its objects in theirs.

    Raises:
        ValueError: an object is of no image of the dataset.
    """
    rows = dataset.annotations
    if isinstance(rows, ByImage):
        groups = groupby(rows.by_image(), lambda row: row.image_id)
        ahead = next(groups, None)
        for image in dataset.images:
            found: list[Annotation] = []
            if ahead is not None and ahead[0] == image.id:
                found = list(ahead[1])
                ahead = next(groups, None)
            yield image, found
        if ahead is not None:
            raise ValueError(f"the objects of image {ahead[0]} come in another order than the images")
        return
    held: defaultdict[int, list[Annotation]] = defaultdict(list)
    for row in rows:
        held[row.image_id].append(row)
    for image in dataset.images:
        yield image, held.pop(image.id, [])
    if held:
        raise ValueError(f"annotations refer to images that are not in the dataset: {sorted(held)[:5]}")


def count_of(problems: Iterable[Problem], severity: str = "") -> int:
    """Return how many problems there are, of one severity where it is given."""
    return sum(problem.count for problem in problems if severity in ("", problem.severity))


@dataclass(frozen=True, slots=True)
class Reading:
    """A label file as read: the dataset, and what was wrong with the file."""

    dataset: Dataset
    problems: tuple[Problem, ...] = ()


class LabelReader(Protocol):
    """A label file whose objects come one by one, so that not all of a large file is in memory."""

    dataset: Dataset
    """Without its objects."""

    def annotations(self) -> Iterator[Annotation]:
        """The objects in the file's order; the id is 0 where there is none that can be kept."""

    def problems(self) -> tuple[Problem, ...]:
        """Return what was wrong, in the objects too once they were read."""


class HeldLabels:
    """A reading that is in memory as a whole, as a ``LabelReader``."""

    def __init__(self, reading: Reading) -> None:
        self.dataset = replace(reading.dataset, annotations=())
        self._reading = reading

    def annotations(self) -> Iterator[Annotation]:
        """See ``LabelReader``."""
        return iter(self._reading.dataset.annotations)

    def problems(self) -> tuple[Problem, ...]:
        """See ``LabelReader``."""
        return self._reading.problems


def from_proposals(found: Mapping[str, tuple[tuple[int, int], Sequence[Proposals]]]) -> Dataset:
    """Return what models found, ready to be written.

    Args:
        found: image path -> (height, width) and the proposals on it. Images without any stay in.

    Returns:
        Images and annotations with ids from 1 in the order given, categories in the order they come up.
    """
    ids: dict[str, int] = {}
    images: list[Image] = []
    annotations: list[Annotation] = []
    for path, (size_hw, answers) in found.items():
        images.append(Image(len(images) + 1, path, size_hw))
        for answer in answers:
            for i, name in enumerate(answer.categories):
                number, category_id = len(annotations) + 1, ids.setdefault(name, len(ids) + 1)
                annotations.append(answer.annotation(i, number=number, image_id=len(images), category_id=category_id))
    return Dataset(tuple(images), tuple(Category(number, name) for name, number in ids.items()), tuple(annotations))
