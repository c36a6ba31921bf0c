"""A folder with a few labelled images trains a head, in the window, and what it proposes is reviewed there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tiny_models import save_tiny_mini
from window_driver import WindowDriver, paint

from swin_annotator.core import masks, tags
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.queries import Query, QueryKind
from swin_annotator.core.types import Annotation, Category
from swin_annotator.engine import kept_profile, train
from swin_annotator.engine.learned_profile import About, LearnedProfile
from swin_annotator.engine.model_card import Card
from swin_annotator.engine.train import TrainChoice, Trained
from swin_annotator.models.base import Task
from swin_annotator.ui.dialogs.training import TrainingDialog
from swin_annotator.ui.inference import tag_controller

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


def test_a_few_labelled_images_train_a_segmenter_whose_proposals_are_reviewed(
    halves: WindowDriver, tmp_path: Path
) -> None:
    dialog = begin(halves)
    halves.qtbot.waitUntil(dialog.use.isVisible, timeout=240_000)
    assert dialog.curve.points
    assert "Trained on" in dialog.message.text()
    halves.window.training.ask_folder = lambda: tmp_path / "window"
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    halves.wait((tmp_path / "window" / "halves-regions" / "config.json").is_file)
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


def _measured(driver: WindowDriver, head: float, profile: float) -> TrainingDialog:
    """The dialog after a training on boxes that reached ``head``, beside a profile."""
    driver.window.actions_["train"].trigger()
    dialog = driver.window.training.dialog
    assert dialog is not None
    scores, beside = {"tin": head}, {"tin": profile}
    card = Card(Task.DETECT, "fake", "", {"tin": 9}, 4, 2, "image", scores, 3, 2, 1.0, "", beside)
    vector = np.eye(28, dtype=np.float32)[0]
    query = Query("tin", vector, "fake", QueryKind.EXEMPLAR)
    spec = replace(driver.window.catalog.find("fake"), name="my-boxes")
    dialog.show_trained(Trained(spec, card, LearnedProfile("fake", (query,), {"tin": About(accepted=9)})))
    return dialog


def test_the_better_one_is_proposed_and_one_click_uses_the_profile(opened: WindowDriver) -> None:
    dialog = _measured(opened, 0.4, 0.7)
    opened.wait(dialog.profile.isVisible)
    assert "AP50 0.40; a profile of the same labels reaches 0.70: use the profile." in dialog.message.text()
    assert (dialog.profile.property("role"), dialog.use.property("role")) == ("primary", "")
    opened.wait(dialog.profile.hasFocus)
    QTest.keyClick(dialog.profile, Qt.Key.Key_Space)
    project = opened.window.session.project
    assert project is not None
    assert kept_profile.place_of(project).is_file()
    assert opened.window.prompts.edit.toPlainText() == "tin"
    assert opened.window.prompter.detector == "fake"
    assert [q.category for q in kept_profile.queries(project, opened.window.catalog.find("fake"), ["tin"])] == ["tin"]


def test_a_head_that_is_better_is_the_first_choice(opened: WindowDriver) -> None:
    dialog = _measured(opened, 0.8, 0.7)
    assert "the head is better" in dialog.message.text()
    assert (dialog.profile.property("role"), dialog.use.property("role")) == ("", "primary")
    assert not dialog.profile.isHidden()


def test_tags_train_a_model_that_suggests_them_in_a_folder_without_any(
    halves: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tag_controller, "FIRST_PAUSE_MS", 0)
    for number in range(8):
        paint(tmp_path / "sorts" / f"{number}.png", [("red" if number % 2 else "blue", (0, 0, 320, 240))])
    halves.open(tmp_path / "sorts")
    session = halves.window.session
    for image in session.images():
        session.apply(tags.give(image, ("warm" if int(image.path[0]) % 2 else "cold",)))
    halves.window.actions_["train"].trigger()
    dialog = halves.window.training.dialog
    assert dialog is not None
    assert dialog.choice == TrainChoice(Task.CLASSIFY, "sorts-tags")
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    halves.qtbot.waitUntil(lambda: "It suggests tags" in dialog.message.text(), timeout=240_000)
    assert not dialog.use.isVisible()
    dialog.close()
    paint(tmp_path / "fresh" / "z.png", [("red", (0, 0, 320, 240))])
    halves.open(tmp_path / "fresh")
    halves.wait(lambda: halves.window.actions_["acceptTag"].isEnabled())
    halves.window.activateWindow()
    halves.wait(halves.window.isActiveWindow)
    halves.key(Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier, on=halves.canvas)
    assert session.image is not None
    assert session.image.tags == ("warm",)
