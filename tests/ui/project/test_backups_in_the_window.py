"""Backups in the window: made by themselves, gone back to as one step, and a damaged project made whole again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from window_driver import CTRL, WindowDriver

from swin_annotator.store import backups
from swin_annotator.store.backups import BackupReason
from swin_annotator.ui.project import backup_controller


def _place(folder: Path) -> Path:
    return folder / ".swin_annotator"


def _draw(driver: WindowDriver, number: int = 1) -> None:
    driver.key(Qt.Key.Key_B, on=driver.canvas)
    for i in range(number):
        driver.drag((20 + 40 * i, 20), (50 + 40 * i, 60))


def _whys(folder: Path) -> list[str]:
    return [backup.about.why for backup in backups.found(_place(folder))]


def test_closing_a_folder_in_which_something_was_done_backs_it_up(opened: WindowDriver, photos: Path) -> None:
    _draw(opened)
    opened.window.folders.close()
    opened.wait(lambda: _whys(photos) == ["closing"])


def test_closing_the_window_waits_for_the_backup(opened: WindowDriver, photos: Path) -> None:
    _draw(opened)
    opened.window.close()
    assert _whys(photos) == ["closing"]


def test_after_so_many_changes_there_is_a_backup(
    opened: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_controller, "STEPS", 2)
    _draw(opened, 4)
    opened.wait(lambda: "steps" in _whys(photos))


def test_going_back_is_chosen_from_a_table_that_says_what_differs_and_is_undone_by_a_key(
    opened: WindowDriver, photos: Path
) -> None:
    _draw(opened, 2)
    backups.make(_place(photos), BackupReason.WISH)
    opened.key(Qt.Key.Key_A, CTRL, on=opened.canvas)
    opened.key(Qt.Key.Key_Delete, on=opened.canvas)
    assert not opened.accepted
    opened.window.actions_["backups"].trigger()
    dialog = opened.window.backups.dialog
    assert dialog is not None
    opened.wait(lambda: "Objects that come back: 2." in dialog.preview.text())
    restore = dialog.findChild(QPushButton, "restoreBackup")
    assert restore is not None
    QTest.mouseClick(restore, Qt.MouseButton.LeftButton)
    opened.wait(lambda: len(opened.accepted) == 2)
    opened.wait(lambda: "takes that back" in opened.window.status_bar.message.text())
    assert any(not backup.about.accepted for backup in backups.found(_place(photos)))
    opened.wait(lambda: opened.window.import_export.importing is None)
    with opened.qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    opened.key(Qt.Key.Key_Z, CTRL, on=opened.canvas)
    assert not opened.accepted


def test_a_damaged_project_is_recovered_by_a_button(driver: WindowDriver, photos: Path) -> None:
    driver.open(photos)
    _draw(driver, 2)
    driver.window.folders.close()
    driver.wait(lambda: _whys(photos) == ["closing"])
    path = _place(photos) / "project.db"
    path.write_bytes(b"\0" * 4096 + path.read_bytes()[4096:])
    driver.window.folders.open(photos)
    driver.wait(lambda: "is damaged" in driver.window.banner.text)
    QTest.mouseClick(driver.window.banner.first, Qt.MouseButton.LeftButton)
    driver.wait_for_image()
    assert len(driver.accepted) == 2
    driver.wait(lambda: "was recovered" in driver.window.banner.text)


def test_a_project_goes_into_one_file_and_comes_in_elsewhere(
    opened: WindowDriver, photos: Path, tmp_path: Path
) -> None:
    _draw(opened)
    target = tmp_path / "hand over.swinproject"
    opened.window.backups.ask_target = lambda _images: target
    opened.window.actions_["packWithImages"].trigger()
    opened.wait(target.exists)
    opened.wait(lambda: "packed" in opened.window.status_bar.message.text())
    opened.key(Qt.Key.Key_Z, CTRL, on=opened.canvas)
    assert not opened.accepted
    (photos / "2.png").unlink()
    opened.window.import_export.bring_in(target)
    opened.wait(lambda: len(opened.accepted) == 1)
    assert (photos / "2.png").exists()
