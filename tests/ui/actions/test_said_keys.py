"""Whatever names a key names the one that is set: sentences, tool tips, caps and the sheets."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from window_driver import CTRL, WindowDriver

from swin_annotator.ui.actions import shortcuts
from swin_annotator.ui.actions.shortcuts import bracketed, key_of, keys_of
from swin_annotator.ui.dialogs.shortcut_editor import KeysDialog
from swin_annotator.ui.i18n.translate import tr

K = Qt.Key
CHOSEN = {
    "undo": "Ctrl+7",
    "accept": "Ctrl+F11",
    "reject": "Ctrl+F12",
    "nextProposal": "Ctrl+J",
    "box": "Ctrl+8",
    "example": "Ctrl+9",
    "reviewMode": "F3",
    "nextImage": "F4",
    "export": "F5",
    "cancel": "F11",
    "lower": "Ctrl+F3",
    "raise": "Ctrl+F4",
    "lock": "Ctrl+F5",
    "occluded": "Ctrl+F7",
    "note": "Ctrl+F8",
    "comment": "Ctrl+F9",
    "plainLook": "Ctrl+F10",
    "category1": "Alt+1",
}
OLD = ("Ctrl+Z", "Space", "X", "Tab", "B", "E", "R", "D", "Ctrl+E", "Ctrl+.", "[", "]", "Ctrl+L", "Shift+O", "I")
NAMED = re.compile("|".join(rf"(?<![\w+⇧-]){re.escape(key)}(?![\w+-])" for key in OLD))
"""A key as a word of its own."""


@pytest.fixture(autouse=True)
def keys_of_the_table() -> Iterator[None]:
    yield
    shortcuts.use({})


def shown(window: QWidget) -> list[str]:
    """Every text of every widget of the window: on it, as tool tip, for screen readers, as a hint in a field."""
    said = []
    for widget in (window, *window.findChildren(QWidget)):
        getters = ("text", "toolTip", "placeholderText", "accessibleName", "accessibleDescription", "title")
        found = [getattr(widget, name, None) for name in getters]
        said += [text for text in (get() for get in found if callable(get)) if isinstance(text, str)]
        if isinstance(widget, QComboBox):
            said += [widget.itemText(row) for row in range(widget.count())]
    return [text for text in said if text]


def rebind(driver: WindowDriver) -> None:
    for action_id, key in CHOSEN.items():
        driver.window.actions_.set_keys(action_id, key)


def old_keys(driver: WindowDriver) -> list[str]:
    return [text for text in shown(driver.window) if NAMED.search(text)]


def test_sentences_on_screen_follow_while_the_window_is_open(opened: WindowDriver) -> None:
    window = opened.window
    window.actions_["guide"].trigger()
    opened.click("guideNext")
    opened.key(K.Key_F8, on=opened.canvas)
    opened.key(K.Key_R, on=opened.canvas)
    statistics = window.statistics.panel
    assert statistics is not None
    opened.wait(lambda: len(statistics.plots) == 4)
    assert len(old_keys(opened)) > 12  # the test looks in the right places
    rebind(opened)
    assert old_keys(opened) == []
    said = " ".join(shown(window))
    for action_id in ("accept", "box", "example", "reviewMode", "cancel", "lower", "raise", "occluded", "note"):
        assert CHOSEN[action_id] in said, action_id
    assert window.guide_bar.text.text().startswith("Ctrl+F11 accepts")
    for action_id in CHOSEN:
        window.actions_.set_keys(action_id, None)
    assert window.guide_bar.text.text().startswith("Space accepts")


def test_what_is_told_names_the_keys_that_are_set(opened: WindowDriver) -> None:
    window = opened.window
    rebind(opened)
    message = window.status_bar.message
    opened.ask("red, blue")
    assert message.text() == "3 to review. Ctrl+J goes through them, Ctrl+F11 accepts, Ctrl+F12 rejects."
    window.actions_.set_keys("category2", "Alt+2")
    assert message.text() == ""  # it may have named another key
    opened.key(K.Key_Return, CTRL, on=opened.canvas)
    assert message.text() == "3 proposals accepted. Ctrl+7 takes it back."
    opened.key(K.Key_A, CTRL, on=opened.canvas)
    opened.key(K.Key_Delete, on=opened.canvas)
    assert message.text() == "3 objects deleted. Ctrl+7 takes it back."
    opened.key(K.Key_7, CTRL, on=opened.canvas)
    opened.key(K.Key_Delete, on=opened.canvas)
    assert old_keys(opened) == []


def test_the_overview_of_keys_follows_while_it_is_open(opened: WindowDriver) -> None:
    opened.key(K.Key_F1, on=opened.canvas)
    dialog = opened.window.findChild(KeysDialog)
    assert dialog is not None
    opened.window.actions_.set_keys("undo", "Ctrl+7")
    [row] = [item for item, keys, _does in dialog.fixed_rows if "{undo}" in keys]
    dialog.give(next(spec for _, spec in dialog.rows if spec.id == "delete"), "Ctrl+8")
    assert row.text(1) == "Enter, Backspace or Ctrl+7 while drawing"
    [corner] = [item for item, _keys, does in dialog.fixed_rows if "{delete}" in does]
    assert "Ctrl+8 takes the one" in corner.text(0)


def test_undo_while_drawing_and_delete_on_a_corner_are_the_keys_that_are_set(opened: WindowDriver) -> None:
    opened.window.actions_.set_keys("undo", "Ctrl+7")
    opened.window.actions_.set_keys("delete", "Ctrl+8")
    opened.key(K.Key_P, on=opened.canvas)
    for at in ((20, 150), (80, 150), (80, 210), (50, 230), (20, 210)):
        opened.on_canvas.click(at)
    opened.key(K.Key_7, CTRL)
    opened.key(K.Key_Return)
    QTest.keyClick(opened.find("firstCategoryEdit"), K.Key_Return)  # a first object asks what it is
    opened.key(K.Key_V, on=opened.canvas)
    [polygon] = opened.accepted
    assert len(polygon.polygons[0]) == 8
    opened.on_canvas.click((60, 165))
    opened.on_canvas.move((80, 210))
    opened.key(K.Key_8, CTRL)
    assert len(opened.accepted[0].polygons[0]) == 6


def test_without_a_key_a_sentence_names_the_action() -> None:
    shortcuts.use({"undo": (), "occluded": ()})
    assert tr("{undo} takes it back.", undo=key_of("undo")) == "“Undo” takes it back."
    assert tr("Something{key}", key=bracketed("occluded")) == "Something"
    shortcuts.use({})
    assert tr("Something{key}", key=bracketed("occluded")) == "Something (Shift+O)"
    assert keys_of("undo") == ("Ctrl+Z",)
    with pytest.raises(KeyError):
        key_of("nothing")


def test_caps_of_categories_follow(opened: WindowDriver) -> None:
    opened.ask("red")
    categories = opened.window.right.categories.list.rows
    assert [row.cap for row in categories.rows()] == ["1"]
    opened.window.actions_.set_keys("category1", "Ctrl+1")
    assert [row.cap for row in categories.rows()] == ["Ctrl 1"]


def test_the_tour_names_nothing_fixed_but_enter(opened: WindowDriver, qapp: QApplication) -> None:
    opened.window.actions_["guide"].trigger()
    label = opened.window.guide_bar.findChild(QLabel, "guideText")
    assert label is not None
    rebind(opened)
    for _ in range(6):
        assert not NAMED.search(label.text()), label.text()
        opened.click("guideNext")


def test_menus_and_palette_show_what_is_set(opened: WindowDriver) -> None:
    rebind(opened)
    for action_id, key in CHOSEN.items():
        action: QAction = opened.window.actions_[action_id]
        assert [keys.toString() for keys in action.shortcuts()] == [key]
