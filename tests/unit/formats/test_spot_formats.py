"""Points, lines and key points in every format: back as they were, or told to be lost."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from PIL import Image as Pillow
from pycocotools.coco import COCO

from swin_annotator import formats
from swin_annotator.core import keypoints, spots
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image, Kind, Source
from swin_annotator.formats import yolo_pose
from swin_annotator.formats.label_features import Feature, lost

SIZE = (400, 600)
IMPORT = Source("import")
IMAGE = Image(1, "a.png", SIZE)
OBJECTS = [name for name in formats.FORMATS if formats.named(name).OBJECTS]
SKELETON = keypoints.Skeleton(("nose", "left eye", "right eye"), ((0, 1), (0, 2)))
[NAMED] = keypoints.set_skeleton(Category(1, "person"), SKELETON).edits
PERSON = NAMED.after
assert isinstance(PERSON, Category)
POSE = [120.0, 60.5, 2, 0, 0, 0, 140.25, 80.0, 1]
SPOTS = {
    Feature.POINTS: spots.shaped(Annotation(1, 1, 1, (0, 0, 1, 1), source=IMPORT), Kind.POINTS, (12.5, 30.25)),
    Feature.LINES: spots.shaped(Annotation(3, 1, 1, (0, 0, 1, 1), source=IMPORT), Kind.LINE, (5, 6, 5, 90, 70.5, 90)),
}


def around(name: str, tmp_path: Path, *rows: Annotation) -> Dataset:
    root = tmp_path / "photos"
    root.mkdir()
    Pillow.new("RGB", SIZE[::-1]).save(root / "a.png")
    given = Dataset((IMAGE,), (PERSON,), rows, root=root)
    out = tmp_path / f"out{formats.named(name).SUFFIX}"
    formats.write(name, given, out)
    reading = formats.read(name, out, root)
    assert [problem for problem in reading.problems if problem.severity == "error"] == []
    return reading.dataset


@pytest.mark.parametrize("feature", SPOTS)
@pytest.mark.parametrize("name", OBJECTS)
def test_points_and_lines_come_back_or_are_told_and_left_out(name: str, feature: Feature, tmp_path: Path) -> None:
    form, row = formats.named(name), SPOTS[feature]
    box = Annotation(2, 1, 1, (10.0, 10.0, 50.0, 20.0), source=IMPORT)
    found = around(name, tmp_path, row, box)
    told = [loss.feature for loss in lost(Dataset((IMAGE,), annotations=(row, box)), form.CARRIES, form.TITLE)]
    if feature in form.CARRIES:
        [back] = [other for other in found.annotations if other.kind is row.kind]
        assert back.polygons[0] == pytest.approx(row.polygons[0], abs=1e-6)
        assert back.bbox_xywh == pytest.approx(row.bbox_xywh, abs=1e-6)
        assert feature not in told
    else:
        assert feature in told
    assert len(found.annotations) == 1 + (feature in form.CARRIES)


def test_several_points_are_one_object_in_coco_cvat_and_labelme(tmp_path: Path) -> None:
    row = spots.shaped(SPOTS[Feature.POINTS], Kind.POINTS, (1, 2, 30, 40, 5, 6))
    for name in ("coco", "cvat", "labelme", "xanylabeling"):
        (tmp_path / name).mkdir()
        [back] = around(name, tmp_path / name, row).annotations
        assert (back.kind, back.polygons) == (Kind.POINTS, row.polygons)


def test_others_read_coco_with_points_and_lines(tmp_path: Path) -> None:
    around("coco", tmp_path, *SPOTS.values())
    coco = COCO(str(tmp_path / "out.json"))
    assert [a["segmentation"] for a in coco.loadAnns(coco.getAnnIds())] == [[], []]
    assert [a["area"] for a in coco.loadAnns(coco.getAnnIds())] == [0, 0]


def test_poses_go_to_yolo_and_back_with_their_names(tmp_path: Path) -> None:
    row = keypoints.with_numbers(Annotation(1, 1, 1, (100.0, 50.0, 80.0, 60.0), source=IMPORT), POSE)
    found = around("yolo-pose", tmp_path, row)
    [back] = found.annotations
    assert back.extra["keypoints"] == pytest.approx(POSE, abs=1e-6)
    assert back.bbox_xywh == pytest.approx(row.bbox_xywh, abs=1e-6)
    assert keypoints.skeleton_of(found.categories[0].extra).names == SKELETON.names
    yaml = (tmp_path / "out/data.yaml").read_text()
    assert "kpt_shape" in yaml
    assert len((tmp_path / "out/labels/a.txt").read_text().split()) == 1 + 4 + 9
    assert yolo_pose.mirrored(SKELETON.names, 4) == [0, 2, 1, 3]


def test_key_points_are_told_where_they_are_lost() -> None:
    row = keypoints.with_numbers(Annotation(1, 1, 1, (100.0, 50.0, 80.0, 60.0)), POSE)
    for name in OBJECTS:
        form = formats.named(name)
        told = [loss.feature for loss in lost(Dataset((IMAGE,), annotations=(row,)), form.CARRIES, form.TITLE)]
        assert (Feature.KEYPOINTS in form.CARRIES) is (Feature.KEYPOINTS not in told)


def test_a_skeleton_of_cvat_has_names_points_and_what_is_covered(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(
        "<annotations><meta><task><labels><label><name>person</name></label>"
        "<label><name>nose</name><parent>person</parent></label>"
        "<label><name>chin</name><parent>person</parent></label></labels></task></meta>"
        '<image id="0" name="a.png" width="600" height="400"><skeleton label="person" occluded="0">'
        '<points label="nose" outside="0" occluded="1" points="10,20"/>'
        '<points label="chin" outside="0" occluded="0" points="14,50"/></skeleton></image></annotations>'
    )
    found = formats.read("cvat", tmp_path / "a.xml").dataset
    [row] = found.annotations
    assert row.extra["keypoints"] == [10, 20, 1, 14, 50, 2]
    assert row.bbox_xywh == (10, 20, 4, 30)
    assert keypoints.skeleton_of(found.categories[0].extra).names == ("nose", "chin")
    assert [category.name for category in found.categories] == ["person"]


def entry_of(tmp_path: Path, **entry: object) -> tuple[tuple[Annotation, ...], list[str]]:
    content = {
        "images": [{"id": 1, "file_name": "a.png", "width": 600, "height": 400}],
        "categories": [{"id": 1, "name": "person"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, **entry}],
    }
    (tmp_path / "c.json").write_text(json.dumps(content))
    reading = formats.read("coco", tmp_path / "c.json")
    return tuple(reading.dataset.annotations), [problem.message for problem in reading.problems]


@pytest.mark.parametrize("bad", [[], [1], [1, math.nan], ["a", 2], "x", [1, 2, 3], [1, 1e999], {"x": 1}])
def test_numbers_that_are_no_places_leave_the_box(tmp_path: Path, bad: object) -> None:
    rows, _ = entry_of(tmp_path, bbox=[10, 10, 50, 20], polyline=bad)
    assert [(row.kind, row.bbox_xywh) for row in rows] == [(Kind.AREA, (10, 10, 50, 20))]


def test_places_outside_the_image_are_told(tmp_path: Path) -> None:
    rows, said = entry_of(tmp_path, point_set=[10, 10, 5000, 20])
    assert rows[0].polygons == ((10, 10),)
    assert any("cut" in text for text in said)
    rows, said = entry_of(tmp_path, point_set=[-10, 10])
    assert not rows
    assert any("outside" in text for text in said)


def test_hundred_thousand_points_come_in_and_go_out(tmp_path: Path) -> None:
    flat = [float(i % 600) for i in range(200_000)]
    flat[1::2] = [v * 0.5 for v in flat[1::2]]
    [row] = around("coco", tmp_path, spots.shaped(SPOTS[Feature.POINTS], Kind.POINTS, flat)).annotations
    assert len(row.polygons[0]) == 200_000


@pytest.mark.parametrize("name", [name for name in OBJECTS if Feature.KEYPOINTS in formats.named(name).CARRIES])
def test_key_points_come_back_by_their_names(name: str, tmp_path: Path) -> None:
    """The first object lacks a point that the second has; one has a box of its own, and one attribute."""
    bare = keypoints.with_numbers(Annotation(1, 1, 1, (120.0, 60.5, 20.25, 19.5), source=IMPORT), POSE)
    boxed = keypoints.with_numbers(
        Annotation(2, 1, 1, (90.0, 50.0, 180.0, 160.0), source=IMPORT, attributes={"occluded": True}),
        [0, 0, 0, 100, 90, 2, 140.5, 80, 2],
    )
    found = around(name, tmp_path, bare, boxed)
    assert [row.bbox_xywh for row in found.annotations] == [
        pytest.approx(row.bbox_xywh, abs=1e-6) for row in (bare, boxed)
    ]
    assert keypoints.skeleton_of(found.categories[0].extra).names == SKELETON.names
    for row, was in zip(found.annotations, (bare, boxed), strict=True):
        assert row.extra["keypoints"] == pytest.approx(was.extra["keypoints"], abs=1e-6)
        if Feature.ATTRIBUTES in formats.named(name).CARRIES:
            assert dict(row.attributes) == was.attributes


def test_points_grouped_with_a_box_by_others(tmp_path: Path) -> None:
    """As X-AnyLabeling and Label Studio keep poses."""
    box = {"label": "person", "shape_type": "rectangle", "points": [[10, 10], [90, 90]], "group_id": 3}
    nose = {"label": "nose", "shape_type": "point", "points": [[20, 30]], "group_id": 3, "difficult": True}
    alone = {"label": "screw", "shape_type": "point", "points": [[5, 6]], "group_id": None}
    shapes = {"imagePath": "a.png", "imageHeight": 100, "imageWidth": 200, "shapes": [nose, box, alone]}
    (tmp_path / "a.json").write_text(json.dumps(shapes))
    first, second = formats.read("labelme", tmp_path / "a.json").dataset.annotations
    assert (first.bbox_xywh, first.extra["keypoints"]) == ((10, 10, 80, 80), [20, 30, 1])
    assert (second.kind, second.extra) == (Kind.POINTS, {})
    sides = {"original_width": 200, "original_height": 100, "from_name": "l", "to_name": "i"}
    area = {"x": 5, "y": 10, "width": 40, "height": 80, "rectanglelabels": ["person"]}
    result = [
        {"id": "r", "type": "rectanglelabels", "value": area, **sides},
        {"id": "k", "parentID": "r", "type": "keypointlabels", "value": {"x": 10, "y": 30, "keypointlabels": ["nose"]}},
        {"id": "p", "type": "keypointlabels", "value": {"x": 1, "y": 1, "keypointlabels": ["screw"]}, **sides},
    ]
    result[1] |= sides
    (tmp_path / "b.json").write_text(json.dumps([{"data": {"image": "a.png"}, "annotations": [{"result": result}]}]))
    first, second = formats.read("label-studio", tmp_path / "b.json").dataset.annotations
    assert (first.bbox_xywh, first.extra["keypoints"]) == ((10, 10, 80, 80), [20, 30, 2])
    assert (second.kind, second.polygons) == (Kind.POINTS, ((2, 1),))
