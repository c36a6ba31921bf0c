"""Another program holds the database: a window goes on, what was done waits, and is written in order afterwards."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from swin_annotator import paths
from swin_annotator.core import review_steps
from swin_annotator.errors import ProjectError, ProjectLost, StaleEdit
from swin_annotator.store import database, deferral, user_data_places
from swin_annotator.store.project import Project
from swin_annotator.store.views import view


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """As the window has it: with one box, never waiting."""
    with Project.open(tmp_path) as opened:
        opened.add_images(["a.jpg"])
        opened.ensure_category("cat")
        _draw(opened, 0)
        opened.database.defer_when_busy()
        yield opened


@pytest.fixture
def other(project: Project) -> Iterator[sqlite3.Connection]:
    """Another program that writes to the project."""
    connection = sqlite3.connect(project.place / "project.db", isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    yield connection
    connection.close()


def _draw(project: Project, x: float) -> None:
    project.apply(review_steps.draw_box(1, 1, (x, 0, 2, 2), project.new_id()))


def _xs(project: Project) -> list[float]:
    return [a.bbox_xywh[0] for a in project.annotations(1)]


def _on_disk(project: Project) -> list[float]:
    with Project.open(project.folder, read_only=True) as reader:
        return _xs(reader)


def test_what_is_done_meanwhile_shows_at_once_and_is_written_in_order(
    project: Project, other: sqlite3.Connection
) -> None:
    for x in (1, 2, 3):
        _draw(project, x)
    project.undo()
    project.set_setting("a", [1])
    dog = project.ensure_category("dog")
    project.add_images(["b.jpg"])
    assert _xs(project) == [0, 1, 2]
    assert (project.setting("a"), project.undo_name) == ([1], "Draw box")
    assert project.database.waiting == 7
    with pytest.raises(ProjectError, match="not saved yet"):
        project.database.settle()
    assert project.database.save_waiting() == 7
    assert _on_disk(project) == [0]
    other.execute("COMMIT")
    assert project.database.save_waiting() == 0
    assert _on_disk(project) == [0, 1, 2]
    assert project.redo() is not None
    assert _on_disk(project) == [0, 1, 2, 3]
    assert [image.path for image in project.images()] == ["a.jpg", "b.jpg"]
    assert dog in project.categories()


def test_the_next_step_writes_what_waited(project: Project, other: sqlite3.Connection) -> None:
    _draw(project, 1)
    other.execute("COMMIT")
    _draw(project, 2)
    assert project.database.waiting == 0
    project.database.settle()
    assert _on_disk(project) == [0, 1, 2]


def test_a_step_that_fails_leaves_what_waits_alone(project: Project, other: sqlite3.Connection) -> None:
    _draw(project, 1)
    bad = review_steps.draw_box(1, 99, (5, 0, 2, 2), project.new_id())
    with pytest.raises(StaleEdit, match="category"):
        project.apply(bad)
    assert _xs(project) == [0, 1]
    other.execute("COMMIT")
    project.database.save_waiting()
    assert _on_disk(project) == [0, 1]


def test_closing_writes_what_waits(tmp_path: Path, project: Project, other: sqlite3.Connection) -> None:
    _draw(project, 1)
    other.execute("COMMIT")
    project.close()
    with Project.open(tmp_path) as again:
        assert _xs(again) == [0, 1]
    assert user_data_places.rescued(tmp_path) == []


def test_closing_while_it_is_still_held_and_no_room_for_a_copy_rescues_what_waits(
    tmp_path: Path, project: Project, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PARTING_SECONDS", 0.0)
    blocked = paths.project_elsewhere(tmp_path).parent
    blocked.parent.mkdir(parents=True)
    blocked.write_text("a file where the copies would lie")
    _draw(project, 1)
    blocked.unlink()
    project.close()
    [kept] = user_data_places.rescued(tmp_path)
    with view(kept, tmp_path) as rescued:
        assert _xs(rescued) == [0, 1]
    other.execute("COMMIT")
    with Project.open(tmp_path) as again:
        assert _xs(again) == [0]


def test_rows_that_the_other_program_wrote_as_well_end_in_a_rescue(
    tmp_path: Path, project: Project, other: sqlite3.Connection
) -> None:
    _draw(project, 1)
    made = project.annotations(1)[-1].id
    other.execute(
        "INSERT INTO annotations SELECT ?, image_id, category_id, x, y, w, h, state, score, source, polygons, mask_h, "
        "mask_w, mask, iscrowd, attributes, extra, file_number, kind FROM annotations LIMIT 1",
        (made,),
    )
    other.execute("COMMIT")
    with pytest.raises(ProjectLost) as caught:
        project.database.save_waiting()
    assert caught.value.kept is not None
    with pytest.raises(ProjectLost):
        _draw(project, 2)
    with view(caught.value.kept, tmp_path) as rescued:
        assert _xs(rescued) == [0, 1]
    project.close()
    with Project.open(tmp_path) as again:
        assert _xs(again) == [0, 0]  # what the other program wrote is there


def test_a_large_project_is_refused_as_before(
    project: Project, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deferral, "MOST_BYTES", 0)
    with pytest.raises(ProjectError, match="Another program is writing"):
        _draw(project, 1)
    assert _xs(project) == [0]
    other.execute("COMMIT")
    _draw(project, 1)
    assert _on_disk(project) == [0, 1]


class _Unreadable(sqlite3.Connection):
    """Fails while it is copied, as when memory or disk give out."""

    def backup(self, *_: object, **__: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")


def test_a_copy_that_fails_is_not_taken_for_the_project(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    real = sqlite3.connect(path, isolation_level=None, factory=_Unreadable)
    real.execute("PRAGMA journal_mode = WAL")
    real.execute("CREATE TABLE kept (a)")
    held = sqlite3.connect(path, isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    between = deferral.Deferral(real, tmp_path)
    between.turn_on()
    with pytest.raises(sqlite3.OperationalError, match="disk I/O"):
        between.begin()
    assert between.connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)
    held.close()
    between.close()


def test_a_step_on_what_another_program_deleted_is_not_taken_for_saved(
    project: Project, other: sqlite3.Connection, tmp_path: Path
) -> None:
    project.apply(review_steps.reshape(project.annotations(1)[0], box=(9, 0, 2, 2)))
    other.execute("DELETE FROM annotations")
    other.execute("COMMIT")
    with pytest.raises(ProjectLost) as caught:
        project.database.save_waiting()
    assert caught.value.kept is not None
    with view(caught.value.kept, tmp_path) as rescued:
        assert _xs(rescued) == [9]
    assert _on_disk(project) == []
