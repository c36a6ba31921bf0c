"""The categories of a COCO file."""

from __future__ import annotations

from collections.abc import Iterable

from swin_annotator.core.types import Category
from swin_annotator.formats.coco_values import Ids, key_of, rest_of
from swin_annotator.formats.problems import Problems

_KEYS = frozenset(("id", "name"))


class Categories:
    """Grows entry by entry."""

    def __init__(self, problems: Problems) -> None:
        self.rows: list[Category] = []
        self.ids = Ids(least=0)
        self._problems = problems
        self._names: set[str] = set()

    def add(self, entry: object, where: str) -> None:
        """Take an entry of ``categories``, or say why not."""
        if not isinstance(entry, dict) or "id" not in entry:
            self._problems.error("categories", where, "The entry has no id and was left out.")
            return
        key = key_of(entry["id"])
        if key in self.ids.known:
            self._problems.error("categories", f"{where}.id", f"The id {key} is used twice; the first is taken.")
            return
        name = entry.get("name")
        if not isinstance(name, str) or not name.strip():
            name = f"category {key}"
            self._problems.warning("categories", f"{where}.name", f"The category has no name; it is called “{name}”.")
        name = name.encode("utf-8", "replace").decode()  # half characters can't be kept
        if name in self._names:
            self._problems.warning("categories", f"{where}.name", f"Another category is called “{name}” too.")
        self._names.add(name)
        number = self.ids.take(entry["id"])
        if number is None:
            number = self.ids.fresh()
        self.ids.note(entry["id"], number)
        self.rows.append(Category(number, name, rest_of(entry, _KEYS, self._problems, where)))

    def invent(self, raws: Iterable[object]) -> None:
        """Categories for a file that lists none, from the ids its annotations name."""
        found = False
        for raw in raws:
            found = True
            self.add({"id": raw, "name": f"category {raw}"}, "categories")
        if found:
            self._problems.warning(
                "categories", "categories", "The file names no categories; they are called by number."
            )
