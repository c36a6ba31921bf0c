import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pycocotools.coco import COCO

from swin_annotator.core import masks
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import coco, coco_writer


def _mask() -> np.ndarray:
    mask = np.zeros((60, 80), bool)
    mask[10:40, 20:50] = True
    return mask


HOLED = _mask()
HOLED[20:30, 30:40] = False
DATA = Dataset(
    images=(
        Image(1, "a.jpg", (60, 80), extra={"license": 3}),
        Image(2, "sub/ü.jpg", (60, 80)),
        Image(3, "e.jpg", (9, 7)),
    ),
    categories=(Category(9, "Zebra"), Category(2, "ant", {"supercategory": "insect"})),
    annotations=(
        Annotation(1, 1, 9, (20.0, 10.0, 30.0, 30.0), mask=masks.encode(_mask())),
        Annotation(2, 1, 2, (20.0, 10.0, 30.0, 30.0), mask=masks.encode(HOLED), score=0.5, attributes={"x": 1}),
        Annotation(3, 2, 2, (1.5, 2.5, 10.25, 10.0), extra={"keypoints": [1]}),
        Annotation(7, 2, 9, (5.0, 5.0, 10.0, 10.0), polygons=((5.0, 5.0, 15.0, 5.0, 15.0, 15.0),)),
    ),
    extra={"info": {"year": None}, "licenses": [{"id": 3}]},
)


@pytest.mark.parametrize("how", ["polygon", "rle"])
def test_pycocotools_reads_the_same(tmp_path: Path, how: str, capsys: pytest.CaptureFixture[str]) -> None:
    coco.write(DATA, tmp_path / "deep" / "er" / "o.json", masks=how)
    assert capsys.readouterr().out == ""
    read = COCO(str(tmp_path / "deep" / "er" / "o.json"))
    assert [(i["id"], i["file_name"], i["width"], i["height"]) for i in read.dataset["images"]] == [
        (1, "a.jpg", 80, 60),
        (2, "sub/ü.jpg", 80, 60),
        (3, "e.jpg", 7, 9),
    ]
    assert [(c["id"], c["name"]) for c in read.dataset["categories"]] == [(9, "Zebra"), (2, "ant")]
    for row, mask in zip(DATA.annotations, (_mask(), HOLED, None, None), strict=True):
        entry = read.anns[row.id]
        assert entry["bbox"] == list(row.bbox_xywh)
        assert entry["iscrowd"] == 0
        assert ("score" in entry, "attributes" in entry) == (row.id == 2, row.id == 2)
        if mask is not None:
            assert np.array_equal(read.annToMask(entry).astype(bool), mask)
        if row.id != 3:
            assert entry["area"] == read.annToMask(entry).sum()
    assert read.anns[3]["area"] == 102.5
    assert isinstance(read.anns[2]["segmentation"], dict)
    assert isinstance(read.anns[1]["segmentation"], dict) == (how == "rle")
    assert read.getAnnIds(imgIds=[3]) == []
    assert all(type(v) is float for entry in read.dataset["annotations"] for v in entry["bbox"])


def test_what_came_in_goes_out(tmp_path: Path) -> None:
    coco.write(DATA, tmp_path / "o.json", masks="rle")
    content = json.loads((tmp_path / "o.json").read_text("utf-8"))
    assert content["info"] == {"year": None}
    assert content["images"][0]["license"] == 3
    assert content["categories"][1]["supercategory"] == "insect"
    assert content["annotations"][2]["keypoints"] == [1]


def test_an_empty_dataset_is_a_file_too(tmp_path: Path) -> None:
    coco.write(Dataset(), tmp_path / "o.json")
    assert coco.read(tmp_path / "o.json").dataset == Dataset()


def test_supervision_reads_the_same(tmp_path: Path) -> None:
    supervision = pytest.importorskip("supervision")
    coco.write(DATA, tmp_path / "o.json")
    read = supervision.DetectionDataset.from_coco(str(tmp_path), str(tmp_path / "o.json"), force_masks=False)
    found = {Path(path).name: detections for path, detections in read.annotations.items()}
    assert sorted(found) == ["a.jpg", "e.jpg", "ü.jpg"]
    assert found["a.jpg"].xyxy.tolist() == [[20, 10, 50, 40]] * 2
    assert [read.classes[i] for i in found["a.jpg"].class_id] == ["Zebra", "ant"]
    assert np.array_equal(found["a.jpg"].mask[1], HOLED)
    assert len(found["e.jpg"]) == 0


def test_labelformat_reads_the_same(tmp_path: Path) -> None:
    labelformat = pytest.importorskip("labelformat.formats")
    coco.write(DATA, tmp_path / "o.json")
    labels = list(labelformat.COCOObjectDetectionInput(input_file=tmp_path / "o.json").get_labels())
    assert [(label.image.filename, len(label.objects)) for label in labels] == [
        ("a.jpg", 2),
        ("sub/ü.jpg", 2),
        ("e.jpg", 0),
    ]
    box = labels[1].objects[0].box
    assert (box.xmin, box.ymin, box.xmax, box.ymax) == (1.5, 2.5, 11.75, 12.5)
    assert labels[1].objects[0].category.name == "ant"


@pytest.mark.parametrize(
    "broken",
    [
        replace(DATA, images=DATA.images[:1]),
        replace(DATA, categories=DATA.categories[:1]),
        replace(DATA, images=(*DATA.images[:2], Image(3, "e.jpg"))),
    ],
)
def test_a_dataset_that_does_not_hang_together_writes_nothing(tmp_path: Path, broken: Dataset) -> None:
    with pytest.raises(ValueError, match="not"):
        coco.write(broken, tmp_path / "o.json")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_does_not_pass_the_check_keeps_the_older_one(tmp_path: Path) -> None:
    path = tmp_path / "o.json"
    coco.write(DATA, path)
    before = path.read_bytes()
    twice = replace(DATA, annotations=(*DATA.annotations, DATA.annotations[0]))
    with pytest.raises(LabelFileError, match="not written") as caught:
        coco.write(twice, path)
    assert caught.value.hint
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["o.json"]


def test_a_full_disk_keeps_the_older_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "o.json"
    coco.write(DATA, path)
    before = path.read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(coco_writer.os, "fsync", full)
    with pytest.raises(LabelFileError, match="disk is full"):
        coco.write(replace(DATA, annotations=()), path)
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["o.json"]


def test_places_that_cannot_be_written_are_said(tmp_path: Path) -> None:
    with pytest.raises(LabelFileError, match="folder"):
        coco.write(DATA, tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(LabelFileError, match="Could not write"):
        coco.write(DATA, tmp_path / "file" / "o.json")


def test_parts_are_written_all_or_none(tmp_path: Path) -> None:
    twice = replace(DATA, annotations=DATA.annotations[:1] * 2)
    with pytest.raises(LabelFileError):
        coco.write_split({tmp_path / "train.json": DATA, tmp_path / "val.json": twice})
    assert list(tmp_path.iterdir()) == []
    coco.write_split({tmp_path / "train.json": DATA, tmp_path / "val.json": DATA})
    assert sorted(os.listdir(tmp_path)) == ["train.json", "val.json"]


def test_numbers_beyond_floats_from_an_import_become_null(tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text(
        '{"info": {"x": 1e999}, "images": [{"id": 1, "file_name": "a.jpg", "width": 9, "height": 9, "gps": [1e999]}], '
        '"categories": [{"id": 1, "name": "a"}], "annotations": [{"id": 1, "image_id": 1, "category_id": 1, '
        '"bbox": [1, 1, 2, 2], "attributes": {"z": -1e999}, "keypoints": [[1, 1e999]]}]}'
    )
    coco.write(coco.read(tmp_path / "in.json").dataset, tmp_path / "out.json")
    content = json.loads((tmp_path / "out.json").read_text())
    assert content["info"] == {"x": None}
    assert content["images"][0]["gps"] == [None]
    assert content["annotations"][0]["attributes"] == {"z": None}
    assert content["annotations"][0]["keypoints"] == [[1, None]]


def test_an_image_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"pixels")
    with pytest.raises(LabelFileError, match="name of an image"):
        coco.write(DATA, tmp_path / "a.jpg")
    assert (tmp_path / "a.jpg").read_bytes() == b"pixels"
