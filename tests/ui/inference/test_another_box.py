"""A key gives the selected object the model's next box; it goes round, each is one step, and Space accepts it."""

import time
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from window_driver import CTRL, WindowDriver

from swin_annotator.core.types import State
from swin_annotator.engine import other_boxes
from swin_annotator.engine.jobs import Progress, Work

K = Qt.Key
FIRST = (20, 20, 60, 60)


def test_the_key_goes_round_the_boxes_of_a_proposal(opened: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.ask("red")
    one = next(a for a in opened.proposed if a.bbox_xywh == FIRST)
    opened.window.review.select((one.id,))
    opened.key(K.Key_Q, on=opened.canvas)
    opened.wait(lambda: opened.held()[0].bbox_xywh != FIRST)
    (changed,) = [a for a in opened.proposed if a.id == one.id]
    assert changed.bbox_xywh == pytest.approx((23.6, 23.6, 56.4, 56.4), abs=0.01)
    assert opened.window.status_bar.message.text() == "Box 2 of 2."
    assert opened.window.review.selection == (one.id,)
    monkeypatch.setattr(other_boxes, "others_for", None)  # nobody is asked again
    opened.key(K.Key_Q, on=opened.canvas)
    assert [a.bbox_xywh for a in opened.proposed if a.id == one.id] == [FIRST]
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert opened.window.session.undo_names()[0] == "Take another box"
    opened.window.review.select((one.id,))
    opened.key(K.Key_Space, on=opened.canvas)
    (label,) = opened.held(State.ACCEPTED)
    assert label.bbox_xywh == changed.bbox_xywh


def test_a_box_by_hand_is_mended_too_and_what_is_no_box_is_left(opened: WindowDriver) -> None:
    opened.window.prompts.edit.setPlainText("")
    opened.key(K.Key_B, on=opened.canvas)
    opened.drag((22, 18), (88, 84))
    opened.key(K.Key_V, on=opened.canvas)
    (label,) = opened.accepted
    opened.window.review.select((label.id,))
    opened.key(K.Key_Q, on=opened.canvas)
    opened.wait(lambda: opened.accepted[0].bbox_xywh != label.bbox_xywh)
    assert opened.accepted[0].bbox_xywh == FIRST
    opened.key(K.Key_Q, on=opened.canvas)
    opened.window.review.select(())
    opened.window.editing.other_boxes.next()
    assert "Select one box that" in opened.window.status_bar.message.text()


def test_an_answer_that_comes_late_changes_no_box_that_was_judged(
    opened: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go, found = Event(), other_boxes.others_for

    def late(*asked: Any) -> Work:
        while not may_go.is_set():
            time.sleep(0.01)
            yield Progress(0, 0)
        return (yield from found(*asked))

    monkeypatch.setattr(other_boxes, "others_for", late)
    opened.ask("red")
    one = next(a for a in opened.proposed if a.bbox_xywh == FIRST)
    opened.window.review.select((one.id,))
    opened.key(K.Key_Q, on=opened.canvas)
    opened.key(K.Key_Space, on=opened.canvas)
    (label,) = opened.held(State.ACCEPTED)
    may_go.set()
    opened.wait(lambda: not opened.window.inference.pending)
    assert opened.held(State.ACCEPTED) == [label]
