"""Features of labels beside boxes with a category, and which of them a format loses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from swin_annotator.core import geometry, keypoints
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.types import PLACED, Annotation, Kind
from swin_annotator.messages import Message


class Feature(StrEnum):
    """Something that a format carries, or loses."""

    OUTLINES = "outlines"
    """The pixels of an object, as rings or as a mask."""
    BOXES = "boxes"
    """A box stays a box, and does not become an outline of four corners."""
    TURNED = "turned"
    """A box that is turned keeps its two sides and its angle."""
    POINTS = "points"
    """Objects that are points; what does not carry them leaves them out."""
    LINES = "lines"
    """Objects that are open lines; what does not carry them leaves them out."""
    INSTANCES = "instances"
    """Objects of one category on one image stay apart."""
    LAYERS = "layers"
    """Objects that overlap keep all their pixels."""
    CROWD = "crowd"
    SCORES = "scores"
    ATTRIBUTES = "attributes"
    TAGS = "tags"
    KEYPOINTS = "keypoints"
    """Named points of an object."""
    KEYS = "keys"
    """Keys of other tools."""


_OF_KIND = {Kind.TURNED: Feature.TURNED, Kind.POINTS: Feature.POINTS, Kind.LINE: Feature.LINES}
SEPARATE = (Feature.INSTANCES, Feature.LAYERS)
"""Features of formats that list objects one by one."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that a format can't carry, and how often it comes up."""

    feature: Feature
    count: int
    message: str
    """One sentence."""


def lost(dataset: Dataset, carries: Collection[Feature], title: str) -> tuple[Loss, ...]:
    """Return what writing a dataset loses, worst first; nothing is written.

    Args:
        dataset: its objects are gone through once.
        carries: of the format.
        title: the format's name in sentences.
    """
    counts: Counter[Feature] = Counter()
    seen: set[tuple[int, int]] = set()
    if not set(Feature) <= set(carries):
        for annotation in dataset.annotations:
            counts.update(_features(annotation))
            kind = (annotation.image_id, annotation.category_id)
            counts[Feature.INSTANCES] += kind in seen
            seen.add(kind)
    if Feature.LAYERS not in carries:
        counts[Feature.LAYERS] = sum(_overlapping(rows) for _, rows in grouped(dataset))
    counts[Feature.TAGS] = sum(len(image.tags) for image in dataset.images)
    counts[Feature.KEYS] += sum(bool(image.extra) for image in dataset.images)
    counts[Feature.KEYS] += sum(bool(category.extra) for category in dataset.categories)
    counts[Feature.KEYS] += bool(dataset.extra)
    return tuple(
        Loss(feature, counts[feature], _sentence(feature, counts[feature], title, carries))
        for feature in Feature
        if counts[feature] and feature not in carries
    )


def without_lost(dataset: Dataset, carries: Collection[Feature], losses: Collection[Loss]) -> Dataset:
    """The dataset without the objects that a format has no place for at all.

    Args:
        dataset: as it is.
        carries: of the format.
        losses: what ``lost`` said; where none of them are such objects, the dataset comes back itself.
    """
    kinds = {kind for kind in PLACED if _OF_KIND[kind] not in carries}
    if kinds.isdisjoint(kind for kind in PLACED for loss in losses if loss.feature is _OF_KIND[kind]):
        return dataset
    return replace(dataset, annotations=tuple(row for row in dataset.annotations if row.kind not in kinds))


def _overlapping(rows: Sequence[Annotation]) -> int:
    """Count the objects of an image that share some of their box with another."""
    boxes = np.array([geometry.xyxy_from_xywh(row.bbox_xywh) for row in rows], np.float32).reshape(-1, 4)
    return int(((geometry.iou(boxes, boxes) > 0).sum(axis=1) > 1).sum()) if len(rows) > 1 else 0


def _features(annotation: Annotation) -> Iterator[Feature]:
    if annotation.kind is not Kind.AREA:
        yield _OF_KIND[annotation.kind]
    else:
        yield Feature.OUTLINES if annotation.polygons or annotation.mask is not None else Feature.BOXES
    if annotation.iscrowd:
        yield Feature.CROWD
    if annotation.score is not None:
        yield Feature.SCORES
    if annotation.attributes:
        yield Feature.ATTRIBUTES
    if annotation.extra:
        if keypoints.KEY in annotation.extra:
            yield Feature.KEYPOINTS
        if not annotation.extra.keys() <= {keypoints.KEY, keypoints.COUNT}:
            yield Feature.KEYS


def _sentence(feature: Feature, n: int, title: str, carries: Collection[Feature]) -> str:
    if feature is Feature.TURNED:
        if Feature.OUTLINES in carries:
            return Message.plural(
                "{title} keeps no turned boxes: {n} becomes an outline of four corners.",
                "{title} keeps no turned boxes: {n} become outlines of four corners.",
                n,
                title=title,
            )
        return Message(
            "{title} keeps no turned boxes: of {count} only the upright box around each is written.",
            title=title,
            count=n,
        )
    return _sentence_on(feature, n, title)


def _sentence_on(feature: Feature, n: int, title: str) -> str:
    match feature:
        case Feature.POINTS:
            return Message.plural(
                "{title} keeps no points: {n} is left out.",
                "{title} keeps no points: {n} are left out.",
                n,
                title=title,
            )
        case Feature.LINES:
            return Message.plural(
                "{title} keeps no lines: {n} is left out.",
                "{title} keeps no lines: {n} are left out.",
                n,
                title=title,
            )
        case Feature.KEYPOINTS:
            return Message.plural(
                "{title} keeps no key points: those of {n} object are left out.",
                "{title} keeps no key points: those of {n} objects are left out.",
                n,
                title=title,
            )
        case Feature.OUTLINES:
            return Message.plural(
                "{title} keeps no outlines: of {n} object only the box is written.",
                "{title} keeps no outlines: of {n} objects only the box is written.",
                n,
                title=title,
            )
        case Feature.BOXES:
            return Message.plural(
                "{title} keeps outlines only: {n} box becomes an outline of four corners.",
                "{title} keeps outlines only: {n} boxes become outlines of four corners.",
                n,
                title=title,
            )
        case Feature.INSTANCES:
            return Message.plural(
                "{title} keeps no single objects: {n} becomes one with another of its category.",
                "{title} keeps no single objects: {n} become one with another of their category.",
                n,
                title=title,
            )
        case Feature.LAYERS:
            return Message(
                "{title} keeps one object a pixel: {count} may overlap, and there the smaller is on top.",
                title=title,
                count=n,
            )
        case Feature.CROWD:
            return Message.plural(
                "{title} knows no groups: {n} is written as one object.",
                "{title} knows no groups: {n} are written as one object each.",
                n,
                title=title,
            )
        case _:
            return _sentence_beside(feature, n, title)


def _sentence_beside(feature: Feature, n: int, title: str) -> str:
    match feature:
        case Feature.SCORES:
            return Message.plural(
                "{title} keeps no scores: {n} is left out.",
                "{title} keeps no scores: {n} are left out.",
                n,
                title=title,
            )
        case Feature.ATTRIBUTES:
            return Message.plural(
                "{title} keeps no attributes: those of {n} object are left out.",
                "{title} keeps no attributes: those of {n} objects are left out.",
                n,
                title=title,
            )
        case Feature.TAGS:
            return Message.plural(
                "{title} keeps no tags of images: {n} is left out.",
                "{title} keeps no tags of images: {n} are left out.",
                n,
                title=title,
            )
        case Feature.KEYS:
            return Message.plural(
                "{title} keeps no keys of other tools: those of {n} entry are left out.",
                "{title} keeps no keys of other tools: those of {n} entries are left out.",
                n,
                title=title,
            )
        case _:
            raise ValueError(f"no sentence on {feature}")
