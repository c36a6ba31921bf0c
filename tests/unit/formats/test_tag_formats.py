"""Tags as a table and as folders: what others write, what must not be lost, what must not be overwritten."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from swin_annotator.core import names, tags
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Image
from swin_annotator.engine.matching import match_paths
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import class_folders, tags_csv


def dataset(root: Path, tags: dict[str, tuple[str, ...]]) -> Dataset:
    """Images whose bytes are their paths."""
    for path in tags:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(path.encode())
    return Dataset(tuple(Image(i, path, tags=given) for i, (path, given) in enumerate(tags.items(), 1)), root=root)


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_a_table_is_plain_csv(tmp_path: Path) -> None:
    tags_csv.write(dataset(tmp_path, {"a,b.jpg": ("x", 'say "y"'), "sub/ü.jpg": ()}), tmp_path / "deep" / "t.csv")
    with (tmp_path / "deep" / "t.csv").open(newline="", encoding="utf-8") as file:
        assert list(csv.reader(file)) == [
            ["file_name", "tag"],
            ["a,b.jpg", "x"],
            ["a,b.jpg", 'say "y"'],
            ["sub/ü.jpg", ""],
        ]
    assert [p.name for p in (tmp_path / "deep").iterdir()] == ["t.csv"]


@pytest.mark.parametrize(
    "text",
    [
        "file_name,tag\na.jpg,x\na.jpg,y\nb.jpg,\n",
        "\ufeffImage;width;Label\r\n.\\a.jpg;3;x\r\n.\\a.jpg;3; y \r\nb.jpg;3;\r\n",
        'label\tfilename\nx\ta.jpg\n"y"\ta.jpg\n\tb.jpg\n\n',
    ],
)
def test_tables_of_others(text: str, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(text.encode())
    reading = tags_csv.read(path)
    found = [(names.clean_path(image.path), image.tags) for image in reading.dataset.images]
    assert found == [("a.jpg", ("x", "y")), ("b.jpg", ())]
    assert reading.problems == ()


def test_a_row_without_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("file,class\na.jpg,x\n,y\n")
    reading = tags_csv.read(tmp_path / "t.csv")
    assert [(p.severity, p.where) for p in reading.problems] == [("error", "line 3")]


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00", b"file_name\na.jpg\n"])
def test_what_is_no_table_of_tags(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(content)
    with pytest.raises(LabelFileError) as caught:
        tags_csv.read(tmp_path / "t.csv")
    assert caught.value.hint
    with pytest.raises(LabelFileError, match="does not exist"):
        tags_csv.read(tmp_path / "none.csv")


def test_a_table_never_takes_the_place_of_an_image_or_folder(tmp_path: Path) -> None:
    for name in ("a.jpg", "folder"):
        (tmp_path / "folder").mkdir(exist_ok=True)
        with pytest.raises(LabelFileError):
            tags_csv.write(Dataset((Image(1, "x.jpg", tags=("a",)),)), tmp_path / name)


def test_images_are_copied_into_a_folder_per_tag(tmp_path: Path) -> None:
    given = {"a.jpg": ("cat",), "sub/b.png": ("cat", "night"), "c.jpg": ()}
    class_folders.write(dataset(tmp_path / "in", given), tmp_path / "out")
    assert tree(tmp_path / "out") == {
        "cat/a.jpg": b"a.jpg",
        "cat/b.png": b"sub/b.png",
        "night/b.png": b"sub/b.png",
    }
    reading = class_folders.read(tmp_path / "out")
    assert [(image.path, image.tags) for image in reading.dataset.images] == [
        ("cat/a.jpg", ("cat",)),
        ("cat/b.png", ("cat", "night")),
    ]


def test_images_of_one_name_and_tags_that_no_system_takes(tmp_path: Path) -> None:
    given = {"x/1.jpg": ("a/b",), "y/1.jpg": ("a:b",), "Y/1.JPG": ("..",), "2.jpg": ("a/b", " . ")}
    class_folders.write(dataset(tmp_path / "in", given), tmp_path / "out")
    found = tree(tmp_path / "out")
    assert sorted(found.values()) == sorted([b"x/1.jpg", b"y/1.jpg", b"Y/1.JPG", b"2.jpg", b"2.jpg"])
    assert len({name.casefold() for name in found}) == 5
    assert {name.split("/")[0] for name in found} == {"a_b", "a_b-2", "_", "_-2"}
    assert all(p.resolve().is_relative_to(tmp_path / "out") for p in (tmp_path / "out").rglob("*"))


def test_different_images_of_one_name_in_two_folders_stay_two(tmp_path: Path) -> None:
    dataset(tmp_path, {"cat/1.jpg": (), "dog/1.jpg": (), "top.jpg": ()})
    reading = class_folders.read(tmp_path)
    assert [(image.path, image.tags) for image in reading.dataset.images] == [
        ("cat/1.jpg", ("cat",)),
        ("dog/1.jpg", ("dog",)),
    ]


def test_nothing_is_copied_where_it_must_not_be(tmp_path: Path) -> None:
    data = dataset(tmp_path / "in", {"a.jpg": ("cat",)})
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "kept.txt").write_text("kept")
    for path, why in ((tmp_path / "in" / "out", "among the images"), (tmp_path / "full", "not an empty folder")):
        with pytest.raises(LabelFileError, match=why):
            class_folders.write(data, path)
    with pytest.raises(LabelFileError, match="No image has a tag"):
        class_folders.write(dataset(tmp_path / "in", {"a.jpg": ()}), tmp_path / "out")
    with pytest.raises(LabelFileError, match="no folders with images"):
        class_folders.read(tmp_path / "full")
    with pytest.raises(LabelFileError):
        class_folders.read(tmp_path / "nowhere")
    with pytest.raises(ValueError, match="the folder that they are in"):
        class_folders.write(replace(data, root=None), tmp_path / "out")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["full", "in"]


def test_a_copy_that_fails_leaves_nothing(tmp_path: Path) -> None:
    data = dataset(tmp_path / "in", {"a.jpg": ("cat",), "b.jpg": ("dog",)})
    (tmp_path / "in" / "b.jpg").unlink()
    with pytest.raises(LabelFileError, match=r"b\.jpg can't be copied: the file is gone"):
        class_folders.write_split({tmp_path / "o" / "train": data, tmp_path / "o" / "val": data})
    assert tree(tmp_path / "o") == {}
    assert list((tmp_path / "o").iterdir()) == []


def test_an_empty_folder_that_is_there_is_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    class_folders.write(dataset(tmp_path / "in", {"a.jpg": ("cat",)}), tmp_path / "out")
    assert tree(tmp_path / "out") == {"cat/a.jpg": b"a.jpg"}


FORMULAS = ("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "'=1", "''=1", "'quoted'", "plain", "a=b")


def test_no_cell_is_a_formula_and_all_come_back(tmp_path: Path) -> None:
    images = tuple(Image(i, f"{name}.png", tags=tags.clean([name])) for i, name in enumerate(FORMULAS, 1))
    tags_csv.write(Dataset(images), tmp_path / "t.csv")
    rows = list(csv.reader((tmp_path / "t.csv").read_text(encoding="utf-8").split("\n")))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    found = tags_csv.read(tmp_path / "t.csv").dataset.images
    assert [image.tags for image in found] == [image.tags for image in images]
    match = match_paths([image.path for image in found], [image.path for image in images])
    assert match.pairs == {i: i for i in range(len(images))}


def test_a_link_that_leads_out_is_not_copied(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "secret.png").write_bytes(b"secret")
    (tmp_path / "photos" / "a.png").symlink_to(tmp_path / "secret.png")
    (tmp_path / "photos" / "b.png").write_bytes(b"b")
    (tmp_path / "photos" / "c.png").symlink_to(tmp_path / "photos" / "b.png")
    for path in ("a.png", "../secret.png", str(tmp_path / "secret.png")):
        with pytest.raises(LabelFileError, match="leads out"):
            class_folders.write(Dataset((Image(1, path, tags=("x",)),), root=tmp_path / "photos"), tmp_path / "out")
        assert not (tmp_path / "out").exists()
    class_folders.write(Dataset((Image(1, "c.png", tags=("x",)),), root=tmp_path / "photos"), tmp_path / "out")
    assert (tmp_path / "out" / "x" / "c.png").read_bytes() == b"b"
