"""Tables of objects: their columns by usual names, Open Images', and lines that can't be read."""

import csv
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.errors import LabelFileError


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _table(folder: Path, *lines: str) -> Path:
    (folder / "t.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder / "t.csv"


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("filename,width,height,class,xmin,ymin,xmax,ymax", "a.png,64,32,cat,1,2,11,14"),
        ("image;label;x1;y1;x2;y2", "a.png;cat;1;2;11;14"),
        ("Path\tCategory\tX\tY\tW\tH\tconfidence", "a.png\tcat\t1\t2\t10\t12\t"),
        ("image_name,class_name,left,top,right,bottom", "a.png,cat,1,2,11,14"),
        (
            "label_name,bbox_x,bbox_y,bbox_width,bbox_height,image_name,image_width,image_height",
            "cat,1,2,10,12,a.png,64,32",
        ),
        ("a.png,1,2,11,14,cat", "b.png,,,,,"),
    ],
)
def test_columns_are_found_by_usual_names(tmp_path: Path, head: str, row: str) -> None:
    path = _table(tmp_path, head, row)
    assert formats.guess(path) == "csv"
    reading = formats.read("csv", path)
    assert reading.problems == ()
    (found,) = reading.dataset.annotations
    assert (found.bbox_xywh, reading.dataset.categories[0].name) == ((1, 2, 10, 12), "cat")
    assert reading.dataset.images[0].path == "a.png"


def test_tables_of_tags_are_still_tables_of_tags(tmp_path: Path) -> None:
    assert formats.guess(_table(tmp_path, "file_name,tag", "a.png,night")) == "tags-csv"


def test_bad_rows_are_named_by_line(tmp_path: Path) -> None:
    path = _table(
        tmp_path,
        "filename,width,height,class,xmin,ymin,xmax,ymax",
        "a.png,64,32,cat,1,2,11,14",
        ",64,32,cat,1,2,11,14",
        "a.png,64,32,cat,1,2,x,14",
        "a.png,64,32,,1,2,11,14",
        "a.png,64,32,cat,1,2,nan,14",
        "a.png,64,32,cat,1,2,999,14",
        "b.png,64,32,,,,,",
        "a.png",
    )
    reading = formats.read("csv", path)
    assert len(reading.dataset.annotations) == 2
    assert [problem.where for problem in reading.problems] == [f"line {i}" for i in (3, 4, 5, 6, 7)]
    assert [image.path for image in reading.dataset.images] == ["a.png", "b.png"]


@pytest.mark.parametrize("name", ["csv", "openimages"])
def test_what_is_no_table_ends_in_a_sentence(tmp_path: Path, name: str) -> None:
    for data in (b"", b"a,b\n1,2\n", b"\x00\x01\x02", "Имя,б\n".encode("cp1251"), b'a,"' + b"x" * 200_000):
        (tmp_path / "t.csv").write_bytes(data)
        with pytest.raises(LabelFileError) as caught:
            formats.read(name, tmp_path / "t.csv")
        assert caught.value.hint


def test_names_that_a_spreadsheet_would_run_are_kept_and_harmless(tmp_path: Path) -> None:
    data = Dataset((Image(1, "=1.png", (9, 9)),), (Category(1, "=cmd()"),), (Annotation(1, 1, 1, (0, 0, 3, 3)),))
    formats.write("csv", data, tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(newline="") as file:
        cells = list(csv.reader(file))[1]
    assert not any(cell.startswith("=") for cell in cells)
    reading = formats.read("csv", tmp_path / "t.csv")
    assert reading.dataset.categories[0].name == "=cmd()"


OPEN = "ImageID,Source,LabelName,Confidence,XMin,XMax,YMin,YMax,IsOccluded,IsTruncated,IsGroupOf,IsDepiction,IsInside"


def test_open_images_by_ids_and_codes(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    Pillow.new("RGB", (64, 32)).save(tmp_path / "photos" / "0001eeaf4aed83f9.jpg")
    (tmp_path / "class-descriptions-boxable.csv").write_text("/m/01g317,Person\n/m/04rky,Mammal\n")
    path = _table(
        tmp_path,
        OPEN,
        "0001eeaf4aed83f9,xclick,/m/04rky,1,0.25,0.5,0.5,0.75,1,0,0,0,0",
        "0001eeaf4aed83f9,activemil,/m/01g317,0.5,0,1,0,1,-1,-1,1,-1,-1",
        "ffff,xclick,/m/01g317,1,0,1,0,1,0,0,0,0,0",
        "ffff,xclick,/m/01g317,1,0,1,0,1,0,0,0,0,0",
    )
    assert formats.guess(path) == "openimages"
    reading = formats.read("openimages", path, tmp_path / "photos")
    first, second = reading.dataset.annotations
    assert [category.name for category in reading.dataset.categories] == ["Mammal", "Person"]
    assert (first.bbox_xywh, first.score, first.attributes) == ((16, 16, 16, 8), None, {"IsOccluded": True})
    assert (second.bbox_xywh, second.score, second.iscrowd) == ((0, 0, 64, 32), 0.5, True)
    assert [problem.where for problem in reading.problems] == ["line 4"]
    with pytest.raises(LabelFileError, match="None of the 2 images"):
        formats.read("openimages", path.rename(_folder(tmp_path / "elsewhere") / "t.csv"))
