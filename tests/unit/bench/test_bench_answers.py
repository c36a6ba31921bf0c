"""The simulated review: look-alikes are told apart by answers, and figures are counted as their names say."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.bench import answers
from swin_annotator.core import decode, geometry
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query
from swin_annotator.core.types import BoxXYWH
from swin_annotator.errors import LabelFileError

AXES = np.eye(24, dtype=np.float32)


class Eye:
    """Just enough of a detector: an example is the token under its box."""

    name = "m"

    def taught(self, _phrase: str) -> bool:
        return False

    def encode_exemplar(self, embedding: ImageEmbedding, box: BoxXYWH, category: str) -> Query:
        corners = geometry.xyxy_from_xywh(box)
        query = decode.exemplar_query(embedding, corners, category, gain=15.0, bias=0.9)
        return replace(query, objectness_share=0.45)


def photo(seed: int) -> answers.Photo:
    """Eight coins and eight buttons that look much alike, and background."""
    random = np.random.default_rng(seed)
    n = 60
    kinds = [0.45 * AXES[1] + 0.4 * AXES[2]] * 8 + [0.4 * AXES[1] + 0.45 * AXES[2]] * 8 + [0 * AXES[1]] * (n - 16)
    noise = random.normal(size=(n, 24)).astype(np.float32) * 0.03
    vectors = AXES[0] + np.stack(kinds) + noise
    x, y = 25.0 * (np.arange(n) % 10), 25.0 * (np.arange(n) // 10)
    boxes = np.stack([x, y, x + 20, y + 20], 1).astype(np.float32)
    embedding = ImageEmbedding(
        "m",
        (200, 260),
        vectors / np.linalg.norm(vectors, axis=1, keepdims=True),
        boxes,
        np.zeros(n, np.float32),
        np.ones(n, np.float32),
        np.array([0.7] * 16 + [0.3] * (n - 16), np.float32),
    )
    return answers.Photo(embedding, boxes[:16], np.array(["coin"] * 8 + ["button"] * 8), unseen=True)


def test_answers_tell_look_alikes_apart_on_photos_that_nobody_judged() -> None:
    reviewed, tested = [photo(seed) for seed in range(6)], [photo(seed) for seed in range(50, 54)]
    row = answers.measure("coins", "coin", Eye(), reviewed, tested)  # type: ignore[arg-type]  # all that is asked of it
    assert row.ap50[0] < 0.9
    assert answers.at(row, 100) > row.ap50[0] + 0.1
    assert row.accepted > 0
    assert row.rejected > 0
    assert answers.gain([row], "coins", 30) == pytest.approx(100 * (answers.at(row, 30) - row.ap50[0]))
    assert "| coins | coin |" in answers.table([row])
    assert [goal.limit for goal in answers.goals([row])] == [-1.0, 10.0, 20.0, 0.08]


def test_who_rejects_in_vain_draws_what_is_missing() -> None:
    review = answers.Review({0: []})
    true = photo(0).of("coin")
    stranger = replace(decode.exemplar_query(photo(0).embedding, true[0], "coin", gain=15.0, bias=0.9))
    stranger = replace(stranger, vector=AXES[2], bias=0.3)  # it finds buttons first
    answers.judge(review, (stranger,), [photo(0)], "coin", 12, doubtful=False)
    assert review.told == 12
    assert review.drawn > 0
    assert len(review.accepted[0]) >= review.drawn
    assert len(review.missing(0, true)) == len(true) - len(review.accepted[0])


def test_what_all_labels_teach_stands_beside() -> None:
    reviewed, tested = [photo(seed) for seed in range(4)], [photo(50)]
    row = answers.measure("coins", "coin", Eye(), reviewed, tested)  # type: ignore[arg-type]  # all that is asked of it
    assert row.everything > row.ap50[0]
    assert f"{row.everything:.3f}" in answers.table([row])


def test_calibration_is_the_distance_between_what_scores_say_and_what_came() -> None:
    assert np.isnan(answers.calibration_error([(0.5, True)] * 19))
    honest = [(0.2, k < 2) for k in range(10)] + [(0.8, k < 8) for k in range(10)]
    boasting = [(0.9, k < 2) for k in range(20)]
    assert answers.calibration_error(boasting) == pytest.approx(0.8)
    assert answers.calibration_error(honest) < 0.4
    many = [(0.3, k < 3) for k in range(10)] * 3
    assert 0.05 < answers.error_by_chance(many) < 0.3


def test_a_set_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(LabelFileError, match="does not exist"):
        answers.read(tmp_path, Eye())  # type: ignore[arg-type]  # not reached
