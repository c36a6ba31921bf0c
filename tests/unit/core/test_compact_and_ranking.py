"""What an image keeps in few bytes answers as the whole does, alone and among all of a folder."""

from dataclasses import replace

import numpy as np
import pytest

from swin_annotator.core import compact, geometry, ranking
from swin_annotator.core.compact import Layout
from swin_annotator.core.decode import decode, score
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query, QueryKind
from swin_annotator.core.types import Source
from swin_annotator.errors import EmbeddingMismatch

WIDTH = 16
LAYOUT = Layout(WIDTH, 40, 12)


def embedding(seed: int, n: int = 60, *, objectness: bool = True) -> ImageEmbedding:
    rng = np.random.default_rng(seed)
    vectors = rng.standard_normal((n, WIDTH)).astype(np.float32)
    corners = rng.uniform(0, 80, (n, 2)).astype(np.float32)
    return ImageEmbedding(
        "m@1",
        (100, 120),
        vectors / np.linalg.norm(vectors, axis=1, keepdims=True),
        np.concatenate([corners, corners + rng.uniform(5, 20, (n, 2))], axis=1).astype(np.float32),
        rng.uniform(-1, 0, n).astype(np.float32),
        rng.uniform(3, 9, n).astype(np.float32),
        np.sort(rng.uniform(0.1, 1, n)).astype(np.float32) if objectness else None,
    )


def query(vector: np.ndarray, **changes: object) -> Query:
    return Query("a", vector.astype(np.float32), "m@1", **{"objectness_share": 0.45, **changes})


def ranked(images: list[ImageEmbedding], queries: list[Query], threads: int = 1) -> ranking.Ranking:
    small = [compact.compacted(image, LAYOUT) for image in images]
    front = np.stack([one.front for one in small])
    return ranking.rank(front, np.array([one.count for one in small]), LAYOUT, "m@1", queries, threads)


@pytest.mark.parametrize("objectness", [True, False])
@pytest.mark.parametrize("kind", [QueryKind.TEXT, QueryKind.EXEMPLAR])
def test_a_compact_image_answers_as_the_whole_does(kind: QueryKind, objectness: bool) -> None:
    whole = embedding(1, n=30, objectness=objectness)
    back = compact.restored(compact.compacted(whole, LAYOUT), "m@1")
    asked = [query(whole.class_vectors[5], kind=kind, gain=9.0, bias=0.5)]
    a, b = (decode(each, asked, Source("model"), floor=0.05) for each in (whole, back))
    assert back.size_hw == whole.size_hw
    clear = a.scores > 0.07  # what is on the floor may fall below it
    assert clear.any()
    overlap = geometry.iou(a.boxes_xyxy[clear], b.boxes_xyxy)
    assert overlap.max(axis=1).min() > 0.99
    np.testing.assert_allclose(a.scores[clear], b.scores[overlap.argmax(axis=1)], atol=0.01)


def test_the_likeliest_objects_are_kept_best_first_and_boxes_without_area_are_not() -> None:
    whole = embedding(2)
    assert whole.objectness is not None
    whole.boxes_xyxy[-1, 2:] = whole.boxes_xyxy[-1, :2]
    small = compact.compacted(whole, LAYOUT)
    back = compact.restored(small, "m@1")
    assert small.count == LAYOUT.tokens == len(back.shift)
    np.testing.assert_allclose(back.objectness, whole.objectness[::-1][1:41], atol=1e-4)


def test_an_image_takes_no_more_room_than_it_has() -> None:
    for width in (1, 128, 512, 768, 4096):
        layout = compact.layout_for(width)
        assert layout.front_part.itemsize + layout.rest_part.itemsize <= 150_000
        assert 0 < layout.front < layout.tokens


@pytest.mark.parametrize("threads", [1, 3])
def test_the_rank_of_an_image_is_its_best_answer(monkeypatch: pytest.MonkeyPatch, threads: int) -> None:
    monkeypatch.setattr(ranking, "BLOCK", 2 * LAYOUT.front * WIDTH)  # several blocks, the last of them shorter ...
    monkeypatch.setattr(ranking, "BLOCKS", 2)  # ... two at a time
    images = [embedding(seed) for seed in range(7)]
    # The wanted thing is a front token of image 3 and of image 5.
    thing = images[3].class_vectors[-2]
    images[5].class_vectors[-4] = thing
    images[3].shift[-2] = images[5].shift[-4] = 1.0
    asked = [query(np.ones(WIDTH) / 4, kind=QueryKind.EXEMPLAR, gain=9.0, bias=2.0), query(thing)]
    found = ranked(images, asked, threads)
    best = [score(replace(image, **front(image)), asked).max() for image in images]
    np.testing.assert_allclose(found.scores, best, atol=0.01)
    assert set(found.order()[:2].tolist()) == {3, 5}
    assert (found.tokens[3], found.queries[3]) == (1, 1)
    assert found.tokens[5] == 3


def test_scores_are_told_for_many_images_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def answers(cosine: np.ndarray, *others: object) -> object:
        calls.append(len(cosine))
        return decode_answers(cosine, *others)

    monkeypatch.setattr(ranking, "BLOCK", LAYOUT.front * WIDTH)
    monkeypatch.setattr(ranking, "BLOCKS", 4)
    decode_answers = ranking.answers
    monkeypatch.setattr(ranking, "answers", answers)
    images = [embedding(seed) for seed in range(10)]
    ranked(images, [query(images[0].class_vectors[0])])
    assert calls == [4 * LAYOUT.front, 4 * LAYOUT.front, 2 * LAYOUT.front]


def front(image: ImageEmbedding) -> dict[str, np.ndarray]:
    """The arrays of an image cut to the tokens that tell its rank."""
    names = ("class_vectors", "boxes_xyxy", "shift", "scale", "objectness")
    return {name: getattr(image, name)[::-1][: LAYOUT.front] for name in names}


def test_where_a_counter_example_wins_nothing_ranks() -> None:
    images = [embedding(seed) for seed in range(3)]
    thing = images[1].class_vectors[-1]
    example = {"kind": QueryKind.EXEMPLAR, "gain": 20.0, "bias": 0.5}
    alone = ranked(images, [query(thing, **example)])
    beaten = ranked(images, [query(thing, **example), query(thing, **example, negative=True)])
    assert alone.order()[0] == 1
    assert alone.scores[1] > 0.5
    assert beaten.scores.max() == 0
    assert ranked(images, [query(thing, **example, negative=True)]).scores.max() == 0


def test_images_with_few_tokens_have_no_others() -> None:
    few = embedding(4, n=2)
    none = replace(few, boxes_xyxy=np.zeros((2, 4), np.float32))
    asked = [query(np.zeros(WIDTH), kind=QueryKind.EXEMPLAR, gain=5.0, bias=-5.0)]
    found = ranked([few, none], asked)
    assert found.scores[0] > 0
    assert found.tokens[0] < 2
    assert found.scores[1] == 0
    assert len(compact.restored(compact.compacted(none, LAYOUT), "m@1").shift) == 0
    assert len(ranking.rank(np.zeros(0, LAYOUT.front_part), np.zeros(0, int), LAYOUT, "m@1", asked).order()) == 0


def test_a_query_of_another_model_is_refused() -> None:
    with pytest.raises(EmbeddingMismatch):
        ranked([embedding(1)], [replace(query(np.ones(WIDTH)), model="other@1")])


def test_many_tokens_of_one_thing_leave_room_for_small_ones() -> None:
    rng = np.random.default_rng(5)
    large = np.array([100, 100, 300, 300]) + rng.uniform(-3, 3, (150, 4))
    small = np.array([[400 + 12 * i, 20, 410 + 12 * i, 30] for i in range(20)])
    boxes = np.concatenate([large, small]).astype(np.float32)
    n = len(boxes)
    objectness = np.concatenate([rng.uniform(0.8, 0.9, 150), np.full(20, 0.4)]).astype(np.float32)
    vectors = rng.standard_normal((n, WIDTH)).astype(np.float32)
    whole = ImageEmbedding(
        "m@1", (400, 700), vectors, boxes, np.zeros(n, np.float32), np.ones(n, np.float32), objectness
    )
    back = compact.restored(compact.compacted(whole, LAYOUT), "m@1")
    assert (back.boxes_xyxy[:, 0] > 390).sum() == 20
    assert back.objectness is not None
    assert back.objectness[0] == pytest.approx(objectness.max(), abs=1e-4)
