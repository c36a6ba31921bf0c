"""Folders, images, categories and tags of any name are shown as they are, wherever they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QLabel, QMenu, QWidget
from window_driver import WindowDriver, paint

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category, State
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.widgets.plain_text import unmarked

IMAGE = "<img src=probe.png>"
NAMES = ("<b>bold</b>", "salt & pepper", "two\nlines", "x" * 240)


@pytest.fixture
def odd(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    """A folder and images with such names, and categories, tags and labels."""
    folder = tmp_path / "a & b [*] <img src=probe.png>"
    paint(folder / f"{IMAGE}.png", [("red", (20, 20, 60, 60))])
    paint(folder / "two\nlines & more.png")
    driver.open(folder)
    for name in NAMES:
        driver.window.editor.add_category(name)
    driver.key(Qt.Key.Key_B, on=driver.canvas)
    driver.drag((100, 100), (160, 160))
    return driver


def tips(window: QWidget) -> list[str]:
    """Every tool tip there is: of widgets and of rows."""
    found = [widget.toolTip() for widget in window.findChildren(QWidget)]
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if isinstance(model, QAbstractItemModel):
            rows = (model.index(row, 0) for row in range(model.rowCount()))
            found += [str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in rows]
    return found


def test_no_name_is_taken_for_marks(odd: WindowDriver) -> None:
    window = odd.window
    window.banner.tell(f"The image {IMAGE} can't be read.")
    rich = [label.text() for label in window.findChildren(QLabel) if label.textFormat() is not Qt.TextFormat.PlainText]
    assert rich == []
    risky = [tip for tip in tips(window) if "<" in tip]
    assert all(tip.startswith("<qt>") for tip in risky)
    assert not any("<img" in tip or "<b>" in tip for tip in risky)
    assert any("&lt;img src=probe.png&gt;" in tip for tip in risky)
    assert window.windowTitle().startswith("a & b [*][*] <img src=probe.png>")


def test_menus_and_buttons_show_ampersands(odd: WindowDriver) -> None:
    window = odd.window
    [recent] = window.bar.recent.actions()
    assert "a && b" in recent.text() or "…" in recent.text()
    assert window.actions_["category2"].text() == "Category “salt && pepper”"
    assert len(unmarked(window.actions_["category4"].text())) < 100
    window.category_editor.rename(window.session.categories()[1].id, "R & D")
    assert window.actions_["undo"].text() == "Undo: Rename “salt && pepper” to “R && D”"
    assert window.actions_["undo"].toolTip() == "Undo: Rename “salt & pepper” to “R & D”"
    assert window.findChild(QMenu) is not None


def test_long_and_broken_names_leave_the_window_its_size(odd: WindowDriver) -> None:
    window = odd.window
    least = window.minimumSizeHint().width()
    window.banner.tell(f"{'y' * 4000} can't be read.")
    window.status_bar.message.tell("z" * 4000)
    QTest.qWait(10)
    assert window.minimumSizeHint().width() <= max(least, 1280)
    assert window.width() == 1280
    assert window.banner.text == f"{'y' * 4000} can't be read."
    assert not window.grab().isNull()


def test_sheets_with_long_names_fit_the_screen(odd: WindowDriver) -> None:
    window = odd.window
    for show in (
        window.gallery.show_contact,
        window.gallery.show_bulk,
        window.dialogs.show_keys,
        window.dialogs.show_log,
    ):
        show()
    QTest.qWait(10)
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs) == 4
    assert {d.objectName(): d.width() for d in dialogs if max(d.width(), d.minimumSizeHint().width()) > 1280} == {}
    combos = [(combo.objectName(), combo.width()) for dialog in dialogs for combo in dialog.findChildren(QComboBox)]
    assert [(name, width) for name, width in combos if width > 300] == []  # the others keep their place
    for dialog in dialogs:
        dialog.close()


def test_the_choice_of_another_category_fits_and_tells_namesakes_apart(odd: WindowDriver) -> None:
    window = odd.window
    twin = Category(40, NAMES[0], colour="#112233")
    assert window.session.apply(Step("Add category", (Edit(None, twin),)))
    source = window.session.categories()[0]
    window.category_editor.ask_merge(source.id)
    dialog = window.findChild(QDialog, "mergeChoice")
    combo = dialog.findChild(QComboBox)
    assert dialog.width() <= 640
    assert combo.findData(40) >= 0
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_End)
    assert combo.currentData() == 40
    QTest.keyClick(combo, Qt.Key.Key_Return)
    assert source.id not in [category.id for category in window.session.categories()]


def test_the_whole_name_on_the_canvas_is_one_line_of_so_many_letters(odd: WindowDriver) -> None:
    for name in NAMES:
        item = AnnotationItem(Annotation(1, 1, 1, (1, 1, 5, 5), score=0.5, state=State.PROPOSED), QColor("red"), name)
        assert "\n" not in item.label
        assert len(item.label) <= 90
        assert item.label.endswith(" 0.50")
