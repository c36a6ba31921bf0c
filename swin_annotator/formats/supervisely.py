"""Supervisely projects (https://developer.supervisely.com): ``meta.json``, and data sets of ``img`` and ``ann``."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from swin_annotator.core import keypoints, turned
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.images import IMAGE_SUFFIXES
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.types import PLACED, Annotation, Image, Kind
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import json_files, supervisely_meta, text_files
from swin_annotator.formats.coco_shapes import exact_rings
from swin_annotator.formats.coco_values import number_or_none
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.image_copies import LEAVE, copy_image
from swin_annotator.formats.image_finder import ImageFinder
from swin_annotator.formats.json_files import listed, mapped, text
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.named_labels import Labelled, Named, open_named
from swin_annotator.formats.sniff import beginning
from swin_annotator.formats.supervisely_shapes import corners_of, png_of, shape_of
from swin_annotator.formats.whole_folders import fill_parts
from swin_annotator.formats.writing import Writing
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.formats.coco_reader import CocoLabels

TITLE = "Supervisely"
_SHAPES = (Feature.BOXES, Feature.TURNED, Feature.POINTS, Feature.LINES, Feature.OUTLINES, Feature.KEYPOINTS)
CARRIES = frozenset((*SEPARATE, *_SHAPES, Feature.SCORES, Feature.ATTRIBUTES, Feature.TAGS))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = "", "", True
META, IMAGES, LABELS, NESTED = "meta.json", "img", "ann", "datasets"
_AREAS = ("polygon", "multipolygon", "bitmap", "rectangle", "oriented_bbox")
Names = Mapping[str, Mapping[str, str]]
"""Class -> id of a point -> its name."""


def knows(path: Path) -> bool:
    """Return whether it is the folder of a project, its ``meta.json``, or the annotation of an image."""
    if path.is_dir():
        path = path / META
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    seen = beginning(path)
    if path.name == META:
        return {"classes", "tags"} <= seen.keys
    return {"objects", "size"} <= seen.keys and {"height", "width"} <= seen.inner


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The labels of a project, or of one annotation.

    Tags of an object are its attributes, ``confidence`` its score. Polygons of one class and instance are one object,
    as are points and what else there is of their instance.

    Raises:
        LabelFileError: they can't be read, or there are none.
    """
    root = path if path.is_dir() else path.parent
    single = None if path.is_dir() or path.name == META else path
    meta = _meta_of(root, single)
    names = {
        text(mapped(entry).get("title")): supervisely_meta.names_of(mapped(mapped(entry).get("geometry_config")))
        for entry in listed(meta.get("classes"))
    }
    classes = supervisely_meta.read_classes(meta)
    finder = ImageFinder([images if images is not None else root])
    return open_named(partial(_labelled, root, single, finder, names), path.name, list(classes), classes)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A project for each part: folders of images are data sets, those in them are nested. Raises LabelFileError.

    Masks are polygons where these give the same pixels, else bitmaps.
    """
    return fill_parts(parts, out, how, _fill)


def _meta_of(root: Path, single: Path | None) -> Mapping[str, Any]:
    """``meta.json`` of a project; of a single annotation the nearest above it, or none."""
    if single is None:
        return mapped(json_files.load(root / META))
    for folder in (root, *list(root.parents)[:4]):
        if (folder / META).is_file() and knows(folder / META):
            return mapped(json_files.load(folder / META))
    return {}


def _labelled(root: Path, single: Path | None, finder: ImageFinder, names: Names) -> Iterator[Labelled | Fault]:
    if single is not None:
        yield _read(single, single.name, finder, names)
        return
    count = 0
    for name in text_files.files_below(root, ".json"):
        if PurePosixPath(name).parent.name != LABELS:
            continue
        count += 1
        try:
            yield _read(root / name, name, finder, names)
        except LabelFileError as error:
            yield Fault(name, error.message, kind="files")
    if not count:
        raise LabelFileError(
            Message("There are no labels in {root}: no data set of it has a folder ann.", root=root),
            hint=Message("Give the folder that holds meta.json."),
        )


def _read(path: Path, where: str, finder: ImageFinder, names: Names) -> Labelled:
    content = mapped(json_files.load(path))
    if not isinstance(content.get("objects"), list):
        raise LabelFileError(
            Message("{path} is no Supervisely annotation: it has no objects.", path=path.name),
            hint=Message("Export it again."),
        )
    size = mapped(content.get("size"))
    size_hw = json_files.size_of(size.get("height"), size.get("width"))
    objects: list[Named] = []
    faults: list[Fault] = []
    groups: dict[tuple[str, str], dict[str, Any]] = {}
    for i, entry in enumerate(map(mapped, content["objects"])):
        label, place = text(entry.get("classTitle")), f"{where} objects[{i}]"
        kind = text(entry.get("geometryType")) or text(entry.get("shape"))
        found = shape_of(kind, entry, size_hw, names.get(label, {})) if label else Message("It has no class; left out.")
        if isinstance(found, str):
            faults.append(Fault(place, found, kind=f"shapes {kind}"))
            continue
        instance = text(entry.get("instance"))
        if instance and kind in (*_AREAS, "graph"):
            first = groups.setdefault((label, instance), found)
            if first is not found and _joined(first, found):
                continue
        objects.append(Named(label, _told(found, listed(entry.get("tags"))), place))
    tags = [text(mapped(tag).get("name")) for tag in listed(content.get("tags"))]
    return Labelled(_image_of(where, finder), size_hw, objects, where, faults, [tag for tag in tags if tag])


def _joined(first: dict[str, Any], found: Mapping[str, Any]) -> bool:
    """Return whether a further shape of an instance became part of its first one."""
    ours, theirs = first.get("segmentation"), found.get("segmentation")
    if isinstance(ours, list) and isinstance(theirs, list):
        ours += theirs
        return True
    with_points, without = (first, found) if keypoints.KEY in first else (found, first)
    if keypoints.KEY not in with_points or keypoints.KEY in without:
        return False
    whole: dict[str, Any] = dict(without)
    whole |= {key: with_points[key] for key in (keypoints.KEY, keypoints.COUNT)}
    whole |= {key: first[key] for key in ("score", "attributes") if key in first}
    first.clear()
    first.update(whole)
    return True


def _told(found: dict[str, Any], tags: Sequence[Any]) -> dict[str, Any]:
    """An object with what its tags say."""
    attributes: dict[str, object] = {}
    for tag in map(mapped, tags):
        name, value = text(tag.get("name")), tag.get("value")
        if name == supervisely_meta.SCORE and (score := number_or_none(value)) is not None:
            found["score"] = score
        elif name:
            attributes[name] = True if value is None else False if value == "false" else value
    if attributes:
        found["attributes"] = attributes
    return found


def _image_of(where: str, finder: ImageFinder) -> str:
    """The path of the image that an annotation is of: beside it in ``img``, or by the names of its data sets."""
    path = PurePosixPath(where)
    name = path.name[: -len(".json")]
    has_suffix = PurePosixPath(name).suffix.lower() in IMAGE_SUFFIXES
    stem = str(PurePosixPath(name).with_suffix("")) if has_suffix else name
    folders = [part for part in path.parent.parts if part not in (NESTED, LABELS)]
    beside = str(path.parent.parent / IMAGES / stem)
    plain = "/".join([*folders, stem])
    for found in (finder.with_stem(beside), finder.with_stem(plain), finder.nearest(plain, has_suffix=False)):
        exact = [image for image in found if image.path.endswith(name)] if has_suffix else found
        if len(exact or found) == 1:
            return (exact or found)[0].path
    return "/".join([*folders, name if has_suffix else f"{name}.png"])


def _fill(dataset: Dataset, how: Writing, folder: Path) -> None:
    names = {category.id: category.name for category in dataset.categories}
    (folder / META).write_bytes(json_files.dump(supervisely_meta.written(dataset)))
    top = {image.path.split("/")[0].casefold() for image in dataset.images if "/" in image.path}
    number = 0
    while f"ds{number}" in top:
        number += 1
    made: set[Path] = set()
    for image, rows in grouped(dataset):
        if image.size_hw is None:
            raise ValueError(f"the size of {image.path} is not known")
        *folders, name = image.path.split("/")
        place = folder.joinpath(f"/{NESTED}/".join(folders or [f"ds{number}"]))
        for inner in (LABELS, *((IMAGES,) if how.images != LEAVE else ())):
            if place / inner not in made:
                (place / inner).mkdir(parents=True, exist_ok=True)
                made.add(place / inner)
        content = _content(image, image.size_hw, rows, names, how.masks)
        (place / LABELS / f"{name}.json").write_bytes(json_files.dump(content))
        if dataset.root is not None and how.images != LEAVE:
            copy_image(dataset.root, image.path, place / IMAGES / name, how.images)


def _content(
    image: Image, size_hw: tuple[int, int], rows: Sequence[Annotation], names: Mapping[int, str], masks: str
) -> dict[str, object]:
    objects: list[dict[str, object]] = []
    for number, row in enumerate(rows, start=1):
        tags = [{"name": name, "value": supervisely_meta.told(v)} for name, v in supervisely_meta.tags_of(row).items()]
        shapes = list(_shapes(row, masks))
        for kind, place in shapes:
            entry = {"classTitle": names[row.category_id], "description": "", "tags": tags, "geometryType": kind}
            entry |= {"shape": kind, **({"instance": f"object{number}"} if len(shapes) > 1 else {})}
            objects.append({**entry, **place})
    height, width = size_hw
    tags_of_image = [{"name": tag, "value": None} for tag in image.tags]
    return {"description": "", "tags": tags_of_image, "size": {"height": height, "width": width}, "objects": objects}


def _shapes(row: Annotation, masks: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Kind and place of each shape of an object."""
    if row.kind in PLACED:
        pairs = _pairs(row.polygons[0])
        if row.kind is Kind.LINE:
            yield "line", {"points": {"exterior": pairs, "interior": []}}
        else:
            for pair in pairs:
                yield "point", {"points": {"exterior": [pair], "interior": []}}
        return
    points = keypoints.points_of(row)
    if points and any(seen for _, _, seen in points):
        nodes = {
            str(i): {"loc": [x, y], **({"disabled": True} if seen == keypoints.COVERED else {})}
            for i, (x, y, seen) in enumerate(points)
            if seen
        }
        yield "graph", {"nodes": nodes}
        if keypoints.is_bare(row):
            return
    yield from _areas(row, masks)


def _areas(row: Annotation, masks: str) -> Iterator[tuple[str, dict[str, object]]]:
    if (box := turned.box_of(row)) is not None:
        corners = corners_of((box.x - box.width / 2, box.y - box.height / 2, box.width, box.height))
        yield "oriented_bbox", {"points": corners, "angle": round(math.radians(box.degrees), 12)}
        return
    rings: Sequence[Sequence[float]] | None = row.polygons
    if row.mask is not None:
        rings = exact_rings(row.mask) if masks == "polygon" else None
        if rings is None:
            part = mask_crop.crop(row.mask)
            yield "bitmap", {"bitmap": {"origin": [part.left, part.top], "data": png_of(part.pixels)}}
            return
    for ring in rings or ():
        yield "polygon", {"points": {"exterior": _pairs(ring), "interior": []}}
    if not rings:
        yield "rectangle", {"points": {"exterior": corners_of(row.bbox_xywh), "interior": []}}


def _pairs(ring: Sequence[float]) -> list[list[float]]:
    return [[ring[i], ring[i + 1]] for i in range(0, len(ring), 2)]
