"""CVAT's files pass what CVAT's own importer demands; one element that does not makes it refuse the whole file."""

from pathlib import Path
from xml.etree.ElementTree import Element, parse

import numpy as np
import pytest

from swin_annotator import formats
from swin_annotator.core import keypoints, masks, own_attributes, spots, turned
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image, Kind
from swin_annotator.formats.writing import Writing

SIDES = (100, 200)
BOX = (10.0, 20.0, 30.0, 40.0)
SHAPES = {"box", "ellipse", "polygon", "polyline", "points", "cuboid", "skeleton", "mask"}


def _data() -> Dataset:
    own = [{"name": "broken", "input_type": "checkbox"}, {"name": "age", "input_type": "number"}]
    bolt = Category(1, "bolt & <nut>", extra={own_attributes.KEY: own})
    person = Category(2, "person", extra={keypoints.KEY: ["nose", "chin", "tail"]})
    pixels = np.zeros(SIDES, bool)
    pixels[0:5, 0:7] = True
    pixels[2, 3] = False
    rings = ((10, 20, 40, 20, 40, 60), (12, 50, 20, 50, 20, 60))
    rows = (
        Annotation(1, 1, 1, BOX, attributes={"occluded": True, "broken": 1, "age": 3}),
        Annotation(2, 1, 1, BOX, polygons=rings, attributes={"broken": False}),
        Annotation(3, 1, 1, (0.0, 0.0, 7.0, 5.0), mask=masks.encode(pixels)),
        spots.shaped(Annotation(4, 1, 1, (0, 0, 1, 1)), Kind.POINTS, [5.0, 6.0, 7.0, 8.0]),
        spots.shaped(Annotation(5, 1, 1, (0, 0, 1, 1)), Kind.LINE, [5.0, 6.0, 7.0, 8.0]),
        turned.shaped(Annotation(6, 1, 1, (0, 0, 1, 1)), turned.TurnedBox(100, 50, 40, 20, 359.9999999)),
        keypoints.with_numbers(Annotation(7, 1, 2, (100.0, 20.0, 10.0, 40.0)), [100, 20, 2, 110, 60, 1]),
        keypoints.with_numbers(Annotation(8, 1, 2, BOX), [0, 0, 0, 12, 30, 2, 13, 31, 2]),
        keypoints.with_numbers(Annotation(9, 1, 3, BOX), [12, 30, 2, 13, 31, 2]),
    )
    image = Image(1, "sub/a.png", SIDES, tags=("night", "person"))
    return Dataset((image,), (bolt, person, Category(3, "no names")), rows)


def _labels(root: Element) -> tuple[set[str], dict[str, set[str]], set[str]]:
    """Labels of the task, the points of each skeleton, and the names of flags."""
    labels: set[str] = set()
    parts: dict[str, set[str]] = {}
    for label in root.iterfind("meta/task/labels/label"):
        name, parent = label.findtext("name") or "", label.findtext("parent")
        if parent is None:
            labels.add(name)
        else:
            parts.setdefault(parent, set()).add(name)
    flags = root.iterfind("meta/task/labels/label/attributes/attribute[input_type='checkbox']")
    return labels, parts, {flag.findtext("name") or "" for flag in flags}


def _places(shape: Element) -> list[float]:
    """The numbers of a shape, which have to be there."""
    if shape.tag == "box":
        return [float(shape.attrib[key]) for key in ("xtl", "ytl", "xbr", "ybr")]
    if shape.tag == "mask":
        lengths = [int(length) for length in shape.attrib["rle"].split(",")]
        left, top, width, height = (int(shape.attrib[key]) for key in ("left", "top", "width", "height"))
        assert sum(lengths) == width * height
        assert min(left, top) >= 0
        return [float(length) for length in lengths]
    pairs = [pair.split(",") for pair in shape.attrib["points"].split(";")]
    assert all(len(pair) == 2 for pair in pairs)
    return [float(value) for pair in pairs for value in pair]


@pytest.mark.parametrize("masks_as", ["polygon", "rle"])
def test_its_importer_takes_every_element(tmp_path: Path, masks_as: str) -> None:
    data = _data()
    formats.write("cvat", data, tmp_path / "a.xml", Writing(masks=masks_as))
    root = parse(tmp_path / "a.xml").getroot()
    labels, parts, flags = _labels(root)
    (image,) = root.iterfind("image")
    assert int(image.attrib["id"]) == 0
    assert image.attrib["name"] == "sub/a.png"
    seen = set()
    for shape in image:
        assert shape.attrib["label"] in labels
        assert int(shape.attrib.get("group_id", 0)) >= 0
        for attribute in shape.iterfind("attribute"):
            assert attribute.attrib["name"] not in flags or attribute.text in ("true", "false")
        if shape.tag == "tag":
            continue
        assert shape.tag in SHAPES
        seen.add(shape.tag)
        assert 0 <= float(shape.attrib.get("rotation", 0)) <= 360
        assert int(shape.attrib["z_order"]) == 0
        if shape.tag != "skeleton":
            assert _places(shape)
            continue
        points = list(shape.iterfind("points"))
        assert sorted(point.attrib["label"] for point in points) == sorted(parts[shape.attrib["label"]])
        for point in points:
            assert {point.attrib["occluded"], point.attrib["outside"]} <= {"0", "1"}
            assert len(_places(point)) == 2
    assert seen >= {"box", "polygon", "polyline", "points", "skeleton", "mask"}
    assert [tag.attrib["label"] for tag in image.iterfind("tag")] == ["night", "person"]


def test_points_that_an_object_lacks_are_none_when_they_come_back(tmp_path: Path) -> None:
    formats.write("cvat", _data(), tmp_path / "a.xml")
    found = formats.read("cvat", tmp_path / "a.xml").dataset
    (row,) = [row for row in found.annotations if row.bbox_xywh == (100, 20, 10, 40)]
    assert row.extra["keypoints"] == [100, 20, 2, 110, 60, 1, 0, 0, 0]
    assert [dict(row.attributes) for row in found.annotations][:2] == [
        {"occluded": True, "broken": True, "age": 3},
        {"broken": False},
    ]
