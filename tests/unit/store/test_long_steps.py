"""A step that is written in parts is one undo, and can be taken back in parts."""

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, State
from swin_annotator.errors import StaleEdit
from swin_annotator.store import history
from swin_annotator.store.history import Entry
from swin_annotator.store.project import Project
from swin_annotator.store.spool import Spool


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


def test_a_huge_step_is_never_all_in_memory_while_it_is_undone(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    outline = tuple(float(i) for i in range(400))
    new = [Annotation(project.new_id(), 1, 1, (i, 0, 5, 5), polygons=(outline,)) for i in range(2000)]
    project.bulk.apply(Step("Bring", ()), Spool.of(new).parts([a.id for a in new], 100))
    before = project.annotations()
    monkeypatch.setattr(history, "BLOCK", 100)
    for act, left in ((project.undo, 0), (project.redo, 2000)):
        tracemalloc.start()
        changes = act()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 6_000_000  # all at once it is 43 MB
        assert len(changes.annotation_ids) == 2000
        assert len(project.annotations()) == left
    assert project.annotations() == before


def test_a_step_in_blocks_that_fails_in_a_late_one_leaves_everything(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = write(project)
    monkeypatch.setattr(history, "BLOCK", 5)
    before = project.annotations()
    changed = Annotation(before[0].id, 1, 1, (9, 9, 9, 9))
    project.apply(Step("", (Edit(before[0], changed),)), undoable=False)
    with pytest.raises(StaleEdit, match="can't be undone"):
        project.undo()
    assert project.annotations() == [changed, *before[1:]]
    assert project.undo_name != entry.name


def test_proposals_that_are_replaced_across_blocks_count_as_one_step(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether an image was looked at is decided at the end of a step, not by what one block takes away."""
    monkeypatch.setattr(history, "BLOCK", 2)
    made = [Annotation(project.new_id(), 1, 1, (i, 0, 5, 5), State.PROPOSED, 0.9) for i in range(8)]
    project.apply(Step("Ask", tuple(Edit(None, a) for a in made[:4])))
    again = (*(Edit(a, None) for a in made[:4]), *(Edit(None, a) for a in made[4:]))
    project.apply(Step("Ask again", again))
    for act in (project.undo, project.redo):
        act()
        assert project.summary(1).proposed == 4
