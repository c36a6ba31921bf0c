"""Tables of labels, row by row, however long."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from swin_annotator.core import regular
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import old_encoding
from swin_annotator.formats.read_errors import unreadable
from swin_annotator.formats.sniff import beginning
from swin_annotator.messages import Message

_DELIMITERS = ",;\t"


class Row(NamedTuple):
    """A row, and the line that it ends in."""

    line: int
    cells: list[str]


def rows(path: Path) -> Iterator[Row]:
    """The rows of a table that are not blank; the delimiter is the one that the first line has most of.

    Raises:
        LabelFileError: it can't be read, or is no table.
    """
    first = beginning(path).first_line
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        with regular.open_regular(path) as file:
            encoding = old_encoding.unicode_of(file.read(2))
            file.seek(0)
            text = io.TextIOWrapper(file, encoding=encoding, newline="")
            reader = csv.reader(text, delimiter=delimiter)
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    yield Row(reader.line_num, cells)
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise old_encoding.refusal(path, error.object) from error
    except csv.Error as error:
        raise LabelFileError(
            Message("{path} is not a CSV table ({error}).", path=path.name, error=error),
            hint=Message("Export it again."),
        ) from error


def head_of(path: Path) -> list[str]:
    """The first row of a table in lower case, without blanks; empty where it has none."""
    first = beginning(path).first_line
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        cells = next(csv.reader([first], delimiter=delimiter), [])
    except csv.Error:
        return []
    return [cell.strip().casefold() for cell in cells]


def place(head: Sequence[str], names: Sequence[str]) -> int | None:
    """Find the first of these columns."""
    return next((head.index(name) for name in names if name in head), None)
