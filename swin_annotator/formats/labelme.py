"""LabelMe (https://github.com/wkentaro/labelme): a JSON file beside each image."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from swin_annotator.core.dataset import Dataset
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.types import PLACED, Annotation, Category, Image, Kind
from swin_annotator.formats import json_files, per_image
from swin_annotator.formats.coco_shapes import exact_rings
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.labelme_shapes import COVERED, document, png_of
from swin_annotator.formats.labelme_shapes import knows as knows
from swin_annotator.formats.labelme_shapes import open_labels as open_labels
from swin_annotator.formats.point_groups import Spot, spots_of, told_of
from swin_annotator.formats.writing import Writing

TITLE = "LabelMe"
CARRIES = frozenset(
    (
        *SEPARATE,
        *(Feature.BOXES, Feature.OUTLINES, Feature.POINTS, Feature.LINES, Feature.KEYPOINTS),
        *(Feature.ATTRIBUTES, Feature.TAGS),
    )
)
IDS = False
SUFFIX, FILE_NAME, OBJECTS = "", "", True
_VERSION = "5.5.0"


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A new or empty folder for each part, with images and a file of shapes beside each.

    Outlines of several parts are shapes of one group, as are key points and what they belong to. Masks are polygons
    where these give the same pixels, else masks.
    Raises LabelFileError.
    """
    kinds = {category.id: category for dataset in parts.values() for category in dataset.categories}
    return per_image.write_parts(parts, out, how, ".json", partial(_content, kinds, how.masks))


def _content(kinds: Mapping[int, Category], masks: str, image: Image, rows: Sequence[Annotation], place: str) -> bytes:
    assert image.size_hw is not None
    shapes: list[dict[str, object]] = []
    groups = 0
    for row in rows:
        drawn = list(_shapes(row, masks))
        spots = list(spots_of(row, kinds[row.category_id]))
        groups += len(drawn) + len(spots) > 1
        group = groups if len(drawn) + len(spots) > 1 else None
        for kind, points, mask in drawn:
            shape: dict[str, object] = {
                "label": kinds[row.category_id].name,
                "points": points,
                "group_id": group,
                "description": json_files.text(row.attributes.get("description")),
                "shape_type": kind,
                "flags": {name: True for name, value in row.attributes.items() if value is True},
            }
            if rest := {k: v for k, v in row.attributes.items() if v is not True and k != "description"}:
                shape["attributes"] = rest  # as X-AnyLabeling has them; LabelMe keeps keys that it does not know
            shapes.append({**shape, "mask": mask} if mask else shape)
        shapes += [_spot(spot, group) for spot in spots]
    return document(_VERSION, image, place, shapes, told_of(list(kinds.values()), rows))


def _spot(spot: Spot, group: int | None) -> dict[str, object]:
    return {
        "label": spot.name,
        "points": [[spot.x, spot.y]],
        "group_id": group,
        "description": "",
        "shape_type": "point",
        "flags": {COVERED: True} if spot.covered else {},
    }


def _shapes(row: Annotation, masks: str) -> Iterator[tuple[str, list[list[float]], str]]:
    """Kind, points and mask of each shape of an object."""
    if row.kind in PLACED:
        places = _pairs(row.polygons[0])
        yield spot_type(row.kind, len(places)), places, ""
        return
    if row.mask is not None:
        rings = exact_rings(row.mask) if masks == "polygon" else None
        if rings is None:
            part = mask_crop.crop(row.mask)
            height, width = part.pixels.shape
            last = [float(part.left + width - 1), float(part.top + height - 1)]
            yield "mask", [[float(part.left), float(part.top)], last], png_of(part.pixels)
            return
        yield from (("polygon", _pairs(ring), "") for ring in rings)
    elif row.polygons:
        yield from (("polygon", _pairs(ring), "") for ring in row.polygons)
    else:
        x, y, w, h = row.bbox_xywh
        yield "rectangle", [[x, y], [x + w, y + h]], ""


def spot_type(kind: Kind, count: int) -> str:
    """Return what LabelMe calls so many points, or a line of so many corners."""
    if kind is Kind.POINTS:
        return "point" if count == 1 else "points"
    return "line" if count == 2 else "linestrip"


def _pairs(ring: Sequence[float]) -> list[list[float]]:
    return [[ring[i], ring[i + 1]] for i in range(0, len(ring), 2)]
