"""Files of an open project that other programs exchange, overwrite or delete; links and databases of others."""

import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from swin_annotator import paths
from swin_annotator.core import review_steps
from swin_annotator.errors import ProjectError, ProjectLost
from swin_annotator.store import lock, trust
from swin_annotator.store.project import Project

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files can't be exchanged there")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with a project of one box."""
    folder = tmp_path / "photos"
    folder.mkdir()
    with Project.open(folder) as project:
        project.add_images(["a.jpg"])
        project.ensure_category("cat")
        _draw(project)
    return folder


def _draw(project: Project, count: int = 1) -> None:
    for i in range(count):
        project.apply(review_steps.draw_box(1, 1, (i, 0, 2, 2), project.new_id()))


def _boxes(place: Path) -> int:
    """Objects in a project's place, read as any other program would."""
    connection = sqlite3.connect(place / "project.db")
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(connection.execute("SELECT count(*) FROM annotations").fetchone()[0])
    finally:
        connection.close()


def _rescued(folder: Path) -> list[Path]:
    return sorted(paths.project_elsewhere(folder).parent.glob("*-rescued-*"))


def _exchange(place: Path, backup: Path) -> None:
    """As programs do that synchronise folders: a file beside, then moved over the other."""
    shutil.copyfile(backup, place / "coming")
    os.replace(place / "coming", place / "project.db")


def _exchange_all(place: Path, backup: Path) -> None:
    (place / "project.db-wal").unlink()
    (place / "project.db-shm").unlink()
    _exchange(place, backup)


def _overwrite(place: Path, backup: Path) -> None:
    """As ``cp`` does: the same file with other content."""
    os.utime(place / "project.db", ns=(0, 0))
    shutil.copyfile(backup, place / "project.db")


def _exchange_log(place: Path, _backup: Path) -> None:
    (place / "project.db-wal").rename(place / "kept-wal")
    shutil.copyfile(place / "kept-wal", place / "project.db-wal")


def _delete_log(place: Path, _backup: Path) -> None:
    (place / "project.db-wal").unlink()


def _delete_index(place: Path, _backup: Path) -> None:
    (place / "project.db-shm").unlink()


def _delete_all(place: Path, _backup: Path) -> None:
    shutil.rmtree(place)


FAULTS = [_exchange, _exchange_all, _overwrite, _exchange_log, _delete_log, _delete_index, _delete_all]


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("notices", [True, False], ids=["at a step", "at closing"])
def test_a_project_taken_away_under_an_open_window_loses_no_step(
    photos: Path, tmp_path: Path, fault, notices: bool
) -> None:
    backup = tmp_path / "backup.db"
    shutil.copyfile(paths.project_beside(photos) / "project.db", backup)
    with Project.open(photos) as project:
        _draw(project, 5)
        place = project.place
        fault(place, backup)
        if notices:
            for _ in range(2):
                with pytest.raises(ProjectLost) as caught:
                    _draw(project)
            assert [caught.value.kept] == _rescued(photos)
            assert str(caught.value.kept) in caught.value.hint
            assert len(project.annotations()) == 6  # it can still be looked at
            with pytest.raises(ProjectLost):
                project.database.settle()
    (kept,) = _rescued(photos)
    assert _boxes(kept) == 6
    found = {_exchange: 1, _exchange_all: 1, _overwrite: 1, _delete_log: 6, _delete_index: 6}
    if fault in found:
        assert _boxes(place) == found[fault]  # as the other program put it there, and whole
        with Project.open(photos) as again:
            assert len(again.annotations()) == found[fault]
    elif fault is _exchange_log:
        assert (place / "project.db-wal").exists()  # the other program's


def test_writing_much_is_not_taken_for_an_exchange(photos: Path) -> None:
    with Project.open(photos) as project:
        for i in range(60):  # the log is brought back into the file in between
            project.set_setting(f"key {i}", "x" * 100_000)
        project.database.write("PRAGMA wal_checkpoint(TRUNCATE)")
        _draw(project)
    assert not _rescued(photos)
    assert _boxes(paths.project_beside(photos)) == 2


def test_a_deleted_lock_file_lets_no_second_writer_in(photos: Path) -> None:
    code = f"""
        from pathlib import Path
        from swin_annotator.errors import ProjectError
        from swin_annotator.store.project import Project
        try:
            Project.open(Path({str(photos)!r}))
        except ProjectError as error:
            print(error.message)
    """
    with Project.open(photos) as project:
        (project.place / "project.lock").unlink()
        with pytest.raises(ProjectError, match="another window"):
            Project.open(photos)
        done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=True, capture_output=True, text=True)
        assert "another window" in done.stdout
        _draw(project)
    Project.open(photos).close()


def test_where_folders_cannot_be_locked_the_lock_file_has_to_do(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "lock_folder", lambda place: None)
    with Project.open(photos), pytest.raises(ProjectError, match="another window"):
        Project.open(photos)


@pytest.mark.parametrize("name", ["", "project.db", "project.db-wal", "project.db-shm", "project.lock"])
@pytest.mark.parametrize("read_only", [True, False])
def test_links_in_a_project_are_not_followed(photos: Path, tmp_path: Path, name: str, read_only: bool) -> None:
    path = paths.project_beside(photos) / name
    outside = tmp_path / "outside"
    path.rename(outside) if path.exists() else outside.write_bytes(b"precious")
    path.symlink_to(outside)
    before = _contents(outside)
    with pytest.raises(ProjectError, match="is a link") as caught:
        Project.open(photos, read_only=read_only)
    assert caught.value.hint
    assert path.is_symlink()
    assert _contents(outside) == before


def _contents(path: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in ([path] if path.is_file() else path.rglob("*"))}


def test_a_pipe_is_no_project(photos: Path) -> None:
    file = paths.project_beside(photos) / "project.db"
    file.unlink()
    os.mkfifo(file)
    for read_only in (True, False):
        with pytest.raises(ProjectError, match="no file that a project"):
            Project.open(photos, read_only=read_only)


@pytest.mark.parametrize("mark", ["", "PRAGMA application_id = 252006674", "PRAGMA user_version = 2"])
@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_the_database_of_another_program_is_left_as_it_is(tmp_path: Path, mark: str, mode: str) -> None:
    file = paths.project_beside(tmp_path) / "project.db"
    file.parent.mkdir()
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.execute("CREATE TABLE photos (id INTEGER PRIMARY KEY)")
    connection.execute(mark)
    connection.close()
    before = file.read_bytes()
    for read_only in (False, True):
        with pytest.raises(ProjectError, match="another program") as caught:
            Project.open(tmp_path, read_only=read_only)
        assert caught.value.hint
    assert file.read_bytes() == before


def test_a_project_from_before_the_application_id_opens_and_gets_it(photos: Path) -> None:
    file = paths.project_beside(photos) / "project.db"
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA application_id").fetchone() == (trust.APPLICATION_ID,)
    connection.execute("PRAGMA application_id = 0")
    connection.close()
    with Project.open(photos, read_only=True) as project:
        assert len(project.annotations()) == 1
    Project.open(photos).close()
    assert int.from_bytes(file.read_bytes()[68:72], "big") == trust.APPLICATION_ID
