"""Tags of images: steps, undo, restart, and projects from before there were tags."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from swin_annotator import paths
from swin_annotator.core import review_steps, tags
from swin_annotator.core.types import Image, State
from swin_annotator.errors import ProjectError, StaleEdit
from swin_annotator.store import place, schema
from swin_annotator.store.project import Project

OLD = "INSERT INTO images (id, path, height, width, error, reviewed, extra) VALUES (?, ?, 60, 80, '', ?, ?)"


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A folder with a project of version 1: two images, one marked as reviewed by a step, imported tags on both."""
    file = paths.project_beside(tmp_path) / place.DATABASE
    file.parent.mkdir()
    connection = sqlite3.connect(file, isolation_level=None)
    schema.MIGRATIONS[0](connection)
    extra = '{"camera":"X","tags":["night","wet  street","night"]}'
    connection.execute(OLD, (1, "a.jpg", 1, extra))
    connection.execute(OLD, (2, "b.jpg", 0, '{"tags":{"not":"a list"}}'))
    connection.execute("INSERT INTO history (name, undone) VALUES ('Mark as reviewed', 0)")
    rows = [["images", 1, "a.jpg", 60, 80, "", done, extra] for done in (0, 1)]
    sides = [json.dumps(row, separators=(",", ":")) for row in rows]
    connection.execute("INSERT INTO history_edits VALUES (1, 0, ?, ?)", sides)
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    return tmp_path


def test_an_older_project_opens_with_its_tags_and_its_history(older: Path) -> None:
    with pytest.raises(ProjectError, match="older"):
        Project.open(older, read_only=True)
    with Project.open(older) as project:
        first, second = project.images()
        assert first == Image(1, "a.jpg", (60, 80), "", True, {"camera": "X"}, ("night", "wet street"))
        assert second == Image(2, "b.jpg", (60, 80), extra={"tags": {"not": "a list"}})
        project.undo()
        assert project.image(1) == replace(first, reviewed=None)
        project.redo()
        assert project.image(1) == first
        (fresh,) = project.add_images(["c.jpg"])
        assert fresh.tags == ()


def test_tags_are_steps_like_any_other(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        (image,) = project.add_images(["a.jpg"])
        changes = project.apply(tags.give(image, ["night", "дождь, 夜"]))
        assert changes.image_ids == {image.id}
        assert project.image(image.id).tags == ("night", "дождь, 夜")
        with pytest.raises(StaleEdit):
            project.apply(tags.give(image, ["day"]))
        project.apply(review_steps.mark_reviewed(project.image(image.id), True))
        project.undo()
    with Project.open(tmp_path) as project:
        assert project.undo_name == "Tag “night, дождь, 夜”"
        project.undo()
        assert project.image(image.id).tags == ()
        project.redo()
        assert project.image(image.id).tags == ("night", "дождь, 夜")


def test_tagged_images_are_found_among_many(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        added = project.add_images(f"{i}.jpg" for i in range(50))
        assert project.tagged_images() == []
        for image in (added[30], added[4]):
            project.apply(tags.give(image, ["night"]))
        assert [image.id for image in project.tagged_images()] == [added[4].id, added[30].id]
        plan = project.database.rows("EXPLAIN QUERY PLAN SELECT id FROM images WHERE tags != ''")
        assert "images_with_tags" in str(plan)


def test_the_newest_objects_of_a_category(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        project.add_images(["a.jpg"])
        ids = [project.ensure_category(name).id for name in ("cat", "dog")]
        for i in range(10):
            step = review_steps.draw_box(1, ids[i % 2], (i, 0, 5, 5), project.new_id())
            project.apply(step)
        found = project.annotation_summaries([State.ACCEPTED], category_id=ids[0], newest=3)
        assert [summary.bbox_xywh[0] for summary in found] == [8, 6, 4]
        assert len(project.annotation_summaries([State.ACCEPTED], newest=7)) == 7
        assert len(project.annotation_summaries([State.ACCEPTED])) == 10
