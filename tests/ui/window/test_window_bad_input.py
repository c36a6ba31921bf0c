"""Whatever goes wrong: one sentence, nothing lost, window alive."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_driver import CTRL, WindowDriver, make_driver, paint

from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.types import ImageState
from swin_annotator.errors import ModelError, ProjectError
from swin_annotator.models.base import Rgb
from swin_annotator.models.fake import FakeDetector
from swin_annotator.store.project import Project
from swin_annotator.ui.annotation import image_loader
from swin_annotator.ui.dialogs.models import ModelsDialog
from swin_annotator.ui.widgets.banner import BugReporter

K = Qt.Key


def works_still(driver: WindowDriver) -> None:
    """A box can be drawn, whatever happened before."""
    before = len(driver.accepted)
    driver.key(K.Key_B, on=driver.canvas)
    driver.drag((5, 5), (40, 45))
    assert len(driver.accepted) == before + 1


def test_a_prompt_that_can_not_be_asked(opened: WindowDriver) -> None:
    for text in ("", " , ,", "word " * 500, ": phrase"):
        opened.key(K.Key_F, CTRL, on=opened.canvas)
        opened.window.prompts.edit.setPlainText(text)
        QTest.keyClick(opened.window.prompts.edit, K.Key_Return)
        assert opened.window.banner.text, text[:20]
        assert not opened.held()
        QTest.mouseClick(opened.find("bannerClose"), Qt.MouseButton.LeftButton)
        assert not opened.window.banner.text
    works_still(opened)


def test_an_unreadable_image_says_why_and_stops_nothing(driver: WindowDriver, photos: Path) -> None:
    whole = (photos / "1.png").read_bytes()
    (photos / "0a.png").write_bytes(b"")
    (photos / "0b.png").write_bytes(whole[: len(whole) // 2])
    driver.open(photos)
    driver.wait(lambda: "is empty" in driver.canvas.accessibleDescription())
    model = driver.window.images.model
    driver.wait(lambda: bool((image := model.image_at(1)) and image.error))
    driver.window.images.filter.setText("unreadable")
    assert model.rowCount() == 2
    driver.window.images.filter.clear()
    for _ in range(2):
        driver.key(K.Key_D, on=driver.canvas)
    driver.wait_for_image()
    works_still(driver)


def test_a_vanished_image_keeps_its_labels(opened: WindowDriver, photos: Path) -> None:
    opened.ask("red")
    opened.key(K.Key_D, on=opened.canvas)
    opened.wait_for_image()
    (photos / "1.png").unlink()
    opened.window.loader.forget()
    opened.key(K.Key_A)
    opened.wait(lambda: "1.png is gone" in opened.canvas.accessibleDescription())
    assert len(opened.proposed) == 2
    opened.key(K.Key_D)
    opened.wait_for_image()
    works_still(opened)


def test_a_folder_without_images(driver: WindowDriver, tmp_path: Path, photos: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    driver.window.folders.open(empty)
    driver.window.folders.finish()
    assert "no images" in driver.window.banner.text
    driver.open(photos)
    works_still(driver)


def test_a_folder_that_is_gone(opened: WindowDriver, photos: Path) -> None:
    opened.window.folders.open(photos / "nowhere")
    opened.window.folders.finish()
    assert "is not a folder" in opened.window.banner.text
    assert opened.window.session.folder == photos
    works_still(opened)


def test_a_project_that_is_open_elsewhere(opened: WindowDriver, tmp_path: Path, photos: Path) -> None:
    other = tmp_path / "other"
    paint(other / "a.png")
    with Project.open(other):
        opened.window.folders.open(other)
        opened.window.folders.finish()
        assert opened.window.banner.text
    assert opened.window.session.folder == photos
    works_still(opened)


def test_a_folder_that_can_not_be_written(driver: WindowDriver, photos: Path) -> None:
    (photos / ".swin_annotator").write_text("a file where the project's folder would be")
    driver.open(photos)
    assert "labels are kept in" in driver.window.status_bar.message.text()
    works_still(driver)


def test_a_full_disk_loses_nothing(opened: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.ask("red")
    project = opened.window.session.project
    assert project is not None
    before = opened.held()

    def full(*_args: object, **_words: object) -> None:
        raise ProjectError("The disk is full; the step was not written.", hint="Free some space and repeat it.")

    with monkeypatch.context() as patched:
        patched.setattr(project, "apply", full)
        opened.key(K.Key_Space, on=opened.canvas)
        assert "disk is full" in opened.window.banner.text
        assert "Free some space" in opened.window.banner.text
    assert opened.held() == before
    opened.key(K.Key_Space)
    assert len(opened.accepted) == 1


def test_a_failing_model_is_a_banner_with_a_way_out(opened: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.ask("red")
    opened.key(K.Key_Space)
    before = opened.held()

    def fail(*_args: object) -> None:
        raise ModelError("The model ran out of memory.", hint="Choose a smaller one.")

    with monkeypatch.context() as patched:
        patched.setattr("swin_annotator.models.fake.FakeDetector.encode_text", fail)
        opened.ask("blue")
    assert "ran out of memory. Choose a smaller one." in opened.window.banner.text
    assert opened.held() == before
    opened.ask("blue")
    assert len(opened.proposed) == 2


def test_a_model_that_is_not_here_says_how_to_get_it(opened: WindowDriver) -> None:
    combo = opened.window.prompts.detector
    combo.setCurrentIndex(combo.findData("absent"))
    assert "absent is not on this computer. Get it under Models (620 MB)." in opened.window.banner.text
    opened.ask("red")
    assert "absent is not on this computer" in opened.window.banner.text
    assert not opened.held()


def test_a_word_that_the_model_does_not_know(opened: WindowDriver) -> None:
    opened.ask("forklift")
    assert "does not know the word “forklift”." in opened.window.banner.text
    assert opened.window.right.proposals.empty.text().startswith("Nothing was found.")
    opened.click("bannerButton")
    assert opened.canvas.tool == "exemplar"
    assert opened.window.banner.isHidden()


def test_a_model_that_knows_any_word_is_one_press_away(opened: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(ModelsDialog, "download", lambda _self, name: asked.append(name))
    opened.ask("forklift")
    button = opened.find("bannerButton2")
    assert button.text() == "Get A model that is not here (620 MB)"
    opened.click("bannerButton2")
    assert asked == ["absent"]
    dialog = opened.window.dialogs.models
    assert dialog.isVisible()
    monkeypatch.setattr(type(opened.window.catalog), "installed", lambda _self, _spec: True)
    dialog.catalog_changed.emit()
    assert opened.window.prompter.detector == "absent"
    opened.settle()
    dialog.close()


def test_without_network_the_button_leads_to_a_folder(opened: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    added: list[int] = []
    monkeypatch.setattr(ModelsDialog, "add_folder", lambda _self: added.append(1))
    opened.ask("forklift")
    assert opened.find("bannerButton2").text() == "Add A model that is not here from a folder…"
    opened.click("bannerButton2")
    assert added == [1]
    opened.window.dialogs.models.close()


def test_an_answer_for_a_closed_folder_is_dropped(opened: WindowDriver, tmp_path: Path) -> None:
    other = tmp_path / "other"
    paint(other / "a.png", [("red", (20, 20, 50, 50))])
    opened.window.prompts.edit.setPlainText("red")
    opened.window.prompter.propose_folder()
    opened.open(other)
    opened.settle()
    assert not opened.held()
    works_still(opened)


def test_the_newest_question_wins(opened: WindowDriver) -> None:
    edit = opened.window.prompts.edit
    for text in ("red", "blue", "red, blue", "blue"):
        edit.setPlainText(text)
        opened.window.prompter.propose()
    opened.settle()
    assert opened.window.inference.pending <= 1  # at most what is prepared ahead
    assert [c.name for c in opened.window.session.categories()] == ["blue"]
    assert len(opened.proposed) == 1


def test_a_folder_run_is_cancelled_and_keeps_what_it_has(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    plain = FakeDetector.embed

    def embed(detector: FakeDetector, rgb: Rgb) -> ImageEmbedding:
        if detector.embedded >= 5:
            assert gate.wait(20)
        return plain(detector, rgb)

    monkeypatch.setattr(FakeDetector, "embed", embed)
    folder = tmp_path / "many"
    for i in range(40):
        paint(folder / f"{i}.png", [("red", (20 + i, 20, 50, 50))])
    driver.open(folder)
    driver.window.prompts.edit.setPlainText("red")
    driver.window.prompter.propose_folder()
    driver.wait(lambda: driver.window.images.model.summary_at(2).proposed == 1)
    driver.click("cancelButton")
    gate.set()
    driver.settle()
    assert driver.window.session.project is not None
    done = sum(s.proposed for s in driver.window.session.project.summaries().values())
    assert 1 <= done < 40
    works_still(driver)


def test_a_question_overtakes_a_folder_run(driver: WindowDriver, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    for i in range(30):
        paint(folder / f"{i}.png", [("red", (20, 20, 50, 50)), ("blue", (120, 100, 50, 50))])
    driver.open(folder)
    driver.window.prompts.edit.setPlainText("red")
    driver.window.prompter.propose_folder()
    driver.window.prompts.edit.setPlainText("blue")
    answers: list[int] = []
    run: list[object] = []
    driver.window.inference.answered.connect(lambda answer: answers.append(len(run)))
    driver.window.inference.folder_done.connect(run.append)
    driver.window.prompter.propose()
    driver.settle()
    assert answers == [0]  # answered before the run was over
    assert len(run) == 1


def test_a_label_file_that_is_none(opened: WindowDriver, photos: Path) -> None:
    (photos / "labels.json").write_text("{ not json")
    opened.window.import_export.bring_in(photos / "labels.json")
    opened.wait(lambda: "not whole JSON" in opened.window.banner.text)
    works_still(opened)


def test_a_bug_is_a_dialog_with_details_and_the_window_lives(opened: WindowDriver, qtbot: QtBot) -> None:
    reporter = BugReporter(opened.window)
    try:
        raise ZeroDivisionError("by a test")
    except ZeroDivisionError as error:
        reporter.report(type(error), error, error.__traceback__)
    assert reporter.dialog is not None
    assert "by a test" in reporter.dialog.details.toPlainText()
    reporter.dialog.reject()
    works_still(opened)


@pytest.fixture
def stalled(driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The window on ``photos``; the second image's file does not answer before the event is set."""
    answers, load = threading.Event(), image_loader.load_image

    def wait(path: Path) -> object:
        if path.name == "2.png":
            assert answers.wait(20)
        return load(path)

    monkeypatch.setattr(image_loader, "load_image", wait)
    driver.window.loader.stall_timer.setInterval(250)
    driver.open(photos)
    yield answers
    answers.set()


def test_a_disk_that_does_not_answer_turns_a_mark_and_lets_the_user_go_on(
    driver: WindowDriver, stalled: threading.Event
) -> None:
    window = driver.window
    driver.key(K.Key_D, on=driver.canvas)
    driver.wait(lambda: "does not answer" in driver.canvas.accessibleDescription())
    assert driver.canvas.size_hw == (0, 0)
    before = driver.canvas.viewport().grab().toImage()
    driver.wait(lambda: driver.canvas.viewport().grab().toImage() != before)  # it turns
    driver.ask("red")  # everything else works
    driver.key(K.Key_D)
    driver.wait_for_image()
    assert window.session.image is not None
    assert window.session.image.path == "sub/3.png"
    driver.key(K.Key_B)
    driver.drag((20, 20), (60, 60))
    assert len(driver.accepted) == 1
    driver.key(K.Key_A)
    stalled.set()
    driver.wait_for_image()
    assert window.session.image.path == "2.png"


@pytest.mark.parametrize("key", [K.Key_B, K.Key_M, K.Key_K, K.Key_E])
def test_what_is_drawn_on_the_photo_before_does_not_land_on_the_next_image(
    driver: WindowDriver, stalled: threading.Event, key: K
) -> None:
    driver.key(key, on=driver.canvas)
    driver.key(K.Key_D)
    driver.drag((20, 20), (60, 60))
    assert "nothing was drawn" in driver.window.status_bar.message.text()
    stalled.set()
    driver.wait_for_image()
    assert not driver.held()
    assert not driver.window.prompter.examples
    driver.drag((20, 20), (60, 60))
    asks = driver.find("exampleCategoryEdit").isVisible()
    assert driver.held() or asks or key == K.Key_K


def test_the_state_of_each_image_shows(opened: WindowDriver) -> None:
    opened.ask("red")
    model = opened.window.images.model
    assert model.summary_at(0).state is ImageState.PROPOSALS
    opened.key(K.Key_Return, CTRL, on=opened.canvas)
    assert model.summary_at(0).accepted == 2
    assert model.summary_at(0).state is ImageState.REVIEWED
    opened.key(K.Key_R, CTRL)
    assert model.summary_at(0).state is ImageState.STARTED
    opened.key(K.Key_R, CTRL)
    assert model.summary_at(0).state is ImageState.REVIEWED


def test_closing_in_the_middle_of_a_run_ends_all_threads(qtbot: QtBot, tmp_path: Path, photos: Path) -> None:
    driver = make_driver(qtbot, tmp_path)
    driver.open(photos)
    driver.window.prompts.edit.setPlainText("red")
    driver.window.prompter.propose_folder()
    driver.window.close()
    assert not driver.window.thread_.isRunning()
