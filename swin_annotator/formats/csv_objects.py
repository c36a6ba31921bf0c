"""A table with a row for each object, as TensorFlow, RetinaNet and many scripts have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from swin_annotator.core.csv_cells import cell, path_cell, text_of, written
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.coco_reader import CocoLabels
from swin_annotator.formats.entries import Entry, Fault
from swin_annotator.formats.json_lists import Item
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.table_files import Row, head_of, place, rows
from swin_annotator.formats.whole_files import write_together
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.formats.xml_files import number, whole
from swin_annotator.messages import Message

TITLE, CARRIES = "A table of objects", frozenset((*SEPARATE, Feature.BOXES, Feature.SCORES))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = ".csv", "objects.csv", True
HEAD = ("filename", "width", "height", "class", "xmin", "ymin", "xmax", "ymax", "score")
_PATHS = ("filename", "file_name", "file", "image", "image_path", "image_name", "path", "img", "image_id")
_CLASSES = ("class", "label", "class_name", "category", "category_name", "label_name", "object", "name")
_SCORES = ("score", "confidence", "conf", "probability")
_WIDTHS, _HEIGHTS = ("image_width", "img_width", "width"), ("image_height", "img_height", "height")
_EDGES = (
    ("xmin", "x1", "x_min", "left"),
    ("ymin", "y1", "y_min", "top"),
    ("xmax", "x2", "x_max", "right"),
    ("ymax", "y2", "y_max", "bottom"),
)
_SIDES = (
    ("x", "bbox_x", "left"),
    ("y", "bbox_y", "top"),
    ("w", "bbox_width", "box_width"),
    ("h", "bbox_height", "box_height"),
)


@dataclass(frozen=True, slots=True)
class _Columns:
    path: int
    category: int
    box: tuple[int, int, int, int]
    edges: bool
    """True if the box is given by its edges; else by its corner and sides."""
    width: int | None = None
    height: int | None = None
    score: int | None = None
    has_head: bool = True


def knows(path: Path) -> bool:
    """Return whether it is a table with columns for images, classes and boxes, or with RetinaNet's six and no head."""
    return path.suffix.lower() in (".csv", ".tsv") and path.is_file() and _columns(path) is not None


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The objects of a table, by the usual names of columns; a row without a box names an image that has none.

    Raises:
        LabelFileError: it can't be read, or has no such columns.
    """
    columns = _columns(path)
    if columns is None:
        next(rows(path), None)  # tells what is wrong with a file that is no table
        raise LabelFileError(
            Message("{path} has no columns for images, classes and boxes.", path=path.name),
            hint=Message("Name them {head}.", head=", ".join(HEAD[:8])),
        )
    table = _Table(path, columns)
    return CocoLabels(table.items, path.name, table.head)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A table for each part; an image without objects has a row without a box. Raises LabelFileError."""
    paths = part_paths(out, parts, SUFFIX)
    write_together({paths[name]: partial(_write, dataset) for name, dataset in parts.items()})
    return tuple(paths.values())


def _write(dataset: Dataset, part: Path) -> None:
    names = {category.id: category.name for category in dataset.categories}
    with written(part, HEAD) as table:
        for image, found in grouped(dataset):
            if image.size_hw is None:
                raise ValueError(f"the size of {image.path} is not known")
            begin = (path_cell(image.path), image.size_hw[1], image.size_hw[0])
            if not found:
                table.writerow((*begin, *[""] * 6))
            for row in found:
                x, y, w, h = row.bbox_xywh
                edges = [f"{v:.15g}" for v in (x, y, x + w, y + h)]
                table.writerow((*begin, cell(names[row.category_id]), *edges, "" if row.score is None else row.score))


def _columns(path: Path) -> _Columns | None:
    head = head_of(path)
    found, category = place(head, _PATHS), place(head, _CLASSES)
    edges = [place(head, names) for names in _EDGES]
    sides = [place(head, names) for names in _SIDES]
    chosen = edges if None not in edges else sides
    match chosen:
        case [int(a), int(b), int(c), int(d)] if found is not None and category is not None:
            box = (a, b, c, d)
        case _:
            return _without_head(head)
    width, height = place(head, _WIDTHS), place(head, _HEIGHTS)
    return _Columns(found, category, box, chosen is edges, width, height, place(head, _SCORES))


def _without_head(first: list[str]) -> _Columns | None:
    """RetinaNet's table: path, x1, y1, x2, y2, class."""
    if len(first) == 6 and "." in first[0] and all(number(text) is not None or not text for text in first[1:5]):
        return _Columns(0, 5, (1, 2, 3, 4), True, has_head=False)
    return None


@dataclass(slots=True)
class _Table:
    path: Path
    columns: _Columns

    def head(self) -> Iterator[Item | Entry]:
        """Images and categories, in the order in which they come up."""
        yield Item("images", [], False)
        images: set[str] = set()
        classes: dict[str, None] = {}
        for row in self._rows():
            name, category = self._text(row, self.columns.path), self._text(row, self.columns.category)
            if name and name not in images:
                images.add(name)
                entry: dict[str, object] = {"id": len(images), "file_name": name}
                width, height = self._side(row, self.columns.width), self._side(row, self.columns.height)
                if width is not None and height is not None:
                    entry |= {"width": width, "height": height}
                yield Entry("images", entry, f"line {row.line}")
            if category:
                classes.setdefault(category)
        for i, category in enumerate(classes, start=1):
            yield Entry("categories", {"id": i, "name": category}, f"class {category}")

    def items(self) -> Iterator[Entry | Fault]:
        """The objects, and rows that can't be read."""
        images: dict[str, int] = {}
        classes: dict[str, int] = {}
        for row in self._rows():
            where = f"line {row.line}"
            name, category = self._text(row, self.columns.path), self._text(row, self.columns.category)
            if not name:
                yield Fault(where, Message("The row has no file name and was left out."), kind="rows")
                continue
            image = images.setdefault(name, len(images) + 1)
            number_of_class = classes.setdefault(category, len(classes) + 1) if category else 0
            cells = [self._text(row, i) for i in self.columns.box]
            if not category and not any(cells):
                continue
            match [number(text) for text in cells]:
                case [float(a), float(b), float(c), float(d)] if category:
                    box = [a, b, c - a, d - b] if self.columns.edges else [a, b, c, d]
                case _:
                    yield Fault(
                        where, Message("The row has no class, or no box of four numbers; it was left out."), kind="rows"
                    )
                    continue
            entry: dict[str, object] = {"image_id": image, "category_id": number_of_class, "bbox": box}
            if self.columns.score is not None and (score := number(self._text(row, self.columns.score))) is not None:
                entry["score"] = score
            yield Entry("annotations", entry, where)

    def _rows(self) -> Iterator[Row]:
        found = rows(self.path)
        if self.columns.has_head:
            next(found, None)
        return found

    def _text(self, row: Row, place: int) -> str:
        return text_of(row.cells[place].strip()) if place < len(row.cells) else ""

    def _side(self, row: Row, place: int | None) -> int | None:
        return None if place is None else whole(self._text(row, place))
