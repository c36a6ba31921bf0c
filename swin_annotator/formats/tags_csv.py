"""Tags of images as a table: one row per image and tag, which spreadsheets and pandas read as it is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from swin_annotator.core import tags
from swin_annotator.core.csv_cells import cell, path_cell, text_of, written
from swin_annotator.core.dataset import Dataset, HeldLabels, LabelReader, Reading
from swin_annotator.core.types import Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.label_features import Feature
from swin_annotator.formats.problems import Problems
from swin_annotator.formats.table_files import place, rows
from swin_annotator.formats.whole_files import write_together
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.messages import Message

SUFFIX, FILE_NAME, OBJECTS = ".csv", "tags.csv", False
TITLE, CARRIES = "A table of tags", frozenset((Feature.TAGS,))
IDS = False
HEAD = ("file_name", "tag")
_PATHS = ("file_name", "filename", "file", "image", "image_path", "path", "name")
_TAGS = ("tag", "tags", "label", "class", "class_name", "category")


def read(path: Path) -> Reading:
    """The tags in a table with a column for the file's name and one for the tag; other columns are passed over.

    Columns are found by usual names (``filename``, ``image``, ``path``; ``label``, ``class``, …), the delimiter (comma,
    semicolon, tab) by the first line. Rows of one file are joined; a row without a tag names an image that has none.

    Raises:
        LabelFileError: missing, no text, or no such columns.
    """
    lines = rows(path)
    first = next(lines, None)
    head = [cell.strip().casefold() for cell in first.cells] if first is not None else []
    places = place(head, _PATHS), place(head, _TAGS)
    if places[0] is None or places[1] is None:
        raise LabelFileError(
            Message("{path} has no columns for file names and tags.", path=path.name),
            hint=Message("Name them {head} and {head2}.", head=HEAD[0], head2=HEAD[1]),
        )
    problems = Problems()
    found: dict[str, list[str]] = {}
    for row in lines:
        cells = [row.cells[at] if at < len(row.cells) else "" for at in places if at is not None]
        if cells[0].strip():
            found.setdefault(cells[0], []).append(text_of(cells[1].strip()))
        else:
            problems.error("rows", f"line {row.line}", Message("The row has no file name and was left out."))
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
    with written(part, HEAD) as table:
        for image in dataset.images:
            table.writerows((path_cell(image.path), cell(tag)) for tag in image.tags or ("",))
