"""Turned boxes in every format: back as they were, or told to be lost; and what hostile files give."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from PIL import Image as Pillow
from pycocotools.coco import COCO

from swin_annotator import formats
from swin_annotator.core import turned
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import Annotation, Category, Image, Kind, Source
from swin_annotator.formats.label_features import Feature, lost

SIZE = (400, 600)
OBJECTS = [name for name in formats.FORMATS if formats.named(name).OBJECTS]
KEEPS = [name for name in OBJECTS if Feature.TURNED in formats.named(name).CARRIES]
BOXES = (
    TurnedBox(300, 200, 120, 40, 30),
    TurnedBox(100.5, 120.25, 33.5, 60, 210),
    TurnedBox(400, 300, 20, 80, 359.5),
    TurnedBox(500, 90, 20, 80, 90),
)


def dataset(root: Path, boxes: tuple[TurnedBox, ...] = BOXES) -> Dataset:
    root = root / "photos"
    root.mkdir()
    Pillow.new("RGB", SIZE[::-1]).save(root / "a.png")
    plain = [Annotation(i, 1, 1, (0, 0, 1, 1), source=Source("import")) for i in range(1, len(boxes) + 1)]
    rows = tuple(turned.shaped(row, box) for row, box in zip(plain, boxes, strict=True))
    return Dataset((Image(1, "a.png", SIZE),), (Category(1, "ship"),), rows, root=root)


def around(name: str, given: Dataset, tmp_path: Path) -> tuple[Annotation, ...]:
    out = tmp_path / f"out{formats.named(name).SUFFIX}"
    formats.write(name, given, out)
    reading = formats.read(name, out, given.root)
    assert [problem for problem in reading.problems if problem.severity == "error"] == []
    return tuple(reading.dataset.annotations)


def same(row: Annotation, box: TurnedBox, within: float = 1e-4) -> bool:
    found = turned.box_of(row)
    assert found is not None
    off = (found.degrees - box.degrees + 180) % 360 - 180
    pairs = ((found.x, box.x), (found.y, box.y), (found.width, box.width), (found.height, box.height), (off, 0.0))
    return all(math.isclose(a, b, abs_tol=within) for a, b in pairs)


def test_these_formats_keep_them() -> None:
    assert set(KEEPS) >= {"coco", "yolo-obb", "cvat", "label-studio", "xanylabeling"}


@pytest.mark.parametrize("name", KEEPS)
def test_they_come_back_turned_as_they_were(name: str, tmp_path: Path) -> None:
    rows = around(name, dataset(tmp_path), tmp_path)
    assert [row.kind for row in rows] == [Kind.TURNED] * len(BOXES)
    assert all(same(row, box) for row, box in zip(rows, BOXES, strict=True))


@pytest.mark.parametrize("name", [name for name in KEEPS if name != "yolo-obb"])
def test_one_that_reaches_beyond_the_image_comes_back_whole(name: str, tmp_path: Path) -> None:
    out = TurnedBox(10, 12, 90, 40, 25)
    [row] = around(name, dataset(tmp_path, (out,)), tmp_path)
    assert same(row, out)


@pytest.mark.parametrize("name", [name for name in OBJECTS if name not in KEEPS])
def test_the_others_say_what_becomes_of_them(name: str, tmp_path: Path) -> None:
    form, given = formats.named(name), dataset(tmp_path)
    [loss] = [loss for loss in lost(given, form.CARRIES, form.TITLE) if loss.feature is Feature.TURNED]
    assert loss.count == len(BOXES)
    assert "keeps no turned boxes" in loss.message
    rows = around(name, given, tmp_path)
    assert rows
    assert not any(row.kind is Kind.TURNED for row in rows)


def test_coco_has_corners_and_box_for_everybody_else(tmp_path: Path) -> None:
    given = dataset(tmp_path, (BOXES[0], TurnedBox(10, 12, 90, 40, 25)))
    formats.write("coco", given, tmp_path / "c.json")
    coco = COCO(str(tmp_path / "c.json"))
    first, out = (coco.loadAnns(i)[0] for i in (1, 2))
    assert first["rotated_bbox"] == [300, 200, 120, 40, 30]
    assert first["segmentation"][0] == pytest.approx(BOXES[0].ring)
    assert int(coco.annToMask(first).sum()) == first["area"] == pytest.approx(4800, rel=0.01)
    assert min(out["bbox"]) >= 0
    assert min(out["segmentation"][0]) >= 0


def read_coco(tmp_path: Path, **entry: object) -> tuple[Annotation | None, list[str]]:
    content = {
        "images": [{"id": 1, "file_name": "a.png", "width": 600, "height": 400}],
        "categories": [{"id": 1, "name": "ship"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "iscrowd": 0, **entry}],
    }
    path = tmp_path / "labels.json"
    path.write_text(json.dumps(content))
    reading = formats.read("coco", path)
    rows = tuple(reading.dataset.annotations)
    return (rows[0] if rows else None), [problem.message for problem in reading.problems]


def test_where_an_outline_was_changed_by_another_tool_the_outline_is_right(tmp_path: Path) -> None:
    ring = list(BOXES[0].ring)
    key = {"rotated_bbox": [300, 200, 120, 40, 30], "bbox": [240, 150, 120, 100]}
    row, said = read_coco(tmp_path, segmentation=[[v + 9 for v in ring]], **key)
    assert row is not None
    assert row.kind is Kind.AREA
    assert row.extra["rotated_bbox"] == key["rotated_bbox"]
    assert any("another than its outline" in text for text in said)
    row, said = read_coco(tmp_path, segmentation=[ring], **key)
    assert row is not None
    assert row.kind is Kind.TURNED
    assert "rotated_bbox" not in row.extra


@pytest.mark.parametrize(
    "bad", [[1, 2, 3], [1, 2, 0, 4, 5], "x", [1, 2, 3, 4, 1e999], [1, 2, -3, 4, 5], [1, 2, 3, 4, None]]
)
def test_numbers_that_are_no_box_leave_the_upright_one(tmp_path: Path, bad: object) -> None:
    row, said = read_coco(tmp_path, bbox=[10, 10, 50, 20], rotated_bbox=bad)
    assert row is not None
    assert (row.kind, row.bbox_xywh) == (Kind.AREA, (10, 10, 50, 20))
    assert any("turned box" in text for text in said)


def test_detectron_s_five_numbers_go_counter_clockwise(tmp_path: Path) -> None:
    row, _ = read_coco(tmp_path, bbox=[300, 200, 120, 40, -30])
    assert row is not None
    assert same(row, BOXES[0])


def test_a_centre_beyond_the_image_leaves_an_outline_of_what_is_inside(tmp_path: Path) -> None:
    row, _ = read_coco(tmp_path, rotated_bbox=[-5, 100, 60, 40, 30])
    assert row is not None
    assert row.kind is Kind.AREA
    assert min(row.polygons[0]) >= 0


def test_outlines_of_yolo_among_which_one_has_more_corners_stay_outlines(tmp_path: Path) -> None:
    for folder in ("images", "labels"):
        (tmp_path / folder).mkdir()
    Pillow.new("RGB", SIZE[::-1]).save(tmp_path / "images/a.png")
    quad = "0 .1 .1 .3 .1 .3 .3 .1 .3\n"
    (tmp_path / "data.yaml").write_text("names: [ship]\n")
    (tmp_path / "labels/a.txt").write_text(quad)
    [row] = formats.read("yolo", tmp_path).dataset.annotations
    assert row.kind is Kind.TURNED
    (tmp_path / "labels/a.txt").write_text(quad + "0 .1 .1 .3 .1 .3 .3 .1 .3 .1 .2\n")
    assert [row.kind for row in formats.read("yolo", tmp_path).dataset.annotations] == [Kind.AREA] * 2
    (tmp_path / "labels/a.txt").write_text("0 .1 .1 .3 .1 .35 .3 .1 .3\n")  # four corners of no box
    [row] = formats.read("yolo", tmp_path).dataset.annotations
    assert row.kind is Kind.AREA
