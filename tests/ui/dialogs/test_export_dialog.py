"""The export dialog: what each format leaves to choose, where it goes, and what would be written."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from swin_annotator.core.class_numbers import Numbering
from swin_annotator.core.types import Category
from swin_annotator.engine.exporting import ExportReport
from swin_annotator.formats import FORMATS, named, numberings
from swin_annotator.ui.dialogs.class_order import ClassOrder
from swin_annotator.ui.dialogs.export import ExportChoice, ExportDialog
from swin_annotator.ui.dialogs.export_forms import FORMS

pytestmark = pytest.mark.usefixtures("qapp")


def test_export_dialog_offers_tags_where_they_usually_go(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(tmp_path / "photos" / "annotations.json")
    qtbot.addWidget(dialog)
    chosen: list[ExportChoice] = []
    dialog.chosen.connect(chosen.append)
    assert dialog.masks.isEnabled()
    for name, path in (
        ("tags-csv", "photos/tags.csv"),
        ("class-folders", "photos-by-tag"),
        ("yolo", "photos-yolo"),
        ("coco", "photos/annotations.json"),
        ("tags-csv", "photos/tags.csv"),
    ):
        dialog.form.setCurrentIndex(dialog.form.findData(name))
        assert dialog.path.text() == str(tmp_path / path)
        assert dialog.masks.isEnabled() is (name == "coco")
        assert bool(dialog.note.text()) is not path.endswith((".csv", ".json"))
    dialog.accept()
    assert chosen == [ExportChoice(tmp_path / "photos" / "tags.csv", form="tags-csv")]
    again = ExportDialog(chosen[0].path)
    qtbot.addWidget(again)
    assert again.form.currentData() == "tags-csv"


def test_export_dialog_goes_from_folder_to_folder(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(tmp_path / "photos-yolo", form="yolo")
    qtbot.addWidget(dialog)
    for name, path in (("voc", "photos-voc"), ("coco", "photos/annotations.json"), ("yolo", "photos-yolo")):
        dialog.form.setCurrentIndex(dialog.form.findData(name))
        assert dialog.path.text() == str(tmp_path / path)


def test_export_dialog_offers_what_the_format_leaves_to_choose(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(tmp_path / "photos" / "annotations.json")
    qtbot.addWidget(dialog)
    dialog.show()
    tried: list[ExportChoice] = []
    dialog.tried.connect(tried.append)
    assert not dialog.image_files.isVisible()
    assert not dialog.split_by.isVisible()
    dialog.form.setCurrentIndex(dialog.form.findData("yolo"))
    qtbot.keyClicks(dialog.classes.names, "dog, cat")
    qtbot.keyClicks(dialog.split, "train=0.5,val=0.5")
    dialog.split_by.setCurrentIndex(1)
    dialog.image_files.setCurrentIndex(1)
    qtbot.mouseClick(dialog.stratified, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.stratified.height() // 2))
    qtbot.waitUntil(lambda: bool(tried) and tried[-1].stratified)
    wanted = ExportChoice(
        tmp_path / "photos-yolo",
        split={"train": 0.5, "val": 0.5},
        form="yolo",
        split_by="folder",
        stratified=True,
        image_files="link",
        classes=("dog", "cat"),
    )
    assert tried[-1] == wanted
    dialog.show_outlook(
        ExportReport(
            (), 3, 4, 2, (), losses=("It loses much.",), parts={"train": (1, {"dog": 4, "cat": 0}), "val": (2, {})}
        )
    )
    assert dialog.outlook.isVisible()
    assert dialog.outlook.text().splitlines() == ["It loses much.", "train: 1 image. dog 4", "val: 2 images. "]


def test_shares_of_a_split_are_set_by_sliders_and_counted_by_class(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(tmp_path / "photos-yolo", form="yolo")
    qtbot.addWidget(dialog)
    dialog.show()
    tried: list[ExportChoice] = []
    dialog.tried.connect(tried.append)
    train, val, test = (dialog.shares.sliders[part] for part in ("train", "val", "test"))
    middle = train.height() // 2
    # The handle stands at the left, where nothing is split.
    qtbot.mousePress(train, Qt.MouseButton.LeftButton, pos=QPoint(4, middle))
    qtbot.mouseMove(train, QPoint(train.width() // 2, middle))
    qtbot.mouseRelease(train, Qt.MouseButton.LeftButton, pos=QPoint(train.width() // 2, middle))
    share = train.value()
    assert 20 < share < 80
    assert dialog.split.text() == f"train={share / 100:g},val={(100 - share) / 100:g}"
    assert (val.value(), test.value()) == (100 - share, 0)
    test.setFocus()
    for _ in range(10):
        qtbot.keyClick(test, Qt.Key.Key_Right)
    assert test.value() == 10
    assert train.value() + val.value() == 90
    qtbot.waitUntil(lambda: bool(tried) and len(tried[-1].split) == 3)
    assert sum(tried[-1].split.values()) == pytest.approx(1)
    dialog.split.selectAll()
    qtbot.keyClicks(dialog.split, "train=0.7,val=0.3")
    assert (train.value(), val.value(), test.value()) == (70, 30, 0)
    dialog.split.clear()
    assert (train.value(), val.value(), test.value()) == (0, 0, 0)


def test_export_dialog_knows_every_format(qtbot: QtBot) -> None:
    assert sorted(form.name for form in FORMS) == sorted(FORMATS)
    for form in FORMS:
        module = named(form.name)
        assert (form.objects, Path(form.file_name).suffix) == (module.OBJECTS, module.SUFFIX)
        assert form.numberings == numberings(form.name)


def test_classes_are_ordered_by_mouse_and_keys_and_numbered_by_a_rule(qtbot: QtBot, tmp_path: Path) -> None:
    cats = (Category(7, "cat"), Category(2, "dog"), Category(4, "owl, grey"))
    order = ClassOrder(cats, {}, (), {})
    dialog = ExportDialog(tmp_path / "photos-yolo", form="yolo", classes=order)
    qtbot.addWidget(dialog)
    dialog.show()
    chosen: list[ExportChoice] = []
    dialog.chosen.connect(chosen.append)
    rows = order.list

    def shown() -> list[tuple[str, str]]:
        return [(row.name, row.number) for row in rows.rows.rows()]

    def middle(place: int) -> QPoint:
        return rows.visualRect(rows.rows.index(place)).center()

    assert shown() == [("cat", "0"), ("dog", "1"), ("owl, grey", "2")]
    view = rows.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle(2))
    qtbot.mouseMove(view, middle(1))
    qtbot.mouseMove(view, middle(0) - QPoint(0, 6))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle(0) - QPoint(0, 6))
    assert shown() == [("owl, grey", "0"), ("cat", "1"), ("dog", "2")]
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(1))
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)  # the end
    assert shown() == [("owl, grey", "0"), ("dog", "1"), ("cat", "2")]
    order.rule.setFocus()
    qtbot.keyClick(order.rule, Qt.Key.Key_Down)
    assert shown() == [("owl, grey", "4"), ("dog", "2"), ("cat", "7")]
    assert (dialog.choice().classes, dialog.choice().numbering) == ((4, 2, 7), Numbering.KEPT)
    dialog.form.setCurrentIndex(dialog.form.findData("voc"))  # names alone
    assert not order.rule.isVisible()
    assert dialog.choice().numbering is None
    dialog.form.setCurrentIndex(dialog.form.findData("masks"))
    assert shown() == [("owl, grey", "1"), ("dog", "2"), ("cat", "3")]
    qtbot.keyClicks(order.names, "cat, do")
    assert dialog.choice().classes == ("cat", "do")  # which the export refuses by name
    qtbot.keyClicks(order.names, "g")
    assert shown() == [("cat", "1"), ("dog", "2"), ("owl, grey", "3")]
    dialog.form.setCurrentIndex(dialog.form.findData("yolo"))
    dialog.accept()
    assert (chosen[-1].classes, chosen[-1].numbering) == (("cat", "dog"), Numbering.KEPT)
