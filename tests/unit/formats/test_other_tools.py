"""VIA, Label Studio, ODVG and ImageFolder as those tools write them, and damaged."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import masks
from swin_annotator.core.types import Kind
from swin_annotator.errors import LabelFileError


def _json(folder: Path, content: object, name: str = "a.json") -> Path:
    (folder / name).write_text(json.dumps(content))
    return folder / name


def _region(label: object, **shape: object) -> dict[str, object]:
    return {"shape_attributes": shape, "region_attributes": label}


VIA = {
    "a.png123": {
        "filename": "a.png",
        "size": 123,
        "regions": [
            _region({"type": "cat", "age": "3"}, name="rect", x=1, y=2, width=10, height=12),
            _region({"type": "cat"}, name="polygon", all_points_x=[1, 9, 9], all_points_y=[1, 1, 9]),
            _region({"type": {"dog": True, "cat": False}}, name="circle", cx=20, cy=15, r=10),
            _region({}, name="ellipse", cx=20, cy=15, rx=10, ry=5, theta=0.5),
            _region({}, name="point", cx=20, cy=15),
            _region({}, name="polygon", all_points_x=[1, 9, 9], all_points_y=[1, 1]),
        ],
        "file_attributes": {},
    }
}


@pytest.mark.parametrize("how", ["export", "project", "first version"])
def test_via(tmp_path: Path, how: str) -> None:
    content = json.loads(json.dumps(VIA))
    if how == "first version":
        entry = content["a.png123"]
        entry["regions"] = {str(i): region for i, region in enumerate(entry["regions"])}
    path = _json(tmp_path, {"_via_settings": {}, "_via_img_metadata": content} if how == "project" else content)
    assert formats.guess(path) == "via"
    reading = formats.read("via", path)
    rows = list(reading.dataset.annotations)
    names = {category.id: category.name for category in reading.dataset.categories}
    assert [names[row.category_id] for row in rows] == ["cat", "cat", "dog", "object", "object"]
    assert (rows[0].bbox_xywh, rows[0].attributes) == ((1, 2, 10, 12), {"age": "3"})
    assert rows[2].bbox_xywh == pytest.approx((10, 5, 20, 20), abs=0.1)
    assert [problem.where for problem in reading.problems if problem.severity == "error"] == [
        "a.png regions[5]",
    ]


def _result(kind: str, label: str, **value: object) -> dict[str, object]:
    sides = {"original_width": 200, "original_height": 100}
    return {"id": "r", "type": kind, "value": {**value, kind: [label]}, "from_name": "l", "to_name": "i", **sides}


def _packed(alpha: np.ndarray) -> list[int]:
    """Pixels as Label Studio packs them, each value by itself."""
    flat = np.repeat(alpha.ravel().astype(np.uint8) * 255, 4).tolist()
    bits = f"{len(flat):032b}{7:05b}" + "".join(f"{size - 1:04b}" for size in (3, 4, 8, 16))
    for start in range(0, len(flat), 8):
        some = flat[start : start + 8]
        same = len(set(some)) == 1
        bits += f"{int(same)}{0:02b}{len(some) - 1:03b}"
        bits += "".join(f"{value:08b}" for value in (some[:1] if same else some))
    bits += "0" * (-len(bits) % 8)
    return [int(bits[i : i + 8], 2) for i in range(0, len(bits), 8)]


def test_label_studio(tmp_path: Path) -> None:
    alpha = np.zeros((100, 200), bool)
    alpha[10:20, 30:50] = True
    split = [
        {
            "id": "s",
            "type": "rectangle",
            "value": {"x": 0, "y": 0, "width": 50, "height": 50},
            "original_width": 200,
            "original_height": 100,
        },
        {"id": "s", "type": "labels", "value": {"labels": ["plane"]}, "original_width": 200, "original_height": 100},
    ]
    tasks = [
        {
            "id": 1,
            "data": {"image": "/data/upload/1/0a1b2c3d-a.png"},
            "annotations": [
                {"was_cancelled": True, "result": [_result("rectanglelabels", "bad", x=0, y=0, width=9, height=9)]},
                {
                    "result": [
                        _result("rectanglelabels", "cat", x=10, y=10, width=5, height=20, rotation=0),
                        _result("rectanglelabels", "cat", x=50, y=50, width=10, height=10, rotation=90),
                        _result("polygonlabels", "dog", points=[[1, 1], [9, 1], [9, 9]]),
                        _result("ellipselabels", "dog", x=50, y=50, radiusX=10, radiusY=10),
                        _result("brushlabels", "dog", format="rle", rle=_packed(alpha)),
                        _result("brushlabels", "dog", format="rle", rle=[1, 2, 3]),
                        _result("keypointlabels", "dog", x=1, y=1),
                        *split,
                        {"type": "choices", "value": {"choices": ["night"]}},
                    ]
                },
            ],
        },
        {"data": {"picture": "/data/local-files/?d=sub/b.png"}, "predictions": [{"result": []}]},
    ]
    path = _json(tmp_path, tasks)
    assert formats.guess(path) == "label-studio"
    reading = formats.read("label-studio", path)
    rows = list(reading.dataset.annotations)
    assert [image.path for image in reading.dataset.images] == ["/data/upload/1/0a1b2c3d-a.png", "sub/b.png"]
    assert reading.dataset.images[0].tags == ("night",)
    assert [category.name for category in reading.dataset.categories] == ["cat", "dog", "plane"]
    assert rows[0].bbox_xywh == (20, 10, 10, 20)
    assert rows[1].bbox_xywh == pytest.approx((90, 50, 10, 20))
    assert rows[3].bbox_xywh == pytest.approx((80, 40, 40, 20), abs=0.2)
    assert (masks.decode(rows[4].mask) == alpha).all()
    assert (rows[5].kind, rows[5].polygons) == (Kind.POINTS, ((2, 1),))
    assert rows[6].bbox_xywh == (0, 0, 100, 50)
    assert [problem.where.split()[-1] for problem in reading.problems] == ["result[5]"]


def test_odvg(tmp_path: Path) -> None:
    lines = [
        {
            "filename": "a.png",
            "height": 32,
            "width": 64,
            "detection": {"instances": [{"bbox": [1, 2, 11, 14], "label": 1}]},
        },
        {
            "filename": "b.png",
            "height": 32,
            "width": 64,
            "grounding": {
                "caption": "a red car",
                "regions": [{"bbox": [[0, 0, 5, 5], [6, 6, 9, 9]], "phrase": "red car"}],
            },
        },
        {
            "filename": "c.png",
            "height": 32,
            "width": 64,
            "detection": {"instances": [{"bbox": [1, 2], "category": "x"}]},
        },
    ]
    path = tmp_path / "t.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)) + "\n{\n[]\n")
    _json(tmp_path, {"0": "cat", "1": "dog"}, "label_map.json")
    assert formats.guess(path) == "odvg"
    reading = formats.read("odvg", path)
    assert [category.name for category in reading.dataset.categories] == ["cat", "dog", "red car"]
    assert [row.bbox_xywh for row in reading.dataset.annotations] == [(1, 2, 10, 12), (0, 0, 5, 5), (6, 6, 3, 3)]
    assert [problem.where for problem in reading.problems] == ["line 3 (c.png) 0", "line 4", "line 5"]


def test_image_folder(tmp_path: Path) -> None:
    for name in ("train/a.png", "val/b.png"):
        (tmp_path / name).parent.mkdir()
        Pillow.new("RGB", (64, 32)).save(tmp_path / name)
    line = {"file_name": "a.png", "objects": {"bbox": [[1, 2, 10, 12], [0, 0, 5, 5]], "categories": [3, 0]}}
    (tmp_path / "train" / "metadata.jsonl").write_text(json.dumps(line) + "\n")
    line = {"file_name": "../../b.png", "objects": {}}
    (tmp_path / "val" / "metadata.jsonl").write_text(
        json.dumps(line) + "\n" + json.dumps({"file_name": "b.png"}) + "\n"
    )
    assert formats.guess(tmp_path) == "imagefolder"
    reading = formats.read("imagefolder", tmp_path)
    assert [(image.path, image.size_hw) for image in reading.dataset.images] == [
        ("train/a.png", (32, 64)),
        ("val/b.png", (32, 64)),
    ]
    assert [category.name for category in reading.dataset.categories] == ["class 3", "class 0"]
    assert [problem.where for problem in reading.problems] == ["val/metadata.jsonl line 1"]


@pytest.mark.parametrize("name", ["via", "label-studio"])
@pytest.mark.parametrize("text", ["", "[]", "{}", "[[[", "[" * 5000, '{"a": {"filename": 5}}', "[5]"])
def test_damaged_files_end_in_a_sentence(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "a.json").write_text(text)
    with pytest.raises(LabelFileError) as caught:
        formats.read(name, tmp_path / "a.json")
    assert caught.value.hint
