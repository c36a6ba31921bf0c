"""Two label files, or a project and a label file: what differs, image by image."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from swin_annotator import formats
from swin_annotator.core import names
from swin_annotator.core.dataset import LabelReader
from swin_annotator.core.differences import Change, Difference, differences
from swin_annotator.core.types import Annotation, Category, Image, State
from swin_annotator.engine import archives
from swin_annotator.engine.matching import match_paths
from swin_annotator.messages import Message
from swin_annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class FoundDifference:
    """One difference, with the image it is on."""

    path: str
    """Path of the image, as the first side has it."""
    difference: Difference
    before: str
    """The category before; empty where the object is new."""
    after: str
    """The category after; empty where the object is gone."""
    image_id: int = 0
    """In the first side."""

    def line(self) -> str:
        """The difference as a line."""
        place = ", ".join(f"{value:.0f}" for value in self.difference.row.bbox_xywh)
        match self.difference.change:
            case Change.ADDED:
                return Message("{path}: {after} at {place} added", path=self.path, after=self.after, place=place)
            case Change.REMOVED:
                return Message("{path}: {before} at {place} removed", path=self.path, before=self.before, place=place)
            case Change.RELABELLED:
                return Message(
                    "{path}: {before} at {place} is {after}",
                    path=self.path,
                    before=self.before,
                    place=place,
                    after=self.after,
                )
        return Message(
            "{path}: {after} moved to {place} (IoU {iou})",
            path=self.path,
            after=self.after,
            place=place,
            iou=f"{self.difference.iou:.2f}",
        )


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs."""

    found: tuple[FoundDifference, ...]
    same: int
    """Objects that are the same on both sides."""
    only_before: tuple[str, ...]
    """Images that the second side does not have."""
    only_after: tuple[str, ...]
    """Images that the first side does not have."""

    def counts(self) -> Mapping[Change, int]:
        """Change -> how many there are."""
        counted = Counter(found.difference.change for found in self.found)
        return {change: counted[change] for change in Change}


@dataclass(frozen=True, slots=True)
class _Side:
    images: Sequence[Image]
    categories: Sequence[Category]
    rows: Mapping[int, Sequence[Annotation]]
    """Objects by image id."""


def compare_files(before: Path, after: Path, images: Path | None = None) -> Comparison:
    """List what differs between two label files or folders, of whatever formats.

    Args:
        before: one.
        after: the other.
        images: the folder of the images, for formats that give shares of their sides.

    Raises:
        LabelFileError: one of them can't be read.
    """
    return _compare(_of_file(before, images), _of_file(after, images))


def compare_project(project: Project, after: Path, states: Collection[State] = (State.ACCEPTED,)) -> Comparison:
    """List what differs between a project's labels and a label file. Raises LabelFileError."""
    rows: defaultdict[int, list[Annotation]] = defaultdict(list)
    for row in project.bulk.each(states):
        rows[row.image_id].append(row)
    ours = _Side(project.images(), project.categories(), rows)
    return _compare(ours, _of_file(after, project.folder))


def _of_file(path: Path, images: Path | None) -> _Side:
    rows: defaultdict[int, list[Annotation]] = defaultdict(list)
    with archives.opened(path) as labels:
        reader: LabelReader = formats.named(formats.guess(labels)).open_labels(labels, images)
        for row in reader.annotations():
            rows[row.image_id].append(row)
    return _Side(reader.dataset.images, reader.dataset.categories, rows)


def _compare(a: _Side, b: _Side) -> Comparison:
    categories = {category.id: category.name for category in a.categories}
    theirs = _join(a.categories, b.categories)
    categories |= {theirs[category.id]: category.name for category in reversed(b.categories)}
    pairs = match_paths([image.path for image in b.images], [image.path for image in a.images]).pairs
    partners: defaultdict[int, list[Image]] = defaultdict(list)
    for i, k in pairs.items():
        partners[a.images[k].id].append(b.images[i])
    found: list[FoundDifference] = []
    same = 0
    for image in a.images:
        held = list(a.rows.get(image.id, ()))
        others = [
            replace(row, category_id=theirs[row.category_id])
            for other in partners[image.id]
            for row in b.rows.get(other.id, ())
        ]
        told = list(differences(held, others))
        same += len(held) - sum(difference.before is not None for difference in told)
        found += _told(image.path, image.id, told, categories)
    matched = {b.images[i].id for i in pairs}
    for other in b.images:
        if other.id not in matched:
            rows = [replace(row, category_id=theirs[row.category_id]) for row in b.rows.get(other.id, ())]
            found += _told(other.path, 0, differences([], rows), categories)
    return Comparison(
        tuple(found),
        same,
        tuple(image.path for image in a.images if not partners[image.id]),
        tuple(image.path for image in b.images if image.id not in matched),
    )


def _told(
    path: str, image_id: int, rows: Iterable[Difference], categories: Mapping[int, str]
) -> Iterator[FoundDifference]:
    for row in rows:
        before, after = ("" if side is None else categories[side.category_id] for side in (row.before, row.after))
        yield FoundDifference(path, row, before, after, image_id)


def _join(ours: Sequence[Category], theirs: Sequence[Category]) -> dict[int, int]:
    """Their category id -> ours of the same name; one below zero where there is none."""
    by_name = {names.key(category.name): category.id for category in reversed(ours)}
    return {category.id: by_name.get(names.key(category.name), -1 - i) for i, category in enumerate(theirs)}
