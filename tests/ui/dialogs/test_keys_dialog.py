"""The shortcut editor, and that F1, palette, menus and key caps say what the keys are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from window_driver import CTRL, WindowDriver

from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.actions.table import TABLE, name_of
from swin_annotator.ui.dialogs.shortcut_editor import IdRole, KeysDialog
from swin_annotator.ui.widgets.key_cap import KeyCap


@pytest.fixture
def keys(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[KeysDialog, Actions, QSettings]]:
    """The dialog on the screen, over actions that do nothing."""
    window = QMainWindow()
    qtbot.addWidget(window)
    settings = QSettings(str(tmp_path / "k.ini"), QSettings.Format.IniFormat)
    actions = Actions(window, settings)
    actions.bind({spec.id: lambda: None for spec in TABLE})
    dialog = KeysDialog(actions, window)
    with qtbot.waitActive(dialog):
        dialog.open()
    yield dialog, actions, settings
    window.close()


def give(dialog: KeysDialog, text: str, key: str) -> str:
    """Choose a row, press a key in the field and the button; what the dialog says of it."""
    [row] = dialog.tree.findItems(text, Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly)
    dialog.tree.setCurrentItem(row)
    field = dialog.edit.findChild(QLineEdit)
    assert field is not None
    dialog.edit.setFocus()
    pressed = QKeySequence(key)[0]
    QTest.keyClick(QApplication.focusWidget(), pressed.key(), pressed.keyboardModifiers())
    button = dialog.findChild(QPushButton, "setKey")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return dialog.note.text()


def test_a_key_is_changed_kept_and_given_back(keys: tuple[KeysDialog, Actions, QSettings]) -> None:
    dialog, actions, settings = keys
    assert "is on F3" in give(dialog, "Draw a box", "F3")
    assert actions["box"].shortcut().toString() == "F3"
    assert dialog.tree.currentItem().text(1) == "F3"
    again = Actions(QMainWindow(dialog), settings)
    assert again["box"].shortcut().toString() == "F3"
    QTest.mouseClick(dialog.findChild(QPushButton, "resetKey"), Qt.MouseButton.LeftButton)
    assert actions["box"].shortcut().toString() == "B"


@pytest.mark.parametrize(
    ("key", "owner"),
    [
        ("V", "Select"),
        ("Ctrl+Y", "Redo"),
        (",", "Brush smaller"),
        ("Shift+Left", "Move the selection"),
        ("Alt+M", "menu"),
    ],
)
def test_a_key_that_means_something_is_refused_with_its_name(
    keys: tuple[KeysDialog, Actions, QSettings], key: str, owner: str
) -> None:
    dialog, actions, _settings = keys
    assert owner in give(dialog, "Draw a box", key)
    assert actions["box"].shortcut().toString() == "B"


def test_no_two_actions_ever_hold_one_key(keys: tuple[KeysDialog, Actions, QSettings]) -> None:
    dialog, actions, settings = keys
    give(dialog, "Draw a box", "F3")
    give(dialog, "Draw a polygon", "B")
    [row] = dialog.tree.findItems("Draw a box", Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly)
    dialog.tree.setCurrentItem(row)
    QTest.mouseClick(dialog.findChild(QPushButton, "resetKey"), Qt.MouseButton.LeftButton)
    assert "taken by “Draw a polygon”" in dialog.note.text()
    assert not actions["box"].shortcuts()
    give(dialog, "Draw a polygon", "P")
    assert actions["box"].shortcut().toString() == "B"  # free again
    assert row.text(1) == "B"
    settings.setValue("keys/box", "R")  # chosen before another action came to have that key
    again = Actions(QMainWindow(dialog), settings)
    assert again["box"].shortcut().toString() == "R"
    assert not again["reviewMode"].shortcuts()


def test_key_caps_follow_what_a_key_is_changed_to(opened: WindowDriver) -> None:
    caps = [cap.text() for cap in opened.window.findChildren(KeyCap)]
    assert {"[", "]", "T", "Tab"} <= set(caps)
    for action_id, key in (("lower", "Ctrl+U"), ("tags", "Q"), ("nextProposal", "Ctrl+J")):
        opened.window.actions_.set_keys(action_id, key)
    caps = [cap.text() for cap in opened.window.findChildren(KeyCap)]
    assert {"Ctrl U", "Q", "Ctrl J"} <= set(caps)
    assert not {"[", "T"} & set(caps)


def test_f1_lists_every_action_with_the_keys_that_it_has(opened: WindowDriver) -> None:
    opened.window.actions_.set_keys("box", "F3")
    opened.key(Qt.Key.Key_F1, on=opened.canvas)
    dialog = opened.window.findChild(KeysDialog)
    assert dialog is not None
    rows = {}
    for i in range(dialog.tree.topLevelItemCount()):
        head = dialog.tree.topLevelItem(i)
        for k in range(head.childCount()):
            rows[head.child(k).data(0, IdRole)] = head.child(k)
    for spec in TABLE:
        shortcuts = opened.window.actions_[spec.id].shortcuts()
        shown = [QKeySequence(keys) for keys in rows[spec.id].text(1).split(", ") if keys]
        assert {keys.toString().replace("Return", "Enter") for keys in shortcuts} == {k.toString() for k in shown}
        assert rows[spec.id].text(0) == name_of(spec)
    assert rows["box"].text(1) == "F3"
    assert rows["acceptAll"].text(1) == "Ctrl+Enter"


def test_every_action_is_in_the_palette_and_in_a_menu(opened: WindowDriver) -> None:
    opened.key(Qt.Key.Key_K, CTRL, on=opened.canvas)
    palette = opened.window.dialogs.palette
    offered = {palette.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(palette.list.count())}
    listed = {action for menu in opened.window.bar.menu.findChildren(QMenu) for action in menu.actions()}
    for spec in TABLE:
        assert opened.window.actions_[spec.id] in offered, spec.id
        assert opened.window.actions_[spec.id] in listed, spec.id
