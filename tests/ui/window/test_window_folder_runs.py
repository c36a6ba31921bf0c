"""Runs over the whole folder: in the background, asked first where they are long, taken back as one."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_driver import CTRL, SHIFT, WindowDriver, paint

from swin_annotator.core.types import ImageState
from swin_annotator.engine import prelabel as folder_runs
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.ui.dialogs.problems import ProblemsDialog
from swin_annotator.ui.gallery.bulk_accept import Scope

K = Qt.Key


def test_the_whole_folder_in_the_background(opened: WindowDriver) -> None:
    opened.key(K.Key_F, CTRL, on=opened.canvas)
    QTest.keyClicks(opened.window.prompts.edit, "red")
    QTest.keyClick(opened.window.prompts.edit, K.Key_Return, CTRL)
    assert opened.find("cancelButton").isVisible()
    opened.settle()
    project = opened.window.session.project
    assert project is not None
    assert sorted(s.proposed for s in project.summaries().values()) == [0, 1, 2]
    assert project.undo_name == "Find in the folder"
    assert opened.window.status_bar.message.text().startswith("3 proposals from 0.30 on, on 3 images.")
    assert opened.window.banner.text.startswith("3 proposals from 0.30 on, on 3 images.")
    assert opened.window.banner.first.text() == "Review them"
    assert opened.window.images.model.summary_at(1).state is ImageState.PROPOSALS
    opened.key(K.Key_D, SHIFT, on=opened.canvas)
    assert opened.window.session.image is not None
    assert opened.window.session.image.path == "2.png"
    opened.key(K.Key_Return, CTRL | SHIFT, on=opened.canvas)
    bulk = opened.window.gallery.bulk
    assert bulk is not None
    assert bulk.where is Scope.FOLDER  # what the run found is looked at there
    assert len(bulk.grid.crops.summaries) == 3
    bulk.choose(Scope.IMAGE)
    bulk.close()
    opened.window.actions_["bulkAccept"].trigger()
    assert bulk.where is Scope.IMAGE  # and then as it was left


def test_a_run_over_the_folder_is_taken_back_as_one(opened: WindowDriver) -> None:
    opened.window.actions_["segmentFolder"].trigger()
    opened.settle()
    session = opened.window.session
    assert session.project is not None
    assert len(session.project.annotations()) == 4
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert not session.project.annotations()
    assert not session.categories()
    assert session.redo()
    assert len(session.project.annotations()) == 4


def test_what_undo_takes_back_is_said_as_long_as_it_is_true(opened: WindowDriver) -> None:
    banner = opened.window.banner
    for stays in (True, False):
        opened.window.actions_["segmentFolder"].trigger()
        opened.settle()
        assert banner.text.endswith("Ctrl+Z takes all back.")
        if stays:
            opened.window.session.ensure_category("by hand")
            opened.key(K.Key_Tab, on=opened.canvas)
            opened.key(K.Key_X, on=opened.canvas)  # undo would bring this one back alone
            assert banner.text.endswith("images.")
            opened.key(K.Key_Z, CTRL, on=opened.canvas)
            assert banner.text.endswith("images.")
        else:
            opened.key(K.Key_Z, CTRL, on=opened.canvas)
            assert not banner.text


def test_a_box_drawn_during_a_run_is_what_undo_takes_back_first(
    opened: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = threading.Event()
    monkeypatch.setattr(folder_runs, "prelabel", waiting_for(drawn))
    opened.window.actions_["segmentFolder"].trigger()
    opened.wait(lambda: opened.window.session.undo_names()[0] is not None)
    opened.key(K.Key_B, on=opened.canvas)
    opened.drag((5, 200), (45, 230))
    assert opened.window.session.undo_names()[0] == "Draw box"
    drawn.set()
    opened.settle()
    opened.wait(lambda: bool(opened.window.banner.text))
    assert opened.window.session.undo_names()[0] == "Draw box"
    assert "takes all back" not in opened.window.banner.text


def waiting_for(event: threading.Event) -> Callable[..., Work]:
    """A run over a folder that rests after each image that it looked at until something has happened."""
    run = folder_runs.prelabel

    def work(*args: Any, **options: Any) -> Work:
        steps = run(*args, **options)
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                return end.value
            yield step
            while step.result is not None and not event.wait(0.01):
                yield Progress(step.done, step.total)

    return work


def test_a_run_that_is_taken_back_while_it_goes_on_ends(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "many"
    for i in range(20):
        paint(folder / f"{i:02}.png", [("red", (20 + i, 20, 50, 50))])
    driver.open(folder)
    driver.window.prompts.edit.setPlainText("red")
    model = driver.window.images.model
    driver.window.prompter.propose_folder()
    driver.wait(lambda: model.summary_at(2).proposed == 1)
    driver.window.session.undo()
    driver.settle()
    assert driver.window.session.project is not None
    assert not driver.window.session.project.annotations()
    assert "was undone before it was whole" in driver.window.banner.text


def test_a_run_over_many_images_asks_first(driver: WindowDriver, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    for i in range(51):
        paint(folder / f"{i:02}.png", [("red", (20, 20, 50, 50))], (80, 90))
    driver.open(folder)
    driver.key(K.Key_F, CTRL, on=driver.canvas)
    QTest.keyClicks(driver.window.prompts.edit, "red")
    QTest.keyClick(driver.window.prompts.edit, K.Key_Return, CTRL)
    assert driver.window.inference.shown() is None
    assert "51 images" in driver.window.banner.text
    assert driver.window.focusWidget() is driver.window.banner.first
    QTest.keyClick(driver.window.focusWidget(), K.Key_Space)
    driver.settle()
    assert "This looks at" not in driver.window.banner.text  # what it found stands there
    assert driver.window.session.project is not None
    assert len(driver.window.session.project.annotations()) == 51


def test_a_run_is_tried_on_a_few_images_and_gone_on_with(driver: WindowDriver, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    for i in range(51):
        paint(folder / f"{i:02}.png", [("red", (20, 20, 50, 50))], (80, 90))
    driver.open(folder)
    driver.key(K.Key_F, CTRL, on=driver.canvas)
    QTest.keyClicks(driver.window.prompts.edit, "red")
    QTest.keyClick(driver.window.prompts.edit, K.Key_Return, CTRL)
    QTest.keyClick(driver.window.focusWidget(), K.Key_Tab)
    assert driver.window.focusWidget().text().replace("&", "") == "Try 12 images first"
    QTest.keyClick(driver.window.focusWidget(), K.Key_Space)
    driver.wait(lambda: driver.window.gallery.contact is not None and driver.window.gallery.contact.isVisible())
    project = driver.window.session.project
    assert project is not None
    assert len(project.annotations()) == 12
    assert driver.window.gallery.contact is not None
    driver.window.gallery.contact.close()
    QTest.mouseClick(driver.window.banner.first, Qt.MouseButton.LeftButton)
    driver.settle()
    assert len(project.annotations()) == 51


def test_the_whole_folder_is_segmented(opened: WindowDriver) -> None:
    opened.window.actions_["segmentFolder"].trigger()
    opened.settle()
    project = opened.window.session.project
    assert project is not None
    assert sorted(s.proposed for s in project.summaries().values()) == [0, 1, 3]
    assert all(a.mask is not None for a in project.annotations())


def test_a_bad_image_is_skipped_and_listed_with_its_reason(driver: WindowDriver, photos: Path) -> None:
    for name in ("bad.png", "worse.png"):
        paint(photos / name)
    driver.open(photos)
    for name in ("bad.png", "worse.png"):  # after the look at the folder, which would leave them out
        (photos / name).write_bytes(b"no picture")
    driver.key(K.Key_F, CTRL, on=driver.canvas)
    QTest.keyClicks(driver.window.prompts.edit, "red")
    QTest.keyClick(driver.window.prompts.edit, K.Key_Return, CTRL)
    driver.settle()
    banner = driver.window.banner
    assert "3 proposals from 0.30 on, on 3 images. 2 could not be worked on." in banner.text
    assert [button.text() for button in banner.buttons if button.isVisible()] == ["Review them", "List them"]
    QTest.mouseClick(banner.buttons[1], Qt.MouseButton.LeftButton)
    dialog = driver.window.findChild(ProblemsDialog)
    assert dialog is not None
    lines = dialog.text.toPlainText().splitlines()
    assert lines[0] == "2 images:"
    assert [line.split(": ")[1] for line in lines[1:]] == ["bad.png", "worse.png"]
    dialog.close()


def test_a_run_rests_and_goes_on_while_its_answers_are_reviewed(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, gate = tmp_path / "many", threading.Event()
    for i in range(6):
        paint(folder / f"{i:02}.png", [("red", (20 + i, 20, 50, 50))])
    monkeypatch.setattr(folder_runs, "prelabel", waiting_for(gate))
    driver.open(folder)
    window, model = driver.window, driver.window.images.model
    window.prompts.edit.setPlainText("red")
    window.prompter.propose_folder()
    driver.wait(lambda: model.summary_at(0).proposed == 1)
    window.actions_["pauseRun"].trigger()
    driver.wait(lambda: "paused" in window.status_bar.text.toolTip() + window.status_bar.text.text())
    gate.set()
    driver.key(K.Key_Tab, on=driver.canvas)
    driver.key(K.Key_Space, on=driver.canvas)
    driver.wait(lambda: len(driver.accepted) == 1)
    assert [model.summary_at(place).proposed for place in range(6)] == [0] * 6
    window.actions_["pauseRun"].trigger()
    driver.settle()
    assert [model.summary_at(place).proposed for place in range(6)] == [0, 1, 1, 1, 1, 1]
    assert len(driver.accepted) == 1
    assert window.banner.text.startswith("6 proposals from 0.30 on, on 6 images.")
