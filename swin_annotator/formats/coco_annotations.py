"""The objects of a COCO file, one by one."""

from __future__ import annotations

from typing import Any

from swin_annotator.core import geometry, making, spots, turned
from swin_annotator.core.types import Annotation, BoxXYWH, Image, Kind, Source, State
from swin_annotator.formats import coco_kinds
from swin_annotator.formats.coco_categories import Categories
from swin_annotator.formats.coco_images import Images
from swin_annotator.formats.coco_shapes import Ring, Shape, plain_ring, read_segmentation
from swin_annotator.formats.coco_values import LARGEST, Ids, number_or_none, rest_of
from swin_annotator.formats.problems import Problems
from swin_annotator.messages import Message

_KEYS = frozenset(("id", "image_id", "category_id", "bbox", "area", "iscrowd", "segmentation"))
_SLACK = 1.0
"""Pixels by which a box may leave its image untouched: other tools' rounding."""
_IMPORT = Source("import")
_CROWD = (1, True, "1")


class Annotations:
    """Reads entries of ``annotations`` against the file's images and categories."""

    def __init__(self, problems: Problems, images: Images, categories: Categories) -> None:
        self._problems = problems
        self._images = images
        self._categories = categories
        self._ids = Ids(least=1)  # pycocotools takes the annotation 0 for "no match"
        self._given = self._missing = 0
        self.area: object = None
        """Area of the entry that was read last, as it says."""

    def read(self, entry: object, i: int | str) -> Annotation | None:
        """The object in an entry, with the id 0 where it has none that can be kept; None: left out, said.

        Args:
            entry: as COCO has it.
            i: its number in the list, or its place where it comes from another kind of file.
        """
        if not isinstance(entry, dict):
            self._problems.error("annotations", _at(i), Message("The entry is not an object and was left out."))
            return None
        self.area = entry.get("area")
        row = self._ordinary(entry)
        return self._closely(entry, i) if row is None else row

    def _closely(self, entry: dict[str, Any], i: int | str) -> Annotation | None:
        """As ``read``, for whatever there may be."""
        number = self._images.ids.find(entry.get("image_id"))
        image = None if number is None else self._images.by_id.get(number)
        category = self._categories.ids.find(entry.get("category_id"))
        if image is None or category is None:
            key = "image_id" if image is None else "category_id"
            message = Message("There is no image {id}; the object was left out.", id=entry.get(key))
            if image is not None:
                message = Message("There is no category {id}; the object was left out.", id=entry.get(key))
            self._problems.error(f"annotations[…].{key}", _at(i, f".{key}"), message)
            return None
        if not coco_kinds.KEYS.isdisjoint(entry) or _has_five_numbers(entry):
            if (found := coco_kinds.read_spots(entry)) is not None:
                return self._spots(entry, image, category, i, *found)
            box = coco_kinds.read_turned(entry, image.size_hw)
            if isinstance(box, str):
                self._problems.warning("turned boxes", _at(i), box)
            elif box is not None and (image.size_hw is None or turned.centre_inside(box, image.size_hw)):
                return turned.shaped(self._bare(entry, image.id, category, i), box)
            elif box is not None:
                entry = {**entry, "bbox": None, "segmentation": [list(box.ring)]}
        shape = read_segmentation(entry.get("segmentation"), image.size_hw)
        for complaint in shape.complaints:
            self._problems.warning("segmentation", _at(i, ".segmentation"), complaint)
        around = self._box(entry.get("bbox"), shape, image, i)
        return None if around is None else self._annotation(entry, image.id, category, around, shape, i)

    def _ordinary(self, entry: dict[str, Any]) -> Annotation | None:
        """The object in an entry as most are, at a glance; None for all that needs a closer look.

        It has an id of its own, a box inside its image, and one outline or none, and no keys but COCO's.
        """
        get = entry.get
        number, image_id, category_id, outlines = get("id"), get("image_id"), get("category_id"), get("segmentation")
        if type(number) is not int or type(image_id) is not int or type(category_id) is not int:
            return None
        image, category = self._images.by_raw.get(image_id), self._categories.ids.numbers.get(category_id)
        if image is None or category is None or (size_hw := image.size_hw) is None or not entry.keys() <= _KEYS:
            return None
        box = _numbers(get("bbox"))
        if box is None:
            return None
        x, y, w, h = box
        if w <= 0 or h <= 0 or x < -_SLACK or y < -_SLACK:
            return None
        if x + w - size_hw[1] > _SLACK or y + h - size_hw[0] > _SLACK:
            return None
        rings: tuple[Ring, ...] = ()
        if outlines:
            ring = plain_ring(outlines, size_hw)
            if ring is None:
                return None
            rings = (ring,)
        elif outlines is not None and outlines != []:
            return None
        if not self._ids.claim(number):
            return None
        crowd = get("iscrowd") in _CROWD
        own = (number, image.id, category, box, State.ACCEPTED, None, _IMPORT, rings, None, crowd)
        return making.annotation(*own, {}, {}, 0, Kind.AREA)

    def finish(self) -> None:
        """All entries were read."""
        if self._missing and self._given:
            self._problems.warning(
                "annotations",
                "annotations",
                Message(
                    "Ids that are no numbers from 1 on, or not unique, were given anew: {given}.", given=self._given
                ),
            )

    def _annotation(
        self, entry: dict[str, Any], image: int, category: int, box: BoxXYWH, shape: Shape, i: int | str
    ) -> Annotation:
        number = self._ids.take(entry.get("id"))
        if number is None:
            self._missing += 1
            self._given += entry.get("id") is not None
        score, attributes, extra = None, {}, {}
        if not entry.keys() <= _KEYS:
            extra = rest_of(entry, _KEYS, self._problems, _at(i))
            score, held = number_or_none(entry.get("score")), extra.get("attributes")
            if score is not None:
                del extra["score"]
            if isinstance(held, dict):
                attributes = held
                del extra["attributes"]
        return Annotation(
            number or 0,
            image,
            category,
            box,
            State.ACCEPTED,
            score,
            _IMPORT,
            shape.polygons,
            shape.mask,
            entry.get("iscrowd") in _CROWD,
            attributes,
            extra,
        )

    def _bare(self, entry: dict[str, Any], image: int, category: int, i: int | str) -> Annotation:
        """The object in an entry without a shape."""
        rest = {key: value for key, value in entry.items() if key not in coco_kinds.KEYS}
        return self._annotation(rest, image, category, (0.0, 0.0, 1.0, 1.0), Shape(), i)

    def _spots(
        self, entry: dict[str, Any], image: Image, category: int, i: int | str, kind: Kind, flat: list[float]
    ) -> Annotation | None:
        row = spots.shaped(self._bare(entry, image.id, category, i), kind, flat)
        inside = row if image.size_hw is None else spots.cut(row, image.size_hw)
        if inside is None:
            self._problems.error("points", _at(i), Message("It lies outside its image and was left out."))
        elif inside is not row:
            self._problems.warning("points", _at(i), Message("It leaves its image and was cut."))
        return inside

    def _box(self, value: object, shape: Shape, image: Image, i: int | str) -> BoxXYWH | None:
        box = _numbers(value)
        complaint = _complaint(box, image.size_hw)
        if not complaint:
            return box
        where = _at(i, ".bbox")
        outline = shape.bbox()
        if outline is not None and not _complaint(outline, image.size_hw):
            if value is not None:
                message = Message("{fault}; the box of its outline was taken.", fault=complaint)
                self._problems.warning("bbox", where, message)
            return outline
        inside = None
        if box is not None and image.size_hw is not None and box[2] > 0 and box[3] > 0:
            inside = geometry.clip_xywh(box, image.size_hw, least=1e-6)
        if inside is None:
            self._problems.error("bbox", where, Message("{fault}; the object was left out.", fault=complaint))
        else:
            self._problems.warning("bbox", where, Message("{fault}; it was cut to the image.", fault=complaint))
        return inside


def _at(i: int | str, key: str = "") -> str:
    """Return where an entry's fault lies."""
    return f"annotations[{i}]{key}" if isinstance(i, int) else i


def _has_five_numbers(entry: dict[str, Any]) -> bool:
    bbox = entry.get("bbox")
    return isinstance(bbox, list) and len(bbox) == 5


def _numbers(value: object) -> BoxXYWH | None:
    if not isinstance(value, list) or len(value) != 4:
        return None
    x, y, w, h = value
    if type(x) is type(y) is type(w) is type(h) is float and min(value) >= -LARGEST and max(value) <= LARGEST:
        return (x, y, w, h)  # most are, and a NaN is None by now
    match [number_or_none(v) for v in value]:
        case [float(x), float(y), float(w), float(h)]:
            return (x, y, w, h)
    return None


def _complaint(box: BoxXYWH | None, size_hw: tuple[int, int] | None) -> str:
    """Return what is wrong with a box, as a clause; empty when nothing is."""
    if box is None:
        return Message("There is no box of four numbers")
    x, y, w, h = box
    if w <= 0 or h <= 0:
        return Message("The box has no area ({w}×{h})", w=f"{w:g}", h=f"{h:g}")
    if size_hw is not None:
        over = max(-x, -y, x + w - size_hw[1], y + h - size_hw[0])
        if over > _SLACK:
            return Message("The box leaves the image by {over} pixels", over=f"{over:.0f}")
    return ""
