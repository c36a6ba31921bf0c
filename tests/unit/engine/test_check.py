import json
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.engine.check import check
from swin_annotator.errors import LabelFileError, NoImages

GOOD = {
    "images": [{"id": 1, "file_name": "a.png", "width": 40, "height": 30}],
    "categories": [{"id": 1, "name": "cat"}],
    "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 10, 12]}],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "photos").mkdir()
    Pillow.new("RGB", (40, 30)).save(tmp_path / "photos" / "a.png")
    return tmp_path / "photos"


def _save(tmp_path: Path, **changes: object) -> Path:
    path = tmp_path / "labels.json"
    path.write_text(json.dumps(GOOD | changes))
    return path


def test_a_good_file_has_no_problems(tmp_path: Path, folder: Path) -> None:
    assert check(_save(tmp_path)) == ()
    assert check(_save(tmp_path), folder) == ()


def test_image_files_are_looked_at_on_request(tmp_path: Path, folder: Path) -> None:
    (folder / "bad.png").write_bytes(b"no image")
    Pillow.new("RGB", (9, 9)).save(folder / "extra.png")
    images = [
        {"id": 1, "file_name": "a.png", "width": 400, "height": 30},
        {"id": 2, "file_name": "missing.png", "width": 40, "height": 30},
        {"id": 3, "file_name": "bad.png", "width": 40, "height": 30},
    ]
    path = _save(tmp_path, images=images)
    assert check(path) == ()
    problems = check(path, folder)
    assert [problem.severity for problem in problems] == ["error"] * 3 + ["warning"]
    text = " ".join(problem.message for problem in problems)
    for words in (
        "missing.png is not in",
        "a.png has changed since it was labelled: was 400×30, is 40×30",
        "bad.png",
        "1 of 3 images",
    ):
        assert words in text


def test_objects_that_are_odd(tmp_path: Path) -> None:
    row = {"image_id": 1, "category_id": 1, "bbox": [1, 2, 10, 12]}
    rows = [
        {**row, "id": 1},
        {**row, "id": 2},
        {**row, "id": 3, "segmentation": [[20, 20, 29, 20, 29, 29]]},
        {**row, "id": 4, "image_id": 9},
    ]
    problems = check(_save(tmp_path, annotations=rows))
    assert [(problem.severity, problem.where) for problem in problems] == [
        ("error", "annotations[3].image_id"),
        ("warning", "annotation 2"),
        ("warning", "annotation 3"),
    ]


def test_images_that_are_odd(tmp_path: Path) -> None:
    images = [{"id": 1, "file_name": "a.png"}, {"id": 2, "file_name": "a.png", "width": 40, "height": 30}]
    problems = check(_save(tmp_path, images=images, annotations=[]))
    assert [problem.where for problem in problems] == [
        "images[0]",
        "images[0].file_name",
        "images[1].file_name",
        "annotations",
    ]


def test_what_cannot_be_checked_is_said(tmp_path: Path) -> None:
    with pytest.raises(LabelFileError):
        check(tmp_path / "missing.json")
    with pytest.raises(NoImages):
        check(_save(tmp_path), tmp_path / "nowhere")
