"""DOTA's text files, as their readers divide them, and damaged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import turned
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import Annotation, Category, Image, Kind, Source
from swin_annotator.errors import LabelFileError

IMPORT = Source("import")
LINES = """imagesource:GoogleEarth
gsd:0.146343590398
10 10 30 10 30 20 10 20 large-vehicle 0
10.5 10 30 14 28 24 8.5 20 plane 1
1 1 50 2 40 30 3 29 harbor 2
1 1 50 2 40 30 3 ship 0
1 1 50 2 40 30 nan 3 ship 0
5 5 9 5 9 9 5 9 ship
"""


def data_set(tmp_path: Path, text: str = LINES) -> Path:
    for folder in ("train/images", "train/labelTxt"):
        (tmp_path / folder).mkdir(parents=True)
    Pillow.new("RGB", (80, 60)).save(tmp_path / "train/images/P0001.png")
    (tmp_path / "train/labelTxt/P0001.txt").write_text(text)
    return tmp_path


def test_as_its_authors_write_it(tmp_path: Path) -> None:
    root = data_set(tmp_path)
    assert formats.guess(root) == "dota"
    reading = formats.read("dota", root)
    rows = list(reading.dataset.annotations)
    assert [(image.path, image.size_hw) for image in reading.dataset.images] == [("train/images/P0001.png", (60, 80))]
    names = {category.id: category.name for category in reading.dataset.categories}
    assert [names[row.category_id] for row in rows] == ["large-vehicle", "plane", "harbor", "ship"]
    assert turned.box_of(rows[0]) == TurnedBox(20, 15, 20, 10, 0)
    assert [row.kind for row in rows] == [Kind.TURNED, Kind.TURNED, Kind.AREA, Kind.TURNED]
    assert [dict(row.attributes) for row in rows] == [{}, {"difficult": True}, {"difficult": 2}, {}]
    assert [problem.where for problem in reading.problems] == [f"train/labelTxt/P0001.txt line {n}" for n in (6, 7)]


@pytest.mark.parametrize("task", ["yolo", "yolo-segment", "yolo-obb"])
def test_labels_of_yolo_are_not_taken_for_it(tmp_path: Path, task: str) -> None:
    root = tmp_path / "photos"
    root.mkdir()
    Pillow.new("RGB", (80, 60)).save(root / "a.png")
    row = Annotation(1, 1, 1, (1.5, 2.0, 10.0, 5.0))
    data = Dataset((Image(1, "a.png", (60, 80)),), (Category(1, "ship"),), (row,), root=root)
    formats.write(task, data, tmp_path / "out")
    assert formats.guess(tmp_path / "out") == "yolo"
    assert formats.guess(tmp_path / "out/labels") == "yolo"


def test_the_folder_of_labels_alone_takes_images_from_elsewhere(tmp_path: Path) -> None:
    root = data_set(tmp_path)
    reading = formats.read("dota", root / "train/labelTxt", root / "train/images")
    assert [image.path for image in reading.dataset.images] == ["P0001.png"]


def test_lines_have_ten_words_whatever_a_category_is_called(tmp_path: Path) -> None:
    root = tmp_path / "photos"
    root.mkdir()
    Pillow.new("RGB", (80, 60)).save(root / "a.png")
    box = TurnedBox(40, 30, 20, 10, 30)
    hard = Annotation(1, 1, 1, (0, 0, 1, 1), source=IMPORT, attributes={"difficult": True})
    given = Dataset(
        (Image(1, "a.png", (60, 80)),),
        (Category(1, "large  vehicle"), Category(2, "ship")),
        (turned.shaped(hard, box), Annotation(2, 1, 2, (1.5, 2.0, 10.0, 5.0), source=IMPORT)),
        root=root,
    )
    formats.write("dota", given, tmp_path / "out")
    words = [line.split() for line in (tmp_path / "out/labelTxt/a.txt").read_text().splitlines()]
    assert [words[0][8:], words[1][8:]] == [["large_vehicle", "1"], ["ship", "0"]]
    corners = np.array(words[0][:8], float)
    assert np.abs(corners - box.ring).max() < 1e-5
    reading = formats.read("dota", tmp_path / "out")
    assert [category.name for category in reading.dataset.categories] == ["large vehicle", "ship"]
    back = turned.box_of(next(iter(reading.dataset.annotations)))
    assert back is not None
    assert (back.x, back.y, back.width, back.height, back.degrees) == pytest.approx((40, 30, 20, 10, 30), abs=1e-4)


@pytest.mark.parametrize("difficulty", ["²", "--1", "9" * 5000, "-"])
def test_a_difficulty_that_is_no_number_is_told(tmp_path: Path, difficulty: str) -> None:
    line = f"10 10 30 10 30 20 10 20 ship {difficulty}\n"
    reading = formats.read("dota", data_set(tmp_path, line + LINES))
    assert reading.problems[0].where == "train/labelTxt/P0001.txt line 1"
    assert len(reading.dataset.annotations) == 4


def test_categories_that_differ_in_blanks_alone_stay_two(tmp_path: Path) -> None:
    categories = tuple(
        Category(i, name) for i, name in enumerate(("traffic_light", "traffic light", "traffic light_"), 1)
    )
    rows = tuple(Annotation(i, 1, i, (1.5, 2.0, 10.0 * i, 5.0), source=IMPORT) for i in (1, 2, 3))
    formats.write("dota", Dataset((Image(1, "a.png", (60, 80)),), categories, rows), tmp_path / "out")
    back = formats.read("dota", tmp_path / "out").dataset
    names = {category.id: category.name for category in back.categories}
    widths = {names[row.category_id]: round(row.bbox_xywh[2]) for row in back.annotations}
    assert widths == {"traffic_light": 10, "traffic light": 20, "traffic light_": 30}


@pytest.mark.parametrize("text", ["", "\n\n", "nothing here", "imagesource:x\n"])
def test_what_is_no_label_is_told(tmp_path: Path, text: str) -> None:
    reading = formats.read("dota", data_set(tmp_path, text))
    assert not reading.dataset.annotations
    assert len(reading.problems) == (text == "nothing here")


def test_a_folder_without_text_files_ends_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(LabelFileError) as caught:
        formats.read("dota", tmp_path)
    assert caught.value.hint
