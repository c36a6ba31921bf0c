import numpy as np
import pytest

from swin_annotator.core import decode
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.proposals import MOST
from swin_annotator.core.queries import Query, QueryKind
from swin_annotator.core.types import Source
from swin_annotator.errors import EmbeddingMismatch, PromptError

MODEL = Source("model", "m")
DIMENSIONS = 64
KINDS = np.linalg.qr(np.random.default_rng(7).normal(size=(DIMENSIONS, 8)))[0].T.astype(np.float32)
"""Eight orthogonal directions, one per kind of object."""
CELLS, GUNS, STARS, NOISE = 0, 1, 2, 3


def unit(x: np.ndarray) -> np.ndarray:
    return (x / np.linalg.norm(x, axis=-1, keepdims=True)).astype(np.float32)


def image(
    kinds: dict[int, int],
    background: int = 200,
    seed: int = 0,
    size_hw: tuple[int, int] = (400, 600),
    objectness: bool = True,
    likeness: float = 0.9,
) -> ImageEmbedding:
    """Objects of each kind on a grid of 20 px boxes, and background tokens with small boxes between them.

    As in OWL, all vectors share a large common part, so that unrelated tokens have a high cosine too.
    """
    random = np.random.default_rng(seed)
    labels = [kind for kind, count in kinds.items() for _ in range(count)]
    common = KINDS[7]
    vectors, boxes = [], []
    for i, kind in enumerate(labels):
        x, y = 30.0 * (i % 19), 30.0 * (i // 19)
        boxes.append((x, y, x + 20, y + 20))
        noise = unit(random.normal(size=DIMENSIONS))
        vectors.append(unit(common + 0.8 * KINDS[kind] + (1 - likeness) * noise))
    for _ in range(background):
        x, y = random.uniform(0, 590), random.uniform(300, 390)
        boxes.append((x, y, x + 8, y + 8))
        vectors.append(unit(common + 0.6 * unit(random.normal(size=DIMENSIONS))))
    n = len(boxes)
    found = np.array([0.8] * len(labels) + [0.1] * background, np.float32)
    return ImageEmbedding(
        "m",
        size_hw,
        np.stack(vectors),
        np.array(boxes, np.float32),
        np.full(n, -0.8, np.float32),
        np.full(n, 20.0, np.float32),
        found if objectness else None,
    )


def word(kind: int, category: str, **changes: object) -> Query:
    return Query(category, unit(KINDS[7] + 0.8 * KINDS[kind]), "m", prompt=category, **changes)


def box_of(embedding: ImageEmbedding, token: int) -> tuple[float, ...]:
    return tuple(float(v) for v in embedding.boxes_xyxy[token])


def test_the_score_of_a_word_is_the_published_formula() -> None:
    embedding = image({CELLS: 2})
    query = word(CELLS, "cell")
    cosine = embedding.class_vectors.astype(np.float64) @ query.vector
    wanted = 1 / (1 + np.exp(-(cosine - 0.8) * 20))
    assert decode.score(embedding, [query]) == pytest.approx(wanted[:, None], abs=1e-5)
    assert decode.score(embedding, []).shape == (202, 0)


def test_half_precision_vectors_give_the_same_scores() -> None:
    embedding = image({CELLS: 2})
    half = ImageEmbedding(
        "m", embedding.size_hw, embedding.class_vectors.astype(np.float16), embedding.boxes_xyxy, embedding.shift,
        embedding.scale,
    )  # fmt: skip
    query = word(CELLS, "cell")
    assert decode.score(half, [query]) == pytest.approx(decode.score(embedding, [query]), abs=5e-3)


def test_a_query_of_another_model_is_refused() -> None:
    query = Query("cell", KINDS[0], "other")
    with pytest.raises(EmbeddingMismatch, match="other"):
        decode.decode(image({CELLS: 1}), [query], MODEL)


def test_words_find_their_objects_best_first() -> None:
    found = decode.decode(image({CELLS: 5, STARS: 3}), [word(CELLS, "cell"), word(STARS, "star")], MODEL, floor=0.5)
    assert sorted(found.categories) == ["cell"] * 5 + ["star"] * 3
    assert list(found.scores) == sorted(found.scores, reverse=True)
    assert found.source == MODEL
    assert set(found.prompts) == {"cell", "star"}


def test_nothing_asked_and_nothing_found() -> None:
    embedding = image({CELLS: 3})
    assert len(decode.decode(embedding, [], MODEL)) == 0
    assert len(decode.decode(embedding, [word(CELLS, "cell", negative=True)], MODEL)) == 0
    nothing = decode.decode(embedding, [word(STARS, "star")], MODEL, floor=0.9)
    assert len(nothing) == 0
    assert nothing.boxes_xyxy.shape == (0, 4)


def test_phrases_of_a_category_count_by_their_best() -> None:
    embedding = image({CELLS: 4})
    alone = decode.decode(embedding, [word(CELLS, "thing")], MODEL, floor=0.5)
    both = decode.decode(embedding, [word(NOISE, "thing"), word(CELLS, "thing")], MODEL, floor=0.5)
    assert both.scores == pytest.approx(alone.scores)


def test_duplicates_go_and_other_categories_stay() -> None:
    vectors = np.stack([KINDS[CELLS], KINDS[CELLS], KINDS[STARS]])
    boxes = np.array([(0, 0, 20, 20), (1, 0, 21, 20), (0, 1, 20, 21)], np.float32)
    three = np.ones(3, np.float32)
    embedding = ImageEmbedding("m", (40, 40), vectors, boxes, -0.5 * three, 8 * three)
    queries = [Query("cell", KINDS[CELLS], "m"), Query("star", KINDS[STARS], "m")]
    found = decode.decode(embedding, queries, MODEL)
    assert sorted(found.categories) == ["cell", "star"]
    assert len(decode.decode(embedding, queries, MODEL, nms_iou=0.99)) == 3


def test_boxes_without_area_are_left_out() -> None:
    embedding = ImageEmbedding(
        "m", (40, 40), KINDS[[0, 0]], np.array([(40, 0, 40, 20), (0, 0, 10, 10)], np.float32),
        np.zeros(2, np.float32), np.ones(2, np.float32),
    )  # fmt: skip
    found = decode.decode(embedding, [Query("cell", KINDS[0], "m")], MODEL)
    assert found.boxes_xyxy.tolist() == [[0, 0, 10, 10]]


def test_the_number_of_proposals_is_limited() -> None:
    n = 2500
    corners = np.stack([np.arange(n) % 50, np.arange(n) // 50], 1) * 10.0
    boxes = np.concatenate([corners, corners + 9], 1).astype(np.float32)
    ones = np.ones(n, np.float32)
    embedding = ImageEmbedding("m", (600, 600), np.repeat(KINDS[:1], n, 0), boxes, 0 * ones, np.linspace(1, 5, n))
    found = decode.decode(embedding, [Query("cell", KINDS[0], "m")], MODEL)
    assert len(found) == MOST
    assert found.boxes_xyxy[0].tolist() == boxes[-1].tolist()


@pytest.mark.parametrize("objectness", [True, False])
@pytest.mark.parametrize("count", [2, 40, 150])
def test_one_example_finds_its_kind_even_in_a_crowd(count: int, objectness: bool) -> None:
    embedding = image({CELLS: count, STARS: 5}, objectness=objectness, likeness=0.75)
    query = decode.exemplar_query(embedding, box_of(embedding, 1), "cell")
    found = decode.decode(embedding, [query], MODEL, floor=0.5)
    assert len(found) == count
    assert (found.boxes_xyxy[:, 1] < 270).all()


@pytest.mark.parametrize("count", [2, 30, 90])
def test_a_background_of_many_kinds_is_kept_apart(count: int) -> None:
    """Sky, ground and other objects at cosines of 0.4, 0.6 and 0.75; more of the kind at 0.95."""
    random = np.random.default_rng(3)
    cosines = [0.95] * count + [0.75] * 30 + [0.6] * 100 + [0.4] * 200
    vectors = [KINDS[0]]
    for cosine in cosines:
        across = random.normal(size=DIMENSIONS)
        across = unit(across - (across @ KINDS[0]) * KINDS[0])
        vectors.append(cosine * KINDS[0] + (1 - cosine**2) ** 0.5 * across)
    n = len(vectors)
    corners = np.stack([np.arange(n) % 20, np.arange(n) // 20], 1) * 10.0
    boxes = np.concatenate([corners, corners + 9], 1).astype(np.float32)
    ones = np.ones(n, np.float32)
    embedding = ImageEmbedding("m", (400, 400), np.stack(vectors).astype(np.float32), boxes, ones, ones)
    found = decode.score(embedding, [decode.exemplar_query(embedding, (0, 0, 9, 9), "thing")])[1:, 0]
    assert found[:count].min() > 0.5
    assert found[count : count + 30].max() < 0.2


def test_tokens_in_the_padding_do_not_count() -> None:
    home = image({CELLS: 4})
    query = decode.exemplar_query(home, box_of(home, 0), "cell")
    blank = np.repeat(KINDS[6:7], 400, 0)
    padded = ImageEmbedding(
        "m", home.size_hw, np.concatenate([home.class_vectors, blank]),
        np.concatenate([home.boxes_xyxy, np.full((400, 4), 400, np.float32)]),
        np.zeros(604, np.float32), np.ones(604, np.float32), np.zeros(604, np.float32),
    )  # fmt: skip
    again = decode.exemplar_query(padded, box_of(home, 0), "cell")
    assert (again.gain, again.bias) == pytest.approx((query.gain, query.bias), rel=1e-5)


def test_an_example_that_is_absent_elsewhere_stays_low() -> None:
    home = image({CELLS: 6, STARS: 3})
    query = decode.exemplar_query(home, box_of(home, 0), "cell")
    with_it = decode.decode(image({CELLS: 4, STARS: 4}, seed=3), [query], MODEL, floor=0.5)
    without = decode.decode(image({STARS: 8, GUNS: 4}, seed=4), [query], MODEL, floor=0.0)
    assert len(with_it) == 4
    assert without.scores.max() < 0.35


def test_the_example_itself_scores_high_but_not_one() -> None:
    home = image({CELLS: 6})
    query = decode.exemplar_query(home, box_of(home, 2), "cell")
    assert decode.score(home, [query])[2, 0] == pytest.approx(0.95, abs=0.01)
    assert query.kind is QueryKind.EXEMPLAR
    assert np.linalg.norm(query.vector) == pytest.approx(1, abs=1e-5)


def test_trained_gain_and_bias_are_kept() -> None:
    home = image({CELLS: 2})
    query = decode.exemplar_query(home, box_of(home, 0), "cell", gain=12.0, bias=0.4, negative=True, prompt="p")
    assert (query.gain, query.bias, query.negative, query.prompt) == (12.0, 0.4, True, "p")


def test_examples_of_a_category_count_by_their_best_not_their_mean() -> None:
    home = image({CELLS: 3, STARS: 3})
    cell, star = (decode.exemplar_query(home, box_of(home, token), "thing") for token in (0, 3))
    both = decode.decode(home, [cell, star], MODEL, floor=0.5)
    assert len(both) == 6
    assert both.scores.max() == pytest.approx(decode.decode(home, [cell], MODEL, floor=0.5).scores.max())


def test_a_negative_example_suppresses_its_look_alikes() -> None:
    random = np.random.default_rng(5)
    embedding = image({CELLS: 6}, seed=2)
    vectors = embedding.class_vectors.copy()
    vectors[3:6] = unit(KINDS[7] + 0.7 * KINDS[CELLS] + 0.35 * KINDS[GUNS] + 0.02 * random.normal(size=(3, DIMENSIONS)))
    embedding = ImageEmbedding(
        "m", embedding.size_hw, vectors, embedding.boxes_xyxy, embedding.shift, embedding.scale, embedding.objectness
    )
    wanted = decode.exemplar_query(embedding, box_of(embedding, 0), "cell")
    unwanted = decode.exemplar_query(embedding, box_of(embedding, 4), "cell", negative=True)
    assert len(decode.decode(embedding, [wanted], MODEL, floor=0.3)) == 6
    found = decode.decode(embedding, [wanted, unwanted], MODEL, floor=0.3)
    assert sorted(found.boxes_xyxy[:, 0].tolist()) == [0, 30, 60]


@pytest.mark.parametrize("order", [1, -1])
def test_the_same_box_as_example_and_counter_example_finds_nothing(order: int) -> None:
    home = image({CELLS: 4})
    queries = [decode.exemplar_query(home, box_of(home, 0), "cell", negative=negative) for negative in (False, True)]
    assert len(decode.decode(home, queries[::order], MODEL)) == 0


@pytest.mark.parametrize(("likeness", "left"), [(0.5, [0, 100]), (1.0, [100])])
def test_what_overlaps_a_surer_counter_example_goes_too(likeness: float, left: list[int]) -> None:
    """Two tokens on one object: the first is like the example, the second like the counter-example, or more so."""
    boxes = np.array([(0, 0, 20, 20), (1, 1, 21, 21), (100, 0, 120, 20)], np.float32)
    vectors = unit(np.stack([KINDS[0] + 0.8 * KINDS[1], likeness * KINDS[2] + 0.5 * KINDS[3], KINDS[0]]))
    three = np.ones(3, np.float32)
    embedding = ImageEmbedding("m", (40, 140), vectors, boxes, -0.5 * three, 8 * three)
    wanted = Query("a", KINDS[0], "m", QueryKind.EXEMPLAR, gain=8.0, bias=0.5)
    unwanted = Query("a", KINDS[2], "m", QueryKind.EXEMPLAR, negative=True, gain=8.0, bias=0.5)
    scores = decode.score(embedding, [wanted, unwanted])
    assert scores[0, 0] > scores[0, 1], "the first token goes to the example"
    assert (scores[1, 1] > scores[0, 0]) == (left == [100])
    found = decode.decode(embedding, [wanted, unwanted], MODEL)
    assert sorted(found.boxes_xyxy[:, 0].tolist()) == left


def test_a_faint_counter_example_does_not_beat_a_word() -> None:
    """Words of OWL often score 0.1 to 0.3 where they are right; a counter-example's 0.3 means "hardly alike"."""
    embedding = ImageEmbedding(
        "m", (40, 40), KINDS[:1], np.array([(0, 0, 20, 20)], np.float32),
        np.array([-1.2], np.float32), np.array([8], np.float32),
    )  # fmt: skip
    hit = Query("a", KINDS[0], "m")
    faint, clear = (
        Query("a", KINDS[0], "m", QueryKind.EXEMPLAR, negative=True, gain=8.0, bias=bias) for bias in (1.1, 0.9)
    )
    assert decode.score(embedding, [hit, faint, clear])[0] == pytest.approx([0.168, 0.31, 0.69], abs=0.01)
    assert len(decode.decode(embedding, [hit, faint], MODEL)) == 1
    assert len(decode.decode(embedding, [hit, clear], MODEL)) == 0


@pytest.mark.parametrize(("bias", "left"), [(0.96, 0), (1.01, 1)])
def test_likeness_alone_decides_whether_a_counter_example_may_beat_a_word(bias: float, left: int) -> None:
    """What is no object to the model scores low with objectness in it, and can still be just what was drawn."""
    embedding = ImageEmbedding(
        "m", (40, 40), KINDS[:1], np.array([(0, 0, 20, 20)], np.float32),
        np.array([-1.1], np.float32), np.array([8], np.float32), np.array([0.3], np.float32),
    )  # fmt: skip
    wanted = Query("a", KINDS[0], "m", objectness_share=0.45)
    unwanted = Query("a", KINDS[0], "m", QueryKind.EXEMPLAR, negative=True, gain=16.0, bias=bias, objectness_share=0.45)
    scores = decode.score(embedding, [wanted, unwanted])[0]
    assert scores[0] < scores[1] < decode.RIVAL
    assert len(decode.decode(embedding, [wanted, unwanted], MODEL)) == left


def test_the_token_under_a_box_is_the_most_object_like_that_fits() -> None:
    boxes = np.array([(10, 10, 50, 50), (11, 11, 51, 51), (0, 0, 100, 100), (70, 70, 90, 90)], np.float32)
    four = np.ones(4, np.float32)
    vectors = unit(KINDS[:4] + KINDS[7])
    v2 = ImageEmbedding("m", (100, 100), vectors, boxes, four, four, np.array([0.2, 0.9, 0.99, 0.99], np.float32))
    assert decode.pick_exemplar_token(v2, (10, 10, 50, 50)) == 1
    v1 = ImageEmbedding("m", (100, 100), KINDS[[0, 7, 7, 7]], boxes, four, four)
    assert decode.pick_exemplar_token(v1, (10, 10, 50, 50)) == 0
    far = decode.pick_exemplar_token(v2, (95, 95, 99, 99))
    assert far == 2, "without a fit: the best overlap"
    assert decode.pick_exemplar_token(v2, (10, 10, 50, 3000)) in (0, 1, 2), "only the part on the image counts"


def test_no_overlap_at_all_takes_the_nearest() -> None:
    boxes = np.array([(0, 0, 10, 10), (60, 60, 70, 70)], np.float32)
    two = np.ones(2, np.float32)
    embedding = ImageEmbedding("m", (100, 100), KINDS[:2], boxes, two, two)
    assert decode.pick_exemplar_token(embedding, (80, 80, 90, 90)) == 1


@pytest.mark.parametrize(
    "box",
    [(5, 5, 5, 20), (5, 5, 20, 5), (20, 20, 5, 5), (700, 0, 800, 20), (-9, -9, 0, 0), (float("nan"), 0, 9, 9)],
)
def test_a_box_without_area_is_refused(box: tuple[float, ...]) -> None:
    with pytest.raises(PromptError, match="no area"):
        decode.exemplar_query(image({CELLS: 1}), box, "cell")


def test_one_token_is_enough() -> None:
    one = np.ones(1, np.float32)
    embedding = ImageEmbedding("m", (3, 3), KINDS[:1], np.array([(0, 0, 3, 3)], np.float32), one, one, one)
    query = decode.exemplar_query(embedding, (1, 1, 2, 2), "dot")
    assert np.isfinite([query.gain, query.bias]).all()
    assert len(decode.decode(embedding, [query], MODEL)) == 1


def crowd_around(centres: list[tuple[float, float]], objectness: list[float]) -> ImageEmbedding:
    """Three tokens per centre whose 20 px boxes lie 3 px left, 2 px right and 4 px right of it; all of one kind."""
    boxes = [(x + d, y, x + d + 20, y + 20) for x, y in centres for d in (-3.0, 2.0, 4.0)]
    n = len(boxes)
    return ImageEmbedding(
        "m",
        (200, 200),
        np.repeat(KINDS[:1], n, axis=0),
        np.array(boxes, np.float32),
        np.full(n, -0.5, np.float32),
        np.full(n, 4.0, np.float32),
        np.array(objectness, np.float32),
    )


def test_objectness_share_is_a_weighted_geometric_mean() -> None:
    embedding = crowd_around([(50, 50)], [0.9, 0.4, 0.1])
    plain = Query("cell", KINDS[0], "m")
    mixed = Query("cell", KINDS[0], "m", objectness_share=0.25)
    score = 1 / (1 + np.exp(-2.0))
    np.testing.assert_allclose(decode.score(embedding, [plain])[:, 0], score, rtol=1e-5)
    expected = score**0.75 * np.array([0.9, 0.4, 0.1]) ** 0.25
    np.testing.assert_allclose(decode.score(embedding, [mixed])[:, 0], expected, rtol=1e-5)


def test_voting_moves_a_box_to_the_mean_of_its_neighbours_and_keeps_its_score() -> None:
    embedding = crowd_around([(50, 50), (120, 120)], [0.9, 0.9, 0.9] * 2)
    query = Query("cell", KINDS[0], "m", vote_iou=0.5)
    found = decode.decode(embedding, [query], MODEL)
    plain = decode.decode(embedding, [Query("cell", KINDS[0], "m")], MODEL)
    assert (len(found), len(plain)) == (2, 4)  # the first box of each falls to the moved last one
    np.testing.assert_allclose(found.scores, plain.scores[:2])
    # The last has the most votes: its neighbour's are nearer than to the first, which overlaps it by less than a half.
    weights = np.array([0, (18 / 22) ** 2, 1.0])
    expected = (weights * np.array([-3, 2, 4])).sum() / weights.sum()
    np.testing.assert_allclose(found.boxes_xyxy[:, 0], [50 + expected, 120 + expected], atol=1e-3)
    np.testing.assert_allclose(found.boxes_xyxy[:, 3] - found.boxes_xyxy[:, 1], 20, atol=1e-3)


def test_a_box_that_few_tokens_vote_for_loses_score() -> None:
    """Three cells with four tokens each; a lone token between two of them has as good a score and loses by it."""
    corners = [(x + d, 50 + d, x + 20 + d, 70 + d) for x in (50, 120, 190) for d in (-2, -1, 0, 1)]
    corners += [(86, 50, 106, 70)]
    n = len(corners)
    embedding = ImageEmbedding(
        "m",
        (200, 300),
        np.repeat(KINDS[:1], n, 0),
        np.array(corners, np.float32),
        np.full(n, -0.5, np.float32),
        np.full(n, 4.0, np.float32),
    )
    plain = decode.decode(embedding, [Query("cell", KINDS[0], "m")], MODEL)
    found = decode.decode(embedding, [Query("cell", KINDS[0], "m", vote_iou=0.5)], MODEL)
    assert len(found) == 4
    np.testing.assert_allclose(found.scores[:3], plain.scores[:3])
    assert found.boxes_xyxy[3, 0] == 86
    assert found.scores[3] < 0.6 * plain.scores[3]
    high = decode.decode(embedding, [Query("cell", KINDS[0], "m", vote_iou=0.5)], MODEL, floor=0.6)
    assert len(high) == 3


def test_another_category_has_no_vote() -> None:
    boxes = np.array([[0, 0, 20, 20], [4, 0, 24, 20]], np.float32)
    ones = np.ones(2, np.float32)
    embedding = ImageEmbedding("m", (50, 50), KINDS[:2], boxes, -0.5 * ones, 20 * ones)
    queries = [Query("a", KINDS[0], "m", vote_iou=0.5), Query("b", KINDS[1], "m", vote_iou=0.5)]
    found = decode.decode(embedding, queries, MODEL)
    assert sorted(found.boxes_xyxy[:, 0]) == [0, 4]
