"""What must not stay: rows, pictures and widgets of what was on screen before."""

import gc
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog
from window_driver import WindowDriver, paint

K = Qt.Key


def test_rows_of_other_images_are_not_kept(driver: WindowDriver, tmp_path: Path) -> None:
    for i in range(4):
        paint(tmp_path / "photos" / f"{i}.png", [("red", (20 + 60 * j, 20, 40, 40)) for j in range(4)])
    driver.open(tmp_path / "photos")
    for _ in range(4):
        driver.ask("red")
        assert len(driver.proposed) == 4
        driver.key(K.Key_D, on=driver.canvas)
        driver.wait_for_image()
    assert driver.window.presenter.objects.kept_rows <= 4


def test_pictures_of_removed_examples_are_not_kept(opened: WindowDriver) -> None:
    prompter = opened.window.prompter
    for x in (20, 30, 40):
        prompter.add_example((x, 20, 60, 60), False)
        opened.settle()
        opened.wait(lambda: len(prompter.pictures.held) == len(prompter.examples))
        prompter.remove_example(0)
        opened.settle()
    assert not prompter.pictures.held


def objects(driver: WindowDriver) -> Counter[str]:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return Counter(type(o).__name__ for o in driver.window.findChildren(QObject))


def test_menus_dialogs_and_folders_that_were_closed_are_gone(opened: WindowDriver, photos: Path) -> None:
    window = opened.window

    def act() -> None:
        for action in ("contactSheet", "bulkAccept", "statistics", "keys", "models", "log", "commands", "about"):
            window.actions_[action].trigger()
            QApplication.processEvents()
            for dialog in window.findChildren(QDialog):
                dialog.close()
        window.dialogs.palette.hide()
        for _ in range(3):
            window.object_menu.show(opened.canvas.mapToGlobal(QPoint(50, 50)))
            window.images.menu_wanted.emit(1, opened.canvas.mapToGlobal(QPoint(50, 50)))
            while (popup := QApplication.activePopupWidget()) is not None:
                popup.close()
        for theme in ("themeLight", "themeDark"):
            window.actions_[theme].trigger()
        for language in ("language_ru", "language_en"):
            window.actions_[language].trigger()
        window.folders.close()
        opened.open(photos)

    for _ in range(2):
        act()
    before = objects(opened)
    for _ in range(4):
        act()
    grown = objects(opened) - before
    assert sum(grown.values()) <= 4, grown
