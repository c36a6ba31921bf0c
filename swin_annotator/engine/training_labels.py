"""Accepted labels of a project, ready to train on, and the images that are kept aside to measure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import exclusion, geometry, masks, names
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.rivals import UNDECIDED
from swin_annotator.core.types import Annotation, Image, Rle, State
from swin_annotator.engine.splits import BY, Split, group_of, parts_of
from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message
from swin_annotator.models.base import Task
from swin_annotator.store.project import Project

LEAST_IMAGES = 2
LEAST_GROUPS = 4
"""Images stay together by folder or by name only where that leaves so many groups."""
UNKNOWN = 255
"""In a label map: nobody said what is there."""
UNCOVERED = 0.05
"""Share of the pixels: where more than this has no label, background is a class; less is the rough edge of labels."""
MOST_LABELS = 200


@dataclass(frozen=True, slots=True)
class LabelledImage:
    """An image that somebody labelled."""

    image: Image
    path: Path
    objects: tuple[tuple[int, Annotation], ...] = ()
    """Place of the category in ``TrainingLabels.names``, and the accepted object."""
    undecided: tuple[Annotation, ...] = ()
    """Proposals that nobody judged: nothing can be said of what they cover."""
    tags: tuple[int, ...] = ()
    """Places of its tags in ``TrainingLabels.names``."""


@dataclass(frozen=True, slots=True)
class TrainingLabels:
    """Everything that is learnt from and measured on."""

    task: Task
    names: tuple[str, ...]
    """Categories or tags, in the order of the project."""
    train: tuple[LabelledImage, ...]
    aside: tuple[LabelledImage, ...]
    """Kept aside to measure; empty where there are too few images."""
    by: str
    """Groups that stayed together in the division, one of ``splits.BY``."""

    def counts(self) -> dict[str, int]:
        """Objects, or images with the tag, of each name, over all images."""
        found: Counter[int] = Counter()
        for one in (*self.train, *self.aside):
            found.update(place for place, _ in one.objects)
            found.update(one.tags)
        return {name: found[place] for place, name in enumerate(self.names)}


def labels_of(
    project: Project,
    task: Task,
    wanted: Collection[str] = (),
    *,
    aside: float = 0.2,
    by: str = "",
    seed: int = 0,
    only: Collection[str] | None = None,
) -> TrainingLabels:
    """The accepted labels of a project, divided in what is learnt from and what is kept aside.

    Args:
        project: it is not changed.
        task: masks for ``SEGMENT``, boxes for ``DETECT``, tags for ``CLASSIFY``.
        wanted: names of categories or tags; empty: all that have labels.
        aside: share of the images that is kept aside; 0: none.
        by: what stays together, one of ``splits.BY``; empty: folders or rows of images where there are enough.
        seed: another gives another division.
        only: paths of the images that may be used; None: all.

    Raises:
        AnnotatorError: too few labels, or of one kind where two are needed.
    """
    images = [image for image in exclusion.for_runs(project.images()) if only is None or image.path in only]
    if task is Task.CLASSIFY:
        found, names_ = _tagged(project, images, wanted)
    else:
        found, names_ = _drawn(project, images, task, wanted)
    _check(task, found, names_, wanted)
    return _divided(task, names_, found, aside, by, seed)


def grouping(paths: Sequence[str]) -> str:
    """Return what images share that should not be learnt from and measured on at once: folder, row, or nothing."""
    for by in ("folder", "prefix"):
        if len({group_of(path, by) for path in paths}) >= LEAST_GROUPS:
            return by
    return "image"


def label_map(one: LabelledImage, size_hw: tuple[int, int]) -> NDArray[np.uint8]:
    """(h, w) places of categories, ``UNKNOWN`` where none is; where objects overlap the smaller one is on top."""
    found = np.full(size_hw, UNKNOWN, np.uint8)
    drawn = [(masks.area(rle), rle, place) for place, row in one.objects for rle in [outline(row, size_hw)]]
    for _, rle, place in sorted(drawn, key=lambda entry: -entry[0]):
        _paint(found, rle, place)
    return found


def unsaid(one: LabelledImage, size_hw: tuple[int, int]) -> NDArray[np.bool_]:
    """(h, w) where a proposal waits: there may be an object."""
    found = np.zeros(size_hw, np.uint8)
    for row in one.undecided:
        _paint(found, outline(row, size_hw), 1)
    return found.astype(bool)


def outline(row: Annotation, size_hw: tuple[int, int]) -> Rle:
    """The pixels of an object; those of its box where it has no outline."""
    if row.mask is not None and row.mask.size_hw == size_hw:
        return row.mask
    left, top, right, bottom = geometry.xyxy_from_xywh(row.bbox_xywh)
    rings = row.polygons or ((left, top, right, top, right, bottom, left, bottom),)
    return masks.from_polygons(rings, size_hw)


def object_boxes(one: LabelledImage) -> tuple[NDArray[np.float32], NDArray[np.intp], NDArray[np.float32]]:
    """(n, 4) xyxy of the accepted objects, (n,) their classes, and (m, 4) xyxy of what waits for a decision."""
    boxes = [geometry.xyxy_from_xywh(row.bbox_xywh) for _, row in one.objects]
    waiting = [geometry.xyxy_from_xywh(row.bbox_xywh) for row in one.undecided]
    return (
        np.array(boxes, np.float32).reshape(-1, 4),
        np.array([place for place, _ in one.objects], np.intp),
        np.array(waiting, np.float32).reshape(-1, 4),
    )


def _paint(pixels: NDArray[np.uint8], rle: Rle, value: int) -> None:
    part = mask_crop.crop(rle)
    height, width = part.pixels.shape
    pixels[part.top : part.top + height, part.left : part.left + width][part.pixels] = value


def _drawn(
    project: Project, images: Sequence[Image], task: Task, wanted: Collection[str]
) -> tuple[list[LabelledImage], tuple[str, ...]]:
    ids = {image.id for image in images}
    chosen = {names.key(name) for name in wanted}
    categories = [c for c in project.categories() if not chosen or names.key(c.name) in chosen]
    accepted: dict[int, list[Annotation]] = {}
    undecided: dict[int, list[Annotation]] = {}
    known = {category.id for category in categories}
    for row in project.annotations(states=(State.ACCEPTED, *UNDECIDED)):
        if row.image_id in ids and row.category_id in known:
            where = accepted if row.state is State.ACCEPTED else undecided
            where.setdefault(row.image_id, []).append(row)
    outlined = {i: [row for row in rows if row.mask or row.polygons] for i, rows in accepted.items()}
    if task is Task.SEGMENT:
        accepted = {i: rows for i, rows in outlined.items() if rows}
    used = {row.category_id for rows in accepted.values() for row in rows}
    places = {c.id: place for place, c in enumerate(c for c in categories if c.id in used)}
    found = [
        LabelledImage(
            image,
            project.folder / image.path,
            tuple((places[row.category_id], row) for row in accepted.get(image.id, ())),
            tuple(undecided.get(image.id, ())),
        )
        for image in images
        if image.id in accepted or (image.reviewed and not undecided.get(image.id))
    ]
    return found, tuple(c.name for c in categories if c.id in used)


def _tagged(
    project: Project, images: Sequence[Image], wanted: Collection[str]
) -> tuple[list[LabelledImage], tuple[str, ...]]:
    chosen = {names.key(name) for name in wanted}
    told = [
        (image, [tag for tag in exclusion.kinds(image) if not chosen or names.key(tag) in chosen]) for image in images
    ]
    every = tuple(dict.fromkeys(tag for _, tags in told for tag in tags))
    found = [
        LabelledImage(image, project.folder / image.path, tags=tuple(every.index(tag) for tag in tags))
        for image, tags in told
        if tags
    ]
    return found, every


def _none_of(task: Task, missing: str) -> Message:
    return {
        Task.SEGMENT: Message("No accepted outlines of {missing} are in this project.", missing=missing),
        Task.DETECT: Message("No accepted boxes of {missing} are in this project.", missing=missing),
        Task.CLASSIFY: Message("No accepted tags of {missing} are in this project.", missing=missing),
    }[task]


def _too_few(task: Task, n: int) -> Message:
    return {
        Task.SEGMENT: Message.plural(
            "There are accepted outlines on {n} image; a training needs at least {least_images}.",
            "There are accepted outlines on {n} images; a training needs at least {least_images}.",
            n,
            least_images=LEAST_IMAGES,
        ),
        Task.DETECT: Message.plural(
            "There are accepted boxes on {n} image; a training needs at least {least_images}.",
            "There are accepted boxes on {n} images; a training needs at least {least_images}.",
            n,
            least_images=LEAST_IMAGES,
        ),
        Task.CLASSIFY: Message.plural(
            "There are accepted tags on {n} image; a training needs at least {least_images}.",
            "There are accepted tags on {n} images; a training needs at least {least_images}.",
            n,
            least_images=LEAST_IMAGES,
        ),
    }[task]


def _check(task: Task, found: Sequence[LabelledImage], names_: Sequence[str], wanted: Collection[str]) -> None:
    labelled = [one for one in found if one.objects or one.tags]
    missing = [name for name in wanted if names.key(name) not in {names.key(known) for known in names_}]
    if missing:
        raise AnnotatorError(
            _none_of(task, ", ".join(missing)),
            hint=Message("Check the names and their spelling."),
        )
    if len(labelled) < LEAST_IMAGES:
        raise AnnotatorError(
            _too_few(task, len(labelled)),
            hint=Message("Label a few more images, or accept proposals; five are a beginning."),
        )
    if task is Task.CLASSIFY and len(names_) < 2:
        raise AnnotatorError(
            Message("All tagged images are “{names}”: there is nothing to tell apart.", names=names_[0]),
            hint=Message("Tag images of another kind as well."),
        )
    if len(names_) > MOST_LABELS:
        raise AnnotatorError(
            Message(
                "The project has labels of {n} kinds; a head learns at most {most_labels}.",
                n=len(names_),
                most_labels=MOST_LABELS,
            ),
            hint=Message.by_place(
                window=Message("Merge some categories, or train in a folder with fewer."),
                shell=Message("Choose some with --category."),
            ),
        )


def _divided(
    task: Task, names_: tuple[str, ...], found: Sequence[LabelledImage], aside: float, by: str, seed: int
) -> TrainingLabels:
    by = by or grouping([one.image.path for one in found])
    if by not in BY:
        raise AnnotatorError(
            Message("Images can't be kept together by {by}.", by=repr(by)),
            hint=Message("Choose one of: {able}.", able=", ".join(BY)),
        )
    if not 0 < aside < 1 or len({group_of(one.image.path, by) for one in found}) < 2:
        return TrainingLabels(task, names_, tuple(found), (), by)
    having = {one.image.id: {place for place, _ in one.objects} | set(one.tags) for one in found}
    split = Split({"train": 1 - aside, "aside": aside}, by, stratified=True, seed=seed)
    parts = parts_of([one.image for one in found], split, having)
    train = tuple(one for one in found if parts[one.image.id] == "train")
    return TrainingLabels(task, names_, train, tuple(one for one in found if parts[one.image.id] == "aside"), by)
