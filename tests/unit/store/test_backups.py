"""Backups: of the same never twice, thinned out with time, restored as one step; damaged projects made whole again."""

import os
import sqlite3
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from swin_annotator.core import review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category
from swin_annotator.engine import importing, restoring
from swin_annotator.errors import ProjectError
from swin_annotator.store import backups, bundle, recovery, schema
from swin_annotator.store.backups import Backup, BackupReason
from swin_annotator.store.bundle import About
from swin_annotator.store.project import Project


@pytest.fixture
def project(tmp_path: Path):
    """Two images, a category and three objects on the first."""
    with Project.open(tmp_path) as opened:
        opened.add_images(["a.jpg", "b.jpg"])
        opened.ensure_category("cat")
        for i in range(3):
            opened.apply(review_steps.draw_box(1, 1, (i, 0, 2, 2), opened.new_id()))
        yield opened


def _state(project: Project) -> tuple[object, ...]:
    return project.images(), project.categories(), project.annotations(), project.sources()


def test_a_backup_holds_what_was_there_and_is_made_once(project: Project) -> None:
    made = backups.make(project.place, BackupReason.OPENING)
    assert made is not None
    assert (made.about.images, made.about.accepted, made.about.why) == (2, 3, "opening")
    assert backups.make(project.place, BackupReason.CLOSING) is None
    project.undo()
    assert backups.make(project.place, BackupReason.CLOSING) is not None
    newest, first = backups.found(project.place)
    assert (newest.about.accepted, first.about.accepted) == (2, 3)
    assert [path.suffix for path in (project.place / backups.FOLDER).iterdir()] == [backups.SUFFIX] * 2


def test_restoring_gives_the_state_of_then_and_is_undone_by_one_step(project: Project) -> None:
    project.apply(Step("Tag", (Edit(project.image(2), replace(project.image(2), tags=("dark",))),)))
    before = _state(project)
    made = backups.make(project.place, BackupReason.STEPS)
    assert made is not None
    dog = Category(project.new_category_ids(1)[0], "dog")
    first, second, third = project.annotations()
    edits = [Edit(None, dog), Edit(first, None), Edit(second, replace(second, category_id=dog.id))]
    edits.append(Edit(third, replace(third, bbox_xywh=(5, 5, 9, 9))))
    edits.append(Edit(project.image(2), replace(project.image(2), tags=(), reviewed=True)))
    project.apply(Step("Change much", tuple(edits)))
    project.apply(review_steps.draw_box(2, 1, (0, 0, 4, 4), project.new_id()))
    project.add_images(["later.jpg"])
    after = _state(project)
    plan = restoring.plan(project, made)
    outlook = restoring.outlook(plan.edits)
    assert outlook == restoring.Outlook(back=1, gone=1, moved=1, relabelled=1, images=1, categories=1)
    assert len(list(outlook.sentences())) == 6
    importing.write_plan(project, plan)
    images, *rest = _state(project)
    assert (images[:2], *rest) == before
    assert project.image_by_path("later.jpg") is not None
    project.undo()
    assert _state(project) == after


def test_nothing_to_restore_is_said(project: Project) -> None:
    made = backups.make(project.place, BackupReason.WISH)
    assert made is not None
    outlook = restoring.preview(project.folder, project.place, made)
    assert outlook.is_empty
    assert list(outlook.sentences()) == ["Everything is as it was then."]


def test_images_that_the_project_lost_come_back_with_their_objects(project: Project, tmp_path: Path) -> None:
    project.apply(review_steps.draw_box(2, 1, (0, 0, 4, 4), project.new_id()))
    made = backups.make(project.place, BackupReason.WISH)
    assert made is not None
    other = tmp_path / "other"
    other.mkdir()
    with Project.open(other) as fresh:
        fresh.add_images(["b.jpg"])
        importing.write_plan(fresh, restoring.plan(fresh, made))
        paths = {image.id: image.path for image in fresh.images()}
        assert sorted((paths[a.image_id], a.bbox_xywh) for a in fresh.annotations()) == sorted(
            ({1: "a.jpg", 2: "b.jpg"}[a.image_id], a.bbox_xywh) for a in project.annotations()
        )


def _backup(when: datetime, size: int = 1) -> Backup:
    return Backup(Path(f"{when.isoformat()}.swinproject"), size, About(when.timestamp()))


def test_the_newest_stay_then_one_a_day_then_one_a_week() -> None:
    now = datetime(2026, 6, 30, 12)
    every_hour = [_backup(now - timedelta(hours=h)) for h in range(24 * 100)]
    stay = backups.kept(every_hour, now)
    assert stay[:10] == every_hour[:10]
    days = [backup.when.date() for backup in stay[10:]]
    assert len(days) == len(set(days))
    assert backups.NEWEST + backups.DAYS <= len(stay) <= backups.NEWEST + backups.DAYS + backups.WEEKS + 1
    assert (now - stay[-1].when).days <= 7 * backups.WEEKS


def test_large_ones_are_fewer(monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime(2026, 6, 30, 12)
    large = [_backup(now - timedelta(minutes=m), backups.MOST_BYTES) for m in range(8)]
    assert len(backups.kept(large, now)) == backups.LEAST


def test_backups_are_not_written_through_a_link(project: Project, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (project.place / backups.FOLDER).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ProjectError, match="link"):
        backups.make(project.place, BackupReason.WISH)


@pytest.mark.parametrize("damage", ["text", "cut", "bomb", "no database", "about"])
def test_a_file_that_is_no_project_is_refused_with_a_sentence(project: Project, tmp_path: Path, damage: str) -> None:
    made = backups.make(project.place, BackupReason.WISH)
    assert made is not None
    path = tmp_path / "x.swinproject"
    if damage == "text":
        path.write_text("hello")
    elif damage == "cut":
        path.write_bytes(made.path.read_bytes()[:-500])
    else:
        with zipfile.ZipFile(made.path) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            target.writestr(bundle.ABOUT, "[1" if damage == "about" else source.read(bundle.ABOUT))
            if damage == "bomb":
                target.writestr("project.db", bytes(8 << 20))
    with pytest.raises(ProjectError, match="no project in one file"), bundle.project_of(path, tmp_path):
        pass


def _many(folder: Path, count: int = 3000) -> None:
    with Project.open(folder) as project:
        project.add_images(["a.jpg"])
        project.ensure_category("cat")
        rows = [Annotation(i, 1, 1, (i % 50, 1, 2, 2), extra={"n": "x" * 60}) for i in range(1, count + 1)]
        project.apply(Step("Draw", tuple(Edit(None, row) for row in rows)))


def _root_leaf_pages(path: Path) -> tuple[int, list[int]]:
    """Page size, and the pages of the objects' table, found by what is in them."""
    data = path.read_bytes()
    size = int.from_bytes(data[16:18], "big")
    pages = [
        n for n in range(1, len(data) // size) if data[n * size] == 13 and b"xxxxxxxxxx" in data[n * size :][:size]
    ]
    return size, pages


def _checkpointed(folder: Path) -> Path:
    path = folder / ".swin_annotator" / "project.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return path


@pytest.mark.parametrize("with_backup", [True, False])
def test_of_a_damaged_project_the_rest_is_recovered_and_what_is_missing_is_said(
    tmp_path: Path, with_backup: bool
) -> None:
    _many(tmp_path)
    place = tmp_path / ".swin_annotator"
    if with_backup:
        backups.make(place, BackupReason.CLOSING)
    path = _checkpointed(tmp_path)
    size, pages = _root_leaf_pages(path)
    with path.open("r+b") as file:
        for page in pages[40:42]:
            file.seek(page * size)
            file.write(os.urandom(size))
    found = recovery.recover(place)
    assert any("can't be read: ids" in line for line in found.sentences)
    assert found.aside.is_file()
    with Project.open(tmp_path) as project:
        rows = project.annotations()
        assert len(rows) == (3000 if with_backup else found.objects)
        assert len(rows) >= 2900
        assert project.new_id() > 3000
        assert [category.name for category in project.categories()] == ["cat"]
        assert not project.damaged()
        assert not project.mended


def test_where_the_first_page_is_gone_that_of_the_backup_leads_to_what_was_done_since(tmp_path: Path) -> None:
    _many(tmp_path)
    place = tmp_path / ".swin_annotator"
    backups.make(place, BackupReason.CLOSING)
    with Project.open(tmp_path) as project:
        project.apply(review_steps.draw_box(1, 1, (7, 7, 7, 7), project.new_id()))
    path = _checkpointed(tmp_path)
    with path.open("r+b") as file:
        file.write(bytes(4096))
    with pytest.raises(ProjectError):
        Project.open(tmp_path)
    recovery.recover(place)
    with Project.open(tmp_path) as project:
        assert len(project.annotations()) == 3001
        assert project.annotations()[-1].bbox_xywh == (7, 7, 7, 7)


def test_where_nothing_can_be_read_the_backup_stands_in(tmp_path: Path) -> None:
    _many(tmp_path, 100)
    place = tmp_path / ".swin_annotator"
    path = _checkpointed(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(os.urandom(len(whole)))
    with pytest.raises(ProjectError, match="no backup"):
        recovery.recover(place)
    path.write_bytes(whole)
    backups.make(place, BackupReason.CLOSING)
    _checkpointed(tmp_path)
    path.write_bytes(os.urandom(len(whole)))
    found = recovery.recover(place)
    assert "what was done since is missing" in found.sentences[0]
    with Project.open(tmp_path) as project:
        assert len(project.annotations()) == 100


def test_every_table_is_recovered() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for migration in schema.MIGRATIONS:
        migration(connection)
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    connection.close()
    ours = {name for (name,) in tables if not name.startswith("sqlite_")}
    assert ours == {*recovery.BY_ROWID, *recovery.BY_KEY}
