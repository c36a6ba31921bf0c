"""Garbage is looked for in the thread of the window alone: what lies in a cycle ends there."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from swin_annotator import memory
from swin_annotator.work import collector
from swin_annotator.work.collector import Collector

CYCLES = 300
"""What ends at once counts no longer, so that these alone must set a search off."""


class Ended:
    """Notes in which thread it ended; lies in a cycle."""

    def __init__(self, ends: list[int]) -> None:
        self.me = self
        weakref.finalize(self, lambda: ends.append(threading.get_ident()))


@pytest.fixture
def running(qapp: object) -> Iterator[Collector]:
    """A collector; how garbage was looked for before comes back."""
    before, limits = gc.isenabled(), gc.get_threshold()
    gc.set_threshold(100, 2, 2)
    made = Collector()
    yield made
    made.stop()
    gc.set_threshold(*limits)
    (gc.enable if before else gc.disable)()


def make_many(ends: list[int]) -> None:
    """More objects than the interpreter lets pass without a search; those in cycles are as many by themselves."""
    for _ in range(CYCLES):
        Ended(ends)
    kept = [[] for _ in range(5000)]
    assert kept


def test_a_busy_thread_ends_nothing_that_the_window_has(running: Collector, qtbot: QtBot) -> None:
    ends: list[int] = []
    thread = threading.Thread(target=make_many, args=(ends,))
    thread.start()
    thread.join()
    assert not ends
    qtbot.waitUntil(lambda: len(ends) == CYCLES, timeout=60_000)
    assert set(ends) == {threading.get_ident()}


def test_nothing_is_looked_for_while_it_is_held(running: Collector) -> None:
    ends: list[int] = []
    collector.hold()
    try:
        make_many(ends)
        assert running.search() == 0
        assert not ends
    finally:
        collector.release()
    running.search()
    assert len(ends) == CYCLES


def test_old_garbage_goes_too_but_not_at_every_search(running: Collector) -> None:
    ends: list[int] = []
    old = Ended(ends)
    gc.collect()  # what lives through searches is looked at seldom
    del old
    for _ in range(12):
        make_many([])
        running.search()
    assert not ends
    running.full_at -= collector.FULL_S
    for _ in range(12):
        make_many([])
        running.search()
    assert len(ends) == 1


def test_the_interpreter_gets_it_back(running: Collector) -> None:
    assert not gc.isenabled()
    running.stop()
    assert gc.isenabled()


def test_a_search_through_everything_hands_memory_back(running: Collector, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[bool] = []
    monkeypatch.setattr(memory, "give_back", lambda: given.append(True))
    running.full_at = -collector.FULL_S
    for _ in range(20):
        make_many([])
        running.search()
    assert given
