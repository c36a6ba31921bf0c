"""Paths in the rows of a project that somebody else wrote."""

import sqlite3
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.core.names import is_relative
from swin_annotator.engine import exporting
from swin_annotator.store.project import Project


@pytest.mark.parametrize(
    "path", ["a.png", "x/a.png", "a..png", "x/..a/b.png", "...", " ../a.png", "x/~/a.png", "a:b.png"]
)
def test_paths_that_stay_inside(path: str) -> None:
    assert is_relative(path)


@pytest.mark.parametrize("path", ["", "/a.png", "../a.png", "x/../../a.png", "x/..", "a\0.png"])
def test_paths_that_lead_out(path: str) -> None:
    assert not is_relative(path)


@pytest.mark.parametrize("form", ["coco", "tags-csv", "class-folders"])
def test_an_image_outside_is_set_aside_and_never_goes_out(tmp_path: Path, form: str) -> None:
    Pillow.new("RGB", (4, 3)).save(tmp_path / "outside.png")
    (tmp_path / "photos").mkdir()
    Pillow.new("RGB", (4, 3)).save(tmp_path / "photos" / "a.png")
    with Project.open(tmp_path / "photos") as project:
        exporting.sync_images(project)
        file = project.place / "project.db"
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE images SET tags = '[\"x\"]'")
        for path in ("../outside.png", str(tmp_path / "outside.png")):
            connection.execute(
                "INSERT INTO images (path, error, reviewed, extra, tags) VALUES (?, '', 0, '', '[\"x\"]')", (path,)
            )
    connection.close()
    with Project.open(tmp_path / "photos") as project:
        assert [image.path for image in project.images()] == ["a.png"]
        exporting.export_labels(project, tmp_path / "out", form)
    written = [path for path in (tmp_path / "out", *tmp_path.glob("out/**/*")) if path.is_file()]
    assert not [path for path in written if path.name == "outside.png" or b"outside" in path.read_bytes()]
