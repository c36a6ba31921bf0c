"""Findings that need a look at the pictures: objects unlike their class, and pictures that are there twice."""

from __future__ import annotations

from collections.abc import Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from swin_annotator.core import images as image_files
from swin_annotator.core import near_duplicates, neighbours
from swin_annotator.core.odd_objects import OddityKind, OddObject
from swin_annotator.core.types import PLACED, Annotation, Image
from swin_annotator.engine.features import FeatureExtractor, Thing
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.project_check import accepted, oddity
from swin_annotator.engine.splits import part_of
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

MOST_OBJECTS = 5000
"""Objects that are compared, evenly spread over all: each is held against each."""
_THUMBNAIL, _OFTEN = 64, 500


@dataclass(frozen=True, slots=True)
class Twin:
    """An image that shows nearly what an earlier one shows."""

    image: Image
    first: Image
    parts: tuple[str, str] = ("", "")
    """Parts of ``image`` and of ``first``, where the two are in different parts of a split."""

    @property
    def line(self) -> str:
        """In words."""
        if self.parts[0]:
            return Message(
                "{path} ({part}) shows the same as {first} ({other})",
                path=self.image.path,
                part=self.parts[0],
                first=self.first.path,
                other=self.parts[1],
            )
        return Message("{path} shows the same as {first}", path=self.image.path, first=self.first.path)


def unlike_their_class(
    objects: Sequence[tuple[Path, Annotation]],
    names: Mapping[int, str],
    model: str,
    pool: ModelPool,
    cache: EmbeddingCache,
) -> Generator[Progress, None, list[OddObject]]:
    """A list of ``OddObject``: objects whose nearest neighbours in a model's features are of another class.

    One image a step; images that can't be read are passed over.

    Args:
        objects: each with the file of its image.
        names: category id -> name.
        model: gives the features.
        pool: gives the model.
        cache: of features.

    Raises:
        ModelError: the model can't be found, loaded or run, or gives no features.
    """
    wanted = [(path, row) for path, row in objects if not row.iscrowd and row.kind not in PLACED]
    if len(wanted) > MOST_OBJECTS:
        wanted = [wanted[i] for i in np.linspace(0, len(wanted) - 1, MOST_OBJECTS).astype(int)]
    things = [Thing(path, row.bbox_xywh) for path, row in wanted]
    looks = yield from FeatureExtractor(pool, cache).of(things, model)
    there = [(row, looks[thing]) for thing, (_, row) in zip(things, wanted, strict=True) if thing in looks]
    if not there:
        return []
    features = np.stack([look for _, look in there])
    found = neighbours.strangers(features, [row.category_id for row, _ in there])
    return [
        OddObject(
            OddityKind.KIND,
            there[one.place][0],
            Message("looks like {name} ({share})", name=names.get(one.other, ""), share=f"{one.share:.0%}"),
        )
        for one in found
    ]


def unlike_in_project(folder: Path, place: Path, model: str, pool: ModelPool, cache: EmbeddingCache) -> Work:
    """A list of ``Oddity``: accepted labels of a project that look like another category. As ``unlike_their_class``.

    Args:
        folder: of the images.
        place: where the project lies.
        model: gives the features.
        pool: gives the model.
        cache: of features.
    """
    yield Progress(0, 0, Message("Reading the labels"))
    with Project.open(folder, read_only=True, place=place) as project:
        held = accepted(project)
        images = {image.id: image for image in held.images if not image.error}
        names = {category.id: category.name for category in held.categories}
        rows: list[tuple[Path, Annotation]] = []
        for row in held.annotations:
            if row.image_id not in images or row.iscrowd or row.kind in PLACED:
                continue
            # Outlines of a million objects fit no memory; what is looked at are boxes.
            rows.append((folder / images[row.image_id].path, replace(row, polygons=(), mask=None)))
            if len(rows) % _OFTEN == 0:
                yield Progress(0, 0, Message("Reading the labels"))
    found = yield from unlike_their_class(rows, names, model, pool, cache)
    return [oddity(images[one.row.image_id], one, names.get(one.row.category_id, "")) for one in found]


def shown_twice(folder: Path, images: Collection[Image]) -> Work:
    """A list of ``Twin``, those across the parts of a split first; one image a step, unreadable ones passed over."""
    there: list[Image] = []
    squares: list[near_duplicates.Square] = []
    for done, image in enumerate(images, start=1):
        message: str = Message("Looked at {path}", path=image.path)
        try:
            squares.append(near_duplicates.square(image_files.thumbnail(folder / image.path, _THUMBNAIL)))
            there.append(image)
        except ImageUnreadable as error:
            message = error.message
        yield Progress(done, len(images), message)
    found = []
    for image, first in zip(there, near_duplicates.groups(squares), strict=True):
        if there[first].id != image.id:
            parts = (part_of(image.path), part_of(there[first].path))
            across = all(parts) and parts[0] != parts[1]
            found.append(Twin(image, there[first], parts if across else ("", "")))
    return sorted(found, key=lambda twin: not twin.parts[0])
