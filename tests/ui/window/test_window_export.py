"""Exports from the window: the order and numbers of classes that are chosen stay for the next one."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_driver import WindowDriver

from swin_annotator import formats
from swin_annotator.core.class_numbers import Numbering
from swin_annotator.engine import exporting
from swin_annotator.ui.dialogs.export import ExportDialog
from swin_annotator.ui.project import import_export

K = Qt.Key


def _dialog(opened: WindowDriver) -> ExportDialog:
    opened.window.activateWindow()
    opened.window.actions_["export"].trigger()
    dialog = opened.window.import_export.dialog
    assert dialog is not None
    return dialog


def test_the_order_and_numbers_of_classes_stay_for_the_next_export(opened: WindowDriver, photos: Path) -> None:
    project = opened.window.session.project
    assert project is not None
    ids = {name: project.ensure_category(name).id for name in ("cat", "dog", "owl")}
    dialog = _dialog(opened)
    rows = dialog.classes.list
    dialog.form.setCurrentIndex(dialog.form.findData("coco"))
    rows.select_ids([ids["owl"]])
    rows.setFocus()
    for _ in range(2):
        QTest.keyClick(rows, K.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog.classes.rule, K.Key_Down)
    assert dialog.classes.numbering is Numbering.FROM_ZERO
    out = photos / "out.json"
    dialog.path.setText(str(out))
    dialog.accept()
    opened.wait(out.is_file)
    wanted = [(0, "owl"), (1, "cat"), (2, "dog")]
    assert [(entry["id"], entry["name"]) for entry in json.loads(out.read_text())["categories"]] == wanted
    opened.wait(lambda: opened.window.import_export.dialog is None)
    again = _dialog(opened)
    assert [(int(row.number), row.name) for row in again.classes.list.rows.rows()] == wanted
    again.form.setCurrentIndex(again.form.findData("tags-csv"))  # which has no classes
    again.path.setText(str(photos / "tags.csv"))
    again.accept()
    opened.wait((photos / "tags.csv").is_file)
    exporting.export_labels(project, photos / "shell.json")  # as the command line does
    content = json.loads((photos / "shell.json").read_text())
    assert [(entry["id"], entry["name"]) for entry in content["categories"]] == wanted


def test_every_file_that_a_format_reads_is_in_sight_when_one_is_chosen() -> None:
    shown = import_export.label_kinds().partition("(")[2].partition(")")[0].split()
    endings = {formats.named(name).SUFFIX for name in formats.FORMATS} - {""}
    assert {f"*{ending}" for ending in (*endings, ".zip", ".swinproject", ".yaml")} <= set(shown)
