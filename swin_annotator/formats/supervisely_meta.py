"""The ``meta.json`` of a Supervisely project: classes with their points, and tags with their values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from swin_annotator.core import keypoints, own_attributes
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.own_attributes import Type
from swin_annotator.core.types import Annotation, Category
from swin_annotator.formats import json_files
from swin_annotator.formats.json_files import listed, mapped, text

SCORE = "confidence"
"""The tag that models on Supervisely give what they find."""
_TYPES = {
    "none": Type.FLAG,
    "any_number": Type.NUMBER,
    "any_string": Type.TEXT,
    "oneof_string": Type.CHOICE,
}
_COLOURS = (
    "#e6194b",
    "#3cb44b",
    "#4363d8",
    "#f58231",
    "#911eb4",
    "#008080",
    "#9a6324",
    "#800000",
    "#808000",
    "#000075",
)


def names_of(points: Mapping[str, Any]) -> dict[str, str]:
    """Id of a point -> its name, of a class's configuration, in its order."""
    return {key: text(mapped(node).get("label")) or key for key, node in mapped(points.get("nodes")).items()}


def read_classes(meta: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Title of a class -> the keys of its category: names of points, lines between them, and attributes."""
    found: dict[str, dict[str, Any]] = {}
    for entry in map(mapped, listed(meta.get("classes"))):
        if not (title := text(entry.get("title"))):
            continue
        keys: dict[str, Any] = {}
        found[title] = keys
        config = mapped(entry.get("geometry_config"))
        if names := names_of(config):
            keys[keypoints.KEY] = list(names.values())
            places = {key: number for number, key in enumerate(names, start=1)}
            edges = [(mapped(edge).get("src"), mapped(edge).get("dst")) for edge in listed(config.get("edges"))]
            links = [[places[a], places[b]] for a, b in edges if a in places and b in places]
            if links:
                keys[keypoints.LINKS] = links
    for tag in map(mapped, listed(meta.get("tags"))):
        _read_tag(tag, found)
    return found


def _read_tag(tag: Mapping[str, Any], classes: Mapping[str, dict[str, Any]]) -> None:
    """A tag of objects becomes an attribute of the classes that it is for."""
    name, kind = text(tag.get("name")), _TYPES.get(text(tag.get("value_type")))
    wanted = [text(title) for title in listed(tag.get("classes"))]
    if not name or kind is None or not wanted or tag.get("applicable_type") == "imagesOnly":
        return
    entry: dict[str, object] = {"name": name, "input_type": kind.value}
    if kind is Type.CHOICE:
        entry["values"] = [text(value) for value in listed(tag.get("values"))]
    for title in wanted:
        if title in classes:
            classes[title].setdefault(own_attributes.KEY, []).append(entry)


def written(dataset: Dataset) -> dict[str, object]:
    """``meta.json`` for a dataset; its objects are gone through once."""
    shapes: dict[int, set[str]] = {}
    values: dict[str, list[object]] = {}
    for row in dataset.annotations:
        shapes.setdefault(row.category_id, set()).add(_shape(row))
        for name, value in tags_of(row).items():
            values.setdefault(name, []).append(value)
    images = {tag for image in dataset.images for tag in image.tags}
    return {
        "classes": [
            _class(i, category, shapes.get(category.id, set())) for i, category in enumerate(dataset.categories)
        ],
        "tags": list(_tags(dataset.categories, values, images)),
        "projectType": "images",
    }


def tags_of(row: Annotation) -> dict[str, object]:
    """Return what an object's tags say: its attributes and its score."""
    found = dict(row.attributes)
    return found if row.score is None else {**found, SCORE: row.score}


def told(value: object) -> object:
    """The value of a tag: nothing for True, numbers and texts as they are, others as text."""
    if value is True:
        return None
    if isinstance(value, str) or (isinstance(value, (int, float)) and not isinstance(value, bool)):
        return value
    return json_files.dump(value).decode().strip()


def _shape(row: Annotation) -> str:
    return "graph" if keypoints.points_of(row) and keypoints.is_bare(row) else "any"


def _class(number: int, category: Category, shapes: set[str]) -> dict[str, object]:
    skeleton = keypoints.skeleton_of(category.extra)
    config: dict[str, object] = {}
    if skeleton.names:
        nodes = {
            str(i): {"label": name, "loc": [40 * i, 40 * (i % 2)], "color": "#0000FF"}
            for i, name in enumerate(skeleton.names)
        }
        edges = [{"src": str(a), "dst": str(b), "color": "#00FF00"} for a, b in skeleton.links]
        config = {"nodes": nodes, "edges": edges}
    return {
        "title": category.name,
        "shape": "graph" if shapes == {"graph"} and config else "any",
        "color": category.colour or _COLOURS[number % len(_COLOURS)],
        "geometry_config": config,
        "id": number + 1,
        "hotkey": "",
    }


def _tags(
    categories: Iterable[Category], values: Mapping[str, list[object]], images: set[str]
) -> Iterable[dict[str, object]]:
    own: dict[str, list[tuple[str, own_attributes.Attribute]]] = {}
    for category in categories:
        for attribute in own_attributes.defined(category.extra):
            own.setdefault(attribute.name, []).append((category.name, attribute))
    for number, name in enumerate(sorted({*own, *values, *images}), start=1):
        entry: dict[str, object] = {"name": name, "id": number, "color": _COLOURS[number % len(_COLOURS)]}
        kind, choices = _type_of(values.get(name, []), own.get(name, []), of_images=name in images)
        entry["value_type"] = kind
        if choices:
            entry["values"] = choices
        of_objects = name in own or name in values
        entry["applicable_type"] = (
            "all" if of_objects and name in images else "objectsOnly" if of_objects else "imagesOnly"
        )
        entry["classes"] = [title for title, _ in own.get(name, [])]
        yield entry


def _type_of(
    values: list[object], own: list[tuple[str, own_attributes.Attribute]], *, of_images: bool
) -> tuple[str, list[str]]:
    """The type of a tag that all its values fit, and its choices."""
    said = [told(value) for value in values]
    if all(value is None for value in said) and (said or of_images or not own):
        return "none", []
    if all(isinstance(value, (int, float)) for value in said) and said and not of_images:
        return "any_number", []
    choices = list(dict.fromkeys(value for _, attribute in own for value in attribute.values))
    if choices and not of_images and all(value in choices for value in said):
        return "oneof_string", choices
    if own and not said:
        return next(key for key, kind in _TYPES.items() if kind is own[0][1].type), choices
    return "any_string", []
