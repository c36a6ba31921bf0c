"""CVAT for images: every shape, what labelformat makes of ours, damaged files."""

from pathlib import Path

import numpy as np
import pytest
from defusedxml.ElementTree import parse
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import masks
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image, Kind
from swin_annotator.errors import LabelFileError

BOX = 'xtl="1.5" ytl="2" xbr="11" ybr="12"'


def _file(folder: Path, shapes: str, head: str = "") -> Path:
    image = f'<image id="0" name="a.png" width="64" height="32">{shapes}</image>'
    text = f"<annotations><version>1.1</version>{head}{image}</annotations>"
    (folder / "a.xml").write_text(text, encoding="utf-8")
    return folder / "a.xml"


def test_every_kind_of_shape(tmp_path: Path) -> None:
    head = "<meta><task><labels><label><name>z</name></label><label><name>x</name></label></labels></task></meta>"
    path = _file(
        tmp_path,
        f'<box label="x" occluded="1" {BOX}><attribute name="age">3</attribute>'
        '<attribute name="cut">true</attribute></box>'
        '<box label="x" rotation="90" xtl="10" ytl="10" xbr="20" ybr="14"/>'
        '<polygon label="x" points="1,1;9,1;9,9" group_id="4"/>'
        '<polygon label="x" points="20,1;29,1;29,9" group_id="4"/>'
        '<ellipse label="x" cx="30" cy="15" rx="10" ry="5"/>'
        '<mask label="y" left="5" top="6" width="3" height="2" rle="0, 1, 1, 4"/>'
        '<points label="x" points="1,1"/><tag label="night"/>',
        head,
    )
    reading = formats.read("cvat", path)
    rows = list(reading.dataset.annotations)
    assert [category.name for category in reading.dataset.categories] == ["z", "x", "y"]
    assert [problem.severity for problem in reading.problems] == ["warning"]
    assert reading.dataset.images[0].tags == ("night",)
    assert (rows[0].bbox_xywh, rows[0].attributes) == ((1.5, 2, 9.5, 10), {"age": 3, "cut": True, "occluded": True})
    assert rows[1].bbox_xywh == pytest.approx((13, 7, 4, 10))
    assert len(rows[2].polygons) == 2
    assert masks.area(masks.from_polygons(rows[3].polygons, (32, 64))) == pytest.approx(np.pi * 50, rel=0.05)
    wanted = np.zeros((32, 64), bool)
    wanted[6:8, 5:8] = [[1, 0, 1], [1, 1, 1]]
    assert (masks.decode(rows[4].mask) == wanted).all()
    assert (rows[5].kind, rows[5].polygons) == (Kind.POINTS, ((1, 1),))


@pytest.mark.parametrize(
    "shape",
    [
        "<box/>",
        '<box label="x" xtl="nan" ytl="2" xbr="11" ybr="12"/>',
        '<polygon label="x" points="1,1;2"/>',
        '<polygon label="x" points=""/>',
        '<mask label="x" left="60" top="6" width="30" height="2" rle="60"/>',
        '<mask label="x" left="6" top="6" width="3" height="2" rle="5"/>',
        '<mask label="x" left="6" top="6" width="3" height="2" rle="-1,7"/>',
        '<mask label="x" left="0" top="0" width="99999999" height="99999999" rle="5"/>',
        '<ellipse label="x" cx="1"/>',
        '<polyline label="x" points="1,1"/>',
        '<points label="x" points=""/>',
        '<skeleton label="x"><points label="a" outside="1" points="1,1"/></skeleton>',
        '<cuboid label="x" xtl1="1"/>',
    ],
)
def test_damaged_shapes_are_told_and_others_come_in(tmp_path: Path, shape: str) -> None:
    reading = formats.read("cvat", _file(tmp_path, f'{shape}<box label="x" {BOX}/>'))
    assert len(reading.dataset.annotations) == 1
    assert [problem.where.startswith("image 1 (a.png)") for problem in reading.problems] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<annotations>",
        "<annotations/>",
        '<annotations><track id="0"/></annotations>',
        '<!DOCTYPE a [<!ENTITY b "x">]><annotations><image name="&b;"/></annotations>',
    ],
)
def test_damaged_files_end_in_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.xml").write_text(text)
    with pytest.raises(LabelFileError) as caught:
        formats.read("cvat", tmp_path / "a.xml")
    assert caught.value.hint


def test_labelformat_reads_the_same_boxes(tmp_path: Path) -> None:
    labelformat = pytest.importorskip("labelformat.formats.cvat")
    Pillow.new("RGB", (64, 32)).save(tmp_path / "a.png")
    cats = (Category(4, "<x> & y"), Category(2, "dog"))
    rows = (Annotation(1, 1, 2, (1.5, 2.0, 9.5, 10.0)), Annotation(2, 1, 4, (0.0, 0.0, 64.0, 32.0)))
    formats.write("cvat", Dataset((Image(1, "a.png", (32, 64)),), cats, rows), tmp_path / "a.xml")
    theirs = labelformat.CVATObjectDetectionInput(tmp_path / "a.xml")
    assert [category.name for category in theirs.get_categories()] == ["<x> & y", "dog"]
    (label,) = theirs.get_labels()
    assert [(found.category.name, found.box.xmin, found.box.ymax) for found in label.objects] == [
        ("dog", 1.5, 12.0),
        ("<x> & y", 0.0, 32.0),
    ]


def test_tags_are_labels_of_the_task_as_cvat_demands_and_no_categories_when_read(tmp_path: Path) -> None:
    images = (Image(1, "a.png", (32, 64), tags=("wet", "x")), Image(2, "b.png", (32, 64), tags=("wet",)))
    rows = (Annotation(1, 1, 1, (1.0, 2.0, 3.0, 4.0)),)
    formats.write("cvat", Dataset(images, (Category(1, "x"),), rows), tmp_path / "a.xml")
    labels = [(e.findtext("name"), e.findtext("type")) for e in parse(tmp_path / "a.xml").iter("label")]
    assert labels == [("x", None), ("wet", "tag")]
    back = formats.read("cvat", tmp_path / "a.xml").dataset
    assert [category.name for category in back.categories] == ["x"]
    assert [image.tags for image in back.images] == [("wet", "x"), ("wet",)]
