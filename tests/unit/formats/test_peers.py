"""Round trips through other people's readers and writers, where these are installed."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import masks
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.engine.comparing import compare_files
from swin_annotator.formats.writing import Writing


@pytest.fixture
def data(tmp_path: Path) -> Dataset:
    """A box with a score, an outline of two parts, a mask with a hole, a crowd and a tag."""
    root = tmp_path / "photos"
    for name in ("a.png", "sub/b.png"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        Pillow.new("RGB", (80, 60)).save(root / name)
    mask = np.zeros((60, 80), bool)
    mask[10:20, 30:50] = True
    mask[12:15, 35:40] = False
    rings = ((10.0, 10.0, 30.0, 10.0, 30.0, 30.0), (12.0, 28.0, 20.0, 28.0, 20.0, 30.0))
    holed = masks.encode(mask)
    rows = (
        Annotation(1, 1, 1, (1.5, 2.0, 30.0, 40.0), score=0.5, attributes={"occluded": True}),
        Annotation(2, 1, 2, (10.0, 10.0, 20.0, 20.0), polygons=rings),
        Annotation(3, 2, 2, (30.0, 10.0, 20.0, 10.0), mask=holed),
        Annotation(4, 2, 1, (30.0, 10.0, 20.0, 10.0), mask=holed, iscrowd=True),
    )
    images = (Image(1, "a.png", (60, 80), tags=("wet",)), Image(2, "sub/b.png", (60, 80)))
    return Dataset(images, (Category(1, "cat"), Category(2, "dog")), rows, root=root)


def test_datumaro_reads_what_we_write_and_we_read_what_it_writes(data: Dataset, tmp_path: Path) -> None:
    datumaro = pytest.importorskip("datumaro")
    formats.write("datumaro", data, tmp_path / "ours" / "annotations" / "default.json")
    formats.write("coco", data, tmp_path / "ours.json")
    found = datumaro.Dataset.import_from(str(tmp_path / "ours"), "datumaro")
    assert {item.id: len(item.annotations) for item in found} == {"a": 4, "sub/b": 2}  # two parts, and a tag
    found.export(str(tmp_path / "theirs"), "datumaro")
    theirs = tmp_path / "theirs" / "annotations" / "default.json"
    assert formats.guess(theirs) == "datumaro"
    compared = compare_files(tmp_path / "ours.json", theirs)
    assert (compared.found, compared.same) == ((), 4)
    first, *_ = formats.read("datumaro", theirs).dataset.annotations
    assert (first.score, dict(first.attributes)) == (0.5, {"occluded": True})


def test_datumaro_reads_our_cvat_file_and_we_read_its(data: Dataset, tmp_path: Path) -> None:
    datumaro = pytest.importorskip("datumaro")
    assert data.root is not None
    shutil.copytree(data.root, tmp_path / "ours" / "images")
    formats.write("cvat", data, tmp_path / "ours" / "annotations.xml")
    found = datumaro.Dataset.import_from(str(tmp_path / "ours"), "cvat")
    assert {item.id: len(item.annotations) for item in found} == {"a": 4, "sub/b": 2}  # two parts, and a tag
    found.export(str(tmp_path / "theirs"), "cvat", save_media=False)
    (theirs,) = (tmp_path / "theirs").rglob("*.xml")
    back = formats.read("cvat", theirs).dataset
    assert [row.bbox_xywh for row in back.annotations][:2] == [row.bbox_xywh for row in data.annotations][:2]


def test_datasets_reads_our_image_folder(data: Dataset, tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    formats.write("imagefolder", data, tmp_path / "ours", Writing())
    cache = str(tmp_path / "cache")
    found = datasets.load_dataset("imagefolder", data_dir=str(tmp_path / "ours"), split="train", cache_dir=cache)
    boxes = [(row["image"].size, row["objects"]["bbox"], row["objects"]["category"]) for row in found]
    assert boxes == [
        ((80, 60), [[1.5, 2.0, 30.0, 40.0], [10.0, 10.0, 20.0, 20.0]], ["cat", "dog"]),
        ((80, 60), [[30.0, 10.0, 20.0, 10.0], [30.0, 10.0, 20.0, 10.0]], ["dog", "cat"]),
    ]


def test_cityscapes_has_the_names_and_keys_that_its_scripts_look_for(data: Dataset, tmp_path: Path) -> None:
    import json

    formats.write("cityscapes", data, tmp_path / "out", Writing())
    assert (tmp_path / "out" / "leftImg8bit" / "sub" / "b_leftImg8bit.png").is_file()
    content = json.loads((tmp_path / "out" / "gtFine" / "sub" / "b_gtFine_polygons.json").read_text())
    assert (content["imgHeight"], content["imgWidth"]) == (60, 80)
    assert [entry["label"] for entry in content["objects"]] == ["dog", "catgroup"]
    found = formats.read("cityscapes", tmp_path / "out").dataset
    assert [image.path for image in found.images] == [
        "leftImg8bit/a_leftImg8bit.png",
        "leftImg8bit/sub/b_leftImg8bit.png",
    ]
    assert [row.iscrowd for row in found.annotations] == [False, False, False, True]
