"""X-AnyLabeling (https://github.com/CVHub520/X-AnyLabeling): a JSON file beside each image."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from swin_annotator.core import turned
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import PLACED, Annotation, Category, Image, Kind
from swin_annotator.formats import per_image
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.labelme import spot_type
from swin_annotator.formats.labelme_shapes import document
from swin_annotator.formats.labelme_shapes import open_labels as open_labels
from swin_annotator.formats.point_groups import Spot, spots_of, told_of
from swin_annotator.formats.single_rings import Points, box_corners, single_ring
from swin_annotator.formats.writing import Writing

TITLE = "X-AnyLabeling"
_SHAPES = (Feature.BOXES, Feature.TURNED, Feature.OUTLINES, Feature.POINTS, Feature.LINES)
CARRIES = frozenset((*SEPARATE, *_SHAPES, Feature.KEYPOINTS, Feature.TAGS, Feature.SCORES, Feature.ATTRIBUTES))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = "", "", True
_VERSION = "3.0.0"


def knows(path: Path) -> bool:
    """Never: its files are LabelMe's with more keys, and one reader reads both, under the name ``labelme``."""
    return False


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A new or empty folder for each part, with images and a file of shapes beside each.

    Key points are points in the group of their object, several points those of a group. It knows no masks and no
    objects of several parts: holes and parts are joined to one ring. Raises LabelFileError.
    """
    kinds = {category.id: category for dataset in parts.values() for category in dataset.categories}
    return per_image.write_parts(parts, out, how, ".json", partial(_content, kinds))


def _content(kinds: Mapping[int, Category], image: Image, rows: Sequence[Annotation], place: str) -> bytes:
    assert image.size_hw is not None
    shapes: list[dict[str, object]] = []
    groups = 0
    for row in rows:
        kind = kinds[row.category_id]
        spots = list(spots_of(row, kind))
        drawn = list(_single(row))
        is_group = bool(spots) or len(drawn) > 1
        groups += is_group
        group = groups if is_group else None
        shapes += [{**_shape(part, kind.name, image.size_hw), "group_id": group} for part in drawn]
        shapes += [_spot(spot, group) for spot in spots]
    told = told_of(list(kinds.values()), rows)
    return document(_VERSION, image, place, shapes, told, tags=True)


def _single(row: Annotation) -> Iterator[Annotation]:
    """The object itself; of several points each: a shape of more than one makes the tool refuse the whole file."""
    if row.kind is not Kind.POINTS:
        yield row
        return
    flat = row.polygons[0]
    yield from (replace(row, polygons=(flat[i : i + 2],)) for i in range(0, len(flat), 2))


def _spot(spot: Spot, group: int | None) -> dict[str, object]:
    return {
        "label": spot.name,
        "score": None,
        "points": [[spot.x, spot.y]],
        "group_id": group,
        "description": "",
        "difficult": spot.covered,
        "shape_type": "point",
        "flags": {},
        "attributes": {},
        "kie_linking": [],
    }


def _shape(row: Annotation, label: str, size_hw: tuple[int, int]) -> dict[str, object]:
    points, kind = _places(row, size_hw)
    box = turned.box_of(row)
    direction = {} if box is None else {"direction": round(math.radians(box.degrees), 12)}
    attributes = dict(row.attributes)
    difficult, description = attributes.pop("difficult", None) is True, attributes.pop("description", "")
    return {
        "label": label,
        "score": row.score,
        "points": points.tolist(),
        "group_id": None,
        "description": description,
        "difficult": difficult,
        "shape_type": kind,
        **direction,
        "flags": {},
        "attributes": attributes,
        "kie_linking": [],
    }


def _places(row: Annotation, size_hw: tuple[int, int]) -> tuple[Points, str]:
    """The places of an object, and what the tool calls such a shape."""
    if row.kind in PLACED:
        places = np.reshape(row.polygons[0], (-1, 2))
        return places, spot_type(row.kind, len(places))
    if row.mask is None and not row.polygons:
        return box_corners(row), "rectangle"
    return single_ring(row, size_hw), "polygon" if turned.box_of(row) is None else "rotation"
