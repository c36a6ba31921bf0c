from __future__ import annotations

import numpy as np
import pytest

from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.training import card_figures
from swin_annotator.training.card_figures import Outcome
from swin_annotator.training.cut_scenes import CutScenes
from swin_annotator.training.cutouts import Cutout
from swin_annotator.training.examples import Thing

BOXES = np.array([(0, 0, 10, 10), (1, 0, 10, 10), (40, 40, 60, 60), (80, 80, 90, 90)], np.float32)


def embedded(objectness: list[float], boxes: np.ndarray = BOXES) -> ImageEmbedding:
    n = len(boxes)
    ones = np.ones(n, np.float32)
    vectors = np.tile(np.array([1, 0], np.float32), (n, 1))
    return ImageEmbedding("m", (100, 100), vectors, boxes, ones, ones, np.array(objectness, np.float32))


def test_a_true_box_is_hit_once_and_each_miss_counts() -> None:
    outcome = Outcome()
    outcome.add(BOXES, BOXES[[0, 2]])
    assert (outcome.hits, outcome.shown, outcome.wanted) == (2, 4, 2)
    assert outcome.f1() == pytest.approx(2 * 2 / 6)
    outcome.add(BOXES[:0], BOXES[[3]])
    assert outcome.recall() == pytest.approx(2 / 3)


def test_without_things_there_is_no_figure() -> None:
    assert np.isnan(Outcome().f1())
    assert np.isnan(Outcome().recall())


def test_things_whose_tokens_rank_low_are_not_seen() -> None:
    count = card_figures.TOP
    many = np.concatenate([np.tile(np.array([[80, 80, 90, 90]], np.float32), (count, 1)), BOXES[[2]]])
    thing = Thing((40.0, 40.0, 60.0, 60.0), "a", (), "a")
    low = embedded([0.9] * count + [0.1], many)
    high = embedded([0.9] * count + [0.95], many)
    assert card_figures.ranked_first([[thing]], [low]) == 0
    assert card_figures.ranked_first([[thing]], [high]) == 1
    assert card_figures.ranked_first([[thing], [thing]], [low, high]) == 0.5


def test_the_same_scenes_every_time() -> None:
    rgba = np.full((40, 40, 4), 255, np.uint8)
    rgba[..., 0] = 10
    scenes = CutScenes([Cutout(rgba, f"coco:{i}", "coco", (), f"coco:{i}") for i in range(5)], [])
    first, second = (next(iter(card_figures.pasted(scenes, 1))) for _ in range(2))
    assert len(first) == card_figures.GROUP
    assert all(np.array_equal(a[0], b[0]) and a[1] == b[1] for a, b in zip(first, second, strict=True))
