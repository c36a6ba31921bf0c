"""Categories in the database: order, colour and sight are undone, restarted and brought along from older projects."""

import json
import sqlite3
from pathlib import Path

import pytest

from swin_annotator import paths
from swin_annotator.core import categories
from swin_annotator.core.categories import Tally
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category, State
from swin_annotator.store import place, schema
from swin_annotator.store.project import Project


@pytest.fixture
def project(tmp_path: Path):
    with Project.open(tmp_path) as opened:
        opened.add_images(["a.png"])
        for name in ("cat", "dog", "pawn"):
            opened.ensure_category(name)
        yield opened


def _names(project: Project) -> list[str]:
    return [category.name for category in project.categories()]


def test_a_new_order_is_kept_undone_and_left_by_what_comes_later(project: Project) -> None:
    project.apply(categories.reorder(project.categories(), project.category_places(), [3, 1, 2]))
    assert _names(project) == ["pawn", "cat", "dog"]
    project.ensure_category("fish")
    assert _names(project) == ["pawn", "cat", "dog", "fish"]
    assert project.category_places(made=True) == {1: 1, 2: 2, 3: 3, 4: 4}
    project.undo()
    assert _names(project) == ["cat", "dog", "pawn", "fish"]
    project.redo()
    project.apply(categories.reorder(project.categories(), project.category_places(), [4, 2, 1, 3]))
    assert _names(project) == ["fish", "dog", "cat", "pawn"]
    project.close()
    with Project.open(project.folder) as again:
        assert _names(again) == ["fish", "dog", "cat", "pawn"]


def test_colour_and_sight_come_back(project: Project) -> None:
    cat = project.categories()[0]
    project.apply(categories.recolour(cat, "#102030"))
    project.apply(categories.show([project.categories()[0]], False))
    assert project.categories()[0] == Category(1, "cat", colour="#102030", hidden=True)
    project.undo()
    project.undo()
    assert project.categories()[0] == cat


def test_a_merge_is_one_step_over_every_state(project: Project) -> None:
    objects = [Annotation(project.new_id(), 1, 1, (0, 0, 5, 5), state) for state in State]
    project.apply(Step("Draw", tuple(Edit(None, a) for a in objects)))
    assert project.category_tallies() == {1: Tally(1, 1, 1, 1)}
    source, target, _ = project.categories()
    project.apply(categories.merge(source, target, project.annotations()))
    assert _names(project) == ["dog", "pawn"]
    assert project.category_tallies() == {2: Tally(1, 1, 1, 1)}
    project.undo()
    assert _names(project) == ["cat", "dog", "pawn"]
    assert project.annotations() == objects


def test_a_name_is_the_same_however_its_letters_are_composed(project: Project) -> None:
    one = project.ensure_category("café")
    assert project.ensure_category("cafe\u0301") == one


def test_an_older_project_keeps_its_categories_and_its_history(tmp_path: Path) -> None:
    file = paths.project_beside(tmp_path) / place.DATABASE
    file.parent.mkdir()
    connection = sqlite3.connect(file, isolation_level=None)
    for migrate in schema.MIGRATIONS[:3]:
        migrate(connection)
    connection.execute("INSERT INTO categories VALUES (1, 'lynx', '')")
    connection.execute("INSERT INTO category_order (category_id) VALUES (1)")
    connection.execute("INSERT INTO history (name, undone) VALUES ('Rename “cat” to “lynx”', 0)")
    sides = [json.dumps(["categories", 1, name, ""], separators=(",", ":")) for name in ("cat", "lynx")]
    connection.execute("INSERT INTO history_edits VALUES (1, 0, ?, ?)", sides)
    connection.execute("PRAGMA user_version = 3")
    connection.close()
    with Project.open(tmp_path) as project:
        assert project.categories() == [Category(1, "lynx")]
        project.undo()
        assert project.categories() == [Category(1, "cat")]
        project.redo()
        assert project.categories() == [Category(1, "lynx")]


def test_undoing_and_redoing_uses_up_no_places(project: Project) -> None:
    for _ in range(3):
        source, target, _third = project.categories()
        project.apply(categories.merge(source, target, ()))
        project.undo()
    project.ensure_category("fish")
    assert project.category_places(made=True) == {1: 1, 2: 2, 3: 3, 4: 4}
