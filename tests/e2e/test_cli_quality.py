"""``check --report``, ``--unlike`` and ``--against`` from the command line."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import fakes
import numpy as np
import pytest
from PIL import Image

from swin_annotator.models.catalog import catalog as catalogs

Annotator = Callable[..., Any]


def _file(path: Path, objects: list[tuple[str, int, list[int]]]) -> Path:
    names = sorted({name for name, _, _ in objects})
    files = list(dict.fromkeys(name for name, _, _ in objects))
    images = [{"id": i, "file_name": name, "width": 160, "height": 120} for i, name in enumerate(files, 1)]
    rows = [
        {"id": n, "image_id": files.index(name) + 1, "category_id": category, "bbox": box, "area": 1, "iscrowd": 0}
        for n, (name, category, box) in enumerate(objects, start=1)
    ]
    categories = [{"id": 1, "name": "cup"}, {"id": 2, "name": "plate"}]
    path.write_text(json.dumps({"images": images, "categories": categories, "annotations": rows}))
    assert names
    return path


def test_images_that_show_the_same_in_two_parts_of_a_split_are_told_first(annotator: Annotator, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    drawn = np.random.default_rng(0)
    for name in ("train/a.png", "train/b.png", "valid/c.png"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(drawn.integers(0, 255, (6, 8, 3), np.uint8)).resize((160, 120), 0).save(folder / name)
    shutil.copy(folder / "train/a.png", folder / "train/again.png")
    shutil.copy(folder / "train/b.png", folder / "valid/again.png")
    labels = _file(tmp_path / "labels.json", [("train/a.png", 1, [5, 5, 20, 20])])
    answer = annotator("check", labels, "--images", folder, "--report", "--json")
    assert answer.json["alike"] == [
        {"image": "valid/again.png", "first": "train/b.png", "parts": ["val", "train"]},
        {"image": "train/again.png", "first": "train/a.png", "parts": ["", ""]},
    ]
    told = annotator("check", labels, "--images", folder, "--report").out
    assert "alike: valid/again.png (val) shows the same as train/b.png (train)" in told


def test_an_object_that_looks_like_another_class_is_told(
    annotator: Annotator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = fakes.catalog(tmp_path, {"fake-classifier": ("fake-classifier", "classify")})
    monkeypatch.setattr(catalogs, "default_catalog", lambda: known)
    folder, objects = tmp_path / "photos", []
    for i in range(8):
        fakes.paint(folder / f"{i}.png", [("red", (10, 10, 40, 40)), ("blue", (80, 60, 40, 40))], (120, 160))
        objects += [(f"{i}.png", 1, [10, 10, 40, 40]), (f"{i}.png", 2, [80, 60, 40, 40])]
    objects[4] = (*objects[4][:1], 2, objects[4][2])
    labels = _file(tmp_path / "labels.json", objects)
    answer = annotator("check", labels, "--images", folder, "--unlike", "fake-classifier", "--json")
    [found] = answer.json["unlike"]
    assert (found["image"], found["annotation"], found["category"], found["why"]) == ("2.png", 5, "plate", "kind")
    told = annotator("check", labels, "--images", folder, "--unlike", "fake-classifier").out
    assert "unlike: 2.png, annotation 5: plate: looks like cup" in told
    refused = annotator("check", labels, "--unlike", "fake-classifier")
    assert refused.code == 1
    assert "--images" in refused.err


def test_two_files_are_compared_class_by_class(annotator: Annotator, tmp_path: Path) -> None:
    first = _file(tmp_path / "a.json", [("a.png", 1, [5, 5, 20, 20]), ("a.png", 2, [50, 5, 20, 20])])
    second = _file(tmp_path / "b.json", [("a.png", 1, [5, 5, 20, 21]), ("a.png", 1, [50, 5, 20, 20])])
    answer = annotator("check", first, "--against", second, "--json").json["agreement"]
    assert answer["images"] == 1
    shares = {row["name"]: (row["share"], row["both"]) for row in answer["classes"]}
    assert shares == {"plate": (0.0, 0), "cup": (0.5, 1)}
    assert answer["renamed"] == [{"first": "plate", "second": "cup", "objects": 1}]
    assert answer["to_look_at"] == [{"image": "a.png", "differences": 1}]
