"""Actions are enabled by what holds, each as soon as it does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.actions.table import TABLE

FACTS = sorted({spec.when for spec in TABLE if spec.when})


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window: QWidget, tmp_path: Path) -> Actions:
    return Actions(window, QSettings(str(tmp_path / "keys.ini"), QSettings.Format.IniFormat))


def enabled(actions: Actions) -> set[str]:
    return {spec.id for spec in TABLE if actions[spec.id].isEnabled()}


def allowed(facts: set[str]) -> set[str]:
    return {spec.id for spec in TABLE if not spec.when or spec.when in facts}


def test_any_change_of_what_holds_is_followed(actions: Actions) -> None:
    assert enabled(actions) == allowed(set())
    for facts in (set(FACTS), {"project"}, {"project", "image"}, {"image", *FACTS[::2]}, set(FACTS[1::2]), set()):
        actions.enable(facts)
        assert enabled(actions) == allowed(facts)


def test_actions_whose_fact_is_as_it_was_are_not_told_again(actions: Actions) -> None:
    actions.enable({"project", "undo"})
    told: list[str] = []
    for spec in TABLE:
        actions[spec.id].changed.connect(lambda action_id=spec.id: told.append(action_id))
    actions.enable({"project"})
    assert told == [spec.id for spec in TABLE if spec.when == "undo"]
    actions.enable({"project"})
    assert told == [spec.id for spec in TABLE if spec.when == "undo"]
