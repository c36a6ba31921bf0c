"""A folder run in the window: only where nobody labelled, in tiles, paused and gone on with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from window_driver import WindowDriver

from swin_annotator.core.types import Image
from swin_annotator.engine import tiles
from swin_annotator.engine.prelabel import Recipe


def test_what_is_chosen_goes_into_the_run_and_stays_with_the_project(
    opened: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened.window
    opened.ask("red")
    opened.key(Qt.Key.Key_Y, on=opened.canvas)
    opened.wait(lambda: len(opened.accepted) == 1)
    runs: list[tuple[list[Image], Recipe]] = []
    monkeypatch.setattr(window.inference, "run_folder", lambda images, _folder, recipe: runs.append((images, recipe)))
    window.actions_["proposeFolder"].trigger()
    window.actions_["tiles"].trigger()
    window.actions_["onlyUnlabelled"].trigger()
    window.actions_["proposeFolder"].trigger()
    assert [(len(images), recipe.tile) for images, recipe in runs] == [(3, 0), (2, tiles.HALF)]
    assert window.actions_["tiles"].isChecked()
    assert window.prompter.request_for(window.session.images()[0], (), ()).tile == tiles.HALF
    folder = window.session.folder
    assert folder is not None
    window.folders.close()
    opened.open(folder)
    assert window.actions_["onlyUnlabelled"].isChecked()
    window.actions_["tiles"].trigger()
    assert not window.actions_["tiles"].isChecked()


def test_nothing_to_pause_is_said(opened: WindowDriver) -> None:
    opened.window.inference.toggle_pause()
    opened.wait(lambda: "Nothing runs" in opened.window.status_bar.message.text())
