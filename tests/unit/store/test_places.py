"""Where a folder's project lives: decided anew at each opening, by what is there and not by the path alone."""

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator import paths
from swin_annotator.core import review_steps
from swin_annotator.errors import ProjectError
from swin_annotator.store import folder_identity, place, user_data_places
from swin_annotator.store.project import Project
from swin_annotator.store.views import view


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """Folders that can't be written, as long as they are in here; the tests may run as root."""
    folders: set[Path] = set()
    writable, can_write = place.is_writable, place.can_write
    monkeypatch.setattr(place, "is_writable", lambda where: where.parent not in folders and writable(where))
    monkeypatch.setattr(place, "can_write", lambda folder: folder not in folders and can_write(folder))
    return folders


def _photos(folder: Path, colour: int, count: int = 3, size: tuple[int, int] = (40, 30)) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for i in range(count):
        Pillow.new("RGB", size, (colour, i, 0)).save(folder / f"IMG_{i}.png")
    return folder


def _label(folder: Path, x: float) -> Path:
    with Project.open(folder) as project:
        project.add_images([path.name for path in sorted(folder.glob("*.png"))])
        project.ensure_category("car")
        project.apply(review_steps.draw_box(1, 1, (x, 0, 2, 2), project.new_id()))
        return project.place


def _boxes(folder: Path) -> list[float]:
    with Project.open(folder, read_only=True) as project:
        return [a.bbox_xywh[0] for a in project.annotations()]


@pytest.mark.parametrize("has_portrait", [True, False])
def test_another_card_at_the_same_path_has_labels_of_its_own(
    tmp_path: Path, closed: set[Path], has_portrait: bool
) -> None:
    card = _photos(tmp_path / "media", 10)
    closed.add(card)
    with Project.open(card) as project:
        project.add_images([f"IMG_{i}.png" for i in range(3)])
        for number in (1, 2, 3):
            project.note_image(number, size_hw=(30, 40))
    first = _label(card, 1)
    if not has_portrait:
        (first / folder_identity.FILE).unlink()
    shutil.rmtree(card)
    _photos(card, 200, size=(60, 50))
    with pytest.raises(ProjectError, match="no project yet"):
        Project.open(card, read_only=True)
    assert user_data_places.strangers(card) == [first]
    second = _label(card, 2)
    assert second != first
    assert _boxes(card) == [2]
    shutil.rmtree(card)
    _photos(card, 10)
    assert _boxes(card) == [1]
    assert user_data_places.match(card) == first


def test_a_card_that_grew_keeps_its_labels(tmp_path: Path, closed: set[Path]) -> None:
    card = _photos(tmp_path / "media", 10)
    closed.add(card)
    first = _label(card, 1)
    for count in (5, 9, 17):  # each time less than double
        _photos(card, 10, count)
        assert _label(card, count) == first
    assert _boxes(card) == [1, 5, 9, 17]


def test_a_card_is_known_at_another_path_but_a_copy_of_it_is_another_folder(tmp_path: Path, closed: set[Path]) -> None:
    card = _photos(tmp_path / "card", 10)
    closed.update((card, tmp_path / "copy", tmp_path / "moved"))
    first = _label(card, 1)
    shutil.copytree(card, tmp_path / "copy")
    assert place.find(tmp_path / "copy") is None
    shutil.rmtree(tmp_path / "copy")
    card.rename(tmp_path / "moved")
    assert place.find(tmp_path / "moved") == first
    assert _boxes(tmp_path / "moved") == [1]


def test_once_it_can_be_written_the_project_beside_the_images_is_used_again(tmp_path: Path, closed: set[Path]) -> None:
    stick = _photos(tmp_path / "stick", 10)
    beside = _label(stick, 1)
    assert beside == paths.project_beside(stick)
    closed.add(stick)
    away = _label(stick, 2)
    assert (_boxes(stick), away != beside) == ([1, 2], True)
    with view(away / place.BASE, stick) as base:
        assert len(base.annotations()) == 1
    closed.clear()
    assert _label(stick, 3) == beside
    assert _boxes(stick) == [1, 3]
    assert user_data_places.match(stick) == away


def test_labels_elsewhere_stay_in_sight_until_they_are_brought_home(tmp_path: Path, closed: set[Path]) -> None:
    stick = _photos(tmp_path / "stick", 10)
    closed.add(stick)
    away = _label(stick, 1)
    closed.clear()
    assert _label(stick, 2) == away
    with Project.open(stick), pytest.raises(ProjectError, match="another window"):
        place.bring_home(stick, away)
    home = place.bring_home(stick, away)
    assert home == paths.project_beside(stick)
    with Project.open(stick) as project:
        assert project.place == home
        assert project.undo()
    assert _boxes(stick) == [1]
    assert user_data_places.match(stick) is None
    closed.add(stick)
    assert _label(stick, 4) != away  # begun anew as a copy of what is newer
    assert _boxes(stick) == [1, 4]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_a_disk_that_is_full_is_not_read_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def fail(**_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(place.tempfile, "TemporaryFile", fail)
    with pytest.raises(ProjectError, match=r"full|failed") as caught:
        Project.open(_photos(tmp_path / "photos", 1))
    assert caught.value.hint
    assert not paths.project_elsewhere(tmp_path / "photos").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="locks of one process are another matter there")
def test_looking_for_the_place_does_not_end_the_locks_of_an_open_project(tmp_path: Path) -> None:
    folder = _photos(tmp_path / "photos", 1)
    _label(folder, 1)
    with Project.open(folder) as project:
        for _ in range(2):
            with pytest.raises(ProjectError, match="another window"):
                Project.open(folder)
        log = project.place / "project.db-wal"
        code = f"import sqlite3; c = sqlite3.connect({str(project.place / 'project.db')!r})"
        code += "; c.execute('select * from images').fetchall(); c.close()"
        subprocess.run([sys.executable, "-c", code], check=True)
        assert log.exists()  # the other was not the last to close
        project.apply(review_steps.draw_box(1, 1, (5, 0, 2, 2), project.new_id()))
    assert _boxes(folder) == [1, 5]


def test_a_damaged_portrait_does_not_hide_labels(tmp_path: Path, closed: set[Path]) -> None:
    card = _photos(tmp_path / "card", 10)
    closed.add(card)
    away = _label(card, 1)
    whole = json.loads((away / folder_identity.FILE).read_text())
    damaged = [{**whole, "files": files} for files in (3, [1], {"a": 3}, {"a": [1]}, {"a": ["many", "digits"]})]
    texts = ("{", "[]", '{"folder": 1}', "", "[" * 100_000, *map(json.dumps, damaged))
    for text in texts:
        (away / folder_identity.FILE).write_text(text)
        assert folder_identity.read(away) is None
        assert _boxes(card) == [1]
    (away / folder_identity.FILE).write_bytes(b"\xff\xfe{")
    assert _boxes(card) == [1]


def test_a_copy_that_finds_no_room_is_said_and_made_at_the_next_opening(
    tmp_path: Path, closed: set[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    card = _photos(tmp_path / "card", 10)
    _label(card, 5)
    closed.add(card)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(place.shutil, "copyfile", full)
        with pytest.raises(ProjectError, match="no place for the labels"):
            Project.open(card)
    with Project.open(card) as project:
        assert [a.bbox_xywh[0] for a in project.annotations()] == [5]
