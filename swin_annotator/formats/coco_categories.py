"""The categories of a COCO file."""

from __future__ import annotations

from collections.abc import Iterable

from swin_annotator.core.types import Category
from swin_annotator.formats.coco_values import Ids, key_of, rest_of
from swin_annotator.formats.problems import Problems
from swin_annotator.messages import Message

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
            self._problems.error("categories", where, Message("The entry has no id and was left out."))
            return
        key = key_of(entry["id"])
        if key in self.ids.known:
            message = Message("The id {id} is used twice; the first is taken.", id=key)
            self._problems.error("categories", f"{where}.id", message)
            return
        name = entry.get("name")
        if not isinstance(name, str) or not name.strip():
            name = f"category {key}"
            message = Message("The category has no name; it is called “{name}”.", name=name)
            self._problems.warning("categories", f"{where}.name", message)
        name = name.encode("utf-8", "replace").decode()  # half characters can't be kept
        if name in self._names:
            message = Message("Another category is called “{name}” too.", name=name)
            self._problems.warning("categories", f"{where}.name", message)
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
                "categories", "categories", Message("The file names no categories; they are called by number.")
            )
