"""Named points of an object, such as the joints of a body, and the lines between them.

They are kept as COCO has them, so that what nobody touches goes out as it came in: ``keypoints`` among an annotation's
own keys is a flat list of x, y and visibility, ``num_keypoints`` counts those that are labelled; ``keypoints`` among a
category's keys are the names, ``skeleton`` pairs of their numbers from 1 on.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.geometry import Point
from swin_annotator.core.types import Annotation, BoxXYWH, Category, State
from swin_annotator.messages import Message

UNLABELLED, COVERED, VISIBLE = 0, 1, 2
KEY, COUNT, LINKS = "keypoints", "num_keypoints", "skeleton"
MOST = 10_000
"""Points of one object; a list of more is kept, and not shown."""
Triple = tuple[float, float, int]
"""x, y, and how far it is to be seen: 0 not labelled, 1 covered, 2 visible."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Points that the objects of a category are made of."""

    names: tuple[str, ...] = ()
    links: tuple[tuple[int, int], ...] = ()
    """Pairs of indices, from 0 on."""


def skeleton_of(keys: Mapping[str, object]) -> Skeleton:
    """The skeleton among a category's own keys; an empty one where there is none, or none that can be used."""
    names, pairs = keys.get(KEY), keys.get(LINKS)
    if not isinstance(names, list) or not names or len(names) > MOST or not all(isinstance(n, str) for n in names):
        return Skeleton()
    return Skeleton(tuple(names), tuple(_links(pairs, len(names))))


def set_skeleton(category: Category, skeleton: Skeleton) -> Step:
    """Say what objects of a category are made of; without names, nothing."""
    rest = {key: value for key, value in category.extra.items() if key not in (KEY, LINKS)}
    if skeleton.names:
        rest |= {KEY: list(skeleton.names), LINKS: [[a + 1, b + 1] for a, b in skeleton.links]}
    if skeleton == skeleton_of(category.extra):
        return Step("", ())
    return Step(
        Message("Change keypoints of “{name}”", name=category.name), (Edit(category, replace(category, extra=rest)),)
    )


def points_of(annotation: Annotation) -> tuple[Triple, ...]:
    """The points of an object; none where it has none, or numbers that are no points."""
    if not annotation.extra:
        return ()
    flat = annotation.extra.get(KEY)
    if not isinstance(flat, list) or not flat or len(flat) % 3 or len(flat) > 3 * MOST:
        return ()
    if not all(isinstance(v, (int, float)) and not isinstance(v, bool) and math.isfinite(v) for v in flat):
        return ()
    return tuple((float(flat[i]), float(flat[i + 1]), _seen(flat[i + 2])) for i in range(0, len(flat), 3))


def box_of(points: Sequence[Triple]) -> BoxXYWH | None:
    """The box around all that are labelled, None where none is."""
    labelled = [(x, y) for x, y, seen in points if seen]
    if not labelled:
        return None
    xs, ys = zip(*labelled, strict=True)
    return (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def is_bare(annotation: Annotation) -> bool:
    """Return whether an object is nothing beside its points: its box, without an outline, goes around them."""
    around = box_of(points_of(annotation))
    return (
        around is not None
        and not annotation.polygons
        and annotation.mask is None
        and _same(around, annotation.bbox_xywh)
    )


def changed(annotation: Annotation, index: int, at: Point | None = None, seen: int | None = None) -> Annotation:
    """The annotation with one point elsewhere, or to be seen otherwise; all other numbers stay as they are.

    A point that is not labelled any more is three zeros, as COCO has it. A box that only goes around the points
    follows them.
    """
    points = points_of(annotation)
    x, y, before = points[index]
    x, y = at or (x, y)
    seen = (before or VISIBLE) if seen is None else seen
    after = (x, y, seen) if seen else (0, 0, 0)
    flat = annotation.extra[KEY]
    assert isinstance(flat, list)
    return with_numbers(annotation, [*flat[: 3 * index], *after, *flat[3 * index + 3 :]])


def with_numbers(annotation: Annotation, flat: Sequence[float]) -> Annotation:
    """The annotation with these points, as COCO writes them; a box that only goes around the points follows."""
    old = box_of(points_of(annotation))
    extra = {**annotation.extra, KEY: list(flat), COUNT: sum(v > 0 for v in flat[2::3])}
    after = replace(annotation, extra=extra)
    new = box_of(points_of(after))
    is_box = not annotation.polygons and annotation.mask is None
    if is_box and old is not None and new is not None and _same(old, annotation.bbox_xywh):
        return replace(after, bbox_xywh=new)
    return after


def mend(annotation: Annotation, index: int, at: Point | None = None, seen: int | None = None) -> Step:
    """Move a point, or say how far it is to be seen; accepted then, since a person did it."""
    after = replace(changed(annotation, index, at, seen), state=State.ACCEPTED)
    return Step(Message("Move keypoint") if seen is None else Message("Change keypoint"), (Edit(annotation, after),))


def give(annotation: Annotation, flat: Sequence[float]) -> Step:
    """Give an object its points."""
    after = replace(with_numbers(annotation, flat), state=State.ACCEPTED)
    return Step(Message("Set keypoints"), (Edit(annotation, after),))


def draw(image_id: int, category_id: int, flat: Sequence[float], new_id: int) -> Step:
    """An object of nothing but points. Raises ValueError where none of them is labelled."""
    plain = with_numbers(Annotation(new_id, image_id, category_id, (0, 0, 1, 1)), flat)
    box = box_of(points_of(plain))
    if box is None:
        raise ValueError("no point is labelled")
    x, y, w, h = box
    # An object is at least a pixel wide and high; COCO's readers drop others.
    return Step(Message("Set keypoints"), (Edit(None, replace(plain, bbox_xywh=(x, y, max(w, 1.0), max(h, 1.0)))),))


def parsed(names: str, links: str) -> Skeleton:
    """A skeleton as a person writes it.

    Args:
        names: with commas or line breaks between.
        links: pairs with a dash between, of names or of numbers from 1 on; with commas or line breaks between.

    Raises:
        ValueError: a pair names no point; the message is its text.
    """
    found = tuple(dict.fromkeys(" ".join(name.split()) for name in names.replace("\n", ",").split(",") if name.strip()))
    places = {name.casefold(): i for i, name in enumerate(found)} | {str(i + 1): i for i in range(len(found))}
    pairs = []
    for text in (part.strip() for part in links.replace("\n", ",").split(",")):
        if not text:
            continue
        ends = _ends(text, places)
        if ends is None:
            raise ValueError(text)
        pairs.append(ends)
    return Skeleton(found, tuple(dict.fromkeys(pairs)))


def _ends(text: str, places: Mapping[str, int]) -> tuple[int, int] | None:
    """The two points that a pair names; a name may have dashes itself."""
    parts = text.split("-")
    for i in range(1, len(parts)):
        a, b = (" ".join("-".join(some).split()).casefold() for some in (parts[:i], parts[i:]))
        if a in places and b in places and places[a] != places[b]:
            return places[a], places[b]
    return None


def _links(pairs: object, count: int) -> list[tuple[int, int]]:
    """Pairs of numbers from 1 on, less those that lead nowhere; some tools count from 0."""
    found = [tuple(pair) for pair in pairs if _is_pair(pair)] if isinstance(pairs, list) else []
    first = 0 if any(0 in pair for pair in found) else 1
    within = [(a - first, b - first) for a, b in found[:MOST]]
    return [(a, b) for a, b in within if 0 <= a < count and 0 <= b < count and a != b]


def _is_pair(pair: object) -> bool:
    return isinstance(pair, list) and len(pair) == 2 and all(type(v) is int for v in pair)


def _seen(value: float) -> int:
    return UNLABELLED if value <= 0 else COVERED if value < VISIBLE else VISIBLE


def _same(a: BoxXYWH, b: BoxXYWH) -> bool:
    (x, y, w, h) = a
    return all(abs(p - q) < 1e-6 for p, q in zip((x, y, max(w, 1.0), max(h, 1.0)), b, strict=True))
