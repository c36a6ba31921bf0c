"""Scores say how often it is yes: stretched by answers, held where they were while answers are few."""

import numpy as np
import pytest

from swin_annotator.core import decode, platt
from swin_annotator.core.platt import SAME, Curve, fitted
from swin_annotator.core.queries import Query, QueryKind


def shown(curve: Curve, scores: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(curve.slope * platt.logit(scores) + curve.lift)))


def test_scores_that_promise_too_much_come_to_say_how_often_it_is_yes() -> None:
    random = np.random.default_rng(0)
    scores = random.uniform(0.3, 0.99, 400)
    yes = random.random(400) < 0.3 * scores
    found = fitted(scores, yes, np.ones(400))
    told = shown(found, scores)
    assert abs(told.mean() - yes.mean()) < 0.03
    assert (np.diff(shown(found, np.linspace(0.01, 0.99, 50))) > 0).all()  # the order stays


@pytest.mark.parametrize("answer", [True, False])
def test_few_answers_of_one_kind_move_little(answer: bool) -> None:
    found = fitted(np.array([0.6, 0.7]), np.array([answer, answer]), np.ones(2))
    assert 0.3 < shown(found, np.array([0.65]))[0] < 0.9
    assert fitted(np.zeros(0), np.zeros(0, bool), np.zeros(0)) == SAME


def test_ends_and_nothing_else_are_numbers_too() -> None:
    found = fitted(np.array([0.0, 1.0, 0.0, 1.0]), np.array([True, False, True, False]), np.ones(4))
    assert np.isfinite([found.slope, found.lift]).all()
    assert 0.3 <= found.slope <= 1


def test_a_query_shows_its_scores_so_and_the_others_as_they_were() -> None:
    vectors = np.eye(3, dtype=np.float32)
    plain = Query("a", vectors[0], "m", QueryKind.EXEMPLAR, gain=4.0, bias=0.5)
    taught = Query("b", vectors[0], "m", QueryKind.EXEMPLAR, gain=4.0, bias=0.5, slope=0.5, lift=-1.0)
    cosine = np.array([[0.9, 0.9], [0.1, 0.1]], np.float32)
    nothing, ones = np.zeros(2, np.float32), np.ones(2, np.float32)
    scores, _ = decode.answers(cosine, nothing, ones, None, [plain])
    stretched, _ = decode.answers(cosine[:, 1:], nothing, ones, None, [taught])
    assert stretched == pytest.approx(shown(Curve(0.5, -1.0), scores), abs=1e-5)


def test_scores_that_promise_too_little_stay() -> None:
    assert fitted(np.full(40, 0.5), np.ones(40, bool), np.ones(40)) == SAME


def test_what_held_before_holds_while_answers_are_few() -> None:
    before = Curve(1.0, -0.65)
    assert fitted(np.zeros(0), np.zeros(0, bool), np.zeros(0), before) == before
    mixed = fitted(np.array([0.5, 0.5]), np.array([True, False]), np.ones(2), before)
    assert -0.65 < mixed.lift < -0.25
