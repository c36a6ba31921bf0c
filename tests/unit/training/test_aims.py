from __future__ import annotations

import pytest

from swin_annotator.training import aims, photo_sets
from swin_annotator.training.evaluate import OTHER, PASTED_SET, RANKED, SAME, WORDS, Figure


def test_an_aim_is_the_mean_of_the_sets_that_were_measured() -> None:
    figures = [
        Figure("dice", OTHER, 0.9, 6),
        Figure("snacks", OTHER, 0.4, 6),
        Figure("snacks", OTHER + " once", 1.0, 6),
    ]
    found = {goal.what: goal for goal in aims.goals(figures)}
    assert set(found) == {"one example, other images, mean of all sets", "dice, one example, other images"}
    assert found["one example, other images, mean of all sets"].measured == pytest.approx(0.65)
    assert found["dice, one example, other images"].short == pytest.approx(0.06)


def test_kinds_that_nothing_taught_are_no_part_of_the_means() -> None:
    name = photo_sets.EVERYDAY.name
    figures = [Figure(name, OTHER, 0.0, 9), Figure("pears", OTHER, 0.8, 1), Figure(name, SAME, 0.5, 9)]
    found = {goal.what: goal.measured for goal in aims.goals(figures)}
    assert found["one example, other images, mean of all sets"] == pytest.approx(0.8)
    assert found["everyday photos, one example, same image"] == 0.5


def test_words_of_the_first_sets_do_not_lift_those_of_the_later() -> None:
    figures = [Figure("dice", WORDS, 1.0, 1), Figure("grapes", WORDS, 0.5, 1), Figure("dice", RANKED, 0.9, 1)]
    found = {goal.what: goal.measured for goal in aims.goals(figures)}
    assert found["by word, mean of the later sets"] == 0.5


def test_the_table_says_by_how_much_an_aim_is_missed() -> None:
    figures = [
        Figure(PASTED_SET, SAME, 0.7, 30),
        Figure(PASTED_SET, OTHER, 0.66, 30),
        Figure("dice", SAME, float("nan"), 0),
    ]
    rows = aims.table(figures).splitlines()
    assert [row.split("|")[-2].strip() for row in rows[2:]] == ["0.050", "reached"]


def test_without_figures_there_is_no_table() -> None:
    assert aims.table([]) == ""
