"""The right column: what shows in a low window, borders moved by hand, and a bar that stays where it is."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from window_driver import WindowDriver, make_driver, paint

from swin_annotator.ui.widgets.action_buttons import EDGE, KeyButton

MANY = [("red", (10 + 30 * i, 20 + 40 * j, 12, 12)) for i in range(4) for j in range(3)]


def whole_rows(listed) -> int:
    """Rows that are seen whole, and are there."""
    return min(listed.rows.rowCount(), listed.viewport().height() // listed.delegate.height)


def busy(driver: WindowDriver, folder: Path) -> WindowDriver:
    """A low window with an example, twelve proposals and seven categories."""
    paint(folder / "1.png", MANY)  # type: ignore[arg-type]
    driver.window.resize(1280, 720)
    driver.open(folder)
    for name in ("pawn", "knight", "bishop", "rook", "queen", "king"):
        driver.window.editor.add_category(name)
    driver.window.prompter.add_example((10, 20, 12, 12), False)
    driver.settle()
    driver.ask("red")
    return driver


def bar_at(driver: WindowDriver) -> int:
    return driver.find("acceptAllButton").mapTo(driver.window, QPoint(0, 0)).y()


def test_a_low_window_shows_six_proposals_and_five_categories_beside_an_example(
    driver: WindowDriver, tmp_path: Path
) -> None:
    right = busy(driver, tmp_path / "photos").window.right
    driver.wait(lambda: whole_rows(right.proposals.list) >= 6)
    assert whole_rows(right.categories.list) >= 5
    assert not right.scroll_area.verticalScrollBar().isVisible()
    assert right.prompts.examples.isVisible()


def test_a_part_of_the_models_that_is_scrolled_away_shows_when_the_focus_comes_to_it(
    driver: WindowDriver, tmp_path: Path
) -> None:
    right = busy(driver, tmp_path / "photos").window.right
    right.prompts.models.set_folded(False)
    template = right.prompts.template
    driver.wait(lambda: not right.prompts.detector.visibleRegion().isEmpty())
    assert template.visibleRegion().isEmpty()
    right.proposals.list.setFocus()
    template.setFocus(Qt.FocusReason.BacktabFocusReason)
    driver.wait(lambda: template.visibleRegion().boundingRect() == template.rect())


def test_models_that_are_open_in_a_low_window_leave_the_lists_their_room(driver: WindowDriver, tmp_path: Path) -> None:
    right = busy(driver, tmp_path / "photos").window.right
    right.prompts.models.set_folded(False)
    driver.wait(lambda: whole_rows(right.proposals.list) >= 5)
    assert whole_rows(right.categories.list) >= 5
    combos = right.prompts.detector, right.prompts.segmenter
    assert all(combo.visibleRegion().boundingRect() == combo.rect() for combo in combos)
    assert right.prompts.template.visibleRegion().isEmpty()
    right.prompts.segmenter.setFocus()
    QTest.keyClick(right.prompts.segmenter, Qt.Key.Key_Tab)
    driver.wait(lambda: right.prompts.template.visibleRegion().boundingRect() == right.prompts.template.rect())
    driver.window.resize(1280, 1080)
    driver.wait(lambda: all(not combo.visibleRegion().isEmpty() for combo in (*combos, right.prompts.template)))


def test_a_hint_is_seen_whole_where_models_are_open_beside_examples(driver: WindowDriver, tmp_path: Path) -> None:
    right = busy(driver, tmp_path / "photos").window.right
    driver.window.prompter.add_example((40, 20, 12, 12), True)
    driver.settle()
    right.prompts.models.set_folded(False)
    QApplication.processEvents()
    place, hint = 0, right.proposals.findChild(QLabel, "proposalHint")
    for text in ("", "Nothing. " * 9, "Nothing was found. Try other words, or show an example (E)."):
        right.proposals.show_proposals((), (), 0.5, text)
        driver.wait(lambda: hint.height() >= hint.heightForWidth(hint.width()))
        if not place:
            place = bar_at(driver)
    driver.wait(lambda: bar_at(driver) == place)  # two lines have the room of two rows
    listed = right.categories.list
    chosen = listed.visualRect(listed.rows.index(listed.rows.position(listed.selected_ids()[0])))
    assert listed.viewport().rect().contains(chosen)


def test_the_bar_stays_where_it_is_whatever_is_shown(driver: WindowDriver, tmp_path: Path) -> None:
    busy(driver, tmp_path / "photos")
    QApplication.processEvents()
    place, names = bar_at(driver), [b.isVisible() for b in driver.window.right.proposals.findChildren(QPushButton)]
    driver.window.prompter.remove_example(0)
    driver.settle()
    QApplication.processEvents()
    assert bar_at(driver) == place
    driver.window.review.set_threshold(1.0)  # nothing is shown but a word why
    QApplication.processEvents()
    assert bar_at(driver) == place
    assert [b.isVisible() for b in driver.window.right.proposals.findChildren(QPushButton)] == names


def test_a_border_moved_by_hand_stays_so_the_next_time(qtbot: QtBot, tmp_path: Path) -> None:
    first = make_driver(qtbot, tmp_path)
    busy(first, tmp_path / "photos")
    right = first.window.right
    handle = right.sections.handle(2)  # above the categories
    before = right.category_section.height()
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle + QPoint(0, 48))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 48))
    QApplication.processEvents()
    height = right.category_section.height()
    assert abs(before - height - 48) <= 2
    right.label_section.set_folded(False)
    right.label_section.set_folded(True)
    QApplication.processEvents()
    assert abs(right.category_section.height() - height) <= 1
    QTest.mouseClick(right.prompts.models.head, Qt.MouseButton.LeftButton)
    assert not right.prompts.models.is_folded
    first.window.close()
    second = make_driver(qtbot, tmp_path)
    second.window.resize(1280, 720)
    second.open(tmp_path / "photos")
    QApplication.processEvents()
    assert not second.window.right.prompts.models.is_folded
    assert abs(second.window.right.category_section.height() - height) <= 2


def test_everything_folded_leaves_the_headings_at_the_top(opened: WindowDriver) -> None:
    right = opened.window.right
    for section in (right.detail_section, right.proposal_section, right.label_section, right.category_section):
        section.set_folded(True)
    QApplication.processEvents()
    assert right.detail_section.y() < 200


def test_words_of_the_bar_are_whole_in_every_language_and_width(opened: WindowDriver) -> None:
    window = opened.window
    buttons = [window.right.proposals.findChild(KeyButton, name) for name in ("acceptAllButton", "rejectAllButton")]
    try:
        for language in ("ru", "ja", "en"):
            window.actions_[f"language_{language}"].trigger()
            for width in (1280, 1920):
                window.resize(width, 800)
                window.spread()
                QApplication.processEvents()
                for button in buttons:
                    assert button is not None
                    words = button.fontMetrics().horizontalAdvance(button.text())
                    assert words <= button.width() - 2 * EDGE, (language, width, button.text())
    finally:
        window.actions_["language_en"].trigger()
