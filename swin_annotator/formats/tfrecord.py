"""TFRecord files as TensorFlow's object detection API lays them out: a ``tf.Example`` an image, boxes as shares."""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import cv2

from swin_annotator.core import folders, images, regular
from swin_annotator.core.class_numbers import Numbering, chosen
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.types import Annotation, Image
from swin_annotator.errors import ImageUnreadable, LabelFileError
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.image_copies import LEAVE
from swin_annotator.formats.json_files import size_of
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.named_labels import Labelled, Named, open_named
from swin_annotator.formats.read_errors import unreadable
from swin_annotator.formats.whole_files import write_together
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.formats.coco_reader import CocoLabels

TITLE, CARRIES = "TFRecord", frozenset((*SEPARATE, Feature.BOXES, Feature.CROWD))
IDS = False
NUMBERINGS = (Numbering.FROM_ONE, Numbering.KEPT)
SUFFIX, FILE_NAME, OBJECTS = ".tfrecord", "labels.tfrecord", True
_MOST = 1 << 29
"""Bytes of a record: an image and its labels."""
EDGES = ("xmin", "ymin", "xmax", "ymax")
_DECIMALS = 4
"""Decimals of pixels: shares are numbers of 32 bits."""
_ITEM = re.compile(
    r"(?P<item>\bitem\b)|\bid:\s*(?P<id>\d{1,18})"
    r"|name:\s*(?:\"(?P<name>(?:[^\"\\]|\\.)*)\"|'(?P<other>(?:[^'\\]|\\.)*)')"
)
_ESCAPED = re.compile(r"\\(.)")
_JPEG, _PNG = b"jpeg", b"png"
_AS_THEY_ARE = {".jpg": _JPEG, ".jpeg": _JPEG, ".png": _PNG}
Values = Mapping[str, Sequence[Any]]


def knows(path: Path) -> bool:
    """Return whether it begins with a record, by the length that it tells; what is in it needs a package to be read."""
    if not path.is_file():
        return False
    try:
        with regular.open_regular(path) as file:
            head, size = file.read(13), regular.size_of(file)
    except OSError:
        return False
    if not head:
        return path.suffix.lower() in (".tfrecord", ".tfrecords", ".record")
    return len(head) == 13 and struct.unpack("<Q", head[:8])[0] + 16 <= size and head[12:] == b"\n"


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The boxes of a file; the images in it stay there.

    A class without a name is called by its number, or as ``.pbtxt`` of the file's name or ``label_map.pbtxt`` has it.

    Raises:
        LabelFileError: it can't be read, or the package for it is not installed.
    """
    names = _label_map(path)
    return open_named(partial(_labelled, path, names), path.name, list(names.values()))


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A file for each part and a label map beside it. Images go in as they are, upright; what is no JPEG or PNG as PNG.

    Raises LabelFileError.
    """
    _package()
    paths = part_paths(out, parts, SUFFIX)
    categories = next(iter(parts.values())).categories if parts else ()
    numbers = chosen(NUMBERINGS, categories, how.numbering, TITLE)
    if min(numbers.values(), default=1) < 1:
        raise LabelFileError(
            Message("TFRecord keeps number 0 for the background, and a class has it."),
            hint=Message("Number the classes from 1 on."),
        )
    writers = {paths[name]: partial(_write, dataset, how, numbers) for name, dataset in parts.items()}
    maps = {paths[name].with_suffix(".pbtxt"): partial(_write_map, dataset, numbers) for name, dataset in parts.items()}
    write_together({**writers, **maps})
    return tuple(paths.values())


def _package() -> tuple[Any, Any]:
    """Return what reads and makes examples, and what makes check sums."""
    try:
        return import_module("tfrecord.example_pb2"), import_module("tfrecord.writer").TFRecordWriter
    except ImportError as error:
        raise LabelFileError(
            Message("TFRecord files need a package that is not installed."),
            hint=Message("Install it: pip install “swin-annotator[tfrecord]”."),
        ) from error


def _records(path: Path) -> Iterator[bytes | None]:
    """The records of a file; None for one whose check sum is another."""
    _, writer = _package()
    try:
        with regular.open_regular(path) as file:
            left = regular.size_of(file)
            while left:
                head = file.read(12)
                length = struct.unpack("<Q", head[:8])[0] if len(head) == 12 else _MOST + 1
                if length > min(_MOST, left - 16) or writer.masked_crc(head[:8]) != head[8:]:
                    raise LabelFileError(
                        Message("{path} is no whole TFRecord file: it is damaged or cut short.", path=path.name),
                        hint=Message("Export or copy it again; one packed by gzip has to be unpacked."),
                    )
                data, after = file.read(length), file.read(4)
                left -= length + 16
                yield data if writer.masked_crc(data) == after else None
    except OSError as error:
        raise unreadable(path, error) from error


def _values(data: bytes) -> Values | None:
    """Return what an example holds; None where it is none."""
    protos, _ = _package()
    try:
        features = protos.Example.FromString(data).features.feature
        return {
            key: getattr(features[key], kind).value
            for key in features
            if (kind := features[key].WhichOneof("kind")) is not None
        }
    except Exception as error:  # the package's own error has no place of its own to be named from
        if type(error).__name__ != "DecodeError":
            raise
        return None


def _labelled(path: Path, names: Mapping[int, str]) -> Iterator[Labelled | Fault]:
    number = 0
    for number, data in enumerate(_records(path), start=1):
        where = f"record {number}"
        values = None if data is None else _values(data)
        name = "" if values is None else _word(values, "image/filename") or _word(values, "image/source_id")
        if values is None or not name:
            message = Message("The record is damaged, or names no image; it was left out.")
            yield Fault(where, message, kind="records")
            continue
        yield _image(name, values, names, where)
    if not number:
        raise LabelFileError(
            Message("There are no records in {path}.", path=path.name), hint=Message("Export or copy it again.")
        )


def _image(name: str, values: Values, names: Mapping[int, str], where: str) -> Labelled:
    size = size_of(*(_number(values, f"image/{side}") for side in ("height", "width")))
    objects: list[Named] = []
    faults: list[Fault] = []
    edges = [values.get(f"image/object/bbox/{edge}", ()) for edge in EDGES]
    texts, numbers = values.get("image/object/class/text", ()), values.get("image/object/class/label", ())
    crowds = values.get("image/object/is_crowd", ())
    for i in range(max(map(len, edges))):
        place = f"{where} ({name}) object {i + 1}"
        shares = [float(edge[i]) for edge in edges if i < len(edge) and isinstance(edge[i], float)]
        label = _text(texts[i]) if i < len(texts) else ""
        if not label and i < len(numbers) and isinstance(numbers[i], int):
            label = names.get(numbers[i], f"class {numbers[i]}")
        if size is None or len(shares) != 4 or not all(map(math.isfinite, shares)) or not label:
            message = Message("The object has no class, no four edges, or its image no size; it was left out.")
            faults.append(Fault(place, message, kind="objects"))
            continue
        height, width = size
        left, top, right, bottom = (share * side for share, side in zip(shares, (width, height) * 2, strict=True))
        box = [round(v, _DECIMALS) for v in (left, top, right - left, bottom - top)]
        crowd = {"iscrowd": 1} if i < len(crowds) and crowds[i] == 1 else {}
        objects.append(Named(label, {"bbox": box, **crowd}, place))
    return Labelled(name, size, objects, where, faults)


def _number(values: Values, key: str) -> object:
    found = values.get(key, ())
    return found[0] if len(found) and isinstance(found[0], (int, float)) else None


def _word(values: Values, key: str) -> str:
    found = values.get(key, ())
    return _text(found[0]) if len(found) else ""


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _label_map(path: Path) -> dict[int, str]:
    """Number of a class -> its name."""
    for file in (path.with_suffix(".pbtxt"), path.with_name("label_map.pbtxt")):
        try:
            text = regular.read(file, 16 << 20).decode("utf-8", "replace")
        except OSError:
            continue
        found: dict[int, str] = {}
        ids: list[str] = []
        words: list[str] = []
        for part in (*_ITEM.finditer(text), None):
            if part is None or part["item"]:
                if ids and words:
                    found[int(ids[0])] = _ESCAPED.sub(r"\1", words[0])
                ids, words = [], []
            elif part["id"]:
                ids.append(part["id"])
            elif word := part["name"] or part["other"]:
                words.append(word)
        if found:
            return found
    return {}


def _write_map(dataset: Dataset, numbers: Mapping[int, int], part: Path) -> None:
    lines = []
    for category in dataset.categories:
        name = " ".join(category.name.split()).replace("\\", "\\\\").replace('"', '\\"')
        lines.append(f'item {{\n  id: {numbers[category.id]}\n  name: "{name}"\n}}\n')
    part.write_bytes("".join(lines).encode("utf-8", "backslashreplace"))


def _write(dataset: Dataset, how: Writing, places: Mapping[int, int], part: Path) -> None:
    _, writer = _package()
    names = {category.id: category.name for category in dataset.categories}
    with part.open("wb") as file:
        for image, rows in grouped(dataset):
            if image.size_hw is None:
                raise ValueError(f"the size of {image.path} is not known")
            values = _labels(image, image.size_hw, rows, places, names)
            if dataset.root is not None and how.images != LEAVE:
                values |= _picture(dataset.root, image.path)
            write_record(file, writer.serialize_tf_example(values), writer)


def write_record(file: BinaryIO, data: bytes, writer: Any) -> None:
    """Write a record: its length, its bytes, and a check sum of each."""
    head = struct.pack("<Q", len(data))
    file.write(head + writer.masked_crc(head) + data + writer.masked_crc(data))


def _labels(
    image: Image,
    size_hw: tuple[int, int],
    rows: Sequence[Annotation],
    places: Mapping[int, int],
    names: Mapping[int, str],
) -> dict[str, tuple[list[Any], str]]:
    height, width = size_hw
    name = image.path.encode("utf-8", "backslashreplace")
    edges: list[list[float]] = [[], [], [], []]
    for row in rows:
        x, y, w, h = row.bbox_xywh
        shares = (max(0.0, x) / width, max(0.0, y) / height, min(width, x + w) / width, min(height, y + h) / height)
        for edge, share in zip(edges, shares, strict=True):
            edge.append(share)
    texts = [names[row.category_id].encode("utf-8", "backslashreplace") for row in rows]
    return {
        "image/height": ([height], "int"),
        "image/width": ([width], "int"),
        "image/filename": ([name], "byte"),
        "image/source_id": ([str(image.id).encode()], "byte"),
        **{f"image/object/bbox/{edge}": (shares, "float") for edge, shares in zip(EDGES, edges, strict=True)},
        "image/object/class/text": (texts, "byte"),
        "image/object/class/label": ([places[row.category_id] for row in rows], "int"),
        "image/object/is_crowd": ([int(row.iscrowd) for row in rows], "int"),
    }


def _picture(root: Path, path: str) -> dict[str, tuple[list[Any], str]]:
    """The image as readers decode it, who know nothing of EXIF."""
    file = root / path
    if not folders.leads_inside(root, path):
        raise LabelFileError(
            Message("{path} leads out of the folder by a link; its image is not packed.", path=path),
            hint=Message("Put the image itself there or take its labels away, then export again."),
        )
    kind = _AS_THEY_ARE.get(file.suffix.lower())
    try:
        if kind is not None and images.is_upright(file):
            data = file.read_bytes()
        else:
            kind, pixels = _PNG, images.read_rgb(file)
            data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))[1].tobytes()
    except (ImageUnreadable, OSError) as error:
        raise LabelFileError(
            Message("{path} can't be packed: the file is gone or can't be read.", path=path),
            hint=Message("Put it back or take its labels away, then export again."),
        ) from error
    return {"image/encoded": ([data], "byte"), "image/format": ([kind], "byte")}
