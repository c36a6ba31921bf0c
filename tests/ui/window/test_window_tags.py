"""Tags and suggested categories with real keys: typed, completed, suggested, filtered by, undone."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import fakes
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from window_driver import CTRL, MODELS, SHIFT, WindowDriver, paint

from swin_annotator.core.types import BoxXYWH
from swin_annotator.engine.prelabel import Recipe
from swin_annotator.models.base import Rgb
from swin_annotator.models.fake import FakeClassifier
from swin_annotator.ui.inference import tag_controller
from swin_annotator.ui.window.main_window import MainWindow

K = Qt.Key


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tag_controller, "FIRST_PAUSE_MS", tag_controller.PAUSE_MS)


@pytest.fixture
def knowing(qtbot: QtBot, tmp_path: Path) -> WindowDriver:
    """A window with a model that gives features, on eight photos, red and blue by turns."""
    folder = tmp_path / "photos"
    for i in range(8):
        paint(folder / f"{i}.png", [("red" if i % 2 else "blue", (20, 20, 180 + i, 160))])
    catalog = fakes.catalog(tmp_path, {**MODELS, "fake-classifier": ("fake-classifier", "classify")})
    window = MainWindow(catalog, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    driver = WindowDriver(window, qtbot)
    driver.open(folder)
    return driver


def tags_of(driver: WindowDriver) -> tuple[str, ...]:
    image = driver.window.session.image
    assert image is not None
    return image.tags


def type_tags(driver: WindowDriver, text: str) -> None:
    driver.key(K.Key_T, on=driver.canvas)
    assert driver.window.right.tags.edit.hasFocus()
    QTest.keyClicks(driver.window.right.tags.edit, text)
    QTest.keyClick(driver.window.right.tags.edit, K.Key_Return)


def go(driver: WindowDriver, key: K = K.Key_D) -> None:
    driver.key(key, on=driver.canvas)
    driver.wait_for_image()


def test_tags_are_typed_undone_and_shown_in_the_list(opened: WindowDriver) -> None:
    type_tags(opened, "night, wet street")
    assert tags_of(opened) == ("night", "wet street")
    assert opened.canvas.hasFocus()
    assert opened.find("tagEdit").text() == "night, wet street"  # type: ignore[attr-defined]
    model = opened.window.images.model
    assert "night, wet street" in str(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole))
    type_tags(opened, "fog")  # the cursor stands behind the last one
    assert tags_of(opened) == ("night", "wet street", "fog")
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert tags_of(opened) == ("night", "wet street")
    assert opened.find("tagEdit").text() == "night, wet street"  # type: ignore[attr-defined]
    opened.key(K.Key_Z, CTRL | SHIFT)
    assert tags_of(opened) == ("night", "wet street", "fog")
    go(opened)
    assert opened.find("tagEdit").text() == ""  # type: ignore[attr-defined]
    assert tags_of(opened) == ()


def test_escape_takes_typing_back_and_leaving_keeps_it(opened: WindowDriver) -> None:
    edit = opened.window.right.tags.edit
    opened.key(K.Key_T, on=opened.canvas)
    QTest.keyClicks(edit, "nonsense")
    QTest.keyClick(edit, K.Key_Escape)
    assert opened.canvas.hasFocus()
    assert (tags_of(opened), edit.text()) == ((), "")
    opened.key(K.Key_T)
    QTest.keyClicks(edit, "kept")
    QTest.keyClick(edit, K.Key_PageDown)  # another image comes while the cursor is still in the field
    opened.wait_for_image()
    assert tags_of(opened) == ()
    go(opened, K.Key_A)
    assert tags_of(opened) == ("kept",)
    assert opened.window.actions_["undo"].text() == "Undo: Tag “kept”"


def test_letters_in_the_tag_field_are_letters(opened: WindowDriver) -> None:
    edit = opened.window.right.tags.edit
    opened.key(K.Key_T, on=opened.canvas)
    QTest.keyClicks(edit, "dabpmvernyxfhtcTC[]123 ")
    assert edit.text() == "dabpmvernyxfhtcTC[]123 "
    assert opened.canvas.tool == "select"
    assert edit.hasFocus()


def test_known_tags_are_offered_and_taken(opened: WindowDriver) -> None:
    type_tags(opened, "night, nightfall, day")
    go(opened)
    edit = opened.window.right.tags.edit
    opened.key(K.Key_T, on=opened.canvas)
    QTest.keyClicks(edit, "ni")
    assert edit.suggestions.isVisible()
    assert opened.window.isActiveWindow()
    QTest.keyClick(edit, K.Key_Down)
    QTest.keyClick(edit, K.Key_Tab)
    assert edit.text() == "night, "
    assert edit.hasFocus()
    QTest.keyClicks(edit, "ni")
    QTest.keyClick(edit, K.Key_Down)
    QTest.keyClick(edit, K.Key_Return)  # takes the name, keeps the line open
    assert edit.text() == "night, nightfall, "
    QTest.keyClick(edit, K.Key_Return)
    assert tags_of(opened) == ("night", "nightfall")
    assert not edit.suggestions.isVisible()


def test_the_list_is_filtered_by_tag(opened: WindowDriver) -> None:
    type_tags(opened, "night")
    model, field = opened.window.images.model, opened.window.images.filter
    for text, rows in (("tag:night", 1), ("untagged", 2), ("tag:day", 0), ("", 3)):
        field.clear()
        QTest.keyClicks(field, text)
        assert model.rowCount() == rows, text


def test_without_a_model_that_gives_features_nothing_is_suggested(opened: WindowDriver) -> None:
    assert not opened.window.actions_["acceptTag"].isEnabled()
    type_tags(opened, "a")
    opened.key(K.Key_T, SHIFT, on=opened.canvas)
    assert tags_of(opened) == ("a",)


def test_a_tag_is_suggested_with_its_trust_and_given_by_key(knowing: WindowDriver) -> None:
    hint = knowing.window.status_bar.tag_hint
    for i in range(6):
        type_tags(knowing, "warm" if i % 2 else "cold")
        go(knowing)
    knowing.wait(lambda: hint.isVisible())
    assert hint.button.text().startswith("cold · ")
    assert hint.trust.text() == "from 6 labels; right 100 % of the time when left out"
    assert "6 of 6" in hint.toolTip()
    assert "3 of 6" in hint.toolTip()
    knowing.key(K.Key_T, SHIFT, on=knowing.canvas)
    assert tags_of(knowing) == ("cold",)
    assert not hint.isVisible()
    assert not knowing.window.actions_["acceptTag"].isEnabled()
    go(knowing)
    knowing.wait(lambda: hint.button.text().startswith("warm · ") and hint.isVisible())
    knowing.click("acceptTagButton")
    assert tags_of(knowing) == ("warm",)
    knowing.key(K.Key_Z, CTRL, on=knowing.canvas)
    assert tags_of(knowing) == ()
    assert knowing.window.session.project is not None
    assert list((knowing.window.session.project.place / "features").iterdir())


def test_the_tag_that_sets_images_aside_is_no_suggestion(knowing: WindowDriver) -> None:
    hint = knowing.window.status_bar.tag_hint
    for tag in ("cold", "", "cold", "", "cold", "warm"):
        if tag:
            type_tags(knowing, tag)
        else:
            knowing.key(K.Key_X, CTRL | SHIFT, on=knowing.canvas)
            assert tags_of(knowing) == ("excluded",)
        go(knowing)
    knowing.wait(lambda: hint.isVisible())
    assert hint.trust.text().startswith("from 4 labels")
    assert "excluded" not in hint.toolTip()


def test_the_category_of_a_drawn_box_is_suggested_and_given_by_key(knowing: WindowDriver) -> None:
    hint = knowing.window.status_bar.category_hint
    for name in ("sea", "rose"):
        knowing.window.editor.add_category(name)
    ids = {c.name: c.id for c in knowing.window.session.categories()}
    for digit in (K.Key_1, K.Key_2):  # one labelled box of each
        knowing.key(digit, on=knowing.canvas)
        knowing.key(K.Key_B)
        knowing.drag((60, 60), (160, 150))
        go(knowing)
    assert not hint.isVisible()
    knowing.key(K.Key_B, on=knowing.canvas)
    knowing.drag((60, 60), (160, 150))  # blue, and drawn as a rose
    assert knowing.accepted[0].category_id == ids["rose"]
    knowing.wait(lambda: hint.isVisible())
    assert hint.button.text().startswith("sea · ")
    assert hint.trust.text() == "from 2 labels; too few to say how often that is right"
    knowing.key(K.Key_C, on=knowing.canvas)
    assert knowing.accepted[0].category_id == ids["sea"]
    knowing.key(K.Key_Z, CTRL)
    assert knowing.accepted[0].category_id == ids["rose"]
    knowing.wait(lambda: hint.isVisible())
    knowing.click("acceptCategoryButton")
    assert knowing.accepted[0].category_id == ids["sea"]
    knowing.settle()
    QTest.qWait(2 * tag_controller.PAUSE_MS)
    knowing.settle()
    assert not hint.isVisible()  # what it is already is no suggestion
    knowing.key(K.Key_V, on=knowing.canvas)
    knowing.window.review.select(())
    assert not hint.isVisible()
    assert not knowing.window.actions_["acceptCategory"].isEnabled()


@pytest.fixture
def gate(knowing: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Three tagged images, and a model that looks at no further one before the gate is open."""
    for tag in ("day", "night", "day"):
        type_tags(knowing, tag)
        go(knowing)
    knowing.settle()
    opens, features = threading.Event(), FakeClassifier.features

    def wait(model: FakeClassifier, rgb: Rgb, boxes: Sequence[BoxXYWH] | None = None) -> NDArray[np.float32]:
        assert opens.wait(20)
        return features(model, rgb, boxes)

    monkeypatch.setattr(FakeClassifier, "features", wait)
    yield opens
    opens.set()


def test_a_suggestion_that_takes_its_time_is_in_the_progress_line(knowing: WindowDriver, gate: threading.Event) -> None:
    go(knowing)
    knowing.wait(lambda: knowing.find("progressBar").isVisible())
    line = knowing.find("progressText")
    assert isinstance(line, QLabel)
    knowing.wait(lambda: "of 4" in line.text())
    assert "Suggesting tags" in line.text()
    knowing.window.inference.run_folder([], knowing.window.session.folder, Recipe("fake"))  # type: ignore[arg-type]  # open
    assert "Suggesting" not in line.text()  # what somebody asked for comes first
    gate.set()
    knowing.wait(lambda: not knowing.find("progressBar").isVisible())
    assert knowing.window.actions_["acceptTag"].isEnabled()


def test_a_suggestion_is_cancelled_like_any_job(knowing: WindowDriver, gate: threading.Event) -> None:
    go(knowing)
    knowing.wait(lambda: knowing.find("cancelButton").isVisible())
    knowing.click("cancelButton")
    assert not knowing.find("progressBar").isVisible()
    gate.set()
    knowing.ask("red")
    assert not knowing.window.actions_["acceptTag"].isEnabled()


def test_several_boxes_get_each_their_own(knowing: WindowDriver) -> None:
    hint, session = knowing.window.status_bar.category_hint, knowing.window.session
    for name in ("sea", "rose"):
        knowing.window.editor.add_category(name)
    for digit in (K.Key_1, K.Key_2):
        knowing.key(digit, on=knowing.canvas)
        knowing.key(K.Key_B)
        knowing.drag((60, 60), (160, 150))
        go(knowing)
    for corner in ((40, 50), (70, 60)):
        knowing.key(K.Key_B, on=knowing.canvas)
        knowing.drag(corner, (corner[0] + 80, corner[1] + 90))
    knowing.key(K.Key_V, on=knowing.canvas)
    knowing.key(K.Key_A, CTRL)
    knowing.wait(lambda: hint.isVisible())
    assert hint.button.text().startswith("2 × sea · ")
    knowing.key(K.Key_C)
    assert {a.category_id for a in knowing.accepted} == {session.categories()[0].id}
    assert knowing.window.actions_["undo"].text() == "Undo: Relabel 2 objects"


def test_tags_are_exported_and_come_back(opened: WindowDriver, photos: Path, tmp_path: Path) -> None:
    type_tags(opened, "night")
    go(opened)
    type_tags(opened, "day, fog")
    opened.key(K.Key_E, CTRL, on=opened.canvas)
    dialog = opened.window.import_export.dialog
    assert dialog is not None
    dialog.form.setCurrentIndex(dialog.form.findData("class-folders"))
    assert dialog.path.text() == str(photos.with_name("photos-by-tag"))
    opened.click("exportButton")
    opened.wait(lambda: (photos.with_name("photos-by-tag") / "fog" / "2.png").is_file())
    opened.wait(lambda: "3 tags on 2 images written" in opened.window.status_bar.message.text())
    opened.wait(lambda: opened.window.import_export.dialog is None)
    opened.window.activateWindow()
    opened.wait(opened.window.isActiveWindow)
    for _ in range(2):
        opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert opened.window.session.tagged_images() == []
    table = tmp_path / "t.csv"
    table.write_text("file_name,tag\n1.png,night\nsub/3.png,empty\n")
    opened.window.import_export.bring_in(table)
    opened.wait(lambda: len(opened.window.session.tagged_images()) == 2)
    opened.wait(lambda: "2 tags from t.csv" in opened.window.status_bar.message.text())
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert opened.window.session.tagged_images() == []
