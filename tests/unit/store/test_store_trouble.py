"""What goes wrong on disk: each a sentence with a hint, nothing lost."""

import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import filelock
import numpy as np
import pytest

from swin_annotator import paths
from swin_annotator.core import review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.embedding import EmbeddingKey, ImageEmbedding
from swin_annotator.core.types import Annotation
from swin_annotator.errors import ProjectError
from swin_annotator.store import database, place, schema
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.ids import AnnotationIds
from swin_annotator.store.project import Project
from swin_annotator.store.views import view


def _start(folder: Path) -> Project:
    project = Project.open(folder)
    project.add_images(["a.jpg"])
    project.ensure_category("cat")
    return project


def test_a_second_writer_is_asked_to_wait_and_a_reader_is_welcome(tmp_path: Path) -> None:
    with _start(tmp_path) as project:
        with pytest.raises(ProjectError, match="another window") as caught:
            Project.open(tmp_path)
        assert caught.value.hint
        with Project.open(tmp_path, read_only=True) as reader:
            assert reader.read_only
            project.apply(review_steps.draw_box(1, 1, (0, 0, 2, 2), project.new_id()))
            assert reader.annotations() == project.annotations()
            with pytest.raises(ProjectError):
                reader.ensure_category("dog")
    Project.open(tmp_path).close()


def test_a_killed_process_loses_nothing_that_was_applied(tmp_path: Path) -> None:
    code = f"""
        import os, signal
        from pathlib import Path
        from swin_annotator.core import review_steps
        from swin_annotator.store.project import Project
        project = Project.open(Path({str(tmp_path)!r}))
        project.add_images(["a.jpg"])
        project.ensure_category("cat")
        for i in range(5):
            project.apply(review_steps.draw_box(1, 1, (i, 0, 2, 2), project.new_id()))
        os.kill(os.getpid(), signal.SIGKILL)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=False, env=dict(os.environ))
    assert done.returncode == -signal.SIGKILL
    with Project.open(tmp_path) as project:
        assert len(project.annotations(1)) == 5
        assert project.new_id() > 5
        project.undo()
        assert len(project.annotations(1)) == 4


def test_a_full_disk_refuses_the_step_and_leaves_the_session_alive(tmp_path: Path) -> None:
    with _start(tmp_path) as project:
        held = review_steps.draw_box(1, 1, (0, 0, 2, 2), project.new_id())
        project.apply(held)
        [(pages,)] = project.database.rows("PRAGMA page_count")
        project.database.write(f"PRAGMA max_page_count = {pages + 2}")
        many = Step(
            "many",
            tuple(Edit(None, Annotation(i, 1, 1, (0, 0, 1, 1), attributes={"t": "x" * 400})) for i in range(10, 400)),
        )
        with pytest.raises(ProjectError, match="full") as caught:
            project.apply(many)
        assert str(tmp_path) in caught.value.hint
        assert [a.id for a in project.annotations()] == [held.edits[0].row.id]
        assert project.undo_name == "Draw box"
        project.database.write("PRAGMA max_page_count = 1000000")
        project.apply(many)
        assert len(project.annotations()) == 391


@pytest.mark.parametrize("content", [b"not a database at all" * 50, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_project_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    file = paths.project_beside(tmp_path) / place.DATABASE
    file.parent.mkdir()
    file.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(ProjectError) as caught:
            Project.open(tmp_path, read_only=read_only)
        assert caught.value.hint
    assert file.read_bytes() == content


def test_a_project_damaged_in_the_middle_says_so_when_read(tmp_path: Path) -> None:
    with _start(tmp_path) as project:
        many = [Annotation(project.new_id(), 1, 1, (0, 0, 1, 1), extra={"t": "x" * 900}) for _ in range(200)]
        project.apply(Step("many", tuple(Edit(None, a) for a in many)), undoable=False)
        file = project.place / place.DATABASE
    data = bytearray(file.read_bytes())
    data[len(data) // 2 :] = b"\xff" * (len(data) - len(data) // 2)
    file.write_bytes(data)
    with pytest.raises(ProjectError, match="damaged"), Project.open(tmp_path) as project:
        project.annotations()
    assert file.read_bytes() == bytes(data)


def test_a_newer_project_is_refused_kindly(tmp_path: Path) -> None:
    _start(tmp_path).close()
    file = paths.project_beside(tmp_path) / place.DATABASE
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = file.read_bytes()
    for read_only in (False, True):
        with pytest.raises(ProjectError, match="newer"):
            Project.open(tmp_path, read_only=read_only)
    assert file.read_bytes() == before


def test_an_empty_file_left_by_a_killed_first_start_is_filled(tmp_path: Path) -> None:
    file = paths.project_beside(tmp_path) / place.DATABASE
    file.parent.mkdir()
    file.touch()
    with pytest.raises(ProjectError, match="has no project yet"):
        Project.open(tmp_path, read_only=True)
    _start(tmp_path).close()


def test_a_folder_that_cannot_be_written_keeps_its_project_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    paths.project_beside(folder).write_text("a file where the project's folder would be")
    with _start(folder) as project:
        assert project.place == paths.project_elsewhere(folder)
    with Project.open(folder, read_only=True) as again:
        assert [image.path for image in again.images()] == ["a.jpg"]
    paths.project_beside(folder).unlink()
    with Project.open(folder) as again:  # once elsewhere, it stays there: the labels are not lost from sight
        assert [image.path for image in again.images()] == ["a.jpg"]


def test_a_project_beside_images_that_cannot_be_written_is_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _start(tmp_path).close()
    beside = paths.project_beside(tmp_path)
    writable = place.is_writable
    monkeypatch.setattr(place, "is_writable", lambda where: where != beside and writable(where))
    with Project.open(tmp_path) as project:
        assert project.place == paths.project_elsewhere(tmp_path)
        assert [category.name for category in project.categories()] == ["cat"]


def test_no_place_to_write_no_folder_and_no_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ProjectError, match="not a folder"):
        Project.open(tmp_path / "missing")
    with pytest.raises(ProjectError, match="not a folder"):
        Project.open(tmp_path / "missing", read_only=True)
    with pytest.raises(ProjectError, match="no project yet"):
        Project.open(tmp_path, read_only=True)
    monkeypatch.setattr(place, "is_writable", lambda where: False)
    with pytest.raises(ProjectError, match="no place"):
        Project.open(tmp_path)


def test_a_reader_of_a_medium_that_cannot_be_written(tmp_path: Path) -> None:
    with _start(tmp_path) as project:
        file = project.place / place.DATABASE
    os.chmod(file.parent, 0o555)
    try:
        with Project.open(tmp_path, read_only=True) as reader:
            assert len(reader.images()) == 1
    finally:
        os.chmod(file.parent, 0o755)


def test_a_bug_is_not_dressed_as_a_failure(tmp_path: Path) -> None:
    with _start(tmp_path) as project:
        bad = replace(Annotation(1, 1, 1, (0, 0, 1, 1)), bbox_xywh=(float("nan"), 0, 1, 1))
        with pytest.raises(sqlite3.IntegrityError):
            project.apply(Step("bad", (Edit(None, bad),)))
        good = Annotation(1, 1, 1, (0, 0, 1, 1))
        with pytest.raises(ValueError, match="two rows"):
            project.apply(Step("bad", (Edit(good, replace(good, id=2)),)))


def test_a_drive_without_locks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(filelock.FileLock, "_acquire", refuse)
    with pytest.raises(ProjectError, match="No locks available") as caught:
        Project.open(tmp_path)
    assert caught.value.hint


@pytest.mark.skipif(sys.platform == "win32", reason="open files can't be deleted there")
@pytest.mark.parametrize("comes_back", [False, True])
def test_a_folder_taken_away_is_told_and_nothing_is_written_into_the_void(tmp_path: Path, comes_back: bool) -> None:
    folder = tmp_path / "drive" / "photos"
    folder.mkdir(parents=True)
    with _start(folder) as project:
        project.apply(review_steps.draw_box(1, 1, (0, 0, 2, 2), project.new_id()))
        cache = EmbeddingCache(project.place / "embeddings")
        (tmp_path / "drive").rename(tmp_path / "unplugged")
        if comes_back:
            folder.mkdir(parents=True)
        with pytest.raises(ProjectError, match="is gone") as caught:
            project.apply(review_steps.draw_box(1, 1, (5, 5, 2, 2), project.new_id()))
        assert caught.value.hint
        key = EmbeddingKey("a", "m", "r", "p", "d")
        empty = np.zeros((0, 4), np.float32)
        cache.put(key, ImageEmbedding("m", (2, 2), empty, empty, empty[:, 0], empty[:, 0]))
        assert key in cache
    assert list(tmp_path.glob("drive/**/*")) == ([folder] if comes_back else [])
    with Project.open(tmp_path / "unplugged" / "photos") as project:
        assert len(project.annotations()) == 1


def test_closing_on_a_full_disk_lets_go_of_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = _start(tmp_path)
    project.new_id()

    def full(self: object) -> None:
        raise ProjectError("The disk is full.")

    with monkeypatch.context() as trouble:
        trouble.setattr(AnnotationIds, "give_back", full)
        project.close()
    Project.open(tmp_path).close()


def test_a_kill_while_a_project_is_copied_loses_no_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    beside, elsewhere, folder = paths.project_beside(tmp_path), paths.project_elsewhere(tmp_path), tmp_path / "copy"
    project = _start(tmp_path)
    project.apply(review_steps.draw_box(1, 1, (0, 0, 2, 2), project.new_id()))
    folder.mkdir()
    for name in ("project.db", "project.db-wal"):  # as a medium holds them that was taken away while in use
        (folder / name).write_bytes((beside / name).read_bytes())
    project.close()
    elsewhere.mkdir(parents=True)
    honest, copied = shutil.copyfile, []

    def killed(source: Path, target: Path) -> None:
        if copied:
            raise KeyboardInterrupt
        copied.append(honest(source, target))

    with monkeypatch.context() as kill:
        kill.setattr(shutil, "copyfile", killed)
        with pytest.raises(KeyboardInterrupt):
            place.copy_project(folder, elsewhere)
    if not (elsewhere / "project.db").is_file():  # else nobody copies again
        place.copy_project(folder, elsewhere)
    with view(elsewhere, tmp_path) as again:
        assert len(again.annotations()) == 1


def test_a_reader_that_would_miss_the_newest_steps_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = database.open_reader

    def no_shared_memory(uri: str, path: Path) -> sqlite3.Connection:
        if "immutable" in uri:
            return honest(uri, path)
        error = sqlite3.OperationalError("unable to open database file")
        error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        raise error

    with _start(tmp_path) as project:
        monkeypatch.setattr(database, "open_reader", no_shared_memory)
        with pytest.raises(ProjectError, match="newest labels") as caught:
            Project.open(tmp_path, read_only=True)
        assert caught.value.hint
        assert project.categories()
    with Project.open(tmp_path, read_only=True) as reader:  # closed in order: the log is gone
        assert [category.name for category in reader.categories()] == ["cat"]


@pytest.mark.parametrize("at", ["nothing", "log", "tables"])
def test_a_project_whose_making_was_cut_short_counts_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    file = paths.project_beside(tmp_path) / "project.db"
    file.parent.mkdir()
    match at:
        case "nothing":
            file.touch()
        case "log":
            connection = sqlite3.connect(file, isolation_level=None)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.close()
        case _:

            def stop(_connection: sqlite3.Connection) -> None:
                raise KeyboardInterrupt

            with monkeypatch.context() as patched:
                patched.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS[:4], stop))
                with pytest.raises(KeyboardInterrupt):
                    Project.open(tmp_path)
    assert place.find(tmp_path) is None
    with pytest.raises(ProjectError, match="has no project yet"):
        Project.open(tmp_path, read_only=True)
    with pytest.raises(ProjectError, match="was begun and nothing was written to it"):
        Project.open(tmp_path, read_only=True, place=file.parent)
    with Project.open(tmp_path) as project:
        project.ensure_category("cat")
    assert place.find(tmp_path) == file.parent
