"""A folder that an export filled is filled anew, unless there is anything else in it."""

from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.core import review_steps
from swin_annotator.engine import exporting
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.image_finder import ImageFinder
from swin_annotator.store.project import Project


def _export(folder: Path, out: Path, name: str) -> None:
    with Project.open(folder) as project:
        exporting.sync_images(project)
        category = project.ensure_category("cat")
        project.apply(review_steps.draw_box(1, category.id, (1, 2, 10, 10), project.new_id()))
        exporting.export_labels(project, out, name, with_manifest=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "photos").mkdir()
    for name in ("a.png", "b.png"):
        Pillow.new("RGB", (80, 60)).save(tmp_path / "photos" / name)
    return tmp_path / "photos"


@pytest.mark.parametrize("name", ["yolo", "voc", "labelme", "masks", "imagefolder"])
def test_an_export_of_ours_is_written_anew(folder: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    _export(folder, out, name)
    first = {path.relative_to(out) for path in out.rglob("*")}
    (folder / "b.png").unlink()
    _export(folder, out, name)
    second = {path.relative_to(out) for path in out.rglob("*")}
    assert second < first  # the image that went is gone
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("what", ["new", "changed", "image", "link", "manifest"])
def test_what_somebody_else_put_there_or_changed_stays(folder: Path, tmp_path: Path, what: str) -> None:
    out = tmp_path / "out"
    _export(folder, out, "yolo")
    if what == "new":
        (out / "notes.txt").write_text("mine")
    elif what == "changed":
        next(out.rglob("a.txt")).write_text("0 0.5 0.5 0.1 0.1\n")
    elif what == "image":
        Pillow.new("RGB", (10, 10)).save(out / "mine.png")
    elif what == "link":
        (out / "link.txt").symlink_to(folder / "a.png")
    else:
        (out / "export_manifest.json").write_text("{}")
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    with pytest.raises(LabelFileError):
        _export(folder, out, "yolo")
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before


def test_of_same_names_in_two_folders_none_is_chosen_where_they_are_other_pictures(tmp_path: Path) -> None:
    for name, size in (("labels", (80, 60)), ("photos", (40, 30))):
        (tmp_path / name).mkdir()
        Pillow.new("RGB", size).save(tmp_path / name / "a.png")
    roots = [tmp_path / "labels", tmp_path / "photos"]
    assert len(ImageFinder(roots).nearest("x/a", has_suffix=False)) == 2
    Pillow.new("RGB", (80, 60)).save(tmp_path / "photos" / "a.png")
    assert [found.file for found in ImageFinder(roots).nearest("x/a", has_suffix=False)] == [roots[0] / "a.png"]
    (tmp_path / "photos" / "x").mkdir()
    Pillow.new("RGB", (40, 30)).save(tmp_path / "photos" / "x" / "a.png")
    assert [found.path for found in ImageFinder(roots).nearest("x/a", has_suffix=False)] == ["x/a.png"]
