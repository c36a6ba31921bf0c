"""Changes to categories, each as one undoable step. Ids and places come from the caller's store."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from swin_annotator.core import own_attributes
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.names import COMMAS
from swin_annotator.core.names import key as letters
from swin_annotator.core.types import Annotation, Category, State
from swin_annotator.messages import Message

_BETWEEN = re.compile(rf"[{COMMAS}\n\r\t\u2028\u2029]")
_COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Tally:
    """Numbers of objects of a category there are, by what they are."""

    labels: int = 0
    proposals: int = 0
    alternatives: int = 0
    """Categories that proposals may belong to as well; see ``State.ALTERNATIVE``."""
    rejected: int = 0

    @property
    def total(self) -> int:
        """All rows that name the category, shown or not."""
        return self.labels + self.proposals + self.alternatives + self.rejected


def names_in(text: str) -> tuple[str, ...]:
    """The names in a typed or pasted list: commas, semicolons, tabs or line breaks between them; each once."""
    found: dict[str, str] = {}
    for part in _BETWEEN.split(text):
        name = " ".join(part.split())
        if name:
            found.setdefault(letters(name), name)
    return tuple(found.values())


def called(categories: Iterable[Category], name: str) -> Category | None:
    """The first category of this name, however its letters are composed; None when there is none."""
    return next((category for category in categories if letters(category.name) == letters(name)), None)


def add(names: Iterable[str], categories: Sequence[Category], ids: Sequence[int]) -> Step:
    """Make a category of every name that has none yet, with the attributes that all categories are to have.

    Args:
        names: in the order wanted.
        categories: those that are there.
        ids: fresh ones, as many as there are names or more.
    """
    wanted = [name for name in names if called(categories, name) is None]
    extra = own_attributes.inherited(categories)
    made = [Category(number, name, extra) for number, name in zip(ids, wanted, strict=False)]
    step = Message.plural("Add {n} category", "Add {n} categories", len(made))
    if len(made) == 1:
        step = Message("Add category “{name}”", name=made[0].name)
    return Step(step, tuple(Edit(None, category) for category in made))


def rename(category: Category, name: str) -> Step:
    """Give a category another name; its objects, and all that refers to its id, follow."""
    step = Message("Rename “{name}” to “{other}”", name=category.name, other=name)
    return Step(step, () if category.name == name else (Edit(category, replace(category, name=name)),))


def merge(source: Category, target: Category, objects: Iterable[Annotation]) -> Step:
    """Give everything of ``source`` to ``target`` and remove ``source``.

    Args:
        source: what goes.
        target: what stays.
        objects: all objects of ``source``, in every state.
    """
    edits = [Edit(a, replace(a, category_id=target.id)) for a in objects if a.category_id == source.id]
    return Step(
        Message("Merge “{name}” into “{other}”", name=source.name, other=target.name), (*edits, Edit(source, None))
    )


def delete(category: Category, objects: Iterable[Annotation] = ()) -> Step:
    """Remove a category together with ``objects``: all that have it, in every state."""
    edits = [Edit(a, None) for a in objects if a.category_id == category.id]
    return Step(Message("Delete category “{name}”", name=category.name), (*edits, Edit(category, None)))


def recolour(category: Category, colour: str) -> Step:
    """Draw a category in another colour.

    Args:
        category: which.
        colour: ``#rrggbb``, or empty for the one that comes with its place.

    Raises:
        ValueError: another form.
    """
    colour = colour.lower()
    if colour and _COLOUR.fullmatch(colour) is None:
        raise ValueError(f"{colour!r} is not #rrggbb")
    step = Message("Change the colour of “{name}”", name=category.name)
    return Step(step, () if category.colour == colour else (Edit(category, replace(category, colour=colour)),))


def show(categories: Sequence[Category], shown: bool) -> Step:
    """Show the objects of these categories, or hide them."""
    turned = [category for category in categories if category.hidden is shown]
    if len(turned) == 1:
        whose = turned[0].name
        name = Message("Show category “{name}”", name=whose) if shown else Message("Hide category “{name}”", name=whose)
    elif shown:
        name = Message.plural("Show {n} category", "Show {n} categories", len(turned))
    else:
        name = Message.plural("Hide {n} category", "Hide {n} categories", len(turned))
    return Step(name, tuple(Edit(category, replace(category, hidden=not shown)) for category in turned))


def reorder(categories: Sequence[Category], places: Mapping[int, int], ids: Sequence[int]) -> Step:
    """Put categories into another order.

    The places that are taken are dealt out anew, so that none grows and a category that is made later comes last.

    Args:
        categories: all, in their order.
        places: category id -> the place that it has.
        ids: all ids, in the order wanted.
    """
    by_id = {category.id: category for category in categories}
    taken = sorted(places[category.id] for category in categories)
    edits = [
        Edit(by_id[number], replace(by_id[number], place=place))
        for number, place in zip(ids, taken, strict=True)
        if places[number] != place
    ]
    return Step(Message("Change the order of categories"), tuple(edits))


def moved(ids: Sequence[int], category_id: int, to: int) -> list[int]:
    """``ids`` with one of them at place ``to``, counted without it and cut to the ends."""
    rest = [number for number in ids if number != category_id]
    to = min(max(0, to), len(rest))
    return [*rest[:to], category_id, *rest[to:]]


def tally(counts: Mapping[State, int]) -> Tally:
    """The counts of one category by state, as a value."""
    return Tally(
        *(counts.get(state, 0) for state in (State.ACCEPTED, State.PROPOSED, State.ALTERNATIVE, State.REJECTED))
    )


def hidden_ids(categories: Iterable[Category]) -> frozenset[int]:
    """The ids of the categories whose objects are not shown."""
    return frozenset(category.id for category in categories if category.hidden)
