"""``convert``: from any format to any other, without a project."""

import argparse
import json
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.cli import convert
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.label_features import SEPARATE, Feature

LABELS = {
    "images": [{"id": 1, "file_name": "a.png", "width": 40, "height": 30}, {"id": 4, "file_name": "sub/b.png"}],
    "categories": [{"id": 3, "name": "cat"}, {"id": 1, "name": "dog"}],
    "annotations": [
        {"id": 7, "image_id": 1, "category_id": 3, "bbox": [1, 2, 10, 12], "segmentation": [[1, 2, 11, 2, 11, 14]]},
        {"image_id": 4, "category_id": 1, "bbox": [1, 2, 10, 12]},
        {"id": 9, "image_id": 4, "category_id": 1, "bbox": [0, 0, 5, 6]},
    ],
}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    for name in ("a.png", "sub/b.png"):
        (tmp_path / "photos" / name).parent.mkdir(parents=True, exist_ok=True)
        Pillow.new("RGB", (40, 30)).save(tmp_path / "photos" / name)
    path = tmp_path / "photos" / "labels.json"
    path.write_text(json.dumps(LABELS))
    return path


def _run(*words: object) -> int:
    parser = argparse.ArgumentParser()
    convert.add_parsers(parser.add_subparsers(required=True))
    args = parser.parse_args([str(word) for word in words])
    code: int = args.run(args)
    return code


OBJECTS = [
    name
    for name in formats.FORMATS
    if set(SEPARATE) <= formats.named(name).CARRIES and formats.named(name).CARRIES & {Feature.BOXES, Feature.OUTLINES}
]


@pytest.mark.parametrize("name", OBJECTS)
def test_there_and_back(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    out = tmp_path / f"out{formats.named(name).SUFFIX}"
    assert _run("convert", source, out, "--to", name) == 0
    said = capsys.readouterr()
    assert f"3 objects on 2 images written to {out}" in said.out
    assert not (tmp_path / "photos" / ".swin_annotator").exists()
    assert _run("convert", out, tmp_path / "again.json", "--to", "coco", "--images", tmp_path / "photos") == 0
    again = json.loads((tmp_path / "again.json").read_text())
    assert [image["width"] for image in again["images"]] == [40, 40]
    boxes = [[round(v, 6) for v in row["bbox"]] for row in again["annotations"]]
    assert boxes == [[1, 2, 10, 12], [1, 2, 10, 12], [0, 0, 5, 6]]
    assert len({row["id"] for row in again["annotations"]}) == 3
    names = {category["id"]: category["name"] for category in again["categories"]}
    assert [names[row["category_id"]] for row in again["annotations"]] == ["cat", "dog", "dog"]


@pytest.mark.parametrize(("name", "folders"), [("yolo", [""]), ("voc", [""]), ("labelme", ["train", "val"])])
def test_a_dry_run_names_the_folders_that_are_filled(source: Path, tmp_path: Path, capsys, name, folders) -> None:
    words = ("convert", source, tmp_path / "out", "--to", name, "--split", "train=0.5,val=0.5")
    found = []
    for last in (("--dry-run", "--json"), ("--json",)):
        assert _run(*words, *last) == 0
        found.append(json.loads(capsys.readouterr().out)["files"])
    assert found == [[str(tmp_path / "out" / folder) for folder in folders]] * 2


def test_a_dry_run_says_what_is_lost_and_what_each_part_gets(source: Path, tmp_path: Path, capsys) -> None:
    words = ("convert", source, tmp_path / "out", "--to", "voc", "--split", "train=0.5,val=0.5", "--dry-run")
    assert _run(*words) == 0
    said = capsys.readouterr()
    assert "Pascal VOC keeps no outlines: of 1 object only the box is written." in said.err
    assert "train: 1 image; " in said.err
    assert "3 objects on 2 images would be written" in said.out
    assert not (tmp_path / "out").exists()
    assert _run(*words[:-1], "--json") == 0
    assert json.loads(capsys.readouterr().out)["files"] == [str(tmp_path / "out")]  # lists in it tell the parts


def test_images_that_are_not_there_are_told_before_anything_is_written(source: Path, tmp_path: Path, capsys) -> None:
    (tmp_path / "photos" / "sub" / "b.png").unlink()
    with pytest.raises(LabelFileError, match=r"Not in .*: 1 of 2 images, such as sub/b.png") as caught:
        _run("convert", source, tmp_path / "out", "--to", "yolo")
    assert "--image-files leave" in caught.value.hint
    assert not (tmp_path / "out").exists()
    assert _run("convert", source, tmp_path / "out", "--to", "yolo", "--image-files", "leave") == 0
    said = capsys.readouterr()
    assert "sub/b.png: The image has no size" in said.err
    assert "1 object on 1 image written" in said.out
    assert "1 error, " in said.out


def test_order_of_classes_and_format_by_name(source: Path, tmp_path: Path) -> None:
    words = ("convert", source, tmp_path / "out", "--from", "coco", "--to", "yolo", "--classes", "dog")
    assert _run(*words, "--image-files", "link") == 0
    assert (tmp_path / "out" / "classes.txt").read_text() == "dog\ncat\n"
    assert (tmp_path / "out" / "labels" / "a.txt").read_text().startswith("1 ")
    with pytest.raises(SystemExit):
        _run("convert", source, tmp_path / "o", "--to", "tarot")
    with pytest.raises(LabelFileError, match="does not exist"):
        _run("convert", tmp_path / "gone.json", tmp_path / "o", "--to", "coco")
