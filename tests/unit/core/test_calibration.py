"""Thresholds that mean something: counted, with what so few answers leave open."""

import pytest

from swin_annotator.core.calibration import rates, suggest


def test_a_score_from_which_on_nine_of_ten_were_right_is_suggested() -> None:
    answers = [(0.2 + 0.01 * k, False) for k in range(20)] + [(0.5 + 0.01 * k, True) for k in range(20)]
    found = suggest(answers)
    assert found is not None
    assert found.threshold == pytest.approx(0.38)  # two wrong ones among twenty-two are fewer than a tenth
    assert (found.right, found.judged, found.found) == (20, 22, 1.0)
    low, high = found.between
    assert 0.70 < low < found.precision < high < 0.98


@pytest.mark.parametrize(
    "answers",
    [[], [(0.9, True)] * 7, [(0.9, False)] * 30, [(0.8, True), (0.8, False)] * 20, [(float("nan"), True)] * 20],
)
def test_too_few_or_mixed_answers_suggest_nothing(answers: list[tuple[float, bool]]) -> None:
    assert suggest(answers) is None


def test_more_answers_leave_less_open() -> None:
    few, many = suggest([(0.5, True)] * 8), suggest([(0.5, True)] * 80)
    assert few is not None
    assert many is not None
    assert few.between[0] < many.between[0] < 1
    assert few.between[1] == many.between[1] == pytest.approx(1)


def test_rates_count_in_hundredths_from_below() -> None:
    found = rates([(0.301, True), (0.309, False), (0.7, True), (2.0, True)])
    assert [(rate.threshold, rate.right, rate.judged) for rate in found] == [(0.3, 2, 3), (0.7, 1, 1)]
    assert found[1].found == 0.5
