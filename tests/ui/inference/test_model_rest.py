"""Models leave memory when nobody asks them, and come back with the next question."""

import gc
import weakref

import pytest
from window_driver import WindowDriver

from swin_annotator.engine.jobs import Priority, Progress, Work
from swin_annotator.models.fake import FakeDetector
from swin_annotator.ui.inference.model_rest import ModelRest


def rest_of(driver: WindowDriver) -> ModelRest:
    found = driver.window.findChild(ModelRest)
    assert found is not None
    return found


def test_models_nobody_asks_leave_memory_and_come_back(opened: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWIN_ANNOTATOR_DEVICE", "cpu")
    monkeypatch.setattr(FakeDetector, "dtype", "float32")
    rest, pool, strip = rest_of(opened), opened.window.inference.pool, opened.window.status_bar
    opened.ask("red")
    opened.settle()
    opened.wait(lambda: strip.device.text() != "")
    assert rest.timer.isActive()
    assert rest.timer.remainingTime() > 14 * 60_000
    opened.wait(lambda: not opened.window.thread_.pending())
    held = weakref.ref(pool.detector("fake"))
    rest.timer.timeout.emit()
    opened.wait(lambda: not pool.holds("fake"))
    opened.wait(lambda: strip.device.text() == "")
    assert "left memory after 15 minutes" in strip.message.text()
    gc.collect()
    assert held() is None
    opened.ask("blue")
    assert pool.holds("fake")
    assert len(opened.proposed) == 3


def test_models_do_not_leave_while_there_is_work(opened: WindowDriver) -> None:
    rest, pool, thread = rest_of(opened), opened.window.inference.pool, opened.window.thread_
    opened.ask("red")
    opened.settle()

    def work() -> Work:
        yield Progress(1, 2)
        return None

    ticket = thread.submit("a run that waits", work, Priority.BATCH)
    thread.pause(ticket, True)
    rest.timer.timeout.emit()
    assert rest.timer.isActive()
    assert pool.holds("fake")
    thread.cancel(ticket)


def test_models_stay_where_the_user_wants_so(opened: WindowDriver) -> None:
    rest = rest_of(opened)
    never = ModelRest(opened.window.thread_, opened.window.inference.pool, 0, opened.window)
    opened.ask("red")
    opened.settle()
    assert rest.timer.isActive()
    assert not never.timer.isActive()


def test_a_time_longer_than_any_timer_counts_is_as_good_as_never(opened: WindowDriver) -> None:
    rest = ModelRest(opened.window.thread_, opened.window.inference.pool, 10**9, opened.window)
    opened.ask("red")
    opened.settle()
    assert rest.timer.isActive()
    assert rest.timer.interval() > 20 * 24 * 3_600_000
