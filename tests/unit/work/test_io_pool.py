"""IoPool: newest first, droppable, errors told, nothing left running."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from swin_annotator.errors import ImageUnreadable
from swin_annotator.work import io_pool
from swin_annotator.work.io_pool import IoPool, IoResult, ThumbnailPool


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[IoResult] = []
        self.threads: set[int] = set()

    @Slot(object)
    def take(self, result: IoResult) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    @property
    def keys(self) -> list[object]:
        return [result.key for result in self.results]


class Gate:
    """A job that holds its thread until it is opened."""

    def __init__(self) -> None:
        self.entered, self.opened = threading.Event(), threading.Event()

    def __call__(self) -> str:
        self.entered.set()
        assert self.opened.wait(10)
        return "gate"


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def pool(qtbot: QtBot, listener: Listener) -> Iterator[IoPool]:
    pool = IoPool(threads=1)
    pool.answered.connect(listener.take)
    yield pool
    pool.stop()


def test_the_newest_request_is_served_first(qtbot: QtBot, pool: IoPool, listener: Listener) -> None:
    gate = Gate()
    pool.request("gate", gate)
    assert gate.entered.wait(10)
    for key in (1, 2, 3):
        pool.request(key, lambda: "done")
    pool.request(1, lambda: "asked again")
    assert pool.waiting() == (2, 3, 1)
    gate.opened.set()
    qtbot.waitUntil(lambda: len(listener.results) == 4)
    assert listener.keys == ["gate", 1, 3, 2]
    assert listener.results[1].result == "asked again"
    assert listener.threads == {threading.get_ident()}


def test_what_scrolled_away_is_not_read(qtbot: QtBot, pool: IoPool, listener: Listener) -> None:
    gate = Gate()
    pool.request("gate", gate)
    assert gate.entered.wait(10)
    for key in range(6):
        pool.request(key, lambda: None)
    pool.keep_only({3, 4, 99})
    assert pool.cancel(4)
    assert not pool.cancel(4)
    gate.opened.set()
    qtbot.waitUntil(lambda: len(listener.results) == 2)
    assert listener.keys == ["gate", 3]


def test_an_error_is_an_answer(qtbot: QtBot, pool: IoPool, listener: Listener) -> None:
    def fail() -> None:
        raise OSError("gone")

    pool.request(1, fail)
    pool.request(2, lambda: "fine")
    qtbot.waitUntil(lambda: len(listener.results) == 2)
    by_key = {result.key: result for result in listener.results}
    assert isinstance(by_key[1].error, OSError)
    assert by_key[2].result == "fine"


def test_many_requests_are_all_answered(qtbot: QtBot, listener: Listener) -> None:
    pool = IoPool(threads=4)
    pool.answered.connect(listener.take)
    for key in range(2000):
        pool.request(key, lambda key=key: key)
    qtbot.waitUntil(lambda: len(listener.results) == 2000, timeout=20000)
    assert sorted(listener.keys) == list(range(2000))
    pool.stop()


def test_stop_drops_what_waits_and_takes_nothing_more(qtbot: QtBot, pool: IoPool, listener: Listener) -> None:
    gate = Gate()
    pool.request("gate", gate)
    assert gate.entered.wait(10)
    pool.request("never", lambda: None)
    gate.opened.set()
    pool.stop()
    pool.request("late", lambda: None)
    assert pool.waiting() == ()
    qtbot.waitUntil(lambda: "gate" in listener.keys)
    assert "late" not in listener.keys


def test_thumbnails_by_image_id(qtbot: QtBot, listener: Listener, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "wide.png"), np.full((100, 400, 3), 200, np.uint8))
    (tmp_path / "broken.png").write_bytes(b"no image")
    pool = ThumbnailPool(64)
    pool.answered.connect(listener.take)
    pool.thumbnail(1, tmp_path / "wide.png")
    pool.thumbnail(2, tmp_path / "broken.png")
    qtbot.waitUntil(lambda: len(listener.results) == 2)
    pool.stop()
    by_key = {result.key: result for result in listener.results}
    thumbnail = by_key[1].result
    assert isinstance(thumbnail, np.ndarray)
    assert thumbnail.shape == (16, 64, 3)
    assert isinstance(by_key[2].error, ImageUnreadable)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere threads have no niceness of their own")
def test_thumbnails_step_back_behind_the_window(qtbot: QtBot, listener: Listener) -> None:
    def niceness() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    for pool in (IoPool(threads=1), ThumbnailPool(64)):
        pool.answered.connect(listener.take)
        pool.request("niceness", niceness)
        qtbot.waitUntil(lambda: len(listener.results) > 0)
        pool.stop()
        step_back = io_pool.THUMBNAIL_NICE if isinstance(pool, ThumbnailPool) else 0
        assert listener.results.pop().result == min(19, niceness() + step_back)


def test_a_disk_that_does_not_answer_holds_up_nobody_else(
    qtbot: QtBot, pool: IoPool, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(io_pool, "RELIEF_MS", 20)
    pool.relief.setInterval(20)
    stalled = Gate()
    pool.request("stalled", stalled)
    assert stalled.entered.wait(10)
    pool.request("other", lambda: "read")
    qtbot.waitUntil(lambda: listener.keys == ["other"])
    stalled.opened.set()
    qtbot.waitUntil(lambda: len(listener.results) == 2)


def test_stop_does_not_wait_for_ever(listener: Listener) -> None:
    pool = IoPool()
    pool.answered.connect(listener.take)
    stalled = Gate()
    pool.request("stalled", stalled)
    assert stalled.entered.wait(10)
    [thread] = pool.running
    pool.stop(0.01)
    stalled.opened.set()
    thread.join(10)
    assert not thread.is_alive()
    assert listener.results == []


def test_an_answer_that_comes_after_the_end_finds_the_pool(qapp: object) -> None:
    parent, go = QObject(), threading.Event()
    pool = IoPool(parent)
    pool.request("slow", go.wait)
    pool.stop(0.0)
    shiboken6.delete(parent)
    assert shiboken6.isValid(pool)  # its thread may be about to tell
    go.set()


def test_pools_that_are_dismissed_together_are_waited_for_once(
    listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    pools, gates, waited = [IoPool(), IoPool()], [Gate(), Gate()], list[float]()
    threads = []
    for pool, gate in zip(pools, gates, strict=True):
        pool.request("stalled", gate)
        assert gate.entered.wait(10)
        threads += pool.running
        pool.dismiss()
    now = time.monotonic()
    monkeypatch.setattr(io_pool.time, "monotonic", lambda: now + sum(waited))
    monkeypatch.setattr(threading.Thread, "join", lambda _thread, limit: waited.append(limit))
    for pool in pools:
        pool.stop(2.0)
    assert sum(waited) == pytest.approx(2.0, abs=0.5)
    monkeypatch.undo()
    for gate, thread in zip(gates, threads, strict=True):
        gate.opened.set()
        thread.join(10)


def test_what_is_being_read_is_not_read_twice(qtbot: QtBot, pool: IoPool, listener: Listener) -> None:
    gate = Gate()
    pool.request("image", gate)
    assert gate.entered.wait(10)
    pool.request("image", lambda: "again")
    gate.opened.set()
    qtbot.waitUntil(lambda: len(listener.results) == 1)
    assert listener.results[0].result == "gate"
    assert pool.waiting() == ()
