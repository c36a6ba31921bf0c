"""Attributes that a project gives the objects of its categories: a name, a type, and for a choice its values.

Definitions stand among a category's own keys as ``attributes``, a list in the words of CVAT's labels (``name``,
``input_type``, ``values``), so that undo, COCO files and copies of a project take them along. What an object is given
stands in its ``attributes``: True for a flag, the text of a choice, a number, a text; what is not said is not there.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from swin_annotator.core import attributes, keypoints
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.keypoints import Skeleton
from swin_annotator.core.types import Annotation, Category
from swin_annotator.messages import Message

KEY, ALL = "attributes", "all_categories"
MOST, MOST_VALUES = 100, 1000
"""Attributes of a category, and values of a choice; more are not shown."""
RESERVED = frozenset((attributes.OCCLUDED, attributes.TRUNCATED, attributes.LOCKED, attributes.NOTE, attributes.LAYER))
"""Names that have a meaning already."""


class Type(StrEnum):
    """Types of an attribute's values; the values are CVAT's words."""

    FLAG = "checkbox"
    CHOICE = "select"
    NUMBER = "number"
    TEXT = "text"


_TYPES = {kind.value: kind for kind in Type} | {"radio": Type.CHOICE, "flag": Type.FLAG, "choice": Type.CHOICE}
_WORDS = {"flag": Type.FLAG, "number": Type.NUMBER, "text": Type.TEXT}


@dataclass(frozen=True, slots=True)
class Attribute:
    """One of them."""

    name: str
    type: Type = Type.TEXT
    values: tuple[str, ...] = ()
    """Values of a choice."""
    everywhere: bool = False
    """True if categories that are made later get it, too."""


def defined(keys: Mapping[str, object]) -> tuple[Attribute, ...]:
    """The attributes among a category's own keys; entries that are none are passed over."""
    entries = keys.get(KEY)
    found: dict[str, Attribute] = {}
    for entry in entries[:MOST] if isinstance(entries, list) else ():
        if isinstance(entry, dict) and (attribute := _read(entry)) is not None:
            found.setdefault(attribute.name, attribute)
    return tuple(found.values())


def common(categories: Iterable[Category]) -> tuple[Attribute, ...]:
    """The attributes that all these categories have, in the order of the first."""
    each = [defined(category.extra) for category in categories]
    if not each:
        return ()
    return tuple(a for a in each[0] if all(any(_same(a, b) for b in other) for other in each[1:]))


def inherited(categories: Sequence[Category]) -> dict[str, object]:
    """The keys of a category that is made beside these: the attributes that all categories are to have."""
    found = {a.name: a for category in categories for a in defined(category.extra) if a.everywhere}
    return {KEY: [_entry(a) for a in found.values()]} if found else {}


def define(categories: Sequence[Category], category_id: int, wanted: Sequence[Attribute]) -> Step:
    """Say which attributes a category has.

    One that is for every category comes to all; one that was, and is left out here, goes from all.

    Args:
        categories: all of the project.
        category_id: whose attributes these are.
        wanted: in their order.
    """
    one = next(category for category in categories if category.id == category_id)
    before = {a.name: a for a in defined(one.extra)}
    gone = {name for name, a in before.items() if a.everywhere and name not in {b.name for b in wanted}}
    shared = [a for a in wanted if a.everywhere]
    edits = []
    for category in categories:
        own = defined(category.extra)
        if category.id == category_id:
            after = list(wanted)
        else:
            kept = {a.name: a for a in own if a.name not in gone}
            after = list((kept | {a.name: a for a in shared}).values())
        if tuple(after) != own:
            rest = {key: value for key, value in category.extra.items() if key != KEY}
            extra = {**rest, KEY: [_entry(a) for a in after]} if after else rest
            edits.append(Edit(category, replace(category, extra=extra)))
    return Step(Message("Change attributes of “{name}”", name=one.name), tuple(edits))


def describe(categories: Sequence[Category], category_id: int, wanted: Sequence[Attribute], skeleton: Skeleton) -> Step:
    """``define``, and what objects of the category are made of, as one step."""
    step = define(categories, category_id, wanted)
    one = next(category for category in categories if category.id == category_id)
    now = next((edit.after for edit in step.edits if edit.row.id == category_id), one)
    made = keypoints.set_skeleton(now, skeleton).edits if isinstance(now, Category) else ()
    if not made:
        return step
    rest = [edit for edit in step.edits if edit.row.id != category_id]
    name = step.name if step.edits else Message("Change keypoints of “{name}”", name=one.name)
    return Step(name, (Edit(one, made[0].after), *rest))


def value_of(annotation: Annotation, attribute: Attribute) -> object:
    """Return what an object is said to have: bool for a flag, None where nothing is said."""
    value = annotation.attributes.get(attribute.name)
    return value in (True, 1, "true", "True") if attribute.type is Type.FLAG else value


def give(objects: Sequence[Annotation], attribute: Attribute, value: object) -> Step:
    """Give objects a value; None, an empty text and False take it away.

    Raises:
        ValueError: a value that the attribute can't have.
    """
    kept = _checked(attribute, value)
    edits = []
    for a in objects:
        rest = {key: v for key, v in a.attributes.items() if key != attribute.name}
        # In its place among the others, where it has one.
        after = {**a.attributes, attribute.name: kept} if kept is not None else rest
        if after != a.attributes:
            edits.append(Edit(a, replace(a, attributes=after)))
    return Step(Message("Change attributes"), tuple(edits))


def following(attribute: Attribute, objects: Sequence[Annotation]) -> object:
    """Return what a key gives next: the other state of a flag, the next value of a choice, one more of a number.

    After the last value of a choice comes none. Raises ValueError for a text, which has to be typed.
    """
    held = [value_of(a, attribute) for a in objects]
    first = held[0] if held else None
    match attribute.type:
        case Type.FLAG:
            return not all(held)
        case Type.CHOICE:
            values: list[object] = [*attribute.values, None]
            return values[(values.index(first) + 1) % len(values)] if first in values[:-1] else values[0]
        case Type.NUMBER:
            return first + 1 if isinstance(first, (int, float)) and not isinstance(first, bool) else 0
        case _:
            raise ValueError("a text is typed")


def parsed(text: str) -> tuple[Attribute, ...]:
    """Attributes as a person writes them, one a line: ``colour: red | green``, ``age: number``, ``broken: flag``.

    A name alone is a text. ``*`` before a name gives the attribute to every category.

    Raises:
        ValueError: a name is there twice, or has a meaning already; the message is the name.
    """
    found: dict[str, Attribute] = {}
    for line in text.splitlines():
        name, _, rest = line.partition(":")
        everywhere, name = name.strip().startswith("*"), " ".join(name.strip().removeprefix("*").split())
        if not name:
            continue
        if name in found or name in RESERVED:
            raise ValueError(name)
        kind = _WORDS.get(rest.strip().casefold())
        values = tuple(dict.fromkeys(part for v in rest.split("|") if (part := " ".join(v.split()))))
        if kind is None:
            kind = Type.CHOICE if values else Type.TEXT
        found[name] = Attribute(name, kind, values if kind is Type.CHOICE else (), everywhere)
    return tuple(found.values())


def written(attributes: Iterable[Attribute]) -> str:
    """Return what ``parsed`` reads."""
    words = {kind: word for word, kind in _WORDS.items()}
    return "\n".join(
        f"{'* ' if a.everywhere else ''}{a.name}: {words.get(a.type) or ' | '.join(a.values)}" for a in attributes
    )


def _checked(attribute: Attribute, value: object) -> object:
    if value is None or value == "" or value is False:
        return None
    match attribute.type:
        case Type.FLAG:
            return True
        case Type.NUMBER:
            number = float(value) if isinstance(value, (int, float, str)) else math.nan
            if not math.isfinite(number):
                raise ValueError(f"{value} is no number")
            return int(number) if number.is_integer() and abs(number) < 2**53 else number
        case Type.CHOICE:
            if value not in attribute.values:
                raise ValueError(f"{value} is none of the values")
    return str(value)


def _read(entry: Mapping[str, object]) -> Attribute | None:
    name, kind, values = entry.get("name"), entry.get("input_type", entry.get("type")), entry.get("values")
    if not isinstance(name, str) or not name.strip() or name in RESERVED:
        return None
    listed = values[:MOST_VALUES] if isinstance(values, list) else []
    texts = tuple(dict.fromkeys(str(v) for v in listed if isinstance(v, (str, int, float)) and str(v)))
    found = _TYPES.get(kind, Type.TEXT) if isinstance(kind, str) else Type.TEXT
    return Attribute(name, found, texts if found is Type.CHOICE else (), entry.get(ALL) is True)


def _entry(attribute: Attribute) -> dict[str, object]:
    entry: dict[str, object] = {"name": attribute.name, "input_type": attribute.type.value, "mutable": False}
    if attribute.values:
        entry["values"] = list(attribute.values)
    return {**entry, ALL: True} if attribute.everywhere else entry


def _same(a: Attribute, b: Attribute) -> bool:
    return replace(a, everywhere=False) == replace(b, everywhere=False)
