"""What is judged teaches, what is undone teaches no more, and what waits is ranked anew without looking at images."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core import geometry, lessons
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.lessons import Judged
from swin_annotator.core.queries import Query, QueryKind
from swin_annotator.core.review_steps import accept, mark_all_reviewed, reject
from swin_annotator.core.types import Annotation, Category, Image, Source, State, Version
from swin_annotator.engine import learning, propose, reranking
from swin_annotator.engine.learning import Teacher
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

COIN = Category(1, "coin")
AXES = np.eye(16, dtype=np.float32)


class Eye:
    """The name and versions of a detector; its embeddings are made by ``seen``."""

    name, preprocessing, dtype = "eye@1", "eye-1", "float32"


def seen(seed: int) -> ImageEmbedding:
    """Eight coins, eight buttons that look much like them, and forty pieces of background, in a row each."""
    random = np.random.default_rng(seed)
    kinds = [0.45 * AXES[1] + 0.4 * AXES[2]] * 8 + [0.4 * AXES[1] + 0.45 * AXES[2]] * 8 + [0 * AXES[1]] * 40
    vectors = AXES[0] + np.stack(kinds) + random.normal(size=(56, 16)).astype(np.float32) * 0.02
    x, y = 25.0 * (np.arange(56) % 8), 25.0 * (np.arange(56) // 8)
    return ImageEmbedding(
        Eye.name,
        (200, 220),
        vectors / np.linalg.norm(vectors, axis=1, keepdims=True),
        np.stack([x, y, x + 20, y + 20], 1).astype(np.float32),
        np.zeros(56, np.float32),
        np.ones(56, np.float32),
        np.array([0.7] * 16 + [0.3] * 40, np.float32),
    )


def start() -> Query:
    vector = AXES[0] + 0.43 * AXES[1] + 0.42 * AXES[2]
    vector /= np.linalg.norm(vector)
    return Query("coin", vector, Eye.name, QueryKind.EXEMPLAR, gain=15.0, bias=0.9)


@pytest.fixture
def cache() -> EmbeddingCache:
    """Embeddings of four images, whose contents are called c1 to c4."""
    held = EmbeddingCache(None)
    for number in range(1, 5):
        held.put(propose.key_for(Eye(), f"c{number}"), seen(number))  # type: ignore[arg-type]  # all that is asked of it
    return held


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Four images with eight coins and eight buttons proposed as coins on each."""
    with Project.open(tmp_path) as made:
        images = made.add_images([f"{n}.png" for n in range(1, 5)])
        for number, image in enumerate(images, start=1):
            made.note_image(image.id, size_hw=(200, 220), version=Version(10, number, f"c{number}"))
        made.apply(Step("", (Edit(None, COIN),)), undoable=False)
        for image, embedding in zip(images, map(seen, range(1, 5)), strict=True):
            rows = [
                Annotation(
                    made.new_id(),
                    image.id,
                    1,
                    geometry.xywh_from_xyxy(box),
                    State.PROPOSED,
                    0.5,
                    Source("model", "eye"),
                )
                for box in embedding.boxes_xyxy[:16]
            ]
            made.apply(Step("Propose", tuple(Edit(None, row) for row in rows)))
        yield made


def judge(project: Project, image: Image, yes: int = 6, no: int = 6) -> None:
    rows = project.annotations(image.id)
    project.apply(accept(rows[:yes]))
    project.apply(reject(rows[8 : 8 + no]))


def told_apart(queries: list[Query], embedding: ImageEmbedding) -> float:
    from swin_annotator.core.decode import score

    scores = score(embedding, queries).max(1)
    return float((scores[:8, None] > scores[None, 8:16]).mean())


def taught(project: Project, cache: EmbeddingCache, teacher: Teacher | None = None) -> list[Query]:
    judged = learning.judged_in(project, ["coin"])
    return (teacher or Teacher()).taught(Eye(), [start()], judged, (), cache)  # type: ignore[arg-type]  # as above


def test_what_is_judged_on_two_images_tells_look_alikes_apart_on_another(
    project: Project, cache: EmbeddingCache
) -> None:
    before = told_apart([start()], seen(9))
    assert taught(project, cache)[0].gain == start().gain  # nothing is judged yet
    for image in project.images()[:2]:
        judge(project, image)
    assert told_apart(taught(project, cache), seen(9)) > before + 0.1


def test_undoing_a_decision_takes_its_lesson_back(project: Project, cache: EmbeddingCache) -> None:
    teacher = Teacher()
    for image in project.images()[:2]:
        judge(project, image)
    assert taught(project, cache, teacher)[0].gain != start().gain
    for _ in range(4):
        project.undo()
    (again,) = taught(project, cache, teacher)
    assert (again.gain, again.bias) == (start().gain, start().bias)


def test_an_image_without_an_embedding_teaches_nothing_and_is_not_looked_at(project: Project) -> None:
    judge(project, project.images()[0])
    assert taught(project, EmbeddingCache(None))[0].gain == start().gain


def test_what_waits_gets_its_score_and_undo_still_works(project: Project, cache: EmbeddingCache) -> None:
    images = project.images()
    for image in images[:2]:
        judge(project, image)
    waiting = reranking.waiting_on(project, [images[2].id])
    scores = reranking.rescored(seen(3), taught(project, cache), Eye(), waiting[0].proposals, {1: "coin"})  # type: ignore[arg-type]  # as above
    step = reranking.rescoring(project, [reranking.Rescore(images[2].id, scores)])
    project.apply(step, undoable=False)
    rows = project.annotations(images[2].id)
    coins, buttons = [row.score or 0 for row in rows[:8]], [row.score or 0 for row in rows[8:]]
    assert np.mean(coins) > np.mean(buttons) + 0.01
    assert {row.state for row in rows} == {State.PROPOSED}
    # A step from before the new scores can be taken back, and one made on an older look at a row is not refused.
    project.apply(accept([replace(rows[0], score=0.5)]))
    for _ in range(5):
        project.undo()
    assert len(project.annotations(images[3].id)) == 16
    project.undo()
    assert project.annotations(images[3].id) == []


def test_a_proposal_that_no_token_speaks_of_keeps_its_score(project: Project, cache: EmbeddingCache) -> None:
    for image in project.images()[:2]:
        judge(project, image)
    (waiting,) = reranking.waiting_on(project, [3])
    tiny = replace(waiting.proposals[0], id=999, bbox_xywh=(0.0, 0.0, 4.0, 4.0))  # as found in a tile
    beyond = replace(tiny, id=998, bbox_xywh=(210.0, 190.0, 8.0, 8.0))  # its token is not among those kept
    scores = reranking.rescored(
        seen(3),
        taught(project, cache),
        Eye(),  # type: ignore[arg-type]  # as above
        [*waiting.proposals, tiny, beyond],
        {1: "coin"},
    )
    assert scores
    assert not scores.keys() & {998, 999}


def test_frozen_it_learns_no_more_and_reset_it_begins_again(project: Project, cache: EmbeddingCache) -> None:
    images = project.images()
    judge(project, images[0])
    learning.freeze(project, COIN)
    judge(project, images[1])
    assert [one.image_id for one in learning.judged_in(project, ["coin"])] == [images[0].id]
    learning.thaw(project, COIN)
    assert len(learning.judged_in(project, ["coin"])) == 2
    learning.reset(project, COIN)
    assert learning.judged_in(project, ["coin"]) == ()
    judge(project, images[2], 3, 2)
    (only,) = learning.judged_in(project, ["coin"])
    assert (len(only.accepted), len(only.rejected)) == (3, 2)


def test_an_image_that_a_person_called_done_teaches_what_the_category_is_not(
    project: Project, cache: EmbeddingCache
) -> None:
    images = project.images()
    judge(project, images[0])
    before = taught(project, cache)[0]
    project.apply(mark_all_reviewed(images[:2]))  # the first one holds some: it is a lesson already
    assert [image.id for image in learning.empty_images(project, COIN)] == [images[1].id]
    done = [one for one in learning.judged_in(project, ["coin"]) if one.done]
    assert [(one.image_id, one.accepted, one.rejected) for one in done] == [(images[1].id, (), ())]
    told = lessons.of_judged(seen(2), done[0])
    assert (len(told), told.accepted, told.rejected) == (lessons.SOFT, 0, 0)
    assert taught(project, cache)[0].bias != before.bias
    learning.freeze(project, COIN)
    project.apply(mark_all_reviewed(images[2:3]))
    assert [image.id for image in learning.empty_images(project, COIN)] == [images[1].id]
    learning.thaw(project, COIN)
    assert [image.id for image in learning.empty_images(project, COIN)] == [images[2].id, images[1].id]
    learning.reset(project, COIN)
    assert learning.empty_images(project, COIN) == []
    project.undo()
    project.undo()
    assert not [one for one in learning.judged_in(project, ["coin"]) if one.done]


@pytest.mark.parametrize("kept", [7, {"1": 3}, {"1": {"only": "x", "without": None}}, {"1": {"only": ["a"]}}])
def test_damaged_rules_are_passed_over(project: Project, kept: object) -> None:
    project.set_setting(learning.SETTING, kept)
    assert isinstance(learning.rules_of(project, COIN), learning.Rules)


def test_only_the_newest_of_very_many_teach(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    for image in project.images():
        judge(project, image)
    monkeypatch.setattr(learning, "MOST_IMAGES", 2)
    found = learning.judged_in(project, ["coin"])
    assert [one.image_id for one in found] == [4, 3]
    assert found[0] == Judged(4, project.folder / "4.png", "coin", found[0].accepted, found[0].rejected, "c4")
