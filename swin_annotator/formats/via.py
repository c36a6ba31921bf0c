"""VGG Image Annotator 1 to 3 (https://www.robots.ox.ac.uk/~vgg/software/via): one JSON file, regions by image."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.types import Annotation, Kind
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import coco_kinds, json_files
from swin_annotator.formats.coco_values import number_or_none
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.json_files import listed, mapped, text
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.named_labels import Labelled, Named, open_named
from swin_annotator.formats.problems import WARNING
from swin_annotator.formats.single_rings import single_ring
from swin_annotator.formats.sniff import beginning
from swin_annotator.formats.whole_files import write_together
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.formats.coco_reader import CocoLabels

TITLE = "VIA"
CARRIES = frozenset((*SEPARATE, Feature.BOXES, Feature.OUTLINES, Feature.POINTS, Feature.LINES))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = ".json", "via.json", True
_METADATA = "_via_img_metadata"
_CLASSES = ("class", "label", "name", "type", "category", "object", "class_name")
_CLASS = "class"
_LINES = ("polyline", "line")


def knows(path: Path) -> bool:
    """Return whether it is a project of VIA, or an export of its annotations as JSON."""
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    seen = beginning(path)
    return _METADATA in seen.keys or {"filename", "regions"} <= seen.inner


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The regions of a file. Of a region's attributes the one called class, label, name … is its category.

    Raises:
        LabelFileError: it can't be read.
    """
    content = json_files.load(path)
    metadata = mapped(content).get(_METADATA, content)
    if not isinstance(metadata, dict) or not any("regions" in mapped(entry) for entry in metadata.values()):
        raise LabelFileError(
            Message("{path} is no VIA file: no image in it has regions.", path=path.name),
            hint=Message("Save the project in VIA."),
        )
    return open_named(partial(_images, metadata), path.name)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A project file for each part. Holes and parts are joined to one ring. Raises LabelFileError."""
    paths = part_paths(out, parts, SUFFIX)
    write_together({paths[name]: partial(_write, dataset) for name, dataset in parts.items()})
    return tuple(paths.values())


def _images(metadata: Mapping[str, Any]) -> Iterator[Labelled | Fault]:
    for key, value in metadata.items():
        entry = mapped(value)
        name = text(entry.get("filename"))
        if not name:
            yield Fault(f"entry {key}", Message("The entry names no image; it was left out."), kind="images")
            continue
        regions = entry.get("regions")
        found = list(regions.values()) if isinstance(regions, dict) else listed(regions)
        objects: list[Named] = []
        faults: list[Fault] = []
        for i, region in enumerate(found):
            where = f"{name} regions[{i}]"
            area = _area(mapped(mapped(region).get("shape_attributes")))
            if isinstance(area, str):
                faults.append(Fault(where, area, kind="regions"))
                continue
            if area.pop("around", False):
                message = Message("The circle or ellipse became an outline of many corners.")
                faults.append(Fault(where, message, WARNING, "circles"))
            label, rest = _category(mapped(mapped(region).get("region_attributes")))
            objects.append(Named(label, {**area, "attributes": rest} if rest else area, where))
        size = json_files.size_of(entry.get("height"), entry.get("width"))
        yield Labelled(name, size, objects, name, faults)


def _category(attributes: Mapping[str, Any]) -> tuple[str, dict[str, object]]:
    """The category among a region's attributes, and the others."""
    key = next((key for key in attributes if key.strip().casefold() in _CLASSES), None)
    if key is None and len(attributes) == 1:
        key = next(iter(attributes))
    if key is None:
        return "object", dict(attributes)
    value = attributes[key]
    if isinstance(value, dict):  # check boxes: those that are set
        value = ", ".join(name for name, is_set in value.items() if is_set is True)
    return text(value).strip() or "object", {other: v for other, v in attributes.items() if other != key}


def _area(shape: Mapping[str, Any]) -> dict[str, Any] | str:
    kind = text(shape.get("name"))

    def numbers(*keys: str) -> list[float] | None:
        found = [number_or_none(shape.get(key)) for key in keys]
        values = [value for value in found if value is not None]
        return values if len(values) == len(keys) else None

    if kind == "point" and (at := numbers("cx", "cy")):
        return coco_kinds.spots_entry(Kind.POINTS, at)
    if kind == "rect" and (box := numbers("x", "y", "width", "height")):
        return {"bbox": box}
    if kind == "circle" and (round_ := numbers("cx", "cy", "r")):
        return {"segmentation": [json_files.circle(round_[0], round_[1], round_[2], round_[2])], "around": True}
    if kind == "ellipse" and (oval := numbers("cx", "cy", "rx", "ry")):
        turned = number_or_none(shape.get("theta")) or 0.0
        degrees = turned * 180 / 3.141592653589793
        return {"segmentation": [json_files.circle(oval[0], oval[1], oval[2], oval[3], degrees)], "around": True}
    xs, ys = listed(shape.get("all_points_x")), listed(shape.get("all_points_y"))
    points = json_files.points_of([[x, y] for x, y in zip(xs, ys, strict=False)])
    if kind in _LINES and points and len(points) > 1 and len(xs) == len(ys):
        return coco_kinds.spots_entry(Kind.LINE, json_files.flat(points))
    if kind == "polygon" and points and len(xs) == len(ys):
        return {"segmentation": [json_files.flat(points)]}
    return Message("The region has no shape that is known; it was left out.")


def _write(dataset: Dataset, part: Path) -> None:
    names = {category.id: category.name for category in dataset.categories}
    metadata: dict[str, object] = {}
    for image, rows in grouped(dataset):
        if image.size_hw is None:
            raise ValueError(f"the size of {image.path} is not known")
        height, width = image.size_hw
        regions = [
            {"shape_attributes": shape, "region_attributes": {_CLASS: names[row.category_id]}}
            for row in rows
            for shape in _shapes(row, image.size_hw)
        ]
        entry = {"filename": image.path, "size": -1, "regions": regions, "file_attributes": {}}
        metadata[f"{image.path}-1"] = {**entry, "width": width, "height": height}
    options = dict.fromkeys(names.values(), "")
    content = {
        "_via_settings": {"core": {"filepath": {}, "default_filepath": ""}, "project": {"name": "swin-annotator"}},
        _METADATA: metadata,
        "_via_attributes": {"region": {_CLASS: {"type": "dropdown", "options": options}}, "file": {}},
        "_via_data_format_version": "2.0.10",
        "_via_image_id_list": list(metadata),
    }
    part.write_bytes(json_files.dump(content))


def _shapes(row: Annotation, size_hw: tuple[int, int]) -> Iterator[dict[str, object]]:
    """The shapes of an object: one for each of several points."""
    if row.kind is Kind.POINTS:
        flat = row.polygons[0]
        yield from ({"name": "point", "cx": flat[i], "cy": flat[i + 1]} for i in range(0, len(flat), 2))
    elif row.kind is Kind.LINE:
        yield {"name": "polyline", "all_points_x": row.polygons[0][::2], "all_points_y": row.polygons[0][1::2]}
    else:
        yield _shape(row, size_hw)


def _shape(row: Annotation, size_hw: tuple[int, int]) -> dict[str, object]:
    if row.mask is None and not row.polygons:
        x, y, w, h = row.bbox_xywh
        return {"name": "rect", "x": x, "y": y, "width": w, "height": h}
    ring: Sequence[Sequence[float]] = single_ring(row, size_hw).tolist()
    return {"name": "polygon", "all_points_x": [x for x, _ in ring], "all_points_y": [y for _, y in ring]}
