"""Labels as pixels: index masks with their tables of classes, COCO panoptic, and turned boxes."""

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
from swin_annotator.formats.writing import Writing

CATS = (Category(7, "cat"), Category(2, "dog"))
BARE = Writing(images="leave")


@pytest.fixture
def data(tmp_path: Path) -> Dataset:
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / "photos").mkdir(exist_ok=True)
        Pillow.new("RGB", (64, 32)).save(tmp_path / "photos" / name)
    holed = np.zeros((32, 64), bool)
    holed[4:20, 10:40] = True
    holed[8:12, 15:25] = False
    rows = (
        Annotation(1, 1, 7, (10.0, 4.0, 30.0, 16.0), mask=masks.encode(holed)),
        Annotation(2, 1, 2, (16.0, 9.0, 4.0, 2.0)),
        Annotation(3, 1, 7, (50.0, 20.0, 5.0, 5.0), polygons=((50, 20, 55, 20, 55, 25, 50, 25),)),
    )
    return Dataset((Image(1, "a.jpg", (32, 64)), Image(2, "b.jpg", (32, 64))), CATS, rows, root=tmp_path / "photos")


def test_index_masks_there_and_back(data: Dataset, tmp_path: Path) -> None:
    formats.write("masks", data, tmp_path / "out")
    pixels = np.asarray(Pillow.open(tmp_path / "out" / "masks" / "a.png"))
    assert pixels[5, 12] == 1
    assert pixels[9, 17] == 2
    assert pixels[9, 22] == 0
    assert pixels[22, 52] == 1
    assert (tmp_path / "out" / "classes.csv").read_text().splitlines()[:3] == [
        "index,name,red,green,blue",
        "0,background,0,0,0",
        "1,cat,128,0,0",
    ]
    assert formats.guess(tmp_path / "out") == "masks"
    reading = formats.read("masks", tmp_path / "out")
    assert [(image.path, image.size_hw) for image in reading.dataset.images] == [
        ("a.jpg", (32, 64)),
        ("b.jpg", (32, 64)),
    ]
    assert [category.name for category in reading.dataset.categories] == ["cat", "dog"]
    cat, dog = reading.dataset.annotations
    assert (masks.decode(cat.mask) == (pixels == 1)).all()
    assert (masks.decode(dog.mask) == (pixels == 2)).all()


def test_many_classes_need_wider_pixels(tmp_path: Path) -> None:
    cats = tuple(Category(i, f"c{i}") for i in range(1, 401))
    rows = (Annotation(1, 1, 400, (1.0, 1.0, 5.0, 5.0)),)
    formats.write("masks", Dataset((Image(1, "a.png", (9, 9)),), cats, rows), tmp_path / "out", BARE)
    reading = formats.read("masks", tmp_path / "out")
    assert [row.category_id for row in reading.dataset.annotations] == [400]


def test_masks_of_colours_by_the_label_map_of_cvat(tmp_path: Path) -> None:
    (tmp_path / "SegmentationClass").mkdir()
    rgb = np.zeros((8, 8, 3), np.uint8)
    rgb[2:4, 2:6] = (250, 50, 83)
    rgb[6:] = (1, 2, 3)
    Pillow.fromarray(rgb).save(tmp_path / "SegmentationClass" / "a.png")
    (tmp_path / "labelmap.txt").write_text("# label:color_rgb:parts:actions\nbackground:0,0,0::\ncat:250,50,83::\n")
    reading = formats.read("masks", tmp_path)
    (row,) = reading.dataset.annotations
    assert row.bbox_xywh == (2, 2, 4, 2)
    assert reading.dataset.categories[0].name == "cat"


def test_damaged_masks_are_told(tmp_path: Path) -> None:
    (tmp_path / "masks").mkdir()
    (tmp_path / "masks" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\nxxxx")
    with pytest.raises(LabelFileError, match="no table of classes"):
        formats.read("masks", tmp_path)
    (tmp_path / "classes.txt").write_text("background\ncat\n")
    assert [problem.where for problem in formats.read("masks", tmp_path).problems] == ["masks/a.png"]
    assert formats.guess(tmp_path) == "masks"


def test_panoptic_there_and_back(data: Dataset, tmp_path: Path) -> None:
    formats.write("coco-panoptic", data, tmp_path / "out", BARE)
    content = json.loads((tmp_path / "out" / "panoptic.json").read_text())
    png = np.asarray(Pillow.open(tmp_path / "out" / "panoptic" / "a.png")).astype(int)
    ids = png[..., 0] + 256 * png[..., 1] + 256**2 * png[..., 2]  # panopticapi.utils.rgb2id
    for segment in content["annotations"][0]["segments_info"]:
        assert (ids == segment["id"]).sum() == segment["area"]
    assert formats.guess(tmp_path / "out") == "coco-panoptic"
    assert formats.guess(tmp_path / "out" / "panoptic.json") == "coco-panoptic"
    reading = formats.read("coco-panoptic", tmp_path / "out")
    assert [problem for problem in reading.problems if problem.severity == "error"] == []
    for row, was in zip(reading.dataset.annotations, data.annotations, strict=True):
        assert (row.category_id, row.bbox_xywh) == (was.category_id, was.bbox_xywh)
    assert reading.dataset.annotations[0].mask == data.annotations[0].mask


def test_panoptic_files_that_are_not_there_or_lead_out_are_told(data: Dataset, tmp_path: Path) -> None:
    formats.write("coco-panoptic", data, tmp_path / "out", BARE)
    path = tmp_path / "out" / "panoptic.json"
    content = json.loads(path.read_text())
    Pillow.new("RGB", (64, 32)).save(tmp_path / "secret.png")
    content["annotations"][0]["file_name"] = "../../secret.png"
    content["annotations"].append(
        {"image_id": 2, "file_name": "gone.png", "segments_info": [{"id": 1, "category_id": 7}]}
    )
    content["annotations"].append(
        {"image_id": 2, "file_name": "b.png", "segments_info": [{"id": 9, "category_id": 7}, {}]}
    )
    path.write_text(json.dumps(content))
    reading = formats.read("coco-panoptic", path)
    assert reading.dataset.annotations == ()
    places = [problem.where for problem in reading.problems]
    assert places == ["../../secret.png", "gone.png", "b.png segment 9", "b.png segment None"]


def test_turned_boxes(tmp_path: Path) -> None:
    ring = (10.0, 0.0, 20.0, 10.0, 10.0, 20.0, 0.0, 10.0)
    rows = (
        Annotation(1, 1, 7, (0.0, 0.0, 20.0, 20.0), polygons=(ring,)),
        Annotation(2, 1, 2, (30.0, 5.0, 10.0, 4.0)),
        Annotation(3, 1, 2, (30.0, 5.0, 10.0, 4.0), polygons=((30, 5, 40, 5, 40, 9, 35, 9, 30, 9),)),
    )
    Pillow.new("RGB", (64, 32)).save(tmp_path / "a.png")
    formats.write("yolo-obb", Dataset((Image(1, "a.png", (32, 64)),), CATS, rows), tmp_path / "out", BARE)
    lines = (tmp_path / "out" / "labels" / "a.txt").read_text().splitlines()
    assert [len(line.split()) for line in lines] == [9, 9, 9]
    found = formats.read("yolo", tmp_path / "out", tmp_path).dataset.annotations
    assert found[0].polygons == (ring,)
    assert [row.bbox_xywh for row in found[1:]] == [pytest.approx((30, 5, 10, 4), abs=1e-4)] * 2
