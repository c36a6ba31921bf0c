"""All is within reach of the keyboard, of a screen reader and of what is dropped; no key does it by accident."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)
from window_driver import CTRL, NONE, SHIFT, WindowDriver, paint

from swin_annotator.core.queue import Order
from swin_annotator.ui.actions.table import TABLE
from swin_annotator.ui.widgets import banner

K = Qt.Key


def drop(driver: WindowDriver, path: Path, on: QWidget) -> None:
    """What Qt does with a drop: the nearest widget that takes drops gets it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    target = on
    while not target.acceptDrops():
        parent = target.parentWidget()
        assert parent is not None
        target = parent
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        target, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    )
    driver.window.folders.finish()
    driver.wait_for_image()


def on_screen(driver: WindowDriver) -> tuple[Path | None, str]:
    image = driver.window.session.image
    return driver.window.session.folder, image.path if image else ""


def test_a_dropped_image_is_shown_and_a_dropped_folder_opened(
    driver: WindowDriver, photos: Path, tmp_path: Path
) -> None:
    drop(driver, photos / "2.png", driver.window.empty)
    assert on_screen(driver) == (photos, "2.png")
    drop(driver, photos / "sub" / "3.png", driver.canvas.viewport())  # of the open folder: it stays open
    assert on_screen(driver) == (photos, "sub/3.png")
    paint(photos / "late.png")  # came after the folder was listed
    drop(driver, photos / "late.png", driver.window.images.list.viewport())
    assert on_screen(driver) == (photos, "late.png")
    other = paint(tmp_path / "other" / "b.png").parent
    paint(other / "a.png")
    drop(driver, other, driver.window.prompts.edit.viewport())
    assert on_screen(driver) == (other, "a.png")
    assert driver.window.prompts.edit.toPlainText() == ""
    drop(driver, photos / "1.png", driver.window.images.filter)
    assert on_screen(driver) == (photos, "1.png")


def test_a_dropped_file_that_is_no_image_changes_nothing_and_says_so(opened: WindowDriver, tmp_path: Path) -> None:
    labels = tmp_path / "elsewhere" / "labels.json"
    labels.parent.mkdir()
    labels.write_text("{}", encoding="utf-8")
    before = on_screen(opened)
    drop(opened, labels, opened.canvas.viewport())
    assert on_screen(opened) == before
    assert opened.window.banner.text.startswith("labels.json is not an image.")


def test_labels_are_gone_through_and_deleted_by_keys_alone(opened: WindowDriver) -> None:
    opened.key(K.Key_B, on=opened.canvas)
    for x in (20, 120, 220):
        opened.drag((x, 20), (x + 40, 60))
    opened.key(K.Key_V)
    opened.key(K.Key_Escape)
    ids = [a.id for a in opened.accepted]
    seen = []
    for modifiers in (NONE, NONE, NONE, NONE, SHIFT):
        opened.key(K.Key_L, modifiers)
        seen += opened.window.review.selection
    assert seen == [*ids, ids[0], ids[-1]]
    opened.key(K.Key_A, CTRL)
    opened.key(K.Key_Delete)
    assert not opened.accepted
    assert opened.window.status_bar.message.text() == "3 objects deleted. Ctrl+Z takes it back."
    opened.key(K.Key_Z, CTRL)
    assert [a.id for a in opened.accepted] == ids


def reached(driver: WindowDriver, start: QWidget) -> Iterator[QWidget]:
    """What has the focus while Tab is pressed, until it comes round or stays."""
    start.setFocus()
    before = None
    while (focus := QApplication.focusWidget()) is not None and focus is not before:
        yield focus
        before = focus
        QTest.keyClick(focus, K.Key_Tab)
        if QApplication.focusWidget() is start:
            return


def test_f6_and_tab_reach_every_part_while_tab_goes_through_proposals(opened: WindowDriver) -> None:
    opened.ask("red, blue")
    found: set[QWidget] = set()
    start: QWidget = opened.canvas
    for _ in range(8):
        start.setFocus()
        opened.key(K.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        start = focus
        found |= set(reached(opened, start))
    kinds = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QListView, QPlainTextEdit)
    wanted = {
        widget
        for kind in kinds
        for widget in opened.window.findChildren(kind)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    for begin in (opened.window.right.categories.list, opened.window.prompts.edit):
        begin.setFocus()
        for _ in range(10):  # what lies behind canvas and list of proposals, where Shift+Tab leads
            focus = QApplication.focusWidget()
            assert focus is not None
            found.add(focus)
            QTest.keyClick(focus, K.Key_Backtab, SHIFT)
    assert not [w.objectName() or w.accessibleName() for w in wanted - found]


def test_what_takes_the_keyboard_has_a_name_to_be_read_out(opened: WindowDriver) -> None:
    opened.ask("red")
    window = opened.window
    window.right.detail_section.set_folded(False)
    window.gallery.show_contact()
    window.gallery.show_bulk()
    window.dialogs.show_models()
    window.dialogs.show_keys()
    window.dialogs.show_log()
    window.import_export.ask_export()
    window.editing.view_options.show()
    window.dialogs.show_commands()
    kinds = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QListView, QTreeView, QPlainTextEdit)
    mute = []
    for widget in {w for kind in kinds for w in window.findChildren(kind)}:
        parent = widget.parentWidget()
        popup = widget.window().windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup  # of a combo box
        inner = popup or isinstance(parent, QComboBox) or widget.objectName() == "qt_spinbox_lineedit"
        if not inner and widget.isVisibleTo(widget.window()) and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            spoken = QAccessible.queryAccessibleInterface(widget)
            if spoken is None or not spoken.text(QAccessible.Text.Name):
                mute.append((widget.objectName(), type(widget).__name__, widget.window().objectName()))
    assert not mute


def test_what_is_said_is_read_out(opened: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(banner.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(banner.QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    opened.key(K.Key_R, CTRL, on=opened.canvas)
    opened.window.banner.tell("The disk is full.")
    assert heard == ["Marked as reviewed.", "The disk is full."]


def test_keys_in_the_list_of_categories_change_no_object(opened: WindowDriver) -> None:
    for name in ("cat", "dog", "cow"):
        opened.window.editor.add_category(name)
    opened.key(K.Key_B, on=opened.canvas)
    opened.drag((20, 20), (60, 60))
    opened.drag((120, 20), (160, 60))
    opened.key(K.Key_V)
    opened.key(K.Key_A, CTRL)
    before = opened.accepted
    listed = opened.window.right.categories.list
    opened.key(K.Key_Home, on=listed)
    opened.key(K.Key_Down, on=listed)
    assert opened.accepted == before
    opened.key(K.Key_Return, on=listed)
    assert opened.accepted == before
    opened.key(K.Key_2, on=opened.canvas)
    dog = next(c.id for c in opened.window.session.categories() if c.name == "dog")
    assert {a.category_id for a in opened.accepted} == {dog}
    assert opened.window.status_bar.message.text() == "2 objects relabelled. Ctrl+Z takes it back."
    opened.key(K.Key_Up, on=listed)
    opened.key(K.Key_Delete, on=listed)  # the category, not the selected objects
    assert [c.name for c in opened.window.session.categories()] == ["dog", "cow"]
    assert opened.window.status_bar.message.text() == "Category “cat” deleted. Ctrl+Z takes it back."
    opened.key(K.Key_Delete, on=opened.window.images.list)
    assert len(opened.accepted) == 2
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert [c.name for c in opened.window.session.categories()] == ["cat", "dog", "cow"]


def test_categories_from_the_palette_with_everything_folded(opened: WindowDriver) -> None:
    def command(words: str) -> None:
        opened.key(K.Key_K, CTRL, on=opened.canvas)
        palette = opened.window.dialogs.palette
        QTest.keyClicks(palette.edit, words)
        QTest.keyClick(palette.edit, K.Key_Return)

    opened.window.right.category_section.set_folded(True)
    opened.key(K.Key_F10, on=opened.canvas)
    edit = opened.window.right.categories.edit
    for words, typed in (("add category", "cat"), ("rename category", "dog")):
        command(words)
        assert edit.hasFocus()
        QTest.keyClicks(edit, typed)
        QTest.keyClick(edit, K.Key_Return)
        assert [c.name for c in opened.window.session.categories()] == [typed]
    command("delete category")
    assert not opened.window.session.categories()
    opened.key(K.Key_F10, on=opened.canvas)
    opened.key(K.Key_F, CTRL)
    assert opened.window.prompts.edit.hasFocus()
    assert opened.window.right.isVisible()


def test_what_changes_many_says_how_many_and_is_one_step(opened: WindowDriver) -> None:
    opened.ask("red, blue")
    before = opened.held()
    for key, modifiers, said in (
        (K.Key_Return, CTRL, "3 proposals accepted."),
        (K.Key_Backspace, CTRL | SHIFT, "3 proposals rejected."),
        (K.Key_Delete, NONE, "3 objects deleted."),
        (K.Key_2, NONE, "objects relabelled."),
    ):
        opened.key(K.Key_A, CTRL, on=opened.canvas)
        opened.key(key, modifiers)
        assert opened.held() != before
        told = opened.window.status_bar.message.text()
        assert said in told
        assert told.endswith("Ctrl+Z takes it back.")
        opened.key(K.Key_Z, CTRL)
        assert opened.held() == before


def test_the_order_of_review_by_command(opened: WindowDriver) -> None:
    opened.ask("red, blue")
    for order in (Order.DOUBTFUL, Order.CATEGORY, Order.IMAGE):
        opened.window.actions_[f"order{order.value.capitalize()}"].trigger()
        assert opened.window.review_session.queue.order is order
    opened.key(K.Key_R, on=opened.canvas)
    assert opened.window.actions_["orderImage"].isChecked()
    opened.window.review_bar.order_chosen.emit(Order.DOUBTFUL)
    assert opened.window.actions_["orderDoubtful"].isChecked()


def fields(driver: WindowDriver) -> list[QWidget]:
    """Every field of the window that takes text, all of them shown."""
    window = driver.window
    window.right.detail_section.set_folded(False)
    found: list[QWidget] = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    return [field for field in found if field.objectName() and field.window() is window]


@pytest.mark.parametrize("reviewing", [False, True])
def test_no_key_typed_into_a_field_changes_a_label(opened: WindowDriver, reviewing: bool) -> None:
    opened.ask("red, blue")
    opened.key(K.Key_Space, on=opened.canvas)
    window = opened.window
    if reviewing:
        opened.key(K.Key_R)
    chosen = (opened.accepted[0].id, opened.proposed[0].id)
    keys = {
        combination
        for spec in TABLE
        for key in spec.keys
        for combination in [QKeySequence(key)[0]]
        if len(key) == 1 or spec.at != "window"
    }
    assert window.dialogs.palette is not None  # made when it is asked for
    names = {field.objectName() for field in fields(opened)}
    assert names >= {"promptEdit", "imageFilter", "categoryEdit", "tagEdit", "noteEdit", "commentEdit", "paletteEdit"}
    for field in fields(opened):
        if field.objectName() == "paletteEdit":
            window.dialogs.show_commands()
        for combination in sorted(keys, key=lambda c: c.toCombined()):
            if combination.key() in (K.Key_Return, K.Key_Enter, K.Key_Tab, K.Key_Backtab):
                continue  # ends what is typed
            window.review.select(chosen)
            if field.objectName() == "categoryEdit":
                window.right.categories.begin_add()
            field.setFocus()
            before = (opened.held(), window.session.undo_names(), window.session.image, opened.canvas.tool)
            assert field.hasFocus(), field.objectName()
            QTest.keyClick(field, combination.key(), combination.keyboardModifiers())
            after = (opened.held(), window.session.undo_names(), window.session.image, opened.canvas.tool)
            assert after == before, (field.objectName(), QKeySequence(combination).toString())
            field.clear()  # type: ignore[attr-defined]  # both kinds of fields have it


def test_letters_in_other_windows_do_not_reach_the_canvas(opened: WindowDriver) -> None:
    opened.ask("red")
    window = opened.window
    shown = {
        "contactSheet": window.gallery.show_contact,
        "bulkAccept": window.gallery.show_bulk,
        "keysDialog": window.dialogs.show_keys,
        "modelsDialog": window.dialogs.show_models,
    }
    for name, show in shown.items():
        show()
        dialog = window.findChild(QWidget, name)
        assert dialog is not None
        before = opened.held()
        for field in dialog.findChildren(QLineEdit):
            if field.objectName() != "qt_keysequenceedit_lineedit":
                field.setFocus()
                QTest.keyClicks(field, "bpmvxny1 ")
                assert field.text() or field.objectName() == "qt_spinbox_lineedit"
        assert opened.held() == before
        assert opened.canvas.tool == "select"
        dialog.close()


def test_the_mouse_leaves_the_keys_of_review_where_they_are(opened: WindowDriver) -> None:
    opened.ask("red, blue")
    opened.canvas.setFocus()
    slider = opened.find("thresholdSlider")
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(4, slider.height() // 2))
    assert opened.canvas.hasFocus()
    combo = opened.find("detectorCombo")
    assert isinstance(combo, QComboBox)
    QTest.mouseClick(combo, Qt.MouseButton.LeftButton)
    QTest.keyClick(combo.view(), K.Key_Return)
    opened.wait(lambda: not combo.view().isVisible())
    assert opened.canvas.hasFocus()
    opened.key(K.Key_Space)
    assert len(opened.accepted) == 1


def test_the_filter_by_keys(opened: WindowDriver) -> None:
    edit, listed = opened.window.images.filter, opened.window.images.list
    edit.setFocus()
    QTest.keyClicks(edit, "sub")
    QTest.keyClick(edit, K.Key_Return)
    assert listed.hasFocus()
    QTest.keyClick(listed, K.Key_Down)
    opened.wait_for_image()
    assert on_screen(opened)[1] == "sub/3.png"
    edit.setFocus()
    QTest.keyClick(edit, K.Key_Escape)
    assert edit.text() == ""
    assert edit.hasFocus()
    QTest.keyClick(edit, K.Key_Escape)
    assert opened.canvas.hasFocus()


def test_what_is_hidden_shows_as_soon_as_somebody_selects_it(opened: WindowDriver) -> None:
    opened.key(K.Key_B, on=opened.canvas)
    opened.drag((20, 20), (60, 60))
    opened.drag((120, 20), (160, 60))
    opened.key(K.Key_V)
    opened.key(K.Key_H, CTRL)
    assert len(opened.canvas.layer.items()) == 1
    opened.key(K.Key_A, CTRL)
    assert len(opened.canvas.layer.items()) == 2
    assert not opened.window.editing.object_operations.hidden
