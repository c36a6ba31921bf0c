"""Pascal VOC's lists: the images of each part, and the classes, where Datumaro, CVAT and torchvision look for them."""

import json
from pathlib import Path
from xml.etree.ElementTree import parse

import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.formats.writing import Writing


def _data(root: Path, *names: str) -> Dataset:
    (root / "sub").mkdir(parents=True)
    for name in ("a.png", "sub/a.png"):
        Pillow.new("RGB", (64, 32)).save(root / name)
    images = (Image(1, "a.png", (32, 64)), Image(2, "sub/a.png", (32, 64)))
    rows = (
        Annotation(1, 1, 5, (4.0, 2.0, 10.0, 18.0), attributes={"occluded": True, "truncated": 0.3}),
        Annotation(2, 2, 6, (0.0, 0.0, 64.0, 32.0)),
    )
    categories = tuple(Category(number, name) for number, name in enumerate(names, start=5))
    return Dataset(images, categories, rows, root=root)


def _parts(data: Dataset) -> dict[str, Dataset]:
    rows = data.annotations
    return {
        part: Dataset((image,), data.categories, tuple(r for r in rows if r.image_id == image.id), root=data.root)
        for part, image in zip(("train", "val"), data.images, strict=True)
    }


def test_each_part_is_a_list_and_all_share_one_folder(tmp_path: Path) -> None:
    data = _data(tmp_path / "photos", "nut", "bolt", "never drawn")
    out = tmp_path / "labels"  # a name that YOLO folders have
    assert formats.named("voc").write_parts(_parts(data), out, Writing()) == (out,)
    lists = {path.name: path.read_text() for path in (out / "ImageSets" / "Main").iterdir()}
    assert lists == {"train.txt": "a\n", "val.txt": "sub/a\n"}
    assert (out / "labelmap.txt").read_text() == "nut:::\nbolt:::\nnever drawn:::\n"
    assert formats.guess(out) == "voc"
    back = formats.read("voc", out).dataset
    assert [(image.path, image.extra["split"]) for image in back.images] == [("a.png", "train"), ("sub/a.png", "val")]
    assert [category.name for category in back.categories] == ["nut", "bolt", "never drawn"]


def test_labels_without_a_split_are_one_list(tmp_path: Path) -> None:
    formats.write("voc", _data(tmp_path / "photos", "nut", "bolt"), tmp_path / "out")
    assert (tmp_path / "out" / "ImageSets" / "Main" / "trainval.txt").read_text() == "a\nsub/a\n"
    assert all("split" not in image.extra for image in formats.read("voc", tmp_path / "out").dataset.images)


@pytest.mark.parametrize("name", ["a:b", "#1", "two\nlines"])
def test_names_that_no_line_can_hold_stand_in_a_json_file(tmp_path: Path, name: str) -> None:
    formats.write("voc", _data(tmp_path / "photos", name, "bolt", "never drawn"), tmp_path / "out")
    assert not (tmp_path / "out" / "labelmap.txt").exists()
    assert json.loads((tmp_path / "out" / "dataset_meta.json").read_text())["labels"] == [name, "bolt", "never drawn"]
    assert formats.guess(tmp_path / "out") == "voc"
    back = formats.read("voc", tmp_path / "out").dataset
    assert [category.name for category in back.categories] == [name, "bolt", "never drawn"]


def test_an_image_whose_name_begins_as_a_remark_is_in_its_part(tmp_path: Path) -> None:
    root = tmp_path / "photos"
    root.mkdir()
    Pillow.new("RGB", (64, 32)).save(root / "#1.png")
    image = Image(1, "#1.png", (32, 64))
    data = Dataset((image,), (Category(1, "nut"),), (Annotation(1, 1, 1, (4.0, 2.0, 10.0, 18.0)),), root=root)
    formats.named("voc").write_parts({"val": data}, tmp_path / "out", Writing())
    written = tmp_path / "out" / "ImageSets" / "Main" / "val.txt"
    assert written.read_text() == "./#1\n"  # other readers pass over lines that begin with #
    for line in ("./#1", "#1"):
        written.write_text(f"# a remark\n{line}\n")
        (back,) = formats.read("voc", tmp_path / "out").dataset.images
        assert (back.path, back.extra["split"]) == ("#1.png", "val")


def test_flags_are_0_or_1_and_other_values_stay_attributes(tmp_path: Path) -> None:
    formats.write("voc", _data(tmp_path / "photos", "nut", "bolt"), tmp_path / "out", Writing(images="leave"))
    (found,) = parse(tmp_path / "out" / "Annotations" / "a.xml").iterfind("object")
    flags = {flag: found.findtext(flag) for flag in ("truncated", "difficult", "occluded")}
    assert flags == {"truncated": "0", "difficult": "0", "occluded": "1"}
    first, _ = formats.read("voc", tmp_path / "out").dataset.annotations
    assert first.attributes == {"occluded": True, "truncated": 0.3}


def test_lists_of_other_tools_are_read(tmp_path: Path) -> None:
    formats.write("voc", _data(tmp_path / "photos", "nut", "bolt"), tmp_path / "out" / "VOC2012")
    folder = tmp_path / "out" / "VOC2012"
    (folder / "labelmap.txt").write_text("# label:color_rgb:parts:actions\nbackground:0,0,0::\nbolt:9,9,9::\n")
    (folder / "ImageSets" / "Main" / "test.txt").write_text("sub/a\n")
    (folder / "ImageSets" / "Main" / "nut_train.txt").write_text("a 1\nsub/a -1\n")
    back = formats.read("voc", tmp_path / "out").dataset
    assert [image.extra.get("split") for image in back.images] == [None, "test"]
    assert [category.name for category in back.categories] == ["bolt", "nut"]


def test_datumaro_finds_our_folder(tmp_path: Path) -> None:
    datumaro = pytest.importorskip("datumaro")
    data = _data(tmp_path / "photos", "nut", "a:b")
    for name, parts in (("whole", {"": data}), ("split", _parts(data))):
        formats.named("voc").write_parts(parts, tmp_path / name, Writing())
        found = datumaro.Dataset.import_from(str(tmp_path / name), "voc", coordinate_mode="voc-one-based")
        labels = found.categories()[datumaro.AnnotationType.label]
        boxes = {item.id: [(labels[a.label].name, a.get_bbox()) for a in item.annotations] for item in found}
        assert boxes == {"a": [("nut", [4, 2, 10, 18])], "sub/a": [("a:b", [0, 0, 64, 32])]}
