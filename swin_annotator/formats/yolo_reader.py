"""YOLO data sets as Ultralytics and its kin lay them out: a text file an image, numbers as shares of its sides."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from swin_annotator.core import keypoints, turned
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import coco_kinds, text_files
from swin_annotator.formats.coco_reader import CocoLabels
from swin_annotator.formats.entries import Entry, Fault
from swin_annotator.formats.image_finder import ImageFinder, Located, Size
from swin_annotator.formats.json_lists import Item
from swin_annotator.formats.problems import WARNING
from swin_annotator.formats.yolo_classes import Classes, read_classes, root_of
from swin_annotator.messages import Message

DECIMALS = 6
"""Decimals of pixels, when shares become pixels again: what a share of 10 digits can tell."""
_NO_LABELS = frozenset(
    ("classes.txt", "labelmap.txt", "train.txt", "val.txt", "valid.txt", "test.txt", "trainval.txt", "notes.txt")
)
_OF_VOC = "ImageSets"
"""Folder of a VOC data set that lists images."""
_PARTS = {"train": "train", "val": "val", "valid": "val", "validation": "val", "test": "test"}


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """A YOLO data set.

    An image's labels are in the file of its name with ``.txt``, in ``labels`` where the image is in ``images``, else
    beside it, as Ultralytics looks for them. Images without labels stay in. The part of a split that an image is in is
    kept under its key ``split``.

    Args:
        path: ``data.yaml``, or the folder.
        images: where images are that do not lie among the labels.

    Raises:
        LabelFileError: no such file or folder, or no image of any label file is found.
    """
    root = root_of(path)
    classes = read_classes(path)
    dataset = _DataSet(root, images, classes)
    dataset.find()
    return CocoLabels(dataset.items, path.name, dataset.head)


@dataclass(frozen=True, slots=True)
class _Pair:
    """An image, its file of labels, and its part of a split."""

    image: Located
    labels: str | None
    size_hw: Size | None
    part: str


@dataclass
class _DataSet:
    root: Path
    images: Path | None
    classes: Classes
    pairs: list[_Pair] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def find(self) -> None:
        """Find the image that each label file belongs to."""
        finder = ImageFinder([self.root, *([self.images] if self.images is not None else [])])
        files = list(label_files(self.root))
        pairs: list[_Pair] = []
        taken: set[Path] = set()
        for file in files:
            found = _image_of(file, finder)
            if len(found) != 1:
                message = Message("There is no image for this file; its labels stay out.")
                if found:
                    message = Message("Several images fit this file equally well; its labels stay out.")
                self.faults.append(Fault(file, message, kind="images"))
                continue
            taken.add(found[0].file)
            pairs.append(_Pair(found[0], file, found[0].size(), _part_of(file)))
        if files and not pairs:
            raise LabelFileError(
                Message.plural(
                    "The only label file in {root} has no image beside it.",
                    "None of the {n} label files in {root} has an image beside it.",
                    len(files),
                    root=self.root,
                ),
                hint=Message(
                    "YOLO labels need the sizes of their images: open the folder of the images, or put them beside."
                ),
            )
        for path in finder.paths():
            image = finder.at(path)
            if image.file not in taken and _is_listed(path, files):
                pairs.append(_Pair(image, None, image.size(), _part_of(path)))
        if not pairs:
            raise LabelFileError(
                Message("There are no YOLO labels in {root}.", root=self.root),
                hint=Message("Give data.yaml, or the folder with images and labels."),
            )
        self.pairs = pairs

    def head(self) -> Iterator[Item | Entry]:
        """Images and categories, as COCO has them."""
        yield Item("images", [], False)
        for number, pair in enumerate(self.pairs, start=1):
            entry: dict[str, object] = {"id": number, "file_name": pair.image.path}
            if pair.size_hw is not None:
                entry |= {"height": pair.size_hw[0], "width": pair.size_hw[1]}
            if pair.part:
                entry["split"] = pair.part
            yield Entry("images", entry, pair.labels or pair.image.path)
        names = self.classes.names
        if names is None:
            found = (_class_of(line.words) for line in self._lines())
            highest = max((number for number in found if number is not None), default=-1)
            names = [f"class {i}" for i in range(min(highest + 1, _MOST_CLASSES))]
        for number, name in enumerate(names, start=1):
            points = self.classes.keypoint_names.get(number - 1)
            keys = {keypoints.KEY: points} if points else {}
            yield Entry("categories", {"id": number, "name": name, **keys}, f"class {number - 1}")

    def items(self) -> Iterator[Entry | Fault]:
        """The objects, and what can't be read."""
        yield from self.faults
        if self.classes.names is None:
            message = Message("The labels come without names of classes; they are called by number.")
            yield Fault(self.root.name, message, WARNING, "categories")
        for number, pair in enumerate(self.pairs, start=1):
            if pair.labels is None:
                continue
            try:
                lines = list(_words(self.root, pair.labels))
            except LabelFileError as error:
                yield Fault(pair.labels, error.message)
                continue
            if pair.size_hw is None:
                yield Fault(pair.labels, Message("Its image can't be read, so its labels have no size and stay out."))
                continue
            for line in lines:
                entry = self._entry(line, number, pair.size_hw)
                where = f"{pair.labels} line {line.number}"
                if isinstance(entry, str):
                    yield Fault(where, entry)
                else:
                    yield Entry("annotations", entry, where)

    def _lines(self) -> Iterator[_Line]:
        for pair in self.pairs:
            if pair.labels is not None:
                try:
                    yield from _words(self.root, pair.labels)
                except LabelFileError:  # told with the objects
                    continue

    def _entry(self, line: _Line, image: int, size_hw: Size) -> dict[str, object] | str:
        """An object as COCO has it, or why it is none."""
        number, numbers = _class_of(line.words), _numbers(line.words[1:])
        if number is None or numbers is None or len(numbers) < 4:
            return Message("The line is not a class and at least four numbers; it was left out.")
        entry: dict[str, object] = {"image_id": image, "category_id": number + 1}
        height, width = size_hw
        if len(numbers) < 6 or len(numbers) == 4 + self.classes.keypoint_numbers:
            x, y, w, h = numbers[:4]
            entry["bbox"] = [
                round((x - w / 2) * width, DECIMALS),
                round((y - h / 2) * height, DECIMALS),
                round(w * width, DECIMALS),
                round(h * height, DECIMALS),
            ]
            rest = numbers[4:]
            if len(rest) == 1:
                entry["score"] = rest[0]
            elif rest:
                entry |= _keypoints(rest, self.classes.keypoint_dimensions, size_hw)
            return entry
        if len(numbers) % 2:
            entry["score"] = numbers.pop()
        sides = (width, height)
        ring = [round(v * sides[i % 2], DECIMALS) for i, v in enumerate(numbers)]
        box = turned.of_ring(ring, coco_kinds.SLACK) if len(ring) == 8 and self._all_have_four_corners else None
        return entry | (coco_kinds.turned_entry(box) if box is not None else {"segmentation": [ring]})

    @cached_property
    def _all_have_four_corners(self) -> bool:
        """True if the objects are turned boxes: such a file and one of outlines differ in nothing else."""
        if self.classes.keypoint_numbers or self.classes.task == "segment":
            return False
        return self.classes.task == "obb" or all(len(line.words) in (9, 10) for line in self._lines())


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    words: list[str]


_MOST_CLASSES = 100_000


def label_files(root: Path) -> Iterator[str]:
    """Files of labels: in folders called ``labels``, or anywhere where there are none."""
    files = [
        path
        for path in text_files.files_below(root, ".txt")
        if path.rpartition("/")[2].lower() not in _NO_LABELS and _OF_VOC not in path.split("/")[:-1]
    ]
    among = [path for path in files if "labels" in path.split("/")[:-1] or root.name == "labels"]
    yield from among or files


def _image_of(file: str, finder: ImageFinder) -> list[Located]:
    """Return where Ultralytics looks for the image of a label file; else the nearest of this name."""
    stem = file[: -len(".txt")]
    folders = stem.split("/")[:-1]
    beside = [stem]
    if "labels" in folders:
        last = len(folders) - 1 - folders[::-1].index("labels")
        parts = stem.split("/")
        beside.insert(0, "/".join([*parts[:last], "images", *parts[last + 1 :]]))
        beside.append("/".join([*parts[:last], *parts[last + 1 :]]))
    return finder.with_stem(*beside) or finder.nearest(stem, has_suffix=False)


def _is_listed(path: str, files: list[str]) -> bool:
    """Return whether an image without labels belongs to the data set: in ``images``, where labels lie in ``labels``."""
    if any("labels" in file.split("/")[:-1] for file in files):
        return "images" in path.split("/")[:-1]
    return True


def _part_of(path: str) -> str:
    """The part of a split that a path is in, empty where it is in none."""
    return next((_PARTS[folder] for folder in path.split("/")[:-1] if folder in _PARTS), "")


def _words(root: Path, file: str) -> Iterator[_Line]:
    for number, line in enumerate(text_files.read_text(root / file).splitlines(), start=1):
        if words := line.split():
            yield _Line(number, words)


def _class_of(words: list[str]) -> int | None:
    """The class that a line names: a whole number, which some tools write as 1.0."""
    try:
        number = float(words[0])
    except ValueError:
        return None
    return int(number) if number.is_integer() and 0 <= number < _MOST_CLASSES else None


def _numbers(words: list[str]) -> list[float] | None:
    try:
        found = [float(word) for word in words]
    except ValueError:
        return None
    return found if math.isfinite(sum(found)) else None


def _keypoints(rest: list[float], dimensions: int, size_hw: Size) -> dict[str, object]:
    """Points of a pose as COCO keeps them: x, y, and how far each is to be seen."""
    height, width = size_hw
    flat: list[float] = []
    seen = 0
    for i in range(0, len(rest), dimensions):
        x, y = rest[i] * width, rest[i + 1] * height
        shows = rest[i + 2] if dimensions == 3 else (2.0 if x or y else 0.0)
        seen += shows > 0
        flat += [round(x, DECIMALS), round(y, DECIMALS), shows]
    return {"keypoints": flat, "num_keypoints": seen}
