"""COCO files as tools really write them -> Dataset, with every mended or lost entry told."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from swin_annotator.core import regular
from swin_annotator.core.dataset import Dataset, Problem, Reading
from swin_annotator.core.types import Annotation
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import json_lists, old_encoding, yielding_json
from swin_annotator.formats.coco_annotations import Annotations
from swin_annotator.formats.coco_categories import Categories
from swin_annotator.formats.coco_images import Images
from swin_annotator.formats.coco_values import key_of, rest_of
from swin_annotator.formats.entries import Entry, Fault
from swin_annotator.formats.json_lists import Item
from swin_annotator.formats.problems import ERROR, Problems
from swin_annotator.formats.read_errors import unreadable
from swin_annotator.messages import Message

_LISTS = ("images", "categories", "annotations")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A COCO file as read, and which of its own ids became which."""

    reading: Reading
    image_ids: Mapping[str, int]
    """The file's id, as text -> id in the dataset."""
    category_ids: Mapping[str, int]


def parse(path: Path) -> Any:
    """The JSON value in a file; NaN and infinite numbers as None.

    Raises:
        LabelFileError: missing, unreadable, cut short, or no JSON.
    """
    try:
        return yielding_json.loads(regular.read(path, regular.MOST_LABELS))  # finds out UTF-8, -16 and marks itself
    except OSError as error:
        raise unreadable(path, error) from error
    except json.JSONDecodeError as error:
        end = error.pos >= len(error.doc.rstrip()) - 1 or error.msg.startswith("Unterminated string")
        what = Message(
            "{reason} in line {line}, column {column}", reason=error.msg.lower(), line=error.lineno, column=error.colno
        )
        raise _not_whole(path, Message("it is cut short") if end else what) from error
    except RecursionError as error:
        raise _not_whole(path, Message("lists and objects lie within each other too often")) from error
    except UnicodeDecodeError as error:
        raise old_encoding.refusal(path, error.object) from error
    except ValueError as error:
        raise LabelFileError(
            Message("{path} is not a JSON file.", path=path.name), hint=Message("COCO labels are a .json file.")
        ) from error


def _not_whole(path: Path, what: str) -> LabelFileError:
    return LabelFileError(
        Message("{path} is not whole JSON: {what}.", path=path.name, what=what),
        hint=Message("Export or copy it again. Nothing was read from it."),
    )


class CocoLabels:
    """Labels as a COCO file has them, images and categories read, objects read one by one whenever they are asked for.

    Other formats come as the entries that a COCO file would have, so that all are checked alike.

    Args:
        items: gives what the file holds, anew at each call.
        name: the file's.
        head: gives what it holds without its objects; None: ``items`` is gone through for that.
        in_pieces: whether each item that is an entry holds several entries of a list, as ``json_lists.pieces`` has it.
        hold: whether objects are read on the way there, and held, where images and categories come before them; only
            in pieces.

    Raises:
        LabelFileError: not COCO.
    """

    def __init__(
        self,
        items: Callable[[], Iterator[Item | Entry | Fault]],
        name: str,
        head: Callable[[], Iterator[Item | Entry | Fault]] | None = None,
        *,
        in_pieces: bool = False,
        hold: bool = False,
    ) -> None:
        self._items, self._in_pieces = items, in_pieces
        self.area: object = None
        """Area of the object that was given last, as the file says."""
        self._head = self._problems = Problems()
        self._is_read = False
        self._images = Images(self._head)
        self._categories = Categories(self._head)
        top = _Top(self._images, self._categories, self._head, name)
        self._held: list[Annotation] | None = None
        self._take((head or items)(), top, hold)
        top.finish()
        self.dataset = Dataset(tuple(self._images.rows), tuple(self._categories.rows), (), top.extra)
        """Without its objects."""

    @property
    def image_ids(self) -> Mapping[str, int]:
        """The file's id, as text -> id in the dataset."""
        return self._images.ids.known

    @property
    def category_ids(self) -> Mapping[str, int]:
        """The file's id, as text -> id in the dataset."""
        return self._categories.ids.known

    def annotations(self) -> Iterator[Annotation]:
        """The objects, in the order of the file; the id is 0 where the file gives none that can be kept."""
        return self._read(self._items()) if self._held is None else iter(self._held)

    def _read(self, items: Iterable[Item | Entry | Fault]) -> Iterator[Annotation]:
        """The objects; however often they are read, what is wrong with them is told once."""
        problems = self._head.branch()
        if not self._is_read:
            self._problems = problems
        reader = Annotations(problems, self._images, self._categories)
        number = 0
        for item in items:
            if isinstance(item, Fault):
                tell = problems.error if item.severity == ERROR else problems.warning
                tell(item.kind, item.where, item.message)
            elif item.key == "annotations" and not (isinstance(item, Item) and not item.is_entry):
                place = "" if isinstance(item, Item) else item.where
                for entry in item.value if self._in_pieces else (item.value,):
                    row = reader.read(entry, place or number)
                    number += 1
                    if row is not None:
                        self.area = reader.area
                        yield row
        reader.finish()
        self._problems, self._is_read = problems, True

    def _take(self, items: Iterable[Item | Entry | Fault], top: _Top, hold: bool) -> None:
        """Take all; where they are to be held, hold the objects if they come after all that they refer to."""
        rows: list[Annotation] = []
        reader: Annotations | None = None
        number = 0
        for item in items:
            if isinstance(item, Fault):  # told with the objects
                continue
            if not (self._in_pieces and isinstance(item, Item) and item.is_entry):
                top.take(item)
                if hold and item.key == "annotations" and top.is_ready:
                    reader = Annotations(self._problems, self._images, self._categories)
                continue
            top.take_all(item.key, item.value)
            if item.key == "annotations" and reader is not None:
                for i, entry in enumerate(item.value, number):
                    if (row := reader.read(entry, i)) is not None:
                        rows.append(row)
                number += len(item.value)
        if reader is not None:
            reader.finish()
            self._held = rows

    def warn(self, kind: str, where: str, message: str) -> None:
        """Add something odd in the file to what was wrong."""
        self._head.warning(kind, where, message)

    def problems(self) -> tuple[Problem, ...]:
        """Return what was wrong, in the objects too once they were read."""
        return self._problems.all()

    def loaded(self) -> Loaded:
        """All of it at once; objects without an id of their own are numbered after the others."""
        rows = list(self.annotations())
        after = max((row.id for row in rows), default=0)
        for i, row in enumerate(rows):
            if row.id == 0:
                after += 1
                rows[i] = replace(row, id=after)
        dataset = replace(self.dataset, annotations=tuple(rows))
        return Loaded(Reading(dataset, self.problems()), self.image_ids, self.category_ids)


def open_labels(path: Path, *, hold: bool = False) -> CocoLabels:
    """A COCO file whose objects are not all in memory at once, as far as it is plain JSON in UTF-8.

    Args:
        path: the file.
        hold: whether all are to be in memory: most files are then read once instead of twice.

    Raises:
        LabelFileError: not JSON, not COCO, or a list of results, which has no images and categories.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        raise LabelFileError(Message("{path} is not a file.", path=path), hint=Message("Give the label file itself."))
    try:
        return CocoLabels(partial(json_lists.pieces, path, _LISTS), path.name, in_pieces=True, hold=hold)
    except json_lists.CutShort as error:
        raise _not_whole(path, Message("it is cut short")) from error
    except json_lists.KeyTwice as twice:
        return held_labels(parse(path), path.name, twice=twice.args[0])
    except (json_lists.NotPlain, OSError):  # other encodings, and all that is wrong with it
        return held_labels(parse(path), path.name)


def load(path: Path) -> Loaded:
    """All that can be read from a COCO file. Raises LabelFileError as ``open_labels``."""
    return open_labels(path, hold=True).loaded()


def read_content(content: Any, name: str) -> Loaded:
    """All that can be read from a COCO file's JSON value; ``name`` is the file's. Raises LabelFileError as ``load``."""
    return held_labels(content, name).loaded()


def held_labels(content: Any, name: str, *, twice: str = "") -> CocoLabels:
    """A COCO file's JSON value.

    Args:
        content: the value.
        name: the file's.
        twice: a key that comes more than once at its top, where JSON keeps the last.

    Raises:
        LabelFileError: as ``open_labels``.
    """
    if isinstance(content, list):
        raise LabelFileError(
            Message("{name} is a COCO results list: boxes and scores without images and categories.", name=name),
            hint=Message(
                "Import it into the project of its images, or measure it against a label file with “evaluate”."
            ),
        )
    if not isinstance(content, dict):
        raise _no_images(name)
    labels = CocoLabels(partial(_items, content), name)
    if twice:
        labels.warn("keys", f"“{twice}”", Message("The key stands in the file more than once; the last was read."))
    return labels


def _items(content: Mapping[str, Any]) -> Iterator[Item]:
    for key, value in content.items():
        if key in _LISTS and isinstance(value, list):
            yield Item(key, [], False)
            yield from (Item(key, entry, True) for entry in value)
        else:
            yield Item(key, value, False)


def _no_images(name: str) -> LabelFileError:
    return LabelFileError(
        Message("{name} is not a COCO file: it has no “images”.", name=name),
        hint=Message("Choose the .json file that holds the labels."),
    )


class _Top:
    """Takes what a file holds beside its objects, and refuses what is no COCO file."""

    def __init__(self, images: Images, categories: Categories, problems: Problems, name: str) -> None:
        self._images, self._categories, self._problems, self._name = images, categories, problems, name
        self._counts: Counter[str] = Counter()
        self._raws: dict[str, object] = {}
        self.extra: dict[str, Any] = {}

    def take(self, item: Item | Entry) -> None:
        """An item, in the file's order."""
        key = item.key
        if isinstance(item, Item) and not item.is_entry:
            self._counts.setdefault(key, 0)
            if key not in _LISTS:
                self.extra[key] = item.value
            elif not isinstance(item.value or [], list):
                raise LabelFileError(
                    Message("{name} is not a COCO file: “{key}” is not a list.", name=self._name, key=key),
                    hint=Message("Export it again."),
                )
            return
        number = self._counts[key]
        self._counts[key] += 1
        where = item.where if isinstance(item, Entry) else f"{key}[{number}]"
        if key == "images":
            self._images.add(item.value, where)
        elif key == "categories":
            self._categories.add(item.value, where)
        elif isinstance(item.value, dict):
            if number == 0 and "segments_info" in item.value:
                raise LabelFileError(
                    Message("{name} holds panoptic labels, whose masks are in separate PNG files.", name=self._name),
                    hint=Message.by_place(
                        window=Message("Call it panoptic.json and import the folder that holds it and the PNG files."),
                        shell=Message("Name its format: --format coco-panoptic."),
                    ),
                )
            if not self._counts["categories"] and "category_id" in item.value:
                raw = item.value["category_id"]
                self._raws.setdefault(raw if type(raw) is str else key_of(raw), raw)

    def take_all(self, key: str, entries: Sequence[Any]) -> None:
        """Entries of one list, in the file's order; most objects need no look here."""
        some = entries
        if key == "annotations" and self._counts["categories"]:
            some = entries[:1] if not self._counts[key] else ()
        for entry in some:
            self.take(Item(key, entry, True))
        self._counts[key] += len(entries) - len(some)

    @property
    def is_ready(self) -> bool:
        """True if images and categories, each all of them, were taken."""
        return bool(self._images.rows and self._categories.rows)

    def finish(self) -> None:
        """All items were taken."""
        if "images" not in self._counts:
            raise _no_images(self._name)
        if self._counts["images"] and not self._images.rows:
            raise LabelFileError(
                Message.plural(
                    "{name} names no image: its only image has no file name.",
                    "{name} names no image: none of its {n} images has a file name.",
                    self._counts["images"],
                    name=self._name,
                ),
                hint=Message("Each entry of “images” needs a file_name. Nothing was read from it."),
            )
        if not self._counts["categories"]:
            self._categories.invent(self._raws.values())
        self.extra = rest_of(self.extra, frozenset(), self._problems, "top level")
