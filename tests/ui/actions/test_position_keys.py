"""Keys work by their place where the layout has no Latin letter, or no digit, there."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from window_driver import CTRL, NONE, SHIFT, WindowDriver

from swin_annotator.ui.actions.position_keys import is_latin

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts keys as X does")
CODES = dict(zip("1234567890", range(10, 20), strict=True)) | dict(zip("QWERTYUIOP[]", range(24, 36), strict=True))
CODES |= dict(zip("ASDFGHJKL", range(38, 47), strict=True)) | dict(zip("ZXCVBNM,.", range(52, 61), strict=True))


def press(driver: WindowDriver, place: str, typed: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key of the platform at the American layout's ``place`` that types another sign."""
    event = QKeyEvent(QEvent.Type.KeyPress, ord(typed.upper()), modifiers, CODES[place], 0, 0, typed)
    QApplication.sendEvent(driver.window.windowHandle(), event)


def test_letters_of_other_scripts_take_tools(opened: WindowDriver) -> None:
    for typed in "иβנلბ":
        opened.canvas.setFocus()
        press(opened, "B", typed)
        assert opened.canvas.tool == "box", typed
        opened.key(Qt.Key.Key_V)
        assert opened.canvas.tool == "select"


def test_with_ctrl_and_signs(opened: WindowDriver) -> None:
    opened.canvas.setFocus()
    press(opened, "B", "и")
    opened.drag((40, 40), (90, 90))
    press(opened, "Z", "я", CTRL)
    assert opened.accepted == []
    press(opened, "Z", "я", CTRL | SHIFT)
    assert len(opened.accepted) == 1
    threshold = opened.window.review.threshold
    press(opened, "]", "ъ")
    assert opened.window.review.threshold > threshold
    press(opened, "M", "ь")
    size = opened.canvas.brush_size
    opened.on_canvas.move((50, 50))
    press(opened, ".", "ю")
    assert opened.canvas.brush_size > size


def test_a_key_that_a_tool_takes_for_itself_stays_its_own(opened: WindowDriver) -> None:
    opened.window.editor.add_category("a")
    opened.canvas.setFocus()
    press(opened, "P", "з")
    for place in ((40, 40), (90, 40), (90, 90)):
        opened.on_canvas.click(place)
    press(opened, "Z", "я", CTRL)  # the last point, not the last step
    assert [c.name for c in opened.window.session.categories()] == ["a"]
    assert opened.canvas.tool == "polygon"


def test_digits_of_a_french_keyboard_need_no_shift(opened: WindowDriver) -> None:
    def active() -> str:
        chosen = opened.window.editor.active()
        assert chosen is not None
        return chosen.name

    for name in ("a", "b"):
        opened.window.editor.add_category(name)
    for typed in "é&ěà":
        opened.key(Qt.Key.Key_2, on=opened.canvas)
        assert active() == "b"
        press(opened, "1", typed)
        assert active() == "a", typed


def test_other_latin_layouts_keep_their_letters(opened: WindowDriver) -> None:
    image = opened.window.session.image
    for place, typed in (("Q", "a"), ("W", ","), ("Q", "'"), ("A", "q"), ("Z", "y")):
        opened.canvas.setFocus()
        press(opened, place, typed)
        assert (opened.canvas.tool, opened.window.session.image) == ("select", image), typed


def test_in_a_text_field_letters_are_typed_and_ctrl_still_commands(opened: WindowDriver) -> None:
    edit = opened.window.prompts.edit
    edit.setFocus()
    press(opened, "B", "и")
    assert opened.canvas.tool == "select"
    assert edit.toPlainText() == "и"
    press(opened, "A", "ф", CTRL)
    assert edit.textCursor().selectedText() == "и"


def test_which_letters_are_latin() -> None:
    assert all(map(is_latin, "aZéßøł"))
    assert not any(map(is_latin, "яβש1,'ㅏ"))
