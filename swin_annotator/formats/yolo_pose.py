"""YOLO poses: a line an object, class, box, then x, y and visibility of each key point."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import keypoints
from swin_annotator.core.class_numbers import chosen
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation
from swin_annotator.formats import yolo, yolo_writer
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.writing import Writing
from swin_annotator.formats.yolo_reader import open_labels as open_labels
from swin_annotator.formats.yolo_writer import NUMBERINGS as NUMBERINGS

TITLE, CARRIES = "YOLO pose", frozenset((*SEPARATE, Feature.BOXES, Feature.KEYPOINTS))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = "", "", True
PARTS_WITHIN = True
_SIDES = (("left", "right"), ("l_", "r_"), ("_l", "_r"))


def knows(path: Path) -> bool:
    """Never: poses and boxes of YOLO are read by the same reader, under the name ``yolo``."""
    return False


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """See ``yolo_writer.write_parts``.

    Every object has as many points as the one with the most, those that it lacks not labelled. ``flip_idx`` tells
    which point each becomes in a mirror, by names with left and right.
    """
    categories = next(iter(parts.values())).categories if parts else ()
    skeletons = [keypoints.skeleton_of(category.extra).names for category in categories]
    rows = (row for dataset in parts.values() for row in dataset.annotations)
    count = max(1, *map(len, skeletons), _most(rows))
    longest = max(skeletons, key=len, default=())
    numbers = chosen(NUMBERINGS, categories, how.numbering, yolo_writer.TITLE)
    held = zip(categories, skeletons, strict=True)
    names = {numbers[category.id]: list(own) for category, own in held if own}
    more = {"kpt_shape": [count, 3], "flip_idx": mirrored(longest, count), **({"kpt_names": names} if names else {})}
    return yolo_writer.write_parts(parts, out, how, partial(_numbers, count), **more)


def mirrored(names: Iterable[str], count: int) -> list[int]:
    """Return which of ``count`` points each becomes in a mirror."""
    places = {name.casefold(): place for place, name in enumerate(names)}
    found = list(range(count))
    for name, place in places.items():
        for one, other in (*_SIDES, *((b, a) for a, b in _SIDES)):
            if one in name and (twin := places.get(name.replace(one, other))) is not None:
                found[place] = twin
    return found


def _most(rows: Iterable[Annotation]) -> int:
    return max((len(keypoints.points_of(row)) for row in rows), default=0)


def _numbers(count: int, annotation: Annotation, size_hw: tuple[int, int]) -> NDArray[np.float64]:
    """The box, then x, y and visibility of each point."""
    height, width = size_hw
    points = np.zeros((count, 3))
    own = keypoints.points_of(annotation)
    if own:
        points[: len(own)] = np.array(own) / (width, height, 1)
        points[:, :2] = points[:, :2].clip(0, 1)
    return np.concatenate([yolo.box_shares(annotation, size_hw), points.ravel()])
