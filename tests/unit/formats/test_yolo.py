"""YOLO data sets: by Ultralytics' documented checks, by other people's readers, and as other tools write them."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import masks
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.writing import Writing

CATS = (Category(3, "no"), Category(1, "dog: 二"), Category(8, "unused"))


def _image(path: Path, width: int = 64, height: int = 32) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Pillow.new("RGB", (width, height)).save(path)


@pytest.fixture
def data(tmp_path: Path) -> Dataset:
    for path in ("photos/images/a.png", "photos/images/a.jpg", "photos/b.png"):
        _image(tmp_path / path)
    holed = np.zeros((32, 64), bool)
    holed[4:20, 10:40] = True
    holed[8:12, 15:25] = False
    rows = (
        Annotation(1, 1, 3, (0.0, 0.0, 64.0, 32.0)),
        Annotation(2, 1, 1, (10.1, 3.3, 20.7, 8.9)),
        Annotation(3, 2, 1, (10.0, 4.0, 30.0, 16.0), mask=masks.encode(holed)),
    )
    images = (Image(1, "images/a.png", (32, 64)), Image(2, "images/a.jpg", (32, 64)), Image(3, "b.png", (32, 64)))
    return Dataset(images, CATS, rows, root=tmp_path / "photos")


def as_ultralytics_reads(folder: Path, part: str) -> dict[str, list[tuple[int, np.ndarray]]]:
    """Image -> class and xywh shares of each object, by the rules of ultralytics.data.utils.verify_image_label."""
    import yaml

    content = yaml.safe_load((folder / "data.yaml").read_text(encoding="utf-8"))
    assert "path" not in content  # then the folder of the file is the root
    found = {}
    for image in sorted((folder / content[part]).rglob("*.*")):
        before, _, after = str(image).rpartition("/images/")
        labels = Path(f"{before}/labels/{after.rsplit('.', 1)[0]}.txt")
        assert labels.is_file(), image
        lines = [line.split() for line in labels.read_text().strip().splitlines() if line]
        rows = []
        outlines = any(len(line) > 6 for line in lines)
        for line in lines:
            number, shares = int(line[0]), np.array(line[1:], np.float32)
            assert number < content["nc"]
            assert shares.min() >= 0
            assert shares.max() <= 1
            if outlines:
                points = shares.reshape(-1, 2)
                low, high = points.min(axis=0), points.max(axis=0)
                shares = np.concatenate([(low + high) / 2, high - low])
            assert len(shares) == 4
            rows.append((number, shares))
        found[image.relative_to(folder).as_posix()] = rows
    assert list(content["names"]) == list(range(content["nc"]))
    found["names"] = list(content["names"].values())
    return found


@pytest.mark.parametrize("name", ["yolo", "yolo-segment"])
def test_ultralytics_reads_what_is_there(data: Dataset, tmp_path: Path, name: str) -> None:
    formats.write(name, data, tmp_path / "out")
    for part in ("train", "val"):
        found = as_ultralytics_reads(tmp_path / "out", part)
        assert found.pop("names") == ["no", "dog: 二", "unused"]
        assert {image: [number for number, _ in rows] for image, rows in found.items()} == {
            "images/a.png": [0, 1],
            "images/a-2.jpg": [1],
            "images/b.png": [],
        }
        x, y, w, h = found["images/a.png"][1][1] * (64, 32, 64, 32)
        assert (x - w / 2, y - h / 2, w, h) == pytest.approx((10.1, 3.3, 20.7, 8.9), abs=1e-4)
        x, y, w, h = found["images/a-2.jpg"][0][1] * (64, 32, 64, 32)
        assert (x - w / 2, y - h / 2, w, h) == pytest.approx((10, 4, 30, 16), abs=1e-4)


def test_parts_of_a_split_lie_side_by_side(data: Dataset, tmp_path: Path) -> None:
    form = formats.named("yolo")
    rest = Dataset(data.images[2:], data.categories, root=data.root)
    first = Dataset(data.images[:2], data.categories, data.annotations, root=data.root)
    assert form.write_parts({"train": first, "val": rest}, tmp_path / "out", Writing(images="link")) == (
        tmp_path / "out",
    )
    assert sorted(as_ultralytics_reads(tmp_path / "out", "train")) == [
        "images/train/a-2.jpg",
        "images/train/a.png",
        "names",
    ]
    assert sorted(as_ultralytics_reads(tmp_path / "out", "val")) == ["images/val/b.png", "names"]
    assert (tmp_path / "out" / "images" / "val" / "b.png").is_symlink()
    reading = formats.read("yolo", tmp_path / "out" / "data.yaml", data.root)
    assert {image.path.rpartition("/")[2]: image.extra["split"] for image in reading.dataset.images} == {
        "a-2.jpg": "train",
        "a.png": "train",
        "b.png": "val",
    }


def test_supervision_and_labelformat_read_the_same_boxes(data: Dataset, tmp_path: Path) -> None:
    supervision = pytest.importorskip("supervision")
    labelformat = pytest.importorskip("labelformat.formats.yolov8")
    out = tmp_path / "out"
    formats.write("yolo", data, out)
    theirs = supervision.DetectionDataset.from_yolo(str(out / "images"), str(out / "labels"), str(out / "data.yaml"))
    assert theirs.classes == ["no", "dog: 二", "unused"]
    found = {Path(path).name: found for path, _, found in theirs}
    assert found["a.png"].xyxy == pytest.approx(np.array([[0, 0, 64, 32], [10.1, 3.3, 30.8, 12.2]]), abs=1e-3)
    assert found["a.png"].class_id.tolist() == [0, 1]
    assert len(found["b.png"]) == 0
    other = labelformat.YOLOv8ObjectDetectionInput(out / "data.yaml", "train")
    assert [(c.id, c.name) for c in other.get_categories()] == [(0, "no"), (1, "dog: 二"), (2, "unused")]
    boxes = {label.image.filename: [o.box for o in label.objects] for label in other.get_labels()}
    assert [boxes["a.png"][1].xmin, boxes["a.png"][1].ymax] == pytest.approx([10.1, 12.2], abs=1e-6)


def test_supervision_reads_the_same_pixels(data: Dataset, tmp_path: Path) -> None:
    supervision = pytest.importorskip("supervision")
    out = tmp_path / "out"
    formats.write("yolo-segment", data, out)
    theirs = supervision.DetectionDataset.from_yolo(
        str(out / "images"), str(out / "labels"), str(out / "data.yaml"), force_masks=True
    )
    mask = next(found.mask[0] for path, _, found in theirs if path.endswith("a-2.jpg"))
    assert not mask[9:11, 17:23].any()  # the hole
    assert mask[5:7, 12:38].all()


def test_what_supervision_writes_comes_in(tmp_path: Path) -> None:
    supervision = pytest.importorskip("supervision")
    _image(tmp_path / "photos" / "a.png")
    boxes = np.array([[10.5, 3.0, 30.0, 12.0]])
    theirs = supervision.DetectionDataset(
        ["x", "y"],
        [str(tmp_path / "photos" / "a.png")],
        {str(tmp_path / "photos" / "a.png"): supervision.Detections(xyxy=boxes, class_id=np.array([1]))},
    )
    out = tmp_path / "out"
    theirs.as_yolo(str(out / "images"), str(out / "labels"), str(out / "data.yaml"))
    reading = formats.read("yolo", out)
    assert [c.name for c in reading.dataset.categories] == ["x", "y"]
    (row,) = reading.dataset.annotations
    assert (row.category_id, row.bbox_xywh) == (2, pytest.approx((10.5, 3, 19.5, 9), abs=1e-2))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    _image(tmp_path / "set" / "images" / "train" / "a.png")
    (tmp_path / "set" / "labels" / "train").mkdir(parents=True)
    return tmp_path / "set"


def _labels(folder: Path, text: str) -> Path:
    (folder / "labels" / "train" / "a.txt").write_text(text)
    return folder


def test_every_kind_of_line_is_read(folder: Path) -> None:
    (folder / "data.yaml").write_text("names: [no, yes]\nkpt_shape: [2, 3]\n")
    _labels(
        folder,
        "0 .5 .5 .5 .5\n1.0 0.5 0.5 0.25 0.25 0.75\n\n0 0 0 .5 0 .5 .5\n0 0 0 .5 0 .5 .5 0 .5 .9\n"
        "1 .5 .5 .5 .5 .25 .25 2 0 0 0\n",
    )
    reading = formats.read("yolo", folder / "data.yaml")
    assert reading.problems == ()
    rows = list(reading.dataset.annotations)
    assert [c.name for c in reading.dataset.categories] == ["no", "yes"]
    assert [row.bbox_xywh for row in rows] == [
        (16, 8, 32, 16),
        (24, 12, 16, 8),
        (0, 0, 32, 16),
        (0, 0, 32, 16),
        (16, 8, 32, 16),
    ]
    assert [row.score for row in rows] == [None, 0.75, None, 0.9, None]
    assert [len(row.polygons) for row in rows] == [0, 0, 1, 1, 0]
    assert rows[4].extra == {"keypoints": [16, 8, 2, 0, 0, 0], "num_keypoints": 1}


def test_bad_lines_are_named_by_file_and_line(folder: Path) -> None:
    (folder / "classes.txt").write_text("x\n")
    _labels(
        folder, "0 .5 .5 .5 .5\nx .5 .5 .5 .5\n0 .5 .5\n7 .5 .5 .5 .5\n0 nan .5 .5 .5\n0 .9 .5 .5 .5\n0 1e400 0 1 1\n"
    )
    reading = formats.read("yolo", folder)
    assert len(reading.dataset.annotations) == 2
    places = {problem.where: problem.message for problem in reading.problems}
    assert list(places) == [f"labels/train/a.txt line {i}" for i in (2, 3, 4, 5, 7, 6)]
    assert "category" in places["labels/train/a.txt line 4"]
    assert "leaves the image" in places["labels/train/a.txt line 6"]


def test_labels_beside_images_and_no_names(tmp_path: Path) -> None:
    _image(tmp_path / "a.png")
    _image(tmp_path / "b.png")
    (tmp_path / "a.txt").write_text("2 .5 .5 .5 .5\n")
    reading = formats.read("yolo", tmp_path)
    assert [c.name for c in reading.dataset.categories] == ["class 0", "class 1", "class 2"]
    assert [image.path for image in reading.dataset.images] == ["a.png", "b.png"]
    assert [problem.severity for problem in reading.problems] == ["warning"]


def test_images_of_labels_alone_are_looked_for_where_the_project_is(folder: Path, tmp_path: Path) -> None:
    (folder / "images" / "train" / "a.png").unlink()
    _labels(folder, "0 .5 .5 .5 .5\n")
    with pytest.raises(LabelFileError, match="The only label file in"):
        formats.read("yolo", folder)
    _image(tmp_path / "photos" / "deep" / "A.JPG", 10, 20)
    reading = formats.read("yolo", folder, tmp_path / "photos")
    assert [(image.path, image.size_hw) for image in reading.dataset.images] == [("deep/A.JPG", (20, 10))]


def test_two_images_of_one_name_are_not_guessed_between(folder: Path, tmp_path: Path) -> None:
    (folder / "images" / "train" / "a.png").unlink()
    _labels(folder, "0 .5 .5 .5 .5\n")
    for name in ("x/a.png", "y/a.png", "b.png"):
        _image(tmp_path / "photos" / name)
    (folder / "labels" / "train" / "b.txt").write_text("0 .5 .5 .5 .5\n")
    reading = formats.read("yolo", folder, tmp_path / "photos")
    assert len(reading.dataset.annotations) == 1
    assert [problem.where for problem in reading.problems if problem.severity == "error"] == ["labels/train/a.txt"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("names:\n  0: a\n  2: c\n", ["a", "class 1", "c"]),
        ("names: {'0': yes, '1': 1.0}\n", ["yes", "1.0"]),
        ("names: ['a: b', null]\n", ["a: b", "null"]),
        ("names: !!python/object/apply:os.system [exit]\n", ["exit"]),
    ],
)
def test_names_of_classes_stay_words(folder: Path, text: str, names: list[str]) -> None:
    _labels(folder, "0 .5 .5 .5 .5\n")
    (folder / "data.yaml").write_text(text)
    assert [c.name for c in formats.read("yolo", folder).dataset.categories] == names


@pytest.mark.parametrize(
    "text",
    [
        "names: [a",
        "names: 5: 6",
        "[" * 5000,
        "- a",
        "names: {a: b}",
        "names: {-1: b}",
        "names: {99999999999: b}",
        "a: &a [x]\nb: &b [*a, *a]\nnames: [*b, *b]\n",
    ],
)
def test_a_damaged_yaml_is_refused_with_a_sentence(folder: Path, text: str) -> None:
    (folder / "data.yaml").write_text(text)
    with pytest.raises(LabelFileError) as caught:
        formats.read("yolo", folder)
    assert caught.value.hint


def test_a_full_folder_is_left_alone(data: Dataset, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(LabelFileError, match="not an empty folder"):
        formats.write("yolo", data, tmp_path / "out")
    with pytest.raises(LabelFileError, match="among the images"):
        formats.write("yolo", data, tmp_path / "photos" / "out")
    formats.write("yolo", data, tmp_path / "photos" / "out", Writing(images="leave"))
    assert not (tmp_path / "photos" / "out" / "images" / "a.png").exists()
    assert (tmp_path / "out" / "mine.txt").read_text() == "mine"


def test_labels_that_lead_out_of_the_folder_are_not_read(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("0 .5 .5 .5 .5\n")
    (folder / "labels" / "train" / "a.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "classes.txt").write_text("x\n")
    assert formats.read("yolo", folder).dataset.annotations == ()
