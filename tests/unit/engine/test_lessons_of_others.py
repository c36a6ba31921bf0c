"""What was called one thing says of the categories that compete with it what they are not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core import decode, geometry
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query, QueryKind, TextPrompt
from swin_annotator.core.review_steps import accept, accept_as
from swin_annotator.core.types import Annotation, Category, Source, State, Version
from swin_annotator.engine import learning, propose
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

COIN, BUTTON = Category(1, "coin"), Category(2, "button")
AXES = np.eye(16, dtype=np.float32)


class Eye:
    """The name and versions of a detector; its embeddings are made by ``seen``."""

    name, preprocessing, dtype = "eye@1", "eye-1", "float32"


def seen(seed: int) -> ImageEmbedding:
    """Eight coins, and eight buttons that look much like them, in a row each."""
    random = np.random.default_rng(seed)
    kinds = [0.45 * AXES[1] + 0.4 * AXES[2]] * 8 + [0.4 * AXES[1] + 0.45 * AXES[2]] * 8
    vectors = AXES[0] + np.stack(kinds) + random.normal(size=(16, 16)).astype(np.float32) * 0.02
    x, y = 25.0 * (np.arange(16) % 8), 25.0 * (np.arange(16) // 8)
    return ImageEmbedding(
        Eye.name,
        (200, 220),
        vectors / np.linalg.norm(vectors, axis=1, keepdims=True),
        np.stack([x, y, x + 20, y + 20], 1).astype(np.float32),
        np.zeros(16, np.float32),
        np.ones(16, np.float32),
        np.full(16, 0.7, np.float32),
    )


def start(name: str) -> Query:
    vector = AXES[0] + 0.43 * AXES[1] + 0.42 * AXES[2]
    return Query(name, vector / np.linalg.norm(vector), Eye.name, QueryKind.EXEMPLAR, gain=15.0, bias=0.9)


@pytest.fixture
def cache() -> EmbeddingCache:
    """Embeddings of three images, whose contents are called c1 to c3."""
    held = EmbeddingCache(None)
    for number in range(1, 4):
        held.put(propose.key_for(Eye(), f"c{number}"), seen(number))  # type: ignore[arg-type]  # all that is asked of it
    return held


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Three images; on each coins and buttons alike are proposed as coins."""
    with Project.open(tmp_path) as made:
        images = made.add_images([f"{n}.png" for n in range(1, 4)])
        made.apply(Step("", (Edit(None, COIN), Edit(None, BUTTON))), undoable=False)
        for number, image in enumerate(images, start=1):
            made.note_image(image.id, size_hw=(200, 220), version=Version(10, number, f"c{number}"))
            rows = [
                Annotation(made.new_id(), image.id, 1, box, State.PROPOSED, 0.5, Source("model", "eye"))
                for box in map(geometry.xywh_from_xyxy, seen(number).boxes_xyxy)
            ]
            made.apply(Step("Propose", tuple(Edit(None, row) for row in rows)), undoable=False)
        yield made


def name_all(project: Project, number: int, coins: int = 8, buttons: int = 8) -> None:
    """Accept coins, and call buttons so, on an image: nothing is rejected."""
    rows = project.annotations(number)
    project.apply(accept(rows[:coins]))
    project.apply(accept_as(rows[8 : 8 + buttons], BUTTON.id))


def taught(project: Project, cache: EmbeddingCache, names: tuple[str, ...] = ("coin", "button")) -> list[Query]:
    judged = learning.judged_in(project, names)
    return learning.Teacher().taught(Eye(), [start(name) for name in names], judged, (), cache)  # type: ignore[arg-type]  # as above


def coins_first(query: Query) -> float:
    """Return how likely a coin scores above a button, on an image that nobody judged."""
    scores = decode.score(seen(9), [query])[:, 0]
    return float((scores[:8, None] > scores[None, 8:]).mean())


def test_what_was_renamed_tells_each_of_two_what_it_is_not(project: Project, cache: EmbeddingCache) -> None:
    for number in (1, 2):
        name_all(project, number)
    coin, button = taught(project, cache)
    assert coins_first(coin) > coins_first(start("coin")) + 0.1
    assert coins_first(button) < coins_first(start("button")) - 0.1
    (alone,) = taught(project, cache, ("coin",))  # nothing else is asked: a button is only what is no label of it
    assert coins_first(alone) < coins_first(coin)


def test_an_image_where_only_others_were_named_teaches(project: Project, cache: EmbeddingCache) -> None:
    name_all(project, 1, coins=8, buttons=0)
    name_all(project, 2, coins=0, buttons=8)
    judged = {(one.category, one.image_id): one for one in learning.judged_in(project, ("coin", "button"))}
    assert (len(judged["coin", 1].accepted), len(judged["coin", 2].accepted)) == (8, 0)
    assert (len(judged["coin", 1].others), len(judged["coin", 2].others)) == (0, 8)
    assert judged["coin", 2].rejected == ()
    coin, _ = taught(project, cache)
    assert coins_first(coin) > coins_first(start("coin")) + 0.1


def test_undo_takes_the_lesson_back(project: Project, cache: EmbeddingCache) -> None:
    name_all(project, 1, buttons=0)
    before = taught(project, cache)
    project.apply(accept_as(project.annotations(1)[8:], BUTTON.id))
    assert taught(project, cache)[0].vector.tolist() != before[0].vector.tolist()
    project.undo()
    assert [one.vector.tolist() for one in taught(project, cache)] == [one.vector.tolist() for one in before]


def test_others_alone_teach_nothing(project: Project, cache: EmbeddingCache) -> None:
    name_all(project, 1, coins=0)
    coin, _ = taught(project, cache)
    assert (coin.gain, coin.bias, coin.vector.tolist()) == (15.0, 0.9, start("coin").vector.tolist())


def test_two_categories_that_label_the_same_object_do_not_fight(project: Project, cache: EmbeddingCache) -> None:
    name_all(project, 1)
    coin = next(row for row in project.annotations(1) if row.category_id == COIN.id)
    project.apply(Step("Both", (Edit(None, replace(coin, id=project.new_id(), category_id=BUTTON.id)),)))
    assert all(one.others == () for one in learning.judged_in(project, ("coin", "button")))
    project.undo()
    assert any(one.others for one in learning.judged_in(project, ("coin", "button")))


def test_words_of_one_that_name_the_other_do_not_fight(project: Project) -> None:
    name_all(project, 1)
    same = (TextPrompt("coin", ("coin", "button")), TextPrompt("button", ("button",)))
    assert all(one.others == () for one in learning.judged_in(project, ("coin", "button"), same))


def test_frozen_it_learns_no_more_from_others_and_reset_it_forgets_them(project: Project) -> None:
    def others() -> list[tuple[int, int]]:
        judged = learning.judged_in(project, ("coin", "button"))
        return [(one.image_id, len(one.others)) for one in judged if one.category == "coin"]

    name_all(project, 1)
    learning.freeze(project, COIN, [COIN, BUTTON])
    name_all(project, 2)
    assert others() == [(1, 8)]
    learning.thaw(project, COIN)
    assert others() == [(2, 8), (1, 8)]
    learning.reset(project, COIN, [COIN, BUTTON])
    assert others() == []
    name_all(project, 3, buttons=5)
    assert others() == [(3, 5)]


def test_no_category_learns_from_more_others_than_it_can_take(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (1, 2, 3):
        name_all(project, number, coins=0)
    monkeypatch.setattr(learning, "MOST_IMAGES_OF_OTHERS", 2)
    assert [one.image_id for one in learning.judged_in(project, ("coin", "button")) if one.category == "coin"] == [3, 2]
    monkeypatch.setattr(learning, "MOST_OTHERS", 5)
    assert sum(len(one.others) for one in learning.judged_in(project, ("coin", "button"))) == 5


def test_of_the_labels_of_others_no_more_are_looked_at_than_teach(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There may be hundreds of categories with hundreds of labels, each time that somebody asks."""
    for number in (1, 2, 3):
        name_all(project, number, coins=0)
    asked: list[int] = []
    teaches = learning.Rules.teaches
    monkeypatch.setattr(learning.Rules, "teaches", lambda rules, number: asked.append(number) or teaches(rules, number))
    monkeypatch.setattr(learning, "MOST_OTHERS", 5)
    learning.judged_in(project, ("coin", "button"))
    assert len(asked) == 24 + 5, "buttons for themselves, and those that say what no coin is"
