"""What a picky eye sees: contrast of every theme, whole words in every language, room for everything at 1280 x 720."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QFontMetrics, QPixmapCache
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QSlider, QWidget
from window_driver import WindowDriver

from swin_annotator.core.types import ImageState
from swin_annotator.store.project import ImageSummary
from swin_annotator.ui.canvas import style as canvas_style
from swin_annotator.ui.dialogs.shortcut_editor import KeysDialog
from swin_annotator.ui.i18n import translate
from swin_annotator.ui.panels.image_rows import fitting_note
from swin_annotator.ui.theme import icons, theme
from swin_annotator.ui.theme.theme import CATEGORY_COLOURS, CONTRAST, DARK, LIGHT, Colours, category_colour, contrast
from swin_annotator.ui.widgets.elided_label import ElidedLabel

THEMES = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}
GROUNDS = ("bg", "panel", "raised", "surround", "hover", "tint")
WRITTEN = [
    *(("text", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in GROUNDS),
    *(("accent", ground) for ground in ("bg", "panel", "raised")),
    *(("reject", ground) for ground in ("bg", "panel")),
    ("on_accent", "accent"),
    ("on_accept", "accept"),
]
"""Texts and what they stand on."""
DRAWN = [
    *((sign, ground) for sign in ("accept", "reject", "accent") for ground in ("panel", "tint", "raised")),
    *(("muted", ground) for ground in GROUNDS),  # what is off, and frames of check boxes
    ("warn", "raised"),
]
"""Signs, focus rings and words that are off, and what they stand on."""


def ratio(colours: Colours, ink: str, ground: str) -> float:
    return contrast(QColor(getattr(colours, ink)), QColor(getattr(colours, ground)))


@pytest.mark.parametrize("name", THEMES)
def test_texts_are_read_in_every_theme(name: str) -> None:
    low = {pair: round(found, 2) for pair in WRITTEN if (found := ratio(THEMES[name], *pair)) < 4.495}
    assert not low


@pytest.mark.parametrize("name", THEMES)
def test_signs_and_what_is_off_are_seen_in_every_theme(name: str) -> None:
    assert not {pair: round(found, 2) for pair in DRAWN if (found := ratio(THEMES[name], *pair)) < 3.0}


def test_high_contrast_has_borders_that_are_seen_and_texts_at_seven_to_one() -> None:
    for ground in ("bg", "panel", "raised"):
        assert ratio(CONTRAST, "line", ground) >= 3.0
        assert min(ratio(CONTRAST, ink, ground) for ink in ("text", "muted", "accent")) >= 7.0


@pytest.mark.parametrize("place", range(40))
def test_the_name_of_a_category_is_read_on_its_colour(place: int) -> None:
    colour = category_colour(place)
    assert contrast(theme.text_on(colour), colour) >= 4.5
    assert contrast(canvas_style.readable_on(colour), colour) >= 4.5


@pytest.mark.parametrize("photo", ["#ffffff", "#808080", "#000000", *CATEGORY_COLOURS])
def test_a_dashed_outline_is_seen_on_any_photo(photo: str) -> None:
    """The halo under the line, over the photo, differs from the line or from the photo."""
    halo, under = canvas_style.HALO, QColor(photo)
    share = halo.alphaF()
    mixed = [share * h + (1 - share) * u for h, u in zip(halo.getRgbF()[:3], under.getRgbF()[:3], strict=True)]
    for line in map(QColor, CATEGORY_COLOURS):
        assert max(contrast(line, QColor.fromRgbF(*mixed)), contrast(line, under)) >= 1.5


@pytest.fixture
def speaking(opened: WindowDriver) -> Iterator[WindowDriver]:
    """The window with proposals at 1280 x 720; English again afterwards."""
    opened.window.resize(1280, 720)
    opened.window.spread()
    opened.ask("red, blue")
    yield opened
    opened.window.actions_["language_en"].trigger()


def shown(top: QWidget) -> list[QWidget]:
    return [
        part for part in (top, *top.findChildren(QWidget)) if part.isVisible() and not part.visibleRegion().isEmpty()
    ]


def cut(top: QWidget) -> list[str]:
    """Labels, buttons, combo boxes and placeholders whose words have less room than they need."""
    found = []
    for part in shown(top):
        if isinstance(part, QLineEdit):
            text, around = ("" if part.text() else part.placeholderText()), 18
        elif isinstance(part, QComboBox):
            text, around = part.currentText(), 26
        elif isinstance(part, (QLabel, QAbstractButton)) and not isinstance(part, ElidedLabel):
            text, around = part.text(), 0
        else:
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            if part.heightForWidth(part.width()) > part.height() + 1:
                found.append(text)
        elif (
            text
            and "<" not in text
            and part.fontMetrics().horizontalAdvance(text.replace("&", "")) + around > part.width()
        ):
            found.append(f"{part.objectName()}: {text}")
    return found


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_no_word_is_cut_in_the_window(speaking: WindowDriver, language: str) -> None:
    window = speaking.window
    window.actions_[f"language_{language}"].trigger()
    for toggle in (None, "reviewMode"):
        if toggle:
            window.actions_[toggle].trigger()
        QApplication.processEvents()
        assert cut(window) == []
    window.guide.begin()
    for _step in range(6):
        speaking.wait(lambda: cut(window.guide_bar) == [])  # a second line of words asks for another round of layout
        window.guide_bar.next.click()


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_no_word_is_cut_in_a_dialog_and_it_fits_the_screen(speaking: WindowDriver, language: str) -> None:
    window, found = speaking.window, {}
    window.actions_[f"language_{language}"].trigger()
    for action in ("contactSheet", "bulkAccept", "statistics", "keys", "models", "export", "about", "log"):
        window.actions_[action].trigger()
        QApplication.processEvents()
        for _ in range(4):  # a figure that a thread has just counted asks for another layout, level by level
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        dialog = next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
        fits = dialog.width() <= 1280 and dialog.height() <= 680
        found[action] = cut(dialog) if fits else [f"{dialog.width()} x {dialog.height()}"]
        dialog.close()
    assert {action: words_ for action, words_ in found.items() if words_} == {}


def test_every_row_of_the_keys_is_read_whole(speaking: WindowDriver) -> None:
    for language in translate.LANGUAGES:
        speaking.window.actions_[f"language_{language}"].trigger()
        dialog = KeysDialog(speaking.window.actions_, speaking.window)
        dialog.show()
        QApplication.processEvents()
        tree, long = dialog.tree, []
        for place in range(tree.topLevelItemCount()):
            head = tree.topLevelItem(place)
            assert head is not None
            for row in (head.child(i) for i in range(head.childCount())):
                wide = tree.fontMetrics().horizontalAdvance(row.text(0)) + 2 * tree.indentation()
                long += [row.text(0)] if wide > tree.columnWidth(0) else []
        assert long == [], language
        dialog.close()


def test_everything_unfolded_leaves_the_bars_in_place(speaking: WindowDriver) -> None:
    window = speaking.window
    window.prompts.edit.setPlainText("one\ntwo\nthree\nfour")
    for section in (window.right.label_section, window.right.category_section, window.right.detail_section):
        section.set_folded(False)
    QApplication.processEvents()
    assert window.height() == 720
    assert window.status_bar.mapTo(window, QPoint(0, window.status_bar.height())).y() <= 720
    assert window.minimumSizeHint().height() <= 480  # a scale of 150 % on a small screen


def test_a_low_window_shows_three_proposals(opened: WindowDriver) -> None:
    opened.window.resize(1280, 720)
    opened.ask("red, blue")
    right = opened.window.right
    opened.wait(lambda: right.proposals.list.viewport().height() >= 3 * 28)
    assert not right.scroll_area.verticalScrollBar().isVisible()


def test_everything_that_can_be_pressed_has_a_tool_tip(speaking: WindowDriver) -> None:
    window = speaking.window
    kinds = (QAbstractButton, QSlider, QLineEdit)
    bare = [
        part.objectName() or part.accessibleName()
        for part in shown(window)
        if isinstance(part, kinds) and not part.toolTip()
    ]
    own = ("guideNext", "guideEnd", "bannerButton")
    assert [name for name in bare if name not in own] == []


def test_what_is_off_looks_off(qapp: QApplication) -> None:
    sheet = theme.style_sheet(DARK, "", "", "")
    for role in ("accept", "primary", "link"):
        assert f'QPushButton[role="{role}"]:disabled' in sheet
    assert "dialogbuttonbox-buttons-have-icons: 0" in sheet


def test_an_icon_is_drawn_once(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    QPixmapCache.clear()
    drawn = []
    make = icons.renderer
    monkeypatch.setattr(icons, "renderer", lambda name, ink: drawn.append((name, ink)) or make(name, ink))
    first, again = icons.icon("folder", DARK), icons.icon("folder", DARK)
    assert drawn == [("folder", DARK.text), ("folder", DARK.muted)]
    assert first.pixmap(20, 20).toImage() == again.pixmap(20, 20).toImage()
    other = icons.icon("folder", DARK, DARK.accent)
    assert other.pixmap(20, 20).toImage() != first.pixmap(20, 20).toImage()


def test_icons_are_sharp_on_dense_screens(qapp: QApplication) -> None:
    drawn = icons.icon("folder", DARK)
    for ratio_ in (1.0, 2.0, 3.0):
        assert drawn.pixmap(QSize(20, 20), ratio_).width() == 20 * ratio_


@pytest.mark.parametrize("language", ["zh_CN", "ja", "ko"])
def test_each_script_has_a_font_made_for_it(qapp: QApplication, language: str) -> None:
    try:
        translate.speak(qapp, language)
        theme.use_fonts(qapp)
        families = qapp.font().families()
    finally:
        translate.speak(qapp, "en")
        theme.use_fonts(qapp)
    platform = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
    assert families[0] == platform
    there = [name for name in theme.HAN_FONTS[language] if QFontDatabase.hasFamily(name)]
    assert families[1:2] == there[:1] or not there


def test_counts_turn_into_signs_where_words_have_no_room(opened: WindowDriver) -> None:
    image, metrics = opened.window.session.images()[0], opened.window.fontMetrics()
    summary = ImageSummary(ImageState.PROPOSALS, 16, 9)
    assert fitting_note(image, summary, metrics, 400) == "16 labels · 9 proposals"
    assert fitting_note(image, summary, metrics, 90) == "✓ 16  ? 9"


def test_the_palette_says_when_it_finds_nothing(opened: WindowDriver) -> None:
    palette = opened.window.dialogs.palette
    palette.open()
    palette.edit.setText("qqq")
    assert not palette.list.isVisible()
    assert any(label.isVisible() and label.text() for label in palette.findChildren(QLabel))
    palette.edit.setText("tour")
    assert palette.list.isVisible()
    QApplication.processEvents()
    assert palette.list.viewport().height() % palette.list.sizeHintForRow(0) == 0
    palette.hide()


def test_an_unreadable_image_is_not_asked_about(driver: WindowDriver, photos: Path) -> None:
    (photos / "1.png").write_bytes(b"")
    driver.window.folders.open(photos)
    driver.window.folders.finish()
    driver.wait(lambda: "1.png is empty" in driver.canvas.accessibleDescription())
    labels = [label.text() for label in driver.window.findChildren(QLabel) if label.isVisible()]
    assert not any("is empty" in text or "Type what to find" in text for text in labels)  # told once, in its place
    assert driver.canvas.accessibleDescription().endswith("D goes to the next image.")
    driver.window.actions_.set_keys("nextImage", "Q")
    assert driver.canvas.accessibleDescription().endswith("Q goes to the next image.")


def test_plots_without_bars_say_why(opened: WindowDriver) -> None:
    opened.window.actions_["statistics"].trigger()
    panel = opened.window.statistics.panel
    assert panel is not None
    opened.wait(lambda: len(panel.plots) == 4)
    shown_ = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert shown_.count("Nothing is accepted yet.") == 2
    assert "Nothing was judged yet: R begins." in shown_


def test_names_under_a_plot_do_not_touch(opened: WindowDriver) -> None:
    names = ["red blood cell", "white blood cell", "platelet", "a very long name of a category", "e", "f", "g"]
    for name in names:
        opened.window.editor.add_category(name)
    opened.window.actions_["statistics"].trigger()
    panel = opened.window.statistics.panel
    assert panel is not None
    opened.wait(lambda: panel.statistics is not None and len(panel.statistics.categories) == len(names))
    opened.wait(lambda: len(panel.plots) == 4 and panel.is_settled)
    axis = panel.plots[0].getAxis("bottom")
    ticks = axis._tickLevels[0]
    metrics = QFontMetrics(axis.style["tickFont"])
    pitch = axis.width() / len(names)
    assert len(ticks) == len(names)
    assert all(metrics.horizontalAdvance(text) < pitch for _place, text in ticks)


@pytest.mark.parametrize(("height", "rows"), [(720, 3), (900, 4), (1080, 7)])
def test_proposals_have_the_largest_part_of_the_lists(opened: WindowDriver, height: int, rows: int) -> None:
    opened.window.resize(1280, height)
    opened.ask("red, blue")
    right = opened.window.right
    assert not opened.accepted  # words stand where labels would be

    def largest() -> bool:
        others = [part.height() for part in (right.categories.list, right.labels.list) if part.isVisible()]
        return right.proposals.list.height() >= max(rows * 28, *others)

    opened.wait(largest)
