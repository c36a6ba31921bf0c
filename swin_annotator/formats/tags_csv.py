"""Tags of images as a table: one row per image and tag, which spreadsheets and pandas read as it is."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from swin_annotator.core import regular, tags
from swin_annotator.core.csv_cells import cell, path_cell, text_of
from swin_annotator.core.dataset import Dataset, HeldLabels, LabelReader, Reading
from swin_annotator.core.types import Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import old_encoding
from swin_annotator.formats.label_features import Feature
from swin_annotator.formats.problems import Problems
from swin_annotator.formats.whole_files import write_together
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.messages import Message

SUFFIX, FILE_NAME, OBJECTS = ".csv", "tags.csv", False
TITLE, CARRIES = "A table of tags", frozenset((Feature.TAGS,))
IDS = False
HEAD = ("file_name", "tag")
_PATHS = ("file_name", "filename", "file", "image", "image_path", "path", "name")
_TAGS = ("tag", "tags", "label", "class", "class_name", "category")
_DELIMITERS = ",;\t"
_WIDE = (b"\xff\xfe", b"\xfe\xff")


def read(path: Path) -> Reading:
    """The tags in a table with a column for the file's name and one for the tag; other columns are passed over.

    Columns are found by usual names (``filename``, ``image``, ``path``; ``label``, ``class``, …), the delimiter (comma,
    semicolon, tab) by the first line. Rows of one file are joined; a row without a tag names an image that has none.

    Raises:
        LabelFileError: missing, no text, or no such columns.
    """
    try:
        data = regular.read(path, regular.MOST_LABELS)
        text = data.decode("utf-16" if data[:2] in _WIDE else "utf-8-sig")  # “Unicode text” of spreadsheets is UTF-16
    except OSError as error:
        raise LabelFileError(
            Message("{path} can't be read ({strerror}).", path=path, strerror=error.strerror),
            hint=Message("Check the path of the file."),
        ) from error
    except UnicodeDecodeError as error:
        raise old_encoding.refusal(path, data) from error
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise LabelFileError(
            Message("{path} is not a CSV table ({error}).", path=path.name, error=error),
            hint=Message("Export it again."),
        ) from error
    head = [cell.strip().casefold() for cell in rows[0]] if rows else []
    places = _place(head, _PATHS), _place(head, _TAGS)
    if places[0] is None or places[1] is None:
        raise LabelFileError(
            Message("{path} has no columns for file names and tags.", path=path.name),
            hint=Message("Name them {head} and {head2}.", head=HEAD[0], head2=HEAD[1]),
        )
    problems = Problems()
    found: dict[str, list[str]] = {}
    for number, row in enumerate(rows[1:], start=2):
        cells = [row[place] if place < len(row) else "" for place in places if place is not None]
        if cells[0].strip():
            found.setdefault(cells[0], []).append(text_of(cells[1].strip()))
        elif any(cell.strip() for cell in row):
            problems.error("rows", f"line {number}", Message("The row has no file name and was left out."))
    images = tuple(Image(i, name, tags=tags.clean(given)) for i, (name, given) in enumerate(found.items(), start=1))
    return Reading(Dataset(images), problems.all())


def knows(path: Path) -> bool:
    """Never: it is what a table is that no other format knows."""
    return False


def open_labels(path: Path, images: Path | None = None) -> LabelReader:
    """As ``read``; there are no objects. Raises LabelFileError."""
    return HeldLabels(read(path))


def write(dataset: Dataset, path: Path, *, masks: str = "polygon") -> None:
    """Write the table, whole or not at all; ``masks`` says nothing here. Raises LabelFileError."""
    write_split({path: dataset}, masks=masks)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A table for each part. Raises LabelFileError."""
    paths = part_paths(out, parts, SUFFIX)
    write_split({paths[name]: dataset for name, dataset in parts.items()}, masks=how.masks)
    return tuple(paths.values())


def write_split(datasets: Mapping[Path, Dataset], *, masks: str = "polygon") -> None:
    """Write several tables; none takes its place before all are whole. Raises LabelFileError."""
    write_together({path: partial(_write, dataset) for path, dataset in datasets.items()})


def _write(dataset: Dataset, part: Path) -> None:
    with part.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(HEAD)
        for image in dataset.images:
            rows.writerows((path_cell(image.path), cell(tag)) for tag in image.tags or ("",))


def _place(head: Sequence[str], names: Sequence[str]) -> int | None:
    return next((head.index(name) for name in names if name in head), None)
