"""Attributes of the project's own: defined for a category, given by keys and mouse, listed, undone, exported."""

import json
from pathlib import Path

import pytest
from driver import ALT
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLabel
from window_driver import CTRL, SHIFT, WindowDriver

from swin_annotator.core import keypoints, own_attributes
from swin_annotator.engine.exporting import export_labels
from swin_annotator.ui.dialogs.category_details import CategoryDetails
from swin_annotator.ui.panels.words_edit import WordsEdit

K = Qt.Key
TEXT = "colour: red | green\nage: number\nplate\n* broken: flag"


def define(driver: WindowDriver, text: str, points: str = "", links: str = "") -> CategoryDetails:
    """By the dialog, as a person does."""
    driver.window.actions_["detailsCategory"].trigger()
    [dialog] = [found for found in driver.window.findChildren(CategoryDetails) if found.isVisible()]
    for edit, what in ((dialog.attributes, text), (dialog.points, points), (dialog.links, links)):
        edit.selectAll()
        QTest.keyClick(edit, K.Key_Delete)
        edit.insertPlainText(what)
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    if not dialog.isVisible():
        driver.window.activateWindow()  # no window manager does it here
        driver.wait(driver.window.isActiveWindow)
    return dialog


@pytest.fixture
def drawn(opened: WindowDriver) -> WindowDriver:
    """A box of a category with attributes, selected."""
    opened.key(K.Key_B, on=opened.canvas)
    opened.drag((50, 50), (150, 130))
    opened.key(K.Key_V, on=opened.canvas)
    define(opened, TEXT)
    [row] = opened.accepted
    opened.window.review.select((row.id,))
    opened.canvas.setFocus()
    return opened


def values(driver: WindowDriver) -> dict[str, object]:
    [row] = driver.accepted
    return dict(row.attributes)


def test_defined_in_the_dialog_and_taken_back(drawn: WindowDriver) -> None:
    [category] = drawn.window.session.categories()
    assert own_attributes.defined(category.extra) == own_attributes.parsed(TEXT)
    assert [a.name for a in drawn.window.right.details.own.attributes] == ["colour", "age", "plate", "broken"]
    dialog = define(drawn, "note: text")
    assert "note" in dialog.findChild(QLabel, "detailsNote").text()
    dialog.reject()
    drawn.window.activateWindow()
    dialog = define(drawn, TEXT, "nose, chin", "nose-ear")
    assert "nose-ear" in dialog.findChild(QLabel, "detailsNote").text()
    dialog.reject()
    define(drawn, "colour: red", "nose, chin", "nose-chin")
    [category] = drawn.window.session.categories()
    assert keypoints.skeleton_of(category.extra) == keypoints.Skeleton(("nose", "chin"), ((0, 1),))
    drawn.key(K.Key_Z, CTRL, on=drawn.canvas)
    [category] = drawn.window.session.categories()
    assert own_attributes.defined(category.extra) == own_attributes.parsed(TEXT)
    assert keypoints.skeleton_of(category.extra).names == ()
    drawn.key(K.Key_Z, CTRL, on=drawn.canvas)
    assert drawn.window.right.details.own.attributes == ()


def test_alt_and_a_digit_give_the_next_value(drawn: WindowDriver, tmp_path: Path) -> None:
    drawn.key(K.Key_1, ALT, on=drawn.canvas)
    drawn.key(K.Key_1, ALT)
    drawn.key(K.Key_2, ALT)
    assert drawn.window.right.labels.list.rows.rows()[0].note == "box, green, 0"
    drawn.key(K.Key_2, ALT)
    drawn.key(K.Key_4, ALT)
    drawn.key(K.Key_9, ALT)
    assert values(drawn) == {"colour": "green", "age": 1, "broken": True}
    [row] = drawn.window.right.labels.list.rows.rows()
    assert row.note == "box, green, 1, broken"
    project = drawn.window.session.project
    assert project is not None
    export_labels(project, tmp_path / "out.json")
    content = json.loads((tmp_path / "out.json").read_bytes())
    assert content["annotations"][0]["attributes"] == values(drawn)
    assert [a["name"] for a in content["categories"][0]["attributes"]] == ["colour", "age", "plate", "broken"]
    for _ in range(5):
        drawn.key(K.Key_Z, CTRL, on=drawn.canvas)
    assert values(drawn) == {}


def test_the_panel_is_worked_by_keys_alone(drawn: WindowDriver) -> None:
    own = drawn.window.right.details.own
    drawn.key(K.Key_C, SHIFT, on=drawn.canvas)
    colour, age, broken = own.field("colour"), own.field("age"), own.field("broken")
    assert isinstance(colour, QComboBox)
    assert isinstance(age, WordsEdit)
    assert isinstance(broken, QCheckBox)
    drawn.wait(colour.hasFocus)
    QTest.keyClick(colour, K.Key_Down)
    assert values(drawn) == {"colour": "red"}
    QTest.keyClick(colour, K.Key_Return)
    assert drawn.canvas.hasFocus()
    age.setFocus()
    QTest.keyClicks(age, "12")
    QTest.keyClick(age, K.Key_Return)
    QTest.keyClick(broken, K.Key_Space)
    assert values(drawn) == {"colour": "red", "age": 12, "broken": True}
    age.setFocus()
    age.selectAll()
    QTest.keyClicks(age, "old")
    QTest.keyClick(age, K.Key_Return)
    assert values(drawn)["age"] == 12
    assert age.text() == "12"


def test_objects_that_differ_show_neither_and_get_the_same(drawn: WindowDriver) -> None:
    drawn.key(K.Key_4, ALT, on=drawn.canvas)
    drawn.key(K.Key_D, CTRL)
    drawn.key(K.Key_4, ALT)
    drawn.key(K.Key_A, CTRL)
    broken = drawn.window.right.details.own.field("broken")
    assert isinstance(broken, QCheckBox)
    assert broken.checkState() is Qt.CheckState.PartiallyChecked
    drawn.key(K.Key_4, ALT)
    assert [dict(row.attributes) for row in drawn.accepted] == [{"broken": True}] * 2


def test_a_category_made_later_has_what_all_have(drawn: WindowDriver) -> None:
    drawn.window.editor.add_category("lorry")
    lorry = drawn.window.session.categories()[-1]
    assert [a.name for a in own_attributes.defined(lorry.extra)] == ["broken"]
