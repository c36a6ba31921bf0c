"""A head over tokens: finds what was labelled, tells classes apart, learns nothing from what nobody judged."""

import numpy as np

from swin_annotator.core import detector_head
from swin_annotator.core.decode import decode
from swin_annotator.core.detector_head import Labelled
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.types import Source

WIDTH = 16
KINDS = np.eye(WIDTH, dtype=np.float32)[:3]
"""What a token of class 0, of class 1 and of the background looks like."""


def image(seed: int, *, undecided: bool = False) -> Labelled:
    """Eight things of two classes, each with two tokens, among sixty tokens of background."""
    rng = np.random.default_rng(seed)
    corners = np.stack([np.arange(8) * 40.0, np.full(8, 10.0)], 1)
    things = np.concatenate([corners, corners + 30], 1).astype(np.float32)
    classes = np.arange(8) % 2
    places = rng.uniform(60, 200, (60, 2))
    ground = np.concatenate([places, places + rng.uniform(5, 60, (60, 2))], 1)
    boxes = np.concatenate([things, things + 1, ground]).astype(np.float32)
    looks = np.concatenate([KINDS[classes], KINDS[classes], np.repeat(KINDS[2:], 60, 0)])
    vectors = looks + rng.normal(0, 0.3, looks.shape)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    count = len(boxes)
    ones = np.ones(count, np.float32)
    embedding = ImageEmbedding("m", (240, 340), vectors.astype(np.float16), boxes, ones, ones, ones * 0.9)
    waiting = things[:1] if undecided else np.zeros((0, 4), np.float32)
    kept = slice(1, None) if undecided else slice(None)
    return Labelled(embedding, things[kept], classes[kept].astype(np.intp), waiting)


def test_what_was_labelled_is_found_on_other_images_under_its_own_name() -> None:
    queries = detector_head.fit([image(seed) for seed in range(3)], ("cup", "plate"), 1.0, "m")
    assert [query.category for query in queries] == ["cup", "plate"]
    scores = detector_head.measure([image(seed) for seed in range(5, 8)], ("cup", "plate"), queries)
    assert min(scores.values()) > 0.95
    found = decode(image(9).embedding, queries, Source("model", "m"), floor=0.3)
    assert set(found.categories[:8]) == {"cup", "plate"}
    assert found.boxes_xyxy[:8, 3].max() < 45  # the eight things come first, the ground behind them


def test_a_class_without_objects_gives_no_query_and_no_score() -> None:
    names = ("cup", "plate", "fork")
    queries = detector_head.fit([image(0)], names, 1.0, "m")
    assert [query.category for query in queries] == ["cup", "plate"]
    assert set(detector_head.measure([image(1)], names, queries)) == {"cup", "plate"}


def test_what_waits_for_a_decision_is_neither_yes_nor_no() -> None:
    plain = detector_head.free_tokens(image(0), image(0).boxes_xyxy[image(0).classes == 0])
    waiting = image(0, undecided=True)
    unsure = detector_head.free_tokens(waiting, waiting.boxes_xyxy[waiting.classes == 0])
    assert set(plain) >= set(unsure)
    assert not {0, 8} & set(unsure)  # both tokens of the thing that waits


def test_nothing_to_learn_from_gives_nothing() -> None:
    empty = Labelled(
        image(0).embedding, np.zeros((0, 4), np.float32), np.zeros(0, np.intp), np.zeros((0, 4), np.float32)
    )
    assert detector_head.fit([empty], ("cup",), 1.0, "m") == []
    assert detector_head.measure([empty], ("cup",), []) == {}
