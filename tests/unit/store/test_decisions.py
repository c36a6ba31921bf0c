"""Decisions, light lists, and how older projects get both."""

import sqlite3
from pathlib import Path

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.pace import Decision, Verdict
from swin_annotator.core.types import Annotation, State
from swin_annotator.store.project import Project


def fill(project: Project) -> None:
    images = project.add_images(["a.jpg", "b.jpg"])
    cat, dog = project.ensure_category("cat"), project.ensure_category("dog")
    rows = [
        Annotation(1, images[0].id, cat.id, (1, 2, 3, 4), State.PROPOSED, 0.5),
        Annotation(2, images[0].id, dog.id, (1, 2, 3, 4)),
        Annotation(3, images[1].id, cat.id, (5, 6, 7, 8), State.REJECTED, 0.25),
    ]
    project.apply(Step("Fill", tuple(Edit(None, row) for row in rows)))


def test_decisions_are_kept_in_order(tmp_path: Path) -> None:
    log = [Decision(n, verdict, n / 2, 1000.0 + n) for n, verdict in enumerate(Verdict)]
    with Project.open(tmp_path) as project:
        for decision in log:
            project.decisions.add(decision)
    with Project.open(tmp_path, read_only=True) as project:
        assert project.decisions.all() == log
        assert project.decisions.last(2) == log[-2:]


def test_glances_by_state_image_and_category(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        fill(project)
        assert project.annotation_summaries([State.PROPOSED]) == [
            AnnotationSummary(1, 1, 1, (1, 2, 3, 4), State.PROPOSED, 0.5)
        ]
        both = (State.PROPOSED, State.ACCEPTED)
        assert {g.id for g in project.annotation_summaries(both)} == {1, 2}
        assert {g.id for g in project.annotation_summaries(list(State), image_id=2)} == {3}
        assert {g.id for g in project.annotation_summaries(list(State), category_id=1)} == {1, 3}
        assert {g.id for g in project.annotation_summaries(both, image_id=1, category_id=2)} == {2}
        assert [a.id for a in project.annotations_by_id([3, 1, 99])] == [1, 3]


def test_a_project_of_before_gets_the_table(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        fill(project)
        file = project.place / "project.db"
    with sqlite3.connect(file) as connection:
        connection.execute("DROP TABLE decisions")
        connection.execute("DROP INDEX annotations_at_a_glance")
        for column in ("colour", "hidden", "place"):
            connection.execute(f"ALTER TABLE categories DROP COLUMN {column}")
        connection.execute("ALTER TABLE images DROP COLUMN sighting")
        connection.execute("ALTER TABLE images DROP COLUMN number")
        connection.execute("DROP TABLE label_sources")
        connection.execute("DROP INDEX annotations_of_later_files")
        connection.execute("DROP TABLE earlier_files")
        connection.execute("ALTER TABLE annotations DROP COLUMN kind")
        for table, column in (("images", "file_number"), ("images", "said_file"), ("annotations", "file_number")):
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        connection.execute("PRAGMA user_version = 2")
    connection.close()
    with Project.open(tmp_path) as project:
        assert project.decisions.all() == []
        project.decisions.add(Decision(1, Verdict.ACCEPTED, 1.0, 2.0))
        assert len(project.annotation_summaries([State.ACCEPTED])) == 1
