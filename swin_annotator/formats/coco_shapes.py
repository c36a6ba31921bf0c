"""COCO's ``segmentation`` field <-> polygons and run lengths."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from swin_annotator.core import geometry, masks, rings
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.types import PLACED, Annotation, BoxXYWH, Rle
from swin_annotator.messages import Message

Ring = tuple[float, ...]
Size = tuple[int, int]
_NUMBERS = frozenset((int, float))
_FLOATS = frozenset((float,))
_FARTHEST = 1e6
"""Pixels; no image is wider."""
_SLACK = 1.0
"""Pixels by which an outline may leave its image untouched: other tools' rounding."""
_LARGEST_MASK = 450_000_000
"""Pixels of a mask's box; a larger image could not be shown as a whole."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A segmentation as read: rings or a mask or neither, and what was left out, as half sentences."""

    polygons: tuple[Ring, ...] = ()
    mask: Rle | None = None
    complaints: tuple[str, ...] = ()

    def bbox(self) -> BoxXYWH | None:
        """The smallest box around the shape, None when it has no area."""
        if self.polygons:
            box = geometry.polygons_bbox(self.polygons)
        elif self.mask is not None:
            box = masks.bbox(self.mask)
        else:
            return None
        return box if box[2] > 0 and box[3] > 0 else None


def read_segmentation(value: object, size_hw: Size | None) -> Shape:
    """A ``segmentation`` in any of the forms that tools write.

    Lists of rings; one flat ring (VIA); rings as lists of [x, y] points; run lengths, compressed or as plain numbers.

    Args:
        value: the JSON value; None and empty lists mean a box only.
        size_hw: of the image; a mask of another size is left out, and an outline is cut to it.
    """
    if isinstance(value, dict):
        return _read_rle(value, size_hw)
    if not isinstance(value, list):
        return (
            Shape() if value is None else Shape(complaints=(Message("Its outline is neither a list nor run lengths."),))
        )
    if (plain := _plain(value, size_hw)) is not None:
        return plain
    found: list[Ring] = []
    complaints: list[str] = []
    one = len(value) == 1 and isinstance(value[0], list)
    for entry in value if one else _rings(value):
        ring = _ring(entry)
        if ring is None:
            complaints.append(
                Message("An outline of less than three corners or without sensible numbers was left out.")
            )
            continue
        inside, complaint = cut_outline(ring, size_hw)
        if complaint:
            complaints.append(complaint)
        if inside is not None:
            found.append(inside)
    if not (one and size_hw is not None and _is_short(found, size_hw)) and not rings.bounded(found):
        complaints.append(Message("Its outline is too long to be drawn and was left out."))
        return Shape(complaints=tuple(dict.fromkeys(complaints)))
    return Shape(tuple(found), None, tuple(dict.fromkeys(complaints)))


def _plain(value: list[Any], size_hw: Size | None) -> Shape | None:
    """One ring of numbers inside its image, as most are, at a glance; None for all that needs a closer look."""
    ring = None if size_hw is None else plain_ring(value, size_hw)
    return None if ring is None else Shape((ring,))


def plain_ring(value: object, size_hw: Size) -> Ring | None:
    """The only ring of a segmentation, inside its image and drawn in no time; None for all else."""
    if type(value) is not list or len(value) != 1 or type(ring := value[0]) is not list:
        return None
    kinds = set(map(type, ring))
    count = len(ring)
    if count < 6 or count % 2 or not kinds <= _NUMBERS or count > _most_numbers(size_hw):
        return None
    if min(ring) < -_SLACK:
        return None
    over = max(ring) - _SLACK
    if (over > size_hw[0] or over > size_hw[1]) and rings.leaves_by(ring, size_hw) > _SLACK:
        return None
    return tuple(ring) if kinds == _FLOATS else tuple(map(float, ring))


def _is_short(found: Sequence[Ring], size_hw: Size) -> bool:
    """Return whether rings inside an image are drawn in no time, at a glance that most pass."""
    return sum(map(len, found)) <= _most_numbers(size_hw)


@lru_cache(maxsize=1024)
def _most_numbers(size_hw: Size) -> int:
    """Numbers of rings inside an image of this size that are surely drawn in no time."""
    return min(2 * rings.MOST_CORNERS, rings.MOST_STEPS // (rings.STEPS_PER_PIXEL * (max(size_hw) + 2) + 2))


def cut_outline(ring: Ring, size_hw: Size | None) -> tuple[Ring | None, str]:
    """The ring inside an image, and a sentence about what was cut; None where nothing of it is inside.

    A ring that leaves the image by no more than a pixel, and one on an image of unknown size, stays as it is.
    """
    over = -1.0 if size_hw is None else rings.leaves_by(ring, size_hw)
    if size_hw is None or over <= _SLACK:
        return ring, ""
    inside = rings.cut_to_image(ring, size_hw)
    if inside is None:
        return None, Message("An outline that lies outside the image was left out.")
    return inside, Message("Its outline leaves the image by {over} pixels and was cut.", over=f"{over:.0f}")


def covered_pixels(rows: Sequence[Annotation], sizes: Mapping[int, Size]) -> dict[int, int]:
    """Index into ``rows`` -> the pixels inside, for those with one ring; drawn together, which takes a third."""
    by_size: defaultdict[Size, list[int]] = defaultdict(list)
    for i, row in enumerate(rows):
        if len(row.polygons) == 1 and row.mask is None and row.kind not in PLACED:
            by_size[sizes[row.image_id]].append(i)
    found: dict[int, int] = {}
    for size, some in by_size.items():
        found |= zip(some, masks.areas([rows[i].polygons[0] for i in some], size), strict=True)
    return found


def write_segmentation(
    annotation: Annotation, size_hw: Size, how: str, covered: int | None = None
) -> tuple[object, float]:
    """The JSON value of an annotation's shape and its area.

    Args:
        annotation: with polygons, a mask, or neither.
        size_hw: of the image.
        how: ``polygon``, where rings can carry the shape pixel by pixel, or ``rle`` for all shapes. A crowd is run
            lengths in any case: COCO's format has rings for ``iscrowd`` 0, run lengths for 1, and readers rely on it.
        covered: the pixels inside its rings, where they are known.

    Returns:
        Rings or run lengths as numbers (an empty list for a box), and the pixels inside (the box's area for a box).
    """
    if annotation.mask is not None:
        rle = annotation.mask
        exact = exact_rings(rle) if how == "polygon" and not annotation.iscrowd else None
        return (_json_rle(rle) if exact is None else exact), float(masks.area(rle))
    if annotation.polygons:
        if covered is None:
            covered = masks.area(masks.from_polygons(annotation.polygons, size_hw))
        # Slivers thinner than a pixel cover no pixel centre, but have an area all the same.
        area = float(covered) or sum(geometry.polygon_area(ring) for ring in annotation.polygons)
        if how == "rle" or (annotation.iscrowd and covered > 0):
            return _json_rle(masks.from_polygons(annotation.polygons, size_hw)), area
        return annotation.polygons, area
    return [], round(float(annotation.bbox_xywh[2] * annotation.bbox_xywh[3]), 4)  # without the tail of the product


def possible_size(height: float, width: float) -> bool:
    """Return whether an image may have these sides; pycocotools counts a mask's pixels in 32 bits."""
    return height >= 1 and width >= 1 and height * width < 2**32


def _rings(value: list[Any]) -> list[Any]:
    if value and all(_is_number(v) for v in value):
        return [value]  # one flat list, as VIA writes it
    if len(value) >= 3 and all(isinstance(v, list) and len(v) == 2 and all(map(_is_number, v)) for v in value):
        return [value]  # one ring of points
    return value


def _ring(entry: object) -> Ring | None:
    if not isinstance(entry, list):
        return None
    flat = [v for point in entry for v in point] if entry and all(isinstance(v, list) for v in entry) else entry
    kinds = set(map(type, flat))
    if len(flat) < 6 or len(flat) % 2 or not kinds <= _NUMBERS:
        return None
    if kinds == _FLOATS and min(flat) >= -_FARTHEST and max(flat) <= _FARTHEST:
        return tuple(flat)  # most
    if max(map(abs, flat)) > _FARTHEST:  # before float(), which fails on integers beyond its range
        return None
    return tuple(map(float, flat))


def _is_number(value: object) -> bool:
    return type(value) in _NUMBERS  # bool is no number here


def _read_rle(value: dict[str, Any], size_hw: Size | None) -> Shape:
    size, counts = value.get("size"), value.get("counts")
    sides = size if isinstance(size, list) and len(size) == 2 and _NUMBERS.issuperset(map(type, size)) else [0, 0]
    if not possible_size(*sides):
        return Shape(complaints=(Message("Its mask has no size, or an impossible one."),))
    height, width = map(int, sides)
    if size_hw is not None and size_hw != (height, width):
        message = Message(
            "Its mask is {mask}, the image {image}; mask left out.",
            mask=f"{width}×{height}",
            image=f"{size_hw[1]}×{size_hw[0]}",
        )
        return Shape(complaints=(message,))
    if isinstance(counts, list):
        rle = _from_numbers(counts, (height, width))
    elif isinstance(counts, str) and counts.isascii():
        rle = _from_text(counts.encode("ascii"), (height, width))
    else:
        rle = Message("Its mask has no run lengths")
    if isinstance(rle, str):
        return Shape(complaints=(Message("{fault}; mask left out.", fault=rle),))
    _, _, w, h = masks.bbox(rle)
    if w * h > _LARGEST_MASK:
        message = Message(
            "Its mask covers {w}×{h} pixels, more than can be shown, and was left out.", w=f"{w:g}", h=f"{h:g}"
        )
        return Shape(complaints=(message,))
    return Shape(mask=rle) if masks.area(rle) else Shape(complaints=(Message("Its mask is empty and was left out."),))


def _from_text(counts: bytes, size_hw: Size) -> Rle | str:
    lengths = masks.unpacked(counts)
    if lengths is None:
        return Message("Its run lengths are damaged")
    return (
        Rle(size_hw, counts)
        if int(lengths.sum()) == size_hw[0] * size_hw[1]
        else Message("Its run lengths do not fill the image")
    )


def _from_numbers(counts: Sequence[Any], size_hw: Size) -> Rle | str:
    if not all(isinstance(v, int) and v >= 0 for v in counts):
        return Message("Its run lengths are damaged")
    if sum(counts) != size_hw[0] * size_hw[1]:
        return Message("Its run lengths do not fill the image")
    return masks.from_lengths(counts, size_hw)


def exact_rings(rle: Rle) -> list[list[float]] | None:
    """Rings that give the same pixels again, None when there are none: holes, lines thinner than a pixel, too large."""
    _, _, w, h = masks.bbox(rle)
    if w * h > mask_crop.MOST_TRACED:
        return None
    part = mask_crop.crop(rle)
    outer, has_holes = masks.to_polygons(part.pixels)
    size_hw = (part.pixels.shape[0], part.pixels.shape[1])
    if has_holes or not outer or masks.from_polygons(outer, size_hw).counts != masks.encode(part.pixels).counts:
        return None
    return [[v + (part.left, part.top)[i % 2] for i, v in enumerate(ring)] for ring in outer]


def _json_rle(rle: Rle) -> dict[str, object]:
    """Plain numbers, the form of COCO's own files: many readers do not know the compressed one."""
    return {"size": list(rle.size_hw), "counts": masks.lengths_of(rle).tolist()}
