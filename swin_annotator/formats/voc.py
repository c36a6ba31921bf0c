"""Pascal VOC (http://host.robots.ox.ac.uk/pascal/VOC): an XML file for each image, boxes only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import per_image, voc_lists
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.image_copies import LEAVE
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.named_labels import Labelled, Named, open_named
from swin_annotator.formats.sniff import beginning
from swin_annotator.formats.text_files import files_below
from swin_annotator.formats.whole_folders import check_outside, fill_together
from swin_annotator.formats.writing import Writing
from swin_annotator.formats.xml_files import number, printable, root_of, text_at, text_of, value_of, whole
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.formats.coco_reader import CocoLabels

TITLE, CARRIES = "Pascal VOC", frozenset((*SEPARATE, Feature.BOXES, Feature.ATTRIBUTES))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = "", "", True
PARTS_WITHIN = True
_ANNOTATION = "swin-annotator"
_FLAGS = ("pose", "truncated", "difficult", "occluded")
"""Elements of an object that are its attributes; one that says nothing is left out."""
_NOTHING = ("", "0", "Unspecified")
_MOST_CORNERS = 100_000


def knows(path: Path) -> bool:
    """Return whether it is such a file, or a folder that has one."""
    if path.is_dir():
        return any(_is_voc(path / name) for name, _ in zip(files_below(path, ".xml"), range(3), strict=False))
    return _is_voc(path)


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The labels of a file, or of all files in a folder.

    VOC's own files count pixels from 1 and include the last; so do ours and those of ``supervision``. All others are
    taken as they stand, as labelImg, CVAT and Roboflow write them. Lists of images tell the part of a split that an
    image is in, which is kept under its key ``split``.

    Raises:
        LabelFileError: it can't be read, or there are none.
    """
    lists = voc_lists.read(path)
    return open_named(partial(per_image.labelled, path, ".xml", partial(_read, lists.parts)), path.name, lists.classes)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A new or empty folder: ``Annotations``, ``JPEGImages``, and the lists of ``voc_lists`` for each part.

    A box of the pixels 0 to 9 is written as 1 to 10, as the format has it; what is not whole stays so. Raises
    LabelFileError.
    """
    for dataset in parts.values():
        if dataset.root is not None and how.images != LEAVE:
            check_outside(out, dataset.root)
    fill_together({out: partial(_fill, parts, how)})
    return (out,)


def _fill(parts: Mapping[str, Dataset], how: Writing, folder: Path) -> None:
    names = _names(parts)
    places = per_image.places_of([image for dataset in parts.values() for image in dataset.images])
    into = {"labels": folder / voc_lists.LABELS, "images": folder / voc_lists.IMAGES}
    for dataset in parts.values():
        per_image.fill(dataset, how, places, ".xml", partial(_content, names), **into)
    listed = {name: [places[image.id] for image in dataset.images] for name, dataset in parts.items()}
    voc_lists.write(folder, listed, list(names.values()))


def _names(parts: Mapping[str, Dataset]) -> dict[int, str]:
    return {category.id: category.name for dataset in parts.values() for category in dataset.categories}


def _is_voc(path: Path) -> bool:
    return (
        path.suffix.lower() == ".xml"
        and "<annotation" in (text := beginning(path).text[:4096])
        and ("<annotations" not in text)
    )


def _read(parts: Mapping[str, str], path: Path, where: str) -> Labelled:
    root = root_of(path)
    if root.tag != "annotation":
        raise LabelFileError(
            Message("{path} is no Pascal VOC file: it begins with <{tag}>.", path=path.name, tag=root.tag),
            hint=Message("See “check”."),
        )
    height, width = whole(text_at(root, "size/height")), whole(text_at(root, "size/width"))
    name = text_at(root, "filename") or text_at(root, "path") or path.with_suffix("").name
    folder = text_at(root, "folder")
    first = 1.0 if _counts_from_one(root, folder) else 0.0
    objects: list[Named] = []
    faults: list[Fault] = []
    for i, element in enumerate(root.iterfind("object"), start=1):
        place = f"{where} object {i}"
        found = _object(element, first)
        if isinstance(found, str):
            faults.append(Fault(place, found))
        else:
            objects.append(Named(text_at(element, "name"), found, place))
    size = None if height is None or width is None else (height, width)
    extra = {"split": part} if (part := parts.get(where)) else {}
    return Labelled(name, size, objects, where, faults, extra=extra)


def _counts_from_one(root: Element, folder: str) -> bool:
    database = text_at(root, "source/database")
    ours = text_at(root, "source/annotation") == _ANNOTATION
    return ours or database.startswith("The VOC") or (database == "roboflow.ai" and folder == "VOC")


def _object(element: Element, first: float) -> dict[str, object] | str:
    """An object as COCO has it, or why it is none."""
    if not text_at(element, "name"):
        return Message("The object has no name; it was left out.")
    edges = [number(text_at(element, f"bndbox/{edge}")) for edge in ("xmin", "ymin", "xmax", "ymax")]
    match edges:
        case [float(left), float(top), float(right), float(bottom)]:
            left, top = left - first, top - first
        case _:
            return Message("The object has no box of four numbers; it was left out.")
    entry: dict[str, object] = {"bbox": [left, top, right - left, bottom - top]}
    if ring := list(_corners(element, first)):
        entry["segmentation"] = [ring]
    given = {name: text for name in _FLAGS if (text := text_at(element, name)) not in _NOTHING}
    for attribute in element.iterfind("attributes/attribute"):
        given[text_at(attribute, "name")] = text_at(attribute, "value")
    if given:
        entry["attributes"] = {
            name: True if name in _FLAGS and text == "1" else value_of(text) for name, text in given.items()
        }
    return entry


def _corners(element: Element, first: float) -> Iterator[float]:
    """The outline that Roboflow and ``supervision`` put beside the box."""
    for i in range(1, _MOST_CORNERS):
        x, y = number(text_at(element, f"polygon/x{i}")), number(text_at(element, f"polygon/y{i}"))
        if x is None or y is None:
            return
        yield from (x - first, y - first)


def _content(names: Mapping[int, str], image: Image, rows: Sequence[Annotation], place: str) -> bytes:
    root = Element("annotation")
    _add(root, "folder", place.rpartition("/")[0] or "JPEGImages")
    _add(root, "filename", place)
    source = SubElement(root, "source")
    _add(source, "database", "Unknown")
    _add(source, "annotation", _ANNOTATION)
    size = SubElement(root, "size")
    assert image.size_hw is not None
    for side, length in (("width", image.size_hw[1]), ("height", image.size_hw[0]), ("depth", 3)):
        _add(size, side, str(length))
    _add(root, "segmented", "0")
    for row in rows:
        _add_object(root, names[row.category_id], row)
    indent(root)
    text: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _add_object(root: Element, name: str, row: Annotation) -> None:
    element = SubElement(root, "object")
    _add(element, "name", name)
    given = dict(row.attributes)
    _add(element, "pose", text_of(given.pop("pose", "Unspecified")))
    for flag in _FLAGS[1:3]:
        known = given.get(flag, 0) in (0, 1)  # readers refuse an object with others, which stay attributes
        _add(element, flag, str(int(bool(given.pop(flag, 0)))) if known else "0")
    if given.get("occluded") is True:
        del given["occluded"]
        _add(element, "occluded", "1")
    box = SubElement(element, "bndbox")
    x, y, w, h = row.bbox_xywh
    for edge, place in (("xmin", x + 1), ("ymin", y + 1), ("xmax", x + w), ("ymax", y + h)):
        _add(box, edge, f"{round(place, 6):.15g}")
    if given:
        listed = SubElement(element, "attributes")
        for key, value in given.items():
            attribute = SubElement(listed, "attribute")
            _add(attribute, "name", key)
            _add(attribute, "value", text_of(value))


def _add(parent: Element, tag: str, text: str) -> None:
    SubElement(parent, tag).text = printable(text)
