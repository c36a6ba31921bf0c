"""The heat map lies over the photo, follows what is asked and which image is shown, and goes by the same key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from window_driver import SHIFT, WindowDriver

from swin_annotator.engine import heat_map
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.propose import ProposeRequest

K = Qt.Key


def colour_at(driver: WindowDriver, x: float, y: float) -> QColor:
    """What the canvas shows at an image pixel."""
    at = driver.canvas.mapFromScene(x, y)
    return QColor(driver.canvas.viewport().grab().toImage().pixel(at.x(), at.y()))


def test_it_comes_and_goes_by_one_key(opened: WindowDriver) -> None:
    opened.key(K.Key_F, on=opened.canvas)
    edit = opened.window.prompts.edit
    edit.setFocus()
    QTest.keyClicks(edit, "blue")
    before = colour_at(opened, 235, 170)
    opened.key(K.Key_W, SHIFT, on=opened.canvas)
    layer = opened.canvas.heat_layer
    opened.qtbot.waitUntil(lambda: layer.shows, timeout=120_000)  # the first to ask a model waits for its libraries
    opened.settle()
    assert opened.window.actions_["heatMap"].isChecked()
    over = colour_at(opened, 235, 170)
    assert over.red() > before.red() + 40  # the likely thing glows
    assert colour_at(opened, 50, 200).red() >= 240  # where nothing is, the photo stays as it is
    opened.window.session.open_image(opened.window.session.images()[1].id)
    assert not layer.shows
    opened.wait_for_image()
    opened.wait(lambda: layer.shows)
    opened.settle()
    opened.key(K.Key_W, SHIFT, on=opened.canvas)
    assert not layer.shows
    assert not opened.window.actions_["heatMap"].isChecked()


def test_without_a_question_there_is_no_map(opened: WindowDriver) -> None:
    opened.key(K.Key_W, SHIFT, on=opened.canvas)
    assert not opened.window.actions_["heatMap"].isChecked()
    assert opened.window.banner.isVisible()


def test_it_shows_what_was_learnt(opened: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[ProposeRequest] = []

    def note(request: ProposeRequest, *_: object) -> Work:
        asked.append(request)
        yield Progress(1, 1)

    monkeypatch.setattr(heat_map, "heat_of", note)
    opened.ask("red")
    opened.settle()
    opened.window.actions_["acceptAll"].trigger()
    opened.window.actions_["heatMap"].trigger()
    opened.wait(lambda: asked)
    recipe = opened.window.prompter.recipe()
    assert recipe is not None
    assert recipe.judged
    assert (asked[-1].judged, asked[-1].learned) == (recipe.judged, recipe.learned)
