"""Labels whose image file has changed: scaled, kept where they are, or up for review again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

import numpy as np

from swin_annotator.core import carried, geometry, masks, rings, spots, turned
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.masks.crop import MaskCrop
from swin_annotator.core.types import PLACED, Annotation, Image, KnownFile, Rle, State
from swin_annotator.messages import Message

SAME_SHAPE = 0.02
"""Ratio by which width and height may have changed differently for a picture to count as the same one, made smaller."""


class Refit(StrEnum):
    """Ways to treat the labels."""

    SCALE = "scale"
    """The picture was made smaller or larger: its labels are, too."""
    KEEP = "keep"
    """They stay where they are, in pixels from the top left corner, cut where the image ends."""
    REVIEW = "review"
    """They fit the new size and wait for a person's word again."""


def only_resized(image: Image) -> bool:
    """Return whether the file differs in size and not in shape from the one that was labelled: scaling fits."""
    return _is_resized(_factors(image.labelled_on, image))


def _is_resized(factors: tuple[float, float] | None) -> bool:
    return factors is not None and factors != (1.0, 1.0) and abs(factors[0] / factors[1] - 1) <= SAME_SHAPE


def refit(image: Image, held: Sequence[Annotation], how: Refit, files: Mapping[int, KnownFile]) -> Step:
    """The step that settles what becomes of an image's labels; without edits where there is nothing to settle.

    Every object is settled from the file that it was last drawn on. Those of the file that is there stay as they are,
    and so do, with ``Refit.SCALE``, those of a picture of another shape.

    Args:
        image: with the number of the file that is there.
        held: every annotation of the image.
        how: see ``Refit``. Sizes that nobody knows leave an object where it is.
        files: number -> file, for those that are not there.
    """
    edits: list[Edit] = []
    for old in (a for a in held if a.file_number not in (0, image.file_number)):
        factors = _factors(files.get(old.file_number), image)
        if how is Refit.SCALE and factors not in (None, (1.0, 1.0)) and not _is_resized(factors):
            continue
        new = _fitted(old, image, how, factors)
        if new is not None:
            accepted = how is Refit.REVIEW and new.state is State.ACCEPTED
            state = State.PROPOSED if accepted else new.state
            new = replace(new, state=state, file_number=image.file_number)
        edits.append(Edit(old, new))
    if _was_said_of_another(image):
        reviewed = False if how is Refit.REVIEW else image.reviewed
        edits.insert(0, Edit(image, replace(image, said_file=image.file_number, reviewed=reviewed)))
    return Step(_name(how, image.path), tuple(edits))


def _was_said_of_another(image: Image) -> bool:
    """Return whether a person said something of an earlier file."""
    is_said = image.reviewed is not None or bool(image.tags)
    return is_said and image.said_file not in (0, image.file_number)


def _name(how: Refit, path: str) -> Message:
    return {
        Refit.SCALE: Message("Scale labels of {name}", name=path),
        Refit.KEEP: Message("Keep labels of {name}", name=path),
        Refit.REVIEW: Message("Review again {name}", name=path),
    }[how]


def scaled(annotation: Annotation, factors: tuple[float, float], size_hw: tuple[int, int]) -> Annotation | None:
    """An annotation on the same picture in another size; None where nothing of it is left.

    Args:
        annotation: on the picture as it was.
        factors: by which it grew, across and down.
        size_hw: of the picture as it is.
    """
    x, y, w, h = annotation.bbox_xywh
    box = (x * factors[0], y * factors[1], w * factors[0], h * factors[1])
    polygons = tuple(tuple(v * factors[i % 2] for i, v in enumerate(ring)) for ring in annotation.polygons)
    moved = replace(
        annotation,
        bbox_xywh=box,
        polygons=polygons,
        attributes=carried.mapped(annotation.attributes, factors, (0.0, 0.0)),
        extra=carried.mapped(annotation.extra, factors, (0.0, 0.0)),
    )
    if annotation.mask is None:
        whole = turned.box_of(annotation)
        return moved if whole is None else turned.shaped(moved, turned.scaled(whole, factors))
    return _masked(moved, _resized(annotation.mask, size_hw))


def cut(annotation: Annotation, size_hw: tuple[int, int]) -> Annotation | None:
    """An annotation on an image that ends elsewhere; None where nothing of it lies inside."""
    if annotation.mask is not None:
        return _masked(annotation, mask_crop.place(mask_crop.crop(annotation.mask), size_hw))
    if (whole := turned.box_of(annotation)) is not None:  # it may reach beyond the image
        return annotation if turned.centre_inside(whole, size_hw) else None
    if annotation.kind in PLACED:
        return spots.cut(annotation, size_hw)
    box = geometry.clip_xywh(annotation.bbox_xywh, size_hw, least=1e-6)
    if box is None:
        return None
    if not annotation.polygons:
        return annotation if box == annotation.bbox_xywh else replace(annotation, bbox_xywh=box)
    if all(rings.leaves_by(ring, size_hw) <= 0 for ring in annotation.polygons):
        return annotation
    inside = tuple(part for ring in annotation.polygons if (part := rings.cut_to_image(ring, size_hw)) is not None)
    return replace(annotation, bbox_xywh=geometry.polygons_bbox(inside), polygons=inside) if inside else None


def _fitted(old: Annotation, image: Image, how: Refit, factors: tuple[float, float] | None) -> Annotation | None:
    if factors is None or image.size_hw is None or factors == (1.0, 1.0):
        return old
    if old.mask is not None and old.mask.size_hw == image.size_hw:  # its own size tells that it fits
        return old
    return cut(old, image.size_hw) if how is Refit.KEEP else scaled(old, factors, image.size_hw)


def _factors(before: KnownFile | None, image: Image) -> tuple[float, float] | None:
    """Factors of growth, across and down, from an earlier file to the one that is there; None: nobody knows."""
    if before is None or before.size_hw is None or image.size_hw is None or 0 in before.size_hw:
        return None
    return image.size_hw[1] / before.size_hw[1], image.size_hw[0] / before.size_hw[0]


def _masked(annotation: Annotation, mask: Rle) -> Annotation | None:
    if not masks.area(mask):
        return None
    return replace(annotation, mask=mask, bbox_xywh=masks.bbox(mask))


def _resized(mask: Rle, size_hw: tuple[int, int]) -> Rle:
    """A mask in another size, each pixel as the one at its middle was; never unpacked beyond its box."""
    part = mask_crop.crop(mask)
    if not part.pixels.size:
        return masks.encode_at(part.pixels, 0, 0, size_hw)
    rows, top = _sampled(part.top, part.pixels.shape[0], mask.size_hw[0], size_hw[0])
    columns, left = _sampled(part.left, part.pixels.shape[1], mask.size_hw[1], size_hw[1])
    return mask_crop.place(MaskCrop(np.ascontiguousarray(part.pixels[rows][:, columns]), left, top), size_hw)


def _sampled(
    start: int, length: int, before: int, after: int
) -> tuple[np.ndarray[tuple[int], np.dtype[np.int64]], int]:
    """Return which of ``length`` lines from ``start`` on stand at the new lines, and the first of those."""
    first, last = start * after // before, -(-(start + length) * after // before)
    place = np.floor((np.arange(first, last) + 0.5) * before / after).astype(np.int64) - start
    inside = (place >= 0) & (place < length)
    return place[inside], first + int(np.argmax(inside)) if inside.any() else first
