"""Names of a file's categories that are the project's but for case: asked about before anything is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from window_driver import CTRL, WindowDriver

from swin_annotator.work import collector


@pytest.fixture
def labels(opened: WindowDriver, tmp_path: Path) -> Path:
    """A label file with “cat” for a project that has “Cat”."""
    opened.window.editor.add_category("Cat")
    path = tmp_path / "labels.json"
    path.write_text(
        json.dumps(
            {
                "images": [{"id": 1, "file_name": "1.png"}],
                "categories": [{"id": 1, "name": "cat"}, {"id": 2, "name": "dog"}],
                "annotations": [
                    {"id": 1, "image_id": 1, "category_id": 1, "bbox": [10, 2, 30, 40]},
                    {"id": 2, "image_id": 1, "category_id": 2, "bbox": [90, 2, 30, 40]},
                ],
            }
        )
    )
    return path


def names(driver: WindowDriver) -> list[str]:
    return [category.name for category in driver.window.session.categories()]


def is_done(driver: WindowDriver) -> bool:
    return driver.window.import_export.importing is None


def asked(driver: WindowDriver, labels: Path) -> QMessageBox:
    """The question that an import of ``labels`` asks."""
    driver.window.import_export.bring_in(labels)
    driver.wait(lambda: questions(driver))
    [box] = questions(driver)
    assert "“cat” – “Cat”" in box.informativeText()
    assert names(driver) == ["Cat"]
    assert not collector.is_held()  # a person may think for long
    return box


def questions(driver: WindowDriver) -> list[QMessageBox]:
    return [box for box in driver.window.findChildren(QMessageBox) if box.isVisible()]


def answer(box: QMessageBox, text: str) -> None:
    QTest.mouseClick(next(button for button in box.buttons() if button.text() == text), Qt.MouseButton.LeftButton)


def test_they_are_joined_where_the_import_is_decided(opened: WindowDriver, labels: Path) -> None:
    answer(asked(opened, labels), "Join them")
    opened.wait(lambda: is_done(opened))
    assert names(opened) == ["Cat", "dog"]
    assert len(opened.accepted) == 2
    opened.window.activateWindow()
    opened.wait(opened.window.isActiveWindow)
    opened.key(Qt.Key.Key_Z, CTRL, on=opened.canvas)
    assert (names(opened), opened.accepted) == (["Cat"], [])


@pytest.mark.parametrize("way", ["escape", "cancel", "close"])
def test_what_nobody_decided_brings_nothing(opened: WindowDriver, labels: Path, way: str) -> None:
    box = asked(opened, labels)
    if way == "escape":
        QTest.keyClick(box, Qt.Key.Key_Escape)
    elif way == "cancel":
        opened.window.import_export.importing.cancel()
    else:
        opened.window.session.close()
    opened.wait(lambda: is_done(opened) and not questions(opened))
    if way != "close":
        assert (names(opened), opened.accepted) == (["Cat"], [])


def test_kept_apart_they_are_joined_by_one_button_later(opened: WindowDriver, labels: Path) -> None:
    answer(asked(opened, labels), "Keep them apart")
    window = opened.window
    opened.wait(lambda: window.banner.isVisible() and "problem" in window.banner.text)
    assert names(opened) == ["Cat", "cat", "dog"]
    [join] = [b for b in window.banner.findChildren(QPushButton) if b.text().startswith("Join names")]
    QTest.mouseClick(join, Qt.MouseButton.LeftButton)
    opened.wait(lambda: names(opened) == ["Cat", "dog"] and is_done(opened))
    assert len(opened.accepted) == 2
