"""Random steps against a model that is two dictionaries and a list: undo, redo and restart are exact."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category, Image, Rle, State
from swin_annotator.store.project import Project

Key = tuple[type, int]
World = dict[Key, object]


def _state(project: Project) -> World:
    rows = (*project.images(), *project.categories(), *project.annotations())
    return {(type(row), row.id): row for row in rows}


class Player:
    """Draws random but valid steps for the world as it is."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def annotation(self, project: Project, world: World) -> Annotation:
        pick = self.random
        images = [key[1] for key in world if key[0] is Image]
        categories = [key[1] for key in world if key[0] is Category]
        box = tuple(pick.uniform(0, 99) for _ in range(4))
        shape = pick.choice(
            [
                {},
                {"polygons": (tuple(pick.random() for _ in range(6)),)},
                {"mask": Rle((9, 9), b"PQ1")},
            ]
        )
        return Annotation(
            project.new_id(),
            pick.choice(images),
            pick.choice(categories),
            box,
            pick.choice(list(State)),
            pick.choice([None, pick.random()]),
            attributes=pick.choice([{}, {"n": pick.random()}]),
            **shape,
        )

    def change(self, row: object) -> object:
        pick = self.random
        match row:
            case Annotation():
                return replace(row, state=pick.choice(list(State)), bbox_xywh=(pick.random(), 1.0, 2.0, 3.0))
            case Category():
                return replace(row, name=f"name {pick.randrange(9)}", extra={"n": pick.randrange(3)})
            case Image():
                return replace(row, reviewed=not row.reviewed)
        raise AssertionError(row)

    def step(self, project: Project, world: World) -> Step:
        """One to four edits, each seeing what the ones before it did."""
        world = dict(world)
        edits: list[Edit] = []
        for _ in range(self.random.randint(1, 4)):
            kind = self.random.random()
            if kind < 0.4:
                edits.append(Edit(None, self.annotation(project, world)))
            elif kind < 0.5:
                fresh = project.new_category_ids(20)
                edits.append(Edit(None, Category(next(i for i in fresh if (Category, i) not in world), "x")))
            else:
                row = world[self.random.choice(list(world))]
                gone = isinstance(row, Annotation) and self.random.random() < 0.4
                edits.append(Edit(row, None if gone else self.change(row)))
            play(world, Step("", tuple(edits[-1:])))
        return Step(f"step {self.random.random()}", tuple(edits))


def play(world: World, step: Step) -> None:
    for edit in step.edits:
        key = (type(edit.row), edit.row.id)
        assert world.get(key) == edit.before
        if edit.after is None:
            del world[key]
        else:
            world[key] = edit.after


@pytest.mark.parametrize("seed", range(4))
def test_random_steps_undone_and_redone_across_restarts(tmp_path: Path, seed: int) -> None:
    player = Player(seed)
    project = Project.open(tmp_path)
    project.add_images([f"{i}.jpg" for i in range(3)])
    project.ensure_category("one")
    worlds, done = [_state(project)], 0
    for _ in range(120):
        kind = player.random.random()
        if kind < 0.15:
            project.close()
            project = Project.open(tmp_path)
        elif kind < 0.35:
            assert (project.undo() is None) == (done == 0)
            done = max(0, done - 1)
        elif kind < 0.5:
            assert (project.redo() is None) == (done == len(worlds) - 1)
            done = min(len(worlds) - 1, done + 1)
        else:
            step = player.step(project, worlds[done])
            project.apply(step)
            world = dict(worlds[done])
            play(world, step)
            done += 1
            worlds[done:] = [world]
        assert _state(project) == worlds[done]
    _walk(project, worlds, done)
    project.close()
    with Project.open(tmp_path) as again:
        _walk(again, worlds, len(worlds) - 1)


def _walk(project: Project, worlds: list[World], done: int) -> None:
    """All the way back and all the way forth."""
    while project.undo() is not None:
        done -= 1
        assert _state(project) == worlds[done]
    assert done == 0
    while project.redo() is not None:
        done += 1
        assert _state(project) == worlds[done]
    assert done == len(worlds) - 1
