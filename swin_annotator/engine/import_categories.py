"""Categories of a label file joined to those of a project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from swin_annotator.core import names
from swin_annotator.core.types import Category


@dataclass(frozen=True, slots=True)
class Joined:
    """The file's category id -> the project's, and what has to be made for that."""

    ids: dict[int, int]
    made: tuple[Category, ...]
    alike: tuple[tuple[str, str], ...]
    """Names of the file and of the project that differ in case or blanks alone, and were not taken for one."""


def join_categories(
    theirs: Sequence[Category],
    held: Sequence[Category],
    is_fresh: Callable[[int], bool],
    first_fresh: int,
    *,
    join_alike: bool = False,
) -> Joined:
    """Join the categories of a file with those of a project by name, each with one at most.

    Two categories of one file stay two, even where both bear one name. Of several partners the one with the same id is
    taken, else the one with the same further keys, such as the supercategory, else the first.

    Args:
        theirs: of the file.
        held: of the project, in its order.
        is_fresh: whether no category ever had an id.
        first_fresh: an id beyond all that were ever used.
        join_alike: whether names that differ in case or blanks alone are one.
    """
    free = list(held)
    ids: dict[int, int] = {}
    for key in (names.key, names.loose_key) if join_alike else (names.key,):
        for category, partner in _pairs([c for c in theirs if c.id not in ids], free, key):
            ids[category.id] = partner.id
            free.remove(partner)
    made: list[Category] = []
    taken: set[int] = set()
    for category in theirs:
        if category.id in ids:
            continue
        number = category.id
        if number in taken or not is_fresh(number):
            number = max([first_fresh - 1, *taken, *(c.id for c in theirs)]) + 1  # later ids of the file can be kept
        taken.add(number)
        ids[category.id] = number
        made.append(Category(number, category.name, category.extra))
    like = {names.loose_key(c.name): c.name for c in reversed(held)}
    alike = [(c.name, like.get(names.loose_key(c.name), "")) for c in made]
    return Joined(ids, tuple(made), tuple((a, b) for a, b in alike if b and names.key(a) != names.key(b)))


def _pairs(
    theirs: Sequence[Category], held: Iterable[Category], key: Callable[[str], str]
) -> list[tuple[Category, Category]]:
    """Categories of one name, one to one, the best matches first."""
    by_name: defaultdict[str, list[Category]] = defaultdict(list)
    for category in held:
        by_name[key(category.name)].append(category)
    found: dict[int, tuple[Category, Category]] = {}
    for fits in (_same_id, _same_keys, _any):
        for category in theirs:
            partners = by_name.get(key(category.name), [])
            partner = next((p for p in partners if category.id not in found and fits(category, p)), None)
            if partner is not None:
                partners.remove(partner)
                found[category.id] = (category, partner)
    return list(found.values())


def _same_id(a: Category, b: Category) -> bool:
    return a.id == b.id


def _same_keys(a: Category, b: Category) -> bool:
    return a.extra == b.extra


def _any(_a: Category, _b: Category) -> bool:
    return True
