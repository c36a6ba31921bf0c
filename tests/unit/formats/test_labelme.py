"""LabelMe and X-AnyLabeling: every kind of shape, what other readers make of ours, and damaged files."""

import base64
import io
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import masks
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.errors import LabelFileError

RING = [[1, 1], [9, 1], [9, 9]]


def _file(folder: Path, *shapes: object, name: str = "a.json", **more: object) -> Path:
    content = {"version": "5.5.0", "flags": {}, "shapes": list(shapes), "imagePath": "a.png", "imageData": None}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(json.dumps({**content, "imageHeight": 32, "imageWidth": 64, **more}))
    return folder / name


def _shape(kind: str, points: object, **more: object) -> dict[str, object]:
    return {"label": "x", "shape_type": kind, "points": points, "group_id": None, "flags": {}, **more}


def _png(pixels: np.ndarray) -> str:
    file = io.BytesIO()
    Pillow.fromarray(pixels.astype(np.uint8)).save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode()


def test_every_kind_of_shape(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        _shape("polygon", RING, flags={"occluded": True, "cut": False}, description="old"),
        _shape("rectangle", [[20, 8], [4, 2]]),
        _shape("rectangle", [[4, 2], [20, 2], [20, 8], [4, 8]], score=0.5, difficult=True, attributes={"c": "red"}),
        _shape("rotation", [[10, 0], [20, 10], [10, 20], [0, 10]], direction=0.7),
        _shape("circle", [[20, 15], [20, 5]]),
        _shape("mask", [[5, 6], [7, 7]], mask=_png(np.array([[1, 0, 1], [1, 1, 1]]))),
        flags={"night": True, "day": False},
    )
    reading = formats.read("labelme", path)
    rows = list(reading.dataset.annotations)
    assert [problem.where for problem in reading.problems] == ["a.json shapes[4]"]
    assert reading.dataset.images[0].tags == ("night",)
    assert rows[0].attributes == {"occluded": True, "description": "old"}
    assert [row.bbox_xywh for row in rows[:3]] == [(1, 1, 8, 8), (4, 2, 16, 6), (4, 2, 16, 6)]
    assert (rows[2].score, rows[2].attributes) == (0.5, {"c": "red", "difficult": True})
    assert rows[3].polygons == ((10, 0, 20, 10, 10, 20, 0, 10),)
    assert masks.area(masks.from_polygons(rows[4].polygons, (32, 64))) == pytest.approx(np.pi * 100, rel=0.02)
    wanted = np.zeros((32, 64), bool)
    wanted[6:8, 5:8] = [[1, 0, 1], [1, 1, 1]]
    assert (masks.decode(rows[5].mask) == wanted).all()


def test_shapes_of_a_group_are_one_object(tmp_path: Path) -> None:
    other = [[20, 1], [29, 1], [29, 9]]
    path = _file(
        tmp_path,
        _shape("polygon", RING, group_id=3),
        _shape("polygon", other, group_id=4),
        _shape("polygon", other, group_id=3),
        _shape("polygon", RING, label="y", group_id=3),
    )
    rows = list(formats.read("labelme", path).dataset.annotations)
    assert [len(row.polygons) for row in rows] == [2, 1, 1]


def test_what_is_no_shape_is_told(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        _shape("line", RING[:1]),
        _shape("point", []),
        _shape("polygon", [[1, 1], [2, "x"], [3, 3]]),
        _shape("mask", [[0, 0], [1, 1]], mask="????"),
        _shape("mask", [[60, 0], [69, 9]], mask=_png(np.ones((10, 10)))),
        {"points": RING},
        "x",
    )
    reading = formats.read("labelme", path)
    assert reading.dataset.annotations == ()
    assert [problem.where for problem in reading.problems] == [f"a.json shapes[{i}]" for i in range(7)]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"shapes": 5}', '{"shapes": [', "[" * 5000, '{"shapes": null}'])
def test_damaged_files_end_in_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text)
    with pytest.raises(LabelFileError) as caught:
        formats.read("labelme", tmp_path / "a.json")
    assert caught.value.hint


def test_one_bad_file_of_a_folder_is_told_and_the_others_come_in(tmp_path: Path) -> None:
    _file(tmp_path / "sub", _shape("polygon", RING))
    (tmp_path / "b.json").write_text("{")
    reading = formats.read("labelme", tmp_path)
    assert [image.path for image in reading.dataset.images] == ["sub/a.png"]
    assert [(problem.severity, problem.where) for problem in reading.problems] == [("error", "b.json")]


@pytest.mark.parametrize("name", ["labelme", "xanylabeling"])
def test_supervision_reads_the_same_pixels(name: str, tmp_path: Path) -> None:
    supervision = pytest.importorskip("supervision")
    (tmp_path / "photos").mkdir()
    Pillow.new("RGB", (64, 32)).save(tmp_path / "photos" / "a.png")
    rings = ((1.0, 1.0, 9.0, 1.0, 9.0, 9.0, 1.0, 9.0), (20.0, 1.0, 29.0, 1.0, 29.0, 9.0, 20.0, 9.0))
    rows = (Annotation(1, 1, 1, (1.0, 1.0, 28.0, 8.0), polygons=rings), Annotation(2, 1, 2, (4.0, 2.0, 16.0, 6.0)))
    cats = (Category(1, "x"), Category(2, "y"))
    data = Dataset((Image(1, "a.png", (32, 64)),), cats, rows, root=tmp_path / "photos")
    formats.write(name, data, tmp_path / "out")
    theirs = supervision.DetectionDataset.from_labelme(str(tmp_path / "out"), str(tmp_path / "out"), force_masks=True)
    ((_, _, found),) = list(theirs)
    assert [theirs.classes[i] for i in found.class_id] == ["x", "y"]
    assert found.xyxy.tolist() == [[1, 1, 29, 9], [4, 2, 20, 8]]
    assert found.mask[0][3:7, 3:7].all()
    assert found.mask[0][3:7, 22:27].all()
    assert not found.mask[0][4:7, 12:18].any()
