"""Data quality: opened by its key, plots say what the labels are, and the queue goes to the object on the canvas."""

import json
import time
from pathlib import Path

import fakes
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from window_driver import MODELS, SHIFT, WindowDriver, paint

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.odd_objects import OddityKind
from swin_annotator.core.types import Annotation
from swin_annotator.engine import likeness
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.ui.gallery.quality_sheet import OtherList, QualitySheet
from swin_annotator.ui.window.main_window import MainWindow

K = Qt.Key
RED, BLUE = (20, 20, 60, 60), (200, 140, 70, 60)


@pytest.fixture
def labelled(qtbot: QtBot, tmp_path: Path) -> WindowDriver:
    """Eight photos with a red cup and a blue plate each; on the third the cup is called a plate, and is there twice."""
    folder = tmp_path / "photos"
    for i in range(8):
        paint(folder / f"{i}.png", [("red", RED), ("blue", BLUE)])
    catalog = fakes.catalog(tmp_path, {**MODELS, "fake-classifier": ("fake-classifier", "classify")})
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("prepareFolders", False)
    window = MainWindow(catalog, settings)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    driver = WindowDriver(window, qtbot)
    driver.open(folder)
    session, project = window.session, window.session.project
    assert project is not None
    cup, plate = session.ensure_category("cup"), session.ensure_category("plate")
    assert cup is not None
    assert plate is not None
    rows = []
    for image in session.images():
        wrong = image.path == "2.png"
        rows.append(Annotation(project.new_id(), image.id, (plate if wrong else cup).id, RED))
        rows.append(Annotation(project.new_id(), image.id, plate.id, BLUE))
        if wrong:
            rows.append(Annotation(project.new_id(), image.id, plate.id, (200, 140, 70, 61)))
    session.apply(Step("Fill", tuple(Edit(None, row) for row in rows)), undoable=False)
    driver.canvas.setFocus()
    return driver


def _open(driver: WindowDriver) -> QualitySheet:
    driver.key(K.Key_F8, SHIFT, on=driver.canvas)
    sheet = driver.window.parts.quality.sheet
    assert sheet is not None
    assert sheet.isVisible()
    driver.wait(lambda: sheet.classes.bars)
    return sheet


def _list(driver: WindowDriver, sheet: QualitySheet, kind: OtherList | OddityKind) -> None:
    """Choose by the keyboard, as a person does."""
    combo: QComboBox = sheet.kind
    combo.setFocus()
    row = combo.findData(str(kind))
    assert row >= 0
    while combo.currentIndex() != row:
        QTest.keyClick(combo, K.Key_Down if combo.currentIndex() < row else K.Key_Up)
    driver.settle()


def test_plots_and_queue_and_the_way_to_the_object(labelled: WindowDriver) -> None:
    window = labelled.window
    sheet = _open(labelled)
    assert [(bar.name, bar.text) for bar in sheet.classes.bars] == [("plate", "10"), ("cup", "7")]
    assert sheet.balance.text() == ""  # nothing to say of nearly as many
    assert [(bar.name, bar.text) for bar in sheet.per_image.bars] == [("2", "7"), ("3", "1")]
    assert sum(int(bar.text) for bar in sheet.sides.bars) == 17
    assert [(place.why, place.line) for place in sheet.places] == [
        (OddityKind.TWICE, "2.png: plate: there twice, as labels 6 and 7")
    ]
    assert sheet.kind.itemText(sheet.kind.findData(str(OddityKind.TWICE))) == "There twice (1)"
    _list(labelled, sheet, OddityKind.TWICE)
    sheet.list.setFocus()
    QTest.keyClick(sheet.list, K.Key_Down)
    labelled.wait(lambda: window.session.image is not None and window.session.image.path == "2.png")
    labelled.wait(lambda: window.review.selection == (7,))
    assert sheet.isVisible()


def test_a_label_unlike_its_category_is_found_by_the_model(labelled: WindowDriver) -> None:
    sheet = _open(labelled)
    _list(labelled, sheet, OddityKind.KIND)
    labelled.wait(lambda: sheet.places)
    assert [place.annotation_id for place in sheet.places] == [5]
    assert "2.png: plate: looks like cup" in sheet.places[0].line
    QTest.mouseClick(
        sheet.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=sheet.list.visualItemRect(sheet.list.item(0)).center(),
    )
    labelled.wait(lambda: labelled.window.review.selection == (5,))


def test_images_that_show_the_same_are_listed_on_demand(labelled: WindowDriver) -> None:
    sheet = _open(labelled)
    _list(labelled, sheet, OtherList.ALIKE)
    labelled.wait(lambda: sheet.places)
    assert len(sheet.places) == 7  # of eight that are drawn alike, all but the first
    assert sheet.places[0].line == "1.png shows the same as 0.png"


def test_what_is_cancelled_is_no_longer_looked_for(labelled: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(*_: object) -> Work:
        while True:
            time.sleep(0.01)
            yield Progress(0, 0)

    monkeypatch.setattr(likeness, "unlike_in_project", endless)
    sheet, inference = _open(labelled), labelled.window.inference
    sheet.choose(OddityKind.KIND)
    labelled.wait(lambda: inference.shown() is not None)
    assert sheet.note.text() == "Looking…"
    inference.work("Comparing objects", endless, lambda _found: None)  # as a contact sheet that is sorted does
    inference.cancel_key("Comparing objects")
    labelled.wait(lambda: not inference.works("Comparing objects"))
    assert sheet.note.text() == "Looking…"
    shown = inference.shown()
    assert shown is not None
    assert shown.name == "Comparing objects"
    inference.cancel()
    labelled.wait(lambda: sheet.note.text() == "")


def test_agreement_with_a_file_is_drawn_and_its_images_are_listed(labelled: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "others.json"
    images = [{"id": i, "file_name": f"{i}.png", "width": 320, "height": 240} for i in (1, 2)]
    rows = [(1, 1, RED), (1, 2, BLUE), (2, 1, RED), (2, 2, BLUE)]
    objects = [
        {"id": n, "image_id": image, "category_id": category, "bbox": box}
        for n, (image, category, box) in enumerate(rows, start=1)
    ]
    names = [{"id": 1, "name": "cup"}, {"id": 2, "name": "plate"}]
    path.write_text(json.dumps({"images": images, "categories": names, "annotations": objects}))
    sheet = _open(labelled)
    labelled.window.parts.findings.ask_file = lambda: path
    QTest.mouseClick(sheet.compare, Qt.MouseButton.LeftButton)
    labelled.wait(lambda: sheet.places and sheet.chosen is OtherList.DIFFERS)
    assert {bar.name: bar.text for bar in sheet.agreement.bars} == {"cup": "50%", "plate": "50%"}
    assert not sheet.agreement.isHidden()
    assert [place.line for place in sheet.places] == ["2.png: 2 differences"]


def test_a_sheet_that_is_open_is_empty_for_the_next_folder(labelled: WindowDriver, tmp_path: Path) -> None:
    sheet = _open(labelled)
    noise = np.random.default_rng(0).integers(0, 255, (60, 80, 3), np.uint8)
    (tmp_path / "next").mkdir()
    Image.fromarray(noise).save(tmp_path / "next" / "a.png")
    labelled.open(tmp_path / "next")
    assert not sheet.isVisible()
    assert sheet.places == ()
    labelled.window.activateWindow()
    labelled.wait(labelled.window.isActiveWindow)
    labelled.key(K.Key_F8, SHIFT, on=labelled.canvas)
    labelled.wait(lambda: sheet.note.text() == "There is none.")
    assert sheet.classes.bars == ()


def test_a_sheet_of_another_language_goes(labelled: WindowDriver) -> None:
    first, quality = _open(labelled), labelled.window.parts.quality
    labelled.window.parts.preferences.spoke.emit()
    assert not first.isVisible()
    quality.show()
    assert quality.sheet is not None
    assert quality.sheet is not first
