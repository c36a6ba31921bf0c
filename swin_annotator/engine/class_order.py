"""The order of classes and the rule of their numbers by which a project was last exported, kept for the next time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from swin_annotator.core.class_numbers import Numbering, numbers_of, ordered
from swin_annotator.core.types import Category
from swin_annotator.store.project import Project

ORDER, NUMBERINGS = "exportClasses", "exportNumberings"
"""Settings of a project: ids of categories in their order; format -> its rule for the numbers of classes."""


def order_of(project: Project) -> list[int]:
    """Ids of the categories that come first, as they were last chosen; none where nothing was."""
    kept = project.setting(ORDER, [])
    return [number for number in kept if type(number) is int] if isinstance(kept, list) else []


def numberings_of(project: Project) -> dict[str, Numbering]:
    """Format -> the rule last chosen for it; those with the usual rule are left out."""
    kept = project.setting(NUMBERINGS, {})
    known = {rule.value: rule for rule in Numbering}
    found = kept.items() if isinstance(kept, dict) else ()
    return {name: known[rule] for name, rule in found if isinstance(rule, str) and rule in known}


def order_kept(categories: Sequence[Category], first: Sequence[str | int]) -> list[int]:
    """Return the value of ``ORDER`` for an order; empty where it is the project's. Raises LabelFileError."""
    ids = [category.id for category in ordered(categories, first)]
    return [] if ids == [category.id for category in categories] else ids


def numberings_kept(kept: object, format_name: str, rule: Numbering | None) -> dict[str, object]:
    """Return the value of ``NUMBERINGS`` with the rule for one format in it."""
    others = {name: value for name, value in kept.items() if name != format_name} if isinstance(kept, dict) else {}
    return {**others, format_name: rule.value} if rule else others


def ids_given_out(project: Project, format_name: str) -> Mapping[int, int]:
    """Category id -> the number that exports in a format give it."""
    rule = numberings_of(project).get(format_name) or Numbering.KEPT
    return numbers_of(ordered(project.categories(), order_of(project)), rule)
