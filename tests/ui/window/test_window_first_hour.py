"""What a new user meets in the first hour: dialogs and Enter, themes, notices, tools, what is offered when."""

from __future__ import annotations

from pathlib import Path

import fakes
import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QToolButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot
from window_driver import CTRL, MODELS, SHIFT, WindowDriver, make_driver, paint

from swin_annotator.settings import Settings
from swin_annotator.ui.dialogs import file_chooser
from swin_annotator.ui.dialogs.log import LogDialog
from swin_annotator.ui.dialogs.problems import ProblemsDialog
from swin_annotator.ui.dialogs.shortcut_editor import KeysDialog
from swin_annotator.ui.panels.category_list import CategoryList
from swin_annotator.ui.theme import theme
from swin_annotator.ui.widgets.action_buttons import KeyButton
from swin_annotator.ui.widgets.combo import NotedCombo, NoteDelegate, NoteRole
from swin_annotator.ui.widgets.row_list import RowModel
from swin_annotator.ui.window.main_window import MainWindow

K = Qt.Key


def test_enter_in_the_export_dialog_exports(opened: WindowDriver) -> None:
    opened.ask("red")
    opened.key(K.Key_Space, on=opened.canvas)
    opened.key(K.Key_E, CTRL, on=opened.canvas)
    dialog = opened.window.import_export.dialog
    assert dialog is not None
    written: list[object] = []
    opened.window.import_export.exported.connect(written.append)
    QTest.keyClick(dialog.focusWidget() or dialog, K.Key_Return)
    opened.wait(lambda: bool(written))
    said = opened.window.status_bar.message.text()
    assert said.startswith("1 label on 1 image written to")  # of three images that went out
    assert said.endswith("2 more images have none.")


def test_enter_in_a_dialog_presses_no_button_by_chance(opened: WindowDriver) -> None:
    window = opened.window
    window.dialogs.show_keys()
    keys = window.findChild(KeysDialog)
    assert not any(button.isDefault() or button.autoDefault() for button in keys.findChildren(QPushButton))
    before = window.actions_["box"].shortcut()
    QTest.keyClick(keys.findChild(QLineEdit), K.Key_Return)
    assert window.actions_["box"].shortcut() == before
    keys.close()
    window.dialogs.show_log()
    log = window.findChild(LogDialog)
    assert [button.text() for button in log.findChildren(QPushButton) if button.isDefault()] == ["Close"]
    log.close()


def test_a_theme_changes_colours_and_no_letter(driver: WindowDriver) -> None:
    shown = [widget for widget in driver.window.findChildren(QWidget) if widget.isVisible()]
    before = {widget: (widget.font(), widget.geometry()) for widget in shown}
    driver.window.actions_["themeLight"].trigger()
    QTest.qWait(10)
    assert [w.objectName() for w in shown if (w.font(), w.geometry()) != before[w]] == []
    driver.window.actions_["themeDark"].trigger()


def test_the_first_window_has_the_letters_of_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    made = make_driver(qtbot, tmp_path)
    sizes = {label.font().pixelSize() for label in made.window.findChildren(QLabel) if not label.property("role")}
    assert sizes <= {theme.TEXT_PX}
    made.window.close()


def test_a_theme_lays_long_lists_out_once(opened: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.ask("red, blue")
    asked = []
    count = RowModel.rowCount

    def counted(model: RowModel, *index: object) -> int:
        asked.append(1)
        return 5000 if model is opened.window.right.proposals.list.rows and not index else count(model, *index)  # type: ignore[arg-type]

    monkeypatch.setattr(RowModel, "rowCount", counted)
    opened.window.actions_["themeLight"].trigger()
    assert len(asked) < 200
    opened.window.actions_["themeDark"].trigger()


def test_with_nothing_left_nothing_can_be_accepted(opened: WindowDriver) -> None:
    opened.ask("red")
    opened.key(K.Key_R, on=opened.canvas)
    opened.wait(lambda: opened.window.review_session.current is not None)
    assert opened.window.actions_["acceptAll"].isEnabled()
    while opened.window.review_session.current is not None:
        opened.settle()
        opened.key(K.Key_X, on=opened.canvas)
        opened.wait_for_image()
    assert not opened.window.actions_["acceptAll"].isEnabled()
    assert not opened.window.actions_["rejectAll"].isEnabled()
    assert opened.find("acceptAllButton").isEnabled() is False


def test_where_all_is_judged_the_panel_says_what_comes_next(opened: WindowDriver) -> None:
    hint = opened.window.right.proposals.empty
    assert hint.text().startswith("Type what to find")
    opened.ask("red")
    opened.key(K.Key_Return, CTRL, on=opened.canvas)
    assert hint.text() == "Nothing is left to review here. The key D goes to the next image."
    opened.key(K.Key_D, on=opened.canvas)
    opened.wait_for_image()
    assert hint.text().startswith("Type what to find")
    opened.ask("blue")  # of which there is none here
    opened.wait(lambda: hint.text().startswith("Nothing was found."))


def test_a_name_in_a_list_of_models_never_runs_into_its_note(qtbot: QtBot) -> None:
    combo = NotedCombo()
    qtbot.addWidget(combo)
    combo.setItemDelegate(NoteDelegate(combo))
    combo.addItem("owlvit-base-patch32-with-a-long-name")
    combo.setItemData(0, "get 610 MB", NoteRole)
    combo.setFixedWidth(120)
    combo.show()
    combo.showPopup()
    metrics = combo.fontMetrics()
    wanted = metrics.horizontalAdvance("owlvit-base-patch32-with-a-long-name") + metrics.horizontalAdvance("get 610 MB")
    assert combo.view().width() >= wanted
    combo.hidePopup()


def test_the_chosen_models_stand_there_before_a_folder_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    models = {"a-segmenter": ("fake-segmenter", "segment"), **MODELS}
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    window = MainWindow(fakes.catalog(tmp_path, models), settings, options=Settings(segmenter="fake-segmenter"))
    qtbot.addWidget(window)
    assert window.prompter.segmenter == "fake-segmenter"
    window.close()


def test_the_place_of_the_pointer_is_of_the_image_on_screen(opened: WindowDriver) -> None:
    opened.on_canvas.move((100, 100))
    assert opened.window.status_bar.position.text()
    opened.key(K.Key_D, on=opened.canvas)
    opened.wait_for_image()
    assert opened.window.status_bar.position.text() == ""


def test_another_folder_begins_with_the_select_tool(opened: WindowDriver, tmp_path: Path) -> None:
    opened.key(K.Key_B, on=opened.canvas)
    paint(tmp_path / "other" / "1.png")
    opened.open(tmp_path / "other")
    assert opened.window.actions_["select"].isChecked()
    opened.drag((40, 40), (120, 120))
    assert opened.held() == []


def test_a_notice_hides_nothing_of_the_image_and_goes_with_it(opened: WindowDriver) -> None:
    window = opened.window
    window.banner.tell("This model does not know the word “forklift”.", passing=True)
    QTest.qWait(1)
    bottom = window.banner.mapToGlobal(window.banner.rect().bottomLeft()).y()
    assert bottom < window.canvas.mapToGlobal(window.canvas.rect().topLeft()).y()
    opened.key(K.Key_D, on=opened.canvas)
    opened.wait_for_image()
    assert window.banner.isHidden()
    window.banner.tell("The disk is full.")
    opened.key(K.Key_A, on=opened.canvas)
    opened.wait_for_image()
    assert window.banner.text == "The disk is full."


def test_the_brush_has_a_size_that_is_seen_and_set(opened: WindowDriver) -> None:
    brush = opened.window.status_bar.brush
    assert not brush.isVisible()
    opened.key(K.Key_M, on=opened.canvas)
    assert brush.isVisible()
    assert brush.figure.text() == "Brush 20 px"
    opened.on_canvas.move((100, 100))
    opened.on_canvas.wheel((100, 100), 3, SHIFT)
    assert brush.figure.text() == f"Brush {opened.canvas.brush_size:.0f} px" != "Brush 20 px"
    brush.slider.setValue(100)
    assert opened.canvas.brush_size == 1000
    opened.key(K.Key_V, on=opened.canvas)
    assert not brush.isVisible()


def test_the_contact_sheet_opens_on_what_there_is(opened: WindowDriver) -> None:
    opened.window.editor.add_category("empty")
    opened.ask("red")
    empty = next(c.id for c in opened.window.session.categories() if c.name == "empty")
    opened.window.editor.use_category(empty)
    opened.key(K.Key_F7, on=opened.canvas)
    sheet = opened.window.gallery.contact
    assert sheet.category_id == 0
    assert sheet.grid.crops.summaries
    sheet.ask_for(empty)
    assert sheet.grid.hint.startswith("No object of this category")


def test_problems_of_an_imported_file_are_shown_in_the_window(opened: WindowDriver, tmp_path: Path) -> None:
    labels = tmp_path / "labels.json"
    labels.write_text(
        '{"images": [{"id": 1, "file_name": "1.png", "width": 320, "height": 240}],'
        ' "categories": [{"id": 1, "name": "cat"}], "annotations": ['
        '{"id": 1, "image_id": 1, "category_id": 1, "bbox": [10, 10, 20, 20]},'
        '{"id": 2, "image_id": 1, "category_id": 1, "bbox": [10, 10, "x", 20]}]}'
    )
    opened.window.import_export.bring_in(labels)
    opened.wait(lambda: bool(opened.accepted))
    opened.wait(lambda: bool(opened.window.banner.text))
    assert opened.window.banner.text.startswith("labels.json has 1 problem.")
    assert "swin-annotator" not in opened.window.status_bar.message.text()
    opened.click("bannerButton")
    dialog = opened.window.findChild(ProblemsDialog)
    assert "error: annotations[1]" in dialog.text.toPlainText()
    dialog.close()


def test_signs_of_the_file_dialog_are_seen(qtbot: QtBot, driver: WindowDriver) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    button = dialog.findChild(QToolButton, "detailModeButton")
    image = button.grab().toImage()
    ground = image.pixelColor(5, image.height() // 2)
    middle = range(image.height() // 2 - 8, image.height() // 2 + 8)
    drawn = [x for x in range(4, image.width() - 4) if any(image.pixelColor(x, y) != ground for y in middle)]
    assert max(drawn) - min(drawn) >= 10


def test_dates_of_the_file_dialog_are_seen_whole(qtbot: QtBot, driver: WindowDriver, photos: Path) -> None:
    dialog = QFileDialog(driver.window, "Import", str(photos))
    qtbot.addWidget(dialog)
    file_chooser.fit_columns(dialog)
    dialog.show()
    view = dialog.findChild(QTreeView, "treeView")
    driver.wait(lambda: view.model().rowCount(view.rootIndex()) >= 3)
    QApplication.processEvents()
    header = view.header()
    assert header.length() <= view.viewport().width()
    for column in range(1, header.count()):
        assert header.sectionSize(column) >= view.sizeHintForColumn(column)


@pytest.mark.parametrize("chosen", ["themeDark", "themeLight"])
def test_arrows_of_the_file_dialog_are_seen_in_every_theme(qtbot: QtBot, driver: WindowDriver, chosen: str) -> None:
    driver.window.actions_[chosen].trigger()
    try:
        dialog = QFileDialog(driver.window)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        file_chooser.dress_buttons(dialog)
        for name in ("toParentButton", "backButton", "listModeButton"):
            icon = dialog.findChild(QToolButton, name).icon()
            drawn = icon.pixmap(20, 20).toImage()
            inks = {
                drawn.pixelColor(x, y).name()
                for x in range(20)
                for y in range(20)
                if drawn.pixelColor(x, y).alpha() == 255
            }
            assert inks == {theme.current().text.lower()}, name
    finally:
        driver.window.actions_["themeSystem"].trigger()


class _Counter(QObject):
    """Counts how often a widget is told of another style."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.StyleChange
        return False


def test_a_theme_restyles_each_widget_once(driver: WindowDriver) -> None:
    counter = _Counter()
    deep = driver.find("acceptAllButton")
    deep.installEventFilter(counter)
    driver.window.actions_["themeLight"].trigger()
    assert 0 < counter.count <= 2  # the sheet goes, another comes
    driver.window.actions_["themeDark"].trigger()


def test_a_theme_asks_for_no_fonts_and_looks_for_the_category_in_use_later(
    opened: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.key(K.Key_B, on=opened.canvas)
    opened.drag((20, 20), (60, 60))
    listed = opened.window.right.categories.list
    opened.wait(lambda: bool(listed.selected_ids()))
    asked: list[object] = []
    monkeypatch.setattr(theme, "use_fonts", asked.append)
    monkeypatch.setattr(CategoryList, "scrollTo", lambda _list, index: asked.append(index.row()))
    opened.window.actions_["themeLight"].trigger()
    assert asked == []
    QTest.qWait(10)
    assert len(asked) <= 1
    opened.window.actions_["themeDark"].trigger()


def test_a_button_shows_its_whole_word_as_long_as_that_fits_between_its_edges(qtbot: QtBot) -> None:
    action = QAction("Отклонить все")
    button = KeyButton(action, "narrow", keys="Ctrl+Return")
    qtbot.addWidget(button)
    button.show()

    def inked() -> int:
        image = button.grab().toImage()
        middle = range(image.height() // 2 - 4, image.height() // 2 + 4)
        ground = {y: image.pixelColor(3, y) for y in middle}
        columns = [x for x in range(3, image.width() - 3) if any(image.pixelColor(x, y) != ground[y] for y in middle)]
        return max(columns) - min(columns)

    button.resize(button.fontMetrics().horizontalAdvance(action.text()) + 12, 30)
    narrow = inked()
    button.resize(button.width() + 12, 30)  # still no room for the key
    assert abs(inked() - narrow) <= 2
