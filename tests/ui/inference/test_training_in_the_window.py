"""A folder with a few labelled images trains a head, in the window, and what it proposes is reviewed there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tiny_models import save_tiny_mini
from window_driver import WindowDriver, paint

from swin_annotator.core import masks
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category
from swin_annotator.engine import train
from swin_annotator.ui.dialogs.training import TrainingDialog

LABELLED = 5


@pytest.fixture
def halves(driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowDriver:
    """Six images, red above and blue below; on five of them both halves are outlined."""
    (tmp_path / "tiny").mkdir()
    monkeypatch.setattr(train, "BASE", str(save_tiny_mini(tmp_path / "tiny")))
    for number in range(LABELLED + 1):
        paint(tmp_path / "halves" / f"{number}.png", [("red", (0, 0, 320, 120)), ("blue", (0, 120, 320, 120))])
    driver.open(tmp_path / "halves")
    edits: list[Edit] = [Edit(None, Category(1, "sky")), Edit(None, Category(2, "sea"))]
    for image in driver.window.session.images()[:LABELLED]:
        driver.window.session.note_image(image, size_hw=(240, 320))
        for category, top in ((1, 0), (2, 120)):
            half = np.zeros((240, 320), bool)
            half[top : top + 120] = True
            number = image.id * 10 + category
            row = Annotation(number, image.id, category, (0.0, float(top), 320.0, 120.0), mask=masks.encode(half))
            edits.append(Edit(None, row))
    driver.window.session.apply(Step("labels", tuple(edits)))
    return driver


def begin(driver: WindowDriver) -> TrainingDialog:
    """Open the dialog from the menu's action and press its button."""
    driver.window.actions_["train"].trigger()
    dialog = driver.window.training.dialog
    assert dialog is not None
    driver.wait(dialog.isVisible)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert not dialog.start.isEnabled()
    return dialog


def test_a_few_labelled_images_train_a_segmenter_whose_proposals_are_reviewed(halves: WindowDriver) -> None:
    dialog = begin(halves)
    halves.qtbot.waitUntil(dialog.use.isVisible, timeout=240_000)
    assert dialog.curve.points
    assert "Trained on" in dialog.message.text()
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert halves.window.prompter.segmenter == "halves-regions"
    halves.window.session.open_image(halves.window.session.images()[-1].id)
    halves.wait_for_image()
    halves.click("segmentButton")
    halves.qtbot.waitUntil(lambda: len(halves.proposed) >= 2, timeout=60_000)
    halves.settle()
    halves.window.activateWindow()  # the dialog had the keys
    halves.wait(lambda: halves.window.isActiveWindow() and halves.window.review.shown)
    if not halves.window.review.selected_proposals():
        halves.key(Qt.Key.Key_Tab, on=halves.canvas)
    halves.click("acceptButton")
    halves.wait(lambda: len(halves.accepted) == 1)
    assert halves.accepted[0].source.model == "halves-regions"


def test_a_training_that_is_stopped_leaves_no_model(halves: WindowDriver) -> None:
    dialog = begin(halves)
    halves.qtbot.waitUntil(lambda: bool(dialog.message.text()), timeout=60_000)
    QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    halves.qtbot.waitUntil(dialog.start.isEnabled, timeout=60_000)
    assert dialog.message.text() == "Stopped. Nothing was kept."
    assert not dialog.use.isVisible()
    names = [spec.name for spec in halves.window.catalog.specs()]
    assert "halves-regions" not in names


def test_too_few_labels_are_said_in_the_dialog(opened: WindowDriver) -> None:
    dialog = begin(opened)
    opened.qtbot.waitUntil(dialog.start.isEnabled, timeout=60_000)
    assert "a training needs at least 2" in dialog.message.text()
