"""Open Images' table of boxes (https://storage.googleapis.com/openimages): shares of the sides, images by their ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from swin_annotator.core.csv_cells import cell, path_cell, text_of, written
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.coco_reader import CocoLabels
from swin_annotator.formats.entries import Entry, Fault
from swin_annotator.formats.image_finder import ImageFinder, Located, Size
from swin_annotator.formats.json_lists import Item
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.table_files import Row, head_of, rows
from swin_annotator.formats.whole_files import write_together
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.formats.xml_files import number
from swin_annotator.messages import Message

TITLE, CARRIES = "Open Images", frozenset((*SEPARATE, Feature.BOXES, Feature.SCORES, Feature.CROWD))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = ".csv", "openimages.csv", True
_FLAGS = ("IsOccluded", "IsTruncated", "IsDepiction", "IsInside")
HEAD = (
    "ImageID",
    "Source",
    "LabelName",
    "Confidence",
    "XMin",
    "XMax",
    "YMin",
    "YMax",
    *_FLAGS[:2],
    "IsGroupOf",
    *_FLAGS[2:],
)
_NEEDED = tuple(name.casefold() for name in ("ImageID", "LabelName", "XMin", "XMax", "YMin", "YMax"))
_DECIMALS = 6
"""Decimals of pixels, when shares become pixels again."""
_DIGITS = 10
"""Digits of a share."""


def knows(path: Path) -> bool:
    """Return whether it is a table with Open Images' columns."""
    return path.suffix.lower() == ".csv" and path.is_file() and set(_NEEDED) <= set(head_of(path))


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The boxes of a table.

    Images are found by their ids, which are names without suffix, beside the table or in ``images``. Classes are called
    by ``class-descriptions*.csv`` beside the table, where there is one. A group is a crowd.

    Raises:
        LabelFileError: it can't be read, or has no such columns.
    """
    head = head_of(path)
    missing = [name for name in _NEEDED if name not in head]
    if missing:
        next(rows(path), None)  # tells what is wrong with a file that is no table
        raise LabelFileError(
            Message("{path} has no column {missing}.", path=path.name, missing=missing[0]),
            hint=Message("Open Images has {head}.", head=", ".join(HEAD)),
        )
    finder = ImageFinder([path.parent, *([images] if images is not None else [])])
    table = _Table(path, head, finder, _descriptions(path.parent))
    return CocoLabels(table.items, path.name, table.head)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A table for each part; an image without objects has no row. Raises LabelFileError."""
    paths = part_paths(out, parts, SUFFIX)
    write_together({paths[name]: partial(_write, dataset) for name, dataset in parts.items()})
    return tuple(paths.values())


def _descriptions(folder: Path) -> dict[str, str]:
    """The names of classes by their codes, such as ``/m/01g317``."""
    found: dict[str, str] = {}
    for path in sorted(folder.glob("class-descriptions*.csv")):
        for row in rows(path):
            if len(row.cells) >= 2:
                found[row.cells[0].strip()] = row.cells[1].strip()
    return found


@dataclass(slots=True)
class _Table:
    path: Path
    columns: list[str]
    finder: ImageFinder
    names: Mapping[str, str]
    images: dict[str, tuple[int, Size] | None] = field(default_factory=dict)
    """Id in the table -> number and size; None where it is not found."""
    classes: dict[str, int] = field(default_factory=dict)

    def head(self) -> Iterator[Item | Entry]:
        """Images and categories, in the order in which they come up."""
        yield Item("images", [], False)
        count = 0
        for row in self._rows():
            name = self._text(row, "ImageID")
            if name and name not in self.images:
                found = self._find(name)
                size = found.size() if found is not None else None
                self.images[name] = None
                if found is not None and size is not None:
                    count += 1
                    self.images[name] = (count, size)
                    entry = {"id": count, "file_name": found.path, "height": size[0], "width": size[1]}
                    yield Entry("images", entry, f"line {row.line}")
            if label := self._label(row):
                self.classes.setdefault(label, len(self.classes) + 1)
        if self.images and not count:
            raise LabelFileError(
                Message.plural(
                    "The only image in {path} is not found.",
                    "None of the {n} images in {path} is found.",
                    len(self.images),
                    path=self.path.name,
                ),
                hint=Message(
                    "Boxes are shares of the images' sides, so these are needed: open their folder, or give it."
                ),
            )
        for label, number_of_class in self.classes.items():
            yield Entry("categories", {"id": number_of_class, "name": label}, f"class {label}")

    def items(self) -> Iterator[Entry | Fault]:
        """The objects, and rows that can't be read."""
        told: set[str] = set()
        for row in self._rows():
            where, name = f"line {row.line}", self._text(row, "ImageID")
            image = self.images.get(name)
            if image is None:
                if name not in told:
                    message = Message("The image {name} is not found; its boxes have no size and stay out.", name=name)
                    yield Fault(where, message, kind="images")
                told.add(name)
                continue
            entry = self._entry(row, image[1])
            if isinstance(entry, str):
                yield Fault(where, entry, kind="rows")
            else:
                yield Entry("annotations", {**entry, "image_id": image[0]}, where)

    def _entry(self, row: Row, size_hw: Size) -> dict[str, object] | str:
        height, width = size_hw
        label = self._label(row)
        match [number(self._text(row, edge)) for edge in ("XMin", "YMin", "XMax", "YMax")]:
            case [float(a), float(b), float(c), float(d)] if label:
                box = [a * width, b * height, (c - a) * width, (d - b) * height]
            case _:
                return Message("The row has no class, or no box of four numbers; it was left out.")
        entry: dict[str, object] = {"bbox": [round(v, _DECIMALS) for v in box], "category_id": self.classes[label]}
        score = number(self._text(row, "Confidence"))
        if score is not None and score != 1:  # what people drew is certain
            entry["score"] = score
        if self._text(row, "IsGroupOf") == "1":
            entry["iscrowd"] = 1
        if attributes := {flag: True for flag in _FLAGS if self._text(row, flag) == "1"}:
            entry["attributes"] = attributes
        return entry

    def _rows(self) -> Iterator[Row]:
        found = rows(self.path)
        next(found, None)
        return found

    def _find(self, name: str) -> Located | None:
        found = self.finder.nearest(name, has_suffix=False)
        return found[0] if len(found) == 1 else None

    def _label(self, row: Row) -> str:
        label = self._text(row, "LabelName")
        return self.names.get(label, label)

    def _text(self, row: Row, column: str) -> str:
        name = column.casefold()
        place = self.columns.index(name) if name in self.columns else len(row.cells)
        return text_of(row.cells[place].strip()) if place < len(row.cells) else ""


def _write(dataset: Dataset, part: Path) -> None:
    names = {category.id: category.name for category in dataset.categories}
    with written(part, HEAD) as table:
        for image, found in grouped(dataset):
            if image.size_hw is None:
                raise ValueError(f"the size of {image.path} is not known")
            height, width = image.size_hw
            folder, slash, name = image.path.rpartition("/")
            image_id = path_cell(f"{folder}{slash}{name.rpartition('.')[0] or name}")
            for row in found:
                x, y, w, h = row.bbox_xywh
                edges = (x / width, (x + w) / width, y / height, (y + h) / height)
                shares = [f"{round(min(max(edge, 0.0), 1.0), _DIGITS):.12g}" for edge in edges]
                flags = [int(row.attributes.get(flag) is True) for flag in _FLAGS]
                score = 1 if row.score is None else row.score
                begin = (image_id, "swin-annotator", cell(names[row.category_id]), score)
                table.writerow((*begin, *shares, *flags[:2], int(row.iscrowd), *flags[2:]))
