"""The images of a COCO file: under which key their name stands, their size, ids and tags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from swin_annotator.core import tags
from swin_annotator.core.types import Image
from swin_annotator.formats.coco_shapes import possible_size
from swin_annotator.formats.coco_values import Ids, key_of, number_or_none, rest_of
from swin_annotator.formats.problems import Problems
from swin_annotator.messages import Message

_KEYS = frozenset(("id", "file_name", "width", "height"))
_NAMES = ("file_name", "coco_url", "path", "filename", "name")
"""Keys of an image's name: LVIS has an address alone. The first is what COCO has and we write."""


class Images:
    """Grows entry by entry."""

    def __init__(self, problems: Problems) -> None:
        self.rows: list[Image] = []
        self.by_id: dict[int, Image] = {}
        self.by_raw: dict[int, Image] = {}
        """Images by the file's own ids, those that are whole numbers."""
        self.ids = Ids(least=0)
        self._problems = problems

    def add(self, entry: object, where: str) -> None:
        """Take an entry of ``images``, or say why not."""
        name = _name(entry)
        if not isinstance(entry, dict) or not name:
            self._problems.error("images", where, Message("The entry has no file name and was left out."))
            return
        raw = entry.get("id")
        if raw is not None and key_of(raw) in self.ids.known:
            message = Message("The id {id} is used twice; its labels go to the first image.", id=raw)
            self._problems.error("images", f"{where}.id", message)
            raw = None
        number = self.ids.take(raw)
        if number is None:
            number = self.ids.fresh()
        if raw is not None:
            self.ids.note(raw, number)
        extra = rest_of(entry, _KEYS, self._problems, where)
        image = Image(number, name, _size(entry), extra=extra, tags=self._tags(extra, where))
        if type(raw) is int:
            self.by_raw[raw] = image
        self.rows.append(image)
        self.by_id[number] = image

    def _tags(self, extra: dict[str, Any], where: str) -> tuple[str, ...]:
        """The words under ``tags``, taken out of ``extra``; anything else stays there."""
        words = extra.get("tags")
        if not words:
            return ()
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            self._problems.warning(
                "tags", f"{where}.tags", Message("The tags are no list of words; they are kept unseen.")
            )
            return ()
        del extra["tags"]
        return tags.clean(word.encode("utf-8", "replace").decode() for word in words)  # no half characters


def _name(entry: object) -> str:
    """The image's name as it stands, empty where there is none."""
    found = [entry.get(key) for key in _NAMES] if isinstance(entry, dict) else []
    return next((name for name in found if isinstance(name, str) and name.strip()), "")


def _size(entry: Mapping[str, Any]) -> tuple[int, int] | None:
    height, width = number_or_none(entry.get("height")), number_or_none(entry.get("width"))
    if height is None or width is None or not possible_size(height, width):
        return None
    return (int(height), int(width))
