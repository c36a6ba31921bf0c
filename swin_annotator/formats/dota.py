"""DOTA (https://captain-whu.github.io/DOTA): a text file an image, four corners, category and difficulty a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from swin_annotator.core import turned
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.types import Annotation
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import coco_kinds, text_files
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.image_copies import LEAVE, copy_image
from swin_annotator.formats.image_finder import ImageFinder
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.named_labels import Labelled, Named, open_named
from swin_annotator.formats.per_image import places_of
from swin_annotator.formats.whole_folders import fill_parts
from swin_annotator.formats.writing import Writing
from swin_annotator.formats.xml_files import number
from swin_annotator.formats.yolo_turned import corners_of
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.formats.coco_reader import CocoLabels

TITLE, CARRIES = "DOTA", frozenset((*SEPARATE, Feature.TURNED))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = "", "", True
IMAGES, LABELS, CLASSES = "images", "labelTxt", "classes.txt"
_HEAD = ("imagesource:", "gsd:")
_LINE = re.compile(r"\s*(?:-?[\d.]+(?:[eE][-+]?\d+)?\s+){8}(?![-+\d.]+(?:[eE][-+]?\d+)?(?:\s|$))\S")
"""Eight numbers, and a word that is none: YOLO's lines are numbers alone."""
_WHOLE = re.compile(r"-?[0-9]{1,18}")
_DIFFICULT = "difficult"
_DIGITS = 6


def knows(path: Path) -> bool:
    """Return whether it is a folder with such files, by their first lines."""
    if not path.is_dir():
        return False
    for name in islice(text_files.files_below(path, ".txt"), 5):
        if _is_list(name):
            continue
        try:
            lines = text_files.read_text(path / name).splitlines()
        except LabelFileError:
            continue
        rest = [line for line in lines[:4] if line.strip() and not line.lower().startswith(_HEAD)]
        if rest and all(_LINE.match(line) for line in rest):
            return True
        if LABELS.casefold() in name.casefold() and not rest:
            return True
    return False


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The labels of a folder. An object whose corners are no box's is an outline; difficulty is an attribute.

    Raises:
        LabelFileError: there are none, or they can't be read.
    """
    finder = ImageFinder([images if images is not None else path, path])
    return open_named(partial(_labelled, path, finder, _classes(path)), path.name, list(_classes(path).values()))


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """Fill a new or empty folder for each part; an object goes out as the smallest turned box around it.

    Blanks in names become ``_``, since readers divide lines by them; ``classes.txt`` has the names as they are. Raises
    LabelFileError.
    """
    return fill_parts(parts, out, how, _fill)


def _classes(root: Path) -> dict[str, str]:
    """Word in the labels -> name of the category, where a list lies beside them."""
    file = next((name for name in text_files.files_below(root, ".txt") if _is_list(name)), CLASSES)
    try:
        names = [line.strip() for line in text_files.read_text(root / file).splitlines()]
    except LabelFileError:
        return {}
    return {word: name for name, word in _words([name for name in names if name]).items()}


def _is_list(name: str) -> bool:
    return PurePosixPath(name).name == CLASSES


def _words(names: Sequence[str]) -> dict[str, str]:
    """Name -> its word in the labels; where two names would be one word, the later has further ``_``."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in dict.fromkeys(" ".join(name.split()) for name in names):
        word = name.replace(" ", "_") or "_"
        while word in taken:
            word += "_"
        taken.add(word)
        found[name] = word
    return found


def _labelled(root: Path, finder: ImageFinder, classes: Mapping[str, str]) -> Iterator[Labelled | Fault]:
    count = 0
    for name in text_files.files_below(root, ".txt"):
        if _is_list(name):
            continue
        try:
            lines = text_files.read_text(root / name).splitlines()
        except LabelFileError as error:
            yield Fault(name, error.message, kind="files")
            continue
        count += 1
        path, size_hw = _image_of(name, finder)
        objects: list[Named] = []
        faults: list[Fault] = []
        for i, line in enumerate(lines, start=1):
            if not line.strip() or line.lower().startswith(_HEAD):
                continue
            found = _object(line, classes, f"{name} line {i}")
            if isinstance(found, Fault):
                faults.append(found)
            else:
                objects.append(found)
        yield Labelled(path, size_hw, objects, name, faults)
    if not count:
        raise LabelFileError(
            Message("There are no labels in {root}: it has no .txt files.", root=root),
            hint=Message("Give the folder of labelTxt."),
        )


def _object(line: str, classes: Mapping[str, str], where: str) -> Named | Fault:
    words = line.split()
    ring = [value for value in map(number, words[:8]) if value is not None]
    if len(ring) != 8 or len(words) < 9:
        message = Message("The line is not four corners and a category; it was left out.")
        return Fault(where, message, kind="lines")
    rest, difficult = words[8:], "0"
    if len(rest) > 1:
        *rest, difficult = rest
        if not _WHOLE.fullmatch(difficult):
            message = Message("The line ends in no whole number for its difficulty; it was left out.")
            return Fault(where, message, kind="lines")
    word = " ".join(rest)
    box = turned.of_ring(ring, coco_kinds.SLACK)
    entry: dict[str, Any] = coco_kinds.turned_entry(box) if box is not None else {"segmentation": [ring]}
    if difficult != "0":
        entry["attributes"] = {_DIFFICULT: True if difficult == "1" else int(difficult)}
    return Named(classes.get(word, word), entry, where)


def _image_of(name: str, finder: ImageFinder) -> tuple[str, tuple[int, int] | None]:
    """The path and size of the image of a file of labels: in ``images`` beside ``labelTxt``, or the nearest."""
    parts = PurePosixPath(name).with_suffix("").parts
    folders = [part for part in parts[:-1] if not part.startswith(LABELS)]
    at = next((i for i, part in enumerate(parts[:-1]) if part.startswith(LABELS)), None)
    plain = "/".join([*folders, parts[-1]])
    beside = plain if at is None else "/".join([*parts[:at], IMAGES, *parts[at + 1 :]])
    for found in (finder.with_stem(beside), finder.with_stem(plain), finder.nearest(plain, has_suffix=False)):
        if len(found) == 1:
            return found[0].path, found[0].size()
    return f"{plain}.png", None


def _fill(dataset: Dataset, how: Writing, folder: Path) -> None:
    names = {category.id: " ".join(category.name.split()) for category in dataset.categories}
    by_name = _words(list(names.values()))
    words = {category_id: by_name[name] for category_id, name in names.items()}
    (folder / CLASSES).write_bytes("".join(f"{name}\n" for name in names.values()).encode("utf-8", "backslashreplace"))
    (folder / LABELS).mkdir()
    places = places_of(dataset.images, without=IMAGES)
    for image, rows in grouped(dataset):
        place = PurePosixPath(places[image.id])
        target = folder / LABELS / place.with_suffix(".txt")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_lines(rows, words).encode("utf-8", "backslashreplace"))
        if dataset.root is not None and how.images != LEAVE:
            picture = folder / IMAGES / place
            picture.parent.mkdir(parents=True, exist_ok=True)
            copy_image(dataset.root, image.path, picture, how.images)


def _lines(rows: Sequence[Annotation], words: Mapping[int, str]) -> str:
    found = []
    for row in rows:
        numbers = " ".join(f"{v:.{_DIGITS}f}".rstrip("0").rstrip(".") for v in corners_of(row).ravel().tolist())
        value = row.attributes.get(_DIFFICULT)
        difficult = int(value) if isinstance(value, (bool, int)) else 0
        found.append(f"{numbers} {words[row.category_id]} {difficult}\n")
    return "".join(found)
