"""Every action of the table does something, and what it does is called with nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot
from window_driver import WindowDriver

from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.actions.table import TABLE


@pytest.fixture
def actions(qtbot: QtBot, tmp_path: Path) -> Iterator[Actions]:
    window = QMainWindow()
    qtbot.addWidget(window)
    yield Actions(window, QSettings(str(tmp_path / "keys.ini"), QSettings.Format.IniFormat))
    window.close()


def test_each_action_does_what_is_bound_to_its_id(actions: Actions) -> None:
    done: list[str] = []
    actions.bind({spec.id: partial(done.append, spec.id) for spec in TABLE})
    actions.enable({spec.when for spec in TABLE})
    for spec in TABLE:
        actions[spec.id].trigger()
    assert done == [spec.id for spec in TABLE]


@pytest.mark.parametrize("change", ["less", "more"])
def test_an_action_without_a_deed_and_a_deed_without_an_action_are_refused(actions: Actions, change: str) -> None:
    slots = {spec.id: lambda: None for spec in TABLE}
    if change == "less":
        del slots["undo"]
    else:
        slots["undone"] = lambda: None
    with pytest.raises(KeyError, match="'Not bound, or not in the table: und"):
        actions.bind(slots)


def test_actions_that_need_no_folder_run_in_an_empty_window(driver: WindowDriver) -> None:
    """The others are reached by their keys in the tests of what they do.

    A theme or a language would outlive the window.
    """
    opens = {"openFolder", "sample", "quit", "guide"}
    for spec in TABLE:
        if not spec.when and not spec.family and spec.id not in opens:
            driver.window.actions_[spec.id].trigger()
    assert driver.window.dialogs.models is not None
    driver.window.dialogs.say_again()
