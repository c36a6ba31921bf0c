"""Supervisely projects: as the tool writes them, as its own classes read ours, and damaged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import keypoints, masks, turned
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import Annotation, Category, Image, Kind, Source
from swin_annotator.formats.supervisely_shapes import png_of

IMPORT = Source("import")
META = {
    "classes": [
        {"title": "cat", "shape": "any", "color": "#ff0000"},
        {
            "title": "person",
            "shape": "graph",
            "color": "#00ff00",
            "geometry_config": {
                "nodes": {
                    "k1": {"label": "nose", "loc": [0, 0]},
                    "k2": {"label": "chin", "loc": [0, 9]},
                    "k3": {"label": "ear", "loc": [4, 4]},
                },
                "edges": [{"src": "k1", "dst": "k2"}, {"src": "k1", "dst": "gone"}],
            },
        },
    ],
    "tags": [
        {"name": "age", "value_type": "any_number", "applicable_type": "objectsOnly", "classes": ["cat"]},
        {"name": "fur", "value_type": "oneof_string", "values": ["long", "short"], "classes": ["cat"]},
        {"name": "night", "value_type": "none", "applicable_type": "imagesOnly"},
    ],
}


def entry(kind: str, title: str = "cat", **more: object) -> dict[str, object]:
    return {"classTitle": title, "geometryType": kind, "tags": [], **more}


def corners(*pairs: list[float], inner: object = ()) -> dict[str, object]:
    return {"exterior": list(pairs), "interior": list(inner)}  # type: ignore[call-overload]


def project(root: Path, *objects: dict[str, object], name: str = "ds/ann/a.png.json") -> Path:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / "meta.json").write_text(json.dumps(META))
    content = {"size": {"height": 60, "width": 80}, "tags": [{"name": "night"}], "objects": objects}
    (root / name).write_text(json.dumps(content))
    return root


def test_every_shape_comes_in(tmp_path: Path) -> None:
    pixels = np.zeros((60, 80), bool)
    pixels[10:20, 30:50] = True
    pixels[12:14, 35:40] = False
    root = project(
        tmp_path,
        entry("rectangle", points=corners([10, 5], [19, 9]), tags=[{"name": "age", "value": 3}, {"name": "old"}]),
        entry("rectangle", points=corners([10.5, 5], [19.25, 9.5]), tags=[{"name": "confidence", "value": 0.5}]),
        entry("polygon", points=corners([1, 1], [9, 1], [9, 9])),
        entry("polygon", points=corners([1, 1], [41, 1], [41, 41], [1, 41], inner=[[[11, 11], [21, 11], [21, 21]]])),
        entry("bitmap", bitmap={"origin": [30, 10], "data": png_of(pixels[10:20, 30:50])}),
        entry("oriented_bbox", points=[[20, 20], [39, 29]], angle=np.pi / 6),
        entry("point", points=corners([3, 4])),
        entry("line", points=corners([3, 4], [30, 4])),
        entry("graph", "person", nodes={"k1": {"loc": [10, 20]}, "k3": {"loc": [14, 50], "disabled": True}}),
    )
    assert formats.guess(root) == "supervisely"
    reading = formats.read("supervisely", root)
    assert reading.problems == ()
    rows = list(reading.dataset.annotations)
    assert [image.path for image in reading.dataset.images] == ["ds/a.png"]
    assert reading.dataset.images[0].tags == ("night",)
    assert (rows[0].bbox_xywh, dict(rows[0].attributes)) == ((10, 5, 10, 5), {"age": 3, "old": True})
    assert (rows[1].bbox_xywh, rows[1].score) == ((10.5, 5, 8.75, 4.5), 0.5)
    assert rows[2].polygons == ((1, 1, 9, 1, 9, 9),)
    assert rows[3].mask is not None
    assert masks.area(rows[3].mask) == 1600 - masks.area(masks.from_polygons([[11, 11, 21, 11, 21, 21]], (60, 80)))
    assert rows[4].mask is not None
    assert (masks.decode(rows[4].mask) == pixels).all()
    assert turned.box_of(rows[5]) == TurnedBox(30, 25, 20, 10, pytest.approx(30))  # type: ignore[arg-type]
    assert [row.kind for row in rows[6:8]] == [Kind.POINTS, Kind.LINE]
    assert rows[8].extra["keypoints"] == [10, 20, 2, 0, 0, 0, 14, 50, 1]
    person = reading.dataset.categories[1]
    assert keypoints.skeleton_of(person.extra) == keypoints.Skeleton(("nose", "chin", "ear"), ((0, 1),))
    told = reading.dataset.categories[0].extra["attributes"]
    assert told == [
        {"name": "age", "input_type": "number"},
        {"name": "fur", "input_type": "select", "values": ["long", "short"]},
    ]


def test_a_nested_data_set_and_an_old_name_find_their_images(tmp_path: Path) -> None:
    box = entry("rectangle", points=corners([1, 1], [2, 2]))
    root = project(tmp_path, box, name="ds/datasets/inner/ann/a.json")
    assert formats.read("supervisely", root).dataset.images[0].path == "ds/inner/a.png"
    (root / "ds/datasets/inner/img").mkdir()
    Pillow.new("RGB", (80, 60)).save(root / "ds/datasets/inner/img/a.jpg")
    assert formats.read("supervisely", root).dataset.images[0].path == "ds/datasets/inner/img/a.jpg"
    single = root / "ds/datasets/inner/ann/a.json"
    assert formats.guess(single) == "supervisely"
    assert len(formats.read("supervisely", single).dataset.annotations) == 1


BAD: list[dict[str, Any]] = [
    entry("rectangle", points=corners([1, 1])),
    entry("rectangle", points={"exterior": "x"}),
    entry("polygon", points=corners([1, 1], [2, 2])),
    entry("bitmap", bitmap={"origin": [1, 1], "data": "AAAA"}),
    entry("bitmap", bitmap={"origin": [70, 50], "data": png_of(np.ones((20, 20), bool))}),
    entry("oriented_bbox", points=[[1, 1], [9, 9]], angle="x"),
    entry("graph", nodes={"a": {"loc": [1]}}),
    entry("cuboid", faces=[]),
    entry("rectangle", "", points=corners([1, 1], [5, 5])),
    entry("multipolygon", parts=5),
    entry("line", points=corners([1, 1])),
]


@pytest.mark.parametrize("bad", BAD)
def test_what_is_no_shape_is_told_and_left_out(tmp_path: Path, bad: dict[str, Any]) -> None:
    reading = formats.read("supervisely", project(tmp_path, bad, entry("rectangle", points=corners([1, 1], [5, 5]))))
    assert len(reading.dataset.annotations) == 1
    assert [problem.severity for problem in reading.problems] == ["error"]


def everything(tmp_path: Path) -> Dataset:
    root = tmp_path / "photos"
    root.mkdir()
    Pillow.new("RGB", (80, 60)).save(root / "a.png")
    skeleton = keypoints.Skeleton(("nose", "chin"), ((0, 1),))
    [edit] = keypoints.set_skeleton(Category(1, "person"), skeleton).edits
    assert isinstance(edit.after, Category)
    holed = np.zeros((60, 80), bool)
    holed[10:20, 30:50] = True
    holed[12:14, 35:40] = False
    bare = keypoints.with_numbers(Annotation(1, 1, 1, (10.0, 20.0, 4.0, 30.0), source=IMPORT), [10, 20, 2, 14, 50, 1])
    boxed = keypoints.with_numbers(Annotation(2, 1, 1, (5.0, 6.0, 40.0, 50.0), source=IMPORT), [10, 20, 2, 0, 0, 0])
    rows = (
        bare,
        boxed,
        turned.shaped(Annotation(3, 1, 2, (0, 0, 1, 1), source=IMPORT), TurnedBox(40, 30, 20, 10, 30)),
        Annotation(4, 1, 2, (30.0, 10.0, 20.0, 10.0), source=IMPORT, mask=masks.encode(holed), score=0.25),
        Annotation(5, 1, 2, (3.0, 4.0, 20.0, 10.0), source=IMPORT, attributes={"age": 3, "old": True, "fur": "long"}),
    )
    return Dataset((Image(1, "a.png", (60, 80), tags=("wet",)),), (edit.after, Category(2, "cat")), rows, root=root)


def test_points_with_a_box_of_their_own_come_back_as_one_object(tmp_path: Path) -> None:
    given = everything(tmp_path)
    formats.write("supervisely", given, tmp_path / "out")
    reading = formats.read("supervisely", tmp_path / "out")
    assert reading.problems == ()
    for row, was in zip(reading.dataset.annotations, given.annotations, strict=True):
        assert (row.bbox_xywh, row.extra, row.score) == (pytest.approx(was.bbox_xywh), was.extra, was.score)
        assert (row.attributes, row.mask, row.kind) == (was.attributes, was.mask, was.kind)
    assert keypoints.skeleton_of(reading.dataset.categories[0].extra).links == ((0, 1),)


def test_its_own_classes_read_what_we_write_and_we_read_what_they_write(tmp_path: Path) -> None:
    sly = pytest.importorskip("supervisely")
    formats.write("supervisely", everything(tmp_path), tmp_path / "out")
    meta = sly.ProjectMeta.from_json(json.loads((tmp_path / "out/meta.json").read_text()))
    file = tmp_path / "out/ds0/ann/a.png.json"
    theirs = sly.Annotation.from_json(json.loads(file.read_text()), meta)
    kinds = [label.geometry.geometry_name() for label in theirs.labels]
    assert kinds == ["graph", "graph", "rectangle", "oriented_bbox", "bitmap", "rectangle"]
    rectangle, bitmap = theirs.labels[5].geometry, theirs.labels[4].geometry
    assert (rectangle.left, rectangle.top, rectangle.width, rectangle.height) == (3, 4, 20, 10)
    assert bitmap.area == 200 - 10
    assert (bitmap.origin.col, bitmap.origin.row) == (30, 10)
    before = formats.read("supervisely", tmp_path / "out").dataset.annotations
    (tmp_path / "out/meta.json").write_text(json.dumps(meta.to_json()))
    file.write_text(json.dumps(theirs.to_json()))
    after = formats.read("supervisely", tmp_path / "out").dataset.annotations
    assert [(a.bbox_xywh, a.mask, a.extra, dict(a.attributes)) for a in after] == [
        (b.bbox_xywh, b.mask, b.extra, dict(b.attributes)) for b in before
    ]
