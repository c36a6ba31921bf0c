"""Whatever a person and a run over the folder do at the same time, every step of the list is undone and done again."""

import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core import categories, review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Annotation, Source, State
from swin_annotator.engine import answers
from swin_annotator.store.history import Entry
from swin_annotator.store.project import Project

NAMES = ("pawn", "knight", "rook")


def found(pick: random.Random) -> Proposals:
    count = pick.randrange(5)
    corners = [(x := pick.randrange(4) * 20, y := pick.randrange(3) * 20, x + 18, y + 18) for _ in range(count)]
    return Proposals(
        np.array(corners, np.float32).reshape(-1, 4),
        np.array([pick.random() for _ in range(count)], np.float32),
        tuple(pick.choice(NAMES) for _ in range(count)),
        Source("model", "fake"),
    )


def world(project: Project) -> tuple[object, ...]:
    return project.categories(), project.annotations(), project.images()


def by_hand(project: Project, pick: random.Random) -> Step:
    """Something that a person does."""
    image = project.image(pick.randint(1, 3))
    held = project.annotations(image.id)
    waiting = [a for a in held if a.state is State.PROPOSED]
    known = project.categories()
    match pick.randrange(8):
        case 0:
            return answers.step_of(project, image, [found(pick)], pick.sample(NAMES, 2))
        case 1 if waiting:
            return review_steps.accept(pick.sample(waiting, 1), held)
        case 2 if waiting:
            return review_steps.reject(pick.sample(waiting, 1), held)
        case 3 if waiting and known:
            return review_steps.relabel(pick.sample(waiting, 1), pick.choice(known).id, held)
        case 4 if len(known) > 1:
            source, target = pick.sample(known, 2)
            return categories.merge(source, target, project.annotations())
        case 5 if known:
            chosen = pick.choice(known)
            return categories.delete(chosen, project.annotations())
        case 6:
            return categories.add([f"name {pick.randrange(9)}"], known, project.new_category_ids(1))
        case _:
            return review_steps.mark_reviewed(image, not image.reviewed)


@pytest.mark.parametrize("seed", range(12))
def test_steps_and_the_parts_of_a_run_between_them(tmp_path: Path, seed: int) -> None:
    pick = random.Random(seed)
    with Project.open(tmp_path) as project:
        project.add_images(["a.png", "b.png", "c.png"])
        empty = world(project)
        run: Entry | None = None
        for _ in range(60):
            if pick.random() < 0.4:
                image = project.image(pick.randint(1, 3))
                step = answers.step_of(project, image, [found(pick)], pick.sample(NAMES, 2))
                if step.edits:
                    run = project.extend(run, replace(step, name="Find in the folder"))
            else:
                project.apply(by_hand(project, pick))
        end, steps = world(project), 0
        while project.undo() is not None:
            steps += 1
        assert world(project) == empty
        assert steps > 20
        while project.redo() is not None:
            steps -= 1
        assert steps == 0
        assert world(project) == end


def test_a_part_goes_with_the_rest_unless_a_newer_step_speaks_of_its_rows(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        project.add_images(["a.png"])
        cat = project.ensure_category("cat").id

        def fresh() -> Step:
            return Step("Run", (Edit(None, Annotation(project.new_id(), 1, cat, (0, 0, 5, 5))),))

        first = project.extend(None, fresh())
        mine = fresh()
        project.apply(mine)
        assert project.extend(first, fresh()) == first
        row = mine.edits[0].after
        assert isinstance(row, Annotation)
        second = project.extend(first, Step("Run", (Edit(row, None),)))
        assert second != first
        assert project.extend(second, fresh()) == second
        names = []
        while (name := project.undo_name) is not None:
            names.append(name)
            project.undo()
        assert names == ["Run", "Run", "Run"]
        assert project.annotations() == []


def test_what_was_undone_is_not_brought_again_over_a_part_that_took_its_rows(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        project.add_images(["a.png"])
        cat = project.ensure_category("cat").id
        label = Annotation(project.new_id(), 1, cat, (0, 0, 5, 5))
        run = project.extend(None, Step("Run", (Edit(None, label),)))
        moved = replace(label, bbox_xywh=(9, 9, 5, 5))
        project.apply(Step("Move", (Edit(label, moved),)))
        project.undo()
        assert project.extend(run, Step("Run", (Edit(label, None),))) == run
        assert project.redo_name is None
        project.undo()
        assert project.annotations() == []
