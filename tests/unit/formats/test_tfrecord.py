"""TFRecord files: as the tf.Example library reads and writes them, and damaged."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import tfrecord as form
from swin_annotator.formats.writing import Writing

package = pytest.importorskip("tfrecord")
CATEGORIES = (Category(7, "cat"), Category(2, 'big "dog"'))


def data_set(tmp_path: Path) -> Dataset:
    root = tmp_path / "photos"
    root.mkdir()
    exif = Pillow.Exif()
    exif[0x0112] = 6
    Pillow.new("RGB", (60, 80), (200, 0, 0)).save(root / "a.jpg", exif=exif)
    Pillow.new("RGB", (40, 30)).save(root / "b.bmp")
    rows = (Annotation(1, 1, 7, (1.5, 2.0, 30.0, 40.0)), Annotation(2, 1, 2, (70.0, 50.0, 20.0, 20.0), iscrowd=True))
    return Dataset((Image(1, "a.jpg", (60, 80)), Image(2, "b.bmp", (30, 40))), CATEGORIES, rows, root=root)


def test_its_own_reader_finds_boxes_classes_and_upright_images(tmp_path: Path) -> None:
    formats.write("tfrecord", data_set(tmp_path), tmp_path / "out.tfrecord")
    first, second = list(package.reader.tfrecord_loader(str(tmp_path / "out.tfrecord"), None))
    assert first["image/object/bbox/xmax"] == pytest.approx([31.5 / 80, 1.0])
    assert first["image/object/class/label"].tolist() == [1, 2]
    assert bytes(second["image/format"]) == b"png"
    with Pillow.open(io.BytesIO(bytes(first["image/encoded"]))) as image:
        assert image.size == (80, 60)
        assert image.getexif().get(0x0112, 1) == 1
    assert (tmp_path / "out.pbtxt").read_text().count("item {") == 2


def test_images_may_stay_where_they_are(tmp_path: Path) -> None:
    formats.write("tfrecord", data_set(tmp_path), tmp_path / "out.tfrecord", Writing(images="leave"))
    assert (tmp_path / "out.tfrecord").stat().st_size < 2000
    assert len(formats.read("tfrecord", tmp_path / "out.tfrecord").dataset.annotations) == 2


def write(path: Path, **values: Any) -> Path:
    writer = package.TFRecordWriter(str(path))
    writer.write({key.replace("__", "/"): value for key, value in values.items()})
    writer.close()
    return path


BOX = {
    "image__filename": (b"a.jpg", "byte"),
    "image__height": (60, "int"),
    "image__width": (80, "int"),
    **{
        f"image__object__bbox__{edge}": ([share], "float")
        for edge, share in zip(form.EDGES, (0.25, 0.5, 0.5, 0.75), strict=True)
    },
    "image__object__class__label": ([3], "int"),
}


def test_classes_without_names_are_called_by_the_label_map_or_by_number(tmp_path: Path) -> None:
    path = write(tmp_path / "train.record", **BOX)
    assert formats.guess(path) == "tfrecord"
    reading = formats.read("tfrecord", path)
    assert [category.name for category in reading.dataset.categories] == ["class 3"]
    assert [row.bbox_xywh for row in reading.dataset.annotations] == [(20, 30, 20, 15)]
    (tmp_path / "label_map.pbtxt").write_text("item {\n id: 3\n name: 'boat'\n}\nitem { name: \"x\" id: 4 }")
    assert [c.name for c in formats.read("tfrecord", path).dataset.categories] == ["boat", "x"]


def test_label_maps_may_speak_of_items_and_ids(tmp_path: Path) -> None:
    rows = (Annotation(1, 1, 1, (1.5, 2.0, 30.0, 40.0)),)
    names = ("cat", "an item {", "id: 7", 'a "b" \\', "name: 'x'", "l'eau")
    categories = tuple(Category(i, name) for i, name in enumerate(names, start=1))
    given = Dataset((Image(1, "a.jpg", (60, 80)),), categories, rows)
    formats.write("tfrecord", given, tmp_path / "out.tfrecord", Writing(images="leave"))
    back = formats.read("tfrecord", tmp_path / "out.tfrecord").dataset
    assert tuple(category.name for category in back.categories) == names


@pytest.mark.parametrize(
    "bad",
    [
        {"image__height": (0, "int")},
        {"image__object__bbox__xmin": ([], "float")},
        {"image__object__bbox__xmin": ([float("nan")], "float")},
        {"image__object__bbox__xmin": ([5], "int")},
        {"image__object__class__label": ([], "int")},
        {"image__filename": ([], "byte")},
    ],
)
def test_what_is_wrong_is_told_and_left_out(tmp_path: Path, bad: dict[str, Any]) -> None:
    reading = formats.read("tfrecord", write(tmp_path / "a.tfrecord", **(BOX | bad)))
    assert not reading.dataset.annotations
    assert any(problem.severity == "error" for problem in reading.problems)


def test_a_record_whose_sum_is_another_is_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tfrecord", **BOX)
    data = bytearray(path.read_bytes())
    data[20] ^= 255
    path.write_bytes(data + write(tmp_path / "b.tfrecord", **BOX).read_bytes())
    reading = formats.read("tfrecord", path)
    assert len(reading.dataset.annotations) == 1
    assert [problem.where for problem in reading.problems] == ["record 1"]


@pytest.mark.parametrize("harm", [lambda d: d[:-3], lambda d: d[:5], lambda d: b"\x1f\x8b" + d, lambda d: b""])
def test_damaged_files_end_in_a_sentence(tmp_path: Path, harm: Any) -> None:
    path = write(tmp_path / "a.tfrecord", **BOX)
    path.write_bytes(harm(path.read_bytes()))
    with pytest.raises(LabelFileError) as caught:
        formats.read("tfrecord", path)
    assert caught.value.hint


def test_a_length_of_terabytes_takes_no_memory(tmp_path: Path) -> None:
    head = struct.pack("<Q", 1 << 42)
    (tmp_path / "a.tfrecord").write_bytes(head + package.TFRecordWriter.masked_crc(head) + bytes(50))
    with pytest.raises(LabelFileError):
        formats.read("tfrecord", tmp_path / "a.tfrecord")


def test_bytes_that_are_no_example_are_told(tmp_path: Path) -> None:
    data = np.random.default_rng(0).bytes(200)
    with (tmp_path / "a.tfrecord").open("wb") as file:
        form.write_record(file, data, package.TFRecordWriter)
    assert [p.severity for p in formats.read("tfrecord", tmp_path / "a.tfrecord").problems] == ["error"]
