"""What a model's answer becomes does not depend on who asked: the window and the command line write the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from swin_annotator.core import labelmap
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.queries import TextPrompt
from swin_annotator.core.types import Source
from swin_annotator.engine.prelabel import ImageResult, Recipe
from swin_annotator.engine.sinks import ProjectSink
from swin_annotator.store.project import Project
from swin_annotator.ui.inference.answer_writer import AnswerWriter, Run
from swin_annotator.ui.project.session import Session

Write = Callable[[Project, Recipe, list[ImageResult]], None]


def found(*named: tuple[str, float, int], model: str = "m") -> Proposals:
    """Boxes of 20 pixels at the given left edges."""
    boxes = np.array([(x, 0, x + 20, 20) for _, _, x in named], np.float32).reshape(-1, 4)
    scores = np.array([score for _, score, _ in named], np.float32)
    return Proposals(boxes, scores, tuple(name for name, _, _ in named), Source("model", model))


def by_window(project: Project, recipe: Recipe, results: list[ImageResult]) -> None:
    session = Session()
    session.take(project)
    answers, run = AnswerWriter(session), Run("Find in the folder")
    for result in results:
        answers.take_result(result, recipe, run)


def by_command(project: Project, recipe: Recipe, results: list[ImageResult]) -> None:
    sink = ProjectSink(project, "run", recipe.categories, recipe.segmenter)
    for result in results:
        sink.add(result)


def written(folder: Path, write: Write, recipe: Recipe, answers: list[Proposals]) -> tuple[object, ...]:
    """Everything that is in a project after the answers, one per image."""
    folder.mkdir()
    with Project.open(folder) as project:
        project.add_images(["a.png", "b.png", "c.png"])
        road, old = project.ensure_category("street"), project.ensure_category("old")
        project.set_setting(labelmap.setting_key("seg"), {"road": road.id, "sky": None, "hut": old.id})
        images = project.images()
        write(project, recipe, [ImageResult(image, (one,)) for image, one in zip(images, answers, strict=True)])
        return (
            [(c.id, c.name) for c in project.categories()],
            [
                (a.image_id, a.category_id, a.bbox_xywh, a.score, a.state, a.source)
                for a in sorted(project.annotations(), key=lambda a: a.id)
            ],
            project.setting(labelmap.setting_key("seg"), {}),
            project.undo_name,
        )


WORDS = Recipe(prompts=tuple(TextPrompt(word, (word,)) for word in ("cat", "dog", "horse")))
REGIONS = Recipe(segmenter="seg")


@pytest.mark.parametrize(
    ("recipe", "answers"),
    [
        (WORDS, [found(("dog", 0.9, 0), ("cat", 0.7, 40)), found(), found(("cat", 0.6, 0), ("dog", 0.5, 1))]),
        (WORDS, [found(), found(), found()]),
        (REGIONS, [found(("road", 0.9, 0), ("sky", 0.8, 30), ("house;building", 0.7, 60)), found(), found()]),
        (REGIONS, [found(("hut", 0.9, 0)), found(("background", 0.8, 0)), found(("tree", 0.4, 0))]),
    ],
    ids=["words", "nothing", "a_map_that_is_completed", "labels_that_come_later"],
)
def test_window_and_command_line_write_the_same(
    qtbot: QtBot, tmp_path: Path, recipe: Recipe, answers: list[Proposals]
) -> None:
    there = written(tmp_path / "window", by_window, recipe, answers)
    assert there == written(tmp_path / "command", by_command, recipe, answers)


def test_a_category_is_made_when_the_first_of_it_is_found(qtbot: QtBot, tmp_path: Path) -> None:
    categories, *_ = written(tmp_path / "p", by_command, WORDS, [found(), found(("dog", 0.9, 0)), found()])
    assert categories == [(1, "street"), (2, "old"), (3, "dog")]
