"""Labels whose objects bear the names of their categories, image by image, as most tools but COCO keep them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from swin_annotator.formats.coco_reader import CocoLabels
from swin_annotator.formats.entries import Entry, Fault
from swin_annotator.formats.json_lists import Item

Size = tuple[int, int]


class Named(NamedTuple):
    """An object as a COCO file has it, without ids, and the name of its category."""

    category: str
    entry: Mapping[str, Any]
    """Such as ``bbox``, ``segmentation``, ``score``, ``attributes``."""
    where: str
    """Its place in the file."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """An image with its objects."""

    path: str
    """Its file, as the labels name it."""
    size_hw: Size | None
    objects: Sequence[Named]
    where: str
    """Its place."""
    faults: Sequence[Fault] = ()
    tags: Sequence[str] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)


Source = Callable[[], Iterator[Labelled | Fault]]
"""Gives all images in their order, anew at each call."""


def open_named(
    source: Source, name: str, classes: Sequence[str] = (), keys: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
) -> CocoLabels:
    """A reader of such labels.

    Args:
        source: gone through twice, once for images and names, once for objects.
        name: of the file.
        classes: the categories where the labels list them; else they come in the order in which they come up. Those
            that are not listed come behind.
        keys: what a category has beside its name, by name.

    Raises:
        LabelFileError: what ``source`` raises.
    """
    labels = _NamedLabels(source, dict.fromkeys(classes), keys)
    return CocoLabels(labels.items, name, labels.head)


class _NamedLabels:
    def __init__(self, source: Source, names: dict[str, None], keys: Mapping[str, Mapping[str, Any]]) -> None:
        self._source, self._keys = source, keys
        self._ids = {name: number for number, name in enumerate(names, start=1)}

    def head(self) -> Iterator[Item | Entry]:
        """Images and categories."""
        yield Item("images", [], False)
        number = 0
        for found in self._source():
            if isinstance(found, Fault):
                continue
            number += 1
            entry = {**found.extra, "id": number, "file_name": found.path}
            if found.size_hw is not None:
                entry |= {"height": found.size_hw[0], "width": found.size_hw[1]}
            if found.tags:
                entry["tags"] = list(found.tags)
            yield Entry("images", entry, found.where)
            for row in found.objects:
                self._ids.setdefault(row.category, len(self._ids) + 1)
        for name, i in self._ids.items():
            yield Entry("categories", {"id": i, "name": name, **self._keys.get(name, {})}, f"category {i}")

    def items(self) -> Iterator[Entry | Fault]:
        """The objects, and what can't be read."""
        number = 0
        for found in self._source():
            if isinstance(found, Fault):
                yield found
                continue
            number += 1
            yield from found.faults
            for row in found.objects:
                ids = {"image_id": number, "category_id": self._ids.get(row.category)}
                yield Entry("annotations", {**row.entry, **ids}, row.where)
