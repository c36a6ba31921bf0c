"""Lists beside Pascal VOC's files: the images of each part of a split, and the names of the classes.

``ImageSets/Main/train.txt`` has a line for each image, its path in ``Annotations`` without a suffix. Datumaro and CVAT
find the images by these lists alone, and the classes of a data set that is not VOC's own by ``labelmap.txt`` or
``dataset_meta.json`` (https://docs.cvat.ai/docs/manual/advanced/formats/format-voc).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from swin_annotator.formats import json_files, text_files
from swin_annotator.formats.xml_files import printable

LABELS, IMAGES, LISTS = "Annotations", "JPEGImages", "ImageSets/Main"
_CLASSES, _ODD_CLASSES = "labelmap.txt", "dataset_meta.json"
_WHOLE = "trainval"
"""Name of the list where labels are not split, as VOC calls all images that are learned from."""
_PARTS = {"train": "train", "val": "val", "valid": "val", "test": "test"}
_BACKGROUND = "background"


@dataclass(frozen=True, slots=True)
class Lists:
    """Content of the lists in a folder."""

    classes: tuple[str, ...] = ()
    """Names in their order."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """File of labels, relative to the folder -> the part of a split that it is in."""


def write(folder: Path, parts: Mapping[str, Iterable[str]], names: Sequence[str]) -> None:
    """Write the lists into a folder that is being filled.

    Args:
        folder: the one of ``Annotations``.
        parts: name of a part -> paths of its images; the empty name where there is no split.
        names: of all classes, in order.

    Raises:
        OSError: they can't be written.
    """
    (folder / LISTS).mkdir(parents=True)
    for name, places in parts.items():
        lines = (PurePosixPath(place).with_suffix("").as_posix() for place in places)
        # Readers take what begins with # for a remark, and the same path from here for the image.
        said = (f"./{line}" if line.startswith("#") else line for line in lines)
        _write_lines(folder / LISTS / f"{name or _WHOLE}.txt", said)
    sayable = [printable(name) for name in names]
    if all(map(_fits_line, sayable)):
        _write_lines(folder / _CLASSES, (f"{name}:::" for name in sayable))
    else:
        (folder / _ODD_CLASSES).write_text(json.dumps({"labels": sayable}, ensure_ascii=False), encoding="utf-8")


def read(path: Path) -> Lists:
    """Read the lists in a folder, or in one in it; nothing where ``path`` is a file.

    Raises:
        LabelFileError: a list can't be read.
    """
    if not path.is_dir():
        return Lists()
    classes: dict[str, None] = {}
    parts: dict[str, str] = {}
    for name in text_files.files_below(path, ".txt"):
        folder, _, file = name.rpartition("/")
        if file == _CLASSES:
            lines = (line for line in text_files.read_text(path / name).splitlines() if not line.startswith("#"))
            found = (line.split(":")[0].strip() for line in lines)
            classes |= dict.fromkeys(label for label in found if label and label != _BACKGROUND)
        part = _PARTS.get(file.removesuffix(".txt"))
        if part and f"/{folder}".endswith(f"/{LISTS}"):
            root = folder.removesuffix(LISTS)
            listed = (line.strip().removeprefix("./") for line in text_files.read_text(path / name).splitlines())
            parts |= {f"{root}{LABELS}/{line}.xml": part for line in listed}  # remarks name no file
    for name in text_files.files_below(path, _ODD_CLASSES):
        if name.rpartition("/")[2] == _ODD_CLASSES:
            labels = json_files.listed(json_files.mapped(json_files.load(path / name)).get("labels"))
            classes |= dict.fromkeys(label for label in labels if isinstance(label, str) and label)
    return Lists(tuple(classes), parts)


def _write_lines(path: Path, lines: Iterable[str]) -> None:
    path.write_bytes("".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"))


def _fits_line(name: str) -> bool:
    """Return whether a name is what readers get from its line of ``labelmap.txt``."""
    return name.splitlines() == [name.strip()] and ":" not in name and not name.startswith("#")
