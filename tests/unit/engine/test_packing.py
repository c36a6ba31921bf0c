"""A project to one file and from there into another folder, with its images or without."""

import zipfile
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.cli import main
from swin_annotator.core import review_steps
from swin_annotator.engine import exporting, importing, packing
from swin_annotator.errors import ProjectError
from swin_annotator.store import bundle
from swin_annotator.store.project import Project


def _paint(path: Path, shade: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Pillow.new("RGB", (40, 30), (shade, 0, 0)).save(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three images, of which two have an object."""
    photos = tmp_path / "photos"
    for i, name in enumerate(("a.png", "b.png", "sub/c.png")):
        _paint(photos / name, 20 + i)
    with Project.open(photos) as project:
        exporting.sync_images(project)
        project.ensure_category("cat")
        for i in (1, 3):
            project.apply(review_steps.draw_box(i, 1, (i, 2, 5, 6), project.new_id()))
    return photos


def _boxes(folder: Path) -> dict[str, list[tuple[float, ...]]]:
    with Project.open(folder, read_only=True) as project:
        paths = {image.id: image.path for image in project.images()}
        return {
            path: [a.bbox_xywh for a in project.annotations(number)]
            for number, path in paths.items()
            if project.annotations(number)
        }


def test_with_its_images_it_fills_an_empty_folder(folder: Path, tmp_path: Path, capsys) -> None:
    assert main(["pack", str(folder), str(tmp_path / "beans"), "--images"]) == 0
    assert main(["import", str(tmp_path / "new"), str(tmp_path / "beans.swinproject")]) == 0
    assert _boxes(tmp_path / "new") == _boxes(folder) == {"a.png": [(1, 2, 5, 6)], "sub/c.png": [(3, 2, 5, 6)]}
    assert (tmp_path / "new" / "sub" / "c.png").read_bytes() == (folder / "sub" / "c.png").read_bytes()


def test_without_images_they_are_found_by_path_and_by_what_is_in_them(folder: Path, tmp_path: Path) -> None:
    packed = tmp_path / "x.swinproject"
    packing.pack(folder, folder / ".swin_annotator", packed, with_images=False)
    other = tmp_path / "other"
    _paint(other / "a.png", 20)
    _paint(other / "renamed.png", 22)
    _paint(other / "more.png", 99)
    with Project.open(other) as project:
        exporting.sync_images(project)
        report = importing.import_labels(project, packed, state=review_steps.State.ACCEPTED)
        assert report.annotations == 2
        importing.import_labels(project, packed, state=review_steps.State.ACCEPTED)  # nothing is doubled
    assert _boxes(other) == {"a.png": [(1, 2, 5, 6)], "renamed.png": [(3, 2, 5, 6)]}
    with Project.open(other) as project:
        project.undo()
        assert not project.annotations()


def test_an_image_that_is_there_is_never_replaced(folder: Path, tmp_path: Path) -> None:
    packed = tmp_path / "x.swinproject"
    packing.pack(folder, folder / ".swin_annotator", packed, with_images=True)
    _paint(tmp_path / "other" / "a.png", 200)
    before = (tmp_path / "other" / "a.png").read_bytes()
    assert main(["import", str(tmp_path / "other"), str(packed)]) == 0
    assert (tmp_path / "other" / "a.png").read_bytes() == before


@pytest.mark.parametrize("name", ["../evil.png", "/evil.png", "sub/../../evil.png", ".swin_annotator/x.png", "run.sh"])
def test_packed_names_that_lead_out_are_not_written(folder: Path, tmp_path: Path, name: str) -> None:
    packed = tmp_path / "x.swinproject"
    packing.pack(folder, folder / ".swin_annotator", packed, with_images=False)
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr(bundle.IMAGES + name, b"not an image")
    other = tmp_path / "deep" / "other"
    _paint(other / "a.png", 20)
    before = {path for path in tmp_path.rglob("*") if ".swin_annotator" not in path.parts}
    assert main(["import", str(other), str(packed)]) == 0
    assert {path for path in tmp_path.rglob("*") if ".swin_annotator" not in path.parts} == before
    assert not (other / ".swin_annotator" / "x.png").exists()


def test_an_image_that_unpacks_to_far_more_is_refused(folder: Path, tmp_path: Path) -> None:
    packed = tmp_path / "x.swinproject"
    packing.pack(folder, folder / ".swin_annotator", packed, with_images=False)
    with zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(bundle.IMAGES + "huge.png", bytes(64 << 20))
    other = tmp_path / "other"
    _paint(other / "a.png", 20)
    with Project.open(other) as project, pytest.raises(ProjectError, match="damaged"):
        packing.plan(project, packed)
    assert not (other / "huge.png").exists()


def test_backups_on_the_command_line(folder: Path, capsys) -> None:
    assert main(["backups", str(folder), "--make"]) == 0
    assert "2 labels" in capsys.readouterr().out
    with Project.open(folder) as project:
        project.undo()
    assert main(["backups", str(folder), "--show", "1"]) == 0
    assert "Objects that come back: 1." in capsys.readouterr().out
    assert main(["backups", str(folder), "--restore", "1"]) == 0
    assert len(_boxes(folder)) == 2
    assert main(["backups", str(folder), "--json"]) == 0
    assert '"why": "restoring"' in capsys.readouterr().out
    assert main(["backups", str(folder), "--show", "9"]) == 1
    path = folder / ".swin_annotator" / "project.db"
    path.write_bytes(b"x" * 4096 + path.read_bytes()[4096:])
    assert main(["backups", str(folder), "--recover"]) == 0
    assert len(_boxes(folder)) >= 1
