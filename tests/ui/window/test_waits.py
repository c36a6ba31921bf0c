"""The order in which an answer comes to the screen: its boxes first; lists, notices and learning follow."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from window_driver import CTRL, WindowDriver

from swin_annotator.models.fake import FakeDetector
from swin_annotator.ui.panels.prompts import PromptsPanel
from swin_annotator.ui.widgets.row_list import RowList
from swin_annotator.ui.window.question_notices import QuestionNotices

K = Qt.Key


class Paints(QObject):
    """Notes what stood in lists and notices each time that the canvas was painted."""

    def __init__(self, driver: WindowDriver) -> None:
        super().__init__()
        self._window = driver.window
        self.seen: list[tuple[int, int, str]] = []
        """Boxes on the canvas, rows in the list of proposals, notice."""
        self.chips: list[int] = []
        """Chips on the canvas, each time."""
        self.resizes = 0
        self.area = 0
        """Dots of the largest part that was painted."""
        driver.canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self._window
        if isinstance(event, QPaintEvent):
            size = event.rect().size()
            self.area = max(self.area, size.width() * size.height())
            rows = len(window.right.proposals.list.rows.rows())
            self.chips.append(len(window.canvas.labels.chips()))
            self.seen.append((len(window.canvas.layer.items()), rows, window.banner.text))
        self.resizes += event.type() is QEvent.Type.Resize
        return False


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """While it is clear, no word is answered."""
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
    edit: PromptsPanel = driver.window.prompts
    driver.key(K.Key_F, CTRL, on=driver.canvas)
    QTest.keyClick(edit.edit, K.Key_A, CTRL)
    QTest.keyClicks(edit.edit, text)
    QTest.keyClick(edit.edit, K.Key_Return)


def be_patient(driver: WindowDriver) -> None:
    """Count every answer as quick, however busy the machine."""
    notices = driver.window.findChild(QuestionNotices)
    assert isinstance(notices, QuestionNotices)
    notices.patience.setInterval(60_000)


def test_boxes_are_painted_before_they_are_listed(opened: WindowDriver) -> None:
    paints = Paints(opened)
    opened.ask("red")
    first = next(seen for seen in paints.seen if seen[0])
    assert first[:2] == (2, 0)
    listed = opened.find("proposalList")
    assert isinstance(listed, RowList)
    assert len(listed.rows.rows()) == 2
    assert listed.selected_ids() == opened.window.review.selection != ()


def test_advice_on_a_word_comes_behind_its_boxes(opened: WindowDriver) -> None:
    be_patient(opened)
    paints = Paints(opened)
    opened.ask("red, gizmo")
    opened.wait(lambda: "gizmo" in opened.window.banner.text)
    first = next(seen for seen in paints.seen if seen[0])
    assert first == (2, 0, "")


def test_a_notice_stays_in_place_while_the_next_question_is_answered(opened: WindowDriver) -> None:
    be_patient(opened)
    opened.ask("red, gizmo")
    opened.wait(lambda: "gizmo" in opened.window.banner.text)
    paints = Paints(opened)
    opened.ask("blue, gizmo")
    opened.wait(lambda: opened.window.banner.number == 2)
    assert "gizmo" in opened.window.banner.text
    assert paints.resizes == 0
    opened.ask("blue")
    opened.wait(lambda: not opened.window.banner.text)


def test_advice_does_not_wait_for_a_slow_answer(opened: WindowDriver, answer: threading.Event) -> None:
    answer.clear()
    begin(opened, "red, gizmo")
    opened.wait(lambda: "gizmo" in opened.window.banner.text)
    assert not opened.proposed


def test_a_notice_of_the_last_question_goes_while_the_next_takes_its_time(
    opened: WindowDriver, answer: threading.Event
) -> None:
    opened.ask("gizmo")
    opened.wait(lambda: "gizmo" in opened.window.banner.text)
    answer.clear()
    begin(opened, "red")
    opened.wait(lambda: not opened.window.banner.text)
    assert not opened.proposed


def test_a_quick_answer_has_no_progress_line(opened: WindowDriver) -> None:
    shown: list[bool] = []
    strip = opened.window.status_bar
    opened.window.inference.running_changed.connect(lambda _job: shown.append(strip.text.isVisible()))
    strip.patience.setInterval(60_000)
    opened.ask("red")
    assert shown
    assert not any(shown)


def test_the_focus_ring_has_no_photo_painted(opened: WindowDriver) -> None:
    opened.window.prompts.edit.setFocus()
    opened.qtbot.wait(50)
    paints = Paints(opened)
    opened.canvas.setFocus()
    opened.qtbot.wait(50)
    opened.window.prompts.edit.setFocus()
    opened.qtbot.wait(50)
    assert not paints.seen


def test_an_answer_that_is_there_already_has_not_all_painted_again(opened: WindowDriver) -> None:
    be_patient(opened)
    opened.ask("red")
    opened.wait(lambda: not opened.window.status_bar.patience.isActive())
    opened.window.status_bar.patience.setInterval(60_000)  # the line of progress takes a strip of the photo
    opened.wait(lambda: len(opened.canvas.labels.chips()) == 2)  # they come after the boxes
    paints = Paints(opened)
    opened.ask("red")
    assert paints.seen
    view = opened.canvas.viewport()
    assert paints.area < view.width() * view.height() / 8


def test_an_answer_changes_no_action_and_changes_it_back(opened: WindowDriver) -> None:
    opened.ask("red")
    changes: list[bool] = []
    opened.window.actions_["accept"].enabledChanged.connect(changes.append)
    opened.ask("red: blue")
    assert len(opened.window.review.shown) == 1
    assert opened.window.actions_["accept"].isEnabled()
    assert not changes
    opened.ask("red: gizmo")
    assert changes == [False]


def test_chips_follow_their_boxes(opened: WindowDriver) -> None:
    labels = opened.canvas.labels
    paints = Paints(opened)
    opened.ask("red")
    first = next(i for i, seen in enumerate(paints.seen) if seen[0])
    assert paints.chips[first] <= 1  # that of the selected one
    opened.wait(lambda: len(labels.chips()) == 2)


def test_a_question_is_on_its_way_before_it_is_remembered(
    opened: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    remember, propose = opened.window.session.remember, opened.window.inference.propose
    monkeypatch.setattr(opened.window.session, "remember", lambda key, value: (order.append(key), remember(key, value)))
    monkeypatch.setattr(
        opened.window.inference, "propose", lambda request, also=(): (order.append("asked"), propose(request, also))
    )
    opened.ask("red")
    assert order[:3] == ["asked", "prompt", "prompts"]
    opened.canvas.setFocus()
    opened.key(K.Key_E)
    opened.show_example((20, 20), (80, 80), name="red")
    assert opened.window.session.setting("prompts", list[str]()) == ["red"]


def test_what_an_answer_brought_can_be_judged_before_it_is_listed(opened: WindowDriver) -> None:
    window, open_to = opened.window, []
    window.inference.answered.connect(lambda _answer: open_to.append(window.actions_["acceptAll"].isEnabled()))
    opened.ask("red, blue")
    assert open_to == [True]
