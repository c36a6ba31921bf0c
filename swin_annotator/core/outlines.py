"""Shapes put together, taken from each other and cut: corners stay corners where they can, pixels stay pixels.

Boxes and polygons meet as polygons (shapely), so that nobody's corners become a staircase; as soon as a mask takes
part, or a hole comes up, the answer is a mask, because rings can't carry holes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely import LineString, MultiPolygon, Polygon, box, make_valid, union_all
from shapely.geometry.base import BaseGeometry
from shapely.ops import split

from swin_annotator.core import geometry, masks
from swin_annotator.core.geometry import Point
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.masks.parts import cut_pixels
from swin_annotator.core.types import Annotation, BoxXYWH, Rle

Ring = tuple[float, ...]
LEAST_AREA = 1.0
"""Square pixels below which a piece is a crumb of the arithmetic and not an object."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A shape without an owner: rings, a mask, or neither for a plain box."""

    bbox_xywh: BoxXYWH
    polygons: tuple[Ring, ...] = ()
    mask: Rle | None = None


def outline_of(annotation: Annotation) -> Outline:
    """The shape of an annotation."""
    return Outline(annotation.bbox_xywh, annotation.polygons, annotation.mask)


def of_ring(ring: Sequence[float]) -> Outline:
    """The shape inside one flat x, y ring."""
    return Outline(geometry.polygons_bbox([ring]), (tuple(map(float, ring)),))


def area(outline: Outline) -> float:
    """Square pixels inside."""
    return float(masks.area(outline.mask)) if outline.mask is not None else float(_region(outline).area)


def same(a: Outline, b: Outline) -> bool:
    """Return whether both cover the same, wherever their rings begin."""
    if a == b or a.mask is not None or b.mask is not None:
        return a == b
    return bool(_region(a).equals(_region(b)))


def united(outlines: Sequence[Outline], size_hw: tuple[int, int]) -> Outline:
    """Everything inside any of them; plain boxes give the box around all. Raises ValueError for none.

    Args:
        outlines: at least one.
        size_hw: of the image, which masks cover.
    """
    if not outlines:
        raise ValueError("nothing to put together")
    if all(not o.polygons and o.mask is None for o in outlines):
        corners = np.array([geometry.xyxy_from_xywh(o.bbox_xywh) for o in outlines])
        return Outline(geometry.xywh_from_xyxy([*corners[:, :2].min(axis=0), *corners[:, 2:].max(axis=0)]))
    if any(o.mask is not None for o in outlines):
        return _of_mask(masks.union([rasterised(o, size_hw) for o in outlines]))
    found = _of_region(union_all([_region(o) for o in outlines]), size_hw)
    return found if found is not None else outlines[0]


def without(base: Outline, cutters: Sequence[Outline], size_hw: tuple[int, int]) -> Outline | None:
    """Return what is left of ``base`` outside of all ``cutters``; None when nothing is."""
    if base.mask is None and all(o.mask is None for o in cutters):
        left = _region(base).difference(union_all([_region(o) for o in cutters]))
        return _of_region(left, size_hw, boxes=not base.polygons)
    part = mask_crop.crop(rasterised(base, size_hw))
    for cutter in cutters:
        part = mask_crop.without(part, mask_crop.crop(rasterised(cutter, size_hw)))
    return _of_mask(mask_crop.place(part, size_hw)) if part.pixels.any() else None


def cut(base: Outline, line: Sequence[Point], size_hw: tuple[int, int]) -> list[Outline]:
    """The pieces that a line cuts a shape into, largest first; the shape alone where it does not cross it.

    An end inside the shape is drawn out to its edge. Parts that the line leaves whole stay with the largest piece.
    """
    if base.mask is not None:
        part = mask_crop.crop(base.mask)
        pieces = cut_pixels(part.pixels, [(x - part.left, y - part.top) for x, y in line])
        if len(pieces) < 2:
            return [base]
        return [_of_mask(masks.encode_at(piece, part.left, part.top, size_hw)) for piece in pieces]
    whole: list[Polygon] = []
    fresh: list[Polygon] = []
    for polygon in _polygons(_region(base)):
        pieces_of = _pieces(polygon, line)
        (whole if len(pieces_of) < 2 else fresh).extend(pieces_of)
    if not fresh:
        return [base]
    fresh.sort(key=lambda piece: -piece.area)
    kept = union_all([fresh[0], *whole])
    found = [_of_region(region, size_hw, boxes=not base.polygons) for region in (kept, *fresh[1:])]
    return [outline for outline in found if outline is not None]


def rasterised(outline: Outline, size_hw: tuple[int, int]) -> Rle:
    """The shape as a mask of the image."""
    if outline.mask is not None:
        return outline.mask
    left, top, right, bottom = geometry.xyxy_from_xywh(outline.bbox_xywh)
    return masks.from_polygons(outline.polygons or ((left, top, right, top, right, bottom, left, bottom),), size_hw)


def _of_mask(mask: Rle) -> Outline:
    return Outline(masks.bbox(mask), (), mask)


def _region(outline: Outline) -> BaseGeometry:
    if not outline.polygons:
        return box(*geometry.xyxy_from_xywh(outline.bbox_xywh))
    rings = [np.asarray(ring, float).reshape(-1, 2) for ring in outline.polygons if len(ring) >= 6]
    # A ring that crosses itself encloses what its turns enclose.
    return union_all([make_valid(Polygon(ring)) for ring in rings])


def _polygons(region: BaseGeometry) -> list[Polygon]:
    if isinstance(region, Polygon):
        return [] if region.is_empty else [region]
    return [polygon for part in getattr(region, "geoms", ()) for polygon in _polygons(part)]


def _of_region(region: BaseGeometry, size_hw: tuple[int, int], *, boxes: bool = False) -> Outline | None:
    """A shapely region as an outline; ``boxes``: a rectangle along the axes is a plain box."""
    polygons = [polygon for polygon in _polygons(region) if polygon.area >= LEAST_AREA]
    if not polygons:
        return None
    around = geometry.xywh_from_xyxy(MultiPolygon(polygons).bounds)
    rings = tuple(_flat(polygon.exterior) for polygon in polygons)
    holes = [_flat(hole) for polygon in polygons for hole in polygon.interiors if Polygon(hole).area >= LEAST_AREA]
    if holes:
        outer, inner = (mask_crop.crop(masks.from_polygons(some, size_hw)) for some in (rings, holes))
        part = mask_crop.without(outer, inner)
        return _of_mask(mask_crop.place(part, size_hw)) if part.pixels.any() else None
    if boxes and len(polygons) == 1 and abs(polygons[0].area - around[2] * around[3]) < 1e-6 * polygons[0].area:
        return Outline(around)
    return Outline(around, rings)


def _flat(ring: BaseGeometry) -> Ring:
    points = np.asarray(ring.simplify(0).coords, float)[:-1]  # corners on a straight edge say nothing
    return tuple(float(v) for v in points.ravel())


def _pieces(polygon: Polygon, line: Sequence[Point]) -> list[Polygon]:
    ends = [_drawn_out(polygon, line[1], line[0]), *line[1:-1], _drawn_out(polygon, line[-2], line[-1])]
    found = [piece for piece in _polygons(split(polygon, LineString(ends))) if piece.area >= LEAST_AREA]
    return found or [polygon]


def _drawn_out(polygon: Polygon, before: Point, end: Point) -> Point:
    """``end``, or the place just outside ``polygon`` in the direction from ``before`` when it lies inside."""
    way = np.subtract(end, before)
    length = float(np.hypot(*way))
    if length == 0 or not polygon.covers(LineString([end, end]).centroid):
        return end
    left, top, right, bottom = polygon.bounds
    far = np.asarray(end) + way / length * (right - left + bottom - top + 1)
    inside = LineString([end, tuple(far)]).intersection(polygon)
    first = min(getattr(inside, "geoms", [inside]), key=lambda part: part.distance(LineString([end, end]).centroid))
    reach = max((float(np.hypot(*np.subtract(place, end))) for place in first.coords), default=0.0)
    x, y = np.asarray(end) + way / length * (reach + 1e-6)
    return (float(x), float(y))
