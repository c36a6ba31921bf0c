"""Tables that are written, with cells that a spreadsheet must not take for a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _csv import Writer

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""First characters of cells that Excel, Calc and Sheets run (OWASP, CSV injection)."""
_QUOTE = "'"


def cell(text: str) -> str:
    """A text as a cell: with an apostrophe before what would be run. ``text_of`` takes it away again."""
    return _QUOTE + text if text.lstrip(_QUOTE).startswith(_FORMULA) else text


def text_of(cell: str) -> str:
    """Return what ``cell`` was made of."""
    return cell[1:] if cell.startswith(_QUOTE) and cell.lstrip(_QUOTE).startswith(_FORMULA) else cell


def path_cell(path: str) -> str:
    """A path as a cell: ``./=x.png`` names the same file everywhere."""
    return f"./{path}" if path.startswith(_FORMULA) else path


@contextmanager
def written(path: Path, head: Sequence[str]) -> Iterator[Writer]:
    """A new table in UTF-8 that takes rows after its head; names that are no Unicode stand there escaped.

    Args:
        path: the file.
        head: names of the columns.

    Raises:
        OSError: the file can't be written.
    """
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(head)
        yield table
