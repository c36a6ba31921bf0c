"""The list of images: its order, and the menus on images and objects, by real clicks and keys."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from window_driver import CTRL, WindowDriver

from swin_annotator.core.types import State
from swin_annotator.engine.exporting import export_labels
from swin_annotator.store.project import Project

K = Qt.Key


def listed(driver: WindowDriver) -> list[str]:
    model = driver.window.images.model
    return [image.path for row in range(model.rowCount()) if (image := model.image_at(row)) is not None]


def menu_on(driver: WindowDriver, view, row: int, name: str) -> dict[str, QAction]:
    """A right click on a row of a list; the menu's actions by their texts."""
    at = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    menu = next(menu for menu in driver.window.findChildren(QMenu, name) if menu.isVisible())
    found = {action.text(): action for action in menu.actions() if action.text()}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= {choice.text(): choice for choice in inner.actions()}
    menu.hide()
    return found


def test_the_list_is_sorted_and_keys_follow_it(opened: WindowDriver, photos: Path) -> None:
    for place, name in enumerate(("2.png", "1.png", "sub/3.png"), 1):
        os.utime(photos / name, ns=(place * 10**18, place * 10**18))
    window = opened.window
    window.prompter.use_detector("fake")
    opened.ask("red, blue")
    assert listed(opened) == ["1.png", "2.png", "sub/3.png"]
    window.actions_["sortDate"].trigger()
    opened.wait(lambda: listed(opened) == ["sub/3.png", "1.png", "2.png"])
    assert window.session.image is not None
    assert window.session.image.path == "1.png"  # what is on screen stays
    opened.key(K.Key_A, on=opened.canvas)
    opened.wait_for_image()
    assert window.session.image.path == "sub/3.png"
    opened.ask("red")
    window.actions_["sortCount"].trigger()
    assert listed(opened)[0] == "1.png"
    window.images.filter.setText("png")
    assert listed(opened)[0] == "1.png"
    window.actions_["sortName"].trigger()
    assert listed(opened) == ["1.png", "2.png", "sub/3.png"]


def test_images_with_doubtful_proposals_come_first(opened: WindowDriver) -> None:
    window = opened.window
    opened.key(K.Key_D, on=opened.canvas)
    opened.wait_for_image()
    opened.ask("red")
    window.actions_["sortDoubt"].trigger()
    assert listed(opened) == ["2.png", "1.png", "sub/3.png"]
    window.actions_["acceptAll"].trigger()
    assert listed(opened)[0] == "2.png"  # rows do not move under the hand
    window.actions_["sortDoubt"].trigger()
    assert listed(opened)[0] == "1.png"


def test_the_order_is_there_the_next_time(opened: WindowDriver, photos: Path) -> None:
    os.utime(photos / "2.png", ns=(4 * 10**18, 4 * 10**18))
    opened.window.actions_["sortDate"].trigger()
    opened.window.folders.close()
    opened.open(photos)
    opened.wait(lambda: listed(opened)[0] == "2.png")


def test_the_menu_on_an_image_marks_copies_opens_and_excludes(
    opened: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened.window
    folders: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(folders.append(url.toLocalFile())) or True)
    offered = menu_on(opened, window.images.list, 1, "imageMenu")
    assert window.session.image is not None
    assert window.session.image.path == "1.png"  # a menu opens nothing by itself
    offered["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == str(photos / "2.png")
    offered["Open containing folder"].trigger()
    assert folders == [str(photos)]
    offered["Mark as reviewed"].trigger()
    assert window.images.model.summary_at(1).state.value == "reviewed"
    menu_on(opened, window.images.list, 1, "imageMenu")["Mark as not reviewed"].trigger()
    assert window.images.model.summary_at(1).state.value != "reviewed"
    menu_on(opened, window.images.list, 1, "imageMenu")["Exclude from export and folder runs"].trigger()
    assert "takes it back" in window.status_bar.message.text()
    window.images.filter.setText("tag:excluded")
    assert listed(opened) == ["2.png"]
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    window.images.filter.clear()
    window.images.filter.setText("tag:excluded")
    assert listed(opened) == []


def test_an_excluded_image_is_left_out_of_export_and_folder_runs(
    opened: WindowDriver, photos: Path, tmp_path: Path
) -> None:
    window = opened.window
    menu_on(opened, window.images.list, 1, "imageMenu")["Exclude from export and folder runs"].trigger()
    window.prompts.edit.setPlainText("red")
    window.prompter.propose_folder()
    opened.settle()
    held = {image.path: window.session.held(image.id) for image in window.session.images()}
    assert held["1.png"]
    assert not held["2.png"]
    with Project.open(photos, read_only=True) as project:
        report = export_labels(project, tmp_path / "o.json", states="all")
    assert (report.images, report.excluded) == (2, 1)


def test_the_menu_on_a_row_of_an_object_changes_its_category(opened: WindowDriver) -> None:
    window = opened.window
    opened.ask("red, blue")
    window.review.select(())
    offered = menu_on(opened, window.right.proposals.list, 2, "objectMenu")
    (chosen,) = window.review.selected_annotations()
    names = {c.id: c.name for c in window.session.categories()}
    other = next(name for i, name in names.items() if i != chosen.category_id)
    assert offered[names[chosen.category_id]].isChecked()
    offered[other].trigger()
    (after,) = window.session.find_annotations((chosen.id,))
    assert names[after.category_id] == other
    assert sum(a.state is State.PROPOSED for a in opened.held()) == 3


@pytest.mark.parametrize("action", ["copyPath", "showInFolder"])
def test_the_same_by_command_for_the_image_on_screen(
    opened: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    folders: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(folders.append(url.toLocalFile())) or True)
    opened.window.actions_[action].trigger()
    assert QGuiApplication.clipboard().text() == str(photos / "1.png") or folders == [str(photos)]


def test_the_button_beside_the_filter_offers_the_orders(opened: WindowDriver) -> None:
    button = opened.window.images.sort_button
    assert button.isVisible()
    assert button.menu().actions()[0].text() == "By name"
    assert button.mapTo(opened.window, QPoint(0, 0)).x() < 166
