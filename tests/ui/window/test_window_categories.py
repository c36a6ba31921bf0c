"""Categories by mouse and keys: names, lists of names, order, colour, sight, merging and deleting, all undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QMessageBox
from window_driver import CTRL, NONE, SHIFT, WindowDriver

from swin_annotator.core.types import Category, State
from swin_annotator.ui.dialogs.merge_choice import MergeChoice
from swin_annotator.ui.theme import theme
from swin_annotator.ui.widgets.row_list import ROW_HEIGHT

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def asked(opened: WindowDriver) -> WindowDriver:
    """The window after ``red, blue`` on the first image: three proposals, the first current."""
    opened.ask("red, blue")
    return opened


def names(driver: WindowDriver) -> list[str]:
    return [category.name for category in driver.window.session.categories()]


def category(driver: WindowDriver, name: str) -> Category:
    return next(c for c in driver.window.session.categories() if c.name == name)


def row(driver: WindowDriver, name: str) -> QPoint:
    listed = driver.window.right.categories.list
    index = listed.rows.index(listed.rows.position(category(driver, name).id))
    listed.scrollTo(index)
    return listed.visualRect(index).center()


def click(driver: WindowDriver, name: str) -> None:
    QTest.mouseClick(driver.window.right.categories.list.viewport(), LEFT, pos=row(driver, name))


def type_name(driver: WindowDriver, text: str) -> None:
    edit = driver.window.right.categories.edit
    assert edit.hasFocus()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, K.Key_Return)


def add(driver: WindowDriver, text: str) -> None:
    driver.click("addCategoryButton")
    type_name(driver, text)


def told(driver: WindowDriver) -> str:
    return driver.window.status_bar.message.text()


def menu(driver: WindowDriver, name: str) -> QMenu:
    listed = driver.window.right.categories.list
    listed.customContextMenuRequested.emit(row(driver, name))
    [found] = [m for m in driver.window.right.categories.findChildren(QMenu) if m.isVisible()]
    return found


def choose(found: QMenu, text: str) -> None:
    for action in found.actions():
        if action.text() == text:
            action.trigger()
            found.close()
            return
    raise AssertionError([action.text() for action in found.actions()])


def question(driver: WindowDriver) -> QMessageBox:
    return next(box for box in driver.window.findChildren(QMessageBox) if box.isVisible())


def answer(driver: WindowDriver, text: str) -> None:
    box = question(driver)
    QTest.mouseClick(next(button for button in box.buttons() if button.text() == text), LEFT)


def drag(driver: WindowDriver, start: QPoint, target: QPoint) -> None:
    """From row to row in the list of categories, with the button down."""
    view = driver.window.right.categories.list.viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    for step in range(1, 6):
        at = QPointF(start + (target - start) * step / 5)
        move = QMouseEvent(QEvent.Type.MouseMove, at, QPointF(view.mapToGlobal(at)), LEFT, LEFT, NONE)
        QApplication.sendEvent(view, move)
    QTest.mouseRelease(view, LEFT, NONE, target)


def activate(driver: WindowDriver) -> None:
    """After a dialog: keys go to the window again."""
    driver.window.activateWindow()
    driver.wait(driver.window.isActiveWindow)


def undo(driver: WindowDriver) -> None:
    activate(driver)
    driver.key(K.Key_Z, CTRL, on=driver.canvas)


def redo(driver: WindowDriver) -> None:
    driver.key(K.Key_Z, CTRL | SHIFT, on=driver.canvas)


def settle(driver: WindowDriver) -> None:
    driver.wait(lambda: not driver.window.category_editor.bulk.busy)


def test_a_click_uses_a_category_and_changes_no_object(asked: WindowDriver) -> None:
    before = asked.held()
    assert asked.window.review.selected_proposals()
    for name in ("blue", "red", "blue"):
        click(asked, name)
        assert asked.window.editor.chosen() == category(asked, name)
        assert asked.held() == before
    asked.key(K.Key_2, on=asked.canvas)  # the digit does relabel
    assert asked.held() != before


def test_the_one_in_use_is_the_selected_row_and_in_sight(opened: WindowDriver) -> None:
    add(opened, "a, b, c, d, e, f, g, h, i, j")
    listed = opened.window.right.categories.list
    for digit, name in ((K.Key_1, "a"), (K.Key_9, "i"), (K.Key_2, "b")):
        opened.key(digit, on=opened.canvas)
        one = category(opened, name).id
        assert listed.selected_ids() == (one,)
        assert [r.id for r in listed.rows.rows() if r.marked] == [one]
        shown = listed.visualRect(listed.rows.index(listed.rows.position(one)))
        assert listed.viewport().rect().contains(shown.center())


def test_after_deleting_and_undo_the_one_in_use_is_the_selected_row(opened: WindowDriver) -> None:
    add(opened, "a, b, c, d")
    listed = opened.window.right.categories.list

    def used_and_selected() -> tuple[list[str], list[str]]:
        rows = listed.rows.rows()
        return [r.name for r in rows if r.marked], [r.name for r in rows if r.id in listed.selected_ids()]

    click(opened, "b")
    QTest.keyClick(listed, K.Key_Down)  # arrows only look
    assert used_and_selected() == (["b"], ["c"])
    opened.key(K.Key_2, on=opened.canvas)  # the digit of the one in use
    assert used_and_selected() == (["b"], ["b"])
    for name, steps in (("c", 1), ("b", 0)):
        click(opened, "b")
        for _ in range(steps):
            QTest.keyClick(listed, K.Key_Down)
        QTest.keyClick(listed, K.Key_Delete)
        assert name not in names(opened)
        used, selected = used_and_selected()
        assert used == selected
        undo(opened)
        assert used_and_selected() == (["b"], ["b"])
        assert (
            opened.canvas.draw_colour.name()
            == opened.window.right.categories.colour_of(listed.selected_ids()[0]).name()
        )


def test_adding_is_a_step_and_undo_says_what_it_took_back(asked: WindowDriver) -> None:
    before = asked.held()
    add(asked, "zzz")
    assert names(asked) == ["red", "blue", "zzz"]
    undo(asked)
    assert names(asked) == ["red", "blue"]
    assert asked.held() == before
    assert told(asked) == "Undone: Add category “zzz”. Ctrl+Shift+Z does it again."
    redo(asked)
    assert names(asked)[-1] == "zzz"
    assert told(asked) == "Done again: Add category “zzz”. Ctrl+Z takes it back."


def test_a_pasted_list_becomes_several(opened: WindowDriver) -> None:
    add(opened, "one, two, three")
    assert names(opened) == ["one", "two", "three"]
    QApplication.clipboard().setText("four\nfive\r\n two \n六、七")
    opened.click("addCategoryButton")
    edit = opened.window.right.categories.edit
    QTest.keyClick(edit, K.Key_V, CTRL)
    QTest.keyClick(edit, K.Key_Return)
    assert names(opened) == ["one", "two", "three", "four", "five", "六", "七"]
    assert told(opened) == "4 categories added. Ctrl+Z takes them back."
    undo(opened)
    assert names(opened) == ["one", "two", "three"]


def test_a_name_that_is_there_already_is_offered_as_a_merge(asked: WindowDriver) -> None:
    asked.key(K.Key_Space, on=asked.canvas)
    before = asked.held()
    click(asked, "red")
    asked.key(K.Key_F2, on=asked.window.right.categories.list)
    type_name(asked, "blue")
    text = question(asked).informativeText()
    assert "There is a category “blue” already" in text
    assert "1 label" in text or "1 proposal" in text
    said = [label for label in question(asked).findChildren(QLabel) if label.text() == text]
    assert [label.wordWrap() for label in said] == [True]
    assert said[0].height() >= said[0].heightForWidth(said[0].width())
    answer(asked, "Cancel")
    assert asked.held() == before
    asked.key(K.Key_F2, on=asked.window.right.categories.list)
    type_name(asked, "blue")
    answer(asked, "Merge into “blue”")
    settle(asked)
    assert names(asked) == ["blue"]
    blue = category(asked, "blue").id
    assert {a.category_id for a in asked.held()} == {blue}
    assert "“red” is “blue” now: " in told(asked)
    undo(asked)
    assert names(asked) == ["red", "blue"]
    assert asked.held() == before


def test_undo_of_a_merge_brings_back_the_category_in_use(asked: WindowDriver) -> None:
    click(asked, "red")

    def used() -> list[str]:
        return [row.name for row in asked.window.right.categories.list.rows.rows() if row.marked]

    asked.window.category_editor.merge(category(asked, "red").id, category(asked, "blue").id)
    settle(asked)
    assert used() == ["blue"]
    undo(asked)
    assert used() == ["red"]
    asked.key(K.Key_Z, CTRL | SHIFT, on=asked.canvas)
    settle(asked)
    assert used() == ["blue"]


def test_merging_by_menu_and_from_the_question_of_deleting(asked: WindowDriver) -> None:
    before = asked.held()
    found = menu(asked, "red")
    into = next(a for a in found.actions() if a.menu() is not None).menu()
    choose(into, "blue")  # type: ignore[arg-type]
    found.close()
    settle(asked)
    assert names(asked) == ["blue"]
    undo(asked)
    click(asked, "red")
    asked.key(K.Key_Delete, on=asked.window.right.categories.list)
    assert question(asked).informativeText() == "“red” has 2 proposals in this folder."
    answer(asked, "Give them to another category…")
    dialog = next(d for d in asked.window.findChildren(MergeChoice) if d.isVisible())
    assert [dialog.category.itemText(row) for row in range(dialog.category.count())] == ["blue"]
    dialog.accept()
    settle(asked)
    assert {a.category_id for a in asked.held()} == {category(asked, "blue").id}
    undo(asked)
    assert asked.held() == before


def test_deleting_takes_objects_of_every_state_along_and_brings_them_back(asked: WindowDriver) -> None:
    asked.key(K.Key_X, on=asked.canvas)
    asked.key(K.Key_Space, on=asked.canvas)
    before = asked.held()
    click(asked, "red")
    asked.key(K.Key_Delete, on=asked.window.right.categories.list)
    answer(asked, "Delete them too")
    settle(asked)
    assert names(asked) == ["blue"]
    assert "“red” deleted with" in told(asked)
    undo(asked)
    assert asked.held() == before
    assert names(asked) == ["red", "blue"]


def test_more_objects_than_one_part_are_one_step(opened: WindowDriver) -> None:
    from swin_annotator.core.edits import Edit, Step
    from swin_annotator.core.types import Annotation

    add(opened, "many, few")
    session = opened.window.session
    project = session.project
    assert project is not None
    many, few = category(opened, "many").id, category(opened, "few").id
    rows = [Annotation(project.new_id(), 1 + n % 3, many, (n % 40 * 8, n // 40 * 8, 6, 6)) for n in range(250)]
    session.apply(Step("Fill", tuple(Edit(None, a) for a in rows)))
    opened.window.category_editor.merge(many, few)
    settle(opened)
    assert project.category_counts() == {few: 250}
    undo(opened)
    assert project.category_counts() == {many: 250}
    assert names(opened) == ["many", "few"]


def test_the_order_by_drag_and_by_keys_keeps_colours(opened: WindowDriver) -> None:
    opened.window.resize(1280, 1000)
    add(opened, "one, two, three")
    colours = {row.name: row.colour.name() for row in opened.window.right.categories.list.rows.rows()}
    drag(opened, row(opened, "three"), row(opened, "one") - QPoint(0, 10))
    assert names(opened) == ["three", "one", "two"]
    click(opened, "two")
    assert opened.window.right.categories.list.height() > 3 * ROW_HEIGHT
    opened.key(K.Key_Up, Qt.KeyboardModifier.AltModifier, on=opened.window.right.categories.list)
    assert names(opened) == ["three", "two", "one"]
    assert {r.name: r.colour.name() for r in opened.window.right.categories.list.rows.rows()} == colours
    undo(opened)
    undo(opened)
    assert names(opened) == ["one", "two", "three"]
    assert told(opened).startswith("Undone: Change the order of categories.")


def test_a_colour_is_chosen_kept_and_taken_back(opened: WindowDriver) -> None:
    add(opened, "one")
    shown = opened.window.right.categories.list.rows
    usual = shown.rows()[0].colour
    opened.window.category_editor.ask_colour = lambda _colour: QColor("#123456")
    choose(menu(opened, "one"), "Colour…")
    assert shown.rows()[0].colour == QColor("#123456")
    choose(menu(opened, "one"), "Usual colour")
    assert shown.rows()[0].colour == usual == theme.category_colour(0)
    undo(opened)
    assert shown.rows()[0].colour == QColor("#123456")


def test_what_is_hidden_is_neither_shown_nor_accepted(asked: WindowDriver) -> None:
    asked.key(K.Key_Space, on=asked.canvas)
    choose(menu(asked, "red"), "Hide")
    blue = category(asked, "blue").id
    shown = [*asked.window.review.shown, *asked.window.review.labels]
    assert {a.category_id for a in shown} <= {blue}
    assert next(r for r in asked.window.right.categories.list.rows.rows() if r.name == "red").note == "hidden"
    asked.key(K.Key_Return, CTRL, on=asked.canvas)
    left = [a for a in asked.proposed if a.category_id != blue]
    assert left
    asked.key(K.Key_R, on=asked.canvas)
    assert len(asked.window.review_session.queue) == 0
    asked.key(K.Key_R, on=asked.canvas)
    choose(menu(asked, "red"), "Show")
    assert {a.id for a in left} <= {a.id for a in asked.window.review.shown}
    undo(asked)
    assert category(asked, "red").hidden


def test_everything_of_a_category_on_the_image_is_selected(asked: WindowDriver) -> None:
    choose(menu(asked, "red"), "Select all “red” on this image")
    red = category(asked, "red").id
    assert set(asked.window.review.selection) == {a.id for a in asked.held() if a.category_id == red}
    assert told(asked) == "2 objects of “red” on this image selected."
    choose(menu(asked, "blue"), "Give “blue” to the selected objects")
    assert {a.category_id for a in asked.held()} == {category(asked, "blue").id}


def test_the_row_says_what_it_counts(asked: WindowDriver) -> None:
    asked.key(K.Key_Space, on=asked.canvas)
    asked.key(K.Key_X, on=asked.canvas)
    rows = asked.window.right.categories.list.rows

    def spoken() -> set[str]:
        return {row.spoken for row in rows.rows()}

    asked.wait(lambda: any("1 label, " in said or "1 rejected" in said for said in spoken()))


def test_objects_dropped_on_a_category_get_it(asked: WindowDriver) -> None:
    listed = asked.window.right.proposals.list
    red, blue = category(asked, "red").id, category(asked, "blue").id
    place = next(i for i, r in enumerate(listed.rows.rows()) if r.name == "red")
    start = listed.visualRect(listed.rows.index(place)).center()
    moved = listed.rows.rows()[place].id
    categories = asked.window.right.categories.list
    end = listed.viewport().mapFromGlobal(categories.viewport().mapToGlobal(row(asked, "blue")))
    QTest.mousePress(listed.viewport(), LEFT, NONE, start)
    for step in range(1, 6):
        at = QPointF(start + (end - start) * step / 5)
        where = QPointF(listed.viewport().mapToGlobal(at))
        QApplication.sendEvent(listed.viewport(), QMouseEvent(QEvent.Type.MouseMove, at, where, LEFT, LEFT, NONE))
    assert asked.held(State.PROPOSED)[0].category_id in (red, blue)
    QTest.mouseRelease(listed.viewport(), LEFT, NONE, end)
    assert {a.id: a.category_id for a in asked.held()}[moved] == blue
    assert sum(a.category_id == red for a in asked.held()) == 1
    assert told(asked) == "1 object relabelled. Ctrl+Z takes it back."
    undo(asked)
    assert sum(a.category_id == red for a in asked.held()) == 2


@pytest.fixture(autouse=True)
def no_menu_stays(opened: WindowDriver) -> Iterator[None]:
    yield
    for found in opened.window.findChildren(QMenu):
        found.close()


def test_names_with_an_ampersand_stand_in_menus_as_they_are(opened: WindowDriver) -> None:
    add(opened, "R&D")
    texts = [action.text() for action in menu(opened, "R&D").actions()]
    assert "Rename “R&&D”" in texts
    assert isinstance(opened.window.right.categories.edit, QLineEdit)
    assert opened.held(State.ACCEPTED) == []
