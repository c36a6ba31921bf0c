"""Pascal VOC: whose pixels count from 1, what other tools write, and XML that means harm."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.writing import Writing

HEAD = "<annotation><filename>a.png</filename><size><width>64</width><height>32</height></size>"
BOX = "<bndbox><xmin>5</xmin><ymin>3</ymin><xmax>14</xmax><ymax>20</ymax></bndbox>"


def _file(folder: Path, text: str, name: str = "a.xml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


@pytest.fixture
def data(tmp_path: Path) -> Dataset:
    (tmp_path / "photos" / "sub").mkdir(parents=True)
    for name in ("a.png", "sub/a.png"):
        Pillow.new("RGB", (64, 32)).save(tmp_path / "photos" / name)
    images = (Image(1, "a.png", (32, 64)), Image(2, "sub/a.png", (32, 64)))
    rows = (Annotation(1, 1, 5, (4.0, 2.0, 10.0, 18.0)), Annotation(2, 1, 6, (0.0, 0.0, 64.0, 32.0)))
    return Dataset(images, (Category(5, "<cat> & co"), Category(6, "dog")), rows, root=tmp_path / "photos")


def test_the_first_pixel_is_one_as_in_the_format(data: Dataset, tmp_path: Path) -> None:
    formats.write("voc", data, tmp_path / "out")
    text = (tmp_path / "out" / "Annotations" / "a.xml").read_text(encoding="utf-8")
    assert "<xmin>5</xmin>" in text
    assert "<xmax>14</xmax>" in text
    assert (tmp_path / "out" / "JPEGImages" / "sub" / "a.png").is_file()
    assert (tmp_path / "out" / "Annotations" / "sub" / "a.xml").is_file()


def test_supervision_reads_and_writes_the_same_boxes(data: Dataset, tmp_path: Path) -> None:
    supervision = pytest.importorskip("supervision")
    formats.write("voc", data, tmp_path / "out")
    theirs = supervision.DetectionDataset.from_pascal_voc(
        str(tmp_path / "out" / "JPEGImages"), str(tmp_path / "out" / "Annotations")
    )
    found = {path: found for path, _, found in theirs}[str(tmp_path / "out" / "JPEGImages" / "a.png")]
    assert found.xyxy.tolist() == [[4, 2, 14, 20], [0, 0, 64, 32]]
    theirs.as_pascal_voc(annotations_directory_path=str(tmp_path / "again"))
    rows = formats.read("voc", tmp_path / "again").dataset.annotations
    assert [row.bbox_xywh for row in rows] == [(4, 2, 10, 18), (0, 0, 64, 32)]


def test_labelformat_reads_the_same_names(data: Dataset, tmp_path: Path) -> None:
    labelformat = pytest.importorskip("labelformat.formats.pascalvoc")
    formats.write("voc", data, tmp_path / "out")
    theirs = labelformat.PascalVOCObjectDetectionInput(tmp_path / "out" / "Annotations", "<cat> & co,dog")
    (label,) = theirs.get_labels()
    assert [found.category.name for found in label.objects] == ["<cat> & co", "dog"]
    assert (label.image.width, label.image.height) == (64, 32)


def test_other_tools_are_taken_as_they_stand(tmp_path: Path) -> None:
    text = f"{HEAD}<source><database>Unknown</database></source><object><name>x</name>{BOX}</object></annotation>"
    (row,) = formats.read("voc", _file(tmp_path, text)).dataset.annotations
    assert row.bbox_xywh == (5, 3, 9, 17)
    (row,) = formats.read("voc", _file(tmp_path, text.replace("Unknown", "The VOC2007 Database"))).dataset.annotations
    assert row.bbox_xywh == (4, 2, 10, 18)


def test_attributes_and_outlines_of_other_tools_come_in(tmp_path: Path) -> None:
    text = (
        f"{HEAD}<object><name>x</name><pose>Left</pose><truncated>0</truncated><difficult>1</difficult>{BOX}"
        "<polygon><x1>5</x1><y1>3</y1><x2>14</x2><y2>3</y2><x3>14</x3><y3>20</y3></polygon>"
        "<attributes><attribute><name>colour</name><value>red</value></attribute>"
        "<attribute><name>age</name><value>3</value></attribute></attributes></object></annotation>"
    )
    reading = formats.read("voc", _file(tmp_path, text))
    (row,) = reading.dataset.annotations
    assert row.attributes == {"pose": "Left", "difficult": True, "colour": "red", "age": 3}
    assert row.polygons == ((5, 3, 14, 3, 14, 20),)
    assert reading.problems == ()
    back = Dataset(reading.dataset.images, reading.dataset.categories, (row,))
    formats.write("voc", back, tmp_path / "out", Writing(images="leave"))
    (again,) = formats.read("voc", tmp_path / "out").dataset.annotations
    assert again.attributes == row.attributes


def test_faults_name_file_and_object(tmp_path: Path) -> None:
    _file(tmp_path, f"{HEAD}<object><name>x</name></object><object>{BOX}</object></annotation>")
    _file(tmp_path, f"{HEAD}<object><name>x</name>{BOX.replace('14', '9999')}</object></annotation>", "b.xml")
    _file(tmp_path, "<annotation><", "c.xml")
    reading = formats.read("voc", tmp_path)
    assert [problem.where for problem in reading.problems] == [
        "a.xml object 1",
        "a.xml object 2",
        "c.xml",
        "b.xml object 1",
    ]
    assert len(reading.dataset.annotations) == 1


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;">]><annotation><filename>&c;</filename></annotation>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><annotation><filename>&b;</filename></annotation>',
        "<annotation>",
        "<a/>",
        "",
        '<?xml version="1.0" encoding="tarot"?><annotation/>',
    ],
)
def test_harmful_and_damaged_files_end_in_a_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(LabelFileError) as caught:
        formats.read("voc", _file(tmp_path, text))
    assert caught.value.hint


@pytest.mark.parametrize("number", ["nan", "inf", "1e999", "x", "", "-5"])
def test_odd_numbers_do_no_harm(tmp_path: Path, number: str) -> None:
    path = _file(tmp_path, f"{HEAD}<object><name>x</name>{BOX.replace('14', number)}</object></annotation>")
    reading = formats.read("voc", path)
    assert reading.dataset.annotations == ()
    assert len(reading.problems) == 1


def test_half_characters_in_names_are_written_as_others(tmp_path: Path) -> None:
    data = Dataset((Image(1, "a.png", (3, 3)),), (Category(1, "a\ud800\x00b"),), (Annotation(1, 1, 1, (0, 0, 3, 3)),))
    formats.write("voc", data, tmp_path / "out", Writing(images="leave"))
    assert len(formats.read("voc", tmp_path / "out").dataset.annotations) == 1


def test_fractions_stay(tmp_path: Path) -> None:
    boxes = np.round(np.random.default_rng(0).uniform(0, 30, (40, 4)), 6)
    rows = tuple(
        Annotation(i, 1, 1, (*map(float, box[:2]), *map(float, box[2:] + 0.01))) for i, box in enumerate(boxes, 1)
    )
    data = Dataset((Image(1, "a.png", (70, 70)),), (Category(1, "x"),), rows)
    formats.write("voc", data, tmp_path / "out", Writing(images="leave"))
    for row, was in zip(formats.read("voc", tmp_path / "out").dataset.annotations, rows, strict=True):
        assert row.bbox_xywh == pytest.approx(was.bbox_xywh, abs=2e-6)
