"""Each fault that labels may have, in every format that can have it: told by ``check``."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.cli import main
from swin_annotator.core import masks
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.engine.check import check
from swin_annotator.formats.image_copies import LEAVE
from swin_annotator.formats.writing import Writing

OBJECTS = [name for name in formats.FORMATS if formats.named(name).OBJECTS]
ONE_A_PIXEL = ("masks", "coco-panoptic")
WITHOUT_SIZES = ("yolo", "yolo-segment", "yolo-obb", "yolo-pose", "dota", "openimages", "csv", "imagefolder")
"""They take the sizes of images from the images."""
ROW = Annotation(1, 1, 1, (10.0, 12.0, 40.0, 30.0))
DATA = Dataset((Image(1, "a.jpg", (80, 100)),), (Category(1, "cat"), Category(2, "dog")), (ROW,))


def faults_of(name: str, data: Dataset, tmp_path: Path, photo: Pillow.Image | None = None, **how: object) -> str:
    """What ``check`` says of labels that a format has written for a photo of 100×80, seen beside another one."""
    root, shown = tmp_path / "photos", tmp_path / "shown"
    for folder, image in ((root, None), (shown, photo)):
        folder.mkdir()
        (image or Pillow.new("RGB", (100, 80))).save(folder / "a.jpg", **(how if folder == shown else {}))
    out = tmp_path / "labels" / f"out{formats.named(name).SUFFIX}"
    where = LEAVE if name not in ("imagefolder", *ONE_A_PIXEL) else "copy"
    formats.write(name, replace(data, root=root), out, Writing(images=where))
    return " ".join(problem.message for problem in check(out, shown))


@pytest.mark.parametrize("name", OBJECTS)
def test_sound_labels_have_no_faults(name: str, tmp_path: Path) -> None:
    assert "no objects" not in faults_of(name, DATA, tmp_path)


@pytest.mark.parametrize("name", [name for name in OBJECTS if name not in ONE_A_PIXEL])
def test_an_object_twice(name: str, tmp_path: Path) -> None:
    assert "It is there twice" in faults_of(name, replace(DATA, annotations=(ROW, replace(ROW, id=2))), tmp_path)


@pytest.mark.parametrize("name", [name for name in OBJECTS if name not in WITHOUT_SIZES])
def test_a_file_of_another_size(name: str, tmp_path: Path) -> None:
    said = faults_of(name, DATA, tmp_path, Pillow.new("RGB", (120, 90)))
    assert "was 100×80, is 120×90" in said


@pytest.mark.parametrize("name", [name for name in OBJECTS if name not in WITHOUT_SIZES])
def test_labels_made_before_a_photo_was_turned_upright(name: str, tmp_path: Path) -> None:
    exif = Pillow.Exif()
    exif[0x0112] = 6
    said = faults_of(name, DATA, tmp_path, Pillow.new("RGB", (100, 80)), exif=exif)
    assert "made without that: they say 100×80" in said


@pytest.mark.parametrize("name", OBJECTS)
def test_categories_that_look_alike(name: str, tmp_path: Path) -> None:
    rows = (ROW, Annotation(2, 1, 2, (60.0, 50.0, 20.0, 20.0)))
    data = replace(DATA, categories=(Category(1, "cat"), Category(2, "Cat")), annotations=rows)
    assert "differ in case or blanks alone" in faults_of(name, data, tmp_path)


MASK = np.zeros((80, 100), bool)
MASK[10:30, 20:60] = True
RLE = {"size": [80, 100], "counts": masks.encode(MASK).counts.decode()}
GOOD = {"id": 1, "image_id": 1, "category_id": 1, "bbox": [10, 12, 40, 30]}
FAULTS: dict[str, tuple[dict[str, object], str]] = {
    "no id": ({"id": None}, "without an id that can be kept: 1"),
    "id of no kind": ({"id": "x"}, "given anew: 1"),
    "no such image": ({"image_id": 9}, "There is no image 9"),
    "no such category": ({"category_id": 9}, "There is no category 9"),
    "outside": ({"bbox": [200, 12, 40, 30]}, "leaves the image"),
    "beyond the border": ({"bbox": [80, 12, 40, 30]}, "cut to the image"),
    "empty": ({"bbox": [10, 12, 0, 30]}, "no area"),
    "not a number": ({"bbox": [10, float("nan"), 40, 30]}, "no box of four numbers"),
    "infinite": ({"bbox": [10, float("inf"), 40, 30]}, "no box of four numbers"),
    "a text": ({"bbox": ["10", "12", "40", "30"]}, "no box of four numbers"),
    "three numbers": ({"bbox": [10, 12, 40]}, "no box of four numbers"),
    "shares": ({"bbox": [0.1, 0.2, 0.3, 0.2]}, "shares"),
    "area": ({"segmentation": [[10, 12, 50, 12, 50, 42, 10, 42]], "area": 5000}, "Its area is given as 5000"),
    "area of a mask": ({"segmentation": RLE, "bbox": [20, 10, 40, 20], "area": 12}, "its shape has 800"),
    "area of a box": ({"area": 12}, "its shape has 1200"),
    "area of no kind": ({"area": "many"}, "Its area is no number"),
    "box and outline": ({"segmentation": [[60, 50, 90, 50, 90, 70]]}, "far apart"),
    "box and mask": ({"segmentation": RLE, "bbox": [70, 50, 20, 20]}, "far apart"),
    "run lengths": ({"segmentation": {"size": [80, 100], "counts": "abc"}}, "run lengths"),
    "lengths too short": ({"segmentation": {"size": [80, 100], "counts": [5, 5]}}, "do not fill the image"),
    "mask of another size": ({"segmentation": {**RLE, "size": [100, 80]}}, "its mask is"),
    "not an object": ({}, "not an object"),
}


UNCLEAR = ("shares", "box and outline", "box and mask")
"""What a person has to decide."""


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_of_coco(fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changes, words = FAULTS[fault]
    entry = {key: value for key, value in (GOOD | changes).items() if value is not None} if changes else 5
    content = {
        "images": [{"id": 1, "file_name": "a.jpg", "width": 100, "height": 80}],
        "categories": [{"id": 1, "name": "cat"}],
        "annotations": [entry],
    }
    path = tmp_path / "labels.json"
    path.write_text(json.dumps(content))
    told = [problem for problem in check(path) if words.casefold() in problem.message.casefold()]
    assert told, [problem.message for problem in check(path)]
    assert all(problem.where for problem in told)
    main(["check", str(path), "--fix", str(tmp_path / "mended.json")])
    capsys.readouterr()
    after = [problem.message for problem in check(tmp_path / "mended.json")]
    assert fault in UNCLEAR or not any(words.casefold() in message.casefold() for message in after)


def test_ids_that_come_twice(tmp_path: Path) -> None:
    content = {
        "images": [{"id": 1, "file_name": "a.jpg", "width": 100, "height": 80}, {"id": 1, "file_name": "b.jpg"}],
        "categories": [{"id": 1, "name": "cat"}, {"id": 1, "name": "dog"}],
        "annotations": [GOOD, {**GOOD, "bbox": [50, 50, 9, 9]}],
    }
    (tmp_path / "labels.json").write_text(json.dumps(content))
    said = " ".join(problem.message for problem in check(tmp_path / "labels.json"))
    for words in ("The id 1 is used twice; its labels go to the first", "The id 1 is used twice; the first", "anew: 1"):
        assert words in said
