"""Names under the pictures of a contact sheet: whole on two lines, and told apart where they are too long for that."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from window_driver import WindowDriver

from swin_annotator.ui.gallery.crop_grid import CropGrid, two_lines
from swin_annotator.ui.gallery.crop_model import SIDE

FIRST, SECOND = SIDE - 13, SIDE - 13 - 32
"""Pixels of a cell's lines, the second beside a score."""


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    font = QFont(qapp.font())
    font.setPixelSize(11)
    return QFontMetrics(font)


@pytest.mark.parametrize("name", ["die", "red blood cell", "construction vehicle", "microcontroller board"])
def test_names_of_two_words_are_whole(metrics: QFontMetrics, name: str) -> None:
    first, second = two_lines(name, metrics, FIRST, SECOND)
    assert f"{first} {second}".strip() == name
    assert metrics.horizontalAdvance(first) <= FIRST
    assert metrics.horizontalAdvance(second) <= SECOND


def test_one_long_word_is_broken_where_it_must_be(metrics: QFontMetrics) -> None:
    first, second = two_lines("Geschwindigkeitsmesser", metrics, FIRST, FIRST)
    assert first + second == "Geschwindigkeitsmesser"


def test_what_begins_alike_differs_at_its_end(metrics: QFontMetrics) -> None:
    names = [f"traffic light for people who walk, {colour}" for colour in ("red", "green")]
    shown = [two_lines(name, metrics, FIRST, SECOND) for name in names]
    assert shown[0] != shown[1]
    assert all("…" in second and metrics.horizontalAdvance(second) <= SECOND for _, second in shown)
    assert shown[0][1].endswith("red")


def test_a_line_without_room_is_still_a_line(metrics: QFontMetrics) -> None:
    first, second = two_lines("microcontroller", metrics, 1, 0)
    assert first == "m"
    assert len(second) <= 1


def test_the_tool_tip_has_the_whole_name(opened: WindowDriver) -> None:
    opened.ask("red")
    session = opened.window.session
    opened.window.category_editor.rename(session.categories()[0].id, "photovoltaic panel array on a roof")
    opened.window.actions_["contactSheet"].trigger()
    sheet = opened.window.gallery.contact
    assert sheet is not None
    grid: CropGrid = sheet.grid
    tip = grid.crops.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("photovoltaic panel array on a roof, ")
