"""A wrong thing rejected on the first photo ranks below the right ones on the next, and undo takes that back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from window_driver import CTRL, SHIFT, WindowDriver, paint

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category, Source, State

K = Qt.Key
ASKED = "coin: red thing | blue thing"


@pytest.fixture
def coins(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    """Three photos with four red and four blue things of one size each."""
    folder = tmp_path / "coins"
    folder.mkdir()
    for name in "abc":
        blobs = [(colour, (20 + 70 * i, top, 40, 40)) for colour, top in (("red", 30), ("blue", 140)) for i in range(4)]
        paint(folder / f"{name}.png", blobs)  # type: ignore[arg-type]  # names of colours
    driver.open(folder)
    return driver


def ask_folder(driver: WindowDriver) -> None:
    edit = driver.window.prompts.edit
    driver.key(K.Key_F, CTRL, on=driver.canvas)
    edit.setPlainText(ASKED)
    driver.key(K.Key_Return, CTRL, on=edit)
    # The first question of all loads libraries, which slow processors take their time for.
    driver.qtbot.waitUntil(lambda: len(waiting(driver, 3)) == 8, timeout=300_000)
    driver.settle()
    driver.wait(lambda: all(len(waiting(driver, i)) == 8 for i in (1, 2, 3)))


def waiting(driver: WindowDriver, image_id: int) -> list[Annotation]:
    return [a for a in driver.window.session.held(image_id) if a.state is State.PROPOSED]


def scores(driver: WindowDriver, image_id: int) -> tuple[list[float], list[float]]:
    """Of the red and the blue things that wait."""
    rows = waiting(driver, image_id)
    red = [a.score or 0 for a in rows if a.bbox_xywh[1] < 100]
    return red, [a.score or 0 for a in rows if a.bbox_xywh[1] >= 100]


def judge(driver: WindowDriver) -> None:
    """Everything on the photo on screen: red is right."""
    driver.key(K.Key_Tab, on=driver.canvas)
    while driver.proposed:
        (one,) = driver.window.review.selected_proposals()
        driver.key(K.Key_Space if one.bbox_xywh[1] < 100 else K.Key_X)


def test_answers_rank_what_waits_on_the_next_photos_anew_and_undo_ranks_it_back(coins: WindowDriver) -> None:
    ask_folder(coins)
    before = scores(coins, 2)
    assert max(before[0]) - min(before[1]) < 0.01
    judge(coins)
    coins.wait(lambda: min(scores(coins, 2)[0]) > max(scores(coins, 2)[1]) + 0.01)
    assert len(waiting(coins, 2)) == 8
    # Asked again, what was learnt counts as well.
    coins.key(K.Key_D)
    coins.wait_for_image()
    coins.ask(ASKED)
    assert min(scores(coins, 2)[0]) > max(scores(coins, 2)[1]) + 0.01
    for _ in range(9):
        coins.key(K.Key_Z, CTRL, on=coins.canvas)
    assert len(waiting(coins, 1)) == 8
    coins.wait(lambda: scores(coins, 2) == before and scores(coins, 3) == before)


def test_what_was_learnt_is_no_step_of_its_own(coins: WindowDriver) -> None:
    ask_folder(coins)
    judge(coins)
    coins.wait(lambda: min(scores(coins, 2)[0]) > max(scores(coins, 2)[1]) + 0.01)
    coins.key(K.Key_Z, CTRL, on=coins.canvas)
    assert len(waiting(coins, 1)) == 1


def test_the_panel_says_what_was_learnt_from_and_it_can_be_frozen_and_forgotten(coins: WindowDriver) -> None:
    ask_folder(coins)
    label, actions = coins.window.prompts.learned, coins.window.actions_
    assert not label.isVisible()
    before = scores(coins, 2)
    judge(coins)
    coins.wait(lambda: label.isVisible() and label.text() == "coin: learns from +4 −4")
    coins.wait(lambda: scores(coins, 2) != before)
    actions["freezeLearning"].trigger()
    assert label.text() == "coin: learns from +4 −4 · frozen"
    actions["resetLearning"].trigger()
    assert not label.isVisible()
    coins.wait(lambda: scores(coins, 2) == before)


def test_the_second_reject_of_look_alikes_offers_not_this_by_one_key(coins: WindowDriver) -> None:
    ask_folder(coins)
    blue = sorted((a for a in coins.proposed if a.bbox_xywh[1] >= 100), key=lambda a: a.id)
    for one in blue[:2]:
        assert not coins.window.prompter.examples
        coins.window.review.select((one.id,))
        coins.key(K.Key_X, on=coins.canvas)
    coins.wait(coins.window.banner.isVisible)
    coins.key(K.Key_X, SHIFT, on=coins.canvas)
    coins.settle()
    (example,) = coins.window.prompter.examples
    assert (example.category, example.negative, example.bbox_xywh) == ("coin", True, blue[1].bbox_xywh)
    coins.wait(lambda: all(a.bbox_xywh[1] < 100 for a in coins.proposed))
    coins.key(K.Key_X, SHIFT, on=coins.canvas)  # nothing was rejected since
    assert len(coins.window.prompter.examples) == 1


def test_what_a_person_named_is_neither_ranked_anew_nor_taken_back(coins: WindowDriver) -> None:
    coins.ask("coin: red thing, button: blue thing")
    red = next(a for a in coins.proposed if a.bbox_xywh[1] < 100)
    coins.window.review.select((red.id,))
    coins.key(K.Key_2, on=coins.canvas)
    button = next(c for c in coins.window.session.categories() if c.name == "button")
    coins.window.learning.rerank()
    coins.wait(lambda: not coins.window.inference.works("learn"))

    def named() -> list[tuple[int, float | None]]:
        return [(a.category_id, a.score) for a in coins.window.review.shown if a.id == red.id]

    assert named() == [(button.id, red.score)]
    assert coins.window.review.selection == (red.id,)
    coins.ask("coin: red thing, button: blue thing")
    assert named() == [(button.id, red.score)]
    assert len(coins.window.review.shown) == 8


def test_a_threshold_is_taken_from_what_was_judged(coins: WindowDriver) -> None:
    window = coins.window
    window.actions_["suggestThreshold"].trigger()
    assert "Too few answers" in window.status_bar.message.text()
    made = [Edit(None, Category(1, "coin"))]
    for number in range(20):
        state, score = (State.ACCEPTED, 0.7) if number % 2 else (State.REJECTED, 0.4)
        source = Source("model", "fake")
        made.append(Edit(None, Annotation(number + 1, 2, 1, (9.0 * number, 5, 8, 8), state, score, source)))
    assert window.session.apply(Step("Judge", tuple(made)))
    window.actions_["suggestThreshold"].trigger()
    assert (window.review.threshold, window.review.thresholds.of(1)) == (0.3, 0.7)
    text = "coin: from 0.70 on, 10 of 10 were right (72% to 100% of all to come)."
    assert window.status_bar.message.text().startswith(text)
