"""An example whose image was changed or deleted is asked as it was, as long as its vectors are kept, and it is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from swin_annotator.core import images
from swin_annotator.core.lessons import Judged
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.queries import ExemplarPrompt, Query, TextPrompt
from swin_annotator.core.types import BoxXYWH, Image
from swin_annotator.engine import learned_profile, learning, propose
from swin_annotator.engine.advice import Advice
from swin_annotator.engine.jobs import Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import Recipe, run_key
from swin_annotator.errors import ImageUnreadable
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

BOX: BoxXYWH = (20, 30, 40, 30)
Draw = Callable[..., Path]
BERRY = TextPrompt("berry", ("blue thing",))


@pytest.fixture
def shown(draw: Draw) -> Path:
    """A red thing, of which an example is drawn."""
    return draw("a.png", ("red", BOX))


@pytest.fixture
def other(draw: Draw) -> Path:
    """A red thing and a blue one, each in its place."""
    return draw("b.png", ("red", (90, 20, 40, 30)), ("blue", (10, 70, 40, 30)))


def run(work: Work) -> tuple[object, list[Advice]]:
    told = []
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            return end.value, told
        if isinstance(step.result, Advice):
            told.append(step.result)


def ask(
    other: Path,
    shown: Path,
    content: str,
    pool: ModelPool,
    cache: EmbeddingCache,
    prompts: tuple[TextPrompt, ...] = (),
) -> tuple[Proposals, list[Advice]]:
    example = ExemplarPrompt("apple", 1, BOX, content=content)
    request = propose.ProposeRequest(Image(2, "b.png"), other, prompts, (example,), {1: shown}, "fake")
    answer, told = run(propose.propose(request, pool, cache))
    return cast(Proposals, answer), told


@pytest.mark.parametrize("gone", [False, True])
def test_it_is_asked_as_it_was_while_its_vectors_are_kept(
    gone: bool, shown: Path, other: Path, draw: Draw, pool: ModelPool, cache: EmbeddingCache
) -> None:
    content = images.content_hash(shown)
    before, told = ask(other, shown, content, pool, cache)
    assert told == []
    shown.unlink() if gone else draw("a.png", ("blue", BOX))
    after, (advice,) = ask(other, shown, content, pool, cache)
    np.testing.assert_array_equal(after.boxes_xyxy, before.boxes_xyxy)
    np.testing.assert_array_equal(after.scores, before.scores)
    assert after.boxes_xyxy[0].tolist() == [90, 20, 130, 50]
    assert "a.png" in advice.message
    assert "asked as it was" in advice.message
    assert advice.hint


def test_without_its_vectors_the_others_are_asked(
    shown: Path, other: Path, draw: Draw, pool: ModelPool, cache: EmbeddingCache
) -> None:
    content = images.content_hash(shown)
    draw("a.png", ("blue", BOX))
    answer, (advice,) = ask(other, shown, content, pool, cache, (BERRY,))
    assert set(answer.categories) == {"berry"}
    assert "passed over" in advice.message
    with pytest.raises(ImageUnreadable, match="not the image any more"):
        ask(other, shown, content, pool, cache)
    shown.unlink()
    with pytest.raises(ImageUnreadable, match="gone"):
        ask(other, shown, content, pool, cache)


def test_one_of_no_known_content_is_asked_of_what_is_there(
    shown: Path, other: Path, draw: Draw, pool: ModelPool, cache: EmbeddingCache
) -> None:
    draw("a.png", ("blue", BOX))
    answer, told = ask(other, shown, "", pool, cache)
    assert answer.boxes_xyxy[0].tolist() == [10, 70, 50, 100]
    assert told == []


def test_a_profile_is_made_of_the_vectors_from_before(
    shown: Path, draw: Draw, pool: ModelPool, cache: EmbeddingCache
) -> None:
    def vectors(project: Project) -> list[list[float]]:
        made, told = run(learned_profile.of_project(project, pool, cache, "fake"))
        assert len(told) <= 1
        return [query.vector.tolist() for query in cast(learned_profile.LearnedProfile, made).queries]

    with Project.open(shown.parent) as project:
        (image,) = project.add_images(["a.png"])
        project.ensure_category("apple")
        kept = {"category": "apple", "image": image.id, "bbox": list(BOX), "content": images.content_hash(shown)}
        project.set_setting("exemplars", [kept])
        before = vectors(project)
        draw("a.png", ("blue", BOX))
        assert vectors(project) == before


def test_a_run_over_the_folder_begins_although_the_image_is_gone(shown: Path, pool: ModelPool) -> None:
    example = ExemplarPrompt("apple", 1, BOX, content=images.content_hash(shown))
    recipe = Recipe(exemplars=(example,), exemplar_paths={1: shown}, detector="fake")
    before = run_key(recipe, pool)
    shown.unlink()
    assert run_key(recipe, pool) == before


def test_it_is_no_lesson_on_the_file_that_came_in_its_place(
    shown: Path, draw: Draw, pool: ModelPool, cache: EmbeddingCache
) -> None:
    def taught(content: str) -> Query:
        judged = Judged(1, there, "apple", (), ((100, 60, 30, 40),), images.content_hash(there))
        example = ExemplarPrompt("apple", 1, BOX, content=content)
        (query,) = learning.Teacher().taught(detector, [start], [judged], [example], cache)
        return query

    detector = pool.detector("fake")
    start = detector.encode_exemplar(propose.embed(detector, shown, cache), BOX, "apple")
    content = images.content_hash(shown)
    there = draw("a.png", ("blue", BOX), ("blue", (100, 60, 30, 40)))
    propose.embed(detector, there, cache)
    assert taught(content).vector.tolist() == start.vector.tolist()
    assert taught("").vector.tolist() != start.vector.tolist()
