"""Classes of the numbers or colours of masks, in the tables that tools put beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.csv_cells import text_of
from swin_annotator.core.labelmap import NO_CLASS
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import json_files, text_files
from swin_annotator.formats.json_files import listed, mapped
from swin_annotator.formats.table_files import head_of, place, rows
from swin_annotator.messages import Message

TABLE = "classes.csv"
BACKGROUND = "background"
_LABELFORMAT, _DATUMARO = "class_id_to_name.json", "dataset_meta.json"
_TABLES = (TABLE, "labelmap.txt", "classes.txt", _LABELFORMAT, _DATUMARO)
"""Our own, CVAT's, a plain list, labelformat's and Datumaro's."""
_INDEXES, _NAMES = ("index", "id", "value", "class_id", "pixel", "number"), ("name", "class", "label", "class_name")
_COLOURS = (("red", "r"), ("green", "g"), ("blue", "b"))
_MOST = 16 << 20

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class MaskClasses:
    """Names by number, and numbers by colour where the table has colours."""

    names: Mapping[int, str]
    colours: Mapping[Colour, int]

    def name_of(self, number: int) -> str:
        """The class of a number; empty for background and void."""
        name = self.names.get(number)
        if name is None:
            return "" if number in (-1, 0, 255, 65535) else f"class {number}"
        return "" if name.casefold() in NO_CLASS else name

    def listed(self) -> list[str]:
        """The names that stand for something, in the order of their numbers."""
        return [name for number in sorted(self.names) if (name := self.name_of(number))]

    def by_colour(self, rgb: NDArray[np.uint8]) -> NDArray[np.int32]:
        """(h, w, 3) colours as numbers, -1 for those that no class has."""
        wide = rgb.astype(np.int32)
        packed = wide[..., 0] << 16 | wide[..., 1] << 8 | wide[..., 2]
        found = np.full(packed.shape, -1, np.int32)
        for (red, green, blue), number in self.colours.items():
            found[packed == (red << 16 | green << 8 | blue)] = number
        return found


def table_of(root: Path) -> Path | None:
    """The table of classes in a folder."""
    return next((root / name for name in _TABLES if (root / name).is_file()), None)


def read_classes(root: Path) -> MaskClasses:
    """The classes of a folder of masks. Raises LabelFileError: there is no table, or it can't be read."""
    path = table_of(root)
    if path is None:
        raise LabelFileError(
            Message("{root} has no table of classes.", root=root),
            hint=Message("Put classes.csv there, with the columns index and name."),
        )
    if path.suffix == ".csv":
        return _from_table(path)
    if path.suffix == ".json":
        return _from_json(path)
    lines = [line.strip() for line in text_files.read_text(path, _MOST).splitlines()]
    if path.name == "labelmap.txt":
        return _from_labelmap([line for line in lines if line and not line.startswith("#")])
    return MaskClasses({i: line for i, line in enumerate(lines) if line}, {})


def _from_table(path: Path) -> MaskClasses:
    head = head_of(path)
    index, name = place(head, _INDEXES), place(head, _NAMES)
    channels = [place(head, words) for words in _COLOURS]
    if name is None:
        raise LabelFileError(
            Message("{path} has no column for the names of classes.", path=path.name),
            hint=Message("Name them index and name."),
        )
    names: dict[int, str] = {}
    colours: dict[Colour, int] = {}
    for i, row in enumerate(list(rows(path))[1:]):
        cells = [cell.strip() for cell in row.cells] + [""] * len(head)
        number = int(cells[index]) if index is not None and cells[index].isdecimal() else i
        names[number] = text_of(cells[name])
        match [cells[channel] for channel in channels if channel is not None]:
            case [red, green, blue] if red.isdecimal() and green.isdecimal() and blue.isdecimal():
                colours.setdefault((int(red), int(green), int(blue)), number)
    return MaskClasses(names, colours)


def _from_json(path: Path) -> MaskClasses:
    """Number: name, by itself or as ``label_map``, with ``segmentation_colors`` in the order of the numbers."""
    content = mapped(json_files.load(path))
    table = mapped(content.get("label_map")) if path.name == _DATUMARO else content
    names = {int(number): name for number, name in table.items() if number.isdecimal() and isinstance(name, str)}
    if not names:
        raise LabelFileError(
            Message("{path} is no list of classes.", path=path.name),
            hint=Message("It has number: name, or take it away."),
        )
    colours: dict[Colour, int] = {}
    for number, colour in zip(sorted(names), listed(content.get("segmentation_colors")), strict=False):
        match colour:
            case [int(red), int(green), int(blue)]:
                colours.setdefault((red, green, blue), number)
    return MaskClasses(names, colours)


def _from_labelmap(lines: list[str]) -> MaskClasses:
    """Lines such as ``cat:128,0,0::``, numbered in their order, background first."""
    names: dict[int, str] = {}
    colours: dict[Colour, int] = {}
    for number, line in enumerate(lines):
        name, _, rest = line.partition(":")
        names[number] = name
        channels = rest.partition(":")[0].split(",")
        match [part.strip() for part in channels]:
            case [red, green, blue] if red.isdecimal() and green.isdecimal() and blue.isdecimal():
                colours.setdefault((int(red), int(green), int(blue)), number)
    return MaskClasses(names, colours)
