"""Scanning a folder into a project: batches, vanished files, sizes without pixels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from swin_annotator.core import images
from swin_annotator.core.review_steps import draw_box
from swin_annotator.core.types import Annotation, Image
from swin_annotator.engine import folder
from swin_annotator.errors import FolderGone, NoImages, ProjectError
from swin_annotator.store.project import Project


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "photos"
    place.mkdir()
    return place


@pytest.fixture
def project(place: Path) -> Iterator[Project]:
    with Project.open(place) as project:
        yield project


def scan(project: Project) -> list[list[Image]]:
    return [cast(list[Image], step.result) for step in folder.scan(project)]


def test_a_large_folder_comes_in_batches_a_small_one_first(
    place: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    for i in range(3000):
        (place / f"{i}.jpg").touch()

    def no_pixels(path: Path) -> object:
        raise AssertionError("a scan opens no file")

    monkeypatch.setattr(images, "read", no_pixels)
    monkeypatch.setattr(images, "read_size", no_pixels)
    batches = scan(project)
    assert [len(batch) for batch in batches] == [64, 128, 256, 500, 500, 500, 500, 500, 52]
    assert [image.path for image in batches[0][:3]] == ["0.jpg", "1.jpg", "2.jpg"]
    assert len(project.images()) == 3000


def test_a_repeat_keeps_ids_and_finds_what_was_added(place: Path, project: Project) -> None:
    for name in ("a.jpg", "sub/b.PNG", "notes.txt"):
        (place / name).parent.mkdir(exist_ok=True)
        (place / name).touch()
    (first,) = scan(project)
    (place / "0.jpg").touch()
    (second,) = scan(project)
    ids = {image.path: image.id for image in first}
    assert set(ids) == {"a.jpg", "sub/b.PNG"}
    assert {image.path: image.id for image in second if image.path != "0.jpg"} == ids


def test_vanished_files_keep_their_labels_and_say_so(place: Path, project: Project) -> None:
    for name in ("a.jpg", "b.jpg"):
        (place / name).touch()
    scan(project)
    image = project.image_by_path("a.jpg")
    assert image is not None
    category = project.ensure_category("cat")
    project.apply(draw_box(image.id, category.id, (0, 0, 5, 5), project.new_id()))
    (place / "a.jpg").unlink()
    batches = scan(project)
    assert [(i.path, i.error) for i in batches[-1]] == [("a.jpg", folder.GONE)]
    assert [type(a) for a in project.annotations(image.id)] == [Annotation]
    (place / "a.jpg").touch()
    (listed,) = scan(project)
    assert [i.error for i in listed] == ["", ""]


def test_a_folder_whose_every_file_vanished_still_opens(place: Path, project: Project) -> None:
    (place / "a.jpg").touch()
    scan(project)
    (place / "a.jpg").unlink()
    (gone,) = scan(project)
    assert gone[0].error == folder.GONE


def test_a_folder_without_images_says_what_to_do(place: Path, project: Project) -> None:
    (place / "notes.txt").touch()
    with pytest.raises(NoImages, match="no images") as caught:
        scan(project)
    assert caught.value.hint


def test_what_is_opened_is_the_folder_or_the_folder_of_the_image(place: Path) -> None:
    (place / "sub").mkdir()
    (place / "sub" / "a.jpg").touch()
    for path, first in ((place, ""), (place / "sub" / "a.jpg", "a.jpg")):
        found = folder.find(path)
        assert found.project is not None
        found.project.close()
        assert (found.folder, found.first) == (path if path.is_dir() else path.parent, first)


def test_what_lies_in_the_open_folder_opens_no_other(place: Path, tmp_path: Path) -> None:
    (place / "sub").mkdir()
    (tmp_path / "elsewhere.jpg").touch()
    (place / "sub" / "link.jpg").symlink_to(tmp_path / "elsewhere.jpg")
    assert folder.find(place / "sub" / "link.jpg", place) == folder.FoundFolder(place, "sub/link.jpg", None)
    assert folder.find(place / "sub" / "..", place) == folder.FoundFolder(place, "", None)


def test_what_is_no_folder_and_no_image(place: Path) -> None:
    (place / "notes.txt").touch()
    with pytest.raises(FolderGone, match="is not a folder"):
        folder.find(place / "nowhere")
    with pytest.raises(FolderGone, match="is not a folder"):
        folder.find(place / "gone.jpg")
    with pytest.raises(ProjectError, match=r"notes.txt is not an image"):
        folder.find(place / "notes.txt")


@pytest.mark.parametrize(
    ("error", "hint"),
    [
        (PermissionError(13, "Permission denied"), "Change its permissions"),
        (OSError(5, "Input/output error"), "Check that the drive is connected"),
    ],
)
def test_a_disk_that_fails_is_said(place: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, hint: str) -> None:
    def fail(self: Path) -> bool:
        raise error

    monkeypatch.setattr(Path, "is_dir", fail)
    with pytest.raises(ProjectError, match=rf"photos can't be read \({error.strerror}\)") as said:
        folder.find(place)
    assert said.value.hint.startswith(hint)
