"""The order of classes in labels that go out, and the numbers that formats without names give them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from swin_annotator.core.names import key
from swin_annotator.core.types import Category
from swin_annotator.errors import LabelFileError
from swin_annotator.messages import Message

_MOST = 100_000
"""Numbers that are places in a list are below it."""


class Numbering(StrEnum):
    """A rule by which classes get their numbers."""

    KEPT = "kept"
    """The id that a category has, which came with an import where it could be kept, and never changes."""
    FROM_ZERO = "from-0"
    """Its place in the order, from 0 on."""
    FROM_ONE = "from-1"
    """Its place in the order, from 1 on."""


def ordered(categories: Sequence[Category], first: Sequence[str | int]) -> tuple[Category, ...]:
    """Categories with those named in ``first`` in front, the others behind them as they were.

    Args:
        categories: all.
        first: names, or ids; an id that is none of theirs is passed over.

    Raises:
        LabelFileError: there is no category of a name.
    """
    by_name = {key(category.name): category.id for category in reversed(categories)}
    known = {category.id for category in categories}
    ids: list[int] = []
    for wanted in first:
        if isinstance(wanted, int):
            ids += [wanted] if wanted in known else []
        elif key(wanted) in by_name:
            ids.append(by_name[key(wanted)])
        else:
            raise LabelFileError(
                Message("There is no category called {unknown}.", unknown=wanted),
                hint=Message("There are: {known}.", known=", ".join(category.name for category in categories)),
            )
    place = {number: i for i, number in enumerate(dict.fromkeys(ids))}
    return tuple(sorted(categories, key=lambda category: place.get(category.id, len(place))))


def numbers_of(categories: Sequence[Category], numbering: Numbering) -> dict[int, int]:
    """Category id -> its number, for categories in their order."""
    if numbering is Numbering.KEPT:
        return {category.id: category.id for category in categories}
    return {category.id: i for i, category in enumerate(categories, start=int(numbering is Numbering.FROM_ONE))}


def chosen(
    offered: Sequence[Numbering], categories: Sequence[Category], wanted: Numbering | None, title: str
) -> dict[int, int]:
    """Category id -> its number in a format.

    Args:
        offered: rules that the format can follow, the usual one first; none where it has no numbers.
        categories: in their order.
        wanted: the rule that is wished for; None: the usual one.
        title: the format's name in sentences.

    Returns:
        Nothing where the format has no numbers.

    Raises:
        LabelFileError: the format can't follow that rule.
    """
    if not offered and wanted is not None:
        raise LabelFileError(
            Message("{title} has no numbers for classes; they go by their names.", title=title),
            hint=Message("Leave the rule for numbers out."),
        )
    if not offered:
        return {}
    numbering = wanted or offered[0]
    if numbering not in offered:
        raise LabelFileError(
            Message("{title} can't number classes by the rule “{rule}”.", title=title, rule=numbering.value),
            hint=Message("It can by: {rules}.", rules=", ".join(rule.value for rule in offered)),
        )
    return numbers_of(categories, numbering)


def listed(categories: Sequence[Category], numbers: Mapping[int, int], title: str) -> list[str]:
    """Names by number from 0 on, for formats whose numbers are places in a list; numbers between get a name, too.

    Raises:
        LabelFileError: a number is too high for a list, or below 0.
    """
    names = {numbers[category.id]: category.name for category in categories}
    highest = max(names, default=-1)
    if min(names, default=0) < 0 or highest >= _MOST:
        raise LabelFileError(
            Message(
                "The number {number} of “{name}” is out of range for {title}.",
                number=highest,
                name=names[highest],
                title=title,
            ),
            hint=Message("Number the classes from 0 or 1 on."),
        )
    return [names.get(number, f"class {number}") for number in range(highest + 1)]
