"""All keys of the contract, and that a text field keeps its letters."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from window_driver import CTRL, NONE, SHIFT, WindowDriver

from swin_annotator.ui.actions.table import TABLE

K = Qt.Key
LETTERS = "dabpmvernyxfh[]1234567890 "


def test_no_two_actions_share_a_key() -> None:
    keys = [key for spec in TABLE for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_letters_in_a_text_field_are_letters_and_nothing_else(opened: WindowDriver) -> None:
    opened.ask("red")
    before = opened.held()
    for field in (opened.window.prompts.edit, opened.window.images.filter):
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, LETTERS)
        text = field.toPlainText() if field is opened.window.prompts.edit else field.text()  # type: ignore[attr-defined]
        assert text == LETTERS
        for key in (K.Key_Backspace, K.Key_Delete, K.Key_Home, K.Key_Delete):
            QTest.keyClick(field, key)
        QTest.keyClick(field, K.Key_A, CTRL)
        QTest.keyClick(field, K.Key_C, CTRL)
        QTest.keyClick(field, K.Key_Z, CTRL)
        assert field.hasFocus()
        field.clear()
    assert opened.held() == before
    assert opened.canvas.tool == "select"
    assert opened.window.session.image is not None
    assert opened.window.session.image.path == "1.png"


def test_tools_and_escape(opened: WindowDriver) -> None:
    for key, modifiers, tool in (
        (K.Key_B, NONE, "box"),
        (K.Key_P, NONE, "polygon"),
        (K.Key_M, NONE, "brush"),
        (K.Key_E, NONE, "exemplar"),
        (K.Key_E, SHIFT, "negative"),
    ):
        opened.key(key, modifiers, on=opened.canvas)
        assert opened.canvas.tool == tool
        opened.key(K.Key_Escape)
        assert opened.canvas.tool == "select"
        assert opened.window.actions_["select"].isChecked()
        opened.key(key, modifiers)
        opened.key(K.Key_V)
        assert opened.canvas.tool == "select"


def test_images_forward_and_back(opened: WindowDriver) -> None:
    def name() -> str:
        assert opened.window.session.image is not None
        return opened.window.session.image.path

    for key, wanted in ((K.Key_D, "2.png"), (K.Key_PageDown, "sub/3.png"), (K.Key_D, "sub/3.png")):
        opened.key(key, on=opened.canvas)
        opened.wait_for_image()
        assert name() == wanted
    for key, wanted in ((K.Key_A, "2.png"), (K.Key_PageUp, "1.png"), (K.Key_A, "1.png")):
        opened.key(key, on=opened.canvas)
        opened.wait_for_image()
        assert name() == wanted


def test_drawing_relabelling_copying_and_deleting(opened: WindowDriver) -> None:
    for _ in opened.zooms((100, 80)):
        for name in ("cat", "dog"):
            opened.window.editor.add_category(name)
        cat, dog = (category.id for category in opened.window.session.categories())
        opened.key(K.Key_1, on=opened.canvas)
        opened.key(K.Key_B)
        opened.drag((10, 10), (60, 70))
        assert [a.category_id for a in opened.accepted] == [cat]
        assert opened.accepted[0].bbox_xywh == pytest.approx((10, 10, 50, 60), abs=1)
        opened.key(K.Key_2)  # what was just drawn is selected
        assert [a.category_id for a in opened.accepted] == [dog]
        opened.key(K.Key_V)
        opened.key(K.Key_D, CTRL)
        assert len(opened.accepted) == 2
        opened.key(K.Key_C, CTRL)
        opened.key(K.Key_D)
        opened.wait_for_image()
        opened.key(K.Key_V, CTRL)
        assert len(opened.accepted) == 1
        assert opened.accepted[0].category_id == dog
        opened.key(K.Key_Delete)
        assert not opened.accepted
        for left in (1, 0):
            opened.key(K.Key_Z, CTRL)
            assert len(opened.accepted) == left


def test_a_first_box_needs_no_category(opened: WindowDriver) -> None:
    opened.key(K.Key_B, on=opened.canvas)
    opened.drag((10, 10), (60, 70))
    assert [c.name for c in opened.window.session.categories()] == ["object"]
    assert len(opened.accepted) == 1


@pytest.mark.parametrize("end", ["named", "escape", "elsewhere", "next"])
def test_a_first_box_is_there_at_once_and_asks_what_it_is(opened: WindowDriver, end: str) -> None:
    opened.key(K.Key_B, on=opened.canvas)
    opened.on_canvas.drag((10, 10), (60, 70))
    [box] = opened.accepted
    edit = opened.find("firstCategoryEdit")
    assert edit.hasFocus()
    QTest.keyClicks(edit, "" if end == "escape" else "die 2")  # letters and digits are no keys of the window
    match end:
        case "named":
            QTest.keyClick(edit, K.Key_Return)
        case "escape":
            QTest.keyClick(edit, K.Key_Escape)
        case "elsewhere":
            opened.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            opened.on_canvas.drag((100, 20), (160, 70))
        case _:
            opened.window.images.go_next()
            opened.wait_for_image()
    assert not edit.isVisible()
    called = "object" if end in ("escape", "next") else "die 2"
    assert [c.name for c in opened.window.session.categories()] == [called]
    held = opened.window.session.held(box.image_id)
    assert len(held) == (2 if end == "elsewhere" else 1)
    while opened.window.session.undo():
        pass
    assert opened.window.session.categories() == []
    assert opened.window.session.held(box.image_id) == []


def test_moving_a_label_is_one_step(opened: WindowDriver) -> None:
    for _ in opened.zooms((100, 80)):
        opened.key(K.Key_B, on=opened.canvas)
        opened.drag((10, 10), (60, 70))
        opened.key(K.Key_V)
        opened.drag((35, 40), (75, 60))
        assert opened.accepted[0].bbox_xywh == pytest.approx((50, 30, 50, 60), abs=1.5)
        opened.key(K.Key_Z, CTRL)
        assert opened.accepted[0].bbox_xywh == pytest.approx((10, 10, 50, 60), abs=1)


def test_mending_a_proposal_accepts_it(opened: WindowDriver) -> None:
    for _ in opened.zooms((100, 80)):
        opened.ask("blue")
        opened.drag((235, 170), (225, 160))
        assert len(opened.accepted) == 1
        assert not opened.proposed


def test_hide_lasts_as_long_as_the_key(opened: WindowDriver) -> None:
    opened.canvas.setFocus()
    QTest.keyPress(opened.canvas, K.Key_H)
    assert not opened.canvas.layer.isVisible()
    QTest.keyRelease(opened.canvas, K.Key_H)
    assert opened.canvas.layer.isVisible()


def test_review_mode_brings_each_proposal_into_view(opened: WindowDriver) -> None:
    opened.ask("red, blue")
    seen: list[object] = []
    opened.window.review_session.shown.connect(seen.append)
    opened.key(K.Key_R)
    assert opened.window.actions_["reviewMode"].isChecked()
    opened.key(K.Key_Tab)
    opened.key(K.Key_Space)
    assert len(seen) == 3
    opened.key(K.Key_R)
    assert not opened.window.actions_["reviewMode"].isChecked()


def test_ctrl_r_marks_the_image_as_reviewed(opened: WindowDriver) -> None:
    opened.key(K.Key_R, CTRL, on=opened.canvas)
    assert opened.window.session.image is not None
    assert opened.window.session.image.reviewed
    opened.key(K.Key_Z, CTRL)
    assert not opened.window.session.image.reviewed


def test_f6_goes_round_the_panes(opened: WindowDriver) -> None:
    opened.canvas.setFocus()
    round_ = ["promptEdit", "proposalList", "categoryList", "imageList", "menuButton", "canvas"]
    for modifiers, expected in ((Qt.KeyboardModifier.NoModifier, round_), (SHIFT, [*round_[-2::-1], "canvas"])):
        seen = []
        for _ in expected:
            opened.key(K.Key_F6, modifiers)
            focus = opened.window.focusWidget()
            seen.append(focus.objectName() if focus else "")
        assert seen == expected


def test_escape_in_the_prompt_leads_back(opened: WindowDriver) -> None:
    opened.key(K.Key_F, CTRL, on=opened.canvas)
    QTest.keyClick(opened.window.prompts.edit, K.Key_Escape)
    assert opened.canvas.hasFocus()


def test_a_key_can_be_changed_and_taken_back(opened: WindowDriver, tmp_path: Path) -> None:
    actions = opened.window.actions_
    actions.set_keys("box", "Q")
    opened.key(K.Key_Q, on=opened.canvas)
    assert opened.canvas.tool == "box"
    opened.key(K.Key_V)
    opened.key(K.Key_B)
    assert opened.canvas.tool == "select"
    actions.set_keys("box", None)
    opened.key(K.Key_B)
    assert opened.canvas.tool == "box"


def test_the_prompt_suggests_what_was_asked_before(opened: WindowDriver) -> None:
    opened.ask("reddish thing")
    edit = opened.window.prompts.edit
    edit.clear()
    edit.setFocus()
    QTest.keyClicks(edit, "blue, redd")
    assert edit.suggestions.isVisible()
    assert opened.window.isActiveWindow()  # the list is no window of its own
    QTest.keyClick(edit, K.Key_Down)
    QTest.keyClick(edit, K.Key_Return)
    assert edit.toPlainText() == "blue, reddish thing"
    assert not edit.suggestions.isVisible()
    QTest.keyClicks(edit, ", redd")
    QTest.mouseClick(edit.suggestions.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    assert edit.toPlainText() == "blue, reddish thing, reddish thing"
    QTest.keyClicks(edit, ", redd")
    QTest.keyClick(edit, K.Key_Escape)
    assert not edit.suggestions.isVisible()
    assert edit.hasFocus()
    QTest.keyClick(edit, K.Key_Return)  # nothing was chosen: Enter asks
    opened.settle()
    assert opened.canvas.hasFocus()


def test_enter_presses_the_button_that_has_the_focus(driver: WindowDriver, photos: Path) -> None:
    """Before a folder is open the first choice has the focus; it, and every other button, is not for Space alone."""
    empty = driver.window.empty
    empty.show_recent((photos,))
    with_enter = []
    empty.recent_chosen.connect(lambda: with_enter.append("recent"))
    driver.key(K.Key_Return, on=empty.recent)
    assert with_enter == ["recent"]
    deaf = [b.objectName() for b in driver.window.findChildren(QPushButton) if not b.autoDefault()]
    assert deaf == []
