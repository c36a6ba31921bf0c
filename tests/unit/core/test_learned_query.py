"""Learning from yes and no: look-alikes go down, guards hold, and what was learnt is a query like any other."""

from dataclasses import replace

import numpy as np
import pytest

from swin_annotator.core import decode, learned_query, lessons
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.learned_query import learn
from swin_annotator.core.lessons import Lessons
from swin_annotator.core.queries import Query, QueryKind

DIMENSIONS = 24
AXES = np.eye(DIMENSIONS, dtype=np.float32)
COMMON, WANTED, ALIKE, NOISE = AXES[0], AXES[1], AXES[2], AXES[3:]


def unit(x: np.ndarray) -> np.ndarray:
    return (x / np.linalg.norm(x, axis=-1, keepdims=True)).astype(np.float32)


def image(wanted: int, alike: int, seed: int = 0, background: int = 120) -> ImageEmbedding:
    """Things and look-alikes in rows of 20 px boxes, background below; objectness is lower there."""
    random = np.random.default_rng(seed)
    kinds = [0.5 * WANTED + 0.35 * ALIKE] * wanted + [0.35 * WANTED + 0.5 * ALIKE] * alike + [0 * WANTED] * background
    n = len(kinds)
    noise = unit(random.normal(size=(n, len(NOISE)))) @ NOISE
    x, y = 25.0 * (np.arange(n) % 20), 25.0 * (np.arange(n) // 20)
    return ImageEmbedding(
        "m",
        (400, 500),
        unit(COMMON + np.stack(kinds) + 0.2 * noise),
        np.stack([x, y, x + 20, y + 20], 1).astype(np.float32),
        np.full(n, -0.8, np.float32),
        np.full(n, 20.0, np.float32),
        np.array([0.8] * (wanted + alike) + [0.4] * background, np.float32),
    )


def example(**changes: object) -> Query:
    vector = unit(COMMON + 0.42 * WANTED + 0.43 * ALIKE)
    query = Query("thing", vector, "m", QueryKind.EXEMPLAR, gain=15.0, bias=0.9, objectness_share=0.45)
    return replace(query, **changes)  # type: ignore[arg-type]  # names and values of the fields


def word() -> Query:
    return Query("thing", example().vector, "m", QueryKind.TEXT, objectness_share=0.45)


def taught(yes: int, no: int, *, images: int = 1, soft: int = lessons.SOFT) -> Lessons:
    """Lessons of ``images`` with ``yes`` accepted and ``no`` rejected boxes each."""
    parts = []
    for seed in range(images):
        shown = image(10, 10, seed)
        boxes = shown.boxes_xyxy
        parts.append(lessons.of_image(shown, boxes[:yes], boxes[10 : 10 + no], group=seed, soft=soft))
    return lessons.joined(parts)


def told_apart(queries: tuple[Query, ...], seed: int = 99) -> float:
    """How likely a thing scores above a look-alike on an image that nobody judged."""
    shown = image(30, 30, seed)
    scores = decode.score(shown, queries).max(1)
    return float((scores[:30, None] > scores[None, 30:60]).mean())


@pytest.mark.parametrize("start", [example(), word()])
def test_yes_and_no_tell_look_alikes_apart(start: Query) -> None:
    before = told_apart((start,))
    found = learn([start], taught(5, 5, images=3))
    assert found.changed
    assert found.plan is not None
    assert told_apart(found.queries) > max(0.95, before + 0.2)
    # The background stays where it was: below everything.
    scores = decode.score(image(30, 30, 99), found.queries).max(1)
    assert scores[60:].max() < scores[:30].min()


def test_a_learned_query_has_the_form_of_the_one_it_began_as() -> None:
    start = example(prompt="like a.jpg:1,2,3,4", vote_iou=0.5)
    (found,) = learn([start], taught(5, 5)).queries
    assert np.linalg.norm(found.vector) == pytest.approx(1, abs=1e-5)
    assert found.vector.dtype == np.float32
    same = ("category", "model", "kind", "negative", "prompt", "objectness_share", "vote_iou")
    assert [getattr(found, name) for name in same] == [getattr(start, name) for name in same]


def test_several_queries_of_a_category_learn_together() -> None:
    other = example(vector=unit(COMMON + 0.3 * WANTED + 0.6 * ALIKE))
    found = learn([example(), other, word()], taught(5, 5, images=2))
    assert len(found.queries) == 3
    assert [query.kind for query in found.queries] == ["exemplar", "exemplar", "text"]
    assert told_apart(found.queries) > told_apart((example(), other, word()))


@pytest.mark.parametrize(("yes", "no", "soft"), [(0, 0, 0), (1, 0, 0), (6, 0, 0), (0, 1, 8), (0, 6, 8)])
def test_nothing_is_learnt_without_both_answers(yes: int, no: int, soft: int) -> None:
    found = learn([example()], taught(yes, no, soft=soft))
    assert not found.changed
    assert found.queries[0].gain == example().gain


@pytest.mark.parametrize(("yes", "no"), [(1, 0), (6, 0), (1, 1), (1, 6), (6, 1)])
def test_few_or_one_sided_answers_spoil_nothing(yes: int, no: int) -> None:
    found = learn([example()], taught(yes, no))
    assert np.isfinite(found.queries[0].vector).all()
    assert np.isfinite([found.queries[0].gain, found.queries[0].bias]).all()
    assert told_apart(found.queries) >= told_apart((example(),)) - 0.05
    scores = decode.score(image(10, 10, 7), found.queries).max(1)
    assert scores[20:].max() < scores[:10].min()


def test_answers_without_rhyme_leave_the_order_alone() -> None:
    random = np.random.default_rng(3)
    parts = [taught(10, 10, images=4, soft=0)]
    mixed = replace(parts[0], yes=random.random(80) < 0.5)
    found = learn([example()], mixed)
    shown = image(30, 30, 99)
    before, after = decode.score(shown, [example()])[:, 0], decode.score(shown, found.queries)[:, 0]
    assert np.corrcoef(before, after)[0, 1] > 0.9


def test_what_differs_everywhere_is_not_learnt_from_few_answers() -> None:
    """Brightness, say: by chance the accepted ones are bright, but so is half of everything."""
    bright = AXES[5]
    told = taught(6, 6)
    vectors = told.vectors + np.where(told.yes, 0.15, -0.15)[:, None] * bright
    around = told.around + np.linspace(-0.5, 0.5, len(told.around))[:, None] * bright
    varied = learn([example()], replace(told, vectors=unit(vectors), around=unit(around)))
    steady = learn([example()], replace(told, vectors=unit(vectors)))
    assert varied.plan == steady.plan == learned_query.PLANS[0]
    assert abs(varied.queries[0].vector @ bright) < 0.7 * abs(steady.queries[0].vector @ bright)


def test_lessons_of_many_images_keep_some_tokens_around(monkeypatch: pytest.MonkeyPatch) -> None:
    one = taught(3, 3)
    assert one.around.shape == (140, DIMENSIONS)
    monkeypatch.setattr(lessons, "MOST_AROUND", 200)
    many = lessons.joined([one, one, one])
    assert 100 <= len(many.around) <= 200
    assert len(many.take(many.yes).around) == len(many.around)


def test_what_touches_a_label_is_no_lesson_about_looks() -> None:
    shown = image(10, 10)
    label = shown.boxes_xyxy[:1]
    shifted, inner = label + np.float32(4), label + np.array([5, 5, -5, -5], np.float32)
    found = lessons.of_image(shown, label, np.concatenate([shifted, inner]), soft=0)
    assert (found.accepted, found.rejected) == (1, 0)
    far = lessons.of_image(shown, label, shown.boxes_xyxy[10:11], soft=6)
    assert (far.accepted, far.rejected, int(far.soft.sum())) == (1, 1, 6)
    # Soft negatives are neither of the judged things.
    assert not any(np.allclose(row, shown.class_vectors[k]) for row in far.vectors[2:] for k in (0, 10))


def test_a_box_that_no_token_fits_is_no_lesson() -> None:
    shown = image(10, 10)
    nowhere = np.array([[0, 390, 500, 400]], np.float32)
    assert len(lessons.of_image(shown, nowhere, np.zeros((0, 4), np.float32), soft=0)) == 0
    assert not learn([example()], lessons.of_image(shown, nowhere, nowhere, soft=0)).changed
    assert not learn([], taught(3, 3)).changed


def test_of_thousands_of_answers_enough_of_each_are_used() -> None:
    many = taught(10, 10, images=200)
    assert len(many) > 4000
    chosen = learned_query.sample(many.yes, many.soft, learned_query.MOST_ROWS)
    assert len(chosen) <= learned_query.MOST_ROWS
    used = many.take(chosen)
    assert min(used.accepted, used.rejected, int(used.soft.sum())) > 300
    rare = lessons.joined([taught(1, 0), many.take(~many.yes)])
    assert rare.take(learned_query.sample(rare.yes, rare.soft, 300)).accepted == 1
    assert told_apart(learn([example()], many).queries) > 0.99


def test_vectors_that_are_no_numbers_teach_nothing() -> None:
    broken = taught(3, 3)
    broken.vectors[0] = np.nan
    assert not learn([example()], broken).changed
