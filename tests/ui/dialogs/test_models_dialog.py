"""The models dialog: download, cancel, resume, add, remove, no network; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import hub_server
import numpy as np
import pytest
from hub_server import Hub
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QProgressBar, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot
from safetensors.numpy import save, save_file

from swin_annotator.models.catalog.catalog import Catalog, ModelState, default_catalog
from swin_annotator.ui.dialogs.models import ModelsDialog
from swin_annotator.ui.i18n import translate

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WEIGHTS = save({"layer.weight": np.ones((300, 1000), np.float32)})
HALF = len(WEIGHTS) // 2
FILES = {"config.json": b'{"model_type": "sam"}', "model.safetensors": WEIGHTS}
NAME, REPOSITORY = "slimsam", "Zigeng/SlimSAM-uniform-77"
STATE = 4


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    repositories = {REPOSITORY: FILES, "facebook/sam-vit-base": FILES, "someone/masks": FILES}
    with hub_server.serving(repositories) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.address)
        monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
        monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
        yield running


@pytest.fixture
def catalog() -> Catalog:
    return default_catalog()


class Driver:
    """The dialog as a person sees it: rows by name, buttons by what they say, texts."""

    def __init__(self, dialog: ModelsDialog, catalog: Catalog) -> None:
        self.dialog, self.catalog = dialog, catalog
        self.folder: Path | None = None
        self.file: Path | None = None
        self.questions: list[str] = []
        self.answer = True

    @property
    def table(self) -> QTableWidget:
        return self.dialog.findChild(QTableWidget, "modelsTable")

    @property
    def message(self) -> str:
        label = self.dialog.findChild(QLabel, "modelsMessage")
        return label.text() if label.isVisible() else ""

    @property
    def details(self) -> str:
        return self.dialog.findChild(QLabel, "modelDetails").text()

    def button(self, name: str) -> QPushButton:
        return self.dialog.findChild(QPushButton, f"{name}Button")

    def row(self, title: str) -> int:
        return next(row for row in range(self.table.rowCount()) if title in self.table.item(row, 0).text())

    def select(self, title: str) -> None:
        self.table.setCurrentCell(self.row(title), 0)

    def state(self, title: str) -> str:
        return self.table.item(self.row(title), STATE).text()

    def bar(self, title: str) -> QProgressBar | None:
        cell = self.table.cellWidget(self.row(title), STATE)
        return cell.findChild(QProgressBar) if cell is not None else None


@pytest.fixture
def driver(qtbot: QtBot, catalog: Catalog) -> Iterator[Driver]:
    def ask_folder() -> Path | None:
        return drives.folder

    def confirm(question: str) -> bool:
        drives.questions.append(question)
        return drives.answer

    dialog = ModelsDialog(catalog, ask_folder, ask_file=lambda: drives.file, confirm=confirm)
    drives = Driver(dialog, catalog)
    qtbot.addWidget(dialog)
    dialog.show()
    yield drives
    dialog.stop()


def click(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_model_is_shown_with_task_size_licence_and_state(driver: Driver) -> None:
    assert driver.table.rowCount() == len(driver.catalog.specs())
    row = driver.row("SlimSAM")
    shown = [driver.table.item(row, column).text() for column in range(5)]
    assert shown[1:] == ["box to mask", "39 MB", "Apache-2.0", "can be downloaded"]


def test_licence_and_size_stand_beside_the_download_button(driver: Driver) -> None:
    driver.select("OWLv2 base")
    assert "Licence: Apache-2.0" in driver.details
    assert "google/owlv2-base-patch16-ensemble" in driver.details
    assert "620 MB" in driver.button("downloadModel").text()
    translate.say_again()  # a key was changed
    assert "620 MB" in driver.button("downloadModel").text()


def test_buttons_follow_what_can_be_done(driver: Driver) -> None:
    driver.select("GrabCut")
    assert not any(driver.button(name).isEnabled() for name in ("downloadModel", "cancelModel", "removeModel"))
    driver.select("SlimSAM")
    assert driver.button("downloadModel").isEnabled()
    assert not driver.button("removeModel").isEnabled()


def test_a_download_installs_the_model_and_says_so(driver: Driver, hub: Hub, qtbot: QtBot) -> None:
    driver.select("SlimSAM")
    with qtbot.waitSignal(driver.dialog.catalog_changed):
        click(qtbot, driver.button("downloadModel"))
    assert driver.state("SlimSAM") == "installed"
    assert "ready" in driver.message
    assert driver.bar("SlimSAM") is None
    assert driver.button("removeModel").isEnabled()
    assert driver.catalog.installed(driver.catalog.find(NAME))


def test_enter_in_the_table_downloads(driver: Driver, hub: Hub, qtbot: QtBot) -> None:
    driver.select("SlimSAM")
    driver.table.setFocus()
    with qtbot.waitSignal(driver.dialog.catalog_changed):
        qtbot.keyClick(driver.table, Qt.Key.Key_Return)
    assert driver.state("SlimSAM") == "installed"
    assert driver.dialog.isVisible()


def test_progress_cancel_and_resume(driver: Driver, hub: Hub, qtbot: QtBot) -> None:
    hub.held_back["model.safetensors"] = HALF
    driver.select("SlimSAM")
    click(qtbot, driver.button("downloadModel"))
    bar = driver.bar("SlimSAM")
    assert bar is not None
    qtbot.waitUntil(lambda: bar.maximum() == 1000 and bar.value() > 400)
    assert "SlimSAM" in bar.accessibleName()
    assert not driver.button("downloadModel").isEnabled()
    click(qtbot, driver.button("cancelModel"))
    qtbot.waitUntil(lambda: driver.state("SlimSAM") == "partly downloaded")
    assert "stopped" in driver.message
    hub.go.set()
    hub.asked.clear()
    with qtbot.waitSignal(driver.dialog.catalog_changed):
        click(qtbot, driver.button("downloadModel"))
    assert hub.ranges("model.safetensors") == [f"bytes={HALF}-"]


def test_two_downloads_at_once(driver: Driver, hub: Hub, qtbot: QtBot) -> None:
    hub.held_back["model.safetensors"] = HALF
    for title in ("SlimSAM", "SAM ViT-B"):
        driver.select(title)
        click(qtbot, driver.button("downloadModel"))
    assert driver.bar("SlimSAM") is not None
    assert driver.bar("SAM ViT-B") is not None
    hub.go.set()
    qtbot.waitUntil(lambda: driver.state("SlimSAM") == driver.state("SAM ViT-B") == "installed")


def test_a_download_goes_on_while_the_dialog_is_closed(driver: Driver, hub: Hub, qtbot: QtBot) -> None:
    hub.held_back["model.safetensors"] = HALF
    driver.select("SlimSAM")
    click(qtbot, driver.button("downloadModel"))
    qtbot.keyClick(driver.dialog, Qt.Key.Key_Escape)
    assert not driver.dialog.isVisible()
    with qtbot.waitSignal(driver.dialog.catalog_changed):
        hub.go.set()
    assert driver.catalog.installed(driver.catalog.find(NAME))


def test_stop_ends_a_stalled_download_and_keeps_its_part(driver: Driver, hub: Hub, qtbot: QtBot) -> None:
    hub.held_back["model.safetensors"] = HALF
    driver.select("SlimSAM")
    click(qtbot, driver.button("downloadModel"))
    bar = driver.bar("SlimSAM")
    assert bar is not None
    qtbot.waitUntil(lambda: bar.maximum() == 1000 and bar.value() > 400)
    driver.dialog.stop()
    assert not hub.go.is_set()
    assert driver.catalog.state(driver.catalog.find(NAME)) is ModelState.PARTIAL


def test_no_network_tells_how_to_do_without(driver: Driver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    driver.select("SlimSAM")
    click(qtbot, driver.button("downloadModel"))
    qtbot.waitUntil(lambda: "can't be reached" in driver.message)
    assert "choose Add folder… under Models." in driver.message
    assert "swin-annotator" not in driver.message  # the button is beside it, and has the keyboard
    qtbot.waitUntil(driver.button("addModel").hasFocus)
    assert driver.state("SlimSAM") == "can be downloaded"
    assert driver.button("downloadModel").isEnabled()


def test_a_folder_is_added_and_removed(driver: Driver, qtbot: QtBot, tmp_path: Path) -> None:
    driver.folder = tmp_path / "mine"
    driver.folder.mkdir()
    (driver.folder / "config.json").write_text('{"model_type": "sam"}')
    save_file({"layer.weight": np.ones(3, np.float32)}, driver.folder / "model.safetensors")
    with qtbot.waitSignal(driver.dialog.catalog_changed):
        click(qtbot, driver.button("addModel"))
    assert driver.state("mine") == "installed"
    driver.select("mine")
    driver.answer = False
    click(qtbot, driver.button("removeModel"))
    assert driver.state("mine") == "installed"
    driver.answer = True
    driver.table.setFocus()
    with qtbot.waitSignal(driver.dialog.catalog_changed):
        qtbot.keyClick(driver.table, Qt.Key.Key_Delete)
    assert driver.catalog.specs() == default_catalog().specs()
    assert "free again" in driver.message
    assert len(driver.questions) == 2


@pytest.mark.parametrize(("suffix", "naming"), [(".pth", "official"), (".safetensors", "timm")])
def test_a_file_of_weights_is_added_in_the_background(
    driver: Driver, qtbot: QtBot, tmp_path: Path, suffix: str, naming: str
) -> None:
    import swin_names as names
    import torch
    from safetensors.torch import save_file as save_tensors

    from swin_annotator.models.nets.swin_classifier import SwinClassifierNet

    state = getattr(names, naming)(names.shaken(SwinClassifierNet(names.POOLED, 5)).state_dict())
    driver.file = tmp_path / f"my_swin{suffix}"
    save_tensors(state, driver.file) if suffix == ".safetensors" else torch.save({"model": state}, driver.file)
    with qtbot.waitSignal(driver.dialog.catalog_changed, timeout=30_000):
        click(qtbot, driver.button("addModelFile"))
        assert driver.dialog.busy  # another thread reads it
        assert driver.bar("my_swin") is not None
    assert driver.state("my_swin") == "installed"
    assert driver.table.item(driver.row("my_swin"), 1).text() == "tags"
    assert "ready" in driver.message


def test_a_file_that_holds_no_weights_is_told(driver: Driver, qtbot: QtBot, tmp_path: Path) -> None:
    driver.file = tmp_path / "notes.pth"
    driver.file.write_text("no weights", encoding="utf-8")
    before = driver.table.rowCount()
    click(qtbot, driver.button("addModelFile"))
    qtbot.waitUntil(lambda: not driver.dialog.busy, timeout=30_000)
    assert "notes.pth" in driver.message
    assert driver.table.rowCount() == before


def test_another_model_of_the_hub_shows_its_licence_before_it_is_fetched(
    driver: Driver, hub: Hub, qtbot: QtBot
) -> None:
    edit = driver.dialog.findChild(QLineEdit, "hubIdEdit")
    qtbot.keyClicks(edit, "someone/masks")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "licence apache-2.0" in driver.message)
    assert "Licence: apache-2.0" in driver.details
    assert hub.ranges("model.safetensors") == []
    with qtbot.waitSignal(driver.dialog.catalog_changed):
        click(qtbot, driver.button("downloadModel"))
    assert driver.state("someone/masks") == "installed"
    assert driver.catalog.installed(driver.catalog.find("someone/masks"))


def test_looking_up_a_listed_model_selects_its_row(driver: Driver, hub: Hub, qtbot: QtBot) -> None:
    rows = driver.table.rowCount()
    qtbot.keyClicks(driver.dialog.findChild(QLineEdit, "hubIdEdit"), REPOSITORY)
    click(qtbot, driver.button("findModel"))
    qtbot.waitUntil(lambda: driver.table.currentRow() == driver.row("SlimSAM"))
    assert driver.table.rowCount() == rows


def test_a_hub_id_that_is_none_is_told(driver: Driver, hub: Hub, qtbot: QtBot) -> None:
    qtbot.keyClicks(driver.dialog.findChild(QLineEdit, "hubIdEdit"), "nobody/nothing")
    click(qtbot, driver.button("findModel"))
    qtbot.waitUntil(lambda: "has no model nobody/nothing" in driver.message)


def test_a_folder_without_a_model_is_told(driver: Driver, qtbot: QtBot, tmp_path: Path) -> None:
    driver.folder = tmp_path
    click(qtbot, driver.button("addModel"))
    qtbot.waitUntil(lambda: "no config.json" in driver.message)
    assert driver.table.rowCount() == len(driver.catalog.specs())


def test_choosing_no_folder_changes_nothing(driver: Driver, qtbot: QtBot) -> None:
    click(qtbot, driver.button("addModel"))
    assert driver.message == ""


def test_everything_has_a_name_and_is_reached_by_tab(driver: Driver, qtbot: QtBot) -> None:
    driver.select("SlimSAM")
    driver.table.setFocus()
    reached = []
    for _ in range(11):
        focused = driver.dialog.focusWidget()
        assert focused is not None
        assert focused.accessibleName(), focused.objectName()
        reached.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    buttons = {"downloadModelButton", "addModelButton", "addModelFileButton", "closeModelsButton"}
    assert buttons | {"modelsTable"} <= set(reached)


def test_a_long_message_does_not_hide_the_chosen_row(driver: Driver, qtbot: QtBot) -> None:
    table = driver.table
    driver.dialog.show()
    qtbot.waitExposed(driver.dialog)
    bottom = table.rowAt(table.viewport().height() - 5)
    table.setCurrentCell(bottom, 0)
    driver.dialog.tell("What went wrong, and what helps.\n" * 6)
    assert table.viewport().rect().contains(table.visualItemRect(table.item(bottom, 0)))


def test_the_dialog_goes_on_in_another_language(driver: Driver, qapp: QApplication) -> None:
    dialog = driver.dialog
    try:
        translate.speak(qapp, "ru")
        translate.say_again()
        dialog.say_again()
        row = [dialog.table.item(0, column).text() for column in (0, 1, STATE)]
        assert row == ["Swin mini: слова и образцы", "слова и образцы, теги", "входит в программу"]
        assert dialog.table.item(6, 2).text() == "1.75 ГБ"
        assert dialog.details.text().startswith("Входит в программу. Знает слова")
        assert (dialog.remove_button.text(), dialog.remove_button.accessibleName()) == ("&Удалить", "Удалить")
        assert dialog.details.accessibleName() == "О модели"
    finally:
        translate.speak(qapp, "en")
        translate.say_again()
        dialog.say_again()
    assert dialog.table.item(0, 0).text() == "Swin mini: words and examples"
