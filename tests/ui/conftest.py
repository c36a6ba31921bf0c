"""Fixtures of the window's tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_driver import WindowDriver, make_driver, paint


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it can't do when a popup opens; that is no fault of the window."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


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
