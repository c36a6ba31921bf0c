"""What is chosen about the view in the whole window, and that it is there the next time."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_driver import CTRL, SHIFT, WindowDriver, make_driver

from swin_annotator.ui.actions.chip_mode import ChipMode

K = Qt.Key


def test_what_is_chosen_about_the_view_is_there_the_next_time(qtbot: QtBot, tmp_path: Path, photos: Path) -> None:
    first = make_driver(qtbot, tmp_path)
    first.open(photos)
    window = first.window
    first.key(K.Key_H, SHIFT, on=window.canvas)
    assert window.canvas.labels.mode is ChipMode.SCORE
    assert window.actions_["chipsScore"].isChecked()
    window.actions_["wheelZooms"].trigger()
    window.actions_["keepView"].trigger()
    first.key(K.Key_B, CTRL, on=window.canvas)
    panel = window.editing.view_options.panel
    panel.fill.setFocus()
    first.key(K.Key_Home, on=panel.fill)
    first.key(K.Key_PageDown, on=panel.line)
    assert (window.canvas.layer.ink.fill, window.canvas.layer.ink.line) == (0.0, 0.9)
    window.close()
    canvas = make_driver(qtbot, tmp_path).window.canvas
    assert canvas.labels.mode is ChipMode.SCORE
    assert canvas.wheel_zooms
    assert canvas.keeps_view
    assert (canvas.layer.ink.fill, canvas.layer.ink.line) == (0.0, 0.9)


def test_as_it_is_shows_objects_as_strong_as_at_first(opened: WindowDriver) -> None:
    view_options = opened.window.editing.view_options
    view_options.panel.fill.setValue(70)
    opened.key(K.Key_B, CTRL | SHIFT, on=opened.canvas)
    assert opened.canvas.layer.ink.fill == 0.18
