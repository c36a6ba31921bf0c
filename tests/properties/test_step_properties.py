"""Steps: whatever was done is undone to the row, redone to the row, and survives closing."""

from __future__ import annotations

import random
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from swin_annotator.core.edits import Edit, Row, Step, join
from swin_annotator.core.types import Annotation, State
from swin_annotator.store.project import Project

World = dict[int, Annotation]
FEWER = settings(max_examples=max(6, settings().max_examples // 4))
ACTS = st.lists(
    st.sampled_from(("draw", "change", "delete", "undo", "redo", "reopen")) | st.sampled_from(("draw", "change")),
    min_size=3,
    max_size=14,
)


def played(world: World, step: Step) -> World:
    """The rows after a step."""
    after = dict(world)
    for edit in step.edits:
        assert after.get(edit.row.id) == edit.before
        if edit.after is None:
            del after[edit.row.id]
        else:
            after[edit.row.id] = edit.after
    return after


@st.composite
def histories(draw: st.DrawFn) -> list[Step]:
    """Steps over a few annotations, each made from the rows that the ones before it left."""
    world: World = {}
    steps = []
    for place in range(draw(st.integers(1, 5))):
        edits = []
        for _ in range(draw(st.integers(1, 3))):
            edit = draw(edits_of(world))
            world = played(world, Step("", (edit,)))
            edits.append(edit)
        steps.append(Step(f"step {place}", tuple(edits)))
    return steps


@st.composite
def edits_of(draw: st.DrawFn, world: World) -> Edit:
    if not world or draw(st.booleans()):
        key = draw(st.sampled_from([n for n in range(1, 9) if n not in world] or [max(world) + 1]))
        return Edit(None, Annotation(key, 1, 1, (float(key), 0.0, 1.0, 1.0)))
    row = world[draw(st.sampled_from(sorted(world)))]
    after: Row | None = replace(row, state=draw(st.sampled_from(list(State)))) if draw(st.booleans()) else None
    return Edit(row, after)


@given(histories())
def test_a_step_and_its_inverse_leave_every_row_as_it_was(steps: list[Step]) -> None:
    world: World = {}
    for step in steps:
        after = played(world, step)
        assert played(after, step.inverse()) == world
        assert step.inverse().inverse() == step
        assert step.inverse().changes() == step.changes()
        world = after
    whole = join("all", steps)
    assert played({}, whole) == world
    assert played(world, whole.inverse()) == {}


@FEWER
@given(ACTS, st.randoms(use_true_random=False))
def test_a_project_is_its_steps_wherever_it_was_closed(acts: list[str], pick: random.Random) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Project.open(Path(folder))
        image = project.add_images(["a.png"])[0].id
        category = project.ensure_category("x").id
        worlds: list[World] = [{}]
        done = 0
        for act in acts:
            world = worlds[done]
            rows = sorted(world)
            if act == "reopen":
                project.close()
                project = Project.open(Path(folder))
            elif act == "undo":
                assert (project.undo() is None) == (done == 0)
                done = max(0, done - 1)
            elif act == "redo":
                assert (project.redo() is None) == (done == len(worlds) - 1)
                done = min(len(worlds) - 1, done + 1)
            else:
                row = world[pick.choice(rows)] if rows and act != "draw" else None
                box = (float(len(worlds)), 0.0, 2.0, 2.0)
                if row is None:
                    edit = Edit(None, Annotation(project.new_id(), image, category, box))
                else:
                    edit = Edit(row, None if act == "delete" else replace(row, bbox_xywh=box))
                project.apply(Step(act, (edit,)))
                worlds[done + 1 :] = [played(world, Step("", (edit,)))]
                done += 1
            assert {row.id: row for row in project.annotations()} == worlds[done]
        project.close()
