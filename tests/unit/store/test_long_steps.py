"""A step that is written in parts is one undo, and can be taken back in parts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation
from swin_annotator.errors import StaleEdit
from swin_annotator.store.history import Entry
from swin_annotator.store.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path) as opened:
        opened.add_images(["a.png"])
        opened.ensure_category("cat")
        yield opened


def rows(project: Project, count: int) -> tuple[Edit, ...]:
    return tuple(Edit(None, Annotation(project.new_id(), 1, 1, (i, 0, 5, 5))) for i in range(count))


def write(project: Project, parts: int = 3, each: int = 4) -> Entry:
    entry = None
    for _ in range(parts):
        entry = project.extend(entry, Step("Bring", rows(project, each)))
    assert entry is not None
    return entry


def test_parts_are_one_undo(project: Project) -> None:
    write(project)
    before = project.annotations()
    assert len(before) == 12
    assert project.undo_name == "Bring"
    changes = project.undo()
    assert changes is not None
    assert len(changes.annotation_ids) == 12
    assert (project.annotations(), project.undo_name, project.redo_name) == ([], None, "Bring")
    project.redo()
    assert project.annotations() == before


def test_parts_survive_a_restart(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        project.add_images(["a.png"])
        project.ensure_category("cat")
        write(project, parts=2)
    with Project.open(tmp_path) as project:
        assert project.undo_name == "Bring"
        project.undo()
        assert project.annotations() == []


def test_taking_back_ends_without_a_trace(project: Project) -> None:
    project.apply(Step("Older", rows(project, 1)))
    entry = write(project)
    left = []
    while project.take_back(entry, 5) is not None:
        left.append(len(project.annotations()))
    assert left == [8, 3, 1]
    assert (project.undo_name, project.redo_name) == ("Older", None)
    assert project.take_back(entry, 5) is None


@pytest.mark.parametrize("most", [4, 6, 12, 100])
def test_taking_back_by_any_length(project: Project, most: int) -> None:
    entry = write(project)
    while project.take_back(entry, most) is not None:
        pass
    assert (project.annotations(), project.undo_name) == ([], None)


def test_a_step_that_was_undone_grows_no_further(project: Project) -> None:
    entry = write(project)
    project.undo()
    with pytest.raises(StaleEdit, match="undone before it was whole"):
        project.extend(entry, Step("Bring", rows(project, 1)))
    assert project.annotations() == []


def test_a_part_that_fails_leaves_the_others(project: Project) -> None:
    entry = write(project)
    fine, taken = rows(project, 1)[0], project.annotations()[0]
    with pytest.raises(StaleEdit, match="the object has changed"):
        project.extend(entry, Step("Bring", (fine, Edit(None, taken))))
    assert len(project.annotations()) == 12
    project.undo()
    assert project.annotations() == []


def test_rows_that_changed_are_not_taken_back(project: Project) -> None:
    entry = write(project)
    first = project.annotations()[0]
    project.apply(Step("Delete", (Edit(first, None),)))
    with pytest.raises(StaleEdit):
        project.take_back(entry, 100)
    assert len(project.annotations()) == 11
