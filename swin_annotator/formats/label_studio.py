"""Label Studio (https://labelstud.io/guide/export): a JSON list of tasks, places in per cent of the sides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from swin_annotator.core import turned
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.types import Annotation, Category, Image, Kind
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import coco_kinds, json_files, label_studio_answers, point_groups
from swin_annotator.formats.coco_values import number_or_none
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.json_files import listed, mapped, text
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.label_studio_brush import unpacked
from swin_annotator.formats.label_studio_config import IMAGE, TAGS, Controls, check_replaceable, path_beside
from swin_annotator.formats.named_labels import Labelled, Named, open_named
from swin_annotator.formats.point_groups import PointNames, Spot, spots_of, told_of
from swin_annotator.formats.single_rings import single_ring
from swin_annotator.formats.sniff import beginning
from swin_annotator.formats.whole_files import write_together
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.formats.coco_reader import CocoLabels

TITLE = "Label Studio"
_REST = (Feature.SCORES, Feature.ATTRIBUTES, Feature.TAGS)
_SHAPES = (Feature.BOXES, Feature.TURNED, Feature.POINTS, Feature.OUTLINES, Feature.KEYPOINTS)
CARRIES = frozenset((*SEPARATE, *_SHAPES, *_REST))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = ".json", "label_studio.json", True
Size = tuple[int, int]
_DECIMALS = 6
"""Decimals of pixels, when per cent become pixels again."""
_COVERED = "covered"
"""The note at a key point that something is in front of."""
_LEFT_IN_MIN = frozenset(("annotation_id", "lead_time"))
"""Keys of an entry of JSON-MIN, which has neither ``data`` nor the ids of regions."""
_KINDS = ("rectangle", "polygon", "ellipse", "brush", "keypoint")


def knows(path: Path) -> bool:
    """Return whether it is a list of tasks, or of what is left of them in JSON-MIN, which is refused with a hint."""
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    seen = beginning(path)
    tasks = "data" in seen.inner and bool({"annotations", "predictions", "completions"} & seen.inner)
    return seen.is_list and (tasks or seen.inner >= _LEFT_IN_MIN)


def open_labels(path: Path, images: Path | None = None) -> CocoLabels:
    """The regions of an export as JSON: of every annotation that was not cancelled, else of the predictions.

    Points whose parent is a region of another kind are its key points.

    Raises:
        LabelFileError: it can't be read, or is no list of tasks.
    """
    content = json_files.load(path)
    tasks = content if isinstance(content, list) else [content]
    if not any("data" in mapped(task) for task in tasks):
        if any(mapped(task).keys() >= _LEFT_IN_MIN for task in tasks):
            raise LabelFileError(
                Message("{path} is Label Studio's JSON-MIN, which does not say what belongs together.", path=path.name),
                hint=Message("Export the project as “JSON”."),
            )
        raise LabelFileError(
            Message("{path} holds no tasks of Label Studio.", path=path.name),
            hint=Message("Export the project as “JSON”."),
        )
    names = PointNames()
    return open_named(partial(_images, tasks, names), path.name, (), names.keys)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A list of tasks for each part, and beside each the labelling configuration of its project.

    Raises LabelFileError, also where somebody else's configuration is in the way.
    """
    paths = part_paths(out, parts, SUFFIX)
    controls = Controls(next(iter(parts.values())).categories if parts else ())
    writers = {paths[name]: partial(_write, dataset, controls) for name, dataset in parts.items()}
    configs = {path_beside(path): partial(_write_config, controls) for path in paths.values()}
    for path in configs:
        check_replaceable(path)
    write_together({**writers, **configs})
    return tuple(paths.values())


def _images(tasks: Sequence[Any], points: PointNames) -> Iterator[Labelled | Fault]:
    for i, task in enumerate(tasks):
        where = f"tasks[{i}]"
        name = _image_of(mapped(mapped(task).get("data")))
        if not name:
            yield Fault(where, Message("The task has no image; it was left out."), kind="images")
            continue
        found = [mapped(entry) for key in ("annotations", "completions") for entry in listed(mapped(task).get(key))]
        kept = [entry for entry in found if entry.get("was_cancelled") is not True]
        kept = kept or [mapped(entry) for entry in listed(mapped(task).get("predictions"))[:1]]
        regions = [mapped(region) for entry in kept for region in listed(entry.get("result"))]
        meta = mapped(mapped(task).get("meta"))
        points.told(meta.get(point_groups.KEY))
        yield _labelled(name, regions, where, points, label_studio_answers.said(regions, meta))


def _labelled(
    name: str,
    regions: Sequence[Mapping[str, Any]],
    where: str,
    points: PointNames,
    said: Mapping[str, dict[str, object]],
) -> Labelled:
    shapes = {text(region.get("id")) for region in regions if text(region.get("type")).startswith(_KINDS)} - {""}
    labels: defaultdict[str, list[str]] = defaultdict(list)
    for region in regions:
        labels[text(region.get("id"))] += _labels(region)
    objects: list[Named] = []
    faults: list[Fault] = []
    tags: list[str] = []
    size: Size | None = None
    spots = _key_points(regions)
    for k, region in enumerate(regions):
        kind, place = text(region.get("type")), f"{where} ({name}) result[{k}]"
        if kind == "choices" and text(region.get("id")) not in shapes:
            tags += [text(choice) for choice in listed(mapped(region.get("value")).get("choices"))]
        own = json_files.size_of(region.get("original_height"), region.get("original_width"))
        size = size or own
        if not _is_shape(kind) or text(region.get("id")) in spots.members:
            continue
        names = _labels(region) or labels[text(region.get("id"))]
        found = (
            _area(kind, mapped(region.get("value")), own) if own else Message("The region has no image size; left out.")
        )
        if isinstance(found, str):
            faults.append(Fault(place, found, kind="regions"))
            continue
        if (score := number_or_none(region.get("score"))) is not None:
            found["score"] = score
        if told := said.get(text(region.get("id"))):
            found["attributes"] = told
        own_spots = spots.of.get(text(region.get("id")), ())
        for label in dict.fromkeys(names or ["object"]):
            objects.append(Named(label, {**found, **points.entry(label, own_spots)}, place))
    return Labelled(name, size, objects, where, faults, [tag for tag in tags if tag])


def _is_shape(kind: str) -> bool:
    """Return whether regions of this type have a place on the image, known here or not."""
    return kind.startswith(_KINDS) or (kind.endswith("labels") and kind != "labels")


class _KeyPoints(NamedTuple):
    members: frozenset[str]
    """Ids of regions that are key points of another."""
    of: Mapping[str, list[Spot]]
    """Id of a region -> its key points."""


def _key_points(regions: Sequence[Mapping[str, Any]]) -> _KeyPoints:
    kinds = {text(region.get("id")): text(region.get("type")) for region in regions}
    members: set[str] = set()
    of: defaultdict[str, list[Spot]] = defaultdict(list)
    for region in regions:
        parent, names = text(region.get("parentID")), _labels(region)
        if not kinds.get(parent, "keypoint").startswith(_KINDS[:-1]) or not names:
            continue
        if not text(region.get("type")).startswith("keypoint"):
            continue
        value = mapped(region.get("value"))
        x, y = number_or_none(value.get("x")), number_or_none(value.get("y"))
        size = json_files.size_of(region.get("original_height"), region.get("original_width"))
        if x is None or y is None or size is None:
            continue
        covered = _COVERED in listed(mapped(region.get("meta")).get("text"))
        members.add(text(region.get("id")))
        x, y = round(x * size[1] / 100, _DECIMALS), round(y * size[0] / 100, _DECIMALS)
        of[parent].append(Spot(names[0], x, y, covered))
    return _KeyPoints(frozenset(members - {""}), of)


def _labels(region: Mapping[str, Any]) -> list[str]:
    value = mapped(region.get("value"))
    found = next((value[key] for key in value if key.endswith("labels")), None)
    return [text(label) for label in listed(found) if text(label)]


def _image_of(data: Mapping[str, Any]) -> str:
    """The file that a task is about: under ``image``, else the first text that is an address or path."""
    texts = {key: value for key, value in data.items() if isinstance(value, str)}
    address = texts.get("image") or next((v for v in texts.values() if "/" in v or "." in v), "")
    local = parse_qs(urlsplit(address).query).get("d") if "local-files" in address else None
    return local[0] if local else address


def _area(kind: str, value: Mapping[str, Any], size_hw: Size) -> dict[str, Any] | str:
    height, width = size_hw

    def pixels(*keys: str) -> list[float] | None:
        found = [number_or_none(value.get(key)) for key in keys]
        sides = [height if key in ("y", "height", "radiusY") else width for key in keys]
        values = [round(v * side / 100, _DECIMALS) for v, side in zip(found, sides, strict=True) if v is not None]
        return values if len(values) == len(keys) else None

    degrees = number_or_none(value.get("rotation")) or 0.0
    if kind.startswith("rectangle") and (box := pixels("x", "y", "width", "height")):
        whole = turned.about_corner(box, degrees)
        return coco_kinds.turned_entry(whole) if degrees % 360 and min(box[2:]) > 0 else {"bbox": box}
    if kind.startswith("ellipse") and (oval := pixels("x", "y", "radiusX", "radiusY")):
        return {"segmentation": [json_files.circle(oval[0], oval[1], oval[2], oval[3], degrees)]}
    if kind.startswith("polygon") and (points := json_files.points_of(value.get("points"))):
        return {
            "segmentation": [
                [round(v * (width, height)[i % 2] / 100, _DECIMALS) for i, v in enumerate(json_files.flat(points))]
            ]
        }
    if kind.startswith("keypoint") and (at := pixels("x", "y")):
        return coco_kinds.spots_entry(Kind.POINTS, at)
    if kind.startswith("brush"):
        return unpacked(value.get("rle"), size_hw)
    return Message("The region has no shape that is known; it was left out.")


def _write_config(controls: Controls, part: Path) -> None:
    part.write_bytes(controls.xml())


def _write(dataset: Dataset, controls: Controls, part: Path) -> None:
    kinds = {category.id: category for category in dataset.categories}
    tasks = [
        _task(number, image, rows, kinds, controls) for number, (image, rows) in enumerate(grouped(dataset), start=1)
    ]
    part.write_bytes(json_files.dump(tasks))


def _task(
    number: int, image: Image, rows: Sequence[Annotation], kinds: Mapping[int, Category], controls: Controls
) -> dict[str, object]:
    if image.size_hw is None:
        raise ValueError(f"the size of {image.path} is not known")
    result = [region for row in rows for region in _regions(row, kinds[row.category_id], image.size_hw, controls)]
    if image.tags:
        controls.tags.update(dict.fromkeys(image.tags))
        choices = {"id": f"tags{number}", "type": "choices", "value": {"choices": list(image.tags)}}
        result.append({**choices, "from_name": TAGS, "to_name": IMAGE})
    told = told_of(list(kinds.values()), rows)
    meta = {**({point_groups.KEY: told} if told else {}), **label_studio_answers.meta_of(rows, controls)}
    more = {"meta": meta} if meta else {}
    return {"id": number, "data": {"image": image.path}, "annotations": [{"id": number, "result": result}], **more}


def _regions(row: Annotation, kind: Category, size_hw: Size, controls: Controls) -> Iterator[dict[str, object]]:
    """The regions of an object, each with the control that it is of."""
    yield from label_studio_answers.answers(row, f"object{row.id}", controls)
    for region in _places(row, kind, size_hw):
        held = text(region["type"])
        yield {**region, "from_name": controls.region(held, mapped(region["value"])[held][0]), "to_name": IMAGE}


def _places(row: Annotation, kind: Category, size_hw: Size) -> Iterator[dict[str, object]]:
    """Regions for the places of an object: one for each of several points, and for each of its key points."""
    label = kind.name
    if row.kind is not Kind.POINTS:
        yield _region(row, label, size_hw)
        for i, spot in enumerate(spots_of(row, kind)):
            value = {"x": spot.x / size_hw[1] * 100, "y": spot.y / size_hw[0] * 100, "width": 0.5}
            named = {**value, "keypointlabels": [spot.name]}
            region = _told(replace(row, score=None), f"object{row.id}.{i + 1}", "keypointlabels", named, size_hw)
            note = {"meta": {"text": [_COVERED]}} if spot.covered else {}
            yield {**region, "parentID": f"object{row.id}", **note}
        return
    flat, (height, width) = row.polygons[0], size_hw
    for i in range(0, len(flat), 2):
        place = {"x": flat[i] / width * 100, "y": flat[i + 1] / height * 100, "width": 0.5}
        name = f"object{row.id}" if i == 0 else f"object{row.id}.{i // 2 + 1}"
        yield _told(row, name, "keypointlabels", {**place, "keypointlabels": [label]}, size_hw)


def _region(row: Annotation, label: str, size_hw: Size) -> dict[str, object]:
    height, width = size_hw
    box = turned.box_of(row)
    if box is not None or (row.mask is None and not row.polygons):
        x, y, w, h = row.bbox_xywh if box is None else (*box.place(-1, -1), box.width, box.height)
        kind = "rectanglelabels"
        value: dict[str, object] = {
            "x": x / width * 100,
            "y": y / height * 100,
            "width": w / width * 100,
            "height": h / height * 100,
            "rotation": 0 if box is None else round(box.degrees, 6),
        }
    else:
        kind = "polygonlabels"
        value = {
            "points": [[x / width * 100, y / height * 100] for x, y in single_ring(row, size_hw).tolist()],
            "closed": True,
        }
    return _told(row, f"object{row.id}", kind, {**value, kind: [label]}, size_hw)


def _told(row: Annotation, name: str, kind: str, value: Mapping[str, object], size_hw: Size) -> dict[str, object]:
    """A region with what is said beside its place."""
    height, width = size_hw
    region: dict[str, object] = {
        "id": name,
        "type": kind,
        "original_width": width,
        "original_height": height,
        "image_rotation": 0,
        "value": dict(value),
    }
    return region if row.score is None else {**region, "score": row.score}
