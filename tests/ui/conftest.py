"""Fixtures of the window's tests."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_driver import WindowDriver, make_driver, paint

from swin_annotator.bench.watchdog import Stall, Watchdog
from swin_annotator.work.collector import Collector, is_held, release

_TESTS = itertools.count(1)
_STALLS = pytest.StashKey[list[tuple[Stall, Stall, str]]]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it can't do when a popup opens; that is no fault of the window."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def garbage(qapp: QApplication) -> Iterator[None]:
    """As in the program, no other thread looks for garbage: widgets in cycles end in the thread of the tests."""
    collector = Collector()
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if not qapp.topLevelWidgets():
        # As in the program, dressed when it is built: in a style sheet each nested part polishes all that it holds.
        qapp.setStyleSheet("")
    gc.collect(2 if next(_TESTS) % 20 == 0 else 1)
    collector.stop()
    held = is_held()
    while is_held():  # one test's fault is not the next one's
        release()
    assert not held, "something that ended still holds the search for garbage"


@pytest.fixture(autouse=True)
def watched(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Watchdog]:
    """The watchdog, at every test of the window; what it finds stands in the summary, and fails nothing."""
    with Watchdog(look_s=0.01) as dog:  # at its usual pace it took a fiftieth of a core
        dog.watch_calls()
        yield dog
    request.config.stash.setdefault(_STALLS, []).append((dog.worst, dog.heaviest, request.node.nodeid))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """The longest stall of the window in any test, and what caused it."""
    stalls = config.stash.get(_STALLS, [])
    if stalls:
        worst, _, where = max(stalls, key=lambda found: found[0].ms)
        terminalreporter.write_line(f"longest stall of the window: {worst}\n  {where}")
        _, heaviest, where = max(stalls, key=lambda found: found[1].own_ms)
        terminalreporter.write_line(f"longest time on the processor: {heaviest}\n  {where}")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Three drawn photos: red, red and blue; one red; nothing. The last lies in a sub-folder."""
    folder = tmp_path / "photos"
    three = [("red", (20, 20, 60, 60)), ("red", (120, 30, 40, 40)), ("blue", (200, 140, 70, 60))]
    paint(folder / "1.png", three)  # type: ignore[arg-type]
    paint(folder / "2.png", [("red", (100, 100, 50, 50))])
    paint(folder / "sub" / "3.png")
    return folder


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The window, without a folder."""
    home = tmp_path / "window"
    home.mkdir()
    made = make_driver(qtbot, home)
    yield made
    made.window.close()


@pytest.fixture
def opened(driver: WindowDriver, photos: Path) -> WindowDriver:
    """The window on ``photos``, the first image on screen."""
    driver.open(photos)
    return driver
