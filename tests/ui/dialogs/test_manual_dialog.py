"""The manual in the window: pages, links, the way back, and the search, by keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_driver import CTRL, WindowDriver

from swin_annotator.engine import manual
from swin_annotator.ui.dialogs.manual import ManualDialog
from swin_annotator.ui.theme import theme

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[ManualDialog]:
    shown = ManualDialog()
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    yield shown
    shown.close()


def rows(dialog: ManualDialog) -> list[str]:
    return [dialog.list.item(row).text().splitlines()[0] for row in range(dialog.list.count())]


def link(dialog: ManualDialog, text: str) -> QUrl:
    """Where a link on the page leads."""
    cursor = dialog.browser.document().find(text)
    assert not cursor.isNull(), text
    return QUrl(cursor.charFormat().anchorHref())


def test_it_opens_on_its_contents_with_the_keyboard_in_the_field(dialog: ManualDialog) -> None:
    assert dialog.browser.page == manual.FIRST
    assert rows(dialog) == [page.title for page in manual.pages()]
    assert dialog.field.hasFocus()
    assert "<!--" not in dialog.browser.toPlainText()


@pytest.mark.parametrize("page", [page.name for page in manual.pages()])
def test_every_page_can_be_shown(dialog: ManualDialog, page: str) -> None:
    dialog.browser.show_page(page)
    title = next(one.title for one in manual.pages() if one.name == page)
    assert dialog.browser.toPlainText().startswith(title)
    assert dialog.list.currentItem().text() == title


def test_a_link_leads_to_a_section_and_back_returns(dialog: ManualDialog) -> None:
    dialog.browser.show_page("files-and-safety")
    dialog.browser.follow(QUrl("measured.md#faults"))
    assert dialog.browser.page == "measured"
    assert dialog.browser.textCursor().block().text() == "Faults"
    assert dialog.browser.verticalScrollBar().value() > 0
    QTest.keyClick(dialog.field, K.Key_Left, ALT)
    assert dialog.browser.page == "files-and-safety"
    QTest.keyClick(dialog.field, K.Key_Right, ALT)
    assert dialog.browser.page == "measured"


def test_a_link_of_a_page_is_followed_by_a_click_of_the_mouse(dialog: ManualDialog) -> None:
    dialog.browser.show_page("first-ten-minutes")
    assert link(dialog, "Files and safety") == QUrl("files-and-safety.md")
    cursor = dialog.browser.document().find("Files and safety")
    dialog.browser.setTextCursor(cursor)
    place = dialog.browser.cursorRect(cursor).center()
    place.setX(place.x() - 8)
    QTest.mouseClick(dialog.browser.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.browser.page == "files-and-safety"


def test_files_that_come_along_are_shown_and_nothing_beyond(
    dialog: ManualDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.browser.show_page("models")
    dialog.browser.follow(QUrl("../models/swin-mini/README.md"))
    assert dialog.browser.toPlainText().startswith("swin-mini")
    dialog.browser.show_page("models")
    for outside in ("../../pyproject.toml", "/etc/hostname", "nothing.md", "file:///etc/hostname"):
        dialog.browser.follow(QUrl(outside))
        assert dialog.browser.page == "models", outside
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog.browser.follow(QUrl("https://example.org/a"))
    assert opened == [QUrl("https://example.org/a")]


def test_a_picture_fits_the_page(dialog: ManualDialog) -> None:
    dialog.browser.show_page("measured")
    picture = dialog.browser.loadResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("../screenshots/swin-vs-vit.png")
    )
    assert 0 < picture.width() <= 660


def test_words_are_searched_over_all_pages_and_marked(dialog: ManualDialog) -> None:
    QTest.keyClicks(dialog.field, "panoptic overlap")
    QTest.keyClick(dialog.field, K.Key_Return)
    assert dialog.browser.page == "formats"
    assert rows(dialog)[0].startswith("Label formats › ")
    marked = {mark.cursor.selectedText().casefold() for mark in dialog.browser.extraSelections()}
    assert marked == {"panoptic", "overlap"}
    before = dialog.browser.textCursor().block().text()
    QTest.keyClick(dialog.field, K.Key_Down)
    QTest.keyClick(dialog.field, K.Key_Return)
    assert dialog.list.currentRow() == 1
    assert dialog.browser.textCursor().block().text() != before


def test_a_search_in_vain_says_so_and_an_empty_field_lists_the_pages(dialog: ManualDialog) -> None:
    QTest.keyClicks(dialog.field, "xyzzy")
    QTest.keyClick(dialog.field, K.Key_Return)
    assert rows(dialog) == []
    assert dialog.told.isVisible()
    dialog.field.clear()
    assert rows(dialog) == [page.title for page in manual.pages()]
    assert not dialog.told.isVisible()


def test_typing_alone_searches_after_a_moment(dialog: ManualDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.field, "manifest")
    qtbot.waitUntil(lambda: any(row.endswith("On the way out") for row in rows(dialog)))


def test_the_key_for_finding_comes_back_to_the_field(dialog: ManualDialog) -> None:
    dialog.browser.setFocus()
    QTest.keyClick(dialog.browser, K.Key_F, CTRL)
    assert dialog.field.hasFocus()
    QTest.keyClick(dialog.field, K.Key_Tab)
    assert not dialog.field.hasFocus()


@pytest.mark.parametrize("colours", [theme.DARK, theme.LIGHT, theme.CONTRAST], ids=["dark", "light", "contrast"])
def test_text_and_links_can_be_read_in_every_theme(
    qapp: QApplication, dialog: ManualDialog, colours: theme.Colours
) -> None:
    before = theme.current()
    theme.apply(qapp, colours)
    try:
        palette = dialog.browser.palette()
        base = palette.base().color()
        assert theme.contrast(palette.text().color(), base) >= 7
        assert theme.contrast(palette.link().color(), base) >= 4.5
        assert theme.contrast(palette.highlightedText().color(), palette.highlight().color()) >= 4.5
    finally:
        theme.apply(qapp, before)


def test_the_window_opens_it_once_beside_the_work(driver: WindowDriver) -> None:
    driver.key(K.Key_F1, CTRL)
    [dialog] = driver.window.findChildren(ManualDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.browser.show_page("keys")
    driver.window.actions_["manual"].trigger()
    assert driver.window.findChildren(ManualDialog) == [dialog]
    assert dialog.browser.page == "keys"
    driver.window.dialogs.say_again()
    assert not dialog.isVisible()
