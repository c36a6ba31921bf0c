"""Examples as a project keeps them: by the id of their category, so that they follow when it is renamed or merged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from swin_annotator.core.categories import called
from swin_annotator.core.queries import ExemplarPrompt
from swin_annotator.core.types import BoxXYWH, Category

MERGED = "merged"
"""The project setting that holds which category became part of which."""
FORMER = "former names"
"""The project setting that holds which category was called what before: name -> id."""


@dataclass(frozen=True, slots=True)
class Example:
    """A box around an example; see ``ExemplarPrompt``, which names the category."""

    category_id: int
    """0 where the project has no such category yet."""
    name: str
    """Name of the category when it was last known."""
    image_id: int
    bbox_xywh: BoxXYWH
    negative: bool = False
    content: str = ""
    """Hash of the image's bytes when it was drawn; empty where that was not known."""

    def to_json(self) -> dict[str, object]:
        """Plain values for the project's settings."""
        box = list(self.bbox_xywh)
        kept = {"category_id": self.category_id, "category": self.name, "image": self.image_id, "bbox": box}
        return {**kept, "negative": self.negative, **({"content": self.content} if self.content else {})}


def from_json(kept: object) -> Example | None:
    """The example that ``Example.to_json`` wrote, or an older program, which knew names only; None for what is none."""
    if not isinstance(kept, dict):
        return None
    box = kept.get("bbox")
    if not isinstance(box, list) or len(box) != 4:
        return None
    try:
        x, y, w, h = (float(v) for v in box)
        category_id, image_id = int(kept.get("category_id", 0)), int(kept.get("image", 0))
    except (TypeError, ValueError):
        return None
    content = kept.get("content")
    return Example(
        category_id,
        str(kept.get("category")),
        image_id,
        (x, y, w, h),
        bool(kept.get("negative")),
        content if isinstance(content, str) else "",
    )


def merges(kept: object) -> dict[int, int]:
    """Return which category became part of which, from the project's settings; what is neither is left aside."""
    entries = kept.items() if isinstance(kept, Mapping) else ()
    return {int(a): b for a, b in entries if str(a).isdigit() and isinstance(b, int) and not isinstance(b, bool)}


def followed(category_id: int, alive: Iterable[int], merged: Mapping[int, int]) -> int:
    """The category that stands for this one: itself while it is there, else what it was merged into; 0 for none.

    A merge that was undone brings the category back, and with it everything that names it.
    """
    there = set(alive)
    seen: set[int] = set()
    while category_id not in there and category_id not in seen:
        seen.add(category_id)
        category_id = merged.get(category_id, 0)
    return category_id if category_id in there else 0


def resolved(example: Example, categories: Iterable[Category], merged: Mapping[int, int]) -> Example | None:
    """The example under its category's name of today; None while its category is deleted."""
    known = {category.id: category for category in categories}
    if not example.category_id:
        found = called(known.values(), example.name)
        return example if found is None else replace(example, category_id=found.id, name=found.name)
    there = known.get(followed(example.category_id, known, merged))
    # The id stays that of the category it was drawn for, which may come back.
    return None if there is None else replace(example, name=there.name)


def prompt_of(example: Example) -> ExemplarPrompt:
    """Return what a model is asked."""
    return ExemplarPrompt(example.name, example.image_id, example.bbox_xywh, example.negative, example.content)


def renamed_names(
    before: Mapping[int, str], categories: Iterable[Category], merged: Mapping[int, int]
) -> dict[str, str]:
    """Old name -> name of today, for the categories of ``before`` (id -> name) that are called otherwise now."""
    now = {category.id: category.name for category in categories}
    found = {name: now.get(followed(category_id, now, merged), name) for category_id, name in before.items()}
    return {old: new for old, new in found.items() if old != new}


def names_of_today(
    names: Iterable[str], categories: Iterable[Category], former: object, merged: Mapping[int, int]
) -> dict[str, str]:
    """Name -> what the category that was called so is called today; a name that a category has now stays.

    Args:
        names: as a file from before has them.
        categories: of the project.
        former: what the project keeps under ``FORMER``; what is no such thing in it is left aside.
        merged: which category became part of which.
    """
    now = {category.id: category.name for category in categories}
    ids = former if isinstance(former, Mapping) else {}
    found: dict[str, str] = {}
    for name in names:
        number = ids.get(name)
        if isinstance(number, int) and name not in now.values() and (there := followed(number, now, merged)):
            found[name] = now[there]
    return found
