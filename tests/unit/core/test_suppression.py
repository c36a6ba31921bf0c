"""What overlaps and what stays: the same whether all boxes are compared or only neighbours."""

from typing import Any

import numpy as np
import pytest

from swin_annotator.core import decode, geometry, suppression
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query
from swin_annotator.core.types import Source

SIDE = 960.0


def scattered(number: int, size: float, seed: int = 0, spread: float = 0.7) -> np.ndarray:
    """(number, 4) boxes of about ``size`` pixels all over an image."""
    random = np.random.default_rng(seed)
    middle = random.uniform(0, SIDE, (number, 2))
    half = size / 2 * np.exp(random.normal(0, spread, (number, 2)))
    return geometry.clip_xyxy(np.concatenate([middle - half, middle + half], 1).astype(np.float32), (960, 960))


def reference_nms(boxes: np.ndarray, scores: np.ndarray, threshold: float, classes: np.ndarray) -> list[int]:
    kept: list[int] = []
    for i in np.argsort(-scores, kind="stable"):
        rivals = [k for k in kept if classes[k] == classes[i]]
        if all(geometry.iou(boxes[i : i + 1], boxes[k : k + 1])[0, 0] <= threshold for k in rivals):
            kept.append(int(i))
    return kept


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("threshold", [0.1, 0.5, 0.9])
def test_nms_equals_the_textbook_loop(seed: int, threshold: float) -> None:
    rng = np.random.default_rng(seed)
    corners = rng.uniform(0, 60, (120, 2))
    boxes = np.concatenate([corners, corners + rng.uniform(4, 40, (120, 2))], axis=1).astype(np.float32)
    scores = rng.choice(np.linspace(0, 1, 30), 120).astype(np.float32)  # with ties
    classes = rng.integers(0, 3, 120)
    assert suppression.nms(boxes, scores, threshold, classes).tolist() == reference_nms(
        boxes, scores, threshold, classes
    )


def test_nms_of_nothing_is_nothing() -> None:
    assert suppression.nms(np.zeros((0, 4), np.float32), np.zeros(0, np.float32), 0.5).tolist() == []


@pytest.mark.parametrize("threshold", [0.0, 0.3, 0.5, 1.0])
def test_overlaps_are_those_of_the_quotient(threshold: float) -> None:
    random = np.random.default_rng(0)
    a, b = (random.integers(0, 12, (size, 4)).astype(np.float32) for size in (40, 3000))
    for boxes in (a, b):
        boxes[::2, 2:] += boxes[::2, :2]  # the others may be turned over or empty
    assert (suppression.overlaps(a, b, threshold) == (geometry.iou(a, b) > threshold)).all()
    assert suppression.overlaps(a[:0], b, threshold).shape == (0, 3000)
    assert suppression.overlaps(a, b[:0], threshold).shape == (40, 0)


@pytest.mark.parametrize("threshold", [0.1, 0.45, 0.5, 0.9])
@pytest.mark.parametrize("size", [20, 64, 300])
def test_neighbours_are_all_that_overlap(size: float, threshold: float) -> None:
    boxes, labels = scattered(600, size), np.random.default_rng(1).integers(0, 3, 600)
    boxes[::50, 2:] = boxes[::50, :2]  # empty ones
    boxes[7] = np.nan
    found = suppression.neighbours(boxes, labels, threshold)
    alike = labels[:, None] == labels
    wanted = np.nonzero(np.triu(suppression.overlaps(boxes, boxes, threshold) & alike, 1))
    assert found is not None
    assert set(zip(*map(np.ndarray.tolist, found), strict=True)) == set(
        zip(*map(np.ndarray.tolist, wanted), strict=True)
    )
    assert len(found[0]) == len(wanted[0])


def test_a_crowd_is_not_looked_at_pair_by_pair() -> None:
    assert suppression.neighbours(scattered(2000, 500), np.zeros(2000, int), 0.5) is None


@pytest.mark.parametrize("classes", [1, 5])
@pytest.mark.parametrize("size", [20, 64, 300, 800])
def test_thousands_are_suppressed_as_one_after_the_other(size: float, classes: int) -> None:
    random = np.random.default_rng(2)
    boxes, labels = scattered(2000, size), random.integers(0, classes, 2000)
    scores = random.choice(np.linspace(0, 1, 300), 2000).astype(np.float32)
    order = np.argsort(-scores, kind="stable")
    rivals = suppression.overlaps(boxes[order], boxes[order], 0.5) & (labels[order][:, None] == labels[order])
    alive = np.ones(2000, bool)
    for i in range(2000):
        if alive[i]:
            alive[i + 1 :] &= ~rivals[i, i + 1 :]
    assert suppression.nms(boxes, scores, 0.5, labels).tolist() == order[alive].tolist()


def test_a_long_chain_of_boxes_keeps_every_second() -> None:
    left = np.arange(0, 3000, 1, np.float32)
    boxes = np.stack([left, np.zeros_like(left), left + 2.9, np.ones_like(left)], 1)  # each overlaps the next by 0.49
    scores = np.linspace(1, 0, len(left), dtype=np.float32)
    assert suppression.nms(boxes, scores, 0.4).tolist() == list(range(0, 3000, 2))


@pytest.mark.parametrize("size", [20, 64, 300])
def test_boxes_around_some_are_in_the_order_of_all_pairs(size: float) -> None:
    boxes, labels = scattered(1500, size), np.random.default_rng(3).integers(0, 2, 1500)
    rows = np.random.default_rng(4).permutation(1500)[:700]
    of, by = suppression.around(boxes, labels, rows, 0.5)
    near = suppression.overlaps(boxes[rows], boxes, 0.5) & (labels[rows][:, None] == labels)
    wanted = np.nonzero(near)
    np.testing.assert_array_equal(of, wanted[0])
    np.testing.assert_array_equal(by, wanted[1])


@pytest.mark.parametrize("kinds", ["word", "several", "against", "votes"])
@pytest.mark.parametrize("size", [20, 64, 200])
def test_an_answer_does_not_depend_on_how_boxes_are_compared(
    size: float, kinds: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = np.random.default_rng(5)
    vectors = random.normal(size=(3600, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    boxes = scattered(3600, size, spread=0.3)
    one = np.ones(3600, np.float32)
    embedding = ImageEmbedding("m", (960, 960), vectors, boxes, one, one * 3, random.uniform(0.1, 1, 3600).astype("f4"))
    queries = {
        "word": [Query("a", vectors[0], "m")],
        "several": [Query(name, vectors[n], "m") for n, name in enumerate("abca")],
        "against": [Query("a", vectors[0], "m"), Query("a", vectors[1], "m", negative=True)],
        "votes": [Query(name, vectors[n], "m", vote_iou=0.5, objectness_share=0.4) for n, name in enumerate("ab")],
    }[kinds]
    found = decode.decode(embedding, queries, Source("model", "m"))
    monkeypatch.setattr(suppression, "neighbours", lambda *_: None)
    wanted = decode.decode(embedding, queries, Source("model", "m"))
    assert len(found.scores) > 10
    np.testing.assert_array_equal(found.boxes_xyxy, wanted.boxes_xyxy)
    np.testing.assert_array_equal(found.scores, wanted.scores)
    assert found.categories == wanted.categories


def test_most_boxes_of_few_objects_fall_before_neighbours_are_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(4)
    things = scattered(30, 900, spread=0.1)
    boxes = (things[rng.integers(0, 30, 1500)] + rng.normal(0, 1, (1500, 4))).astype(np.float32)
    scores = rng.uniform(size=1500).astype(np.float32)
    classes = rng.integers(0, 2, 1500)
    expected = reference_nms(boxes, scores, 0.5, classes)
    asked: list[int] = []
    neighbours = suppression.neighbours

    def counted(some: np.ndarray, *rest: Any) -> Any:
        asked.append(len(some))
        return neighbours(some, *rest)

    monkeypatch.setattr(suppression, "neighbours", counted)
    assert suppression.nms(boxes, scores, 0.5, classes).tolist() == expected
    assert max(asked, default=0) < 150
