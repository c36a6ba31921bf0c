"""An example asks for its category in place, and follows it when it is renamed, merged or deleted."""

import unicodedata

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_driver import CTRL, SHIFT, WindowDriver

from swin_annotator.ui.annotation.category_entry import NameEdit

K = Qt.Key
RED, OTHER_RED, BLUE = ((18, 18), (82, 82)), ((118, 28), (162, 72)), ((198, 138), (272, 202))


def edit_of(driver: WindowDriver) -> NameEdit:
    found = driver.find("exampleCategoryEdit")
    assert isinstance(found, NameEdit)
    return found


def names(driver: WindowDriver) -> list[str]:
    return [category.name for category in driver.window.session.categories()]


def found_names(driver: WindowDriver) -> set[str]:
    by_id = {category.id: category.name for category in driver.window.session.categories()}
    return {by_id[a.category_id] for a in driver.proposed}


def test_nothing_is_taken_before_it_is_named_and_escape_takes_none(opened: WindowDriver) -> None:
    opened.key(K.Key_E, on=opened.canvas)
    opened.drag(*RED)
    edit = edit_of(opened)
    assert edit.hasFocus()
    QTest.keyClick(edit, K.Key_Return)  # nothing is typed, and nothing is likely
    assert edit.isVisible()
    assert names(opened) == []
    QTest.keyClick(edit, K.Key_Escape)
    assert not edit.isVisible()
    assert not opened.window.prompter.examples
    assert names(opened) == []
    assert "not kept" in opened.window.status_bar.message.text()
    assert opened.canvas.hasFocus()


def test_enter_takes_the_last_one_and_letters_complete(opened: WindowDriver) -> None:
    opened.key(K.Key_E, on=opened.canvas)
    opened.show_example(*RED, name="pawn")
    assert names(opened) == ["pawn"]
    opened.show_example(*OTHER_RED)
    assert [e.category for e in opened.window.prompter.examples] == ["pawn", "pawn"]
    opened.show_example(*BLUE, name="knight")
    opened.drag(*RED)
    QTest.keyClicks(edit_of(opened), "p")
    assert edit_of(opened).text() == "pawn"
    assert edit_of(opened).selectedText() == "awn"
    QTest.keyClick(edit_of(opened), K.Key_Return)
    opened.settle()
    assert [e.category for e in opened.window.prompter.examples] == ["pawn", "pawn", "knight", "pawn"]
    opened.drag(*RED)
    QTest.keyClicks(edit_of(opened), "pa")
    QTest.keyClick(edit_of(opened), K.Key_Delete)  # what was completed goes
    QTest.keyClick(edit_of(opened), K.Key_Return)
    opened.settle()
    assert opened.window.prompter.examples[-1].category == "pa"
    opened.drag(*RED)
    QTest.keyClick(edit_of(opened), K.Key_Down)
    QTest.keyClick(edit_of(opened), K.Key_Return)
    opened.settle()
    assert opened.window.prompter.examples[-1].category in names(opened)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_letters_complete_a_name_however_either_is_composed(qtbot: QtBot, form: str) -> None:
    other = {"NFC": "NFD", "NFD": "NFC"}[form]
    edit = NameEdit("name", "Name")
    qtbot.addWidget(edit)
    edit.begin([unicodedata.normalize(form, "jalapeño rouge")], "")
    typed = unicodedata.normalize(other, "Jalapeño")
    QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, typed))
    assert unicodedata.normalize("NFC", edit.text()) == "Jalapeño rouge"
    assert edit.selectedText() == " rouge"


def test_a_counter_example_asks_only_where_it_is_not_clear(opened: WindowDriver) -> None:
    opened.ask("red")
    opened.key(K.Key_E, SHIFT)
    opened.drag(*OTHER_RED)
    assert not edit_of(opened).isVisible()
    assert [(e.category, e.negative) for e in opened.window.prompter.examples] == [("red", True)]
    opened.settle()
    opened.ask("red, blue")
    opened.key(K.Key_E, SHIFT)
    opened.drag(*BLUE)
    assert edit_of(opened).isVisible()
    QTest.keyClicks(edit_of(opened), "blue")
    QTest.keyClick(edit_of(opened), K.Key_Return)
    opened.settle()
    assert opened.window.prompter.examples[-1].category == "blue"


def test_renaming_changes_what_examples_say_and_find(opened: WindowDriver) -> None:
    opened.key(K.Key_E, on=opened.canvas)
    opened.show_example(*RED, name="object")
    opened.window.category_editor.rename(opened.window.session.categories()[0].id, "pawn")
    assert [e.category for e in opened.window.prompter.examples] == ["pawn"]
    opened.key(K.Key_E, SHIFT, on=opened.canvas)
    opened.drag(*OTHER_RED)  # only pawns are asked for
    opened.settle()
    assert names(opened) == ["pawn"]
    assert [e.category for e in opened.window.prompter.examples] == ["pawn", "pawn"]
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert names(opened) == ["object"]
    assert {e.category for e in opened.window.prompter.examples} == {"object"}


def test_merging_and_deleting_take_examples_along_and_undo_brings_them_back(opened: WindowDriver) -> None:
    opened.key(K.Key_E, on=opened.canvas)
    opened.show_example(*RED, name="object")
    opened.show_example(*BLUE, name="pawn")
    window = opened.window
    first, second = (category.id for category in window.session.categories())
    window.category_editor.merge(first, second)
    assert [e.category for e in window.prompter.examples] == ["pawn", "pawn"]
    opened.click("promptButton")
    opened.settle()
    assert found_names(opened) == {"pawn"}
    while names(opened) != ["object", "pawn"]:
        window.session.undo()
    assert [e.category for e in window.prompter.examples] == ["object", "pawn"]
    window.category_editor.delete_now(window.session.categories()[0])
    assert [e.category for e in window.prompter.examples] == ["pawn"]
    window.session.undo()
    assert [e.category for e in window.prompter.examples] == ["object", "pawn"]
    folder = window.session.folder
    assert folder is not None
    window.category_editor.rename(first, "rook")
    window.folders.close()
    opened.open(folder)
    assert [e.category for e in window.prompter.examples] == ["rook", "pawn"]


def test_a_prompt_follows_its_categories(opened: WindowDriver) -> None:
    opened.ask("red, blue: navy | blue")
    red, blue = opened.window.session.categories()
    opened.window.category_editor.rename(red.id, "die")
    assert opened.window.prompts.edit.toPlainText() == "die: red, blue: navy | blue"
    opened.click("promptButton")
    opened.settle()
    assert names(opened) == ["die", "blue"]
    assert found_names(opened) == {"die", "blue"}
    opened.window.category_editor.merge(blue.id, red.id)
    assert opened.window.prompts.edit.toPlainText() == "die: red | navy | blue"
    assert "die: red" in opened.window.session.setting("prompts", list[str]())


@pytest.mark.parametrize("key", [K.Key_X, K.Key_1, K.Key_Space])
def test_letters_of_the_name_are_no_keys_of_the_window(opened: WindowDriver, key: K) -> None:
    opened.ask("red")
    before = opened.held()
    opened.key(K.Key_E, on=opened.canvas)
    opened.drag(*BLUE)
    QTest.keyClick(edit_of(opened), key)
    assert opened.held() == before
    assert isinstance(edit_of(opened), NameEdit)
