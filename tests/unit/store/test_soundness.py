"""Rows that another program or a failing disk damaged: each set aside and told, the rest opens and can be worked on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from swin_annotator import paths
from swin_annotator.core import masks, review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.progress import DEFAULT_THRESHOLD
from swin_annotator.core.types import Annotation, Rle, Source, State
from swin_annotator.errors import ProjectError, StaleEdit
from swin_annotator.store.project import Project
from swin_annotator.store.summary import THRESHOLD
from swin_annotator.store.views import view

DAMAGES = {
    "text for a number": "UPDATE annotations SET x = 'left' WHERE id = 2",
    "infinity": "UPDATE annotations SET w = 9e999 WHERE id = 2",
    "negative width": "UPDATE annotations SET w = -5.0 WHERE id = 2",
    "state": "UPDATE annotations SET state = 'maybe' WHERE id = 2",
    "score": "UPDATE annotations SET score = 'high' WHERE id = 2",
    "rings": "UPDATE annotations SET polygons = '[[1,2' WHERE id = 2",
    "rings of words": "UPDATE annotations SET polygons = '[[\"a\",2]]' WHERE id = 2",
    "blob": "UPDATE annotations SET polygons = x'ff00' WHERE id = 2",
    "mask without size": "UPDATE annotations SET mask = '52203' WHERE id = 2",
    "mask with other characters": "UPDATE annotations SET mask = 'a{}', mask_h = 3, mask_w = 3 WHERE id = 2",
    "mask that does not end": "UPDATE annotations SET mask = '5P', mask_h = 3, mask_w = 3 WHERE id = 2",
}
PARTLY = {
    "extra": "UPDATE annotations SET extra = '{' WHERE id = 2",
    "extra that is a list": "UPDATE annotations SET extra = '[1]' WHERE id = 2",
    "attributes": "UPDATE annotations SET attributes = '{\"a\":' WHERE id = 2",
    "source": "UPDATE annotations SET source = '[1, 2' WHERE id = 2",
    "tags": "UPDATE images SET tags = '[1' WHERE id = 1",
    "extra of the image": "UPDATE images SET extra = 'x' WHERE id = 1",
    "size": "UPDATE images SET height = 'high' WHERE id = 1",
    "extra of the category": "UPDATE categories SET extra = '7' WHERE id = 1",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project of two images, a category and three objects on the first."""
    with Project.open(tmp_path) as project:
        project.add_images(["a.jpg", "b.jpg"])
        project.ensure_category("cat")
        for i in range(3):
            project.apply(review_steps.draw_box(1, 1, (i, 0, 2, 2), project.new_id()))
    return tmp_path


@contextmanager
def _by_another_program(folder: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(paths.project_beside(folder) / "project.db", isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


def _damage(folder: Path, sql: str) -> None:
    with _by_another_program(folder) as connection:
        connection.execute(sql)


@pytest.mark.parametrize("sql", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_object_is_left_out_and_told_and_the_rest_opens(folder: Path, sql: str) -> None:
    _damage(folder, sql)
    with Project.open(folder) as project:
        assert [a.id for a in project.annotations(1)] == [1, 3]
        assert project.annotation(2) is None
        assert {summary.id for summary in project.annotation_summaries(list(State), image_id=1)} >= {1, 3}
        assert project.images()
        assert project.categories()
        assert project.summaries()
        assert project.category_counts()
        project.apply(review_steps.draw_box(1, 1, (9, 0, 2, 2), project.new_id()))
        assert project.undo()
        assert project.undo()  # the third box
        with pytest.raises(StaleEdit, match="can't be undone"):
            project.undo()
        [told] = project.damaged()
        assert told.startswith("1 object can't be read")
        assert "id 2" in told
    with Project.open(folder, read_only=True) as project:
        assert project.damaged() == [told]
    with _by_another_program(folder) as connection:
        assert connection.execute("SELECT count(*) FROM annotations WHERE id = 2").fetchone() == (1,)


@pytest.mark.parametrize("sql", PARTLY.values(), ids=PARTLY)
def test_what_is_of_use_without_its_damaged_notes_stays(folder: Path, sql: str) -> None:
    _damage(folder, sql)
    with Project.open(folder) as project:
        assert [a.id for a in project.annotations(1)] == [1, 2, 3]
        assert [image.path for image in project.add_images(["a.jpg", "b.jpg"])] == ["a.jpg", "b.jpg"]
        assert [category.name for category in project.categories()] == ["cat"]
        [told] = project.damaged()
        assert "notes and the like can't be read" in told
        second = project.annotation(2)
        assert second is not None
        moved = replace(second, bbox_xywh=(7, 7, 2, 2))
        project.apply(Step("move", (Edit(second, moved),)))
        assert project.annotation(2) == moved


@pytest.mark.parametrize("path", ["/etc/passwd", "../a.jpg", "x/../../a.jpg", "C:/a.jpg", "", "\\\\server\\a.jpg"])
def test_an_image_outside_the_folder_is_none(folder: Path, path: str) -> None:
    with _by_another_program(folder) as connection:
        connection.execute("UPDATE images SET path = ? WHERE id = 2", (path,))
    with Project.open(folder) as project:
        assert [image.path for image in project.images()] == ["a.jpg"]
        with pytest.raises(KeyError):
            project.image(2)
        assert "1 image can't be read" in project.damaged()[0]


TABLES = [
    *("images", "categories", "category_order", "annotations", "history", "history_edits", "counters", "settings"),
    *("finished", "decisions", "label_sources"),
]


@pytest.mark.parametrize("table", TABLES)
def test_a_missing_table_is_made_anew_and_told(folder: Path, table: str) -> None:
    with _by_another_program(folder) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(f"DROP TABLE {table}")
    if table == "annotations":
        with Project.open(folder, read_only=True) as reader, pytest.raises(ProjectError, match="incomplete"):
            reader.annotations()
    with Project.open(folder) as project:
        assert f"The table “{table}” was missing" in " ".join(project.mended)
        [image, *_] = project.add_images(["a.jpg"])
        category = project.ensure_category("dog")
        project.apply(review_steps.draw_box(image.id, category.id, (9, 0, 2, 2), project.new_id()))
        assert len(project.annotations(image.id)) == (1 if table == "annotations" else 4)
        project.set_setting("x", 1)
        project.undo()
        names = {c.id: c.name for c in project.categories()}
        assert all(a.category_id in names for a in project.annotations())
    with Project.open(folder) as project:
        assert project.mended == ()


def test_a_category_that_is_gone_leaves_its_objects_a_name(folder: Path) -> None:
    with _by_another_program(folder) as connection:
        connection.execute("DELETE FROM categories")
    with Project.open(folder) as project:
        assert [(c.id, c.name) for c in project.categories()] == [(1, "unknown 1")]
        assert "3 objects" in project.mended[0]
        assert project.damaged() == []


def test_a_table_that_lacks_a_column_is_told(folder: Path) -> None:
    _damage(folder, "ALTER TABLE annotations DROP COLUMN attributes")
    with pytest.raises(ProjectError, match="attributes") as caught:
        Project.open(folder)
    assert caught.value.hint


def test_damaged_settings_decisions_and_history_are_passed_over(folder: Path) -> None:
    _damage(folder, "INSERT INTO settings VALUES ('order', '{')")
    _damage(folder, "INSERT INTO decisions (annotation_id, verdict, seconds, at) VALUES (1, 'perhaps', 1, 1)")
    _damage(folder, "UPDATE history_edits SET after = '[\"annotations\", 1' WHERE step_id = 3")
    with Project.open(folder) as project:
        assert project.setting("order", "oldest") == "oldest"
        assert project.decisions.all() == []
        with pytest.raises(StaleEdit, match="can't be undone"):
            project.undo()
        assert project.undo()
        assert [a.id for a in project.annotations()] == [1, 3]


@pytest.mark.parametrize("value", ["'{'", "'NaN'", "'true'", "x'00'"])
def test_a_damaged_threshold_is_that_of_before_anybody_chose_one(folder: Path, value: str) -> None:
    _damage(folder, f"INSERT INTO settings VALUES ('{THRESHOLD}', {value})")
    with Project.open(folder) as project:
        assert project.threshold == DEFAULT_THRESHOLD
        assert len(project.summaries()) == 2


def test_a_damaged_note_of_a_run_keeps_no_step_from_being_undone(folder: Path) -> None:
    with Project.open(folder) as project:
        (newest,) = project.database.rows("SELECT max(id) FROM history")[0]
    _damage(folder, f"INSERT INTO settings VALUES ('run of step {newest}', '{{')")
    with Project.open(folder) as project:
        assert project.undo()
        assert len(project.annotations()) == 2


def test_what_is_whole_is_read_as_it_was_written(tmp_path: Path) -> None:
    ring = (0.0, 0.0, 9.0, 0.0, 9.0, 9.0)
    with Project.open(tmp_path) as project:
        project.add_images(["a.jpg"])
        project.ensure_category("cat")
        blob = masks.from_polygons([ring], (30, 40))
        rows = [
            Annotation(1, 1, 1, (0, 0, 0, 5), polygons=(ring, ring)),
            Annotation(2, 1, 1, (-3, -4, 1e8, 5), State.PROPOSED, 0.0, mask=blob, attributes={"a": [1, None]}),
            Annotation(3, 1, 1, (1, 1, 1, 1), mask=Rle((1, 1), masks.encode(masks.decode(blob)[:1, :1]).counts)),
        ]
        project.apply(Step("rows", tuple(Edit(None, row) for row in rows)))
        assert project.annotations() == rows
        assert project.damaged() == []
        assert project.mended == ()
        place = project.place
    with view(place, tmp_path) as copy:
        assert copy.annotations() == rows


@pytest.mark.parametrize("column", ["height", "extra", "version", "labelled_on", "number"])
def test_a_step_on_an_image_with_one_damaged_value_keeps_the_others(folder: Path, column: str) -> None:
    with Project.open(folder) as project:
        image = project.images()[0]
        project.apply(Step("told", (Edit(image, replace(image, tags=("x",), extra={"k": 1}, number=7)),)))
    _damage(folder, f"UPDATE images SET {column} = '[' WHERE id = 1")
    with Project.open(folder) as project:
        project.apply(review_steps.mark_reviewed(project.images()[0], True))
        image = project.images()[0]
    held = {"tags": image.tags, "extra": image.extra, "number": image.number}
    whole = {"tags": ("x",), "extra": {"k": 1}, "number": 7}
    assert {k: v for k, v in held.items() if k != column} == {k: v for k, v in whole.items() if k != column}
    assert image.reviewed


def test_an_object_with_damaged_notes_keeps_who_made_it(folder: Path) -> None:
    with Project.open(folder) as project:
        old = project.annotations()[1]
        source = Source("model", "swin-mini")
        project.apply(Step("told", (Edit(old, replace(old, source=source, attributes={"a": 1})),)))
    _damage(folder, "UPDATE annotations SET extra = '[' WHERE id = 2")
    with Project.open(folder) as project:
        project.apply(review_steps.reshape(project.annotations()[1], box=(3, 3, 4, 4)))
        after = project.annotations()[1]
    assert (after.source, after.attributes) == (source, {"a": 1})
