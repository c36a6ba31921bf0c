"""What waits for another program outlives the window, and overwrites nothing that the other program changed."""

import re
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from swin_annotator.core import categories, review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.engine import gatherable, importing, restoring
from swin_annotator.errors import ProjectLost
from swin_annotator.store import backups, database, user_data_places, waiting_copy
from swin_annotator.store.backups import BackupReason
from swin_annotator.store.project import Project
from swin_annotator.store.views import view


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with a project of two boxes."""
    with Project.open(tmp_path) as project:
        project.add_images(["a.jpg"])
        project.ensure_category("cat")
        project.set_setting("threshold", 0.5)
        for x in (0, 10):
            _draw(project, x)
    return tmp_path


@pytest.fixture
def other(photos: Path) -> Iterator[sqlite3.Connection]:
    """Another program, which holds the project from ``BEGIN IMMEDIATE`` on."""
    connection = sqlite3.connect(photos / ".swin_annotator" / "project.db", isolation_level=None)
    yield connection
    connection.close()


def _draw(project: Project, x: float) -> None:
    project.apply(review_steps.draw_box(1, 1, (x, 0, 2, 2), project.new_id()))


def _xs(project: Project) -> list[float]:
    return [a.bbox_xywh[0] for a in project.annotations(1)]


def _work(folder: Path) -> None:
    """All kinds of steps in another process, which is killed while they wait."""
    code = f"""
        import os, signal
        from pathlib import Path
        from swin_annotator.core import review_steps
        from swin_annotator.store.project import Project
        project = Project.open(Path({str(folder)!r}))
        project.database.defer_when_busy()
        for x in (20, 30, 40):
            project.apply(review_steps.draw_box(1, 1, (x, 0, 2, 2), project.new_id()))
        project.undo()
        first, second, *_ = project.annotations(1)
        project.apply(review_steps.reshape(first, box=(1, 0, 2, 2)))
        project.apply(review_steps.delete([second]))
        project.set_setting("threshold", 0.7)
        project.ensure_category("dog")
        assert project.database.waiting, project.undo_name
        print("done", flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True)
    assert "done" in done.stdout, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed in another way")
def test_what_waited_in_a_killed_window_is_there_at_the_next_opening(photos: Path, other: sqlite3.Connection) -> None:
    other.execute("BEGIN IMMEDIATE")
    _work(photos)
    other.execute("COMMIT")
    with Project.open(photos) as project:
        assert _xs(project) == [1, 20, 30]
        assert [category.name for category in project.categories()] == ["cat", "dog"]
        assert project.setting("threshold") == 0.7
        assert re.fullmatch(r"\d+ changes that had to wait for another program are saved\.", *project.mended)
        for _ in range(4):
            project.undo()
        assert _xs(project) == [0, 10]
    assert waiting_copy.left(photos) == []
    with Project.open(photos) as project:
        assert project.mended == ()
        assert project.redo() is not None


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed in another way")
def test_what_the_other_program_changed_meanwhile_stays_and_what_waited_is_offered(
    photos: Path, other: sqlite3.Connection
) -> None:
    other.execute("BEGIN IMMEDIATE")
    _work(photos)
    other.execute("UPDATE annotations SET x = 7 WHERE id = 1")
    other.execute("COMMIT")
    with Project.open(photos) as project:
        assert _xs(project) == [7, 10]
        [kept] = user_data_places.rescued(photos)
        assert "another program changed the same labels" in project.mended[0]
        assert str(kept) in project.mended[0]
        assert [offer.why for offer in gatherable.offers(project)] == [gatherable.OfferKind.RESCUED]
    with view(kept, photos) as rescued:
        assert _xs(rescued) == [1, 20, 30]
    assert waiting_copy.left(photos) == []


def test_what_waits_longer_than_the_window_is_open_is_kept_for_the_next(
    photos: Path, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PARTING_SECONDS", 0.0)
    project = Project.open(photos)
    project.database.defer_when_busy()
    other.execute("BEGIN IMMEDIATE")
    _draw(project, 20)
    project.close()
    assert len(waiting_copy.left(photos)) == 1
    assert user_data_places.rescued(photos) == []
    other.execute("COMMIT")
    with Project.open(photos) as again:
        assert _xs(again) == [0, 10, 20]


def test_what_was_written_is_not_written_twice(photos: Path, other: sqlite3.Connection, monkeypatch) -> None:
    """As when the process ends between the project's commit and taking the copy away."""
    with monkeypatch.context() as patch, Project.open(photos) as project:
        patch.setattr(waiting_copy, "remove", lambda place: None)
        project.database.defer_when_busy()
        other.execute("BEGIN IMMEDIATE")
        _draw(project, 20)
        other.execute("COMMIT")
        assert project.database.save_waiting() == 0
        project.undo()
    assert len(waiting_copy.left(photos)) == 1
    with Project.open(photos) as again:
        assert _xs(again) == [0, 10]
        assert again.mended == ()
    assert waiting_copy.left(photos) == []


def test_a_copy_of_another_project_at_the_same_path_is_not_written_into_this_one(
    photos: Path, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PARTING_SECONDS", 0.0)
    project = Project.open(photos)
    project.database.defer_when_busy()
    other.execute("BEGIN IMMEDIATE")
    _draw(project, 20)
    project.close()
    other.close()
    for path in (photos / ".swin_annotator").iterdir():
        path.unlink()
    with Project.open(photos) as fresh:
        assert fresh.annotations() == []
        assert len(user_data_places.rescued(photos)) == 1


def test_a_copy_that_was_not_finished_is_taken_away(photos: Path) -> None:
    place = waiting_copy.paths.project_waiting(photos, "20260101-000000-000000")
    place.mkdir(parents=True)
    (place / waiting_copy.FILE).write_bytes(b"")
    with Project.open(photos) as project:
        assert project.mended == ()
    assert not place.exists()


def _reshape(project: Project) -> None:
    project.apply(review_steps.reshape(project.annotations(1)[0], box=(1, 0, 2, 2)))


def _delete(project: Project) -> None:
    project.apply(review_steps.delete(project.annotations(1)[:1]))


def _rename(project: Project) -> None:
    project.apply(categories.rename(project.categories()[0], "lion"))


def _tag(project: Project) -> None:
    image = project.image(1)
    project.apply(Step("Tag", (Edit(image, replace(image, tags=("good",))),)))


def _set(project: Project) -> None:
    project.set_setting("threshold", 0.7)


def _set_new(project: Project) -> None:
    project.set_setting("fresh", 1)


@pytest.mark.parametrize(
    ("do", "sql", "read"),
    [
        (_reshape, "UPDATE annotations SET x = 7 WHERE id = 1", "SELECT x FROM annotations WHERE id = 1"),
        (_reshape, "UPDATE annotations SET state = 'rejected' WHERE id = 1", "SELECT state FROM annotations"),
        (_delete, "UPDATE annotations SET x = 7 WHERE id = 1", "SELECT x FROM annotations WHERE id = 1"),
        (_rename, "UPDATE categories SET name = 'tiger'", "SELECT name FROM categories"),
        (_tag, """UPDATE images SET tags = '["bad"]'""", "SELECT tags FROM images"),
        (_set, "UPDATE settings SET value = '0.1' WHERE key = 'threshold'", "SELECT value FROM settings"),
        (_set_new, "INSERT INTO settings VALUES ('fresh', '2')", "SELECT value FROM settings WHERE key = 'fresh'"),
    ],
)
def test_a_change_of_the_other_program_is_not_overwritten(
    photos: Path, other: sqlite3.Connection, do, sql: str, read: str
) -> None:
    project = Project.open(photos)
    project.database.defer_when_busy()
    other.execute("BEGIN IMMEDIATE")
    do(project)
    other.execute(sql)
    other.execute("COMMIT")
    theirs = other.execute(read).fetchall()
    with pytest.raises(ProjectLost, match="Another program changed the same labels"):
        project.database.save_waiting()
    assert len(user_data_places.rescued(photos)) == 1
    project.close()
    assert other.execute(read).fetchall() == theirs
    assert waiting_copy.left(photos) == []


def test_what_the_other_program_changed_elsewhere_is_no_matter(photos: Path, other: sqlite3.Connection) -> None:
    with Project.open(photos) as project:
        project.database.defer_when_busy()
        other.execute("BEGIN IMMEDIATE")
        _reshape(project)
        other.execute("UPDATE annotations SET x = 70 WHERE id = 2")
        other.execute("COMMIT")
        assert project.database.save_waiting() == 0
        assert _xs(project) == [1, 70]


def test_going_back_to_a_backup_keeps_what_waited_for_another_program(photos: Path, other: sqlite3.Connection) -> None:
    """The steps of the killed window come first; going back is one step after them, and undo brings them back."""
    place = photos / ".swin_annotator"
    made = backups.make(place, BackupReason.OPENING)
    assert made is not None
    other.execute("BEGIN IMMEDIATE")
    _work(photos)
    during = backups.make(place, BackupReason.STEPS)  # another program holds it: what is written is backed up
    assert during is None
    other.execute("ROLLBACK")
    with Project.open(photos) as project:
        worked = _xs(project)
        assert worked != [0, 10]
        restoring.keep_present(project.place)
        importing.write_plan(project, restoring.plan(project, made))
        assert _xs(project) == [0, 10]
        project.undo()
        assert _xs(project) == worked
    assert backups.found(place)[0].about.accepted == len(worked)
