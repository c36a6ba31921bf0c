"""Dataclass <-> row: tuples of str, int, float and None, in the order of the table's columns."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from swin_annotator.core.edits import Edit, Row
from swin_annotator.core.types import HUMAN, Annotation, Category, Image, Rle, Source, State

Values = tuple[Any, ...]
_compact = json.JSONEncoder(separators=(",", ":")).encode
_HIDE = {0xDC00 + byte: chr(0x10DC00 + byte) for byte in range(0x80, 0x100)}
_SHOW = {0x10DC00 + byte: chr(0xDC00 + byte) for byte in range(0x80, 0x100)}


@dataclass(frozen=True, slots=True)
class Table:
    """How one kind of value is kept."""

    name: str
    columns: tuple[str, ...]
    """The first is ``id``."""
    facts: frozenset[str]
    """Columns read from the image file rather than decided by a person: no step writes or compares them."""
    encode: Callable[[Any], Values]
    decode: Callable[[Values], Row]

    @property
    def select(self) -> str:
        """``SELECT`` of all columns, without a condition."""
        return f"SELECT {', '.join(self.columns)} FROM {self.name}"

    @property
    def insert(self) -> str:
        """``INSERT`` of all columns."""
        return f"INSERT INTO {self.name} ({', '.join(self.columns)}) VALUES ({', '.join('?' * len(self.columns))})"

    @property
    def update(self) -> str:
        """``UPDATE`` of all columns but the facts; takes the values of ``decided`` and then the id."""
        names = [name for name in self.columns[1:] if name not in self.facts]
        return f"UPDATE {self.name} SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?"

    def decided(self, values: Values) -> Values:
        """``values`` without id and facts."""
        if not self.facts:
            return values[1:]
        return tuple(v for name, v in zip(self.columns[1:], values[1:], strict=True) if name not in self.facts)

    def same(self, a: Values, b: Values) -> bool:
        """Whether two rows say the same, whatever the order of keys in their JSON, facts aside."""
        if self.decided(a) == self.decided(b):
            return True
        pairs = zip(self.columns, a, b, strict=True)
        return self.decode(a) == self.decode(tuple(x if name in self.facts else y for name, x, y in pairs))


def _pack(value: Mapping[str, object]) -> str:
    # Sorting would lose the order in which an imported file had its keys.
    return _compact(dict(value)) if value else ""


def _unpack(text: str) -> dict[str, object]:
    value: dict[str, object] = json.loads(text) if text else {}
    return value


def to_stored(text: str) -> str:
    """A path, or a text that may name a file, as it is kept.

    Bytes of file names that are no UTF-8, which Python shows as lone surrogates and SQLite refuses, become characters
    of private use.
    """
    return text.translate(_HIDE)


_WORDS = {None: 0, True: 1, False: 2}
"""What a person said of an image, as it is kept."""


def word_of(kept: int) -> bool | None:
    """Whether a person said that an image is reviewed; None where nobody said anything."""
    return None if kept == 0 else kept == 1


def _image_row(image: Image) -> Values:
    height, width = (None, None) if image.size_hw is None else (int(image.size_hw[0]), int(image.size_hw[1]))
    return (
        int(image.id),
        to_stored(image.path),
        height,
        width,
        to_stored(image.error),
        _WORDS[image.reviewed],
        _pack(image.extra),
        _compact(list(image.tags)) if image.tags else "",
    )


def _image(row: Values) -> Image:
    size = None if row[2] is None else (row[2], row[3])
    tags = tuple(json.loads(row[7])) if row[7] else ()
    return Image(row[0], row[1].translate(_SHOW), size, row[4].translate(_SHOW), word_of(row[5]), _unpack(row[6]), tags)


def _category_row(category: Category) -> Values:
    place = None if category.place is None else int(category.place)
    return (int(category.id), category.name, _pack(category.extra), category.colour, int(category.hidden), place)


def _category(row: Values) -> Category:
    return Category(row[0], row[1], _unpack(row[2]), row[3], bool(row[4]), row[5])


@lru_cache(maxsize=1024)
def _source_text(source: Source) -> str:
    """Many objects share few sources."""
    return "" if source == HUMAN else json.dumps([source.kind, source.model, source.revision, source.prompt])


@lru_cache(maxsize=1024)
def _source(text: str) -> Source:
    return Source(*json.loads(text)) if text else HUMAN


def _rings(text: str) -> tuple[tuple[float, ...], ...]:
    import orjson  # late: not needed before there are outlines

    # Four times as fast as json: an image with 2,000 outlines is read between two frames.
    return tuple(map(tuple, orjson.loads(text)))


def _annotation_row(a: Annotation) -> Values:
    x, y, w, h = (float(v) for v in a.bbox_xywh)
    polygons = _compact([[*map(float, ring)] for ring in a.polygons]) if a.polygons else ""
    mask: Values = (None, None, None)
    if a.mask is not None:
        mask = (int(a.mask.size_hw[0]), int(a.mask.size_hw[1]), a.mask.counts.decode("ascii"))
    return (
        int(a.id),
        int(a.image_id),
        int(a.category_id),
        *(x, y, w, h),
        a.state.value,
        None if a.score is None else float(a.score),
        _source_text(a.source),
        polygons,
        *mask,
        int(a.iscrowd),
        _pack(a.attributes),
        _pack(a.extra),
    )


_STATES = {state.value: state for state in State}


def _annotation(row: Values) -> Annotation:
    return Annotation(
        row[0],
        row[1],
        row[2],
        (row[3], row[4], row[5], row[6]),
        _STATES[row[7]],
        row[8],
        _source(row[9]),
        _rings(row[10]) if row[10] else (),
        None if row[13] is None else Rle((row[11], row[12]), row[13].encode("ascii")),
        bool(row[14]),
        _unpack(row[15]),
        _unpack(row[16]),
    )


IMAGES = Table(
    "images",
    ("id", "path", "height", "width", "error", "reviewed", "extra", "tags"),
    frozenset(("path", "height", "width", "error")),
    _image_row,
    _image,
)
CATEGORIES = Table(
    "categories", ("id", "name", "extra", "colour", "hidden", "place"), frozenset(), _category_row, _category
)
ANNOTATIONS = Table(
    "annotations",
    (
        *("id", "image_id", "category_id", "x", "y", "w", "h", "state", "score", "source", "polygons"),
        *("mask_h", "mask_w", "mask", "iscrowd", "attributes", "extra"),
    ),
    frozenset(),
    _annotation_row,
    _annotation,
)
_BY_NAME = {table.name: table for table in (IMAGES, CATEGORIES, ANNOTATIONS)}


def table_of(row: Row) -> Table:
    """The table that keeps values of this kind."""
    match row:
        case Image():
            return IMAGES
        case Category():
            return CATEGORIES
        case Annotation():
            return ANNOTATIONS


@dataclass(frozen=True, slots=True)
class StoredEdit:
    """An edit as table and history keep it, so that each value is encoded once."""

    edit: Edit
    table: Table
    before: Values | None
    after: Values | None

    def texts(self) -> tuple[str | None, str | None]:
        """Before and after as JSON text, for the history; see ``from_text``."""
        name = self.table.name
        return (
            None if self.before is None else _compact([name, *self.before]),
            None if self.after is None else _compact([name, *self.after]),
        )


def stored(edit: Edit) -> StoredEdit:
    """The edit with its rows encoded.

    Raises:
        ValueError: it is of two rows, or of none.
    """
    if edit.before is not None and edit.after is not None and edit.before.id != edit.after.id:
        raise ValueError(f"one edit of two rows: {edit.before.id} and {edit.after.id}")
    table = table_of(edit.row)
    before = None if edit.before is None else table.encode(edit.before)
    return StoredEdit(edit, table, before, None if edit.after is None else table.encode(edit.after))


def from_text(text: str | None) -> Row | None:
    """The value that ``StoredEdit.texts`` wrote, equal in every field."""
    if text is None:
        return None
    name, *values = json.loads(text)
    return _BY_NAME[name].decode(tuple(values))
