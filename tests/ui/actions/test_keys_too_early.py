"""Keys pressed while an answer or an image is on its way: never for the wrong thing, never without a word."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_driver import CTRL, WindowDriver

from swin_annotator.models.fake import FakeDetector
from swin_annotator.ui.annotation import image_loader

K = Qt.Key
ON_ITS_WAY = "The answer is still on its way; the key did nothing."
JUST_NOW = "What is shown has changed just now; the key did nothing."
STILL_READ = "The image is still being read; the key did nothing."


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The model answers when this is set, which it is at first."""
    may = threading.Event()
    may.set()
    encode = FakeDetector.encode_text

    def wait(self: FakeDetector, *args: Any) -> Any:
        may.wait(20)
        return encode(self, *args)

    monkeypatch.setattr(FakeDetector, "encode_text", wait)
    yield may
    may.set()


def begin(driver: WindowDriver, text: str) -> None:
    """Ask, and do not wait."""
    driver.key(K.Key_F, CTRL, on=driver.canvas)
    QTest.keyClick(driver.window.prompts.edit, K.Key_A, CTRL)
    QTest.keyClicks(driver.window.prompts.edit, text)
    QTest.keyClick(driver.window.prompts.edit, K.Key_Return)


def told(driver: WindowDriver) -> str:
    return driver.window.status_bar.message.text()


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (K.Key_Space, Qt.KeyboardModifier.NoModifier),
        (K.Key_X, Qt.KeyboardModifier.NoModifier),
        (K.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (K.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
        (K.Key_Return, CTRL),
    ],
)
def test_a_key_before_the_answer_does_nothing_and_says_why(
    opened: WindowDriver, answer: threading.Event, key: K, modifiers: Qt.KeyboardModifier
) -> None:
    answer.clear()
    begin(opened, "red, blue")
    strip = opened.window.status_bar
    opened.wait(strip.text.isVisible)  # soon: what is answered at once is not worth a word
    assert strip.text.text().startswith("Finding on 1.png")
    assert opened.window.right.proposals.empty.text() == "Looking. What is found shows here."
    opened.key(key, modifiers)
    assert told(opened) == ON_ITS_WAY
    assert opened.canvas.hasFocus()
    answer.set()
    opened.settle()
    assert len(opened.proposed) == 3
    assert not opened.accepted
    assert not opened.rejected
    assert "to review" in told(opened)


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_X])
def test_a_key_that_waited_while_the_answer_was_taken_in_is_not_for_what_it_brought(
    opened: WindowDriver, key: K
) -> None:
    window = opened.window
    window.inference.answered.connect(lambda _answer: opened.key(key))  # before anything is painted
    opened.ask("red, blue")
    assert told(opened) == JUST_NOW
    assert len(opened.proposed) == 3
    opened.key(key)
    assert len(opened.proposed) == 2


def test_all_that_is_shown_can_be_accepted_while_another_question_runs(
    opened: WindowDriver, answer: threading.Event
) -> None:
    opened.ask("red")
    opened.key(K.Key_Escape, on=opened.canvas)
    shown = {a.id for a in opened.window.review.shown}
    answer.clear()
    begin(opened, "blue")
    assert not opened.window.review.selection
    opened.key(K.Key_Return, CTRL)
    assert {a.id for a in opened.accepted} == shown
    opened.window.inference.answered.connect(lambda _answer: opened.key(K.Key_Return, CTRL))  # before it is painted
    answer.set()
    opened.settle()
    assert {a.id for a in opened.accepted} == shown
    assert told(opened) == JUST_NOW


def test_a_proposal_in_hand_is_judged_until_the_answer_takes_it_away(
    opened: WindowDriver, answer: threading.Event
) -> None:
    opened.ask("red, blue")
    first, second = opened.window.review.shown[:2]
    answer.clear()
    begin(opened, "red: red thing, blue: blue thing")
    opened.key(K.Key_Space)  # for the one on screen
    assert [a.id for a in opened.accepted] == [first.id]
    assert opened.window.review.selection == (second.id,)
    opened.window.inference.answered.connect(lambda _answer: opened.key(K.Key_X))  # for the second, which is gone
    answer.set()
    opened.settle()
    assert [a.id for a in opened.accepted] == [first.id]
    assert not opened.rejected
    assert len(opened.proposed) == 2
    assert second.id not in {a.id for a in opened.proposed}
    assert told(opened) == JUST_NOW


def test_a_label_taken_in_hand_while_waiting_stays_there(opened: WindowDriver, answer: threading.Event) -> None:
    opened.key(K.Key_B, on=opened.canvas)
    opened.drag((250, 20), (300, 60))
    opened.key(K.Key_V)
    [label] = opened.accepted
    opened.key(K.Key_Escape)
    answer.clear()
    begin(opened, "red, blue")
    opened.on_canvas.click((251, 40))
    assert opened.window.review.selection == (label.id,)
    answer.set()
    opened.settle()
    assert len(opened.proposed) == 3
    assert opened.window.review.selection == (label.id,)
    opened.key(K.Key_Delete)
    assert not opened.accepted
    opened.key(K.Key_Z, CTRL)
    opened.on_canvas.click((251, 40))
    opened.ask("red")  # in hand before the question: the answer leads on
    assert [a.id for a in opened.window.review.selected_proposals()] == [opened.window.review.shown[0].id]


@pytest.fixture
def pixels(driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The window on ``photos``; those of the second image can be read when this is set."""
    may, load = threading.Event(), image_loader.load_image

    def wait(path: Path) -> object:
        if path.name == "2.png":
            may.wait(20)
        return load(path)

    monkeypatch.setattr(image_loader, "load_image", wait)
    driver.open(photos)
    yield may
    may.set()


def test_an_answer_before_the_pixels_waits_for_them(driver: WindowDriver, pixels: threading.Event) -> None:
    opened, window = driver, driver.window
    opened.key(K.Key_D, on=opened.canvas)
    begin(opened, "red")
    opened.wait(lambda: window.inference.shown() is None and bool(window.review.shown))
    [found] = window.review.shown
    assert window.review.selection == (found.id,)
    for key, modifiers in ((K.Key_Space, Qt.KeyboardModifier.NoModifier), (K.Key_Return, CTRL)):
        opened.key(key, modifiers)
        assert told(opened) == STILL_READ
    opened.key(K.Key_1)
    assert not opened.accepted
    pixels.set()
    opened.settle()
    assert window.review.selection == (found.id,)  # drawing the image did not take it away
    opened.key(K.Key_Space)
    assert [a.id for a in opened.accepted] == [found.id]


def test_lists_that_are_built_again_swallow_no_key(opened: WindowDriver) -> None:
    window = opened.window
    opened.ask("red, blue")
    for rebuild in (
        lambda: window.session.categories_changed.emit(),
        lambda: window.session.images_added.emit([]),
        lambda: window.presenter.say_again(),
    ):
        before = len(opened.proposed)
        rebuild()
        assert opened.canvas.hasFocus()
        opened.key(K.Key_Space)
        assert len(opened.proposed) == before - 1


def test_nothing_is_said_where_nobody_waits(opened: WindowDriver) -> None:
    window = opened.window
    opened.key(K.Key_Space, on=opened.canvas)
    assert told(opened) == ""
    assert window.guard.blocked_reason() == ""
    assert "Type what to find" in window.right.proposals.empty.text()
