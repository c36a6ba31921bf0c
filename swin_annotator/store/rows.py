"""Dataclass <-> row: tuples of str, int, float and None, in the order of the table's columns."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from swin_annotator.core import making, names
from swin_annotator.core.edits import Edit, Row
from swin_annotator.core.types import (
    FIRST_FILE,
    HUMAN,
    Annotation,
    Category,
    Image,
    Kind,
    KnownFile,
    LabelSource,
    Source,
    State,
    Version,
)
from swin_annotator.messages import packed, unpacked
from swin_annotator.store import values

Values = tuple[Any, ...]
UNREADABLE = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError)
"""Errors that decoding raises for values of the wrong kind, which SQLite lets into any column."""
_STATES = {state.value: state for state in State}
_begin = json.JSONDecoder().raw_decode
"""The value that a text begins with, in half the time of ``json.loads``."""
_compact = json.JSONEncoder(separators=(",", ":")).encode
_HIDE = {0xDC00 + byte: chr(0x10DC00 + byte) for byte in range(0x80, 0x100)}
_SHOW = {0x10DC00 + byte: chr(0xDC00 + byte) for byte in range(0x80, 0x100)}


@dataclass(frozen=True, slots=True)
class Table:
    """Columns in which one kind of value is kept."""

    name: str
    columns: tuple[str, ...]
    """The first is ``id``."""
    facts: frozenset[str]
    """Columns read from the image file rather than decided by a person: no step writes or compares them."""
    noted: frozenset[str]
    """Columns that the program keeps up as well: a step compares them never, and writes them where it changes them."""
    encode: Callable[[Any], Values]
    decode: Callable[[Values], Row]
    """Raises one of ``UNREADABLE`` for a row that another program, or a failing disk, left in no state to be used."""
    soft: frozenset[str] = frozenset()
    """Columns without which a row is still of use: those of them that are damaged count as empty."""

    @property
    def select(self) -> str:
        """``SELECT`` of all columns, without a condition."""
        return f"SELECT {', '.join(self.columns)} FROM {self.name}"

    @property
    def insert(self) -> str:
        """``INSERT`` of all columns."""
        return f"INSERT INTO {self.name} ({', '.join(self.columns)}) VALUES ({', '.join('?' * len(self.columns))})"

    def update(self, before: Values, after: Values) -> tuple[str, Values]:
        """``UPDATE`` of the columns that a step from ``before`` to ``after`` decides."""
        triples = zip(self.columns, before, after, strict=True)
        passed = {"id"} | self.facts | {name for name, b, a in triples if name in self.noted and b == a}
        decided = [(name, value) for name, value in zip(self.columns, after, strict=True) if name not in passed]
        names = ", ".join(f"{name} = ?" for name, _ in decided)
        return f"UPDATE {self.name} SET {names} WHERE id = ?", (*(value for _, value in decided), after[0])

    def read(self, rows: Sequence[Values]) -> list[Any]:
        """The values of all rows that can be read; the others are passed over, see ``soundness`` for who tells."""
        try:
            return list(map(self.decode, rows))
        except UNREADABLE:
            return [value for row in rows if (value := self.read_one(row)) is not None]

    def read_one(self, row: Values) -> Any | None:
        """The value of a row, None where it can't be read."""
        found = self._decoded(row)
        return self._read_partly(row) if found is None else found

    def _read_partly(self, row: Values) -> Any | None:
        """The value of a row without those of its ``soft`` columns that are damaged; None where it needs others."""
        soft = [i for i, name in enumerate(self.columns[: len(row)]) if name in self.soft]
        kept = ["" if i in soft else value for i, value in enumerate(row)]
        found = self._decoded(kept)
        for i in reversed(soft) if found is not None else ():  # a width stands alone, a height only with it
            kept[i] = row[i]
            if (fuller := self._decoded(kept)) is None:
                kept[i] = ""
            else:
                found = fuller
        return found

    def _decoded(self, row: Sequence[Any]) -> Any | None:
        try:
            return self.decode(tuple(row))
        except UNREADABLE:
            return None

    def same(self, found: Values, before: Values) -> bool:
        """Return whether a row is what a step says it was, in what the step decides; the order of keys does not count.

        A row that can't be read is not: what is damaged in it may be what the program keeps up.
        """
        if found == self._passing(found, before, self.facts):
            return True
        now = self.read_one(found)
        return now is not None and now == self.read_one(self._passing(found, before, self.facts | self.noted))

    def _passing(self, found: Values, before: Values, passed: frozenset[str]) -> Values:
        """``before`` with those of its columns as found that are not compared."""
        return tuple(f if n in passed else b for n, f, b in zip(self.columns, found, before, strict=True))


def _pack(value: Mapping[str, object]) -> str:
    # Sorting would lose the order in which an imported file had its keys.
    return _compact(dict(value)) if value else ""


def _unpack(text: str) -> dict[str, object]:
    value: dict[str, object] = json.loads(text) if text else {}
    if not isinstance(value, dict):
        raise TypeError("no keys and values")
    return value


def json_or(text: str, default: object) -> Any:
    """The JSON value of a text, ``default`` where it is none."""
    try:
        return json.loads(text)
    except UNREADABLE:
        return default


def to_stored(text: str) -> str:
    """A path, or a text that may name a file, as it is kept.

    Bytes of file names that are no UTF-8, which Python shows as lone surrogates and SQLite refuses, become characters
    of private use.
    """
    return text.translate(_HIDE)


_WORDS = {None: 0, True: 1, False: 2}
"""A person's word about an image, as it is kept."""


def word_of(kept: int) -> bool | None:
    """Return whether a person said that an image is reviewed; None where nobody said anything."""
    return None if kept == 0 else kept == 1


def _image_row(image: Image) -> Values:
    height, width = (None, None) if image.size_hw is None else (int(image.size_hw[0]), int(image.size_hw[1]))
    return (
        int(image.id),
        to_stored(image.path),
        height,
        width,
        to_stored(packed(image.error)),
        _WORDS[image.reviewed],
        _pack(image.extra),
        _compact(list(image.tags)) if image.tags else "",
        version_text(image.version),
        file_text(image.labelled_on),
        None if image.number is None else int(image.number),
        int(image.file_number),
        int(image.said_file),
    )


def _image(row: Values) -> Image:
    if not names.is_relative(row[1]):
        raise ValueError(f"{row[1]} leads out of the folder")
    # Steps of the history may have been kept before images had all columns.
    row = (*row, *("",) * (len(IMAGES.columns) - len(row)))
    return making.image(
        row[0],
        values.path(row[1].translate(_SHOW)),
        None if row[2] in (None, "") else values.size(row[2], row[3]),
        unpacked(row[4].translate(_SHOW)) if row[4] else "",
        word_of(row[5]),
        _unpack(row[6]),
        tuple(map(values.word, json.loads(row[7]))) if row[7] else (),
        Version(*_begin(row[8])[0]) if row[8] else None,
        file_of(row[9]),
        row[10] if isinstance(row[10], int) else None,
        row[11] if isinstance(row[11], int) else FIRST_FILE,
        row[12] if isinstance(row[12], int) else FIRST_FILE,
    )


def version_text(version: Version | None) -> str:
    """A file's version as it is kept."""
    return "" if version is None else _compact([version.bytes, version.changed_ns, version.content])


def file_text(file: KnownFile | None) -> str:
    """Write what is known of a file, as it is kept; empty for None."""
    if file is None:
        return ""
    seen = file.version
    return _compact([file.size_hw, None if seen is None else [seen.bytes, seen.changed_ns, seen.content]])


def file_of(text: str) -> KnownFile | None:
    """Read what ``file_text`` wrote. Raises one of ``UNREADABLE``."""
    if not text:
        return None
    size, version, *_ = json.loads(text)
    if isinstance(version, str):  # as projects up to format 7 have it, in steps that were kept
        version = [0, 0, version] if version else None
    return KnownFile(None if size is None else (size[0], size[1]), None if version is None else Version(*version))


def _category_row(category: Category) -> Values:
    place = None if category.place is None else int(category.place)
    return (int(category.id), category.name, _pack(category.extra), category.colour, int(category.hidden), place)


def _category(row: Values) -> Category:
    place = row[5] if isinstance(row[5], int) else None
    return Category(row[0], values.word(row[1]), _unpack(row[2]), values.word(row[3]), bool(row[4]), place)


@lru_cache(maxsize=1024)
def _source_text(source: Source) -> str:
    """Many objects share few sources."""
    return "" if source == HUMAN else json.dumps([source.kind, source.model, source.revision, source.prompt])


@lru_cache(maxsize=1024)
def source_of(text: str) -> Source:
    """Return who made an annotation, as the table keeps it."""
    return Source(*map(values.word, json.loads(text))) if text else HUMAN


def _annotation_row(a: Annotation) -> Values:
    x, y, w, h = a.bbox_xywh
    mask = a.mask
    return (
        int(a.id),
        int(a.image_id),
        int(a.category_id),
        float(x),
        float(y),
        float(w),
        float(h),
        a.state._value_,  # ``value`` is looked for in many places
        None if a.score is None else float(a.score),
        _source_text(a.source),
        values.rings_text(a.polygons) if a.polygons else "",
        None if mask is None else int(mask.size_hw[0]),
        None if mask is None else int(mask.size_hw[1]),
        None if mask is None else mask.counts.decode("ascii"),
        int(a.iscrowd),
        _pack(a.attributes) if a.attributes else "",
        _pack(a.extra) if a.extra else "",
        a.kind._value_,
        int(a.file_number),
    )


def _annotation(row: Values) -> Annotation:
    _, image_id, category_id, x, y, w, h, *_ = row
    if image_id.__class__ is not int or category_id.__class__ is not int:
        raise TypeError("no id")
    rings = values.rings(row[10]) if row[10] else ()
    kind, file = row[17:] if len(row) > 18 else ("", *row[17:], FIRST_FILE)[:2]  # older steps had neither, or the last
    return making.annotation(
        row[0],
        image_id,
        category_id,
        values.box(x, y, w, h),
        _STATES[row[7]],
        None if row[8] is None else values.score(row[8]),
        source_of(row[9]),
        rings,
        None if row[13] is None else values.run_lengths(row[11], row[12], row[13]),
        bool(row[14]),
        _unpack(row[15]),
        _unpack(row[16]),
        file if file.__class__ is int else FIRST_FILE,
        values.kind(kind, rings) if kind else Kind.AREA,
    )


IMAGES = Table(
    "images",
    (
        *("id", "path", "height", "width", "error", "reviewed", "extra", "tags", "version", "labelled_on", "number"),
        *("file_number", "said_file"),
    ),
    frozenset(("path", "height", "width", "error", "version", "labelled_on", "file_number")),
    frozenset(("said_file",)),
    _image_row,
    _image,
    frozenset(("height", "width", "error", "extra", "tags", "version", "labelled_on", "number")),
)
CATEGORIES = Table(
    "categories",
    ("id", "name", "extra", "colour", "hidden", "place"),
    frozenset(),
    frozenset(),
    _category_row,
    _category,
    frozenset(("extra", "colour", "place")),
)
ANNOTATIONS = Table(
    "annotations",
    (
        *("id", "image_id", "category_id", "x", "y", "w", "h", "state", "score", "source", "polygons"),
        *("mask_h", "mask_w", "mask", "iscrowd", "attributes", "extra", "kind", "file_number"),
    ),
    frozenset(),
    # The score of what waits follows what was learnt from other decisions.
    frozenset(("file_number", "score")),
    _annotation_row,
    _annotation,
    frozenset(("source", "attributes", "extra")),
)
SOURCES = Table(
    "label_sources",
    ("id", "name", "extra"),
    frozenset(),
    frozenset(),
    lambda source: (int(source.id), to_stored(source.name), _pack(source.extra)),
    lambda row: LabelSource(row[0], row[1].translate(_SHOW), _unpack(row[2])),
)
_BY_NAME = {table.name: table for table in (IMAGES, CATEGORIES, ANNOTATIONS, SOURCES)}


def table_of(row: Row) -> Table:
    """The table that keeps values of this kind."""
    match row:
        case Image():
            return IMAGES
        case Category():
            return CATEGORIES
        case Annotation():
            return ANNOTATIONS
        case LabelSource():
            return SOURCES


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


def created_text(values: Values) -> str:
    """A new annotation as JSON text for the history, as ``StoredEdit.texts`` has it, in a quarter of the time."""
    import orjson

    return orjson.dumps([ANNOTATIONS.name, *values]).decode()


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
    """The value that ``StoredEdit.texts`` wrote, equal in every field. Raises ValueError where it is damaged."""
    if text is None:
        return None
    name, *kept = json.loads(text)
    row: Row | None = _BY_NAME[name].read_one(tuple(kept))
    if row is None:
        raise ValueError("no row")
    return row
