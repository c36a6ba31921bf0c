"""Flags, notes and layers of objects, and an image's comment; each change is one undoable step.

Flags and notes live in an annotation's ``attributes`` and the comment among an image's own keys, so that COCO files
carry them out and in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Image
from swin_annotator.messages import Message

CROWD, OCCLUDED, TRUNCATED = "iscrowd", "occluded", "truncated"
NOTE = "note"
LOCKED = "locked"
LAYER = "z_order"
COMMENT = "comment"
FLAGS = (CROWD, OCCLUDED, TRUNCATED, LOCKED)
_NAMES = {
    CROWD: (Message("Mark as crowd"), Message("Not crowd")),
    OCCLUDED: (Message("Mark as occluded"), Message("Not occluded")),
    TRUNCATED: (Message("Mark as truncated"), Message("Not truncated")),
    LOCKED: (Message("Lock"), Message("Unlock")),
}
"""Names of the steps that set a flag and take it away."""


def has(annotation: Annotation, flag: str) -> bool:
    """Return whether a flag of ``FLAGS`` is set."""
    return annotation.iscrowd if flag == CROWD else annotation.attributes.get(flag) in (True, 1)


def free(objects: Sequence[Annotation]) -> list[Annotation]:
    """Those that nobody locked."""
    return [a for a in objects if not has(a, LOCKED)]


def set_flag(objects: Sequence[Annotation], flag: str, on: bool) -> Step:
    """Set or clear a flag of ``FLAGS`` on all of ``objects``. A cleared one leaves nothing behind."""
    edits = [Edit(a, _flagged(a, flag, on)) for a in objects if has(a, flag) is not on]
    return Step(_NAMES[flag][0 if on else 1], tuple(edits))


def note(annotation: Annotation) -> str:
    """The free text of an object; empty when it has none."""
    value = annotation.attributes.get(NOTE, "")
    return value if isinstance(value, str) else str(value)


def set_note(objects: Sequence[Annotation], text: str) -> Step:
    """Give objects a free text; an empty one takes it away."""
    text = text.strip()
    edits = [Edit(a, _with(a, NOTE, text or None)) for a in objects if note(a) != text]
    return Step(Message("Change note"), tuple(edits))


def comment(image: Image) -> str:
    """Return what somebody wrote about the image; empty when nobody did."""
    value = image.extra.get(COMMENT, "")
    return value if isinstance(value, str) else str(value)


def set_comment(image: Image, text: str) -> Step:
    """Write about an image; an empty text takes the comment away."""
    text = text.strip()
    if text == comment(image):
        return Step(Message("Comment"), ())
    extra = {key: value for key, value in image.extra.items() if key != COMMENT}
    return Step(Message("Comment"), (Edit(image, replace(image, extra={**extra, COMMENT: text} if text else extra)),))


def layer(annotation: Annotation) -> int:
    """Return how far in front an object lies: 0 unless somebody moved it; higher ones cover lower ones."""
    value = annotation.attributes.get(LAYER, 0)
    return int(value) if isinstance(value, (int, float)) and abs(value) < 1e9 else 0


def to_front(objects: Sequence[Annotation], all_objects: Sequence[Annotation]) -> Step:
    """Put ``objects`` before all others of the image, their own order kept."""
    return _restack(Message("Bring to front"), objects, all_objects, 1)


def to_back(objects: Sequence[Annotation], all_objects: Sequence[Annotation]) -> Step:
    """Put ``objects`` behind all others of the image, their own order kept."""
    return _restack(Message("Send to back"), objects, all_objects, -1)


def _restack(name: str, objects: Sequence[Annotation], all_objects: Sequence[Annotation], way: int) -> Step:
    moved = {a.id for a in objects}
    others = [layer(a) * way for a in all_objects if a.id not in moved]
    if not others or min((layer(a) * way for a in objects), default=0) > max(others):
        return Step(name, ())
    least = min(layer(a) * way for a in objects)
    up = max(others) + 1 - least
    return Step(name, tuple(Edit(a, _with(a, LAYER, (layer(a) * way + up) * way or None)) for a in objects))


def _flagged(annotation: Annotation, flag: str, on: bool) -> Annotation:
    return replace(annotation, iscrowd=on) if flag == CROWD else _with(annotation, flag, True if on else None)


def _with(annotation: Annotation, key: str, value: object) -> Annotation:
    rest = {k: v for k, v in annotation.attributes.items() if k != key}
    return replace(annotation, attributes=rest if value is None else {**rest, key: value})
